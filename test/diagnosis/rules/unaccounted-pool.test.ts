import rule from '../../../src/diagnosis/rules/unaccounted-pool.ts';
import { counted, held, pages, tagRow } from '../../cases/figures.ts';
import { seedMachines } from '../../cases/seed.ts';
import { type Figures, type MachineFacts, testRule } from '../../support/rule-tester.ts';
import { type MemoryFigures, tagTable, target, x64, x86 } from './healthy.ts';
import { eras, wholeTable, withTotal } from './whole-tables.ts';

const MB = 1024 * 1024;

type TagFigures = Figures<'tags'>;

/** A table whose TOTAL says so many bytes. */
const summed = (nonpaged: number, paged: number): TagFigures => ({
  ...tagTable([tagRow('Thre', { nonpaged: held(1, nonpaged), paged: held(1, paged) })]),
  total: { nonpaged: held(1, nonpaged), paged: held(1, paged) },
});

/** Pools of so many MB on x86, whose maxima are 256 and 524 MB. */
const pools = (nonpagedMb: number, pagedMb: number): MemoryFigures =>
  x86({
    nonpagedPoolUsage: pages(nonpagedMb * 256),
    nonpagedPoolMax: pages(65_536),
    pagedPoolUsage: pages(pagedMb * 256),
    pagedPoolMax: pages(134_144),
  });

const withoutBytes = (tags: TagFigures): TagFigures => ({
  ...tags,
  rows: tags.rows.map(row => ({ ...row, nonpaged: { outstanding: 9_000, allocs: 9_000, frees: 0 } })),
});

testRule(rule, {
  fires: [
    [
      // Part 13c: 99.7% by !vm, 56.8% of the pages in use by the map; its own table has no bytes.
      'nonpaged pool of x86 with scattered free pages',
      { memory: pools(252, 97), tags: summed(143 * MB, 90 * MB) },
      {
        severity: 'note',
        confidence: 'likely',
        resource: 'none',
        says: [
          'The tags explain 143 MB of 252 MB of nonpaged pool: 109 MB (43.3%) have no tag.',
          'free room inside the pool',
        ],
        never: ['TOTAL'],
      },
    ],
    [
      'exactly a quarter of a large pool',
      { memory: pools(200, 100), tags: summed(150 * MB, 99 * MB) },
      { says: ['50.0 MB (25.0%) have no tag'] },
    ],
    [
      'exactly 32 MB of a small pool',
      { memory: pools(64, 100), tags: summed(32 * MB, 99 * MB) },
      { says: ['32.0 MB (50.0%)'] },
    ],
    [
      'both pools',
      { memory: pools(200, 400), tags: summed(100 * MB, 100 * MB) },
      [{ says: ['of nonpaged pool'] }, { says: ['of paged pool', '300 MB (75.0%)'] }],
    ],
    [
      'a current server, nonpaged pool with its no-execute part',
      {
        memory: x64({ nonpagedPoolUsage: pages(256), nonpagedPoolNxUsage: pages(2_560_000) }),
        tags: withTotal(wholeTable('modern', 4_000 * MB, 700 * MB)),
      },
      { says: [/The tags explain 3\.9 GB of 9\.8 GB of nonpaged pool/] },
    ],
    [
      'the verbose form of an old kit, which has no TOTAL',
      { memory: pools(200, 300), tags: wholeTable('one-group', 100 * MB, 290 * MB) },
      { confidence: 'possible', says: ['The table has no TOTAL, as in all old debuggers'] },
    ],
    [
      'two verbose pools, just enough rows',
      {
        memory: pools(200, 300),
        tags: {
          ...wholeTable('two-groups', 100 * MB, 1_000 * MB),
          rows: wholeTable('two-groups', 100 * MB, 290 * MB).rows.slice(0, 100),
        },
      },
      [
        { confidence: 'possible', says: ['of nonpaged pool'] },
        { confidence: 'possible', says: ['of paged pool'] },
      ],
    ],
  ],
  quiet: [
    ...eras,
    ...Object.entries(seedMachines)
      .filter(([, { facts }]) => facts.memory !== undefined && facts.tags !== undefined)
      .map(([name, { facts }]): [string, MachineFacts] => [`an excerpt of the seed: ${name}`, facts]),
    [
      'just less than a quarter of a large pool',
      { memory: pools(200, 100), tags: summed(150 * MB + 1, 99 * MB) },
    ],
    ['just less than 32 MB of a small pool', { memory: pools(64, 100), tags: summed(32 * MB + 1, 99 * MB) }],
    ['tags that hold more than the pool', { memory: pools(64, 100), tags: summed(90 * MB, 140 * MB) }],
    [
      'a table of paged pool alone',
      { memory: pools(200, 100), tags: wholeTable('one-group', 0, 95 * MB, ['paged']) },
    ],
    [
      'an excerpt of 99 rows',
      {
        memory: pools(200, 300),
        tags: {
          ...wholeTable('one-group', 100 * MB, 290 * MB),
          rows: wholeTable('one-group', 100 * MB, 290 * MB).rows.slice(0, 99),
        },
      },
    ],
    [
      'a current table that was cut, which is another finding',
      { memory: pools(200, 300), tags: wholeTable('modern', 10 * MB, 10 * MB) },
    ],
    ['a classic table that was cut', { memory: pools(200, 300), tags: wholeTable('classic', MB, MB) }],
    ['one tag was asked for', { memory: pools(200, 300), tags: { ...summed(MB, MB), narrowedTo: 'Thre' } }],
    ['the five largest were asked for', { memory: pools(200, 300), tags: { ...summed(MB, MB), top: 5 } }],
    [
      'a table without bytes',
      { memory: pools(200, 300), tags: withoutBytes(wholeTable('one-group', 0, 0, ['nonpaged'])) },
    ],
    [
      'a sum without bytes',
      {
        memory: pools(200, 300),
        tags: {
          ...tagTable([tagRow('Ddk ', { nonpaged: counted(9, 1) })], ['nonpaged']),
          total: { nonpaged: { outstanding: 8 } },
        },
      },
    ],
    [
      'a counter of !vm that is false',
      { memory: x64({ nonpagedPoolUsage: pages(20_000_000) }), tags: summed(300 * MB, 760 * MB) },
    ],
    ...(['small-dump', 'user-mode'] as const).map((kind): [string, MachineFacts] => [
      `a target that holds no pool: ${kind}`,
      {
        memory: pools(200, 300),
        tags: summed(MB, MB),
        target: { ...target(22621, 'x64'), kind },
      },
    ]),
  ],
});
