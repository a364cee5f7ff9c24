import type { Memory, MemoryRow, Notice, PageRow } from '../reading/facts/memory.ts';
import type { Snapshot } from './snapshot.ts';
import { MEMORY_ROWS } from './snapshot-members.ts';

/** The rows of a snapshot as the views want them. No line of a debugger's stands behind them. */
export function memoryOf(snapshot: Snapshot): Memory {
  const pageKb = pageSizeKb(snapshot);
  const rows: { [K in MemoryRow]?: PageRow } = {};
  for (const id of MEMORY_ROWS) {
    const kb = snapshot.memory[id];
    if (kb !== undefined) rows[id] = { pages: Math.round(kb / pageKb), kb, ...NOWHERE };
  }
  const notices = snapshot.notices.map((each): Notice => ({ ...each, ...NOWHERE }));
  return { layout: 'xp', rows, pageFiles: [], parts: [], notices, others: [] };
}

const NOWHERE = { line: 0, text: '' };

/** 4, except on Itanium. */
export function pageSizeKb({ memory, target }: Snapshot): number {
  const pages = target.memoryPages;
  return pages !== undefined && pages > 0 && memory.physicalMemory === pages * 8 ? 8 : 4;
}
