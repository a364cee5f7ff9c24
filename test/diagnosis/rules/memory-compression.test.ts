import rule from '../../../src/diagnosis/rules/memory-compression.ts';
import { held, tagRow } from '../../cases/figures.ts';
import { testRule } from '../../support/rule-tester.ts';
import { busyWithout, nonpaged, only, paged, server, unknown } from './busy-machines.ts';
import { healthyWith, tagTable } from './healthy.ts';

const MB = 1024 * 1024;

const store = (megabytes: number) =>
  tagTable([
    tagRow(
      'smNp',
      { nonpaged: held(90_000, megabytes * MB * 0.75) },
      'ReadyBoost store node pool allocations',
      'nt!store',
    ),
    tagRow(
      'smBt',
      { nonpaged: held(30_000, megabytes * MB * 0.25) },
      'ReadyBoost various B+Tree allocations',
      'nt!store',
    ),
  ]);

testRule(rule, {
  fires: [
    [
      'a machine under pressure: however much, a note',
      { memory: server(8, 2_200, 500), tags: store(1_600) },
      {
        severity: 'note',
        confidence: 'likely',
        resource: 'nonpaged-pool',
        tags: ['smNp', 'smBt'],
        drivers: [],
        says: [
          'Memory compression holds 1.6 GB of nonpaged pool in 120,000 allocations, 19.5% of physical memory.',
          'usually a result of the shortage, and no leak',
        ],
        next: ['!memusage 0x8', '!vm'],
      },
    ],
    ['at 5%', { memory: server(20, 1_300, 500), tags: store(1_024) }, { severity: 'note' }],
    [
      'paged pool, where it holds more there',
      {
        memory: server(16, 600, 2_000),
        tags: only(paged('smSt', 9_000, 150_000, 'nt!store'), nonpaged('smNp', 3_000, 224, 'nt!store')),
      },
      { severity: 'note', resource: 'paged-pool' },
    ],
    ['without figures of memory, from 1 GB on', { tags: store(1_024) }, { severity: 'note' }],
  ],
  quiet: [
    ...healthyWith('tags'),
    ...busyWithout(),
    ['just below 5%', { memory: server(20, 1_300, 500), tags: store(1_023) }],
    ['just below 512 MB of a small machine', { memory: server(2, 700, 300), tags: store(511) }],
    ['without figures of memory, just below 1 GB', { tags: store(1_023) }],
    [
      'the redirector, whose tags begin with Sm',
      { memory: server(8, 2_200, 500), tags: only(nonpaged('SmCe', 9_000_000, 224, 'mrxsmb.sys')) },
    ],
    [
      "somebody else's small letters",
      { memory: server(8, 2_200, 500), tags: only(unknown('smth', 'nonpaged', 9_000_000, 224)) },
    ],
    ['no tags', { tags: tagTable([]) }],
  ],
});
