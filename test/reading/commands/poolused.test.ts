import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { poolused } from '../../../src/reading/commands/poolused/index.ts';
import type { PoolGroup, Tags } from '../../../src/reading/facts/tags.ts';
import { seedMachines } from '../../cases/seed.ts';
import { anyCharacter } from '../../support/any-character.ts';
import { type Kit, type Machine, unlined } from '../../support/kd/machine.ts';
import { poolusedPrinter } from '../../support/kd/poolused.ts';
import { times } from '../../support/thorough.ts';
import { readLines } from './read.ts';

const read = (typed: string, ...lines: readonly string[]) => readLines(poolused, typed, lines);

const CLASSIC = [
  '   Sorting by  Tag',
  '',
  '  Pool Used:',
  '            NonPaged            Paged',
  ' Tag    Allocs     Used    Allocs     Used',
];
const ONE_GROUP = [
  '   Sorting by  NonPaged Pool Consumed',
  '',
  '  Pool Used:',
  '            NonPaged',
  ' Tag    Allocs    Frees     Diff     Used',
];
const MODERN = [
  ' Sorting by NonPaged Pool Consumed',
  '',
  '               NonPaged                  Paged',
  ' Tag     Allocs         Used     Allocs         Used',
  '',
];

describe('the machines of the seed document', () => {
  const cases = [
    ['pagedPoolWithoutBanner', '!poolused 4'],
    ['nonpagedPool', '!poolused 3'],
    ['registryAndReloadedDriver', '!poolused 4'],
    ['healthyWorkstation', '!poolused 3'],
  ] as const;
  test.each(cases)('%s', (name, typed) => {
    const machine = seedMachines[name];
    const { facts, refused } = readLines(poolused, typed, poolusedPrinter.print(machine, typed));
    expect(refused).toEqual([]);
    expect(unlined(facts.tags)).toEqual((machine as Machine).facts.tags);
  });
});

