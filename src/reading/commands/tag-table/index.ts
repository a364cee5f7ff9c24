/**
 * Tables of pool tags that people and other tools write: Markdown, separated values, PowerShell's columns. Known by
 * their headings; refused where the pool, the counts or the units are not sure. Seen in public issues (microsoft/WSL
 * 41296, anthropics/claude-code 94198); headings of System Informer, PoolMonX and the usual PowerShell scripts.
 */
import type { Absence } from '../../facts/fact.ts';
import type { Line } from '../../facts/line.ts';
import type { PoolGroup, TagRow, Tags, TagUsage } from '../../facts/tags.ts';
import { defineCommand, type Facts, type Reader } from '../define.ts';
import { completeTags } from '../poolused/completion.ts';
import { cellsOf, type Form, formOf, headingCells } from './cells.ts';
import { type Column, type Measure, meaningOf, poolNamed } from './columns.ts';
import { bytesOf, countOf, type Style, styleOf, type Written, written } from './figures.ts';

type Draft<T> = { -readonly [K in keyof T]: T[K] };

// ### Largest nonpaged-pool tags
// **Top paged pool tags**
// NtQuerySystemInformation class 22, non-paged pool:
const CAPTION =
  /^[ \t]{0,8}(?:#{1,6} [^|]{0,80}|\*\*[^|]{0,80}|[^|.]{0,80})(?:[Nn]on-?)?[Pp]aged[- ]?[Pp]ool\b[^|.]{0,60}$/;
const IS_CAPTION = /^[ \t]{0,8}(?:#{1,6} |\*\*)|:\**[ \t]{0,8}$/;

// #TYPE System.Management.Automation.PSCustomObject
const TYPE = /^#TYPE \S{1,100}$/;

// |---|---:|---:|
// ----  ----------- -----------
const RULE = /^[ \t|:-]{3,400}$/;

// | **Total** | 30.1 GB |
const SUM = /^(?:sum|total|all|others?|rest|\.{2,3})\b/i;

const TAG_LENGTH = 4;
const WRAP = 2 ** 32;
/** More tags than any system has: a bound for hostile text. */
const MAX_ROWS = 20_000;

interface RawRow extends Line {
  readonly tag: string;
  readonly cells: readonly (Written | 'none' | undefined)[];
  readonly group?: PoolGroup;
  readonly binary?: string;
  readonly description: string;
}

function reader(): Reader {
  let caption: PoolGroup | undefined;
  let heading: Line | undefined;
  let form: Form = ' ';
  let columns: readonly Column[] = [];
  let when: string | undefined;
  let rows: RawRow[] = [];
  let firstRows: RawRow[] | undefined;

  const takeHeading = (text: string, line: number): boolean => {
    if (!HEADING.test(text)) return false;
    form = formOf(text);
    columns = headingCells(text, form, areKnown).map(cell => meaningOf(cell));
    heading = { line, text };
    return true;
  };

  const takeRow = (text: string, line: number): boolean => {
    const cells = aligned(cellsOf(text, form), columns, form, text);
    if (cells === undefined || rows.length >= MAX_ROWS) return false;
    const at = (is: Column['is']): string => cells[columns.findIndex(each => each.is === is)] ?? '';
    const tag = tagIn(at('tag'));
    if (tag === undefined) return SUM.test(at('tag').trim());
    const figures = columns.map((column, place) =>
      column.is === 'figure' ? written(cells[place] ?? '') : undefined,
    );
    if (columns.some((column, place) => column.is === 'figure' && figures[place] === undefined)) return false;
    if (figures.every(each => each === undefined || each === 'none')) return false;
    const moment = at('when');
    if (moment !== '' && when !== undefined && moment !== when) {
      // A later look at the same machine, in the same file.
      firstRows ??= rows;
      rows = [];
    }
    if (moment !== '') when = moment;
    const group = poolNamed(at('pool'));
    const binary = DRIVER.exec(at('driver').replace(/`/g, '').trim())?.[0];
    rows.push({
      line,
      text,
      tag: tag.name,
      cells: figures,
      ...(group && { group }),
      ...(binary !== undefined && { binary }),
      description: at('description').trim() || tag.says,
    });
    return true;
  };

  return {
    line(text, line) {
      if (heading === undefined) {
        if (takeHeading(text, line)) return true;
        if (isCaption(text)) {
          caption = poolNamed(text);
          return true;
        }
        return TYPE.test(text) || text.trim() === '';
      }
      if (text.trim() === '' || RULE.test(text)) return true;
      // A caption or headings: another table.
      if (isCaption(text) || HEADING.test(text)) return false;
      return takeRow(text, line);
    },
    end() {
      return factsOf(heading === undefined ? [] : rows, columns, caption);
    },
    earlier() {
      return firstRows && factsOf(firstRows, columns, caption);
    },
    refusal() {
      if (heading === undefined || rows.length === 0) return undefined;
      const made = tagsOf(rows, columns, caption);
      return typeof made === 'string' ? { reason: made, said: heading } : undefined;
    },
  };
}

function factsOf(rows: readonly RawRow[], columns: readonly Column[], caption: PoolGroup | undefined): Facts {
  const made = rows.length === 0 ? 'table-no-count' : tagsOf(rows, columns, caption);
  return typeof made === 'string' ? {} : { tags: made };
}

// wcifs.sys   ntoskrnl.exe
const DRIVER = /^[\w.!-]{1,64}\.(?:sys|dll|exe)\b/i;

function isCaption(text: string): boolean {
  return IS_CAPTION.test(text) && CAPTION.test(text) && poolNamed(text) !== undefined;
}

function areKnown(cells: readonly string[]): boolean {
  return cells.every(cell => meaningOf(cell).is !== 'aside' || /^\w{1,20}%?$/.test(cell));
}

// `WCsc` (wcifs stream context)
const MARKED_TAG = /^`([^`]{1,4})`(?: {0,4}[(:-]? {0,4}(.{0,120}?)\)?)?$/;

function tagIn(cell: string): { readonly name: string; readonly says: string } | undefined {
  const marked = MARKED_TAG.exec(cell.trim());
  if (marked !== null) return { name: (marked[1] ?? '').padEnd(TAG_LENGTH), says: (marked[2] ?? '').trim() };
  const bare = cell.length <= TAG_LENGTH ? cell : cell.trim();
  if (bare.trim() === '' || bare.length > TAG_LENGTH) return undefined;
  return { name: bare.padEnd(TAG_LENGTH), says: '' };
}

/** The cells below their headings; undefined where they are of no row of this table. */
function aligned(
  cells: readonly string[],
  columns: readonly Column[],
  form: Form,
  text: string,
): readonly string[] | undefined {
  if (form !== ' ') return cells.length >= columns.length - 1 && cells.length > 1 ? cells : undefined;
  // Between blanks only the last column may hold several words, or nothing.
  const first = columns.findIndex(each => each.is === 'driver' || each.is === 'description');
  const least = first < 0 ? columns.length : first;
  const last = columns[columns.length - 1];
  if (cells.length < least) return undefined;
  if (cells.length <= columns.length) return cells;
  // A tag with blanks in it: Gh 5
  const tagFirst = columns[0]?.is === 'tag' && text.charAt(TAG_LENGTH) === ' ';
  if (tagFirst && cells.length === columns.length + 1 && last?.is === 'figure') {
    return [text.slice(0, TAG_LENGTH), ...cells.slice(2)];
  }
  if (last?.is !== 'description') return undefined;
  const before = columns.length - 1;
  return [...cells.slice(0, before), cells.slice(before).join(' ')];
}

type Refused = Extract<Absence['reason'], `table-${string}`>;

/** The facts, or why they are not sure. */
function tagsOf(
  raw: readonly RawRow[],
  columns: readonly Column[],
  caption: PoolGroup | undefined,
): Tags | Refused {
  const isWide = columns.some(each => each.is === 'figure' && each.group !== undefined);
  const figures = columns
    .map((column, at) => ({ column, at }))
    .filter(({ column }) => column.is === 'figure' && (!isWide || column.group !== undefined));
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
    for (const group of isWide ? (['nonpaged', 'paged'] as const) : [each.group ?? caption]) {
      if (group === undefined) {
        unpooled++;
        continue;
      }
      const usage = usageOf(each, figures, isWide ? group : undefined, style);
      if (usage === undefined) continue;
      if (usage === 'uncounted') uncounted++;
      else if (usage === 'unmeasured') unmeasured++;
      else {
        if (contradicts(usage)) contradictions++;
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

function usageOf(
  row: RawRow,
  figures: readonly { readonly column: Column; readonly at: number }[],
  group: PoolGroup | undefined,
  style: Style,
): TagUsage | 'uncounted' | 'unmeasured' | undefined {
  const known: { [K in Measure]?: number } = {};
  let any = false;
  for (const { column, at } of figures) {
    const cell = row.cells[at];
    if (column.is !== 'figure' || column.group !== group || cell === undefined || cell === 'none') continue;
    any = true;
    const value = column.measure === 'bytes' ? bytesOf(cell, style, column.unit) : countOf(cell);
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

function contradicts({ allocs, frees, outstanding }: TagUsage): boolean {
  if (allocs === undefined || frees === undefined) return false;
  const difference = allocs - frees;
  return difference !== outstanding && difference + WRAP !== outstanding;
}

/** A table is an excerpt more often than not: it adds to what a debugger printed, and replaces only its like. */
function complete(older: Tags, newer: Tags, olderCommand: string): Tags | undefined {
  if (older.layout === 'table') return completeTags(older, newer, olderCommand);
  return completeTags(older, { ...newer, top: newer.rows.length }, olderCommand);
}

// | Tag | Current bytes | Outstanding allocations (`allocs - frees`) |
// "DateTime","DateTimeUTC","Tag","PagedAllocs","PagedFrees"
// Tag  PagedAllocs PagedFrees
// Tag    NP_MB      share
const HEADING =
  /^[ \t]{0,8}(?:\|[ \t]{0,8})?(?:["*`]{0,3}(?:[Dd]ate ?[Tt]ime(?: ?UTC)?|[Tt]ime|[Tt]ime[Ss]tamp|#)["*`]{0,3}[ \t]{0,8}[|,;\t][ \t]{0,8}){0,2}["*`]{0,3}(?:[Pp]ool ?)?(?:[Tt]ag|TAG)(?: ?[Nn]ame)?["*`]{0,3}[ \t|,;]{1,24}[^.]{0,300}?(?:[Aa]lloc|[Ff]ree|[Dd]iff|[Oo]utstanding|[Bb]ytes|[Uu]sed|[Uu]sage|[Ss]ize|[Cc]ount|[Ll]ive|KB|MB|GB)/;

export const tagTable = defineCommand({
  name: 'a table of tags',
  gives: ['tags'],
  layouts: [
    {
      id: 'markdown',
      seenIn: 'microsoft/WSL issue 41296: bytes in MB, outstanding, the pool in the caption',
    },
    { id: 'separated', seenIn: "PowerShell scripts' Export-Csv: both pools in one row, moments in DateTime" },
    { id: 'columns', seenIn: 'Format-Table of the same scripts; anthropics/claude-code issue 94198' },
    { id: 'copied', seenIn: "System Informer's and PoolMonX's lists, copied: columns between tabs" },
  ],
  typed: /^a table of tags$/,
  begins: new RegExp(
    `(?:${HEADING.source})|^[ \\t]{0,8}(?:#{1,6} |\\*\\*)[^|]{0,80}[Pp]aged[- ]?[Pp]ool\\b[^|.]{0,60}[Tt]ags\\b[^|.]{0,20}$`,
  ),
  reader,
  completions: { tags: complete },
});
