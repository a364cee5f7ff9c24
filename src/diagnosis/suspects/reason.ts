import type { Inline } from '../../report/inline.ts';
import type { Reason } from '../../report/suspect.ts';
import { bounded, type SignId } from './signs.ts';

/** A sign with its points. Most tags are dropped once these are added up, so its words are made afterwards. */
export interface Weight {
  readonly sign: SignId;
  readonly points: number;
  readonly says: () => readonly Inline[];
}

/** A weight with its points kept within the sign's bounds; undefined where nothing is left of them. */
export function weight(sign: SignId, points: number, says: () => readonly Inline[]): Weight | undefined {
  const kept = bounded(sign, points);
  return kept === 0 ? undefined : { sign, points: kept, says };
}

export function reasonOf({ sign, points, says }: Weight): Reason {
  return { sign, points, words: says() };
}
