/**
 * The rows of `!poolused`. A tag is 4 characters by position, whatever they are; numbers are right-aligned and may
 * touch each other, and the description, in the layouts before Windows 10's.
 */
import type { PoolGroup, TagRow, TagUsage } from '../../facts/tags.ts';
import { type Columns, numbersPerRow } from './header.ts';

/** A row taken apart: the numbers in their order, and what stands behind them. */
interface Cut {
  readonly tag: string;
  readonly numbers: readonly number[];
  readonly rest: string;
}

type Cutter = (text: string) => Cut | undefined;

/** Widths of the numbers before about 2012, behind the tag. */
const WIDTHS: Readonly<Record<number, readonly number[]>> = {
  3: [9, 9, 9],
  4: [9, 9, 9, 9],
  8: [9, 9, 9, 9, 9, 9, 9, 9],
};
const CLASSIC_WIDTHS = [9, 9, 10, 9];

/** How to cut the rows of one table. `narrow`: the numbers may touch (every layout but that of Windows 10's kits). */
export function rowCutter(columns: Columns, narrow: boolean): Cutter {
  const count = numbersPerRow(columns);
  const widths = !columns.counted && count === 4 ? CLASSIC_WIDTHS : WIDTHS[count];
  const byBlanks = cutByBlanks(columns.at, count);
  const trimmed = columns.at === 0 ? undefined : cutByBlanks(0, count);
  const byColumn = narrow && widths !== undefined ? cutByColumn(columns.at, widths) : undefined;
  return text => byColumn?.(text) ?? byBlanks(text) ?? trimmed?.(text) ?? cutCollapsed(text, count);
}

//  MmSt        0        0     85622 140642616     Mm section object prototype ptes , Binary: nt!mm
//  1394        1       96         0        01394 OHCI Port driver
function cutByColumn(at: number, widths: readonly number[]): Cutter {
  const pattern = new RegExp(
    `^[ \\t]{${at}}([^]{4})${widths.map(width => `([ \\d]{${width - 1}}\\d)`).join('')}(\\d{0,19})`,
  );
  return text => {
    const match = pattern.exec(text);
    if (match === null) return undefined;
    const numbers: number[] = [];
    for (let i = 2; i < widths.length + 2; i++) {
      // Blanks between digits: the columns of this row are elsewhere.
      const value = Number(match[i]);
      if (Number.isNaN(value)) return undefined;
      numbers.push(value);
    }
    const last = match[widths.length + 1] ?? '';
    const more = match[widths.length + 2] ?? '';
    const end = match[0].length - more.length;
    // A number that fills its column, but for the blank before it, may go on by a digit or two: 10 GB are more than
    // the systems of those kits had. Else a description begins with digits (1394, 802.1x, 8042).
    if (more !== '' && more.length < 3 && last.charAt(1) !== ' ') {
      numbers[numbers.length - 1] = Number(last + more);
      return { tag: match[1] ?? '', numbers, rest: text.slice(match[0].length) };
    }
    return { tag: match[1] ?? '', numbers, rest: text.slice(end) };
  };
}

//  EtwB        304         6550080           0             0	Etw Buffer , Binary: nt!etw
function cutByBlanks(at: number, count: number): Cutter {
  const pattern = new RegExp(`^[ \\t]{${at}}([^]{4})${'[ \\t]{1,60}(\\d{1,20})'.repeat(count)}(?!\\d)`);
  return text => {
    const match = pattern.exec(text);
    if (match === null) return undefined;
    const numbers: number[] = [];
    for (let i = 2; i < count + 2; i++) numbers.push(Number(match[i]));
    return { tag: match[1] ?? '', numbers, rest: text.slice(match[0].length) };
  };
}

/** A page that collapses blanks takes those of the tag, too. */
// CM 85 5440 11045 47915424
const COLLAPSED = /^[ \t]{0,40}(\S{1,4})(?=[ \t])/;
const NUMBER = /^[ \t]{1,60}(\d{1,20})(?!\d)/;

function cutCollapsed(text: string, count: number): Cut | undefined {
  const start = COLLAPSED.exec(text);
  if (start === null) return undefined;
  const numbers: number[] = [];
  let at = start[0].length;
  while (numbers.length < count) {
    const match = NUMBER.exec(text.slice(at, at + 90));
    if (match === null) return undefined;
    numbers.push(Number(match[1]));
    at += match[0].length;
  }
  return { tag: (start[1] ?? '').padEnd(4), numbers, rest: text.slice(at) };
}

/** What a row's numbers say of each group. */
export function usages(columns: Columns, numbers: readonly number[]): { [K in PoolGroup]?: TagUsage } {
  const result: { [K in PoolGroup]?: TagUsage } = {};
  const size = numbers.length / columns.groups.length;
  columns.groups.forEach((group, place) => {
    const first = place * size;
    const allocs = numbers[first] ?? 0;
    const bytes = columns.bytes ? { bytes: numbers[first + size - 1] ?? 0 } : {};
    result[group] = columns.counted
      ? { allocs, frees: numbers[first + 1] ?? 0, outstanding: numbers[first + 2] ?? 0, ...bytes }
      : { outstanding: allocs, ...bytes };
  });
  return result;
}

const BINARY = ', Binary:';

// UNKNOWN pooltag 'SaSc', please update pooltag.txt
const UNKNOWN = /^UNKNOWN pooltag ['"‘’]/;

/** Takes what stands behind the numbers apart. */
export function describe(rest: string): Pick<TagRow, 'description' | 'binary' | 'unlisted'> {
  const text = rest.trim();
  if (text === '') return { description: '', unlisted: false };
  if (UNKNOWN.test(text)) return { description: '', unlisted: true };
  // A description may speak of binaries itself: the last one counts.
  const at = text.lastIndexOf(BINARY);
  if (at < 0) return { description: text, unlisted: false };
  const binary = text.slice(at + BINARY.length).trim();
  const description = text.slice(0, at).trim();
  return { description, ...(binary !== '' && { binary }), unlisted: false };
}
