/**
 * How lines of debugger markup (DML) become `.printf /D "..."` commands, the one proven way by which a script
 * shows links. The text is a C format string: backslash, quote and per cent sign have to be escaped once more,
 * after the markup's own escapes, which the renderer has done.
 */

/** Lines `from` (included) to `to` (excluded) of the page. `command` is absent where none can hold the line. */
export interface PrintCall {
  readonly from: number;
  readonly to: number;
  readonly command?: string;
}

/** Characters of one command, escapes included, when lines share it. */
const SHARED_LIMIT = 2000;
/** Characters of one command that holds a single line. A typed command ends at 4,096 characters. */
const SINGLE_LIMIT = 4000;

const HEAD = '.printf /D "';
const TAIL = '"';

/**
 * The commands that print these lines, in order: a line each, or several together where the host is known to take long
 * commands whole (`shared`). Cuts only between lines, so never inside a tag, an entity or an escape.
 */
export function printCalls(dml: readonly string[], shared = false): PrintCall[] {
  const calls: PrintCall[] = [];
  let from = 0;
  let body = '';
  const close = (to: number) => {
    if (to > from) calls.push({ from, to, command: HEAD + body + TAIL });
    from = to;
    body = '';
  };
  for (let i = 0; i < dml.length; i++) {
    const line = `${escapeFormat(dml[i] ?? '')}\\n`;
    const length = HEAD.length + line.length + TAIL.length;
    if (!shared || length + body.length > SHARED_LIMIT) close(i);
    if (length >= SINGLE_LIMIT) {
      calls.push({ from: i, to: i + 1 });
      from = i + 1;
    } else body += line;
  }
  close(dml.length);
  return calls;
}

const SAMPLE_LINES = Array.from({ length: 19 }, (_, at) => `${at} ${'poolinsight measures '.repeat(4)}`);

/** A command of several lines as long as any of ours, and what it prints. */
export const longSample = {
  lines: SAMPLE_LINES.map(line => line.trim()),
  command: `${HEAD}${SAMPLE_LINES.map(line => `${line.trim()}\\n`).join('')}${TAIL}`,
};

function escapeFormat(text: string): string {
  return text.replace(/[\\"%\x00-\x1f\x7f]/g, escaped);
}

function escaped(char: string): string {
  if (char === '\\') return '\\\\';
  if (char === '"') return '\\"';
  if (char === '%') return '%%';
  if (char === '\n') return '\\n';
  if (char === '\t') return '\\t';
  // Any other control character could end the command early.
  return ' ';
}

/** Cuts a text into pieces of at most `size` characters, never between the halves of a surrogate pair. */
export function pieces(text: string, size: number): string[] {
  const all: string[] = [];
  let at = 0;
  while (at < text.length) {
    let end = Math.min(at + size, text.length);
    const last = text.charCodeAt(end - 1);
    if (end < text.length && end - at > 1 && last >= 0xd800 && last <= 0xdbff) end--;
    all.push(text.slice(at, end));
    at = end;
  }
  return all;
}
