import { describe, expect, test } from 'vitest';
import rule from '../../../src/diagnosis/rules/nonpaged-pool-near-limit.ts';
import { allTagNotes, tagNote } from '../../../src/knowledge/tags/index.ts';
import { sentence } from '../../../src/pages/json.ts';
import { counted, held, pages, tagRow, unlistedRow } from '../../cases/figures.ts';
import { seedMachines } from '../../cases/seed.ts';
import type { Figures } from '../../support/rule-tester.ts';
import { check, testRule } from '../../support/rule-tester.ts';
import { adversariesWith, healthyWith, moduleList, tagTable, target, x64, x86 } from './healthy.ts';
import { eras } from './whole-tables.ts';

const RAM = 10_000_000;
const MAX = 50_000;

/** A current server whose nonpaged pool takes a share of its memory. */
const ofMemory = (nx: number) =>
  x64({
    nonpagedPoolUsage: pages(0),
    nonpagedPoolNxUsage: pages(nx),
    committedPages: pages(6_000_000),
  });
const ofMaximum = (used: number, notices: Figures<'memory'>['notices'] = []) =>
  x86({ nonpagedPoolUsage: pages(used) }, { notices });
const FULL = ofMaximum(45_000);
const leak = (row: Parameters<typeof tagTable>[0][number]) => ({ memory: FULL, tags: tagTable([row]) });

