/** What a comparison means: leaks with their rate and end, cleared suspects, silence on noise. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ComparisonFinding, ComparisonReport, ComparisonRule } from '../../src/comparison/report.ts';
import { allTagNotes } from '../../src/knowledge/tags/index.ts';
import { sentence } from '../../src/pages/json.ts';
import type { MemoryRow } from '../../src/reading/facts/memory.ts';
import { times } from '../support/thorough.ts';
import {
  DAY,
  GB,
  HOUR,
  MB,
  type Moment,
  reported,
  SERVER,
  snapshot,
  TARGET,
  type TagFigures,
  USUAL,
  usualTags,
} from './moments.ts';

const UP = 10 * DAY;

const moment = (uptimeSeconds: number, more: Moment = {}, name = 'x') =>
  snapshot(
    { rows: SERVER, tags: usualTags(), ...more, target: { ...TARGET, uptimeSeconds, ...more.target } },
    name,
  );

/** The same machine `seconds` later. */
const later = (seconds: number, more: Moment, first: Moment = {}): ComparisonReport =>
  reported(moment(UP, first, 'before'), moment(UP + seconds, more, 'after'));

const said = (finding: ComparisonFinding | undefined): string =>
  finding === undefined ? 'nothing' : [finding.headline, ...finding.details].map(sentence).join(' ');

const by = (report: ComparisonReport, rule: ComparisonRule): ComparisonFinding[] =>
  report.findings.filter(each => each.rule === rule);

const alarms = (report: ComparisonReport): ComparisonFinding[] =>
  report.findings.filter(each => each.severity !== 'note');

/** Adds what leaked to a tag, which may not be there. */
function leak(
  tags: readonly TagFigures[],
  tag: string,
  group: 'nonpaged' | 'paged',
  blocks: number,
  bytes: number,
) {
  const was = tags.find(each => each.tag === tag) ?? { tag };
  const usage = was[group] ?? { outstanding: 0, bytes: 0 };
  const grown = { outstanding: usage.outstanding + blocks, bytes: (usage.bytes ?? 0) + bytes };
  return [...tags.filter(each => each.tag !== tag), { ...was, [group]: grown }];
}

/** The rows of `!vm` after so many bytes more of a pool. */
function withPool(group: 'nonpaged' | 'paged', bytes: number): { readonly [K in MemoryRow]?: number } {
  const pages = Math.round(bytes / 4096);
  return {
    ...SERVER,
    ...(group === 'nonpaged'
      ? { nonpagedPoolNxUsage: 120_000 + pages, availablePages: 5_000_000 - pages }
      : { pagedPoolUsage: 200_000 + pages }),
    committedPages: 3_000_000 + pages,
  };
}

describe('suspects of a comparison', () => {
  test('growth makes a suspect of a tag that one snapshot would not accuse', () => {
    const before = leak(usualTags(), 'Qz7x', 'nonpaged', 40_000, 30 * MB);
    const after = leak(before, 'Qz7x', 'nonpaged', 40_000, 30 * MB);
    const [still] = later(DAY, { tags: before }, { tags: before }).suspects;
    const report = later(DAY, { tags: after }, { tags: before });
    expect(report.suspects[0]).toMatchObject({ tag: 'Qz7x', pool: 'nonpaged' });
    expect(report.suspects[0]?.strength).not.toBe('weak');
    expect(report.suspects[0]?.reasons.map(each => each.sign)).toContain('growth');
    expect(still?.points ?? 0).toBeLessThan(report.suspects[0]?.points ?? 0);
    expect(said(by(report, 'growing-tag')[0])).toMatch(
      /it grew by 30\.0 MB \(100\.0 ?%\) between the snapshots/,
    );
  });

  test('more growth is never less of a suspect', () => {
    const before = leak(usualTags(), 'Qz7x', 'nonpaged', 40_000, 30 * MB);
    let least = 0;
    for (const times of [1, 2, 4, 8, 16]) {
      const tags = leak(before, 'Qz7x', 'nonpaged', 40_000 * times, 30 * MB * times);
      const suspect = later(DAY, { tags }, { tags: before }).suspects.find(each => each.tag === 'Qz7x');
      expect(suspect?.points ?? 0).toBeGreaterThanOrEqual(least);
      least = suspect?.points ?? 0;
    }
    expect(least).toBeGreaterThan(10);
  });

  test('a large tag that stood still for long is a lesser suspect for it', () => {
    const tags = leak(usualTags(), 'Qz7x', 'nonpaged', 3_000_000, 900 * MB);
    const [suspect] = later(5 * DAY, { tags }, { tags }).suspects;
    expect(suspect?.tag).toBe('Qz7x');
    expect(suspect?.against.map(each => each.sign)).toContain('stood-still');
    expect(suspect?.strength).not.toBe('strong');
  });
});

