/**
 * Machines that a naive rule judges wrongly: busy ones that look ill, and ill ones that look well. All are made; the
 * figures are those that such machines show in public outputs and product documentation, or judgement.
 */
import type { Machine } from '../support/kd/machine.ts';
import { CURRENT, GB_PAGES, none, SERVER_2003, table, x64, x86 } from './bases.ts';
import { counted, held, pageFile, pages, parts, tagRow, unlistedRow } from './figures.ts';

type Facts = Machine['facts'];
type Process = NonNullable<Facts['processes']>['processes'][number];
type Rows = NonNullable<Facts['tags']>['rows'];

const DAY = 86_400;

const of = (gigabytes: number, share: number) => pages(Math.round(gigabytes * GB_PAGES * share));
const inGb = (gigabytes: number) => pages(Math.round(gigabytes * GB_PAGES));

const nonpaged = (
  tag: string,
  outstanding: number,
  size: number,
  binary?: string,
  frees = outstanding * 40,
) =>
  tagRow(
    tag,
    { nonpaged: counted(outstanding + frees, frees, outstanding * size), paged: none },
    'as the list says',
    binary,
  );
const paged = (tag: string, outstanding: number, size: number, binary?: string, frees = outstanding * 40) =>
  tagRow(
    tag,
    { nonpaged: none, paged: counted(outstanding + frees, frees, outstanding * size) },
    'as the list says',
    binary,
  );
const unknown = (
  tag: string,
  pool: 'nonpaged' | 'paged',
  outstanding: number,
  size: number,
  frees = outstanding,
) =>
  unlistedRow(tag, {
    nonpaged: none,
    paged: none,
    [pool]: counted(outstanding + frees, frees, outstanding * size),
  });

const process = (image: string, pid: number, handleCount: number, ended = false): Process => ({
  address: (0xffffa40d00000000 + pid * 0x1000).toString(16),
  pid,
  parentPid: 4,
  sessionId: 0,
  image,
  handleCount,
  objectTable: ended ? '0000000000000000' : 'ffffe0000000e1f0',
});
const many = (image: string, from: number, count: number, handles: number): Process[] =>
  Array.from({ length: count }, (_, at) => process(image, from + at * 4, handles));

const modules = (...names: readonly string[]): NonNullable<Facts['modules']> => ({
  loaded: ['nt', 'Ntfs', ...names].map((name, at) => ({
    name,
    start: (0xfffff80600000000 + at * 0x2000000).toString(16),
    end: (0xfffff80600000000 + at * 0x2000000 + 0x1000000).toString(16),
    symbols: 'deferred',
  })),
  unloaded: [],
  whole: true,
});

const windows = (
  build: number,
  days: number,
  more: Partial<NonNullable<Facts['target']>> = {},
): NonNullable<Facts['target']> => ({
  lines: [],
  kind: 'kernel-dump',
  system: 'Windows 10',
  build,
  processors: 16,
  architecture: 'x64',
  kernelBase: 'fffff80612200000',
  uptimeSeconds: Math.round(days * DAY),
  ...more,
});

function current(origin: string, facts: Facts): Machine {
  return { origin: `made: ${origin}`, kit: CURRENT, prompt: '0: kd', bits: 64, facts };
}
function old(origin: string, facts: Facts, kit: Machine['kit'] = SERVER_2003): Machine {
  return { origin: `made: ${origin}`, kit, prompt: '0: kd', bits: 32, facts };
}

/** Every open file has its structures, on any file server. */
const openFiles = (files: number): Rows => [
  nonpaged('File', files, 384),
  paged('Ntfc', files + 1_000, 176, 'ntfs.sys'),
  paged('FMfn', Math.round(files * 1.005), 320, 'fltmgr.sys'),
  paged('IoNm', Math.round(files * 1.001), 128, 'nt!io'),
  paged('Ntff', Math.round(files * 0.85), 1_232, 'ntfs.sys'),
  nonpaged('NtxF', Math.round(files * 0.85), 400, 'ntfs.sys'),
];

