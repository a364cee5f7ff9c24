/**
 * Prints `!vm` in its three layouts. Columns of 2000 and 2003: the outputs in the document that the project starts
 * from; of a current kit: public outputs of Windows 10 and 11 (the count ends at column 33, Kb is 11 wide).
 */
import type { MemoryRow, NoticeId } from '../../../src/reading/facts/memory.ts';
import type { Kit, Machine } from './machine.ts';
import type { Printer } from './printer.ts';

type Memory = NonNullable<Machine['facts']['memory']>;

/** What stands in a layout, in order: a row, notices, or a block. `''` is a blank line. */
type Item =
  | readonly [MemoryRow, string]
  | { readonly notices: readonly NoticeId[]; readonly apart: boolean }
  | 'pageFiles'
  | 'nonpagedParts'
  | 'pagedParts'
  | 'others'
  | '';

interface Layout {
  readonly banner: boolean;
  readonly indent: string;
  /** Of the label and the count together. */
  readonly count: number;
  readonly gap: string;
  readonly kb: number;
  readonly items: readonly Item[];
}

const SPARSE: Item = {
  notices: [
    'running-out-of-system-ptes',
    'system-pte-allocations-failed',
    'kernel-stack-pte-allocations-failed',
    'kernel-stack-growth-failed',
  ],
  apart: true,
};
const LAST: Item = {
  notices: ['commit-near-limit', 'commit-requests-failed', 'running-out-of-physical-memory', 'other'],
  apart: true,
};

const layout2000: Layout = {
  banner: true,
  indent: '\t',
  count: 25,
  gap: '   ',
  kb: 8,
  items: [
    ['physicalMemory', 'Physical Memory'],
    'pageFiles',
    ['availablePages', 'Available Pages'],
    ['resAvailPages', 'ResAvail Pages'],
    ['modifiedPages', 'Modified Pages'],
    'nonpagedParts',
    ['nonpagedPoolUsage', 'NonPagedPool Usage'],
    ['nonpagedPoolMax', 'NonPagedPool Max'],
    { notices: ['excessive-nonpaged-pool'], apart: false },
    'pagedParts',
    { notices: ['excessive-paged-pool'], apart: false },
    ['pagedPoolUsage', 'PagedPool Usage'],
    ['pagedPoolMax', 'PagedPool Maximum'],
    { notices: ['pool-allocations-failed'], apart: true },
    ['sharedCommit', 'Shared Commit'],
    ['specialPool', 'Special Pool'],
    ['freeSystemPtes', 'Free System PTEs'],
    SPARSE,
    ['sharedProcess', 'Shared Process'],
    ['pagedPoolCommit', 'PagedPool Commit'],
    ['driverCommit', 'Driver Commit'],
    'others',
    ['committedPages', 'Committed pages'],
    ['commitLimit', 'Commit limit'],
    LAST,
    ['totalPrivate', 'Total Private'],
  ],
};

const layoutXp: Layout = {
  banner: true,
  indent: '\t',
  count: 28,
  gap: ' ',
  kb: 10,
  items: [
    ['physicalMemory', 'Physical Memory'],
    'pageFiles',
    { notices: ['unimplemented'], apart: false },
    ['availablePages', 'Available Pages'],
    ['resAvailPages', 'ResAvail Pages'],
    ['lockedIoPages', 'Locked IO Pages'],
    ['freeSystemPtes', 'Free System PTEs'],
    SPARSE,
    ['freeNpPtes', 'Free NP PTEs'],
    ['freeSpecialNp', 'Free Special NP'],
    ['modifiedPages', 'Modified Pages'],
    ['modifiedPfPages', 'Modified PF Pages'],
    'nonpagedParts',
    ['nonpagedPoolUsage', 'NonPagedPool Usage'],
    ['nonpagedPoolNxUsage', 'NonPagedPoolNx Usage'],
    ['nonpagedPoolMax', 'NonPagedPool Max'],
    { notices: ['excessive-nonpaged-pool'], apart: false },
    'pagedParts',
    { notices: ['excessive-paged-pool'], apart: false },
    ['pagedPoolUsage', 'PagedPool Usage'],
    ['pagedPoolMax', 'PagedPool Maximum'],
    { notices: ['pool-allocations-failed'], apart: true },
    ['sessionCommit', 'Session Commit'],
    ['sharedCommit', 'Shared Commit'],
    ['specialPool', 'Special Pool'],
    ['sharedProcess', 'Shared Process'],
    ['pagedPoolCommit', 'PagedPool Commit'],
    ['driverCommit', 'Driver Commit'],
    'others',
    ['committedPages', 'Committed pages'],
    ['commitLimit', 'Commit limit'],
    LAST,
    '',
    ['totalPrivate', 'Total Private'],
  ],
};

