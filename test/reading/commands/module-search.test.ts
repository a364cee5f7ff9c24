import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { moduleSearch } from '../../../src/reading/commands/module-search.ts';
import { anyCharacter } from '../../support/any-character.ts';
import { type Machine, unlined } from '../../support/kd/machine.ts';
import { moduleSearchPrinter } from '../../support/kd/module-search.ts';
import { readLines } from './read.ts';

type Hits = NonNullable<Machine['facts']['tagHits']>;

const TYPED = '!for_each_module s-a @#Base @#End "MyAV"';
const read = (typed: string, ...lines: string[]) => readLines(moduleSearch, typed, lines);

function machine(bits: 32 | 64, tagHits: Hits): Machine {
  const kit = { vm: 'a current kit', poolused: 'modern' } as const;
  return { origin: 'made', kit, prompt: '0: kd', bits, facts: { tagHits } };
}

/** Every way of typing the search for MyAV. */
const WAYS = [
  TYPED,
  '!for_each_module s -a @#Base @#End "MyAV"',
  '!ext.for_each_module s -a @#Base @#End "MyAV"',
  '!for_each_module "s -a @#Base @#End \\"MyAV\\""',
  '!for_each_module s-b @#Base @#End 0x4d 0x79 0x41 0x56',
  '!for_each_module s -[1]a @#Base @#End "MyAV"',
  's -a fffff801`63f00000 L?10000 "MyAV"',
  's -a @#Base @#End "MyAV"',
];

const found = machine(64, { searches: [{ tag: 'MyAV', hits: [{ address: 'fffff80163f01234' }] }] });

describe('a search', () => {
  test.each(WAYS)('%s', typed => {
    expect(moduleSearch.typed.test(typed)).toBe(true);
    const { facts, refused } = read(typed, ...moduleSearchPrinter.print(found, typed));
    expect(refused).toEqual([]);
    expect(unlined(facts.tagHits)).toEqual(found.facts.tagHits);
  });

  test.each([
    '!for_each_module',
    '!for_each_module .echo @#ModuleName',
    '!for_each_module !chkimg @#ModuleName',
    's -a 0012ff40 L20 "Hello"',
    's 0012ff40 L20 48 65 6c 6c',
    '.echo "s -a 1 2 "',
  ])('not %s', typed => expect(moduleSearch.typed.test(typed)).toBe(false));

  test('rows as windows-driver-docs shows them', () => {
    const { facts, refused } = read(
      's -a 00007ffc`0f180771 L100000 "ntdl"',
      '00007ffc`0f1d48fa  6e 74 64 6c 6c 5c 6c 64-72 69 6e 69 74 2e 63 00  ntdll\\ldrinit.c.',
      '00007ffc`0f1d49c2  6e 74 64 6c 6c 5c 6c 64-72 6d 61 70 2e 63 00 00  ntdll\\ldrmap.c..',
    );
    expect(refused).toEqual([]);
    expect(facts.tagHits?.searches[0]?.hits).toMatchObject([
      { address: '00007ffc0f1d48fa', line: 1 },
      { address: '00007ffc0f1d49c2', line: 2 },
    ]);
  });

  test('modules and symbols that stand beside a place are kept with it', () => {
    const { facts, refused } = read(
      TYPED,
      'nt',
      'MyAVDrv',
      'a5069010  4d 79 41 56 00 00 00 00-00 00 00 00 00 00 00 00  MyAV............',
      'a5069abc MyAVDrv!Allocate+0x12',
    );
    expect(refused).toEqual([]);
    expect(facts.tagHits?.searches[0]?.hits).toMatchObject([
      { symbol: 'MyAVDrv' },
      { symbol: 'MyAVDrv!Allocate+0x12' },
    ]);
  });

  test('its echo tells what was searched for, where no prompt does', () => {
    expect(moduleSearch.begins.test(TYPED)).toBe(true);
    const { facts } = read(moduleSearch.name, TYPED, 'a5069010');
    expect(facts.tagHits?.searches[0]).toMatchObject({
      tag: 'MyAV',
      hits: [{ address: 'a5069010', line: 2 }],
    });
  });

  test('for the same tag adds places, for another stands beside it', () => {
    const hits = (typed: string, text: string) => {
      const { tagHits } = read(typed, text).facts;
      if (tagHits === undefined) throw new Error('not read');
      return tagHits;
    };
    const one = hits('s -a 0 1 "MyAV"', 'a5069010');
    const more = hits('s -a 1 2 "MyAV"', 'a5069020');
    const other = hits('s -a 1 2 "Abcd"', 'a5069020');
    const complete = moduleSearch.completions?.tagHits;
    expect(complete?.(one, more, TYPED)?.searches).toMatchObject([
      { hits: [{ address: 'a5069010' }, { address: 'a5069020' }] },
    ]);
    expect(unlined(complete?.(one, one, TYPED))).toEqual(unlined(one));
    expect(complete?.(one, other, TYPED)?.searches.map(each => each.tag)).toEqual(['MyAV', 'Abcd']);
  });
});

