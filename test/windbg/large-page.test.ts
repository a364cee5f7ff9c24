/** A page of any length is printed in few commands, since each is a round trip through the debugger's engine. */
import { expect, test } from 'vitest';
import type { Machine } from '../support/kd/machine.ts';
import { calls, eras, expressionOf, open, others } from './targets.ts';

const CALLS_PER_100_KB = 100;

/** Characters of the last page, printed once more, and the commands that it took. */
function reprinted(
  machine: Machine,
  [verb, ...values]: (typeof calls)[number],
): { text: number; calls: number } {
  const session = open(machine);
  session.call(verb, ...values);
  session.window.clear();
  const before = session.printCalls.length;
  session.call('poolReprint');
  return { text: session.window.text().length, calls: session.printCalls.length - before };
}

test.each(calls.map(call => [expressionOf(call), call] as const))(
  '%s: less than 100 calls for 100 kB',
  (_expression, call) => {
    for (const machine of Object.values({ ...eras, ...others })) {
      const page = reprinted(machine, call);
      // The last command of a page need not be full.
      expect(page.calls).toBeLessThanOrEqual(Math.ceil((page.text * CALLS_PER_100_KB) / 100_000) + 1);
    }
  },
);

test('a thousand findings: the diagnoses of many machines, as one page', () => {
  let text = 0;
  let count = 0;
  for (const machine of Object.values({ ...eras, ...others })) {
    const page = reprinted(machine, ['poolFull']);
    text += page.text;
    count += page.calls;
  }
  expect((count * 100_000) / text).toBeLessThan(CALLS_PER_100_KB);
});
