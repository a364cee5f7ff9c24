/**
 * Machines of public cases with known answers. Each keeps the figures that its page gives; what the page leaves out is
 * filled with figures of a machine of that time, and the origin says which is which.
 */
import type { Machine } from '../support/kd/machine.ts';
import { CURRENT, none, SERVER_2003, table, x64, x86 } from './bases.ts';
import { counted, pageFile, pages, tagRow, unlistedRow } from './figures.ts';

const process = (image: string, pid: number, handleCount: number, objectTable = 'e1f0c5a8') => ({
  address: (0x88000000 + pid * 0x1000).toString(16),
  pid,
  parentPid: 4,
  sessionId: 0,
  image,
  handleCount,
  objectTable,
});

/** One process leaks threads; nonpaged pool of x86 is full. */
export const leakedThreads: Machine = {
  origin: 'thread leak on x86: Thre 309,082 outstanding, nonpaged pool at 99.6%; the rest filled in',
  kit: SERVER_2003,
  prompt: '0: kd',
  bits: 32,
  facts: {
    memory: x86({ nonpagedPoolUsage: pages(64_954) }, [
      { id: 'excessive-nonpaged-pool' },
      { id: 'pool-allocations-failed', count: 2_107 },
    ]),
    tags: table(
      [
        tagRow(
          'Thre',
          { nonpaged: counted(1_402_118, 1_093_036, 197_812_480), paged: none },
          'Thread objects',
          'nt!ps',
        ),
        tagRow('File', { nonpaged: counted(32_630_649, 32_618_671, 3_752_928), paged: none }, 'File objects'),
      ],
      'two-groups',
    ),
  },
};

/** Two processes leak event handles; the private tag goes along. */
export const eventHandles: Machine = {
  origin:
    'Crash Dump Analysis Patterns, part 189: Even 65,905, ABCD 73,979, two processes of 18,539 and 36,252 handles; the rest filled in',
  kit: SERVER_2003,
  prompt: '0: kd',
  bits: 32,
  facts: {
    memory: x86({}),
    tags: table(
      [
        tagRow(
          'Even',
          { nonpaged: counted(12_902_118, 12_836_213, 3_163_440), paged: none },
          'Event objects',
        ),
        unlistedRow('ABCD', { nonpaged: counted(904_118, 830_139, 2_367_328), paged: none }),
      ],
      'two-groups',
    ),
    processes: {
      processes: [
        process('System', 4, 2_100),
        process('services.exe', 0x2d4, 640),
        process('ServiceA.exe', 0x7a0, 18_539),
        process('ServiceB.exe', 0xb3c, 36_252),
        process('explorer.exe', 0xf10, 720),
      ],
      whole: true,
    },
  },
};

/** A driver's tag holds 189 MB of paged pool. */
export const driverTag: Machine = {
  origin: 'public !poolused output: 189 MB of paged pool under the tag `DRV `; the rest filled in',
  kit: SERVER_2003,
  prompt: '0: kd',
  bits: 32,
  facts: {
    memory: x86(
      { pagedPoolUsage: pages(91_000), pagedPoolMax: pages(92_160), pagedPoolCommit: pages(91_000) },
      [{ id: 'pool-allocations-failed', count: 12_004 }],
    ),
    tags: table(
      [unlistedRow('DRV ', { nonpaged: none, paged: counted(5_180_110, 1_308_960, 198_180_864) })],
      'two-groups',
    ),
  },
};

/** PTE reservations fail while thousands are free and both pools are healthy: they ask for long runs. */
export const pteFailures: Machine = {
  origin:
    'Crash Dump Analysis Patterns, part 13d: 356,363 failures with 23,980 system PTEs free; the rest filled in',
  kit: SERVER_2003,
  prompt: '0: kd',
  bits: 32,
  facts: {
    memory: x86(
      { freeSystemPtes: pages(23_980), nonpagedPoolUsage: pages(37_800), pagedPoolUsage: pages(61_700) },
      [
        { id: 'system-pte-allocations-failed', count: 356_363 },
        { id: 'pool-allocations-failed', count: 48_530 },
      ],
    ),
  },
};

