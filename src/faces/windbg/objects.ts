/** The parts of a report as objects for `dx`: figures in decimal, sizes readable, next steps as actions. */

import { headroom } from '../../diagnosis/derived/headroom.ts';
import { moduleOf } from '../../diagnosis/derived/module-of.ts';
import { ownerOf } from '../../diagnosis/derived/owner.ts';
import { groupPressure } from '../../diagnosis/derived/pool-bound.ts';
import { tagNote } from '../../knowledge/tags/index.ts';
import { formatBytes, formatCount, formatShare, printable } from '../../pages/format.ts';
import { sentence } from '../../pages/json.ts';
import type { PoolGroup, TagRow } from '../../reading/facts/tags.ts';
import { absenceInBrief } from '../../report/absence.ts';
import type { Evidence, Finding } from '../../report/finding.ts';
import type { Report } from '../../report/report.ts';
import { type Step, step, stepOfCommand } from '../../report/step.ts';
import { action, DECIMAL, type Descriptions, help, Listing, listing, type Members, Shown } from './shown.ts';

/** What an action of an object can do. Each runs or prints at once. */
export interface Actions {
  /** Runs a next step and lets its output go to the window. */
  run(step: Step): void;
  showTag(tag: string): void;
  showSession(id: number): void;
  again(): void;
  full(): void;
  /** Prints the page of the object once more. */
  reprint(): void;
}

type WithFacts = Pick<Report, 'facts'>;

/** The facts of `report` say more of the tags and drivers that the finding names. */
export function findingObject(
  finding: Finding & { readonly rule: string; readonly also?: readonly string[] },
  report: WithFacts,
  actions: Actions,
): Shown {
  return new Shown(
    `${finding.severity.toUpperCase()}: ${sentence(finding.headline)}`,
    {
      Rule: finding.rule,
      ...(finding.also && { Also: finding.also.join(', ') }),
      Severity: finding.severity,
      Resource: finding.resource,
      Confidence: finding.confidence,
      Headline: sentence(finding.headline),
      Details: listing(finding.details, each => sentence(each), 'sentence'),
      Tags: listing(finding.tags, each => namedTag(each, report, actions), 'tag'),
      Drivers: driverListing(finding.drivers, report, actions),
      Evidence: listing(finding.evidence, each => evidenceObject(each, actions), 'line'),
      Next: listing(finding.next, each => stepObject(each, actions), 'step'),
    },
    {
      Rule: help('its name; dx @$poolHelp("name") explains it'),
      Evidence: help("the debugger's own lines that it rests on"),
      Next: help('what to run next; each is a link'),
    },
  );
}

export function evidenceObject(evidence: Evidence, actions: Actions): Shown {
  const source = stepOfCommand(evidence.command);
  return new Shown(
    `${evidence.command} line ${evidence.line}: ${printable(evidence.quote).trim()}`,
    {
      Command: evidence.command,
      Line: evidence.line,
      Quote: printable(evidence.quote),
      ...(source && { Run: () => actions.run(source) }),
    },
    {
      Line: help("counted in the command's own output", DECIMAL),
      ...(source && { Run: action('Run', `${source.command}: prints this line and those around it`, true) }),
    },
  );
}

/** A tag that a finding names; with its figures where the table has it. */
export function namedTag(tag: string, report: WithFacts, actions: Actions): Shown {
  const row = report.facts.tags?.value.rows.find(each => each.tag === tag);
  if (row !== undefined) return tagObject(row, report, actions);
  return new Shown(printable(tag), { Tag: printable(tag), ...showTag(tag, actions) }, { Show: SHOW_TAG });
}

const SHOW_TAG = action('Show', 'What this tag is, who owns it and how sure that is', true);

function showTag(tag: string, actions: Actions): Members {
  return { Show: () => actions.showTag(tag) };
}

export function driverListing(names: readonly string[], report: WithFacts, actions: Actions): Listing<Shown> {
  return listing(names, each => new Shown(each, ...driverMembers(each, report, actions)), 'driver');
}

/** What every object of a driver has: its name, and its details where `lm` can find it. */
export function driverMembers(name: string, report: WithFacts, actions: Actions): [Members, Descriptions] {
  const details = step('module-details', { module: moduleOf(name, report.facts.modules?.value) });
  return [
    { Name: name, ...(details && { Details: () => actions.run(details) }) },
    details ? { Details: action('Details', `${details.command}: ${details.purpose}`, true) } : {},
  ];
}

/** A step that changes the target, or has a part to fill in, has no action. */
export function stepObject(step: Step, actions: Actions): Shown {
  const runnable = step.asLink && !step.changesTarget;
  const marks = `${step.slow ? ' (slow)' : ''}${step.changesTarget ? ' (changes the target)' : ''}`;
  return new Shown(
    `${step.command} - ${step.purpose}${marks}`,
    {
      Command: step.command,
      Purpose: step.purpose,
      Slow: step.slow,
      ChangesTarget: step.changesTarget,
      ...(runnable && { Run: () => actions.run(step) }),
    },
    runnable ? { Run: action('Run', `${step.command}: ${step.purpose}`, true) } : {},
  );
}

/** Every tag of the table, those first that hold most of either pool. */
export function sortedTags(report: Report): readonly TagRow[] {
  const rows = report.facts.tags?.value.rows ?? [];
  const weight = (row: TagRow): number => (row.nonpaged?.bytes ?? 0) + (row.paged?.bytes ?? 0);
  return rows
    .map((row, place) => ({ row, place, weight: weight(row) }))
    .sort((a, b) => b.weight - a.weight || a.place - b.place)
    .map(each => each.row);
}

