/**
 * Generated machines of every era: healthy ones, and the same with one leak put in. Sizes follow public outputs and
 * Microsoft's "Memory Limits for Windows and Windows Server Releases"; the generator is seeded, so a run is like the last.
 */

import type { TagNote } from '../../src/knowledge/tag-note.ts';
import { allTagNotes } from '../../src/knowledge/tags/index.ts';
import type { MemoryRow, PageRow } from '../../src/reading/facts/memory.ts';
import type { PoolGroup } from '../../src/reading/facts/tags.ts';
import type { Kit, Machine, Unlined } from '../support/kd/machine.ts';
import { pageFile, pages } from './figures.ts';

const MB = 1024 * 1024;
const GB = 1024 * MB;
const PAGE = 4096;

/** Random figures of one seed. */
export interface Dice {
  /** 0 to 1. */
  roll(): number;
  between(low: number, high: number): number;
  /** Each order of magnitude as likely as the next. */
  spread(low: number, high: number): number;
  pick<T>(list: readonly T[]): T;
  chance(share: number): boolean;
}

export function dice(seed: number): Dice {
  let state = (seed * 2654435761) >>> 0;
  const roll = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    roll,
    between: (low, high) => low + roll() * (high - low),
    spread: (low, high) => Math.exp(Math.log(low) + roll() * (Math.log(high) - Math.log(low))),
    pick: list => list[Math.floor(roll() * list.length)] as never,
    chance: share => roll() < share,
  };
}

interface Era {
  readonly name: string;
  readonly system: string;
  readonly builds: readonly number[];
  readonly bits: 32 | 64;
  readonly kits: readonly Kit[];
  /** Physical memory in bytes. */
  readonly memory: readonly [number, number];
  /** Maxima of the pools in bytes for a memory of that size. */
  readonly nonpagedMax: (ram: number) => number;
  readonly pagedMax: number;
}

const OLD: Kit = { vm: 'the 2000 kit', poolused: 'classic' };
const XP: Kit = { vm: 'the 2003 kit', poolused: 'classic' };
const XP_VERBOSE: Kit = { vm: 'the 2003 kit', poolused: 'one-group' };
const VISTA: Kit = { vm: 'the 2003 kit', poolused: 'two-groups' };
const CURRENT: Kit = { vm: 'a current kit', poolused: 'modern' };

export const eras: readonly Era[] = [
  {
    name: 'Windows 2000 x86',
    system: 'Windows 2000',
    builds: [2195],
    bits: 32,
    kits: [OLD],
    memory: [512 * MB, 4 * GB],
    nonpagedMax: () => 256 * MB,
    pagedMax: 320 * MB,
  },
  {
    name: 'Windows Server 2003 x86',
    system: 'Windows Server 2003',
    builds: [3790],
    bits: 32,
    kits: [XP, XP_VERBOSE, CURRENT],
    memory: [1 * GB, 16 * GB],
    nonpagedMax: () => 255 * MB,
    pagedMax: 523 * MB,
  },
  {
    name: 'Windows Server 2003 x64',
    system: 'Windows Server 2003',
    builds: [3790],
    bits: 64,
    kits: [XP, XP_VERBOSE],
    memory: [4 * GB, 32 * GB],
    nonpagedMax: ram => Math.min(128 * GB, ram * 0.75),
    pagedMax: 128 * GB,
  },
  {
    name: 'Windows 7 and Server 2008 R2 x64',
    system: 'Windows 7',
    builds: [7600, 7601],
    bits: 64,
    kits: [VISTA, CURRENT],
    memory: [2 * GB, 128 * GB],
    nonpagedMax: ram => ram * 0.75,
    pagedMax: 128 * GB,
  },
  {
    name: 'Windows 10 and Server 2016 to 2022',
    system: 'Windows 10',
    builds: [14393, 17763, 19041, 20348],
    bits: 64,
    kits: [CURRENT],
    memory: [4 * GB, 1024 * GB],
    nonpagedMax: () => 16 * 1024 * GB,
    pagedMax: 16 * 1024 * GB,
  },
  {
    name: 'Windows 11 and Server 2025',
    system: 'Windows 10',
    builds: [22621, 26100],
    bits: 64,
    kits: [CURRENT],
    memory: [8 * GB, 1024 * GB],
    nonpagedMax: () => 16 * 1024 * GB,
    pagedMax: 16 * 1024 * GB,
  },
];

