/**
 * JSON as lines that survive any console and any capture: short, numbered, with a mark at both ends so that no blank is
 * lost, between two lines that tell how many there are. `faces/logs/frames.ts` reads them.
 */

/** Characters of the JSON in one line. A debugger's log takes longer ones; mail and consoles may not. */
const LINE = 1_000;

export const FRAME_MARK = '~';

export function frameBegin(lines: number): string {
  return `=== poolinsight JSON begins: ${lines} lines`;
}

export function frameEnd(lines: number, sum: string): string {
  return `=== poolinsight JSON ends: ${lines} lines, sum ${sum}`;
}

/** The lines, none above 2,000 characters, in printable ASCII. */
export function frameLines(json: string): string[] {
  const safe = json.replace(/[^ -}]/g, escaped);
  const lines: string[] = [];
  for (let at = 0; at < safe.length; at += LINE) {
    lines.push(`${FRAME_MARK}${lines.length + 1}${FRAME_MARK}${safe.slice(at, at + LINE)}${FRAME_MARK}`);
  }
  return [frameBegin(lines.length), ...lines, frameEnd(lines.length, sumOf(safe))];
}

/** All that is no printable ASCII, and the mark: in JSON they stand only in strings. */
function escaped(char: string): string {
  return `\\u${`000${char.charCodeAt(0).toString(16)}`.slice(-4)}`;
}

/** FNV-1a in 32 bits: enough to tell a line that was lost or changed. */
export function sumOf(text: string): string {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return `0000000${(sum >>> 0).toString(16)}`.slice(-8);
}
