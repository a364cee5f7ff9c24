import { absenceInBrief } from '../report/absence.ts';
import { repairsFor } from '../report/ask.ts';
import type { Evidence, Who } from '../report/finding.ts';
import { bytes, count, type Inline, name, say } from '../report/inline.ts';
import type { Report, RuleOutcome, TargetTitle } from '../report/report.ts';
import { type Step, steps } from '../report/step.ts';
import type { Doc, Node, Tone } from './doc.ts';
import { formatDuration } from './format.ts';

/** Width of the severity word beside a headline, of a command, and of a quote's place. */
const LABEL = 10;
const COMMAND = 36;
const PLACE = 26;
const MOST_QUOTES = 14;
const MOST_UNREAD = 3;

/** The page of one report: the answer first, then what it rests on, then what was not looked at. */
export function toDoc(report: Report): Doc {
  const page: Node[] = [...verdictNodes(report)];
  report.findings.forEach((finding, place) => {
    page.push(...findingNodes(finding, place + 1));
  });
  page.push(...notCheckedNodes(report.outcomes), ...unreadNodes(report), ...troubleNodes(report.troubles));
  return page;
}

/** One finding whole, as the details have it; undefined where there is none of that number. */
export function findingPage(report: Report, number: number): Doc | undefined {
  const finding = report.findings[number - 1];
  return finding && findingNodes(finding, number).slice(1);
}

function verdictNodes(report: Report): Node[] {
  const { verdict } = report;
  const tone: Tone = verdict.severity;
  const graver = report.findings.filter(each => each.severity !== 'note').length;
  const beside = verdict.severity === 'critical' || verdict.severity === 'warning' ? graver - 1 : graver;
  const nodes: Node[] = [
    { kind: 'heading', words: say`poolinsight: ${titleWords(report.title)}`, aside: asideOf(report.title) },
    { kind: 'line' },
    {
      kind: 'paragraph',
      words: verdict.headline,
      indent: 0,
      label: { text: verdict.severity.toUpperCase(), tone, width: LABEL },
      tone: 'strong',
    },
  ];
  const under: Inline[][] = [];
  if (verdict.holder.length > 0) under.push(say`Top holder: ${verdict.holder}.`);
  if (verdict.severity !== 'unknown') under.push(say`Confidence: ${verdict.confidence}.`);
  if (report.largest !== undefined) under.push(say`Largest: ${largestWords(report.largest)}.`);
  if (beside > 0) under.push(say`${count(beside)} more ${beside === 1 ? 'problem' : 'problems'} below.`);
  for (const words of under) nodes.push({ kind: 'paragraph', words, indent: LABEL });
  nodes.push({ kind: 'line' });
  return nodes;
}

/** Who holds most, and what they are, where nobody is accused. */
export function largestWords(largest: readonly Who[]): Inline[] {
  const words: Inline[] = [];
  for (const each of largest) {
    words.push(
      ...say`${words.length > 0 ? '; ' : ''}${[each.name]} ${bytes(each.bytes ?? 0)} (${each.what})`,
    );
  }
  return words;
}

export function titleWords(title: TargetTitle): Inline[] {
  const parts: Inline[][] = [];
  if (title.system !== undefined) parts.push(say`${name(title.system)}`);
  if (title.build !== undefined) parts.push([`build ${title.build}`]);
  if (title.architecture !== undefined) parts.push([title.architecture]);
  else if (title.bits !== undefined) parts.push([`${title.bits}-bit`]);
  if (title.processors !== undefined) parts.push([`${title.processors} processors`]);
  if (title.memoryBytes !== undefined) parts.push(say`${bytes(title.memoryBytes)} of memory`);
  if (title.uptimeSeconds !== undefined) parts.push([`up ${formatDuration(title.uptimeSeconds)}`]);
  if (parts.length === 0) return ['unknown Windows version'];
  const words: Inline[] = [];
  parts.forEach((part, place) => {
    words.push(...(place > 0 ? say`, ${part}` : part));
  });
  return words;
}

export function asideOf(title: TargetTitle): string {
  return title.dumpFile ?? title.from;
}

function findingNodes(finding: Report['findings'][number], number: number): Node[] {
  const nodes: Node[] = [
    { kind: 'blank' },
    {
      kind: 'paragraph',
      words: finding.headline,
      indent: 0,
      label: {
        text: `${number} ${finding.severity.toUpperCase()}`,
        tone: finding.severity,
        width: LABEL + 2,
      },
      tone: 'strong',
    },
  ];
  for (const words of finding.details) nodes.push({ kind: 'paragraph', words, indent: 3 });
  nodes.push(...evidenceNodes(finding.evidence));
  nodes.push(...stepNodes(finding.next));
  nodes.push({
    kind: 'paragraph',
    words: [
      `${finding.pattern === undefined ? 'Rule' : `Pattern: ${finding.pattern}; rule`} ${finding.rule}${withOthers(finding.also)}; confidence: ${finding.confidence}.`,
    ],
    indent: 3,
    tone: 'subdued',
  });
  return nodes;
}