/** Bytes as pages and Kb. */
const row = (bytes: number): Omit<PageRow, 'line' | 'text'> => pages(Math.max(0, Math.round(bytes / PAGE)));

type Memory = NonNullable<Machine['facts']['memory']>;
type Tags = NonNullable<Machine['facts']['tags']>;
type TagRow = Tags['rows'][number];
type Usage = NonNullable<TagRow['paged']>;

/** The figures that a machine is made of, before a leak is put in. */
interface Frame {
  readonly era: Era;
  readonly kit: Kit;
  readonly ram: number;
  readonly nonpaged: number;
  readonly nonpagedMax: number;
  readonly paged: number;
  readonly pagedMax: number;
  readonly available: number;
  readonly committed: number;
  readonly commitLimit: number;
  readonly pageFileBytes: number;
  /** Tags with what they hold. */
  readonly rows: readonly TagRow[];
}

function frame(d: Dice): Frame {
  const era = d.pick(eras);
  const kit = d.pick(era.kits);
  const ram = Math.round(
    d.spread(...era.memory) / GB > 8
      ? Math.round(d.spread(...era.memory) / GB) * GB
      : d.spread(...era.memory),
  );
  const nonpagedMax = Math.min(era.nonpagedMax(ram), era.bits === 32 ? ram * 0.5 : Number.MAX_SAFE_INTEGER);
  const pagedMax = era.pagedMax;
  const nonpaged =
    era.bits === 32
      ? nonpagedMax * d.between(0.06, 0.6)
      : Math.min(ram * 0.08, d.between(60, 400) * MB + ram * d.between(0.002, 0.03));
  const paged =
    era.bits === 32
      ? pagedMax * d.between(0.1, 0.65)
      : Math.min(ram * 0.12, d.between(60, 500) * MB + ram * d.between(0.002, 0.03));
  const pageFileBytes = ram * d.pick([0.25, 0.5, 1, 1.5]) + GB;
  const commitLimit = ram * 0.98 + pageFileBytes;
  const committed = commitLimit * d.between(0.12, 0.75) + nonpaged + paged;
  const available = Math.min(ram * d.between(0.12, 0.8), ram - nonpaged * 1.1);
  return {
    era,
    kit,
    ram,
    nonpaged,
    nonpagedMax,
    paged,
    pagedMax,
    available,
    committed: Math.max(Math.min(committed, commitLimit * 0.79), nonpaged + paged),
    commitLimit,
    pageFileBytes,
    rows: tagRows(d, kit, { nonpaged: nonpaged * d.between(0.8, 0.97), paged: paged * d.between(0.8, 0.97) }),
  };
}

/** Objects that each process brings, least and most, and the bytes of one. Judgement from public tables and tools. */
const OBJECTS: ReadonlyMap<string, readonly [PoolGroup, number, number, number]> = new Map([
  ['Proc', ['nonpaged', 1, 1.4, 2816]],
  ['Thre', ['nonpaged', 8, 25, 2304]],
  ['Toke', ['paged', 1.5, 6, 1920]],
  ['SeTd', ['paged', 1, 4, 512]],
  ['Even', ['nonpaged', 80, 400, 128]],
  ['Sema', ['nonpaged', 15, 80, 128]],
  ['Muta', ['nonpaged', 5, 40, 144]],
  ['Time', ['nonpaged', 3, 20, 272]],
  ['Sect', ['paged', 10, 60, 176]],
  ['Key ', ['paged', 20, 150, 288]],
  ['File', ['nonpaged', 40, 400, 384]],
  ['IoCo', ['nonpaged', 2, 10, 176]],
  ['Job ', ['nonpaged', 0.05, 0.4, 1536]],
  ['PsJb', ['nonpaged', 0.05, 0.4, 512]],
  ['ALPC', ['nonpaged', 6, 25, 608]],
  ['AlCI', ['paged', 4, 15, 144]],
  ['AlIn', ['nonpaged', 2, 8, 176]],
]);

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

