import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Tags } from '../../src/facts/tags.ts';
import rule from '../../src/rules/lockstep-tags.ts';
import { chainOf, chainsOf } from '../../src/views/lockstep.ts';
import { counted, held, tagRow, unlistedRow } from '../cases/figures.ts';
import { dice, healthyMachine } from '../cases/generated.ts';
import * as publicCases from '../cases/public.ts';
import { check, testRule } from '../support/rule-tester.ts';
import { busyWithout, nonpaged, old, only, paged, server, unknown } from './busy-machines.ts';
import { healthyWith, moduleList, tagTable } from './healthy.ts';

/** Pairs as exact as those of public cases, with a name of their own. */
const pair = (outstanding: number, size = 64) =>
  only(unknown('QzXk', 'nonpaged', outstanding, size), nonpaged('Mdl ', outstanding, size));

testRule(rule, {
  fires: [
    [
      // nmap issue 1966: Mdl = NPBL.
      'a capture driver keeps packets',
      publicCases.keptPackets.facts,
      {
        severity: 'warning',
        confidence: 'likely',
        resource: 'nonpaged-pool',
        tags: ['NPBL', 'Mdl '],
        drivers: ['npcap.sys'],
        says: [
          "2 tags go in lockstep, 10,112,000 each: NPBL, 'Mdl '.",
          'NPBL is the most specific of them, so its owner is the likely cause: npcap.sys.',
          'a leak of one is a leak of all',
        ],
        next: ['!ndiskd.nblpool'],
      },
    ],
    [
      // Cider-2 issue 1946, as far as the page goes: no figures of memory.
      'replies and blocks of tracing, 126 of 29 million apart',
      { tags: only(nonpaged('Etwr', 29_386_669, 16, 'nt!etw'), nonpaged('EtwD', 29_386_543, 16, 'nt!etw')) },
      {
        severity: 'note',
        confidence: 'possible',
        resource: 'nonpaged-pool',
        tags: ['Etwr', 'EtwD'],
        drivers: [],
        says: [
          '2 tags go in lockstep, 29,386,543 each',
          'the cause is their holder and not the owner of these tags',
        ],
        never: ['most specific', 'file server'],
      },
    ],
    [
      'an unknown tag of which nobody knows the owner: search for it',
      { memory: server(64, 800, 900), tags: pair(120_000) },
      {
        severity: 'note',
        confidence: 'likely',
        tags: ['QzXk', 'Mdl '],
        drivers: [],
        next: ['!for_each_module s-b @#Base @#End 51 7a 58 6b'],
      },
    ],
    [
      'the name of a loaded driver begins like the tag',
      {
        memory: server(64, 800, 900),
        tags: pair(120_000),
        modules: moduleList([{ name: 'qzxkflt', start: 'fffff80610000000', end: 'fffff80610020000' }]),
      },
      { drivers: ['qzxkflt.sys'], says: ['the likely cause: qzxkflt.sys.'] },
    ],
    [
      'the double goes along, and the pool of most bytes is named',
      {
        memory: server(64, 800, 900),
        tags: only(
          unknown('QzXk', 'paged', 500_000, 400),
          nonpaged('Irp ', 1_000_000, 64),
          nonpaged('Mdl ', 500_000, 64),
        ),
      },
      {
        resource: 'paged-pool',
        says: ['3 tags go in lockstep, 500,000 each', "'Irp ' (2 times)"],
        tags: ['QzXk', 'Irp ', 'Mdl '],
      },
    ],
    ['at 100,000', { tags: pair(100_000) }, { severity: 'note' }],
    [
      'fewer, but a remarkable part of the pool of x86',
      { memory: old(140, 100), tags: pair(40_000, 1_200) },
      { severity: 'note', resource: 'nonpaged-pool' },
    ],
    [
      'just below 10 % of physical memory',
      { memory: server(16, 1_900, 500), tags: pair(5_368_709, 160) },
      { severity: 'note' },
    ],
    [
      'at 10 % of physical memory',
      { memory: server(16, 1_900, 500), tags: pair(5_368_710, 160) },
      { severity: 'warning' },
    ],
    [
      'a table without bytes',
      {
        tags: tagTable(
          [
            unlistedRow('QzXk', { nonpaged: counted(900_000, 200_000) }),
            tagRow('Mdl ', { nonpaged: counted(2_900_000, 2_200_000) }),
          ],
          ['nonpaged'],
        ),
      },
      { severity: 'note', says: ['One event makes all of them: a leak'], never: ['0 bytes'] },
    ],
    [
      'nine members, of which eight are named',
      {
        tags: only(
          ...['Qz1x', 'Qz2x', 'Qz3x', 'Qz4x', 'Qz5x', 'Qz6x', 'Qz7x', 'Qz8x', 'Qz9x'].map((tag, place) =>
            unknown(tag, 'paged', 700_000, 16 * (place + 1)),
          ),
        ),
      },
      { says: [/^9 tags .*Qz9x, Qz8x, .* and 1 more\./m] },
    ],
    [
      'two chains are two findings, the larger first',
      {
        tags: only(
          unknown('QzXk', 'paged', 700_000, 64),
          paged('Strg', 700_000, 32),
          unknown('QyXk', 'paged', 250_000, 640),
          paged('HTab', 250_000, 32),
        ),
      },
      [{ tags: ['QyXk', 'HTab'] }, { tags: ['QzXk', 'Strg'] }],
    ],
  ],
  quiet: [
    [
      'what NTFS keeps for each file of a file server, in both pools',
      {
        tags: tagTable([
          tagRow(
            'Ntff',
            { paged: counted(500_000_000, 498_300_000, 1_700_000 * 1_232) },
            'FCB_DATA',
            'ntfs.sys',
          ),
          tagRow(
            'NtxF',
            { nonpaged: counted(500_000_000, 498_300_000, 1_700_000 * 1_008) },
            'FCB',
            'ntfs.sys',
          ),
        ]),
      },
    ],
    ...healthyWith('tags'),
    ...busyWithout(),
    ['just below 100,000', { tags: pair(99_999) }],
    [
      'mirrors alone just below a million',
      { tags: only(nonpaged('Irp ', 999_999, 64), nonpaged('Mdl ', 999_999, 64)) },
    ],
    ['counts below 10,000', { memory: old(140, 100), tags: pair(9_999, 20_000) }],
    [
      'two tags 0.6 % apart',
      { tags: only(unknown('QzXk', 'nonpaged', 1_000_000, 64), nonpaged('Mdl ', 1_006_000, 64)) },
    ],
    [
      'three tags 2.5 % apart',
      {
        tags: only(
          unknown('QzXk', 'nonpaged', 1_000_000, 64),
          nonpaged('Mdl ', 1_025_000, 64),
          nonpaged('Irp ', 1_051_000, 64),
        ),
      },
    ],
    // pinned-files tells them.
    ['files pinned by a filter (WSL issue 40804)', publicCases.pinnedFiles.facts],
    // token-leak tells it.
    ['tokens (WSL issue 41296)', publicCases.leakedTokens.facts],
    // unread-pipes tells it.
    ['a pipe that nobody reads (WinDbg-Feedback issue 393)', publicCases.unreadPipe.facts],
    // trace-buffers tells it where it holds much.
    [
      'replies of tracing that hold 9 % of memory',
      {
        memory: server(64, 7_000, 900),
        tags: only(nonpaged('Etwr', 29_386_669, 128, 'nt!etw'), nonpaged('EtwD', 29_386_543, 80, 'nt!etw')),
      },
    ],
    // The counts of the case are 11 % apart: object-pile-up and handle-leak tell it.
    ["Part 189's events", publicCases.eventHandles.facts],
    [
      'a tag that has as many blocks in both pools',
      { tags: tagTable([unlistedRow('QzXk', { nonpaged: held(700_000, 1e6), paged: held(700_000, 1e6) })]) },
    ],
    ['no tags', { tags: tagTable([]) }],
  ],
});