describe('a leak', () => {
  /** Every tag that is known not to follow the load, and one that nobody knows. */
  const leaky = [
    ...allTagNotes.filter(each => each.kind === 'cause' || each.kind === 'default').map(each => each.tag),
    'Qz7x',
  ].filter(tag => tag.indexOf('?') < 0 && !USUAL.some(each => each[0] === tag));

  test('is certain, with its tag, rate and time to exhaustion, in any tag', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...leaky),
        fc.constantFrom('nonpaged', 'paged'),
        fc.integer({ min: 10, max: (8 * GB) / MB }),
        fc.constantFrom(48, 256, 4_096),
        fc.integer({ min: 10 * 60, max: 9 * DAY }),
        fc.array(fc.double({ min: 0.95, max: 1.05, noNaN: true }), { minLength: 32, maxLength: 32 }),
        (tag, group, megabytes, size, seconds, walk) => {
          const bytes = megabytes * MB;
          const noise = (from: number) =>
            usualTags(each => walk[from + USUAL.findIndex(row => row[0] === each)] ?? 1);
          const held = leak(noise(0), tag, group, 1_000, 1_000 * size);
          const grown = leak(
            leak(noise(16), tag, group, 1_000, 1_000 * size),
            tag,
            group,
            Math.floor(bytes / size),
            bytes,
          );
          const report = later(seconds, { rows: withPool(group, bytes), tags: grown }, { tags: held });
          const [first] = by(report, 'growing-tag');
          expect(first).toMatchObject({ confidence: 'certain', tags: [tag], resource: `${group}-pool` });
          expect(report.verdict.tags).toEqual([tag]);
          const growth = report.comparison.tags.find(each => each.tag === tag && each.group === group);
          expect(growth?.bytesPerHour).toBeCloseTo((bytes / seconds) * HOUR, 0);
          // The nonpaged pool eats available memory, the paged pool what is left of the commit limit.
          const left = (group === 'nonpaged' ? 5_000_000 : 9_000_000) * 4_096 - bytes;
          const days = left / (bytes / seconds) / DAY;
          const words = /(\d+) days?\b/.exec(sentence(first?.headline ?? []));
          if (days > 2.5 && days < 364) expect(Math.abs(Number(words?.[1]) - days)).toBeLessThan(1);
          if (days < 1) expect(first?.severity).toBe('critical');
          if (days > 1 && days < 29) expect(first?.severity).toBe('warning');
        },
      ),
    );
  });

  test('reads like this', () => {
    const report = later(6 * HOUR, {
      rows: withPool('nonpaged', 1.5 * GB),
      tags: leak(usualTags(), 'AvDr', 'nonpaged', 3_000_000, 1.5 * GB),
    });
    expect(sentence(report.verdict.headline)).toBe(
      'Tag AvDr grows by 256 MB an hour, from 30.0 MB to 1.5 GB of nonpaged pool; available memory is used up in about 3 days.',
    );
    expect(said(report.findings[0])).toContain('100.0% of the growth of nonpaged pool');
    expect(said(report.findings[0])).toContain('in blocks of 537 bytes on average');
    expect(sentence(report.basis)).toBe(
      'Figures of snapshots before and after, 6 h 0 min apart by the uptime of the target.',
    );
    expect(report.findings[0]?.next.map(each => each.command)).toContain('!poolfind 0x72447641 0');
    // Commit and available memory went the same way: one cause, one finding.
    expect(by(report, 'resource-running-out')).toEqual([]);
  });

  test('in a pool with a real maximum is measured against that', () => {
    const rows = { ...SERVER, nonpagedPoolMax: 200_000, nonpagedPoolNxUsage: 119_700 };
    const full = { ...rows, nonpagedPoolNxUsage: 159_700 };
    const tags = leak(usualTags(), 'AvDr', 'nonpaged', 40_000, 40_000 * 4096);
    const report = later(4 * HOUR, { rows: full, tags }, { rows });
    expect(report.verdict).toMatchObject({
      severity: 'critical',
      resource: 'nonpaged-pool',
      confidence: 'certain',
    });
    // 40,000 pages in 4 hours, 40,000 pages left.
    expect(sentence(report.verdict.headline)).toMatch(/the pool reaches its maximum in about 4 hours\.$/);
  });

  test('turns what was suspected before into a certainty', () => {
    const held = leak(usualTags(), 'AvDr', 'nonpaged', 1_000_000, 200 * MB);
    const grown = leak(held, 'AvDr', 'nonpaged', 500_000, 100 * MB);
    const report = later(5 * HOUR, { tags: grown, rows: withPool('nonpaged', 100 * MB) }, { tags: held });
    expect(said(by(report, 'growing-tag')[0])).toContain('that suspicion is confirmed');
  });

  test.each<[string, string, RegExp, string]>([
    ['in a cache is likely at most', 'MmSt', /is a cache.*likely at most/, 'note'],
    ['in a mirror points to the holder', 'Toke', /look for the holder/, 'warning'],
  ])('%s', (_, tag, says, severity) => {
    const report = later(5 * HOUR, {
      tags: leak(usualTags(), tag, 'paged', 300_000, 400 * MB),
      rows: withPool('paged', 400 * MB),
    });
    const [first] = by(report, 'growing-tag');
    expect(first).toMatchObject({ confidence: 'likely', tags: [tag], severity });
    expect(said(first)).toMatch(says);
  });

  test.each([
    // 20% more: load does that to a cache and to what counts others' objects, and to nothing else.
    ['MmSt', 'paged', 190 * MB, false],
    ['File', 'nonpaged', 60 * MB, false],
    ['AvDr', 'nonpaged', 30 * MB, true],
  ] as const)('of a fifth is load or none by the kind of tag: %s', (tag, group, held, isTold) => {
    const tags = leak(usualTags(), tag, group, Math.round(held / 5 / 512), held / 5);
    const report = later(5 * HOUR, { tags, rows: withPool(group, held / 5) });
    expect(by(report, 'growing-tag').some(each => each.tags.includes(tag))).toBe(isTold);
  });

  test('that may be none is no verdict of one', () => {
    const tags = leak(usualTags(), 'MmSt', 'paged', 300_000, 400 * MB);
    const { verdict } = later(5 * HOUR, { tags, rows: withPool('paged', 400 * MB) });
    expect(verdict).toMatchObject({ severity: 'healthy', confidence: 'possible', tags: [] });
    expect(sentence(verdict.headline)).toMatch(
      /^No certain leak found within 5 h 0 min: one tag grows, but need not leak;/,
    );
  });

  test('that is slow is the verdict all the same', () => {
    const tags = leak(usualTags(), 'AvDr', 'nonpaged', 20_000, 10 * MB);
    const { verdict } = later(5 * HOUR, { tags, rows: withPool('nonpaged', 10 * MB) });
    expect(verdict).toMatchObject({ severity: 'note', confidence: 'certain', tags: ['AvDr'] });
  });

  test('of a chain is one finding, under its most specific tag', () => {
    let tags = usualTags();
    for (const [tag, size] of [
      ['File', 384],
      ['AvDr', 96],
      ['Even', 128],
    ] as const) {
      tags = leak(tags, tag, 'nonpaged', 500_000, 500_000 * size);
    }
    const report = later(5 * HOUR, { tags, rows: withPool('nonpaged', 500_000 * 608) });
    const found = by(report, 'growing-tag');
    expect(found.map(each => each.tags)).toEqual([['AvDr', 'File', 'Even']]);
    expect(said(found[0])).toMatch(/In step with it, by as many allocations, grew File by 183 MB, Even/);
  });

  test('beside another, by other counts, is a finding of its own', () => {
    const one = leak(usualTags(), 'AvDr', 'nonpaged', 500_000, 500_000 * 384);
    const tags = leak(one, 'Qz7x', 'nonpaged', 900_000, 900_000 * 128);
    const report = later(5 * HOUR, { tags, rows: withPool('nonpaged', 500_000 * 384 + 900_000 * 128) });
    expect(by(report, 'growing-tag').map(each => each.tags)).toEqual([['AvDr'], ['Qz7x']]);
  });

  test.each<[string, TagFigures, RegExp]>([
    [
      'a tag that was not there before',
      { tag: 'NewT', nonpaged: { outstanding: 900, bytes: 90 * MB } },
      /was not there before/,
    ],
    [
      'few and large blocks',
      { tag: 'AvDr', nonpaged: { outstanding: 61_500, bytes: 90 * MB } },
      /hardly grew/,
    ],
  ])('is not certain of %s', (_, row, says) => {
    const tags = [...usualTags().filter(each => each.tag !== row.tag), row];
    const report = later(5 * HOUR, { tags, rows: withPool('nonpaged', 90 * MB) });
    expect(by(report, 'growing-tag')[0]).toMatchObject({
      confidence: 'likely',
      severity: 'note',
      tags: [row.tag],
    });
    expect(said(by(report, 'growing-tag')[0])).toMatch(says);
  });

  test('is not certain within a minute', () => {
    const tags = leak(usualTags(), 'AvDr', 'nonpaged', 300_000, 100 * MB);
    const report = later(59, { tags, rows: withPool('nonpaged', 100 * MB) });
    expect(by(report, 'growing-tag')[0]).toMatchObject({ confidence: 'likely', severity: 'note' });
    expect(report.comparison.tags[0]?.bytesPerHour).toBeUndefined();
  });

  test('without a clock has growth and no rate', () => {
    const tags = leak(usualTags(), 'AvDr', 'nonpaged', 300_000, 100 * MB);
    const report = reported(
      snapshot({ rows: SERVER, tags: usualTags() }),
      snapshot({ rows: withPool('nonpaged', 100 * MB), tags }),
    );
    expect(sentence(report.verdict.headline)).toBe('Tag AvDr grew from 30.0 MB to 130 MB of nonpaged pool.');
    expect(report.verdict).toMatchObject({ severity: 'warning', confidence: 'likely' });
    expect(report.remarks.map(sentence).join(' ')).toMatch(/without rates: read vertarget before a snapshot/);
  });

  test('is told by allocations where a table has no bytes', () => {
    const bare = (outstanding: number): Moment => ({ tags: [{ tag: 'AvDr', nonpaged: { outstanding } }] });
    const report = later(5 * HOUR, bare(80_000), bare(20_000));
    expect(sentence(report.verdict.headline)).toBe(
      'Tag AvDr grows by 12,000 allocations an hour, from 20,000 to 80,000 allocations.',
    );
    expect(report.verdict.confidence).toBe('likely');
  });

  test('tells what was allocated and freed meanwhile', () => {
    const usage = (allocs: number, frees: number): Moment => ({
      tags: [
        {
          tag: 'AvDr',
          nonpaged: { outstanding: allocs - frees, bytes: (allocs - frees) * 1_024, allocs, frees },
        },
      ],
    });
    expect(said(later(5 * HOUR, usage(90_000, 10_000), usage(20_000, 10_000)).findings[0])).toContain(
      'Of the 70,000 allocations made meanwhile none was freed.',
    );
  });
});