const letter = (d: Dice): string => LETTERS.charAt(Math.floor(d.roll() * LETTERS.length));

function anyTag(d: Dice): string {
  return Array.from({ length: 4 }, () => letter(d)).join('');
}

/** What drivers put beside letters, what breaks out of a link, and the dot that stands for what cannot be printed. */
const MARKS = ' !"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~';

/** A tag of any four characters that a debugger prints, at least one of them a letter or digit. */
function oddTag(d: Dice): string {
  const place = Math.floor(d.roll() * 4);
  return Array.from({ length: 4 }, (_, at) =>
    at === place || d.chance(0.4) ? letter(d) : MARKS.charAt(Math.floor(d.roll() * MARKS.length)),
  ).join('');
}

/** A tag that a pattern of ours catches, with any letters in the place of its marks. */
function patternTag(d: Dice): string {
  return d.pick(patterns).replace(/\?/g, () => letter(d));
}

/** Whether a note's tag is one that stands in tables, not a pattern. */
const exactNotes = allTagNotes.filter(note => !note.tag.includes('?') && note.pool !== 'session');

const exactTags = allTagNotes.filter(note => !note.tag.includes('?')).map(note => note.tag);
const patterns = allTagNotes.filter(note => note.tag.includes('?')).map(note => note.tag);

/** Any tag: one that is known here whatever its kind, one that a pattern catches, or one that nobody knows. */
function leakTag(d: Dice): string {
  const roll = d.roll();
  if (roll < 0.5) return d.pick(exactTags);
  if (roll < 0.65) return patternTag(d);
  return roll < 0.85 ? anyTag(d) : oddTag(d);
}

/** What only stands in a table when something is wrong or watched. */
const ABNORMAL = /^(?:Ovfl|Leak|Vf|Irp\+|IrpX|Vdmm)/;

/** A table with a healthy mix: system tags by their kind, some third-party ones, sizes over orders of magnitude. */
function tagRows(d: Dice, kit: Kit, budget: Readonly<Record<PoolGroup, number>>): TagRow[] {
  const chosen = new Map<string, TagNote | undefined>();
  for (const note of exactNotes) if (!ABNORMAL.test(note.tag) && d.chance(0.7)) chosen.set(note.tag, note);
  const others = Math.floor(d.between(5, 60));
  for (let i = 0; i < others; i++) chosen.set(anyTag(d), undefined);
  const drafts = Array.from(chosen, ([tag, note]) => ({
    tag,
    note,
    weight: OBJECTS.has(tag)
      ? { nonpaged: 0, paged: 0 }
      : { nonpaged: weightOf(d, note, 'nonpaged'), paged: weightOf(d, note, 'paged') },
  }));
  const sums = { nonpaged: 0, paged: 0 };
  for (const each of drafts) {
    sums.nonpaged += each.weight.nonpaged;
    sums.paged += each.weight.paged;
  }
  const verbose = kit.poolused !== 'classic';
  const processes = d.spread(25, kit.vm === 'a current kit' ? 5_000 : 500);
  return drafts.map(({ tag, note, weight }) => {
    const objects = OBJECTS.get(tag);
    const usage = (group: PoolGroup): Usage => {
      if (objects === undefined)
        return usageOf(d, note, (budget[group] * weight[group]) / (sums[group] || 1), verbose);
      const [home, least, most, size] = objects;
      const count = group === home ? Math.ceil(processes * d.between(least, most)) : 0;
      return counted(d, Math.min(count, Math.floor((budget[group] * 0.1) / size)), size, verbose);
    };
    const listed = note !== undefined && d.chance(0.9);
    return {
      tag,
      nonpaged: usage('nonpaged'),
      paged: usage('paged'),
      description: listed ? note.what : '',
      ...(listed && note.owner !== undefined && { binary: note.owner }),
      unlisted: !listed,
    };
  });
}

