import type { Inline } from '../report/inline.ts';
import type { Reason } from '../report/suspect.ts';
import { bounded, type SignId } from './signs.ts';

/** A reason with its points kept within the sign's bounds; undefined where nothing is left of them. */
export function reason(sign: SignId, points: number, words: readonly Inline[]): Reason | undefined {
  const kept = bounded(sign, points);
  return kept === 0 ? undefined : { sign, points: kept, words };
}
