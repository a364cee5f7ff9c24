/** Whole tables of tags, as each era's debugger prints them, on machines with nothing wrong. */
import type { PoolGroup, Tags } from '../../../src/reading/facts/tags.ts';
import { counted, held, pages } from '../../cases/figures.ts';
import type { Figures, MachineFacts } from '../../support/rule-tester.ts';
import { healthy, type MemoryFigures, target, x64, x86 } from './healthy.ts';

type TagFigures = Figures<'tags'>;
type Row = TagFigures['rows'][number];

const PAGE = 4096;
/** What a healthy pool's tags explain of it. */
const EXPLAINED = 0.85;
const ROWS = 400;

const HARMONIC = Array.from({ length: ROWS }, (_, at) => 1 / (at + 1)).reduce((a, b) => a + b);

const sizeAt = (all: number, at: number): number => Math.round(all / (at + 1) / HARMONIC / 8) * 8;

/** The table of `!poolused` whose tags hold so many bytes of each pool, few of them most. */
export function wholeTable(
  layout: Tags['layout'],
  nonpaged: number,
  paged: number,
  groups: readonly PoolGroup[] = ['nonpaged', 'paged'],
): TagFigures {
  const usage = (bytes: number) => {
    const blocks = Math.ceil(bytes / 200);
    return layout === 'classic' ? held(blocks, bytes) : counted(blocks * 60, blocks * 59, bytes);
  };
  const rows: Row[] = Array.from({ length: ROWS }, (_, at) => ({
    tag: `T${String(at).padStart(3, '0')}`,
    ...(groups.includes('nonpaged') && { nonpaged: usage(sizeAt(nonpaged, at)) }),
    // Those that hold most of one pool hold little of the other.
    ...(groups.includes('paged') && { paged: usage(sizeAt(paged, ROWS - 1 - at)) }),
    description: 'a tag of a driver',
    unlisted: false,
  }));
  return { layout, groups, sortedBy: 'tag', rows };
}

/** The same with the sum below it, as classic and modern tables have. */
export function withTotal(tags: TagFigures): TagFigures {
  const sum = (group: PoolGroup) => {
    const parts = tags.rows.map(row => row[group]);
    return {
      outstanding: parts.reduce((all, part) => all + (part?.outstanding ?? 0), 0),
      bytes: parts.reduce((all, part) => all + (part?.bytes ?? 0), 0),
    };
  };
  const of = (group: PoolGroup) => (tags.groups.includes(group) ? { [group]: sum(group) } : {});
  return { ...tags, total: { ...of('nonpaged'), ...of('paged') } };
}

function tagsOf(layout: Tags['layout'], memory: MemoryFigures, groups?: readonly PoolGroup[]): TagFigures {
  const { nonpagedPoolUsage, nonpagedPoolNxUsage, pagedPoolUsage } = memory.rows;
  const used = ((nonpagedPoolUsage?.pages ?? 0) + (nonpagedPoolNxUsage?.pages ?? 0)) * PAGE;
  const table = wholeTable(layout, used * EXPLAINED, (pagedPoolUsage?.pages ?? 0) * PAGE * EXPLAINED, groups);
  return layout === 'classic' || layout === 'modern' ? withTotal(table) : table;
}

const memoryOf = (name: string): MemoryFigures => {
  const memory = healthy[name]?.memory;
  if (memory === undefined) throw new Error(`No machine is named ${name}`);
  return memory;
};

const server = (gigabytes: number, nonpagedMb: number, pagedMb: number): MemoryFigures => {
  const ram = gigabytes * 262_144;
  return x64({
    physicalMemory: pages(ram),
    availablePages: pages(Math.round(ram * 0.4)),
    resAvailPages: pages(Math.round(ram * 0.85)),
    nonpagedPoolNxUsage: pages(nonpagedMb * 256),
    pagedPoolUsage: pages(pagedMb * 256),
    committedPages: pages(Math.round(ram * 0.6)),
    commitLimit: pages(Math.round(ram * 1.15)),
  });
};

const machine = (
  layout: Tags['layout'],
  memory: MemoryFigures,
  build: number,
  architecture: 'x86' | 'x64' = 'x64',
  groups?: readonly PoolGroup[],
): MachineFacts => ({
  memory,
  tags: tagsOf(layout, memory, groups),
  target: { ...target(build, architecture), kind: 'kernel-dump', uptimeSeconds: 40 * 86_400 },
});

/** Healthy machines of all eras and sizes, with the table that their debugger prints. */
export const eras: readonly (readonly [string, MachineFacts])[] = [
  ['Windows 2000 with 64 MB', machine('classic', memoryOf('Windows 2000 with 64 MB'), 2195, 'x86')],
  ['Windows XP with 512 MB', machine('classic', memoryOf('Windows XP with 512 MB'), 2600, 'x86')],
  ['Server 2003, both pools', machine('one-group', memoryOf('Server 2003 with 6 GB'), 3790, 'x86')],
  [
    'Server 2003, nonpaged pool only',
    machine('one-group', memoryOf('Server 2003 with 6 GB'), 3790, 'x86', ['nonpaged']),
  ],
  [
    'a terminal server of 2003 with busy pools',
    machine('classic', x86({ nonpagedPoolUsage: pages(36_000), pagedPoolUsage: pages(74_000) }), 3790, 'x86'),
  ],
  ['Windows 7 x64 with 8 GB', machine('two-groups', memoryOf('Windows 7 x64 with 8 GB'), 7601)],
  ['a laptop of 2 GB', machine('modern', server(2, 110, 180), 19045)],
  ['Windows 11 with 8 GB', machine('modern', memoryOf('Windows 11 with 8 GB'), 22621)],
  ['Windows 11 with 11 GB', machine('modern', memoryOf('Windows 11 with 11 GB'), 22621)],
  ['a developer machine of 64 GB', machine('modern', server(64, 2_200, 4_100), 26100)],
  ['a domain controller of 32 GB', machine('modern', server(32, 700, 900), 17763)],
  ['an Exchange server of 192 GB', machine('modern', server(192, 3_000, 2_500), 14393)],
  ['Windows Server 2019 with 256 GB', machine('modern', memoryOf('Windows Server 2019 with 256 GB'), 17763)],
  ['a database server of 1 TB', machine('modern', server(1_024, 9_000, 6_000), 20348)],
];

/** The machine of one era. */
export function era(name: string): MachineFacts {
  const found = eras.find(([each]) => each === name);
  if (found === undefined) throw new Error(`No machine is named ${name}`);
  return found[1];
}
