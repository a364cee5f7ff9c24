/** Verbs that keep snapshots of a target, in memory and as files, and compare them. */
import { compare, type TagGrowth } from '../../comparison/compare.ts';
import { type ComparisonReport, comparisonReport } from '../../comparison/report.ts';
import type { ResourceGrowth } from '../../comparison/resources.ts';
import { type Snapshot, snapshotOf } from '../../comparison/snapshot.ts';
import { parseSnapshot, snapshotLines } from '../../comparison/snapshot-lines.ts';
import { aboutWords, spanWords } from '../../comparison/time-words.ts';
import type { Debugger } from '../../debugger/port.ts';
import { comparisonPage, NAMES, signed } from '../../pages/comparison.ts';
import { formatBytes, formatCounted, formatDuration, printable } from '../../pages/format.ts';
import { sentence } from '../../pages/json.ts';
import { count, name, say } from '../../report/inline.ts';
import { step } from '../../report/step.ts';
import type { Answer } from './answer.ts';
import { folderArgument, nameArgument, numberOf } from './arguments.ts';
import { type Actions, findingObject } from './objects.ts';
import { stepNodes } from './pages.ts';
import { action, DECIMAL, help, listing, Shown, TABLE } from './shown.ts';
import { suspectObject } from './suspect-object.ts';
import type { Verb } from './verb.ts';
import type { Work } from './work.ts';

interface Kept {
  readonly snapshot: Snapshot;
  readonly file?: string;
}

/**
 * By name in lower case, since Windows does not tell names of files apart by it; in the order in which they were
 * taken. They stay when the target runs, and go when the script does.
 */
const kept = new Map<string, Kept>();

const keyOf = (called: string): string => called.toLowerCase();

export function forgetSnapshots(): void {
  kept.clear();
}

const NONE_YET = 'No snapshot was taken yet. dx @$poolSnapshot() takes one.';

function problem(...sentences: readonly string[]): Answer {
  return { page: sentences.map(each => ({ kind: 'paragraph', words: [each], indent: 0 })) };
}

const snapshotVerb: Verb = {
  name: 'poolSnapshot',
  syntax: 'dx @$poolSnapshot(["before"[, "C:\\\\dumps"]])',
  description:
    'Keeps the figures of this moment under a name, or without one under the next number, in memory and as a file.',
  always: true,
  fresh: true,
  run(work, values) {
    const isNumbered = values.length === 0;
    const given = isNumbered ? { name: nextNumber(work.debugger) } : nameArgument(values[0]);
    if ('problem' in given) return problem(given.problem);
    const place = folderArgument(values[1]);
    if ('problem' in place) return problem(place.problem);
    work.report();
    const snapshot = snapshotOf(work.collected(), given.name);
    if (isEmpty(snapshot)) {
      return problem(
        'There is nothing to keep: neither !vm nor !poolused gave figures. dx @$poolDiagnose() says why.',
      );
    }
    const folder = place.folder ?? work.debugger.temporaryFolder();
    const path = folder === undefined ? undefined : fileOf(folder, given.name);
    const known = kept.get(keyOf(given.name))?.file === path;
    const overwritten = path !== undefined && !known && work.debugger.fileExists(path);
    const trouble =
      path === undefined ? 'The host names no folder for it.' : write(work.debugger, path, snapshot);
    const replaced = kept.delete(keyOf(given.name));
    // Answers that knew another snapshot under this name.
    for (const key of Array.from(work.answers.keys())) {
      if (/^pool(?:Compare|Snapshots) /.test(key)) work.answers.delete(key);
    }
    const entry: Kept = trouble === undefined && path !== undefined ? { snapshot, file: path } : { snapshot };
    kept.set(keyOf(given.name), entry);
    return {
      page: [
        {
          kind: 'paragraph',
          indent: 0,
          words: say`Snapshot ${name(given.name)} holds ${count(snapshot.tags?.rows.length ?? 0)} tags and ${count(Object.keys(snapshot.memory).length)} rows of !vm.${replaced ? ' It takes the place of the one that had this name.' : ''}`,
        },
        {
          kind: 'paragraph',
          indent: 0,
          words:
            trouble === undefined
              ? say`It is in memory, and in ${name(path ?? '')}${overwritten ? ', in place of the file that was there' : ''}.`
              : say`It is in memory only: ${name(trouble)}`,
        },
        ...stepNodes([step('verb-compare'), step('verb-snapshots')]),
      ],
      // Each click into it would evaluate the call again, and so take the next number.
      ...(!isNumbered && { object: snapshotObject(entry) }),
    };
  },
};

