/** What tags did between two snapshots: growth speaks for a leak, standing still against one. */
import type { PoolGroup } from '../../reading/facts/tags.ts';
import { bytes, count, say, share } from '../../report/inline.ts';
import type { TagPart } from '../derived/remarkable-tags.ts';
import { type Weight, weight } from './reason.ts';

export interface Move {
  /** Growth in bytes; in allocations where one of the tables has no bytes. Zero for a tag that stood still. */
  readonly grown: number;
  readonly unit: 'bytes' | 'allocations';
  /** What it held before, in the same unit. */
  readonly before: number;
  /** By which share half of the pool's tags moved meanwhile. */
  readonly noise: number;
  /** Reasons to trust the growth less: little time, a tag that appeared, no clock. */
  readonly doubts: number;
}

/** By tag and pool: see `moveKey`. */
export type Moves = ReadonlyMap<string, Move>;

export const moveKey = (tag: string, group: PoolGroup): string => `${tag} ${group}`;

/** Growth of this share is worth a point, or of twice what half of the tags do. Judgement. */
const LEAST_SHARE = 0.05;
/** A tag that was not there before grew by this. Judgement. */
const APPEARED = 1;

export function moveSign({ row, group }: TagPart, moves: Moves | undefined): Weight | undefined {
  const move = moves?.get(moveKey(row.tag, group));
  if (move === undefined) return undefined;
  if (move.grown <= 0) return weight('stood-still', -4, () => say`it did not grow between the snapshots`);
  const part = move.before > 0 ? move.grown / move.before : APPEARED;
  const usual = Math.max(LEAST_SHARE, move.noise * 2);
  if (part <= usual) return undefined;
  const points = (1 + Math.log2(part / usual)) * 0.5 ** move.doubts;
  return weight('growth', points, () => {
    const amount = move.unit === 'bytes' ? bytes(move.grown) : say`${count(move.grown)} allocations`;
    const ofIt = move.before > 0 ? say` (${share(part)})` : [];
    return say`it grew by ${amount}${ofIt} between the snapshots`;
  });
}
