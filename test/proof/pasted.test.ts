/** Texts as a sceptical reader pasted them, each with the answer that it called for. */
import { describe, expect, test } from 'vitest';
import { compare } from '../../src/comparison/compare.ts';
import { comparisonReport } from '../../src/comparison/report.ts';
import { snapshotOf } from '../../src/comparison/snapshot.ts';
import { diagnoseLog } from '../../src/diagnose.ts';
import { fitOf } from '../../src/knowledge/known-leak-fit.ts';
import { brief } from '../../src/pages/brief.ts';
import { findingPage, toDoc } from '../../src/pages/details.ts';
import { sentence } from '../../src/pages/json.ts';
import { layout } from '../../src/pages/layout.ts';
import { text } from '../../src/pages/text.ts';
import type { Report } from '../../src/report/report.ts';

function reportOf(log: string): Report {
  const reports: Report[] = [];
  const diagnosis = diagnoseLog('paste.log', report => reports.push(report));
  for (const line of log.split('\n')) diagnosis.line(line);
  diagnosis.end();
  expect(reports).toHaveLength(1);
  return reports[0] as Report;
}

const briefOf = (report: Report): string => text(layout(brief(report, { foot: [] }))).join('\n');
const detailsOf = (report: Report): string =>
  text(layout(toDoc(report)))
    .join('\n')
    .replace(/\s+/g, ' ');

const UNLISTED = "UNKNOWN pooltag 'QQQQ', please update pooltag.txt";

/** Of a 32-bit server, or of a workstation. */
const vm = (ram: number, nonpaged: number, max: number): string => `0: kd> !vm 1
Physical Memory:     ${ram} (   ${ram * 4} Kb)
Available Pages:     ${Math.floor(ram / 2)} (   ${Math.floor(ram / 2) * 4} Kb)
NonPagedPool Usage:  ${nonpaged} (   ${nonpaged * 4} Kb)
NonPagedPool Max:    ${max} (   ${max * 4} Kb)
PagedPool Usage:      11341 (    45364 Kb)
PagedPool Maximum:    92160 (   368640 Kb)
Committed pages:     411323 (  1645292 Kb)
Commit limit:       1927102 (  7708408 Kb)
`;

const table = (...rows: string[]): string => `0: kd> !poolused 2
   Sorting by  NonPaged Pool Consumed

  Pool Used:
            NonPaged            Paged
 Tag    Allocs     Used    Allocs     Used
${rows.join('\n')}
`;

describe('a table and !vm that cannot both be true', () => {
  const leak = table(` QQQQ  5123123 1639399360        0        0\t${UNLISTED}`);

  test('are told as a contradiction, and the machine is not called healthy', () => {
    const report = reportOf(vm(1_048_576, 11_314, 65_536) + leak);
    expect(report.verdict.severity).toBe('note');
    expect(sentence(report.verdict.headline)).toContain(
      'Contradiction: QQQQ holds 1.5 GB, and all of nonpaged pool 44.2 MB',
    );
    expect(report.verdict.tags).toContain('QQQQ');
    expect(detailsOf(report)).not.toContain('The rows that are there are correct');
  });

  test('on a machine that could hold as much leave the suspect where it is', () => {
    const report = reportOf(vm(4_181_123, 9_123, 3_112_312) + leak);
    expect(report.verdict.severity).toBe('warning');
    expect(report.suspects[0]?.tag).toBe('QQQQ');
    expect(report.findings.map(each => sentence(each.headline)).join()).toContain('Contradiction: QQQQ');
  });

  test('of one machine say nothing of the kind', () => {
    const report = reportOf(vm(4_181_123, 500_000, 3_112_312) + leak);
    expect(report.findings.map(each => sentence(each.headline)).join()).not.toContain('Contradiction');
  });
});

describe('figures that cannot be true', () => {
  test.each([
    ['bytes without blocks', ' QQQQ        0  900000000        0        0'],
    ['blocks without bytes', ' QQQQ  1000000          0        0        0'],
  ])('%s accuse nobody', (_, row) => {
    const report = reportOf(
      table(`${row}\t${UNLISTED}`, ' File    31103    9908336        0        0\tFile objects'),
    );
    expect(report.suspects).toEqual([]);
    expect(report.findings.map(each => sentence(each.headline))).toContain(
      'The figures of QQQQ cannot be true.',
    );
  });

  test('more nonpaged pool than memory is false though the row of the pool is missing', () => {
    const report = reportOf(
      vm(1_048_576, 11_314, 65_536).replace(/NonPagedPool Usage.*\n/, '') +
        table(' Irp     22222 99999999999        0        0\tIo, IRP packets'),
    );
    expect(report.suspects).toEqual([]);
  });
});

test('where nobody stands out the largest holders are named as what they are, in the brief and in the details', () => {
  const report = reportOf(
    table(
      ' MmSt        0          0     2808 16790672\tMm section object prototype ptes , Binary: nt!mm',
      ' Thre     1725    4416000        0        0\tThread objects , Binary: nt!ps',
      ' Even     1230     183308        0        0\tEvent objects',
    ),
  );
  expect(report.verdict.severity).toBe('unknown');
  expect(briefOf(report)).toMatch(/Largest +MmSt 16\.0 MB \(nt!mm, a cache\); Thre 4\.2 MB \(nt!ps\)/);
  expect(detailsOf(report)).toContain('Largest: MmSt 16.0 MB');
});

test('a remark that is the headline is not told again below', () => {
  const report = reportOf(
    table(' MmSt        0          0    52311 3512311808\tMm section object prototype ptes , Binary: nt!mm'),
  );
  const shown = briefOf(report);
  expect(shown.split('Mapped and cached files').length).toBe(2);
});

