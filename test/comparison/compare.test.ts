/** What changed between two snapshots: which pairs are refused, the time between, the figures. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare } from '../../src/comparison/compare.ts';
import { comparisonReport } from '../../src/comparison/report.ts';
import { secondsBetween, sessionTime } from '../../src/comparison/session-time.ts';
import { type Snapshot, snapshotOf } from '../../src/comparison/snapshot.ts';
import { sentence } from '../../src/pages/json.ts';
import { collectedArbitrary } from '../pages/hostile.ts';
import {
  compared,
  DAY,
  HOUR,
  MB,
  type Moment,
  refused,
  SERVER,
  snapshot,
  TARGET,
  usualTags,
} from './moments.ts';

const at = (uptimeSeconds: number | undefined, sessionTimeText?: string, more: Moment = {}) =>
  snapshot({
    rows: { ...SERVER, modifiedPages: Math.round((uptimeSeconds ?? 7) % 100_000) },
    ...more,
    target: {
      ...TARGET,
      ...(uptimeSeconds !== undefined && { uptimeSeconds }),
      ...(sessionTimeText !== undefined && { sessionTime: sessionTimeText }),
      ...more.target,
    },
  });

const NINE = 'Tue Mar 10 09:21:44.250 2009 (GMT+0)';
const TEN = 'Tue Mar 10 10:21:44.250 2009 (GMT+0)';

describe('the clock of the target', () => {
  test.each<[string, string]>([
    ['Tue Mar 10 09:21:44.250 2009 (GMT+0)', '2009-03-10T09:21:44.250Z'],
    ['Thu Jan 16 11:02:53.135 2020 (UTC + 1:00)', '2020-01-16T10:02:53.135Z'],
    ['Thu Jan 16 11:02:53.135 2020 (UTC - 5:30)', '2020-01-16T16:32:53.135Z'],
    ['Sun Apr  5 09:21:44.5 2009 (GMT-7)', '2009-04-05T16:21:44.500Z'],
    ['Sun Apr 5 23:59:59 2009', '2009-04-05T23:59:59Z'],
  ])('reads %s', (text, iso) => {
    expect(sessionTime(text)?.seconds).toBeCloseTo(Date.parse(iso) / 1000, 3);
  });

  test.each([
    '',
    'not available',
    'Tue Foo 10 09:21:44.250 2009 (GMT+0)',
    'Tue Feb 31 09:21:44.250 2009 (GMT+0)',
    'Tue Mar 10 25:21:44.250 2009 (GMT+0)',
    'Tue Mar 10 09:21:44.250 2009 (GMT+0) x',
  ])('does not read %j', text => {
    expect(sessionTime(text)).toBeUndefined();
  });

  test('tells the time between, but not between a time with a zone and one without', () => {
    expect(secondsBetween(NINE, 'Tue Mar 10 12:21:44.250 2009 (GMT+2)')).toBeCloseTo(HOUR, 6);
    expect(secondsBetween(NINE, 'Tue Mar 10 10:21:44.250 2009')).toBeUndefined();
    expect(secondsBetween(NINE, undefined)).toBeUndefined();
  });

  test('takes any text', () => {
    fc.assert(fc.property(fc.string(), text => void sessionTime(text)));
  });
});

describe('a machine that was started anew', () => {
  const restarted = (first: Snapshot, second: Snapshot) => {
    const both = compare(first, second);
    if ('refused' in both) throw new Error(both.refused);
    return both;
  };

  test('is known by another kernel base, and by being up for less than what lies between', () => {
    const other = at(600, undefined, { target: { kernelBase: 'fffff80299999000' } });
    expect(restarted(at(DAY), other).restarted).toBe(true);
    expect(restarted(at(DAY, NINE), at(600, TEN)).restarted).toBe(true);
    // Up for longer than before, yet started after it.
    expect(restarted(at(600, NINE), at(1_800, TEN)).restarted).toBe(true);
    expect(restarted(at(600, TEN), at(DAY, NINE))).toMatchObject({ restarted: true, swapped: true });
  });

  test('has no rates, and no leak is called from growth', () => {
    const both = restarted(at(DAY, NINE), at(600, TEN));
    expect(both.elapsed).toBeUndefined();
    expect(comparisonReport(both).findings.filter(each => each.rule === 'growing-tag')).toEqual([]);
    expect(comparisonReport(both).remarks.map(sentence).join(' ')).toMatch(/started anew/);
  });
});

describe('two snapshots are refused', () => {
  test.each<[string, Moment['target'] & object, Moment['target'] & object, RegExp]>([
    ['another build', { build: 17763 }, { build: 20348 }, /two machines.*build 17763 and build 20348/],
    ['another processor', { architecture: 'x64' }, { architecture: 'arm64' }, /x64 and arm64/],
    ['another number of processors', { processors: 8 }, { processors: 4 }, /8 and 4 processors/],
  ])('of %s', (_, first, second, says) => {
    expect(refused(at(10, NINE, { target: first }), at(3_610, TEN, { target: second }))).toMatch(says);
  });

  test('of a machine with other memory', () => {
    const other = at(3_610, TEN, { rows: { ...SERVER, physicalMemory: 9_000_000 } });
    expect(refused(at(10, NINE), other)).toMatch(/10000000 and 9000000 pages of physical memory/);
  });

  test('of two starts, when nothing says that it is one machine', () => {
    const one = snapshot({
      rows: {},
      target: { ...TARGET, kernelBase: 'fffff80299999000', uptimeSeconds: 5 },
    });
    expect(refused(one, at(DAY))).toMatch(/two starts/);
  });

  test('of the same moment', () => {
    expect(refused(at(DAY, NINE), at(DAY, NINE))).toMatch(/same moment.*Let the target run/);
    expect(refused(at(undefined, NINE), at(undefined, NINE))).toMatch(/same moment/);
    expect(refused(at(undefined), at(undefined))).toMatch(
      /same figures, and nothing says when.*Let the target run/,
    );
  });

  test('with nothing in common', () => {
    const one = snapshot({ target: { ...TARGET, uptimeSeconds: 5 } });
    expect(refused(one, at(DAY))).toMatch(/nothing in common.*!vm and !poolused/);
    const nonpaged = snapshot({ tags: usualTags(), groups: ['nonpaged'] });
    const paged = snapshot({ tags: usualTags(() => 2), groups: ['paged'] });
    expect(refused(nonpaged, paged)).toMatch(/nothing in common/);
  });
});

describe('the order and the time between', () => {
  test('come from the uptime, else from the clock', () => {
    expect(compared(at(DAY, NINE), at(DAY + 3_599, TEN)).elapsed).toEqual({ seconds: 3_599, by: 'uptime' });
    const byClock = compared(at(undefined, NINE), at(undefined, TEN)).elapsed;
    expect(byClock).toEqual({ seconds: HOUR, by: 'session-time' });
    expect(compared(at(undefined, NINE), at(DAY, 'no time')).elapsed).toBeUndefined();
  });

  test('are those of the target, whatever is given first', () => {
    const swapped = compared(at(DAY + HOUR, TEN), at(DAY, NINE));
    expect(swapped.swapped).toBe(true);
    expect(swapped.before.taken.uptimeSeconds).toBe(DAY);
    expect({ ...swapped, swapped: false }).toEqual(compared(at(DAY, NINE), at(DAY + HOUR, TEN)));
  });

  test('do not follow a clock that was set back', () => {
    const comparison = compared(at(10 * HOUR, TEN), at(11 * HOUR, NINE));
    expect(comparison).toMatchObject({ swapped: false, elapsed: { seconds: HOUR, by: 'uptime' } });
  });

  test('unknown: growth has no rate', () => {
    const comparison = compared(
      snapshot({ rows: SERVER, tags: usualTags() }),
      snapshot({ rows: SERVER, tags: usualTags(() => 1.5) }),
    );
    expect(comparison.elapsed).toBeUndefined();
    for (const each of comparison.tags) {
      expect(each.bytes).toBeGreaterThan(0);
      expect(each.bytesPerHour).toBeUndefined();
    }
    for (const each of comparison.resources) expect(each.secondsLeft).toBeUndefined();
  });
});

describe('growth', () => {
  const before = snapshot({
    target: { ...TARGET, uptimeSeconds: DAY },
    rows: SERVER,
    tags: [
      { tag: 'Grow', nonpaged: { outstanding: 1_000, bytes: 10 * MB, allocs: 5_000, frees: 4_000 } },
      { tag: 'Shri', nonpaged: { outstanding: 500, bytes: 5 * MB } },
      { tag: 'Both', nonpaged: { outstanding: 7, bytes: 700 }, paged: { outstanding: 9, bytes: 900 } },
      { tag: 'Gone', paged: { outstanding: 3, bytes: 300 } },
    ],
    notices: [{ id: 'pool-allocations-failed', count: 3 }],
    sessions: {
      maxKb: 32_768,
      list: [
        { id: 1, pagedKb: 100 },
        { id: 2, pagedKb: 100 },
        { id: 3, pagedKb: 9 },
      ],
    },
  });
  const after = snapshot({
    target: { ...TARGET, uptimeSeconds: DAY + 2 * HOUR },
    // 10 MB more of nonpaged pool, 8 MB less available.
    rows: { ...SERVER, nonpagedPoolNxUsage: 122_560, availablePages: 4_997_952 },
    tags: [
      { tag: 'Grow', nonpaged: { outstanding: 3_000, bytes: 30 * MB, allocs: 7_500, frees: 4_500 } },
      { tag: 'Shri', nonpaged: { outstanding: 400, bytes: 4 * MB } },
      { tag: 'Both', nonpaged: { outstanding: 7, bytes: 700 }, paged: { outstanding: 10, bytes: 1_000 } },
      { tag: 'NewT', paged: { outstanding: 2, bytes: 200 } },
    ],
    notices: [{ id: 'pool-allocations-failed', count: 10 }, { id: 'excessive-nonpaged-pool' }],
    sessions: {
      maxKb: 32_768,
      list: [
        { id: 1, pagedKb: 1_100, failures: 4 },
        { id: 2, pagedKb: 50, address: 'c0de' },
        { id: 4, pagedKb: 7 },
      ],
    },
  });
  const comparison = compared(before, after);

  test('of each tag in each pool, most first', () => {
    const brief = comparison.tags.map(each => [
      each.tag,
      each.group,
      each.change,
      each.bytes,
      each.outstanding,
    ]);
    expect(brief).toEqual([
      ['Grow', 'nonpaged', 'grew', 20 * MB, 2_000],
      ['NewT', 'paged', 'appeared', 200, 2],
      ['Both', 'paged', 'grew', 100, 1],
      ['Both', 'nonpaged', 'unchanged', 0, 0],
      ['Gone', 'paged', 'vanished', -300, -3],
      ['Shri', 'nonpaged', 'shrank', -MB, -100],
    ]);
    expect(comparison.tags[0]).toMatchObject({
      bytesPerHour: 10 * MB,
      outstandingPerHour: 1_000,
      share: 2,
      allocs: 2_500,
      frees: 500,
    });
  });

  test('of each resource, with a time to exhaustion where it nears its end', () => {
    const nonpaged = comparison.resources.find(each => each.id === 'nonpaged-pool');
    expect(nonpaged).toMatchObject({
      growthKb: 10_240,
      kbPerHour: 5_120,
      limit: 'memory',
      limitKb: 40_000_000,
    });
    // 40,000,000 - 491,440 Kb at 5,120 Kb an hour.
    expect(nonpaged?.secondsLeft).toBeCloseTo(((40_000_000 - 491_440) / 5_120) * HOUR, 3);
    const available = comparison.resources.find(each => each.id === 'available-memory');
    expect(available).toMatchObject({ growthKb: -8_192, drains: true });
    expect(available?.secondsLeft).toBeCloseTo((19_991_808 / 4_096) * HOUR, 3);
    expect(comparison.resources.find(each => each.id === 'free-system-ptes')).toMatchObject({
      endless: true,
    });
  });

  test('of sessions that are the same ones', () => {
    const sessions = comparison.resources.filter(each => each.id === 'session-pool');
    expect(sessions.map(each => [each.session, each.growthKb])).toEqual([[1, 1_000]]);
    expect(sessions[0]?.secondsLeft).toBeCloseTo(((32_768 - 1_100) / 500) * HOUR, 3);
  });

  test('of failures, and new warnings', () => {
    expect(comparison.failures).toEqual([
      { id: 'pool-allocations-failed', before: 3, after: 10, growth: 7 },
      { id: 'excessive-nonpaged-pool' },
      { id: 'session-pool-failures', session: 1, before: 0, after: 4, growth: 4 },
    ]);
  });

  test('says nothing of a tag that a cut table may have lost', () => {
    const { tags } = compared(
      before,
      snapshot({
        target: { ...TARGET, uptimeSeconds: DAY + HOUR },
        tags: [
          { tag: 'Both', nonpaged: { outstanding: 7, bytes: 700 } },
          { tag: 'Late', paged: { outstanding: 1, bytes: 64 } },
        ],
        whole: false,
      }),
    );
    expect(tags.map(each => `${each.tag} ${each.group} ${each.change}`)).toEqual([
      'Late paged appeared',
      'Both nonpaged unchanged',
    ]);
  });

  test('is not told of a pool of which the debugger counts another part', () => {
    const { nonpagedPoolNxUsage: _, ...old } = SERVER;
    const other = snapshot({ target: { ...TARGET, uptimeSeconds: DAY + HOUR }, rows: old });
    expect(compared(before, other).resources.some(each => each.id === 'nonpaged-pool')).toBe(false);
  });

  test('leaves out counters that cannot be true', () => {
    const bogus = snapshot({
      target: { ...TARGET, uptimeSeconds: DAY + HOUR },
      rows: { ...SERVER, nonpagedPoolNxUsage: 29_559_056, modifiedPages: 2 ** 62 },
    });
    const ids = compared(before, bogus).resources.map(each => each.id);
    expect(ids).not.toContain('nonpaged-pool');
    expect(ids).not.toContain('modified-pages');
  });

  test('of hostile machines is finite, and never throws', () => {
    fc.assert(
      fc.property(collectedArbitrary, collectedArbitrary, (first, second) => {
        const result = compare(snapshotOf(first, 'a'), snapshotOf(second, 'b'));
        if ('refused' in result) expect(result.refused).toMatch(/^[\x20-\x7e]{40,400}\.$/);
        else expect(JSON.parse(JSON.stringify(result))).toEqual(result);
      }),
    );
  });
});
