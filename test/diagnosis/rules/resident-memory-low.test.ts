import rule from '../../../src/diagnosis/rules/resident-memory-low.ts';
import { pages } from '../../cases/figures.ts';
import { testRule } from '../../support/rule-tester.ts';
import { busyWith } from './busy.ts';
import { healthyWith, x64 } from './healthy.ts';

const resident = (left: number, rows: Parameters<typeof x64>[0] = {}) => ({
  memory: x64({ resAvailPages: pages(left), ...rows }),
});

testRule(rule, {
  fires: [
    [
      'just below a tenth',
      resident(999_999),
      {
        severity: 'note',
        confidence: 'likely',
        resource: 'physical-memory',
        says: ['Only 3.8 GB (10.0%) of physical memory can still be promised to what must stay resident.'],
        next: ['!memusage 0x8', '!poolused 3'],
      },
    ],
    [
      'a leak of nonpaged pool, at a twentieth',
      resident(500_000, { nonpagedPoolNxUsage: pages(9_000_000) }),
      { severity: 'note' },
    ],
    [
      'a leak of nonpaged pool, just below a twentieth',
      resident(499_999, { nonpagedPoolNxUsage: pages(9_000_000) }),
      {
        severity: 'warning',
        says: ['Of the 36.2 GB that are promised, !vm shows 34.3 GB of nonpaged pool.'],
      },
    ],
    [
      'nonpaged pool and kernel stacks are half of what is missing',
      resident(100_000, { nonpagedPoolNxUsage: pages(2_949_700), kernelStacks: pages(2_000_000) }),
      { severity: 'warning', says: ['11.3 GB of nonpaged pool and 7.6 GB of kernel stacks'] },
    ],
    [
      'they are just less than half',
      resident(100_000, { nonpagedPoolNxUsage: pages(2_949_699), kernelStacks: pages(2_000_000) }),
      { severity: 'note' },
    ],
    [
      'a database that locks half of what is missing',
      resident(300_000, { pagesForAwe: pages(4_850_000) }),
      { severity: 'note', says: ['18.5 GB of AWE pages.'], never: ['nonpaged pool'] },
    ],
    [
      'a database with large pages, which no row shows',
      resident(200_000),
      { severity: 'note', says: ['do not show who was promised the rest'] },
    ],
    ['an old debugger that prints no rows of holders', resident(60), { severity: 'note' }],
  ],
  quiet: [
    ...healthyWith('memory'),
    ...busyWith(['memory']),
    // locked-memory tells these.
    ['a database that locks its cache', resident(300_000, { pagesForAwe: pages(4_850_001) })],
    ['a host of virtual machines', resident(200_000, { pagesForMdls: pages(9_100_000) })],
    [
      'a guest whose balloon is blown up',
      resident(400_000, { pagesForMdls: pages(6_500_000), availablePages: pages(900_000) }),
    ],
    ['at a tenth', resident(1_000_000)],
    // Zero stands for a symbol that the debugger does not find.
    ['a zero', resident(0)],
    ['no row of it', { memory: x64({}, { without: ['resAvailPages'] }) }],
    [
      'no row of physical memory',
      { memory: x64({ resAvailPages: pages(10) }, { without: ['physicalMemory'] }) },
    ],
    ['a physical memory of zero', resident(10, { physicalMemory: pages(0) })],
    // More is promised than there is: the debugger prints the negative number as a large one.
    ['a counter near 2^64', resident(2 ** 64 - 4096)],
    // Microsoft's page on debugging a stack overflow: 28% on a machine of 64 MB.
    ['28% of 64 MB', { memory: x64({ physicalMemory: pages(16_268), resAvailPages: pages(4_579) }) }],
    ['little is available, and much can be promised', resident(9_000_000, { availablePages: pages(1_000) })],
  ],
});