testRule(rule, {
  fires: [
    [
      'two nodes, one of which holds nearly all',
      {
        memory: {
          ...ofMemory(4_100_000),
          parts: [
            { ...pages(300_000), pool: 'nonpaged-nx', index: 0 },
            { ...pages(3_800_000), pool: 'nonpaged-nx', index: 1 },
          ],
        },
      },
      {
        severity: 'critical',
        says: ['Of the 2 NUMA nodes node 1 holds the most of it: 14.5 GB of 15.6 GB (92.7%)'],
      },
    ],
    [
      'two nodes that hold alike',
      {
        memory: {
          ...ofMemory(4_100_000),
          parts: [
            { ...pages(2_000_000), pool: 'nonpaged-nx', index: 0 },
            { ...pages(2_100_000), pool: 'nonpaged-nx', index: 1 },
          ],
        },
      },
      { severity: 'critical', never: ['NUMA'] },
    ],
    [
      // Crash Dump Analysis Patterns, part 13c.
      "the seed's: a default tag, no PTEs to grow into, a map that shows half of it",
      seedMachines.nonpagedPool.facts,
      {
        severity: 'critical',
        confidence: 'certain',
        resource: 'nonpaged-pool',
        tags: ['Ddk '],
        drivers: [],
        says: [
          'Nonpaged pool is full: 252 MB of 253 MB (99.7%); 429 pool allocations have failed.',
          "the debugger's own warning says so too",
          'Ddk: 5,215,036 outstanding allocations (no bytes in the table).',
          'is a default tag',
          'Only 110 PTEs are left for nonpaged pool',
          'only 36,721 pages in use (56.8%), !vm 64,445 (99.7%)',
          'The difference of 27,724 pages (108 MB)',
          'probably fragmentation',
        ],
        next: ['!poolfind 0x206b6444 0'],
      },
    ],
    // Server 2003, debugger of 2009, with the banner at 85.9%; three failures are the figure of the page.
    [
      '59,613 of 69,377 pages with the warning',
      {
        memory: x86(
          { nonpagedPoolUsage: pages(59_613), nonpagedPoolMax: pages(69_377) },
          { notices: [{ id: 'excessive-nonpaged-pool' }, { id: 'pool-allocations-failed', count: 3 }] },
        ),
      },
      {
        severity: 'critical',
        confidence: 'certain',
        says: ['is near its maximum', '(85.9%); 3 pool allocations'],
      },
    ],
    [
      'at 80% of a real maximum',
      { memory: ofMaximum(MAX * 0.8) },
      {
        severity: 'warning',
        confidence: 'likely',
        says: ['is near its maximum: 156 MB of 195 MB (80.0%).', 'Not every version does.'],
        next: ['!poolused 3', '!xpool -map'],
        never: [' outstanding', 'PTEs are left'],
      },
    ],
    [
      'at 80% with failed allocations',
      { memory: ofMaximum(MAX * 0.8, [{ id: 'pool-allocations-failed', count: 1 }]) },
      { severity: 'critical', confidence: 'certain' },
    ],
    [
      'at 80% with the warning',
      { memory: ofMaximum(MAX * 0.8, [{ id: 'excessive-nonpaged-pool' }]) },
      { severity: 'warning', confidence: 'certain' },
    ],
    ['just below 90%', { memory: ofMaximum(MAX * 0.9 - 1) }, { severity: 'warning' }],
    [
      'at 90%',
      { memory: ofMaximum(MAX * 0.9) },
      { severity: 'critical', confidence: 'certain', says: ['is nearly full'] },
    ],
    ['at 95%', { memory: ofMaximum(MAX * 0.95) }, { severity: 'critical', says: ['is full'] }],
    [
      'Windows 7, whose maximum of three quarters of the memory is real',
      {
        memory: x64({
          physicalMemory: pages(2_097_038),
          nonpagedPoolMax: pages(1_561_080),
          nonpagedPoolUsage: pages(1_300_000),
          nonpagedPoolNxUsage: pages(0),
        }),
        target: target(7601, 'x64'),
      },
      { severity: 'warning', says: ['5.0 GB of 6.0 GB (83.3%)'], never: ['address range'] },
    ],
    [
      'a tenth of the memory where the maximum is an address range',
      { memory: ofMemory(RAM * 0.1) },
      {
        severity: 'note',
        confidence: 'likely',
        says: [
          'Nonpaged pool holds 3.8 GB, 10.0% of physical memory (38.1 GB).',
          'only an address range here, so the pool is measured against physical memory',
        ],
        never: ['maximum (', 'no warning about'],
      },
    ],
    ['just below a fifth', { memory: ofMemory(RAM * 0.2 - 1) }, { severity: 'note' }],
    ['a fifth', { memory: ofMemory(RAM * 0.2) }, { severity: 'warning' }],
    ['just below two fifths', { memory: ofMemory(RAM * 0.4 - 1) }, { severity: 'warning' }],
    ['two fifths', { memory: ofMemory(RAM * 0.4) }, { severity: 'critical', confidence: 'likely' }],
    [
      'executable and no-execute parts together',
      { memory: x64({ nonpagedPoolUsage: pages(RAM * 0.1), nonpagedPoolNxUsage: pages(RAM * 0.1) }) },
      { severity: 'warning' },
    ],
    [
      'from 512 MB on, whatever the memory',
      {
        memory: x64({
          physicalMemory: pages(524_288),
          availablePages: pages(200_000),
          nonpagedPoolUsage: pages(0),
          nonpagedPoolNxUsage: pages(131_072),
        }),
      },
      { severity: 'warning', says: ['512 MB, 25.0% of physical memory (2.0 GB)'] },
    ],
    [
      // Containers on Windows (WSL issue 40804): files that are created and kept.
      'a listed owner, with its share and where its blocks are',
      {
        memory: ofMemory(5_000_000),
        tags: tagTable([
          tagRow('NtFC', { nonpaged: counted(134_000_484, 484, 19_296_000_000) }, 'Create.c', 'ntfs.sys'),
          tagRow('File', { nonpaged: counted(40_000_000, 39_000_000, 400_000_000) }, 'File objects'),
        ]),
      },
      {
        severity: 'critical',
        tags: ['NtFC'],
        drivers: [],
        says: [
          '18.0 GB (19,296,000,000 bytes) in 134,000,000 allocations, 94.2% of nonpaged pool. Create.c (ntfs.sys).',
        ],
      },
    ],
    [
      'an unlisted tag that nothing explains',
      leak(unlistedRow('QzXk', { nonpaged: held(10, 150_000_000) })),
      {
        tags: ['QzXk'],
        drivers: [],
        says: ['No description in pooltag.txt.'],
        next: ['lm', '!for_each_module s-b @#Base @#End 0x51 0x7a 0x58 0x6b', '!poolfind 0x6b587a51 0'],
        never: ['grows when'],
      },
    ],
    [
      'an unlisted tag and a loaded driver whose name begins like it',
      {
        ...leak(unlistedRow('QzXk', { nonpaged: held(10, 150_000_000) })),
        modules: moduleList([{ name: 'QzXkFlt', start: 'f7000000', end: 'f7010000' }]),
      },
      {
        drivers: ['QzXkFlt.sys'],
        says: ['Likely owner of QzXk: QzXkFlt.sys (name matches, loaded)'],
        next: ['lmv m QzXkFlt'],
      },
    ],
    [
      'an unlisted tag and a driver that came and went',
      {
        ...leak(unlistedRow('QzXk', { nonpaged: held(10, 150_000_000) })),
        modules: moduleList([], ['QzXkFlt.sys', 'QzXkFlt.sys']),
      },
      { drivers: ['QzXkFlt.sys'], says: ['It was unloaded 2 times and may leak on each unload.'] },
    ],
    [
      'an unlisted tag and a driver that was unloaded once',
      {
        ...leak(unlistedRow('QzXk', { nonpaged: held(10, 150_000_000) })),
        modules: moduleList([], ['QzXkFlt.sys']),
      },
      { says: ['QzXkFlt.sys (name matches). It was unloaded and may have leaked.'], never: ['repeatedly'] },
    ],
    [
      'an unlisted tag whose bytes stand in one image, the kernel aside',
      {
        ...leak(unlistedRow('QzXk', { nonpaged: held(10, 150_000_000) })),
        modules: moduleList([
          { name: 'nt', start: '80800000', end: '80a5c000' },
          { name: 'other', start: 'f7000000', end: 'f7010000', file: 'other.sys' },
        ]),
        tagHits: { searches: [{ tag: 'QzXk', hits: [{ address: '80900000' }, { address: 'f700abcd' }] }] },
      },
      {
        drivers: ['other.sys'],
        says: ['Likely owner of QzXk: other.sys (the only loaded driver with the bytes of the tag).'],
      },
    ],
    [
      'the largest three of those that hold a quarter of the largest',
      {
        memory: FULL,
        tags: tagTable([
          tagRow('Aaaa', { nonpaged: held(1, 2_400_000) }, 'too small'),
          tagRow('Bbbb', { nonpaged: held(1, 10_000_000) }, 'first'),
          tagRow('Cccc', { nonpaged: held(1, 2_500_000) }, 'third'),
          tagRow('Dddd', { nonpaged: held(1, 2_600_000) }, 'second'),
          tagRow('Eeee', { nonpaged: held(1, 2_500_000) }, 'as large as the third, later in the alphabet'),
        ]),
      },
      {
        tags: ['Bbbb', 'Dddd', 'Cccc'],
        says: ['Bbbb: ', 'Dddd: ', 'Cccc: '],
      },
    ],
    [
      'a mirror: look for the holder',
      leak(tagRow('Even', { nonpaged: held(65_905, 150_000_000) }, 'Event objects')),
      { says: ['Even grows when another driver or program keeps objects open.'] },
    ],
    [
      'a table of the other pool only',
      { memory: FULL, tags: tagTable([tagRow('Even', { paged: held(1, 1) })], ['paged']) },
      { tags: [], next: ['!poolused 3'] },
    ],
    [
      'a map that agrees',
      {
        memory: FULL,
        poolMap: {
          area: 'Non-Paged Pool Area',
          usedPages: { pages: 44_000 },
          map: { rows: 1, free: 0, single: 0, contiguous: 0, contiguousStarts: 0, pagedOut: 0 },
        },
      },
      { says: ['The pool map agrees: 44,000 pages (88.0%) are in use.'], never: ['fragmentation'] },
    ],
    [
      'a map that is not of the same moment',
      {
        memory: FULL,
        poolMap: {
          area: 'Non-Paged Pool Area',
          usedPages: { pages: 50_000 },
          map: { rows: 1, free: 0, single: 0, contiguous: 0, contiguousStarts: 0, pagedOut: 0 },
        },
      },
      { never: ['The pool map'] },
    ],
    [
      'no advice for x86 elsewhere',
      { memory: ofMemory(RAM * 0.5), target: target(19041, 'x64') },
      { never: ['PTEs are left', 'xpool'] },
    ],
    [
      '999 PTEs to grow into',
      { memory: x86({ nonpagedPoolUsage: pages(45_000), freeNpPtes: pages(999) }) },
      { says: ['Only 999 PTEs are left'] },
    ],
    [
      '1,000 PTEs to grow into',
      { memory: x86({ nonpagedPoolUsage: pages(45_000), freeNpPtes: pages(1000) }) },
      { never: ['PTEs are left'] },
    ],
    [
      'more is used and available than the machine has',
      { memory: x64({ nonpagedPoolNxUsage: pages(5_700_000), committedPages: pages(7_000_000) }) },
      {
        severity: 'critical',
        confidence: 'possible',
        says: ['Contradiction: 19.1 GB is available, too.'],
      },
    ],
    [
      'as much is used and available as the machine has, within what moves',
      { memory: x64({ nonpagedPoolNxUsage: pages(5_400_000), committedPages: pages(7_000_000) }) },
      { confidence: 'likely', never: ['Against it'] },
    ],
    [
      'more than everything that is committed',
      { memory: x64({ nonpagedPoolNxUsage: pages(2_500_000), committedPages: pages(2_300_000) }) },
      { severity: 'warning', confidence: 'possible', says: ['only 8.8 GB is committed, and'] },
    ],
    [
      'the tags hold less than half of it',
      {
        memory: x64({ nonpagedPoolNxUsage: pages(2_500_000) }),
        tags: {
          ...tagTable([tagRow('QzXk', { nonpaged: held(9, 5_000_000_000) })]),
          total: { nonpaged: held(9, 5_000_000_000) },
        },
      },
      {
        confidence: 'possible',
        says: ['all tags together hold 4.7 GB, 48.8% of that.'],
        tags: ['QzXk'],
      },
    ],
    [
      'the tags hold half of it and more',
      {
        memory: x64({ nonpagedPoolNxUsage: pages(2_500_000) }),
        tags: {
          ...tagTable([tagRow('QzXk', { nonpaged: held(9, 5_200_000_000) })]),
          total: { nonpaged: held(9, 5_200_000_000) },
        },
      },
      {
        confidence: 'likely',
        says: ['All tags together explain 50.8% of the pool.'],
        never: ['Against it'],
      },
    ],
    [
      'records of Driver Verifier hold a fifth of it',
      {
        memory: x64({ nonpagedPoolNxUsage: pages(2_500_000) }),
        tags: tagTable([
          tagRow('QzXk', { nonpaged: held(9, 5_200_000_000) }),
          tagRow('VfPT', { nonpaged: held(900_000, 2_050_000_000) }),
        ]),
      },
      { confidence: 'possible', says: ['Against a leak: records of Driver Verifier hold 1.9 GB of it'] },
    ],
    [
      'records of Driver Verifier hold less than a fifth of it',
      {
        memory: x64({ nonpagedPoolNxUsage: pages(2_500_000) }),
        tags: tagTable([
          tagRow('QzXk', { nonpaged: held(9, 5_200_000_000) }),
          tagRow('VfPT', { nonpaged: held(900_000, 2_040_000_000) }),
        ]),
      },
      { confidence: 'likely', never: ['Against'] },
    ],
    [
      'a table of one tag says nothing of the others',
      {
        memory: x64({ nonpagedPoolNxUsage: pages(2_500_000) }),
        tags: {
          ...tagTable([tagRow('QzXk', { nonpaged: held(9, 5_000_000) })]),
          narrowedTo: 'QzXk',
          total: { nonpaged: held(9, 5_000_000) },
        },
      },
      { confidence: 'likely', never: ['Against it'] },
    ],
    [
      'a debugger that does not know the system',
      { memory: x86({ nonpagedPoolUsage: pages(49_000) }, { notices: [{ id: 'unimplemented' }] }) },
      { severity: 'critical', confidence: 'likely', says: ['it does not fit this system'] },
    ],
    [
      'a tag whose note speaks of another owner than the list',
      {
        memory: x64({ nonpagedPoolNxUsage: pages(2_500_000) }),
        tags: tagTable([tagRow('EtwB', { nonpaged: held(900, 8_000_000_000) }, 'mine', 'qzxk.sys')]),
      },
      {
        drivers: ['qzxk.sys'],
        says: [
          'is also a tag of nt!etw',
          "The debugger's list names another owner, so the owner is not certain.",
        ],
        never: ['is a cache'],
      },
    ],
    [
      'a tag that only a pattern knows, of which the list says better',
      {
        memory: x64({ nonpagedPoolNxUsage: pages(2_500_000) }),
        tags: tagTable([tagRow('smQz', { nonpaged: held(900, 8_000_000_000) }, 'mine', 'qzxk.sys')]),
      },
      { drivers: ['qzxk.sys'], never: ['cache', 'pattern'] },
    ],
  ],
  quiet: [
    ...adversariesWith(['memory']),
    ...eras,
    ...healthyWith('memory'),
    ['the seed: paged pool', seedMachines.pagedPoolWithoutBanner.facts],
    ['the seed: session pool', seedMachines.sessionPool.facts],
    ['the seed: a false counter with its warning', seedMachines.falseNonpagedBanner.facts],
    [
      'just below 80% of a real maximum, with failures',
      { memory: ofMaximum(MAX * 0.8 - 1, [{ id: 'pool-allocations-failed', count: 818 }]) },
    ],
    // The seed's paged case: nonpaged pool at 58%, and no warning of it.
    ['58% of a real maximum', { memory: ofMaximum(29_000) }],
    ['just below a tenth of the memory', { memory: ofMemory(RAM * 0.1 - 1) }],
    [
      'just below 512 MB, a quarter of the memory',
      {
        memory: x64({
          physicalMemory: pages(524_288),
          availablePages: pages(200_000),
          nonpagedPoolUsage: pages(0),
          nonpagedPoolNxUsage: pages(131_071),
        }),
      },
    ],
    ['few PTEs to grow into and a small pool', { memory: x86({ freeNpPtes: pages(10) }) }],
    [
      'a no-execute counter near 2^64',
      { memory: x64({ nonpagedPoolUsage: pages(4_000_000), nonpagedPoolNxUsage: pages(2 ** 64 - 4096) }) },
    ],
    ['no row of usage', { memory: x64({}, { without: ['nonpagedPoolUsage'] }) }],
    ['neither maximum nor memory', { memory: x64({}, { without: ['nonpagedPoolMax', 'physicalMemory'] }) }],
    ['a maximum of zero, which is a missing symbol', { memory: x64({ nonpagedPoolMax: pages(0) }) }],
    [
      'a tag with millions of blocks in a small pool',
      { memory: x64(), tags: tagTable([tagRow('Ddk ', { nonpaged: held(5_215_036, 1_000_000) })]) },
    ],
  ],
});

