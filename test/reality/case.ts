/** A public case: the figures that its page publishes, and what its author found. One JSON file each. */
import { readdirSync, readFileSync } from 'node:fs';
import { x64, x86 } from '../cases/bases.ts';
import { pages, tagRow, unlistedRow } from '../cases/figures.ts';
import type { Machine } from '../support/kd/machine.ts';

export interface RealCase {
  /** Where it was published; `#` and a word tell two tables of one page apart. */
  readonly source: string;
  readonly title: string;
  /** What its author or the thread concluded, in our words. */
  readonly conclusion: string;
  readonly era: 'xp' | '2003' | 'win7' | 'win10' | 'win11';
  readonly bits: 32 | 64;
  readonly build?: number;
  readonly ramGb: number;
  /** How the page shows the figures. */
  readonly form: string;
  readonly rows: readonly RealRow[];
  /** Tags of the right answer: one of them is the first suspect. Empty for a healthy machine. */
  readonly culprits: readonly string[];
  readonly loaded?: readonly string[];
  /** What was filled in. */
  readonly notes?: string;
}

export interface RealRow {
  readonly tag: string;
  readonly pool: 'nonpaged' | 'paged';
  readonly allocs?: number;
  readonly frees?: number;
  /** Absent where the page gives bytes alone. */
  readonly outstanding?: number;
  readonly bytes: number;
  readonly description?: string;
  readonly binary?: string;
  readonly unlisted?: true;
}

export function casesOf(half: 'build' | 'exam'): [string, RealCase][] {
  const folder = new URL(`./${half}/`, import.meta.url);
  return readdirSync(folder)
    .sort()
    .map(name => [
      name.replace(/\.json$/, ''),
      JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as RealCase,
    ]);
}

type Row = NonNullable<Machine['facts']['tags']>['rows'][number];
const BLOCK_WITHOUT_COUNT = 16_384;
/** Of so many allocations one is outstanding, where the page says nothing of a tag's frees. */
const BUSY = 20;

/** Whether the page shows allocations and frees; then the table does. */
export function hasFrees({ rows }: RealCase): boolean {
  return rows.some(each => each.frees !== undefined);
}

/** What stands beside a case's own rows on any machine: small figures of a public virtual machine. */
const AROUND: readonly RealRow[] = [
  { tag: 'File', pool: 'nonpaged', outstanding: 9_386, bytes: 3_741_536, description: 'File objects' },
  {
    tag: 'EtwR',
    pool: 'nonpaged',
    outstanding: 14_617,
    bytes: 3_229_088,
    description: 'Etw KM RegEntry',
    binary: 'nt!etw',
  },
  {
    tag: 'Thre',
    pool: 'nonpaged',
    outstanding: 1_725,
    bytes: 4_416_000,
    description: 'Thread objects',
    binary: 'nt!ps',
  },
  {
    tag: 'Vad ',
    pool: 'nonpaged',
    outstanding: 13_703,
    bytes: 2_192_480,
    description: 'Mm virtual address descriptors',
    binary: 'nt!mm',
  },
  {
    tag: 'MmCa',
    pool: 'nonpaged',
    outstanding: 5_932,
    bytes: 2_184_080,
    description: 'Mm control areas for mapped files',
    binary: 'nt!mm',
  },
  { tag: 'Even', pool: 'nonpaged', outstanding: 14_230, bytes: 1_833_088, description: 'Event objects' },
  {
    tag: 'ALPC',
    pool: 'nonpaged',
    outstanding: 3_044,
    bytes: 1_812_224,
    description: 'ALPC port objects',
    binary: 'nt!alpc',
  },
  { tag: 'Pool', pool: 'nonpaged', outstanding: 5, bytes: 1_060_864, description: 'Pool tables, etc.' },
  {
    tag: 'CM31',
    pool: 'paged',
    outstanding: 19_797,
    bytes: 91_705_344,
    description: 'Internal Configuration manager allocations',
    binary: 'nt!cm',
  },
  {
    tag: 'CM25',
    pool: 'paged',
    outstanding: 2_764,
    bytes: 12_546_048,
    description: 'Internal Configuration manager allocations',
    binary: 'nt!cm',
  },
  {
    tag: 'MmRe',
    pool: 'paged',
    outstanding: 958,
    bytes: 11_071_552,
    description: 'ASLR relocation blocks',
    binary: 'nt!mm',
  },
  {
    tag: 'MmSt',
    pool: 'paged',
    outstanding: 2_808,
    bytes: 6_790_672,
    description: 'Mm section object prototype ptes',
    binary: 'nt!mm',
  },
  {
    tag: 'Ntff',
    pool: 'paged',
    outstanding: 2_109,
    bytes: 2_598_288,
    description: 'FCB_DATA',
    binary: 'ntfs.sys',
  },
];

