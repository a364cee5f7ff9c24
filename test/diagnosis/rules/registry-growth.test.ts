import { expect, test } from 'vitest';
import rule from '../../../src/diagnosis/rules/registry-growth.ts';
import { held, tagRow } from '../../cases/figures.ts';
import { healthyMachine } from '../../cases/generated.ts';
import { seedMachines } from '../../cases/seed.ts';
import type { Figures } from '../../support/rule-tester.ts';
import { check, testRule } from '../../support/rule-tester.ts';
import { busyWithout, old, only, paged, server } from './busy-machines.ts';
import { healthyWith, tagTable } from './healthy.ts';

const MB = 1024 * 1024;

/** So many MB of the registry, most of it hives. */
const registry = (megabytes: number) =>
  tagTable([
    tagRow(
      'CM31',
      { paged: held(9_000, megabytes * MB * 0.75) },
      'Internal Configuration manager allocations',
      'nt!cm',
    ),
    tagRow(
      'CM  ',
      { paged: held(3_000, megabytes * MB * 0.25) },
      'Configuration Manager (registry)',
      'nt!cm',
    ),
  ]);

const lock = (name: string, shared: number, exclusive: number): Figures<'locks'> => ({
  locks: [
    {
      address: '8089da00',
      name,
      state: 'exclusive',
      contention: { count: 9_149_810 },
      ...(shared > 0 && { sharedWaiters: { count: shared } }),
      ...(exclusive > 0 && { exclusiveWaiters: { count: exclusive } }),
      owners: ['86d3d2a0'],
    },
  ],
  total: 20_000,
  held: 1,
});

testRule(rule, {
  fires: [
    [
      // Crash Dump Analysis Patterns, part 13c: CM leads paged pool, and threads queue for the registry's lock.
      "the seed's case of the registry",
      seedMachines.registryAndReloadedDriver.facts,
      {
        severity: 'note',
        resource: 'paged-pool',
        tags: ['CM  '],
        says: [
          "The registry holds 45.7 MB of paged pool in 11,045 allocations, 28.6% of the pool's maximum.",
        ],
        never: ['Its tags'],
      },
    ],
    [
      // The locks of Crash Dump Analysis Patterns, part 13c: 9,149,810 contentions, 718 and 21 waiters.
      'half of paged pool, and the queue of part 13c at its lock',
      { memory: old(90, 300), tags: registry(180), locks: lock('nt!CmpRegistryLock', 718, 21) },
      {
        severity: 'warning',
        confidence: 'likely',
        resource: 'paged-pool',
        tags: ['CM31', 'CM  '],
        drivers: [],
        says: [
          "The registry holds 180 MB of paged pool in 12,000 allocations, 50.0% of the pool's maximum.",
          'Its tags: CM31 135 MB, CM 45.0 MB.',
          'Threads also queue for its lock nt!CmpRegistryLock (739 waiting).',
        ],
        next: ['!reg hivelist', '!reg openkeys 0'],
      },
    ],
    [
      'without the locks: ask for them',
      { memory: old(90, 300), tags: registry(180) },
      { severity: 'warning', next: ['!locks'], never: ['queue'] },
    ],
    ['at 40% of the maximum', { memory: old(90, 300), tags: registry(144) }, { severity: 'warning' }],
    ['just below 40%', { memory: old(90, 300), tags: registry(143.9) }, { severity: 'note' }],
    ['the pool just below 60%', { memory: old(90, 215), tags: registry(180) }, { severity: 'note' }],
    ['the pool at 60%', { memory: old(90, 216), tags: registry(180) }, { severity: 'warning' }],
    ['at 20% of the maximum', { memory: old(90, 200), tags: registry(72) }, { severity: 'note' }],
    [
      'at 5% of the commit limit',
      { memory: server(16, 400, 1_400), tags: registry(1_024) },
      { severity: 'note', says: ['5.0% of the commit limit'] },
    ],
    [
      'at 10% of the commit limit',
      { memory: server(16, 400, 2_400), tags: registry(2_048) },
      { severity: 'warning' },
    ],
    [
      'at 512 MB of a small machine',
      { memory: server(4, 300, 700), tags: registry(512) },
      { severity: 'warning' },
    ],
    [
      'without figures of memory, from 1 GB on',
      { tags: registry(1_024) },
      { severity: 'note', never: [/ % of/] },
    ],
    [
      'a lock of somebody else is no lock of the registry',
      { memory: old(90, 300), tags: registry(180), locks: lock('nt!PnpRegistryDeviceResource', 700, 3) },
      { severity: 'warning', never: ['queue'] },
    ],
    [
      'a lock of the registry for which nobody waits',
      { memory: old(90, 300), tags: registry(180), locks: lock('nt!CmpRegistryLock', 0, 0) },
      { severity: 'warning', never: ['queue'] },
    ],
  ],
  quiet: [
    ...healthyWith('tags'),
    ...busyWithout(),
    ['just below 20% of the maximum', { memory: old(90, 200), tags: registry(71.9) }],
    ['just below 5% of the commit limit', { memory: server(16, 400, 1_400), tags: registry(1_023) }],
    ['just below 512 MB', { memory: server(4, 300, 700), tags: registry(511) }],
    ['without figures of memory, just below 1 GB', { tags: registry(1_023) }],
    [
      'a queue at the lock alone, which lock-contention tells',
      { memory: old(90, 200), tags: registry(20), locks: lock('nt!CmpRegistryLock', 718, 21) },
    ],
    ["wibcm.sys's tags", { memory: old(90, 300), tags: only(paged('CMSH', 9_000, 20_000, 'wibcm.sys')) }],
    ['no tags', { memory: old(90, 300), tags: tagTable([]) }],
  ],
});

test('the lock is among the evidence', () => {
  const [finding] = check(rule, {
    memory: old(90, 300),
    tags: registry(180),
    locks: lock('nt!CmpRegistryLock', 7, 0),
  });
  expect(finding?.evidence.map(each => each.quote)).toContain('locks locks 0');
});

test('of generated healthy machines none is warned of', () => {
  for (let seed = 1; seed <= 200; seed++) {
    const { memory, tags } = healthyMachine(seed).facts;
    const findings = memory && tags ? check(rule, { memory, tags }) : [];
    expect(findings.filter(each => each.severity !== 'note')).toEqual([]);
  }
});
