/**
 * The log maker: turns the lines of a debugger log into prompts and lines of output, whether `.logopen` wrote
 * it or someone pasted it from a window or a web page.
 */
import { logText, MAX_LINE, UNPLAIN } from './log-text.ts';

/** Hears what a log says, in its order. Line numbers are those of the log, from 1. */
export interface LogListener {
  /** `prompt` is what stands before `>`, in lower case: `0: kd`, `lkd`, `0:000`. `typed` is trimmed, or empty. */
  prompt(prompt: string, typed: string, line: number): void;
  line(text: string, line: number): void;
}

export interface LogScanner {
  /**
   * Takes the log's next line, without its end-of-line characters. `plain` may be true only where `UNPLAIN`
   * would find nothing in the text: then it is not looked at again.
   */
  line(text: string, plain?: boolean): void;
}

export function logScanner(into: LogListener): LogScanner {
  const normal = logText();
  let count = 0;
  /** Whether a prompt had the time before it: then it is looked for also behind an indent and the marks of a quote. */
  let stamped = false;
  return {
    line(raw, plain) {
      count++;
      const text = stamped || beginsLikeStamp(raw.charCodeAt(0)) ? withoutStamp(raw) : raw;
      if (text.length <= MAX_LINE && ((plain === true && text === raw) || !UNPLAIN.test(text))) {
        into.line(text, count);
        return;
      }
      const normalized = normal(text);
      const clean = withoutStamp(normalized);
      if (clean !== normalized) stamped = true;
      const found = clean.indexOf('>') < 0 ? undefined : findPrompt(clean);
      if (found === undefined) into.line(clean, count);
      else into.prompt(found.prompt, found.typed, count);
    },
  };
}

// [10:22:31] 0: kd> !vm
// 10:22:31.123 0: kd> !vm
// 2024-05-01 10:22:31.123 0: kd> !vm
// [2024-05-01T10:22:31.1234567Z] 0: kd> !vm
// [Wed May 01 10:22:31.123 2024] 0: kd> !vm
const STAMP =
  /^[ \t]{0,20}\[?(?:\d{4}-\d\d-\d\d[T ]|[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d )?\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d| \d{4})?(?:\](?:[ \t]|$)|[ \t]|$)/;

const BRACKET = 0x5b;
const DIGIT_0 = 0x30;
const DIGIT_9 = 0x39;

/** Asked of every line, so that the others cost no more than this. */
function beginsLikeStamp(code: number): boolean {
  return code === BRACKET || (code >= DIGIT_0 && code <= DIGIT_9);
}

/** Without the time that a terminal or a build server puts in front of each line. No output read here begins so. */
function withoutStamp(text: string): string {
  const stamp = STAMP.exec(text);
  return stamp === null ? text : text.slice(stamp[0].length);
}

interface Prompt {
  readonly prompt: string;
  readonly typed: string;
}

// What may stand before a prompt: indents, marks of quotes, lists and headings, emphasis, and the one who typed.
// - **0: kd> !vm**
// ## kd> !wdfldr
// 3. `0: kd> !vm 1`
// [HOST\user (tcp 10.0.0.1:50000)] 0: kd> !vm
const BEFORE =
  /^[ \t]{0,200}(?:(?:[>#*+-]{1,6}|\d{1,3}[.)])[ \t]{1,8}){0,4}>{0,4}([*_`]{0,3})(?:\[[^[\]]{0,120}(?:\[[^[\]]{0,60}\][^[\]]{0,60})?\][ \t]{0,4})?/;

// 0: kd>   kd>   lkd>   16.0: kd>   1: kd:x86>   0:kd>   0 kd>
// 0:000>   0:000:x86>   0:0:000>   ||1:1:017>
// 3: 3: kd>   **0: kd**>
const PROMPT =
  /(?:\|\|)?(?:\d{1,3}: ?){0,2}?((?:\d{1,5}(?:\.\d{1,3})?(?: ?: ?| ))?kd(?::[a-z][a-z0-9]{1,9})?|lkd(?::[a-z][a-z0-9]{1,9})?|\d{1,4}:\d{3,6}(?::[a-z][a-z0-9]{1,9})?)[*_`]{0,3} ?>[ \t]{0,8}/iy;

/** Prompts that one line may begin with, when a log lost its line ends between them. */
const MAX_GLUED = 16;

function findPrompt(text: string): Prompt | undefined {
  const before = BEFORE.exec(text);
  if (before === null) return undefined;
  let prompt: string | undefined;
  let at = before[0].length;
  for (let n = 0; n < MAX_GLUED; n++) {
    PROMPT.lastIndex = at;
    const found = PROMPT.exec(text);
    if (found === null) break;
    prompt = found[1];
    at = PROMPT.lastIndex;
  }
  if (prompt === undefined) return undefined;
  return { prompt: prompt.toLowerCase(), typed: withoutEmphasis(text.slice(at).trim(), before[1] ?? '') };
}

/** `opened` is the emphasis that began before the prompt: it ends behind the prompt or behind the command. */
function withoutEmphasis(typed: string, opened: string): string {
  let text = typed;
  if (opened !== '') {
    if (text.startsWith(opened)) text = text.slice(opened.length).trim();
    else if (text.endsWith(opened)) text = text.slice(0, -opened.length).trim();
  }
  for (const mark of ['**', '`']) {
    if (text.length > 2 * mark.length && text.startsWith(mark) && text.endsWith(mark))
      text = text.slice(mark.length, -mark.length).trim();
  }
  return text;
}
