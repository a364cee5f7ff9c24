/** The resources of two snapshots side by side. */

import { groupPressure } from '../diagnosis/derived/pool-bound.ts';
import type { Yardstick } from '../diagnosis/derived/pressure.ts';
import { soundMemory } from '../diagnosis/derived/sound-memory.ts';
import { systemView } from '../diagnosis/derived/system.ts';
import type { Memory, PageRow } from '../reading/facts/memory.ts';
import { memoryOf } from './memory-of.ts';
import type { Snapshot, SnapshotSession } from './snapshot.ts';
import { RATE_LEAST_SECONDS } from './thresholds.ts';

export type ResourceId =
  | 'nonpaged-pool'
  | 'paged-pool'
  | 'commit'
  | 'available-memory'
  | 'resident-available'
  | 'free-system-ptes'
  | 'modified-pages'
  | 'locked-pages'
  | 'session-pool';

export interface ResourceGrowth {
  readonly id: ResourceId;
  /** Of a session's pool: its number. */
  readonly session?: number;
  readonly beforeKb: number;
  readonly afterKb: number;
  /** Negative where it fell. */
  readonly growthKb: number;
  /** Absent without a time between. */
  readonly kbPerHour?: number;
  /** It is exhausted at nothing left, not at its limit. */
  readonly drains: boolean;
  /** There are so many that what is left says nothing: system PTEs of 64-bit systems. */
  readonly endless?: true;
  readonly limitKb?: number;
  readonly limit?: Yardstick;
  /** Of the limit, 0 to 1: in use, or left of what drains. */
  readonly shareBefore?: number;
  readonly shareAfter?: number;
  /** To exhaustion, if it goes on in a straight line. Absent where it does not near it, or no yardstick exists. */
  readonly secondsLeft?: number;
}

interface Sides {
  readonly id: ResourceId;
  readonly session?: number;
  readonly before: number | undefined;
  readonly after: number | undefined;
  readonly limitKb?: number | undefined;
  readonly limit?: Yardstick | undefined;
  readonly drains?: true;
  readonly endless?: boolean;
}

/** Those that both snapshots have; counters that cannot be true are left out. */
export function resourcesOf(
  before: Snapshot,
  after: Snapshot,
  seconds: number | undefined,
): ResourceGrowth[] {
  const memory = [memoryOf(before), memoryOf(after)] as const;
  const was = soundMemory(memory[0]).rows;
  const is = soundMemory(memory[1]).rows;
  const ram = is.physicalMemory?.kb;
  const architecture = after.target.architecture ?? before.target.architecture;
  const view = systemView({
    ...(architecture !== undefined && { target: { value: { lines: [], architecture } } }),
    memory: { value: memory[1] },
  });
  const sides: Sides[] = [
    poolSides('nonpaged', memory),
    poolSides('paged', memory),
    {
      id: 'commit',
      before: was.committedPages?.kb,
      after: is.committedPages?.kb,
      limitKb: is.commitLimit?.kb,
      limit: 'commit-limit',
    },
    draining('available-memory', was.availablePages, is.availablePages, ram),
    draining('resident-available', was.resAvailPages, is.resAvailPages, ram),
    { ...draining('free-system-ptes', was.freeSystemPtes, is.freeSystemPtes), endless: view.bits !== 32 },
    { id: 'modified-pages', before: was.modifiedPages?.kb, after: is.modifiedPages?.kb },
    { id: 'locked-pages', before: was.lockedIoPages?.kb, after: is.lockedIoPages?.kb },
    ...sessionSides(before, after),
  ];
  const list: ResourceGrowth[] = [];
  for (const each of sides) {
    const growth = growthOf(each, seconds);
    if (growth !== undefined) list.push(growth);
  }
  return list;
}

function draining(id: ResourceId, before?: PageRow, after?: PageRow, ram?: number): Sides {
  return {
    id,
    before: before?.kb,
    after: after?.kb,
    drains: true,
    ...(ram !== undefined && { limitKb: ram, limit: 'memory' as const }),
  };
}

