import rule from '../../../src/diagnosis/rules/memory-bug-check.ts';
import { pages } from '../../cases/figures.ts';
import { type Figures, type MachineFacts, testRule } from '../../support/rule-tester.ts';
import { x86 } from './healthy.ts';

const stopped = (code: number, ...args: readonly string[]): MachineFacts => ({ bugcheck: { code, args } });

const PTES: Figures<'systemPtes'> = { largestFree: { ptes: 212 }, freeRuns: 90, users: [] };

const NONPAGED = { severity: 'critical', confidence: 'likely', resource: 'nonpaged-pool' } as const;
const GONE = { severity: 'critical', confidence: 'certain' } as const;
const KEPT = { severity: 'warning', confidence: 'certain' } as const;

testRule(rule, {
  fires: [
    [
      // windows-driver-docs, the sample of the banner: BugCheck 3F, {0, 1, d2c, 1af3}
      'NO_MORE_SYSTEM_PTES',
      stopped(0x3f, '0', '1', 'd2c', '1af3'),
      {
        ...GONE,
        resource: 'system-ptes',
        says: [
          'The system stopped with NO_MORE_SYSTEM_PTES (0x3F): 1 PTE in one run was asked for, 3,372 of 6,899 were free.',
        ],
        never: ['expand'],
        next: ['!sysptes 1', '!sysptes 4'],
      },
    ],
    [
      'NO_MORE_SYSTEM_PTES for nonpaged pool, with !vm and !sysptes',
      {
        ...stopped(0x3f, '1', '400', '0', '1af3'),
        memory: x86({ freeSystemPtes: pages(23_980) }),
        systemPtes: PTES,
      },
      {
        says: [
          '1,024 PTEs in one run were asked for to expand nonpaged pool, 0 of 6,899 were free',
          '!vm counts 23,980 free system PTEs.',
          'The largest free run has 212 PTEs.',
        ],
      },
    ],
    [
      'NO_MORE_SYSTEM_PTES without parameters',
      stopped(0x3f),
      { ...GONE, says: ['NO_MORE_SYSTEM_PTES (0x3F).'], never: ['NaN', 'asked for,'] },
    ],
    [
      'NO_MORE_SYSTEM_PTES with the request alone',
      stopped(0x3f, '0', '2000'),
      { says: ['8,192 PTEs in one run were asked for.'] },
    ],
    [
      'DRIVER_USED_EXCESSIVE_PTES with the name of a driver',
      stopped(0xd8, 'fffff80002bd1a90', '1c00', '20', '2c47'),
      {
        ...GONE,
        resource: 'system-ptes',
        says: ['(0xD8): one driver holds 7,168 system PTEs, 32 of 11,335 were free.'],
        next: ['!sysptes 4'],
      },
    ],
    [
      'DRIVER_USED_EXCESSIVE_PTES without one: the second parameter says nothing',
      stopped(0xd8, '0', '1c00', '20', '2c47'),
      { says: ['(0xD8): 32 of 11,335 were free.'], never: ['7,168'] },
    ],
    [
      'NO_PAGES_AVAILABLE',
      stopped(0x4d, '3c5a2', '3c000', '11', 'c000009a'),
      {
        ...GONE,
        resource: 'physical-memory',
        says: ['(0x4D): 247,202 modified pages, 245,760 of them for the page file.'],
        next: ['!vm 3', '!vm 0x8', '!poolused 3'],
      },
    ],
    [
      'MUST_SUCCEED_POOL_EMPTY',
      stopped(0x41, '3000', '1a00', '30', '2'),
      {
        ...GONE,
        resource: 'nonpaged-pool',
        says: ['(0x41): a request for 12.0 KB failed with 6,656 pages of nonpaged pool in use.'],
        next: ['!vm 1', '!poolused 3', '!poolused 5'],
      },
    ],
    [
      'PROCESS_HAS_LOCKED_PAGES',
      stopped(0x76, '0', 'fffffa8003a01b30', '1', '0'),
      { ...KEPT, resource: 'physical-memory', says: ['(0x76): 1 page was left locked.', 'TrackLockedPages'] },
    ],
    [
      'DRIVER_LEFT_LOCKED_PAGES_IN_PROCESS',
      stopped(0xcb, 'fffff88003a5f1e0', '0', 'fffffa8003a01b30', '4b0'),
      { ...KEPT, resource: 'physical-memory', says: ['(0xCB): 1,200 pages were left locked.'] },
    ],
    [
      'DIRTY_MAPPED_PAGES_CONGESTION',
      stopped(0xeb, '5a21f', '12', '0', 'c0000185'),
      {
        ...GONE,
        resource: 'physical-memory',
        says: ['369,183 modified pages, 18 of them for the page file'],
        next: ['!vm 3'],
      },
    ],
    [
      'SESSION_HAS_VALID_POOL_ON_EXIT: paged bytes before nonpaged ones',
      stopped(0xab, '2', '2d30', '1f0', '20007'),
      {
        ...KEPT,
        resource: 'session-pool',
        says: [
          'The system reports SESSION_HAS_VALID_POOL_ON_EXIT (0xAB): session 2 left 11.3 KB of paged and 496 bytes of nonpaged pool.',
          'live dump',
        ],
        never: ['stopped'],
      },
    ],
    [
      'SESSION_HAS_VALID_VIEWS_ON_EXIT',
      stopped(0xba, '1', '1', 'fffff9800012a000', '68'),
      { ...KEPT, resource: 'session-pool', says: ['(0xBA): session 1 left 1 mapped view.'] },
    ],
    [
      'SESSION_HAS_VALID_SPECIAL_POOL_ON_EXIT',
      stopped(0xec, '1', '30', '0', '0'),
      { ...KEPT, resource: 'session-pool', says: ['(0xEC): session 1 left 48 pages of special pool.'] },
    ],
    [
      'a verified driver that is unloaded and leaves pool',
      stopped(0xc4, '62', 'ffffe00173b2c5a0', 'ffffe00173b2d080', '1a'),
      {
        ...KEPT,
        resource: 'unknown',
        says: ['DRIVER_VERIFIER_DETECTED_VIOLATION (0xC4): an unloaded driver left 26 allocations.'],
        next: ['!verifier 3'],
      },
    ],
    [
      'the same of old systems, with its bytes',
      stopped(0xc4, '60', '2000', '100', '1'),
      { says: ['left 1 allocation, 8.0 KB of paged and 256 bytes of nonpaged pool.'] },
    ],
    [
      'KERNEL_STACK_INPAGE_ERROR for lack of pool',
      stopped(0x77, 'c000009a', 'c000009a', '0', '4a3b000'),
      { ...NONPAGED, says: ['KERNEL_STACK_INPAGE_ERROR (0x77).', '0xC000009A'], next: ['!poolused 3'] },
    ],
    [
      'KERNEL_DATA_INPAGE_ERROR for lack of pool, 64 bits',
      stopped(0x7a, 'fffff6fc40042af8', 'ffffffffc000009a', '2f4d8be0', 'fffff8800855f000'),
      { ...NONPAGED, says: ['KERNEL_DATA_INPAGE_ERROR (0x7A)'] },
    ],
    [
      'garbage in the parameters is no figure',
      stopped(0xab, 'fffff80002bd1a90', 'fffff80002bd1a90', '0', '0'),
      { says: ['SESSION_HAS_VALID_POOL_ON_EXIT (0xAB).'] },
    ],
    [
      'more free than there are is no figure',
      stopped(0x3f, '0', '2', '2000', '1000'),
      { says: ['2 PTEs in one run were asked for.'], never: ['8,192'] },
    ],
  ],
  quiet: [
    ['damaged pool', stopped(0x19, '20', 'e1000008', 'e1000010', '4010001')],
    ['a damaged list', stopped(0x139, '3')],
    ['a driver at a wrong IRQL', stopped(0xd1, '0', '2', '0', 'f7a51000')],
    ['a page fault', stopped(0x50, 'fffffa8003a01000', '0', 'fffff80002a9b000', '0')],
    ['an exception, its status that of missing resources', stopped(0x7e, 'c000009a')],
    ['a forced crash', stopped(0xe2)],
    ['a watchdog', stopped(0x133, '0', '501', '500', '0')],
    ['a bad sector', stopped(0x7a, '3', 'c000009c', '0', 'e1000008')],
    [
      'an in-page error whose last parameter looks like the status',
      stopped(0x7a, '1', 'c0000185', '0', 'c000009a'),
    ],
    ['an in-page error whose first does', stopped(0x7a, 'c000009a', 'c000009c', '0', '0')],
    ['a stack without its signature', stopped(0x77, '1', 'c000009a', '0', 'c000009a')],
    ['a disk that has gone', stopped(0x77, 'c000009d', 'c000009d', '0', 'c000009a')],
    ['an in-page error without parameters', stopped(0x7a)],
    ['pages that were unlocked twice', stopped(0x76, '1', 'fffffa8003a01b30', '9', '0')],
    ['a verified driver at a wrong IRQL', stopped(0xc4, '40', '2', 'e1000008', '0')],
    ['a verified driver that allocates while it is unloaded', stopped(0xc4, '61', '2000', '100', '1')],
    ['Driver Verifier without parameters', stopped(0xc4)],
    ['a healthy machine of today, at a breakpoint', { ...stopped(0x80000003), memory: x86() }],
    ['a code that begins alike', stopped(0x3f0, '0', '1', 'd2c', '1af3')],
    ['a live dump of the network', stopped(0x15e)],
  ],
});