describe('rows', () => {
  test('tags are four characters by position, blanks and punctuation kept', () => {
    const tags = ['CM  ', 'Io  ', ' rx ', '.UMD', '-UMD', 'Gh3<', '1394', 'Irp+', '    ', 'a b '];
    const lines = tags.map(tag => ` ${tag}         1           96          0            0`);
    const { facts, refused } = read('!poolused', ...MODERN, ...lines);
    expect(refused).toEqual([]);
    expect(facts.tags?.rows.map(row => row.tag)).toEqual(tags);
  });

  test('a description that begins with digits is not part of the number before it', () => {
    const { facts } = read(
      '!poolused',
      ...CLASSIC,
      ' 1394        1       96         0        01394 OHCI Port driver',
      ' Wide        1       96         1123456789',
      ' Nine        1       96         1 140642616     Mm section',
      ' Full        1       96         1 12345678802.1x supplicant',
    );
    expect(facts.tags?.rows.map(row => [row.paged?.bytes, row.description])).toEqual([
      [0, '1394 OHCI Port driver'],
      [123456789, ''],
      [140642616, 'Mm section'],
      [12345678, '802.1x supplicant'],
    ]);
  });

  test('and so where a long number pushed the others aside', () => {
    const { facts, refused } = read(
      '!poolused',
      ...CLASSIC,
      ' Ohci    10832 1960300980         0        01394 OHCI Port driver',
      ' 802x     2490 471878850    277129  4775118802.1x supplicant',
      ' 8042     2490 1471878850    277129 477511868042 port driver',
      ' 8042     2490 1471878850    277129 4775118688042 port driver',
      ' Wide     2490 1471878850    277129 4775118680',
      ' Next     2490 1471878850    277129 4775118680Mm section',
    );
    expect(refused).toEqual([]);
    expect(facts.tags?.rows.map(row => [row.paged?.bytes, row.description])).toEqual([
      [0, '1394 OHCI Port driver'],
      [4775118, '802.1x supplicant'],
      [47751186, '8042 port driver'],
      [477511868, '8042 port driver'],
      [4775118680, ''],
      [4775118680, 'Mm section'],
    ]);
    expect(facts.tags?.rows.map(row => row.nonpaged?.bytes)).toEqual([
      1960300980, 471878850, 1471878850, 1471878850, 1471878850, 1471878850,
    ]);
  });

  test('numbers that touch, and numbers wider than their column', () => {
    const { facts } = read(
      '!poolused',
      ...CLASSIC,
      ' Toke123456789987654321 123456789123456789',
      ' Big1 1234567890     4096         0        0text',
    );
    expect(unlined(facts.tags?.rows[0])).toMatchObject({
      nonpaged: { outstanding: 123456789, bytes: 987654321 },
      paged: { outstanding: 123456789, bytes: 123456789 },
    });
    expect(facts.tags?.rows[1]?.nonpaged).toEqual({ outstanding: 1234567890, bytes: 4096 });
    // A counter that went below zero is one number, not two that touch.
    const below = read(
      '!poolused',
      ...CLASSIC,
      ' Neg   4651552 598975042952295000  10390478 35057223Etw Buffer',
    );
    expect(unlined(below.facts.tags?.rows[0])).toMatchObject({
      nonpaged: { outstanding: 4651552, bytes: 598975042952295000 },
      paged: { outstanding: 10390478, bytes: 35057223 },
    });
  });

  test('the binary is what stands behind the last mark', () => {
    const { facts } = read(
      '!poolused',
      ...MODERN,
      ' smNp         1           96          0            0\tnt!store or rdyboost.sys, Binary: quoted , Binary: nt!store',
    );
    expect(facts.tags?.rows[0]).toMatchObject({
      description: 'nt!store or rdyboost.sys, Binary: quoted',
      binary: 'nt!store',
      unlisted: false,
    });
  });

  test('unknown tags are marked, whatever the quotes', () => {
    const { facts } = read(
      '!poolused',
      ...MODERN,
      " RaRS      1000       960000          0            0\tUNKNOWN pooltag 'RaRS', please update pooltag.txt",
      ' SaSc      1000       960000          0            0\tUNKNOWN pooltag ‘SaSc’, please update pooltag.txt',
    );
    expect(facts.tags?.rows.map(row => [row.unlisted, row.description])).toEqual([
      [true, ''],
      [true, ''],
    ]);
  });

  test('of a page that collapsed the blanks', () => {
    const { facts, refused } = read(
      '!poolused 4',
      'Sorting by Paged Pool Consumed',
      'Pool Used:',
      'NonPaged Paged',
      'Tag Allocs Used Allocs Used',
      'CM 85 5440 11045 47915424',
      'MyAV 0 0 186 14391520',
    );
    expect(refused).toEqual([]);
    expect(unlined(facts.tags?.rows)).toMatchObject([
      { tag: 'CM  ', paged: { outstanding: 11045, bytes: 47915424 } },
      { tag: 'MyAV', paged: { outstanding: 186, bytes: 14391520 } },
    ]);
  });

  test('of a page that left one blank of each, also before the tag', () => {
    const { facts } = read(
      '!poolused 3',
      ' Sorting by NonPaged Pool Consumed',
      ' Pool Used:',
      ' NonPaged',
      ' Tag Allocs Frees Diff Used',
      ' Ddk 9074558 3859522 5215036 195837696 Default for driver allocated memory',
      ' CM 85 80 5 47915424 Configuration Manager',
    );
    expect(facts.tags?.rows.map(row => [row.tag, row.nonpaged?.bytes])).toEqual([
      ['Ddk ', 195837696],
      ['CM  ', 47915424],
    ]);
  });

  test('that a page broke within a number are refused, not read with the half of it', () => {
    const columns = [...ONE_GROUP, ' MmSt       40        0       40     4096 Mm section'];
    for (const cut of [' Ddk   9074558  3859522  5215036 1958376', ' Ddk   9074558  3859522  5215036    9']) {
      expect(read('!poolused 3', ...columns, cut).refused).toEqual([cut]);
    }
    // The number itself, and half a number in place of the difference.
    expect(read('!poolused 3', ...columns, ' Ddk   9074558  3859522  5215036 195837696').refused).toEqual([]);
    const split = ' Ddk 9074558 3859 522 5215036 195837696';
    expect(read('!poolused 3', ...columns, split).refused).toEqual([split]);
    // 32 bits overflow.
    const wide = ' Io   5000000000 705032704 0 195837696';
    expect(read('!poolused 3', ...columns, wide).refused).toEqual([]);
  });

  test('that moved out of their columns keep all digits', () => {
    // Where an editor left blanks between the halves of a line that it put together.
    const { facts } = read(
      '!poolused 3',
      ...ONE_GROUP,
      ' Ddk   9074558  3859522  5215036   19583769 Default',
    );
    expect(facts.tags?.rows[0]?.nonpaged?.bytes).toBe(19583769);
    expect(facts.tags?.rows[0]?.description).toBe('Default');
  });

  test('below the names of the pools in two lines are of both', () => {
    const heading = ' Tag    Allocs    Frees     Diff     Used';
    const { facts } = read(
      '!poolused 3',
      ...ONE_GROUP.slice(0, 4),
      '         Paged',
      heading,
      ' Toke        9        2        7     4096        5        5        0        0 Token objects',
      ' Half        9        2        7     4096',
    );
    expect(facts.tags?.groups).toEqual(['nonpaged', 'paged']);
    expect(facts.tags?.rows).toHaveLength(1);
    expect(facts.tags?.rows[0]).toMatchObject({ nonpaged: { bytes: 4096 }, paged: { bytes: 0 } });
  });

  test('without a heading are no rows of four where more numbers follow', () => {
    const half = ' Toke      3208390          90   3208300    949341952     9208390           9';
    expect(read('!poolused 3', half).facts).toEqual({});
  });

  test('without a heading are read by their sums, or as two pools', () => {
    const counted = read(
      '!poolused 3',
      ' EtwB      304      134      170  6550080  Etw Buffer , Binary: nt!etw',
    );
    expect(counted.facts.tags?.rows[0]?.nonpaged).toEqual({
      allocs: 304,
      frees: 134,
      outstanding: 170,
      bytes: 6550080,
    });
    const both = read(
      '!poolused 4',
      ' MmSt        0        0     85622 140642616     Mm section , Binary: nt!mm',
    );
    expect(both.facts.tags?.rows[0]?.paged).toEqual({ outstanding: 85622, bytes: 140642616 });
  });

  test('a table without the column of bytes has no bytes', () => {
    const { facts } = read(
      '!poolused 3',
      ...ONE_GROUP.slice(0, 4),
      ' Tag    Allocs    Frees     Diff',
      ' Ddk   9074558  3859522  5215036  Default for driver allocated memory',
    );
    expect(facts.tags?.rows[0]?.nonpaged).toEqual({ allocs: 9074558, frees: 3859522, outstanding: 5215036 });
  });
});

