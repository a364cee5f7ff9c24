/**
 * Tables of pool tags that people and other tools write: Markdown, separated values, PowerShell's columns. Known by
 * their headings; refused where the pool, the counts or the units are not sure. Seen in public issues (microsoft/WSL
 * 41296, anthropics/claude-code 94198); headings of System Informer, PoolMonX and the usual PowerShell scripts.
 */
import type { Line } from '../../facts/line.ts';
import type { PoolGroup, Tags } from '../../facts/tags.ts';
import { defineCommand, type Facts, type Reader } from '../define.ts';
import { completeTags } from '../poolused/completion.ts';
import { cellsOf, type Form, formOf, headingCells } from './cells.ts';
import { type Column, meaningOf, poolNamed } from './columns.ts';
import { isCutOff } from './cut-row.ts';
import { written } from './figures.ts';
import { BLOCK, blocks } from './list.ts';
import { type RawRow, tagsOf } from './sums.ts';

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
/** More tags than any system has: a bound for hostile text. */
const MAX_ROWS = 20_000;

function reader(): Reader {
  let caption: PoolGroup | undefined;
  let heading: Line | undefined;
  let form: Form = ' ';
  /** What the headings can mean: which words make one heading, the first row says. */
  let choices: readonly (readonly Column[])[] = [];
  let columns: readonly Column[] = [];
  let when: string | undefined;
  let rows: RawRow[] = [];
  let firstRows: RawRow[] | undefined;
  /** Whether something stands behind the last row. */
  let isEnded = false;
  let isCut = false;

  const takeHeading = (text: string, line: number): boolean => {
    if (!HEADING.test(text) || BLOCK.test(text)) return false;
    form = formOf(text);
    choices = headingCells(text, form, areKnown).map(cells => cells.map(meaningOf));
    columns = choices[0] ?? [];
    heading = { line, text };
    return true;
  };

  const takeRow = (text: string, line: number): boolean => {
    if (rows.length >= MAX_ROWS) return false;
    for (const choice of rows.length === 0 ? choices : [columns]) {
      const cells = aligned(cellsOf(text, form), choice, form, text);
      if (cells === undefined || !keep(choice, cells, line, text)) continue;
      columns = choice;
      return true;
    }
    return false;
  };

  const keep = (of: readonly Column[], cells: readonly string[], line: number, text: string): boolean => {
    const at = (is: Column['is']): string => cells[of.findIndex(each => each.is === is)] ?? '';
    const tag = tagIn(at('tag'));
    if (tag === undefined) return SUM.test(at('tag').trim());
    const figures = of.map((column, place) =>
      column.is === 'figure' ? written(cells[place] ?? '') : undefined,
    );
    if (of.some((column, place) => column.is === 'figure' && figures[place] === undefined)) return false;
    if (figures.every(each => each === undefined || each === 'none')) return false;
    const moment = at('when');
    if (moment !== '' && when !== undefined && moment !== when) {
      // A later look at the same machine, in the same file.
      firstRows ??= rows;
      rows = [];
    }
    if (moment !== '') when = moment;
    const group = poolNamed(at('pool'));
    const binary = DRIVER.exec(at('driver').replace(/`/g, '').trim())?.[1];
    rows.push({
      line,
      text,
      tag: tag.name,
      cells: figures,
      width: cells.length,
      ...(group && { group }),
      ...(binary !== undefined && { binary }),
      description: at('description').trim() || tag.says,
    });
    return true;
  };

  const list = blocks((block, isLast) => {
    const { names } = list;
    const end = block.get(names[names.length - 1] ?? '');
    // What a block lacks at its end was cut off.
    if (names.some(name => !block.has(name)) || (isLast && end?.value === '')) {
      isCut = true;
      return;
    }
    columns = names.map(meaningOf);
    const lines = names.map(name => block.get(name));
    heading ??= lines[0];
    // What shows the figures is the line of the bytes.
    const shown = lines[columns.findIndex(isOfBytes)] ?? lines[0];
    if (shown === undefined) return;
    keep(
      columns,
      lines.map(each => each?.value ?? ''),
      shown.line,
      shown.text,
    );
  });

  /** The last row is left out where the text was cut within it. */
  const finish = (): void => {
    list.end(true);
    if (isEnded || heading === undefined || list.names.length > 0) return;
    isEnded = true;
    if (!isCutOff(rows, heading.text, form, columns, caption)) return;
    rows.pop();
    isCut = true;
  };

  return {
    line(text, line) {
      if (text.trim() === '') {
        list.end();
        if (rows.length > 0) isEnded = true;
        return true;
      }
      if (heading === undefined || list.names.length > 0) {
        if (list.line(text, line)) return true;
        if (list.names.length > 0) return false;
        if (takeHeading(text, line)) return true;
        if (isCaption(text)) {
          caption = poolNamed(text);
          return true;
        }
        return TYPE.test(text);
      }
      if (RULE.test(text)) return true;
      // A caption or headings: another table.
      if (isCaption(text) || HEADING.test(text)) return false;
      const before = rows.length;
      if (!takeRow(text, line)) return false;
      // A sum ends the rows.
      isEnded = rows.length === before;
      return true;
    },
    endsIn({ text }) {
      if (heading === undefined || list.names.length > 0) return;
      const cells = cellsOf(text, form);
      if (cells.length < 2 || cells.length > columns.length || tagIn(cells[0] ?? '') === undefined) return;
      if (cells.slice(1).some(cell => written(cell) !== undefined || poolNamed(cell) !== undefined))
        isCut = true;
    },
    end() {
      finish();
      return factsOf(heading === undefined ? [] : rows, columns, caption, isCut);
    },
    earlier() {
      return firstRows && factsOf(firstRows, columns, caption, false);
    },
    refusal() {
      if (heading === undefined || rows.length === 0) return undefined;
      const made = tagsOf(rows, columns, caption);
      return typeof made === 'string' ? { reason: made, said: heading } : undefined;
    },
  };
}

function isOfBytes(column: Column): boolean {
  return column.is === 'figure' && column.measure === 'bytes';
}

function factsOf(
  rows: readonly RawRow[],
  columns: readonly Column[],
  caption: PoolGroup | undefined,
  isCut: boolean,
): Facts {
  const made = rows.length === 0 ? 'table-no-count' : tagsOf(rows, columns, caption);
  if (typeof made === 'string') return {};
  return { tags: isCut ? { ...made, cut: true } : made };
}

// wcifs.sys   ntoskrnl.exe   [ntfs.sys  -  Create.c]
const DRIVER = /^\[?([\w.!-]{1,64}\.(?:sys|dll|exe))\b/i;

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
  const whole = withBlankInTag(cells, columns, text);
  // Between blanks only the last column may hold several words, or nothing.
  const first = columns.findIndex(each => each.is === 'driver' || each.is === 'description');
  const least = first < 0 ? columns.length : first;
  const last = columns[columns.length - 1];
  if (whole.length < least) return undefined;
  if (whole.length <= columns.length) return whole;
  if (last?.is !== 'description' && last?.is !== 'driver') return undefined;
  const before = columns.length - 1;
  return [...whole.slice(0, before), whole.slice(before).join(' ')];
}

/** The cells, where the tag in the first of them has a blank: Gh 5 */
function withBlankInTag(
  cells: readonly string[],
  columns: readonly Column[],
  text: string,
): readonly string[] {
  if (columns[0]?.is !== 'tag' || text.charAt(TAG_LENGTH) !== ' ') return cells;
  const isPool = (cell = ''): boolean => poolNamed(cell) !== undefined;
  const isBroken =
    columns[1]?.is === 'pool'
      ? !isPool(cells[1]) && isPool(cells[2])
      : cells.length === columns.length + 1 && columns[columns.length - 1]?.is === 'figure';
  return isBroken ? [text.slice(0, TAG_LENGTH), ...cells.slice(2)] : cells;
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

// Largest nonpaged pool tags:
const ALONE =
  /^(?:[A-Za-z0-9]{1,20} ){0,4}(?:[Nn]on-?)?[Pp]aged[- ]?[Pp]ool [Tt]ags\b[^|.:]{0,20}:[ \t]{0,8}$/;

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
    { id: 'list', seenIn: 'Format-List of the same scripts: a block for each tag' },
    { id: 'copied', seenIn: "System Informer's and PoolMonX's lists, copied: columns between tabs" },
  ],
  typed: /^a table of tags$/,
  begins: new RegExp(
    `(?:${HEADING.source})|(?:${BLOCK.source})|^[ \\t]{0,8}(?:#{1,6} |\\*\\*)[^|]{0,80}[Pp]aged[- ]?[Pp]ool\\b[^|.]{0,60}[Tt]ags\\b[^|.]{0,20}$|${ALONE.source}`,
  ),
  reader,
  completions: { tags: complete },
});
