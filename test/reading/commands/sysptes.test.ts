import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sysptes } from '../../../src/reading/commands/sysptes.ts';
import { anyCharacter } from '../../support/any-character.ts';
import { type Machine, unlined } from '../../support/kd/machine.ts';
import { sysptesPrinter } from '../../support/kd/sysptes.ts';
import { readLines } from './read.ts';

type Ptes = NonNullable<Machine['facts']['systemPtes']>;

const read = (typed: string, ...lines: string[]) => readLines(sysptes, typed, lines);

function machine(bits: 32 | 64, systemPtes: Ptes): Machine {
  const kit = { vm: 'the 2003 kit', poolused: 'classic' } as const;
  return { origin: 'made', kit, prompt: '0: kd', bits, facts: { systemPtes } };
}

/** The examples of windows-driver-docs by their figures: of the command, and of bug check 0x3F (its largest). */
const documented = machine(64, {
  total: { ptes: 571224 },
  free: { ptes: 552337 },
  largestFree: { ptes: 551557 },
  freeRuns: 3,
  users: [
    { ptes: 1, who: 'ntkrpamp!MmMapLockedPages+0x15/ntkrpamp!IopfCallDriver+0x35' },
    { ptes: 0x200, who: 'VIDEOPRT!pVideoPortGetDeviceBase+0x118/VIDEOPRT!VideoPortMapMemory+0x45' },
    { ptes: 0x12, who: 'rdbss!FsRtlCopyWrite2+0x34/rdbss!RxDriverEntry+0x149' },
  ],
});

describe('public outputs', () => {
  test('the example of windows-driver-docs', () => {
    const lines = sysptesPrinter.print(documented, '!sysptes 1');
    expect(lines).toContain('      free ptes: fffffe0059388000   number free: 551557.');
    expect(lines).toContain('  free blocks: 3   total free: 552337    largest free block: 551557');
    const { facts, refused } = read('!sysptes 1', ...lines);
    expect(refused).toEqual([]);
    expect(unlined(facts.systemPtes)).toEqual({ ...documented.facts.systemPtes, users: [] });
    expect(facts.systemPtes?.total?.text).toBe('  Total System Ptes 571224');
  });

  test('users, in the sample of bug check 0x3F, with pages in hexadecimal', () => {
    const lines = sysptesPrinter.print(documented, '!sysptes 4');
    expect(lines).toContain(
      'f0e5db50 eb6cef30      200 VIDEOPRT!pVideoPortGetDeviceBase+0x118/VIDEOPRT!VideoPortMapMemory+0x45',
    );
    const { facts, refused } = read('!sysptes 4', ...lines, '......');
    expect(refused).toEqual([]);
    expect(unlined(facts.systemPtes)).toEqual({ freeRuns: 0, users: documented.facts.systemPtes?.users });
  });

  test('a caller in many rows is one user, with the row that maps most', () => {
    const { facts } = read(
      '!sysptes 4',
      '0x15 System PTEs allocated to mapping locked pages',
      'VA MDL PageCount Caller/CallersCaller',
      'f1392308 eb6fba70 1 netbt!NbtTdiOpenAddress+0x1fb/netbt!DelayedNbtProcessConnect+0x17c',
      'eb41f1e4 eb110000 10 netbt!NbtTdiOpenAddress+0x1fb/netbt!DelayedNbtProcessConnect+0x17c',
      'f1392408 eb6fba78 4 rdbss!RxCreateFromNetRoot+0x3d7/rdbss!RxCreateFromNetRoot+0x93',
    );
    expect(facts.systemPtes?.users).toMatchObject([{ ptes: 0x11, line: 4 }, { ptes: 4 }]);
  });
});

