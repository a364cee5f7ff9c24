/** Public leaks that a suspect resembles, the likeliest first. */

import { fitOf } from '../../knowledge/known-leak-fit.ts';
import { knownLeaksOf } from '../../knowledge/known-leaks/index.ts';
import type { KnownLeak } from '../../knowledge/known-leaks/known-leak.ts';
import type { PoolGroup } from '../../reading/facts/tags.ts';
import type { LikeKnownLeak } from '../../report/suspect.ts';
import type { SuspectFacts } from './facts.ts';

const MOST = 3;

export function likeKnownLeaks(
  tags: readonly string[],
  pool: PoolGroup,
  { modules, target }: SuspectFacts,
  bits?: 32 | 64,
): LikeKnownLeak[] {
  const leaks: KnownLeak[] = [];
  for (const tag of tags) for (const leak of knownLeaksOf(tag)) if (leaks.indexOf(leak) < 0) leaks.push(leak);
  const loaded =
    modules?.value.whole === true
      ? modules.value.loaded.map(each => each.file ?? `${each.name}.sys`)
      : undefined;
  const build = target?.value.build;
  const list = leaks.map((leak): LikeKnownLeak => {
    const fit = fitOf(leak, {
      tags,
      pool,
      ...(loaded && { loaded }),
      ...(build !== undefined && { build }),
      ...(bits !== undefined && { bits }),
    });
    return {
      name: leak.name,
      source: leak.source,
      what: leak.what,
      ...(leak.driver !== undefined && { driver: leak.driver }),
      ...(leak.fixed !== undefined && { fixed: leak.fixed }),
      ...(leak.builds !== undefined && { builds: leak.builds }),
      fits: fit.fits,
      misfits: fit.misfits,
      score: fit.score,
    };
  });
  return (
    list
      .filter(each => each.score > 0)
      .map((each, place) => ({ each, place }))
      // Of equal ones the catalogue's first: it begins with the threads that found the driver.
      .sort((a, b) => b.each.score - a.each.score || a.place - b.place)
      .slice(0, MOST)
      .map(({ each }) => each)
  );
}