function weightOf(d: Dice, note: TagNote | undefined, group: PoolGroup): number {
  const home =
    note === undefined
      ? d.chance(0.5) === (group === 'paged')
      : note.pool === group || note.pool === 'either';
  if (!home) return 0;
  // Third parties and causes are small on a healthy machine, caches and mirrors large.
  const large = note !== undefined && (note.kind === 'cache' || note.kind === 'mirror');
  return d.spread(0.01, large ? 12 : 3);
}

/** More blocks no reservation has in public tables, but for the buffers of network adapters. */
const MOST_RESERVED = 20_000;

function usageOf(d: Dice, note: TagNote | undefined, bytes: number, verbose: boolean): Usage {
  const rolled = d.spread(48, note?.kind === 'fixed' ? 65536 : 4096);
  const least = note?.kind === 'fixed' ? bytes / MOST_RESERVED : 16;
  const size = Math.max(16, Math.ceil(Math.max(least, rolled) / 16) * 16);
  const outstanding = Math.floor(bytes / size);
  return counted(d, outstanding, size, verbose, note?.kind === 'fixed' && outstanding < 5_000);
}

function counted(d: Dice, outstanding: number, size: number, verbose: boolean, never = false): Usage {
  const bytes = outstanding * size;
  if (!verbose) return { outstanding, bytes };
  const frees = never ? 0 : Math.floor(outstanding * d.spread(0.5, 3_000));
  return { allocs: outstanding + frees, frees, outstanding, bytes };
}

/** A leak to put in: the tag, the pool, and the bytes that it holds. */
export interface Leak {
  readonly tag: string;
  readonly pool: PoolGroup | 'session';
  readonly bytes: number;
  /** Bytes of a block. */
  readonly block: number;
  /** Whether some of its blocks are freed. */
  readonly isFreed: boolean;
  /** The driver that the debugger's list names, where the tag stands in it; else the list does not know the tag. */
  readonly binary?: string;
}

