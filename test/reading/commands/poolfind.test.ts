import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { poolfind } from '../../../src/reading/commands/poolfind.ts';
import { anyCharacter } from '../../support/any-character.ts';
import { type Kit, type Machine, unlined } from '../../support/kd/machine.ts';
import { poolfindPrinter } from '../../support/kd/poolfind.ts';
import { times } from '../../support/thorough.ts';
import { readLines } from './read.ts';

type Search = NonNullable<Machine['facts']['blocks']>['searches'][number];

const KITS: readonly Kit['poolused'][] = ['classic', 'one-group', 'modern'];
const NUMBERS = { nonpaged: '0', paged: '1', special: '2', session: '4' } as const;

const read = (typed: string, ...lines: string[]) => readLines(poolfind, typed, lines);
const only = (typed: string, ...lines: string[]) => read(typed, ...lines).facts.blocks?.searches[0];

function machine(bits: 32 | 64, poolused: Kit['poolused'], search: Search): Machine {
  const facts = { blocks: { searches: [search] } };
  return { origin: 'made', kit: { vm: 'a current kit', poolused }, prompt: '0: kd', bits, facts };
}

/** The nonpaged blocks of the example of windows-driver-docs, by their figures. */
const documented: Search = {
  tag: 'SeSd',
  pool: 'nonpaged',
  count: 17,
  bytes: 0xc0 * 3 + 0xa0 * 11 + 0x60 * 2 + 0x100,
  sizes: [
    { bytes: 0xa0, count: 11 },
    { bytes: 0xc0, count: 3 },
    { bytes: 0x60, count: 2 },
    { bytes: 0x100, count: 1 },
  ],
  first: [
    { address: '826fa130', bytes: 0xc0 },
    { address: '82712000', bytes: 0xc0 },
    { address: '82715940', bytes: 0xa0 },
    { address: '8271da30', bytes: 0xc0 },
    { address: '8272b3f0', bytes: 0x60 },
    { address: '8272d770', bytes: 0x60 },
    { address: '8272d7d0', bytes: 0xa0 },
    { address: '8272d960', bytes: 0xa0 },
  ],
  interrupted: false,
};

describe('public outputs', () => {
  test.each(KITS)('the example of windows-driver-docs, by its figures, as %s kits print it', poolused => {
    const lines = poolfindPrinter.print(machine(32, poolused, documented), '!poolfind SeSd 0');
    if (poolused === 'classic') {
      expect(lines).toContain('826fa130 size:   c0 previous size:   40  (Allocated) SeSd');
      expect(lines).toContain('Searching NonPaged pool (823b1000 : 82800000) for Tag: SeSd');
    }
    const { facts, refused } = read('!poolfind SeSd 0', ...lines);
    expect(refused).toEqual([]);
    expect(unlined(facts.blocks)).toEqual({ searches: [documented] });
  });

  test('its free blocks are not counted, and its second search has an end that was broken off', () => {
    const paged = only(
      '!poolfind SeSd 1',
      'Scanning large pool allocation table for Tag: SeSd (827d1000 : 827e9000)',
      '',
      'Searching Paged pool (e1000000 : e4400000) for Tag: SeSd',
      '',
      'e10000b0 size:   d0 previous size:   20  (Allocated) SeSd',
      '82721c00 size:   10 previous size:   30  (Free)      SeSd',
      'e1000260 size:   d0 previous size:   60  (Free ) SeSd',
      '......',
      'e1221dc0 size:   a0 previous size:   60  (Allocated) SeSd',
      '',
      '...terminating - searched pool to e1224000',
    );
    expect(paged).toMatchObject({ pool: 'paged', count: 2, bytes: 0x170, interrupted: true });
  });

  test('the modern form, with its lines', () => {
    const search = only(
      '!poolfind amda',
      'Using a machine size of 1ff7a3 pages to configure the kd cache',
      'Scanning large pool allocation table for tag 0x61646d61 (amda) (ffffad8f2e610000 : ffffad8f2e790000)',
      '',
      'ffffad8f32a41000 : tag amda, size     0x140, Nonpaged pool',
      'ffffad8f32a42000 : tag amda, size         0, Nonpaged pool',
      '',
      'Searching nonpaged pool (ffffc68000000000 : ffffd68000000000)  for tag 0x61646d61 (amda)',
    );
    expect(search).toMatchObject({ tag: 'amda', pool: 'nonpaged', count: 2, bytes: 0x140, line: 2 });
    expect(search?.first[1]).toMatchObject({ address: 'ffffad8f32a42000', bytes: 0, line: 5 });
  });

  test('a wildcard, and a tag of three letters whose blank a page lost', () => {
    expect(only('!poolfind * 0', 'Searching nonpaged pool (0 : 1)  for tag 0x2020202a (*   )')?.tag).toBe(
      '*',
    );
    expect(
      only('!poolfind', 'Scanning large pool allocation table for Tag: Ddk (827d1000 : 827e9000)')?.tag,
    ).toBe('Ddk ');
    expect(only('!poolfind 0x206b6444 0', '826fa130 size: c0 previous size: 40 (Allocated) Ddk')?.tag).toBe(
      'Ddk ',
    );
  });
});

