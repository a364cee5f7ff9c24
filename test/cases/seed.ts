/**
 * The machines of the document that the project starts from (Crash Dump Analysis Patterns, part 13c, at
 * DumpAnalysis.org), by their figures. Its author's conclusions are the expectations of test/faces/windbg/seed-machines.test.ts.
 */
import type { Machine } from '../support/kd/machine.ts';
import { counted, held, pageFile, pages, parts, tagRow, unlistedRow } from './figures.ts';

const ORIGIN = 'Crash Dump Analysis Patterns, part 13c';

/** Both pools far from their maxima, 3,441 failed allocations: the session pool of session 9 is full. */
export const sessionPool: Machine = {
  origin: `${ORIGIN}: Session pool`,
  kit: { vm: 'the 2003 kit', poolused: 'one-group' },
  prompt: '3: kd',
  bits: 32,
  facts: {
    memory: {
      layout: 'xp',
      rows: {
        physicalMemory: pages(1572637),
        availablePages: pages(1317401),
        resAvailPages: pages(1478498),
        lockedIoPages: pages(114),
        freeSystemPtes: pages(194059),
        freeNpPtes: pages(32766),
        freeSpecialNp: pages(0),
        modifiedPages: pages(443),
        modifiedPfPages: pages(442),
        nonpagedPoolUsage: pages(13183),
        nonpagedPoolMax: pages(65215),
        pagedPoolUsage: pages(17250),
        pagedPoolMax: pages(65536),
        sharedCommit: pages(8137),
        specialPool: pages(0),
        sharedProcess: pages(8954),
        pagedPoolCommit: pages(17312),
        driverCommit: pages(2095),
        committedPages: pages(212476),
        commitLimit: pages(2312654),
      },
      pageFiles: [pageFile('\\??\\C:\\pagefile.sys', 3145728, 3001132)],
      parts: parts('paged', [11328, 1473, 1486, 1458, 1505]),
      notices: [{ id: 'pool-allocations-failed', count: 3441 }],
      others: [],
    },
    sessions: {
      pagedPoolMax: { kb: 32768 },
      viewSpaceMax: { kb: 20480 },
      sessions: [
        { id: 0, address: 'f79a1000', pagedPool: { kb: 9824 }, commit: { kb: 10148 } },
        { id: 2, address: 'f7989000', pagedPool: { kb: 1212 }, commit: { kb: 2180 } },
        {
          id: 9,
          address: 'f79b5000',
          pagedPool: { kb: 32552 },
          failures: { count: 7837 },
          commit: { kb: 33652 },
        },
      ],
    },
  },
};

/** Paged pool at 80.2% with the debugger's own warning. */
export const pagedPoolWithBanner: Machine = {
  origin: `${ORIGIN}: Paged pool, a direct warning`,
  kit: { vm: 'the 2000 kit', poolused: 'classic' },
  prompt: '1: kd',
  bits: 32,
  facts: {
    memory: {
      layout: '2000',
      rows: {
        physicalMemory: pages(511881),
        availablePages: pages(201353),
        resAvailPages: pages(426839),
        modifiedPages: pages(45405),
        nonpagedPoolUsage: pages(10042),
        nonpagedPoolMax: pages(68537),
        pagedPoolUsage: pages(32850),
        pagedPoolMax: pages(40960),
        sharedCommit: pages(14479),
        specialPool: pages(0),
        freeSystemPtes: pages(135832),
        sharedProcess: pages(15186),
        pagedPoolCommit: pages(32850),
        driverCommit: pages(1322),
        committedPages: pages(426786),
        commitLimit: pages(1259456),
      },
      pageFiles: [
        pageFile('\\??\\S:\\pagefile.sys', 2098176, 1837740),
        pageFile('\\??\\R:\\pagefile.sys', 1048576, 792360),
      ],
      parts: parts('paged', [26820, 1491, 1521, 1502, 1516]),
      notices: [{ id: 'excessive-paged-pool' }],
      others: [],
    },
  },
};

