import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { xpool } from '../../../src/reading/commands/xpool.ts';
import { anyCharacter } from '../../support/any-character.ts';
import { type Machine, unlined } from '../../support/kd/machine.ts';
import { xpoolPrinter } from '../../support/kd/xpool.ts';
import { readLines } from './read.ts';

type PoolMap = NonNullable<Machine['facts']['poolMap']>;

const TYPED = '!w2kfre\\kdex2x86.xpool -map';
const read = (...lines: string[]) => readLines(xpool, TYPED, lines);

function machine(poolMap?: PoolMap): Machine {
  const kit = { vm: 'the 2003 kit', poolused: 'one-group' } as const;
  const facts = poolMap === undefined ? {} : { poolMap };
  return { origin: 'made', kit, prompt: '0: kd', bits: 32, facts };
}

const seed = machine({
  area: 'Non-Paged Pool Area',
  maxPages: 64640,
  usedPages: { pages: 36721, share: 0.568 },
  map: { rows: 8, free: 380, single: 96, contiguous: 36, contiguousStarts: 0, pagedOut: 0 },
});

describe('the map of the seed document', () => {
  test('by its figures', () => {
    const lines = xpoolPrinter.print(seed, TYPED);
    expect(lines).toContain('Number of Pages In Use   = 36721 pages (56.8%)');
    expect(lines).toContain("  '<': start page of contiguous pages in use        ('{': paged out)");
    const { facts, refused } = read(...lines);
    expect(refused).toEqual([]);
    expect(unlined(facts.poolMap)).toEqual(seed.facts.poolMap);
    expect(facts.poolMap?.text).toBe('Non-Paged Pool Area Summary');
    expect(facts.poolMap?.usedPages?.text).toBe('Number of Pages In Use   = 36721 pages (56.8%)');
  });

  test('its rows, with the lines that its author cut', () => {
    const { facts, refused } = read(
      'Non-Paged Pool Area Summary',
      '----------------------------',
      '          +00000  +08000   +10000  +18000   +20000  +28000   +30000  +38000',
      '82780000: ..OO.OO.OO..O.OO .O..OO.OO.OO..O. OO.O..OO.O..OO.. ..OO.O..OO.OO.OO',
      '827c0000: .O..OO....OO..O. OO.OO.OO....OO.. O....O..OO....OO .O..OO.O..OO..O.',
      '...',
      '...',
      '89400000: ..........=..=.. ....=.....=..... =..=......=..=.. ....=..=......=.',
    );
    expect(refused).toEqual([]);
    expect(facts.poolMap?.map).toMatchObject({ rows: 3, single: 61, contiguous: 11, free: 120, pagedOut: 0 });
  });

  test('every sign', () => {
    const { facts } = read('Non-Paged Pool Area Summary', '82780000: OPPP<==>{--}..');
    expect(facts.poolMap?.map).toEqual({
      rows: 1,
      single: 4,
      contiguous: 8,
      contiguousStarts: 2,
      pagedOut: 7,
      free: 2,
    });
  });

  test('a legend in typographic quotes is known', () => {
    const { refused } = read(
      'Status Map of Pool Area Pages',
      '==============================',
      '‘O’: one page in use (‘P’: paged out)',
      '’.’: one page not used',
    );
    expect(refused).toEqual([]);
  });
});

describe('several areas', () => {
  const paged = ['Paged Pool Area Summary', 'Maximum Number of Pages  = 9 pages', 'e1000000: PP..'];
  const nonpaged = ['Non-Paged Pool Area Summary', 'Maximum Number of Pages  = 7 pages', '82780000: OO..'];

  test.each([
    ['nonpaged first', [...nonpaged, ...paged]],
    ['paged first', [...paged, ...nonpaged]],
  ])('%s: that of nonpaged pool is kept', (_name, lines) => {
    expect(unlined(read(...lines).facts.poolMap)).toMatchObject({
      maxPages: 7,
      map: { rows: 1, pagedOut: 0 },
    });
  });

  test('paged pool alone is kept, and does not replace nonpaged pool', () => {
    const now = read(...paged).facts.poolMap;
    const was = read(...nonpaged).facts.poolMap;
    if (now === undefined || was === undefined) throw new Error('not read');
    expect(now.area).toBe('Paged Pool Area');
    expect(xpool.completions?.poolMap?.(was, now, TYPED)).toMatchObject({ maxPages: 7, command: TYPED });
    expect(xpool.completions?.poolMap?.(now, was, TYPED)).toBeUndefined();
  });
});

