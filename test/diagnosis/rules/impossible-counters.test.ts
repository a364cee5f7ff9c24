import rule from '../../../src/diagnosis/rules/impossible-counters.ts';
import { pages } from '../../cases/figures.ts';
import { seedMachines } from '../../cases/seed.ts';
import { testRule } from '../../support/rule-tester.ts';
import { healthy, healthyWith, x64, x86 } from './healthy.ts';

const RAM = 10_000_000;
const GARBAGE = 2 ** 64 - 4096;

/** Windows 11 as the debugger of 2023 prints it: healthy, with false commit rows. */
const windows11 = Object.entries(healthy).filter(([name]) => name.startsWith('Windows 11'));

testRule(rule, {
  fires: [
    [
      // A public output of Windows 7 x64; Microsoft KB2509968 describes the false warning.
      'the false warning of nonpaged pool',
      seedMachines.falseNonpagedBanner.facts,
      {
        severity: 'note',
        confidence: 'certain',
        resource: 'nonpaged-pool',
        says: [
          '113 GB, and the machine has 8.0 GB, so the warning "Excessive NonPaged Pool Usage" is false',
          'It is left out',
          'KB2509968',
          'does not fit this system',
        ],
        next: ['!poolused 3'],
      },
    ],
    ...windows11.map(([name, facts]): [string, typeof facts, object] => [
      `${name}: false commit rows say nothing of a pool`,
      facts,
      {
        severity: 'note',
        resource: 'none',
        says: ["beyond any machine's memory", '2 counters are left out', 'sums exceed the overall commit'],
        never: ['leak', 'Excessive', 'fit this system'],
      },
    ]),
    [
      'nonpaged pool one page above physical memory, without a warning',
      { memory: x64({ nonpagedPoolNxUsage: pages(RAM + 1) }) },
      { resource: 'nonpaged-pool', never: ['Excessive', 'KB2509968'] },
    ],
    [
      'more available than there is',
      { memory: x64({ availablePages: pages(RAM + 1) }) },
      { resource: 'none', says: ['and the machine has 38.1 GB'], never: ['Excessive'] },
    ],
    [
      'paged pool above its maximum and above the commit limit',
      { memory: x86({ pagedPoolUsage: pages(2_000_001) }) },
      { resource: 'paged-pool' },
    ],
    [
      'a counter near 2^64 without a row of physical memory',
      { memory: x64({ sharedCommit: pages(GARBAGE) }, { without: ['physicalMemory'] }) },
      { resource: 'none', says: ["beyond any machine's memory"] },
    ],
    [
      'the counter of the pool is told before one that stands above it',
      { memory: x64({ availablePages: pages(RAM + 1), nonpagedPoolUsage: pages(RAM + 1) }) },
      { resource: 'nonpaged-pool', says: ['2 counters are left out'] },
    ],
  ],
  quiet: [
    ...healthyWith('memory').filter(([name]) => !name.startsWith('Windows 11')),
    ...windows11.map(([name, facts]): [string, typeof facts] => [
      `${name} without its false rows`,
      {
        memory: x64({
          physicalMemory: facts.memory?.rows.physicalMemory ?? pages(1),
          availablePages: pages(1),
          nonpagedPoolNxUsage: pages(36_623),
        }),
      },
    ]),
    ['the nonpaged pool of the seed', seedMachines.nonpagedPool.facts],
    ['usage as large as physical memory', { memory: x64({ nonpagedPoolUsage: pages(RAM) }) }],
    [
      '2^53 - 1 pages of what is not physical',
      { memory: x64({ freeSystemPtes: pages(Number.MAX_SAFE_INTEGER) }) },
    ],
    [
      'paged pool above its maximum, below the commit limit',
      { memory: x86({ pagedPoolUsage: pages(100_001) }) },
    ],
    [
      'paged pool above the commit limit, below its maximum',
      { memory: x64({ pagedPoolUsage: pages(12_000_001) }) },
    ],
    ['16 TB of everything that is an address range', { memory: x64() }],
    [
      'a warning that no false counter explains',
      { memory: x86({}, { notices: [{ id: 'excessive-nonpaged-pool' }] }) },
    ],
    ['a remark on the debugger itself', { memory: x86({}, { notices: [{ id: 'unimplemented' }] }) }],
    [
      'nothing but page files',
      { memory: { layout: 'modern', rows: {}, pageFiles: [], parts: [], notices: [], others: [] } },
    ],
  ],
});