function withOthers(also: readonly string[] = []): string {
  return also.length === 0 ? '' : ` with ${also.join(', ')}`;
}

function evidenceNodes(evidence: readonly Evidence[]): Node[] {
  if (evidence.length === 0) return [];
  const nodes: Node[] = [{ kind: 'paragraph', words: ['The debugger says:'], indent: 3, tone: 'subdued' }];
  let command = '';
  for (const each of evidence.slice(0, MOST_QUOTES)) {
    const source = each.command === command ? '' : each.command;
    command = each.command;
    nodes.push(quote(source, each.line, each.quote, 5));
  }
  if (evidence.length > MOST_QUOTES) {
    nodes.push({
      kind: 'paragraph',
      words: say`and ${count(evidence.length - MOST_QUOTES)} more lines`,
      indent: 5,
      tone: 'subdued',
    });
  }
  return nodes;
}

function quote(command: string, line: number, text: string, indent: number): Node {
  return { kind: 'quote', command, line, text, indent, width: PLACE };
}

function stepNodes(next: readonly Step[]): Node[] {
  if (next.length === 0) return [];
  return [
    { kind: 'paragraph', words: ['Next:'], indent: 3, tone: 'subdued' },
    ...next.map((step): Node => ({ kind: 'step', step, indent: 5, width: COMMAND })),
  ];
}

/** What no rule could look at, by the command that would allow it: one line a command, not one a rule. */
function notCheckedNodes(outcomes: readonly RuleOutcome[]): Node[] {
  const byCommand = new Map<string, { step: Step | undefined; why: string; rules: string[] }>();
  const crashed: Node[] = [];
  for (const outcome of outcomes) {
    if (outcome.outcome === 'crashed') {
      crashed.push({
        kind: 'paragraph',
        words: say`Rule ${outcome.rule} broke and said nothing: ${name(outcome.message)}.`,
        indent: 3,
      });
    }
    if (outcome.outcome !== 'not-checked') continue;
    for (const missing of outcome.missing) {
      const key = missing.ask?.command ?? missing.fact;
      const entry = byCommand.get(key) ?? {
        step: missing.ask,
        why: absenceInBrief(missing.absence),
        rules: [],
      };
      entry.rules.push(outcome.rule);
      byCommand.set(key, entry);
    }
  }
  if (byCommand.size === 0 && crashed.length === 0) return [];
  const nodes: Node[] = [{ kind: 'blank' }, { kind: 'heading', words: ['Not checked'] }];
  byCommand.forEach(({ step, why, rules }) => {
    const more = rules.length > MOST_RULES ? ` and ${rules.length - MOST_RULES} more` : '';
    const what = `${rules.slice(0, MOST_RULES).join(', ')}${more}${why === 'not run' ? '' : ` (${why})`}`;
    nodes.push(
      step === undefined
        ? {
            kind: 'paragraph',
            words: [`for ${what}`],
            indent: 3,
            label: { text: 'nothing to run', tone: 'subdued', width: COMMAND },
          }
        : { kind: 'step', step: { ...step, purpose: `for ${what}` }, indent: 3, width: COMMAND },
    );
  });
  return [...nodes, ...repairNodes(outcomes), ...crashed];
}

/** What would make the commands work that said why they did not. */
function repairNodes(outcomes: readonly RuleOutcome[]): Node[] {
  const list: (Step | undefined)[] = [];
  for (const outcome of outcomes) {
    if (outcome.outcome !== 'not-checked') continue;
    for (const { absence } of outcome.missing) list.push(...repairsFor(absence.reason));
  }
  const repairs = steps(...list);
  if (repairs.length === 0) return [];
  return [
    { kind: 'paragraph', words: ['To repair that:'], indent: 3, tone: 'subdued' },
    ...repairs.map((step): Node => ({ kind: 'step', step, indent: 5, width: COMMAND })),
  ];
}

/** Of the rules that one command would allow, as many are named. */
const MOST_RULES = 4;

function unreadNodes(report: Report): Node[] {
  // Only what carries a figure can have been missed; prose around the output is no loss.
  const telling = report.unread.filter(each => /\d/.test(each.text));
  if (telling.length === 0) return [];
  return [
    { kind: 'blank' },
    {
      kind: 'paragraph',
      words: say`${count(telling.length)} ${telling.length === 1 ? 'line' : 'lines'} with figures not understood${telling.length > MOST_UNREAD ? ', among them' : ''}:`,
      indent: 0,
      tone: 'subdued',
    },
    ...telling.slice(0, MOST_UNREAD).map(each => quote(each.command, each.line, each.text, 3)),
  ];
}

function troubleNodes(troubles: readonly string[]): Node[] {
  if (troubles.length === 0) return [];
  return [
    { kind: 'blank' },
    ...troubles.map((each): Node => ({ kind: 'paragraph', words: [name(each)], indent: 0, tone: 'warning' })),
  ];
}
