import rule from '../../../src/diagnosis/rules/token-leak.ts';
import { held, pages, tagRow } from '../../cases/figures.ts';
import { testRule } from '../../support/rule-tester.ts';
import { busyWith, processList, running, times } from './busy.ts';
import { healthyWith, tagTable, x64, x86 } from './healthy.ts';

const tokens = (count: number, parts = count, size = 1_920) =>
  tagTable([
    tagRow('Toke', { paged: held(count, count * size) }, 'Token objects', 'nt!se'),
    tagRow('SeTd', { paged: held(parts, parts * 512) }, 'Security Token dynamic part', 'nt!se'),
    tagRow('MmSt', { paged: held(98_000, 412_000_000) }, 'Mm section object prototype ptes', 'nt!mm'),
  ]);

testRule(rule, {
  fires: [
    [
      // microsoft/WSL issue 41296: 3,708,367 of both, 7.7 GB; the sizes of each are made up.
      'the public leak',
      {
        tags: tokens(3_708_367, 3_708_367, 1_718),
        processes: processList(times(400, n => running('a.exe', 100 + n, 300))),
      },
      {
        severity: 'warning',
        confidence: 'likely',
        resource: 'paged-pool',
        tags: ['Toke', 'SeTd'],
        says: [
          'Access tokens pile up: 3,708,367 outstanding, 7.7 GB with their variable parts.',
          'That is 9,271 for each process that exists.',
          'Likely a service that logs users on, or a driver that impersonates, does not close them.',
        ],
        next: ['!object \\Sessions'],
        never: ['very many clients'],
      },
    ],
    [
      'at 100,000',
      { tags: tokens(100_000), memory: x64() },
      {
        severity: 'note',
        confidence: 'possible',
        says: ['232 MB with their variable parts.', 'A server with very many clients may need so many'],
        next: ['!process 0 0'],
        never: ['for each process', 'Likely a service'],
      },
    ],
    ['just below half a million', { tags: tokens(499_999), memory: x64() }, { severity: 'note' }],
    ['half a million', { tags: tokens(500_000), memory: x64() }, { severity: 'warning' }],
    [
      'fewer, which are half of the paged pool of an x86 server',
      { tags: tokens(110_000, 110_000, 1_100), memory: x86({ pagedPoolUsage: pages(60_000) }) },
      { severity: 'warning', says: ['169 MB'] },
    ],
    ['a tenth fewer parts', { tags: tokens(600_000, 540_000) }, { severity: 'warning' }],
    ['a tenth more parts', { tags: tokens(600_000, 660_000) }, { severity: 'warning' }],
    [
      'a table without bytes',
      {
        tags: tagTable([
          tagRow('Toke', { paged: { outstanding: 900_000 } }),
          tagRow('SeTd', { paged: { outstanding: 900_000 } }),
        ]),
      },
      { severity: 'warning', says: ['900,000 outstanding.'], never: ['together'] },
    ],
    [
      'of some processes nothing is concluded',
      { tags: tokens(900_000), processes: { processes: [running('lsass.exe', 700, 2_000)] } },
      { severity: 'warning', never: ['for each process'] },
    ],
  ],
  quiet: [
    ...healthyWith('tags'),
    ...busyWith(['tags']),
    ['just below 100,000', { tags: tokens(99_999) }],
    ['many tokens, and few of their parts: another rule tells', { tags: tokens(900_000, 809_999) }],
    ['many parts, and few tokens', { tags: tokens(90_000, 900_000) }],
    ['tokens alone', { tags: tagTable([tagRow('Toke', { paged: held(900_000, 900_000_000) })]) }],
    ['a large web server', { tags: tokens(60_000, 58_000) }],
    ['an empty table', { tags: tagTable([]) }],
  ],
});
