import { OUTSIZED_COUNT, OUTSIZED_LEAD, OUTSIZED_LIKELY } from '../knowledge/limits.ts';
import { evidence } from '../report/evidence.ts';
import { bytes, count, say, tag } from '../report/inline.ts';
import { step, steps } from '../report/step.ts';
import { kindOf, noteOf } from '../views/note-of.ts';
import { remarkableTags, type TagPart } from '../views/remarkable-tags.ts';
import { defineRule } from './define.ts';

/** Bytes of a block that is one small structure. Judgement. */
const SMALL = 1_024;

export default defineRule({
  id: 'outsized-tag-count',
  needs: ['tags'],
  wants: [],
  about: 'tag',
  doc: {
    title: 'Number of allocations out of proportion',
    says: 'One tag has far more outstanding allocations than any other, whatever they hold.',
    why: 'A leak of small blocks, one for each event, shows in the number long before it shows in the bytes.',
    measures:
      'The tag with most outstanding allocations in a pool: a million and more, at least five times the next one, without tags that are known as caches, count what others hold, or are reserved at start-up. From five million on it is likely, below that only possible.',
    misleads: 'A file server keeps millions of small structures by right; those tags are known and left out.',
    whatToDo: 'Find the owner: for a default tag sample a few blocks, else search the images of the drivers.',
  },
  check({ tags }) {
    const parts = remarkableTags(tags.value);
    const found = tags.value.groups
      .map(group => outsized(parts.filter(part => part.group === group)))
      .filter((part): part is TagPart => part !== undefined);
    return found.map(part => {
      const { row, usage, group } = part;
      const average = usage.bytes === undefined ? undefined : usage.bytes / usage.outstanding;
      const known = noteOf(row)?.note;
      return {
        severity: 'note' as const,
        confidence: usage.outstanding >= OUTSIZED_LIKELY ? ('likely' as const) : ('possible' as const),
        resource: group === 'nonpaged' ? ('nonpaged-pool' as const) : ('paged-pool' as const),
        headline: say`Tag ${tag(row.tag)} has ${count(usage.outstanding)} outstanding allocations in ${group} pool, far more than any other.`,
        holder: say`tag ${tag(row.tag)}, ${count(usage.outstanding)} allocations`,
        details: [
          ...(average === undefined
            ? []
            : [
                average < SMALL
                  ? say`Its blocks are small, ${bytes(Math.round(average))} on average: something that happens often leaves one behind each time.`
                  : say`Its blocks have ${bytes(Math.round(average))} on average.`,
              ]),
          ...(known?.kind === 'default'
            ? [say`It is a tag that many drivers share, so its name does not tell the owner.`]
            : []),
        ],
        tags: [row.tag],
        drivers: [],
        evidence: evidence(tags, usage.from ?? row),
        next: steps(
          step(group === 'nonpaged' ? 'find-blocks-nonpaged' : 'find-blocks-paged', { tag: row.tag }),
          known?.kind === 'default' || (known?.owner ?? row.binary) !== undefined
            ? undefined
            : step('search-images', { tag: row.tag }),
        ),
      };
    });
  },
});

function outsized(parts: readonly TagPart[]): TagPart | undefined {
  const sorted = [...parts].sort((a, b) => b.usage.outstanding - a.usage.outstanding);
  const [first, second] = sorted;
  // Under Ovfl many tags are counted together.
  if (first === undefined || first.usage.outstanding < OUTSIZED_COUNT || first.row.tag === 'Ovfl')
    return undefined;
  if (first.usage.outstanding < (second?.usage.outstanding ?? 0) * OUTSIZED_LEAD) return undefined;
  const kind = kindOf(first.row);
  return kind === 'cache' || kind === 'mirror' || kind === 'fixed' ? undefined : first;
}