/** 32-bit systems keep an eighth. */
function smaller(row: RealRow, bits: 32 | 64): RealRow {
  const part = (value: number): number => Math.ceil(value / 8);
  return bits === 64 ? row : { ...row, outstanding: part(row.outstanding ?? 1), bytes: part(row.bytes) };
}

const none = { outstanding: 0, bytes: 0, allocs: 0, frees: 0 };

/** The machine of a case, in the layout of its era, with small figures around its own. */
export function machineOf(from: RealCase): Machine {
  // A small machine of the documentation has nothing as large as the figures around it.
  const around =
    from.ramGb < 1
      ? []
      : AROUND.filter(each => !from.rows.some(row => row.tag === each.tag)).map(each =>
          smaller(each, from.bits),
        );
  const byTag = new Map<string, Row>();
  for (const each of [...from.rows, ...around]) {
    const outstanding = each.outstanding ?? Math.ceil(each.bytes / BLOCK_WITHOUT_COUNT);
    const usage = {
      outstanding,
      bytes: each.bytes,
      ...(hasFrees(from) && {
        allocs: each.allocs ?? outstanding * BUSY,
        frees: each.frees ?? outstanding * (BUSY - 1),
      }),
    };
    const before = byTag.get(each.tag);
    const both = {
      nonpaged: before?.nonpaged ?? none,
      paged: before?.paged ?? none,
      [each.pool]: usage,
    };
    byTag.set(
      each.tag,
      each.unlisted === true
        ? unlistedRow(each.tag, both)
        : tagRow(each.tag, both, each.description ?? '', each.binary),
    );
  }
  const rows = [...byTag.values()];
  const sum = (pool: 'nonpaged' | 'paged'): number =>
    rows.reduce((total, each) => total + (each[pool]?.bytes ?? 0), 0);
  const held = { nonpaged: sum('nonpaged'), paged: sum('paged') };
  const pagesOf = (bytes: number) => pages(Math.ceil((bytes * 1.1) / 4_096) + 5_000);
  return {
    origin: from.source,
    kit: {
      vm: from.bits === 32 ? 'the 2003 kit' : 'a current kit',
      poolused: from.bits === 32 ? 'classic' : 'modern',
    },
    prompt: '0: kd',
    bits: from.bits,
    facts: {
      memory:
        from.bits === 32
          ? x86({ nonpagedPoolUsage: pagesOf(held.nonpaged), pagedPoolUsage: pagesOf(held.paged) })
          : x64(Math.max(2, from.ramGb), {
              nonpagedPoolNxUsage: pagesOf(held.nonpaged),
              pagedPoolUsage: pagesOf(held.paged),
              pagedPoolCommit: pagesOf(held.paged),
            }),
      tags: { layout: from.bits === 32 ? 'classic' : 'modern', groups: ['nonpaged', 'paged'], rows },
      ...(from.loaded && {
        modules: {
          loaded: from.loaded.map((file, at) => ({
            name: file.replace(/\.sys$/, ''),
            start: `fffff8012${String(at).padStart(3, '0')}0000`,
            end: `fffff8012${String(at).padStart(3, '0')}8000`,
          })),
          unloaded: [],
          whole: true,
        },
      }),
    },
  };
}
