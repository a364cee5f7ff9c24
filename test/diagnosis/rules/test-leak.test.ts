import rule from '../../../src/diagnosis/rules/test-leak.ts';
import { counted, held, tagRow, unlistedRow } from '../../cases/figures.ts';
import { testRule } from '../../support/rule-tester.ts';
import { busyWith } from './busy.ts';
import { healthyWith, moduleList, tagTable } from './healthy.ts';

const KERNEL = { name: 'nt', start: 'fffff80781000000', end: 'fffff80782047000' };
const MYFAULT = { name: 'myfault', start: 'fffff80790000000', end: 'fffff80790008000' };
const leak = tagTable([unlistedRow('Leak', { paged: counted(8_400, 0, 8_808_038_400) })]);

testRule(rule, {
  fires: [
    [
      // The training program of Sysinternals.
      'the test driver is loaded',
      { tags: leak, modules: moduleList([KERNEL, MYFAULT]) },
      {
        severity: 'note',
        confidence: 'likely',
        resource: 'paged-pool',
        tags: ['Leak'],
        drivers: ['myfault.sys'],
        says: [
          'The test program NotMyFault leaks on purpose: tag Leak holds 8.2 GB in 8,400 allocations of paged pool.',
          'Its driver is loaded.',
        ],
      },
    ],
    [
      'both pools leak, and the larger is told first',
      {
        tags: tagTable([
          tagRow('Leak', { paged: held(2_000, 3_000_000), nonpaged: held(5_000, 90_000_000) }),
        ]),
        modules: moduleList([KERNEL, { ...MYFAULT, name: 'MyFault' }]),
      },
      {
        resource: 'nonpaged-pool',
        says: [
          /holds 85\.8 MB in 5,000 allocations of nonpaged pool and 2\.9 MB in 2,000 allocations of paged pool\./,
        ],
      },
    ],
    [
      'the modules are not known',
      { tags: leak },
      {
        severity: 'note',
        confidence: 'possible',
        drivers: [],
        says: [
          'Tag Leak, which the test program NotMyFault uses, holds',
          'is not known, so the name of the tag',
        ],
        next: ['lm'],
        never: ['on purpose'],
      },
    ],
    [
      'the driver was unloaded',
      { tags: leak, modules: moduleList([KERNEL], ['dump_storport.sys', 'myfault.sys']) },
      {
        confidence: 'possible',
        drivers: ['myfault.sys'],
        says: ['Its driver was loaded and unloaded here.'],
      },
    ],
    [
      'only some modules are known',
      { tags: leak, modules: { ...moduleList([KERNEL]), whole: false } },
      { confidence: 'possible', drivers: [] },
    ],
    [
      'at 256 KB',
      { tags: tagTable([unlistedRow('Leak', { nonpaged: held(1, 262_144) })]) },
      { says: ['256 KB in 1 allocation of nonpaged pool.'] },
    ],
    [
      'at 1,000 allocations',
      { tags: tagTable([unlistedRow('Leak', { nonpaged: held(1_000, 64_000) })]) },
      { severity: 'note' },
    ],
    [
      'a table without bytes',
      { tags: tagTable([unlistedRow('Leak', { nonpaged: { outstanding: 1_000 } })]) },
      { says: ['holds 1,000 allocations of nonpaged pool.'], never: ['bytes'] },
    ],
  ],
  quiet: [
    ...healthyWith('tags'),
    ...busyWith(['tags']),
    ['a driver of another maker has the same letters', { tags: leak, modules: moduleList([KERNEL]) }],
    [
      'letters of another case',
      { tags: tagTable([unlistedRow('leak', { paged: held(9_000, 90_000_000) })]) },
    ],
    [
      'the driver is loaded and leaks nothing',
      { tags: tagTable([]), modules: moduleList([KERNEL, MYFAULT]) },
    ],
    [
      'just below 1,000 and 256 KB',
      { tags: tagTable([unlistedRow('Leak', { nonpaged: held(999, 262_143) })]) },
    ],
    [
      'all was freed',
      {
        tags: tagTable([unlistedRow('Leak', { paged: counted(90_000, 90_000, 0) })]),
        modules: moduleList([KERNEL, MYFAULT]),
      },
    ],
    [
      'a driver whose name only begins like that',
      { tags: leak, modules: moduleList([KERNEL, { ...MYFAULT, name: 'myfaulty' }]) },
    ],
  ],
});
