/**
 * `!sysptes` (kdexts.dll): system page table entries, how many are free and in which runs, and, where the system
 * tracks them, who reserved them. Documented in windows-driver-docs, debuggercmds/-sysptes.md; the list of users
 * in its page on bug check 0x3F.
 */
import { saidBy } from '../facts/line.ts';
import type { PteRun, SystemPtes } from '../facts/ptes.ts';
import { isCutSign } from './cut-sign.ts';
import { defineCommand, type Reader } from './define.ts';

// System PTE Information
const HEADING = /^System PTE Information$/i;

//   Total System Ptes 571224
const TOTAL = /^Total System Ptes:? {1,8}(\d{1,15})$/i;

//       free ptes: fffffe0059388000   number free: 551557.
const FREE_RUN = /^free ptes: {1,8}[0-9a-f`]{8,17} {1,8}number free: {1,8}\d{1,15}\.?$/i;

//   free blocks: 3   total free: 552337    largest free block: 551557
const SUMMARY =
  /^free blocks: {0,8}(\d{1,9}) {1,8}total free: {0,8}(\d{1,15}) {1,8}largest free block: {0,8}(\d{1,15})$/i;

// 0x2c47 System PTEs allocated to mapping locked pages
const USERS = /^0x[0-9a-f]{1,16} System PTEs allocated to mapping locked pages/i;

// VA       MDL     PageCount  Caller/CallersCaller
const USERS_HEAD = /^VA {1,16}MDL {1,16}PageCount {1,8}Caller\/CallersCaller/i;

// eb1bee64 edac5000      200 VIDEOPRT!pVideoPortGetDeviceBase+0x118/VIDEOPRT!VideoPortMapMemory+0x45
const USER = /^[0-9a-f`]{8,17} {1,8}[0-9a-f`]{8,17} {1,16}([0-9a-f]{1,9}) {1,8}(?=\S)/i;

//      SysPtes list of size 1 has 361 free
//     starting PTE: fffffe0059388000
// ......
const NOISE =
  /^(?:SysPtes list of size \d{1,6} has \d{1,12} free|(?:starting|ending) PTE: {1,8}[0-9a-f`]{8,17}|\.+)$/i;

/** Callers that are kept apart: more than drivers have places to map from. */
const MAX_USERS = 5000;

type User = { line: number; text: string; ptes: number; who: string };

function reader(typed: string): Reader {
  // With this flag the debugger shows the list of nonpaged pool expansion in place of the system PTEs.
  const another = (flagsOf(typed) & 8) !== 0;
  const counts: { total?: PteRun; free?: PteRun; largestFree?: PteRun } = {};
  let runs = 0;
  let blocks: number | undefined;
  let begun = false;
  let usersBegun = false;
  const users: User[] = [];
  const byWho = new Map<string, { user: User; largest: number }>();

  const addUser = (ptes: number, who: string, text: string, line: number): void => {
    const known = byWho.get(who);
    if (known === undefined) {
      if (users.length === MAX_USERS) return;
      const user = { line, text, ptes, who };
      users.push(user);
      byWho.set(who, { user, largest: ptes });
      return;
    }
    known.user.ptes += ptes;
    if (ptes <= known.largest) return;
    known.largest = ptes;
    known.user.line = line;
    known.user.text = text;
  };

  const takeCounts = (trimmed: string, text: string, line: number): boolean => {
    const total = TOTAL.exec(trimmed);
    if (total !== null) {
      if (counts.total !== undefined) return false;
      counts.total = { line, text, ptes: Number(total[1]) };
      return true;
    }
    if (FREE_RUN.test(trimmed)) {
      runs++;
      return true;
    }
    const summary = SUMMARY.exec(trimmed);
    if (summary === null) return false;
    // What follows the first summary are lists of special pool.
    if (blocks !== undefined) return true;
    blocks = Number(summary[1]);
    counts.free = { line, text, ptes: Number(summary[2]) };
    counts.largestFree = { line, text, ptes: Number(summary[3]) };
    return true;
  };

  return {
    line(text, line) {
      const trimmed = text.trim();
      if (trimmed === '') return true;
      if (HEADING.test(trimmed)) {
        if (begun) return false;
        begun = true;
        return true;
      }
      if (USERS.test(trimmed)) {
        if (usersBegun) return false;
        usersBegun = true;
        return true;
      }
      if (usersBegun) {
        const user = USER.exec(trimmed);
        if (user !== null) {
          // Hexadecimal: the video port's 20 pages are the 128 KB of VGA memory.
          addUser(Number.parseInt(user[1] ?? '', 16), trimmed.slice(user[0].length), text, line);
          return true;
        }
      }
      if (takeCounts(trimmed, text, line)) {
        begun = true;
        return true;
      }
      return NOISE.test(trimmed) || USERS_HEAD.test(trimmed) || isCutSign(text);
    },
    end() {
      const freeRuns = blocks ?? runs;
      if (another || (counts.total === undefined && freeRuns === 0 && users.length === 0)) return {};
      return { systemPtes: { ...counts, freeRuns, users: users.map(each => ({ ...each })) } };
    },
  };
}

/** The flags are hexadecimal, with or without 0x. */
function flagsOf(typed: string): number {
  const flags = /sysptes\s{1,8}(?:0x)?([0-9a-f]{1,8})(?!\w)/i.exec(typed);
  return flags === null ? 0 : Number.parseInt(flags[1] ?? '', 16);
}

/** The users come with one flag, the counts with the others. */
function complete(older: SystemPtes, newer: SystemPtes, olderCommand: string): SystemPtes {
  const { total, free, largestFree, freeRuns, users } = older;
  const usersNow = newer.users.length > 0 ? newer.users : users.map(each => saidBy(olderCommand, each));
  if (newer.total !== undefined || newer.freeRuns > 0) return { ...newer, users: usersNow };
  return {
    ...(total && { total: saidBy(olderCommand, total) }),
    ...(free && { free: saidBy(olderCommand, free) }),
    ...(largestFree && { largestFree: saidBy(olderCommand, largestFree) }),
    freeRuns,
    users: usersNow,
  };
}

export const sysptes = defineCommand({
  name: '!sysptes',
  gives: ['systemPtes'],
  layouts: [
    { id: 'runs', seenIn: '!sysptes 1; windows-driver-docs, a system with 64-bit addresses' },
    { id: 'users', seenIn: '!sysptes 4 where TrackPtes is set; windows-driver-docs, bug check 0x3F' },
  ],
  typed: /^!(?:[^\s!]{1,200}\.)?sysptes(?![\w.])/i,
  begins:
    /^\s{0,20}(?:System PTE Information\s{0,8}$|Total System Ptes {1,8}\d|0x[0-9a-f]{1,16} System PTEs allocated to mapping locked pages)/,
  reader,
  completions: { systemPtes: complete },
});