function build(d: Dice, from: Frame, leak: Leak | undefined): Machine {
  const { era, kit, ram } = from;
  const leaked = (group: PoolGroup): number => (leak?.pool === group ? leak.bytes : 0);
  const nonpaged = from.nonpaged + leaked('nonpaged');
  const paged = from.paged + leaked('paged');
  const committed = Math.min(from.committed + leaked('nonpaged') + leaked('paged'), from.commitLimit * 0.97);
  // On x86 a leak fills its pool long before it fills memory.
  const least = ram * (leak !== undefined && era.bits === 32 ? 0.12 : 0.02);
  const available = Math.max(least, from.available - leaked('nonpaged') - leaked('paged') * 0.3);
  const modern = kit.vm === 'a current kit';
  const split = modern && era.system !== 'Windows 7' && era.bits === 64;
  const noisy = era.name.startsWith('Windows 11');
  const rows: { [K in MemoryRow]?: Unlined<PageRow> } = {
    physicalMemory: row(ram),
    availablePages: row(available),
    resAvailPages: row(Math.max(ram * 0.12, ram * 0.93 - nonpaged)),
    freeSystemPtes:
      era.bits === 32
        ? pages(Math.round(d.between(60_000, 190_000)))
        : pages(split ? 4_294_900_000 : 33_555_000),
    modifiedPages: row(ram * d.between(0.001, 0.09)),
    nonpagedPoolUsage: row(split ? nonpaged * 0.01 : nonpaged),
    nonpagedPoolMax: row(from.nonpagedMax),
    pagedPoolUsage: row(paged),
    pagedPoolMax: row(from.pagedMax),
    sharedCommit: row(committed * 0.08),
    // Somebody watches a driver.
    specialPool: row(leak === undefined && d.chance(0.1) ? nonpaged * 0.2 : 0),
    pagedPoolCommit:
      noisy && d.chance(0.5) ? { pages: 18446735300397918000, kb: 18446708980463018000 } : row(paged),
    driverCommit: row(30 * MB),
    committedPages: row(committed),
    commitLimit: row(from.commitLimit),
    ...(kit.vm !== 'the 2000 kit' && {
      lockedIoPages: row(d.between(0, 2) * MB),
      modifiedPfPages: row(ram * 0.001),
    }),
    ...(kit.vm !== 'a current kit' && { sharedProcess: row(40 * MB) }),
    ...(split && { nonpagedPoolNxUsage: row(nonpaged * 0.99) }),
    ...(modern && {
      kernelStacks: row(d.between(10, 60) * MB + ram * 0.001),
      pagesForMdls: row(ram * d.between(0, 0.03)),
      modifiedNoWritePages: row(ram * d.between(0, 0.005)),
    }),
  };
  // Failed allocations are counted since start-up, and a few are of single large requests.
  const notices: Memory['notices'] = [
    ...(leak === undefined && d.chance(0.15)
      ? [{ id: 'pool-allocations-failed' as const, count: Math.ceil(d.spread(1, 100)) }]
      : []),
    ...(modern && era.bits === 64 && d.chance(0.3)
      ? [{ id: 'kernel-stack-growth-failed' as const, count: Math.floor(d.spread(10, 460_000_000)) }]
      : []),
    ...(modern && era.bits === 64 && d.chance(0.6)
      ? [{ id: 'kernel-stack-pte-allocations-failed' as const, count: Math.floor(d.spread(1_000, 460_000)) }]
      : []),
  ];
  const memory: Memory = {
    layout: kit.vm === 'the 2000 kit' ? '2000' : modern ? 'modern' : 'xp',
    rows,
    pageFiles: [
      pageFile(
        '\\??\\C:\\pagefile.sys',
        Math.round(from.pageFileBytes / 1024),
        Math.round(from.pageFileBytes / 2048),
      ),
    ],
    parts: split && d.chance(0.3) ? nodes(d, nonpaged) : [],
    notices,
    others: [],
  };
  return {
    origin: `generated: ${era.name}`,
    kit,
    prompt: '0: kd',
    bits: era.bits,
    facts: {
      target: {
        lines: [],
        kind: 'kernel-dump',
        system: era.system,
        build: d.pick(era.builds),
        processors: d.pick([2, 4, 8, 16, 64]),
        architecture: era.bits === 32 ? 'x86' : 'x64',
        kernelBase: era.bits === 32 ? '804d7000' : 'fffff80612200000',
        uptimeSeconds: Math.floor(d.spread(60, 700 * 86_400)),
      },
      memory,
      tags: table(from, leak),
      ...sessionFacts(d, era, leak),
      ...(modern && d.chance(0.5) && processList(d, era.bits, from.rows)),
      ...(d.chance(0.3) && { modules: moduleList(d, era.bits) }),
    },
  };
}

/** A machine of several NUMA nodes counts its nonpaged pool by node. */
function nodes(d: Dice, nonpaged: number): Memory['parts'] {
  const count = d.pick([2, 4, 8]);
  return Array.from({ length: count }, (_, index) => ({
    ...row((nonpaged * 0.99) / count),
    pool: 'nonpaged-nx' as const,
    index,
  }));
}

function table(from: Frame, leak: Leak | undefined): Tags {
  const verbose = from.kit.poolused !== 'classic';
  const rows =
    leak === undefined || leak.pool === 'session' ? from.rows : withLeak(from.rows, leak, leak.pool, verbose);
  const total = { nonpaged: sum(rows, 'nonpaged'), paged: sum(rows, 'paged') };
  const layout = from.kit.poolused === 'one-group' ? 'one-group' : from.kit.poolused;
  const summed = from.kit.poolused === 'modern' || from.kit.poolused === 'classic';
  return { layout, groups: ['nonpaged', 'paged'], sortedBy: 'nonpaged', rows, ...(summed && { total }) };
}

