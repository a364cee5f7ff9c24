import rule from '../../../src/diagnosis/rules/commit-near-limit.ts';
import { pageFile, pages } from '../../cases/figures.ts';
import { seedMachines } from '../../cases/seed.ts';
import { testRule } from '../../support/rule-tester.ts';
import { adversariesWith, healthyWith, x64, x86 } from './healthy.ts';

const LIMIT = 12_000_000;
const PATH = '\\??\\C:\\pagefile.sys';
const FIXED = pageFile(PATH, 8_388_608, 100);
/** A page file that can add so many Kb; the limit has 48,000,000. */
const growing = (kb: number) => pageFile(PATH, 8_388_608, 100, 8_388_608 + kb);
const charged = (part: number, ...pageFiles: readonly ReturnType<typeof pageFile>[]) => ({
  memory: x64({ committedPages: pages(LIMIT * part) }, { pageFiles }),
});

const MB = 256; // pages
/** A machine whose commit limit is 1 TB, with so many pages left of it. */
const ofTerabyte = (left: number) => ({
  memory: x64({
    physicalMemory: pages(1024 * 1024 * MB),
    availablePages: pages(100 * 1024 * MB),
    committedPages: pages(1024 * 1024 * MB - left),
    commitLimit: pages(1024 * 1024 * MB),
  }),
});

