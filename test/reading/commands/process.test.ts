import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { processList } from '../../../src/reading/commands/process.ts';
import type { FactValues } from '../../../src/reading/facts/values.ts';
import { type Kit, type Machine, type Unlined, unlined } from '../../support/kd/machine.ts';
import { processPrinter } from '../../support/kd/process.ts';
import { readAnyText, readPrefixes } from './any-text.ts';
import { readLines } from './read.ts';

type Process = Unlined<FactValues['processes']>['processes'][number];

const machine = (
  processes: readonly Process[],
  bits: 32 | 64 = 64,
  kit: Kit['vm'] = bits === 64 ? 'a current kit' : 'the 2003 kit',
): Machine => ({
  origin: 'made',
  kit: { vm: kit, poolused: 'modern' },
  prompt: '0: kd',
  bits,
  facts: { processes: { processes, whole: true } },
});

const read = (made: Machine, typed: string) =>
  readLines(processList, typed, processPrinter.print(made, typed));

/** The process of the seed's last comment, and one that has ended. */
const APPLICATION: Process = {
  address: '88b0dd88',
  pid: 0x1b90,
  parentPid: 0x1b84,
  sessionId: 3,
  image: 'ApplicationA.exe',
  handleCount: 414,
  objectTable: 'd8651450',
};
const ZOMBIE: Process = {
  address: '88c0aa10',
  pid: 0x7d0,
  parentPid: 0x1b90,
  sessionId: 0,
  image: 'My Tool.exe',
  handleCount: 0,
  objectTable: '00000000',
};
const old = machine([APPLICATION, ZOMBIE], 32);

const EXPLORER: Process = {
  address: 'ffffe00000d52900',
  pid: 0x910,
  parentPid: 0xa98,
  sessionId: 1,
  image: 'explorer.exe',
  handleCount: 1056,
  objectTable: 'ffffc00007bfd540',
};
const SYSTEM: Process = {
  address: 'ffffe000002287c0',
  pid: 4,
  parentPid: 0,
  image: 'System',
  objectTable: 'ffffc00000003000',
};
const current = machine([SYSTEM, EXPLORER]);