describe('around the rows', () => {
  test('blank lines, dots and the cache banner are no rows and no riddles', () => {
    const { facts, refused } = read(
      '!poolused 2',
      'Using a machine size of 1fef43 pages to configure the kd cache',
      '',
      '*** CacheSize too low - increasing to 51 MB',
      '...........',
      ...MODERN,
      ' File         1           96          0            0\tFile objects',
      '',
      ' Thre         1           96          0            0\tThread objects , Binary: nt!ps',
    );
    expect(refused).toEqual([]);
    expect(facts.tags?.rows).toHaveLength(2);
  });

  test('the sum at the end', () => {
    const modern = read(
      '!poolused',
      ...MODERN,
      ' File 1 2 3 4',
      '',
      'TOTAL    123456   1234567890     123456    234567890',
    );
    expect(modern.facts.tags?.total?.nonpaged).toEqual({ outstanding: 123456, bytes: 1234567890 });
    const classic = read(
      '!poolused',
      ...CLASSIC,
      ' File        1       96         0        0',
      ' TOTAL12345678 23456789    123456 34567890',
    );
    expect(unlined(classic.facts.tags?.total)).toEqual({
      nonpaged: { outstanding: 12345678, bytes: 23456789 },
      paged: { outstanding: 123456, bytes: 34567890 },
    });
  });

  test('an interrupted table has no sum', () => {
    expect(read('!poolused', ...MODERN, ' File 1 2 3 4').facts.tags?.total).toBeUndefined();
  });

  test('session pool is another table', () => {
    const lines = [
      '   Sorting by  Session Tag',
      ...CLASSIC.slice(1),
      ' Gh05        1       96        12     4096 GDITAG',
    ];
    expect(read('!poolused 8', ...lines).facts).toHaveProperty('sessionTags');
    expect(read('!poolused 8', ...lines).facts).not.toHaveProperty('tags');
    // Without the banner the flag tells.
    expect(read('!poolused 0xc', ...lines.slice(1)).facts).toHaveProperty('sessionTags');
  });

  test('what was asked for narrows the table', () => {
    const { facts } = read('!poolused 3 MyA*', ...ONE_GROUP, ' MyAV        9        2        7     4096');
    expect(facts.tags).toMatchObject({ narrowedTo: 'MyA*' });
    expect(read('!poolused /t 5 0x2', ...MODERN, ' File 1 2 3 4').facts.tags).toMatchObject({ top: 5 });
    expect(read('!poolused 0x3', ...MODERN, ' File 1 2 3 4').facts.tags).not.toHaveProperty('narrowedTo');
  });

  test('a second table is refused, so that it is read as one', () => {
    const table = [...ONE_GROUP, ' File        9        2        7     4096'];
    expect(read('!poolused 3', ...table, ...table).refused[0]).toBe('   Sorting by  NonPaged Pool Consumed');
  });

  test('prose, and rows of other commands, are refused', () => {
    const lines = [
      'Regarding Ddk tag I published a case study earlier:',
      'f9f53000 f9f61000   swmidi.sys',
      'Physical Memory:     1572637 (   6290548 Kb)',
      'Pool 5 was drained 3 times',
    ];
    expect(read('!poolused 3', ...MODERN, ...lines).refused).toEqual(lines);
  });
});

