import rule from '../../../src/diagnosis/rules/handle-leak.ts';
import { held, tagRow, unlistedRow } from '../../cases/figures.ts';
import { type Figures, testRule } from '../../support/rule-tester.ts';
import { busyWith, ended, processList, running, times } from './busy.ts';
import { tagTable, target } from './healthy.ts';

const on32 = target(3790, 'x86');
const on64 = target(19045, 'x64');
const nonpaged = (tag: string, count: number, size = 100) =>
  tagRow(tag, { nonpaged: held(count, count * size) });
const table = (...rows: Figures<'tags'>['rows']) => tagTable(rows);
const one = (handles: number) => processList(running('svc.exe', 800, handles), running('a.exe', 900, 700));

testRule(rule, {
  fires: [
    [
      // Crash Dump Analysis Patterns, part 189: the author names the two processes.
      'events of two processes on x86',
      {
        tags: table(
          unlistedRow('ABCD', { nonpaged: held(73_979, 64 * 73_979) }),
          unlistedRow('Qzfr', { nonpaged: held(75_800, 64 * 75_800) }),
          nonpaged('Even', 65_905, 48),
        ),
        target: on32,
        processes: processList(
          running('b.exe', 500, 18_539),
          running('a.exe', 400, 36_252),
          running('c.exe', 600, 900),
        ),
      },
      {
        severity: 'warning',
        confidence: 'likely',
        resource: 'nonpaged-pool',
        tags: ['Even', 'ABCD'],
        says: [
          'ABCD has nearly the same count (73,979) and no description',
          'Handle leak: a.exe has 36,252 handles and b.exe 18,539, while 65,905 event objects are outstanding.',
          'Together they have 54,791 handles, which can account for 83.1% of the objects of tag Even.',
        ],
        next: ['!handle 0 0 0xffffb00000190000', '!handle 0 0 0xffffb000001f4000'],
        never: ['c.exe', 'Many handles', 'Qzfr'],
      },
    ],
    [
      'handles are half of the objects',
      { tags: table(nonpaged('Even', 500_000)), target: on64, processes: one(250_000) },
      { severity: 'warning', says: ['Its handles can account for 50.0% of the objects of tag Even.'] },
    ],
    [
      'handles are just less than half of the objects',
      { tags: table(nonpaged('Even', 500_000)), target: on64, processes: one(249_999) },
      {
        severity: 'note',
        confidence: 'possible',
        resource: 'none',
        tags: [],
        says: ['Many handles: svc.exe has 249,999 handles.', 'No kind of object piles up with them'],
      },
    ],
    [
      'handles are three times the objects: a program can have several to one',
      { tags: table(nonpaged('Thre', 10_000)), target: on32, processes: one(30_000) },
      { severity: 'warning', tags: ['Thre'], says: ['can account for 100.0%'] },
    ],
    [
      'handles are far more than the objects: they are to something else',
      { tags: table(nonpaged('Thre', 10_000)), target: on32, processes: one(30_001) },
      { severity: 'note', confidence: 'possible', tags: [] },
    ],
    [
      'as many objects as a busy machine has',
      { tags: table(nonpaged('Even', 499_999)), target: on64, processes: one(300_000) },
      { severity: 'note' },
    ],
    [
      'at 10,000, without a table',
      { processes: one(10_000) },
      {
        severity: 'note',
        says: ['svc.exe has 10,000 handles.', 'a table of pool tags shows'],
        next: ['!poolused 3'],
      },
    ],
    ['one process with 999,999 handles', { processes: one(999_999) }, { severity: 'note' }],
    [
      'one process with a million',
      { processes: one(1_000_000) },
      {
        severity: 'warning',
        confidence: 'likely',
        resource: 'none',
        says: ['Handle leak: svc.exe has 1,000,000 handles.', 'No program needs so many.'],
      },
    ],
    [
      'a file server: System opens the files of its clients',
      {
        tags: table(nonpaged('File', 3_000_000, 384)),
        target: on64,
        processes: processList(running('System', 4, 2_400_000), running('svchost.exe', 80, 900)),
      },
      { severity: 'note', says: ['Many handles: System has 2,400,000 handles.'] },
    ],
    [
      'a program that leaks files',
      {
        tags: table(nonpaged('File', 3_000_000, 384)),
        target: on64,
        processes: processList(running('System', 4, 90_000), running('backup.exe', 80, 2_900_000)),
      },
      {
        severity: 'warning',
        tags: ['File'],
        says: ['Handle leak: backup.exe has 2,900,000 handles, while 3,000,000 file objects'],
        never: ['System'],
      },
    ],
    [
      'process objects that a service keeps',
      {
        tags: table(nonpaged('Proc', 8_100, 2_816)),
        target: on64,
        processes: processList(
          running('svc.exe', 800, 11_000),
          times(8_000, n => ended('job.exe', 900 + n)),
        ),
      },
      {
        severity: 'warning',
        tags: ['Proc'],
        says: ['while 8,100 process objects are outstanding', '100.0%'],
      },
    ],
    [
      'a mail server with much of everything, by right',
      {
        tags: table(nonpaged('Even', 210_000), nonpaged('Proc', 210, 2_816), nonpaged('Thre', 9_000, 2_304)),
        target: on64,
        processes: processList(
          running('store.exe', 800, 61_000),
          running('w3wp.exe', 900, 24_000),
          running('lsass.exe', 700, 31_000),
        ),
      },
      { severity: 'note', says: ['store.exe has 61,000 handles, lsass.exe 31,000 and w3wp.exe 24,000.'] },
    ],
    [
      'a terminal server whose broker has many handles: the processes all run',
      {
        tags: table(nonpaged('Proc', 9_100, 2_816), nonpaged('Thre', 130_000, 2_304)),
        target: on64,
        processes: processList(
          running('broker.exe', 800, 30_000),
          times(9_000, n => running('a.exe', 900 + n, 200)),
        ),
      },
      { severity: 'note', never: ['process objects'] },
    ],
  ],
  quiet: [
    [
      'a program with a few thousand',
      { processes: one(4_000), tags: table(nonpaged('Even', 400_000)), target: on64 },
    ],
    ['no process has any', { processes: processList(times(30, n => ended('b.exe', 900 + n))) }],
    [
      'many ended processes, and a pile of process objects, which are another story',
      {
        processes: processList(
          running('a.exe', 100, 900),
          times(2_000, n => ended('b.exe', 900 + n)),
        ),
        tags: table(nonpaged('Proc', 9_000)),
        target: on64,
      },
    ],
    [
      'System just below 10,000 on a file server with many files',
      {
        processes: processList(running('System', 4, 9_999)),
        tags: table(nonpaged('File', 3_000_000, 384)),
        target: on64,
      },
    ],
    ...busyWith(['processes']),
    ['just below 10,000', { processes: one(9_999) }],
    [
      'just below 10,000, and a pile of objects',
      { processes: one(9_999), tags: table(nonpaged('Even', 900_000)), target: on64 },
    ],
    [
      'many handles in many processes',
      {
        processes: processList(times(900, n => running('a.exe', 100 + n, 4_000))),
        tags: table(nonpaged('Even', 900_000)),
        target: on64,
      },
    ],
    ['no counts are known', { processes: { processes: [{ address: '88b0dd88', pid: 4, image: 'System' }] } }],
    ['an empty list', { processes: { processes: [] } }],
  ],
});
