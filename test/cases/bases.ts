/** Bases of whole machines with nothing wrong, to put a case's figures on. */
import type { Machine } from '../support/kd/machine.ts';
import { counted, pageFile, pages, tagRow } from './figures.ts';

export type Memory = NonNullable<Machine['facts']['memory']>;
export type Rows = Memory['rows'];

export const GB_PAGES = 262_144;

/** A 32-bit server of 4 GB with nothing wrong, to put a case's figures on. */
export function x86(rows: Rows, notices: Memory['notices'] = []): Memory {
  return {
    layout: 'xp',
    rows: {
      physicalMemory: pages(1_048_000),
      availablePages: pages(512_000),
      resAvailPages: pages(930_000),
      lockedIoPages: pages(120),
      freeSystemPtes: pages(150_000),
      freeNpPtes: pages(26_000),
      modifiedPages: pages(900),
      modifiedPfPages: pages(880),
      nonpagedPoolUsage: pages(13_000),
      nonpagedPoolMax: pages(65_215),
      pagedPoolUsage: pages(32_000),
      pagedPoolMax: pages(134_144),
      sharedCommit: pages(18_000),
      specialPool: pages(0),
      sharedProcess: pages(9_000),
      pagedPoolCommit: pages(32_000),
      driverCommit: pages(2_000),
      committedPages: pages(600_000),
      commitLimit: pages(2_300_000),
      ...rows,
    },
    pageFiles: [pageFile('\\??\\C:\\pagefile.sys', 4_193_280, 3_900_000)],
    parts: [],
    notices,
    others: [],
  };
}

/** A current 64-bit machine with that much memory in GB and nothing wrong. */
export function x64(gigabytes: number, rows: Rows, notices: Memory['notices'] = []): Memory {
  const ram = gigabytes * GB_PAGES;
  return {
    layout: 'modern',
    rows: {
      physicalMemory: pages(ram),
      availablePages: pages(Math.round(ram * 0.5)),
      resAvailPages: pages(Math.round(ram * 0.9)),
      lockedIoPages: pages(0),
      freeSystemPtes: pages(4_294_900_000),
      modifiedPages: pages(20_000),
      modifiedPfPages: pages(19_000),
      modifiedNoWritePages: pages(100),
      nonpagedPoolUsage: pages(2_000),
      nonpagedPoolNxUsage: pages(90_000),
      nonpagedPoolMax: pages(4_294_967_296),
      pagedPoolUsage: pages(100_000),
      pagedPoolMax: pages(4_294_967_296),
      sharedCommit: pages(60_000),
      specialPool: pages(0),
      kernelStacks: pages(6_000),
      pagesForMdls: pages(4_000),
      pagesForAwe: pages(0),
      pagedPoolCommit: pages(100_000),
      driverCommit: pages(9_000),
      committedPages: pages(Math.round(ram * 0.5)),
      commitLimit: pages(Math.round(ram * 1.5)),
      ...rows,
    },
    pageFiles: [pageFile('\\??\\C:\\pagefile.sys', gigabytes * 524_288, gigabytes * 500_000)],
    parts: [],
    notices,
    others: [],
  };
}

export const SERVER_2003 = { vm: 'the 2003 kit', poolused: 'two-groups' } as const;
export const CURRENT = { vm: 'a current kit', poolused: 'modern' } as const;

export const none = { allocs: 0, frees: 0, outstanding: 0, bytes: 0 };

/** What a healthy table has beside the case's own tags, so that they do not stand alone. */
const usual = [
  tagRow(
    'MmCa',
    { nonpaged: counted(250_092, 240_351, 2_134_368), paged: none },
    'Mm control areas for mapped files',
    'nt!mm',
  ),
  tagRow(
    'MmSt',
    { nonpaged: none, paged: counted(812_000, 790_100, 24_640_000) },
    'Mm section object prototype ptes',
    'nt!mm',
  ),
  tagRow(
    'Vad ',
    { nonpaged: counted(1_812_000, 1_790_100, 1_640_000), paged: none },
    'Mm virtual address descriptors',
    'nt!mm',
  ),
  tagRow(
    'CM31',
    { nonpaged: none, paged: counted(21_000, 12_000, 18_640_000) },
    'Internal Configuration manager allocations',
    'nt!cm',
  ),
];

/** What a current system has beside that, so that the tags explain its pools. */
const usualNow = [
  tagRow('EtwB', { nonpaged: counted(9_150, 8_000, 1_150 * 262_144), paged: none }, 'Etw Buffer', 'nt!etw'),
  tagRow(
    'Ntff',
    { nonpaged: none, paged: counted(8_230_000, 8_000_000, 230_000 * 1_232) },
    'FCB_DATA',
    'ntfs.sys',
  ),
];

export type Tags = NonNullable<Machine['facts']['tags']>;

/** Only a current kit prints a TOTAL below the verbose form. */
export function table(rows: Tags['rows'], layout: 'two-groups' | 'modern'): Tags {
  const beside = layout === 'modern' ? [...usual, ...usualNow] : usual;
  const all = [...rows, ...beside.filter(each => !rows.some(row => row.tag === each.tag))].sort(
    (a, b) => (b.nonpaged?.bytes ?? 0) - (a.nonpaged?.bytes ?? 0),
  );
  const sum = (group: 'nonpaged' | 'paged') => {
    const add = (of: (part: NonNullable<Tags['rows'][number]['paged']>) => number): number =>
      all.reduce((sum, row) => sum + of(row[group] ?? none), 0);
    return {
      allocs: add(part => part.allocs ?? 0),
      frees: add(part => part.frees ?? 0),
      outstanding: add(part => part.outstanding),
      bytes: add(part => part.bytes ?? 0),
    };
  };
  return {
    layout,
    groups: ['nonpaged', 'paged'],
    sortedBy: 'nonpaged',
    rows: all,
    ...(layout === 'modern' && { total: { nonpaged: sum('nonpaged'), paged: sum('paged') } }),
  };
}
