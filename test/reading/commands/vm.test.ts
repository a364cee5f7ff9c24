import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { vm } from '../../../src/reading/commands/vm/index.ts';
import type { MemoryRow } from '../../../src/reading/facts/memory.ts';
import { pages } from '../../cases/figures.ts';
import { seedMachines } from '../../cases/seed.ts';
import { anyCharacter } from '../../support/any-character.ts';
import { type Kit, type Machine, unlined } from '../../support/kd/machine.ts';
import { vmItems, vmPrinter } from '../../support/kd/vm.ts';
import { times } from '../../support/thorough.ts';
import { readLines } from './read.ts';

const KITS: readonly Kit['vm'][] = ['the 2000 kit', 'the 2003 kit', 'a current kit'];
const LAYOUT = { 'the 2000 kit': '2000', 'the 2003 kit': 'xp', 'a current kit': 'modern' } as const;

const read = (text: string) => readLines(vm, '!vm', text.split('\n'));

describe('the machines of the seed document', () => {
  test.each(Object.entries(seedMachines))('%s: what is printed is read', (_name, machine) => {
    const { facts, refused } = readLines(vm, '!vm 4', vmPrinter.print(machine, '!vm 4'));
    expect(refused).toEqual([]);
    const { memory, sessions } = machine.facts;
    expect(unlined(facts)).toEqual(unlined({ memory, sessions }));
  });
});

describe('rows', () => {
  test('are known by their letters, however a page changed blanks', () => {
    const { facts, refused } = read(
      [
        '*** Virtual Memory Usage ***',
        ' Physical Memory: 511881 ( 2047524 Kb)',
        '\tAvailable Pages:     201353\t(    805412 Kb)',
        'NonPagedPool Maximum: 68537 (274148 Kb)',
      ].join('\n'),
    );
    expect(refused).toEqual([]);
    expect(facts.memory?.rows.physicalMemory?.pages).toBe(511881);
    expect(facts.memory?.rows.nonpagedPoolMax?.kb).toBe(274148);
  });

  test('of unknown labels are kept with them', () => {
    const { facts } = read('Physical Memory:  10 ( 40 Kb)\nHotpatch Pages:   3 ( 12 Kb)');
    expect(unlined(facts.memory?.others)).toEqual([{ label: 'Hotpatch Pages', pages: 3, kb: 12 }]);
  });

  test('that touch the parenthesis, and counters near 2^64', () => {
    const { facts } = read('PagedPool Commit:  18446735300397918280 (18446708980463018272 Kb)');
    expect(facts.memory?.rows.pagedPoolCommit?.pages).toBeGreaterThan(2 ** 63);
  });

  test('keep what an author wrote beside them out of the figures', () => {
    const { facts } = read('*NonPagedPool Usage:    64445 (    257780 Kb) <- very high 99 (1 Kb)');
    expect(facts.memory?.rows.nonpagedPoolUsage).toMatchObject({ pages: 64445, kb: 257780 });
  });

  test('carry their line', () => {
    const { facts } = read('\nPhysical Memory:  10 ( 40 Kb)');
    expect(facts.memory?.rows.physicalMemory).toMatchObject({
      line: 2,
      text: 'Physical Memory:  10 ( 40 Kb)',
    });
  });

  test('a process that is named like a row is a process', () => {
    const lines = [
      'Physical Memory:  10 ( 40 Kb)',
      'Total Private:  10 ( 40 Kb)',
      'Committed pages:  10 ( 40 Kb)',
      'Commit limit:  10 ( 40 Kb)',
      '0a30 Nope             11078 (     44312 Kb)',
      'beef NonPagedPool Max 11078 (     44312 Kb)',
    ];
    const { facts } = read(lines.join('\n'));
    expect(facts.memory?.rows.nonpagedPoolMax).toBeUndefined();
    expect(facts.commits?.processes.map(each => each.image)).toEqual(['Nope', 'NonPagedPool Max']);
  });

  test('and so in the newer list', () => {
    const { facts } = read(
      [
        '  Pid ImageName                        Commit   SharedCommit        Debt',
        '',
        '  4d2 Commit limit: 1 ( 4 Kb)           24752 Kb           0 Kb        0 Kb',
        ' 1228 chrome.exe                     24752 Kb           8 Kb        4 Kb',
      ].join('\n'),
    );
    expect(facts.memory).toBeUndefined();
    expect(unlined(facts.commits?.processes)).toEqual([
      { pid: 0x4d2, image: 'Commit limit: 1 ( 4 Kb)', commitKb: 24752, sharedCommitKb: 0, debtKb: 0 },
      { pid: 0x1228, image: 'chrome.exe', commitKb: 24752, sharedCommitKb: 8, debtKb: 4 },
    ]);
  });
});

