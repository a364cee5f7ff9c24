/** PoolMon's text: the samples of its documentation, generated tables, and what damage does to them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diagnoseLog } from '../../../src/diagnose.ts';
import { poolmon } from '../../../src/reading/commands/poolmon.ts';
import type { Report } from '../../../src/report/report.ts';
import { counted, pages, tagRow, unlistedRow } from '../../cases/figures.ts';
import { type Machine, unlined } from '../../support/kd/machine.ts';
import { printPoolmon } from '../../support/kd/poolmon.ts';
import { runCli } from '../../support/run-cli.ts';

function read(lines: readonly string[]) {
  const reader = poolmon.reader('PoolMon');
  const refused = lines.filter((text, at) => !reader.line(text, at + 1));
  return { facts: reader.end(), refused };
}

function diagnose(lines: readonly string[]): Report[] {
  const reports: Report[] = [];
  const diagnosis = diagnoseLog('poolmon.txt', report => reports.push(report));
  for (const line of lines) diagnosis.line(line);
  diagnosis.end();
  return reports;
}

/** Figures as PoolMon Display and PoolMon Examples give them. */
const SCREEN = [
  ' Memory:  260620K Avail:   65152K  PageFlts:    85   InRam Krnl: 2116K P:19560K',
  ' Commit: 237688K Limit: 640916K Peak: 260632K            Pool N: 8500K P:33024K',
  ' System pool information',
  ' Tag  Type     Allocs            Frees            Diff   Bytes      Per Alloc  Mapped_Driver',
  '',
  ' NtFC Paged   1579279 (   0)   1579269 (   0)    10     640 (     0)     64 [ntfs.sys  -  Create.c]',
  ' Io   Nonp    1021112 (   1)   1020985 (   1)      127   91912 (     0)    723',
  ' 1MEM Nonp       1 (   0)         0 (   0)     1    3344 (     0)   3344   Unknown Driver',
  ' IpEQ Nonp          1 (   0)         0 (   0)        1    1808 (     0)   1808 [ipsec][ipsec.sys    -  event queue]',
];

describe('the samples of the documentation', () => {
  test('are read whole', () => {
    const { facts, refused } = read(SCREEN);
    expect(refused).toEqual([]);
    expect(facts.memory?.rows.physicalMemory?.kb).toBe(260_620);
    expect(facts.memory?.rows.nonpagedPoolUsage?.kb).toBe(8_500);
    expect(facts.tags?.groups).toEqual(['nonpaged', 'paged']);
    expect(unlined(facts.tags?.rows)).toEqual([
      {
        tag: 'NtFC',
        paged: counted(1_579_279, 1_579_269, 640),
        description: 'Create.c',
        binary: 'ntfs.sys',
        unlisted: false,
      },
      { tag: 'Io  ', nonpaged: counted(1_021_112, 1_020_985, 91_912), description: '', unlisted: false },
      { tag: '1MEM', nonpaged: counted(1, 0, 3_344), description: '', unlisted: true },
      {
        tag: 'IpEQ',
        nonpaged: counted(1, 0, 1_808),
        description: 'event queue',
        binary: 'ipsec.sys',
        unlisted: false,
      },
    ]);
  });

  test('a row without its changes is that of a snapshot file', () => {
    const { facts } = read([' Drsd Paged       560         539         21   17472    832']);
    expect(unlined(facts.tags?.rows)).toEqual([
      { tag: 'Drsd', paged: counted(560, 539, 17_472), description: '', unlisted: false },
    ]);
  });

  test('a difference that has wrapped is the number it stands for', () => {
    const { facts } = read([' Xyz  Nonp   10 (   0)   20 (   0)   -10   160 (     0)   0']);
    expect(facts.tags?.rows[0]?.nonpaged?.outstanding).toBe(2 ** 32 - 10);
  });
});

