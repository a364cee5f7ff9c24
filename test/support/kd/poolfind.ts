import { poolfind } from '../../../src/reading/commands/poolfind.ts';
import type { Machine } from './machine.ts';
import type { Printer } from './printer.ts';

type Search = NonNullable<Machine['facts']['blocks']>['searches'][number];
type Layout = 'old' | 'quoted' | 'modern';

const POOLS: Readonly<Record<string, NonNullable<Search['pool']>>> = {
  '0': 'nonpaged',
  '1': 'paged',
  '2': 'special',
  '4': 'session',
};

const OLD_NAMES = { nonpaged: 'NonPaged', paged: 'Paged', special: 'Special', session: 'Session' };
const NEW_NAMES = { nonpaged: 'nonpaged', paged: 'paged', special: 'special', session: 'paged session' };
const ROW_NAMES = { nonpaged: 'Nonpaged', paged: 'Paged', special: 'Special', session: 'Paged session' };

/**
 * Prints `!poolfind` to the column: rows of the old form as in windows-driver-docs, those of the modern form as
 * in public outputs. The names of special and session pool in the headings are guesses. A tag that the machine
 * has no blocks of prints the headings alone. A search's `sizes` tell all its blocks.
 */
export const poolfindPrinter: Printer = {
  typed: poolfind.typed,
  print(machine, typed) {
    const [, tag = '', number = '0'] = typed.split(/\s+/);
    const pool = POOLS[number] ?? 'nonpaged';
    const asked = tagOf(tag);
    const search = machine.facts.blocks?.searches.find(each => each.tag === asked && each.pool === pool);
    const { poolused } = machine.kit;
    const layout = poolused === 'modern' ? 'modern' : poolused === 'classic' ? 'old' : 'quoted';
    const range = machine.bits === 32 ? '823b1000 : 82800000' : 'ffffad8f2e600000 : ffffb10000000000';
    const lines = [
      '',
      `Scanning large pool allocation table for ${forTag(layout, asked)} (${range})`,
      '',
      `Searching ${layout === 'modern' ? NEW_NAMES[pool] : OLD_NAMES[pool]} pool (${range}) ${layout === 'modern' ? ' ' : ''}for ${forTag(layout, asked)}`,
      '',
    ];
    if (search === undefined) return lines;
    lines.push(...rows(machine, layout, search, pool));
    if (search.interrupted) lines.push('', `...terminating - searched pool to ${range.split(' ')[2]}`);
    return lines;
  },
};

/** `0x206b6444` is the tag `Ddk `. */
function tagOf(typed: string): string {
  if (!typed.startsWith('0x')) return typed.includes('*') ? typed : typed.padEnd(4);
  const value = Number.parseInt(typed, 16);
  return [0, 8, 16, 24].map(shift => String.fromCharCode((value >>> shift) & 0xff)).join('');
}

function forTag(layout: Layout, tag: string): string {
  if (layout === 'old') return `Tag: ${tag}`;
  if (layout === 'quoted') return `Tag '${tag}'`;
  const codes = Array.from(tag.padEnd(4), char => char.charCodeAt(0).toString(16).padStart(2, '0'));
  return `tag 0x${codes.reverse().join('')} (${tag.padEnd(4)})`;
}

function rows(machine: Machine, layout: Layout, search: Search, pool: NonNullable<Search['pool']>): string[] {
  const left = new Map(search.sizes.map(each => [each.bytes, each.count]));
  for (const { bytes } of search.first) left.set(bytes, (left.get(bytes) ?? 0) - 1);
  const blocks = search.first.map(({ address, bytes }) => ({ address, bytes }));
  let next = machine.bits === 32 ? 0x87000000n : 0xffffb00000000000n;
  left.forEach((count, bytes) => {
    for (let i = 0; i < count; i++) {
      blocks.push({ address: next.toString(16), bytes });
      next += 0x2000n;
    }
  });
  const name = search.tag.includes('*') ? search.tag.replace('*', '').padEnd(4, 'x').slice(0, 4) : search.tag;
  const lines: string[] = [];
  for (const [at, { address, bytes }] of blocks.entries()) {
    if (layout === 'modern') {
      const size = bytes === 0 ? '0' : `0x${bytes.toString(16)}`;
      lines.push(`${address} : tag ${name}, size ${size.padStart(9)}, ${ROW_NAMES[pool]} pool`);
      continue;
    }
    const size = bytes.toString(16).padStart(4);
    const guarded = at % 4 === 3 ? ' (Protected)' : '';
    lines.push(`${address} size: ${size} previous size:   40  (Allocated) ${name}${guarded}`);
    if (at % 5 === 4) lines.push(`${address} size:   10 previous size:   30  (Free)      ${name}`);
  }
  return lines;
}
