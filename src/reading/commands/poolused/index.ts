/**
 * `!poolused` (kdexts.dll): what each pool tag holds. Documented in windows-driver-docs, debuggercmds/-poolused.md.
 * The same row of four numbers means two things, so that the heading decides; without one, the first row does.
 */
import type { PoolGroup, TagRow, Tags, TagTotal } from '../../facts/tags.ts';
import { isCutSign } from '../cut-sign.ts';
import { defineCommand, type Reader } from '../define.ts';
import { completeTags } from './completion.ts';
import { rowCutter } from './cut.ts';
import { type Columns, columnsOf, readGroups, readHeading, readSorting, type Sorting } from './header.ts';
import { isLater, kindOf } from './moments.ts';
import { rowOf, usages } from './rows.ts';

//   Pool Used:
const POOL_USED = /^[ \t]{0,40}Pool Used:[ \t]{0,40}$/i;

//  TOTAL   1234567 1234567890     123456 123456789
const TOTAL = /^[ \t]{0,40}TOTAL(?=[ \t\d])/;

// Using a machine size of 1fef43 pages to configure the kd cache
// *** CacheSize too low - increasing to 51 MB
// Max cache size is       : 53477376 bytes (0xcc00 KB)
// ** Transition PTEs are implicitly decoded
// .....
const NOISE =
  /^[ \t]{0,40}(?:Using a machine size of |\*{3} CacheSize too low|Max cache size is|Total memory in cache|Number of regions cached|\d{1,12} full reads broken into|counts: |bytes {0,8}: |\*{2} (?:Transition|Prototype) PTEs are |\.[. ]{0,600}$)/;

//     79
const MORE_NUMBERS = /^[ \t]{1,40}\d{1,20}(?:[ \t]{1,40}\d{1,20}){0,4}[ \t]{0,40}$/;

/** More tags than any table holds: a bound for hostile text. */
const MAX_ROWS = 100_000;

function reader(typed: string): Reader {
  const asked = parseTyped(typed);
  const rows: TagRow[] = [];
  let sorting: Sorting | undefined;
  let groups: readonly PoolGroup[] | undefined;
  let columns: Columns | undefined;
  let cutter: ReturnType<typeof rowCutter> | undefined;
  let poolUsed = false;
  let total: TagTotal | undefined;

  const takeHeader = (text: string): boolean => {
    const sorted = readSorting(text);
    if (sorted !== undefined) {
      if (sorting !== undefined || rows.length > 0) return false;
      sorting = sorted;
      return true;
    }
    if (POOL_USED.test(text)) {
      if (poolUsed || rows.length > 0) return false;
      poolUsed = true;
      return true;
    }
    const named = rows.length === 0 ? readGroups(text) : undefined;
    if (named !== undefined) {
      // The second of two lines is the rest of one that a page broke.
      groups = groups?.[0] === 'nonpaged' && named[0] === 'paged' ? ['nonpaged', 'paged'] : named;
      return true;
    }
    const heading = readHeading(text);
    if (heading === undefined || rows.length > 0) return false;
    columns = columnsOf(heading.words, heading.at, groups, sorting?.by);
    // A banner without the line `Pool Used:` is that of a current kit, whose numbers never touch.
    cutter = rowCutter(columns, poolUsed || sorting === undefined);
    return true;
  };

  /** A row without a heading above it: an author pasted from the middle. Its sums tell which numbers it has. */
  const guessColumns = (text: string): void => {
    for (const count of [8, 4] as const) {
      const guess = guessed(count, asked);
      const cut = rowCutter(guess, false, false)(text);
      // More numbers behind them: half a row of eight, which a page broke into two lines.
      if (cut === undefined || (count === 4 && MORE_NUMBERS.test(text.slice(cut.end)))) continue;
      const [allocs = 0, frees = 0, diff] = cut.numbers;
      const counted = allocs - frees === diff;
      if (count === 8 && !counted) continue;
      columns = counted ? guess : { ...guess, groups: ['nonpaged', 'paged'], counted: false };
      cutter = rowCutter(columns, true);
      return;
    }
  };

  const takeRow = (text: string, line: number): boolean => {
    const unsure = cutter === undefined;
    if (unsure) guessColumns(text);
    if (cutter === undefined || columns === undefined) return false;
    const cut = total === undefined ? cutter(text) : undefined;
    if (cut !== undefined) {
      if (rows.length < MAX_ROWS) rows.push(rowOf(columns, cut, line, text));
      return true;
    }
    if (unsure) {
      columns = undefined;
      cutter = undefined;
      return false;
    }
    if (total !== undefined || !TOTAL.test(text)) return false;
    // Read as a row with a tag of its own, its numbers left where they stand.
    const { at } = columns;
    const sum = cutter(text.replace(TOTAL, word => `${' '.repeat(at)}TOTA`.padEnd(word.length)));
    if (sum === undefined) return false;
    total = { line, text, ...usages(columns, sum.numbers) };
    return true;
  };

  return {
    line(text, line) {
      if (text === '') return true;
      if (rows.length === 0 && takeHeader(text)) return true;
      if (takeRow(text, line)) return true;
      return text.trim() === '' || isCutSign(text) || NOISE.test(text);
    },
    end() {
      if (columns === undefined || (rows.length === 0 && total === undefined)) return {};
      const tags: Tags = {
        layout: layoutOf(columns, poolUsed),
        groups: columns.groups,
        ...(sorting !== undefined && { sortedBy: sorting.by }),
        rows,
        ...(total && { total }),
        ...(asked.narrowedTo !== undefined && { narrowedTo: asked.narrowedTo }),
        ...(asked.top !== undefined && { top: asked.top }),
      };
      return sorting?.session === true || (sorting === undefined && asked.session)
        ? { sessionTags: tags }
        : { tags };
    },
  };
}