testRule(rule, {
  fires: [
    [
      'at 80%',
      { memory: x64({ committedPages: pages(LIMIT * 0.8) }) },
      {
        severity: 'warning',
        confidence: 'certain',
        resource: 'commit',
        says: ['Committed memory is near its limit: 36.6 GB of 45.8 GB (80.0%).'],
        next: ['!vm', '!poolused 5', '!poolused 3'],
      },
    ],
    [
      'one process holds most: it is named, and looked at first',
      {
        memory: x64({ committedPages: pages(LIMIT * 0.99) }),
        commits: {
          processes: [
            { pid: 0x304, image: 'svchost.exe', commitKb: 210_000 },
            { pid: 0x1a2c, image: 'worker.exe', commitKb: LIMIT },
          ],
        },
      },
      {
        severity: 'critical',
        holder: 'worker.exe, 11.4 GB',
        firstNext: '!process 0x1a2c 1',
        says: ['worker.exe 11.4 GB, svchost.exe 205 MB'],
        neverNext: ['!poolused 5'],
      },
    ],
    [
      'sections that the page file backs hold most, and no process has it as its own',
      {
        memory: x64({ committedPages: pages(LIMIT * 0.99), sharedCommit: pages(LIMIT * 0.7) }),
        commits: {
          processes: [
            { pid: 0x900, image: 'a.exe', commitKb: 400_000, sharedCommitKb: 100 },
            { pid: 0x904, image: 'b.exe', commitKb: 300_000, sharedCommitKb: 30_000_000 },
          ],
        },
      },
      {
        holder: 'shared memory, 32.0 GB',
        firstNext: '!process 0x904 1',
        says: ['likely sections that the page file backs'],
        next: ['!process 0 0'],
      },
    ],
    [
      'a process with a quarter of the charge is named',
      {
        memory: x64({ committedPages: pages(11_880_000) }),
        commits: { processes: [{ pid: 0x900, image: 'a.exe', commitKb: 11_880_000 }] },
      },
      { holder: 'a.exe, 11.3 GB', firstNext: '!process 0x900 1' },
    ],
    [
      'one with just less than a quarter is not',
      {
        memory: x64({ committedPages: pages(11_880_000) }),
        commits: { processes: [{ pid: 0x900, image: 'a.exe', commitKb: 11_879_999 }] },
      },
      { holder: '', next: ['!poolused 5'] },
    ],
    [
      'many processes with a little each: nobody is named',
      {
        memory: x64({ committedPages: pages(LIMIT * 0.99) }),
        commits: {
          processes: Array.from({ length: 400 }, (_, at) => ({
            pid: at,
            image: 'app.exe',
            commitKb: 110_000,
          })),
        },
      },
      { holder: '', next: ['!poolused 5'] },
    ],
    [
      'failed pool allocations, with what rules out the pools, the sessions and the PTEs',
      {
        memory: x64(
          { committedPages: pages(LIMIT * 0.99) },
          { notices: [{ id: 'pool-allocations-failed', count: 900 }] },
        ),
        sessions: { sessions: [{ id: 0, address: 'fffff88002dfa000', pagedPool: { kb: 9_824 } }] },
      },
      {
        says: [
          '900 pool allocations have failed as well.',
          'Ruled out: nonpaged pool is at 1.0% of physical memory, and paged pool at 1.7% of the commit limit.',
          'Ruled out: the one session pool that !vm 4 shows has no failures.',
          'system PTEs are free, and no failed reservation',
        ],
      },
    ],
    [
      'the warning of the debugger alone',
      { memory: x64({}, { notices: [{ id: 'commit-near-limit' }] }) },
      {
        severity: 'note',
        confidence: 'possible',
        says: ['The debugger warns that committed memory is near its limit, and it is at 11.4 GB of 45.8 GB'],
        never: ['counts since start-up'],
      },
    ],
    [
      '95% of 1 TB, of which just less than 32 GB are left',
      ofTerabyte(32 * 1024 * MB - 1),
      { severity: 'warning', says: ['is near its limit'] },
    ],
    ['16 GB left of 1 TB', ofTerabyte(16 * 1024 * MB), { severity: 'warning' }],
    [
      'just less than 16 GB left of 1 TB',
      ofTerabyte(16 * 1024 * MB - 1),
      { severity: 'critical', says: ['is at its limit'] },
    ],
    ['just below 90%', { memory: x64({ committedPages: pages(LIMIT * 0.9 - 1) }) }, { severity: 'warning' }],
    [
      'at 90%',
      { memory: x64({ committedPages: pages(LIMIT * 0.9) }) },
      { severity: 'critical', says: ['is close to its limit'], never: ['is at its limit'] },
    ],
    ['at 98%', { memory: x64({ committedPages: pages(LIMIT * 0.98) }) }, { says: ['is at its limit'] }],
    [
      'above the limit, as a dump in the middle of a change shows it',
      { memory: x64({ committedPages: pages(LIMIT + 10) }) },
      { severity: 'critical', says: ['(100.0%)'] },
    ],
    [
      // Microsoft's page on debugging a stack overflow: 45,882 of 50,570 pages, no warning printed.
      'a page file that can still grow',
      {
        memory: x86(
          { physicalMemory: pages(16268), committedPages: pages(45882), commitLimit: pages(50570) },
          { pageFiles: [pageFile('\\??\\C:\\pagefile.sys', 147456, 65988, 196608)] },
        ),
      },
      {
        severity: 'warning',
        says: [
          'Committed memory is close to its limit: 179 MB of 198 MB (90.7%)',
          'The page files can still grow by 48.0 MB, which raises the limit before requests fail.',
        ],
        never: ['fixed'],
      },
    ],
    // A system-managed page file grows at about 90% of the limit, so such a machine rests there.
    [
      'close to a limit that can grow by as much again',
      charged(0.91, growing(LIMIT * 4)),
      { severity: 'warning', confidence: 'certain', says: ['can still grow by 45.8 GB'] },
    ],
    ['a limit that can grow by a tenth', charged(0.97, growing(4_800_000)), { severity: 'warning' }],
    [
      'a limit that can grow by less than a tenth',
      charged(0.91, growing(4_799_999)),
      { severity: 'critical', says: ['can still grow by 4.6 GB, which raises the limit.'] },
    ],
    [
      'at the limit, whatever can grow',
      charged(0.98, growing(LIMIT * 4)),
      { severity: 'critical', says: ['can still grow'], never: ['need not fail'] },
    ],
    ['no page file at all', charged(0.91), { severity: 'critical', never: ['can grow', 'can still grow'] }],
    [
      'two page files, each good for half of a tenth',
      charged(0.91, growing(2_400_000), growing(2_400_000)),
      { severity: 'warning', says: ['can still grow by 4.6 GB'] },
    ],
    [
      'one page file that can grow beside one that is not known',
      {
        memory: x64(
          { committedPages: pages(LIMIT * 0.91) },
          { pageFiles: [growing(4_800_000), { path: '\\??\\D:\\pagefile.sys' }] },
        ),
      },
      { severity: 'warning' },
    ],
    [
      'a fixed page file beside one that is not known',
      {
        memory: x64(
          { committedPages: pages(LIMIT * 0.91) },
          { pageFiles: [FIXED, { path: '\\??\\D:\\pagefile.sys' }] },
        ),
      },
      { severity: 'critical', never: ['can grow', 'can still grow'] },
    ],
    [
      'near, where the sentence of growth is no excuse for anything',
      charged(0.85, growing(LIMIT * 4)),
      { severity: 'warning', never: ['need not fail'] },
    ],
    [
      'nonpaged pool holds half of the charge: one leak, told as such',
      {
        memory: x64({
          committedPages: pages(11_400_000),
          nonpagedPoolUsage: pages(0),
          nonpagedPoolNxUsage: pages(5_700_000),
        }),
      },
      {
        severity: 'warning',
        confidence: 'certain',
        resource: 'commit',
        says: [/^.*\nLikely reason: nonpaged pool holds 21\.7 GB \(50\.0%\) of the 43\.5 GB charged\. It is/],
      },
    ],
    [
      'nonpaged pool holds less than a fifth of the charge',
      {
        memory: x64({
          committedPages: pages(11_400_000),
          nonpagedPoolUsage: pages(0),
          nonpagedPoolNxUsage: pages(2_279_999),
        }),
      },
      { severity: 'critical', never: ['is the likely reason'] },
    ],
    [
      'paged pool holds most of the charge',
      { memory: x64({ committedPages: pages(LIMIT), pagedPoolUsage: pages(10_000_000) }) },
      {
        severity: 'warning',
        says: ['Likely reason: paged pool holds 38.1 GB (83.3%) of the 45.8 GB charged.'],
      },
    ],
    [
      'the larger of two pools is the likely reason',
      {
        memory: x64({
          committedPages: pages(11_400_000),
          nonpagedPoolNxUsage: pages(5_700_000),
          pagedPoolUsage: pages(5_710_000),
        }),
      },
      { severity: 'warning', says: ['Likely reason: paged pool'], never: ['Nonpaged pool explains'] },
    ],
    [
      'half of the charge in a pool that is far from its own maximum explains nothing',
      {
        memory: x86(
          {
            nonpagedPoolUsage: pages(35_000),
            committedPages: pages(63_000),
            commitLimit: pages(66_000),
          },
          { notices: [{ id: 'excessive-nonpaged-pool' }] },
        ),
      },
      { severity: 'critical', never: ['is the likely reason'] },
    ],
    [
      'page files that cannot grow',
      { memory: x64({ committedPages: pages(LIMIT * 0.95) }, { pageFiles: [FIXED] }) },
      { says: ['No page file can grow: the limit is fixed.'] },
    ],
    [
      'a page file of which only the name was read',
      {
        memory: x64(
          { committedPages: pages(LIMIT * 0.95) },
          { pageFiles: [{ path: '\\??\\C:\\pagefile.sys', currentKb: 8_388_608, freeKb: 100 }] },
        ),
      },
      { never: ['can grow', 'can still grow'] },
    ],
    [
      'the unnamed page file behind memory compression is no disk space',
      {
        memory: x64(
          { committedPages: pages(LIMIT * 0.95) },
          { pageFiles: [FIXED, { currentKb: 0, freeKb: 0, minimumKb: 0, maximumKb: 50_000_000 }] },
        ),
      },
      { says: ['No page file can grow'] },
    ],
    [
      'the processes are known',
      {
        memory: x64({ committedPages: pages(LIMIT * 0.95) }),
        commits: {
          processes: [
            { pid: 4660, image: 'sqlservr.exe', commitKb: 30_000_000 },
            { pid: 1228, image: 'w3wp.exe', commitKb: 2_000_000 },
            { pid: 4, image: 'a name with blanks', commitKb: 72 },
            { pid: 8, image: 'fourth.exe', commitKb: 72 },
          ],
        },
      },
      {
        says: ['Most commit charge: sqlservr.exe 28.6 GB, w3wp.exe 1.9 GB, a name with blanks 72.0 KB.'],
        never: ['fourth.exe'],
      },
    ],
    [
      'its parts from a tenth on, the largest first',
      {
        memory: x64({
          committedPages: pages(10_000_000),
          totalPrivate: pages(2_000_000),
          sharedCommit: pages(5_000_000),
          driverCommit: pages(1_000_000),
          pagesForMdls: pages(1_000_001),
        }),
      },
      {
        says: [
          'Its largest parts: shared memory 19.1 GB, private memory of processes 7.6 GB, locked buffers (MDLs) 3.8 GB.',
        ],
        never: ['drivers'],
      },
    ],
    [
      'a false part is left out',
      { memory: x64({ committedPages: pages(10_000_000), pagedPoolCommit: pages(2 ** 62) }) },
      { never: ['largest parts'] },
    ],
    [
      'requests that failed while it was full',
      {
        memory: x64(
          { committedPages: pages(LIMIT * 0.99) },
          {
            notices: [
              { id: 'commit-near-limit' },
              { id: 'commit-requests-failed', count: 48_000 },
              { id: 'pool-allocations-failed', count: 12 },
            ],
          },
        ),
      },
      { severity: 'critical', says: ['(99.0%); 48,000 commit requests have failed.'] },
    ],
    [
      // The debugging team's post of 2013-04-16 on managed page files tells of some 48,000 failed requests.
      'requests that failed before, on a machine with room now',
      { memory: x64({}, { notices: [{ id: 'commit-requests-failed', count: 48_000 }] }) },
      {
        severity: 'warning',
        confidence: 'possible',
        says: ['48,000 commit requests have failed, although', '(25.0%) now', 'since start-up'],
      },
    ],
    [
      'a single request that failed',
      { memory: x64({}, { notices: [{ id: 'commit-requests-failed', count: 1 }] }) },
      { severity: 'note', says: ['1 commit request has failed'] },
    ],
    [
      '100 requests',
      { memory: x64({}, { notices: [{ id: 'commit-requests-failed', count: 100 }] }) },
      { severity: 'note' },
    ],
    [
      '101 requests',
      { memory: x64({}, { notices: [{ id: 'commit-requests-failed', count: 101 }] }) },
      { severity: 'warning' },
    ],
  ],
  quiet: [
    ['a tenth of 1 TB', ofTerabyte(900 * 1024 * MB)],
    ['40 GB left of 1 TB', ofTerabyte(40 * 1024 * MB)],
    ['32 GB left of 1 TB', ofTerabyte(32 * 1024 * MB)],
    ['half of 1 TB', ofTerabyte(512 * 1024 * MB)],
    ...adversariesWith(['memory']),
    ...healthyWith('memory'),
    ...Object.entries(seedMachines)
      .filter(([, machine]) => 'memory' in machine.facts)
      .map(([name, machine]): [string, typeof machine.facts] => [`the seed's ${name}`, machine.facts]),
    ['just below 80%', { memory: x64({ committedPages: pages(LIMIT * 0.8 - 1) }) }],
    ['no limit', { memory: x64({}, { without: ['commitLimit'] }) }],
    ['no charge', { memory: x64({}, { without: ['committedPages'] }) }],
    ['a limit of zero', { memory: x64({ commitLimit: pages(0) }) }],
    ['a charge near 2^64', { memory: x64({ committedPages: pages(2 ** 64 - 4096) }) }],
    [
      'a counter of failed requests at zero',
      { memory: x64({}, { notices: [{ id: 'commit-requests-failed', count: 0 }] }) },
    ],
    [
      'failures of kernel stacks, which healthy machines have',
      { memory: x64({}, { notices: [{ id: 'kernel-stack-growth-failed', count: 459_598_336 }] }) },
    ],
  ],
});
