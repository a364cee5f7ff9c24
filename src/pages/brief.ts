/**
 * The brief of a report: what and how bad, who, why one may believe it, what to do now, what else, what was not checked.
 * At most 30 lines of 100 columns, 12 where nothing is wrong; everything else stands in the details.
 */
import { absenceInBrief } from '../report/absence.ts';
import { repairsFor } from '../report/ask.ts';
import type { Evidence, Finding, Who } from '../report/finding.ts';
import { bytes, count, type Inline, kilobytes, say, share } from '../report/inline.ts';
import type { Missing, Report, ResourceState } from '../report/report.ts';
import { type Step, steps } from '../report/step.ts';
import { asideOf, largestWords, titleWords } from './details.ts';
import type { Cell, Column, Doc, Node } from './doc.ts';
import { formatBytes, formatCount, formatTag } from './format.ts';
import { WIDTH } from './layout.ts';

/** What a face offers beyond the brief: how one finding or one tag is shown, and a last line. */
export interface More {
  readonly finding?: (number: number) => Step | undefined;
  readonly tag?: (tag: string) => Step | undefined;
  readonly foot: readonly Inline[];
}

/** Between columns. */
const GAP = 2;
const LABEL = 10;
/** Where the words of a further finding begin. */
const ALSO = LABEL + 4;
const FIRST = 12;
const COMMAND = 30;
/** Room for what a command shows. */
const LEAST_WORDS = 24;
const PLACE = 26;

const MOST_WHO = 4;
const MOST_QUOTES = 3;
const MOST_STEPS = 3;
const MOST_ALSO = 4;
const MOST_ASKED = 4;
const MOST_TROUBLES = 2;

/** `width` in characters. */
export function brief(report: Report, more: More, width = WIDTH): Doc {
  const { verdict, findings } = report;
  const isWell = verdict.severity === 'healthy';
  const main = mainOf(report);
  // A healthy machine has few lines, and what is remarked goes first.
  const isFull =
    isWell &&
    findings.some(each => each.ignored !== undefined) &&
    findings.some(each => each.ignored === undefined);
  const others = findings
    .map((finding, at) => ({ finding, number: at + 1 }))
    .filter(each => each.finding !== main && each.finding.ignored === undefined);
  return [
    { kind: 'heading', words: titleWords(report.title), aside: asideOf(report.title) },
    { kind: 'line' },
    {
      kind: 'paragraph',
      words: verdict.brief ?? verdict.headline,
      indent: 0,
      label: {
        text: isWell ? 'OK' : verdict.severity.toUpperCase(),
        tone: verdict.severity,
        width: LABEL,
      },
      tone: 'strong',
      ...(verdict.severity !== 'unknown' && { aside: { text: verdict.confidence } }),
      most: 2,
    },
    ...(main === undefined ? [] : whoNodes(main, more, width)),
    ...(main === undefined && !isFull ? largestNodes(report, isWell ? 1 : 2) : []),
    ...(isWell || verdict.severity === 'note' ? resourceNodes(report.resources ?? [], width) : []),
    ...(main === undefined ? [] : evidenceNodes(main.evidence)),
    ...nowNodes(main === undefined ? repairs(report) : main.next, width),
    ...(isWell ? notesInBrief(others) : alsoNodes(others, main?.next ?? [], more, width)),
    ...ignoredNodes(findings),
    ...notCheckedNodes(report, isWell ? 1 : 2),
    ...report.troubles.slice(0, MOST_TROUBLES).map(
      (each): Node => ({
        kind: 'paragraph',
        words: [{ kind: 'name', name: each }],
        indent: 0,
        tone: 'warning',
        most: 1,
      }),
    ),
    { kind: 'paragraph', words: more.foot, indent: 0, tone: 'subdued', most: isWell ? 1 : 2 },
  ];
}

/** The finding that the verdict speaks of; none where nothing is wrong, or nothing is known. */
function mainOf({ verdict, findings }: Report): Report['findings'][number] | undefined {
  if (verdict.severity === 'healthy') return undefined;
  // Of what is not known at most a remark is the headline.
  if (verdict.severity === 'unknown') return findings.find(each => sameWords(each, verdict.brief));
  return (
    findings.find(
      each => each.severity === verdict.severity && sameWords(each, verdict.headline, verdict.brief),
    ) ?? findings[0]
  );
}

function sameWords(finding: Finding, ...heads: readonly (readonly Inline[] | undefined)[]): boolean {
  const own = JSON.stringify(finding.headline).slice(1, -1);
  return heads.some(head => head !== undefined && JSON.stringify(head).indexOf(own) >= 0);
}

