/** Tables of tags that people paste: each form is read as it is written, and refused where a meaning is not sure. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diagnoseLog } from '../../../src/diagnose.ts';
import { tagTable } from '../../../src/reading/commands/tag-table/index.ts';
import type { TagRow } from '../../../src/reading/facts/tags.ts';
import type { Report } from '../../../src/report/report.ts';
import { counted, tagRow } from '../../cases/figures.ts';
import { seedMachines } from '../../cases/seed.ts';
import { transcript } from '../../support/kd/answer.ts';
import { unlined } from '../../support/kd/machine.ts';
import { printColumns, printCopied, printCsv, printMarkdown, type Row } from '../../support/kd/tag-table.ts';
import { runCli } from '../../support/run-cli.ts';
import { times } from '../../support/thorough.ts';

function diagnose(lines: readonly string[]): Report[] {
  const reports: Report[] = [];
  const diagnosis = diagnoseLog('table.txt', report => reports.push(report));
  for (const line of lines) diagnosis.line(line);
  diagnosis.end();
  return reports;
}

function rowsOf(lines: readonly string[]): Row[] {
  return unlined(diagnose(lines)[0]?.facts.tags?.value.rows ?? []) as Row[];
}

/** Figures of microsoft/WSL issue 41296 (a leak of tokens and file objects), as its author wrote them. */
const PAGED: readonly [string, number, number][] = [
  ['Toke', 7_695.3, 3_708_367],
  ['FMfn', 4_705.5, 13_564_307],
  ['Ntfc', 2_036.6, 13_346_730],
  ['SeTd', 509.3, 3_708_367],
  ['D2d ', 406.7, 13_325_627],
];
const MB = 1024 ** 2;
const paged: Row[] = PAGED.map(([tag, mb, outstanding]) => ({
  ...tagRow(tag, {}, ''),
  paged: { outstanding, bytes: Math.round(mb * MB) },
}));
const nonpaged: Row[] = [
  { ...tagRow('File', {}, ''), nonpaged: { outstanding: 13_626_897, bytes: Math.round(5_197.8 * MB) } },
];

describe('Markdown', () => {
  test('takes the pool from the caption, the unit from the cell, and the tag with its blank', () => {
    const rows = rowsOf([
      ...printMarkdown(paged, 'paged', true),
      'The other pool is smaller.',
      ...printMarkdown(nonpaged, 'nonpaged', true),
    ]);
    expect(rows.map(row => row.tag)).toEqual(['File', 'Toke', 'FMfn', 'Ntfc', 'SeTd', 'D2d ']);
    expect(rows[1]?.paged).toEqual({ outstanding: 3_708_367, bytes: Math.round(7_695.3 * MB) });
    expect(rows[0]?.nonpaged?.outstanding).toBe(13_626_897);
  });

  test('names the leak', () => {
    const [report] = diagnose(printMarkdown(paged, 'paged', true));
    expect(report?.verdict.severity).toBe('warning');
    expect(report?.verdict.tags).toContain('Toke');
  });

  test('a column Type says the pool of each row; a sum is no tag', () => {
    const rows = rowsOf([
      '| Tag | Type | Allocs | Frees | Diff | MB |',
      '|:--|:--|--:|--:|--:|--:|',
      '| QzXk | Nonp | 5,123,320 | 9 | 5,123,311 | 1563.5 |',
      '| MmSt | Paged | 91,000 | 88,000 | 3,000 | 16 |',
      '| **Total** | | | | 5,126,311 | 1579.5 |',
    ]);
    expect(rows).toEqual([
      {
        ...tagRow('QzXk', {}, ''),
        nonpaged: counted(5_123_320, 9, Math.round(1563.5 * MB)),
      },
      { ...tagRow('MmSt', {}, ''), paged: counted(91_000, 88_000, 16 * MB) },
    ]);
  });

  test('a tag in code may have words behind it', () => {
    const rows = rowsOf([
      '**Nonpaged pool tags**',
      '| tag | outstanding | bytes |',
      '|---|---|---|',
      '| `WCsc` (wcifs stream context) | 503,677 | 96,705,984 |',
    ]);
    expect(rows[0]).toMatchObject({ tag: 'WCsc', description: 'wcifs stream context' });
  });
});

