import { expect, test } from 'vitest';
import rule from '../../../src/diagnosis/rules/filtering-callouts.ts';
import { tagNote } from '../../../src/knowledge/tags/index.ts';
import { held, tagRow } from '../../cases/figures.ts';
import { check, testRule } from '../../support/rule-tester.ts';
import { busyWithout, nonpaged, old, only, paged, server, unknown } from './busy-machines.ts';
import { healthyWith, tagTable } from './healthy.ts';

const MB = 1024 * 1024;

const contexts = (megabytes: number) =>
  tagTable([
    tagRow(
      'Fecf',
      { nonpaged: held(900_000, megabytes * MB * 0.75) },
      'WFP filter engine callout context',
      'netio.sys',
    ),
    tagRow('AleE', { nonpaged: held(300_000, megabytes * MB * 0.25) }, 'ALE endpoint context', 'tcpip.sys'),
  ]);

testRule(rule, {
  fires: [
    [
      // Windows-driver-samples issue 1191: a sample's callout leaves classify contexts behind. Figures made.
      'contexts of a callout that does not complete',
      { memory: server(16, 2_200, 500), tags: contexts(1_700) },
      {
        severity: 'warning',
        confidence: 'likely',
        resource: 'nonpaged-pool',
        tags: ['Fecf', 'AleE'],
        drivers: [],
        says: [
          'The filtering platform holds 1.7 GB of nonpaged pool in 1,200,000 allocations, 10.4% of physical memory.',
          'Its tags: Fecf 1.2 GB, AleE 425 MB.',
          'The callout of a security product or VPN is the likely cause',
        ],
        next: ['netsh wfp show state', 'netstat -abno'],
      },
    ],
    [
      // qBittorrent issue 17218: VPN split tunnel and a torrent client. Figures made.
      'acrl, which the list does not know',
      { memory: server(16, 1_300, 500), tags: only(unknown('acrl', 'nonpaged', 9_000_000, 120)) },
      { severity: 'note', tags: ['acrl'] },
    ],
    ['at 10% of memory', { memory: server(10, 1_300, 500), tags: contexts(1_024) }, { severity: 'warning' }],
    ['just below 10%', { memory: server(10, 1_300, 500), tags: contexts(1_023) }, { severity: 'note' }],
    ['at 5%', { memory: server(20, 1_300, 500), tags: contexts(1_024) }, { severity: 'note' }],
    [
      'at half of the maximum of x86, with the pool at 70%',
      { memory: old(180, 100), tags: contexts(128) },
      { severity: 'warning' },
    ],
    ['without figures of memory, from 1 GB on', { tags: contexts(1_024) }, { severity: 'note' }],
  ],
  quiet: [
    ...healthyWith('tags'),
    ...busyWithout(),
    ['just below 5%', { memory: server(20, 1_300, 500), tags: contexts(1_023) }],
    ['just below 512 MB of a small machine', { memory: server(2, 700, 300), tags: contexts(511) }],
    ['without figures of memory, just below 1 GB', { tags: contexts(1_023) }],
    // A quarter of a million connections of 3 KB.
    ['a proxy of 32 GB', { memory: server(32, 2_000, 900), tags: contexts(750) }],
    [
      "ALPC's tags begin alike",
      {
        memory: server(16, 3_200, 500),
        tags: only(nonpaged('AlMs', 9_000_000, 300, 'nt!alpc'), nonpaged('AlCI', 9_000, 30_000, 'nt!alpc')),
      },
    ],
    [
      'paged pool',
      { memory: server(16, 400, 3_000), tags: only(paged('WfpF', 9_000_000, 192, 'netio.sys')) },
    ],
    ['no tags', { tags: tagTable([]) }],
  ],
});

test.each(
  'WfpC WfpF WfpI WfpH WfpM WfpL Wfpn Wfra Wfdp bnvW Fecf StCc StCx StBn acrl AlCi AlPi AlP4 AlP5 AlP6 AlE5 AlSs AleE AleD AleU'.split(
    ' ',
  ),
)('%s is a tag of the filtering platform, here and in the notes', tag => {
  const findings = check(rule, { tags: only(nonpaged(tag, 9_000_000, 192)) });
  expect(findings.map(each => each.tags)).toEqual([[tag]]);
  expect(['netio.sys', 'tcpip.sys', 'wfplwfs.sys']).toContain(tagNote(tag)?.note.owner);
});

test.each(['AlMs', 'AlIn', 'AlHa', 'AlRe', 'AlVi', 'AlCI', 'AlSc', 'AlSe', 'AlEv', 'AlRr', 'ALPC'])(
  "%s is ALPC's",
  tag => {
    expect(check(rule, { tags: only(nonpaged(tag, 9_000_000, 192)) })).toEqual([]);
  },
);
