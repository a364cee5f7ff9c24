import rule from '../../../src/diagnosis/rules/net-buffer-pile-up.ts';
import { held, tagRow, unlistedRow } from '../../cases/figures.ts';
import * as publicCases from '../../cases/public.ts';
import { testRule } from '../../support/rule-tester.ts';
import { busyWithout, nonpaged, old, only, paged, server, unknown } from './busy-machines.ts';
import { healthyWith, tagTable } from './healthy.ts';

const MB = 1024 * 1024;

const buffers = (megabytes: number) =>
  tagTable([
    tagRow('NDnb', { nonpaged: held(9_000, megabytes * MB * 0.75) }, 'NET_BUFFER', 'ndis.sys'),
    tagRow(
      'Nbuf',
      { nonpaged: held(3_000, megabytes * MB * 0.25) },
      'NetIO Memory Descriptor Allocations',
      'netio.sys',
    ),
  ]);

/** Kept packets of a capture driver beside 3 GB of others'. */
const withCapture = (tag: string, megabytes: number) =>
  tagTable([
    tagRow('NDnb', { nonpaged: held(9_000, 3_000 * MB) }, 'NET_BUFFER', 'ndis.sys'),
    unlistedRow(tag, { nonpaged: held(900_000, megabytes * MB) }),
  ]);

testRule(rule, {
  fires: [
    [
      // nmap issue 1966: the author's answer is Npcap. The debugger's list does not know its tag.
      'Npcap keeps packets',
      publicCases.keptPackets.facts,
      {
        severity: 'warning',
        confidence: 'likely',
        resource: 'nonpaged-pool',
        tags: ['NPBL'],
        drivers: ['npcap.sys'],
        says: [
          'Network buffers hold 2.0 GB of nonpaged pool in 10,112,000 allocations, 12.2% of physical memory.',
          'NPBL belongs to a capture driver, npcap.sys. It likely keeps copies of packets and does not free them.',
        ],
        next: ['!ndiskd.nblpool', '!ndiskd.pendingnbls', '!ndiskd.netadapter'],
      },
    ],
    // nmap/npcap issue 688: versions 1.76 and 1.77.
    [
      'a current Npcap',
      {
        memory: server(16, 2_200, 500),
        tags: only(
          unknown('NpPD', 'nonpaged', 900_000, 1_600),
          unknown('NpNB', 'nonpaged', 900_000, 160),
          unknown('NpNL', 'nonpaged', 900_000, 128),
          unknown('NpCD', 'nonpaged', 900_000, 64),
        ),
      },
      {
        severity: 'warning',
        tags: ['NpPD', 'NpNB', 'NpNL', 'NpCD'],
        drivers: ['npcap.sys'],
        says: ['Their tags: NpPD'],
      },
    ],
    [
      'WinDivert',
      { memory: server(16, 2_200, 500), tags: only(unknown('WDiv', 'nonpaged', 1_200_000, 1_600)) },
      { severity: 'warning', drivers: ['WinDivert64.sys'] },
    ],
    [
      "the system's own buffers",
      { memory: server(16, 2_200, 500), tags: buffers(1_700) },
      {
        severity: 'warning',
        tags: ['NDnb', 'Nbuf'],
        drivers: [],
        says: ['A driver on the way of the packets does not give them back, or a receiver is too slow.'],
        never: ['capture driver'],
      },
    ],
    [
      'a capture driver with a quarter of it',
      { memory: server(32, 4_300, 500), tags: withCapture('NpCD', 1_000) },
      { drivers: ['npcap.sys'], says: ['NpCD belongs to a capture driver'] },
    ],
    [
      'a capture driver with less than a quarter of it is not the story',
      { memory: server(32, 4_300, 500), tags: withCapture('NpCD', 999) },
      { drivers: [], never: ['capture driver'] },
    ],
    ['at 10% of memory', { memory: server(10, 1_300, 500), tags: buffers(1_024) }, { severity: 'warning' }],
    ['just below 10%', { memory: server(10, 1_300, 500), tags: buffers(1_023) }, { severity: 'note' }],
    ['at 5%', { memory: server(20, 1_300, 500), tags: buffers(1_024) }, { severity: 'note' }],
    ['x86: at 20% of the maximum', { memory: old(90, 100), tags: buffers(51.2) }, { severity: 'note' }],
    [
      'x86: half of the maximum, with the pool at 70%',
      { memory: old(180, 100), tags: buffers(128) },
      { severity: 'warning' },
    ],
    ['without figures of memory, from 1 GB on', { tags: buffers(1_024) }, { severity: 'note' }],
  ],
  quiet: [
    ...healthyWith('tags'),
    ...busyWithout(),
    ['just below 5%', { memory: server(20, 1_300, 500), tags: buffers(1_023) }],
    ['just below 512 MB of a small machine', { memory: server(2, 700, 300), tags: buffers(511) }],
    ['x86: just below 20%', { memory: old(90, 100), tags: buffers(51.1) }],
    // Four adapters of 100 Gbit/s with 64 queues of 4,096 buffers of 2 KB.
    ['fast adapters in a server of 64 GB', { memory: server(64, 3_000, 900), tags: buffers(2_048) }],
    ['without figures of memory, just below 1 GB', { tags: buffers(1_023) }],
    [
      'the pipes of npfs.sys are no packets',
      { memory: server(16, 2_200, 500), tags: only(nonpaged('NpFr', 9_000_000, 192, 'npfs.sys')) },
    ],
    ['paged pool', { memory: server(16, 400, 3_000), tags: only(paged('NDpp', 9_000_000, 192, 'ndis.sys')) }],
    ['no tags', { tags: tagTable([]) }],
  ],
});