/** Every tag; sorted when the first is looked at, since few look. */
export function everyTag(report: Report, actions: Actions): Listing<Shown> {
  let rows: readonly TagRow[] | undefined;
  return new Listing(
    report.facts.tags?.value.rows.length ?? 0,
    index => {
      if (rows === undefined) rows = sortedTags(report);
      return tagObject(rows[index] as TagRow, report, actions);
    },
    'tag',
  );
}

export function tagListing(
  report: Report,
  actions: Actions,
  keep: (row: TagRow) => boolean = () => true,
): Listing<Shown> {
  const rows = sortedTags(report).filter(keep);
  return listing(rows, row => tagObject(row, report, actions), 'tag');
}

export function tagObject(row: TagRow, report: WithFacts, actions: Actions): Shown {
  const { memory, modules, tagHits } = report.facts;
  const owner = ownerOf(row, modules?.value, tagHits?.value);
  const note = tagNote(row.tag);
  const usage = (group: PoolGroup): Shown => {
    const part = row[group];
    const pressure = groupPressure(memory?.value, group);
    const held = part?.bytes ?? 0;
    const outstanding = part?.outstanding ?? 0;
    return new Shown(
      part === undefined
        ? 'not printed'
        : outstanding === 0 && held === 0
          ? 'none'
          : `${formatBytes(held)} in ${formatCount(outstanding)}`,
      {
        Bytes: held,
        Size: formatBytes(held),
        Outstanding: outstanding,
        Allocs: part?.allocs,
        Frees: part?.frees,
        Average: outstanding > 0 && part?.bytes !== undefined ? Math.round(held / outstanding) : undefined,
        ShareOfPool:
          pressure !== undefined && pressure.usedKb > 0
            ? formatShare(held / (pressure.usedKb * 1024))
            : undefined,
      },
      {
        Bytes: DECIMAL,
        Outstanding: help('allocations not yet freed', DECIMAL),
        Allocs: help('since start-up', DECIMAL),
        Frees: help('since start-up', DECIMAL),
        Average: help('bytes of a block on average', DECIMAL),
      },
    );
  };
  return new Shown(
    printable(row.tag),
    {
      Tag: printable(row.tag),
      NonPaged: usage('nonpaged'),
      Paged: usage('paged'),
      Owner: owner === undefined ? 'not known' : printable(owner.name),
      OwnerFoundBy: owner?.step ?? 'nothing',
      Description: row.description !== '' ? printable(row.description) : note?.note.what,
      Listed: !row.unlisted,
      ...showTag(row.tag, actions),
    },
    {
      OwnerFoundBy: help('listed, known, image, loaded-name or unloaded-name; the first is the surest'),
      Listed: help("false where the debugger's tag list does not know it"),
      Show: SHOW_TAG,
    },
  );
}

export function resourceListing(report: Report): Listing<Shown> {
  const memory = report.facts.memory?.value;
  return listing(
    memory ? headroom(memory) : [],
    each =>
      new Shown(
        each.name,
        {
          Name: each.name,
          Used: formatBytes(each.share * each.limitKb * 1024),
          Limit: formatBytes(each.limitKb * 1024),
          Share: formatShare(each.share),
          MeasuredAgainst: each.of,
          UsedBytes: Math.round(each.share * each.limitKb * 1024),
          LimitBytes: each.limitKb * 1024,
        },
        { UsedBytes: DECIMAL, LimitBytes: DECIMAL },
      ),
    'resource',
  );
}

export function sessionListing(report: Report, actions: Actions): Listing<Shown> {
  const sessions = report.facts.sessions?.value;
  const limit = sessions?.pagedPoolMax?.kb;
  return listing(
    sessions?.sessions ?? [],
    each => {
      const used = each.pagedPool?.kb;
      const members: Members = {
        Id: each.id,
        PagedPool: used === undefined ? undefined : formatBytes(used * 1024),
        Maximum: limit ? formatBytes(limit * 1024) : undefined,
        Share: limit && used !== undefined ? formatShare(used / limit) : undefined,
        Failures: each.failures?.count ?? 0,
        PagedPoolBytes: used === undefined ? undefined : used * 1024,
        Processes: () => actions.showSession(each.id),
      };
      const descriptions: Descriptions = {
        Id: DECIMAL,
        Failures: help('failed allocations of its paged pool', DECIMAL),
        PagedPoolBytes: DECIMAL,
        Processes: action('Processes', 'Its processes, each a link that switches to it', true),
      };
      return new Shown(`session ${each.id}`, members, descriptions);
    },
    'session',
  );
}

export function notCheckedListing(report: Report): Listing<Shown> {
  const missing: { rule: string; commands: string; reasons: string }[] = [];
  const listed = (texts: readonly string[]): string => Array.from(new Set(texts)).join(', ');
  for (const outcome of report.outcomes) {
    if (outcome.outcome !== 'not-checked') continue;
    missing.push({
      rule: outcome.rule,
      commands: listed(outcome.missing.map(each => each.ask?.command ?? each.fact)),
      reasons: listed(outcome.missing.map(each => absenceInBrief(each.absence))),
    });
  }
  return listing(
    missing,
    each => new Shown(each.rule, { Rule: each.rule, Lacks: each.commands, Reason: each.reasons }),
    'rule',
  );
}