const wide = { pagedPoolMax: pages(4_160_749_568), nonpagedPoolMax: pages(4_294_967_296) };

/** Nothing is wrong with any of them. */
export const busyMachines: Readonly<Record<string, Machine>> = {
  'a database server of 1 TB with locked pages': current('a database that keeps 930 GB as AWE pages', {
    target: windows(20348, 90),
    memory: x64(1024, {
      pagesForAwe: inGb(930),
      availablePages: inGb(34),
      resAvailPages: inGb(40),
      nonpagedPoolNxUsage: inGb(7),
      pagedPoolUsage: inGb(5),
      // A page file of 32 GB, and locked memory is charged as well.
      committedPages: inGb(985),
      commitLimit: inGb(1_056),
    }),
    tags: table(
      [
        nonpaged('EtwB', 5_100, 262_144, 'nt!etw'),
        nonpaged('NDpp', 41_000, 65_536, 'ndis.sys'),
        nonpaged('VoSm', 100_000, 16_384, 'volsnap.sys'),
        paged('MmSt', 800_000, 5_000, 'nt!mm'),
      ],
      'modern',
    ),
    processes: {
      processes: [process('System', 4, 9_000), process('sqlservr.exe', 0x1200, 31_000)],
      whole: true,
    },
    modules: modules(),
  }),
  'a host of virtual machines': current('512 GB of which the guests have 470', {
    target: windows(20348, 120),
    memory: x64(512, {
      pagesForMdls: inGb(470),
      availablePages: inGb(14),
      resAvailPages: inGb(13),
      nonpagedPoolNxUsage: inGb(3),
      pagedPoolUsage: inGb(1.5),
      committedPages: inGb(489),
      commitLimit: inGb(640),
    }),
    tags: table(
      [nonpaged('VsNb', 1_100_000, 1_024, 'vmswitch.sys'), nonpaged('NDpp', 20_000, 65_536, 'ndis.sys')],
      'modern',
    ),
    modules: modules('Vid', 'vmswitch', 'hvix64'),
  }),
  'a guest with a balloon': current('a guest of 16 GB from which the host took 9', {
    target: windows(17763, 30),
    memory: x64(16, {
      pagesForMdls: inGb(9),
      availablePages: inGb(1.9),
      resAvailPages: inGb(4),
      committedPages: inGb(14),
      commitLimit: inGb(20),
    }),
    tags: table([], 'modern'),
    modules: modules('vmmemctl'),
  }),
  'a file server of 256 GB with three million open files': current('caches of 17 GB of paged pool', {
    target: windows(17763, 60),
    memory: x64(256, {
      nonpagedPoolNxUsage: inGb(4),
      pagedPoolUsage: inGb(22),
      pagedPoolCommit: inGb(22),
      availablePages: inGb(11),
      committedPages: inGb(90),
      commitLimit: inGb(300),
    }),
    tags: table(
      [
        ...openFiles(3_000_000),
        paged('MmSt', 3_100_000, 4_096, 'nt!mm'),
        nonpaged('MmCa', 3_000_000, 496, 'nt!mm'),
        nonpaged('LSbf', 900_000, 1_024, 'srv2.sys'),
      ],
      'modern',
    ),
    processes: {
      processes: [process('System', 4, 180_000), ...many('svchost.exe', 400, 80, 900)],
      whole: true,
    },
    modules: modules(),
  }),
  'a mail server whose store has 200,000 handles': current('many handles by right', {
    target: windows(14393, 70),
    memory: x64(128, { nonpagedPoolNxUsage: inGb(2), pagedPoolUsage: inGb(3), availablePages: inGb(20) }),
    tags: table(
      [
        nonpaged('Even', 460_000, 128),
        paged('Toke', 41_000, 1_920, 'nt!se'),
        paged('SeTd', 41_300, 512, 'nt!se'),
        nonpaged('Thre', 14_000, 2_304, 'nt!ps'),
        nonpaged('File', 300_000, 384),
        nonpaged('AfdE', 90_000, 1_024, 'afd.sys'),
        nonpaged('TcpE', 90_100, 656, 'tcpip.sys'),
        paged('MmSt', 500_000, 4_400, 'nt!mm'),
      ],
      'modern',
    ),
    processes: {
      processes: [
        process('System', 4, 8_000),
        process('store.exe', 0x900, 200_000),
        ...many('w3wp.exe', 4_000, 60, 9_000),
      ],
      whole: true,
    },
    modules: modules(),
  }),
  'a terminal server with 80 sessions': current('5,000 processes, sessions of 60%', {
    target: windows(17763, 25),
    memory: x64(192, {
      nonpagedPoolNxUsage: inGb(3),
      pagedPoolUsage: inGb(9),
      kernelStacks: inGb(5),
      availablePages: inGb(40),
      committedPages: inGb(160),
      commitLimit: inGb(240),
    }),
    sessions: {
      pagedPoolMax: { kb: 16_777_216 },
      sessions: Array.from({ length: 80 }, (_, id) => ({
        id,
        address: (0xffff800000000000 + id * 0x100000).toString(16),
        pagedPool: { kb: 30_000 + id * 100 },
        commit: { kb: 41_000 },
      })),
    },
    tags: table(
      [
        nonpaged('Thre', 71_311, 2_304, 'nt!ps'),
        nonpaged('Proc', 5_010, 2_816, 'nt!ps'),
        nonpaged('Even', 1_107_413, 128),
        paged('Key ', 611_937, 288, 'nt!cm'),
        paged('CM31', 288_105, 4_200, 'nt!cm'),
        paged('Toke', 31_000, 1_920, 'nt!se'),
        paged('SeTd', 31_050, 512, 'nt!se'),
        paged('MmSt', 1_240_766, 4_600, 'nt!mm'),
        nonpaged('File', 1_871_220, 384),
      ],
      'modern',
    ),
    processes: {
      processes: [
        process('System', 4, 9_000),
        ...many('msedge.exe', 400, 5_000, 700),
        ...Array.from({ length: 15 }, (_, at) => process('rdpclip.exe', 900_000 + at * 4, 0, true)),
      ],
      whole: true,
    },
    modules: modules(),
  }),
  'a workstation up for 200 days': current('old counters of failures, and large sums', {
    target: windows(19045, 200),
    memory: x64(32, { nonpagedPoolNxUsage: inGb(1.1), pagedPoolUsage: inGb(1.6), availablePages: inGb(9) }, [
      { id: 'pool-allocations-failed', count: 37 },
      { id: 'kernel-stack-pte-allocations-failed', count: 464_832 },
      { id: 'kernel-stack-growth-failed', count: 459_598_336 },
    ]),
    tags: table(
      [nonpaged('EtwB', 3_100, 262_144, 'nt!etw'), paged('MmSt', 300_000, 3_700, 'nt!mm')],
      'modern',
    ),
    modules: modules(),
  }),
  'a developer machine with Driver Verifier on one driver': current('special pool, and its books', {
    target: windows(26100, 2),
    memory: x64(64, {
      specialPool: inGb(0.4),
      nonpagedPoolNxUsage: inGb(2.6),
      pagedPoolUsage: inGb(3),
      availablePages: inGb(20),
    }),
    tags: table(
      [
        nonpaged('VfPT', 310_000, 512, 'nt!Vf'),
        nonpaged('VfAT', 900, 262_144, 'nt!Vf'),
        nonpaged('Irp+', 12_000, 1_024, 'nt!Vf'),
        unknown('MyDv', 'nonpaged', 90_000, 8_192),
        paged('MmSt', 600_000, 4_000, 'nt!mm'),
      ],
      'modern',
    ),
    modules: modules('mydv'),
  }),
  'a machine with WSL and containers': current('contexts of wcifs that live as long as their files', {
    target: windows(26100, 9),
    memory: x64(32, { nonpagedPoolNxUsage: inGb(1.3), pagedPoolUsage: inGb(2.1), availablePages: inGb(5) }),
    tags: table(
      [
        ...openFiles(160_000),
        unlistedRow('WCsc', { nonpaged: none, paged: counted(400_000, 240_000, 160_000 * 112) }),
        nonpaged('Vbus', 9_000, 4_096, 'vmbus.sys'),
        nonpaged('EtwB', 2_100, 262_144, 'nt!etw'),
        paged('MmSt', 400_000, 2_800, 'nt!mm'),
      ],
      'modern',
    ),
    processes: {
      processes: [
        process('System', 4, 9_000),
        process('vmmemWSL', 0x2210, 90),
        ...many('node.exe', 8_000, 300, 400),
      ],
      whole: true,
    },
    modules: modules('wcifs', 'Vid', 'p9rdr'),
  }),
  'a backup server with ReFS and deduplication': current('metadata of ReFS in paged pool', {
    target: windows(20348, 45),
    memory: x64(256, {
      nonpagedPoolNxUsage: inGb(3),
      pagedPoolUsage: inGb(27),
      pagedPoolCommit: inGb(27),
      availablePages: inGb(30),
      committedPages: inGb(110),
      commitLimit: inGb(320),
    }),
    tags: table(
      [
        paged('MSb+', 1_600_000, 16_384, 'refs.sys'),
        paged('ReFc', 1_400_000, 900, 'refs.sys'),
        nonpaged('EtwB', 9_000, 262_144, 'nt!etw'),
      ],
      'modern',
    ),
    modules: modules('ReFS', 'Dedup'),
  }),
  'Windows 11 with 6 GB compressed': current('a store of compressed pages, and little left', {
    target: windows(22631, 6),
    memory: x64(16, {
      nonpagedPoolNxUsage: inGb(1.5),
      pagedPoolUsage: inGb(1.1),
      availablePages: inGb(1.8),
      modifiedPages: inGb(0.5),
      committedPages: inGb(21),
      commitLimit: inGb(32),
    }),
    tags: table(
      [
        nonpaged('smNp', 1_400, 655_360, 'nt!store'),
        nonpaged('smCB', 9_000, 4_096, 'nt!store'),
        nonpaged('smSt', 2_000, 65_536, 'nt!store'),
        paged('MmSt', 200_000, 3_300, 'nt!mm'),
      ],
      'modern',
    ),
    commits: {
      processes: [
        { pid: 0x9c4, image: 'MemCompression', commitKb: 1_024, sharedCommitKb: 0, debtKb: 0 },
        { pid: 0x1a2c, image: 'msedge.exe', commitKb: 3_100_000, sharedCommitKb: 400_000, debtKb: 0 },
      ],
    },
    modules: modules(),
  }),
  'x86 with /3GB and 16 GB of PAE memory': old('small pools, few PTEs, all in order', {
    target: {
      ...windows(3790, 40),
      system: 'Windows Server 2003',
      architecture: 'x86',
      kernelBase: '80800000',
    },
    memory: x86({
      physicalMemory: pages(4_194_304),
      availablePages: pages(2_100_000),
      resAvailPages: pages(3_900_000),
      freeSystemPtes: pages(24_000),
      freeNpPtes: pages(4_100),
      nonpagedPoolUsage: pages(19_000),
      nonpagedPoolMax: pages(32_400),
      pagedPoolUsage: pages(38_000),
      pagedPoolMax: pages(64_512),
      committedPages: pages(2_000_000),
      commitLimit: pages(5_100_000),
    }),
    tags: table([nonpaged('MmCm', 300, 40_000, 'nt!mm'), paged('CM  ', 9_000, 3_100, 'nt!cm')], 'two-groups'),
  }),
  'Windows 2000 with 256 MB': old(
    'an old workstation',
    {
      target: { ...windows(2195, 20), system: 'Windows 2000', architecture: 'x86', kernelBase: '80400000' },
      memory: {
        ...x86({
          physicalMemory: pages(65_400),
          availablePages: pages(9_100),
          resAvailPages: pages(52_000),
          freeSystemPtes: pages(51_000),
          nonpagedPoolUsage: pages(2_100),
          nonpagedPoolMax: pages(17_900),
          pagedPoolUsage: pages(6_900),
          pagedPoolMax: pages(45_056),
          committedPages: pages(61_000),
          commitLimit: pages(158_000),
          sharedCommit: pages(1_800),
          sharedProcess: pages(4_000),
          pagedPoolCommit: pages(6_900),
          modifiedPages: pages(700),
        }),
        layout: '2000',
      },
      tags: {
        layout: 'classic',
        groups: ['nonpaged', 'paged'],
        sortedBy: 'tag',
        rows: [
          tagRow('File', { nonpaged: held(3_100, 620_000), paged: held(0, 0) }, 'File objects'),
          tagRow(
            'MmSt',
            { nonpaged: held(0, 0), paged: held(2_000, 7_100_000) },
            'Mm section object prototype ptes',
          ),
          tagRow('CM  ', { nonpaged: held(0, 0), paged: held(4_100, 9_900_000) }, 'Configuration Manager'),
        ],
      },
    },
    { vm: 'the 2000 kit', poolused: 'classic' },
  ),
  'a machine three minutes after its start': current('all was allocated, nothing was freed yet', {
    target: windows(22631, 180 / DAY),
    memory: x64(16, { nonpagedPoolNxUsage: inGb(0.5), pagedPoolUsage: inGb(0.5), availablePages: inGb(11) }),
    tags: table(
      [
        nonpaged('File', 130_000, 384, undefined, 90),
        paged('Ntff', 120_000, 1_232, 'ntfs.sys', 40),
        paged('FMfn', 130_500, 320, 'fltmgr.sys', 12),
        unknown('QzAv', 'paged', 131_000, 208, 5),
        nonpaged('Even', 110_000, 128, undefined, 60),
        nonpaged('EtwB', 1_100, 262_144, 'nt!etw', 0),
        unknown('NvRm', 'nonpaged', 200, 262_144, 0),
      ],
      'modern',
    ),
    modules: modules('QzAvFlt'),
  }),
  'ARM64 at work': current('a laptop of 16 GB', {
    target: windows(26100, 12, { architecture: 'arm64' }),
    memory: x64(16, { nonpagedPoolNxUsage: inGb(0.9), pagedPoolUsage: inGb(1.1), availablePages: inGb(3) }, [
      { id: 'kernel-stack-pte-allocations-failed', count: 67_968 },
    ]),
    tags: table(
      [nonpaged('DxgK', 60_000, 6_000, 'dxgkrnl.sys'), paged('MmSt', 100_000, 6_000, 'nt!mm')],
      'modern',
    ),
    modules: modules(),
  }),
  'x64 where few PTEs stand in the row': current('system PTEs of x64 cannot run out: the row is false', {
    target: windows(17763, 30),
    memory: x64(16, { freeSystemPtes: pages(3_100) }),
    tags: table([], 'modern'),
  }),
};