const BAR = 10;

/** `####......`: a share of a whole in ten characters. */
function bar(part: number): string {
  const full = Math.max(0, Math.min(BAR, Math.round(part * BAR)));
  return `[${'#'.repeat(full)}${'.'.repeat(BAR - full)}]`;
}

function whoNodes({ who = [], holder = [] }: Finding, more: More, width: number): Node[] {
  if (who.length === 0) {
    return holder.length === 0
      ? []
      : [{ kind: 'blank' }, labelled('Who', { kind: 'paragraph', words: holder, indent: FIRST, most: 1 })];
  }
  const hasShares = who.some(each => each.share !== undefined);
  const columns: Column[] = [
    { title: '', width: Math.min(24, Math.max(...who.map(nameWidth))) },
    { title: '', width: Math.max(...who.map(each => amountOf(each).length)), right: true },
  ];
  if (hasShares) columns.push({ title: '', width: 6, right: true }, { title: '', width: BAR + 2 });
  const used = columns.reduce((sum, each) => sum + each.width + GAP, FIRST);
  columns.push({ title: '', width: Math.max(BAR, width - used), clauses: true });
  return [
    { kind: 'blank' },
    labelled('Who', {
      kind: 'table',
      indent: FIRST,
      columns,
      rows: who.slice(0, MOST_WHO).map(each => row(each, hasShares, more)),
    }),
  ];
}

function amountOf({ bytes: held, count: many }: Who): string {
  return held !== undefined ? formatBytes(held) : many !== undefined ? formatCount(many) : '';
}

function nameWidth({ name }: Who): number {
  if (typeof name === 'string') return name.length;
  return name.kind === 'tag' ? formatTag(name.tag).length : name.kind === 'name' ? name.name.length : 24;
}

function row(
  { name, bytes: held, count: many, share: part, what }: Who,
  hasShares: boolean,
  more: More,
): Cell[] {
  const amount = held !== undefined ? [bytes(held)] : many !== undefined ? [count(many)] : [];
  const shares: Cell[] = hasShares
    ? [{ words: part === undefined ? [] : [share(part)] }, { words: part === undefined ? [] : [bar(part)] }]
    : [];
  const to = typeof name !== 'string' && name.kind === 'tag' ? more.tag?.(name.tag) : undefined;
  return [{ words: [name], ...(to && { step: to }) }, { words: amount }, ...shares, { words: what }];
}

function largestNodes({ largest = [] }: Report, most: number): Node[] {
  if (largest.length === 0) return [];
  return [labelled('Largest', { kind: 'paragraph', words: largestWords(largest), indent: FIRST, most })];
}

function resourceNodes(resources: readonly ResourceState[], width: number): Node[] {
  if (resources.length === 0) return [];
  const columns: Column[] = [
    { title: '', width: 15 },
    { title: '', width: BAR + 2 },
    { title: '', width: 6, right: true },
  ];
  const used = columns.reduce((sum, each) => sum + each.width + GAP, 2);
  return [
    {
      kind: 'table',
      indent: 2,
      columns: [...columns, { title: '', width: Math.max(BAR, width - used) }],
      rows: resources.map(({ name, share: part, of, limitKb }) => [
        { words: [name.charAt(0).toUpperCase() + name.slice(1)] },
        { words: [bar(part)] },
        { words: [share(part)] },
        { words: say`of ${of} (${kilobytes(limitKb)})` },
      ]),
    },
  ];
}

/** The first lines, and the first of a second command: a figure and who holds it. */
function evidenceNodes(evidence: readonly Evidence[]): Node[] {
  const [first] = evidence;
  if (first === undefined) return [];
  const other = evidence.find(each => each.command !== first.command);
  const chosen = [first, ...evidence.slice(1, MOST_QUOTES - (other === undefined ? 0 : 1))];
  if (other !== undefined && chosen.indexOf(other) < 0) chosen.push(other);
  let command = '';
  return chosen.slice(0, MOST_QUOTES).map((each, at): Node => {
    const shown = each.command === command ? '' : each.command;
    command = each.command;
    const quote: Node = {
      kind: 'quote',
      command: shown,
      line: each.line,
      text: each.quote,
      indent: FIRST,
      width: PLACE,
    };
    return at === 0 ? labelled('Evidence', quote) : quote;
  });
}

function nowNodes(next: readonly Step[], width: number): Node[] {
  const room = Math.min(COMMAND, width - FIRST - LEAST_WORDS);
  return next.slice(0, MOST_STEPS).map((step, at): Node => {
    const node: Node = { kind: 'step', step, indent: FIRST, width: room, most: 1 };
    return at === 0 ? labelled('Now', node) : node;
  });
}

