import { expect, test } from 'vitest';
import rule from '../../../src/diagnosis/rules/corruption-bug-check.ts';
import { check, type MachineFacts, testRule } from '../../support/rule-tester.ts';

const stopped = (code: number, ...args: readonly string[]): MachineFacts => ({ bugcheck: { code, args } });

const BLOCK = 'fffffa8003a01000';

/** Places of the address, by bug-check-0x19--bad-pool-header.md, -0xc2--bad-pool-caller.md and -0x13a--....md. */
const POINTING: readonly (readonly [string, MachineFacts])[] = [
  ...['2', '3', '5', 'a', '20', '21', '22'].map((type): [string, MachineFacts] => [
    `0x19 of type ${type}`,
    stopped(0x19, type, BLOCK, '0', '0'),
  ]),
  ...['6', '7', '8', '9'].map((type): [string, MachineFacts] => [
    `0x19 of type ${type}`,
    stopped(0x19, type, '0', '0', BLOCK),
  ]),
  ...['1', '2', '4', 'a', 'b', 'c', 'd'].map((type): [string, MachineFacts] => [
    `0xC2 of type ${type}`,
    stopped(0xc2, type, BLOCK, '0', '0'),
  ]),
  ['0xC2 of type 6', stopped(0xc2, '6', '1097', BLOCK, '2050010')],
  ...['7', '9'].map((type): [string, MachineFacts] => [
    `0xC2 of type ${type}`,
    stopped(0xc2, type, '1097', '2050010', BLOCK),
  ]),
  ['0x13A', stopped(0x13a, '6', 'ffffe00173a00000', BLOCK, '0')],
];

const POINTING_NOWHERE: readonly (readonly [string, MachineFacts])[] = [
  ['0x19 of a type whose parameters are reserved', stopped(0x19, 'd', BLOCK, BLOCK, BLOCK)],
  ['0x19 without parameters', stopped(0x19)],
  ['0x19 with the address zero', stopped(0x19, '21', '0', '0', '0')],
  ['0xC2 for an allocation at a wrong IRQL', stopped(0xc2, '8', '2', '1', '10')],
  ['0xC5, whose first parameter is no block', stopped(0xc5, BLOCK, '2', '0', BLOCK)],
  ['0x139, whose parameters are records', stopped(0x139, '3', BLOCK, BLOCK, '0')],
];

const WARNED = { severity: 'warning', confidence: 'certain', resource: 'none' } as const;

testRule(rule, {
  fires: [
    [
      'BAD_POOL_HEADER',
      stopped(0x19, '20', 'fffffa8003a01000', 'fffffa8003a01010', '4010001'),
      {
        ...WARNED,
        says: [
          'The system stopped with BAD_POOL_HEADER (0x19): a block of pool is damaged, which is a different problem than exhaustion.',
          'the stop code does not speak of it',
        ],
        next: ['!pool 0xfffffa8003a01000 2'],
      },
    ],
    [
      'BAD_POOL_CALLER',
      stopped(0xc2, '7', '1097', '2050010', 'e1000008'),
      { ...WARNED, says: ['a wrong request to the pool, or a damaged block'], next: ['!pool 0xe1000008 2'] },
    ],
    [
      'DRIVER_CORRUPTED_EXPOOL',
      stopped(0xc5, '4', '2', '1', '8089c5d6'),
      { ...WARNED, says: ['DRIVER_CORRUPTED_EXPOOL (0xC5): a driver has damaged the pool'] },
    ],
    ['DRIVER_CORRUPTED_MMPOOL', stopped(0xd0), { ...WARNED, says: ['DRIVER_CORRUPTED_MMPOOL (0xD0)'] }],
    [
      'KERNEL_SECURITY_CHECK_FAILURE',
      stopped(0x139, '3', 'ffffd00020d7c5a0', 'ffffd00020d7c4f8', '0'),
      { ...WARNED, says: ['(0x139): a structure of the kernel is damaged'], never: ['pool'] },
    ],
    [
      'KERNEL_MODE_HEAP_CORRUPTION',
      stopped(0x13a, '13', 'ffffe00173a00000', 'ffffe00173b2c000', '0'),
      { ...WARNED, says: ['(0x13A): a block of pool is damaged'], next: ['!pool 0xffffe00173b2c000 2'] },
    ],
    ...['14', '15'].map((type): [string, MachineFacts, object] => [
      `KERNEL_MODE_HEAP_CORRUPTION of type ${type} tells of a limit`,
      stopped(0x13a, type, 'ffffe00173a00000', 'ffffe00173b2c000', '0'),
      {
        severity: 'warning',
        confidence: 'likely',
        resource: 'none',
        says: ["went beyond a limit of the kernel's heap, and nothing is known to be damaged"],
        never: ['different problem'],
      },
    ]),
    ['without parameters', stopped(0x13a), { ...WARNED, says: ['KERNEL_MODE_HEAP_CORRUPTION'] }],
  ],
  quiet: [
    ['no more PTEs', stopped(0x3f, '0', '1', 'd2c', '1af3')],
    ['a driver at a wrong IRQL', stopped(0xd1, '0', '2', '0', 'f7a51000')],
    ['a page fault', stopped(0x50, 'fffffa8003a01000', '0', 'fffff80002a9b000', '0')],
    ['a forced crash', stopped(0xe2)],
    ['a watchdog', stopped(0x133, '0', '501', '500', '0')],
    ['an exception', stopped(0x7e, 'ffffffffc0000005')],
    ['damage that the memory manager found, of which the codes are many', stopped(0x1a, '41790')],
    ['an in-page error', stopped(0x7a, '3', 'c000009a')],
    ['the status of a damaged heap of user mode', stopped(0xc0000374)],
  ],
});

test('the block to look at is where the code and its type say', () => {
  for (const [name, facts] of POINTING) {
    expect(
      check(rule, facts)[0]?.next.map(step => step.command),
      name,
    ).toEqual([`!pool 0x${BLOCK} 2`]);
  }
  for (const [name, facts] of POINTING_NOWHERE) expect(check(rule, facts)[0]?.next, name).toEqual([]);
});
