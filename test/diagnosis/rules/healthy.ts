/** Machines with nothing wrong, of several eras, and bases for machines on either side of a threshold. */
import type { MemoryRow } from '../../../src/reading/facts/memory.ts';
import type { FactId } from '../../../src/reading/facts/values.ts';
import { busyMachines } from '../../cases/adversaries.ts';
import { counted, held, pageFile, pages, parts, tagRow, unlistedRow } from '../../cases/figures.ts';
import { sessionPool } from '../../cases/seed.ts';
import type { Figures, MachineFacts } from '../../support/rule-tester.ts';

export type MemoryFigures = Figures<'memory'>;
type Rows = Partial<Record<MemoryRow, { readonly pages: number; readonly kb: number }>>;

const TERABYTES_16 = pages(4294967296);
const PAGE_FILE = pageFile('\\??\\C:\\pagefile.sys', 4193280, 3407908);

const X86_ROWS: Rows = {
  physicalMemory: pages(1_000_000),
  availablePages: pages(500_000),
  resAvailPages: pages(900_000),
  freeSystemPtes: pages(150_000),
  freeNpPtes: pages(30_000),
  modifiedPages: pages(500),
  nonpagedPoolUsage: pages(10_000),
  nonpagedPoolMax: pages(50_000),
  pagedPoolUsage: pages(20_000),
  pagedPoolMax: pages(100_000),
  committedPages: pages(500_000),
  commitLimit: pages(2_000_000),
};

const X64_ROWS: Rows = {
  physicalMemory: pages(10_000_000),
  availablePages: pages(5_000_000),
  resAvailPages: pages(9_000_000),
  freeSystemPtes: pages(4_294_977_138),
  modifiedPages: pages(12_000),
  nonpagedPoolUsage: pages(300),
  nonpagedPoolNxUsage: pages(100_000),
  nonpagedPoolMax: TERABYTES_16,
  pagedPoolUsage: pages(200_000),
  pagedPoolMax: TERABYTES_16,
  committedPages: pages(3_000_000),
  commitLimit: pages(12_000_000),
};

interface More extends Partial<Omit<MemoryFigures, 'rows'>> {
  /** Rows that the output does not have. */
  readonly without?: readonly MemoryRow[];
}

function memory(layout: MemoryFigures['layout'], base: Rows, changed: Rows, more: More): MemoryFigures {
  const { without, ...rest } = more;
  const rows = { ...base, ...changed };
  for (const id of without ?? []) delete rows[id];
  return { layout, rows, pageFiles: [PAGE_FILE], parts: [], notices: [], others: [], ...rest };
}

/** A server of 2003 with 4 GB and real maxima: 50,000 pages of nonpaged pool, 100,000 of paged pool. */
export const x86 = (rows: Rows = {}, more: More = {}): MemoryFigures => memory('xp', X86_ROWS, rows, more);

/** A current server of 10,000,000 pages (38 GB), whose maxima are address ranges; 12,000,000 pages of commit. */
export const x64 = (rows: Rows = {}, more: More = {}): MemoryFigures =>
  memory('modern', X64_ROWS, rows, more);

/** A table of `!poolused`. */
export const tagTable = (
  rows: Figures<'tags'>['rows'],
  groups: Figures<'tags'>['groups'] = ['nonpaged', 'paged'],
): Figures<'tags'> => ({ layout: 'modern', groups, rows });

/** The whole list of `lm`. */
export const moduleList = (
  loaded: Figures<'modules'>['loaded'],
  unloaded: readonly string[] = [],
): Figures<'modules'> => ({
  loaded,
  unloaded: unloaded.map(file => ({ file, start: 'a5069000', end: 'a5084000' })),
  whole: true,
});

/** What debugger and system have said of themselves. */
export const target = (
  build: number,
  architecture: 'x86' | 'x64',
  system = 'Windows',
): Figures<'target'> => ({ lines: [], build, architecture, system });

/** A machine as the current debugger prints one of Windows 11: false commit rows, and failed kernel stack PTEs. */
function windows11(rows: Rows, pagedCommit: string, sum: string, stackFailures: number): MemoryFigures {
  const garbage = (figure: string) => ({ pages: Number(figure), kb: Number(figure) * 4 });
  return x64(
    { ...rows, pagedPoolCommit: garbage(pagedCommit), sumSystemCommit: garbage(sum) },
    {
      notices: [
        { id: 'kernel-stack-pte-allocations-failed', count: stackFailures },
        { id: 'sums-exceed-commit', count: Number('18446708980462741736') },
      ],
    },
  );
}

