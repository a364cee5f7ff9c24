/**
 * Who looks like a leak: every tag of a table is weighed, signs for and against add up, and tags of one cause are one
 * suspect. It needs a table of tags and nothing else; whatever else was read makes it surer.
 */
import { WORTH_A_NAME } from '../../knowledge/known-leak-fit.ts';
import { objectKind } from '../../knowledge/object-kinds.ts';
import { evidence } from '../../report/evidence.ts';
import type { Evidence } from '../../report/finding.ts';
import { say, tag } from '../../report/inline.ts';
import { type Step, step } from '../../report/step.ts';
import type { LikeKnownLeak, OwnerCandidate, Strength, Suspect } from '../../report/suspect.ts';
import type { HandleHolder } from '../derived/handles.ts';
import { kindOf } from '../derived/note-of.ts';
import { remarkableTags, type TagPart } from '../derived/remarkable-tags.ts';
import { type Company, companies, companySign, keyOf, leadSign } from './company.ts';
import { type SuspectFacts, type Yardsticks, yardsticks } from './facts.ts';
import { figureSigns, isUsual } from './figures.ts';
import { type Handles, handleSign } from './handles.ts';
import { hiddenBehind } from './hidden-owners.ts';
import { IDENTITY_MOST, identitySigns } from './identity.ts';
import { likeKnownLeaks } from './like-known-leaks.ts';
import { moveSign } from './moves.ts';
import { ownersOf, unloadsOf, unloadWords } from './owners.ts';
import { reasonOf, type Weight, weight } from './reason.ts';
import { MODERATE, OWN_LEAST, RELATIVE, STRONG, WEAK } from './signs.ts';

/** Nobody reads a longer list. */
const MOST_SUSPECTS = 20;
/** Without a few points of the cheap signs no other sign makes a suspect; it saves the search for owners. */
const WORTH_A_LOOK = 0;
const MOST_LINES = 8;

interface Weighed {
  readonly part: TagPart;
  readonly company: Company | undefined;
  readonly weights: readonly Weight[];
  readonly handles: Handles | undefined;
}

let last: { readonly facts: SuspectFacts; readonly suspects: readonly Suspect[] } | undefined;

/** The suspects, the strongest first; empty where nothing stands out. Pure; the last answer is kept. */
export function suspectsOf(facts: SuspectFacts): readonly Suspect[] {
  if (last !== undefined && sameFacts(last.facts, facts)) return last.suspects;
  const suspects = weighAll(facts);
  last = { facts, suspects };
  return suspects;
}

const FACTS = ['tags', 'memory', 'target', 'modules', 'processes', 'tagHits', 'moves'] as const;
/** What the figures are weighed by: not whose the tags are, so that a list of drivers read later changes nothing. */
const FIGURES = ['tags', 'memory', 'target', 'processes', 'moves'] as const;

function sameFacts(
  one: SuspectFacts,
  other: SuspectFacts,
  which: readonly (keyof SuspectFacts)[] = FACTS,
): boolean {
  return which.every(each => one[each] === other[each]);
}

let lastGroups: { readonly facts: SuspectFacts; readonly bits: unknown; readonly groups: Groups } | undefined;

type Groups = ReadonlyMap<string, readonly Weighed[]>;

function groupsOf(facts: SuspectFacts): Groups {
  const machine = yardsticks(facts);
  if (
    lastGroups !== undefined &&
    lastGroups.bits === machine.bits &&
    sameFacts(lastGroups.facts, facts, FIGURES)
  )
    return lastGroups.groups;
  const groups = weighTags(facts, machine);
  lastGroups = { facts, bits: machine.bits, groups };
  return groups;
}

