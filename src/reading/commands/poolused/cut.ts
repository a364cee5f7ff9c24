/**
 * Takes a row of `!poolused` apart. A tag is 4 characters by position, whatever they are; numbers are right-aligned and
 * may touch each other, and the description, in the layouts before Windows 10's.
 */
import { type Columns, numbersPerRow } from './header.ts';

/** A row taken apart: the numbers in their order, and where what stands behind them begins. */
export interface Cut {
  readonly tag: string;
  readonly numbers: readonly number[];
  readonly end: number;
}

type Cutter = (text: string) => Cut | undefined;

/** Widths of the numbers before about 2012, behind the tag. */
const WIDTHS: Readonly<Record<number, readonly number[]>> = {
  3: [9, 9, 9],
  4: [9, 9, 9, 9],
  8: [9, 9, 9, 9, 9, 9, 9, 9],
};
const CLASSIC_WIDTHS = [9, 9, 10, 9];

/** Widths of the numbers of current kits, behind the tag. */
const CURRENT_WIDTHS: Readonly<Record<number, readonly number[]>> = {
  4: [10, 13, 11, 13],
  8: [12, 12, 10, 13, 13, 12, 10, 13],
};

/**
 * How to cut the rows of one table. `narrow`: the numbers may touch (every layout but that of Windows 10's kits).
 * `summed`: where the numbers are not in their columns they must add up. Where a page broke a line within a number,
 * there are two.
 */
export function rowCutter(columns: Columns, narrow: boolean, summed = columns.counted): Cutter {
  const count = numbersPerRow(columns);
  const widths = !columns.counted && count === 4 ? CLASSIC_WIDTHS : WIDTHS[count];
  const byBlanks = cutByBlanks(columns.at, count);
  const trimmed = columns.at === 0 ? undefined : cutTrimmed(count);
  const current = CURRENT_WIDTHS[count];
  const byColumn = narrow
    ? widths && cutByColumn(columns.at, widths, !columns.counted)
    : current && cutByEnds(columns.at, current);
  const sound = (cut: Cut | undefined): Cut | undefined =>
    cut === undefined || !summed || addsUp(columns, cut.numbers) ? cut : undefined;
  const pushed =
    narrow && !columns.counted && widths !== undefined
      ? (text: string): Cut | undefined => withoutGlued(text, byBlanks(text), widths[count - 1] ?? 0)
      : byBlanks;
  const byWords = (text: string): Cut | undefined =>
    sound(pushed(text)) ?? sound(trimmed?.(text)) ?? sound(cutCollapsed(text, count));
  const ends = endsOf(columns.at, (narrow ? widths : current) ?? []);
  return text => byColumn?.(text) ?? (breaksOff(text, ends) ? undefined : byWords(text));
}

/** Behind each number, where the tag stands at that place. */
function endsOf(at: number, widths: readonly number[]): readonly number[] {
  let sum = at + 4;
  return widths.map(width => {
    sum += width;
    return sum;
  });
}

/** Whether a row stands in its columns, but ends within its last number: a page broke it there. */
function breaksOff(text: string, ends: readonly number[]): boolean {
  const last = ends.length - 1;
  const { length } = text;
  if (length >= (ends[last] ?? 0) || length <= (ends[last - 1] ?? 0) || !isDigit(text.charCodeAt(length - 1)))
    return false;
  return ends.every(
    (end, i) => i === last || (isDigit(text.charCodeAt(end - 1)) && isBlank(text.charCodeAt(end))),
  );
}

/** Whether `Diff` is `Allocs` without `Frees`, in each group. Counters of 32 bits overflow. */
function addsUp(columns: Columns, numbers: readonly number[]): boolean {
  const size = numbers.length / columns.groups.length;
  for (let first = 0; first < numbers.length; first += size) {
    const [allocs = 0, frees = 0, diff = 0] = numbers.slice(first, first + 3);
    // Above that the numbers are rounded.
    if (Math.max(allocs, frees, diff) > Number.MAX_SAFE_INTEGER) continue;
    if ((allocs - frees - diff) % 2 ** 32 !== 0) return false;
  }
  return true;
}

// 1394 OHCI Port driver
// 802.1x supplicant
const WORD_BEHIND = /^(?: \S|[.-])/;

// The digits with which descriptions in public copies of pooltag.txt begin.
const OF_DESCRIPTION = /(?:1394|8042|802)$/;
const LONGEST_OF_DESCRIPTION = 4;

//   10390478Etw Buffer
const ANOTHER_NUMBER = /^ {1,12}\d/;

/** How many of the digits, which go on behind the least width of a number, are those of the description. */
function gluedDigits(digits: string, more: number, behind: string): number {
  if (!WORD_BEHIND.test(behind)) return 0;
  const known = OF_DESCRIPTION.exec(digits)?.[0].length ?? 0;
  if (known > 0 && known <= more) return known;
  return more < LONGEST_OF_DESCRIPTION - 1 ? 0 : more;
}

