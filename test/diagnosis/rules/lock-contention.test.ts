import rule from '../../../src/diagnosis/rules/lock-contention.ts';
import { held, tagRow } from '../../cases/figures.ts';
import { seedMachines } from '../../cases/seed.ts';
import { type Figures, testRule } from '../../support/rule-tester.ts';
import { healthyWith, tagTable } from './healthy.ts';

type Lock = Figures<'locks'>['locks'][number];

/** A resource with so many waiters, shared and exclusive, and contentions. */
function lock(shared: number, exclusive: number, contentions?: number, name?: string): Lock {
  return {
    address: '80478b00',
    ...(name === undefined ? {} : { name }),
    state: 'exclusive',
    ...(contentions === undefined ? {} : { contention: { count: contentions } }),
    sharedWaiters: { count: shared },
    exclusiveWaiters: { count: exclusive },
    owners: ['81f0b020'],
  };
}

const locks = (...list: readonly Lock[]): Figures<'locks'> => ({ locks: list });
const REGISTRY = 'nt!CmpRegistryLock';
const paged = (...tags: readonly [string, number][]) =>
  tagTable(tags.map(([tag, bytes]) => tagRow(tag, { paged: held(10, bytes) })));

testRule(rule, {
  fires: [
    [
      // Crash Dump Analysis Patterns, part 13c.
      'the registry of the seed, which also holds most of paged pool',
      seedMachines.registryAndReloadedDriver.facts,
      {
        severity: 'warning',
        confidence: 'certain',
        resource: 'none',
        tags: [],
        drivers: [],
        says: [
          '718 shared and 21 exclusive waiters queue for nt!CmpRegistryLock (9,149,810 contentions)',
          'is also the largest holder of paged pool (tag CM)',
          'Both may have one cause.',
          'Programs that open a key wait',
        ],
        next: ['!reg hivelist', '!stacks 2'],
      },
    ],
    [
      '10 waiters',
      { locks: locks(lock(7, 3, 2_000)) },
      {
        severity: 'note',
        says: [
          '7 shared and 3 exclusive waiters queue for the resource at 80478b00 (2,000 contentions)',
          'a separate problem from any shortage of memory',
        ],
        next: ['!stacks 2'],
        never: ['registry'],
      },
    ],
    ['49 waiters', { locks: locks(lock(49, 0)) }, { severity: 'note', never: ['contentions)'] }],
    ['50 waiters', { locks: locks(lock(25, 25)) }, { severity: 'warning' }],
    ['10 waiters and a million contentions', { locks: locks(lock(10, 0, 1_000_000)) }, { severity: 'note' }],
    ['10 waiters and one contention more', { locks: locks(lock(10, 0, 1_000_001)) }, { severity: 'warning' }],
    [
      'the registry, third among the holders of paged pool',
      {
        locks: locks(lock(60, 0, 5, REGISTRY)),
        tags: paged(['MmSt', 900_000], ['Ntff', 800_000], ['CM31', 700_000]),
      },
      {
        says: ['is also among the largest holders of paged pool (tag CM31)'],
        never: ['the largest holder of'],
      },
    ],
    [
      'the registry, small in paged pool',
      {
        locks: locks(lock(60, 0, 5, REGISTRY)),
        tags: paged(['MmSt', 900_000], ['Ntff', 800_000], ['File', 700_000], ['CM31', 600_000]),
      },
      { says: ['a separate problem from any shortage of memory'], never: ['paged pool'] },
    ],
    [
      'another lock, while the registry holds most of paged pool',
      { locks: locks(lock(60, 0, 5, 'nt!PspLoadImageNotifyRoutine')), tags: paged(['CM31', 900_000]) },
      { never: ['registry'] },
    ],
    [
      'several, the longest queue first, the short one left out',
      { locks: locks(lock(12, 0), lock(9, 0), lock(300, 0), lock(12, 1)) },
      [{ says: ['300 shared'] }, { says: ['12 shared and 1 exclusive'] }, { says: ['12 shared and 0'] }],
    ],
    [
      'seven, of which five are told',
      { locks: locks(...[11, 12, 13, 14, 15, 16, 17].map(waiters => lock(waiters, 0))) },
      [17, 16, 15, 14, 13].map(waiters => ({ says: [`${waiters} shared`] })),
    ],
  ],
  quiet: [
    [
      '9 waiters for the registry, and millions of contentions',
      { locks: locks(lock(8, 1, 9_149_810, REGISTRY)) },
    ],
    ...healthyWith('locks'),
    ['no resource held', { locks: locks() }],
    ['9 waiters, whatever was before', { locks: locks(lock(5, 4, 9_149_810)) }],
    [
      'millions of contentions since start-up and nobody waits',
      {
        locks: locks({
          address: '80478b00',
          state: 'available',
          contention: { count: 9_149_810 },
          owners: [],
        }),
      },
    ],
    [
      'many owners are no waiters',
      { locks: locks({ address: '80478b00', state: 'shared', sharedOwners: 400, owners: ['81f0b020'] }) },
    ],
    [
      'the registry lock at rest, while the registry holds most of paged pool',
      { locks: locks(lock(2, 1, 40_000, REGISTRY)), tags: paged(['CM31', 900_000_000]) },
    ],
  ],
});
