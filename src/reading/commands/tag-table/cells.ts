/** The cells of one line: of a table in Markdown, of separated values, or of columns between blanks. */

export type Form = '|' | ',' | ';' | '\t' | ' ';

/** More cells than any table of tags has: a bound for hostile text. */
const MAX_CELLS = 40;

// "DateTime","Tag","PagedAllocs"   Tag;Allocs;Frees
const SEPARATORS = /[|,;\t]/;

/** How the line of headings separates them. */
export function formOf(heading: string): Form {
  return (SEPARATORS.exec(heading)?.[0] ?? ' ') as Form;
}

export function cellsOf(text: string, form: Form): string[] {
  if (form === '|') return pipeCells(text);
  if (form === ' ') return blankCells(text);
  return separatedCells(text, form);
}

// | `D2d ` | 406.7 MB | a \| b |
function pipeCells(text: string): string[] {
  const cells: string[] = [];
  let cell = '';
  const inner = text
    .trim()
    .replace(/^\|/, '')
    .replace(/([^\\]|^)\|$/, '$1');
  for (let at = 0; at < inner.length && cells.length < MAX_CELLS; at++) {
    const char = inner.charAt(at);
    if (char === '\\' && inner.charAt(at + 1) === '|') {
      cell += '|';
      at++;
    } else if (char === '|') {
      cells.push(cell);
      cell = '';
    } else cell += char;
  }
  cells.push(cell);
  return cells.map(withoutMarks);
}

// **`Toke`**
const EMPHASIS = /^(\*{1,3}|_{1,2})(.{1,300})\1$/;

function withoutMarks(cell: string): string {
  const text = cell.trim();
  return EMPHASIS.exec(text)?.[2] ?? text;
}

// "Io  ","a ""b""",12
function separatedCells(text: string, separator: string): string[] {
  const cells: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < text.length && cells.length < MAX_CELLS; at++) {
    const char = text.charAt(at);
    if (char === '"') {
      if (quoted && text.charAt(at + 1) === '"') {
        cell += '"';
        at++;
      } else if (quoted) quoted = false;
      else if (cell.trim() === '') {
        quoted = true;
        cell = '';
      } else cell += char;
    } else if (char === separator && !quoted) {
      cells.push(cell);
      cell = '';
    } else cell += char;
  }
  cells.push(cell);
  return cells;
}

// 7,695.3 MB
const UNIT_APART = /(\d) ([KMGT]i?B|bytes)(?= |$)/g;

function blankCells(text: string): string[] {
  return text
    .trim()
    .replace(UNIT_APART, '$1$2')
    .split(/[ \t]{1,200}/)
    .slice(0, MAX_CELLS);
}

// NonPaged Bytes   Paged Allocs   Per Alloc
const OF_TWO_WORDS =
  /\b((?:[Nn]on-?)?[Pp]aged|NP|PP|[Pp]er|[Ll]ive) ([Bb]ytes|[Uu]sed|[Uu]sage|[Ss]ize|[Aa]llocs?|[Ff]rees?|[Dd]iff|[KMG]i?B)(?= |$)/g;

/**
 * Which words may make one heading, the likelier first. Headings of several words stand at least two blanks apart; those
 * of one word may stand closer.
 */
export function headingCells(
  text: string,
  form: Form,
  areKnown: (cells: readonly string[]) => boolean,
): string[][] {
  if (form !== ' ') return [cellsOf(text, form).map(cell => cell.trim())];
  const wide = text
    .trim()
    .split(/ {2,200}|\t/)
    .slice(0, MAX_CELLS);
  const narrow = blankCells(text.replace(OF_TWO_WORDS, '$1_$2'));
  if (!areKnown(narrow)) return [wide];
  return [narrow, blankCells(text), wide].filter(areKnown);
}
