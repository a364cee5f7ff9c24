import { evidence } from '../../report/evidence.ts';
import { count, type Inline, say, tag } from '../../report/inline.ts';
import { step, steps } from '../../report/step.ts';
import { defineRule } from './define.ts';
import prose from './impossible-tag-figures.md';

const MOST_NAMED = 6;

export default defineRule({
  id: 'impossible-tag-figures',
  needs: ['tags'],
  wants: [],
  prose,
  check({ tags }) {
    const doubted = tags.value.doubted ?? [];
    if (doubted.length === 0) return [];
    const names: Inline[] = [];
    doubted.slice(0, MOST_NAMED).forEach((row, place) => {
      names.push(...say`${place > 0 ? ', ' : ''}${tag(row.tag)}`);
    });
    const more = doubted.length > MOST_NAMED ? say` and ${count(doubted.length - MOST_NAMED)} more` : [];
    return [
      {
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
      },
    ];
  },
});