/** Paged pool at 90.0% without a warning, 818 failures; section prototype PTEs hold most. */
export const pagedPoolWithoutBanner: Machine = {
  origin: `${ORIGIN}: Paged pool, no warning`,
  kit: { vm: 'the 2003 kit', poolused: 'classic' },
  prompt: '0: kd',
  bits: 32,
  facts: {
    memory: {
      layout: 'xp',
      rows: {
        physicalMemory: pages(4193696),
        availablePages: pages(3210617),
        resAvailPages: pages(4031978),
        lockedIoPages: pages(120),
        freeSystemPtes: pages(99633),
        freeNpPtes: pages(26875),
        freeSpecialNp: pages(0),
        modifiedPages: pages(611),
        modifiedPfPages: pages(590),
        nonpagedPoolUsage: pages(37846),
        nonpagedPoolMax: pages(65215),
        pagedPoolUsage: pages(120710),
        pagedPoolMax: pages(134144),
        sharedCommit: pages(80168),
        specialPool: pages(0),
        sharedProcess: pages(55654),
        pagedPoolCommit: pages(120772),
        driverCommit: pages(1890),
        committedPages: pages(1344388),
        commitLimit: pages(5177766),
      },
      pageFiles: [pageFile('\\??\\C:\\pagefile.sys', 4193280, 3313120)],
      parts: [...parts('nonpaged', [8271, 13828]), ...parts('paged', [82308, 12700, 25702])],
      notices: [{ id: 'pool-allocations-failed', count: 818 }],
      others: [],
    },
    tags: {
      layout: 'classic',
      groups: ['nonpaged', 'paged'],
      sortedBy: 'paged',
      rows: [
        tagRow(
          'MmSt',
          { nonpaged: held(0, 0), paged: held(85622, 140642616) },
          'Mm section object prototype ptes',
          'nt!mm',
        ),
        tagRow('Ntff', { nonpaged: held(5, 1040), paged: held(63715, 51991440) }, 'FCB_DATA', 'ntfs.sys'),
      ],
    },
  },
};

/** Nonpaged pool at 99.7%; the default tag has millions of allocations; the map shows 56.8% of the pages in use. */
export const nonpagedPool: Machine = {
  origin: `${ORIGIN}: Nonpaged pool`,
  kit: { vm: 'the 2003 kit', poolused: 'one-group' },
  prompt: '0: kd',
  bits: 32,
  facts: {
    memory: {
      layout: 'xp',
      rows: {
        physicalMemory: pages(851775),
        availablePages: pages(147274),
        resAvailPages: pages(769287),
        lockedIoPages: pages(118),
        freeSystemPtes: pages(184910),
        freeNpPtes: pages(110),
        freeSpecialNp: pages(0),
        modifiedPages: pages(168),
        modifiedPfPages: pages(168),
        nonpagedPoolUsage: pages(64445),
        nonpagedPoolMax: pages(64640),
        pagedPoolUsage: pages(24721),
        pagedPoolMax: pages(134144),
        sharedCommit: pages(5274),
        specialPool: pages(0),
        sharedProcess: pages(3958),
        pagedPoolCommit: pages(24785),
        driverCommit: pages(19289),
        committedPages: pages(646282),
        commitLimit: pages(1860990),
      },
      pageFiles: [pageFile('\\??\\C:\\pagefile.sys', 4190208, 4175708)],
      parts: parts('paged', [21912, 691, 706, 704, 708]),
      notices: [{ id: 'excessive-nonpaged-pool' }, { id: 'pool-allocations-failed', count: 429 }],
      others: [],
    },
    tags: {
      layout: 'one-group',
      groups: ['nonpaged'],
      sortedBy: 'nonpaged',
      rows: [
        tagRow(
          'Ddk ',
          { nonpaged: counted(9074558, 3859522) },
          "Default for driver allocated memory (user's of ntddk.h)",
        ),
        tagRow(
          'MmCm',
          { nonpaged: counted(43787, 42677) },
          'Calls made to MmAllocateContiguousMemory',
          'nt!mm',
        ),
        tagRow('LSwi', { nonpaged: counted(1, 0) }, 'initial work context'),
        tagRow('TCPt', { nonpaged: counted(3281838, 3281808) }, 'TCP/IP network protocol', 'TCP'),
      ],
    },
    poolMap: {
      area: 'Non-Paged Pool Area',
      maxPages: 64640,
      usedPages: { pages: 36721, share: 0.568 },
      map: { rows: 23, free: 1230, single: 139, contiguous: 103, contiguousStarts: 0, pagedOut: 0 },
    },
  },
};

