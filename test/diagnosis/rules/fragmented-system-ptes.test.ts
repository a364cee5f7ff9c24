import rule from '../../../src/diagnosis/rules/fragmented-system-ptes.ts';
import { type Figures, testRule } from '../../support/rule-tester.ts';
import { busyWith } from './busy.ts';
import { moduleList, target, x64, x86 } from './healthy.ts';

const free = (all: number, run: number): Figures<'systemPtes'> => ({
  free: { ptes: all },
  largestFree: { ptes: run },
  freeRuns: 900,
  users: [],
});
const failed = (count: number): Figures<'memory'>['notices'] => [
  { id: 'system-pte-allocations-failed', count },
];

testRule(rule, {
  fires: [
    [
      'just below a twentieth',
      { systemPtes: free(150_000, 7_499), target: target(3790, 'x86') },
      {
        severity: 'note',
        confidence: 'possible',
        resource: 'kernel-va',
        says: [
          "The kernel's address space is fragmented: of 150,000 free system PTEs the largest run has 7,499 (5.0%).",
          'A request for a longer run than that fails, however many are free.',
        ],
        next: ['!sysptes 4', '!vm 0x21'],
        never: ['reservation'],
      },
    ],
    [
      // Crash Dump Analysis Patterns, part 13d: 356,363 failures with 23,980 free; the run is made up.
      'reservations failed',
      { systemPtes: free(23_980, 412), memory: x86({}, { notices: failed(356_363) }) },
      {
        severity: 'note',
        confidence: 'likely',
        says: ['356,363 reservations of system PTEs failed: likely for a longer run than that.'],
      },
    ],
    [
      'one reservation failed',
      { systemPtes: free(23_980, 412), memory: x86({}, { notices: failed(1) }) },
      { confidence: 'likely', says: ['1 reservation of system PTEs failed'] },
    ],
    ['at 20,000 free', { systemPtes: free(20_000, 300), memory: x86() }, { severity: 'note' }],
    [
      '32 bits, by an address of a module',
      {
        systemPtes: free(90_000, 300),
        modules: moduleList([{ name: 'nt', start: '80800000', end: '80a5c000' }]),
      },
      { severity: 'note' },
    ],
  ],
  quiet: [
    ...busyWith(['systemPtes']),
    ['at a twentieth', { systemPtes: free(150_000, 7_500), target: target(3790, 'x86') }],
    ['just below 20,000 free: another rule tells', { systemPtes: free(19_999, 300), memory: x86() }],
    // Microsoft's page on !sysptes.
    ['a 64-bit system', { systemPtes: free(552_337, 551_557), target: target(3790, 'x64') }],
    ['a 64-bit system with small runs', { systemPtes: free(33_000_000, 9_000), memory: x64() }],
    ['the address width is not known', { systemPtes: free(150_000, 300) }],
    [
      'only users were listed',
      { systemPtes: { freeRuns: 0, users: [{ who: 'VIDEOPRT', ptes: 512 }] }, memory: x86() },
    ],
  ],
});
