/** Whether two snapshots are of one machine, and of one start of it, which was first, and how long lies between. */

import { secondsBetween } from './session-time.ts';
import type { Snapshot } from './snapshot.ts';

/** By the target's own clock. */
export interface Elapsed {
  readonly seconds: number;
  readonly by: 'uptime' | 'session-time';
}

export interface Pair {
  readonly before: Snapshot;
  readonly after: Snapshot;
  /** The later one was given first. */
  readonly swapped: boolean;
  /** Absent where the snapshots do not say when they were taken. Then the order is that of their counters since start-up. */
  readonly elapsed?: Elapsed;
  /** The machine was started anew between the two: what each start holds stands side by side, and nothing grew. */
  readonly restarted?: true;
  /** What speaks for one machine: the kernel's address, which is that of one start; the figures; or nothing. */
  readonly sameBy: 'start' | 'figures' | 'nothing';
}

export interface Refusal {
  /** Why they cannot be compared and what to do, in sentences of our own words. */
  readonly refused: string;
}

export function pair(first: Snapshot, second: Snapshot): Pair | Refusal {
  const other = otherMachine(first, second);
  if (other !== undefined) return { refused: other };
  const order = inOrder(first, second);
  if (order === 'restarted' || differ(kernelBase(first), kernelBase(second))) {
    // Only the figures say then that it is one machine at all.
    if (sameBy(first, second) === 'nothing') return { refused: RESTARTED };
    const between = secondsBetween(first.taken.sessionTime, second.taken.sessionTime);
    const swapped = between !== undefined && between < 0;
    const [before, after] = swapped ? [second, first] : [first, second];
    return { before, after, swapped, restarted: true, sameBy: 'figures' };
  }
  if (order === undefined) {
    if (sameFigures(first, second)) return { refused: SAME_FIGURES };
    const swapped = countsBack(first, second);
    const [before, after] = swapped ? [second, first] : [first, second];
    return { before, after, swapped, sameBy: sameBy(first, second) };
  }
  if (order.seconds === 0) return { refused: SAME_MOMENT };
  const { swapped, seconds, by } = order;
  return {
    before: swapped ? second : first,
    after: swapped ? first : second,
    swapped,
    elapsed: { seconds, by },
    sameBy: sameBy(first, second),
  };
}

const RESTARTED =
  'The two snapshots are of two starts, and nothing in them says that they are of one machine. Read !vm and vertarget before each is taken, or take both after one start.';

const SAME_MOMENT =
  "Both snapshots show the same moment of the target's clock, so nothing can have grown. Let the target run, or open a later dump, and take the second snapshot then.";

const SAME_FIGURES =
  'Both snapshots hold the same figures, and nothing says when they were taken, so nothing can be seen to grow. Let the target run, or open a later dump, and take the second snapshot then.';

/** A sentence where both are known to be of different machines. */
function otherMachine({ target: a }: Snapshot, { target: b }: Snapshot): string | undefined {
  if (differ(a.architecture, b.architecture))
    return two(`the processors are ${a.architecture} and ${b.architecture}`);
  if (differ(a.build, b.build)) return two(`they run build ${a.build} and build ${b.build} of Windows`);
  if (differ(a.processors, b.processors))
    return two(`they have ${a.processors} and ${b.processors} processors`);
  if (differ(a.memoryPages, b.memoryPages)) {
    return two(`they have ${a.memoryPages} and ${b.memoryPages} pages of physical memory`);
  }
  return undefined;
}

function two(why: string): string {
  return `The snapshots are of two machines, or of one that was changed: ${why}. Only two of one machine, from one start of it, can be compared.`;
}

interface Order {
  readonly swapped: boolean;
  readonly seconds: number;
  readonly by: Elapsed['by'];
}

/** Uptime goes on whatever is done to the clock, so it goes first; the clock tells what uptime cannot, a restart. */
function inOrder(first: Snapshot, second: Snapshot): Order | 'restarted' | undefined {
  const byClock = secondsBetween(first.taken.sessionTime, second.taken.sessionTime);
  const a = first.taken.uptimeSeconds;
  const b = second.taken.uptimeSeconds;
  if (a === undefined || b === undefined) {
    return byClock === undefined
      ? undefined
      : { swapped: byClock < 0, seconds: Math.abs(byClock), by: 'session-time' };
  }
  if (byClock !== undefined && byClock !== 0) {
    // Up for no longer than what lies between the two: started since the earlier one.
    const upAtLater = byClock > 0 ? b : a;
    if (upAtLater <= Math.abs(byClock)) return 'restarted';
  }
  return { swapped: b < a, seconds: Math.abs(b - a), by: 'uptime' };
}

/** Where a counter speaks for the other order, so many must agree. Judgement. */
const LEAST_COUNTERS = 3;

/** Allocations are counted since start-up, so where nearly all counters went down, the later one was given first. */
function countsBack(first: Snapshot, second: Snapshot): boolean {
  const earlier = new Map((first.tags?.rows ?? []).map(row => [row.tag, row] as const));
  let up = 0;
  let down = 0;
  for (const row of second.tags?.rows ?? []) {
    for (const group of ['nonpaged', 'paged'] as const) {
      const was = earlier.get(row.tag)?.[group]?.allocs;
      const is = row[group]?.allocs;
      if (was === undefined || is === undefined || was === is) continue;
      if (is > was) up++;
      else down++;
    }
  }
  return up === 0 ? down > 0 : down >= LEAST_COUNTERS && down > 9 * up;
}

function sameBy(a: Snapshot, b: Snapshot): Pair['sameBy'] {
  if (kernelBase(a) !== undefined && kernelBase(a) === kernelBase(b)) return 'start';
  const known = a.target.memoryPages !== undefined && a.target.memoryPages === b.target.memoryPages;
  return known ? 'figures' : 'nothing';
}

function kernelBase(snapshot: Snapshot): string | undefined {
  return snapshot.target.kernelBase?.toLowerCase();
}

function sameFigures(a: Snapshot, b: Snapshot): boolean {
  const figures = ({ memory, notices, tags, sessions }: Snapshot): string =>
    JSON.stringify([memory, notices, tags, sessions]);
  return figures(a) === figures(b);
}

function differ(a: number | string | undefined, b: number | string | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b;
}
