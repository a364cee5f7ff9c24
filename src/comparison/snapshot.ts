/** What is kept of a machine at one moment, to be compared with another moment. */
import type { Collected } from '../reading/facts/collected.ts';
import type { MemoryRow, NoticeId } from '../reading/facts/memory.ts';
import type { Sessions } from '../reading/facts/sessions.ts';
import type { PoolGroup, TagRow, Tags, TagUsage } from '../reading/facts/tags.ts';
import type { Target } from '../reading/facts/target.ts';
import { version } from '../report/version.ts';
import { isFigure, MAX_NOTICES, MAX_SESSIONS, MAX_TAGS, MAX_TEXT, MEMORY_ROWS } from './snapshot-members.ts';

/** A member is never renamed or removed without a new `schema`; new members may come. Texts are the target's own. */
export interface Snapshot {
  readonly schema: 1;
  readonly tool: { readonly name: 'poolinsight'; readonly version: string };
  /** As its user calls it. */
  readonly name: string;
  /** By the target's own clock. */
  readonly taken: { readonly sessionTime?: string; readonly uptimeSeconds?: number };
  readonly target: {
    readonly dumpFile?: string;
    readonly system?: string;
    readonly build?: number;
    readonly architecture?: NonNullable<Target['architecture']>;
    readonly processors?: number;
    readonly kernelBase?: string;
    /** Pages of physical memory. */
    readonly memoryPages?: number;
  };
  /** Rows of `!vm` in Kb. */
  readonly memory: { readonly [K in MemoryRow]?: number };
  readonly notices: readonly { readonly id: NoticeId; readonly count?: number }[];
  readonly tags?: SnapshotTags;
  readonly sessions?: SnapshotSessions;
}

export interface SnapshotTags {
  readonly groups: readonly PoolGroup[];
  /** Only then a tag that is not listed holds nothing. */
  readonly whole: boolean;
  /** One a tag, in the order of the tags. */
  readonly rows: readonly SnapshotTag[];
}

export interface SnapshotTag {
  /** Exactly 4 characters. */
  readonly tag: string;
  readonly nonpaged?: Usage;
  readonly paged?: Usage;
  readonly description: string;
  readonly binary?: string;
  readonly unlisted: boolean;
}

export interface Usage {
  readonly outstanding: number;
  readonly bytes?: number;
  /** Since start-up. */
  readonly allocs?: number;
  /** Since start-up. */
  readonly frees?: number;
}

export interface SnapshotSessions {
  readonly pagedPoolMaxKb?: number;
  readonly list: readonly SnapshotSession[];
}

export interface SnapshotSession {
  readonly id: number;
  /** Of the session's space: numbers are used again, addresses seldom. */
  readonly address: string;
  readonly pagedKb?: number;
  readonly nonpagedKb?: number;
  readonly commitKb?: number;
  readonly failures?: number;
}

/** What was collected of one target, under the name that its user gives it. Figures that cannot be are left out. */
export function snapshotOf(collected: Pick<Collected, 'readings'>, name: string): Snapshot {
  const { target, memory, tags, sessions } = collected.readings;
  const rows: { [K in MemoryRow]?: number } = {};
  for (const id of MEMORY_ROWS) {
    const kb = figure(memory?.value.rows[id]?.kb);
    if (kb !== undefined) rows[id] = kb;
  }
  return {
    schema: 1,
    tool: { name: 'poolinsight', version: cut(version) },
    name: cut(name),
    ...identity(target?.value, memory?.value.rows.physicalMemory?.pages),
    memory: rows,
    notices: (memory?.value.notices ?? []).slice(0, MAX_NOTICES).map(({ id, count }) => {
      const known = figure(count);
      return { id, ...(known !== undefined && { count: known }) };
    }),
    ...(tags && { tags: tagsOf(tags.value) }),
    ...(sessions && { sessions: sessionsOf(sessions.value) }),
  };
}

function identity(target: Target | undefined, pages: number | undefined): Pick<Snapshot, 'taken' | 'target'> {
  const { sessionTime, dumpFile, system, architecture, kernelBase } = target ?? {};
  const uptimeSeconds = figure(target?.uptimeSeconds);
  const build = figure(target?.build);
  const processors = figure(target?.processors);
  const memoryPages = figure(pages);
  return {
    taken: {
      ...(sessionTime !== undefined && { sessionTime: cut(sessionTime) }),
      ...(uptimeSeconds !== undefined && { uptimeSeconds }),
    },
    target: {
      ...(dumpFile !== undefined && { dumpFile: cut(dumpFile) }),
      ...(system !== undefined && { system: cut(system) }),
      ...(build !== undefined && { build }),
      ...(architecture !== undefined && { architecture }),
      ...(processors !== undefined && { processors }),
      ...(kernelBase !== undefined && { kernelBase: cut(kernelBase) }),
      ...(memoryPages !== undefined && { memoryPages }),
    },
  };
}

