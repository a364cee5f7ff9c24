/** Bytes of a log to its lines, in a browser: the same lines as `faces/cli/lines.ts` makes with Node's own means. */
import { ENOUGH, type Encoded, encodingOf, noLog, windows1252 } from '../logs/encoding.ts';
import type { TakeLine } from '../logs/read-log.ts';

/** Characters of a line that are kept; the rest of a longer line is left out. */
const MAX_LINE = 1 << 16;

export interface Decoder {
  /** Takes the next bytes. Throws an Error with a sentence where they are of no text. */
  bytes(part: Uint8Array): void;
  end(): void;
}

export function decoder(name: string, take: TakeLine): Decoder {
  let head: Uint8Array | undefined = new Uint8Array(0);
  let text: ((part: Uint8Array, isLast: boolean) => string) | undefined;
  let rest = '';

  const lines = (more: string, isLast: boolean): void => {
    const whole = rest + more;
    const returns = whole.indexOf('\r') >= 0;
    let from = 0;
    for (;;) {
      const at = returns ? endOf(whole, from, isLast) : lineFeed(whole, from);
      if (at === undefined) break;
      take(whole.slice(from, Math.min(at.end, from + MAX_LINE)), false);
      from = at.next;
    }
    rest = whole.slice(from);
    if (isLast) {
      if (rest !== '') take(rest.slice(0, MAX_LINE), false);
      rest = '';
    } else if (rest.length > MAX_LINE && !rest.endsWith('\r')) rest = rest.slice(0, MAX_LINE);
  };

  const start = (first: Uint8Array): void => {
    const problem = noLog(first, name);
    if (problem !== undefined) throw new Error(problem);
    const { kind, mark } = encodingOf(first);
    text = kind === 'bytes' ? bytewise() : wide(kind);
    head = undefined;
    lines(text(first.subarray(mark), false), false);
  };

  return {
    bytes(part) {
      if (head === undefined) {
        lines(text?.(part, false) ?? '', false);
        return;
      }
      head = joined(head, part);
      if (head.length >= ENOUGH) start(head);
    },
    end() {
      if (head !== undefined) start(head);
      lines(text?.(new Uint8Array(0), true) ?? '', true);
    },
  };
}

interface LineEnd {
  readonly end: number;
  readonly next: number;
}

function lineFeed(text: string, from: number): LineEnd | undefined {
  const lf = text.indexOf('\n', from);
  return lf < 0 ? undefined : { end: lf, next: lf + 1 };
}

const END = /[\r\n]/g;

/** LF, CR LF, or a CR alone. A CR at the very end may be the first half of one. */
function endOf(text: string, from: number, isLast: boolean): LineEnd | undefined {
  END.lastIndex = from;
  const end = END.exec(text)?.index;
  if (end === undefined) return undefined;
  if (text.charAt(end) === '\n') return { end, next: end + 1 };
  if (end === text.length - 1) return isLast ? { end, next: end + 1 } : undefined;
  return { end, next: text.charAt(end + 1) === '\n' ? end + 2 : end + 1 };
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

function wide(kind: Exclude<Encoded['kind'], 'bytes'>): (part: Uint8Array, isLast: boolean) => string {
  const from = new TextDecoder(kind, { ignoreBOM: true });
  return (part, isLast) => from.decode(part, { stream: !isLast });
}

const LF = 0x0a;
const CR = 0x0d;

/** ASCII and UTF-8; lines that are neither are Windows-1252, which can be any bytes. */
function bytewise(): (part: Uint8Array, isLast: boolean) => string {
  const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const either = (bytes: Uint8Array): string => {
    try {
      return utf8.decode(bytes);
    } catch {
      return windows1252(latin1(bytes));
    }
  };
  let kept = new Uint8Array(0);
  return (part, isLast) => {
    const all = kept.length === 0 ? part : joined(kept, part);
    // Only whole lines are surely whole characters.
    const end = isLast
      ? all.length
      : Math.max(all.lastIndexOf(LF) + 1, all.length > MAX_LINE ? all.length - 4 : 0);
    kept = all.slice(end);
    const whole = all.subarray(0, end);
    try {
      return utf8.decode(whole);
    } catch {
      return mixed(whole, either);
    }
  };
}

/** Bytes that become text at once: more are too many arguments. */
const AT_ONCE = 1 << 13;

function latin1(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += AT_ONCE) {
    parts.push(String.fromCharCode(...bytes.subarray(at, at + AT_ONCE)));
  }
  return parts.join('');
}

/** Line by line, whatever ends a line: each is in one encoding. */
function mixed(bytes: Uint8Array, either: (line: Uint8Array) => string): string {
  const parts: string[] = [];
  for (let from = 0; from < bytes.length; ) {
    let to = from;
    while (to < bytes.length && bytes[to] !== LF && bytes[to] !== CR) to++;
    if (to < bytes.length) to++;
    parts.push(either(bytes.subarray(from, to)));
    from = to;
  }
  return parts.join('');
}
