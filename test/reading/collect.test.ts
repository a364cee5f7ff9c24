/** From the lines of a log to what was collected of each target, whatever the lines are. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { logScanner } from '../../src/debugger/log.ts';
import { collector } from '../../src/reading/collect.ts';
import { commands } from '../../src/reading/commands/index.ts';
import type { Collected } from '../../src/reading/facts/collected.ts';
import * as publicCases from '../cases/public.ts';
import { seedCommands, seedMachines } from '../cases/seed.ts';
import { answer, transcript } from '../support/kd/answer.ts';
import { type Machine, unlined } from '../support/kd/machine.ts';
import { targetBanner } from '../support/kd/vertarget.ts';
import { times } from '../support/thorough.ts';

function collect(lines: readonly string[]): readonly Collected[] {
  const targets: Collected[] = [];
  const into = collector(commands, target => targets.push(target));
  const scanner = logScanner(into);
  for (const line of lines) scanner.line(line);
  into.end();
  return targets;
}

const read = (...lines: readonly string[]): Collected => {
  const targets = collect(lines);
  expect(targets).toHaveLength(1);
  return targets[0] as Collected;
};

const { sessionPool, pagedPoolWithBanner, pagedPoolWithoutBanner, registryAndReloadedDriver } = seedMachines;

describe('several commands at one prompt', () => {
  test('each output is read, and known by what was typed for it', () => {
    const target = read(
      '0: kd> !vm 1; !poolused 4 ; lm',
      ...answer(registryAndReloadedDriver, '!vm 1'),
      ...answer(registryAndReloadedDriver, '!poolused 4'),
      ...answer(registryAndReloadedDriver, 'lm'),
    );
    expect(target.unread).toEqual([]);
    expect(target.read.map(each => each.command)).toEqual(['!vm 1', '!poolused 4', 'lm']);
    expect(unlined(target.readings.tags?.value)).toEqual(registryAndReloadedDriver.facts.tags);
  });

  test('the first of them not one of ours', () => {
    const target = read('0: kd> .echo here; !vm 1', 'here', ...answer(pagedPoolWithBanner, '!vm 1'));
    expect(target.readings.memory?.source).toEqual({
      command: '!vm 1',
      firstLine: expect.any(Number),
      lastLine: expect.any(Number),
    });
    expect(target.unread).toEqual([]);
  });
});

describe('the same command twice', () => {
  const once = answer(pagedPoolWithBanner, '!vm 1');
  const later = once.map(line =>
    line.replace(
      '	PagedPool Usage:    32850   (  131400 Kb)',
      '	PagedPool Usage:    10000   (   40000 Kb)',
    ),
  );
  test.each([
    ['at two prompts', ['1: kd> !vm 1', ...once, '1: kd> !vm 1', ...later]],
    ['at one prompt', ['1: kd> !vm 1; !vm 1', ...once, ...later]],
    ['without prompts', [...once, '', ...later]],
  ])('%s: the later counts', (_name, lines) => {
    expect(later).not.toEqual(once);
    const target = read(...lines);
    expect(target.readings.memory?.value.rows.pagedPoolUsage?.pages).toBe(10000);
    expect(target.readCount).toBe(2);
  });
});

describe('a list of modules without its headings', () => {
  const loaded = [
    'fffff802`1a400000 fffff802`1b446000   nt         (pdb symbols)          c:\\symbols\\ntkrnlmp.pdb',
    'fffff801`63ec0000 fffff801`649a7000   MyAVDrv    (deferred)             ',
  ];
  const rows = [
    ...loaded,
    '',
    'Unloaded modules:',
    'fffff801`62000000 fffff801`62010000   dump_storahci.sys',
  ];

  test('is read below the prompt that asked for it, and is not taken for the whole', () => {
    const modules = read('0: kd> lm', ...rows).readings.modules?.value;
    expect(modules?.loaded.map(each => each.name)).toEqual(['nt', 'MyAVDrv']);
    expect(modules?.unloaded.map(each => each.file)).toEqual(['dump_storahci.sys']);
    expect(modules?.whole).toBe(false);
  });

  test('is nothing without that prompt', () => {
    for (const lines of [loaded, ['0: kd> kv', ...loaded], ['Browse full module list', ...loaded]]) {
      expect(collect(lines).flatMap(each => each.readings.modules?.value.loaded ?? [])).toEqual([]);
    }
  });

  test('a stack below that prompt is no list', () => {
    const stack = [
      'ChildEBP RetAddr',
      '8013ed5c 801263ba nt!KeBugCheckEx+0x194',
      '8013ed5c 801263ba 00000000 e12ab000 NT!_DbgBreakPoint',
    ];
    expect(collect(['0: kd> lm; kb', ...stack]).flatMap(each => each.readings.modules ?? [])).toEqual([]);
  });
});

describe('several targets', () => {
  const first = transcript(pagedPoolWithoutBanner, ['!vm']).split('\n');
  const tags = transcript(registryAndReloadedDriver, ['!poolused 4']).split('\n');
  const dump = (file: string): string[] => [
    `Loading Dump File [C:\\dumps\\${file}.dmp]`,
    'Kernel Summary Dump File: Only kernel address space is available',
  ];

  // The second shows no memory, by which it would be known.
  test.each([
    ['another dump', [...first, ...dump('two'), ...tags]],
    ['two dumps', [...dump('one'), ...first, ...dump('two'), ...tags]],
    ['two dumps on a page that indents', [...first, ...[...dump('two'), ...tags].map(line => `    ${line}`)]],
    [
      'two dumps on a page that indents, both with their banner',
      [...dump('one'), ...first, ...dump('two'), ...tags].map(line => `\t${line}`),
    ],
    ['another log', [...first, "Opened log file 'C:\\logs\\two.log'", ...tags]],
    [
      'another kernel',
      [
        'Kernel base = 0x804d0000 PsLoadedModuleList = 0x80548748',
        ...first,
        'Kernel base = 0x80a02000 PsLoadedModuleList = 0x80a9ffc8',
        ...tags,
      ],
    ],
    [
      'a clock that went back',
      ['System Uptime: 3 days 1:00:00.000', ...first, 'System Uptime: 0 days 0:02:00.000', ...tags],
    ],
    [
      'another version',
      [
        'Windows XP Kernel Version 2600 MP (2 procs) Free x86 compatible',
        ...first,
        'Windows Server 2003 Kernel Version 3790 MP (2 procs) Free x86 compatible',
        ...tags,
      ],
    ],
    ['a local session behind a dump', [...first, ...tags.map(line => line.replace(/^.*?kd>/, 'lkd>'))]],
  ])('%s', (_name, lines) => {
    const targets = collect(lines);
    expect(
      targets.map(each => [each.readings.memory !== undefined, each.readings.tags !== undefined]),
    ).toEqual([
      [true, false],
      [false, true],
    ]);
  });

  test.each([
    [
      'the same dump once more',
      [
        ...dump('one'),
        ...first,
        '0: kd> vertarget',
        'Kernel base = 0x804d0000 PsLoadedModuleList = 0x80548748',
        ...tags,
      ],
    ],
    [
      'a clock that went on',
      ['System Uptime: 0 days 1:00:00.000', ...first, 'System Uptime: 3 days 0:02:00.000', ...tags],
    ],
    [
      'the greeting of the debugger',
      ['Microsoft (R) Windows Debugger Version 10.0.19041.1 AMD64', ...dump('one'), ...first, ...tags],
    ],
    [
      'a version of the debugger in between',
      [...first, '0: kd> version', 'Microsoft (R) Windows Debugger Version 10.0.19041.1 AMD64', ...tags],
    ],
  ])('is one: %s', (_name, lines) => {
    expect(collect(lines)).toHaveLength(1);
  });

  test('each banner of a session with its own commands', () => {
    const log = [sessionPool, pagedPoolWithBanner, pagedPoolWithoutBanner].flatMap((machine: Machine, at) => {
      const kind = (['kernel-dump', 'live', 'complete-dump'] as const)[at] ?? 'live';
      const target = {
        kind,
        system: 'Windows Server 2003',
        build: 3790 + at,
        lines: [],
        ...(kind !== 'live' && { dumpFile: `${at}.dmp` }),
      };
      const named = { ...machine, facts: { ...machine.facts, target } };
      return [...targetBanner(named), ...transcript(named, ['!vm 1']).split('\n')];
    });
    expect(
      collect(log).map(each => [
        each.readings.target?.value.kind,
        each.readings.memory?.value.rows.physicalMemory?.pages,
      ]),
    ).toEqual([
      ['kernel-dump', 1572637],
      ['live', 511881],
      ['complete-dump', pagedPoolWithoutBanner.facts.memory?.rows.physicalMemory?.pages],
    ]);
  });
});

describe('what a command says when it cannot work is the reason why there is nothing', () => {
  const BOX = [
    '*************************************************************************',
    '***                                                                   ***',
    '***                                                                   ***',
    '***    Either you specified an unqualified symbol, or your debugger   ***',
    "***    doesn't have full symbol information.                          ***",
    '***    Type referenced: nt!_POOL_TRACKER_TABLE                        ***',
    '***                                                                   ***',
    '*************************************************************************',
    'unable to get nt!PoolTrackTable',
  ];
  test.each([
    ['not-kernel', '0:000> !vm', ['No export vm found'], 'memory'],
    ['not-kernel', '0: kd> !poolused 2', ['!poolused is kernel mode only'], 'tags'],
    ['no-symbols', '0: kd> !poolused 2', BOX, 'tags'],
    ['no-symbols', '0: kd> !vm', ['unable to get nt!MmAvailablePages'], 'memory'],
    [
      'no-symbols',
      '0: kd> !process 0 0',
      ['**** NT ACTIVE PROCESS DUMP ****', 'NT symbols are incorrect, please fix symbols'],
      'processes',
    ],
    ['tagging-off', '0: kd> !poolused', ['pool tagging is not enabled'], 'tags'],
    ['unknown-command', '0: kd> !poolused', ['No export poolused found'], 'tags'],
    [
      'unknown-command',
      '0: kd> !w2kfre\\kdex2x86.xpool -map',
      ['The call to LoadLibrary(w2kfre\\kdex2x86) failed, Win32 error 0n126'],
      'poolMap',
    ],
    [
      'failed',
      '0: kd> !vm 4',
      ["           ^ Operation not supported in current debug session '!vm 4'"],
      'memory',
    ],
    ['failed', '0: kd> !vm', ['Unimplemented error for MiSystemVaTypeCount'], 'memory'],
    [
      'failed',
      '0: kd> !process 0x82a9acc0',
      ['    TYPE mismatch for process object at 82a9acc0'],
      'processes',
    ],
    ['small-dump', '0: kd> !vm', ['Mini Kernel Dump does not contain unloaded driver list'], 'memory'],
    ['no-layout', '0: kd> !vm', ['Memory: plenty'], 'memory'],
    ['silent', '0: kd> !poolused 4 Abcd', [''], 'tags'],
  ] as const)('%s: %s', (reason, prompt, output, fact) => {
    const target = read(prompt, ...output);
    expect(target.readings).toEqual({});
    expect(target.absences[fact]?.reason).toBe(reason);
    const said = target.absences[fact]?.said?.text;
    if (reason !== 'silent') expect([prompt, ...output]).toContain(said);
  });

  test('of one command says nothing of another', () => {
    const target = read(
      '0: kd> !poolused',
      'No export poolused found',
      '0: kd> !vm 1',
      ...answer(pagedPoolWithBanner, '!vm 1'),
    );
    expect(target.readings.memory).toBeDefined();
    expect(target.absences.tags?.reason).toBe('unknown-command');
    expect(target.absences.memory).toBeUndefined();
    expect(target.absences.modules).toBeUndefined();
  });

  test('is forgotten where the command works later', () => {
    const target = read(
      '0: kd> !vm',
      'unable to get nt!MmAvailablePages',
      '0: kd> .reload',
      '0: kd> !vm 1',
      ...answer(pagedPoolWithBanner, '!vm 1'),
    );
    expect(target.absences.memory).toBeUndefined();
  });

  test('a user-mode session before that of a kernel says nothing of the kernel', () => {
    const kernel = ['0: kd> !vm 1', ...answer(pagedPoolWithBanner, '!vm 1')];
    for (const between of [[], ['Loading Dump File [C:\\dumps\\kernel.dmp]']]) {
      const target = read(
        '0:000> !vm',
        'No export vm found',
        '0:000> lm',
        'start    end        module name',
        ...between,
        ...kernel,
      );
      expect(target.readings.memory).toBeDefined();
      expect(target.absences).toEqual({});
    }
  });
});

describe('a line that a page broke into two', () => {
  const row =
    ' MmSt        0        0     85622 140642616     Mm section object prototype ptes , Binary: nt!mm';
  const widths = [12, 12, 10, 13, 13, 12, 10, 13];
  const numbers = [3208390, 90, 3208300, 949341952, 9208367, 5500000, 3708367, 7120064640];
  const wide = ` Toke${numbers.map((each, at) => String(each).padStart(widths[at] ?? 0)).join('')}\tToken objects , Binary: nt!se`;
  const head = [
    '0: kd> !poolused 3',
    ' Sorting by NonPaged Pool Consumed',
    '',
    '               NonPaged                                           Paged',
  ];
  const columns =
    ' Tag       Allocs       Frees      Diff         Used       Allocs       Frees      Diff         Used';
  const toke = {
    tag: 'Toke',
    nonpaged: { allocs: 3208390, frees: 90, outstanding: 3208300, bytes: 949341952 },
    paged: { allocs: 9208367, frees: 5500000, outstanding: 3708367, bytes: 7120064640 },
  };

  test.each([60, 66, 72, 76, 77, 78, 79, 80, 82, 86, 90, 96, 99])('at column %i', width => {
    const break_ = (line: string): string[] => [line.slice(0, width), line.slice(width)];
    const target = read(...head, columns, ...break_(wide));
    expect(target.readings.tags?.value.rows[0]).toMatchObject(toke);
    expect(target.readings.tags?.value.rows[0]?.line).toBe(6);
    expect(target.unreadCount).toBe(0);
    expect(read(...head, ...break_(columns), ...break_(wide)).readings.tags?.value.rows[0]).toMatchObject(
      toke,
    );
  });

  test('a line that is read has no rest', () => {
    const target = read(
      '0: kd> !poolused 4',
      '   Sorting by  Paged Pool Consumed',
      '',
      '  Pool Used:',
      '            NonPaged            Paged',
      ' Tag    Allocs     Used    Allocs     Used',
      row,
      ' and so on, says the author of this long line of text, which ends here:',
      row.replace('MmSt', 'MmSx'),
    );
    expect(target.readings.tags?.value.rows.map(each => each.tag)).toEqual(['MmSt', 'MmSx']);
    expect(target.unreadCount).toBe(1);
  });
});

// --- Any log -----------------------------------------------------------------------------------------------

const machines: readonly Machine[] = [
  ...Object.values(seedMachines),
  ...Object.values(publicCases as Readonly<Record<string, unknown>>).filter(
    (each): each is Machine => typeof each === 'object' && each !== null && 'kit' in each,
  ),
];

const TYPED = [
  'vertarget',
  '!vm 4',
  '!vm 0x20',
  '!poolused 3',
  '!poolused 4',
  '.bugcheck',
  'lm',
  'lmv m MyAVDrv.sys',
  '!locks',
  '!process 0 0',
  '!sprocess 1',
  '!session',
  '!sysptes 4',
  '!w2kfre\\kdex2x86.xpool -map',
];

const logs = machines.map(machine => [...targetBanner(machine), ...transcript(machine, TYPED).split('\n')]);

/** Every number in it, with the way to it. */
function figures(value: unknown, way: string, found: (way: string, figure: number) => void): void {
  if (typeof value === 'number') found(way, value);
  else if (typeof value === 'object' && value !== null)
    for (const [key, each] of Object.entries(value)) figures(each, `${way}.${key}`, found);
}