const MODERN_TAGS = tagTable([
  tagRow(
    'EtwB',
    { nonpaged: counted(304, 134, 28_311_552), paged: counted(12, 2, 655_360) },
    'Etw Buffer',
    'nt!etw',
  ),
  tagRow('MmSt', { paged: counted(90_211, 61_833, 41_202_112) }, 'Mm section object prototype ptes', 'nt!mm'),
  tagRow('File', { nonpaged: counted(32_630_649, 32_618_671, 3_752_928) }, 'File objects'),
  unlistedRow('NDnb', { nonpaged: counted(1_204, 1_100, 262_144) }),
]);

const MODERN_MODULES = moduleList(
  [
    { name: 'nt', start: 'fffff80781000000', end: 'fffff80782047000', symbols: 'pdb symbols' },
    { name: 'Ntfs', start: 'fffff80784da0000', end: 'fffff807850c0000', symbols: 'deferred' },
  ],
  // Crash dump drivers and the scanner's helper come and go on every machine.
  [
    'dump_storport.sys',
    'dump_stornvme.sys',
    'dump_dumpfve.sys',
    'dump_stornvme.sys',
    'MpKslDrv.sys',
    'MpKslDrv.sys',
  ],
);

const X64_SESSIONS: Figures<'sessions'> = {
  sessions: [
    {
      id: 0,
      address: 'fffff88002dfa000',
      pagedPool: { kb: 3060 },
      nonpagedPool: { kb: 316 },
      commit: { kb: 6484 },
    },
    { id: 1, address: 'fffff880033c1000', pagedPool: { kb: 0 }, nonpagedPool: { kb: 0 }, commit: { kb: 0 } },
  ],
};

const QUIET_LOCKS: Figures<'locks'> = {
  locks: [
    {
      address: 'ffffe00173b2c5a0',
      state: 'shared',
      sharedOwners: 2,
      contention: { count: 1_400 },
      sharedWaiters: { count: 3 },
      owners: ['ffffe00173b2d080'],
    },
  ],
  total: 21_337,
  held: 1,
};

