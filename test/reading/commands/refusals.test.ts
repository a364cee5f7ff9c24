/** What a reader refuses leaves no trace in it: the collector tries the line again, together with the next. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Command } from '../../../src/reading/commands/define.ts';
import { commands } from '../../../src/reading/commands/index.ts';
import * as publicCases from '../../cases/public.ts';
import { seedMachines } from '../../cases/seed.ts';
import { answer } from '../../support/kd/answer.ts';
import type { Machine } from '../../support/kd/machine.ts';

const machines: readonly Machine[] = [
  ...Object.values(seedMachines),
  ...Object.values(publicCases as Readonly<Record<string, unknown>>).filter(
    (each): each is Machine => typeof each === 'object' && each !== null && 'kit' in each,
  ),
];

const TYPED: Readonly<Record<string, string>> = {
  '!vm': '!vm 4',
  '!poolused': '!poolused 3',
  '!process': '!process 0 0',
  lm: 'lmv m MyAVDrv.sys',
  '!sysptes': '!sysptes 4',
  '!poolfind': '!poolfind Ddk',
  '!xpool -map': '!w2kfre\\kdex2x86.xpool -map',
  '!for_each_module s-a': '!for_each_module s-a @#Base @#End "MyAV"',
};

/** Reads all lines, then those alone that were understood, each with its number. */
function twice(command: Command, typed: string, lines: readonly string[]) {
  const first = command.reader(typed);
  const taken = lines
    .map((text, at) => [at, text, first.line(text, at + 1)] as const)
    .filter(each => each[2]);
  const again = command.reader(typed);
  for (const [at, text] of taken) again.line(text, at + 1);
  return { all: first.end(), understood: again.end() };
}

// A search remembers that lines of others stood in it: then that it shows no block says less.
const remembering = ['!poolfind'];

describe.each(
  commands.filter(each => !remembering.includes(each.name)).map(each => [each.name, each] as const),
)('%s', (name, command) => {
  const typed = TYPED[name] ?? name;
  const outputs = machines.map(machine => answer(machine, typed).slice(0, 300));
  const foreign = machines.flatMap(machine =>
    ['!vm 4', '!poolused 3', 'lm', '!locks', '!process 0 0'].flatMap(each =>
      answer(machine, each).slice(0, 40),
    ),
  );

  test('lines of its own, broken and changed, and of others', () => {
    const change = fc.tuple(
      fc.nat(),
      fc.nat(),
      fc.constantFrom('cut', 'tail', 'foreign', 'junk'),
      fc.string({ maxLength: 12 }),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...outputs),
        fc.array(change, { minLength: 1, maxLength: 12 }),
        (output, changes) => {
          const lines = output.slice();
          for (const [where, place, what, junk] of changes) {
            const at = where % (lines.length + 1);
            const line = lines[at] ?? '';
            const cut = place % (line.length + 1);
            if (what === 'cut') lines[at] = line.slice(0, cut);
            else if (what === 'tail') lines[at] = line.slice(cut);
            else if (what === 'foreign') lines.splice(at, 0, foreign[place % foreign.length] ?? '');
            else lines[at] = line.slice(0, cut) + junk + line.slice(cut);
          }
          const { all, understood } = twice(command, typed, lines);
          expect(understood).toEqual(all);
        },
      ),
      { numRuns: 200 },
    );
  });
});
