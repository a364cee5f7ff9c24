import {
  NONPAGED_OF_MEMORY_CRITICAL,
  NONPAGED_OF_MEMORY_NOTE,
  NONPAGED_OF_MEMORY_WARNING,
  PAGED_OF_COMMIT_CRITICAL,
  PAGED_OF_COMMIT_NOTE,
  PAGED_OF_COMMIT_WARNING,
  POOL_EXPLAINS,
  POOL_FULL,
  POOL_NEAR_MAXIMUM,
  POOL_WORTH_A_WORD,
} from '../../knowledge/limits.ts';
import type { Memory, Notice, PageRow } from '../../reading/facts/memory.ts';
import type { PoolGroup } from '../../reading/facts/tags.ts';
import { notice } from './failures.ts';
import { soundMemory } from './sound-memory.ts';

/** What a pool's usage is measured against: its maximum where that is real, else memory or the commit limit. */
export type Yardstick = 'maximum' | 'memory' | 'commit-limit';

/** The yardsticks in words. */
export const BOUNDS: Readonly<Record<Yardstick, string>> = {
  maximum: 'its maximum',
  memory: 'physical memory',
  'commit-limit': 'the commit limit',
};

/** How full a pool is. */
export interface Pressure {
  readonly usedKb: number;
  readonly limitKb: number;
  /** 0 to 1. */
  readonly share: number;
  readonly yardstick: Yardstick;
  /** The rows that say so. */
  readonly rows: readonly PageRow[];
}

/** Size of a page in Kb: 4, except on Itanium. */
export function pageKb(memory: Memory): number {
  const row = memory.rows.physicalMemory;
  return row !== undefined && row.pages > 0 && row.kb === row.pages * 8 ? 8 : 4;
}

/** Usage with the no-execute part, which current systems count apart and which is nearly all of it. */
export function nonpagedPressure(memory: Memory): Pressure | undefined {
  const { rows } = soundMemory(memory);
  if (rows.nonpagedPoolUsage === undefined) return undefined;
  const usage = rows.nonpagedPoolUsage;
  const nx = rows.nonpagedPoolNxUsage;
  // Where the kernel counts the no-execute part apart and that part is not believable, the rest says nothing.
  if (memory.rows.nonpagedPoolNxUsage !== undefined && nx === undefined) return undefined;
  const usedKb = usage.kb + (nx?.kb ?? 0);
  return against(usedKb, present(usage, nx), rows.nonpagedPoolMax, rows.physicalMemory, 'memory');
}

export function pagedPressure(memory: Memory): Pressure | undefined {
  const { rows } = soundMemory(memory);
  const usage = rows.pagedPoolUsage;
  if (usage === undefined) return undefined;
  return against(usage.kb, [usage], rows.pagedPoolMax, rows.commitLimit, 'commit-limit');
}

/**
 * A maximum is real where it is below what bounds the pool anyway. On 64-bit systems it is an address range
 * of 128 GB to 16 TB, and a share of it says nothing (Memory Limits for Windows and Windows Server Releases,
 * Microsoft).
 */
function against(
  usedKb: number,
  used: readonly PageRow[],
  maximum: PageRow | undefined,
  bound: PageRow | undefined,
  boundName: 'memory' | 'commit-limit',
): Pressure | undefined {
  const real = maximum !== undefined && maximum.kb > 0 && (bound === undefined || maximum.kb <= bound.kb);
  const limit = real ? maximum : bound;
  if (limit === undefined || limit.kb === 0) return undefined;
  return {
    usedKb,
    limitKb: limit.kb,
    share: usedKb / limit.kb,
    yardstick: real ? 'maximum' : boundName,
    rows: [...used, limit],
  };
}

function present(...rows: readonly (PageRow | undefined)[]): PageRow[] {
  return rows.filter((row): row is PageRow => row !== undefined);
}

/** A pool that is near what bounds it, or of which the debugger warns. */
export interface PoolTrouble {
  readonly group: PoolGroup;
  readonly pressure: Pressure;
  readonly severity: 'critical' | 'warning' | 'note';
  /** The debugger's own warning of this pool. */
  readonly banner?: Notice;
  /** Nothing but that warning speaks of trouble. */
  readonly onlyWarned: boolean;
}

/** From which share on a pool is in trouble where its maximum is only an address range. */
export const SHARES: Readonly<Record<PoolGroup, Readonly<Record<PoolTrouble['severity'], number>>>> = {
  nonpaged: {
    note: NONPAGED_OF_MEMORY_NOTE,
    warning: NONPAGED_OF_MEMORY_WARNING,
    critical: NONPAGED_OF_MEMORY_CRITICAL,
  },
  paged: {
    note: PAGED_OF_COMMIT_NOTE,
    warning: PAGED_OF_COMMIT_WARNING,
    critical: PAGED_OF_COMMIT_CRITICAL,
  },
};

/** Undefined where the pool is far from its bound and the debugger does not warn, or where nothing credible is known. */
export function poolTrouble(memory: Memory, group: PoolGroup): PoolTrouble | undefined {
  const pressure = group === 'nonpaged' ? nonpagedPressure(memory) : pagedPressure(memory);
  if (pressure === undefined) return undefined;
  const banner = notice(memory, group === 'nonpaged' ? 'excessive-nonpaged-pool' : 'excessive-paged-pool');
  const failed = notice(memory, 'pool-allocations-failed') !== undefined;
  const severity = byShare(pressure, group, failed);
  if (severity === undefined && banner === undefined) return undefined;
  return {
    group,
    pressure,
    severity: severity ?? 'note',
    ...(banner && { banner }),
    onlyWarned: severity === undefined,
  };
}

function byShare(pressure: Pressure, group: PoolGroup, failed: boolean): PoolTrouble['severity'] | undefined {
  if (pressure.yardstick === 'maximum') {
    if (pressure.share >= POOL_FULL) return 'critical';
    if (pressure.share >= POOL_NEAR_MAXIMUM) return failed ? 'critical' : 'warning';
    return undefined;
  }
  if (pressure.usedKb * 1024 < POOL_WORTH_A_WORD) return undefined;
  const shares = SHARES[group];
  if (pressure.share >= shares.critical) return 'critical';
  if (pressure.share >= shares.warning) return 'warning';
  return pressure.share >= shares.note ? 'note' : undefined;
}

/** The pool in trouble, of warning and above, that holds a good part of `kb`: it explains where that went. */
export function poolThatExplains(memory: Memory, kb: number): PoolTrouble | undefined {
  const found = (['nonpaged', 'paged'] as const)
    .map(group => poolTrouble(memory, group))
    .filter(
      (each): each is PoolTrouble =>
        each !== undefined && each.severity !== 'note' && each.pressure.usedKb >= kb * POOL_EXPLAINS,
    );
  const [first, second] = found;
  return second && first && second.pressure.usedKb > first.pressure.usedKb ? second : first;
}