/** System PTEs are gone. */
export const ptesGone: Machine = {
  origin: 'public !vm output: 500 system PTEs free, 416,179,544 failures; the rest filled in',
  kit: SERVER_2003,
  prompt: '0: kd',
  bits: 32,
  facts: {
    memory: x86({ freeSystemPtes: pages(500) }, [
      { id: 'running-out-of-system-ptes' },
      { id: 'system-pte-allocations-failed', count: 416_179_544 },
    ]),
  },
};

/** Commit at its limit, and the page file is as large as it may be. */
export const commitFull: Machine = {
  origin: 'made after field cases: commit at 99%, a fixed page file, one process with most of it',
  kit: CURRENT,
  prompt: '0: kd',
  bits: 64,
  facts: {
    memory: {
      ...x64(16, {
        committedPages: pages(5_190_000),
        commitLimit: pages(5_242_880),
        availablePages: pages(700_000),
      }),
      pageFiles: [pageFile('\\??\\C:\\pagefile.sys', 4_194_304, 40_000)],
    },
    commits: {
      processes: [
        { pid: 0x1a2c, image: 'worker.exe', commitKb: 14_680_064, sharedCommitKb: 200, debtKb: 0 },
        { pid: 0x304, image: 'svchost.exe', commitKb: 210_000, sharedCommitKb: 0, debtKb: 0 },
      ],
    },
  },
};

/** A filter above NTFS pins files: NTFS holds 21 GB, and is the victim. */
export const pinnedFiles: Machine = {
  origin:
    'microsoft/WSL issue 40804: NtFC 134 million allocations, 484 frees, 144 bytes each; WCsc, FOCX, FMfc, FMwi 1.000, File 1.022, IoNm 1.002, IoFE 1.999; memory of 32 GB filled in',
  kit: CURRENT,
  prompt: 'lkd',
  bits: 64,
  facts: {
    memory: x64(32, {
      nonpagedPoolNxUsage: pages(90_000),
      pagedPoolUsage: pages(5_720_000),
      pagedPoolCommit: pages(5_720_000),
      availablePages: pages(1_400_000),
      committedPages: pages(8_900_000),
      commitLimit: pages(12_582_912),
    }),
    tags: {
      ...table(
        [
          tagRow(
            'NtFC',
            { nonpaged: none, paged: counted(134_217_728, 484, 134_217_244 * 144) },
            'Create.c',
            'ntfs.sys',
          ),
          unlistedRow('WCsc', { nonpaged: none, paged: counted(7_518_000, 0, 7_518_000 * 112) }),
          tagRow(
            'NtfC',
            { nonpaged: none, paged: counted(7_519_900, 1_000, 7_518_900 * 96) },
            'CCB',
            'ntfs.sys',
          ),
          tagRow(
            'FOCX',
            { nonpaged: none, paged: counted(7_520_000, 1_800, 7_518_200 * 48) },
            'File object context',
            'nt!fsrtl',
          ),
          tagRow(
            'FMfc',
            { nonpaged: none, paged: counted(7_519_000, 900, 7_518_100 * 80) },
            'FLT_FILE_CONTEXT structure',
            'fltmgr.sys',
          ),
          tagRow(
            'File',
            { nonpaged: counted(32_630_649, 24_947_000, 7_683_649 * 16), paged: none },
            'File objects',
          ),
          tagRow(
            'IoNm',
            { nonpaged: none, paged: counted(39_000_000, 31_467_000, 7_533_000 * 16) },
            'Io parsing names',
            'nt!io',
          ),
          unlistedRow('IoFE', { nonpaged: counted(30_000_000, 14_971_500, 15_028_500 * 16), paged: none }),
        ],
        'modern',
      ),
      sortedBy: 'nonpaged',
    },
  },
};