describe('silence', () => {
  const walk = fc.array(fc.double({ min: 0.95, max: 1.05, noNaN: true }), { minLength: 40, maxLength: 40 });
  const ROWS = [
    'availablePages',
    'resAvailPages',
    'modifiedPages',
    'nonpagedPoolNxUsage',
    'pagedPoolUsage',
    'committedPages',
  ] as const;

  /** Every tag and every counter, by 5% around the usual. */
  const busy = (factors: readonly number[]): Moment => {
    const rows: { [K in MemoryRow]?: number } = { ...SERVER };
    ROWS.forEach((id, place) => {
      rows[id] = Math.round((SERVER[id] ?? 0) * (factors[20 + place] ?? 1));
    });
    return { rows, tags: usualTags(tag => factors[USUAL.findIndex(each => each[0] === tag)] ?? 1) };
  };

  test('on the noise of a busy machine, however far apart', () => {
    fc.assert(
      fc.property(walk, walk, fc.integer({ min: 61, max: 9 * DAY }), (first, second, seconds) => {
        const report = later(seconds, busy(second), busy(first));
        expect(by(report, 'growing-tag')).toEqual([]);
        expect(alarms(report)).toEqual([]);
        expect(report.verdict.severity).toBe('healthy');
      }),
      { numRuns: times(500, 100) },
    );
  });

  test('on the same on a machine of 2003, whose pools are small and have maxima', () => {
    const rows: Moment['rows'] = {
      physicalMemory: 1_000_000,
      availablePages: 500_000,
      freeSystemPtes: 150_000,
      freeNpPtes: 30_000,
      nonpagedPoolUsage: 30_000,
      nonpagedPoolMax: 65_536,
      pagedPoolUsage: 50_000,
      pagedPoolMax: 90_000,
      committedPages: 600_000,
      commitLimit: 1_500_000,
    };
    fc.assert(
      fc.property(walk, walk, fc.integer({ min: 61, max: DAY }), (first, second, seconds) => {
        const machine = (factors: readonly number[]): Moment => ({
          target: { architecture: 'x86', build: 3790 },
          rows: {
            ...rows,
            nonpagedPoolUsage: Math.round(30_000 * (factors[20] ?? 1)),
            pagedPoolUsage: Math.round(50_000 * (factors[21] ?? 1)),
            freeSystemPtes: Math.round(150_000 * (factors[22] ?? 1)),
            committedPages: Math.round(600_000 * (factors[23] ?? 1)),
          },
          tags: usualTags(tag => (factors[USUAL.findIndex(each => each[0] === tag)] ?? 1) / 4),
        });
        expect(alarms(later(seconds, machine(second), machine(first)))).toEqual([]);
      }),
    );
  });

  test('on load that moves all tags: a remark, and no leak', () => {
    const report = later(2 * HOUR, {
      tags: usualTags(() => 1.6),
      rows: { ...SERVER, nonpagedPoolNxUsage: 190_000, pagedPoolUsage: 310_000 },
    });
    expect(by(report, 'growing-tag')).toEqual([]);
    expect(by(report, 'growth-of-all-tags').map(each => each.severity)).toEqual(['note', 'note']);
    expect(said(by(report, 'growth-of-all-tags')[0])).toContain('grew by 60.0% or more');
    expect(report.verdict.severity).toBe('healthy');
  });

  test('says what was looked at, and how full it is', () => {
    const report = later(2 * HOUR, {});
    expect(sentence(report.verdict.headline)).toMatch(
      /^No leak found within 2 h 0 min: no pool tag and no resource grows enough to be one; nonpaged pool at 1\.2% of physical memory/,
    );
    expect(report.verdict.confidence).toBe('likely');
    expect(later(90, {}).verdict.confidence).toBe('possible');
  });

  test('is none where nothing was looked at', () => {
    const rows = (seconds: number) =>
      snapshot({ target: { ...TARGET, uptimeSeconds: seconds }, rows: SERVER });
    const tags = (seconds: number) =>
      snapshot({ target: { ...TARGET, uptimeSeconds: seconds }, tags: usualTags() });
    expect(reported(rows(1), rows(DAY)).verdict.severity).toBe('unknown');
    expect(sentence(reported(rows(1), rows(DAY)).verdict.headline)).toMatch(
      /which pool tags grow was not looked at/,
    );
    expect(reported(tags(1), tags(DAY)).verdict.severity).toBe('unknown');
    expect(sentence(reported(tags(1), tags(DAY)).verdict.headline)).toMatch(/runs out was not looked at/);
    expect(reported(rows(1), rows(DAY)).remarks.map(sentence).join(' ')).toContain('!poolused 3 gives them');
  });
});

