import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bugcheck } from '../../../src/reading/commands/bugcheck.ts';
import {
  bugcheckBanner,
  bugcheckBreak,
  bugcheckHeadline,
  bugcheckPrinter,
} from '../../support/kd/bugcheck.ts';
import { type Machine, unlined } from '../../support/kd/machine.ts';
import { readAnyText, readPrefixes } from './any-text.ts';
import { readLines } from './read.ts';

type Figures = NonNullable<Machine['facts']['bugcheck']>;

const machine = (found: Figures | undefined, bits: 32 | 64 = 64): Machine => ({
  origin: 'made',
  kit: { vm: bits === 64 ? 'a current kit' : 'the 2003 kit', poolused: 'modern' },
  prompt: '0: kd',
  bits,
  facts: found === undefined ? {} : { bugcheck: found },
});

/** Parameters of a full nonpaged pool on a machine of Windows Server 2003. */
const PTES: Figures = { code: 0x3f, args: ['0', '1', 'd2c', '1af3'] };
const PAGED: Figures = { code: 0xd1, args: ['fffff808add27150', '2', '0', 'fffff808adc386a6'] };

const layouts: readonly (readonly [string, (made: Machine) => readonly string[]])[] = [
  ['command', made => bugcheckPrinter.print(made, '.bugcheck')],
  ['banner', bugcheckBanner],
  ['headline', made => bugcheckHeadline(made, 'NO_MORE_SYSTEM_PTES')],
  ['headline of an unknown code', made => bugcheckHeadline(made, 'Unknown bugcheck code')],
  ['break', bugcheckBreak],
];

