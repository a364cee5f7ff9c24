/** The rows of `lm`: addresses, a name, and what the options put behind it. */

/** A row of either list, taken apart. Addresses are lower case, without backtick. */
export interface Row {
  readonly start: string;
  readonly end: string;
  /** All behind the addresses, trimmed. */
  readonly rest: string;
}

// f9f53000 f9f61000   swmidi.sys
// fffff801`63ec0000 fffff801`649a7000   nvlddmkm T (no symbols)
const ROW =
  /^[ \t]{0,20}([0-9a-f]{8}(?:`?[0-9a-f]{8})?)[ \t]{1,8}([0-9a-f]{8}(?:`?[0-9a-f]{8})?)[ \t]{1,12}(?=\S)/i;

// A row of a stack has the same beginning, but goes on in addresses, or in the name of a function:
// 8013ed5c 801263ba 00000000 00000000 e12ab000 NT!_DbgBreakPoint
// 8013ed5c 801263ba nt!KeBugCheckEx+0x194
const OF_A_STACK = /^(?:[0-9a-f]{8}(?:[`0-9a-f]{8,9})?(?: |$)|[^ !]{1,64}!)/i;

/** Undefined for a line that is no row. */
export function readRow(text: string): Row | undefined {
  const match = ROW.exec(text);
  if (match === null) return undefined;
  const start = plain(match[1] ?? '');
  const end = plain(match[2] ?? '');
  const rest = text.slice(match[0].length).trim();
  // A driver whose image is not there yet ends where it begins.
  if (start.length !== end.length || end < start || OF_A_STACK.test(rest)) return undefined;
  return { start, end, rest };
}

function plain(address: string): string {
  return address.replace('`', '').toLowerCase();
}

// Tue Aug 03 22:59:41 2004 (41107B4D)
// unavailable (00000000)
// ***** Invalid (A1F5CC07)
// 9D1C4A1E (This is a reproducible build file hash, not a timestamp)
const STAMP =
  /(?:^| )((?:(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) [A-Z][a-z]{2} [ \d]?\d \d\d:\d\d:\d\d \d{4}|unavailable|\*{5} Invalid) \([0-9A-Fa-f]{8}\)|[0-9A-Fa-f]{8} \(This is a reproducible build[^()]{0,60}\)))$/;

/** Cuts the time stamp off the end of a trimmed text. */
export function cutStamp(text: string): { readonly before: string; readonly timestamp?: string } {
  const match = STAMP.exec(text);
  if (match === null) return { before: text };
  return { before: text.slice(0, match.index).trim(), timestamp: match[1] ?? '' };
}

/** What stands behind a loaded module's name. */
export interface Tail {
  readonly symbols?: string;
  readonly file?: string;
  readonly path?: string;
  readonly timestamp?: string;
}

// (deferred)
// T (no symbols)
// C # (pdb symbols)          c:\symbols\foo.pdb
const STATE = /^(?:[#A-Z]{1,5}[ \t]{1,4}){0,3}\(([^()]{1,40})\)/;

export function readTail(text: string): Tail {
  if (text === '') return {};
  const state = STATE.exec(text);
  if (state !== null) return { symbols: state[1] ?? '' };
  const { before, timestamp } = cutStamp(text);
  const stamp = timestamp === undefined ? {} : { timestamp };
  // The oldest debuggers print the symbol file where no state is, or a state with two files in it.
  if (before === '' || before.startsWith('(') || /\.pdb\b/i.test(before)) return stamp;
  return { ...(/[\\/]/.test(before) ? { path: before } : { file: before }), ...stamp };
}
