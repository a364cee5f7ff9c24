/** The built script in the languages that WinDbg's two engines understand. */
import { readFileSync } from 'node:fs';
import { parse } from 'acorn';
import { describe, expect, test } from 'vitest';
import { seedMachines } from '../../cases/seed.ts';
import { answer } from '../../support/kd/answer.ts';
import type { Machine } from '../../support/kd/machine.ts';
import { oldEngineProblem, runCallsInOldEngine } from '../../support/old-engine.ts';
import { loadScript } from '../../support/windbg-host.ts';

const script = readFileSync(new URL('../../../dist/poolinsight.js', import.meta.url), 'utf8');

test('the script is ES2017, in ASCII', () => {
  expect(() => parse(script, { ecmaVersion: 2017, sourceType: 'script' })).not.toThrow();
  expect(script).toMatch(/^[\n\t -~]*$/);
});

/** Answers a machine by a table, as the old engine's host takes it: what it was asked in the emulated host. */
function table(machine: Machine, commands: readonly string[]): Record<string, readonly string[]> {
  return Object.fromEntries(commands.map(command => [command, answer(machine, command)]));
}

const problem = oldEngineProblem();
describe.skipIf(problem !== undefined)(
  `in the old engine${problem === undefined ? '' : `: ${problem}`}`,
  () => {
    test.each(Object.entries<Machine>(seedMachines))(
      '%s prints the same as in the emulated host',
      (_name, machine) => {
        const session = loadScript(script, { answer: typed => answer(machine, typed) });
        const texts = [[], ['full'], ['again']].map(values => {
          session.window.clear();
          session.call('poolDiagnose', ...values);
          return session.window.text();
        });
        // One start for all: it takes longest.
        const old = runCallsInOldEngine(script, {
          answers: table(machine, session.commands),
          calls: [[], ['full'], ['again']].map(values => ({ alias: 'poolDiagnose', values })),
        });
        expect(old.texts).toEqual(texts);
        expect(old.commands).toEqual(session.commands);
      },
    );
  },
);

test.runIf(problem !== undefined)('the old engine is left out here', () => {
  expect(problem).toMatch(/npm ci --prefix/);
});
