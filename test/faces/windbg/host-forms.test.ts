/** The built script in hosts that do what is not excluded: the same verdict, and a page or a sentence, never silence. */
import { describe, expect, test } from 'vitest';
import { seedMachines } from '../../cases/seed.ts';
import { share } from '../../support/thorough.ts';
import type { DebuggerOptions } from '../../support/windbg/options.ts';
import { calls, expressionOf, open, snapshotCalls } from './targets.ts';

const machine = seedMachines.registryAndReloadedDriver;

const SWITCHES: Readonly<Record<string, DebuggerOptions>> = {
  'captures what it should print': { capturesAnyway: true },
  'returns a collection by Count and index': { collections: 'counted' },
  'returns one text': { collections: 'text' },
  'returns texts of several lines': { collections: 'chunks' },
  'cuts long commands': { cutsPrintf: 500 },
  'has no optionalRecord': { optionalRecord: 'absent' },
  'refuses optionalRecord for aliases': { optionalRecord: 'refuses' },
  'reads numbers in decimal': { radix: 10 },
  'reads numbers in octal': { radix: 8 },
  'throws COM errors': { throws: 'com' },
  'throws nothing at all': { throws: 'nothing' },
  'adds carriage returns': { carriageReturns: true },
};

type Combination = readonly [name: string, options: DebuggerOptions];
const singles: Combination[] = Object.entries(SWITCHES);
const pairs: Combination[] = singles.flatMap(([one, first], at) =>
  singles
    .slice(at + 1)
    // Two values of one switch cannot be set together.
    .filter(([, second]) => !Object.keys(second).some(key => key in first))
    .map(([other, second]): Combination => [`${one}, and ${other}`, { ...first, ...second }]),
);

interface Diagnosis {
  readonly Severity: string;
  readonly Headline: string;
}

const plain = open(machine);
plain.call('poolDiagnose');
const wantedPage = plain.window.text();
const wanted = plain.call('poolDiagnose') as Diagnosis;

/** Marks of a page that nobody should see: a stack, an object without a text, an empty reason. */
const UGLY = /\[object \w+\]|\bundefined\b|\bat \w+ \(|TypeError|ReferenceError/;

describe.each([...singles, ...pairs])('a host that %s', (_name, options) => {
  test('gives the same verdict and the whole page, once', () => {
    const session = open(machine, options);
    const { Severity, Headline } = session.call('poolDiagnose') as Diagnosis;
    expect([Severity, Headline]).toEqual([wanted.Severity, wanted.Headline]);
    // Hosts that fail otherwise say so, with lines more; all that is said of the machine is there.
    const page = session.window.text();
    for (const line of wantedPage.split('\n')) expect(page).toContain(line.trim());
    expect(page.split(wanted.Headline.slice(0, 40)).length - 1).toBeLessThanOrEqual(2);
    expect(page).not.toMatch(UGLY);
  });
});

describe.each(singles.map(([name, options], at) => [name, options, at] as const))(
  'every verb in a host that %s',
  (_name, options, at) => {
    test('prints a page or a sentence', () => {
      const session = open(machine, options);
      for (const call of [...share(calls, at, 3), ...share([snapshotCalls], at, 3).flat()]) {
        const [verb, ...values] = call;
        session.window.clear();
        session.call(verb, ...values);
        const page = session.window.text();
        expect(page.trim(), expressionOf(call)).not.toBe('');
        expect(page, expressionOf(call)).not.toMatch(UGLY);
      }
    });
  },
);

test('what cannot be read is not called silence', () => {
  const session = open(machine, { collections: 'unreadable' });
  session.call('poolDiagnose');
  const page = session.window.text();
  expect(page).toContain('returned something that cannot be read');
  expect(page).not.toContain('printed nothing');
});

test('.scriptrun prints the report, also the second time', () => {
  const session = open(machine);
  session.call('poolDiagnose');
  session.window.clear();
  session.type('.scriptrun C:\\tools\\poolinsight.js');
  expect(session.window.text()).toContain(wanted.Headline.slice(0, 40));
});

test('each line is a command of its own, unless long commands were seen to arrive whole', () => {
  const session = open(machine);
  session.call('poolTagInfo', 'MmSt');
  expect(session.printCalls.length).toBeGreaterThan(10);
  for (const command of session.printCalls) expect(command.split('\\n').length).toBe(2);
  // A long page measures first: where the measure comes back whole its lines share commands.
  session.calls.length = 0;
  session.call('poolTagList');
  const shared = session.printCalls.length;
  const cutting = open(machine, { cutsPrintf: 500 });
  cutting.call('poolTagList');
  expect(cutting.printCalls.every(command => command.split('\\n').length === 2)).toBe(true);
  expect(shared).toBeLessThan(cutting.printCalls.length);
});

describe('without an alias', () => {
  test('the session has every verb, and runs nothing when it is shown', () => {
    const session = open(machine);
    const before = session.calls.length;
    session.dx('@$cursession.PoolInsight');
    expect(session.calls.length).toBe(before);
    expect(session.window.text()).toContain('Diagnose');
    session.window.clear();
    session.dx('@$cursession.PoolInsight.Diagnose()');
    expect(session.window.text()).toContain(wanted.Headline.slice(0, 40));
  });
});