function fileOf(folder: string, called: string): string {
  return `${folder.replace(/[\\/]$/, '')}\\poolinsight-${called}.json`;
}

/** The first number that neither a snapshot nor a file of an earlier session has. */
function nextNumber(from: Debugger): string {
  const folder = from.temporaryFolder();
  let number = 1;
  while (
    kept.has(String(number)) ||
    (folder !== undefined && number < MOST_NUMBERS && from.fileExists(fileOf(folder, String(number))))
  )
    number++;
  return String(number);
}

/** Beyond these no free one is looked for: a file that is there gives way, and the page says so. */
const MOST_NUMBERS = 100;

const listVerb: Verb = {
  name: 'poolSnapshots',
  syntax: 'dx @$poolSnapshots()',
  description: 'The snapshots taken so far.',
  anywhere: true,
  run() {
    const entries = Array.from(kept.values());
    if (entries.length === 0) {
      return problem(NONE_YET);
    }
    return {
      page: [
        { kind: 'heading', words: say`Snapshots` },
        {
          kind: 'table',
          indent: 0,
          columns: [
            { title: 'Name', width: 24 },
            { title: 'Uptime', width: 14, right: true },
            { title: 'Tags', width: 8, right: true },
            { title: 'File', width: 46 },
          ],
          rows: entries.map(({ snapshot, file }) => {
            const uptime = snapshot.taken.uptimeSeconds;
            return [
              { words: [name(snapshot.name)] },
              { words: [uptime === undefined ? '?' : formatDuration(uptime)] },
              { words: say`${count(snapshot.tags?.rows.length ?? 0)}` },
              { words: [name(file ?? '(memory only)')] },
            ];
          }),
        },
      ],
      object: new Shown(
        formatCounted(entries.length, 'snapshot'),
        { Snapshots: listing(entries, snapshotObject, 'snapshot') },
        { Snapshots: help('a table', TABLE) },
      ),
    };
  },
};

const compareVerb: Verb = {
  name: 'poolCompare',
  syntax: 'dx @$poolCompare(["before"[, "after"]])',
  description:
    'What grew between two snapshots, how fast, and when it is exhausted; by name, or by the path of a file. Without a second one: between the first and now. Without any: between the oldest and now.',
  fresh: true,
  run(work, values, actions) {
    const first = values.length === 0 ? oldest() : find(work, values[0]);
    if ('problem' in first) return problem(first.problem);
    const second = values[1] === undefined ? present(work) : find(work, values[1]);
    if ('problem' in second) return problem(second.problem);
    const comparison = compare(first.snapshot, second.snapshot);
    if ('refused' in comparison) return problem(comparison.refused);
    const report = comparisonReport(comparison);
    return { page: comparisonPage(report), object: comparisonObject(report, actions) };
  },
};

export const snapshotVerbs: readonly Verb[] = [snapshotVerb, listVerb, compareVerb];

type Found = { readonly snapshot: Snapshot } | { readonly problem: string };

function oldest(): Found {
  for (const { snapshot } of Array.from(kept.values())) return { snapshot };
  return { problem: NONE_YET };
}

/** A snapshot by its name or number, or by the path of its file. */
function find(work: Work, given: unknown): Found {
  const number = numberOf(given);
  const value = Number.isInteger(number) ? String(number) : given;
  if (typeof value !== 'string' || value === '') {
    return {
      problem:
        'Name the snapshot in quotes, as in dx @$poolCompare("before"); dx @$poolSnapshots() lists them.',
    };
  }
  const known = kept.get(keyOf(value));
  if (known !== undefined) return { snapshot: known.snapshot };
  if (!/[\\/]|\.json$/i.test(value)) {
    return {
      problem: `There is no snapshot "${value.slice(0, 60)}". dx @$poolSnapshots() lists them; a file is given by its full path, with doubled backslashes.`,
    };
  }
  const parsed = parseSnapshot(work.debugger.readFile(value));
  return 'problem' in parsed ? { problem: `${value}: ${parsed.problem}` } : { snapshot: parsed };
}

