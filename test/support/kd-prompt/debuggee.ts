import type { TargetAttributes } from '../windbg/options.ts';

/** What stands behind the prompt in place of a target: it answers the debugger's commands. */
export interface Debuggee {
  readonly name: string;
  /** Where its answers come from, as a sentence. */
  readonly origin: string;
  /** The prompt's text before `>`: `0: kd`, `lkd`. */
  readonly prompt: string;
  readonly attributes: TargetAttributes;
  /** Commands that it answers, for the help and for the Tab key; it may answer more. */
  readonly commands: readonly string[];
  /** Undefined where it has nothing for the command. */
  answer(typed: string): Answered | undefined;
}

export interface Answered {
  readonly lines: readonly string[];
  /** The command whose output this is, where that is not the one typed. */
  readonly of?: string;
}

/** The same command has the same key, however many blanks were typed. */
export function commandKey(typed: string): string {
  return typed.trim().replace(/\s+/g, ' ').toLowerCase();
}

/** `.time` prints two lines that `vertarget` prints too. */
export function timeAnswer(typed: string, vertarget: Answered | undefined): Answered | undefined {
  if (commandKey(typed) !== '.time' || vertarget === undefined) return undefined;
  // Debug session time: Thu Jan 18 13:26:12.625 2007 (GMT+0)
  // System Uptime: 6 days 4:09:35.921
  const lines = vertarget.lines.filter(line => /^(?:Debug session time|System Uptime):/.test(line));
  return lines.length === 0 ? undefined : { lines, of: 'vertarget' };
}