test('decimal commas and dots between thousands are read as such', () => {
  const rows = rowsOf([
    'Tag  Type  Diff       MB',
    '---  ----  ----       --',
    'QzXk Nonp  5.123.311  1.563,5',
    'Abcd Paged 1.234      0,5',
  ]);
  expect(rows[0]?.nonpaged).toEqual({ outstanding: 5_123_311, bytes: Math.round(1563.5 * MB) });
  expect(rows[1]?.paged).toEqual({ outstanding: 1_234, bytes: MB / 2 });
});

describe.each([
  ['separated by commas', (rows: readonly Row[]) => printCsv(rows), false],
  ['separated by semicolons', (rows: readonly Row[]) => printCsv(rows, ';'), false],
  ["PowerShell's columns", printColumns, false],
  ["System Informer's list, copied", printCopied, true],
])('%s', (_name, print, saysMore) => {
  const rows = fc.uniqueArray(
    fc.record({
      tag: fc.stringMatching(/^[A-Za-z][A-Za-z0-9_+]{1,3}$/).map(tag => tag.padEnd(4)),
      allocs: fc.nat(2_000_000_000),
      part: fc.double({ min: 0, max: 1, noNaN: true }),
      size: fc.integer({ min: 16, max: 4_000 }),
      group: fc.constantFrom('nonpaged' as const, 'paged' as const),
    }),
    { selector: each => each.tag, minLength: 1, maxLength: 30 },
  );

  test('parse(print(x)) is x', () => {
    fc.assert(
      fc.property(rows, made => {
        const table = made.map(({ tag, allocs, part, size, group }): Row => {
          const frees = Math.floor(allocs * part);
          const usage = counted(allocs, frees, (allocs - frees) * size);
          const none = counted(0, 0, 0);
          return {
            ...tagRow(tag, {}, saysMore ? 'Some buffers' : ''),
            ...(saysMore && { binary: 'abc.sys' }),
            nonpaged: group === 'nonpaged' ? usage : none,
            paged: group === 'paged' ? usage : none,
          };
        });
        const reader = tagTable.reader('a table of tags');
        const refused = print(table).filter((text, at) => !reader.line(text, at + 1));
        expect(refused).toEqual([]);
        expect(unlined(reader.end().tags?.rows)).toEqual(table);
      }),
    );
  });

  test('every prefix is read without a throw, and no row says more than was written', () => {
    const table: Row[] = [
      { ...tagRow('QzXk', {}, ''), nonpaged: counted(5_123_320, 9, 1_639_459_520), paged: counted(0, 0, 0) },
      { ...tagRow('MmSt', {}, ''), nonpaged: counted(0, 0, 0), paged: counted(91_000, 88_000, 16_790_672) },
    ];
    const whole = print(table).join('\n');
    for (let end = 0; end <= whole.length; end++) {
      for (const report of diagnose(whole.slice(0, end).split('\n'))) {
        for (const row of report.facts.tags?.value.rows ?? []) {
          expect(table.map(each => each.tag)).toContain(row.tag);
        }
      }
    }
  });
});