function tagsOf(tags: Tags): SnapshotTags {
  const rows = new Map<string, SnapshotTag>();
  for (const row of tags.rows) {
    if (row.tag.length !== 4) continue;
    const same = rows.get(row.tag);
    // Tags that differ only in unprintable characters are printed alike.
    if (same !== undefined) rows.set(row.tag, together(same, tagOf(row)));
    else if (rows.size < MAX_TAGS) rows.set(row.tag, tagOf(row));
  }
  const list = Array.from(rows.values());
  list.sort((a, b) => (a.tag < b.tag ? -1 : 1));
  return { groups: [...tags.groups], whole: isWhole(tags), rows: list };
}

function tagOf(row: TagRow): SnapshotTag {
  const nonpaged = usageOf(row.nonpaged);
  const paged = usageOf(row.paged);
  return {
    tag: row.tag,
    ...(nonpaged && { nonpaged }),
    ...(paged && { paged }),
    description: cut(row.description),
    ...(row.binary !== undefined && { binary: cut(row.binary) }),
    unlisted: row.unlisted,
  };
}

function usageOf(usage: TagUsage | undefined): Usage | undefined {
  const outstanding = figure(usage?.outstanding);
  if (usage === undefined || outstanding === undefined) return undefined;
  const bytes = figure(usage.bytes);
  const allocs = figure(usage.allocs);
  const frees = figure(usage.frees);
  return {
    outstanding,
    ...(bytes !== undefined && { bytes }),
    ...(allocs !== undefined && { allocs }),
    ...(frees !== undefined && { frees }),
  };
}

function together(a: SnapshotTag, b: SnapshotTag): SnapshotTag {
  const { tag, nonpaged: _, paged: __, ...rest } = a;
  const nonpaged = sum(a.nonpaged, b.nonpaged);
  const paged = sum(a.paged, b.paged);
  return { tag, ...(nonpaged && { nonpaged }), ...(paged && { paged }), ...rest };
}

function sum(a: Usage | undefined, b: Usage | undefined): Usage | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  const add = (x: number | undefined, y: number | undefined): number | undefined =>
    x === undefined || y === undefined ? undefined : figure(x + y);
  return usageOf({
    outstanding: a.outstanding + b.outstanding,
    ...known('bytes', add(a.bytes, b.bytes)),
    ...known('allocs', add(a.allocs, b.allocs)),
    ...known('frees', add(a.frees, b.frees)),
  });
}

function known<K extends string>(key: K, value: number | undefined): { [Each in K]?: number } {
  return value === undefined ? {} : ({ [key]: value } as { [Each in K]: number });
}

/** How far the rows may be from the sum below them: the target of a live session moves while it prints. Judgement. */
const APART = 0.02;

/** A started system has more tags than this; a screen or a table that people wrote shows fewer. Judgement. */
const WHOLE_FROM_ROWS = 200;

function isWholeWithoutTotal({ layout, rows, cut: isCut }: Tags): boolean {
  if (isCut === true) return false;
  if (layout === 'one-group' || layout === 'two-groups') return true;
  return (layout === 'poolmon' || layout === 'table') && rows.length >= WHOLE_FROM_ROWS;
}

/** Neither asked for in part nor cut; verbose tables of old debuggers end without a sum. */
function isWhole(tags: Tags): boolean {
  if (tags.narrowedTo !== undefined || tags.top !== undefined || tags.rows.length > MAX_TAGS) return false;
  const { total } = tags;
  if (total === undefined) return isWholeWithoutTotal(tags);
  return tags.groups.every(group => {
    const said = total[group]?.bytes;
    if (said === undefined) return true;
    const added = tags.rows.reduce((bytes, row) => bytes + (row[group]?.bytes ?? 0), 0);
    return Math.abs(said - added) <= said * APART;
  });
}

function sessionsOf(sessions: Sessions): SnapshotSessions {
  const pagedPoolMaxKb = figure(sessions.pagedPoolMax?.kb);
  return {
    ...known('pagedPoolMaxKb', pagedPoolMaxKb),
    list: sessions.sessions
      .filter(session => isFigure(session.id))
      .slice(0, MAX_SESSIONS)
      .map(session => ({
        id: session.id + 0,
        address: cut(session.address),
        ...known('pagedKb', figure(session.pagedPool?.kb)),
        ...known('nonpagedKb', figure(session.nonpagedPool?.kb)),
        ...known('commitKb', figure(session.commit?.kb)),
        ...known('failures', figure(session.failures?.count)),
      })),
  };
}

/** JSON has no minus zero. */
function figure(value: number | undefined): number | undefined {
  return isFigure(value) ? value + 0 : undefined;
}

function cut(text: string): string {
  return text.length > MAX_TEXT ? text.slice(0, MAX_TEXT) : text;
}