const machine: Machine = {
  origin: 'made',
  kit: { vm: 'a current kit', poolused: 'modern' },
  prompt: '0: kd',
  bits: 64,
  facts: {
    memory: {
      layout: 'modern',
      rows: {
        physicalMemory: pages(8_388_608),
        availablePages: pages(4_000_000),
        committedPages: pages(3_000_000),
        commitLimit: pages(10_000_000),
        nonpagedPoolUsage: pages(700_000),
        pagedPoolUsage: pages(100_000),
      },
      pageFiles: [],
      parts: [],
      notices: [],
      others: [],
    },
    tags: {
      layout: 'poolmon',
      groups: ['nonpaged', 'paged'],
      rows: [
        unlistedRow('QzXk', { nonpaged: counted(5_123_320, 9, 1_639_459_520) }),
        tagRow(
          'File',
          { nonpaged: counted(39_211_220, 39_192_834, 7_354_400) },
          'File objects',
          'ntoskrnl.exe',
        ),
        tagRow(
          'MmSt',
          { paged: counted(91_000, 88_000, 16_790_672) },
          'section object prototype ptes',
          'ntoskrnl.exe',
        ),
      ],
    },
  },
};

describe.each([
  ['the screen', { changes: true, drivers: true }],
  ['a snapshot file', { changes: false, drivers: true }],
])('%s', (_name, options) => {
  test('names the leak, without anything else in the log', () => {
    const [report, ...more] = diagnose(printPoolmon(machine, options));
    expect(more).toEqual([]);
    expect(report?.suspects[0]).toMatchObject({ tag: 'QzXk', strength: 'strong', frees: 9 });
    expect(report?.verdict.severity).toBe('warning');
    expect(report?.verdict.tags[0]).toBe('QzXk');
  });

  test('memory of eight digits has no blank before it', () => {
    const [report] = diagnose(printPoolmon(machine, options));
    expect(report?.facts.memory?.value.rows.availablePages?.kb).toBe(16_000_000);
  });

  test('of two screens the later one is read', () => {
    const later: Machine = {
      ...machine,
      facts: {
        ...machine.facts,
        tags: {
          layout: 'poolmon',
          groups: ['nonpaged'],
          rows: [unlistedRow('QzXk', { nonpaged: counted(9_000_000, 9, 2_880_000_000) })],
        },
      },
    };
    const [report] = diagnose([...printPoolmon(machine, options), ...printPoolmon(later, options)]);
    expect(report?.suspects[0]?.allocs).toBe(9_000_000);
  });

  test('parse(print(x)) is x', () => {
    const rows = fc.uniqueArray(
      fc.record({
        tag: fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9_+]{3}$/),
        allocs: fc.nat(2_000_000_000),
        part: fc.double({ min: 0, max: 1, noNaN: true }),
        size: fc.integer({ min: 0, max: 4_000 }),
        group: fc.constantFrom('nonpaged' as const, 'paged' as const),
      }),
      { selector: each => each.tag, minLength: 1, maxLength: 30 },
    );
    fc.assert(
      fc.property(rows, made => {
        const table = made.map(({ tag, allocs, part, size, group }) => {
          const frees = Math.floor(allocs * part);
          return tagRow(tag, { [group]: counted(allocs, frees, (allocs - frees) * size) });
        });
        const groups = (['nonpaged', 'paged'] as const).filter(group =>
          made.some(each => each.group === group),
        );
        const printed = printPoolmon(
          { ...machine, facts: { tags: { layout: 'poolmon', groups, rows: table } } },
          options,
        );
        const { facts, refused } = read(printed);
        expect(refused).toEqual([]);
        expect(unlined(facts.tags)).toEqual({ layout: 'poolmon', groups, rows: table });
      }),
    );
  });

  test('a damaged screen says nothing that does not stand in its own line', () => {
    const whole = printPoolmon(machine, options).join('\n');
    const damage = fc.array(
      fc.record({ at: fc.nat(whole.length), length: fc.nat(12), by: fc.string({ maxLength: 3 }) }),
      { minLength: 1, maxLength: 5 },
    );
    fc.assert(
      fc.property(damage, list => {
        let text = whole;
        for (const { at, length, by } of list) text = text.slice(0, at) + by + text.slice(at + length);
        for (const row of read(text.split('\n')).facts.tags?.rows ?? []) {
          for (const usage of [row.nonpaged, row.paged]) {
            if (usage === undefined) continue;
            const line = (usage.from ?? row).text;
            for (const figure of [usage.allocs, usage.frees, usage.bytes])
              expect(line).toContain(String(figure));
            const outstanding = usage.outstanding;
            expect(line.includes(String(outstanding)) || line.includes(String(outstanding - 2 ** 32))).toBe(
              true,
            );
          }
        }
      }),
    );
  });

  test('every prefix is read without a throw, and a row that is cut says nothing false', () => {
    const whole = printPoolmon(machine, options).join('\n');
    for (let end = 0; end <= whole.length; end++) {
      const tags = read(whole.slice(0, end).split('\n')).facts.tags;
      for (const row of tags?.rows ?? []) {
        const known = machine.facts.tags?.rows.find(each => each.tag === row.tag);
        const part = row.nonpaged ?? row.paged;
        expect(known?.nonpaged?.allocs ?? known?.paged?.allocs).toBe(part?.allocs);
        expect(known?.nonpaged?.bytes ?? known?.paged?.bytes).toBe(part?.bytes);
      }
    }
  });
});