const layoutModern: Layout = {
  banner: false,
  indent: '',
  count: 33,
  gap: ' ',
  kb: 11,
  items: [
    'pageFiles',
    '',
    ['physicalMemory', 'Physical Memory'],
    { notices: ['unimplemented'], apart: false },
    ['availablePages', 'Available Pages'],
    ['resAvailPages', 'ResAvail Pages'],
    ['lockedIoPages', 'Locked IO Pages'],
    ['freeSystemPtes', 'Free System PTEs'],
    SPARSE,
    ['modifiedPages', 'Modified Pages'],
    ['modifiedPfPages', 'Modified PF Pages'],
    ['modifiedNoWritePages', 'Modified No Write Pages'],
    'nonpagedParts',
    ['nonpagedPoolUsage', 'NonPagedPool Usage'],
    ['nonpagedPoolNxUsage', 'NonPagedPoolNx Usage'],
    ['nonpagedPoolMax', 'NonPagedPool Max'],
    { notices: ['excessive-nonpaged-pool'], apart: false },
    'pagedParts',
    { notices: ['excessive-paged-pool'], apart: false },
    ['pagedPoolUsage', 'PagedPool Usage'],
    ['pagedPoolMax', 'PagedPool Maximum'],
    { notices: ['pool-allocations-failed'], apart: true },
    ['processorCommit', 'Processor Commit'],
    ['sessionCommit', 'Session Commit'],
    ['sharedCommit', 'Shared Commit'],
    ['specialPool', 'Special Pool'],
    ['kernelStacks', 'Kernel Stacks'],
    ['pagesForMdls', 'Pages For MDLs'],
    ['contigMemPages', 'ContigMem Pages'],
    ['partitionPages', 'Partition Pages'],
    ['pagesForAwe', 'Pages For AWE'],
    ['pagesForNoVa', 'Pages For NoVA'],
    ['nonpagedPoolCommit', 'NonPagedPool Commit'],
    ['pagedPoolCommit', 'PagedPool Commit'],
    ['driverCommit', 'Driver Commit'],
    ['bootCommit', 'Boot Commit'],
    ['pfnArrayCommit', 'PFN Array Commit'],
    ['smallNonpagedPtesCommit', 'SmallNonPagedPtesCommit'],
    ['slabAllocatorPages', 'SlabAllocatorPages'],
    ['skPagesInUnchargedSlabs', 'SkPagesInUnchargedSlabs'],
    ['systemPageTables', 'System PageTables'],
    ['vadPageTableBitmaps', 'VAD/PageTable Bitmaps'],
    ['processLockedFilePages', 'ProcessLockedFilePages'],
    ['pagefileHashPages', 'Pagefile Hash Pages'],
    'others',
    ['sumSystemCommit', 'Sum System Commit'],
    ['totalPrivate', 'Total Private'],
    { notices: ['sums-exceed-commit'], apart: false },
    ['miscTransientCommit', 'Misc/Transient Commit'],
    ['committedPages', 'Committed pages'],
    ['commitLimit', 'Commit limit'],
    LAST,
  ],
};

const layouts: Readonly<Record<Kit['vm'], Layout>> = {
  'the 2000 kit': layout2000,
  'the 2003 kit': layoutXp,
  'a current kit': layoutModern,
};

/** Which rows and notices a kit prints, in its order: what a generated machine may have. */
export function vmItems(kit: Kit['vm']): {
  readonly rows: readonly MemoryRow[];
  readonly notices: readonly NoticeId[];
} {
  const { items } = layouts[kit];
  return {
    rows: items.flatMap(item => (isRow(item) ? [item[0]] : [])),
    notices: items.flatMap(item => (typeof item === 'object' && 'notices' in item ? item.notices : [])),
  };
}

function isRow(item: Item): item is readonly [MemoryRow, string] {
  return Array.isArray(item);
}