describe('a suspect', () => {
  const HELD = leak(usualTags(), 'AvDr', 'nonpaged', 20_000_000, 12 * GB);
  const grownBy = (bytes: number, seconds: number) =>
    later(seconds, { tags: leak(HELD, 'AvDr', 'nonpaged', bytes / 512, bytes) }, { tags: HELD });

  test('that has not grown is cleared', () => {
    const report = grownBy(0, 2 * DAY);
    const [cleared] = by(report, 'cleared-tag');
    expect(cleared).toMatchObject({ severity: 'note', confidence: 'likely', tags: ['AvDr'] });
    expect(sentence(cleared?.headline ?? [])).toBe(
      'Tag AvDr, the largest of nonpaged pool before, has not grown: cleared.',
    );
    expect(alarms(report)).toEqual([]);
  });

  test('is cleared in part only where its mean growth would hardly have shown', () => {
    const [cleared] = by(grownBy(0, 2 * HOUR), 'cleared-tag');
    expect(cleared).toMatchObject({ confidence: 'possible' });
    expect(said(cleared)).toMatch(
      /its mean since start-up would have made 103 MB meanwhile.*a slow leak could still hide/,
    );
  });

  test('that grew about as always is not cleared', () => {
    const report = grownBy(100 * MB, 2 * HOUR);
    expect(by(report, 'cleared-tag').filter(each => each.tags.includes('AvDr'))).toEqual([]);
    expect(by(report, 'unsettled-tag')[0]).toMatchObject({ severity: 'note', tags: ['AvDr'] });
    expect(said(by(report, 'unsettled-tag')[0])).toContain('A third snapshot');
  });

  test('is none where it is small', () => {
    const report = later(
      DAY,
      { tags: [{ tag: 'Tiny', paged: { outstanding: 5, bytes: 5_000 } }] },
      { tags: [{ tag: 'Tiny', paged: { outstanding: 5, bytes: 5_000 } }] },
    );
    expect(report.findings).toEqual([]);
  });
});

