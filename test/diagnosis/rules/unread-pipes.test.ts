import rule from '../../../src/diagnosis/rules/unread-pipes.ts';
import { held, pages, tagRow } from '../../cases/figures.ts';
import { testRule } from '../../support/rule-tester.ts';
import { busyWith } from './busy.ts';
import { healthyWith, tagTable, x64, x86 } from './healthy.ts';

const pipes = (entries: number, requests = entries) =>
  tagTable([
    tagRow('NpFr', { nonpaged: held(entries, entries * 128) }, 'DATA_ENTRY records', 'npfs.sys'),
    tagRow('Irp ', { nonpaged: held(requests, requests * 512) }, 'Io, IRP packets'),
    tagRow('File', { nonpaged: held(120_000, 46_000_000) }, 'File objects'),
  ]);

testRule(rule, {
  fires: [
    [
      // microsoft/WinDbg-Feedback issue 393.
      'the public case',
      { tags: pipes(56_180_000), memory: x64() },
      {
        severity: 'warning',
        confidence: 'likely',
        resource: 'nonpaged-pool',
        tags: ['NpFr', 'Irp '],
        says: [
          'Data in pipes is not read: 56,180,000 pieces wait, and 56,180,000 requests are outstanding, 33.5 GB together.',
          'Likely the reader of a pipe has stopped',
        ],
        next: ['!irpfind', '!process 0 0'],
      },
    ],
    [
      'at 100,000',
      { tags: pipes(100_000), memory: x64() },
      { severity: 'note', says: ['61.0 MB together.'] },
    ],
    ['just below a million', { tags: pipes(999_999), memory: x64() }, { severity: 'note' }],
    ['a million', { tags: pipes(1_000_000), memory: x64() }, { severity: 'warning' }],
    [
      'much of the nonpaged pool of an x86 server',
      { tags: pipes(140_000), memory: x86({ nonpagedPoolUsage: pages(45_000) }) },
      { severity: 'warning', says: ['85.4 MB'] },
    ],
    ['2% fewer requests', { tags: pipes(200_000, 196_000) }, { severity: 'note' }],
    ['a tenth more requests', { tags: pipes(200_000, 220_000) }, { severity: 'note' }],
    [
      'a table without bytes',
      {
        tags: tagTable([
          tagRow('NpFr', { nonpaged: { outstanding: 2_000_000 } }),
          tagRow('Irp ', { nonpaged: { outstanding: 2_000_100 } }),
        ]),
      },
      { severity: 'warning', says: ['are outstanding.'], never: ['together', 'bytes'] },
    ],
  ],
  quiet: [
    ...healthyWith('tags'),
    ...busyWith(['tags']),
    ['just below 100,000', { tags: pipes(99_999) }],
    ['more than 2% fewer requests', { tags: pipes(200_000, 195_999) }],
    ['more than a tenth more requests', { tags: pipes(200_000, 220_001) }],
    ['requests that no pipe holds', { tags: pipes(3_000, 900_000) }],
    ['pipe data without requests, as buffered writes leave it', { tags: pipes(300_000, 4_000) }],
    ['pipe data alone', { tags: tagTable([tagRow('NpFr', { nonpaged: held(300_000, 40_000_000) })]) }],
    ['an empty table', { tags: tagTable([]) }],
  ],
});
