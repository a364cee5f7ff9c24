/** What encoding a log is in, by its first bytes; and what is no log at all. */

export interface Encoded {
  /** `bytes`: ASCII, UTF-8 or Windows-1252, which are told apart line by line. */
  readonly kind: 'bytes' | 'utf-16le' | 'utf-16be';
  /** Bytes of the mark in front of the text. */
  readonly mark: number;
}

/** Bytes that tell an encoding without a byte order mark. */
export const ENOUGH = 1 << 12;

export function encodingOf(bytes: Uint8Array): Encoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { kind: 'utf-16le', mark: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { kind: 'utf-16be', mark: 2 };
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { kind: 'bytes', mark: 3 };
  return { kind: byZeros(bytes), mark: 0 };
}

/** In UTF-16 every second byte of English text is 0. */
function byZeros(bytes: Uint8Array): Encoded['kind'] {
  const zeros = [0, 0];
  const end = Math.min(bytes.length, ENOUGH) & ~1;
  for (let at = 0; at < end; at++) if (bytes[at] === 0) zeros[at & 1] = (zeros[at & 1] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const many = end / 2 / 3;
  if (odd > many && even < odd / 8) return 'utf-16le';
  return even > many && odd < even / 8 ? 'utf-16be' : 'bytes';
}

/** What files begin with that are no text. */
const DUMPS: readonly string[] = ['PAGEDUMP', 'PAGEDU64', 'MDMP'];

/** A sentence for a file that is no log; undefined where it may be one. */
export function noLog(bytes: Uint8Array, name: string): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  if (!DUMPS.some(magic => head.startsWith(magic))) return undefined;
  return `${name} is a memory dump, not a log. Open it in the debugger, type .logopen FILE, !vm and !poolused 3, and give FILE.`;
}

/** Characters of the bytes 0x80 to 0x9f; five bytes have none and stay control characters. */
const UPPER =
  '\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f' +
  '\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178';

/** Of text that has a character for each byte. Some decoders of that name leave these bytes as they are. */
export function windows1252(latin1: string): string {
  return latin1.replace(/[\x80-\x9f]/g, char => UPPER.charAt(char.charCodeAt(0) - 0x80));
}
