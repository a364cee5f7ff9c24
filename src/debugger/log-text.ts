/**
 * Makes the text of a log what the debugger printed, wherever it came from: a file of `.logopen`, a terminal,
 * a web page (HTML entities and tags, typographic quotes), a Markdown page (quotes, fences, escapes).
 */

/** Characters of a line that are read; the debugger prints none as long. */
export const MAX_LINE = 16_384;

/**
 * Finds a character that normalising could change, or the `>` of a prompt: all but tab and printable ASCII
 * without & < > \. A mark of code can change its line only where it stands first; the addresses of 64-bit
 * systems have a backquote. A line without any of that is what it was; most lines are such.
 */
//  Thre Allocs:  72558 Frees:  71527
// ffffa40d`1c3f7a90 fffff806`11c3f7a9 : nt!KiSwapContext+0x76
export const UNPLAIN = /^[\t ]*[`~]|[^\t !-%'-;=?-[\]-~]/;

// A control character other than tab, or any above ASCII.
const ODD = /[^\t -~]/;
const CONTROLS = /[\x00-\x08\x0a-\x1f\x7f]+/g;

// ESC[1;31m, and the title that a terminal shows: ESC]0;kd BEL
const TERMINAL = /\x1b(?:\[[0-?]{0,40}[ -/]{0,8}[@-~]|\][^\x07\x1b]{0,200}(?:\x07|\x1b\\))/g;

/**
 * Makes the normaliser of one log. It remembers whether the log was seen to be Markdown: there a backslash
 * before a punctuation mark is the page's, elsewhere it is the debugger's.
 */
export function logText(): (raw: string) => string {
  let markdown = false;

  const unescaped = (text: string): string => {
    if (!markdown) markdown = isMarkdown(text);
    return markdown ? text.replace(WORD, withoutEscapes) : text;
  };

  return raw => {
    let text = raw.length > MAX_LINE ? raw.slice(0, MAX_LINE) : raw;
    if (ODD.test(text)) text = asTyped(text.replace(TERMINAL, '').replace(CONTROLS, ''));
    if (text.indexOf('<') >= 0) text = withoutTags(text);
    if (text.indexOf('&') >= 0) text = asTyped(text.replace(ENTITY, decoded));
    if (text.charCodeAt(0) === GREATER) text = text.replace(QUOTE, '');
    else if (text.indexOf('>') >= 0) text = text.replace(INDENTED_QUOTE, '');
    if (text.indexOf('\\') >= 0) {
      if (text.indexOf('\\\\??\\\\') >= 0) text = text.split('\\\\').join('\\');
      text = unescaped(text);
    }
    if (FENCE.test(text)) return '';
    if (text.indexOf('`') >= 0) text = withoutCodeMarks(text);
    return text.length > MAX_LINE ? text.slice(0, MAX_LINE) : text;
  };
}

const GREATER = 0x3e;

// > 0: kd> !vm
// > > Physical Memory:  1572637 (  6290548 Kb)
// Not the debugger's own:  >[ 3, 0]   0 e0 ...   and   >>>>>>>>>>>>> Preparing the environment ...
const QUOTE = /^(?:> ?){1,4}(?![>[])/;

//     > 0: kd> !vm
// Not a tag:  >.g.        1       40
const INDENTED_QUOTE = /^[ \t]{1,20}(?:>[ \t]){0,3}>(?:[ \t]|$)/;

// ```
// ```dbgcmd
// ~~~
const FENCE = /^[ \t>]{0,40}(?:`{3,40}|~{3,40})[ \w+#.{}-]{0,40}$/;

/** A line that is one piece of inline code. Addresses have a backquote too, but not at both ends. */
function withoutCodeMarks(text: string): string {
  const code = text.trim();
  const last = code.length - 1;
  if (last < 2 || code.charAt(0) !== '`' || code.charAt(last) !== '`') return text;
  const mark = code.charAt(1) === '`' && code.charAt(last - 1) === '`' && last > 3 ? 2 : 1;
  return text.slice(0, text.indexOf('`')) + code.slice(mark, -mark);
}

// --- HTML tags -------------------------------------------------------------------------------------------

// Names that stand in no output; `<Data Not Accessible>`, `<unknown>` and `<*>` are the debugger's.
const NAMES =
  'pre|p|br|code|span|div|b|strong|i|em|u|tt|kbd|samp|font|blockquote|wbr|li|ul|ol|td|tr|tbody|table|a|hr|mark|h[1-6]';
const REST = '(?:[ \\t/][^<>]{0,300})?>';

// <span class="c1">    </pre>    <br />
const TAG = new RegExp(`</?(?:${NAMES})${REST}`, 'gi');
const TAG_AT_START = new RegExp(`^[ \\t]{0,200}</?(?:${NAMES})${REST}`, 'i');
const TAG_AT_END = new RegExp(`^</?(?:${NAMES})${REST}[ \\t]{0,200}$`, 'i');

// 0: kd&gt; <b>!vm</b>
// 0: kd<span class="o">&gt;</span> !vm
const HTML = new RegExp(`<(?:/(?:${NAMES})|(?:span|code|strong|font|wbr)(?:[ \\t/][^<>]{0,300})?)>`, 'i');

/** Tags at one end of a line, at most. */
const MAX_TAGS = 16;

function withoutTags(text: string): string {
  if (HTML.test(text)) return text.replace(TAG, '');
  let left = text;
  for (let n = 0; n < MAX_TAGS; n++) {
    const tag = TAG_AT_START.exec(left);
    if (tag === null) break;
    left = left.slice(0, left.indexOf('<')) + left.slice(tag[0].length);
  }
  for (let n = 0; n < MAX_TAGS; n++) {
    const at = left.lastIndexOf('<');
    if (at < 0 || !TAG_AT_END.test(left.slice(at))) break;
    left = left.slice(0, at);
  }
  return left;
}

// --- HTML entities ---------------------------------------------------------------------------------------

// &gt;   &#39;   &#x201C;
const ENTITY = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z]{2,8}));/g;

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['gt', '>'],
  ['lt', '<'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['ensp', ' '],
  ['emsp', ' '],
  ['thinsp', ' '],
  ['shy', ''],
  ['zwj', ''],
  ['zwnj', ''],
  ['lrm', ''],
  ['rlm', ''],
  ['lsquo', "'"],
  ['rsquo', "'"],
  ['sbquo', "'"],
  ['ldquo', '"'],
  ['rdquo', '"'],
  ['bdquo', '"'],
  ['prime', "'"],
  ['Prime', '"'],
  ['ndash', '-'],
  ['mdash', '-'],
  ['minus', '-'],
  ['hellip', '...'],
  ['times', 'x'],
  ['bsol', '\\'],
  ['grave', '`'],
  ['lowbar', '_'],
  ['ast', '*'],
  ['num', '#'],
  ['excl', '!'],
  ['colon', ':'],
  ['lpar', '('],
  ['rpar', ')'],
  ['lsqb', '['],
  ['rsqb', ']'],
]);