export const healthy: Readonly<Record<string, MachineFacts>> = {
  // Microsoft's page on !vm, its sample of `!vm 1`.
  'Windows 2000 with 64 MB': {
    memory: {
      layout: 'xp',
      rows: {
        physicalMemory: pages(16270),
        availablePages: pages(5543),
        resAvailPages: pages(6759),
        lockedIoPages: pages(112),
        freeSystemPtes: pages(45089),
        freeNpPtes: pages(5145),
        freeSpecialNp: pages(336),
        modifiedPages: pages(714),
        nonpagedPoolUsage: pages(877),
        nonpagedPoolMax: pages(6252),
        pagedPoolUsage: pages(1597),
        pagedPoolMax: pages(13312),
        sharedCommit: pages(1097),
        specialPool: pages(229),
        sharedProcess: pages(1956),
        pagedPoolCommit: pages(1597),
        driverCommit: pages(828),
        committedPages: pages(21949),
        commitLimit: pages(36256),
      },
      pageFiles: [pageFile('\\??\\E:\\pagefile.sys', 98304, 61044, 196608)],
      parts: parts('paged', [729, 432, 436]),
      notices: [],
      others: [],
    },
    tags: { layout: 'classic', groups: ['nonpaged', 'paged'], sortedBy: 'tag', rows: [] },
  },
  'Windows XP with 512 MB': {
    memory: x86({
      physicalMemory: pages(130_927),
      availablePages: pages(61_204),
      nonpagedPoolUsage: pages(2_911),
      nonpagedPoolMax: pages(29_696),
      pagedPoolUsage: pages(6_120),
      pagedPoolMax: pages(92_160),
      committedPages: pages(71_340),
      commitLimit: pages(318_114),
    }),
    locks: { locks: [], total: 2_118, held: 0 },
  },
  // The machine of the seed's session case, before anything failed.
  'Server 2003 with 6 GB': {
    memory: { ...sessionPool.facts.memory, notices: [] } as MemoryFigures,
    sessions: {
      pagedPoolMax: { kb: 32768 },
      sessions: [
        { id: 0, address: 'f79a1000', pagedPool: { kb: 9824 } },
        { id: 2, address: 'f7989000', pagedPool: { kb: 1212 } },
      ],
    },
    locks: QUIET_LOCKS,
    tags: tagTable([
      tagRow('CM  ', { nonpaged: held(85, 5_440), paged: held(11_045, 17_915_424) }),
      tagRow('MmSt', { nonpaged: held(0, 0), paged: held(11_795, 13_235_744) }),
    ]),
    modules: moduleList([{ name: 'nt', start: '80800000', end: '80a5c000' }], ['MyAVDrv.sys', 'MyAVDrv.sys']),
  },
  // Maxima of a public output of Windows 7 x64 with 8 GB; its usage is the usual one.
  'Windows 7 x64 with 8 GB': {
    memory: x64({
      physicalMemory: pages(2_097_038),
      availablePages: pages(1_160_000),
      freeSystemPtes: pages(33_555_000),
      nonpagedPoolUsage: pages(32_908),
      nonpagedPoolNxUsage: pages(0),
      nonpagedPoolMax: pages(1_561_080),
      pagedPoolUsage: pages(60_000),
      pagedPoolMax: pages(33_554_432),
      committedPages: pages(2_162_688),
      commitLimit: pages(4_456_448),
    }),
    sessions: X64_SESSIONS,
    locks: QUIET_LOCKS,
  },
  'Windows 10 in a virtual machine of 1 GB': {
    memory: x64({
      physicalMemory: pages(262_144),
      availablePages: pages(80_000),
      nonpagedPoolNxUsage: pages(33_000),
      pagedPoolUsage: pages(48_000),
      committedPages: pages(250_000),
      commitLimit: pages(400_000),
    }),
    tags: MODERN_TAGS,
    modules: MODERN_MODULES,
  },
  // InsightEngineering, Triaging a Crash Dump.
  'Windows 11 with 8 GB': {
    memory: windows11(
      {
        physicalMemory: pages(2037490),
        availablePages: pages(693849),
        resAvailPages: pages(1914220),
        freeSystemPtes: pages(4295156169),
        modifiedPages: pages(9900),
        nonpagedPoolUsage: pages(268),
        nonpagedPoolNxUsage: pages(36623),
        pagedPoolUsage: pages(68600),
        sharedCommit: pages(435025),
        totalPrivate: pages(1073332),
        committedPages: pages(1686167),
        commitLimit: pages(5969650),
      },
      '18446735300397918280',
      '18446735300398461981',
      351175,
    ),
    tags: MODERN_TAGS,
    modules: MODERN_MODULES,
    sessions: X64_SESSIONS,
    locks: QUIET_LOCKS,
  },
  // InsightEngineering, PAGE_FAULT_IN_NONPAGED_AREA.
  'Windows 11 with 11 GB': {
    memory: windows11(
      {
        physicalMemory: pages(2844914),
        availablePages: pages(666710),
        freeSystemPtes: pages(4294977138),
        nonpagedPoolUsage: pages(272),
        nonpagedPoolNxUsage: pages(33612),
        pagedPoolUsage: pages(66288),
        sharedCommit: pages(1417735),
        totalPrivate: pages(754817),
        committedPages: pages(2355436),
        commitLimit: pages(5990642),
      },
      '18446735282293205272',
      '18446735282294738933',
      73746,
    ),
    tags: MODERN_TAGS,
    modules: MODERN_MODULES,
  },
  'Windows Server 2019 with 256 GB': {
    memory: x64({
      physicalMemory: pages(67_108_864),
      availablePages: pages(40_000_000),
      nonpagedPoolNxUsage: pages(1_600_000),
      pagedPoolUsage: pages(2_400_000),
      committedPages: pages(30_000_000),
      commitLimit: pages(77_000_000),
    }),
    sessions: X64_SESSIONS,
    locks: QUIET_LOCKS,
    tags: MODERN_TAGS,
    modules: MODERN_MODULES,
  },
};

/** The healthy machines that have what a rule needs, as quiet cases. */
export function healthyWith(...needs: readonly FactId[]): [string, MachineFacts][] {
  return Object.entries(healthy).filter(([, facts]) => needs.every(id => facts[id] !== undefined));
}

/** The busy machines of `cases/adversaries.ts` that have what a rule needs, but those left out, as quiet cases. */
export function adversariesWith(
  needs: readonly FactId[],
  except: readonly string[] = [],
): [string, MachineFacts][] {
  return Object.entries(busyMachines)
    .filter(([name, { facts }]) => !except.includes(name) && needs.every(id => facts[id] !== undefined))
    .map(([name, { facts }]): [string, MachineFacts] => [name, facts]);
}
