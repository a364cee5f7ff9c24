/** What a row of `!poolused` says, once it is taken apart. */
import type { PoolGroup, TagRow, TagUsage } from '../../facts/tags.ts';
import { type Cut, isBlank } from './cut.ts';
import type { Columns } from './header.ts';

type Draft<T> = { -readonly [K in keyof T]: T[K] };

/** What a row's numbers say of its group at this place. */
export function usageAt(columns: Columns, numbers: readonly number[], place: number): TagUsage {
  const size = numbers.length / columns.groups.length;
  const first = place * size;
  const allocs = numbers[first] ?? 0;
  const bytes = numbers[first + size - 1] ?? 0;
  if (!columns.counted) return columns.bytes ? { outstanding: allocs, bytes } : { outstanding: allocs };
  const frees = numbers[first + 1] ?? 0;
  const outstanding = numbers[first + 2] ?? 0;
  return columns.bytes ? { allocs, frees, outstanding, bytes } : { allocs, frees, outstanding };
}

/** What a row's numbers say of each group. */
export function usages(columns: Columns, numbers: readonly number[]): { [K in PoolGroup]?: TagUsage } {
  const result: { [K in PoolGroup]?: TagUsage } = {};
  columns.groups.forEach((group, place) => {
    result[group] = usageAt(columns, numbers, place);
  });
  return result;
}

const BINARY = ', Binary:';
const CAPITAL_U = 0x55;

// UNKNOWN pooltag 'SaSc', please update pooltag.txt
const UNKNOWN = /^UNKNOWN pooltag ['"‘’]/;

/** A row of the table. Built member by member: spreading objects is slow where the language is ES2017. */
export function rowOf(columns: Columns, cut: Cut, line: number, text: string): TagRow {
  // A description may speak of binaries itself: the last one counts.
  const at = text.lastIndexOf(BINARY);
  const hasBinary = at >= cut.end;
  let description = trimmed(text, cut.end, hasBinary ? at : text.length);
  let binary = hasBinary ? trimmed(text, at + BINARY.length, text.length) : '';
  const unlisted = description.charCodeAt(0) === CAPITAL_U && UNKNOWN.test(description);
  if (unlisted) {
    description = '';
    binary = '';
  }
  const { tag } = cut;
  if (columns.groups.length === 2) {
    // Written out, since members that are added later cost an object of their own, in every row.
    const nonpaged = usageAt(columns, cut.numbers, 0);
    const paged = usageAt(columns, cut.numbers, 1);
    return binary === ''
      ? { line, text, tag, nonpaged, paged, description, unlisted }
      : { line, text, tag, nonpaged, paged, description, binary, unlisted };
  }
  const row: Draft<TagRow> = { line, text, tag, description, unlisted };
  giveUsages(row, columns, cut.numbers);
  if (binary !== '') row.binary = binary;
  return row;
}

function giveUsages(row: Draft<TagRow>, columns: Columns, numbers: readonly number[]): void {
  const { groups } = columns;
  for (let place = 0; place < groups.length; place++) {
    if (groups[place] === 'paged') row.paged = usageAt(columns, numbers, place);
    else row.nonpaged = usageAt(columns, numbers, place);
  }
}

/** A part of a row without the blanks around it, at the price of one string. */
function trimmed(text: string, from: number, to: number): string {
  let first = from;
  let end = to;
  while (first < end && isBlank(text.charCodeAt(first))) first++;
  while (end > first && isBlank(text.charCodeAt(end - 1))) end--;
  if (first === end) return '';
  return isPrintable(text.charCodeAt(first)) && isPrintable(text.charCodeAt(end - 1))
    ? text.slice(first, end)
    : text.slice(first, end).trim();
}

/** Of ASCII; a blank of another kind is not. */
function isPrintable(code: number): boolean {
  return code > 0x20 && code < 0x7f;
}
