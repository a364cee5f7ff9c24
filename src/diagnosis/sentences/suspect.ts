import { bytes, count, type Inline, say, tag } from '../../report/inline.ts';
import type { Suspect } from '../../report/suspect.ts';

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

/** The owner of such a tag only counts or caches what others hold. */
const OF_OTHERS = ['mirror', 'cache'];

/** The driver that a verdict names for a suspect; none where the likeliest owner is no driver, or one of many. */
export function culpritOf({ owners: [owner], against }: Suspect): string | undefined {
  if (owner === undefined || owner.clue === 'kind' || !/\.sys$/i.test(owner.name)) return undefined;
  const ownsTag = owner.clue === 'listed' || owner.clue === 'known';
  return ownsTag && against.some(each => OF_OTHERS.indexOf(each.sign) >= 0) ? undefined : owner.name;
}

/** The reasons, the heaviest first: one sentence for it, one against. */
export function forAndAgainst({ reasons, against }: Suspect): Inline[][] {
  const said = reasons.length > 0 ? [say`For: ${reasonList(reasons)}.`] : [];
  if (against.length > 0) said.push(say`Against: ${reasonList(against)}.`);
  return said;
}

function reasonList(reasons: Suspect['reasons']): Inline[] {
  const words: Inline[] = [];
  reasons.forEach((each, place) => {
    words.push(...say`${place > 0 ? '; ' : ''}${each.words}`);
  });
  return words;
}