describe('a suspect', () => {
  const leak = reportOf(
    `0: kd> !poolused 3
   Sorting by NonPaged Pool Consumed

  Pool Used:
            NonPaged                              Paged
 Tag    Allocs    Frees     Diff     Used    Allocs    Frees     Diff     Used
 QQQQ  5123320        9  5123311 1639459520        0        0        0        0\t${UNLISTED}
 File   900000   880000    20000    8000000        0        0        0        0\tFile objects
`,
  );

  test('shows its points and their sum', () => {
    const page = text(layout(findingPage(leak, 1) ?? []))
      .join('\n')
      .replace(/\s+/g, ' ');
    const points = [...page.matchAll(/\(([+-]\d+\.\d)\)/g)].map(each => Number(each[1]));
    expect(points.length).toBeGreaterThan(3);
    const said = Number(/Together (\d+\.\d) points: from 10 on a suspect is strong/.exec(page)?.[1]);
    expect(points.reduce((sum, each) => sum + each, 0)).toBeCloseTo(said, 1);
  });
});

describe('a known leak', () => {
  const tokens = (bits: 32 | 64): Report =>
    reportOf(
      `0: kd> vertarget
${bits === 32 ? 'Windows Server 2003 Kernel Version 3790 (Service Pack 2) MP (4 procs) Free x86 compatible' : 'Windows 10 Kernel Version 26200 MP (16 procs) Free x64'}
0: kd> !poolused 4
   Sorting by  Paged Pool Consumed

  Pool Used:
            NonPaged            Paged
 Tag    Allocs     Used    Allocs     Used
 Toke        0        0  3708367 8069100000\tToken objects , Binary: nt!se
`,
    );

  test('of Windows 11 is none of a 32-bit server', () => {
    for (const { known } of tokens(32).suspects) {
      expect(known.filter(each => each.builds?.every(([from]) => from >= 22_000))).toEqual([]);
    }
  });

  test('is told with what fits; a tag that many causes grow does not fit by itself', () => {
    const page = detailsOf(tokens(64));
    expect(page).toMatch(/A public leak of this tag: microsoft\/WSL issue|Fits: tag Toke/);
    expect(briefOf(tokens(64))).not.toContain('fits known leak');
  });
});

describe('a comparison', () => {
  const screen = (pool: number, used: number, allocs: number): string =>
    ` Memory:16695212K Avail: 6345780K  PageFlts:1299583  InRam Krnl:1734504K P: 413564K
 Commit:14345604K Limit:19185580K Peak:16203936K            Pool N:${pool}K P:420000K
 Tag  Type     Allocs            Frees            Diff   Bytes      Per Alloc

 Qp7r Nonp   ${allocs} (   0)   1345678 (   0) ${allocs - 1_345_678}  ${used} (     0)    128
 Thre Nonp    5123456 (   0)   5121231 (   0)     2225     5785000 (     0)   2600
`;

  const snapshot = (log: string) => {
    const { facts } = reportOf(log);
    return snapshotOf({ readings: facts } as Parameters<typeof snapshotOf>[0], 'a');
  };

  const early = snapshot(screen(7_340_032, 6_528_000_000, 52_345_678));
  const late = snapshot(screen(8_600_000, 7_808_000_000, 62_345_678));

  test.each([
    ['in order', early, late],
    ['given the wrong way round', late, early],
  ])('of a pool that is critical already is no milder, %s', (_, first, second) => {
    const both = compare(first, second);
    expect('refused' in both).toBe(false);
    if ('refused' in both) return;
    const { verdict } = comparisonReport(both);
    expect(verdict.severity).toBe('critical');
    expect(verdict.tags).toContain('Qp7r');
  });

  test('of a full pool that does not grow says that it is full', () => {
    const both = compare(early, snapshot(screen(7_340_100, 6_528_000_000, 52_345_678)));
    if ('refused' in both) throw new Error(both.refused);
    const { verdict } = comparisonReport(both);
    expect(verdict.severity).toBe('critical');
    expect(sentence(verdict.headline)).toMatch(/Nonpaged pool holds 7\.0 GB.*does not grow/);
  });
});

test('a tag with next to nothing of a full pool is not named as its holder', () => {
  const report = reportOf(` Memory:16695212K Avail: 6345780K  PageFlts:1299583  InRam Krnl:1734504K P: 413564K
 Commit:14345604K Limit:19185580K Peak:16203936K            Pool N:7340032K P:420000K
 Tag  Type     Allocs            Frees            Diff   Bytes      Per Alloc

 NtFC Nonp        144 (   0)       122 (   0)       22        3168 (     0)    144
`);
  expect(report.verdict.severity).toBe('critical');
  expect(report.verdict.tags).toEqual([]);
  expect(briefOf(report)).not.toMatch(/Who|fltkd/);
});

test('an article on old systems does not fit a build of today, and is not ruled out where nothing is known', () => {
  const rows =
    ' MmSt        0          0   900000 3400000000\tMm section object prototype ptes , Binary: nt!mm';
  const old = ({ suspects, findings }: Report): string =>
    JSON.stringify([suspects, findings.map(each => each.details)]);
  expect(
    old(reportOf(`0: kd> vertarget\nWindows 10 Kernel Version 26200 MP (16 procs) Free x64\n${table(rows)}`)),
  ).not.toContain('KB312362');
  expect(
    fitOf(
      {
        id: 'a',
        tags: ['MmSt'],
        pool: 'paged',
        what: '',
        systems: 'Windows 2000 and Server 2003',
        name: '',
        source: '',
      },
      { tags: ['MmSt'], pool: 'paged', bits: 64 },
    ).score,
  ).toBeGreaterThan(0);
});