describe('.bugcheck', () => {
  test('with 32-bit arguments', () => {
    const lines = bugcheckPrinter.print(machine(PTES, 32), '.bugcheck');
    expect(lines.slice(0, 2)).toEqual([
      'Bugcheck code 0000003f',
      'Arguments 00000000 00000001 00000d2c 00001af3',
    ]);
    expect(readLines(bugcheck, '.bugcheck', lines)).toEqual({
      facts: { bugcheck: { line: 1, text: 'Bugcheck code 0000003f', ...PTES } },
      refused: [],
    });
  });

  test('with 64-bit arguments', () => {
    const lines = bugcheckPrinter.print(machine(PAGED), '.bugcheck');
    expect(lines.slice(0, 2)).toEqual([
      'Bugcheck code 000000D1',
      'Arguments fffff808`add27150 00000000`00000002 00000000`00000000 fffff808`adc386a6',
    ]);
    expect(readLines(bugcheck, '.bugcheck', lines).facts.bugcheck).toMatchObject(PAGED);
  });

  test('a machine that runs has none', () => {
    const lines = bugcheckPrinter.print(machine(undefined), '.bugcheck');
    expect(lines[0]).toBe('Bugcheck code 00000000');
    expect(readLines(bugcheck, '.bugcheck', lines)).toEqual({ facts: {}, refused: [] });
  });

  test.each(layouts)('%s: any bug check is read as it was printed', (_id, print) => {
    const digits = (bits: 32 | 64) =>
      fc.bigInt({ min: 0n, max: 2n ** BigInt(bits) - 1n }).map(value => value.toString(16));
    const made = fc.constantFrom<32 | 64>(32, 64).chain(bits =>
      fc
        .record({
          code: fc.integer({ min: 1, max: 0xffffffff }),
          args: fc.array(digits(bits), { minLength: 4, maxLength: 4 }),
        })
        .map(found => machine(found, bits)),
    );
    fc.assert(
      fc.property(made, each => {
        const { facts, refused } = readLines(bugcheck, '.bugcheck', print(each));
        expect(refused).toEqual([]);
        expect(facts.bugcheck && unlined(facts.bugcheck)).toEqual(each.facts.bugcheck);
      }),
    );
  });

  test.each(layouts)('%s: a second one is refused, and begins an output', (_id, print) => {
    const lines = print(machine(PTES));
    const { refused } = readLines(bugcheck, '.bugcheck', [...lines, ...lines]);
    expect(bugcheck.begins.test(refused[0] ?? 'nothing was refused')).toBe(true);
  });

  test.each(layouts)('%s: any text is read without a throw', (_id, print) => {
    const lines = print(machine(PTES));
    readPrefixes(bugcheck, '.bugcheck', lines);
    readAnyText(bugcheck, '.bugcheck', lines);
  });

  test('explanations of !analyze go over several lines', () => {
    const { facts, refused } = readLines(bugcheck, '.bugcheck', [
      'PAGE_FAULT_IN_NONPAGED_AREA (50)',
      'Something was referenced.  No handler',
      '1) can catch that,',
      '# nor can another.',
      'Arguments:',
      'Arg1: ffffffff00000090, memory.',
      'Arg2: 0000000000000000, bits :',
      '\tbit 0 : one',
      '\tbit 1 : another',
      'Arg3: fffff80240d322f9, an address',
      '    of something.',
      'Arg4: 000000000000000c',
    ]);
    expect(refused).toEqual([]);
    expect(facts.bugcheck?.args).toEqual(['ffffffff00000090', '0', 'fffff80240d322f9', 'c']);
  });

  test('arguments that an author left out leave their place unknown', () => {
    const { facts, refused } = readLines(bugcheck, '.bugcheck', [
      'DRIVER_LEFT_LOCKED_PAGES_IN_PROCESS (cb)',
      'Arguments:',
      'Arg3: 81861788, a list',
    ]);
    expect(refused).toEqual([]);
    expect(facts.bugcheck).toMatchObject({ code: 0xcb, args: [] });
  });

  test('arguments that a console of 80 columns broke are not taken by halves', () => {
    const whole = 'Arguments ffffe001`4be3c4a0 00000000`00000002 00000000`00000000 fffff800`91b2d6f1';
    expect(whole).toHaveLength(81);
    const lines = ['Bugcheck code 000000D1', whole.slice(0, 80), whole];
    const { facts, refused } = readLines(bugcheck, '.bugcheck', lines);
    expect(refused).toEqual([whole.slice(0, 80)]);
    expect(facts.bugcheck?.args).toEqual(['ffffe0014be3c4a0', '2', '0', 'fffff80091b2d6f1']);
  });

  test('the sign of what an author left out is no riddle', () => {
    // windows-driver-docs, !ruleinfo.
    const { facts, refused } = readLines(bugcheck, '.bugcheck', [
      'DRIVER_VERIFIER_DETECTED_VIOLATION (c4)',
      '...',
      'Arguments:',
      'Arg1: 0000000000091001, ID of the rule that was violated.',
    ]);
    expect(refused).toEqual([]);
    expect(facts.bugcheck).toMatchObject({ code: 0xc4, args: ['91001'] });
    // Further down it is of what !analyze goes on to say.
    const more = ['DRIVER_VERIFIER_DETECTED_VIOLATION (c4)', '', 'STACK_TEXT:', '...'];
    expect(readLines(bugcheck, '!analyze -v', more).refused).toEqual(['STACK_TEXT:', '...']);
  });

  test('a headline alone does not take away the arguments', () => {
    const older = { line: 1, text: '', ...PTES };
    const complete = bugcheck.completions?.bugcheck;
    const headline = { line: 9, text: '', code: 0x3f, args: [] };
    expect(complete?.(older, headline, '.bugcheck')).toEqual({ ...older, command: '.bugcheck' });
    expect(complete?.(older, { ...headline, code: 0xd1 }, '.bugcheck')).toBeUndefined();
  });

  test('the box above the banner begins an output', () => {
    const lines = bugcheckBanner(machine(PTES));
    expect(lines.findIndex(each => bugcheck.begins.test(each))).toBe(2);
    expect(readLines(bugcheck, '.bugcheck', lines.slice(2)).refused).toEqual([]);
  });

  test('lines of other outputs are refused, also below a headline', () => {
    const foreign = [
      'start    end        module name',
      'Unloaded modules:',
      '804d7000 806cd280   nt         (deferred)',
      'PROCESS 88b0dd88  SessionId: 3  Cid: 1b90    Peb: 7ffde000  ParentCid: 1b84',
      'System Uptime: 0 days 2:53:56',
    ];
    const lines = ['NO_MORE_SYSTEM_PTES (3f)', ...foreign];
    expect(readLines(bugcheck, '.bugcheck', lines).refused).toEqual(foreign);
    const behind = ['NO_MORE_SYSTEM_PTES (3f)', '', 'Windows 10 Kernel Version 19041 MP (8 procs) Free x64'];
    expect(readLines(bugcheck, '.bugcheck', behind).refused).toEqual(behind.slice(2));
  });

  test.each([
    'STATUS_INSUFFICIENT_RESOURCES (c000009a)',
    'ERROR_NO_SYSTEM_RESOURCES (5aa)',
    'Bugcheck code',
    'BugCheck Analysis',
    'Arguments 00000000 00000001 00000d2c 00001af3',
    'DRIVER_VERIFIER (C4)',
  ])('%s begins nothing', text => {
    expect(bugcheck.begins.test(text)).toBe(false);
    expect(readLines(bugcheck, '.bugcheck', [text])).toEqual({ facts: {}, refused: [text] });
  });
});