describe('!process 0 0', () => {
  test('with 32-bit addresses: the session stands on the first line', () => {
    const lines = processPrinter.print(old, '!process 0 0');
    expect(lines.slice(0, 5)).toEqual([
      '**** NT ACTIVE PROCESS DUMP ****',
      'PROCESS 88b0dd88  SessionId: 3  Cid: 1b90    Peb: 7ffde000  ParentCid: 1b84',
      '    DirBase: 4072d000  ObjectTable: d8651450  HandleCount: 414.',
      '    Image: ApplicationA.exe',
      '',
    ]);
    const { facts, refused } = readLines(processList, '!process 0 0', lines);
    expect(refused).toEqual([]);
    expect(facts.processes && unlined(facts.processes)).toEqual(old.facts.processes);
    expect(facts.processes?.processes[0]).toMatchObject({ line: 2, text: lines[1] });
  });

  test('with 64-bit addresses: the session stands on the second line', () => {
    const lines = processPrinter.print(current, '!process 0 0');
    expect(lines.slice(0, 5)).toEqual([
      '**** NT ACTIVE PROCESS DUMP ****',
      'PROCESS ffffe000002287c0',
      '    SessionId: none  Cid: 0004    Peb: 7ff7cfe7a000  ParentCid: 0000',
      '    DirBase: 4072d000  ObjectTable: ffffc00000003000  HandleCount: <Data Not Accessible>',
      '    Image: System',
    ]);
    const { facts, refused } = readLines(processList, '!process 0 0', lines);
    expect(refused).toEqual([]);
    expect(facts).toEqual({ processes: facts.processes });
    expect(facts.processes && unlined(facts.processes)).toEqual(current.facts.processes);
  });

  test('a process that has ended has no handles and no table', () => {
    const { facts } = read(old, '!process 0 0');
    expect(facts.processes?.processes[1]).toMatchObject({ handleCount: 0, objectTable: '00000000' });
  });

  test('the oldest targets have neither sessions nor counts of handles', () => {
    const made = machine([APPLICATION], 32, 'the 2000 kit');
    expect(processPrinter.print(made, '!process 0 0')[2]).toContain('TableSize: 150.');
    const { facts, refused } = read(made, '!process 0 0');
    expect(refused).toEqual([]);
    expect(facts.processes?.processes[0]).not.toHaveProperty('handleCount');
    expect(facts.processes?.processes[0]).not.toHaveProperty('sessionId');
    expect(facts.processes?.processes[0]).toMatchObject({ pid: 0x1b90, image: 'ApplicationA.exe' });
  });

  test('a mail that wrapped its lines', () => {
    const { facts, refused } = readLines(processList, '!process 0 0', [
      'PROCESS 88b0dd88  SessionId: 3  Cid: 1b90    Peb: 7ffde000',
      'ParentCid: 1b84',
      '    DirBase: 4072d000  ObjectTable: d8651450',
      'HandleCount: 414.',
      '    Image: ApplicationA.exe',
    ]);
    expect(refused).toEqual([]);
    expect(facts.processes?.processes[0]).toMatchObject({ pid: 0x1b90, parentPid: 0x1b84, handleCount: 414 });
    // Half a number is none.
    const half = readLines(processList, '!process 0 0', [
      'PROCESS 88b0dd88  SessionId: 3  Cid: 1b90    Peb: 7ffde000  ParentCid: 1b84',
      '    DirBase: 4072d000  ObjectTable: d8651450  HandleCount: 41',
      '4.',
      '    Image: ApplicationA.exe',
    ]);
    expect(half.facts.processes?.processes[0]).not.toHaveProperty('handleCount');
  });

  test('a page that took the blanks away, or put blank lines between', () => {
    const lines = processPrinter.print(current, '!process 0 0').flatMap(each => [each.trim(), '']);
    const { facts, refused } = readLines(processList, '!process 0 0', lines);
    expect(refused).toEqual([]);
    expect(facts.processes && unlined(facts.processes)).toEqual(current.facts.processes);
  });

  test.each(['!process 0 7', '!process 0 1'])('%s: threads and statistics are passed over', typed => {
    const { facts, refused } = read(current, typed);
    expect(refused).toEqual([]);
    expect(facts.processes && unlined(facts.processes)).toEqual(current.facts.processes);
  });

  test('a process that is frozen', () => {
    const lines = processPrinter.print(current, '!process 0 0');
    const { facts, refused } = readLines(processList, '!process 0 0', [
      ...lines.slice(0, 3),
      'DeepFreeze',
      ...lines.slice(3),
    ]);
    expect(refused).toEqual([]);
    expect(facts.processes && unlined(facts.processes)).toEqual(current.facts.processes);
  });

  test.each([
    ['!process 0 0 explorer.exe', ['explorer.exe']],
    ['!process 0xffffe00000d52900 0', ['explorer.exe']],
  ] as const)('%s: some processes are not the whole list', (typed, images) => {
    const { facts, refused } = read(current, typed);
    expect(refused).toEqual([]);
    expect(facts.processes?.processes.map(each => each.image)).toEqual(images);
    expect(facts.processes).not.toHaveProperty('whole');
  });

  test('a list that its author cut is not whole', () => {
    const lines = processPrinter.print(current, '!process 0 0');
    for (const sign of ['...', '....', '[...]', '. . .']) {
      const { facts, refused } = readLines(processList, '!process 0 0', [...lines, sign]);
      expect(refused).toEqual([]);
      expect(facts.processes).not.toHaveProperty('whole');
    }
  });

  test('some processes add to the whole list, a whole list replaces it', () => {
    const complete = processList.completions?.processes;
    const whole = read(current, '!process 0 0').facts.processes;
    const other: Process = { ...EXPLORER, address: 'ffffe00000111080', image: 'notepad.exe' };
    const grown: Process = { ...EXPLORER, handleCount: 2000 };
    const some = read(machine([grown, other]), '!process 0 0 x').facts.processes;
    expect(some).toBeUndefined();
    const named = readLines(
      processList,
      '!process 0 0 explorer.exe',
      processPrinter.print(machine([grown, other]), '!process 0 0').slice(1),
    ).facts.processes;
    if (whole === undefined || named === undefined) throw new Error('not read');
    const both = complete?.(whole, named, '!process 0 0');
    expect(both?.whole).toBe(true);
    expect(both?.processes.map(each => each.image)).toEqual(['System', 'explorer.exe', 'notepad.exe']);
    expect(both?.processes[1]?.handleCount).toBe(2000);
    expect(both?.processes.map(each => each.command)).toEqual(['!process 0 0', undefined, undefined]);
    expect(complete?.(named, whole, '!process 0 0 explorer.exe')).toBeUndefined();
  });
});

