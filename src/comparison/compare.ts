/** What changed between two snapshots of one machine. Only figures here: `report.ts` says what they mean. */
import type { NoticeId } from '../reading/facts/memory.ts';
import type { PoolGroup } from '../reading/facts/tags.ts';
import { type ResourceGrowth, resourcesOf, sameSessions } from './resources.ts';
import { type Pair, pair, type Refusal } from './same-machine.ts';
import type { Snapshot, SnapshotTag, Usage } from './snapshot.ts';
import { RATE_LEAST_SECONDS } from './thresholds.ts';

export type TagChange = 'grew' | 'shrank' | 'unchanged' | 'appeared' | 'vanished';

/** What one tag has of one pool in both. */
export interface TagGrowth {
  /** From the target: never trusted. */
  readonly tag: string;
  readonly group: PoolGroup;
  /** As the debugger describes it. */
  readonly row: SnapshotTag;
  readonly before: Usage;
  readonly after: Usage;
  readonly change: TagChange;
  /** Growth in outstanding allocations; negative where they became fewer. */
  readonly outstanding: number;
  /** Growth; absent where one of the tables has no bytes. */
  readonly bytes?: number;
  /** Absent without a time between. */
  readonly bytesPerHour?: number;
  readonly outstandingPerHour?: number;
  /** Of the growth of its pool, where both grew; 1 for all of it, more where others shrank. */
  readonly share?: number;
  /** Between the two, where both tables count since start-up. */
  readonly allocs?: number;
  readonly frees?: number;
}

/** A counter of failures, or a warning, that the debugger printed. */
export interface FailureGrowth {
  readonly id: NoticeId | 'session-pool-failures';
  readonly session?: number;
  /** Since start-up; absent for a warning without a figure. */
  readonly before?: number;
  readonly after?: number;
  /** How many more; absent for a warning, which is new. */
  readonly growth?: number;
}

export interface Comparison extends Pair {
  /** Those that grew most first: by bytes, then by allocations. Only what both snapshots know. */
  readonly tags: readonly TagGrowth[];
  /** Pools of which both have tags. */
  readonly groups: readonly PoolGroup[];
  readonly resources: readonly ResourceGrowth[];
  readonly failures: readonly FailureGrowth[];
}

/** Compares two snapshots, in whatever order they are given. */
export function compare(first: Snapshot, second: Snapshot): Comparison | Refusal {
  const both = pair(first, second);
  if ('refused' in both) return both;
  const { before, after, elapsed } = both;
  const resources = resourcesOf(before, after, elapsed?.seconds);
  const groups = (['nonpaged', 'paged'] as const).filter(
    group => before.tags?.groups.includes(group) === true && after.tags?.groups.includes(group) === true,
  );
  if (resources.length === 0 && groups.length === 0) return { refused: NOTHING_COMMON };
  const tags: TagGrowth[] = [];
  for (const group of groups) tags.push(...tagsOf(group, both, resources));
  tags.sort(
    (a, b) =>
      (b.bytes ?? 0) - (a.bytes ?? 0) ||
      b.outstanding - a.outstanding ||
      (a.tag < b.tag ? -1 : a.tag > b.tag ? 1 : a.group < b.group ? -1 : 1),
  );
  return { ...both, tags, groups, resources, failures: failuresOf(before, after) };
}

const NOTHING_COMMON =
  'The two snapshots have nothing in common to compare: neither pool tags nor rows of !vm are in both. Take both with !vm and !poolused read.';

const NOTHING: Usage = { outstanding: 0, bytes: 0 };

function tagsOf(
  group: PoolGroup,
  { before, after, elapsed }: Pair,
  resources: readonly ResourceGrowth[],
): TagGrowth[] {
  const earlier = new Map<string, SnapshotTag>();
  for (const row of before.tags?.rows ?? []) earlier.set(row.tag, row);
  const found: TagGrowth[] = [];
  const add = (was: SnapshotTag | undefined, is: SnapshotTag | undefined): void => {
    const row = is ?? was;
    // A tag that a whole table does not have holds nothing; of a part of a table nobody knows.
    const from = was?.[group] ?? (before.tags?.whole === true ? NOTHING : undefined);
    const to = is?.[group] ?? (after.tags?.whole === true ? NOTHING : undefined);
    if (row === undefined || from === undefined || to === undefined || (from === NOTHING && to === NOTHING))
      return;
    found.push(tagGrowth(row, group, from, to, elapsed?.seconds));
  };
  for (const row of after.tags?.rows ?? []) {
    add(earlier.get(row.tag), row);
    earlier.delete(row.tag);
  }
  earlier.forEach(row => {
    add(row, undefined);
  });
  const pool = poolGrowth(group, resources, found);
  return pool > 0
    ? found.map(each =>
        each.bytes !== undefined && each.bytes > 0 ? { ...each, share: each.bytes / pool } : each,
      )
    : found;
}