describe('silence', () => {
  test('a machine without the extension says so, and nothing is read', () => {
    for (const typed of [TYPED, '!xpool -map']) {
      const lines = xpoolPrinter.print(machine(), typed);
      const { facts, refused } = readLines(xpool, typed, lines);
      expect(facts).toEqual({});
      expect(refused).toEqual(lines);
    }
  });

  test('the legend without a map, and what it could not get, are no reading', () => {
    const lines = xpoolPrinter.print(seed, TYPED).slice(0, 15);
    const { facts, refused } = read(...lines);
    expect(refused).toEqual([]);
    expect(facts).toEqual({});
  });

  test('rows of other outputs, and a second output, are refused', () => {
    const lines = xpoolPrinter.print(seed, TYPED);
    const others = [
      'Here is another example:',
      '82780000: nt!KiSwapContext',
      `82780000: ${'.'.repeat(65)}`,
      'Memory Summary',
      'unable to get NT!MmKseg2Frame location',
      'Status Map of Pool Area Pages',
    ];
    const { facts, refused } = read(...lines, ...others);
    expect(refused).toEqual(others);
    expect(unlined(facts.poolMap)).toEqual(seed.facts.poolMap);
  });
});

test('what is typed', () => {
  for (const typed of [TYPED, '!kdex2x86.xpool -map', '!xpool -map'])
    expect(xpool.typed.test(typed)).toBe(true);
  for (const typed of ['!xpool', '!xpool -mapping', '!pool -map'])
    expect(xpool.typed.test(typed)).toBe(false);
});

const machines = fc
  .record({
    area: fc.constantFrom('Non-Paged Pool Area', 'Paged Pool Area', 'NonPaged Pool Expansion Area'),
    maxPages: fc.nat(1e6),
    pages: fc.nat(1e6),
    promille: fc.integer({ min: 0, max: 1000 }),
    free: fc.integer({ min: 1, max: 800 }),
    single: fc.nat(300),
    contiguous: fc.nat(300),
    starts: fc.nat(300),
    pagedOut: fc.nat(600),
  })
  .map(({ area, maxPages, pages, promille, free, single, contiguous, starts, pagedOut }) =>
    machine({
      area,
      maxPages,
      usedPages: { pages, share: promille / 1000 },
      map: {
        rows: Math.ceil((free + single + contiguous) / 64),
        free,
        single,
        contiguous,
        contiguousStarts: Math.min(starts, contiguous),
        pagedOut: Math.min(pagedOut, single + contiguous),
      },
    }),
  );

describe('properties', () => {
  test('what is printed is read, also from a page that changed the blanks', () => {
    fc.assert(
      fc.property(machines, fc.boolean(), (made, collapsed) => {
        const lines = xpoolPrinter
          .print(made, TYPED)
          .map(text => (collapsed ? text.replace(/ +/g, ' ').trim() : text));
        const { facts, refused } = read(...lines);
        expect(refused).toEqual([]);
        expect(unlined(facts.poolMap)).toEqual(made.facts.poolMap);
      }),
    );
  });

  test('every prefix, and any text, is read without a throw', () => {
    fc.assert(
      fc.property(machines, fc.nat(), fc.array(fc.string({ unit: anyCharacter })), (made, cut, noise) => {
        const text = xpoolPrinter.print(made, TYPED).join('\n');
        read(...text.slice(0, cut % text.length).split('\n'), ...noise);
      }),
    );
  });
});