function weighTags(facts: SuspectFacts, machine: Yardsticks): Groups {
  const tags = facts.tags.value;
  const companyOf = new Map<string, Company>();
  for (const company of companies(tags)) {
    for (const part of company.parts) companyOf.set(keyOf(part), company);
  }
  const groups = new Map<string, Weighed[]>();
  for (const part of remarkableTags(tags)) {
    // Under Ovfl the table of the kernel counts tags for which it has no room.
    if (part.row.tag === 'Ovfl') continue;
    const company = companyOf.get(keyOf(part));
    const one = weigh(part, company, facts, machine);
    if (one === undefined) continue;
    const lead = company?.parts[0];
    const key = lead === undefined ? `${part.row.tag}` : `${lead.row.tag} ${lead.group} and company`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return groups;
}

function weighAll(facts: SuspectFacts): Suspect[] {
  const suspects: Suspect[] = [];
  groupsOf(facts).forEach(group => {
    const suspect = suspectOf(group, facts);
    if (suspect !== undefined) suspects.push(suspect);
  });
  suspects.sort(
    (a, b) =>
      RANK[a.strength] - RANK[b.strength] ||
      b.points - a.points ||
      (b.bytes ?? 0) - (a.bytes ?? 0) ||
      (a.tag < b.tag ? -1 : 1),
  );
  return withoutTwins(suspects).slice(0, MOST_SUSPECTS);
}

const RANK: Readonly<Record<Strength, number>> = { strong: 0, moderate: 1, weak: 2 };

/** A private tag that goes with leaked handles, and the objects of those handles, have one cause. */
function withoutTwins(suspects: readonly Suspect[]): Suspect[] {
  const kept: Suspect[] = [];
  for (const suspect of suspects) {
    const twin = kept.find(
      each =>
        suspect.holders.length > 0 &&
        JSON.stringify(each.holders) === JSON.stringify(suspect.holders) &&
        each.pool === suspect.pool,
    );
    if (twin === undefined) kept.push(suspect);
    else
      kept[kept.indexOf(twin)] = Object.assign({}, twin, {
        tags: [...twin.tags, ...suspect.tags.filter(each => twin.tags.indexOf(each) < 0)],
        evidence: twin.evidence.concat(
          suspect.evidence.filter(each => !twin.evidence.some(other => other.line === each.line)),
        ),
      });
  }
  return kept;
}

/** Undefined where what speaks against it outweighs the rest. */
function weigh(
  part: TagPart,
  company: Company | undefined,
  facts: SuspectFacts,
  machine: Yardsticks,
): Weighed | undefined {
  const tags = facts.tags.value;
  const handles = handleSign(part, tags, facts.processes?.value);
  const byFigures = present([
    ...figureSigns(part, machine),
    leadSign(part, tags, company),
    companySign(part, company, each => isUsual(each, machine)),
    handles?.sign,
    moveSign(part, facts.moves),
  ]);
  // Most tags end here, before anybody asks whose they are.
  if (total(byFigures) + IDENTITY_MOST <= WORTH_A_LOOK) return undefined;
  const weights = byFigures.concat(identitySigns(part, machine));
  return total(weights) <= WORTH_A_LOOK ? undefined : { part, company, weights, handles };
}

function present(list: readonly (Weight | undefined)[]): Weight[] {
  return list.filter((each): each is Weight => each !== undefined);
}

function total(weights: readonly Weight[]): number {
  return Math.round(weights.reduce((sum, each) => sum + each.points, 0) * 10) / 10;
}

/** Points that stay when every other row is left out. */
function ownTotal(weights: readonly Weight[]): number {
  return total(weights.filter(each => !RELATIVE.some(id => id === each.sign)));
}

function strengthOf(weights: readonly Weight[]): Strength | undefined {
  const sum = total(weights);
  if (sum >= STRONG && ownTotal(weights) >= OWN_LEAST) return 'strong';
  if (sum >= MODERATE) return 'moderate';
  return sum >= WEAK ? 'weak' : undefined;
}

function suspectOf(group: readonly Weighed[], facts: SuspectFacts): Suspect | undefined {
  const ordered = inOrder(group);
  const lead = ordered[0];
  if (lead === undefined) return undefined;
  const { modules, tagHits, tags } = facts;
  const names = distinct(ordered.map(each => each.part.row.tag));
  const known = likeKnownLeaks(names, lead.part.group, facts, yardsticks(facts).bits);
  const owners = ownersOf(lead.part.row, known, modules?.value, tagHits?.value);
  withMates(owners, ordered, facts);
  // The member with most against it does not clear the others: each of them is a block of the same event.
  const best = ordered.reduce(
    (most, each) => (total(each.weights) > total(most.weights) ? each : most),
    lead,
  );
  const weights = best.weights.concat(present([knownSign(known, best.weights), unloadedSign(owners, facts)]));
  const strength = strengthOf(weights);
  if (strength === undefined) return undefined;
  const { usage, group: pool, row } = lead.part;
  const holders = (best.handles ?? lead.handles)?.holders ?? [];
  const sorted = [...weights].sort(
    (a, b) => Math.abs(b.points) - Math.abs(a.points) || (a.sign < b.sign ? -1 : 1),
  );
  const allBytes = ordered.reduce((sum, each) => sum + (each.part.usage.bytes ?? 0), 0);
  const settle = settling(lead.part, owners, holders, facts);
  return {
    tag: row.tag,
    tags: names,
    pool,
    outstanding: usage.outstanding,
    ...(usage.bytes !== undefined && { bytes: usage.bytes }),
    ...(allBytes > 0 && { allBytes }),
    ...(usage.allocs !== undefined && { allocs: usage.allocs }),
    ...(usage.frees !== undefined && { frees: usage.frees }),
    strength,
    points: total(weights),
    reasons: sorted.filter(each => each.points > 0).map(reasonOf),
    against: sorted.filter(each => each.points < 0).map(reasonOf),
    owners,
    known,
    holders: holders.map(each => ({
      image: each.process.image ?? each.process.address,
      handles: each.handles,
    })),
    innocent: innocence(lead.part),
    ...(settle && { settle }),
    evidence: [
      ...evidence(tags, ...ordered.slice(0, MOST_LINES).map(({ part }) => part.usage.from ?? part.row)),
      ...processLines(holders, facts),
      ...ownerLines(owners[0], facts),
    ],
  };
}

/** A chain has its order; of one tag in both pools the larger part comes first. */
function inOrder(group: readonly Weighed[]): Weighed[] {
  const company = group[0]?.company;
  const place = (each: Weighed): number =>
    company === undefined ? 0 : company.parts.findIndex(part => keyOf(part) === keyOf(each.part));
  return [...group].sort(
    (a, b) =>
      place(a) - place(b) ||
      total(b.weights) - total(a.weights) ||
      (b.part.usage.bytes ?? 0) - (a.part.usage.bytes ?? 0) ||
      (a.part.group < b.part.group ? -1 : 1),
  );
}

/** What allocates together has one owner: a member's known driver may be that of a tag without one. */
function withMates(
  owners: OwnerCandidate[],
  group: readonly Weighed[],
  { modules, tagHits }: SuspectFacts,
): void {
  if (owners.length > 0) return;
  for (const { part } of group.slice(1)) {
    const [mate] = ownersOf(part.row, [], modules?.value, tagHits?.value);
    if (mate === undefined || !/\.sys$/i.test(mate.name)) continue;
    owners.push({
      name: mate.name,
      clue: 'companion',
      confidence: 'possible',
      words: say`owner of ${tag(part.row.tag)}`,
      ...(mate.module !== undefined && { module: mate.module }),
    });
    return;
  }
}

const OF_FIGURES = ['beyond-healthy', 'hardly-freed', 'large-part'];

/** A tag that is small on this machine does not leak because it leaked elsewhere. */
function knownSign(known: readonly LikeKnownLeak[], weights: readonly Weight[]): Weight | undefined {
  const [first] = known;
  const figures = total(weights.filter(each => OF_FIGURES.indexOf(each.sign) >= 0));
  return (
    first &&
    weight('known-leak', Math.min(first.score * 4, figures), () =>
      first.score >= WORTH_A_NAME
        ? say`fits a known leak: ${first.name}`
        : say`a public leak has this tag: ${first.name}`,
    )
  );
}

function unloadedSign(owners: readonly OwnerCandidate[], { modules }: SuspectFacts): Weight | undefined {
  const gone = owners.find(
    each => (each.clue === 'unloaded' || each.clue === 'name') && unloadsOf(each, modules?.value) > 0,
  );
  if (gone === undefined) return undefined;
  const unloads = unloadsOf(gone, modules?.value);
  return weight('unloaded-driver', unloads > 1 ? 3 : 2, () => unloadWords(gone, unloads));
}

function innocence({ row }: TagPart): Suspect['innocent'] {
  if (objectKind(row.tag) !== undefined) return say`a count that falls when programs end`;
  switch (kindOf(row)) {
    case 'cache':
      return say`a cache that shrinks when memory runs short`;
    case 'mirror':
      return say`a count that falls with the load`;
    case 'fixed':
      return say`the same figures an hour later`;
    default:
      return say`a second table an hour later with the same count`;
  }
}

/** The one step that settles it: who holds the objects, who owns the tag, or whether it grows. */
function settling(
  { row, group }: TagPart,
  owners: readonly OwnerCandidate[],
  holders: readonly HandleHolder[],
  { modules, processes, tagHits }: SuspectFacts,
): Step | undefined {
  const [holder] = holders;
  if (holder !== undefined) return step('process-handles', { address: holder.process.address });
  if (objectKind(row.tag) !== undefined && processes === undefined) return step('processes');
  const hidden = hiddenBehind(row.tag);
  if (hidden !== undefined && modules === undefined) return step('modules');
  const sample = step(group === 'nonpaged' ? 'find-blocks-nonpaged' : 'find-blocks-paged', { tag: row.tag });
  if (hidden !== undefined) return FILE_TAG.test(row.tag) ? step('filter-list') : sample;
  const [owner] = owners;
  if (owner === undefined) {
    if (modules === undefined) return step('modules');
    const searched = tagHits?.value.searches.some(each => each.tag === row.tag) === true;
    return searched ? sample : step('search-images', { tag: row.tag });
  }
  if (owner.clue === 'listed' || owner.clue === 'known' || owner.module === undefined) return sample;
  return step('module-details', { module: owner.module }) ?? sample;
}

const FILE_TAG = /^(?:Ntf|NtF|File|FM|IoNm|IoFE|FOCX)/;

function processLines(holders: readonly HandleHolder[], { processes }: SuspectFacts): Evidence[] {
  return processes === undefined ? [] : evidence(processes, ...holders.slice(0, 3).map(each => each.process));
}

function ownerLines(owner: OwnerCandidate | undefined, { modules }: SuspectFacts): Evidence[] {
  if (owner === undefined || modules === undefined || owner.clue === 'listed' || owner.clue === 'known')
    return [];
  const file = owner.name.toLowerCase();
  const loaded = modules.value.loaded.find(
    each => each.name === owner.module || each.file?.toLowerCase() === file,
  );
  const gone = modules.value.unloaded.filter(each => each.file.toLowerCase() === file);
  return evidence(modules, loaded, ...gone.slice(0, 2));
}

function distinct(list: readonly string[]): string[] {
  return list.filter((each, place) => list.indexOf(each) === place);
}