function sum(rows: readonly TagRow[], group: PoolGroup): Usage {
  const add = (of: (usage: Usage) => number): number =>
    rows.reduce((all, each) => all + (each[group] ? of(each[group]) : 0), 0);
  return {
    outstanding: add(each => each.outstanding),
    bytes: add(each => each.bytes ?? 0),
    allocs: add(each => each.allocs ?? each.outstanding),
    frees: add(each => each.frees ?? 0),
  };
}

function withLeak(rows: readonly TagRow[], leak: Leak, group: PoolGroup, verbose: boolean): TagRow[] {
  const outstanding = Math.round(leak.bytes / leak.block);
  const bytes = outstanding * leak.block;
  const frees = leak.isFreed ? Math.floor(outstanding / 3) : 0;
  const usage: Usage = verbose
    ? { allocs: outstanding + frees, frees, outstanding, bytes }
    : { outstanding, bytes };
  const nothing: Usage = verbose
    ? { allocs: 0, frees: 0, outstanding: 0, bytes: 0 }
    : { outstanding: 0, bytes: 0 };
  const known = rows.find(each => each.tag === leak.tag);
  const added: TagRow = {
    description: '',
    unlisted: true,
    nonpaged: nothing,
    paged: nothing,
    ...known,
    ...(leak.binary !== undefined && { description: 'a driver', binary: leak.binary, unlisted: false }),
    tag: leak.tag,
    [group]: usage,
  };
  return [...rows.filter(each => each !== known), added];
}

const address = (bits: number, at: number): string =>
  bits === 32 ? (0x81000000 + at).toString(16) : (0xffffa40d00000000 + at * 0x100).toString(16);

/** A list of more is left out: it takes long to print. */
const MOST_LISTED = 400;

/** What runs, as many as there are process objects: one program with many handles, and a few that have ended. */
function processList(d: Dice, bits: 32 | 64, rows: readonly TagRow[]): Pick<Machine['facts'], 'processes'> {
  const count = rows.find(each => each.tag === 'Proc')?.nonpaged?.outstanding ?? 0;
  if (count < 20 || count > MOST_LISTED) return {};
  const ended = Math.floor(d.between(0, 15));
  // The program with many handles has them to objects of many kinds: never enough of one to explain a pile of it.
  const events = rows.find(each => each.tag === 'Even')?.nonpaged?.outstanding ?? 0;
  const processes = Array.from({ length: count }, (_, at) => ({
    address: address(bits, at * 0x400),
    pid: 4 + at * 4,
    parentPid: 4,
    sessionId: 0,
    image: at === 0 ? 'System' : `service${at}.exe`,
    handleCount:
      at < count - ended
        ? Math.floor(d.spread(60, at === 1 ? Math.min(200_000, Math.max(9_000, events / 4)) : 9_000))
        : 0,
    objectTable: at < count - ended ? address(bits, at * 0x400 + 0x80) : '0'.repeat(bits / 4),
  }));
  return { processes: { processes, whole: true } };
}

/** Drivers that are loaded, and some that came and went as crash dump drivers do. */
function moduleList(d: Dice, bits: 32 | 64): NonNullable<Machine['facts']['modules']> {
  const names = ['nt', 'Ntfs', 'tcpip', ...Array.from({ length: 20 }, () => `${anyTag(d)}Drv`)];
  return {
    loaded: names.map((name, at) => ({
      name,
      start: address(bits, at * 0x20000),
      end: address(bits, at * 0x20000 + 0x10000),
      symbols: 'deferred',
    })),
    unloaded: Array.from({ length: Math.floor(d.between(0, 8)) }, (_, at) => ({
      file: d.pick(['dump_storport.sys', 'dump_stornvme.sys', 'WdNisDrv.sys']),
      start: address(bits, 0x1000000 + at * 0x20000),
      end: address(bits, 0x1000000 + at * 0x20000 + 0x10000),
    })),
    whole: true,
  };
}

