/** The verbs print the same in an engine of 2017 as in the emulated host, on machines of five eras. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { TagUsage } from '../../../src/reading/facts/tags.ts';
import { answer } from '../../support/kd/answer.ts';
import type { Machine } from '../../support/kd/machine.ts';
import {
  type OldEngineOutcome,
  oldEngineProblem,
  runAllInOldEngine,
  runInOldEngine,
} from '../../support/old-engine.ts';
import { share } from '../../support/thorough.ts';
import { loadScript } from '../../support/windbg-host.ts';
import { type Call, calls, DUMP, eras, expressionOf, open, script, snapshotCalls } from './targets.ts';

const problem = oldEngineProblem();

const target = (dumpFile: string) => ({ IsKernelTarget: true, Details: { DumpFileName: dumpFile } });

/** What the machine prints of everything that was asked in the emulated host. */
const answersOf = (machine: Machine, commands: readonly string[]) =>
  Object.fromEntries(commands.map(command => [command, answer(machine, command)]));

describe.skipIf(problem !== undefined)(
  `in the old engine${problem === undefined ? '' : `: ${problem}`}`,
  () => {
    const every: readonly Call[] = [
      ...calls,
      ...snapshotCalls,
      ['poolAgain'],
      ['poolReprint'],
      ['poolinsight', 'again'],
    ];

    test('every verb is tried', () => {
      const tried = new Set(every.map(([verb]) => verb));
      expect([...tried].sort()).toEqual(
        open(eras['Windows 11'] as Machine)
          .aliases()
          .sort(),
      );
    });

    /** The verbs that were tried on each era, and what they printed in the emulated host and in the old engine. */
    interface Printed {
      readonly tried: readonly Call[];
      readonly texts: readonly string[];
      readonly commands: readonly string[];
      readonly old: OldEngineOutcome | undefined;
    }
    const printed = new Map<string, Printed>();
    beforeAll(() => {
      const made = Object.entries(eras).map(([era, machine], place) => {
        const session = open(machine);
        const tried = share(every, place, 3);
        const texts = tried.map(([verb, ...values]) => {
          session.window.clear();
          session.call(verb, ...values);
          return session.window.text();
        });
        return { era, machine, tried, texts, commands: session.commands };
      });
      const old = runAllInOldEngine(
        made.map(({ machine, tried, commands }) => ({
          script,
          answers: answersOf(machine, commands),
          target: target(DUMP),
          calls: tried.map(([alias, ...values]) => ({ alias, values })),
        })),
      );
      made.forEach(({ era, ...each }, at) => {
        printed.set(era, { ...each, old: old[at] });
      });
    }, 120_000);

    test.each(Object.keys(eras))('%s', era => {
      const { tried = [], texts = [], commands, old } = printed.get(era) ?? {};
      expect(tried.length).toBeGreaterThan(10);
      expect(old?.error).toBeUndefined();
      tried.forEach((call, at) => {
        expect(old?.texts[at], expressionOf(call)).toBe(texts[at]);
      });
      expect(old?.commands).toEqual(commands);
    });

    test('a comparison of two dumps, by name and by files', () => {
      const [first, second] = [later(0), later(6)] as const;
      const dumps = ['C:\\dumps\\1.DMP', 'C:\\dumps\\2.DMP'];
      const path = (name: string) => `C:\\Temp\\poolinsight-${name}.json`;
      const work: readonly { readonly call: Call; readonly dump: number }[] = [
        { call: ['poolSnapshot', 'before'], dump: 0 },
        { call: ['poolCompare', 'before'], dump: 1 },
        { call: ['poolSnapshot', 'after'], dump: 1 },
        { call: ['poolCompare', path('before'), path('after')], dump: 1 },
        { call: ['poolSnapshots'], dump: 1 },
      ];
      let dump = 0;
      const session = loadScript(script, {
        answer: typed => answer(dump === 0 ? first : second, typed),
        get target() {
          return { kernel: true, dumpFile: dumps[dump] ?? '', pointerBytes: 8 };
        },
      });
      const texts = work.map(each => {
        dump = each.dump;
        session.window.clear();
        session.call(each.call[0], ...each.call.slice(1));
        return session.window.text();
      });
      expect(texts[1]).toMatch(/Tag \S+ grows by/);
      expect(texts[3]).toMatch(/Tag \S+ grows by/);
      const old = runInOldEngine({
        script,
        answers: {},
        calls: work.map(({ call: [alias, ...values], dump: at }) => ({
          alias,
          values,
          answers: answersOf(at === 0 ? first : second, session.commands),
          target: target(dumps[at] ?? ''),
        })),
      });
      expect(old.texts).toEqual(texts);
    }, 60_000);
  },
);

/** The leaking machine of Windows 10 so many hours later, its heaviest tag grown. */
function later(hours: number): Machine {
  const machine = eras['Windows 10'] as Machine;
  const { facts } = machine;
  const held = (row: { nonpaged?: { bytes?: number }; paged?: { bytes?: number } }) =>
    (row.nonpaged?.bytes ?? 0) + (row.paged?.bytes ?? 0);
  const heaviest = facts.tags?.rows.reduce((a, b) => (held(b) > held(a) ? b : a));
  const more = (figure = 0): number => Math.round(figure * (1 + hours / 10));
  const grown = (usage: TagUsage | undefined) =>
    usage && {
      ...usage,
      outstanding: more(usage.outstanding),
      bytes: more(usage.bytes),
      allocs: more(usage.allocs),
    };
  const tags = facts.tags && {
    ...facts.tags,
    rows: facts.tags.rows.map(row =>
      row === heaviest ? { ...row, nonpaged: grown(row.nonpaged), paged: grown(row.paged) } : row,
    ),
  };
  const target = {
    ...facts.target,
    lines: [],
    kind: 'kernel-dump' as const,
    kernelBase: 'fffff80612200000',
    uptimeSeconds: 500_000 + hours * 3_600,
  };
  return { ...machine, facts: { ...facts, target, tags } } as Machine;
}