describe('notices', () => {
  const noticed = (line: string) => {
    const { facts, refused } = read(['Physical Memory:  10 ( 40 Kb)', line].join('\n'));
    return { notices: unlined(facts.memory?.notices), refused };
  };

  test.each([
    ['********** Excessive Paged Pool Usage *****', { id: 'excessive-paged-pool' }],
    ['\\*\\*\\* Excessive', undefined],
    ['**_******_* Excessive NonPaged Pool Usage **_**', { id: 'excessive-nonpaged-pool' }],
    ['Excessive Paged Pool Usage', { id: 'excessive-paged-pool' }],
    ['  3441 pool allocations have failed  ', { id: 'pool-allocations-failed', count: 3441 }],
    ['_ 429 pool allocations have failed **_', { id: 'pool-allocations-failed', count: 429 }],
    [
      '******* 356363 system PTE allocations have failed ******',
      { id: 'system-pte-allocations-failed', count: 356363 },
    ],
    ['** Running out of system PTEs **', { id: 'running-out-of-system-ptes' }],
    [
      '********** 5 pool allocations have failed ********** <- here',
      { id: 'pool-allocations-failed', count: 5 },
    ],
    // What an author says of them, and what no public output shows.
    ['Excessive Paged Pool Usage is what we saw last week', undefined],
    ['Committed pages are close to the commit limit', undefined],
    ['48000 commit requests have failed', undefined],
  ])('%s', (line, notice) => {
    expect(noticed(line)).toEqual(
      notice === undefined ? { notices: [], refused: [line] } : { notices: [notice], refused: [] },
    );
  });

  test('behind the rows, or before them, the words alone are the heading of what an author shows next', () => {
    const rows = [
      'Physical Memory:  10 ( 40 Kb)',
      'Committed pages:  10 ( 40 Kb)',
      'Commit limit:  10 ( 40 Kb)',
    ];
    const heading = 'Excessive NonPaged Pool Usage';
    for (const lines of [
      [...rows, '', heading],
      [heading, '', ...rows],
    ]) {
      const { facts, refused } = read(lines.join('\n'));
      expect(refused).toEqual([heading]);
      expect(facts.memory?.notices).toEqual([]);
    }
  });

  test('of a session, whatever became of its stars', () => {
    for (const line of [
      '*** 7837 Pool Allocation Failures ***',
      '**_ 7837 Pool Allocation Failures _*_',
      '7837 Pool Allocation Failures',
    ]) {
      const { facts } = read(
        [
          'Terminal Server Memory Usage By Session:',
          'Session ID 9 @ f79b5000:',
          'Paged Pool Usage: 32552K',
          line,
        ].join('\n'),
      );
      expect(facts.sessions?.sessions[0]?.failures?.count).toBe(7837);
    }
  });
});

describe('a second output is refused, so that it is read as one', () => {
  const once = vmPrinter.print(seedMachines.sessionPool, '!vm 4');
  test('banner, sessions', () => {
    const { refused } = readLines(vm, '!vm', [...once, ...once]);
    expect(refused).toContain('*** Virtual Memory Usage ***');
    expect(refused).toContain('\tTerminal Server Memory Usage By Session:');
  });
  test('page files of the newest layout', () => {
    const machine: Machine = {
      ...seedMachines.sessionPool,
      kit: { vm: 'a current kit', poolused: 'modern' },
    };
    const modern = vmPrinter.print(machine, '!vm 1');
    const { refused } = readLines(vm, '!vm', [...modern, ...modern]);
    expect(refused[0]).toBe('Page File: \\??\\C:\\pagefile.sys');
  });
});

describe('what it cannot say', () => {
  test('a complaint alone is no fact, and is handed on', () => {
    const { facts, refused } = read('unable to get nt!MmAvailablePages');
    expect(facts).toEqual({});
    expect(refused).toHaveLength(1);
  });

  test('prose and rows of other commands are refused', () => {
    const lines = [
      'Here is another example (taken last week): 12 pages',
      ' MmSt        0        0     85622 140642616     Mm section object prototype ptes , Binary: nt!mm',
      'Resource @ nt!CmpRegistryLock (0x80478b00)    Shared 10 owning threads',
      'f9f53000 f9f61000   swmidi.sys',
      '18 Kb per page',
    ];
    expect(read(lines.join('\n')).refused).toEqual(lines);
  });
});

const figure = fc.oneof(
  fc.nat(1e6).map(count => pages(count)),
  fc.nat(2 ** 31).map(count => pages(count * 2048)),
  fc.constant({ pages: 18446735300397918000, kb: 18446708980463018000 }),
);
const kb = fc.nat(4e9);
const label = fc.constantFrom('Hotpatch Pages', 'Enclave Commit', 'X');
const image = fc.oneof(
  fc.constantFrom('System', 'svchost.exe', 'My Application.exe', 'a: 1 ( 4 Kb)', '12 Kb'),
  fc.stringMatching(/^[!-~]{1,40}$/),
);

