/**
 * Prints `!poolused` in its four layouts. Columns: the document that the project starts from (classic, one group),
 * Crash Dump Analysis Patterns part 189 (two groups), public outputs of Windows 10 and 11 (modern).
 */
import type { PoolGroup } from '../../../src/reading/facts/tags.ts';
import type { Machine } from './machine.ts';
import type { Printer } from './printer.ts';

type Tags = NonNullable<Machine['facts']['tags']>;
type Row = Tags['rows'][number];
type Usage = NonNullable<Row['paged']>;

const digits = (value: number): string => BigInt(value).toString();

const numbersOf = (usage: Usage | undefined, verbose: boolean, bytes: boolean): number[] => {
  const { allocs = 0, frees = 0, outstanding, bytes: used = 0 } = usage ?? { outstanding: 0 };
  return [...(verbose ? [allocs, frees, outstanding] : [outstanding]), ...(bytes ? [used] : [])];
};

const align = (numbers: readonly number[], widths: readonly number[]): string =>
  numbers.map((value, at) => ` ${digits(value).padStart((widths[at] ?? 9) - 1)}`).join('');

function description(row: Row): string {
  if (row.unlisted) return `UNKNOWN pooltag '${row.tag}', please update pooltag.txt`;
  if (row.binary !== undefined) return `${row.description} , Binary: ${row.binary}`;
  return row.description === '' ? '' : `${row.description} `;
}

interface Style {
  readonly verbose: boolean;
  readonly groups: readonly PoolGroup[];
  readonly banner: readonly string[];
  readonly heading: readonly string[];
  readonly widths: readonly number[];
  readonly gap: string;
  readonly total: readonly [before: readonly string[], head: string, firstWidth: number];
}

function sortWord(flags: number, session: boolean): string {
  const by = flags & 4 ? 'Paged Pool Consumed' : flags & 2 ? 'NonPaged Pool Consumed' : 'Tag';
  return session ? `Session ${by}` : by;
}

function styleOf(machine: Machine, tags: Tags, flags: number): Style | undefined {
  const asked = (flags & 1) !== 0;
  // What the machine's figures do not say cannot be printed.
  const verbose = asked && tags.rows.every(row => (row.nonpaged ?? row.paged)?.allocs !== undefined);
  const word = sortWord(flags, (flags & 8) !== 0);
  if (machine.kit.poolused === 'modern') {
    return {
      verbose,
      groups: ['nonpaged', 'paged'],
      banner: [` Sorting by ${word}`, ''],
      heading: verbose
        ? [
            `               NonPaged${' '.repeat(43)}Paged`,
            ' Tag       Allocs       Frees      Diff         Used       Allocs       Frees      Diff         Used',
            '',
          ]
        : [
            '               NonPaged                  Paged',
            ' Tag     Allocs         Used     Allocs         Used',
            '',
          ],
      widths: verbose ? [12, 12, 10, 13, 13, 12, 10, 13] : [10, 13, 11, 13],
      gap: '\t',
      total: [[''], 'TOTAL', verbose ? 12 : 10],
    };
  }
  const banner = [`   Sorting by  ${word}`, '', '  Pool Used:'];
  if (!verbose) {
    return {
      verbose,
      groups: ['nonpaged', 'paged'],
      banner,
      heading: ['            NonPaged            Paged', ' Tag    Allocs     Used    Allocs     Used'],
      widths: [9, 9, 10, 9],
      gap: '',
      total: [[], ' TOTAL', 8],
    };
  }
  if (machine.kit.poolused === 'two-groups') {
    return {
      verbose,
      groups: ['nonpaged', 'paged'],
      banner,
      heading: [
        `            NonPaged${' '.repeat(28)}Paged`,
        ' Tag    Allocs    Frees     Diff     Used   Allocs    Frees     Diff     Used',
      ],
      widths: [9, 9, 9, 9, 9, 9, 9, 9],
      gap: ' ',
      total: [[], ' TOTAL', 8],
    };
  }
  const group = flags & 4 ? 'paged' : 'nonpaged';
  if (!tags.groups.includes(group)) return undefined;
  const bytes = tags.rows.some(row => row[group]?.bytes !== undefined);
  return {
    verbose,
    groups: [group],
    banner,
    heading: [
      `            ${group === 'paged' ? 'Paged' : 'NonPaged'}`,
      ` Tag    Allocs    Frees     Diff${bytes ? '     Used' : ''}`,
    ],
    widths: [9, 9, 9, 9],
    gap: '  ',
    total: [[], ' TOTAL', 8],
  };
}

/** The largest first, as the flag asks; equal ones stay as they are. */
function sorted(rows: readonly Row[], flags: number): readonly Row[] {
  const group = flags & 4 ? 'paged' : flags & 2 ? 'nonpaged' : undefined;
  const tagged = [...rows];
  if (group === undefined) return tagged.sort((a, b) => (a.tag < b.tag ? -1 : a.tag > b.tag ? 1 : 0));
  return tagged.sort((a, b) => (b[group]?.bytes ?? 0) - (a[group]?.bytes ?? 0));
}

function wildcard(pattern: string): RegExp {
  const escaped = pattern.replace(/[.+^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${escaped.replace(/\*/g, '[^]*').replace(/\?/g, '[^]')}$`);
}

function print(machine: Machine, typed: string): readonly string[] {
  const words = typed.replace(/\/t ?\d+/, '').split(/\s+/);
  const flags = Number.parseInt(words[1] ?? '0', 16);
  const tags = flags & 8 ? machine.facts.sessionTags : machine.facts.tags;
  const style = tags && styleOf(machine, tags, flags);
  if (tags === undefined || style === undefined) return [];
  const { groups, verbose, widths } = style;
  const bytes = tags.rows.some(row => groups.some(group => row[group]?.bytes !== undefined));
  const pattern = words[2] === undefined ? /^/ : wildcard(words[2]);
  const top = /\/t ?(\d+)/.exec(typed)?.[1];
  const rows = sorted(tags.rows, flags).filter(row => pattern.test(row.tag));
  const lines = rows.slice(0, top === undefined ? rows.length : Number(top)).map(row => {
    const numbers = groups.flatMap(group => numbersOf(row[group], verbose, bytes));
    const text = description(row);
    return ` ${row.tag}${align(numbers, widths)}${text === '' ? '' : style.gap}${text}`;
  });
  const [before, head, first] = style.total;
  const sum = tags.total;
  const total =
    sum === undefined || words[2] !== undefined
      ? []
      : [
          ...before,
          `${head}${align(
            groups.flatMap(group => numbersOf(sum[group], verbose, bytes)),
            [first, ...widths.slice(1)],
          )}`,
        ];
  return [...style.banner, ...style.heading, ...lines, ...total];
}

export const poolusedPrinter: Printer = { typed: /^!poolused(?!\w)/, print };
