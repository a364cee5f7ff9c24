import rule from '../../../src/diagnosis/rules/system-pte-shortage.ts';
import { pages } from '../../cases/figures.ts';
import { seedMachines } from '../../cases/seed.ts';
import { type Figures, testRule } from '../../support/rule-tester.ts';
import { healthyWith, target, x64, x86 } from './healthy.ts';

type Notices = Figures<'memory'>['notices'];
const free = (ptes: number, ...notices: Notices) => x86({ freeSystemPtes: pages(ptes) }, { notices });
const failed = (count: number): Notices[number] => ({ id: 'system-pte-allocations-failed', count });

testRule(rule, {
  fires: [
    [
      'just below 20,000',
      { memory: free(19_999) },
      {
        severity: 'warning',
        confidence: 'certain',
        resource: 'system-ptes',
        says: ['Few system PTEs are left: 19,999 system PTEs (78.1 MB) are free.'],
        next: ['!sysptes 1', '!sysptes 4'],
        never: ['run out', 'fragmented'],
      },
    ],
    ['at 8,000', { memory: free(8_000) }, { severity: 'warning' }],
    [
      'just below 8,000',
      { memory: free(7_999) },
      { severity: 'critical', says: ['System PTEs run out: 7,999'] },
    ],
    [
      // A public post on PTEs of Server 2003: 500 free, 416,179,544 failures.
      '500 free with the warning of the debugger',
      { memory: free(500, { id: 'running-out-of-system-ptes' }, failed(416_179_544)) },
      {
        severity: 'critical',
        confidence: 'certain',
        says: ['500 system PTEs (2.0 MB) are free; 416,179,544 reservations of system PTEs have failed.'],
      },
    ],
    [
      // Crash Dump Analysis Patterns, part 13d.
      '356,363 failures, although 23,980 are free',
      { memory: free(23_980, failed(356_363), { id: 'pool-allocations-failed', count: 48_530 }) },
      {
        severity: 'warning',
        confidence: 'likely',
        says: [
          '356,363 reservations of system PTEs have failed, although 23,980 system PTEs (93.7 MB) are free.',
          'no free run is long enough',
          '48,530 pool allocations have failed as well.',
          'Ruled out: nonpaged pool is at 20.0% of its maximum, and paged pool at 20.0% of its maximum.',
          'The session pools were not looked at, and their failures count there as well.',
          'Commit is at 25.0% of its limit and does not refuse paged pool.',
        ],
        firstNext: '!sysptes 1',
        next: ['!vm 4'],
      },
    ],
    [
      'failed pool allocations beside them, while the sessions are well',
      {
        memory: free(23_980, failed(356_363), { id: 'pool-allocations-failed', count: 48_530 }),
        sessions: {
          pagedPoolMax: { kb: 32_768 },
          sessions: [{ id: 0, address: 'f79a1000', pagedPool: { kb: 9_824 } }],
        },
      },
      { says: ['Ruled out: the one session pool'], never: ['not looked at'], neverNext: ['!vm 4'] },
    ],
    [
      'the largest free run is known',
      {
        memory: free(23_980, failed(356_363)),
        systemPtes: { largestFree: { ptes: 412 }, freeRuns: 900, users: [] },
      },
      { says: ['The largest free run has 412 PTEs'], next: ['!sysptes 4'] },
    ],
    [
      'the warning of the debugger where no figure is printed',
      { memory: x86({}, { notices: [{ id: 'running-out-of-system-ptes' }], without: ['freeSystemPtes'] }) },
      {
        severity: 'critical',
        confidence: 'certain',
        says: ['The debugger warns of a shortage of system PTEs.'],
      },
    ],
    [
      'the warning of the debugger, although many are free',
      { memory: free(30_000, { id: 'running-out-of-system-ptes' }) },
      { severity: 'critical', says: ['shortage of system PTEs, although 30,000'] },
    ],
    [
      'failures on x64 are told, its number is not judged',
      { memory: x64({}, { notices: [failed(12)] }), target: target(19041, 'x64') },
      { severity: 'warning', confidence: 'likely', says: ['12 reservations'] },
    ],
    [
      'few, by a session address of 32 bits',
      {
        memory: x64({ freeSystemPtes: pages(5_000) }),
        sessions: { sessions: [{ id: 0, address: 'f79a1000' }] },
      },
      { severity: 'critical' },
    ],
  ],
  quiet: [
    ...healthyWith('memory'),
    ...Object.entries(seedMachines)
      .filter(([, machine]) => 'memory' in machine.facts)
      .map(([name, machine]): [string, typeof machine.facts] => [`the seed's ${name}`, machine.facts]),
    ['at 20,000', { memory: free(20_000) }],
    ['few on x64, by its banner', { memory: free(100), target: target(7601, 'x64') }],
    [
      'few on x64, by a session address',
      { memory: free(100), sessions: { sessions: [{ id: 0, address: 'fffff88002dfa000' }] } },
    ],
    [
      'few on x64, by its maxima',
      { memory: x64({ freeSystemPtes: pages(0), pagedPoolMax: pages(33_554_432) }) },
    ],
    ['few PTEs for nonpaged pool are not few system PTEs', { memory: x86({ freeNpPtes: pages(110) }) }],
    // Public outputs of healthy Windows 10 and 11.
    [
      'failures of kernel stack PTEs',
      { memory: x64({}, { notices: [{ id: 'kernel-stack-pte-allocations-failed', count: 464_832 }] }) },
    ],
    [
      'failures of kernel stack growth',
      { memory: x64({}, { notices: [{ id: 'kernel-stack-growth-failed', count: 459_598_336 }] }) },
    ],
    ['no row of PTEs', { memory: x86({}, { without: ['freeSystemPtes'] }) }],
    ['a counter near 2^64', { memory: x86({ freeSystemPtes: pages(2 ** 64 - 4096) }) }],
    ['33.5 million, which are 128 GB', { memory: x64({ freeSystemPtes: pages(33_554_000) }) }],
  ],
});