function machines(kit: Kit['vm']): fc.Arbitrary<Machine> {
  const items = vmItems(kit);
  const modern = kit === 'a current kit';
  const rowKeys = items.rows.filter(each => each !== 'physicalMemory' && each !== 'modifiedPfPages');
  const rows = fc
    .record(Object.fromEntries(rowKeys.map(key => [key, figure])), { requiredKeys: [] })
    .map(some => ({
      physicalMemory: pages(2097038),
      ...(kit === 'the 2003 kit' && { modifiedPfPages: pages(17) }),
      committedPages: pages(1),
      commitLimit: pages(2),
      ...some,
    }));
  // Without figures the only page file does not tell the oldest layout from the next.
  const pageFile = fc
    .record({ currentKb: kb, freeKb: kb, minimumKb: kb, maximumKb: kb })
    .chain(figures =>
      fc
        .option(fc.constantFrom('\\??\\C:\\pagefile.sys', '\\??\\D:\\a b\\swapfile.sys'), { nil: undefined })
        .map(path => (path === undefined ? figures : { path, ...figures })),
    );
  const pools = modern ? (['nonpaged', 'nonpaged-nx'] as const) : (['nonpaged'] as const);
  const nodes = fc.nat(3).map(count => Array.from({ length: count }, (_, index) => index));
  const parts = fc
    .tuple(nodes, nodes)
    .map(([nonpaged, paged]) => [
      ...nonpaged.flatMap(index => pools.map(pool => ({ ...pages(index + 7), pool, index }))),
      ...paged.map(index => ({ ...pages(index + 9), pool: 'paged' as const, index })),
    ]);
  const counted = /failed|exceed/;
  const notices = fc
    .subarray(items.notices.filter(id => id !== 'commit-near-limit'))
    .map(ids => ids.map(id => (counted.test(id) ? { id, count: 3441 } : { id })));
  const memory = fc.record({
    layout: fc.constant(LAYOUT[kit]),
    rows: rows as fc.Arbitrary<NonNullable<Machine['facts']['memory']>['rows']>,
    pageFiles: fc.array(pageFile, { minLength: 1, maxLength: 3 }),
    parts,
    notices,
    others: fc.uniqueArray(label).map(labels => labels.map(each => ({ label: each, ...pages(5) }))),
  });
  const usage = fc.record({ kb });
  const session = fc.record(
    {
      id: fc.nat(70000),
      address: fc.constantFrom('f79a1000', 'fffff88002dfa000'),
      pagedPool: usage,
      commit: usage,
      failures: fc.record({ count: kb }),
      ...(modern && { nonpagedPool: usage }),
    },
    { requiredKeys: ['id', 'address'] },
  );
  const sessions = fc.record(
    {
      pagedPoolMax: usage,
      viewSpaceMax: usage,
      sessions: fc.array(session, { minLength: 1, maxLength: 4 }),
      summary: fc.record({ pagedPool: usage, commit: usage }),
    },
    { requiredKeys: ['sessions'] },
  );
  const process = fc.record({
    pid: fc.integer({ min: 4, max: 0xffff }),
    image,
    commitKb: fc.nat(1e8).map(count => count * 4),
    ...(modern && { sharedCommitKb: kb, debtKb: kb }),
  });
  const commits = fc.record({ processes: fc.array(process, { minLength: 1, maxLength: 5 }) });
  const region = fc.record({
    name: fc.constantFrom('PfnDatabase', 'PagedPool', 'Session', 'Kasan'),
    base: fc.constantFrom('0', 'ffff830000000000'),
    bytes: fc.nat(2 ** 40),
  });
  return fc
    .record({
      memory,
      sessions,
      commits,
      regions: fc.record({ regions: fc.array(region, { minLength: 1 }) }),
    })
    .map(facts => ({
      origin: 'generated',
      kit: { vm: kit, poolused: 'modern' as const },
      prompt: '0: kd',
      bits: 64 as const,
      facts: facts as Machine['facts'],
    }));
}

describe.each(KITS)('printed by %s', kit => {
  test('every machine is read back, with nothing left over', () => {
    fc.assert(
      fc.property(
        machines(kit),
        fc.constantFrom('!vm', '!vm 1', '!vm 4', '!vm 5', '!vm 0x25', '!vm 0x21'),
        (machine, typed) => {
          const flags = Number.parseInt(typed.slice(3) || '0', 16);
          const { facts, refused } = readLines(vm, typed, vmPrinter.print(machine, typed));
          expect(refused).toEqual([]);
          expect(unlined(facts)).toEqual({
            memory: machine.facts.memory,
            ...(flags & 4 && { sessions: machine.facts.sessions }),
            ...(!(flags & 1) && { commits: machine.facts.commits }),
            ...(flags & 0x20 && { regions: machine.facts.regions }),
          });
        },
      ),
      { numRuns: times(200, 50) },
    );
  });

  test('every prefix reads without a throw, and its rows are those of the whole', () => {
    fc.assert(
      fc.property(machines(kit), fc.nat(), (machine, cut) => {
        const text = vmPrinter.print(machine, '!vm 24').join('\n');
        const { facts } = read(text.slice(0, cut % (text.length + 1)));
        const whole = machine.facts.memory?.rows ?? {};
        const readRows = Object.keys(facts.memory?.rows ?? {}) as MemoryRow[];
        for (const name of readRows) expect(whole).toHaveProperty(name);
      }),
    );
  });
});

test('any text reads without a throw', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: anyCharacter })), lines => {
      readLines(vm, '!vm', lines);
    }),
  );
});
