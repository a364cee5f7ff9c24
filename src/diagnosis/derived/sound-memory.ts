import type { Memory, MemoryRow, PageRow } from '../../reading/facts/memory.ts';

/** Why a counter is not believed. */
export type Unsound =
  | 'pages-and-kb'
  | 'above-counters'
  | 'above-memory'
  | 'above-maximum-and-commit'
  | 'below-part'
  | 'zero';

export interface UnsoundRow {
  readonly id: MemoryRow;
  readonly row: PageRow;
  readonly why: Unsound;
}

/** The counters of `!vm` that can be true. */
export interface SoundMemory {
  readonly rows: Memory['rows'];
  readonly unsound: readonly UnsoundRow[];
}

/** Rows that count pages of physical memory, so that none can exceed it. */
const RESIDENT: readonly MemoryRow[] = [
  'availablePages',
  'lockedIoPages',
  'modifiedPages',
  'modifiedNoWritePages',
  'nonpagedPoolUsage',
  'nonpagedPoolNxUsage',
  'kernelStacks',
  'pagesForMdls',
  'contigMemPages',
  'pagesForAwe',
  'nonpagedPoolCommit',
];

/**
 * Takes out the counters that cannot be true: values near 2^64 (a pointer read as a counter), and usage above
 * what the machine has. A wrong structure offset of a debugger that does not fit the system makes both; the
 * false nonpaged banner of KB2509968 comes with the second.
 */
export function soundMemory(memory: Memory): SoundMemory {
  const known = judged.get(memory);
  if (known !== undefined) return known;
  const sound = judge(memory);
  judged.set(memory, sound);
  return sound;
}

/** Most rules ask for the same memory. */
const judged = new WeakMap<Memory, SoundMemory>();

function judge(memory: Memory): SoundMemory {
  const rows: { [K in MemoryRow]?: PageRow } = {};
  const unsound: UnsoundRow[] = [];
  const ram = memory.rows.physicalMemory?.pages;
  for (const id of Object.keys(memory.rows) as MemoryRow[]) {
    const row = memory.rows[id];
    if (row === undefined) continue;
    const why = doubt(id, row, memory, ram);
    if (why === undefined) rows[id] = row;
    else unsound.push({ id, row, why });
  }
  return { rows, unsound };
}

/** Counters of a live system move while they are printed. Judgement. */
const MOVES = 1.05;

/** Bounds, each with the rows that it cannot be smaller than. */
const BOUNDS: readonly (readonly [MemoryRow, readonly MemoryRow[]])[] = [
  ['commitLimit', ['committedPages', 'pagedPoolUsage']],
  ['nonpagedPoolMax', ['nonpagedPoolUsage', 'nonpagedPoolNxUsage']],
  ['pagedPoolMax', ['pagedPoolUsage']],
];
/** A machine that has no memory, or may charge none, prints nothing. */
const NEVER_ZERO: readonly MemoryRow[] = ['physicalMemory', 'commitLimit'];

function doubt(id: MemoryRow, row: PageRow, memory: Memory, ram: number | undefined): Unsound | undefined {
  if (row.pages > Number.MAX_SAFE_INTEGER) return 'above-counters';
  // Pages of 4 KB, or of 8 KB on Itanium; a counter that both columns do not agree on was cut or damaged.
  if (row.kb !== row.pages * 4 && row.kb !== row.pages * 8) return 'pages-and-kb';
  if (row.pages === 0 && NEVER_ZERO.includes(id)) return 'zero';
  if (ram !== undefined && ram > 0 && row.pages > ram && RESIDENT.includes(id)) return 'above-memory';
  if (id === 'pagedPoolUsage') {
    const max = memory.rows.pagedPoolMax?.pages;
    const limit = memory.rows.commitLimit?.pages;
    if (max !== undefined && limit !== undefined && row.pages > max && row.pages > limit) {
      return 'above-maximum-and-commit';
    }
  }
  const bounded = BOUNDS.find(each => each[0] === id)?.[1] ?? [];
  // Which of the two is false cannot be told, so no share is made of them.
  const tooLarge = bounded.some(part => {
    const value = memory.rows[part]?.pages ?? 0;
    // A part that is false itself says nothing against its bound.
    const isFalse =
      value > Number.MAX_SAFE_INTEGER ||
      (ram !== undefined && ram > 0 && value > ram && RESIDENT.includes(part));
    return value > row.pages * MOVES && !isFalse;
  });
  return tooLarge && row.pages > 0 ? 'below-part' : undefined;
}
