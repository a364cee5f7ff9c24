/** What the rows of a tag table say together, or why that is not sure. */
import type { Absence } from '../../facts/fact.ts';
import type { Line } from '../../facts/line.ts';
import type { PoolGroup, TagRow, Tags, TagUsage } from '../../facts/tags.ts';
import type { Column, Measure } from './columns.ts';
import { bytesOf, countOf, type Style, styleOf, type Written } from './figures.ts';

type Draft<T> = { -readonly [K in keyof T]: T[K] };

const WRAP = 2 ** 32;

/** One row, before it is known what its figures mean. */
export interface RawRow extends Line {
  readonly tag: string;
  readonly cells: readonly (Written | 'none' | undefined)[];
  readonly group?: PoolGroup;
  readonly binary?: string;
  readonly description: string;
  /** How many cells it has. */
  readonly width: number;
}

type Refused = Extract<Absence['reason'], `table-${string}`>;

/** The facts, or why they are not sure. */
export function tagsOf(
  raw: readonly RawRow[],
  columns: readonly Column[],
  caption: PoolGroup | undefined,
): Tags | Refused {
  const pools = poolsOf(columns);
  // Bytes of one pool beside counts: the table is of that pool.
  const isShared =
    pools.length > 0 && hasCounts(columns, undefined) && !pools.some(pool => hasCounts(columns, pool));
  if (isShared && pools.length > 1) return 'table-shared-count';
  const isWide = pools.length > 0 && !isShared;
  const figures = columns
    .map((column, at) => ({ column, at }))
    .filter(({ column }) => column.is === 'figure' && (!isWide || column.group !== undefined))
    // What is of one pool goes before what is of both.
    .sort((a, b) => Number(isOfPool(a.column)) - Number(isOfPool(b.column)));
  const styles = new Set<Style>();
  for (const { cells } of raw) {
    for (const { at } of figures) {
      const cell = cells[at];
      const style = cell === undefined || cell === 'none' ? undefined : styleOf(cell.digits);
      if (style !== undefined) styles.add(style);
    }
  }
  if (styles.size > 1) return 'table-two-styles';
  const style: Style = styles.has('comma') ? 'comma' : 'point';

  const rows: TagRow[] = [];
  const byTag = new Map<string, Draft<TagRow>>();
  const seen = new Set<PoolGroup>();
  let contradictions = 0;
  let unpooled = 0;
  let uncounted = 0;
  let unmeasured = 0;
  for (const each of raw) {
    for (const group of isWide ? (['nonpaged', 'paged'] as const) : [each.group ?? caption ?? pools[0]]) {
      if (group === undefined) {
        unpooled++;
        continue;
      }
      const usage = usageOf(each, figures, group, style, isWide);
      if (usage === undefined) continue;
      if (usage === 'uncounted') uncounted++;
      else if (usage === 'unmeasured') unmeasured++;
      else {
        if (contradicts(usage) && !each.cells.some(isRounded)) contradictions++;
        place(rows, byTag, each, group, usage);
        seen.add(group);
      }
    }
  }
  if (unpooled > 0) return 'table-no-pool';
  if (unmeasured > 0) return 'table-no-unit';
  if (rows.length === 0 || uncounted > rows.length) return 'table-no-count';
  if (contradictions * 2 > rows.length) return 'table-contradicts';
  return { layout: 'table', groups: (['nonpaged', 'paged'] as const).filter(group => seen.has(group)), rows };
}

function poolsOf(columns: readonly Column[]): PoolGroup[] {
  return (['nonpaged', 'paged'] as const).filter(pool =>
    columns.some(each => each.is === 'figure' && each.group === pool),
  );
}

function isOfPool(column: Column): boolean {
  return column.is === 'figure' && column.group !== undefined;
}

function hasCounts(columns: readonly Column[], pool: PoolGroup | undefined): boolean {
  return columns.some(each => each.is === 'figure' && each.measure !== 'bytes' && each.group === pool);
}

function usageOf(
  row: RawRow,
  figures: readonly { readonly column: Column; readonly at: number }[],
  group: PoolGroup,
  style: Style,
  isWide: boolean,
): TagUsage | 'uncounted' | 'unmeasured' | undefined {
  const known: { [K in Measure]?: number } = {};
  let any = false;
  for (const { column, at } of figures) {
    const cell = row.cells[at];
    if (column.is !== 'figure' || cell === undefined || cell === 'none') continue;
    if (column.group !== group && (isWide || column.group !== undefined)) continue;
    any = true;
    const value = column.measure === 'bytes' ? bytesOf(cell, style, column.unit) : countOf(cell, style);
    if (value === undefined) {
      if (column.measure === 'bytes') return 'unmeasured';
      return 'uncounted';
    }
    known[column.measure] = value;
  }
  if (!any) return undefined;
  const { allocs, frees, bytes } = known;
  const counted =
    known.outstanding ?? (allocs !== undefined && frees !== undefined ? allocs - frees : undefined);
  // Allocations without frees are since start-up in one tool, and outstanding in another.
  if (counted === undefined) return 'uncounted';
  // The kernel counts in 32 bits; without the counters beside it a minus is a slip of the pen.
  if (counted < 0 && (allocs === undefined || frees === undefined || allocs >= frees)) return 'uncounted';
  return {
    outstanding: counted < 0 ? counted + WRAP : counted,
    ...(allocs !== undefined && frees !== undefined && { allocs, frees }),
    ...(bytes !== undefined && { bytes }),
  };
}

/** Both pools of a tag make one row. */
function place(
  rows: TagRow[],
  byTag: Map<string, Draft<TagRow>>,
  raw: RawRow,
  group: PoolGroup,
  usage: TagUsage,
): void {
  const { line, text, tag, binary, description } = raw;
  const before = byTag.get(tag);
  if (before !== undefined) {
    if (before[group] !== undefined) return;
    before[group] = before.line === line ? usage : Object.assign({}, usage, { from: { line, text } });
    return;
  }
  const row: Draft<TagRow> = {
    line,
    text,
    tag,
    description,
    unlisted: false,
    ...(binary !== undefined && { binary }),
  };
  row[group] = usage;
  byTag.set(tag, row);
  rows.push(row);
}

// 1.2M: allocations without frees are then only about what is outstanding.
function isRounded(cell: Written | 'none' | undefined): boolean {
  return cell !== undefined && cell !== 'none' && cell.thousands !== undefined;
}

function contradicts({ allocs, frees, outstanding }: TagUsage): boolean {
  if (allocs === undefined || frees === undefined) return false;
  const difference = allocs - frees;
  return difference !== outstanding && difference + WRAP !== outstanding;
}
