import rule from '../../../src/diagnosis/rules/trace-buffers.ts';
import { held, tagRow } from '../../cases/figures.ts';
import { testRule } from '../../support/rule-tester.ts';
import { busyWithout, nonpaged, old, only, paged, server } from './busy-machines.ts';
import { healthyWith, tagTable } from './healthy.ts';

const MB = 1024 * 1024;

const buffers = (megabytes: number) =>
  tagTable([
    tagRow('EtwB', { nonpaged: held(4_000, megabytes * MB * 0.9) }, 'Etw Buffer', 'nt!etw'),
    tagRow('EtwR', { nonpaged: held(300_000, megabytes * MB * 0.1) }, 'Etw KM RegEntry', 'nt!etw'),
  ]);

testRule(rule, {
  fires: [
    [
      // Cider-2 issue 1946: Etwr 29,386,669 and EtwD 29,386,543, more than 4 GB; sizes and 32 GB of memory made.
      'replies that nobody takes',
      {
        memory: server(32, 6_500, 900),
        tags: only(nonpaged('Etwr', 29_386_669, 64, 'nt!etw'), nonpaged('EtwD', 29_386_543, 144, 'nt!etw')),
      },
      {
        severity: 'warning',
        confidence: 'likely',
        resource: 'nonpaged-pool',
        tags: ['EtwD', 'Etwr'],
        drivers: [],
        says: [
          'Event tracing holds 5.7 GB of nonpaged pool in 58,773,212 allocations, 17.8% of physical memory.',
          'Etwr and EtwD go together, 29,386,669 and 29,386,543',
          "In a public case the provider belonged to a graphics driver's service",
        ],
        next: ['!wmitrace.strdump', 'logman query -ets', '!process 0 0'],
      },
    ],
    [
      'buffers of a session',
      { memory: server(16, 1_400, 500), tags: buffers(1_000) },
      {
        severity: 'note',
        tags: ['EtwB', 'EtwR'],
        says: ['Its largest part is buffers'],
        never: ['graphics', 'registrations'],
      },
    ],
    [
      'registrations of providers',
      { memory: server(16, 1_400, 500), tags: only(nonpaged('EtwR', 4_600_000, 224, 'nt!etw')) },
      { severity: 'note', says: ['Its largest part is registrations'] },
    ],
    [
      'replies whose blocks are fewer',
      {
        memory: server(32, 6_500, 900),
        tags: only(nonpaged('Etwr', 29_386_669, 144, 'nt!etw'), nonpaged('EtwD', 20_000_000, 64, 'nt!etw')),
      },
      {
        severity: 'warning',
        never: ['go together'],
        says: ['A trace session with many or large buffers, or a provider'],
      },
    ],
    [
      'paged pool, where it holds more there',
      {
        memory: server(16, 600, 2_000),
        tags: only(paged('EtwB', 9_000, 150_000, 'nt!etw'), nonpaged('EtwR', 30_000, 224, 'nt!etw')),
      },
      { severity: 'note', resource: 'paged-pool', tags: ['EtwB'] },
    ],
    ['at 10% of memory', { memory: server(10, 1_300, 500), tags: buffers(1_024) }, { severity: 'warning' }],
    ['just below 10%', { memory: server(10, 1_300, 500), tags: buffers(1_023) }, { severity: 'note' }],
    ['at 5%', { memory: server(20, 1_300, 500), tags: buffers(1_024) }, { severity: 'note' }],
    [
      'at half of the maximum of x86, with the pool at 70%',
      { memory: old(180, 100), tags: buffers(128) },
      { severity: 'warning' },
    ],
    ['without figures of memory, from 1 GB on', { tags: buffers(1_024) }, { severity: 'note' }],
  ],
  quiet: [
    // The machines of 1 TB and of a developer have 1.3 GB and 625 MB of trace buffers.
    ...healthyWith('tags'),
    ...busyWithout(),
    ['just below 5%', { memory: server(20, 1_300, 500), tags: buffers(1_023) }],
    ['just below 512 MB of a small machine', { memory: server(2, 700, 300), tags: buffers(511) }],
    ['without figures of memory, just below 1 GB', { tags: buffers(1_023) }],
    [
      'the tag of somebody else',
      { memory: server(16, 3_000, 500), tags: only(nonpaged('ETWx', 9_000_000, 224)) },
    ],
    ['no tags', { tags: tagTable([]) }],
  ],
});