function decoded(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return ENTITIES.get(name) ?? whole;
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  if (code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return whole;
  if (code === 9) return '\t';
  return code < 0x20 || code === 0x7f ? '' : String.fromCodePoint(code);
}

// --- Typography ------------------------------------------------------------------------------------------

// Blanks, marks of width zero, quotes, dashes, the ellipsis, the sign of multiplication, and C1 controls.
const TYPOGRAPHIC =
  /[\u0080-\u00a0\u00ad\u00d7\u061c\u180e\u2000-\u202f\u2032\u2033\u205f-\u206f\u2212\u3000\ufeff]/g;

const TYPED: ReadonlyMap<string, string> = new Map([
  ['\u00d7', 'x'],
  ['\u2010', '-'],
  ['\u2011', '-'],
  ['\u2012', '-'],
  ['\u2013', '-'],
  ['\u2014', '-'],
  ['\u2015', '-'],
  ['\u2212', '-'],
  ['\u2018', "'"],
  ['\u2019', "'"],
  ['\u201a', "'"],
  ['\u201b', "'"],
  ['\u2032', "'"],
  ['\u201c', '"'],
  ['\u201d', '"'],
  ['\u201e', '"'],
  ['\u201f', '"'],
  ['\u2033', '"'],
  ['\u2026', '...'],
]);

function asTyped(text: string): string {
  return text.replace(TYPOGRAPHIC, typed);
}

function typed(char: string): string {
  const code = char.charCodeAt(0);
  // The debugger itself prints a dot for a byte that it cannot show.
  if (code < 0xa0) return '.';
  if (code === 0xa0 || code === 0x202f || code === 0x205f || code === 0x3000) return ' ';
  if (code >= 0x2000 && code <= 0x200a) return ' ';
  // Bullets and the like stay; the rest has no width.
  return TYPED.get(char) ?? (code >= 0x2016 && code <= 0x2027 ? char : '');
}

// --- Escapes of Markdown ---------------------------------------------------------------------------------

const WORD = /[^ \t]+/g;

// \*\*\*   nt\!\_POOL\_HEADER   kd\>
const ESCAPE = /\\([*_[\]()<>#+\-.!`{}|~])/g;

// A backslash before anything else is a path's: \??\C:\pagefile.sys   \\.\pipe   C:\_dir   kdex\x
const PATH = /:\\|\\(?:[^*_[\]()<>#+\-.!`{}|~]|$)/;

// kd\> !vm
// \*\*\* Virtual Memory Usage \*\*\*
const EVIDENT = /kd\\>|\\\*\\\*/;

// MmAllocate\_Pool; but a tag of four characters may hold a backslash.
const EVIDENT_IN_WORD = /[A-Za-z0-9]\\_[A-Za-z0-9]/;
const SHORTEST_WORD = 7;

function isMarkdown(text: string): boolean {
  const words = text.match(WORD);
  return (
    words?.some(
      word =>
        !PATH.test(word) &&
        (EVIDENT.test(word) || (word.length >= SHORTEST_WORD && EVIDENT_IN_WORD.test(word))),
    ) ?? false
  );
}

function withoutEscapes(word: string): string {
  return word.indexOf('\\') < 0 || PATH.test(word) ? word : word.replace(ESCAPE, '$1');
}
