/**
 * `!locks` (kdexts.dll, kdextx86.dll): executive resources, who owns them and how many wait. Documented in
 * windows-driver-docs, debuggercmds/-locks---kdext--locks-.md; the lists of waiters in public outputs of current
 * systems.
 */
import { saidBy } from '../facts/line.ts';
import type { CountLine, Lock, Locks } from '../facts/locks.ts';
import { isCutSign } from './cut-sign.ts';
import { defineCommand, type Reader } from './define.ts';

type Draft<T> = { -readonly [K in keyof T]: T[K] };

// **** DUMP OF ALL RESOURCE OBJECTS ****
const HEADING = /^\*{4} DUMP OF ALL RESOURCE OBJECTS \*{4}/;

// KD: Scanning for held locks......
const SCANNING = /^KD: Scanning for held locks/;

// .......................
const DOTS = /^\.+$/;

// Resource @ nt!CmpRegistryLock (0x80478b00)    Shared 10 owning threads
// Resource @ 0xffffffff`8a50da68    Exclusively owned
const RESOURCE = /^Resource @ (?:(\S{1,256}) {1,4}\()?0x([0-9a-f`]{8,17})\)?(?=\s|$)/i;

// Exclusively owned
// Shared 10 owning threads
// Available
const STATE = /^(?:(Exclusively owned)|Shared (\d{1,9}) owning threads|(Available))$/;

//     Contention Count = 9149810
//     NumberOfExclusiveWaiters = 21
const COUNT = /^(Contention Count|NumberOfSharedWaiters|NumberOfExclusiveWaiters) = (\d{1,10})$/;

//      Threads: ff688da0-01<*> ff687da0-01<*> 80ed0023-01<*> *** Actual Thread 80ed0020
const THREADS = /^Threads:(?= |$)/;

//      Threads Waiting On Exclusive Access:
const WAITING = /^Threads Waiting On (?:Exclusive|Shared) Access:/;

// ff688da0-01<*>
const THREAD = /^([0-9a-f`]{8,17})-[0-9a-f]{1,8}(<\*>)?$/i;
const ADDRESS = /^[0-9a-f`]{8,17}$/i;

// Threads: ffaf5410-01                  // Owning thread again
const REMARK = /^(?:\/\/|<-|<=)/;

// 2263 total locks, 3 locks currently held
// 1 total locks
const TOTAL = /^(\d{1,9}) total locks(?:, (\d{1,9}) locks currently held)?/;

// THREAD 80ed0020  Cid 4.2c  Teb: 00000000 Win32Thread: 00000000 WAIT: (WrQueue) KernelMode Non-Alertable
const THREAD_DETAILS = /^THREAD [0-9a-f`]{8,17} /i;

// Not impersonating
// ChildEBP RetAddr  Args to Child
const DETAIL =
  /^(?:Not impersonating|Impersonation token|GetUlongFromAddress|DeviceMap|Owning Process|Attached Process|Wait|Context Switch|UserTime|KernelTime|(?:Win32 )?Start Address|Stack Init|Priority|IRP List|Child-SP|ChildEBP)/;

// fafa3d30 804fe997 nt!KiSwapContext+0x25 (FPO: [EBP 0xfafa3d48] [0,0,4])
const STACK_ROW = /^[0-9a-f`]{8,17} [0-9a-f`]{8,17}[ :]/i;

/** About what `!locks -d` lists on a large server: bounds for hostile text. */
const MAX_LOCKS = 30_000;
const MAX_OWNERS = 1000;
/** Words of one line of threads that are looked at: the debugger prints four threads a line. */
const MAX_WORDS = 64;

const COUNTS: Readonly<Record<string, 'contention' | 'sharedWaiters' | 'exclusiveWaiters'>> = {
  'Contention Count': 'contention',
  NumberOfSharedWaiters: 'sharedWaiters',
  NumberOfExclusiveWaiters: 'exclusiveWaiters',
};

type LockDraft = Draft<Lock> & { owners: string[] };

function reader(): Reader {
  const locks: LockDraft[] = [];
  let lock: LockDraft | undefined;
  /** The first thread listed, with or without the sign of an owner. */
  let firstThread: string | undefined;
  let list: 'threads' | 'waiters' | undefined;
  /** Details of a thread are coming, with `-v`. */
  let inThread = false;
  let begun = false;
  let ended = false;
  let total: number | undefined;
  let held: number | undefined;

  const closeLock = (): void => {
    // The oldest debuggers do not mark owners; the first thread of an exclusive resource is its owner.
    if (lock?.state === 'exclusive' && lock.owners.length === 0 && firstThread !== undefined) {
      lock.owners.push(firstThread);
    }
    lock = undefined;
    firstThread = undefined;
    list = undefined;
    inThread = false;
  };

  const openLock = (found: RegExpExecArray, trimmed: string, text: string, line: number): boolean => {
    const state = trimmed.slice(found[0].length).trim();
    if (state !== '' && !STATE.test(state)) return false;
    closeLock();
    const name = found[1];
    lock = { line, text, address: plain(found[2] ?? ''), state: 'unknown', owners: [] };
    if (name !== undefined) lock.name = name;
    if (state !== '') setState(lock, state);
    if (locks.length < MAX_LOCKS) locks.push(lock);
    return true;
  };

  const takeThreads = (into: LockDraft, text: string): boolean => {
    const words = text.trim().split(/\s+/, MAX_WORDS);
    // What is refused leaves no trace: a line that was wrapped is read again with its rest.
    const owners: string[] = [];
    let first: string | undefined;
    for (let i = 0; i < words.length; i++) {
      const word = words[i] ?? '';
      if (word === '') continue;
      const thread = THREAD.exec(word);
      if (thread !== null) {
        const address = plain(thread[1] ?? '');
        first ??= address;
        if (thread[2] !== undefined) owners.push(address);
        continue;
      }
      if (first !== undefined && REMARK.test(word)) break;
      // The owner field of a worker's resource holds the thread with its low bits set.
      const actual = words[i + 3] ?? '';
      if (word !== '***' || words[i + 1] !== 'Actual' || words[i + 2] !== 'Thread' || !ADDRESS.test(actual)) {
        return false;
      }
      if (owners.length > 0) owners[owners.length - 1] = plain(actual);
      else if (into.owners.length > 0) into.owners[into.owners.length - 1] = plain(actual);
      i += 3;
    }
    firstThread ??= first;
    for (const owner of owners) if (into.owners.length < MAX_OWNERS) into.owners.push(owner);
    return true;
  };

  const takeOfLock = (into: LockDraft, trimmed: string, text: string, line: number): boolean => {
    if (into.state === 'unknown' && setState(into, trimmed)) return true;
    const count = COUNT.exec(trimmed);
    if (count !== null) {
      const value: CountLine = { line, text, count: Number(count[2]) };
      const key = COUNTS[count[1] ?? ''];
      if (key !== undefined) into[key] = value;
      return true;
    }
    if (THREADS.test(trimmed)) {
      list = 'threads';
      return takeThreads(into, trimmed.slice('Threads:'.length));
    }
    if (WAITING.test(trimmed)) {
      list = 'waiters';
      return true;
    }
    if (list === 'threads' && takeThreads(into, trimmed)) return true;
    return list === 'waiters' && trimmed.split(/\s+/, MAX_WORDS).every(word => ADDRESS.test(word));
  };

  return {
    line(text, line) {
      const trimmed = text.trim();
      if (trimmed === '') return true;
      // Behind the totals there is another output.
      if (ended) return false;
      if (HEADING.test(trimmed)) {
        if (begun) return false;
        begun = true;
        return true;
      }
      if (SCANNING.test(trimmed)) {
        begun = true;
        closeLock();
        return true;
      }
      const resource = RESOURCE.exec(trimmed);
      if (resource !== null) {
        begun = true;
        return openLock(resource, trimmed, text, line);
      }
      const totals = TOTAL.exec(trimmed);
      if (totals !== null) {
        total = Number(totals[1]);
        if (totals[2] !== undefined) held = Number(totals[2]);
        ended = true;
        return true;
      }
      if (DOTS.test(trimmed) || isCutSign(text)) return true;
      if (lock === undefined) return false;
      if (THREAD_DETAILS.test(trimmed)) {
        inThread = true;
        list = undefined;
        return true;
      }
      if (takeOfLock(lock, trimmed, text, line)) return true;
      return inThread && (isDeep(text) || DETAIL.test(trimmed) || STACK_ROW.test(trimmed));
    },
    end() {
      closeLock();
      if (locks.length === 0 && total === undefined) return {};
      return {
        locks: {
          locks: locks.map(each => ({ ...each, owners: each.owners.slice() })),
          ...(total !== undefined && { total }),
          ...(held !== undefined && { held }),
        },
      };
    },
  };
}

function setState(lock: Draft<Lock>, text: string): boolean {
  const state = STATE.exec(text);
  if (state === null) return false;
  if (state[2] !== undefined) {
    lock.state = 'shared';
    lock.sharedOwners = Number(state[2]);
  } else {
    lock.state = state[1] !== undefined ? 'exclusive' : 'available';
  }
  return true;
}

function plain(address: string): string {
  return address.replace(/`/g, '');
}

/** Indented as deeply as only the details of a thread are: four blanks, or a tab. */
function isDeep(text: string): boolean {
  return text.charCodeAt(0) === 9 || text.startsWith('    ');
}

/** A reading of one resource (its total is 1, or missing) adds to what is known; a list of all replaces it. */
function complete(older: Locks, newer: Locks, olderCommand: string): Locks | undefined {
  if (newer.total !== undefined && newer.total !== 1) return undefined;
  const now = new Map(newer.locks.map(each => [each.address.toLowerCase(), each]));
  const locks = older.locks.map(each => {
    const key = each.address.toLowerCase();
    const again = now.get(key);
    now.delete(key);
    return again ?? keptLock(each, olderCommand);
  });
  now.forEach(each => {
    if (locks.length < MAX_LOCKS) locks.push(each);
  });
  // The total of a reading of one resource counts that one.
  const ofAll = older.total !== undefined && older.total !== 1;
  return {
    locks,
    ...(ofAll && { total: older.total }),
    ...(ofAll && older.held !== undefined && { held: older.held }),
  };
}

function keptLock(lock: Lock, command: string): Lock {
  if (lock.command !== undefined) return lock;
  const { contention, sharedWaiters, exclusiveWaiters } = lock;
  return {
    ...saidBy(command, lock),
    ...(contention && { contention: saidBy(command, contention) }),
    ...(sharedWaiters && { sharedWaiters: saidBy(command, sharedWaiters) }),
    ...(exclusiveWaiters && { exclusiveWaiters: saidBy(command, exclusiveWaiters) }),
  };
}

export const locks = defineCommand({
  name: '!locks',
  gives: ['locks'],
  layouts: [
    { id: 'held', seenIn: 'windows-driver-docs, !locks: what is held, 32-bit addresses' },
    {
      id: 'waiters',
      seenIn: 'current kits, 64-bit addresses: counters and lists of waiters; public outputs of 2023',
    },
    { id: 'one', seenIn: '!locks ADDRESS: no heading, `1 total locks` at the end; windows-driver-docs' },
    { id: 'verbose', seenIn: 'windows-driver-docs, !locks -v: each thread with its stack' },
  ],
  // !ntsdexts.locks shows critical sections of a user-mode process.
  typed: /^!(?!ntsdexts\.)(?:[^\s!]{1,200}\.)?locks(?![\w.])/i,
  begins:
    /^\s{0,20}(?:\*{4} DUMP OF ALL RESOURCE OBJECTS \*{4}|KD: Scanning for held locks|Resource @ (?:\S{1,256} {1,4}\()?0x[0-9a-fA-F`]{8,17}\)?\s{0,12}(?:Exclusively owned|Shared \d{1,9} owning threads|Available)?\s{0,8}$)/,
  reader,
  completions: { locks: complete },
});
