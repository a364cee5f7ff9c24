/**
 * The lines of a log file, whatever its encoding, in memory that does not grow with the file. A line may keep
 * the 64 KB around it in memory, as V8's substrings do: one who keeps thousands from all over a log should copy.
 */
import { isAscii, isUtf8 } from 'node:buffer';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { ENOUGH, type Encoded, encodingOf, noLog, windows1252 } from '../logs/encoding.ts';
import type { TakeLine } from '../logs/read-log.ts';

/** Bytes read at once. */
const CHUNK = 1 << 16;

/** Bytes of a line that are kept; the rest of a longer line is left out. */
export const MAX_LINE_BYTES = 1 << 16;

/**
 * Reads a file, or standard input for `-`, behind what was read of it: `begin`. Throws an Error whose message says what is
 * wrong and what to do.
 */
export function eachLine(path: string, take: TakeLine, begin?: Uint8Array): void {
  const handle = path === '-' ? 0 : open(path);
  try {
    const reader = lineReader(take, nameOf(path));
    if (begin !== undefined && begin.length > 0) {
      reader.free().set(begin);
      reader.filled(begin.length);
    }
    for (;;) {
      const size = read(handle, reader.free(), path);
      if (size === 0) break;
      reader.filled(size);
    }
    reader.end();
  } finally {
    if (handle !== 0) closeSync(handle);
  }
}

/** The first bytes of standard input, fewer where it ends before. */
export function beginOfInput(size: number): Uint8Array {
  const bytes = Buffer.alloc(size);
  let got = 0;
  for (let more = -1; got < size && more !== 0; got += more) more = read(0, bytes.subarray(got), '-');
  return bytes.subarray(0, got);
}

/** Of standard input, as it is: what is packed cannot be read in parts. */
export function restOfInput(): Uint8Array {
  const parts: Uint8Array[] = [];
  const part = Buffer.alloc(CHUNK);
  for (;;) {
    const size = read(0, part, '-');
    if (size === 0) return Buffer.concat(parts);
    parts.push(Buffer.from(part.subarray(0, size)));
  }
}

/** As `eachLine`, of bytes that are in memory. */
export function eachLineOf(bytes: Uint8Array, name: string, take: TakeLine): void {
  const reader = lineReader(take, name);
  for (let at = 0; at < bytes.length; ) {
    const free = reader.free();
    const part = bytes.subarray(at, at + free.length);
    free.set(part);
    reader.filled(part.length);
    at += part.length;
  }
  reader.end();
}

function open(path: string): number {
  try {
    const handle = openSync(path, 'r');
    if (!fstatSync(handle).isDirectory()) return handle;
    closeSync(handle);
  } catch (reason) {
    throw new Error(trouble(path, reason));
  }
  throw new Error(trouble(path, { code: 'EISDIR' }));
}

/** 0 at the end. */
function read(handle: number, into: Uint8Array, path: string): number {
  for (;;) {
    try {
      return readSync(handle, into, 0, into.length, null);
    } catch (reason) {
      const { code } = reason as NodeJS.ErrnoException;
      // Windows says so when the writer of a pipe has ended.
      if (code === 'EOF') return 0;
      if (code !== 'EAGAIN') throw new Error(trouble(path, reason));
      // A pipe or terminal that does not block, and has nothing yet.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
    }
  }
}

function nameOf(path: string): string {
  return path === '-' ? 'Standard input' : path;
}

function trouble(path: string, reason: unknown): string {
  const { code, message } = reason as { code?: string; message?: string };
  const name = nameOf(path);
  if (code === 'ENOENT') return `${name} does not exist. Give the path of a log that .logopen wrote.`;
  if (code === 'EISDIR') return `${name} is a folder. Give the path of a log in it.`;
  if (code === 'EACCES' || code === 'EPERM') {
    return `${name} cannot be read: permission is denied. Give a copy that you may read.`;
  }
  return `${name} cannot be read: ${message ?? String(reason)}. Give a copy on a local disk.`;
}

/** Cuts bytes into lines. They come in pieces of any size: put some into `free()`, then say how many. */
export interface LineReader {
  /** Where the next bytes go; never empty. Another array after each `filled`. */
  free(): Uint8Array;
  filled(size: number): void;
  end(): void;
}