/** A table of random tags, each order of magnitude of the count as likely as the next. */
function randomTable(seed: number, many: number, most = 10_000_000) {
  const d = dice(seed);
  const tags = new Set<string>();
  while (tags.size < many)
    tags.add(
      Math.floor(d.roll() * 36 ** 4)
        .toString(36)
        .padStart(4, '0'),
    );
  return Array.from(tags, tag => {
    const outstanding = Math.floor(d.spread(1, most));
    return unknown(tag, d.chance(0.5) ? 'paged' : 'nonpaged', outstanding, 16);
  });
}

const asTags = (rows: ReturnType<typeof randomTable>) => tagTable(rows) as unknown as Tags;

describe('chains', () => {
  test('random tables of 200 to 5,000 tags: no warning, and seldom a note', () => {
    let notes = 0;
    const TABLES = 300;
    for (let seed = 1; seed <= TABLES; seed++) {
      const many = Math.round(dice(seed).spread(200, 5_000));
      const findings = check(rule, {
        memory: server(64, 1_500, 1_500),
        tags: tagTable(randomTable(seed, many)),
      });
      expect(findings.filter(each => each.severity !== 'note')).toEqual([]);
      if (findings.length > 0) notes++;
    }
    expect(notes / TABLES).toBeLessThan(0.03);
  });

  test('generated healthy machines: no warning', () => {
    for (let seed = 1; seed <= 200; seed++) {
      const { memory, tags } = healthyMachine(seed).facts;
      const findings = tags && memory ? check(rule, { memory, tags }) : [];
      expect(findings.filter(each => each.severity !== 'note')).toEqual([]);
    }
  });

  test('an exact chain of three is found in any table, with the most specific member first', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_000_000 }),
        fc.integer({ min: 200, max: 5_000 }),
        fc.integer({ min: 2_000_000, max: 60_000_000 }),
        fc.constantFrom(1, 2, 3),
        (seed, many, outstanding, times) => {
          const rows = randomTable(seed, many).filter(row => !/^(?:Mdl |Irp |QzXk)$/.test(row.tag));
          const chain = chainOf(
            asTags([
              ...rows,
              nonpaged('Mdl ', outstanding, 128),
              unknown('QzXk', 'nonpaged', outstanding, 16),
              nonpaged('Irp ', outstanding * times, 300),
            ]),
            'QzXk',
          );
          expect(chain?.links.map(link => link.row.tag)).toEqual(
            expect.arrayContaining(['QzXk', 'Mdl ', 'Irp ']),
          );
          expect(chain?.links.find(link => link.row.tag === 'Irp ')?.times).toBe(times);
          // Others that are as near by chance are unknown, too, so only the system's own must stand behind.
          const places = ['QzXk', 'Mdl '].map(
            tag => chain?.links.findIndex(link => link.row.tag === tag) ?? -1,
          );
          expect(places[0]).toBeLessThan(places[1] as number);
          expect(Math.abs((chain?.count ?? 0) - outstanding)).toBeLessThanOrEqual(outstanding * 0.02);
        },
      ),
      { numRuns: 150, seed: 7 },
    );
  });

  test('an exact pair above all other counts is found', () => {
    for (let seed = 1; seed <= 50; seed++) {
      const rows = randomTable(seed, 600, 1_000_000);
      const chain = chainOf(
        asTags([...rows, unknown('QzXk', 'nonpaged', 3_708_367, 16), nonpaged('Mdl ', 3_708_367, 64)]),
      );
      expect(chain?.links.map(link => link.row.tag)).toEqual(['QzXk', 'Mdl ']);
    }
  });

  const third = (outstanding: number) =>
    chainsOf(
      asTags([
        nonpaged('Mdl ', 4_000_000, 128),
        unknown('QzXk', 'nonpaged', 4_000_000, 16),
        nonpaged('Irp ', outstanding, 300),
      ]),
    ).map(chain => chain.links.length);

  test('a third tag goes along up to 2 % away, and no further', () => {
    expect(third(4_080_000)).toEqual([3]);
    expect(third(4_080_001)).toEqual([2]);
    expect(third(3_920_000)).toEqual([3]);
    expect(third(3_919_999)).toEqual([2]);
  });

  test('of fewer than 10,000 no chain is made', () => {
    const three = (outstanding: number) =>
      chainsOf(
        asTags([
          nonpaged('Mdl ', outstanding, 128),
          unknown('QzXk', 'nonpaged', outstanding, 16),
          nonpaged('Irp ', outstanding, 300),
        ]),
      );
    expect(three(9_999)).toEqual([]);
    expect(three(10_000)).toHaveLength(1);
  });

  test('a pair alone must be equal to a hundred thousandth, or it may be chance', () => {
    const two = (apart: number) =>
      chainsOf(
        asTags([nonpaged('Mdl ', 4_000_000, 128), unknown('QzXk', 'nonpaged', 4_000_000 + apart, 16)]),
      );
    expect(two(40)).toHaveLength(1);
    expect(two(200)).toEqual([]);
  });

  test('no tag is in two chains, and a chain that is alone is the same from each of its members', () => {
    const tags = asTags([
      nonpaged('Mdl ', 4_000_000, 128),
      unknown('QzXk', 'nonpaged', 4_000_000, 16),
      nonpaged('Irp ', 8_000_000, 300),
      paged('Strg', 150_000, 40),
    ]);
    expect(chainsOf(tags)).toHaveLength(1);
    for (const tag of ['Mdl ', 'QzXk', 'Irp ']) expect(chainOf(tags, tag)).toBe(chainOf(tags));
    expect(chainOf(tags, 'Strg')).toBeUndefined();
  });

  test('a crowd of equal counts, which one event cannot make, takes no time', () => {
    const rows = Array.from({ length: 5_000 }, (_, place) =>
      unknown(place.toString(36).padStart(4, '0'), 'paged', 100_000 + (place % 7), 16),
    );
    const begin = performance.now();
    expect(check(rule, { tags: tagTable(rows) }).length).toBeLessThanOrEqual(3);
    expect(performance.now() - begin).toBeLessThan(1_000);
  });

  test('WSL issue 40804: every member of the chain, the filter first, NtFC apart', () => {
    const chain = chainOf(publicCases.pinnedFiles.facts.tags as unknown as Tags, 'WCsc');
    expect(chain?.links.map(link => link.row.tag)[0]).toBe('WCsc');
    expect(chain?.links.map(link => link.row.tag).sort()).toEqual(
      ['FMfc', 'FOCX', 'File', 'IoFE', 'IoNm', 'NtfC', 'WCsc'].sort(),
    );
    expect(chain?.links.find(link => link.row.tag === 'IoFE')?.times).toBe(2);
  });
});