/** In bytes: as `!vm` has it, else the sum of the tags. */
function poolGrowth(
  group: PoolGroup,
  resources: readonly ResourceGrowth[],
  tags: readonly TagGrowth[],
): number {
  const pool = resources.find(each => each.id === (group === 'nonpaged' ? 'nonpaged-pool' : 'paged-pool'));
  return pool === undefined ? tags.reduce((sum, each) => sum + (each.bytes ?? 0), 0) : pool.growthKb * 1024;
}

function tagGrowth(
  row: SnapshotTag,
  group: PoolGroup,
  before: Usage,
  after: Usage,
  seconds: number | undefined,
): TagGrowth {
  const outstanding = after.outstanding - before.outstanding;
  const bytes = difference(before.bytes, after.bytes);
  const allocs = since(before.allocs, after.allocs);
  const frees = since(before.frees, after.frees);
  const hours = seconds !== undefined && seconds >= RATE_LEAST_SECONDS ? seconds / 3_600 : undefined;
  return {
    tag: row.tag,
    group,
    row,
    before,
    after,
    change: changeOf(before, after, bytes ?? outstanding),
    outstanding,
    ...(bytes !== undefined && { bytes }),
    ...(hours !== undefined && { outstandingPerHour: outstanding / hours }),
    ...(hours !== undefined && bytes !== undefined && { bytesPerHour: bytes / hours }),
    ...(allocs !== undefined && { allocs }),
    ...(frees !== undefined && { frees }),
  };
}

function changeOf(before: Usage, after: Usage, growth: number): TagChange {
  if (before.outstanding === 0 && after.outstanding > 0) return 'appeared';
  if (before.outstanding > 0 && after.outstanding === 0) return 'vanished';
  return growth > 0 ? 'grew' : growth < 0 ? 'shrank' : 'unchanged';
}

function difference(before: number | undefined, after: number | undefined): number | undefined {
  return before === undefined || after === undefined ? undefined : after - before;
}

/** A counter of 32 bits that went round says nothing. */
function since(before: number | undefined, after: number | undefined): number | undefined {
  const grown = difference(before, after);
  return grown === undefined || grown < 0 ? undefined : grown;
}

/** Notices that count failures since start-up. */
const COUNTED: readonly NoticeId[] = [
  'pool-allocations-failed',
  'commit-requests-failed',
  'system-pte-allocations-failed',
  'kernel-stack-pte-allocations-failed',
  'kernel-stack-growth-failed',
];

/** Notices that warn of the present. */
const WARNINGS: readonly NoticeId[] = [
  'excessive-nonpaged-pool',
  'excessive-paged-pool',
  'running-out-of-system-ptes',
  'running-out-of-physical-memory',
  'commit-near-limit',
];

function failuresOf(before: Snapshot, after: Snapshot): FailureGrowth[] {
  const list: FailureGrowth[] = [];
  const counted = (id: FailureGrowth['id'], was: number, is: number | undefined, session?: number): void => {
    if (is === undefined || is <= was) return;
    list.push({ id, ...(session !== undefined && { session }), before: was, after: is, growth: is - was });
  };
  // Without any row of !vm in one of them, its silence is none.
  if (Object.keys(before.memory).length > 0) {
    const find = (from: Snapshot, id: NoticeId) => from.notices.find(each => each.id === id);
    for (const id of COUNTED) {
      const was = find(before, id);
      if (was === undefined || was.count !== undefined) counted(id, was?.count ?? 0, find(after, id)?.count);
    }
    for (const id of WARNINGS) {
      if (find(before, id) === undefined && find(after, id) !== undefined) list.push({ id });
    }
  }
  for (const [was, is] of sameSessions(before, after)) {
    counted('session-pool-failures', was.failures ?? 0, is.failures, is.id);
  }
  return list;
}
