import rule from '../../../src/diagnosis/rules/section-pool-growth.ts';
import { held, tagRow } from '../../cases/figures.ts';
import * as publicCases from '../../cases/public.ts';
import { testRule } from '../../support/rule-tester.ts';
import { busyWithout, nonpaged, old, only, server } from './busy-machines.ts';
import { healthyWith, tagTable } from './healthy.ts';

const MB = 1024 * 1024;

/** So many MB of prototype page-table entries and segments. */
const sections = (megabytes: number) =>
  tagTable([
    tagRow(
      'MmSt',
      { paged: held(9_000, megabytes * MB * 0.75) },
      'Mm section object prototype ptes',
      'nt!mm',
    ),
    tagRow('MmSm', { paged: held(3_000, megabytes * MB * 0.25) }, 'segments used to map data files', 'nt!mm'),
  ]);

testRule(rule, {
  fires: [
    [
      'x86 after a backup: most of paged pool (KB312362), and never more than a note',
      { memory: old(90, 320), tags: sections(240) },
      {
        severity: 'note',
        confidence: 'likely',
        resource: 'paged-pool',
        tags: ['MmSt', 'MmSm'],
        drivers: [],
        says: [
          "Mapped and cached files hold 240 MB of paged pool in 12,000 allocations, 66.7% of the pool's maximum.",
          'Their tags: MmSt 180 MB, MmSm 60.0 MB.',
          'It is trimmed under pressure, and is rarely a leak.',
        ],
        next: ['!memusage', '!filecache'],
      },
    ],
    ['at 20% of the maximum', { memory: old(90, 200), tags: sections(72) }, { severity: 'note' }],
    [
      'at 5% of the commit limit',
      { memory: server(16, 400, 1_400), tags: sections(1_024) },
      { severity: 'note' },
    ],
    [
      'far above 10% of the commit limit',
      { memory: server(16, 400, 9_000), tags: sections(8_000) },
      { severity: 'note' },
    ],
    ['without figures of memory, from 1 GB on', { tags: sections(1_024) }, { severity: 'note' }],
  ],
  quiet: [
    ...healthyWith('tags'),
    // MmSt holds 6 GB of it, which is in proportion.
    ['a file server of 256 GB', publicCases.healthyFileServer.facts],
    ...busyWithout(),
    ['just below 20% of the maximum', { memory: old(90, 200), tags: sections(71.9) }],
    ['just below 5% of the commit limit', { memory: server(16, 400, 1_400), tags: sections(1_023) }],
    ['without figures of memory, just below 1 GB', { tags: sections(1_023) }],
    [
      'control areas, which are not in paged pool',
      { memory: old(200, 100), tags: only(nonpaged('MmCa', 900_000, 200)) },
    ],
    ['no tags', { tags: tagTable([]) }],
  ],
});
