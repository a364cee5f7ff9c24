/** When a pool that leaks is exhausted, if it goes on in a straight line. */

import type { Yardstick } from '../diagnosis/derived/pressure.ts';
import type { PoolGroup } from '../reading/facts/tags.ts';
import type { Comparison } from './compare.ts';
import type { Judgement } from './growing-tags.ts';
import type { ResourceGrowth, ResourceId } from './resources.ts';

export interface Exhaustion {
  readonly pool: ResourceGrowth;
  /** What all tags of the pool that leak take, an hour: the rest of the pool's growth is noise. */
  readonly bytesPerHour: number;
  readonly limit: Yardstick;
  /** Until the pool is at its limit. */
  readonly seconds: number;
  /** What all share ends sooner: memory for nonpaged pool, commit for paged pool. */
  readonly sooner?: {
    readonly what: 'available-memory' | 'commit';
    readonly leftKb: number;
    readonly seconds: number;
  };
}

/** Undefined without a rate, or where nothing bounds the pool. */
export function exhaustion(
  comparison: Comparison,
  { chains }: Judgement,
  group: PoolGroup,
): Exhaustion | undefined {
  const pool = resource(comparison, `${group}-pool`);
  let bytesPerHour = 0;
  for (const { first, others } of chains) {
    for (const { growth } of [first, ...others]) {
      if (growth.group === group) bytesPerHour += growth.bytesPerHour ?? 0;
    }
  }
  if (pool?.limitKb === undefined || pool.limit === undefined || bytesPerHour <= 0) return undefined;
  const secondsFor = (kb: number): number => ((Math.max(0, kb) * 1024) / bytesPerHour) * 3_600;
  const seconds = secondsFor(pool.limitKb - pool.afterKb);
  const leftKb = sharedLeft(comparison, group);
  const shared = leftKb === undefined ? undefined : secondsFor(leftKb);
  return {
    pool,
    bytesPerHour,
    limit: pool.limit,
    seconds,
    ...(leftKb !== undefined &&
      shared !== undefined &&
      shared < seconds && {
        sooner: {
          what: group === 'nonpaged' ? ('available-memory' as const) : ('commit' as const),
          leftKb,
          seconds: shared,
        },
      }),
  };
}

function sharedLeft(comparison: Comparison, group: PoolGroup): number | undefined {
  if (group === 'nonpaged') return resource(comparison, 'available-memory')?.afterKb;
  const commit = resource(comparison, 'commit');
  return commit?.limitKb === undefined ? undefined : Math.max(0, commit.limitKb - commit.afterKb);
}

export function resource({ resources }: Comparison, id: ResourceId): ResourceGrowth | undefined {
  return resources.find(each => each.id === id);
}
