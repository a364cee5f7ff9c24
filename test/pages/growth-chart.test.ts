/** The chart of what grew: its axes say the sizes and the times, and each line says its tag. */
import { expect, test } from 'vitest';
import { comparisonHtml } from '../../src/pages/html.ts';
import { DAY, GB, HOUR, MB, reported, snapshot, TARGET } from '../comparison/moments.ts';
import { attributeOf, elementsOf } from '../support/html.ts';

const moment = (sizes: Readonly<Record<string, number>>, uptimeSeconds: number | undefined, name: string) =>
  snapshot(
    {
      target: { ...TARGET, ...(uptimeSeconds !== undefined && { uptimeSeconds }) },
      tags: Object.entries(sizes).map(([tag, bytes]) => ({
        tag,
        nonpaged: { outstanding: Math.ceil(bytes / 512), bytes },
      })),
    },
    name,
  );

const names = ['AbcA', 'AbcB', 'AbcC', 'AbcD', 'AbcE', 'AbcF', '<b>x'];
const all = (size: number) => Object.fromEntries(names.map((tag, at) => [tag, at === 0 ? size * 100 : size]));
const chartOf = (before: number | undefined, after: number | undefined) => {
  const report = reported(moment(all(10 * MB), before, 'one'), moment(all(20 * MB), after, 'two'));
  // Only a chart has elements of that name.
  const texts = elementsOf(comparisonHtml(report)).filter(each => each.localName === 'text');
  return texts.map(each => ({ words: each.text, y: Number(attributeOf(each, 'y')) }));
};

test('the axes say the largest size, zero, and how much later the second moment is', () => {
  const words = chartOf(DAY, DAY + 4 * HOUR).map(each => each.words);
  expect(20 * MB * 100).toBeGreaterThan(GB);
  expect(words).toEqual(expect.arrayContaining(['2.0 GB', '0', 'before', 'after (4 h 0 min later)']));
  expect(chartOf(undefined, undefined).map(each => each.words)).toContain('after');
});

test('each line has its tag beside it as text, none over another', () => {
  const shown = chartOf(DAY, DAY + HOUR).filter(each => names.some(name => name === each.words));
  expect(shown.map(each => each.words).sort()).toEqual([...names].sort());
  const heights = shown.map(each => each.y).sort((a, b) => a - b);
  for (const [at, height] of heights.entries()) {
    expect(height).toBeGreaterThan(0);
    if (at > 0) expect(height - (heights[at - 1] ?? 0)).toBeGreaterThanOrEqual(13.9);
  }
});

test('the page of a comparison has one title, and its tables stand below their own', () => {
  const report = reported(moment(all(10 * MB), DAY, 'one'), moment(all(20 * MB), DAY + HOUR, 'two'));
  const elements = elementsOf(comparisonHtml(report));
  const named = (name: string) => elements.filter(each => each.localName === name);
  expect(named('h1')).toHaveLength(1);
  expect(named('h2').map(each => each.text)).toContain('Tags that grew most');
});
