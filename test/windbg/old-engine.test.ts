/** The verbs print the same in an engine of 2017 as in the emulated host, on machines of five eras. */
import { describe, expect, test } from 'vitest';
import { answer } from '../support/kd/answer.ts';
import { oldEngineProblem, runInOldEngine } from '../support/old-engine.ts';
import { calls, DUMP, eras, expressionOf, open, script } from './targets.ts';

const problem = oldEngineProblem();

describe.skipIf(problem !== undefined)(
  `in the old engine${problem === undefined ? '' : `: ${problem}`}`,
  () => {
    test.each(Object.entries(eras).map(([era, machine], place) => [era, machine, place] as const))(
      '%s',
      (...[, machine, place]) => {
        // Starting the engine takes longest: a third of the calls on each era, all of them on every three.
        const some = calls.filter(
          (call, at) => at % 3 === place % 3 || (call.length === 1 && call[0] === 'poolDiagnose'),
        );
        for (const [verb, ...values] of some) {
          const session = open(machine);
          session.call(verb, ...values);
          const old = runInOldEngine(script, {
            answers: Object.fromEntries(session.commands.map(command => [command, answer(machine, command)])),
            alias: verb,
            values,
            target: { IsKernelTarget: true, Details: { DumpFileName: DUMP } },
          });
          expect(old.text, expressionOf([verb, ...values])).toBe(session.window.text());
          expect(old.commands).toEqual(session.commands);
        }
      },
      30_000,
    );
  },
);