const SESSION_MAX_KB = 32_768;

/** The sessions of a terminal server; with a leak of session pool the last one is full. */
function sessionFacts(
  d: Dice,
  era: Era,
  leak: Leak | undefined,
): Pick<Machine['facts'], 'sessions' | 'sessionTags'> {
  if (leak?.pool !== 'session' && !d.chance(0.3)) return {};
  const width = era.bits / 4;
  const sessions = Array.from({ length: Math.floor(d.between(1, 6)) }, (_, id) => ({
    id,
    address: (0xf79a1000 + id * 0x10000).toString(16).padStart(width, 'f'),
    pagedPool: { kb: Math.floor(SESSION_MAX_KB * d.between(0.05, 0.6)) },
    commit: { kb: 20_000 },
  }));
  if (leak?.pool !== 'session') return { sessions: { pagedPoolMax: { kb: SESSION_MAX_KB }, sessions } };
  const kb = Math.floor(SESSION_MAX_KB * d.between(0.9, 0.998));
  // Session 0 is that of the services, and leaks like any other.
  const id = d.pick([0, 9, 31]);
  const sick = {
    id,
    address: 'f79b5000'.padStart(width, 'f'),
    pagedPool: { kb },
    failures: { count: Math.ceil(d.spread(1, 8_000)) },
    commit: { kb: 33_000 },
  };
  const nothing: Usage = { outstanding: 0, bytes: 0 };
  const held = (bytes: number): Usage => ({
    outstanding: Math.ceil(bytes / 256),
    bytes: Math.ceil(bytes / 256) * 256,
  });
  const rows = [leak.tag, ...['Usqm', 'Gla5', 'Ttfd', 'Gcac'].filter(tag => tag !== leak.tag)].map(
    (tag, place) => ({
      tag,
      nonpaged: nothing,
      paged: held(place === 0 ? kb * 700 : kb * d.between(5, 60)),
      description: '',
      unlisted: true,
    }),
  );
  return {
    sessions: {
      pagedPoolMax: { kb: SESSION_MAX_KB },
      sessions: [...sessions.filter(each => each.id !== id), sick],
    },
    sessionTags: { layout: 'classic', groups: ['nonpaged', 'paged'], sortedBy: 'tag', rows },
  };
}

/** A machine on which nothing is wrong. */
export function healthyMachine(seed: number): Machine {
  const d = dice(seed);
  return build(d, frame(d), undefined);
}

/** The same with one leak: any tag that is known here, or one that nobody knows, in any pool. */
export function leakingMachine(seed: number): { readonly machine: Machine; readonly leak: Leak } {
  const d = dice(seed);
  const from = frame(d);
  const pool = d.pick(['nonpaged', 'nonpaged', 'paged', 'paged', 'session'] as const);
  const bytes = pool === 'session' ? 0 : leakSize(d, from, pool);
  const leak: Leak = {
    tag: leakTag(d),
    pool,
    bytes,
    // A leak of strings, of structures, or of buffers.
    block: Math.round(d.spread(2, 2_048)) * 16,
    isFreed: d.chance(0.7),
    ...(d.chance(0.25) && { binary: 'qzxk.sys' }),
  };
  return { machine: build(d, from, leak), leak };
}

/** Enough to be above the thresholds of warning, and not more than there is. */
function leakSize(d: Dice, from: Frame, pool: PoolGroup): number {
  const used = pool === 'nonpaged' ? from.nonpaged : from.paged;
  const max = pool === 'nonpaged' ? from.nonpagedMax : from.pagedMax;
  const bound = pool === 'nonpaged' ? from.ram : from.commitLimit;
  if (max <= bound && (from.era.bits === 32 || max < bound)) return max * d.between(0.83, 0.99) - used;
  return Math.max(600 * MB, bound * d.between(0.22, 0.6) - used);
}
