import rule from '../../../src/diagnosis/rules/pool-allocation-failures.ts';
import { pages } from '../../cases/figures.ts';
import { seedMachines } from '../../cases/seed.ts';
import { type Figures, testRule } from '../../support/rule-tester.ts';
import { healthyWith, target, x64, x86 } from './healthy.ts';

type Notices = Figures<'memory'>['notices'];
const failed = (count: number, ...more: Notices): { notices: Notices } => ({
  notices: [{ id: 'pool-allocations-failed', count }, ...more],
});
const seedMemory = seedMachines.sessionPool.facts.memory as Figures<'memory'>;

const wellSession = { id: 0, address: 'f79a1000', pagedPool: { kb: 9824 } };
const sessions = (list: Figures<'sessions'>['sessions'], pagedPoolMax = 32768): Figures<'sessions'> => ({
  pagedPoolMax: { kb: pagedPoolMax },
  sessions: list,
});

testRule(rule, {
  fires: [
    [
      // Crash Dump Analysis Patterns, part 13c: the cause is a session pool, which was not looked at yet.
      "the seed's, without its sessions",
      { memory: seedMemory },
      {
        severity: 'warning',
        confidence: 'possible',
        resource: 'session-pool',
        says: [
          '3,441 pool allocations have failed, although nonpaged pool is at 20.2% of its maximum and paged pool at 26.3% of its maximum.',
          'The session pools were not looked at: they are the first suspect.',
          '194,059 system PTEs are free',
          'Commit is at 9.2% of its limit and does not refuse paged pool.',
          'the failures may be old',
        ],
        next: ['!vm 4', '!sysptes 1'],
        never: ['Ruled out'],
      },
    ],
    [
      'with sessions that are well',
      { memory: x86({}, failed(3_441)), sessions: sessions([wellSession, { ...wellSession, id: 2 }]) },
      {
        severity: 'warning',
        resource: 'unknown',
        says: ['Ruled out: the 2 session pools that !vm 4 shows have no failures.'],
        next: ['!sysptes 1'],
        never: ['first suspect'],
      },
    ],
    [
      'with one session that is well, just below 80%',
      { memory: x86({}, failed(3_441)), sessions: sessions([{ ...wellSession, pagedPool: { kb: 26_214 } }]) },
      { resource: 'unknown', says: ['the one session pool'], never: ['1 session pools'] },
    ],
    [
      'a session section without a session rules nothing out',
      { memory: x86({}, failed(3_441)), sessions: sessions([]) },
      { resource: 'session-pool', says: ['first suspect'], never: ['Ruled out'], next: ['!vm 4'] },
    ],
    [
      'a session maximum of zero, which is a missing symbol',
      { memory: x86({}, failed(3_441)), sessions: sessions([wellSession], 0) },
      { resource: 'unknown' },
    ],
    [
      'one old failure of a session does not explain hundreds',
      {
        memory: x86({}, failed(500)),
        sessions: sessions([
          { ...wellSession, failures: { count: 1 } },
          { ...wellSession, id: 2 },
        ]),
      },
      {
        severity: 'warning',
        resource: 'unknown',
        says: ['the 2 session pools that !vm 4 shows have only 1 of them.'],
        never: ['have no failures'],
      },
    ],
    [
      'one failure',
      { memory: x86({}, failed(1)) },
      { severity: 'note', says: ['1 pool allocation has failed'] },
    ],
    ['100 failures', { memory: x86({}, failed(100)) }, { severity: 'note' }],
    ['101 failures', { memory: x86({}, failed(101)) }, { severity: 'warning' }],
    [
      'a current server, whose pools are measured by memory and commit',
      { memory: x64({}, failed(500)) },
      { severity: 'warning', says: ['of physical memory and paged pool at 1.7% of the commit limit'] },
    ],
    [
      'both pools just below 80% of real maxima',
      { memory: x86({ nonpagedPoolUsage: pages(39_999), pagedPoolUsage: pages(79_999) }, failed(500)) },
      { severity: 'warning', says: ['at 80.0% of its maximum'] },
    ],
    [
      'pools of a small machine, large beside its memory and not worth a word',
      {
        memory: x64(
          {
            physicalMemory: pages(300_000),
            availablePages: pages(100_000),
            nonpagedPoolNxUsage: pages(80_000),
            pagedPoolUsage: pages(130_000),
            committedPages: pages(200_000),
            commitLimit: pages(600_000),
          },
          failed(500),
        ),
      },
      { severity: 'warning' },
    ],
    [
      'a row of PTEs that says nothing on x64 explains nothing',
      { memory: x64({ freeSystemPtes: pages(0) }, failed(500)), target: target(19041, 'x64') },
      { severity: 'warning' },
    ],
    [
      'a false counter of nonpaged pool does not hide them',
      { memory: x64({ nonpagedPoolUsage: pages(10_000_001) }, failed(500)) },
      { severity: 'warning', says: ['nonpaged pool is at an unknown level'] },
    ],
    [
      'the failures of kernel stacks, which healthy machines have, explain nothing',
      { memory: x64({}, failed(500, { id: 'kernel-stack-pte-allocations-failed', count: 351_175 })) },
      { severity: 'warning' },
    ],
  ],
  quiet: [
    ...healthyWith('memory'),
    ['no counter', { memory: x86() }],
    ['a counter of zero', { memory: x86({}, failed(0)) }],
    ['a counter without a figure', { memory: x86({}, { notices: [{ id: 'pool-allocations-failed' }] }) }],
    ["the seed's session pool explains them", seedMachines.sessionPool.facts],
    ["the seed's nonpaged pool explains them", seedMachines.nonpagedPool.facts],
    ["the seed's paged pool explains them", seedMachines.pagedPoolWithoutBanner.facts],
    ['nonpaged pool at 80%', { memory: x86({ nonpagedPoolUsage: pages(40_000) }, failed(500)) }],
    ['paged pool at 80%', { memory: x86({ pagedPoolUsage: pages(80_000) }, failed(500)) }],
    [
      'nonpaged pool of a fifth of the memory',
      { memory: x64({ nonpagedPoolNxUsage: pages(2_000_000) }, failed(500)) },
    ],
    [
      'paged pool of a fifth of the commit limit',
      { memory: x64({ pagedPoolUsage: pages(2_400_000) }, failed(500)) },
    ],
    [
      'a session near its maximum without failures of its own',
      { memory: x86({}, failed(500)), sessions: sessions([{ ...wellSession, pagedPool: { kb: 26_215 } }]) },
    ],
    [
      'as many failures of a session far from its maximum',
      { memory: x86({}, failed(50)), sessions: sessions([{ ...wellSession, failures: { count: 50 } }]) },
    ],
    [
      'as many failures of several sessions together',
      {
        memory: x86({}, failed(100)),
        sessions: sessions([1, 2].map(id => ({ ...wellSession, id, failures: { count: 50 } }))),
      },
    ],
    [
      'many failures of a session far from its maximum',
      { memory: x86({}, failed(500)), sessions: sessions([{ ...wellSession, failures: { count: 101 } }]) },
    ],
    [
      // Crash Dump Analysis Patterns, part 13d: 48,530 failures, 356,363 of PTEs, 23,980 PTEs free.
      'failed reservations of PTEs',
      {
        memory: x86(
          { freeSystemPtes: pages(23_980) },
          failed(48_530, { id: 'system-pte-allocations-failed', count: 356_363 }),
        ),
      },
    ],
    [
      'the warning of a shortage of PTEs',
      { memory: x86({}, failed(500, { id: 'running-out-of-system-ptes' })) },
    ],
    [
      'few PTEs on x86',
      { memory: x86({ freeSystemPtes: pages(19_999) }, failed(500)), target: target(3790, 'x86') },
    ],
    ['few PTEs', { memory: x86({ freeSystemPtes: pages(19_999) }, failed(500)) }],
    [
      'committed memory at 80% of its limit',
      { memory: x64({ committedPages: pages(9_600_000) }, failed(500)) },
    ],
  ],
});
