import rule from '../../../src/diagnosis/rules/many-kernel-stacks.ts';
import { held, pages, tagRow } from '../../cases/figures.ts';
import { testRule } from '../../support/rule-tester.ts';
import { busyWith } from './busy.ts';
import { healthyWith, tagTable, x64 } from './healthy.ts';

const MB = 256; // pages
const stacks = (count: number, rows: Parameters<typeof x64>[0] = {}) =>
  x64({ kernelStacks: pages(count), ...rows });

testRule(rule, {
  fires: [
    [
      'at 3%',
      { memory: stacks(300_000) },
      {
        severity: 'note',
        confidence: 'likely',
        resource: 'physical-memory',
        tags: [],
        says: ['Kernel stacks hold 1.1 GB, 3.0% of physical memory.', 'So much means very many threads'],
        next: ['!process 0 0', '!stacks 2'],
      },
    ],
    ['just below a tenth', { memory: stacks(999_999) }, { severity: 'note' }],
    [
      'at a tenth, with the thread objects',
      {
        memory: stacks(1_000_000),
        tags: tagTable([tagRow('Thre', { nonpaged: held(166_000, 382_000_000) })]),
      },
      {
        severity: 'warning',
        tags: ['Thre'],
        says: ['166,000 thread objects (tag Thre) are outstanding'],
        never: ['So much means'],
      },
    ],
    [
      '256 MB of 4 GB',
      { memory: stacks(256 * MB, { physicalMemory: pages(4096 * MB) }) },
      { severity: 'note', says: ['256 MB, 6.3%'] },
    ],
    [
      'a table without thread objects',
      { memory: stacks(400_000), tags: tagTable([tagRow('File', { nonpaged: held(90_000, 30_000_000) })]) },
      { severity: 'note', tags: [], says: ['So much means'] },
    ],
  ],
  quiet: [
    ...healthyWith('memory'),
    ...busyWith(['memory']),
    ['just below 3%', { memory: stacks(299_999) }],
    ['just below 256 MB', { memory: stacks(256 * MB - 1, { physicalMemory: pages(1024 * MB) }) }],
    ['more than there is', { memory: stacks(10_000_001) }],
    [
      'no physical memory',
      { memory: x64({ kernelStacks: pages(900_000) }, { without: ['physicalMemory'] }) },
    ],
    [
      'many threads, and no row of stacks: another rule tells',
      { memory: x64(), tags: tagTable([tagRow('Thre', { nonpaged: held(309_082, 200_000_000) })]) },
    ],
    // Public outputs of Windows 11: 14,686 pages of 8 GB, 15,280 pages of 6 GB.
    ['a public output', { memory: stacks(15_280, { physicalMemory: pages(1_601_266) }) }],
  ],
});