//  MmSt        0        0     85622 140642616     Mm section object prototype ptes , Binary: nt!mm
//  1394        1       96         0        01394 OHCI Port driver
function cutByColumn(at: number, widths: readonly number[], glued: boolean): Cutter {
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
    // A number that fills its column, but for the blank before it, may go on behind it. Where nothing stands between
    // the number and the description, the digits may also be the description's: 1394 OHCI, 802.1x, 8042 port.
    const filled = more !== '' && last.charAt(1) !== ' ';
    // Where they can be neither, the numbers stand elsewhere; so they do where another follows.
    if (more !== '' && !filled && !glued) return undefined;
    if (glued && ANOTHER_NUMBER.test(text.slice(match[0].length))) return undefined;
    if (filled) {
      const digits = last + more;
      const kept =
        digits.length - (glued ? gluedDigits(digits, more.length, text.slice(match[0].length)) : 0);
      numbers[numbers.length - 1] = Number(digits.slice(0, kept));
      return { tag: match[1] ?? '', numbers, end: end - last.length + kept };
    }
    return { tag: match[1] ?? '', numbers, end };
  };
}

//  Ohci    10832 196030098         0        01394 OHCI Port driver
/** A row whose columns a long number pushed aside: how wide its last number is printed tells where it ends. */
function withoutGlued(text: string, cut: Cut | undefined, width: number): Cut | undefined {
  if (cut === undefined) return undefined;
  let first = cut.end;
  while (isDigit(text.charCodeAt(first - 1))) first--;
  let before = first;
  while (isBlank(text.charCodeAt(before - 1))) before--;
  const more = cut.end - before - width;
  if (more <= 0) return cut;
  // One blank before it: it fills its column, and may go on behind it.
  const filled = first - before < 2;
  const glued = filled ? gluedDigits(text.slice(first, cut.end), more, text.slice(cut.end)) : more;
  if (glued === 0) return cut;
  const numbers = cut.numbers.slice(0, -1);
  const end = cut.end - glued;
  numbers.push(Number(text.slice(first, end)));
  return { tag: cut.tag, numbers, end };
}

//  EtwB         304         134       170      6550080            0 ...
/**
 * Reads each number from its column's end: only digits are looked at, and the table of a current kit is mostly blanks.
 * A number ends at its column's end only where a digit stands there and none behind it, so a row whose numbers were
 * pushed aside by a long one is none of these.
 */
function cutByEnds(at: number, widths: readonly number[]): Cutter {
  const numbers = widths.map(() => 0);
  const ends = endsOf(at, widths);
  const last = ends[ends.length - 1] ?? 0;
  const cut = { tag: '', numbers, end: last };
  return text => {
    if (text.length <= last) return undefined;
    let place = 0;
    let value = 0;
    let unit = 0;
    let code = 0;
    for (; place < at; place++) if (!isBlank(text.charCodeAt(place))) return undefined;
    for (let i = 0; i < ends.length; i++) {
      place = ends[i] ?? 0;
      if (!isBlank(text.charCodeAt(place))) return undefined;
      place--;
      code = text.charCodeAt(place);
      value = 0;
      unit = 1;
      while (code >= DIGIT_0 && code <= DIGIT_9) {
        value = value + (code - DIGIT_0) * unit;
        unit = unit * 10;
        place--;
        code = text.charCodeAt(place);
      }
      // No digit at the end, more digits than the column has, or something else before them.
      if (unit === 1 || unit > 1e15 || !isBlank(code)) return undefined;
      numbers[i] = value;
    }
    cut.tag = text.slice(at, at + 4);
    return cut;
  };
}

//  EtwB        304         6550080           0             0	Etw Buffer , Binary: nt!etw
/**
 * A table has thousands of rows, so this is no regular expression: it goes over a row's characters once. Its
 * variables stand before its loops, since the compilers of older engines leave a function with others slow.
 */
function cutByBlanks(at: number, count: number): Cutter {
  // One for all rows: what is cut is used before the next is.
  const numbers: number[] = [];
  for (let i = 0; i < count; i++) numbers.push(0);
  const cut = { tag: '', numbers, end: 0 };
  return row => {
    if (row.length <= at + 4) return undefined;
    const text = withEnd(row);
    let place = 0;
    let first = 0;
    let value = 0;
    let code = 0;
    for (; place < at; place++) if (!isBlank(text.charCodeAt(place))) return undefined;
    place = at + 4;
    code = text.charCodeAt(place);
    for (let i = 0; i < count; i++) {
      if (!isBlank(code)) return undefined;
      do {
        place++;
        code = text.charCodeAt(place);
      } while (isBlank(code));
      first = place;
      value = 0;
      while (code >= DIGIT_0 && code <= DIGIT_9) {
        value = value * 10 + (code - DIGIT_0);
        place++;
        code = text.charCodeAt(place);
      }
      if (place === first || place - first > 20) return undefined;
      numbers[i] = value;
    }
    cut.tag = text.slice(at, at + 4);
    cut.end = place;
    return cut;
  };
}

/** A row without the blank before its tag. A row that has one lost others: ` Ddk 9074558` is no tag ` Ddk`. */
function cutTrimmed(count: number): Cutter {
  const byBlanks = cutByBlanks(0, count);
  return text => (isBlank(text.charCodeAt(0)) ? undefined : byBlanks(text));
}

const DIGIT_0 = 0x30;
const DIGIT_9 = 0x39;

/** With a character behind its last number, so that nobody has to look at each place whether the row ends there. */
function withEnd(row: string): string {
  const last = row.charCodeAt(row.length - 1);
  return isBlank(last) || (last >= DIGIT_0 && last <= DIGIT_9) ? `${row}\n` : row;
}

function isDigit(code: number): boolean {
  return code >= DIGIT_0 && code <= DIGIT_9;
}

export function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09;
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
  return { tag: (start[1] ?? '').padEnd(4), numbers, end: at };
}
