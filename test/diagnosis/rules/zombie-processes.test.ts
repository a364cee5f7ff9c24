import rule from '../../../src/diagnosis/rules/zombie-processes.ts';
import { held, tagRow } from '../../cases/figures.ts';
import { testRule } from '../../support/rule-tester.ts';
import { busyWith, ended, processList, running, times } from './busy.ts';
import { tagTable } from './healthy.ts';

const alive = [running('System', 4, 3_000), running('explorer.exe', 3_000, 2_500)];
const dead = (count: number) => times(count, n => ended('conhost.exe', 5_000 + n * 4));
const objects = (count: number) => tagTable([tagRow('Proc', { nonpaged: held(count, count * 2_816) })]);

testRule(rule, {
  fires: [
    [
      'at 20',
      { processes: processList(alive, dead(20)) },
      {
        severity: 'note',
        confidence: 'certain',
        resource: 'nonpaged-pool',
        tags: [],
        drivers: [],
        says: [
          '20 zombie processes are kept in memory after they ended: 20 of conhost.exe.',
          'At about 64 KB each they cost 1.3 MB.',
        ],
        next: ['!object 0xffffb00001388000', '!poolused 3'],
        never: ['System', 'explorer.exe', 'outstanding'],
      },
    ],
    ['just below 500', { processes: processList(alive, dead(499)) }, { severity: 'note' }],
    [
      'at 500',
      { processes: processList(alive, dead(500)), tags: objects(640) },
      {
        severity: 'warning',
        tags: ['Proc'],
        says: ['640 process objects (tag Proc) are outstanding in all.', '31.3 MB'],
      },
    ],
    [
      // microsoft/Windows-Dev-Performance issues 65 and 137: thousands, held by a display driver's references.
      'thousands of short programs of a build, held by a driver',
      {
        processes: processList(
          alive,
          times(6_000, n => ended('cl.exe', 10_000 + n * 4)),
          times(3_000, n => ended('link.exe', 50_000 + n * 4)),
          times(900, n => ended('git.exe', 90_000 + n * 4)),
          times(40, n => ended('cmd.exe', 120_000 + n * 4)),
          times(2, n => ended('node.exe', 130_000 + n * 4)),
        ),
        tags: objects(10_100),
      },
      {
        severity: 'warning',
        says: [
          '9,942 zombie processes',
          '6,000 of cl.exe, 3,000 of link.exe, 900 of git.exe, 40 of cmd.exe and others.',
          'a driver such as a filter or a display driver',
          '621 MB',
        ],
        never: ['node.exe'],
      },
    ],
    [
      'addresses of 32 bits, and of a session only',
      { processes: { processes: times(30, n => ended('wmiprvse.exe', 100 + n, 32)) } },
      { severity: 'note', says: ['30 of wmiprvse.exe.'] },
    ],
    [
      'processes without a name',
      {
        processes: processList(
          times(25, n => ({ address: `88b0d${100 + n}`, pid: 800 + n, objectTable: '00000000' })),
        ),
      },
      { severity: 'note', says: ['25 of unnamed.'] },
    ],
  ],
  quiet: [
    ...busyWith(['processes']),
    ['just below 20', { processes: processList(alive, dead(19)) }],
    [
      'System and the idle process have no table of their own',
      {
        processes: processList(
          alive,
          dead(18),
          { address: '80551a20', pid: 0, image: 'Idle', objectTable: '00000000' },
          { address: '88b0dd88', pid: 4, image: 'System', objectTable: '00000000' },
        ),
      },
    ],
    [
      // Registry, MemCompression: no handles, but a table.
      'processes without handles that live',
      { processes: processList(times(60, n => running('MemCompression', 100 + n, 0))) },
    ],
    [
      'tables that were not printed',
      { processes: { processes: times(60, n => ({ address: `88b0d${100 + n}`, pid: 800 + n })) } },
    ],
    ['many process objects, and every process runs', { processes: processList(alive), tags: objects(9_000) }],
    ['an empty list', { processes: { processes: [] } }],
  ],
});
