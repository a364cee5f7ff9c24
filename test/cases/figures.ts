/** Short forms for the figures of a machine, as its debugger prints them. */
import type { FactValues } from '../../src/reading/facts/values.ts';
import type { Unlined } from '../support/kd/machine.ts';

type TagRowFigures = Unlined<FactValues['tags']>['rows'][number];
type Usage = NonNullable<TagRowFigures['paged']>;

/** A row of `!vm` on a machine with pages of 4 KB. */
export const pages = (count: number): { pages: number; kb: number } => ({ pages: count, kb: count * 4 });

/** A page file of fixed size, or one that has grown from `minimumKb`; all in Kb. */
export function pageFile(path: string, currentKb: number, freeKb: number, maximumKb = currentKb) {
  return { path, currentKb, freeKb, minimumKb: Math.min(currentKb, maximumKb), maximumKb };
}

export function parts(pool: 'paged' | 'nonpaged', counts: readonly number[], from = 0) {
  return counts.map((count, index) => ({ ...pages(count), pool, index: index + from }));
}

/** Outstanding allocations and their bytes, as the brief table prints them. */
export const held = (outstanding: number, bytes: number): Usage => ({ outstanding, bytes });

/** Allocations and frees since start-up, and the bytes of what is outstanding. */
export const counted = (allocs: number, frees: number, bytes?: number): Usage => ({
  allocs,
  frees,
  outstanding: allocs - frees,
  ...(bytes === undefined ? {} : { bytes }),
});

export function tagRow(
  tag: string,
  usage: { nonpaged?: Usage; paged?: Usage },
  description = '',
  binary?: string,
): TagRowFigures {
  return { tag, ...usage, description, ...(binary === undefined ? {} : { binary }), unlisted: false };
}

export function unlistedRow(tag: string, usage: { nonpaged?: Usage; paged?: Usage }): TagRowFigures {
  return { tag, ...usage, description: '', unlisted: true };
}