describe('!sprocess', () => {
  test('the session, its space, then its processes', () => {
    const lines = processPrinter.print(old, '!sprocess 3');
    expect(lines.slice(0, 5)).toEqual([
      'Dumping Session 3',
      '',
      '_MM_SESSION_SPACE f79b5000',
      '_MMSESSION        f79b5b40',
      'PROCESS 88b0dd88  SessionId: 3  Cid: 1b90    Peb: 7ffde000  ParentCid: 1b84',
    ]);
    const { facts, refused } = readLines(processList, '!sprocess 3', lines);
    expect(refused).toEqual([]);
    expect(facts.processes).toBeUndefined();
    expect(facts.sessionProcesses && unlined(facts.sessionProcesses)).toEqual({
      processes: [APPLICATION],
      session: 3,
    });
  });

  test('as the last comment of the seed has it: shortened, and without its blanks', () => {
    const { facts, refused } = readLines(processList, '!sprocess 3', [
      '[...]',
      'PROCESS 88b0dd88 SessionId: 3 Cid: 1b90 Peb: 7ffde000 ParentCid: 1b84',
      'DirBase: 4072d000 ObjectTable: d8651450 HandleCount: 414.',
      'Image: ApplicationA.exe',
      '[...]',
    ]);
    expect(refused).toEqual([]);
    expect(facts.sessionProcesses && unlined(facts.sessionProcesses)).toEqual({
      processes: [APPLICATION],
      session: 3,
    });
  });

  test.each(['!process', '!process /s 3 0 0'])('without the command typed, or by %s', typed => {
    const lines = processPrinter.print(old, '!sprocess 3');
    expect(readLines(processList, typed, lines).facts.sessionProcesses?.session).toBe(3);
  });

  test('every session in turn has no session of its own', () => {
    const lines = [...processPrinter.print(old, '!sprocess 0'), ...processPrinter.print(old, '!sprocess 3')];
    const { facts, refused } = readLines(processList, '!sprocess -4', lines);
    expect(refused).toEqual([]);
    expect(facts.sessionProcesses).not.toHaveProperty('session');
    expect(facts.sessionProcesses?.processes.map(each => each.sessionId)).toEqual([0, 3]);
  });
});

describe('any list', () => {
  const layouts: readonly (readonly [Kit['vm'], 32 | 64])[] = [
    ['the 2003 kit', 32],
    ['the 2003 kit', 64],
    ['a current kit', 32],
    ['a current kit', 64],
  ];

  function anyProcess(bits: 32 | 64): fc.Arbitrary<Process> {
    const address = fc
      .bigInt({ min: 0n, max: 2n ** 31n - 1n })
      .map(at =>
        bits === 64 ? `ffffe000${at.toString(16).padStart(8, '0')}` : (2n ** 31n + at).toString(16),
      );
    const image = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 15 })
      .map(each => each.replace(/[\n\r\u2028\u2029]/g, '').trim())
      .filter(each => each !== '');
    return fc.record(
      {
        address,
        pid: fc.nat(0xffffff),
        parentPid: fc.nat(0xffffff),
        objectTable: fc.oneof(fc.constant('00000000'), address),
        sessionId: fc.nat(100_000),
        image,
        handleCount: fc.nat(999_999_999),
      },
      { requiredKeys: ['address', 'pid', 'parentPid', 'objectTable'] },
    );
  }

  test.each(layouts)('%s, %i bits: is read as it was printed', (kit, bits) => {
    const typed = fc.constantFrom('!process 0 0', '!process 0 7');
    fc.assert(
      fc.property(
        fc.array(anyProcess(bits), { minLength: 1, maxLength: 12 }),
        typed,
        (processes, command) => {
          const made = machine(processes, bits, kit);
          const { facts, refused } = read(made, command);
          expect(refused).toEqual([]);
          expect(facts.processes && unlined(facts.processes)).toEqual(made.facts.processes);
        },
      ),
    );
  });

  test.each(layouts)('%s, %i bits: of a session is read as it was printed', (kit, bits) => {
    fc.assert(
      fc.property(
        fc.array(anyProcess(bits), { minLength: 1, maxLength: 8 }),
        fc.nat(65535),
        (some, session) => {
          const processes = some.map(each => ({ ...each, sessionId: session }));
          const { facts, refused } = read(machine(processes, bits, kit), `!sprocess ${session}`);
          expect(refused).toEqual([]);
          expect(facts.sessionProcesses && unlined(facts.sessionProcesses)).toEqual({ processes, session });
        },
      ),
    );
  });

  test('of 2,000 processes is read whole', () => {
    const processes = Array.from({ length: 2000 }, (_, at) => ({ ...EXPLORER, pid: at * 4 }));
    const { facts, refused } = read(machine(processes), '!process 0 0');
    expect(refused).toEqual([]);
    expect(facts.processes?.processes).toHaveLength(2000);
    expect(facts.processes?.whole).toBe(true);
  });

  test.each([
    [old, '!process 0 0'],
    [current, '!process 0 7'],
    [old, '!sprocess 3'],
  ] as const)('any text is read without a throw (%#)', (made, typed) => {
    const lines = processPrinter.print(made, typed);
    readPrefixes(processList, typed, lines);
    readAnyText(processList, typed, lines);
  });
});

