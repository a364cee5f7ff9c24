/**
 * How much the tests try. CI and `npm run test:whole` try everything. `npm test`, for which a person waits, runs every test
 * too, but tries only a part of what is generated or repeated: spread evenly, and the same each time.
 */
export const isWhole = process.env.POOLINSIGHT_TESTS === 'whole';

/** The list, or at most so many of it, evenly from the first to the last. */
export function some<T>(list: readonly T[], most: number): readonly T[] {
  if (isWhole || list.length <= most) return list;
  const step = (list.length - 1) / Math.max(1, most - 1);
  return Array.from({ length: most }, (_, at) => list[Math.round(at * step)] as T);
}

/** The list, or one part of several. Tests that take a part each try the whole list together. */
export function share<T>(list: readonly T[], part: number, parts: number): readonly T[] {
  return isWhole ? list : list.filter((_, at) => at % parts === part % parts);
}

/** How often, how many, or how much: all, or fewer. */
export const times = (all: number, fewer: number): number => (isWhole ? all : fewer);
