/** The lines above the rows of `!poolused`: what it is sorted by, and which columns it has. */
import type { PoolGroup, Tags } from '../../facts/tags.ts';

/** What one table's columns are. `perGroup` numbers a group, in this order. */
export interface Columns {
  readonly groups: readonly PoolGroup[];
  /** `Allocs Used`: the numbers are outstanding; `Allocs Frees Diff [Used]`: since start-up. */
  readonly counted: boolean;
  readonly bytes: boolean;
  /** Where the tag stands in a row. */
  readonly at: number;
}

//    Sorting by  NonPaged Pool Consumed
//  Sorting by Session Tag
const SORTING =
  /^[ \t]{0,40}Sorting by[ \t]{1,8}(Session[ \t]{1,8})?(Tag|NonPaged|Paged)(?:[ \t]{1,8}Pool Consumed)?[ \t]{0,40}$/i;

export interface Sorting {
  readonly session: boolean;
  readonly by: NonNullable<Tags['sortedBy']>;
}

export function readSorting(text: string): Sorting | undefined {
  const match = SORTING.exec(text);
  if (match === null) return undefined;
  const by = (match[2] ?? '').toLowerCase();
  return { session: match[1] !== undefined, by: by === 'nonpaged' || by === 'paged' ? by : 'tag' };
}

//             NonPaged            Paged
const GROUPS = /^[ \t]{0,60}(NonPaged|Paged)(?:[ \t]{1,60}(Paged))?[ \t]{0,60}$/i;

export function readGroups(text: string): readonly PoolGroup[] | undefined {
  const match = GROUPS.exec(text);
  if (match === null) return undefined;
  const first: PoolGroup = /^n/i.test(match[1] ?? '') ? 'nonpaged' : 'paged';
  return match[2] === undefined ? [first] : [first, 'paged'];
}

//  Tag    Allocs     Used    Allocs     Used
//  Tag    Allocs    Frees     Diff     Used
const HEADING = /^[ \t]{0,40}Tag[ \t]{1,60}Allocs[ \t]{1,60}(?=Used|Frees)/i;

/** The words behind `Tag`, with their place; undefined for another line. */
export function readHeading(
  text: string,
): { readonly words: readonly string[]; readonly at: number } | undefined {
  if (!HEADING.test(text)) return undefined;
  const at = text.search(/Tag/i);
  const words = text
    .slice(at + 3, at + 300)
    .trim()
    .toLowerCase()
    .split(/[ \t]+/);
  return words.every(word => /^(?:allocs|frees|diff|used)$/.test(word)) ? { words, at } : undefined;
}

/** Puts together what the lines above the rows say; the group of a single one may be known from the sorting alone. */
export function columnsOf(
  words: readonly string[],
  at: number,
  said: readonly PoolGroup[] | undefined,
  sorted: Sorting['by'] | undefined,
): Columns {
  const counted = words[1] === 'frees';
  const allocs = words.filter(word => word === 'allocs').length;
  const groups: readonly PoolGroup[] =
    allocs >= 2 || said?.length === 2
      ? ['nonpaged', 'paged']
      : said?.length === 1
        ? said
        : [sorted === 'paged' ? 'paged' : 'nonpaged'];
  return { groups, counted, bytes: words.includes('used'), at };
}

/** Numbers in a row. */
export function numbersPerRow(columns: Columns): number {
  return columns.groups.length * ((columns.counted ? 3 : 1) + (columns.bytes ? 1 : 0));
}