describe('tables complete each other', () => {
  const complete = poolused.completions?.tags;
  const table = (typed: string, ...lines: readonly string[]): Tags => {
    const { tags } = readLines(poolused, typed, lines).facts;
    if (tags === undefined) throw new Error('no table');
    return tags;
  };
  const nonpaged = table('!poolused 3', ...ONE_GROUP, ' File        9        2        7     4096');
  const paged = table(
    '!poolused 5',
    ...ONE_GROUP.map(line => line.replace('NonPaged', 'Paged')),
    ' CM          9        2        7    40960',
    ' File        5        4        1     1024',
  );

  test('one pool and the other make both', () => {
    const both = complete?.(nonpaged, paged, '!poolused 3');
    expect(both?.groups).toEqual(['nonpaged', 'paged']);
    expect(both?.rows.map(row => row.tag)).toEqual(['CM  ', 'File']);
    expect(both?.rows[1]).toMatchObject({
      nonpaged: { outstanding: 7, bytes: 4096, from: { command: '!poolused 3' } },
      paged: { outstanding: 1, bytes: 1024 },
    });
  });

  test('the same pool later replaces', () => {
    expect(complete?.(nonpaged, nonpaged, '!poolused 3')).toBeUndefined();
  });

  test('a narrowed table does not replace a whole one', () => {
    const one = table('!poolused 3 File', ...ONE_GROUP, ' File       10        2        8     5000');
    const whole = complete?.(complete?.(nonpaged, paged, '!poolused 3') ?? paged, one, '!poolused 5');
    expect(whole).not.toHaveProperty('narrowedTo');
    expect(whole?.rows.map(row => row.tag)).toEqual(['File', 'CM  ']);
    expect(whole?.rows[0]?.nonpaged?.outstanding).toBe(8);
    expect(whole?.rows[0]?.paged?.outstanding).toBe(1);
  });

  test('the frees of the same moment stay', () => {
    const brief = table(
      '!poolused 2',
      ...CLASSIC,
      ' File        7     4096         0        0',
      ' New         1       96         0        0',
    );
    const both = complete?.(nonpaged, brief, '!poolused 3');
    expect(both?.rows[0]?.nonpaged).toMatchObject({ frees: 2, allocs: 9 });
    expect(both?.rows[1]?.nonpaged?.frees).toBeUndefined();
  });
});

