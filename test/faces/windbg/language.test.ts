/** The built script in the languages that WinDbg's two engines understand. */
import { readFileSync } from 'node:fs';
import { parse } from 'acorn';
import { beforeAll, describe, expect, test } from 'vitest';
import { seedMachines } from '../../cases/seed.ts';
import { answer } from '../../support/kd/answer.ts';
import type { Machine } from '../../support/kd/machine.ts';
import { type OldEngineOutcome, oldEngineProblem, runAllInOldEngine } from '../../support/old-engine.ts';
import { loadScript } from '../../support/windbg-host.ts';

const script = readFileSync(new URL('../../../dist/poolinsight.js', import.meta.url), 'utf8');

test('the script is ES2017, in ASCII', () => {
  expect(() => parse(script, { ecmaVersion: 2017, sourceType: 'script' })).not.toThrow();
  expect(script).toMatch(/^[\n\t -~]*$/);
});

/** What `poolDiagnose` is given, one after the other. */
const CALLS = [[], ['full'], ['again']];

interface Printed {
  readonly texts: readonly string[];
  readonly commands: readonly string[];
  /** By a table, as the old engine's host takes it: what was asked in the emulated host. */
  readonly answers: Readonly<Record<string, readonly string[]>>;
}

function emulated(machine: Machine): Printed {
  const session = loadScript(script, { answer: typed => answer(machine, typed) });
  const texts = CALLS.map(values => {
    session.window.clear();
    session.call('poolDiagnose', ...values);
    return session.window.text();
  });
  const { commands } = session;
  const answers = Object.fromEntries(commands.map(command => [command, answer(machine, command)]));
  return { texts, commands, answers };
}

const problem = oldEngineProblem();
describe.skipIf(problem !== undefined)(
  `in the old engine${problem === undefined ? '' : `: ${problem}`}`,
  () => {
    const machines = Object.entries<Machine>(seedMachines);
    /** What each printed in the emulated host and in the old engine. */
    const printed: { inHost: Printed; inOld: OldEngineOutcome | undefined }[] = [];
    beforeAll(() => {
      const inHost = machines.map(([, machine]) => emulated(machine));
      const calls = CALLS.map(values => ({ alias: 'poolDiagnose', values }));
      const inOld = runAllInOldEngine(inHost.map(({ answers }) => ({ script, answers, calls })));
      printed.push(...inHost.map((each, at) => ({ inHost: each, inOld: inOld[at] })));
    });

    test.each(machines.map(([name], at) => [name, at] as const))(
      '%s prints the same as in the emulated host',
      (_name, at) => {
        const { inHost, inOld } = printed[at] ?? {};
        expect(inOld?.error).toBeUndefined();
        expect(inOld?.texts).toEqual(inHost?.texts);
        expect(inOld?.commands).toEqual(inHost?.commands);
      },
    );
  },
);

test.runIf(problem !== undefined)('the old engine is left out here', () => {
  expect(problem).toMatch(/npm ci --prefix/);
});
