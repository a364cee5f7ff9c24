/**
 * `!session` (kdexts.dll): which terminal server sessions exist, and which one is current. Documented in
 * windows-driver-docs, debuggercmds/-session.md, without a sample; the lines are those of public outputs.
 */
import type { Line } from '../facts/line.ts';
import type { SessionList } from '../facts/session-list.ts';
import { defineCommand, type Reader } from './define.ts';

// Sessions on machine: 3
const COUNT = /^[ \t]{0,20}Sessions on machine: {0,8}(\d{1,6})(?!\d)/;

// Valid Sessions: 0 1 3
const VALID = /^[ \t]{0,20}Valid Sessions: {0,8}(?=\d|$)/;

// Current Session 1
// Current Session: 1
const CURRENT = /^[ \t]{0,20}Current Session:? {1,8}(\d{1,6})(?!\d)/;

// Using session 1l
const USING = /^[ \t]{0,20}Using session {1,8}(\d{1,6})l?(?!\w)/;

// Current Session NONE
// Implicit process is now fffffa80`03a5e060
// .cache forcedecodeptes done
const NOISE = /^[ \t]{0,20}(?:Current Session:? {1,8}\D|Implicit process is now |(?:WARNING: )?\.cache )/;

/** More sessions than any machine has: a bound for hostile text. */
const MAX_SESSIONS = 10_000;

function reader(): Reader {
  let first: Line | undefined;
  let count: number | undefined;
  let valid: readonly number[] | undefined;
  let current: number | undefined;
  let used: number | undefined;

  /** Undefined for a line that is none of them; false for what was said before: another output begins. */
  const take = (text: string): boolean | undefined => {
    const counted = COUNT.exec(text);
    if (counted !== null) {
      if (first !== undefined) return false;
      count = Number(counted[1]);
      return true;
    }
    const list = VALID.exec(text);
    if (list !== null) {
      if (valid !== undefined) return false;
      valid = numbers(text.slice(list[0].length));
      return true;
    }
    const now = CURRENT.exec(text);
    if (now !== null) {
      if (current !== undefined) return false;
      current = Number(now[1]);
      return true;
    }
    const using = USING.exec(text);
    if (using === null) return undefined;
    if (used !== undefined) return false;
    used = Number(using[1]);
    return true;
  };

  return {
    line(text, line) {
      const taken = take(text);
      if (taken === undefined) return text.trim() === '' || NOISE.test(text);
      if (taken && first === undefined) first = { line, text };
      return taken;
    },
    end() {
      if (first === undefined) return {};
      const now = used ?? current;
      return {
        sessionList: {
          ...first,
          ...(count !== undefined && { count }),
          valid: valid ?? [],
          ...(now !== undefined && { current: now }),
        },
      };
    },
  };
}

/** The numbers at the start of a text; stops at the first other word. */
function numbers(text: string): number[] {
  const found: number[] = [];
  for (const word of text.trim().split(/\s+/, MAX_SESSIONS)) {
    if (!/^\d{1,6}$/.test(word)) break;
    found.push(Number(word));
  }
  return found;
}

/** A switch to another session says less than the list before it. */
function complete(older: SessionList, newer: SessionList): SessionList {
  return { ...older, ...newer, valid: newer.valid.length > 0 ? newer.valid : older.valid };
}

export const session = defineCommand({
  name: '!session',
  gives: ['sessionList'],
  layouts: [
    {
      id: 'list',
      seenIn: 'Windows 2003 to 10 targets; public outputs, the document that the project starts from',
    },
    { id: 'switch', seenIn: '!session -s N: the same first line, then the session in use' },
  ],
  typed: /^!(?:\w+\.)?session(?![\w.])/,
  begins:
    /^[ \t]{0,20}(?:Sessions on machine: {0,8}\d|Valid Sessions: {0,8}\d|Current Session:? {1,8}\d|Using session {1,8}\d)/,
  reader,
  completions: { sessionList: complete },
});
