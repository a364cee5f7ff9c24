import { WORTH_A_NAME } from '../../knowledge/known-leak-fit.ts';
import type { Finding } from '../../report/finding.ts';
import { bytes, count, driver, type Inline, name, say, tag } from '../../report/inline.ts';
import { step, steps } from '../../report/step.ts';
import type { Suspect } from '../../report/suspect.ts';
import { culpritOf, forAndAgainst, inShort, whoIs } from '../sentences/suspect.ts';
import { MODERATE, STRONG } from '../suspects/signs.ts';
import { suspectsOf } from '../suspects/suspects.ts';
import { defineRule } from './define.ts';
import prose from './leak-suspect.md';

/** Outputs that people take on the machine itself. */
const FROM_WINDOWS = ['PoolMon', 'a table of tags'];
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
    const isFromWindows = FROM_WINDOWS.indexOf(have.tags.source.command) >= 0;
    return suspectsOf(have)
      .filter(each => each.strength !== 'weak')
      .slice(0, MOST)
      .map(suspect => findingOf(suspect, isFromWindows));
  },
});

function findingOf(suspect: Suspect, isFromWindows: boolean): Finding {
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
      say`Together ${suspect.points.toFixed(1)} points: from ${String(strong ? STRONG : MODERATE)} on a suspect is ${suspect.strength}.`,
      ...ownerWords(suspect),
      ...knownWords(suspect),
      say`What would clear it: ${suspect.innocent}.`,
    ],
    tags: suspect.tags,
    drivers: culprit === undefined ? [] : [culprit],
    evidence: suspect.evidence,
    next: steps(
      // Who has PoolMon's screen may have no debugger, and can look on the disk for whose tag it is.
      isFromWindows && suspect.owners.length === 0 ? step('search-disk', { tag: suspect.tag }) : undefined,
      suspect.settle,
      ...suspect.owners
        .slice(0, 2)
        .map(each =>
          each.module === undefined ? undefined : step('module-details', { module: each.module }),
        ),
      // Whose driver it is, where the list was not read; a step that was done is left out later.
      suspect.owners[0]?.module === undefined ? step('modules') : undefined,
      step('tag-counts', { tag: suspect.tag }),
    ),
  };
}

/** What fits and what does not, so that a reader can judge. */
function knownWords({ known: [known] }: Suspect): Inline[][] {
  if (known === undefined) return [];
  const about = [known.driver, known.builds && `builds ${inWords(known.builds)}`].filter(
    each => each !== undefined,
  );
  const parts = [about.join(', '), known.fixed].filter(each => each !== undefined && each !== '').join('; ');
  const not = known.misfits.length === 0 ? '' : ` Does not fit: ${known.misfits.join(', ')}.`;
  return [
    say`${known.score >= WORTH_A_NAME ? 'Fits a known leak' : 'A public leak of this tag'}: ${known.name}${parts === '' ? '' : ` (${parts})`}. ${known.what} ${known.source}`,
    say`Fits: ${known.fits.join(', ')}.${not}`,
  ];
}

function inWords(builds: readonly (readonly [number, number])[]): string {
  return builds.map(([from, to]) => (from === to ? String(from) : `${from} to ${to}`)).join(', ');
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
      ? say`Drivers that could be behind it: ${candidates(owners.filter(each => each.clue === 'kind'))}.`
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