/** Paged pool at 80.4%: the registry first, then a driver that came and went six times; a long queue at the registry's lock. */
export const registryAndReloadedDriver: Machine = {
  origin: `${ORIGIN}: the last example`,
  kit: { vm: 'the 2000 kit', poolused: 'classic' },
  prompt: '0: kd',
  bits: 32,
  facts: {
    memory: {
      layout: '2000',
      rows: {
        physicalMemory: pages(786299),
        availablePages: pages(200189),
        resAvailPages: pages(657130),
        modifiedPages: pages(762),
        nonpagedPoolUsage: pages(22948),
        nonpagedPoolMax: pages(70145),
        pagedPoolUsage: pages(32951),
        pagedPoolMax: pages(40960),
        sharedCommit: pages(9664),
        specialPool: pages(0),
        freeSystemPtes: pages(103335),
        sharedProcess: pages(45024),
        pagedPoolCommit: pages(32951),
        driverCommit: pages(1398),
        committedPages: pages(864175),
        commitLimit: pages(1793827),
      },
      pageFiles: [pageFile('\\??\\C:\\pagefile.sys', 4193280, 3407908)],
      parts: parts('paged', [19666, 3358, 3306, 3312, 3309]),
      notices: [{ id: 'excessive-paged-pool' }],
      others: [],
    },
    tags: {
      layout: 'classic',
      groups: ['nonpaged', 'paged'],
      sortedBy: 'paged',
      rows: [
        tagRow('CM  ', { nonpaged: held(85, 5440), paged: held(11045, 47915424) }),
        tagRow('MyAV', { nonpaged: held(0, 0), paged: held(186, 14391520) }),
        tagRow('MmSt', { nonpaged: held(0, 0), paged: held(11795, 13235744) }),
        tagRow('Obtb', { nonpaged: held(709, 90752), paged: held(2712, 11108352) }),
        tagRow('Ntff', { nonpaged: held(5, 1120), paged: held(9886, 8541504) }),
      ],
    },
    modules: {
      loaded: [],
      unloaded: [
        { file: 'MyAVDrv.sys', start: 'a5069000', end: 'a5084000' },
        { file: 'MyAVDrv.sys', start: 'a5069000', end: 'a5084000' },
        { file: 'MyAVDrv.sys', start: 'a5069000', end: 'a5084000' },
        { file: 'MyAVDrv.sys', start: 'b93e1000', end: 'b93fc000' },
        { file: 'MyAVDrv.sys', start: 'b9ae5000', end: 'b9b00000' },
        { file: 'MyAVDrv.sys', start: 'be775000', end: 'be790000' },
      ],
      whole: true,
    },
    locks: {
      locks: [
        {
          name: 'nt!CmpRegistryLock',
          address: '80478b00',
          state: 'shared',
          sharedOwners: 10,
          contention: { count: 9149810 },
          sharedWaiters: { count: 718 },
          exclusiveWaiters: { count: 21 },
          owners: [],
        },
      ],
    },
  },
};