/** Figures that can be true, with the debugger's warning of them. */
const warned = (used: number, more: Figures<'memory'>['notices'] = []) => ({
  memory: ofMaximum(used, [{ id: 'excessive-nonpaged-pool' }, ...more]),
});

describe("the debugger's warning where nothing else is remarkable", () => {
  const said = (finding: ReturnType<typeof check>[number] | undefined) =>
    [finding?.headline ?? [], ...(finding?.details ?? [])].map(sentence).join(' ');

  // The debugger's threshold is not known: between 58%, without the warning, and 85.9%, with it.
  test('is a note that names the usage', () => {
    const findings = check(rule, warned(MAX * 0.75));
    expect(findings).toMatchObject([{ severity: 'note', confidence: 'possible', resource: 'nonpaged-pool' }]);
    expect(said(findings[0])).toContain(
      'The debugger warns of excessive nonpaged pool usage; usage is 146 MB of 195 MB (75.0% of its maximum).',
    );
    expect(said(findings[0])).toContain('KB2509968');
    expect(findings[0]?.next.map(each => each.command)).toContain('!poolused 3');
  });

  test('is quoted', () => {
    const [finding] = check(rule, warned(MAX * 0.3));
    expect(finding?.evidence.some(each => each.quote.includes('notices'))).toBe(true);
  });

  test('names memory where the maximum is an address range', () => {
    const memory = x64({}, { notices: [{ id: 'excessive-nonpaged-pool' }] });
    const [finding] = check(rule, { memory });
    expect(finding?.severity).toBe('note');
    expect(said(finding)).toContain('usage is 392 MB of 38.1 GB (1.0% of physical memory)');
    expect(said(finding)).toContain('only an address range');
  });

  test('leaves failed allocations to their own rule', () => {
    const [finding] = check(rule, warned(MAX * 0.75, [{ id: 'pool-allocations-failed', count: 9 }]));
    expect(finding).toMatchObject({ severity: 'note' });
    expect(said(finding)).not.toContain('failed');
  });

  test('from 80% on is no finding of its own', () => {
    const findings = check(rule, warned(MAX * 0.8));
    expect(findings).toMatchObject([{ severity: 'warning', confidence: 'certain' }]);
    expect(said(findings[0])).toContain('is near its maximum');
  });

  test('of the other pool, or on a false counter, is none of this pool', () => {
    expect(check(rule, { memory: ofMaximum(MAX * 0.75, [{ id: 'excessive-paged-pool' }]) })).toEqual([]);
    const memory = x64(
      { nonpagedPoolUsage: pages(10_000_001) },
      { notices: [{ id: 'excessive-nonpaged-pool' }] },
    );
    expect(check(rule, { memory })).toEqual([]);
  });
});

