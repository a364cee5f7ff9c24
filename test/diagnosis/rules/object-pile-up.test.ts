import rule from '../../../src/diagnosis/rules/object-pile-up.ts';
import { held, pages, tagRow } from '../../cases/figures.ts';
import { type Figures, testRule } from '../../support/rule-tester.ts';
import { busyWith, ended, processList, running, times } from './busy.ts';
import { healthyWith, moduleList, tagTable, target, x64, x86 } from './healthy.ts';

const on32 = target(3790, 'x86');
const on64 = target(19045, 'x64');
const nonpaged = (tag: string, count: number, size = 100) =>
  tagRow(tag, { nonpaged: held(count, count * size) });
const paged = (tag: string, count: number, size = 100) => tagRow(tag, { paged: held(count, count * size) });
const table = (...rows: Figures<'tags'>['rows']) => tagTable(rows);

testRule(rule, {
  fires: [
    [
      // Threads leaked by one process: 309,082 on x86, with nonpaged pool at 99.6%.
      'leaked threads on x86',
      { tags: table(nonpaged('Thre', 309_082, 640), nonpaged('Proc', 61, 640)), memory: x86() },
      {
        severity: 'warning',
        confidence: 'likely',
        resource: 'nonpaged-pool',
        tags: ['Thre'],
        says: [
          '309,082 thread objects (tag Thre) are outstanding; a busy machine keeps fewer than 10,000.',
          'Either a program starts more and more threads, or a handle or reference keeps ended threads.',
          'Each handle and each reference keeps one',
        ],
        next: ['!process 0 0', '!stacks 2'],
      },
    ],
    [
      'at the limit of x86',
      { tags: table(nonpaged('Thre', 10_000)), target: on32 },
      { severity: 'note', confidence: 'possible' },
    ],
    [
      'just below five times the limit',
      { tags: table(nonpaged('Thre', 49_999)), target: on32 },
      { severity: 'note' },
    ],
    [
      'five times the limit',
      { tags: table(nonpaged('Thre', 50_000)), target: on32 },
      { severity: 'warning', confidence: 'likely' },
    ],
    ['at the limit of x64', { tags: table(nonpaged('Even', 500_000)), target: on64 }, { severity: 'note' }],
    [
      'without a known address width the higher limit holds',
      { tags: table(nonpaged('Even', 500_000)) },
      { severity: 'note' },
    ],
    [
      'keys, whose tag ends with a blank',
      { tags: table(paged('Key ', 5_000_000, 288)), target: on64 },
      {
        severity: 'warning',
        resource: 'paged-pool',
        tags: ['Key '],
        says: ['(tag Key)', '5,000,000 registry key objects'],
      },
    ],
    [
      // Crash Dump Analysis Patterns, part 189, without the processes.
      'leaked events on x86, before the processes are known',
      {
        tags: table(nonpaged('Even', 65_905, 48), nonpaged('ABCD', 73_979, 64)),
        modules: moduleList([{ name: 'nt', start: '80800000', end: '80a5c000' }]),
      },
      {
        severity: 'note',
        confidence: 'possible',
        tags: ['Even'],
        says: ['65,905 event objects'],
        next: ['!process 0 0'],
      },
    ],
    [
      'addresses of processes tell a 32-bit machine, where nothing else does',
      {
        tags: table(nonpaged('Sema', 60_000, 48)),
        processes: processList(times(30, at => ended('a.exe', at + 100, 32))),
      },
      { severity: 'note', tags: ['Sema'], says: ['keeps fewer than 50,000'] },
    ],
    [
      'references keep them: all processes together have few handles',
      {
        tags: table(nonpaged('Even', 3_000_000)),
        target: on64,
        processes: processList(
          running('System', 4, 3_000),
          running('svc.exe', 800, 12_000),
          times(100, n => running('a.exe', 900 + n, 200)),
        ),
      },
      {
        severity: 'warning',
        says: [
          'Most handles: svc.exe (12,000), System (3,000)',
          'All processes together have 35,000 handles: references, likely those of a driver, keep most',
        ],
        next: ['!handle 0 0 0xffffb00000320000'],
        never: ['tell more'],
      },
    ],
    [
      'of a list with some processes nothing is concluded',
      {
        tags: table(nonpaged('Even', 3_000_000)),
        target: on64,
        processes: { processes: [running('svc.exe', 800, 1_200)] },
      },
      { severity: 'warning', says: ['Most handles: svc.exe (1,200).'], never: ['references, likely'] },
    ],
    [
      'very many processes raise the limit, and this is above',
      { tags: table(nonpaged('Proc', 4_000), nonpaged('Thre', 160_000)), target: on64 },
      {
        severity: 'note',
        tags: ['Thre'],
        says: ['with 4,000 processes a busy machine keeps fewer than 160,000'],
      },
    ],
    [
      'files, however many, are a note',
      { tags: table(nonpaged('File', 13_400_000, 384)), target: on64 },
      { severity: 'note', says: ['The cache keeps such objects, too'] },
    ],
    [
      // 256 GB by 15,000 files.
      'files at what much memory keeps',
      {
        tags: table(nonpaged('File', 3_840_000, 384)),
        target: on64,
        memory: x64({ physicalMemory: pages(67_108_864) }),
      },
      { severity: 'note', says: ['with 256 GB of memory a busy machine keeps fewer than 3,840,000'] },
    ],
    [
      'process objects beyond the processes that run, of which few are seen as ended',
      {
        tags: table(nonpaged('Proc', 9_000, 2_816)),
        target: on64,
        processes: processList(
          times(300, n => running('a.exe', 100 + n, 200)),
          times(19, n => ended('b.exe', 900 + n)),
        ),
      },
      { severity: 'note', tags: ['Proc'], says: ['9,000 process objects'], never: ['references, likely'] },
    ],
    [
      'several kinds, the gravest first, four at most',
      {
        tags: table(
          nonpaged('Sema', 500_000),
          nonpaged('Muta', 200_000),
          nonpaged('Time', 200_000),
          nonpaged('IoCo', 200_000),
          nonpaged('Even', 2_500_000),
        ),
        target: on64,
      },
      [
        { severity: 'warning', tags: ['Even'] },
        { severity: 'note', tags: ['Sema'] },
        { severity: 'note', tags: ['Muta'] },
        { severity: 'note', tags: ['Time'] },
      ],
    ],
    [
      'tokens alone, without their variable parts',
      { tags: table(paged('Toke', 600_000), paged('SeTd', 9_000)), target: on64 },
      { severity: 'warning', resource: 'paged-pool', tags: ['Toke'] },
    ],
    [
      'tokens of x86 below the pile of tokens',
      { tags: table(paged('Toke', 60_000), paged('SeTd', 60_000)), target: on32 },
      { severity: 'warning', tags: ['Toke'] },
    ],
    [
      'a table without bytes',
      { tags: table(tagRow('Thre', { nonpaged: { outstanding: 309_082 } })), target: on32 },
      { severity: 'warning' },
    ],
  ],
  quiet: [
    [
      'files just below what much memory keeps',
      {
        tags: table(nonpaged('File', 3_839_999, 384)),
        target: on64,
        memory: x64({ physicalMemory: pages(67_108_864) }),
      },
    ],
    ...healthyWith('tags'),
    ...busyWith(['tags']),
    ['just below the limit of x86', { tags: table(nonpaged('Thre', 9_999)), target: on32 }],
    ['just below the limit of x64', { tags: table(nonpaged('Even', 499_999)), target: on64 }],
    ['above the limit of x86, on x64', { tags: table(nonpaged('Thre', 10_000)), memory: x64() }],
    ['above the limit of x86, of unknown width', { tags: table(nonpaged('Thre', 10_000)) }],
    ['tags of another case', { tags: table(nonpaged('thre', 900_000), nonpaged('EVEN', 9_000_000)) }],
    ['a tag that is no object', { tags: table(nonpaged('IoNm', 9_000_000), nonpaged('MmCa', 9_000_000)) }],
    [
      'very many processes raise the limit',
      { tags: table(nonpaged('Proc', 4_001), nonpaged('Thre', 160_000)), target: on64 },
    ],
    [
      'a terminal server whose processes all run',
      {
        tags: table(nonpaged('Proc', 9_100), nonpaged('Thre', 120_000)),
        target: on64,
        processes: processList(times(9_000, n => running('a.exe', 100 + n, 200))),
      },
    ],
    [
      // Crash Dump Analysis Patterns, part 189.
      'events that handles explain: the handle leak tells',
      {
        tags: table(nonpaged('Even', 65_905, 48), nonpaged('ABCD', 73_979, 64)),
        target: on32,
        processes: processList(running('a.exe', 400, 36_252), running('b.exe', 500, 18_539)),
      },
    ],
    [
      // microsoft/WSL issue 41296.
      'tokens with their variable parts: the token leak tells',
      { tags: table(paged('Toke', 3_708_367, 1_920), paged('SeTd', 3_708_367, 512)), target: on64 },
    ],
    [
      'process objects of zombies: the zombies tell',
      {
        tags: table(nonpaged('Proc', 8_100, 2_816)),
        target: on64,
        processes: processList(
          running('a.exe', 100, 200),
          times(8_000, n => ended('b.exe', 900 + n)),
        ),
      },
    ],
    ['an empty table', { tags: table() }],
  ],
});