describe('a resource', () => {
  const rowsOf = (rows: Moment['rows']): Moment => ({ rows: { ...SERVER, ...rows } });
  const one = (report: ComparisonReport) => by(report, 'resource-running-out');

  test('that runs out without a leaking tag is told, with its end', () => {
    const report = later(
      HOUR,
      rowsOf({ committedPages: 10_800_000, availablePages: 900_000 }),
      rowsOf({ committedPages: 9_600_000, availablePages: 2_100_000 }),
    );
    // Commit and memory go together: one cause, one finding.
    expect(one(report).map(each => [each.resource, each.severity, each.confidence])).toEqual([
      ['commit', 'critical', 'likely'],
    ]);
    expect(sentence(one(report)[0]?.headline ?? [])).toBe(
      'The commit charge grew from 36.6 GB to 41.2 GB, 90.0% of 45.8 GB; in a straight line it is exhausted in about 60 minutes.',
    );
  });

  test('far from its end is a remark, unless it goes fast', () => {
    const slow = later(DAY, rowsOf({ committedPages: 4_000_000 }));
    expect(one(slow).map(each => each.severity)).toEqual(['note']);
    const fast = later(HOUR, rowsOf({ committedPages: 6_000_000 }));
    expect(one(fast).map(each => [each.severity, each.confidence])).toEqual([['warning', 'possible']]);
  });

  test('of 32 bits: system PTEs', () => {
    const x86 = (freeSystemPtes: number): Moment => ({
      target: { architecture: 'x86' },
      rows: { physicalMemory: 1_000_000, freeSystemPtes, committedPages: 500_000, commitLimit: 2_000_000 },
    });
    const report = later(2 * HOUR, x86(9_000), x86(30_000));
    expect(one(report)[0]).toMatchObject({ resource: 'system-ptes', severity: 'critical' });
    expect(said(one(report)[0])).toContain(
      'fell from 30,000 to 9,000; in a straight line it is exhausted in about 51 minutes',
    );
    const x64 = later(2 * HOUR, rowsOf({ freeSystemPtes: 9_000 }));
    expect(one(x64)).toEqual([]);
  });

  test('of a session, with the allocations that failed', () => {
    const sessions = (pagedKb: number, failures?: number): Moment => ({
      sessions: { maxKb: 32_768, list: [{ id: 2, pagedKb, ...(failures !== undefined && { failures }) }] },
    });
    const report = later(3 * HOUR, sessions(32_000, 700), sessions(20_000));
    expect(one(report)[0]).toMatchObject({
      resource: 'session-pool',
      severity: 'critical',
      confidence: 'certain',
    });
    expect(said(one(report)[0])).toContain('Meanwhile 700 allocations of it failed');
    expect(by(report, 'new-failures')).toEqual([]);
    expect(one(report)[0]?.next.map(each => each.command)).toContain('!sprocess 2');
  });
});

