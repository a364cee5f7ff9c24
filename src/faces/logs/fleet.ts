/** Many machines on one page: a line each, the gravest first; then what they share. */
import { ownerOf } from '../../diagnosis/derived/owner.ts';
import type { Column, Doc, Node, Tone } from '../../pages/doc.ts';
import { formatCounted } from '../../pages/format.ts';
import { sentence } from '../../pages/json.ts';
import { GAP } from '../../pages/spans.ts';
import { count, type Inline, name, say } from '../../report/inline.ts';
import type { Report } from '../../report/report.ts';

/** One target of one log: what a line shows, and what it is grouped by. Plain data, so that a worker can send it. */
export interface Summary {
  readonly log: string;
  readonly severity: Report['verdict']['severity'];
  readonly resource: string;
  readonly headline: string;
  /** The first suspect's tag, or the largest holder's. */
  readonly tag?: string;
  readonly owner?: string;
  readonly build?: number;
}

export interface Unread {
  readonly log: string;
  readonly problem: string;
}

export function summaryOf(report: Report): Summary {
  const { verdict, suspects, title } = report;
  const [suspect] = suspects;
  const strong = suspect !== undefined && suspect.strength !== 'weak' ? suspect : undefined;
  const tag = strong?.tag ?? (verdict.severity === 'healthy' ? undefined : verdict.tags[0]);
  const owner = strong === undefined ? ownerIn(report, tag) : strong.owners[0]?.name;
  return {
    log: title.from,
    severity: verdict.severity,
    resource: verdict.resource,
    headline: sentence(verdict.brief ?? verdict.headline),
    ...(tag !== undefined && { tag }),
    ...(tag !== undefined && owner !== undefined && { owner }),
    ...(title.build !== undefined && { build: title.build }),
  };
}

/** Of the tag itself: a verdict's drivers may be those of its other tags. */
function ownerIn({ facts }: Report, tag: string | undefined): string | undefined {
  const row = facts.tags?.value.rows.find(each => each.tag === tag);
  return row && ownerOf(row, facts.modules?.value, facts.tagHits?.value)?.name;
}

const ORDER: readonly Summary['severity'][] = ['critical', 'warning', 'note', 'unknown', 'healthy'];
const RESOURCES: Readonly<Record<string, string>> = { none: '-', unknown: '?' };
const LABELS: Readonly<Record<string, string>> = { healthy: 'OK' };
/** A longer list is for a program: `--format ndjson`. */
const MOST_ROWS = 200;
const MOST_SHARED = 10;

/** The gravest first. */
export function sortedSummaries(all: readonly Summary[]): Summary[] {
  return [...all].sort(
    (a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity) || (a.log < b.log ? -1 : 1),
  );
}

/** The words of a row; empty where there is nothing to say. */
export function summaryWords({
  severity,
  resource,
  tag,
  owner,
  log,
}: Summary): Readonly<Record<'severity' | 'resource' | 'tag' | 'owner' | 'log', string>> {
  return {
    severity: LABELS[severity] ?? severity.toUpperCase(),
    resource: RESOURCES[resource] ?? resource,
    tag: tag ?? '',
    owner: owner ?? '',
    log,
  };
}

const COLUMNS: readonly Column[] = [
  { title: '', width: 8 },
  { title: 'resource', width: 16 },
  { title: 'suspect', width: 8 },
  { title: 'owner', width: 18 },
];
/** On a narrow page: the longest resource, no more than the title of the suspects, and the names that most drivers have. */
const NARROW: readonly Column[] = [
  { title: '', width: 8 },
  { title: 'resource', width: 15 },
  { title: 'suspect', width: 7 },
  { title: 'owner', width: 10 },
];
/** A path in less room says little. */
const LEAST_ROOM = 20;

/** With what is left for the path of the log. */
function columnsFor(width: number): { readonly columns: readonly Column[]; readonly room: number } {
  const wide = roomBeside(COLUMNS, width);
  if (wide >= LEAST_ROOM) return { columns: COLUMNS, room: wide };
  return { columns: NARROW, room: Math.max(0, roomBeside(NARROW, width)) };
}