export function lineReader(take: TakeLine, name: string): LineReader {
  // Blanks, so that what is behind the first bytes raises no alarm in `hasControls`.
  const buffer = Buffer.from(new ArrayBuffer(MAX_LINE_BYTES + CHUNK)).fill(' ');
  const words = new Int32Array(buffer.buffer);
  let encoding: Encoding | undefined;
  /** Bytes in the buffer; those before `seen` hold no end of a line. */
  let size = 0;
  let seen = 0;

  /** Throws for a file that is no text. */
  const start = (): Encoding => {
    const bytes = buffer.subarray(0, size);
    const problem = noLog(bytes, name);
    if (problem !== undefined) throw new Error(problem);
    const told = encodingOf(bytes);
    drop(told.mark);
    return ENCODINGS[told.kind];
  };

  const drop = (bytes: number): void => {
    if (bytes === 0) return;
    buffer.copyWithin(0, bytes, size);
    size -= bytes;
    seen = 0;
  };

  const advance = (): void => {
    if (encoding === undefined) {
      if (size < ENOUGH) return;
      encoding = start();
    }
    const end = encoding.lastEnd(buffer, seen, size);
    if (end > 0) {
      lines(buffer, words, end, encoding, take);
      drop(end);
      return;
    }
    if (size > MAX_LINE_BYTES) {
      // Too long: what comes next overwrites what is behind the part that is kept, up to half a character.
      const half = (size - MAX_LINE_BYTES) % encoding.width;
      buffer.copyWithin(MAX_LINE_BYTES, size - half, size);
      size = MAX_LINE_BYTES + half;
    }
    seen = Math.max(0, size - 2);
  };

  return {
    free: () => buffer.subarray(size, Math.min(size + CHUNK, buffer.length)),
    filled(count) {
      size += count;
      advance();
    },
    end() {
      encoding ??= start();
      if (size > 0) lines(buffer, words, size, encoding, take);
      size = 0;
    },
  };
}

interface Encoding {
  /** Behind the last end of a line that is surely whole; 0 where there is none at or behind `from`. */
  lastEnd(bytes: Buffer, from: number, to: number): number;
  /** Bytes that a unit has at least. */
  readonly width: 1 | 2;
  decode(bytes: Buffer): string;
}

const LF = 0x0a;
const CR = 0x0d;

/** ASCII and UTF-8; lines that are neither are Windows-1252, which can be any bytes. */
const bytewise: Encoding = {
  width: 1,
  lastEnd(bytes, from, to) {
    const part = bytes.subarray(from, to);
    const at = part.lastIndexOf(LF);
    if (at >= 0) return from + at + 1;
    // The last byte may be the first half of a CR LF.
    const lone = part.subarray(0, -1).lastIndexOf(CR);
    return lone < 0 ? 0 : from + lone + 1;
  },
  decode: bytes => (isUtf8(bytes) ? bytes.toString('utf8') : mixed(bytes)),
};

function wide(first: 0 | 1): Encoding {
  const unit = (bytes: Buffer, at: number): number =>
    (bytes[at + first] ?? 0) | ((bytes[at + 1 - first] ?? 0) << 8);
  return {
    width: 2,
    lastEnd(bytes, from, to) {
      let lone = 0;
      for (let at = (to & ~1) - 2; at >= (from & ~1); at -= 2) {
        const code = unit(bytes, at);
        if (code === LF) return at + 2;
        if (code === CR && lone === 0 && at + 4 <= to) lone = at + 2;
      }
      return lone;
    },
    decode(bytes) {
      const whole = bytes.length & ~1;
      const text = first === 0 ? bytes : Buffer.from(bytes.subarray(0, whole)).swap16();
      // Half a character at the end of a file that was cut.
      return text.toString('utf16le', 0, whole) + (whole < bytes.length ? '\ufffd' : '');
    },
  };
}

const littleEndian = wide(0);
const bigEndian = wide(1);

const ENCODINGS: Readonly<Record<Encoded['kind'], Encoding>> = {
  bytes: bytewise,
  'utf-16le': littleEndian,
  'utf-16be': bigEndian,
};