/** Digits of a figure, also above 2^53. */
const digits = (value: number): string => BigInt(value).toString();

function row(
  layout: Layout,
  label: string,
  value: { pages: number; kb: number },
  kbWidth = layout.kb,
): string {
  const head = `${label}:`;
  const count = digits(value.pages).padStart(layout.count - head.length);
  return `${layout.indent}${head}${count.startsWith(' ') ? '' : ' '}${count}${layout.gap}(${digits(value.kb).padStart(kbWidth)} Kb)`;
}

function noticeText(id: NoticeId, count: number | undefined): string {
  const n = digits(count ?? 0);
  switch (id) {
    case 'excessive-nonpaged-pool':
      return '********** Excessive NonPaged Pool Usage *****';
    case 'excessive-paged-pool':
      return '********** Excessive Paged Pool Usage *****';
    case 'pool-allocations-failed':
      return `********** ${n} pool allocations have failed **********`;
    case 'running-out-of-system-ptes':
      return '********** Running out of system PTEs **************';
    case 'system-pte-allocations-failed':
      return `******* ${n} system PTE allocations have failed ******`;
    case 'kernel-stack-pte-allocations-failed':
      return `******* ${n} kernel stack PTE allocations have failed ******`;
    case 'kernel-stack-growth-failed':
      return `******* ${n} kernel stack growth attempts have failed ******`;
    case 'commit-near-limit':
      return '********** Committed pages are close to the commit limit *****';
    case 'commit-requests-failed':
      return `********** ${n} commit requests have failed **********`;
    case 'running-out-of-physical-memory':
      return '********** Running out of physical memory *****';
    case 'sums-exceed-commit':
      return `********** Sum of individual system commit + Process commit exceeds overall commit by ${n} Kb ? ********`;
    case 'unimplemented':
      return 'Unimplemented error for MiSystemVaTypeCount';
    case 'missing-symbol':
      return 'unable to get nt!MmSpecialPagesInUse';
    case 'other':
      return '********** Something that no public output shows *****';
  }
}

function printMemory(layout: Layout, memory: Memory): string[] {
  const { indent } = layout;
  const lines: string[] = [];
  if (layout.banner) lines.push('', '*** Virtual Memory Usage ***');
  for (const item of layout.items) {
    if (item === '') lines.push('');
    else if (item === 'pageFiles') lines.push(...printPageFiles(layout, memory));
    else if (item === 'nonpagedParts' || item === 'pagedParts')
      lines.push(...printParts(layout, memory, item === 'pagedParts'));
    else if (item === 'others') for (const each of memory.others) lines.push(row(layout, each.label, each));
    else if (isRow(item)) {
      const value = memory.rows[item[0]];
      if (value !== undefined) lines.push(row(layout, item[1], value));
    } else {
      for (const id of item.notices) {
        for (const notice of memory.notices.filter(each => each.id === id)) {
          const text = `${indent}${noticeText(id, notice.count)}`;
          lines.push(...(item.apart ? ['', '', text, ''] : [text]));
        }
      }
    }
  }
  return lines;
}

function printPageFiles(layout: Layout, memory: Memory): string[] {
  const oldest = layout === layout2000;
  const unit = oldest ? 'Kb' : ' Kb';
  const gap = oldest ? ' ' : '  ';
  return memory.pageFiles.flatMap(file => {
    const kb = (value: number | undefined, width: number) => `${digits(value ?? 0).padStart(width)}${unit}`;
    const head = file.path === undefined ? 'No Name for Paging File' : `Page File: ${file.path}`;
    const lines = [`${layout.indent}${head}`];
    if (file.currentKb !== undefined)
      lines.push(
        `${layout.indent}  Current:${kb(file.currentKb, 10)}${gap}Free Space:${kb(file.freeKb, 10)}`,
      );
    if (file.minimumKb !== undefined)
      lines.push(
        `${layout.indent}  Minimum:${kb(file.minimumKb, 10)}${gap}Maximum:${kb(file.maximumKb, 13)}`,
      );
    return lines;
  });
}