function present(work: Work): Found {
  work.report();
  const snapshot = snapshotOf(work.collected(), 'now');
  return isEmpty(snapshot)
    ? { problem: 'There is nothing to compare with: neither !vm nor !poolused gave figures now.' }
    : { snapshot };
}

function isEmpty(snapshot: Snapshot): boolean {
  return Object.keys(snapshot.memory).length === 0 && (snapshot.tags?.rows.length ?? 0) === 0;
}

/** What went wrong, as a sentence; undefined when the file is there. */
function write(to: Debugger, path: string, snapshot: Snapshot): string | undefined {
  try {
    to.writeFile(path, snapshotLines(snapshot));
    return undefined;
  } catch (reason) {
    return reason instanceof Error ? reason.message : String(reason);
  }
}

function snapshotObject({ snapshot, file }: Kept): Shown {
  const uptime = snapshot.taken.uptimeSeconds;
  return new Shown(
    snapshot.name,
    {
      Name: snapshot.name,
      Uptime: uptime === undefined ? undefined : formatDuration(uptime),
      Tags: snapshot.tags?.rows.length ?? 0,
      File: file,
    },
    { Tags: DECIMAL },
  );
}

/** Its tags are only named: the target that is open may not be the one compared. */
function comparisonObject(report: ComparisonReport, actions: Actions): Shown {
  const { comparison } = report;
  return new Shown(
    sentence(report.verdict.headline),
    {
      Severity: report.verdict.severity,
      Resource: report.verdict.resource,
      Confidence: report.verdict.confidence,
      Headline: sentence(report.verdict.headline),
      Between: comparison.elapsed && spanWords(comparison.elapsed.seconds),
      Suspects: listing(report.suspects, each => suspectObject(each, { facts: {} }, actions), 'suspect'),
      Findings: listing(report.findings, each => findingObject(each, { facts: {} }, actions), 'finding'),
      Tags: listing(comparison.tags, each => tagGrowthObject(each, actions), 'tag'),
      Resources: listing(comparison.resources, resourceGrowthObject, 'resource'),
    },
    {
      Between: help("by the target's own clock"),
      Suspects: help('who looks like a leak at the later time, growth included'),
      Findings: help('what grew, what was cleared, what nears its limit'),
      Tags: help('every tag of both, those first that grew most', TABLE),
      Resources: help('each resource before and after', TABLE),
    },
  );
}

function tagGrowthObject(growth: TagGrowth, actions: Actions): Shown {
  const shown = printable(growth.tag);
  const size = (bytes: number | undefined) => (bytes === undefined ? undefined : formatBytes(bytes));
  return new Shown(
    shown,
    {
      Tag: shown,
      Pool: growth.group,
      Change: growth.change,
      Before: size(growth.before.bytes),
      After: size(growth.after.bytes),
      AnHour: signed(growth.bytesPerHour, formatBytes),
      Bytes: growth.bytes,
      Allocations: growth.outstanding,
      Show: () => actions.showTag(growth.tag),
    },
    {
      Bytes: help('growth; negative where it shrank', DECIMAL),
      Allocations: help('growth of what is outstanding', DECIMAL),
      Show: action('Show', 'This tag in the target that is open', true),
    },
  );
}

function resourceGrowthObject(growth: ResourceGrowth): Shown {
  const shown = `${NAMES[growth.id]}${growth.session === undefined ? '' : ` ${growth.session}`}`;
  const size = (kb: number): string => formatBytes(kb * 1024);
  return new Shown(
    shown,
    {
      Name: shown,
      Before: size(growth.beforeKb),
      After: size(growth.afterKb),
      AnHour: signed(growth.kbPerHour, size),
      Limit: growth.limitKb === undefined ? undefined : size(growth.limitKb),
      ExhaustedIn: growth.secondsLeft === undefined ? undefined : aboutWords(growth.secondsLeft),
      Bytes: growth.growthKb * 1024,
    },
    { Bytes: help('growth; negative where it fell', DECIMAL) },
  );
}