/** Tokens are not closed. */
export const leakedTokens: Machine = {
  origin: 'microsoft/WSL issue 41296: Toke = SeTd = 3,708,367; memory of 64 GB filled in',
  kit: CURRENT,
  prompt: 'lkd',
  bits: 64,
  facts: {
    memory: x64(64, { pagedPoolUsage: pages(2_400_000), pagedPoolCommit: pages(2_400_000) }),
    tags: table(
      [
        tagRow(
          'Toke',
          { nonpaged: none, paged: counted(9_208_367, 5_500_000, 3_708_367 * 1_920) },
          'Token objects',
          'nt!se',
        ),
        tagRow(
          'SeTd',
          { nonpaged: none, paged: counted(9_208_390, 5_500_023, 3_708_367 * 256) },
          'Security Token dynamic part',
          'nt!se',
        ),
      ],
      'modern',
    ),
  },
};

/** Nobody reads a pipe. */
export const unreadPipe: Machine = {
  origin: 'microsoft/WinDbg-Feedback issue 393: NpFr = Irp = 56.18 million; memory of 64 GB filled in',
  kit: CURRENT,
  prompt: 'lkd',
  bits: 64,
  facts: {
    memory: x64(64, { nonpagedPoolNxUsage: pages(8_400_000), availablePages: pages(5_000_000) }),
    tags: table(
      [
        tagRow(
          'Irp ',
          { nonpaged: counted(156_180_000, 100_000_000, 56_180_000 * 384), paged: none },
          'Io, IRP packets',
        ),
        tagRow(
          'NpFr',
          { nonpaged: counted(156_180_000, 100_000_000, 56_180_000 * 192), paged: none },
          'DATA_ENTRY records (read/write buffers)',
          'npfs.sys',
        ),
      ],
      'modern',
    ),
  },
};

/** A capture driver keeps packets. */
export const keptPackets: Machine = {
  origin: 'nmap issue 1966: Mdl and NPBL in equal numbers (Npcap); the number and memory of 16 GB filled in',
  kit: CURRENT,
  prompt: 'lkd',
  bits: 64,
  facts: {
    memory: x64(16, { nonpagedPoolNxUsage: pages(1_000_000), availablePages: pages(1_300_000) }),
    tags: table(
      [
        unlistedRow('NPBL', { nonpaged: counted(20_212_000, 10_100_000, 10_112_000 * 208), paged: none }),
        tagRow(
          'Mdl ',
          { nonpaged: counted(90_212_000, 80_100_000, 10_112_000 * 128), paged: none },
          'Io, Mdls',
        ),
      ],
      'modern',
    ),
  },
};

/** Ended processes that something still references. */
export const zombieProcesses: Machine = {
  origin:
    'microsoft/Windows-Dev-Performance issues 65 and 137: thousands of ended processes kept by references of a display driver; numbers filled in',
  kit: CURRENT,
  prompt: 'lkd',
  bits: 64,
  facts: {
    memory: x64(32, {}),
    tags: table(
      [
        tagRow(
          'Proc',
          { nonpaged: counted(9_100, 6_200, 2_900 * 3_072), paged: none },
          'Process objects',
          'nt!ps',
        ),
      ],
      'modern',
    ),
    processes: {
      processes: [
        { ...process('System', 4, 4_100), address: 'ffffa40d10000000', objectTable: 'ffffe0000000e1f0' },
        ...Array.from({ length: 2_600 }, (_, index) => ({
          ...process(index % 3 === 0 ? 'cl.exe' : 'node.exe', 0x1000 + index * 4, 0),
          address: `ffffa40d${(0x20000000 + index * 0x1000).toString(16)}`,
          objectTable: '0000000000000000',
        })),
      ],
      whole: true,
    },
  },
};

