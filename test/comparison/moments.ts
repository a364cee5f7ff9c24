/** Moments of a machine for the tests of comparisons: what was collected of it, and its snapshots. */
import { type Comparison, compare } from '../../src/comparison/compare.ts';
import { type ComparisonReport, comparisonReport } from '../../src/comparison/report.ts';
import { type Snapshot, snapshotOf } from '../../src/comparison/snapshot.ts';
import { comparisonPage } from '../../src/pages/comparison.ts';
import { layout } from '../../src/pages/layout.ts';
import { text } from '../../src/pages/text.ts';
import { type Collected, nothingCollected } from '../../src/reading/facts/collected.ts';
import type { MemoryRow, NoticeId } from '../../src/reading/facts/memory.ts';
import type { PoolGroup, TagUsage } from '../../src/reading/facts/tags.ts';
import type { Target } from '../../src/reading/facts/target.ts';

export const MB = 1024 * 1024;
export const GB = 1024 * MB;
export const HOUR = 3_600;
export const DAY = 24 * HOUR;

const PLACE = { line: 1, text: 'x' };

export interface TagFigures {
  readonly tag: string;
  readonly nonpaged?: TagUsage;
  readonly paged?: TagUsage;
  readonly description?: string;
  readonly binary?: string;
  readonly unlisted?: boolean;
}

export interface Moment {
  readonly target?: Omit<Target, 'lines'>;
  /** In pages. */
  readonly rows?: { readonly [K in MemoryRow]?: number };
  readonly notices?: readonly { readonly id: NoticeId; readonly count?: number }[];
  readonly tags?: readonly TagFigures[];
  readonly groups?: readonly PoolGroup[];
  /** False: the table was cut. */
  readonly whole?: boolean;
  readonly sessions?: {
    readonly maxKb?: number;
    readonly list: readonly {
      readonly id: number;
      readonly address?: string;
      readonly pagedKb: number;
      readonly failures?: number;
    }[];
  };
}

export function collected(moment: Moment): Collected {
  const { target, rows, notices, tags, sessions } = moment;
  const reading = <T>(command: string, value: T) => ({
    value,
    source: { command, firstLine: 1, lastLine: 9 },
  });
  const groups = moment.groups ?? ['nonpaged', 'paged'];
  const memory: { [K in MemoryRow]?: { pages: number; kb: number; line: number; text: string } } = {};
  for (const id of Object.keys(rows ?? {}) as MemoryRow[]) {
    const pages = rows?.[id];
    if (pages !== undefined) memory[id] = { pages, kb: pages * 4, ...PLACE };
  }
  const sum = (group: PoolGroup) => ({
    outstanding: (tags ?? []).reduce((total, each) => total + (each[group]?.outstanding ?? 0), 0),
    bytes: (tags ?? []).reduce((total, each) => total + (each[group]?.bytes ?? 0), 0),
  });
  return {
    ...nothingCollected(),
    readings: {
      ...(target && { target: reading('vertarget', { ...target, lines: [] }) }),
      ...(rows && {
        memory: reading('!vm 1', {
          layout: 'modern' as const,
          rows: memory,
          pageFiles: [],
          parts: [],
          notices: (notices ?? []).map(each => ({ ...each, ...PLACE })),
          others: [],
        }),
      }),
      ...(tags && {
        tags: reading('!poolused 3', {
          layout: 'modern' as const,
          groups,
          rows: tags.map(each => ({ description: '', unlisted: false, ...each, ...PLACE })),
          ...(moment.whole !== false && {
            total: { ...PLACE, nonpaged: sum('nonpaged'), paged: sum('paged') },
          }),
        }),
      }),
      ...(sessions && {
        sessions: reading('!vm 4', {
          ...(sessions.maxKb !== undefined && { pagedPoolMax: { kb: sessions.maxKb, ...PLACE } }),
          sessions: sessions.list.map(({ id, address, pagedKb, failures }) => ({
            id,
            address: address ?? `b${id}000`,
            ...PLACE,
            pagedPool: { kb: pagedKb, ...PLACE },
            ...(failures !== undefined && { failures: { count: failures, ...PLACE } }),
          })),
        }),
      }),
    },
  };
}

