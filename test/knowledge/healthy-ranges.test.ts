import { expect, test } from 'vitest';
import { allHealthyRanges, healthyRange } from '../../src/knowledge/healthy-ranges.ts';

test('at least 120 tags have a range, each with its source', () => {
  const ranges = allHealthyRanges();
  expect(new Set(ranges.map(each => each.tag)).size).toBeGreaterThanOrEqual(120);
  const keys = ranges.map(({ tag, pool, era }) => `${tag} ${pool} ${era}`);
  expect(new Set(keys).size).toBe(keys.length);
  for (const each of ranges) {
    expect(each.tag).toHaveLength(4);
    expect(each.outstanding).toBeGreaterThan(0);
    expect(each.bytes).toBeGreaterThan(0);
    expect(each.source.length).toBeGreaterThan(5);
  }
});

test('public outputs of healthy machines stand behind the ranges of at least 120 tags', () => {
  const sourced = allHealthyRanges().filter(each => each.source !== 'judgement');
  expect(new Set(sourced.map(each => each.tag)).size).toBeGreaterThanOrEqual(120);
});

test('32-bit systems keep less, and do not scale with memory', () => {
  const ranges = allHealthyRanges();
  for (const small of ranges.filter(each => each.era === 'x86')) {
    const large = ranges.find(
      each => each.tag === small.tag && each.pool === small.pool && each.era === 'x64',
    );
    expect(small.outstanding, small.tag).toBeLessThanOrEqual(large?.outstanding ?? 0);
    expect(small.bytes, small.tag).toBeLessThanOrEqual(large?.bytes ?? 0);
    expect(small.perGigabyte).toBeUndefined();
  }
});

test('a tag has its own range before that of a pattern; unknown widths have the larger one', () => {
  expect(healthyRange('AfdB', 'nonpaged', 64)?.tag).toBe('AfdB');
  expect(healthyRange('Afdz', 'nonpaged', 64)?.tag).toBe('Afd?');
  expect(healthyRange('Thre', 'nonpaged', undefined)?.outstanding).toBe(50_000);
  expect(healthyRange('Thre', 'nonpaged', 32)?.outstanding).toBe(10_000);
  expect(healthyRange('Q1xZ', 'paged', 64)).toBeUndefined();
});
