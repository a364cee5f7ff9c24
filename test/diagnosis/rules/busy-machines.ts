/** Machines that work hard and have nothing wrong, with tables of tags that fit their work. */
import { pages, tagRow, unlistedRow } from '../../cases/figures.ts';
import type { Figures, MachineFacts } from '../../support/rule-tester.ts';
import { tagTable, x64, x86 } from './healthy.ts';

const GB_PAGES = 262_144;

type Row = Figures<'tags'>['rows'][number];

/** So many blocks of one size; freed many times over, as everything on a machine that is up for weeks. */
export const nonpaged = (tag: string, outstanding: number, size: number, binary?: string): Row =>
  tagRow(tag, { nonpaged: worn(outstanding, size) }, 'as the list says', binary);
export const paged = (tag: string, outstanding: number, size: number, binary?: string): Row =>
  tagRow(tag, { paged: worn(outstanding, size) }, 'as the list says', binary);
export const unknown = (tag: string, pool: 'nonpaged' | 'paged', outstanding: number, size: number): Row =>
  unlistedRow(tag, { [pool]: worn(outstanding, size) });

function worn(outstanding: number, size: number) {
  const frees = outstanding * 40;
  return { allocs: outstanding + frees, frees, outstanding, bytes: outstanding * size };
}

/** A current machine of that many GB, with its pools in MB and a commit limit of one and a quarter. */
export function server(gigabytes: number, nonpagedMb: number, pagedMb: number): Figures<'memory'> {
  const ram = gigabytes * GB_PAGES;
  return x64({
    physicalMemory: pages(ram),
    availablePages: pages(Math.round(ram * 0.4)),
    resAvailPages: pages(Math.round(ram * 0.9)),
    nonpagedPoolUsage: pages(300),
    nonpagedPoolNxUsage: pages(nonpagedMb * 256),
    pagedPoolUsage: pages(pagedMb * 256),
    committedPages: pages(Math.round(ram * 0.6)),
    commitLimit: pages(Math.round(ram * 1.25)),
  });
}

/** A server of 2003 with 4 GB: maxima of 256 and 360 MB, usage in MB. */
export const old = (nonpagedMb: number, pagedMb: number): Figures<'memory'> =>
  x86({
    nonpagedPoolUsage: pages(nonpagedMb * 256),
    nonpagedPoolMax: pages(65_536),
    pagedPoolUsage: pages(pagedMb * 256),
    pagedPoolMax: pages(92_160),
  });

/** Every open file has its structures, on any file server. */
const openFiles = (files: number): Row[] => [
  nonpaged('File', files, 384),
  paged('Ntfc', files + 1_000, 176, 'ntfs.sys'),
  paged('FMfn', Math.round(files * 1.005), 320, 'fltmgr.sys'),
  paged('IoNm', Math.round(files * 1.001), 128, 'nt!io'),
  paged('Ntff', Math.round(files * 0.85), 1_232, 'ntfs.sys'),
];

const system: readonly Row[] = [
  nonpaged('EtwB', 170, 211_000, 'nt!etw'),
  nonpaged('EtwR', 21_400, 224, 'nt!etw'),
  paged('CM31', 24_000, 4_200, 'nt!cm'),
  paged('CM  ', 9_000, 3_100, 'nt!cm'),
  paged('CMkb', 88_000, 320, 'nt!cm'),
  nonpaged('Even', 71_000, 128),
  paged('Toke', 4_100, 1_920, 'nt!se'),
  paged('SeTd', 4_100, 512, 'nt!se'),
  nonpaged('Thre', 4_800, 2_304, 'nt!ps'),
  nonpaged('Cont', 310, 90_000),
];

/** A current system's own tags, and those of its work; of two rows of one tag the work's counts. */
const working = (...rows: readonly Row[]): Figures<'tags'> =>
  tagTable([...system.filter(each => !rows.some(row => row.tag === each.tag)), ...rows]);

export const busy: Readonly<Record<string, MachineFacts>> = {
  'a file server of 256 GB with two million open files': {
    memory: server(256, 6_000, 15_600),
    tags: working(...openFiles(2_000_000), paged('MmSt', 2_000_000, 3_221, 'nt!mm')),
  },
  'the same with a scanner that keeps a context for each file': {
    memory: server(256, 6_000, 15_600),
    tags: working(
      ...openFiles(2_000_000),
      unknown('QzAv', 'paged', 2_000_000, 208),
      paged('MmSt', 2_000_000, 3_221, 'nt!mm'),
    ),
  },
  'a web server with many connections': {
    memory: server(64, 1_900, 1_400),
    tags: working(
      nonpaged('AfdE', 210_000, 1_024, 'afd.sys'),
      nonpaged('TcpE', 209_600, 656, 'tcpip.sys'),
      nonpaged('AleE', 209_700, 448, 'tcpip.sys'),
      nonpaged('Wfpn', 90_000, 144, 'netio.sys'),
      nonpaged('WfpF', 41_000, 512, 'netio.sys'),
      nonpaged('NDpp', 8_200, 60_000, 'ndis.sys'),
    ),
  },
  'a database server of 1 TB': {
    memory: server(1_024, 9_000, 14_000),
    tags: working(
      nonpaged('EtwB', 5_100, 262_144, 'nt!etw'),
      nonpaged('VoSm', 16_000, 16_384, 'volsnap.sys'),
      paged('MmSt', 900_000, 5_000, 'nt!mm'),
      nonpaged('NDnb', 260_000, 2_304, 'ndis.sys'),
    ),
  },
  'a laptop of 2 GB': {
    memory: server(2, 140, 260),
    tags: working(nonpaged('smNp', 1_200, 40_000, 'nt!store'), paged('MmSt', 61_000, 800, 'nt!mm')),
  },
  'a machine of a developer, with a trace running': {
    memory: server(32, 1_300, 1_900),
    tags: working(nonpaged('EtwB', 2_000, 327_680, 'nt!etw'), ...openFiles(190_000)),
  },
  'a terminal server of 2003': {
    memory: old(90, 200),
    tags: tagTable([
      paged('CM  ', 11_000, 3_900, 'nt!cm'),
      paged('CM25', 3_100, 4_096, 'nt!cm'),
      paged('MmSt', 40_000, 1_200, 'nt!mm'),
      nonpaged('Even', 31_000, 48),
      nonpaged('Thre', 2_900, 632, 'nt!ps'),
    ]),
  },
  'a file server of 2003': {
    memory: old(120, 210),
    tags: tagTable([
      nonpaged('File', 61_000, 168),
      paged('Ntfc', 61_000, 96, 'ntfs.sys'),
      paged('FMfn', 61_100, 200, 'fltmgr.sys'),
      paged('Ntff', 58_000, 900, 'ntfs.sys'),
      paged('MmSt', 60_000, 1_100, 'nt!mm'),
      nonpaged('LSwn', 2_900, 4_096, 'srv.sys'),
    ]),
  },
};

/** The machines that a rule has nothing to say of, as quiet cases. */
export function busyWithout(...names: readonly string[]): [string, MachineFacts][] {
  return Object.entries(busy).filter(([name]) => !names.includes(name));
}

/** A table in which only these tags stand out. */
export const only = (...rows: readonly Row[]): Figures<'tags'> =>
  tagTable([...rows, nonpaged('MmCa', 9_700, 220, 'nt!mm'), paged('CM31', 9_000, 2_070, 'nt!cm')]);
