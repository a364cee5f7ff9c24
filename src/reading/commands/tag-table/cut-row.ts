/** Whether a text was cut within the last row of a tag table: then the figure it ends in is not the one that was written. */
import type { PoolGroup, TagRow } from '../../facts/tags.ts';
import type { Form } from './cells.ts';
import type { Column } from './columns.ts';
import type { Written } from './figures.ts';
import { type RawRow, tagsOf } from './sums.ts';

/** Windows hands out no smaller block. */
const LEAST_BLOCK = 8;

/** So many rows with the same decimals are no chance. Judgement. */
const LEAST_ALIKE = 3;

/** `heading` is the line above the rows. Nothing stands behind the last of them. */
export function isCutOff(
  rows: readonly RawRow[],
  heading: string,
  form: Form,
  columns: readonly Column[],
  caption: PoolGroup | undefined,
): boolean {
  const last = rows[rows.length - 1];
  if (last === undefined) return false;
  const others = rows.slice(0, -1);
  if (form !== ' ' && endsShort(last, others, heading)) return true;
  if (others.length === 0) return false;
  return (
    others.every(each => each.width > last.width) ||
    endsLikeNoOther(last, others) ||
    contradicts(last, others, rows, columns, caption)
  );
}

/** Without the mark that ends the headings and all other rows, or with a quote that is left open. */
function endsShort(last: RawRow, others: readonly RawRow[], heading: string): boolean {
  if (last.text.split('"').length % 2 === 0) return true;
  const end = endOf(heading);
  return (
    (end === '|' || end === '"') && endOf(last.text) !== end && others.every(each => endOf(each.text) === end)
  );
}

function endOf(text: string): string {
  return text.trim().slice(-1);
}

/** Its last figure lacks the unit, or a decimal, that all others have. */
function endsLikeNoOther(last: RawRow, others: readonly RawRow[]): boolean {
  const at = last.cells.length - 1;
  const figure = (row: RawRow): Written | undefined => {
    const cell = row.cells[at];
    return cell === 'none' ? undefined : cell;
  };
  const mine = figure(last);
  if (mine === undefined) return false;
  const theirs = others.map(figure).filter((each): each is Written => each !== undefined);
  if (theirs.length === 0) return false;
  if (mine.unit === undefined && theirs.every(each => each.unit !== undefined)) return true;
  const decimals = decimalsOf(theirs[0]);
  return (
    theirs.length >= LEAST_ALIKE &&
    decimals > 0 &&
    decimalsOf(mine) !== decimals &&
    theirs.every(each => decimalsOf(each) === decimals)
  );
}

// 1563.5   0,25
const DECIMALS = /[.,](\d{1,2})$/;

function decimalsOf(figure: Written | undefined): number {
  return DECIMALS.exec(figure?.digits ?? '')?.[1]?.length ?? 0;
}

/** Its figures do not fit together, where those of the other rows do. */
function contradicts(
  last: RawRow,
  others: readonly RawRow[],
  all: readonly RawRow[],
  columns: readonly Column[],
  caption: PoolGroup | undefined,
): boolean {
  const end = columns[last.width - 1];
  if (end?.is !== 'figure') return false;
  // Figures of both pools say nothing of one.
  if (end.group === undefined && columns.some(each => each.is === 'figure' && each.group !== undefined))
    return false;
  const sound = tagsOf(others, columns, caption);
  if (typeof sound === 'string' || sound.rows.some(isTooSmall)) return false;
  const alone = tagsOf([last], columns, caption);
  if (typeof alone === 'string' || typeof tagsOf(all, columns, caption) === 'string') return true;
  return alone.rows.some(isTooSmall);
}

function isTooSmall({ nonpaged, paged }: TagRow): boolean {
  return [nonpaged, paged].some(
    each => each?.bytes !== undefined && each.bytes < each.outstanding * LEAST_BLOCK,
  );
}
