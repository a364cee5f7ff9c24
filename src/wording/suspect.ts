import { bytes, count, type Inline, say, tag } from '../report/inline.ts';
import type { Suspect } from '../report/suspect.ts';

/** The suspect in one phrase: tag, size, number, frees. */
export function inShort({ tag: own, bytes: held, outstanding, frees, allocs, pool }: Suspect): Inline[] {
  const size = held === undefined ? [] : say`${bytes(held)} in `;
  const freed =
    frees === undefined || allocs === undefined || frees > allocs / 10
      ? []
      : frees === 0
        ? say`, none ever freed`
        : say`, ${count(frees)} ever freed`;
  return say`${tag(own)}, ${size}${count(outstanding)} allocations of ${pool} pool${freed}`;
}

/** The driver that a verdict names for a suspect; none where the likeliest owner is no driver, or one of many. */
export function culpritOf({ owners: [owner] }: Suspect): string | undefined {
  return owner !== undefined && owner.clue !== 'kind' && /\.sys$/i.test(owner.name) ? owner.name : undefined;
}
