import { expect, test } from 'vitest';
import rule from '../../../src/diagnosis/rules/pinned-files.ts';
import { sentence } from '../../../src/pages/json.ts';
import { healthyMachine } from '../../cases/generated.ts';
import * as publicCases from '../../cases/public.ts';
import type { Figures } from '../../support/rule-tester.ts';
import { check, testRule } from '../../support/rule-tester.ts';
import { busyWithout, nonpaged, old, only, paged, server, unknown } from './busy-machines.ts';
import { healthyWith, tagTable } from './healthy.ts';

/** Structures of that many files, 1,200 bytes of paged and 512 of nonpaged pool each. */
const files = (many: number) => [
  nonpaged('File', many, 384),
  nonpaged('NtxF', many, 128, 'ntfs.sys'),
  paged('Ntfc', many, 176, 'ntfs.sys'),
  paged('Ntff', many, 1_024, 'ntfs.sys'),
];

const handles = (each: number, whole = true): Figures<'processes'> => ({
  processes: [
    {
      address: 'ffffa40d10000000',
      pid: 4,
      image: 'System',
      handleCount: 4_000,
      objectTable: 'ffffe0000000e1f0',
    },
    {
      address: 'ffffa40d20000000',
      pid: 0x7a0,
      image: 'QzServer.exe',
      handleCount: each,
      objectTable: 'ffffe0000000e2f0',
    },
  ],
  whole,
});

const MILLION = 1_000_000;

