/** The tags that grew most as lines from before to after, with axes and the names of the tags. */
import type { Comparison, TagGrowth } from '../comparison/compare.ts';
import { spanWords } from '../comparison/time-words.ts';
import { formatBytes, formatTag } from './format.ts';
import { escaped } from './html-text.ts';

const MOST_LINES = 8;
/** Small enough that its words can be read on a phone. */
const WIDTH = 480;
const HEIGHT = 270;
/** Room for sizes at the left, for tags at the right, for times below. */
const LEFT = 74;
const RIGHT = WIDTH - 66;
const TOP = 14;
const BOTTOM = HEIGHT - 26;
/** Names of lines that end near each other stand so far apart. */
const NAME_HEIGHT = 16;

export function growthChart({ tags, elapsed }: Comparison): string {
  const grown = tags
    .filter(each => (each.bytes ?? 0) > 0 && each.after.bytes !== undefined)
    .slice(0, MOST_LINES);
  const most = Math.max(0, ...grown.map(each => each.after.bytes ?? 0));
  if (most === 0) return '';
  const y = (bytes = 0): number => BOTTOM - (bytes / most) * (BOTTOM - TOP);
  const names = apart(grown.map(each => y(each.after.bytes)));
  const lines = grown.map(({ tag, before, after }, at) => {
    const [from, to] = [y(before.bytes).toFixed(1), y(after.bytes).toFixed(1)];
    return `<line class="s${at}" x1="${LEFT}" x2="${RIGHT}" y1="${from}" y2="${to}"/><circle class="c${at}" cx="${LEFT}" cy="${from}" r="4"/><circle class="c${at}" cx="${RIGHT}" cy="${to}" r="4"/><text x="${RIGHT + 8}" y="${((names[at] ?? 0) + 4).toFixed(1)}">${escaped(formatTag(tag))}</text>`;
  });
  const axes = [
    `<line class="axis" x1="${LEFT}" x2="${LEFT}" y1="${TOP}" y2="${BOTTOM}"/>`,
    `<line class="axis" x1="${LEFT}" x2="${RIGHT}" y1="${BOTTOM}" y2="${BOTTOM}"/>`,
    text(LEFT - 8, TOP + 4, formatBytes(most), 'end'),
    text(LEFT - 8, BOTTOM + 4, '0', 'end'),
    text(LEFT, HEIGHT - 6, 'before', 'start'),
    text(RIGHT, HEIGHT - 6, elapsed ? `after (${spanWords(elapsed.seconds)} later)` : 'after', 'end'),
  ];
  return `<section><h2>Growth</h2><svg class="growth" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="Bytes of the tags that grew most, before and after">${axes.join('')}${lines.join('')}</svg><ul class="legend">${grown.map(legend).join('')}</ul></section>`;
}

function legend({ tag, group, before, after }: TagGrowth, at: number): string {
  return `<li><svg width="10" height="10" aria-hidden="true"><rect class="c${at}" width="10" height="10"/></svg> <code>${escaped(formatTag(tag))}</code> ${group}: ${formatBytes(before.bytes ?? 0)} to ${formatBytes(after.bytes ?? 0)}</li>`;
}

function text(x: number, y: number, words: string, anchor: 'start' | 'end'): string {
  return `<text x="${x}" y="${y}" text-anchor="${anchor}">${escaped(words)}</text>`;
}

/** The heights at which names stand: near the ends of their lines, in their order, none over another. */
function apart(ends: readonly number[]): number[] {
  const order = ends.map((end, at) => ({ end, at })).sort((a, b) => b.end - a.end || b.at - a.at);
  const places: number[] = [];
  // From below up; each line is at most as many names from the top as there are above it.
  let free = BOTTOM;
  order.forEach(({ end, at }, place) => {
    const highest = TOP + (order.length - 1 - place) * NAME_HEIGHT;
    places[at] = Math.max(highest, Math.min(end, free));
    free = (places[at] ?? 0) - NAME_HEIGHT;
  });
  return places;
}