export const snapshot = (moment: Moment, name = 'a'): Snapshot => snapshotOf(collected(moment), name);

/** A current server of 38 GB whose pools have no real maximum; 480 MB of nonpaged pool, 780 MB of paged pool. */
export const SERVER: { readonly [K in MemoryRow]?: number } = {
  physicalMemory: 10_000_000,
  availablePages: 5_000_000,
  resAvailPages: 9_000_000,
  freeSystemPtes: 4_294_977_138,
  modifiedPages: 12_000,
  lockedIoPages: 200,
  nonpagedPoolUsage: 300,
  nonpagedPoolNxUsage: 120_000,
  nonpagedPoolMax: 4_294_967_296,
  pagedPoolUsage: 200_000,
  pagedPoolMax: 4_294_967_296,
  committedPages: 3_000_000,
  commitLimit: 12_000_000,
};

export const TARGET: Omit<Target, 'lines'> = {
  system: 'Windows Server 2019',
  build: 17763,
  architecture: 'x64',
  processors: 8,
  kernelBase: 'fffff80212345000',
};

/** The usual tags of a busy server: caches, mirrors, causes of both pools, with what they hold in bytes. */
export const USUAL: readonly (readonly [
  tag: string,
  group: PoolGroup,
  bytes: number,
  size: number,
  description: string,
])[] = [
  ['MmSt', 'paged', 190 * MB, 4_096, 'Mm section object prototype ptes'],
  ['CM31', 'paged', 120 * MB, 4_096, 'Configuration Manager'],
  ['NtFF', 'paged', 90 * MB, 700, 'FCB'],
  ['FMfn', 'paged', 60 * MB, 300, 'NAME_CACHE_NODE structure'],
  ['Toke', 'paged', 30 * MB, 1_500, 'Token objects'],
  ['Ntff', 'paged', 25 * MB, 700, 'FCB_DATA'],
  ['IoNm', 'paged', 20 * MB, 200, 'Io parsing names'],
  ['EtwB', 'nonpaged', 90 * MB, 65_536, 'Etw Buffer'],
  ['File', 'nonpaged', 60 * MB, 384, 'File objects'],
  ['Thre', 'nonpaged', 40 * MB, 2_000, 'Thread objects'],
  ['ConT', 'nonpaged', 40 * MB, 65_536, 'Mm contiguous memory'],
  ['Irp ', 'nonpaged', 20 * MB, 600, 'Io, IRP packets'],
  ['NDnd', 'nonpaged', 20 * MB, 4_096, 'NDIS_TAG_POOL_NDIS'],
  ['Proc', 'nonpaged', 6 * MB, 3_000, 'Process objects'],
  ['Even', 'nonpaged', 4 * MB, 128, 'Event objects'],
  ['AvDr', 'nonpaged', 30 * MB, 512, ''],
];

/** `factor` moves what each tag holds. */
export function usualTags(factor: (tag: string) => number = () => 1): TagFigures[] {
  return USUAL.map(([tag, group, bytes, size, description]) => {
    const held = Math.round(bytes * factor(tag));
    return {
      tag,
      [group]: { outstanding: Math.round(held / size), bytes: held },
      description,
      unlisted: description === '',
    };
  });
}

export function compared(first: Snapshot, second: Snapshot): Comparison {
  const comparison = compare(first, second);
  if ('refused' in comparison) throw new Error(comparison.refused);
  return comparison;
}

export function refused(first: Snapshot, second: Snapshot): string {
  const comparison = compare(first, second);
  return 'refused' in comparison ? comparison.refused : 'not refused';
}

export const reported = (first: Snapshot, second: Snapshot): ComparisonReport =>
  comparisonReport(compared(first, second));

export const pageLines = (report: ComparisonReport): string[] => text(layout(comparisonPage(report)));