testRule(rule, {
  fires: [
    [
      // microsoft/WSL issue 40804: the author's answer is the container isolation filter; NTFS is the victim.
      'WSL issue 40804',
      publicCases.pinnedFiles.facts,
      {
        severity: 'warning',
        confidence: 'likely',
        resource: 'paged-pool',
        tags: ['WCsc', 'NtFC', 'NtfC', 'FMfc', 'FOCX', 'IoFE', 'File', 'IoNm'],
        drivers: ['wcifs.sys'],
        says: [
          /About 7,518,\d{3} files stay open: 7 tags have that count, 1 more exceeds it\./,
          'WCsc of wcifs.sys has the same count: likely a filter keeps a reference to every file.',
          'NTFS and the filter manager only mirror it.',
          'Tags above it: NtFC 134,217,244.',
        ],
        next: ['!fltkd.filters', '!fltkd.volumes', 'fltmc instances', '!process 0 0'],
      },
    ],
    [
      // microsoft/WSL issue 41296: no filter in the chain.
      'WSL issue 41296: File, FMfn, Ntfc, IoNm, D2d at 13.4 million',
      {
        memory: server(64, 6_800, 9_000),
        tags: only(
          nonpaged('File', 13_400_000, 384),
          paged('FMfn', 13_401_000, 208, 'fltmgr.sys'),
          paged('Ntfc', 13_400_300, 176, 'ntfs.sys'),
          paged('IoNm', 13_400_100, 112, 'nt!io'),
          paged('D2d ', 13_400_000, 48),
        ),
      },
      {
        severity: 'note',
        confidence: 'possible',
        resource: 'paged-pool',
        drivers: [],
        says: ['13,400,100 files stay open', 'Handles, the cache, or a filter keep them open'],
        never: ['exceed', 'likely a filter'],
      },
    ],
    [
      'an unknown filter, and handles that do not explain it',
      {
        memory: server(64, 6_000, 12_000),
        tags: only(...files(9 * MILLION), unknown('QzFl', 'paged', 9 * MILLION, 96)),
        processes: handles(30_000),
      },
      {
        severity: 'warning',
        confidence: 'likely',
        drivers: [],
        tags: ['QzFl', 'Ntff', 'File', 'Ntfc', 'NtxF'],
        says: ['QzFl has the same count', 'Handles do not explain it: all processes together have 34,000.'],
      },
    ],
    [
      'handles just below half of the files',
      {
        memory: server(64, 6_000, 12_000),
        tags: only(...files(9 * MILLION), unknown('QzFl', 'paged', 9 * MILLION, 96)),
        processes: handles(4_495_999),
      },
      { severity: 'warning' },
    ],
    [
      'a list of processes that is not whole says nothing of handles',
      {
        memory: server(64, 6_000, 12_000),
        tags: only(...files(9 * MILLION), unknown('QzFl', 'paged', 9 * MILLION, 96)),
        processes: handles(30_000, false),
      },
      { severity: 'warning', never: ['handles do not explain'] },
    ],
    [
      'what fltmgr keeps is no filter to blame',
      {
        memory: server(64, 6_000, 12_000),
        tags: only(...files(9 * MILLION), paged('FMlp', 9 * MILLION, 96, 'fltmgr.sys')),
      },
      { severity: 'note', confidence: 'possible', drivers: [], never: ['FMlp of', 'likely a filter'] },
    ],
    [
      'paged pool of x86 at 62%, 42% of the maximum held by files',
      {
        memory: old(60, 224),
        tags: only(...files(110_000), unknown('QzFl', 'paged', 110_000, 240)),
      },
      { severity: 'warning', resource: 'paged-pool' },
    ],
    [
      'no filter among them, at 200,000 files',
      { memory: old(90, 280), tags: only(...files(200_000)) },
      { severity: 'note', confidence: 'possible' },
    ],
    [
      'without figures of memory, from 1 GB on',
      { tags: only(...files(MILLION), unknown('QzFl', 'paged', MILLION, 96)) },
      { severity: 'note', confidence: 'likely' },
    ],
    [
      'at 5% of the commit limit',
      // 80 GB of limit, 4 GB held.
      { memory: server(64, 1_900, 4_400), tags: only(...files(3_579_140)) },
      { severity: 'note', confidence: 'possible' },
    ],
  ],
  quiet: [
    ...healthyWith('tags'),
    ...busyWithout(),
    [
      'just below 5% of the commit limit',
      { memory: server(64, 1_900, 4_400), tags: only(...files(3_579_130)) },
    ],
    [
      'handles for half of the files: they are simply open',
      {
        memory: server(64, 6_000, 12_000),
        tags: only(...files(9 * MILLION), unknown('QzFl', 'paged', 9 * MILLION, 96)),
        processes: handles(4_496_000),
      },
    ],
    [
      'no filter among them, just below 200,000 files',
      { memory: old(90, 280), tags: only(...files(199_999)) },
    ],
    [
      'two tags of files only',
      {
        memory: server(64, 6_000, 12_000),
        tags: only(nonpaged('File', 9 * MILLION, 384), paged('Ntff', 9 * MILLION, 1_024, 'ntfs.sys')),
      },
    ],
    [
      'tags of files in numbers of their own',
      {
        memory: server(64, 6_000, 12_000),
        tags: only(
          nonpaged('File', 9 * MILLION, 384),
          paged('Ntff', 5 * MILLION, 1_024, 'ntfs.sys'),
          paged('FMfn', 7 * MILLION, 300, 'fltmgr.sys'),
        ),
      },
    ],
    [
      'paged pool of x86 with files, just below 20% of the maximum',
      { memory: old(60, 150), tags: only(...files(62_000)) },
    ],
    ['a pipe that nobody reads', publicCases.unreadPipe.facts],
    ['no tags', { tags: tagTable([]) }],
  ],
});

test('of generated healthy machines none is warned of', () => {
  for (let seed = 1; seed <= 200; seed++) {
    const { memory, tags } = healthyMachine(seed).facts;
    if (memory && tags)
      expect(check(rule, { memory, tags }).map(each => sentence(each.headline))).toEqual([]);
  }
});

test('an unknown tag near the chain by chance is not blamed where the table is crowded', () => {
  const crowd = Array.from({ length: 60 }, (_, place) =>
    unknown(`Q${(place + 100).toString(36)}x`.padEnd(4, 'z'), 'paged', 3_050_000 + place * 200_000, 16),
  );
  const findings = check(rule, {
    memory: server(64, 6_000, 12_000),
    tags: only(...files(9 * MILLION), unknown('QzFl', 'paged', 9_030_000, 96), ...crowd),
  });
  expect(findings.map(each => each.severity)).toEqual(['note']);
  expect(findings[0]?.tags).not.toContain('QzFl');
});
