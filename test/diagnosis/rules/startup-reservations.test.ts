import rule from '../../../src/diagnosis/rules/startup-reservations.ts';
import { counted, held, tagRow, unlistedRow } from '../../cases/figures.ts';
import { seedMachines } from '../../cases/seed.ts';
import { testRule } from '../../support/rule-tester.ts';
import { healthyWith, tagTable } from './healthy.ts';

const KB = 1024;
const MB = 1024 * KB;
const reserved = (allocs: number, frees: number, bytes: number, tag = 'RaRS') =>
  tagTable([unlistedRow(tag, { nonpaged: counted(allocs, frees, bytes) })]);

testRule(rule, {
  fires: [
    [
      // Crash Dump Analysis Patterns, part 13c.
      "the seed's workstation",
      seedMachines.healthyWorkstation.facts,
      {
        severity: 'note',
        confidence: 'likely',
        resource: 'none',
        tags: ['AmlH', 'RaRS'],
        drivers: [],
        says: ['AmlH (1.0 MB) and RaRS (938 KB).', 'RaRS: resources of storage units, 1,000 blocks.'],
        never: ['SaSc', 'EtwB'],
      },
    ],
    [
      // A public output of an idle Windows 10: 535 blocks, 5.9 MB.
      'one alone',
      { tags: reserved(535, 0, 5_902_336, 'ConT') },
      {
        tags: ['ConT'],
        says: ['Start-up reservation, not a leak: ConT (5.6 MB).'],
      },
    ],
    [
      'one in both pools is named once',
      {
        tags: tagTable([
          unlistedRow('RaRS', { nonpaged: counted(200, 0, 2 * MB), paged: counted(100, 0, 1 * MB) }),
        ]),
      },
      {
        tags: ['RaRS'],
        says: ['Start-up reservation, not a leak: RaRS (3.0 MB).'],
      },
    ],
    ['512 KB', { tags: reserved(100, 0, 512 * KB) }, { tags: ['RaRS'] }],
    ['one freed of a hundred', { tags: reserved(100, 1, MB) }, { tags: ['RaRS'] }],
    ['just below 512 MB', { tags: reserved(100, 0, 512 * MB - 1) }, { tags: ['RaRS'] }],
    [
      'nine, of which eight are told, the largest first',
      {
        tags: tagTable(
          ['RaRS', 'AmlH', 'MmCm', 'Cont', 'ConT', 'Hal ', 'HalD', 'ScPC', 'ScVp'].map((tag, place) =>
            tagRow(tag, { nonpaged: counted(10, 0, (place + 1) * MB) }),
          ),
        ),
      },
      { tags: ['ScVp', 'ScPC', 'HalD', 'Hal ', 'ConT', 'Cont', 'MmCm', 'AmlH'], never: ['RaRS'] },
    ],
  ],
  quiet: [
    ...healthyWith('tags'),
    ['just below 512 KB', { tags: reserved(100, 0, 512 * KB - 1) }],
    ['two freed of a hundred: it comes and goes', { tags: reserved(100, 2, MB) }],
    ['a known tag that holds what nobody reserves', { tags: reserved(5_000_000, 0, 512 * MB) }],
    [
      'a table without frees tells nothing of them',
      { tags: tagTable([tagRow('RaRS', { nonpaged: held(1000, MB) })]) },
    ],
    [
      'a table without bytes',
      { tags: tagTable([tagRow('RaRS', { nonpaged: counted(1000, 0) })], ['nonpaged']) },
    ],
    ['an unknown tag that was never freed', { tags: reserved(1000, 0, 100 * MB, 'QzXk') }],
    ['a cause that was never freed', { tags: reserved(7_500_000, 0, 100 * MB, 'NtFC') }],
    ['a tag that only looks like a known one', { tags: reserved(1000, 0, MB, 'RaRs') }],
    ['no tags', { tags: tagTable([]) }],
  ],
});
