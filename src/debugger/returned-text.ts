/**
 * What `ExecuteCommand` returned, as lines. Documents and published scripts show a collection of strings that can be
 * iterated; other forms are read too, and what cannot be read is never taken for silence.
 */

/** Lines without their ends. Throws a sentence where something was returned that is no text. */
export function linesOf(returned: unknown): string[] {
  if (returned === undefined || returned === null) return [];
  if (typeof returned === 'string') return splitLines(returned);
  const lines: string[] = [];
  const add = (piece: unknown): void => {
    const text = typeof piece === 'string' ? piece : String(piece);
    // One element is one line nearly always.
    if (text.indexOf('\n') < 0) lines.push(withoutReturn(text));
    else for (const each of splitLines(text)) lines.push(each);
  };
  if (typeof (returned as Iterable<unknown>)[Symbol.iterator] === 'function') {
    for (const each of returned as Iterable<unknown>) add(each);
    return lines;
  }
  const count = countOf(returned);
  if (count === undefined) throw new Error(`it returned something that cannot be read (${typeof returned}).`);
  for (let at = 0; at < count; at++) add(elementOf(returned, at));
  return lines;
}

/** Whether a command that was to print has been captured all the same: then nothing was shown. */
export function yieldsText(returned: unknown): readonly string[] | undefined {
  try {
    const lines = linesOf(returned);
    return lines.some(each => each !== '') ? lines : undefined;
  } catch {
    // Nothing is known of what it returns for a command that prints.
    return undefined;
  }
}

function splitLines(text: string): string[] {
  const lines = text.split('\n').map(withoutReturn);
  // A line end at the end begins no line.
  if (lines[lines.length - 1] === '') lines.pop();
  return lines;
}

const withoutReturn = (line: string): string =>
  line.charCodeAt(line.length - 1) === 13 ? line.slice(0, -1) : line;

interface Counted {
  Count?: () => unknown;
  length?: unknown;
  getValueAt?: (index: number) => unknown;
  GetValueAt?: (index: number) => unknown;
  readonly [index: number]: unknown;
}

/** `Count()` gives a number or a 64-bit integer object. */
function countOf(returned: unknown): number | undefined {
  const list = returned as Counted;
  const said = typeof list.Count === 'function' ? list.Count() : list.length;
  const count = said === undefined || said === null ? Number.NaN : Number(String(said));
  return count >= 0 && count === Math.floor(count) && count < 1e7 ? count : undefined;
}

function elementOf(returned: unknown, at: number): unknown {
  const list = returned as Counted;
  const own = list[at];
  if (own !== undefined) return own;
  if (typeof list.getValueAt === 'function') return list.getValueAt(at);
  if (typeof list.GetValueAt === 'function') return list.GetValueAt(at);
  throw new Error('it returned something whose lines cannot be read.');
}