/** A test program leaks on purpose. */
export const testLeak: Machine = {
  origin: "NotMyFault's tag `Leak` (training dumps); figures filled in",
  kit: CURRENT,
  prompt: '0: kd',
  bits: 64,
  facts: {
    memory: x64(8, { nonpagedPoolNxUsage: pages(720_000), availablePages: pages(500_000) }),
    tags: table(
      [unlistedRow('Leak', { nonpaged: counted(2_512, 0, 2_512 * 1_048_576), paged: none })],
      'modern',
    ),
    modules: {
      loaded: [
        { name: 'nt', start: 'fffff80612200000', end: 'fffff80613247000', symbols: 'pdb symbols' },
        { name: 'myfault', start: 'fffff8062a110000', end: 'fffff8062a118000', symbols: 'deferred' },
      ],
      unloaded: [],
      whole: true,
    },
  },
};

/** The balloon driver of a virtual machine holds pages for the host. */
export const balloon: Machine = {
  origin:
    'made after field reports of driver-locked memory in guests (blog.luxem.org, 2013): 60% held by the balloon',
  kit: CURRENT,
  prompt: '0: kd',
  bits: 64,
  facts: {
    memory: x64(16, {
      pagesForMdls: pages(2_516_582),
      availablePages: pages(700_000),
      resAvailPages: pages(1_100_000),
    }),
    modules: {
      loaded: [
        { name: 'nt', start: 'fffff80612200000', end: 'fffff80613247000', symbols: 'pdb symbols' },
        { name: 'vmmemctl', start: 'fffff8062a110000', end: 'fffff8062a118000', symbols: 'deferred' },
      ],
      unloaded: [],
      whole: true,
    },
  },
};

/** A file server with much memory: large figures, and nothing wrong. */
export const healthyFileServer: Machine = {
  origin: 'made: a file server of 256 GB with two million open files',
  kit: CURRENT,
  prompt: '0: kd',
  bits: 64,
  facts: {
    memory: x64(256, {
      nonpagedPoolNxUsage: pages(1_250_000),
      pagedPoolUsage: pages(2_700_000),
      pagedPoolCommit: pages(2_700_000),
      availablePages: pages(20_000_000),
      kernelStacks: pages(30_000),
    }),
    tags: table(
      [
        tagRow(
          'File',
          { nonpaged: counted(932_630_649, 930_630_649, 2_000_000 * 384), paged: none },
          'File objects',
        ),
        tagRow(
          'Ntfc',
          { nonpaged: none, paged: counted(932_700_000, 930_695_000, 2_005_000 * 176) },
          'CCB_DATA',
          'ntfs.sys',
        ),
        tagRow(
          'FMfn',
          { nonpaged: none, paged: counted(832_700_000, 830_690_000, 2_010_000 * 320) },
          'NAME_CACHE_NODE structure',
          'fltmgr.sys',
        ),
        tagRow(
          'Ntff',
          { nonpaged: none, paged: counted(500_000_000, 498_300_000, 1_700_000 * 1_232) },
          'FCB_DATA',
          'ntfs.sys',
        ),
        tagRow(
          'MmSt',
          { nonpaged: none, paged: counted(90_000_000, 88_000_000, 6_442_450_944) },
          'Mm section object prototype ptes',
          'nt!mm',
        ),
        tagRow(
          'NtxF',
          { nonpaged: counted(500_000_000, 498_300_000, 1_700_000 * 1_008), paged: none },
          'FCB_NONPAGED_DATA',
          'ntfs.sys',
        ),
        tagRow(
          'MmCa',
          { nonpaged: counted(900_000_000, 898_000_000, 2_000_000 * 512), paged: none },
          'Mm control areas for mapped files',
          'nt!mm',
        ),
        tagRow(
          'LSbf',
          { nonpaged: counted(4_000_000, 3_400_000, 600_000 * 1_024), paged: none },
          'SMB buffers',
          'srv2.sys',
        ),
      ],
      'modern',
    ),
  },
};