/** Of the longest search. */
const ROWS = times(1_000_000, 100_000);

describe('many rows', () => {
  test(`are only summed: ${ROWS.toLocaleString('en-US')} in constant memory`, () => {
    const reader = poolfind.reader('!poolfind Ddk 0');
    for (let at = 0; at < ROWS; at++) {
      reader.line(
        `8${(at + 0x1000000).toString(16)} size:   ${at % 3 ? '40' : '80'} previous size:   10  (Allocated) Ddk `,
        at + 1,
      );
    }
    const search = reader.end().blocks?.searches[0];
    const large = Math.ceil(ROWS / 3);
    expect(search).toMatchObject({ count: ROWS, bytes: (ROWS - large) * 0x40 + large * 0x80 });
    expect(search?.first).toHaveLength(8);
  });

  test('of thousands of sizes keep their sum, and the commonest of those that came first', () => {
    const lines = Array.from(
      { length: 20_000 },
      (_, at) => `ffffad8f32a42000 : tag amda, size 0x${at.toString(16)}, Paged pool`,
    );
    const search = only('!poolfind amda 1', ...lines, ...lines.slice(7, 8));
    expect(search).toMatchObject({ count: 20_001, bytes: 199_990_000 + 7 });
    expect(search?.sizes).toHaveLength(8);
    expect(search?.sizes[0]).toEqual({ bytes: 7, count: 2 });
  });
});

describe('silence', () => {
  test('a tag that no block has is a reading of none', () => {
    const lines = poolfindPrinter.print(machine(64, 'modern', documented), '!poolfind None 1');
    expect(read('!poolfind None 1', ...lines).refused).toEqual([]);
    expect(only('!poolfind None 1', ...lines)).toMatchObject({
      tag: 'None',
      pool: 'paged',
      count: 0,
      sizes: [],
    });
  });

  test('the rows of !irpfind are refused, and its headings are no search that found nothing', () => {
    const { facts, refused } = read(
      '!poolfind',
      "Scanning large pool allocation table for Tag 'Irp?' (827d1000 : 827e9000)",
      "Searching NonPaged pool (8090c000 : 8131e000) for Tag 'Irp?'",
      '8097c008 Thread 8094d900 current stack belongs to  \\Driver\\symc810',
    );
    expect(refused).toEqual(['8097c008 Thread 8094d900 current stack belongs to  \\Driver\\symc810']);
    expect(facts).toEqual({});
  });

  test('a second search is refused', () => {
    const lines = poolfindPrinter.print(machine(32, 'classic', documented), '!poolfind SeSd 0');
    const { facts, refused } = read('!poolfind SeSd 0', ...lines, ...lines.slice(0, 2));
    expect(refused).toEqual(['Scanning large pool allocation table for Tag: SeSd (823b1000 : 82800000)']);
    expect(facts.blocks?.searches[0]?.count).toBe(17);
  });

  test('begins at no line that !irpfind has without it', () => {
    expect(poolfind.begins.test('Searching NonPaged pool (8090c000 : 8131e000) for Tag: Irp')).toBe(false);
    expect(poolfind.begins.test('Scanning large pool allocation table for Tag: SeSd (1 : 2)')).toBe(true);
  });
});

