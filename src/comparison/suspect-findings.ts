/** The findings on what does not leak: suspects that are cleared, or not yet, and growth of all alike. */
import type { PoolGroup } from '../reading/facts/tags.ts';
import type { Finding } from '../report/finding.ts';
import { bytes, type Inline, say, share, tag } from '../report/inline.ts';
import { step, steps } from '../report/step.ts';
import type { Judgement, Suspect } from './growing-tags.ts';

export function clearedFindings({ suspects }: Judgement): Finding[] {
  return byGroup(suspects, 'cleared').map(([group, list]) => {
    const one = list.length === 1;
    const possible = list.some(each => each.confidence === 'possible');
    return {
      ...note(possible ? 'possible' : 'likely', list),
      headline: say`${one ? 'Tag' : 'Tags'} ${named(list)}, the largest of ${group} pool before, ${one ? 'has' : 'have'} not grown: cleared.`,
      details: [
        ...list.map(amounts),
        ...(possible
          ? [
              say`The time between is short against the uptime, or one of them is not known: a slow leak could still hide.`,
            ]
          : [
              say`A leak as steady as the mean since start-up would have shown; one that waits for its trigger would not.`,
            ]),
      ],
    };
  });
}

export function unsettledFindings({ suspects }: Judgement): Finding[] {
  return byGroup(suspects, 'unsettled').map(([group, list]) => ({
    ...note('possible', list),
    headline: say`${list.length === 1 ? 'Tag' : 'Tags'} ${named(list)}, the largest of ${group} pool before, grew by too little to tell.`,
    details: [...list.map(amounts), say`A third snapshot after a longer time tells.`],
    next: steps(step(group === 'nonpaged' ? 'tags-nonpaged' : 'tags-paged')),
  }));
}

export function loadFindings({ load }: Judgement): Finding[] {
  return load.map(({ group, share: part }) => ({
    ...note('likely', []),
    headline: say`Half of the larger tags of ${group} pool grew by ${share(part)} or more: the machine had more to do, or was just started.`,
    details: [say`Only tags that grew much more than that are told; compare two moments of like load.`],
  }));
}

function byGroup(suspects: readonly Suspect[], outcome: Suspect['outcome']): [PoolGroup, Suspect[]][] {
  const list: [PoolGroup, Suspect[]][] = [];
  for (const group of ['nonpaged', 'paged'] as const) {
    const found = suspects.filter(each => each.growth.group === group && each.outcome === outcome);
    found.sort((a, b) => (b.growth.before.bytes ?? 0) - (a.growth.before.bytes ?? 0) || byTag(a, b));
    if (found.length > 0) list.push([group, found]);
  }
  return list;
}

function byTag(a: Suspect, b: Suspect): number {
  return a.growth.tag < b.growth.tag ? -1 : 1;
}

function note(
  confidence: Finding['confidence'],
  list: readonly Suspect[],
): Omit<Finding, 'headline' | 'details'> {
  return {
    severity: 'note',
    confidence,
    resource: 'none',
    tags: list.map(each => each.growth.tag),
    drivers: [],
    evidence: [],
    next: [],
  };
}

function named(list: readonly Suspect[]): Inline[] {
  const words: Inline[] = [];
  list.forEach((each, place) => {
    const between = place === 0 ? '' : place < list.length - 1 ? ', ' : ' and ';
    words.push(...say`${between}${tag(each.growth.tag)}`);
  });
  return words;
}

function amounts({ growth, expected }: Suspect): Inline[] {
  const held = growth.before.bytes ?? 0;
  const grown = growth.bytes ?? 0;
  const part = held > 0 ? say` (${share(Math.abs(grown) / held)})` : '';
  const change =
    grown === 0
      ? say`holds ${bytes(held)} as before`
      : say`${grown > 0 ? 'grew' : 'shrank'} by ${bytes(Math.abs(grown))}${part} from ${bytes(held)}`;
  const mean =
    expected === undefined ? '' : say`; its mean since start-up would have made ${bytes(expected)} meanwhile`;
  return say`${tag(growth.tag)} ${change}${mean}.`;
}
