/**
 * A table of tags without the rows whose figures cannot be true: more bytes than the machine has, or a counter beyond
 * any machine. A damaged log and a debugger that does not fit print such rows; arithmetic on them says nonsense.
 */
import type { Memory } from '../../reading/facts/memory.ts';
import type { PoolGroup, TagRow, Tags, TagUsage } from '../../reading/facts/tags.ts';
import { latest } from './latest.ts';
import { groupPressure } from './pool-bound.ts';
import { remarkableTags } from './remarkable-tags.ts';
import { soundMemory } from './sound-memory.ts';

/** Counters of a live system move while they are printed. Judgement. */
const MOVES = 1.05;
/** So much more than the pool itself is no movement. Judgement. */
const ABOVE_POOL = 1.5;
/** The smallest block of any pool, in bytes. */
const SMALLEST_BLOCK = 8;

/** The same table where nothing is wrong with it. */
export function soundTags(tags: Tags, memory: Memory | undefined): Tags {
  return judged(tags)(memory ?? NO_MEMORY);
}

const NO_MEMORY = {};
const judged = latest((tags: Tags) =>
  latest((memory: Memory | typeof NO_MEMORY) => judge(tags, 'rows' in memory ? memory : undefined)),
);

function judge(tags: Tags, memory: Memory | undefined): Tags {
  const limits = { nonpaged: limitOf('nonpaged', memory), paged: limitOf('paged', memory) };
  // Rows that are too small to matter cannot be too large, and a table has thousands of them.
  const doubted: TagRow[] = [];
  for (const { row, group, usage } of remarkableTags(tags)) {
    if (isFalse(usage, limits[group]) && doubted.indexOf(row) < 0) doubted.push(row);
  }
  return doubted.length === 0
    ? tags
    : Object.assign({}, tags, { rows: tags.rows.filter(row => doubted.indexOf(row) < 0), doubted });
}

/** A part of a table that holds more than `!vm` shows for its whole pool. */
export interface AbovePool {
  readonly row: TagRow;
  readonly group: PoolGroup;
  /** Bytes. */
  readonly held: number;
  readonly pool: number;
}

/** Below this the counters of a live system may differ so. Judgement. */
const WORTH_TELLING = 64 * 1024 * 1024;

/**
 * The largest such part of each pool, among those that are kept and those that are left out: then the table and the
 * figures of `!vm` are not of one machine at one moment, or one of them is damaged.
 */
export function abovePools(tags: Tags, memory: Memory | undefined): AbovePool[] {
  const all =
    tags.doubted === undefined ? tags : Object.assign({}, tags, { rows: [...tags.rows, ...tags.doubted] });
  const found: AbovePool[] = [];
  for (const group of tags.groups) {
    const used = (groupPressure(memory, group)?.usedKb ?? 0) * 1024;
    if (used === 0) continue;
    let most: AbovePool | undefined;
    for (const { row, group: of, usage } of remarkableTags(all)) {
      const held = usage.bytes ?? 0;
      const isAbove = of === group && held > used * ABOVE_POOL && held > used + WORTH_TELLING;
      if (isAbove && held <= Number.MAX_SAFE_INTEGER && held > (most?.held ?? 0))
        most = { row, group, held, pool: used };
    }
    if (most !== undefined) found.push(most);
  }
  return found;
}

interface Limit {
  readonly bound: number;
  readonly used: number;
}

function limitOf(group: PoolGroup, memory: Memory | undefined): Limit | undefined {
  const pressure = groupPressure(memory, group);
  if (pressure !== undefined) return { bound: pressure.limitKb * 1024, used: pressure.usedKb * 1024 };
  // Whatever the row of the pool says: nonpaged pool fits into physical memory.
  const ram =
    group === 'nonpaged' && memory !== undefined ? soundMemory(memory).rows.physicalMemory : undefined;
  return ram && { bound: ram.kb * 1024, used: 0 };
}

function isFalse(usage: TagUsage, limit: Limit | undefined): boolean {
  const { bytes, outstanding, allocs = 0 } = usage;
  if (outstanding < 0 || (bytes ?? 0) < 0) return true;
  if (outstanding > Number.MAX_SAFE_INTEGER || allocs > Number.MAX_SAFE_INTEGER) return true;
  if (bytes === undefined) return false;
  if (bytes > Number.MAX_SAFE_INTEGER) return true;
  // Only parts that are worth a look come here: so many bytes have blocks, and so many blocks have bytes.
  if (outstanding === 0 || bytes === 0) return true;
  if (outstanding * SMALLEST_BLOCK > bytes * ABOVE_POOL) return true;
  return limit !== undefined && bytes > limit.bound * MOVES && bytes > limit.used * ABOVE_POOL;
}
