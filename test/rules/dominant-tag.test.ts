import { expect, test } from 'vitest';
import rule from '../../src/rules/dominant-tag.ts';
import { held, pages, tagRow, unlistedRow } from '../cases/figures.ts';
import { healthyMachine } from '../cases/generated.ts';
import * as publicCases from '../cases/public.ts';
import { check, testRule } from '../support/rule-tester.ts';
import { busyWithout, nonpaged, old, only, paged, server, unknown } from './busy-machines.ts';
import { healthyWith, moduleList, tagTable, x64 } from './healthy.ts';

const MB = 1024 * 1024;
const GB = 1024 * MB;

const one = (tag: string, pool: 'nonpaged' | 'paged', bytes: number) =>
  tagTable([unlistedRow(tag, { [pool]: held(1_000, bytes) })]);

testRule(rule, {
  fires: [
    [
      'an unknown tag with 4 of 5 GB of paged pool, on a machine of 64 GB',
      { memory: server(64, 900, 5_120), tags: one('QzXk', 'paged', 4 * GB) },
      {
        severity: 'warning',
        confidence: 'possible',
        resource: 'paged-pool',
        tags: ['QzXk'],
        drivers: [],
        says: [
          'Tag QzXk alone holds 4.0 GB, 80.0 % of paged pool, in 1,000 allocations.',
          'nothing fails for lack of it yet',
          'compare with a second one, taken later',
        ],
        never: ['rarely a leak'],
        next: ['!for_each_module s-b @#Base @#End 51 7a 58 6b', '!poolused 1 QzXk'],
      },
    ],
    [
      'its name is that of a loaded driver',
      {
        memory: server(64, 900, 5_120),
        tags: one('QzXk', 'paged', 4 * GB),
        modules: moduleList([{ name: 'qzxkflt', start: 'fffff80610000000', end: 'fffff80610020000' }]),
      },
      { drivers: ['qzxkflt.sys'] },
    ],
    [
      'just below 2 GB',
      { memory: server(32, 600, 2_100), tags: one('QzXk', 'paged', 2 * GB - 1) },
      { severity: 'note' },
    ],
    [
      'at 2 GB',
      { memory: server(32, 600, 2_100), tags: one('QzXk', 'paged', 2 * GB) },
      { severity: 'warning' },
    ],
    [
      'just below 5 % of memory',
      { memory: server(64, 900, 5_120), tags: one('QzXk', 'paged', 3.2 * GB - 10) },
      { severity: 'note' },
    ],
    [
      'at 5 % of memory',
      { memory: server(64, 900, 5_120), tags: one('QzXk', 'paged', 3.2 * GB + 1) },
      { severity: 'warning' },
    ],
    [
      'at 512 MB and half of the pool',
      { memory: server(64, 900, 1_024), tags: one('QzXk', 'paged', 512 * MB) },
      { severity: 'note', says: ['50.0 % of paged pool'] },
    ],
    [
      'a pool that is a note already, where the tag is worth more',
      { memory: server(16, 2_000, 600), tags: one('QzXk', 'nonpaged', 1.9 * GB + 120 * MB) },
      { severity: 'warning', resource: 'nonpaged-pool' },
    ],
    [
      'a cache',
      { memory: server(64, 900, 6_000), tags: only(paged('MmSt', 1_500_000, 3_000, 'nt!mm')) },
      {
        severity: 'note',
        says: ['It is a cache, which follows the load and is rarely a leak.'],
        drivers: [],
      },
    ],
    [
      'a mirror of others',
      { memory: server(64, 900, 6_000), tags: only(paged('Ntff', 3_500_000, 1_232, 'ntfs.sys')) },
      {
        severity: 'note',
        says: ['It counts what somebody else holds, so the cause is their holder.'],
        drivers: [],
      },
    ],
    [
      'reserved at start-up',
      { memory: server(64, 4_000, 600), tags: only(nonpaged('Cont', 300, 12_000_000)) },
      { severity: 'note', says: ['It is reserved at start-up'] },
    ],
    [
      'reserved at start-up in just fewer than 100,000 blocks',
      { memory: server(64, 4_000, 600), tags: only(nonpaged('Cont', 99_999, 36_000)) },
      { severity: 'note', says: ['It is reserved at start-up'] },
    ],
    [
      'under a tag that is reserved at start-up, but in 100,000 blocks',
      { memory: server(64, 4_000, 600), tags: only(nonpaged('Cont', 100_000, 36_000)) },
      { severity: 'warning', never: ['reserved at start-up'] },
    ],
    [
      'under a tag that only a pattern calls a cache',
      { memory: server(64, 4_000, 600), tags: only(unknown('smQz', 'nonpaged', 900_000, 4_000)) },
      { severity: 'warning', tags: ['smQz'], never: ['cache'] },
    ],
    [
      'video memory on a machine with large adapters',
      { memory: server(64, 900, 6_000), tags: only(paged('DxgK', 900_000, 4_000, 'dxgkrnl.sys')) },
      { severity: 'note', says: ['It belongs to graphics'], drivers: [] },
    ],
  ],
  quiet: [
    // On most machines a cache is the largest of its pool.
    [
      'a cache of less than 2 GB',
      { memory: server(16, 900, 3_000), tags: one('MmSt', 'paged', 2 * GB - 4_096) },
    ],
    [
      'a cache of less than 5 % of memory',
      { memory: server(64, 900, 4_000), tags: one('MmSt', 'paged', 3.2 * GB - 4_096) },
    ],
    ...healthyWith('memory', 'tags'),
    ...busyWithout(),
    ['just below 512 MB', { memory: server(64, 900, 600), tags: one('QzXk', 'paged', 512 * MB - 1) }],
    ['just below half of the pool', { memory: server(64, 900, 1_030), tags: one('QzXk', 'paged', 514 * MB) }],
    [
      'a real maximum, whose own rule tells the holder',
      { memory: old(100, 330), tags: one('QzXk', 'paged', 300 * MB) },
    ],
    // 20 GB are 31 % of memory: the pool's own rule warns and names the tag.
    ['a pool near its limit', { memory: server(64, 20_480, 900), tags: one('QzXk', 'nonpaged', 19 * GB) }],
    [
      'a pool that is a note, with a cache in it',
      { memory: server(16, 2_000, 600), tags: only(nonpaged('LSwi', 100_000, 19_000)) },
    ],
    [
      'nobody knows the usage of the pool',
      {
        memory: x64({}, { without: ['nonpagedPoolUsage', 'pagedPoolUsage'] }),
        tags: one('QzXk', 'paged', 9 * GB),
      },
    ],
    [
      'a table of one pool without bytes',
      {
        memory: server(64, 900, 900),
        tags: tagTable([tagRow('QzXk', { nonpaged: { outstanding: 9e6 } })], ['nonpaged']),
      },
    ],
    // token-leak tells it.
    ['tokens (WSL issue 41296)', publicCases.leakedTokens.facts],
    ['no tags', { memory: x64({ pagedPoolUsage: pages(2_000_000) }), tags: tagTable([]) }],
  ],
});

test('nobody searches for the owner of a listed tag', () => {
  const findings = check(rule, {
    memory: server(64, 900, 5_120),
    tags: tagTable([tagRow('QzXk', { paged: held(9, 4 * GB) }, 'listed', 'listed.sys')]),
  });
  expect(findings.map(each => each.drivers)).toEqual([['listed.sys']]);
  expect(findings[0]?.next.map(step => step.id)).toEqual(['tag-counts']);
});

test('a pool with unknown tags is no more than a note on any generated healthy machine', () => {
  for (let seed = 1; seed <= 200; seed++) {
    const { memory, tags } = healthyMachine(seed).facts;
    const findings = memory && tags ? check(rule, { memory, tags }) : [];
    expect(findings.filter(each => each.severity !== 'note')).toEqual([]);
  }
});