describe('several screens in one file', () => {
  const later: Machine = {
    ...machine,
    facts: {
      ...machine.facts,
      tags: {
        layout: 'poolmon',
        groups: ['nonpaged', 'paged'],
        rows: [
          unlistedRow('QzXk', { nonpaged: counted(9_123_320, 9, 2_919_459_520) }),
          tagRow(
            'File',
            { nonpaged: counted(40_211_220, 40_192_834, 7_354_400) },
            'File objects',
            'ntoskrnl.exe',
          ),
          tagRow('MmSt', { paged: counted(92_000, 89_000, 16_790_672) }, '', 'ntoskrnl.exe'),
        ],
      },
    },
  };
  const screen = (of: Machine): string[] => printPoolmon(of, { changes: true, drivers: true });

  test('are a comparison of the first and the last', () => {
    const run = runCli(['-'], [...screen(machine), ...screen(later)].join('\n'));
    expect(run.status).toBe(1);
    expect(run.stdout).toContain('9,123,311 allocations');
    expect(run.stdout).toMatch(/Tag QzXk grew from 1\.5 GB to 2\.7 GB of nonpaged pool\./);
  });

  test('in the wrong order are put in order by the counters since start-up', () => {
    const run = runCli(['-'], [...screen(later), ...screen(machine)].join('\n'));
    expect(run.stdout).toMatch(/Tag QzXk grew from 1\.5 GB to 2\.7 GB of nonpaged pool\./);
  });
});

describe('rows without any line above them', () => {
  const whole = printPoolmon(machine, { changes: true, drivers: true });
  const rows = whole.filter(line => / (?:Nonp|Paged) /.test(line));

  test('are known by the changes in brackets', () => {
    for (const lines of [rows, ['C:\\> poolmon | findstr Qz', ...rows], rows.slice(0, 1)]) {
      const [report] = diagnose(lines);
      expect(report?.facts.tags?.value.rows[0]).toMatchObject({
        tag: 'QzXk',
        nonpaged: { allocs: 5_123_320, frees: 9 },
      });
      expect(report?.suspects[0]?.tag).toBe('QzXk');
    }
  });

  test('without brackets they can be of anything', () => {
    expect(diagnose([' NtFC Paged   1579279   1579269    10     640   64'])).toEqual([]);
  });
});

describe('a screen that is cut', () => {
  const whole = printPoolmon(machine, { changes: true, drivers: false });

  test('within its last row is known as cut', () => {
    const last = whole[whole.length - 1] ?? '';
    for (let end = 11; end < last.length - 6; end++) {
      const [report] = diagnose([...whole.slice(0, -1), last.slice(0, end)]);
      expect([end, report?.facts.tags?.value.cut]).toEqual([end, true]);
      expect(report?.findings.some(each => each.rule === 'cut-tag-table')).toBe(true);
    }
  });

  test('a whole one is not', () => {
    for (const lines of [whole, [...whole, ''], [...whole, '', 'C:\\>'], [...whole, ...whole]]) {
      const [report] = diagnose(lines);
      expect(report?.facts.tags?.value.cut).toBeUndefined();
      expect(report?.findings.some(each => each.rule === 'cut-tag-table')).toBe(false);
    }
  });
});

test('a line of dashes below the headings, and drivers without brackets', () => {
  const { facts, refused } = read([
    ' Tag  Type     Allocs     Frees      Diff   Bytes  Per Alloc  Mapped_Driver',
    ' ---  ----     ------     -----      ----   -----  ---------  -------------',
    ' NtFC Paged   1579279   1579269        10     640         64  ntfs.sys',
  ]);
  expect(refused).toEqual([]);
  expect(facts.tags?.rows[0]).toMatchObject({ tag: 'NtFC', binary: 'ntfs.sys' });
});