/** A workstation with nothing wrong, of which only the nonpaged tags are known. */
export const healthyWorkstation: Machine = {
  origin: `${ORIGIN}: the workstation`,
  kit: { vm: 'the 2003 kit', poolused: 'one-group' },
  prompt: 'lkd',
  bits: 64,
  facts: {
    tags: {
      layout: 'one-group',
      groups: ['nonpaged'],
      sortedBy: 'nonpaged',
      rows: [
        tagRow('EtwB', { nonpaged: counted(304, 134, 6550080) }, 'Etw Buffer', 'nt!etw'),
        tagRow('File', { nonpaged: counted(32630649, 32618671, 3752928) }, 'File objects'),
        tagRow('Pool', { nonpaged: counted(16, 11, 3363472) }, 'Pool tables, etc.'),
        tagRow('Ntfr', { nonpaged: counted(204791, 187152, 2258704) }, 'ERESOURCE', 'ntfs.sys'),
        tagRow(
          'FMsl',
          { nonpaged: counted(199039, 187685, 2179968) },
          'STREAM_LIST_CTRL structure',
          'fltmgr.sys',
        ),
        tagRow(
          'MmCa',
          { nonpaged: counted(250092, 240351, 2134368) },
          'Mm control areas for mapped files',
          'nt!mm',
        ),
        tagRow('ViMm', { nonpaged: counted(135503, 134021, 1783824) }, 'Video memory manager', 'dxgkrnl.sys'),
        tagRow(
          'Cont',
          { nonpaged: counted(53, 12, 1567664) },
          'Contiguous physical memory allocations for device drivers',
        ),
        tagRow('Thre', { nonpaged: counted(72558, 71527, 1234064) }, 'Thread objects', 'nt!ps'),
        tagRow('VoSm', { nonpaged: counted(872, 851, 1220544) }, 'Bitmap allocations', 'volsnap.sys'),
        tagRow('NtFs', { nonpaged: counted(8122505, 8110933, 1190960) }, 'StrucSup.c', 'ntfs.sys'),
        tagRow('AmlH', { nonpaged: counted(1, 0, 1048576) }, 'ACPI AMLI Pooltags'),
        unlistedRow('SaSc', { nonpaged: counted(20281, 14820, 1048512) }),
        unlistedRow('RaRS', { nonpaged: counted(1000, 0, 960000) }),
      ],
    },
  },
};

/**
 * A counter that says 118 GB of nonpaged pool on a machine of 8 GB, with the warning that follows from it. The
 * figures are those of a public Windows 7 output (Microsoft KB2509968 describes the false warning).
 */
export const falseNonpagedBanner: Machine = {
  origin: 'public !vm output of a Windows 7 x64 with 8 GB; KB2509968',
  kit: { vm: 'the 2003 kit', poolused: 'two-groups' },
  prompt: '0: kd',
  bits: 64,
  facts: {
    memory: {
      layout: 'xp',
      rows: {
        physicalMemory: pages(2097038),
        availablePages: pages(1160000),
        resAvailPages: pages(1900000),
        lockedIoPages: pages(0),
        freeSystemPtes: pages(33555000),
        modifiedPages: pages(18000),
        modifiedPfPages: pages(17900),
        nonpagedPoolUsage: pages(29559056),
        nonpagedPoolNxUsage: pages(32908),
        nonpagedPoolMax: pages(1561080),
        pagedPoolUsage: pages(60000),
        pagedPoolMax: pages(33554432),
        sharedCommit: pages(90000),
        specialPool: pages(0),
        sharedProcess: pages(20000),
        pagedPoolCommit: pages(60100),
        driverCommit: pages(9000),
        committedPages: pages(2162688),
        commitLimit: pages(4456448),
      },
      pageFiles: [pageFile('\\??\\C:\\pagefile.sys', 8388152, 8100000)],
      parts: [],
      notices: [{ id: 'unimplemented' }, { id: 'excessive-nonpaged-pool' }],
      others: [],
    },
  },
};

export const seedMachines = {
  sessionPool,
  pagedPoolWithBanner,
  pagedPoolWithoutBanner,
  nonpagedPool,
  registryAndReloadedDriver,
  healthyWorkstation,
  falseNonpagedBanner,
} as const;

/** What their author typed. */
export const seedCommands: Readonly<Record<keyof typeof seedMachines, readonly string[]>> = {
  sessionPool: ['!vm', '!vm 4'],
  pagedPoolWithBanner: ['!vm'],
  pagedPoolWithoutBanner: ['!vm', '!poolused 4'],
  nonpagedPool: ['!vm', '!poolused 3', '!w2kfre\\kdex2x86.xpool -map'],
  registryAndReloadedDriver: ['!vm', '!poolused 4', 'lmv m MyAVDrv.sys', '!locks'],
  healthyWorkstation: ['!poolused 3'],
  falseNonpagedBanner: ['!vm'],
};