describe('the next steps', () => {
  const commands = (facts: Parameters<typeof check>[1]): string[] =>
    (check(rule, facts)[0]?.next ?? []).map(each => each.command);

  // lm matches the names of modules, which have no `.sys`; only unloaded ones are listed by file.
  test('ask for the details of a loaded driver by its module name', () => {
    const loaded = {
      ...leak(unlistedRow('QzXk', { nonpaged: held(10, 150_000_000) })),
      modules: moduleList([{ name: 'QzXk_flt', file: 'QzXk-flt.sys', start: 'f7000000', end: 'f7010000' }]),
    };
    expect(commands(loaded)).toContain('lmv m QzXk_flt');
    expect(check(rule, loaded)[0]?.drivers).toEqual(['QzXk-flt.sys']);
  });

  test('ask for those of an unloaded one by its file', () => {
    expect(
      commands({
        ...leak(unlistedRow('QzXk', { nonpaged: held(10, 150_000_000) })),
        modules: moduleList([], ['QzXkFlt.sys']),
      }),
    ).toContain('lmv m QzXkFlt.sys');
  });

  test('search the pool that is meant, and not the other', () => {
    for (const tag of ['Ddk ', 'None', 'Wdm ']) {
      const offered = commands(leak(tagRow(tag, { nonpaged: held(9, 150_000_000) })));
      const searches = offered.filter(command => command.startsWith('!poolfind'));
      expect(searches, tag).toHaveLength(1);
      expect(searches[0], tag).toMatch(/ 0$/);
    }
  });

  test('do not search for Ovfl: the blocks that it counts bear their own tags', () => {
    const offered = commands(leak(tagRow('Ovfl', { nonpaged: held(9, 150_000_000) })));
    expect(offered.filter(command => command.startsWith('!poolfind'))).toEqual([]);
  });
});

