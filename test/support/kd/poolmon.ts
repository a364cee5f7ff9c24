/** PoolMon's screen, as PoolMon Display and PoolMon Examples of the driver documentation show it. */
import type { TagRow } from '../../../src/reading/facts/tags.ts';
import type { Machine, Unlined } from './machine.ts';

export interface PoolmonOptions {
  /** The changes in brackets, which a snapshot file does not have. */
  readonly changes: boolean;
  /** The column Mapped_Driver (`/g`). */
  readonly drivers: boolean;
}

export function printPoolmon(machine: Machine, { changes, drivers }: PoolmonOptions): string[] {
  const { memory, tags } = machine.facts;
  const lines: string[] = [];
  const kb = (row: { kb: number } | undefined): string => `${String(row?.kb ?? 0).padStart(8)}K`;
  if (memory !== undefined) {
    const { rows } = memory;
    const nonpaged = (rows.nonpagedPoolUsage?.kb ?? 0) + (rows.nonpagedPoolNxUsage?.kb ?? 0);
    lines.push(
      ` Memory:${kb(rows.physicalMemory)} Avail:${kb(rows.availablePages)}  PageFlts:     0   InRam Krnl: 1916K P:17856K`,
      ` Commit:${kb(rows.committedPages)} Limit:${kb(rows.commitLimit)} Peak:${kb(rows.committedPages)}            Pool N:${String(nonpaged).padStart(5)}K P:${String(rows.pagedPoolUsage?.kb ?? 0).padStart(5)}K`,
    );
  }
  lines.push(
    ' System pool information',
    ` Tag  Type     Allocs            Frees            Diff   Bytes      Per Alloc${drivers ? '  Mapped_Driver' : ''}`,
    '',
  );
  for (const row of tags?.rows ?? []) {
    for (const group of ['nonpaged', 'paged'] as const)
      if (row[group]) lines.push(rowOf(row, group, changes, drivers));
  }
  return lines;
}

function rowOf(
  row: Unlined<TagRow>,
  group: 'nonpaged' | 'paged',
  changes: boolean,
  drivers: boolean,
): string {
  const usage = row[group] ?? { outstanding: 0 };
  const { outstanding, allocs = outstanding, frees = 0, bytes = 0 } = usage;
  const change = changes ? ' (   0)' : '';
  const each = outstanding > 0 ? Math.floor(bytes / outstanding) : 0;
  const driver = row.unlisted
    ? '   Unknown Driver'
    : row.binary === undefined
      ? ''
      : ` [${row.binary}${row.description === '' ? '' : `  -  ${row.description}`}]`;
  return ` ${row.tag} ${(group === 'nonpaged' ? 'Nonp' : 'Paged').padEnd(5)} ${String(allocs).padStart(10)}${change} ${String(frees).padStart(10)}${change} ${String(outstanding).padStart(8)} ${String(bytes).padStart(10)}${change} ${String(each).padStart(6)}${drivers ? driver : ''}`;
}
