import type { Memory, PageRow } from '../facts/memory.ts';
import { soundMemory } from './sound-memory.ts';

/** What a pool's usage is measured against: its maximum where that is real, else memory or the commit limit. */
export type Yardstick = 'maximum' | 'memory' | 'commit-limit';

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
