/** A page of any length is printed in few commands, since each is a round trip through the debugger's engine. */
import { expect, test } from 'vitest';
import { printCalls } from '../../../src/debugger/dml-print.ts';
import { diagnoseDebugger } from '../../../src/diagnose.ts';
import { linked } from '../../../src/faces/windbg/linked.ts';
import { toDoc } from '../../../src/pages/details.ts';
import { dml } from '../../../src/pages/dml.ts';
import { layout } from '../../../src/pages/layout.ts';
import { text } from '../../../src/pages/text.ts';
import type { Report } from '../../../src/report/report.ts';
import { seedMachines } from '../../cases/seed.ts';
import { answer } from '../../support/kd/answer.ts';
import { share } from '../../support/thorough.ts';
import type { ScriptSession } from '../../support/windbg-host.ts';
import { calls, DUMP, eras, expressionOf, open, others } from './targets.ts';

const CALLS_PER_100_KB = 100;
/** Lines; longer pages share commands where long ones are seen to arrive whole. */
const LONG_PAGE = 80;

/** One session a machine: what is printed once more does not depend on what was printed before. */
const sessions = Object.values({ ...eras, ...others }).map(machine => open(machine));

/** Characters of the last page, printed once more, and the commands that it took. */
function reprinted(
  session: ScriptSession,
  [verb, ...values]: (typeof calls)[number],
): { text: number; lines: number; calls: number } {
  session.call(verb, ...values);
  session.window.clear();
  const before = session.printCalls.length;
  session.call('poolReprint');
  const text = session.window.text();
  return { text: text.length, lines: text.split('\n').length - 1, calls: session.printCalls.length - before };
}

test.each(calls.map((call, at) => [expressionOf(call), call, at] as const))(
  '%s: less than 100 calls for 100 kB',
  (_expression, call, at) => {
    for (const session of share(sessions, at, 3)) {
      const page = reprinted(session, call);
      // Up to that length a page is printed a line a command, as every published script does.
      if (page.lines <= LONG_PAGE) expect(page.calls).toBeLessThanOrEqual(page.lines + 1);
      // The last command of a page need not be full.
      else expect(page.calls).toBeLessThanOrEqual(Math.ceil((page.text * CALLS_PER_100_KB) / 100_000) + 1);
    }
  },
);

test('a thousand findings on one page', () => {
  const machine = seedMachines.registryAndReloadedDriver;
  const report = diagnoseDebugger(
    {
      run: typed => answer(machine, typed),
      target: () => ({ kernel: true, dumpFile: DUMP }),
      print: () => false,
      show() {},
      readFile: () => [],
      eachLine() {},
      fileExists: () => false,
      temporaryFolder: () => undefined,
      writeFile() {},
    },
    { depth: 'full' },
  );
  const findings = Array.from({ length: 1_000 }, (_, at) => report.findings[at % report.findings.length]);
  const page = toDoc(Object.assign({}, report, { findings }) as Report);
  const lines = layout(linked(page, report.facts.modules?.value));
  const shown = text(lines).join('\n');
  expect(shown).toContain('1000 ');
  const printed = printCalls(dml(lines), true);
  expect(printed.every(each => each.command !== undefined && each.command.length < 4_096)).toBe(true);
  expect((printed.length * 100_000) / shown.length).toBeLessThan(CALLS_PER_100_KB);
});