function layoutOf(columns: Columns, poolUsed: boolean): Tags['layout'] {
  if (columns.groups.length === 1) return 'one-group';
  if (!poolUsed) return 'modern';
  return columns.counted ? 'two-groups' : 'classic';
}

function guessed(count: 4 | 8, asked: Asked): Columns {
  const groups: readonly PoolGroup[] =
    count === 8 ? ['nonpaged', 'paged'] : [asked.sortedBy === 'paged' ? 'paged' : 'nonpaged'];
  return { groups, counted: true, bytes: true, at: 1 };
}

/** What the arguments ask for. Flags are hexadecimal. */
interface Asked {
  readonly session: boolean;
  readonly sortedBy?: PoolGroup;
  readonly top?: number;
  readonly narrowedTo?: string;
}

// !poolused /t 5 0x2 Ntf*
const ARGUMENTS =
  /^!(?:\w{1,40}\.)?(s?)poolused(?:[ \t]{1,8}\/t[ \t]{0,4}(\d{1,9}))?(?:[ \t]{1,8}(?:0x)?([0-9a-f]{1,8})(?=[ \t]|$))?(?:[ \t]{1,8}(\S.{0,20}))?/i;

function parseTyped(typed: string): Asked {
  const match = ARGUMENTS.exec(typed);
  const flags = Number.parseInt(match?.[3] ?? '0', 16);
  const pattern = match?.[4]?.replace(/^"|"$/g, '');
  return {
    session: match?.[1] !== '' || (flags & 8) !== 0,
    ...(flags & 4 ? { sortedBy: 'paged' as const } : flags & 2 ? { sortedBy: 'nonpaged' as const } : {}),
    ...(match?.[2] !== undefined && { top: Number(match[2]) }),
    ...(pattern !== undefined && pattern !== '*' && { narrowedTo: pattern }),
  };
}

export const poolused = defineCommand({
  name: '!poolused',
  gives: ['tags', 'sessionTags'],
  layouts: [
    { id: 'classic', seenIn: 'kits of XP and 2003; the document that the project starts from' },
    {
      id: 'one-group',
      seenIn: 'kits of about 2007 to 2011, verbose; the document that the project starts from',
    },
    {
      id: 'two-groups',
      seenIn: 'kits of about 2007 to 2012, verbose; Crash Dump Analysis Patterns, part 189',
    },
    { id: 'modern', seenIn: 'kits of Windows 10 and 11, on targets of any age; public outputs' },
  ],
  typed: /^!(?:\w+\.)?s?poolused(?![\w.])/,
  begins:
    /^[ \t]{0,40}(?:Sorting by[ \t]{1,8}(?:Session[ \t]{1,8})?(?:Tag|NonPaged|Paged)(?:[ \t]{1,8}Pool Consumed)?[ \t]{0,40}$|Pool Used:[ \t]{0,40}$|Tag[ \t]{1,60}Allocs[ \t]{1,60}(?:Used|Frees))/,
  reader,
  completions: { tags: completeTags, sessionTags: completeTags },
  moments: { kindOf, isLater },
});
