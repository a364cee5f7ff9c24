import { expect, test } from 'vitest';
import rule from '../../src/rules/never-freed-tags.ts';
import { counted, held, pages, tagRow, unlistedRow } from '../cases/figures.ts';
import { healthyMachine } from '../cases/generated.ts';
import * as publicCases from '../cases/public.ts';
import { check, testRule } from '../support/rule-tester.ts';
import { busyWithout, old, server } from './busy-machines.ts';
import { healthyWith, tagTable, target, x64 } from './healthy.ts';

const GB = 1024 ** 3;
const never = (tag: string, allocs: number, bytes?: number, frees = 0) =>
  tagTable([unlistedRow(tag, { nonpaged: counted(allocs, frees, bytes) })]);

testRule(rule, {
  fires: [
    [
      // microsoft/WSL issue 40804 (NtFC), Windows-Containers issue 646 (WCsc: no frees of 7.5 million).
      'WSL issue 40804',
      publicCases.pinnedFiles.facts,
      {
        severity: 'warning',
        confidence: 'likely',
        resource: 'paged-pool',
        says: [
          'Tags are allocated and hardly ever freed: NtFC (134,217,728 allocations, 484 frees, 18.0 GB)',
          'WCsc (7,518,000 allocations, 0 frees, 803 MB)',
          'The blocks of one tag all have one size: NtFC 144 bytes, WCsc 112 bytes, NtfC 96 bytes',
          'compare with a second one',
        ],
        next: ['!fltkd.filters', '!poolfind 0x4346744e 1'],
      },
    ],
    [
      'one tag without a free, of an odd mean size',
      { memory: server(64, 900, 900), tags: never('QzXk', 3_000_000, 1_000_000_001) },
      {
        severity: 'note',
        confidence: 'possible',
        resource: 'nonpaged-pool',
        tags: ['QzXk'],
        says: [/^A tag is allocated and never freed: QzXk \(3,000,000 allocations, 0 frees, 954 MB\)\.$/m],
        never: ['Every block'],
        next: ['!for_each_module s-b @#Base @#End 51 7a 58 6b', '!poolfind 0x6b587a51 0'],
      },
    ],
    [
      'at 100,000 allocations with one free in a thousand',
      { tags: never('QzXk', 100_000, 9_990_000, 100) },
      { severity: 'note', says: ['hardly ever freed'] },
    ],
    [
      'a table without bytes',
      { tags: never('QzXk', 200_000) },
      { says: ['QzXk (200,000 allocations, 0 frees).'] },
    ],
    [
      'of two in a table without bytes the more frequent one comes first',
      {
        tags: tagTable([
          unlistedRow('QyXk', { paged: counted(200_000, 0) }),
          unlistedRow('QzXk', { paged: counted(900_000, 0) }),
        ]),
      },
      { tags: ['QzXk', 'QyXk'], resource: 'paged-pool' },
    ],
    [
      'just below 10 % of memory',
      { memory: server(16, 1_900, 500), tags: never('QzXk', 1_000_000, 1.6 * GB - 2_000) },
      { severity: 'note', confidence: 'possible' },
    ],
    [
      'at 10 % of memory',
      { memory: server(16, 1_900, 500), tags: never('QzXk', 1_000_000, 1.6 * GB + 1) },
      { severity: 'warning', confidence: 'likely' },
    ],
    [
      'half of the maximum of x86, with the pool at 70 %',
      { memory: old(180, 100), tags: never('QzXk', 1_000_000, 128 * 1024 ** 2) },
      { severity: 'warning', resource: 'nonpaged-pool' },
    ],
    [
      'the same with the pool at 55 %',
      { memory: old(140, 100), tags: never('QzXk', 1_000_000, 128 * 1024 ** 2) },
      { severity: 'note' },
    ],
    [
      'six, of which five are told',
      {
        tags: tagTable(
          ['Qz1x', 'Qz2x', 'Qz3x', 'Qz4x', 'Qz5x', 'Qz6x'].map((tag, place) =>
            unlistedRow(tag, { paged: counted(200_000, 0, (place + 1) * 3_200_000) }),
          ),
        ),
      },
      { tags: ['Qz6x', 'Qz5x', 'Qz4x', 'Qz3x', 'Qz2x'], says: ['and 1 more.'] },
    ],
    [
      'one tag with blocks of one size',
      { tags: never('QzXk', 200_000, 200_000 * 144) },
      { says: ['Every block of QzXk has 144 bytes: one structure, made at one place.'] },
    ],
    [
      'an owner that is known is not searched for',
      {
        tags: tagTable([
          tagRow('QzXk', { nonpaged: counted(200_000, 0, 3_200_000) }, 'listed', 'listed.sys'),
        ]),
      },
      { tags: ['QzXk'] },
    ],
    [
      'called a reservation, but nobody reserves so much',
      { tags: never('Cont', 200_000, 536_870_912) },
      { severity: 'note', confidence: 'possible', tags: ['Cont'] },
    ],
    [
      'an hour after the start',
      { tags: never('QzXk', 200_000, 9e7), target: { ...target(22631, 'x64'), uptimeSeconds: 3_600 } },
      { severity: 'note', confidence: 'possible' },
    ],
    [
      'just after the start, but a tenth of memory',
      {
        tags: never('QzXk', 200_000, 5e9),
        memory: x64({ nonpagedPoolNxUsage: pages(1_300_000), pagedPoolUsage: pages(1_300_000) }),
        target: { ...target(22631, 'x64'), uptimeSeconds: 180 },
      },
      { severity: 'warning' },
    ],
  ],
  quiet: [
    [
      'just before an hour has gone since the start',
      { tags: never('QzXk', 200_000, 9e7), target: { ...target(22631, 'x64'), uptimeSeconds: 3_599 } },
    ],
    ...healthyWith('tags'),
    ...busyWithout(),
    ['just below 100,000 allocations', { tags: never('QzXk', 99_999, 9e9) }],
    ['just above one free in a thousand', { tags: never('QzXk', 100_000, 9e9, 101) }],
    // 13c's reservations at start-up.
    ['reserved at start-up', { tags: never('Cont', 200_000, 536_870_911) }],
    ['a cache that fills', { tags: never('FMfn', 900_000, 9e8) }],
    [
      'a brief table, which has no frees',
      { tags: tagTable([unlistedRow('QzXk', { nonpaged: held(9e6, 9e9) })]) },
    ],
    // Allocations are counted in 32 bits on old systems: they can wrap while frees have not.
    [
      'more frees than allocations, where a counter has wrapped',
      {
        tags: tagTable([
          unlistedRow('QzXk', {
            nonpaged: { allocs: 200_000, frees: 4_294_000_000, outstanding: 1_167_296, bytes: 9e7 },
          }),
        ]),
      },
    ],
    ['no tags', { tags: tagTable([]) }],
  ],
});

test('the owner of a listed tag is not searched for', () => {
  const [finding] = check(rule, {
    tags: tagTable([tagRow('QzXk', { nonpaged: counted(200_000, 0, 3_200_000) }, 'listed', 'listed.sys')]),
  });
  expect(finding?.next.map(step => step.id)).toEqual(['find-blocks-nonpaged']);
});

test('of generated healthy machines none is warned of', () => {
  for (let seed = 1; seed <= 200; seed++) {
    const { memory, tags } = healthyMachine(seed).facts;
    const findings = memory && tags ? check(rule, { memory, tags }) : [];
    expect(findings.filter(each => each.severity !== 'note')).toEqual([]);
  }
});
