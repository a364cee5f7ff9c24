/** The largest tags as what they are, for a table in which nobody is accused. */
import type { Modules } from '../../reading/facts/modules.ts';
import type { TagHits } from '../../reading/facts/tag-hits.ts';
import type { Tags } from '../../reading/facts/tags.ts';
import type { Who } from '../../report/finding.ts';
import { type Inline, name, say, tag } from '../../report/inline.ts';
import { type Holder, holder } from '../derived/holders.ts';
import { type Owner, ownerOf } from '../derived/owner.ts';
import { remarkableTags, type TagPart } from '../derived/remarkable-tags.ts';

const MOST_LARGEST = 3;
const MB = 1024 * 1024;

/** The largest tags of a table, whatever their pool, as what they are; those below a megabyte are left out. */
export function largestOf(tags: Tags, modules: Modules | undefined, hits: TagHits | undefined): Who[] {
  const top: TagPart[] = [];
  for (const part of remarkableTags(tags)) {
    if ((part.usage.bytes ?? 0) < MB) continue;
    let place = top.length;
    while (place > 0 && isLarger(part, top[place - 1])) place--;
    if (place < MOST_LARGEST) top.splice(place, 0, part);
    if (top.length > MOST_LARGEST) top.pop();
  }
  return top.map(({ row, usage }) => {
    const what = inAWord(holder(row, usage).kind, ownerOf(row, modules, hits));
    return { name: tag(row.tag), bytes: usage.bytes ?? 0, what };
  });
}

function isLarger(one: TagPart, other: TagPart | undefined): boolean {
  const more = (one.usage.bytes ?? 0) - (other?.usage.bytes ?? 0);
  return more > 0 || (more === 0 && other !== undefined && one.row.tag < other.row.tag);
}

/** `nt!mm, a cache`; without an owner what is known of the blocks. */
function inAWord(kind: Holder['kind'], owner: Owner | undefined): Inline[] {
  const whose =
    owner === undefined
      ? say`owner not known`
      : owner.step === 'listed' || owner.step === 'known'
        ? say`${name(owner.name)}`
        : say`likely ${name(owner.name)}`;
  return say`${whose}${kind === 'cache' ? ', a cache' : kind === 'fixed' ? ', reserved at start-up' : ''}`;
}