const tag = fc.oneof(
  fc.stringMatching(/^[!-~]{4}$/),
  fc.stringMatching(/^[!-~]{1,3}$/).map(text => text.padEnd(4)),
  fc.stringMatching(/^[ -~]{4}$/),
);
const figure = fc.oneof(fc.nat(9999), fc.nat(9_999_999), fc.nat(99_999_999));
const wideFigure = fc.oneof(
  figure,
  fc.maxSafeNat().map(value => value % 2 ** 39),
);
/** As wide as the sum's first column. */
const sumFigure = fc.nat(4_999_999);
const described = fc.oneof(
  fc.record({ description: fc.constant(''), unlisted: fc.constant(true) }),
  fc.record({
    description: fc.constantFrom(
      'File objects',
      'a , b: c',
      '1394 OHCI',
      'nt!store or rdyboost.sys',
      '802.1x',
    ),
    unlisted: fc.constant(false),
  }),
  fc.record({
    description: fc.constantFrom('Thread objects', 'x  y'),
    binary: fc.constantFrom('nt!ps', 'ntfs.sys', 'win32k!Class::Function'),
    unlisted: fc.constant(false),
  }),
);

type Form = readonly [Kit['poolused'], Tags['layout'], verbose: boolean, groups: readonly PoolGroup[]];
const FORMS: readonly Form[] = [
  ['classic', 'classic', false, ['nonpaged', 'paged']],
  ['one-group', 'one-group', true, ['nonpaged']],
  ['one-group', 'one-group', true, ['paged']],
  ['two-groups', 'two-groups', true, ['nonpaged', 'paged']],
  ['modern', 'modern', false, ['nonpaged', 'paged']],
  ['modern', 'modern', true, ['nonpaged', 'paged']],
];

function machines([kit, layout, verbose, groups]: Form): fc.Arbitrary<{ machine: Machine; typed: string }> {
  const usage = (of: fc.Arbitrary<number>) =>
    fc
      .tuple(of, of, of)
      .map(([a, b, bytes]) =>
        verbose ? { allocs: a + b, frees: b, outstanding: a, bytes } : { outstanding: a, bytes },
      );
  const row = fc.tuple(tag, described, usage(wideFigure), usage(wideFigure)).map(([name, words, a, b]) => {
    const first = groups[0] ?? 'nonpaged';
    const second = groups[1];
    return { tag: name, ...words, [first]: a, ...(second && { [second]: b }) };
  });
  const sortedBy = groups.length === 1 ? groups[0] : undefined;
  const flags = sortedBy ? (sortedBy === 'paged' ? 5 : 3) : verbose ? 1 : 0;
  return fc
    .record({
      rows: fc.uniqueArray(row, { minLength: 1, maxLength: 12, selector: each => each.tag }),
      total: fc.option(usage(sumFigure), { nil: undefined }),
    })
    .map(({ rows, total }) => {
      const group = groups[0] ?? 'nonpaged';
      const sorted = [...rows].sort((a, b) => {
        if (!sortedBy) return a.tag < b.tag ? -1 : 1;
        const bytes = (each: object) => (each as Record<PoolGroup, { bytes: number }>)[group].bytes;
        return bytes(b) - bytes(a);
      });
      const tags = {
        layout,
        groups,
        sortedBy: sortedBy ?? 'tag',
        rows: sorted,
        ...(total && { total: Object.fromEntries(groups.map(each => [each, total])) }),
      };
      return {
        typed: `!poolused ${flags}`,
        machine: {
          origin: 'generated',
          kit: { vm: 'a current kit', poolused: kit },
          prompt: 'lkd',
          bits: 64,
          facts: { tags },
        } as unknown as Machine,
      };
    });
}

describe.each(FORMS)('a table of the %s kit, %s, verbose %s, %j', (...form) => {
  test('is read back, with nothing left over', () => {
    fc.assert(
      fc.property(machines(form), ({ machine, typed }) => {
        const { facts, refused } = readLines(poolused, typed, poolusedPrinter.print(machine, typed));
        expect(refused).toEqual([]);
        expect(unlined(facts.tags)).toEqual(unlined(machine.facts.tags));
      }),
      { numRuns: times(300, 60) },
    );
  });

  test('every prefix reads without a throw', () => {
    fc.assert(
      fc.property(machines(form), fc.nat(), ({ machine, typed }, cut) => {
        const text = poolusedPrinter.print(machine, typed).join('\n');
        readLines(poolused, typed, text.slice(0, cut % (text.length + 1)).split('\n'));
      }),
    );
  });
});

test('any text reads without a throw', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.string({ unit: anyCharacter })), (typed, lines) => {
      readLines(poolused, `!poolused ${typed}`, [...MODERN, ...lines]);
    }),
  );
});