function poolSides(group: 'nonpaged' | 'paged', memory: readonly [Memory, Memory]): Sides {
  const pressure = groupPressure(memory[1], group);
  return {
    id: group === 'nonpaged' ? 'nonpaged-pool' : 'paged-pool',
    ...usageOf(group, memory),
    limitKb: pressure?.limitKb,
    limit: pressure?.yardstick,
  };
}

function usageOf(
  group: 'nonpaged' | 'paged',
  [was, is]: readonly [Memory, Memory],
): Pick<Sides, 'before' | 'after'> {
  if (group === 'paged') {
    return {
      before: soundMemory(was).rows.pagedPoolUsage?.kb,
      after: soundMemory(is).rows.pagedPoolUsage?.kb,
    };
  }
  // The no-execute part is counted apart or not, as the debugger likes: in both or in none.
  const apart = (memory: Memory): boolean => memory.rows.nonpagedPoolNxUsage !== undefined;
  return apart(was) === apart(is)
    ? { before: nonpagedKb(was), after: nonpagedKb(is) }
    : { before: undefined, after: undefined };
}

function nonpagedKb(memory: Memory): number | undefined {
  const { nonpagedPoolUsage: usage, nonpagedPoolNxUsage: nx } = soundMemory(memory).rows;
  // Where that part is not believable, the rest says nothing.
  if (usage === undefined || (nx === undefined && memory.rows.nonpagedPoolNxUsage !== undefined))
    return undefined;
  return usage.kb + (nx?.kb ?? 0);
}

function sessionSides(before: Snapshot, after: Snapshot): Sides[] {
  return sameSessions(before, after).map(([was, is]) => ({
    id: 'session-pool',
    session: is.id,
    before: was.pagedKb,
    after: is.pagedKb,
    limitKb: after.sessions?.pagedPoolMaxKb,
    limit: 'maximum',
  }));
}

/** The sessions that are in both; a number is given again when its session has ended. */
export function sameSessions(before: Snapshot, after: Snapshot): [SnapshotSession, SnapshotSession][] {
  const earlier = new Map<number, SnapshotSession>();
  for (const each of before.sessions?.list ?? []) if (!earlier.has(each.id)) earlier.set(each.id, each);
  const both: [SnapshotSession, SnapshotSession][] = [];
  for (const each of after.sessions?.list ?? []) {
    const was = earlier.get(each.id);
    if (was === undefined || was.address.toLowerCase() !== each.address.toLowerCase()) continue;
    earlier.delete(each.id);
    both.push([was, each]);
  }
  return both;
}

function growthOf(sides: Sides, seconds: number | undefined): ResourceGrowth | undefined {
  const { id, session, before, after, limitKb, limit } = sides;
  if (before === undefined || after === undefined) return undefined;
  const drains = sides.drains === true;
  const growthKb = after - before;
  const perSecond = seconds !== undefined && seconds >= RATE_LEAST_SECONDS ? growthKb / seconds : undefined;
  const bounded = limitKb !== undefined && limitKb > 0 && limit !== undefined;
  const room = drains
    ? sides.endless === true
      ? undefined
      : after
    : bounded
      ? Math.max(0, limitKb - after)
      : undefined;
  const nears = perSecond !== undefined && (drains ? perSecond < 0 : perSecond > 0);
  return {
    id,
    ...(session !== undefined && { session }),
    beforeKb: before,
    afterKb: after,
    growthKb,
    ...(perSecond !== undefined && { kbPerHour: perSecond * 3_600 }),
    drains,
    ...(sides.endless === true && { endless: true as const }),
    ...(bounded && { limitKb, limit, shareBefore: before / limitKb, shareAfter: after / limitKb }),
    ...(nears && room !== undefined && { secondsLeft: room / Math.abs(perSecond) }),
  };
}
