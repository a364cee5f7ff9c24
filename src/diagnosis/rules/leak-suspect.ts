import type { Finding } from '../../report/finding.ts';
import { bytes, count, driver, type Inline, name, say, tag } from '../../report/inline.ts';
import { step, steps } from '../../report/step.ts';
import type { Suspect } from '../../report/suspect.ts';
import { culpritOf, forAndAgainst, inShort, whoIs } from '../sentences/suspect.ts';
import { suspectsOf } from '../suspects/suspects.ts';
import { defineRule } from './define.ts';
import prose from './leak-suspect.md';

/** More of one strength are counted, not told. */
const MOST = 5;
const MOST_NAMED = 6;

export default defineRule({
  id: 'leak-suspect',
  needs: ['tags'],
  wants: ['memory', 'target', 'modules', 'processes', 'tagHits'],
  about: 'tag',
  prose,
  check(have) {
    return suspectsOf(have)
      .filter(each => each.strength !== 'weak')
      .slice(0, MOST)
      .map(suspect => findingOf(suspect));
  },
});

function findingOf(suspect: Suspect): Finding {
  const strong = suspect.strength === 'strong';
  const culprit = culpritOf(suspect);
  return {
    severity: strong ? 'warning' : 'note',
    confidence: strong ? 'likely' : 'possible',
    resource: suspect.pool === 'nonpaged' ? 'nonpaged-pool' : 'paged-pool',
    headline: say`${strong ? 'Likely' : 'Possible'} leak: ${inShort(suspect)}.`,
    holder: say`tag ${tag(suspect.tag)}`,
    who: whoIs(suspect),
    details: [
      ...(suspect.tags.length > 1
        ? [
            say`Allocated together: ${tagList(suspect.tags)}${suspect.allBytes === undefined ? [] : say`, ${bytes(suspect.allBytes)} in all`}. One leak explains them all.`,
          ]
        : []),
      ...forAndAgainst(suspect),
      ...ownerWords(suspect),
      ...suspect.known.slice(0, 1).map(known => {
        const state = known.fixed === undefined ? '' : ` (${known.fixed})`;
        return say`Fits a known leak: ${known.name}${state}. ${known.what} ${known.source}`;
      }),
      say`Cleared by ${suspect.innocent}.`,
    ],
    tags: suspect.tags,
    drivers: culprit === undefined ? [] : [culprit],
    evidence: suspect.evidence,
    next: steps(
      suspect.settle,
      ...suspect.owners
        .slice(0, 2)
        .map(each =>
          each.module === undefined ? undefined : step('module-details', { module: each.module }),
        ),
      step('tag-counts', { tag: suspect.tag }),
    ),
  };
}

function tagList(tags: readonly string[]): Inline[] {
  const words: Inline[] = [];
  tags.slice(0, MOST_NAMED).forEach((each, place) => {
    words.push(...say`${place > 0 ? ', ' : ''}${tag(each)}`);
  });
  if (tags.length > MOST_NAMED) words.push(...say` and ${count(tags.length - MOST_NAMED)} more`);
  return words;
}

function ownerWords({ owners }: Suspect): Inline[][] {
  const [first, ...others] = owners;
  if (first === undefined) return [];
  const said: Inline[][] = [
    first.clue === 'kind'
      ? say`Drivers that could be behind it: ${candidates(owners)}.`
      : say`${first.confidence === 'certain' ? 'Owner' : first.confidence === 'likely' ? 'Likely owner' : 'Possible owner'}: ${driver(first.name)} (${first.words}).`,
  ];
  if (first.clue !== 'kind' && others.length > 0) said.push(say`Other candidates: ${candidates(others)}.`);
  return said;
}

function candidates(owners: Suspect['owners']): Inline[] {
  const words: Inline[] = [];
  owners.slice(0, 4).forEach((each, place) => {
    words.push(...say`${place > 0 ? ', ' : ''}${name(each.name)} (${each.words})`);
  });
  return words;
}