function roomBeside(columns: readonly Column[], width: number): number {
  return width - columns.reduce((sum, each) => sum + each.width + GAP.length, 0);
}

/** What the list is of: `60 logs`, or the name of the only one. */
export function nameOfAll(all: readonly Summary[]): string | undefined {
  const logs = new Set(all.map(each => each.log));
  return logs.size > 1 ? formatCounted(logs.size, 'log') : all[0]?.log;
}

/** What all paths begin with, up to a separator; what they do not share tells them apart. */
function commonFolder(paths: readonly string[]): string {
  const [first = ''] = paths;
  let end = first.length;
  for (const path of paths) {
    let at = 0;
    while (at < end && path.charAt(at) === first.charAt(at)) at++;
    end = at;
  }
  const same = first.slice(0, end);
  return same.slice(0, Math.max(same.lastIndexOf('/'), same.lastIndexOf('\\')) + 1);
}

/** The end of a path is its name. */
function fromEnd(path: string, room: number): string {
  return path.length <= room ? path : `...${path.slice(path.length - room + 3)}`;
}

/** How many of what; `unread`: how many logs could not be read. */
export function fleetHeading(all: readonly Summary[], unread: number): Extract<Node, { kind: 'heading' }> {
  return {
    kind: 'heading',
    words: say`${formatCounted(all.length, 'target')}: ${counts(all)}`,
    ...(unread > 0 && { aside: `${formatCounted(unread, 'log')} not read` }),
  };
}

/** Tells a log by what its path has of its own. */
export function shortNames(all: readonly Summary[]): (each: Summary) => string {
  const { length } = commonFolder(all.map(each => each.log));
  return each => each.log.slice(length);
}

/** Below the rows: what they share, and what is an exception. */
export function fleetNotes(all: readonly Summary[], problems: readonly string[] = []): Node[] {
  const folder = commonFolder(all.map(each => each.log));
  return [
    ...(folder === '' ? [] : [line(say`All in ${name(folder)}`)]),
    ...sharedNodes(all, shortNames(all)),
    ...(problems.length === 0
      ? []
      : [
          { kind: 'blank' } as const,
          line(['Not read'], 'strong'),
          ...problems.map(each => line([name(each)])),
        ]),
  ];
}

/** A file that holds the reports, too. */
export interface FleetFile {
  /** Where it has the report of a row. */
  placeOf(each: Summary): string;
  /** What could not be read, in sentences. */
  readonly problems: readonly string[];
}

/** `unread`: how many logs could not be read. */
export function fleetPage(all: readonly Summary[], unread: number, width: number, file?: FleetFile): Doc {
  const sorted = sortedSummaries(all);
  const shown = file === undefined ? sorted.slice(0, MOST_ROWS) : sorted;
  const shortName = shortNames(all);
  const { columns, room } = columnsFor(width);
  return [
    fleetHeading(all, unread),
    { kind: 'line' },
    {
      kind: 'table',
      indent: 0,
      columns: [...columns, { title: 'log', width: room }],
      rows: shown.map(each => [
        { words: [summaryWords(each).severity], tone: each.severity as Tone },
        { words: [summaryWords(each).resource] },
        { words: each.tag === undefined ? [] : [{ kind: 'tag', tag: each.tag }] },
        { words: each.owner === undefined ? [] : [name(each.owner)] },
        { words: [name(fromEnd(shortName(each), room))], ...(file && { to: file.placeOf(each) }) },
      ]),
    },
    ...(sorted.length > shown.length
      ? [line(say`and ${count(sorted.length - shown.length)} more: --format ndjson has them all`)]
      : []),
    ...fleetNotes(all, file?.problems),
  ];
}

function line(words: readonly Inline[], tone?: Tone): Node {
  return { kind: 'paragraph', words, indent: tone === undefined ? 2 : 0, ...(tone && { tone }) };
}