describe('silence', () => {
  test('nothing found is nothing read', () => {
    const typed = '!for_each_module s-a @#Base @#End "None"';
    expect(read(typed, ...moduleSearchPrinter.print(found, typed)).facts).toEqual({});
  });

  test('rows that do not begin with the tag, and prose, are refused', () => {
    const lines = [
      'a5069010  4d 79 41 57 00 00 00 00-00 00 00 00 00 00 00 00  MyAW............',
      'a5069010 a5084000   MyAVDrv.sys',
      'a5069000 a5084000   4d 79 41 56',
      'We can see what modules they correspond to.',
      '!for_each_module s-a @#Base @#End "Abcd"',
    ];
    const { facts, refused } = read(TYPED, ...lines);
    expect(refused).toEqual(lines);
    expect(facts).toEqual({});
  });

  test('without what was searched for, nothing is read', () => {
    expect(read(moduleSearch.name, 'a5069010').refused).toEqual(['a5069010']);
  });

  test('a text that stands everywhere is kept in bounds', () => {
    const lines = Array.from({ length: 5000 }, (_, at) => (0xa5000000 + at).toString(16));
    const { facts, refused } = read(TYPED, ...lines);
    expect(refused).toEqual([]);
    expect(facts.tagHits?.searches[0]?.hits).toHaveLength(1000);
  });

  test.each(['nt', 'a5069010  4d 79 41 56', 's -a 0 1 "MyAV" finds it', '0: kd> !for_each_module'])(
    'begins at no other line: %s',
    text => expect(moduleSearch.begins.test(text)).toBe(false),
  );
});

const machines = fc.constantFrom<32 | 64>(32, 64).chain(bits =>
  fc
    .record({
      tag: fc.stringMatching(/^[A-Za-z0-9 _.+*?'(){}[\]-]{4}$/),
      hits: fc.uniqueArray(
        fc.record({
          place: fc.nat(0xffffff),
          symbol: fc.constantFrom('nt', 'MyAVDrv', 'tcpip', 'Ntfs'),
        }),
        { selector: each => each.place, minLength: 1, maxLength: 30 },
      ),
    })
    .map(({ tag, hits }) => {
      const prefix = bits === 32 ? 'a5' : 'fffff80163';
      const made = hits.map(({ place, symbol }) => ({
        address: prefix + place.toString(16).padStart(6, '0'),
        symbol,
      }));
      return machine(bits, { searches: [{ tag, hits: made }] });
    }),
);

const searchOf = (made: Machine) => {
  const search = made.facts.tagHits?.searches[0];
  if (search === undefined) throw new Error('a machine without a search');
  return search;
};

describe('properties', () => {
  test('what is printed is read, with its modules or without', () => {
    fc.assert(
      fc.property(machines, fc.boolean(), (made, echo) => {
        const { tag, hits } = searchOf(made);
        const typed = `!for_each_module ${echo ? '.echo @#ModuleName; ' : ''}s-a @#Base @#End "${tag}"`;
        const { facts, refused } = read(typed, ...moduleSearchPrinter.print(made, typed));
        expect(refused).toEqual([]);
        const expected = echo ? hits : hits.map(({ address }) => ({ address }));
        expect(unlined(facts.tagHits)).toEqual({ searches: [{ tag, hits: expected }] });
      }),
    );
  });

  test('every prefix, and any text, is read without a throw', () => {
    fc.assert(
      fc.property(machines, fc.nat(), fc.array(fc.string({ unit: anyCharacter })), (made, cut, noise) => {
        const typed = `!for_each_module s-a @#Base @#End "${searchOf(made).tag}"`;
        const text = moduleSearchPrinter.print(made, typed).join('\n');
        read(typed, ...text.slice(0, cut % text.length).split('\n'), ...noise);
      }),
    );
  });
});
