/**
 * The list of processes at the end of `!vm` (flag 1 absent), in both forms. Pids are hexadecimal. A machine has
 * thousands of processes, so a row is read by its characters, from its end: the name between may hold anything.
 */
import type { ProcessCommit } from '../../facts/commits.ts';

type Draft<T> = { -readonly [K in keyof T]: T[K] };

//   Pid ImageName                        Commit   SharedCommit        Debt
const HEADING = /^[ \t]{0,40}Pid[ \t]{1,8}ImageName[ \t]{1,60}Commit/i;

export function isProcessHeading(text: string): boolean {
  return HEADING.test(text);
}

//  0a30 CCC.exe         11078 (     44312 Kb)
//  1228 chrome.exe                     24752 Kb           0 Kb        0 Kb
const BLANK = 0x20;
const TAB = 0x09;
const OPEN = 0x28;
const CLOSE = 0x29;
const CAPITAL_K = 0x4b;
const SMALL_B = 0x62;
const DIGIT_0 = 0x30;
const DIGIT_9 = 0x39;

/** Where what was read last begins: rows are too many for an object for each of their numbers. */
let begin = 0;

/** Undefined for a line of another form. */
export function readProcessCommit(text: string, line: number): ProcessCommit | undefined {
  const end = skipBlanksBack(text, text.length);
  if (end === 0) return undefined;
  const last = text.charCodeAt(end - 1);
  if (last === CLOSE) return readOld(text, end - 1, line);
  if (last !== SMALL_B) return undefined;
  const debt = kbBack(text, end);
  if (debt < 0) return undefined;
  const shared = kbBack(text, skipBlanksBack(text, begin));
  if (shared < 0) return undefined;
  const commit = kbBack(text, skipBlanksBack(text, begin));
  if (commit < 0) return undefined;
  const row = named(text, line, begin, commit, 1);
  if (row === undefined) return undefined;
  row.sharedCommitKb = shared;
  row.debtKb = debt;
  return row;
}

function readOld(text: string, end: number, line: number): ProcessCommit | undefined {
  const kb = kbBack(text, end);
  if (kb < 0) return undefined;
  const open = skipBlanksBack(text, begin);
  if (text.charCodeAt(open - 1) !== OPEN) return undefined;
  const pages = numberBack(text, skipBlanksBack(text, open - 1));
  return pages < 0 ? undefined : named(text, line, begin, kb, 4);
}

function skipBlanksBack(text: string, end: number): number {
  let at = end;
  while (at > 0 && isBlank(text.charCodeAt(at - 1))) at--;
  return at;
}

/** `24752 Kb` that ends there. Sets `begin`; negative where there is none. */
function kbBack(text: string, end: number): number {
  if (end < 2 || text.charCodeAt(end - 1) !== SMALL_B || text.charCodeAt(end - 2) !== CAPITAL_K) return -1;
  return numberBack(text, skipBlanksBack(text, end - 2));
}

/**
 * Digits that end there, behind a blank or a parenthesis. Sets `begin`; negative where there are none. Its
 * variables stand before its loop, since the compilers of older engines leave a function with others slow.
 */
function numberBack(text: string, end: number): number {
  let at = end;
  let value = 0;
  let place = 1;
  let code = at > 0 ? text.charCodeAt(at - 1) : 0;
  while (code >= DIGIT_0 && code <= DIGIT_9) {
    value = value + (code - DIGIT_0) * place;
    place = place * 10;
    at--;
    code = at > 0 ? text.charCodeAt(at - 1) : 0;
  }
  if (at === end || end - at > 20) return -1;
  begin = at;
  return code === BLANK || code === TAB || code === OPEN ? value : -1;
}

function named(
  text: string,
  line: number,
  end: number,
  commitKb: number,
  leastPidDigits: number,
): Draft<ProcessCommit> | undefined {
  let at = 0;
  let first = 0;
  let last = 0;
  let digit = 0;
  let pid = 0;
  // A commit stands behind: the line does not end in these loops.
  while (isBlank(text.charCodeAt(at))) at++;
  first = at;
  for (digit = hexDigit(text.charCodeAt(at)); digit >= 0; digit = hexDigit(text.charCodeAt(at))) {
    pid = pid * 16 + digit;
    at++;
  }
  if (at - first < leastPidDigits || at - first > 8 || text.charCodeAt(at) !== BLANK) return undefined;
  while (isBlank(text.charCodeAt(at))) at++;
  last = skipBlanksBack(text, end);
  return at < last ? { line, text, pid, image: text.slice(at, last), commitKb } : undefined;
}

function isBlank(code: number): boolean {
  return code === BLANK || code === TAB;
}

function hexDigit(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  const letter = code | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}