describe('silence', () => {
  test('a heading alone is no reading', () => {
    expect(read('!sysptes', '', 'System PTE Information').facts).toEqual({});
  });

  test('a broken-off list of runs has no total, and no largest run', () => {
    const lines = sysptesPrinter.print(documented, '!sysptes 1').slice(0, -1);
    expect(unlined(read('!sysptes 1', ...lines).facts.systemPtes)).toEqual({
      total: { ptes: 571224 },
      freeRuns: 3,
      users: [],
    });
  });

  test('the expansion of nonpaged pool is not taken for system PTEs', () => {
    const lines = sysptesPrinter.print(documented, '!sysptes 1');
    expect(read('!sysptes 9', ...lines).facts).toEqual({});
    expect(read('!sysptes 0x8', ...lines).facts).toEqual({});
  });

  test('lists of special pool behind the summary change nothing', () => {
    const lines = sysptesPrinter.print(documented, '!sysptes 1');
    const { facts } = read(
      '!sysptes 3',
      ...lines,
      '  free blocks: 1   total free: 9    largest free block: 9',
    );
    expect(facts.systemPtes?.largestFree?.ptes).toBe(551557);
  });

  test('a row without its heading, and a second output, are refused', () => {
    const row =
      'f0e5db48 eb6ceef0        1 netbt!NbtTdiOpenAddress+0x1fb/netbt!DelayedNbtProcessConnect+0x17c';
    expect(read('!sysptes', row, 'fafa3d30 804fe997 nt!KiSwapContext+0x25').refused).toHaveLength(2);
    const lines = sysptesPrinter.print(documented, '!sysptes 5');
    const { refused } = read('!sysptes 5', ...lines, ...lines);
    expect(refused[0]).toBe('System PTE Information');
    expect(refused).toContain('0x213 System PTEs allocated to mapping locked pages');
  });
});

test('the users come with one flag, the counts with another', () => {
  const counts = read('!sysptes 1', ...sysptesPrinter.print(documented, '!sysptes 1')).facts.systemPtes;
  const users = read('!sysptes 4', ...sysptesPrinter.print(documented, '!sysptes 4')).facts.systemPtes;
  if (counts === undefined || users === undefined) throw new Error('not read');
  const complete = sysptes.completions?.systemPtes;
  expect(complete?.(counts, users, '!sysptes 1')?.free?.command).toBe('!sysptes 1');
  expect(unlined(complete?.(counts, users, '!sysptes 1'))).toEqual(documented.facts.systemPtes);
  expect(unlined(complete?.(users, counts, '!sysptes 4'))).toEqual(documented.facts.systemPtes);
});

test('what is typed', () => {
  for (const typed of ['!sysptes', '!sysptes 4', '!kdexts.sysptes 0x1'])
    expect(sysptes.typed.test(typed)).toBe(true);
  for (const typed of ['!sysptesx', '!pte 0', 'sysptes']) expect(sysptes.typed.test(typed)).toBe(false);
});

const users = fc.uniqueArray(
  fc.record({
    ptes: fc.integer({ min: 1, max: 0xfffff }),
    who: fc.stringMatching(
      /^[a-z]{2,8}![A-Za-z]{3,20}\+0x[0-9a-f]{1,3}\/nt![A-Za-z]{3,20}\+0x[0-9a-f]{1,3}$/,
    ),
  }),
  { selector: each => each.who, maxLength: 20 },
);

const machines = fc
  .record({
    bits: fc.constantFrom<32 | 64>(32, 64),
    total: fc.integer({ min: 1, max: 2 ** 40 }),
    largest: fc.integer({ min: 1, max: 2 ** 30 }),
    freeRuns: fc.integer({ min: 1, max: 40 }),
    rest: fc.double({ min: 0, max: 1, noNaN: true }),
    users,
  })
  .map(({ bits, total, largest, freeRuns, rest, users }) => {
    const others = freeRuns - 1;
    const free = largest + others + Math.floor(rest * others * (largest - 1));
    return machine(bits, {
      total: { ptes: total },
      free: { ptes: free },
      largestFree: { ptes: largest },
      freeRuns,
      users,
    });
  });

describe('properties', () => {
  test('what is printed is read, in every layout, and from a page that changed the blanks', () => {
    fc.assert(
      fc.property(machines, fc.boolean(), (made, collapsed) => {
        const lines = sysptesPrinter
          .print(made, '!sysptes 5')
          .map(text => (collapsed ? text.replace(/ +/g, ' ').trim() : text));
        const { facts, refused } = read('!sysptes 5', ...lines);
        expect(refused).toEqual([]);
        expect(unlined(facts.systemPtes)).toEqual(made.facts.systemPtes);
      }),
    );
  });

  test('every prefix, and any text, is read without a throw', () => {
    fc.assert(
      fc.property(machines, fc.nat(), fc.array(fc.string({ unit: anyCharacter })), (made, cut, noise) => {
        const text = sysptesPrinter.print(made, '!sysptes 5').join('\n');
        read('!sysptes 5', ...text.slice(0, cut % text.length).split('\n'), ...noise);
      }),
    );
  });
});