describe('failures', () => {
  const failed = (count: number): Moment => ({ notices: [{ id: 'pool-allocations-failed', count }] });

  test('between the two are of the present', () => {
    const [found] = by(later(HOUR, failed(3_441), failed(12)), 'new-failures');
    expect(found).toMatchObject({ severity: 'critical', confidence: 'certain' });
    expect(sentence(found?.headline ?? [])).toBe(
      'Between the snapshots 3,429 pool allocations failed: 12 since start-up before, 3,441 now.',
    );
    expect(by(later(HOUR, failed(2)), 'new-failures')[0]?.severity).toBe('warning');
  });

  test('of before are history', () => {
    expect(by(later(HOUR, failed(12), failed(12)), 'new-failures')).toEqual([]);
    expect(by(later(HOUR, {}, failed(12)), 'new-failures')).toEqual([]);
  });

  test('that machines with ample memory have are a remark', () => {
    const report = later(HOUR, {
      notices: [
        { id: 'kernel-stack-pte-allocations-failed', count: 73_746 },
        { id: 'excessive-nonpaged-pool' },
      ],
    });
    expect(by(report, 'new-failures').map(each => each.severity)).toEqual(['note', 'note']);
    expect(alarms(report)).toEqual([]);
  });
});

describe('two starts of one machine', () => {
  const otherStart = { kernelBase: 'fffff80299999000' };
  const two = (first: Moment, second: Moment): ComparisonReport =>
    reported(
      moment(3 * DAY, first, 'first.dmp'),
      moment(4 * DAY, { ...second, target: { ...otherStart, ...second.target } }, 'second.dmp'),
    );
  const leaked = (tag: string, gigabytes: number) => ({
    tags: leak(usualTags(), tag, 'nonpaged', gigabytes * 7_000_000, gigabytes * GB),
  });

  test('a tag that is the largest after both comes back, with its rate in each', () => {
    const report = two(leaked('XyZ1', 3), leaked('XyZ1', 4));
    expect(report.verdict).toMatchObject({ severity: 'warning', resource: 'nonpaged-pool', tags: ['XyZ1'] });
    expect(said(by(report, 'returning-tag')[0])).toMatch(
      /XyZ1 is the largest of nonpaged pool after both starts: 3\.0 GB \(42\.7 MB for each hour/,
    );
    expect(report.findings.every(each => each.confidence !== 'certain')).toBe(true);
  });

  test('different tags, and a healthy table, are no alarm', () => {
    for (const report of [two(leaked('XyZ1', 3), leaked('AbC2', 4)), two({}, {})]) {
      expect(alarms(report)).toEqual([]);
      expect(report.verdict.severity).toBe('unknown');
    }
  });

  test('what follows the load comes back by right', () => {
    const files = (gigabytes: number) => ({
      tags: leak(usualTags(), 'MmSt', 'paged', gigabytes * 1_000_000, gigabytes * GB),
    });
    expect(alarms(two(files(3), files(4)))).toEqual([]);
  });

  test('are said to be two starts', () => {
    const report = two({}, {});
    expect(report.remarks.map(sentence).join(' ')).toMatch(/started anew between the two/);
    expect(sentence(report.basis)).toMatch(/of two starts/);
  });
});