/** Bytes of which some line is not UTF-8; whatever ends a line, each is in one encoding. */
function mixed(bytes: Buffer): string {
  const parts: string[] = [];
  for (let from = 0; from < bytes.length; ) {
    let to = from;
    while (to < bytes.length && bytes[to] !== LF && bytes[to] !== CR) to++;
    if (to < bytes.length) to++;
    const line = bytes.subarray(from, to);
    parts.push(isUtf8(line) ? line.toString('utf8') : windows1252(line.toString('latin1')));
    from = to;
  }
  return parts.join('');
}

/** Hands on the lines of the buffer's first bytes, which end with the end of a line, or of the file. */
function lines(buffer: Buffer, words: Int32Array, size: number, encoding: Encoding, take: TakeLine): void {
  const bytes = buffer.subarray(0, size);
  const ascii = encoding === bytewise && isAscii(bytes);
  const text = ascii ? bytes.toString('latin1') : encoding.decode(bytes);
  // Asked of the bytes: V8 moves a search of the text into the loop that cuts, and searches for each line.
  const returns = bytes.indexOf(CR) >= 0;
  cut(text, returns, ascii && !hasControls(words, size, text) ? nextOf(SPECIALS, text) : undefined, take);
}

function cut(
  text: string,
  returns: boolean,
  free: ((to: number) => boolean) | undefined,
  take: TakeLine,
): void {
  for (let from = 0; from < text.length; ) {
    const at = text.indexOf('\n', from);
    const end = at < 0 ? text.length : at;
    const line = text.slice(from, returns && text.charCodeAt(end - 1) === CR && end > from ? end - 1 : end);
    const plain = free?.(end) === true && !opensCode(text, from);
    // Old Macintosh ends, or a line of progress that was written over.
    if (returns && line.indexOf('\r') >= 0) for (const each of line.split('\r')) take(each, false);
    else take(line, plain);
    from = end + 1;
  }
}

/** The characters that `UNPLAIN` finds in any place, besides controls and what is not ASCII. */
const SPECIALS: readonly string[] = ['&', '<', '>', '\\'];

const TAB = 0x09;
const BLANK = 0x20;
const BACKQUOTE = 0x60;
const TILDE = 0x7e;

/** Whether the line that begins there begins with a mark of code. */
function opensCode(text: string, from: number): boolean {
  let at = from;
  let code = text.charCodeAt(at);
  while (code === BLANK || code === TAB) {
    at++;
    code = text.charCodeAt(at);
  }
  return code === BACKQUOTE || code === TILDE;
}

/** Tells for places that increase whether none of the characters stands between the place before and this one. */
function nextOf(characters: readonly string[], text: string): (to: number) => boolean {
  const after = (char: string, from: number): number => {
    const at = text.indexOf(char, from);
    return at < 0 ? Number.POSITIVE_INFINITY : at;
  };
  const places = characters.map(char => after(char, 0));
  let nearest = Math.min(...places);
  return to => {
    if (nearest >= to) return true;
    nearest = Number.POSITIVE_INFINITY;
    for (let i = 0; i < places.length; i++) {
      let place = places[i] ?? 0;
      if (place < to) {
        place = after(characters[i] ?? '', to);
        places[i] = place;
      }
      if (place < nearest) nearest = place;
    }
    return false;
  };
}

/** The controls between backspace and shift-in that are no tab and no end of a line, and delete. */
const RARE: readonly string[] = ['\b', '\v', '\f', '\x0e', '\x0f', '\x7f'];

/**
 * Whether ASCII bytes hold control characters other than tabs and ends of lines. Looks at four at once, and at
 * up to three behind them: a false alarm costs nothing but time.
 */
function hasControls(words: Int32Array, size: number, text: string): boolean {
  let found = 0;
  for (let i = 0; i < size; i += 4) {
    const four = words[i >> 2] ?? 0;
    // In bit 6 of each byte: neither 6 nor 5 is set, so it is below 0x20; and of 4 and 3 not only 3 is.
    found |= ~(four | (four << 1)) & ((four << 2) | (~four << 3));
  }
  return (found & 0x40404040) !== 0 || RARE.some(char => text.indexOf(char) >= 0);
}