describe('what is refused', () => {
  test.each([
    [old, '!process 0 0', '**** NT ACTIVE PROCESS DUMP ****'],
    [old, '!process 0 0', 'Dumping Session 3'],
    [old, '!sprocess 3', 'Dumping Session 3'],
    [old, '!sprocess 3', 'Dumping Session 0'],
    [old, '!sprocess 3', '**** NT ACTIVE PROCESS DUMP ****'],
    [current, '!process 0 7', '**** NT ACTIVE PROCESS DUMP ****'],
  ] as const)('%#: behind %s a second output: %s', (made, typed, again) => {
    const lines = processPrinter.print(made, typed);
    expect(readLines(processList, typed, [...lines, again]).refused).toEqual([again]);
    expect(processList.begins.test(again)).toBe(true);
  });

  test('lines of other outputs', () => {
    const foreign = [
      'PROCESS_NAME:  System',
      '**** PROCESS fffffa800688c940 (Image: explorer.exe) ****',
      'System Uptime: 0 days 2:53:56',
      '    Contention Count = 9149810',
      'start    end        module name',
    ];
    const lines = processPrinter.print(old, '!process 0 0');
    expect(readLines(processList, '!process 0 0', [...lines, ...foreign]).refused).toEqual(foreign);
    expect(readLines(processList, '!process 0 0', foreign)).toEqual({ facts: {}, refused: foreign });
  });

  test('but the details of a process in the oldest kits, which stand two blanks deep, are passed over', () => {
    // windows-driver-docs, debuggercmds/-process.md: !process with flags 7 on NT 4.
    const lines = [
      'PROCESS fb667a00 Cid: 0002  Peb: 00000000 ParentCid: 0000',
      '  DirBase: 00030000 ObjectTable: e1000f88 TableSize: 112.',
      '  Image: System',
      '  VadRoot fb666388 Clone 0 Private 4. Modified 9850. Locked 0.',
      '  FB667BBC MutantState Signalled OwningThread 0',
      '  QuotaPoolUsage[PagedPool]     1480',
      'Working Set Sizes (now,min,max) (3, 50, 345)',
      '  PageFaultCount          992',
    ];
    const { facts, refused } = readLines(processList, '!process 0xfb667a00 7', lines);
    expect(refused).toEqual([]);
    expect(facts.processes?.processes.map(each => each.image)).toEqual(['System']);
  });

  test.each(['!process 0 0', '!process', '!sprocess 9', '!kdexts.process 0 0'])(
    '%s is typed for it',
    typed => {
      expect(processList.typed.test(typed)).toBe(true);
    },
  );

  test.each(['!processirps', '.process /r /p 0x88b0dd88', '!processfields', '!dprocess'])(
    '%s is not',
    typed => {
      expect(processList.typed.test(typed)).toBe(false);
    },
  );
});
