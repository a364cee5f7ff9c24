/** Tables of tags as people and tools write them: Markdown, separated values, PowerShell's columns, a copied list. */
import type { PoolGroup, TagRow, TagUsage } from '../../../src/reading/facts/tags.ts';
import type { Unlined } from './machine.ts';

export type Row = Unlined<TagRow>;

const grouped = (value: number): string => value.toLocaleString('en-US');

/** As in microsoft/WSL issue 41296: the pool stands in the caption, tags in code, sizes in MB where `inMb`. */
export function printMarkdown(rows: readonly Row[], group: PoolGroup, inMb: boolean): string[] {
  const size = (bytes = 0): string => (inMb ? `${(bytes / 1024 ** 2).toFixed(1)} MB` : grouped(bytes));
  return [
    `### Largest ${group}-pool tags`,
    '',
    '| Tag | Current bytes | Outstanding allocations (`allocs - frees`) |',
    '|---|---:|---:|',
    ...rows.map(row => {
      const { bytes, outstanding } = row[group] ?? { bytes: 0, outstanding: 0 };
      return `| \`${row.tag}\` | ${size(bytes)} | ${grouped(outstanding)} |`;
    }),
    '',
  ];
}

/** The columns of the PowerShell scripts that read SystemPoolTagInformation. */
const WIDE = [
  'Tag',
  'PagedAllocs',
  'PagedFrees',
  'PagedDiff',
  'PagedUsedBytes',
  'NonPagedAllocs',
  'NonPagedFrees',
  'NonPagedDiff',
  'NonPagedUsedBytes',
  'TotalUsedBytes',
];

const NONE: TagUsage = { allocs: 0, frees: 0, outstanding: 0, bytes: 0 };

function wideCells(row: Row): string[] {
  const of = ({ allocs, frees, outstanding, bytes }: TagUsage): number[] => [
    allocs ?? 0,
    frees ?? 0,
    outstanding,
    bytes ?? 0,
  ];
  const { paged = NONE, nonpaged = NONE } = row;
  const total = (paged.bytes ?? 0) + (nonpaged.bytes ?? 0);
  return [row.tag, ...[...of(paged), ...of(nonpaged), total].map(String)];
}

/** Export-Csv. */
export function printCsv(rows: readonly Row[], separator = ','): string[] {
  const line = (cells: readonly string[]): string =>
    cells.map(cell => `"${cell.replace(/"/g, '""')}"`).join(separator);
  return [
    '#TYPE System.Management.Automation.PSCustomObject',
    line(WIDE),
    ...rows.map(row => line(wideCells(row))),
  ];
}

/** Format-Table. */
export function printColumns(rows: readonly Row[]): string[] {
  const body = rows.map(wideCells);
  const widths = WIDE.map((title, at) =>
    Math.max(title.length, ...body.map(cells => (cells[at] ?? '').length)),
  );
  const pad = (cells: readonly string[]): string =>
    cells
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join(' ');
  return [pad(WIDE), pad(WIDE.map(title => '-'.repeat(title.length))), ...body.map(pad)];
}

/** System Informer's list of pool tags, copied. */
export function printCopied(rows: readonly Row[]): string[] {
  const titles = [
    'Tag Name',
    'Driver',
    'Description',
    'Paged Allocations',
    'Paged Frees',
    'Paged Current',
    'Paged Bytes Total',
    'Non-paged Allocations',
    'Non-paged Frees',
    'Non-paged Current',
    'Non-paged Bytes Total',
  ];
  return [
    titles.join('\t'),
    ...rows.map(row => {
      const [tag = '', ...figures] = wideCells(row).slice(0, -1);
      return [tag, row.binary ?? '', row.description, ...figures.map(each => grouped(Number(each)))].join(
        '\t',
      );
    }),
  ];
}