test('searches for other tags, and in other pools, stand beside each other', () => {
  const blocks = (typed: string, text: string) => {
    const { blocks } = read(typed, text).facts;
    if (blocks === undefined) throw new Error('not read');
    return blocks;
  };
  const complete = poolfind.completions?.blocks;
  const nonpaged = blocks('!poolfind amda 0', 'ffffad8f32a41000 : tag amda, size     0x140, Nonpaged pool');
  const again = blocks('!poolfind amda 0', 'ffffad8f32a41000 : tag amda, size     0x150, Nonpaged pool');
  const paged = blocks('!poolfind amda 1', 'ffffad8f32a41000 : tag amda, size     0x140, Paged pool');
  const both = complete?.(nonpaged, paged, '!poolfind amda 0');
  expect(both?.searches.map(each => each.command)).toEqual(['!poolfind amda 0', undefined]);
  expect(both?.searches[0]?.first[0]?.command).toBe('!poolfind amda 0');
  expect(complete?.(nonpaged, again, '!poolfind amda 0')).toEqual(again);
});

test('what is typed', () => {
  for (const typed of ['!poolfind SeSd', '!kdexts.poolfind 0x206b6444 1', '!poolfind -tag Ddk -paged']) {
    expect(poolfind.typed.test(typed)).toBe(true);
  }
  for (const typed of ['!pool 0', '!poolfinder', '!irpfind']) expect(poolfind.typed.test(typed)).toBe(false);
});

const searches = fc.constantFrom<32 | 64>(32, 64).chain(bits =>
  fc
    .record({
      tag: fc.constantFrom(
        'SeSd',
        'Ddk ',
        'Io  ',
        'Gh3<',
        'a(b)',
        '(ab)',
        '.UMD',
        "it's",
        'Irp+',
        '1394',
        'Irp?',
        'Mm*',
      ),
      pool: fc.constantFrom<keyof typeof NUMBERS>('nonpaged', 'paged', 'special', 'session'),
      sizes: fc.uniqueArray(fc.record({ bytes: fc.nat(0xffff), count: fc.integer({ min: 1, max: 20 }) }), {
        selector: each => each.bytes,
        minLength: 1,
        maxLength: 8,
      }),
      addresses: fc.array(fc.nat(0xfffff), { minLength: 8, maxLength: 8 }),
      interrupted: fc.boolean(),
    })
    .map(({ tag, pool, sizes, addresses, interrupted }) => {
      sizes.sort((a, b) => b.count - a.count || a.bytes - b.bytes);
      const all = sizes.flatMap(each => Array.from({ length: each.count }, () => each.bytes)).reverse();
      const prefix = bits === 32 ? '826' : 'ffffad8f32a';
      const first = all.slice(0, 8).map((bytes, at) => ({
        address: prefix + (addresses[at] ?? 0).toString(16).padStart(5, '0'),
        bytes,
      }));
      const bytes = all.reduce((sum, each) => sum + each, 0);
      return { bits, search: { tag, pool, count: all.length, bytes, sizes, first, interrupted } };
    }),
);

describe('properties', () => {
  test('what is printed is read, in every layout', () => {
    fc.assert(
      fc.property(searches, fc.constantFrom(...KITS), ({ bits, search }, poolused) => {
        const typed = `!poolfind ${search.tag.includes(' ') ? value(search.tag) : search.tag} ${NUMBERS[search.pool]}`;
        const lines = poolfindPrinter.print(machine(bits, poolused, search), typed);
        const { facts, refused } = read(typed, ...lines);
        expect(refused).toEqual([]);
        expect(unlined(facts.blocks)).toEqual({ searches: [search] });
      }),
    );
  });

  test('every prefix, and any text, is read without a throw', () => {
    fc.assert(
      fc.property(
        searches,
        fc.constantFrom(...KITS),
        fc.nat(),
        fc.array(fc.string({ unit: anyCharacter })),
        (made, kit, cut, noise) => {
          const { bits, search } = made;
          const text = poolfindPrinter
            .print(machine(bits, kit, search), `!poolfind ${search.tag} 0`)
            .join('\n');
          read('!poolfind', ...text.slice(0, cut % text.length).split('\n'), ...noise);
        },
      ),
    );
  });
});

function value(tag: string): string {
  return `0x${Array.from(tag, char => char.charCodeAt(0).toString(16))
    .reverse()
    .join('')}`;
}
