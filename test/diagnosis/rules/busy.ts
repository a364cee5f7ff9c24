/**
 * Machines that are busy and healthy: what many users, clients and large caches look like. Figures of objects are the
 * usual ones for each process and client (judgement).
 */
import { counted, held, pages, tagRow, unlistedRow } from '../../cases/figures.ts';
import type { Figures, MachineFacts } from '../../support/rule-tester.ts';
import { moduleList, tagTable, target, x64, x86 } from './healthy.ts';

type Processes = Figures<'processes'>;
type Process = Processes['processes'][number];

/** A process that runs; addresses are made of the pid. */
export const running = (image: string, pid: number, handleCount: number): Process => ({
  address: (0xffffb00000000000 + pid * 0x1000).toString(16),
  pid,
  image,
  handleCount,
  objectTable: (0xffff900000000000 + pid * 0x1000).toString(16),
});

/** A process that has ended and is kept. */
export const ended = (image: string, pid: number, bits: 32 | 64 = 64): Process => ({
  address: (bits === 32 ? 0x88000000 + pid * 8 : 0xffffb00000000000 + pid * 0x1000).toString(16),
  pid,
  image,
  handleCount: 0,
  objectTable: '0'.repeat(bits / 4),
});

export const times = (count: number, make: (index: number) => Process): Process[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** The whole list of `!process 0 0`. */
export const processList = (...list: readonly (Process | readonly Process[])[]): Processes => {
  const processes: Process[] = [];
  for (const each of list) processes.push(...((Array.isArray(each) ? each : [each]) as Process[]));
  return { processes, whole: true };
};

/** Objects of a machine with so many processes, as they come with processes. */
const objects = (processes: number, files: number): Figures<'tags'>['rows'] => [
  tagRow('Proc', { nonpaged: held(processes, processes * 2_816) }, 'Process objects', 'nt!ps'),
  tagRow('Thre', { nonpaged: held(processes * 13, processes * 13 * 2_304) }, 'Thread objects', 'nt!ps'),
  tagRow('Toke', { paged: held(processes * 4, processes * 4 * 1_920) }, 'Token objects', 'nt!se'),
  tagRow('SeTd', { paged: held(processes * 4, processes * 4 * 512) }, 'Security Token dynamic part', 'nt!se'),
  tagRow('Even', { nonpaged: held(processes * 180, processes * 180 * 128) }, 'Event objects'),
  tagRow('Key ', { paged: held(processes * 90, processes * 90 * 288) }, 'Key objects'),
  tagRow('File', { nonpaged: held(files, files * 384) }, 'File objects'),
  tagRow('Irp ', { nonpaged: held(processes * 9, processes * 9 * 512) }, 'Io, IRP packets'),
  tagRow('NpFr', { nonpaged: held(2_400, 2_400 * 128) }, 'DATA_ENTRY records', 'npfs.sys'),
  tagRow(
    'MmSt',
    { paged: counted(9_021_133, 8_233_011, 1_022_112_256) },
    'Mm section object prototype ptes',
    'nt!mm',
  ),
  unlistedRow('VMCI', { nonpaged: held(1_201, 991_232) }),
];

const server = [
  { name: 'nt', start: 'fffff80781000000', end: 'fffff80782047000' },
  { name: 'Ntfs', start: 'fffff80784da0000', end: 'fffff807850c0000' },
];

export const busy: Readonly<Record<string, MachineFacts>> = {
  'a laptop of 2 GB': {
    memory: x64({
      physicalMemory: pages(524_288),
      availablePages: pages(60_000),
      resAvailPages: pages(420_000),
      // Public outputs of 2 GB show up to 9%.
      modifiedPages: pages(47_000),
      kernelStacks: pages(9_100),
      pagesForMdls: pages(21_000),
      nonpagedPoolNxUsage: pages(31_000),
      pagedPoolUsage: pages(42_000),
    }),
    tags: tagTable(objects(140, 15_000)),
    processes: processList(
      running('System', 4, 2_900),
      times(120, n => running('svchost.exe', 100 + n, 400)),
      times(9, n => ended('RuntimeBroker.exe', 1_000 + n)),
    ),
    modules: moduleList(server),
  },
  'a developer machine of 64 GB': {
    memory: x64({
      physicalMemory: pages(16_777_216),
      availablePages: pages(5_000_000),
      resAvailPages: pages(15_100_000),
      modifiedPages: pages(900_000),
      modifiedNoWritePages: pages(20_000),
      kernelStacks: pages(90_000),
      pagesForMdls: pages(210_000),
    }),
    tags: tagTable(objects(520, 310_000)),
    processes: processList(
      running('System', 4, 9_800),
      running('devenv.exe', 9_120, 9_999),
      times(480, n => running('node.exe', 10_000 + n, 300)),
      times(19, n => ended('cl.exe', 20_000 + n)),
    ),
    modules: moduleList([...server, { name: 'Vid', start: 'fffff80790000000', end: 'fffff80790100000' }]),
  },
  'a terminal server with 250 users and 512 GB': {
    memory: x64({
      physicalMemory: pages(134_217_728),
      availablePages: pages(50_000_000),
      resAvailPages: pages(120_000_000),
      kernelStacks: pages(1_400_000),
      nonpagedPoolNxUsage: pages(3_000_000),
    }),
    tags: tagTable(objects(10_000, 3_900_000)),
    processes: processList(
      running('System', 4, 8_000),
      times(9_990, n => running('msedge.exe', 100 + n * 4, 600)),
      times(9, n => ended('rdpclip.exe', 90_000 + n)),
    ),
    modules: moduleList(server),
  },
  'a file server of 1 TB with a million open files': {
    memory: x64({
      physicalMemory: pages(268_435_456),
      availablePages: pages(190_000_000),
      resAvailPages: pages(250_000_000),
      modifiedPages: pages(9_000_000),
      kernelStacks: pages(40_000),
      nonpagedPoolNxUsage: pages(6_000_000),
      pagedPoolUsage: pages(9_000_000),
    }),
    tags: tagTable(objects(180, 1_900_000)),
    processes: processList(
      running('System', 4, 9_400),
      times(170, n => running('svchost.exe', 100 + n, 500)),
    ),
    modules: moduleList(server),
  },
  'an x86 terminal server of 2003 with 70 users': {
    memory: x86({ lockedIoPages: pages(3_100), modifiedPages: pages(31_000) }),
    target: target(3790, 'x86'),
    tags: tagTable([
      tagRow('Proc', { nonpaged: held(1_100 - 200, 640 * 900) }),
      tagRow('Thre', { nonpaged: held(9_800, 640 * 9_800) }),
      tagRow('Even', { nonpaged: held(49_999, 48 * 49_999) }),
      tagRow('Toke', { paged: held(6_900, 6_900 * 900) }),
      tagRow('SeTd', { paged: held(6_900, 6_900 * 300) }),
      tagRow('CM  ', { paged: held(11_045, 17_915_424) }),
    ]),
    processes: processList(
      running('System', 4, 2_100),
      times(890, n => running('iexplore.exe', 100 + n * 4, 150)),
    ),
    modules: moduleList([{ name: 'nt', start: '80800000', end: '80a5c000' }]),
    systemPtes: {
      total: { ptes: 190_000 },
      free: { ptes: 120_000 },
      largestFree: { ptes: 88_000 },
      freeRuns: 40,
      users: [],
    },
  },
};

/** The busy machines that have what a rule needs, as quiet cases, but those left out. */
export function busyWith(
  needs: readonly (keyof MachineFacts)[],
  except: readonly string[] = [],
): [string, MachineFacts][] {
  return Object.entries(busy).filter(
    ([name, facts]) => !except.includes(name) && needs.every(id => facts[id] !== undefined),
  );
}