describe('a tag that many share', () => {
  const toldOf = (tag: string, description = 'words', binary?: string): string => {
    const row = tagRow(tag, { nonpaged: held(9, 150_000_000) }, description, binary);
    const [finding] = check(rule, leak(row));
    return [finding?.holder ?? [], ...(finding?.details ?? [])].map(sentence).join(' ');
  };
  const DEFAULT_TAG = 'is a default tag that drivers without a tag of their own share.';

  test.each(['Ddk ', 'None', 'Wdm ', 'FxDr'])('is the default tag of drivers: %s', tag => {
    expect(toldOf(tag)).toContain(DEFAULT_TAG);
    expect(toldOf(tag)).toContain('(a default tag, which hides its owner)');
  });

  test.each(['Strg', 'HTab', 'Ovfl', 'NDam', 'Se  ', 'BIG '])('is told by what is known of it: %s', tag => {
    expect(toldOf(tag)).not.toContain('default tag');
    expect(toldOf(tag)).not.toContain(DEFAULT_TAG);
    expect(toldOf(tag)).toContain('does not name its user');
    expect(toldOf(tag)).toContain('shared by many callers');
  });

  test('strings that the kernel makes for a driver', () => {
    expect(toldOf('Strg', 'Dynamic strings', 'nt!rtl')).toContain(
      'Strg stands for strings that kernel helper routines made for a caller, and does not name its user. It grows when a driver does not free the strings it asked for.',
    );
  });

  test('says its words once where the debugger has none', () => {
    expect(toldOf('Strg', '').match(/strings that kernel helper routines/gi)).toHaveLength(1);
    expect(toldOf('Strg', '')).toContain('Strg does not name its user. It grows when');
  });
});

