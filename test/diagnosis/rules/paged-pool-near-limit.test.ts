import rule from '../../../src/diagnosis/rules/paged-pool-near-limit.ts';
import { held, pages, tagRow } from '../../cases/figures.ts';
import { seedMachines } from '../../cases/seed.ts';
import { type Figures, testRule } from '../../support/rule-tester.ts';
import { adversariesWith, healthyWith, tagTable, target, x64, x86 } from './healthy.ts';

const LIMIT = 12_000_000;
const MAX = 100_000;

const ofCommit = (used: number) => x64({ pagedPoolUsage: pages(used) });
const ofMaximum = (used: number, notices: Figures<'memory'>['notices'] = []) =>
  x86({ pagedPoolUsage: pages(used) }, { notices });
const FULL = ofMaximum(92_000);
const mmst = tagTable([
  tagRow('MmSt', { paged: held(85_622, 140_642_616) }, 'Mm section object prototype ptes', 'nt!mm'),
]);

testRule(rule, {
  fires: [
    [
      // Crash Dump Analysis Patterns, part 13c, and so the next two.
      "the seed's with the debugger's warning",
      seedMachines.pagedPoolWithBanner.facts,
      {
        severity: 'warning',
        confidence: 'certain',
        resource: 'paged-pool',
        says: [
          'Paged pool is near its maximum: 128 MB of 160 MB (80.2%).',
          "debugger's own warning says so too",
        ],
        next: ['!poolused 5'],
        never: ['PoolUsageMaximum'],
      },
    ],
    [
      "the seed's without a warning, with failures",
      seedMachines.pagedPoolWithoutBanner.facts,
      {
        severity: 'critical',
        confidence: 'certain',
        tags: ['MmSt', 'Ntff'],
        drivers: [],
        says: [
          '90.0%',
          '818 pool allocations have failed',
          'Not every version does.',
          'Nonpaged pool is at 58.0% of its maximum. The failed allocations were likely for paged pool.',
          'PoolUsageMaximum = 60',
          'KB312362',
        ],
      },
    ],
    [
      "the seed's with the registry first",
      seedMachines.registryAndReloadedDriver.facts,
      {
        severity: 'warning',
        tags: ['CM  ', 'MyAV', 'MmSt'],
        drivers: ['MyAVDrv.sys'],
        next: ['!reg hivelist', '!locks', 'lmv m MyAVDrv.sys'],
        never: ['PoolUsageMaximum'],
      },
    ],
    [
      'at 80% of a real maximum',
      { memory: ofMaximum(MAX * 0.8) },
      { severity: 'warning', confidence: 'likely', never: ['Nonpaged pool is at'] },
    ],
    [
      'at 80% with failed allocations',
      { memory: ofMaximum(MAX * 0.8, [{ id: 'pool-allocations-failed', count: 1 }]) },
      { severity: 'critical', confidence: 'certain', says: ['Nonpaged pool is at 20.0%'] },
    ],
    [
      'failures, and nonpaged pool just below 70%',
      {
        memory: x86(
          { pagedPoolUsage: pages(85_000), nonpagedPoolUsage: pages(34_999) },
          { notices: [{ id: 'pool-allocations-failed', count: 5 }] },
        ),
      },
      { says: ['The failed allocations were likely for paged pool.'] },
    ],
    [
      'failures, and nonpaged pool at 70%',
      {
        memory: x86(
          { pagedPoolUsage: pages(85_000), nonpagedPoolUsage: pages(35_000) },
          { notices: [{ id: 'pool-allocations-failed', count: 5 }] },
        ),
      },
      { never: ['The failed allocations were likely for paged pool.'] },
    ],
    [
      "the debugger's warning of figures that can be true, below 80%",
      {
        memory: ofMaximum(MAX * 0.8 - 1, [
          { id: 'excessive-paged-pool' },
          { id: 'pool-allocations-failed', count: 818 },
        ]),
        tags: mmst,
        target: target(3790, 'x86'),
      },
      {
        severity: 'note',
        confidence: 'possible',
        resource: 'paged-pool',
        tags: ['MmSt'],
        says: [
          'The debugger warns of excessive paged pool usage; usage is 312 MB of 391 MB (80.0% of its maximum).',
        ],
        never: ['failed', 'PoolUsageMaximum', 'KB2509968'],
      },
    ],
    [
      'the same where the maximum is an address range',
      { memory: x64({}, { notices: [{ id: 'excessive-paged-pool' }] }) },
      { severity: 'note', says: ['(1.7% of the commit limit)'] },
    ],
    ['just below 90%', { memory: ofMaximum(MAX * 0.9 - 1) }, { severity: 'warning' }],
    ['at 90%', { memory: ofMaximum(MAX * 0.9) }, { severity: 'critical', confidence: 'certain' }],
    [
      'a tenth of the commit limit where the maximum is an address range',
      { memory: ofCommit(LIMIT * 0.1) },
      {
        severity: 'note',
        confidence: 'likely',
        says: ['Paged pool holds 4.6 GB, 10.0% of the commit limit (45.8 GB).', 'only an address range here'],
        next: ['!poolused 5'],
      },
    ],
    ['just below a fifth', { memory: ofCommit(LIMIT * 0.2 - 1) }, { severity: 'note' }],
    ['a fifth', { memory: ofCommit(LIMIT * 0.2) }, { severity: 'warning' }],
    ['just below two fifths', { memory: ofCommit(LIMIT * 0.4 - 1) }, { severity: 'warning' }],
    [
      // Sandboxie issue 444: 20 GB of strings that a driver had the kernel make.
      'two fifths, held by strings that the kernel makes for a driver',
      {
        memory: ofCommit(LIMIT * 0.45),
        tags: tagTable([
          tagRow('Strg', { paged: held(40_000_000, 21_000_000_000) }, 'Dynamic Translated strings', 'nt!rtl'),
        ]),
      },
      { severity: 'critical', tags: ['Strg'], drivers: [], says: ['94.9% of paged pool'] },
    ],
    [
      'a reading above the commit limit, which is not above its maximum',
      { memory: ofCommit(LIMIT + 1) },
      { severity: 'critical' },
    ],
    [
      'trimming is advised where section PTEs come first on x86',
      { memory: FULL, tags: mmst, target: target(3790, 'x86') },
      { says: ['PoolUsageMaximum = 60'] },
    ],
    [
      'but not from Vista on, where the pool has no fixed size',
      { memory: FULL, tags: mmst, target: target(6000, 'x86') },
      { never: ['PoolUsageMaximum', 'PagedPoolSize'] },
    ],
    [
      'nor on x64',
      {
        memory: x64({
          pagedPoolUsage: pages(28_000_000),
          pagedPoolMax: pages(30_000_000),
          commitLimit: pages(40_000_000),
        }),
        tags: mmst,
        target: target(3790, 'x64'),
      },
      { severity: 'critical', never: ['PoolUsageMaximum', 'PagedPoolSize'] },
    ],
    [
      'nor where another tag comes first',
      {
        memory: FULL,
        tags: tagTable([
          ...mmst.rows,
          tagRow('Toke', { paged: held(3_708_367, 200_000_000) }, 'Token objects', 'nt!se'),
        ]),
        target: target(3790, 'x86'),
      },
      { tags: ['Toke', 'MmSt'], never: ['PoolUsageMaximum'] },
    ],
    [
      'the registry as one of the first three leads to its hives and locks',
      {
        memory: FULL,
        tags: tagTable([
          tagRow('MmSt', { paged: held(9, 160_000_000) }),
          tagRow('CM25', { paged: held(9, 37_683_200) }),
        ]),
      },
      { next: ['!reg hivelist', '!locks'] },
    ],
    [
      'a registry of the usual size is not suspected',
      {
        memory: FULL,
        tags: tagTable([
          tagRow('MmSt', { paged: held(9, 160_000_000) }),
          tagRow('CM25', { paged: held(9, 37_683_199) }),
        ]),
      },
      { neverNext: ['!reg hivelist', '!locks'] },
    ],
    [
      'an old table that has the other pool only',
      { memory: FULL, tags: { ...tagTable([tagRow('Ddk ', { nonpaged: held(1, 1) })], ['nonpaged']) } },
      { tags: [], next: ['!poolused 5'] },
    ],
  ],
  quiet: [
    ...adversariesWith(['memory']),
    ...healthyWith('memory'),
    ['the seed: nonpaged pool', seedMachines.nonpagedPool.facts],
    ['the seed: session pool', seedMachines.sessionPool.facts],
    ['the seed: a false counter of the other pool', seedMachines.falseNonpagedBanner.facts],
    [
      'just below 80% of a real maximum, with failures',
      { memory: ofMaximum(MAX * 0.8 - 1, [{ id: 'pool-allocations-failed', count: 818 }]) },
    ],
    [
      "the debugger's warning of the other pool",
      { memory: ofMaximum(60_000, [{ id: 'excessive-nonpaged-pool' }]) },
    ],
    [
      "the debugger's warning of a figure that cannot be true",
      {
        memory: x86({ pagedPoolUsage: pages(2_000_001) }, { notices: [{ id: 'excessive-paged-pool' }] }),
      },
    ],
    ['just below a tenth of the commit limit', { memory: ofCommit(LIMIT * 0.1 - 1) }],
    [
      'just below 512 MB, a third of a small commit limit',
      {
        memory: x64({
          pagedPoolUsage: pages(131_071),
          commitLimit: pages(400_000),
          committedPages: pages(200_000),
        }),
      },
    ],
    [
      'full of section PTEs far from its maximum',
      { memory: x86({ pagedPoolUsage: pages(60_000) }), tags: mmst },
    ],
    ['a usage near 2^64', { memory: x64({ pagedPoolUsage: pages(2 ** 64 - 4096) }) }],
    [
      'a usage above its maximum and above the commit limit',
      { memory: x86({ pagedPoolUsage: pages(2_000_001) }) },
    ],
    ['no row of usage', { memory: x64({}, { without: ['pagedPoolUsage'] }) }],
    ['neither maximum nor commit limit', { memory: x64({}, { without: ['pagedPoolMax', 'commitLimit'] }) }],
    ['a false commit row beside a small pool', { memory: x64({ pagedPoolCommit: pages(2 ** 64 - 4096) }) }],
  ],
});
