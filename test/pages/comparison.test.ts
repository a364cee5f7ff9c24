/** The page of a comparison: readable, within its width, and safe whatever the two files hold. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare } from '../../src/comparison/compare.ts';
import { comparisonReport } from '../../src/comparison/report.ts';
import { type Snapshot, snapshotOf } from '../../src/comparison/snapshot.ts';
import { comparisonPage } from '../../src/pages/comparison.ts';
import { dml } from '../../src/pages/dml.ts';
import { layout, WIDTH } from '../../src/pages/layout.ts';
import { text } from '../../src/pages/text.ts';
import {
  DAY,
  GB,
  HOUR,
  pageLines,
  reported,
  SERVER,
  snapshot,
  TARGET,
  usualTags,
} from '../comparison/moments.ts';
import { times } from '../support/thorough.ts';
import { parseDml } from '../support/windbg/dml.ts';
import { collectedArbitrary, hostileText } from './hostile.ts';

const broken = (message: string): never => {
  throw new Error(message);
};

/** Two snapshots that can be compared, of machines that hold anything. */
const pairs: fc.Arbitrary<[Snapshot, Snapshot]> = fc
  .tuple(
    collectedArbitrary,
    collectedArbitrary,
    hostileText,
    hostileText,
    fc.constantFrom(1, 61, 600, HOUR, DAY),
  )
  .map(([first, second, name, system, seconds]) => {
    const target = { system, kernelBase: 'fffff80212345000' };
    const alike = (snapshotted: Snapshot, uptimeSeconds: number): Snapshot => ({
      ...snapshotted,
      target,
      taken: { uptimeSeconds, sessionTime: system },
      ...(snapshotted.tags && { tags: { ...snapshotted.tags, whole: true } }),
    });
    return [alike(snapshotOf(first, name), DAY), alike(snapshotOf(second, name), DAY + seconds)];
  });

describe('the page of two hostile snapshots', () => {
  test('is printable ASCII within its width, alike in text and in markup, and links only to templates', () => {
    let compared = 0;
    fc.assert(
      fc.property(pairs, ([first, second]) => {
        const comparison = compare(first, second);
        if ('refused' in comparison) return;
        compared++;
        const report = comparisonReport(comparison);
        const lines = layout(comparisonPage(report));
        const plain = text(lines);
        const steps = [
          ...report.findings.flatMap(each => each.next.map(step => step.command)),
          'vertarget',
          '!vm 1',
          '!poolused 3',
          '!poolused 5',
        ];
        expect(plain.filter(line => !/^[\x20-\x7e]*$/.test(line) || line.length > WIDTH)).toEqual([]);
        expect(plain.filter(line => /\b(?:NaN|Infinity|undefined|null)\b/.test(line))).toEqual([]);
        const marked = dml(lines).map(line => parseDml(line, broken));
        expect(marked.map(spans => spans.map(each => each.text).join(''))).toEqual(plain);
        for (const { link } of marked.flat()) if (link !== undefined) expect(steps).toContain(link.cmd);
        for (const finding of report.findings) expect(finding.headline.length).toBeGreaterThan(0);
      }),
      { numRuns: times(300, 100) },
    );
    expect(compared).toBeGreaterThan(times(100, 33));
  });
});

describe('the page', () => {
  const before = snapshot(
    {
      target: { ...TARGET, uptimeSeconds: DAY, sessionTime: 'Tue Mar 10 09:21:44.250 2009 (GMT+0)' },
      rows: SERVER,
      tags: [...usualTags(), { tag: 'Gone', paged: { outstanding: 9, bytes: 4_096 } }],
      sessions: { maxKb: 32_768, list: [{ id: 2, pagedKb: 20_000 }] },
    },
    'morning',
  );
  const after = snapshot(
    {
      target: {
        ...TARGET,
        uptimeSeconds: DAY + 4 * HOUR,
        sessionTime: 'Tue Mar 10 13:21:44.250 2009 (GMT+0)',
      },
      rows: { ...SERVER, nonpagedPoolNxUsage: 120_000 + GB / 4_096, availablePages: 5_000_000 - GB / 4_096 },
      tags: [
        ...usualTags().filter(each => each.tag !== 'AvDr'),
        { tag: 'AvDr', nonpaged: { outstanding: 2_000_000, bytes: GB }, unlisted: true },
        { tag: 'X y ', paged: { outstanding: 4, bytes: 2_048 } },
      ],
      sessions: { maxKb: 32_768, list: [{ id: 2, pagedKb: 20_100 }] },
    },
    'noon',
  );
  const lines = pageLines(reported(after, before));

  test('begins with the verdict, then says from which snapshots', () => {
    expect(lines[0]).toMatch(
      /^poolinsight: comparison of Windows Server 2019, build 17763 .* 4 h 0 min between$/,
    );
    expect(lines[2]).toMatch(/^WARNING {3}Tag AvDr grows by 249 MB an hour/);
    const words = lines.join(' ').replace(/ +/g, ' ');
    expect(words).toContain(
      'Figures of snapshots morning (Tue Mar 10 09:21:44.250 2009 (GMT+0)) and noon (Tue Mar 10 13:21:44.250 2009 (GMT+0)), 4 h 0 min apart',
    );
    expect(words).toContain('The later snapshot was given first');
  });

  test('has the tags that grew most, what came and what went', () => {
    const heading = lines.indexOf('Tags that grew most');
    expect(lines.slice(heading + 1, heading + 4)).toEqual([
      'tag         pool       before        after       growth      an hour     allocations     share',
      'AvDr    nonpaged      30.0 MB       1.0 GB      +994 MB      +249 MB      +1,938,560     97.1%',
      "'X y '     paged      0 bytes       2.0 KB      +2.0 KB   +512 bytes              +4",
    ]);
    expect(lines).toContain("   Appeared: 'X y ' 2.0 KB (paged).");
    expect(lines).toContain('   Vanished: Gone 4.0 KB (paged).');
  });

  test('has the resources side by side', () => {
    const heading = lines.indexOf('Resources');
    expect(lines.slice(heading + 1)).toMatchInlineSnapshot(`
      [
        "                           before          after        growth      an hour  of limit  exhausted in",
        "nonpaged pool              470 MB         1.5 GB       +1.0 GB      +256 MB      3.8%        6 days",
        "paged pool                 781 MB         781 MB             0            0      1.7%",
        "commit                    11.4 GB        11.4 GB             0            0     25.0%",
        "available memory          19.1 GB        18.1 GB       -1.0 GB      -256 MB     47.4%        3 days",
        "resident available        34.3 GB        34.3 GB             0            0     90.0%",
        "free system PTEs    4,294,977,138  4,294,977,138             0            0",
        "modified                  46.9 MB        46.9 MB             0            0",
        "locked                     800 KB         800 KB             0            0",
        "session pool 2            19.5 MB        19.6 MB       +100 KB     +25.0 KB     61.3%       21 days",
      ]
    `);
  });
});