/** What is wrong with a machine. */
export interface Illness {
  readonly machine: Machine;
  readonly commands?: readonly string[];
  readonly severity: 'critical' | 'warning' | 'note';
  readonly resource: string;
  /** The verdict's tags, the first ones first. */
  readonly tags: readonly string[];
  readonly says?: readonly (string | RegExp)[];
  readonly never?: readonly (string | RegExp)[];
  readonly first?: string;
}

/** A current machine with such tags and such pools, in GB. */
const leaking = (gigabytes: number, np: number, p: number, rows: Rows, more: Facts = {}): Machine =>
  current('a leak', {
    target: windows(20348, 20),
    memory: x64(gigabytes, {
      ...wide,
      nonpagedPoolNxUsage: inGb(np),
      pagedPoolUsage: inGb(p),
      pagedPoolCommit: inGb(p),
      availablePages: of(gigabytes, 0.25),
      committedPages: of(gigabytes, 0.9),
    }),
    tags: table(rows, 'modern'),
    ...more,
  });

/** Each of them is ill, and does not look it. */
export const illMachines: Readonly<Record<string, Illness>> = {
  'a leak of small blocks, large only in number': {
    machine: leaking(64, 0.7, 0.9, [
      unknown('QzXk', 'nonpaged', 6_000_000, 32),
      paged('MmSt', 90_000, 5_000, 'nt!mm'),
    ]),
    severity: 'note',
    resource: 'nonpaged-pool',
    tags: ['QzXk'],
    says: [/Possible leak: QzXk, 183 MB in 6,000,000 allocations/],
  },
  'two tags that leak in one pool': {
    machine: leaking(32, 9, 1, [
      unknown('AAqz', 'nonpaged', 20_000_000, 224),
      unknown('BBqz', 'nonpaged', 3_000_000, 1_200),
      paged('MmSt', 100_000, 5_000, 'nt!mm'),
    ]),
    severity: 'warning',
    resource: 'nonpaged-pool',
    tags: ['AAqz', 'BBqz'],
  },
  'a leak in each pool': {
    machine: leaking(32, 14, 11, [
      unknown('AAqz', 'nonpaged', 40_000_000, 320),
      unknown('BBqz', 'paged', 9_000_000, 1_100),
    ]),
    severity: 'critical',
    resource: 'nonpaged-pool',
    tags: ['AAqz'],
    says: ['1 more problem below', /Paged pool holds 11\.0 GB/],
  },
  'a leak under a tag that a pattern calls a cache': {
    machine: leaking(64, 5, 1, [
      unknown('smQz', 'nonpaged', 1_300_000, 3_600),
      paged('MmSt', 100_000, 5_000, 'nt!mm'),
    ]),
    severity: 'warning',
    resource: 'nonpaged-pool',
    tags: ['smQz'],
    says: [/Likely leak: smQz, 4\.4 GB/],
    never: [/cache/, /Memory compression/],
  },
  'a leak under a tag that a note calls fixed': {
    machine: leaking(16, 5, 1, [
      nonpaged('RaRS', 1_500_000, 3_400, 'storport.sys'),
      paged('MmSt', 100_000, 5_000, 'nt!mm'),
    ]),
    severity: 'warning',
    resource: 'nonpaged-pool',
    tags: ['RaRS'],
    never: [/it does not grow/, /Not a leak/],
    says: [/usually reserved at start-up\. So much is unusual/],
  },
  'a leak of a default tag': {
    machine: leaking(16, 5, 1, [nonpaged('Ddk ', 30_000_000, 160), paged('MmSt', 100_000, 5_000, 'nt!mm')]),
    severity: 'warning',
    resource: 'nonpaged-pool',
    tags: ['Ddk '],
    says: [/hides its owner/],
  },
  'a leak of a tag with blanks and marks': {
    machine: leaking(16, 5, 1, [
      unknown('"<& ', 'nonpaged', 30_000_000, 160),
      paged('MmSt', 100_000, 5_000, 'nt!mm'),
    ]),
    severity: 'warning',
    resource: 'nonpaged-pool',
    tags: ['"<& '],
  },
  'a leak of paged pool whose maximum is 15.5 TB': {
    machine: leaking(64, 1, 21, [
      unknown('QzXk', 'paged', 90_000_000, 224),
      nonpaged('EtwB', 3_000, 262_144, 'nt!etw'),
    ]),
    severity: 'warning',
    resource: 'paged-pool',
    tags: ['QzXk'],
    never: [/of its maximum/],
  },
  'a leak spread over two nodes': {
    machine: leaking(
      64,
      20,
      1,
      [unknown('QzXk', 'nonpaged', 90_000_000, 220), paged('MmSt', 100_000, 5_000, 'nt!mm')],
      {
        memory: {
          ...x64(64, {
            ...wide,
            nonpagedPoolNxUsage: inGb(20),
            availablePages: inGb(16),
            committedPages: inGb(60),
          }),
          parts: [
            ...parts('nonpaged', [1_000, 1_000]),
            ...parts('nonpaged', [10 * GB_PAGES, 10 * GB_PAGES]).map(each => ({
              ...each,
              pool: 'nonpaged-nx' as const,
            })),
          ],
        },
      },
    ),
    severity: 'warning',
    resource: 'nonpaged-pool',
    tags: ['QzXk'],
    never: [/holds the most of it: .* of .*NUMA|node 0 holds/],
  },
  'a leak without the table of tags': {
    machine: leaking(64, 30, 1, [unknown('QzXk', 'nonpaged', 90_000_000, 330)]),
    commands: ['vertarget', '!vm'],
    severity: 'critical',
    resource: 'nonpaged-pool',
    tags: [],
    first: '!poolused 3',
  },
  'commit taken by one process': {
    machine: current('one program leaks', {
      target: windows(20348, 9),
      memory: {
        ...x64(32, { committedPages: inGb(39.5), commitLimit: inGb(40), availablePages: inGb(6) }),
        pageFiles: [pageFile('\\??\\C:\\pagefile.sys', 8 * 1_048_576, 30_000)],
      },
      commits: {
        processes: [
          {
            pid: 0x1a2c,
            image: 'report writer.exe',
            commitKb: 31 * 1_048_576,
            sharedCommitKb: 900,
            debtKb: 0,
          },
          { pid: 0x304, image: 'svchost.exe', commitKb: 210_000, sharedCommitKb: 0, debtKb: 0 },
        ],
      },
    }),
    commands: ['vertarget', '!vm'],
    severity: 'critical',
    resource: 'commit',
    tags: [],
    says: ['Top holder: report writer.exe, 31.0 GB', 'No page file can grow'],
    first: '!process 0x1a2c 1',
  },
  'commit taken by a section that the page file backs': {
    machine: current('a section that nobody closes', {
      target: windows(20348, 9),
      memory: {
        ...x64(32, {
          committedPages: inGb(39.5),
          commitLimit: inGb(40),
          availablePages: inGb(6),
          sharedCommit: inGb(29),
        }),
        pageFiles: [pageFile('\\??\\C:\\pagefile.sys', 8 * 1_048_576, 30_000)],
      },
      commits: {
        processes: [{ pid: 0x304, image: 'svchost.exe', commitKb: 210_000, sharedCommitKb: 0, debtKb: 0 }],
      },
    }),
    commands: ['vertarget', '!vm'],
    severity: 'critical',
    resource: 'commit',
    tags: [],
    says: ['Top holder: shared memory, 29.0 GB', /sections that the page file backs/],
    first: '!process 0 0',
  },
  'a full session pool in session 0': {
    machine: old('services leak in session 0', {
      memory: x86({}, [{ id: 'pool-allocations-failed', count: 4_100 }]),
      sessions: {
        pagedPoolMax: { kb: 32_768 },
        sessions: [
          {
            id: 0,
            address: 'f79a1000',
            pagedPool: { kb: 32_500 },
            failures: { count: 4_090 },
            commit: { kb: 33_000 },
          },
          { id: 1, address: 'f79b1000', pagedPool: { kb: 3_000 }, commit: { kb: 9_000 } },
        ],
      },
    }),
    commands: ['!vm 4'],
    severity: 'critical',
    resource: 'session-pool',
    tags: [],
    says: ['Session pool of session 0 is full', /not affected: 1/],
    first: '!sprocess 0',
  },
  'a leak that stands under Ovfl': {
    machine: leaking(16, 5, 1, [nonpaged('Ovfl', 30_000_000, 160), paged('MmSt', 100_000, 5_000, 'nt!mm')]),
    severity: 'warning',
    resource: 'nonpaged-pool',
    tags: ['Ovfl'],
    says: [/table of pool tags overflowed/],
    never: ['!poolfind', 'far more than any other'],
  },
};
