import rule from '../../src/rules/outsized-tag-count.ts';
import { counted, held, tagRow, unlistedRow } from '../cases/figures.ts';
import * as publicCases from '../cases/public.ts';
import { seedMachines } from '../cases/seed.ts';
import { testRule } from '../support/rule-tester.ts';
import { busyWithout, nonpaged, only, paged, unknown } from './busy-machines.ts';
import { healthyWith, tagTable } from './healthy.ts';

const MILLION = 1_000_000;

testRule(rule, {
  fires: [
    [
      // Crash Dump Analysis Patterns, part 13c: 264 MB in 5.2 million allocations of the default tag.
      "part 13c's default tag",
      {
        tags: tagTable(
          [
            tagRow(
              'Ddk ',
              { nonpaged: counted(9_074_558, 3_859_522, 264_000_000) },
              'Default for driver allocated memory',
            ),
            tagRow(
              'MmCm',
              { nonpaged: counted(64, 30, 6_430_000) },
              'Calls made to MmAllocateContiguousMemory',
              'nt!mm',
            ),
            tagRow('Even', { nonpaged: counted(12_902_118, 12_836_213, 3_163_440) }, 'Event objects'),
          ],
          ['nonpaged'],
        ),
      },
      {
        severity: 'note',
        confidence: 'likely',
        resource: 'nonpaged-pool',
        tags: ['Ddk '],
        drivers: [],
        says: [
          "Tag 'Ddk ' has 5,215,036 outstanding allocations in nonpaged pool, far more than any other.",
          'Its blocks are small, 51 bytes on average',
          'It is a tag that many drivers share, so its name does not tell the owner.',
        ],
        next: ['!poolfind 0x206b6444 0'],
      },
    ],
    [
      'a million of an unknown tag in paged pool, exactly five times the next',
      { tags: only(unknown('QzXk', 'paged', MILLION, 32), paged('Strg', 200_000, 64)) },
      {
        resource: 'paged-pool',
        tags: ['QzXk'],
        says: ['1,000,000 outstanding', 'something that happens often'],
        never: ['many drivers share'],
        next: ['!poolfind 0x6b587a51 1', '!for_each_module s-b @#Base @#End 51 7a 58 6b'],
      },
    ],
    [
      'just below 1 KB each',
      { tags: only(unknown('QzXk', 'paged', MILLION, 1_023)) },
      { says: ['Its blocks are small, 1,023 bytes'] },
    ],
    [
      'at 1 KB each they are not called small',
      { tags: only(unknown('QzXk', 'paged', MILLION, 1_024)) },
      { says: ['Its blocks have 1.0 KB on average.'], never: ['small', 'something'] },
    ],
    [
      'a table without bytes',
      { tags: tagTable([unlistedRow('QzXk', { nonpaged: counted(9 * MILLION, MILLION) })], ['nonpaged']) },
      { says: ['8,000,000 outstanding'], never: ['average'] },
    ],
    [
      'one in each pool',
      { tags: only(unknown('QzXk', 'nonpaged', MILLION, 32), unknown('QyXk', 'paged', 2 * MILLION, 32)) },
      [{ tags: ['QzXk'] }, { tags: ['QyXk'] }],
    ],
    [
      'five million are likely more than something that can be',
      { tags: tagTable([unlistedRow('QzXk', { nonpaged: held(5_000_000, 160_000_000) })]) },
      { severity: 'note', confidence: 'likely', tags: ['QzXk'] },
    ],
    [
      'just fewer than five million',
      { tags: tagTable([unlistedRow('QzXk', { nonpaged: held(4_999_999, 160_000_000) })]) },
      { severity: 'note', confidence: 'possible' },
    ],
  ],
  quiet: [
    ...healthyWith('tags'),
    ...busyWithout(),
    ['just below a million', { tags: only(unknown('QzXk', 'paged', MILLION - 1, 32)) }],
    [
      'just below five times the next',
      { tags: only(unknown('QzXk', 'paged', MILLION, 32), paged('Strg', 200_001, 64)) },
    ],
    ['files: they count what others hold', { tags: only(nonpaged('File', 9 * MILLION, 384)) }],
    ['a cache', { tags: only(paged('MmSt', 9 * MILLION, 384, 'nt!mm')) }],
    // never-freed-tags and pinned-files tell it.
    ['NtFC of WSL issue 40804', publicCases.pinnedFiles.facts],
    ['thread objects, which object-pile-up tells', { tags: only(nonpaged('Thre', 9 * MILLION, 384)) }],
    ["the seed's workstation", seedMachines.healthyWorkstation.facts],
    ['nothing but a small one', { tags: tagTable([unlistedRow('QzXk', { paged: held(10, 9e9) })]) }],
    ['no tags', { tags: tagTable([]) }],
  ],
});
