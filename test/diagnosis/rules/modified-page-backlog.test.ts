import rule from '../../../src/diagnosis/rules/modified-page-backlog.ts';
import { pages } from '../../cases/figures.ts';
import { testRule } from '../../support/rule-tester.ts';
import { busyWith } from './busy.ts';
import { healthyWith, x64, x86 } from './healthy.ts';

testRule(rule, {
  fires: [
    [
      'a fifth of memory waits, and much is available',
      { memory: x64({ modifiedPages: pages(2_000_000) }) },
      {
        severity: 'note',
        confidence: 'possible',
        resource: 'physical-memory',
        says: [
          '7.6 GB of modified pages wait to be written, 20.0% of physical memory.',
          '19.1 GB is available, so nobody waits for these writes yet.',
        ],
        next: ['!vm 0x8', '!vm 3', '!exqueue 0xf'],
        never: ['Only'],
      },
    ],
    [
      'two fifths wait after working sets were emptied, and much is available',
      { memory: x64({ modifiedPages: pages(4_500_000), availablePages: pages(4_000_000) }) },
      { severity: 'note' },
    ],
    [
      'a fifth waits, and a tenth is available',
      { memory: x64({ modifiedPages: pages(2_000_000), availablePages: pages(1_000_000) }) },
      { severity: 'note' },
    ],
    [
      'a fifth waits, and less than a tenth is available',
      { memory: x64({ modifiedPages: pages(2_000_000), availablePages: pages(999_999) }) },
      {
        severity: 'warning',
        confidence: 'likely',
        says: ['Only 3.8 GB is available: once that is used up, whoever needs a page waits'],
        never: ['nobody'],
      },
    ],
    [
      // Bug check 0x4D: pages that a file system has not released to be written.
      'pages that may not be written yet count, too',
      {
        memory: x64({
          modifiedPages: pages(500_000),
          modifiedNoWritePages: pages(6_000_000),
          availablePages: pages(9_000),
        }),
      },
      { severity: 'warning', says: ['24.8 GB', '65.0%', 'Only 35.2 MB is available'] },
    ],
    [
      'nothing is known of what is available',
      { memory: x64({ modifiedPages: pages(3_000_000) }, { without: ['availablePages'] }) },
      { severity: 'note', confidence: 'possible', never: ['available', 'disk'] },
    ],
    [
      'an old server whose disk stands still',
      { memory: x86({ modifiedPages: pages(500_000), availablePages: pages(4_000) }) },
      { severity: 'warning', says: ['50.0%'] },
    ],
  ],
  quiet: [
    ...healthyWith('memory'),
    ...busyWith(['memory']),
    [
      'just below a fifth',
      { memory: x64({ modifiedPages: pages(1_999_999), availablePages: pages(9_000) }) },
    ],
    ['no row of modified pages', { memory: x64({}, { without: ['modifiedPages'] }) }],
    ['no row of physical memory', { memory: x64({}, { without: ['physicalMemory'] }) }],
    ['a physical memory of zero', { memory: x64({ physicalMemory: pages(0) }) }],
    ['a counter near 2^64', { memory: x64({ modifiedPages: pages(2 ** 64 - 4096) }) }],
    ['more than there is', { memory: x64({ modifiedPages: pages(10_000_001) }) }],
    [
      'together more than there is',
      { memory: x64({ modifiedPages: pages(6_000_000), modifiedNoWritePages: pages(6_000_000) }) },
    ],
    [
      'little memory, and no backlog: another rule tells',
      { memory: x64({ availablePages: pages(100_000) }) },
    ],
  ],
});