function counts(all: readonly Summary[]): string {
  return ORDER.map(severity => [severity, all.filter(each => each.severity === severity).length] as const)
    .filter(([, many]) => many > 0)
    .map(([severity, many]) => `${many} ${severity}`)
    .join(', ');
}

/** What several logs have is more than chance: it is told with what else they share; then who differs from them. */
function sharedNodes(all: readonly Summary[], nameOf: (each: Summary) => string): Node[] {
  const total = logsIn(all);
  const byTag = grouped(all, each => (each.severity === 'healthy' ? undefined : each.tag));
  const shared = byTag.filter(each => each.logs > 1);
  const resources = grouped(all, troubledResource).filter(each => each.logs > 1);
  if (shared.length === 0 && resources.length === 0) return [];
  // Beside what others have, a problem that only one log has stands out.
  const alike = new Set(shared.map(each => each.key));
  const common = new Set(resources.map(each => each.key));
  const alone = all.filter(each => {
    const resource = troubledResource(each);
    return resource !== undefined && !(each.tag === undefined ? common.has(resource) : alike.has(each.tag));
  });
  return [
    { kind: 'blank' },
    line(['In several logs'], 'strong'),
    ...shared
      .slice(0, MOST_SHARED)
      .map(({ list, logs }) =>
        line(say`${suspectWords(list)} in ${count(logs)} of ${count(total)} logs${onBuild(list)}`),
      ),
    ...(shared.length > MOST_SHARED ? [line(say`and ${count(shared.length - MOST_SHARED)} more tags`)] : []),
    ...resources.map(({ key, list, logs }) =>
      line(say`${key}: a problem in ${count(logs)} of ${count(total)} logs${onBuild(list)}`),
    ),
    ...(alone.length === 0 ? [] : [{ kind: 'blank' } as const, line(['Only in one log'], 'strong')]),
    ...alone.slice(0, MOST_SHARED).map(each => line(say`${suspectWords([each])}: ${name(nameOf(each))}`)),
    ...(alone.length > MOST_SHARED ? [line(say`and ${count(alone.length - MOST_SHARED)} more logs`)] : []),
  ];
}

interface Group {
  readonly key: string;
  readonly list: readonly Summary[];
  /** A log may hold several targets. */
  readonly logs: number;
}

/** The largest first. */
function grouped(all: readonly Summary[], keyOf: (each: Summary) => string | undefined): Group[] {
  const groups = new Map<string, Summary[]>();
  for (const each of all) {
    const key = keyOf(each);
    if (key === undefined) continue;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [each]);
    else known.push(each);
  }
  return Array.from(groups)
    .map(([key, list]) => ({ key, list, logs: logsIn(list) }))
    .sort((a, b) => b.logs - a.logs || (a.key < b.key ? -1 : 1));
}

function logsIn(all: readonly Summary[]): number {
  return new Set(all.map(each => each.log)).size;
}

/** Of a log with a problem. */
function troubledResource({ severity, resource }: Summary): string | undefined {
  const isProblem = severity === 'critical' || severity === 'warning';
  return isProblem && RESOURCES[resource] === undefined ? resource : undefined;
}

/** `NPBL of npcap.sys`; the resource where no tag is suspected. */
function suspectWords(list: readonly Summary[]): Inline[] {
  const [first] = list;
  if (first?.tag === undefined) return [first?.resource ?? ''];
  const owner = only(list.map(each => each.owner));
  return say`${{ kind: 'tag', tag: first.tag } as const}${owner === undefined ? '' : say` of ${name(owner)}`}`;
}

function onBuild(list: readonly Summary[]): string {
  const build = only(list.map(each => each.build));
  return build === undefined ? '' : `, all on build ${build}`;
}

/** The one value that all have; undefined where they differ or one has none. */
function only<T>(values: readonly (T | undefined)[]): T | undefined {
  const [first] = values;
  return values.every(each => each === first) ? first : undefined;
}