function isSound(targets: readonly Collected[]): void {
  for (const target of targets) {
    figures(target, 'target', (way, figure) => {
      if (!(figure >= 0 && figure <= 2 ** 64)) throw new Error(`${way} is ${figure}`);
    });
  }
}

describe('any log is read without a throw, and every figure is one', () => {
  test('lines left out, doubled, and changed with each other', () => {
    const change = fc.tuple(
      fc.constantFrom('out', 'double', 'swap'),
      fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
      fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...logs),
        fc.array(change, { minLength: 1, maxLength: 30 }),
        (log, changes) => {
          const lines = log.slice();
          for (const [what, one, other] of changes) {
            const at = Math.floor(one * lines.length);
            const to = Math.floor(other * lines.length);
            if (what === 'out') lines.splice(at, 1);
            else if (what === 'double') lines.splice(to, 0, lines[at] ?? '');
            else [lines[at], lines[to]] = [lines[to] ?? '', lines[at] ?? ''];
          }
          isSound(collect(lines));
        },
      ),
      { numRuns: times(300, 60) },
    );
  });

  test('characters left out, doubled, and changed with each other', () => {
    const place = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
    fc.assert(
      fc.property(
        fc.constantFrom(...logs),
        fc.array(fc.tuple(fc.constantFrom('out', 'double', 'nine'), place, place), {
          minLength: 1,
          maxLength: 200,
        }),
        (log, changes) => {
          const lines = log.slice();
          for (const [what, one, other] of changes) {
            const at = Math.floor(one * lines.length);
            const line = lines[at] ?? '';
            const to = Math.floor(other * line.length);
            const put =
              what === 'out' ? '' : what === 'double' ? line.slice(to, to + 1).repeat(2) : '999999999999';
            lines[at] = line.slice(0, to) + put + line.slice(to + 1);
          }
          isSound(collect(lines));
        },
      ),
      { numRuns: times(300, 60) },
    );
  });

  test('every prefix', () => {
    for (const log of logs.map(each => each.slice(0, 400))) {
      const text = log.join('\n');
      for (let end = 0; end < text.length; end += 97) isSound(collect(text.slice(0, end).split('\n')));
    }
  });

  test('a log of the seed document as it is, each with no line left over', () => {
    for (const [name, typed] of Object.entries(seedCommands)) {
      const machine: Machine = seedMachines[name as keyof typeof seedMachines];
      expect([name, read(...transcript(machine, typed).split('\n')).unread]).toEqual([name, []]);
    }
  });
});
