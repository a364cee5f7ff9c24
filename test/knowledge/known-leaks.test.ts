import { describe, expect, test } from 'vitest';
import { fitOf } from '../../src/knowledge/known-leak-fit.ts';
import { allKnownLeaks, knownLeaksOf } from '../../src/knowledge/known-leaks/index.ts';
import type { KnownLeak } from '../../src/knowledge/known-leaks/known-leak.ts';

describe('the catalogue of known leaks', () => {
  test('has at least 40 entries, each with an id of its own', () => {
    expect(allKnownLeaks.length).toBeGreaterThanOrEqual(40);
    expect(new Set(allKnownLeaks.map(each => each.id)).size).toBe(allKnownLeaks.length);
  });

  test.each(allKnownLeaks.map(each => [each.id, each] as const))('%s', (_id, leak) => {
    expect(leak.source).toMatch(/^https:\/\/[^\s]+$/);
    expect(leak.what).toMatch(/^[A-Z].*\.$/);
    expect(leak.what.split(' ').length).toBeLessThanOrEqual(20);
    expect(leak.tags.length).toBeGreaterThan(0);
    for (const tag of leak.tags) {
      expect(tag).toHaveLength(4);
      expect(knownLeaksOf(tag)).toContain(leak);
    }
    for (const [from, to] of leak.builds ?? []) expect(from).toBeLessThanOrEqual(to);
    if (leak.driver !== undefined) expect(leak.driver).toMatch(/\.sys$/);
  });

  test('knows nothing of other tags', () => {
    for (const tag of ['', 'Q1xZ', '__proto__', 'constructor']) expect(knownLeaksOf(tag)).toEqual([]);
  });
});

const entry = (id: string): KnownLeak => {
  const found = allKnownLeaks.find(each => each.id === id);
  if (found === undefined) throw new Error(`There is no entry ${id}`);
  return found;
};

describe('how a leak fits', () => {
  test('a tag of one driver alone is enough for a likely match', () => {
    const fit = fitOf(entry('npcap-688'), { tags: ['NpCD'], pool: 'nonpaged' });
    expect(fit.score).toBeGreaterThanOrEqual(0.8);
  });

  test('a tag that many grow says little without the driver', () => {
    const alone = fitOf(entry('wsl-40804'), { tags: ['NtFC'], pool: 'nonpaged' });
    expect(alone.score).toBeLessThan(0.5);
    const loaded = fitOf(entry('wsl-40804'), {
      tags: ['NtFC'],
      pool: 'nonpaged',
      loaded: ['WCIFS.SYS'],
      build: 26200,
    });
    expect(loaded.score).toBeGreaterThanOrEqual(0.5);
    expect(loaded.fits).toEqual(['tag NtFC', 'wcifs.sys is loaded', 'build 26200']);
  });

  test('a driver that is not loaded rules the leak out', () => {
    const fit = fitOf(entry('npcap-688'), { tags: ['NpCD'], pool: 'nonpaged', loaded: ['ntfs.sys'] });
    expect(fit).toEqual({ fits: ['tag NpCD'], misfits: ['npcap.sys is not loaded'], score: 0 });
  });

  test('another build lowers it and is told', () => {
    const seen = { tags: ['WCsc'], pool: 'paged' as const };
    const right = fitOf(entry('containers-646'), { ...seen, build: 26100 });
    const wrong = fitOf(entry('containers-646'), { ...seen, build: 17763 });
    expect(wrong.score).toBeLessThan(right.score);
    expect(wrong.misfits).toEqual(['seen on builds 26100 to 26300, not on 17763']);
  });

  test('the other pool, or another tag, is no match', () => {
    expect(fitOf(entry('npcap-688'), { tags: ['NpCD'], pool: 'paged' }).score).toBe(0);
    expect(fitOf(entry('npcap-688'), { tags: ['File'], pool: 'nonpaged' }).score).toBe(0);
  });

  test('more of its tags fit better', () => {
    const one = fitOf(entry('feedback-393'), { tags: ['Irp '], pool: 'nonpaged' });
    const both = fitOf(entry('feedback-393'), { tags: ['NpFr', 'Irp '], pool: 'nonpaged' });
    expect(both.score).toBeGreaterThan(one.score);
  });
});