function printParts(layout: Layout, memory: Memory, paged: boolean): string[] {
  const modern = layout === layoutModern;
  return memory.parts
    .filter(part => (part.pool === 'paged') === paged)
    .map(part => {
      if (modern) {
        const name = { nonpaged: 'NonPagedPool  ', 'nonpaged-nx': 'NonPagedPoolNx', paged: 'PagedPool' }[
          part.pool
        ];
        return row(layout, `${name}  ${part.index}`, part);
      }
      if (paged) return row(layout, `PagedPool ${part.index} Usage`, part);
      const name = part.pool === 'nonpaged' ? 'NonPagedPool' : 'NonPagedPoolNx';
      return row(layout, `${name} ${part.index} Used`, part, 8);
    });
}

function printSessions(machine: Machine, layout: Layout): string[] {
  const { sessions } = machine.facts;
  if (sessions === undefined) return [];
  const modern = layout === layoutModern;
  const usage = (label: string, value: { kb: number } | undefined): string[] => {
    if (value === undefined) return [];
    const kb = modern
      ? `${digits(value.kb).padStart(25 - label.length)} Kb`
      : `${digits(value.kb).padStart(28 - label.length)}K`;
    return [`${layout.indent}${label}:${kb}`];
  };
  const lines = ['', `${layout.indent}Terminal Server Memory Usage By Session:`, ''];
  const { pagedPoolMax, viewSpaceMax, summary } = sessions;
  if (pagedPoolMax) lines.push(`${layout.indent}Session Paged Pool Maximum is ${digits(pagedPoolMax.kb)}K`);
  if (viewSpaceMax) lines.push(`${layout.indent}Session View Space Maximum is ${digits(viewSpaceMax.kb)}K`);
  for (const session of sessions.sessions) {
    lines.push('', `${layout.indent}Session ID ${session.id} @ ${session.address}:`);
    lines.push(...usage('Paged Pool Usage', session.pagedPool));
    if (session.failures)
      lines.push(
        '',
        `${layout.indent}*** ${digits(session.failures.count)} Pool Allocation Failures ***`,
        '',
      );
    lines.push(...usage('NonPaged Usage', session.nonpagedPool), ...usage('Commit Usage', session.commit));
  }
  if (summary) {
    lines.push('', `${layout.indent}Session Summary`, ...usage('Paged Pool Usage', summary.pagedPool));
    lines.push(...usage('NonPaged Usage', summary.nonpagedPool), ...usage('Commit Usage', summary.commit));
  }
  return [...lines, ''];
}

function printProcesses(machine: Machine, layout: Layout): string[] {
  const { commits } = machine.facts;
  if (commits === undefined) return [];
  const lines = commits.processes.map(each => {
    const pid = each.pid.toString(16);
    if (layout !== layoutModern) {
      const pages = digits(each.commitKb / 4).padStart(10);
      return `${layout.indent}${pid.padStart(4, '0')} ${each.image.padEnd(16)}${pages} (${digits(each.commitKb).padStart(10)} Kb)`;
    }
    const kb = (value: number | undefined, width: number) => `${digits(value ?? 0).padStart(width)} Kb`;
    return `${pid.padStart(5)} ${each.image.padEnd(28)} ${kb(each.commitKb, 11)} ${kb(each.sharedCommitKb, 11)} ${kb(each.debtKb, 8)}`;
  });
  if (layout !== layoutModern) return lines;
  return ['', '  Pid ImageName                        Commit   SharedCommit        Debt', '', ...lines];
}

function printRegions(machine: Machine): string[] {
  const { regions } = machine.facts;
  if (regions === undefined) return [];
  return [
    '',
    'System Region               Base Address    NumberOfBytes',
    '',
    ...regions.regions.map(
      each => `${each.name.padEnd(22)}: ${each.base.padStart(16)} ${each.bytes.toString(16).padStart(16)}`,
    ),
  ];
}

export const vmPrinter: Printer = {
  typed: /^!vm(?!\w)/,
  print(machine, typed) {
    // The argument is hexadecimal with and without 0x.
    const flags = Number.parseInt(typed.split(/\s+/)[1] ?? '0', 16);
    const layout = layouts[machine.kit.vm];
    const { memory } = machine.facts;
    return [
      ...(memory === undefined ? [] : printMemory(layout, memory)),
      ...(flags & 4 ? printSessions(machine, layout) : []),
      ...(flags & 1 ? [] : printProcesses(machine, layout)),
      ...(flags & 0x20 ? printRegions(machine) : []),
    ];
  },
};