describe('the culprit', () => {
  const driversOf = (row: Parameters<typeof leak>[0]): readonly string[] | undefined =>
    check(rule, leak(row))[0]?.drivers;
  const HELD = { nonpaged: held(9, 150_000_000) };

  test('is the listed driver of a tag that counts its own doing, or of an unknown one', () => {
    expect(driversOf(tagRow('QzXk', HELD, 'words', 'qzxk.sys'))).toEqual(['qzxk.sys']);
  });

  test('is not one that only mirrors what others hold', () => {
    expect(driversOf(tagRow('Ntff', HELD, 'words', 'Ntfs.sys'))).toEqual([]);
    expect(driversOf(tagRow('Even', HELD, 'Event objects', 'nt!ob'))).toEqual([]);
  });

  test('is not excused by a pattern that speaks of another driver', () => {
    const pattern = allTagNotes.find(
      note => /^[^?]+\?+$/.test(note.tag) && note.owner?.endsWith('.sys') && note.kind === 'mirror',
    );
    const tag = pattern?.tag.replace(/\?/g, '~') ?? '';
    expect(tagNote(tag)?.note).toBe(pattern);
    expect(driversOf(tagRow(tag, HELD, 'words', pattern?.owner))).toEqual([]);
    expect(driversOf(tagRow(tag, HELD, 'words', 'another.sys'))).toEqual(['another.sys']);
  });

  test('of several unloaded drivers is the one that came and went oftenest, whatever its case', () => {
    const [finding] = check(rule, {
      ...leak(unlistedRow('QzXk', HELD)),
      modules: moduleList([], ['QzXkBase.sys', 'QzXkFlt.sys', 'qzxkbase.SYS', 'qzxkflt.sys', 'QZXKFLT.sys']),
    });
    expect(finding?.drivers).toEqual(['QzXkFlt.sys']);
    expect(finding?.details.map(sentence).join(' ')).toContain('was unloaded 3 times');
  });

  test('of equals is the one that stands first', () => {
    const [finding] = check(rule, {
      ...leak(unlistedRow('QzXk', HELD)),
      modules: moduleList([], ['QzXkBase.sys', 'QzXkFlt.sys']),
    });
    expect(finding?.drivers).toEqual(['QzXkBase.sys']);
  });
});