/** The digits of a line, and what its rounded counts may mean: 1,484g is 1,484 or 1.484 thousand millions. */
function figuresIn(line: string): string {
  const plain = line.replace(/[*`]/g, '');
  const rounded = [...plain.matchAll(/(\d[\d.,' ]*)([kmg])/gi)].flatMap(([, digits = '', suffix = '']) => {
    const factor = 1_000 ** ('kmg'.indexOf(suffix.toLowerCase()) + 1);
    // A blank stands between thousands, or between cells.
    const parts = digits.trimEnd().split(' ');
    return parts.flatMap((_, at) => {
      const own = parts.slice(at).join('').replace(/'/g, '');
      const asDecimal = own.replace(/[.,](?=.*[.,])/g, '').replace(',', '.');
      return [asDecimal, own.replace(/[.,]/g, '')].map(each => Math.round(Number(each) * factor));
    });
  });
  return [plain.replace(/[.,' ]/g, ''), ...rounded].join(' ');
}

test('a damaged table says nothing that does not stand in its own line', () => {
  const table: Row[] = PAGED.map(([tag, mb, outstanding]) => ({
    ...tagRow(tag, {}, ''),
    nonpaged: counted(0, 0, 0),
    paged: counted(outstanding + 484, 484, Math.round(mb * MB)),
  }));
  const whole = [
    ...printMarkdown(paged, 'paged', false),
    ...printCsv(table),
    ...printColumns(table),
    ...printCopied(table),
  ].join('\n');
  const damage = fc.array(
    fc.record({ at: fc.nat(whole.length), length: fc.nat(12), by: fc.string({ maxLength: 3 }) }),
    { minLength: 1, maxLength: 6 },
  );
  fc.assert(
    fc.property(damage, list => {
      let text = whole;
      for (const { at, length, by } of list) text = text.slice(0, at) + by + text.slice(at + length);
      for (const report of diagnose(text.split('\n'))) {
        for (const row of report.facts.tags?.value.rows ?? []) {
          for (const usage of [row.nonpaged, row.paged]) {
            if (usage === undefined) continue;
            const said = figuresIn((usage.from ?? row).text);
            const { outstanding, allocs, frees } = usage;
            if (allocs !== undefined) expect(said).toContain(String(allocs));
            if (frees !== undefined) expect(said).toContain(String(frees));
            const difference = (allocs ?? 0) - (frees ?? 0);
            if (outstanding !== difference && outstanding !== difference + 2 ** 32)
              expect(said).toContain(String(outstanding));
          }
        }
      }
    }),
    {
      numRuns: times(400, 30),
      // 484 frees become 484g.
      examples: [[[{ at: whole.indexOf('\t484\t') + 4, length: 0, by: 'g' }]]],
    },
  );
});

describe("PowerShell's columns with PoolMon's headings", () => {
  const ROWS = [
    'NtFC Nonp  134012231   484 134011747 19297691568',
    'Irp  Nonp     482011 481009      1002     801600',
    'Gh 5 Paged      9000  8000      1000     512000',
  ];
  const TABLE: Row[] = [
    { ...tagRow('NtFC', {}, ''), nonpaged: counted(134_012_231, 484, 19_297_691_568) },
    { ...tagRow('Irp ', {}, ''), nonpaged: counted(482_011, 481_009, 801_600) },
    { ...tagRow('Gh 5', {}, ''), paged: counted(9_000, 8_000, 512_000) },
  ];
  const HEAD = 'Tag  Type    Allocs Frees      Diff       Bytes';
  const DASHES = '---  ----    ------ -----      ----       -----';

  test.each([
    ['with a line of dashes', [HEAD, DASHES, ...ROWS]],
    ['without one', [HEAD, ...ROWS]],
    [
      'below the prompt of PowerShell',
      ['PS C:\\tools> .\\Get-PoolUsage.ps1', '', HEAD, DASHES, ...ROWS, '', 'PS C:\\tools>'],
    ],
    ['below a prompt of the debugger', ['0: kd> !vm', '0: kd> !poolused 3', HEAD, DASHES, ...ROWS]],
    ['below PoolMon, typed', ['0: kd> poolmon', HEAD, DASHES, ...ROWS]],
    [
      'behind another table',
      [...printColumns(paged.map(row => ({ ...row, paged: counted(2, 1, 64) }))), '', HEAD, DASHES, ...ROWS],
    ],
    ['with Pool in place of Type', [HEAD.replace('Type', 'Pool'), DASHES, ...ROWS]],
  ])('%s', (_name, lines) => {
    expect(rowsOf(lines).filter(row => TABLE.some(each => each.tag === row.tag))).toEqual(TABLE);
  });

  test.each(['Driver', 'Mapped_Driver'])('a column %s names the driver, or is empty', title => {
    const drivers = ['ntfs.sys', '', '[win32k.sys  -  glyphs]'];
    const rows = rowsOf([`${HEAD} ${title}`, DASHES, ...ROWS.map((row, at) => `${row} ${drivers[at]}`)]);
    expect(rows).toEqual([
      { ...TABLE[0], binary: 'ntfs.sys' },
      TABLE[1],
      { ...TABLE[2], binary: 'win32k.sys' },
    ]);
  });

  test('a column Description holds several words', () => {
    const rows = rowsOf([`${HEAD} Description`, DASHES, ...ROWS.map(row => `${row} some of its buffers`)]);
    expect(rows.map(row => row.description)).toEqual(TABLE.map(() => 'some of its buffers'));
    expect(rows[0]?.nonpaged).toEqual(TABLE[0]?.nonpaged);
  });

  test('bytes per allocation behind them change nothing', () => {
    for (const title of ['Per Alloc', 'PerAlloc']) {
      expect(rowsOf([`${HEAD} ${title}`, DASHES, ...ROWS.map(row => `${row} 144`)])).toEqual(TABLE);
    }
  });
});

describe("PowerShell's Format-List", () => {
  const block = (tag: string, type: string, allocs: number, frees: number, bytes: number): string[] => [
    `Tag    : ${tag}`,
    `Type   : ${type}`,
    `Allocs : ${allocs}`,
    `Frees  : ${frees}`,
    `Diff   : ${allocs - frees}`,
    `Bytes  : ${bytes}`,
    '',
  ];
  const list = [
    '',
    ...block('NtFC', 'Nonp', 134_012_231, 484, 19_297_691_568),
    ...block('Irp', 'Nonp', 482_011, 481_009, 801_600),
    ...block('NtFC', 'Paged', 100, 90, 640),
    '',
  ];
  const TABLE: Row[] = [
    {
      ...tagRow('NtFC', {}, ''),
      nonpaged: counted(134_012_231, 484, 19_297_691_568),
      paged: counted(100, 90, 640),
    },
    { ...tagRow('Irp ', {}, ''), nonpaged: counted(482_011, 481_009, 801_600) },
  ];
  const bare = (lines: readonly string[]): Row[] =>
    rowsOf(lines).map(({ nonpaged, paged, ...row }) => ({
      ...row,
      ...(nonpaged && { nonpaged: { ...nonpaged, from: undefined } }),
      ...(paged && { paged: { ...paged, from: undefined } }),
    }));

  test.each([
    ['alone', list],
    ['without blank lines between', list.filter(line => line !== '')],
    ['below a prompt', ['PS C:\\> Get-PoolTag | Format-List', ...list]],
    ['behind the debugger', ['0: kd> lm', ...list]],
  ])('%s', (_name, lines) => {
    expect(bare(lines)).toEqual(TABLE);
  });

  test('names the line that its figures stand in', () => {
    const [report] = diagnose(list);
    const row = report?.facts.tags?.value.rows[0];
    expect(row?.nonpaged?.from ?? row).toMatchObject({ text: 'Bytes  : 19297691568', line: 7 });
    expect(report?.verdict.tags[0]).toBe('NtFC');
  });

  test('a block that is cut says nothing', () => {
    const whole = list.slice(0, 15).join('\n');
    for (let end = whole.indexOf('Irp'); end <= whole.lastIndexOf(': ') + 2; end++) {
      const rows = bare(whole.slice(0, end).split('\n'));
      expect(rows.map(row => row.tag)).not.toContain('Irp ');
    }
  });

  test('another list is none', () => {
    expect(rowsOf(['Tag : v1.2', 'Date : yesterday', '', 'Tag : v1.3', 'Date : today'])).toEqual([]);
  });
});

describe('headings that say enough', () => {
  const LEAK = { outstanding: 134_011_747, bytes: 19_297_691_568 };

  test.each([
    [
      'in columns',
      ['Tag   Diff       NonPaged Bytes', '----  ----       --------------', 'NtFC  134011747  19297691568'],
    ],
    ['in columns, close together', ['Tag Diff NonPaged Bytes', 'NtFC 134011747 19297691568']],
    [
      'in Markdown',
      ['| Tag | Diff | NonPaged Bytes |', '|---|---|---|', '| NtFC | 134,011,747 | 19,297,691,568 |'],
    ],
    ['beside a type', ['Tag,Type,Diff,NonPaged Bytes', 'NtFC,Nonp,134011747,19297691568']],
    [
      'beside the bytes of both',
      ['Tag,Diff,NonPaged Bytes,Total Bytes', 'NtFC,134011747,19297691568,19297691569'],
    ],
  ])('bytes of one pool beside a count are of that pool: %s', (_name, lines) => {
    expect(rowsOf(lines)).toEqual([{ ...tagRow('NtFC', {}, ''), nonpaged: LEAK }]);
  });

  test.each([
    [
      'with a caption',
      ['Nonpaged pool tags:', '', 'Tag | Live allocs | Bytes', '--- | --- | ---', 'NtFC | 1.2M | 18.1 GB'],
    ],
    [
      'with a type',
      ['| Tag | Type | Live allocs | Size |', '|---|---|---|---|', '| NtFC | Nonp | 1.2M | 18.1 GB |'],
    ],
    ['with the pool over its size', ['Tag  | Live allocs | NonPaged', 'NtFC | 1.2M | 18.1 GB']],
  ])('a count in millions is read: %s', (_name, lines) => {
    expect(rowsOf(lines)).toEqual([
      {
        ...tagRow('NtFC', {}, ''),
        nonpaged: { outstanding: 1_200_000, bytes: Math.round(18.1 * 1024 * MB) },
      },
    ]);
  });

  test('rounded counts contradict nothing; with a unit of bytes a count is none', () => {
    const of = (diff: string): Row[] =>
      rowsOf(['Tag,Type,Allocs,Frees,Diff,Bytes', `NtFC,Nonp,134M,484,${diff},19297691568`]);
    expect(of('134M')[0]?.nonpaged).toEqual({
      allocs: 134_000_000,
      frees: 484,
      outstanding: 134_000_000,
      bytes: 19_297_691_568,
    });
    expect(of('134 MB')).toEqual([]);
  });
});

describe('a text that ends within its last row', () => {
  const table: Row[] = [
    {
      ...tagRow('NtFC', {}, ''),
      nonpaged: counted(134_012_231, 484, 19_297_691_568),
      paged: counted(0, 0, 0),
    },
    { ...tagRow('Thre', {}, ''), nonpaged: counted(6_000_100, 100, 12_000_000_000), paged: counted(0, 0, 0) },
  ];
  /** What is said of Thre, and whether the table is known as cut, for each place where the text may end. */
  const cuts = (lines: readonly string[]) => {
    const text = lines.join('\n');
    const found: { readonly end: string; readonly row: Row | undefined; readonly cut: boolean }[] = [];
    for (let at = text.lastIndexOf('Thre') + 12; at < text.length; at++) {
      const tags = diagnose(text.slice(0, at).split('\n'))[0]?.facts.tags?.value;
      const row = (unlined(tags?.rows ?? []) as Row[]).find(each => each.tag === 'Thre');
      found.push({ end: text.slice(at - 8, at), row, cut: tags?.cut === true });
    }
    return found;
  };
  const simple = (mark: string, end: string): string[] => [
    `Tag${mark}Type${mark}Bytes${mark}Diff${end}`,
    `NtFC${mark}Nonp${mark}"19,297,691,568"${mark}"134,011,747"${end}`,
    `Thre${mark}Nonp${mark}"12,000,000,000"${mark}"6,000,000"${end}`,
  ];

  test.each([
    ['Markdown', simple(' | ', ' |').map(line => `| ${line.replace(/"/g, '')}`)],
    ['values in quotes', simple(',', '')],
    ['quoted headings', printCsv(table)],
    ['a driver behind it', simple(',', ',abc.sys')],
  ])('%s: the figure that it was cut in is not read, and the table is known as cut', (_name, lines) => {
    const whole = diagnose(lines)[0]?.facts.tags?.value;
    expect(whole?.rows).toHaveLength(2);
    expect(whole?.cut).toBeUndefined();
    for (const { end, row, cut } of cuts(lines)) {
      if (row !== undefined) expect([end, row.nonpaged?.outstanding]).toEqual([end, 6_000_000]);
      else expect([end, cut]).toEqual([end, true]);
    }
  });

  test('bytes that are too few for their allocations are not read', () => {
    const lines = [
      'Tag  Type    Allocs Frees      Diff       Bytes',
      'NtFC Nonp 134012231   484 134011747 19297691568',
      'Thre Nonp   6000100   100   6000000   120000000',
    ];
    const of = (text: string) =>
      diagnose(lines.map(line => line.replace('120000000', text)))[0]?.facts.tags?.value;
    for (const bytes of ['12000000', '1200000', '12', '1']) {
      expect(of(bytes)?.rows.map(row => row.tag)).toEqual(['NtFC']);
      expect(of(bytes)?.cut).toBe(true);
    }
    expect(of('120000000')?.rows).toHaveLength(2);
    expect(of('')?.cut).toBe(true);
  });

  test('a size without the unit, or the decimal, of all others is not read', () => {
    const of = (size: string) =>
      diagnose(['Tag,Type,Diff,Size', 'NtFC,Nonp,134011747,17.9 GB', `Thre,Nonp,6000000,${size}`])[0]?.facts
        .tags?.value;
    expect(of('11.2 GB')?.rows).toHaveLength(2);
    for (const size of ['11.2', '11', '1']) {
      expect(of(size)?.rows).toHaveLength(1);
      expect(of(size)?.cut).toBe(true);
    }
  });

  test('what is whole stays, with or without a last line end', () => {
    for (const end of [[], ['']]) {
      const tags = diagnose([...printColumns(table), ...end])[0]?.facts.tags?.value;
      expect(tags?.rows).toHaveLength(2);
      expect(tags?.cut).toBeUndefined();
    }
  });
});

describe('what is not sure is refused, with a sentence that says what to do', () => {
  const complaint = (lines: readonly string[]): string => {
    const run = runCli(['-'], lines.join('\n'));
    expect(run.status).toBe(2);
    expect(run.stdout).toBe('');
    return run.stderr;
  };
  const head = (...titles: string[]): string[] => [`| ${titles.join(' | ')} |`, '|---|---|---|---|'];

  test.each([
    ['the pool', ['Tag', 'Diff', 'Bytes'], '| QzXk | 5,123,311 | 1,639,459,520 |', /which pool/],
    ['the counts', ['Tag', 'Type', 'MB'], '| QzXk | Nonp | 1563.5 |', /how many allocations/],
    [
      'Allocs without Frees',
      ['Tag', 'Type', 'Allocs'],
      '| QzXk | Nonp | 5,123,311 |',
      /how many allocations/,
    ],
    ['the unit', ['Tag', 'Type', 'Diff', 'Size'], '| QzXk | Nonp | 5,123,311 | 1563.5 |', /the unit/],
    [
      'one count for both pools',
      ['Tag', 'Diff', 'NonPaged Bytes', 'Paged Bytes'],
      '| QzXk | 5,123,311 | 1,639,459,520 | 640 |',
      /one count for both pools/,
    ],
    ['growth', ['Tag', 'Type', 'delta of bytes'], '| QzXk | Nonp | 503,677 |', /no output of a command/],
  ])('%s', (_what, titles, row, sentence) => {
    expect(complaint([...head(...titles), row])).toMatch(sentence);
  });

  test('figures of two styles', () => {
    expect(complaint([...head('Tag', 'Type', 'Diff', 'MB'), '| QzXk | Nonp | 5,123,311 | 1563,5 |'])).toMatch(
      /two ways/,
    );
  });

  test('columns that contradict each other', () => {
    const row = '| QzXk | Nonp | 9 | 5,123,320 | 5,123,311 |';
    expect(complaint([...head('Tag', 'Type', 'Allocs', 'Frees', 'Diff'), row])).toMatch(/minus frees/);
  });
});

test('other tables are none: git tags, uptimes, performance counters', () => {
  const others = [
    '| Tag | Commit | Date |',
    '|---|---|---|',
    '| v1.2 | 9a1cdcf | yesterday |',
    '',
    '| Uptime | `Proc` outstanding | Live processes |',
    '|---|---|---|',
    '| 1m 15s | 2,655 | 228 |',
    '',
    'Time                PageTableMB PagedPoolMB NonpagedPoolMB',
    '----                ----------- ----------- --------------',
    '2026-07-15 20:59:08           0        1225          922,5',
  ];
  expect(diagnose(others).flatMap(each => Object.keys(each.facts))).toEqual([]);
});

test('a table behind a session of the debugger adds to it, and replaces nothing else', () => {
  const log = transcript(seedMachines.healthyWorkstation, ['!vm', '!poolused 3']).split('\n');
  const [alone] = diagnose(log);
  const [both, ...more] = diagnose([...log, '', ...printMarkdown(nonpaged, 'nonpaged', false)]);
  expect(more).toEqual([]);
  const tags = (report: Report | undefined): readonly TagRow[] => report?.facts.tags?.value.rows ?? [];
  expect(tags(both).length).toBeGreaterThanOrEqual(tags(alone).length);
  expect(tags(both).find(row => row.tag === 'File')?.nonpaged?.outstanding).toBe(13_626_897);
});

describe('several moments in one text', () => {
  const moment = (time: string, outstanding: number): string =>
    `${time},QzXk,0,0,0,0,${outstanding + 484},484,${outstanding},${outstanding * 144},${outstanding * 144}`;
  const csv = (...rows: string[]): string =>
    [
      'DateTime,Tag,PagedAllocs,PagedFrees,PagedDiff,PagedUsedBytes,NonPagedAllocs,NonPagedFrees,NonPagedDiff,NonPagedUsedBytes,TotalUsedBytes',
      ...rows,
    ].join('\n');

  test('the last is diagnosed, and its growth since the first is told', () => {
    const run = runCli(
      ['-'],
      csv(moment('2024-01-01T10:00:00', 133_528), moment('2024-01-01T11:00:00', 134_012_231)),
    );
    expect(run.status).toBe(1);
    expect(run.stdout).toContain('134,012,231');
    expect(run.stdout).toMatch(/Tag QzXk grew from 18\.\d MB to 18\.0 GB of nonpaged pool\./);
  });

  test('one moment is no comparison', () => {
    expect(runCli(['-'], csv(moment('2024-01-01T10:00:00', 133_528))).stdout).not.toContain('comparison');
  });
});
