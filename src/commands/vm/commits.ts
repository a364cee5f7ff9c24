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

/** Undefined for a line of another form. */
export function readProcessCommit(text: string, line: number): ProcessCommit | undefined {
  const end = skipBlanksBack(text, text.length);
  if (text.charCodeAt(end - 1) === CLOSE) return readOld(text, end - 1, line);
  if (text.charCodeAt(end - 1) !== SMALL_B) return undefined;
  const debt = kbBack(text, end);
  const shared = debt && kbBack(text, skipBlanksBack(text, debt.at));
  const commit = shared && kbBack(text, skipBlanksBack(text, shared.at));
  if (debt === undefined || shared === undefined || commit === undefined) return undefined;
  const row = named(text, line, commit.at, commit.value, 1);
  if (row === undefined) return undefined;
  row.sharedCommitKb = shared.value;
  row.debtKb = debt.value;
  return row;
}

function readOld(text: string, end: number, line: number): ProcessCommit | undefined {
  const kb = kbBack(text, end);
  if (kb === undefined) return undefined;
  const open = skipBlanksBack(text, kb.at);
  if (text.charCodeAt(open - 1) !== OPEN) return undefined;
  const pages = numberBack(text, skipBlanksBack(text, open - 1));
  return pages && named(text, line, pages.at, kb.value, 4);
}

/** A number with the place where it begins. */
interface Found {
  readonly value: number;
  readonly at: number;
}

function skipBlanksBack(text: string, end: number): number {
  let at = end;
  while (at > 0 && isBlank(text.charCodeAt(at - 1))) at--;
  return at;
}

/** `24752 Kb` that ends there. */
function kbBack(text: string, end: number): Found | undefined {
  if (text.charCodeAt(end - 1) !== SMALL_B || text.charCodeAt(end - 2) !== CAPITAL_K) return undefined;
  return numberBack(text, skipBlanksBack(text, end - 2));
}

/** Digits that end there, behind a blank or a parenthesis. */
function numberBack(text: string, end: number): Found | undefined {
  let at = end;
  let value = 0;
  let place = 1;
  for (;;) {
    const digit = text.charCodeAt(at - 1) - 0x30;
    if (!(digit >= 0 && digit <= 9)) break;
    value += digit * place;
    place *= 10;
    at--;
  }
  if (at === end || end - at > 20) return undefined;
  const before = text.charCodeAt(at - 1);
  return before === BLANK || before === TAB || before === OPEN ? { value, at } : undefined;
}

function named(
  text: string,
  line: number,
  end: number,
  commitKb: number,
  leastPidDigits: number,
): Draft<ProcessCommit> | undefined {
  let at = 0;
  while (isBlank(text.charCodeAt(at))) at++;
  const first = at;
  let pid = 0;
  for (;;) {
    const digit = hexDigit(text.charCodeAt(at));
    if (digit < 0) break;
    pid = pid * 16 + digit;
    at++;
  }
  if (at - first < leastPidDigits || at - first > 8 || text.charCodeAt(at) !== BLANK) return undefined;
  while (isBlank(text.charCodeAt(at))) at++;
  const last = skipBlanksBack(text, end);
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
