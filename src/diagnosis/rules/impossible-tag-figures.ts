import type { Reading } from '../../reading/facts/fact.ts';
import type { Memory } from '../../reading/facts/memory.ts';
import type { Tags } from '../../reading/facts/tags.ts';
import { evidence } from '../../report/evidence.ts';
import type { Finding } from '../../report/finding.ts';
import { bytes, count, type Inline, say, tag } from '../../report/inline.ts';
import { step, steps } from '../../report/step.ts';
import { groupPressure } from '../derived/pool-bound.ts';
import { type AbovePool, abovePools } from '../derived/sound-tags.ts';
import { defineRule } from './define.ts';
import prose from './impossible-tag-figures.md';

const MOST_NAMED = 6;

export default defineRule({
  id: 'impossible-tag-figures',
  needs: ['tags'],
  wants: ['memory'],
  prose,
  check({ tags, memory }) {
    const above = memory === undefined ? [] : abovePools(tags.value, memory.value);
    const told = above.map(each => each.row);
    const doubted = (tags.value.doubted ?? []).filter(row => told.indexOf(row) < 0);
    return [
      ...(memory === undefined ? [] : above.map(each => contradiction(each, tags, memory))),
      ...(doubted.length === 0 ? [] : [impossible(tags, doubted)]),
    ];
  },
});

/** The table and `!vm` cannot both be right, so it is not known whether the tag leaks. */
function contradiction(
  { row, group, held, pool }: AbovePool,
  tags: Reading<Tags>,
  memory: Reading<Memory>,
): Finding {
  const leftOut = (tags.value.doubted ?? []).indexOf(row) >= 0;
  return {
    severity: 'note',
    confidence: 'certain',
    resource: group === 'nonpaged' ? 'nonpaged-pool' : 'paged-pool',
    headline: say`Contradiction: ${tag(row.tag)} holds ${bytes(held)}, and all of ${group} pool ${bytes(pool)}.`,
    details: [
      say`The table of tags and !vm are of two machines or moments, or one figure is damaged.`,
      ...(leftOut
        ? [say`The row of ${tag(row.tag)} is left out of every sum. Alone it may be a leak: read both again.`]
        : []),
    ],
    tags: [row.tag],
    drivers: [],
    evidence: [
      ...evidence(tags, row[group]?.from ?? row),
      ...evidence(memory, ...(groupPressure(memory.value, group)?.rows ?? [])),
    ],
    next: steps(step('vm'), step(group === 'nonpaged' ? 'tags-nonpaged' : 'tags-paged')),
  };
}

function impossible(tags: Reading<Tags>, doubted: readonly Tags['rows'][number][]): Finding {
  const names: Inline[] = [];
  doubted.slice(0, MOST_NAMED).forEach((row, place) => {
    names.push(...say`${place > 0 ? ', ' : ''}${tag(row.tag)}`);
  });
  const more = doubted.length > MOST_NAMED ? say` and ${count(doubted.length - MOST_NAMED)} more` : [];
  return {
    severity: 'note',
    confidence: 'certain',
    resource: 'none',
    headline: say`The figures of ${names}${more} cannot be true.`,
    details: [
      say`${doubted.length === 1 ? 'The row is' : 'These rows are'} left out of every sum and comparison.`,
    ],
    tags: doubted.slice(0, MOST_NAMED).map(row => row.tag),
    drivers: [],
    evidence: evidence(tags, ...doubted.slice(0, MOST_NAMED)),
    next: steps(step('tags-nonpaged')),
  };
}
