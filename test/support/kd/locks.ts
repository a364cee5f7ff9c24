import { locks } from '../../../src/reading/commands/locks.ts';
import type { Machine } from './machine.ts';
import type { Printer } from './printer.ts';

type LockOf = NonNullable<Machine['facts']['locks']>['locks'][number];

const INDENT = ' '.repeat(14);

/**
 * Prints `!locks` to the column: owners and states as in windows-driver-docs, counters and lists of waiters as
 * in public outputs of current systems. A machine without the fact breaks the scan off (a guess).
 */
export const locksPrinter: Printer = {
  typed: locks.typed,
  print(machine, typed) {
    const known = machine.facts.locks;
    const asked = /\b(?:0x)?([0-9a-f`]{8,17})$/i.exec(typed)?.[1]?.replace('`', '').toLowerCase();
    if (asked !== undefined) {
      const one = known?.locks.find(each => each.address.toLowerCase() === asked);
      if (one === undefined) return ['Cannot get _ERESOURCE type'];
      const held = one.state === 'exclusive' || one.state === 'shared';
      const old = machine.kit.vm !== 'a current kit' && held;
      return [
        '',
        ...resource(machine, one, typed),
        old ? '1 total locks, 1 locks currently held' : '1 total locks',
      ];
    }
    const lines = ['**** DUMP OF ALL RESOURCE OBJECTS ****'];
    for (const [at, each] of (known?.locks ?? []).entries()) {
      lines.push(...scan(at), '', ...resource(machine, each, typed));
    }
    if (known === undefined || known.locks.length === 0) lines.push(...scan(3));
    if (known?.total !== undefined) {
      const held = known.held === undefined ? '' : `, ${known.held} locks currently held`;
      lines.push(`${known.total} total locks${held}`);
    }
    return lines;
  },
};

/** Dots of any number, which run on over several lines. */
function scan(at: number): string[] {
  const heading = `KD: Scanning for held locks${'.'.repeat(1 + ((at * 37) % 90))}`;
  return at % 3 === 2 ? [heading, '.'.repeat(80), '.'.repeat(1 + at)] : [heading];
}

function resource(machine: Machine, lock: LockOf, typed: string): string[] {
  const address = `0x${lock.address}`;
  const lines = [
    `Resource @ ${lock.name === undefined ? address : `${lock.name} (${address})`}${state(lock)}`,
  ];
  if (lock.contention) lines.push(`    Contention Count = ${lock.contention.count}`);
  if (lock.sharedWaiters) lines.push(`    NumberOfSharedWaiters = ${lock.sharedWaiters.count}`);
  if (lock.exclusiveWaiters) lines.push(`    NumberOfExclusiveWaiters = ${lock.exclusiveWaiters.count}`);
  const waiter = (at: number): string => lock.address.slice(0, -4) + (0x1040 + at * 0x40).toString(16);
  const first = lock.owners[0];
  if (first !== undefined) lines.push(...threads(lock, first, waiter));
  const waiting = Math.min(lock.exclusiveWaiters?.count ?? 0, 6);
  if (waiting > 0) {
    lines.push('', '     Threads Waiting On Exclusive Access:');
    const list = Array.from({ length: waiting }, (_, at) => `${waiter(at)}       `);
    const across = machine.bits === 32 ? 3 : 4;
    for (let at = 0; at < waiting; at += across) lines.push(INDENT + list.slice(at, at + across).join(''));
  }
  if (/ -v\b/.test(typed) && first !== undefined) lines.push('', ...threadDetails(first));
  return lines;
}

function state(lock: LockOf): string {
  if (lock.state === 'exclusive') return '    Exclusively owned';
  if (lock.state === 'available') return '    Available';
  return lock.state === 'shared' ? `    Shared ${lock.sharedOwners} owning threads` : '';
}

/** Four a line; those without the sign `<*>` wait. One shared owner is a worker's, with its low bits set. */
function threads(lock: LockOf, first: string, waiter: (at: number) => string): string[] {
  if (lock.state === 'shared' && lock.owners.length === 1) {
    const owner = first.slice(0, -1) + (Number.parseInt(first.slice(-1), 16) | 3).toString(16);
    return [`     Threads: ${owner}-01<*> *** Actual Thread ${first}`];
  }
  const waiting = Math.min(lock.sharedWaiters?.count ?? 0, 9);
  const entries = [
    ...lock.owners.map(each => `${each}-01<*> `),
    ...Array.from({ length: waiting }, (_, at) => `${waiter(at + 50)}-01    `),
  ];
  const lines = [`     Threads: ${entries.slice(0, 4).join('')}`];
  for (let at = 4; at < entries.length; at += 4) lines.push(INDENT + entries.slice(at, at + 4).join(''));
  return lines;
}

/** What `-v` adds of a thread, from the sample of the documentation page. */
function threadDetails(thread: string): string[] {
  return [
    `     THREAD ${thread}  Cid 4.2c  Teb: 00000000 Win32Thread: 00000000 WAIT: (WrQueue) KernelMode Non-Alertable`,
    '         8055e100  Unknown',
    '     Not impersonating',
    'GetUlongFromAddress: unable to read from 00000000',
    '     Owning Process 80ed5238',
    '     WaitTime (ticks)          44294977',
    '     Start Address nt!ExpWorkerThread (0x80506aa2)',
    'ChildEBP RetAddr  ',
    'fafa3d30 804fe997 nt!KiSwapContext+0x25 (FPO: [EBP 0xfafa3d48] [0,0,4])',
    '00000000 00000000 nt!KiThreadStartup+0x16',
    '',
  ];
}