function labelled(label: string, node: Node): Node {
  return Object.assign({}, node, { before: label });
}

/** Nothing is wrong, so a line is enough. */
function notesInBrief(others: readonly Numbered[]): Node[] {
  const [only, more] = others;
  if (only === undefined) return [];
  const words =
    more === undefined ? only.finding.headline : say`${count(others.length)} notes in the details`;
  const label = { text: 'NOTE', tone: 'note' as const, width: LABEL };
  return [{ kind: 'paragraph', words, indent: 0, label, most: 1 }];
}

interface Numbered {
  readonly finding: Finding;
  readonly number: number;
}

function alsoNodes(others: readonly Numbered[], offered: readonly Step[], more: More, width: number): Node[] {
  if (others.length === 0) return [];
  // Counted, not told, and the count takes a line, too.
  const told = others.length > MOST_ALSO ? others.slice(0, MOST_ALSO - 1) : others;
  const rest = others.length - told.length;
  const commands = offered.slice(0, MOST_STEPS).map(each => each.command);
  const nodes: Node[] = [{ kind: 'blank' }];
  for (const { finding, number } of told) {
    const link = more.finding?.(number);
    nodes.push({
      kind: 'paragraph',
      words: finding.headline,
      indent: 2,
      label: {
        text: `${number} ${finding.severity.toUpperCase()}`,
        tone: finding.severity,
        width: LABEL + 2,
        ...(link && { link }),
      },
      aside: { text: finding.confidence },
      most: 2,
    });
    const step = finding.next.find(each => commands.indexOf(each.command) < 0);
    if (finding.severity === 'note' || step === undefined) continue;
    commands.push(step.command);
    nodes.push({
      kind: 'step',
      step,
      indent: ALSO,
      width: Math.min(COMMAND, width - ALSO - LEAST_WORDS),
      most: 1,
    });
  }
  if (rest > 0) {
    nodes.push({ kind: 'paragraph', words: say`and ${count(rest)} more in the details`, indent: 2 });
  }
  return nodes;
}

function ignoredNodes(findings: readonly Finding[]): Node[] {
  const words: Inline[] = [];
  for (const { ignored } of findings) {
    if (ignored !== undefined) words.push(...say`${words.length > 0 ? '; ' : ''}${ignored}`);
  }
  return words.length === 0
    ? []
    : [{ kind: 'paragraph', words: say`Ignored: ${words}.`, indent: 0, tone: 'subdued', most: 1 }];
}

/** Kinds of facts that a reader would miss, the weightiest first, by what they are for. */
const ASKED: readonly (readonly [fact: Missing['fact'], noun: string])[] = [
  ['memory', 'exhaustion'],
  ['tags', 'leaks'],
  ['sessions', 'session pools'],
  ['processes', 'handles'],
  ['systemPtes', 'PTEs'],
  ['modules', 'drivers'],
  ['locks', 'locks'],
];

function missingOf(report: Report): Missing[] {
  const found: Missing[] = [];
  for (const outcome of report.outcomes) {
    if (outcome.outcome !== 'not-checked') continue;
    for (const each of outcome.missing) if (!found.some(other => other.fact === each.fact)) found.push(each);
  }
  return found;
}

function notCheckedNodes(report: Report, most: number): Node[] {
  const missing = missingOf(report);
  const words: Inline[] = [];
  let told = 0;
  for (const [fact, noun] of ASKED) {
    const each = missing.find(one => one.fact === fact);
    if (each === undefined || told === MOST_ASKED) continue;
    told++;
    const { ask, absence } = each;
    const how =
      ask !== undefined && (absence.reason === 'not-run' || absence.reason === 'silent')
        ? say` (${{ kind: 'command', step: ask } as const})`
        : say` (${absenceInBrief(absence)})`;
    words.push(...say`${words.length > 0 ? ', ' : ''}${noun}${how}`);
  }
  return words.length === 0
    ? []
    : [{ kind: 'paragraph', words: say`Not checked: ${words}`, indent: 0, tone: 'subdued', most }];
}

/** Where nothing is known: what makes the commands work, else the commands to run. */
function repairs(report: Report): Step[] {
  if (report.verdict.severity !== 'unknown') return [];
  const missing = missingOf(report);
  const list: (Step | undefined)[] = [];
  for (const { absence } of missing) list.push(...repairsFor(absence.reason));
  const known = steps(...list);
  if (known.length > 0) return known;
  return steps(
    ...ASKED.map(
      ([fact]) => missing.find(each => each.fact === fact && each.absence.reason === 'not-run')?.ask,
    ),
  );
}
