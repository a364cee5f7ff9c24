/** What several rules say of the tags that hold a pool. */

import { POOL_WORTH_A_WORD } from '../../knowledge/limits.ts';
import type { StepId } from '../../knowledge/steps.ts';
import { growth, type TagNote } from '../../knowledge/tag-note.ts';
import type { Reading } from '../../reading/facts/fact.ts';
import type { Modules } from '../../reading/facts/modules.ts';
import type { TagHits } from '../../reading/facts/tag-hits.ts';
import type { PoolGroup, Tags } from '../../reading/facts/tags.ts';
import { evidence } from '../../report/evidence.ts';
import type { Evidence, Who } from '../../report/finding.ts';
import { bytes, count, driver, type Inline, name, say, share, tag } from '../../report/inline.ts';
import { type Step, step } from '../../report/step.ts';
import { type Holder, holders } from '../derived/holders.ts';
import { moduleOf } from '../derived/module-of.ts';
import { type Owner, ownerOf } from '../derived/owner.ts';

/** The part of a finding that tells who holds a pool. */
export interface HolderStory {
  /** The largest in a few words. */
  readonly holder: readonly Inline[];
  readonly who: readonly Who[];
  readonly details: readonly (readonly Inline[])[];
  readonly tags: readonly string[];
  readonly drivers: readonly string[];
  readonly evidence: readonly Evidence[];
  readonly next: readonly (Step | undefined)[];
  /** The largest first. */
  readonly holders: readonly Holder[];
}

/** A holder is worth naming beside the largest one from this part of its amount on. */
const WORTH_NAMING = 0.25;
const MOST_NAMED = 3;
const HALF = 0.5;

/** Tells who holds a pool: the largest tags, what they are, whose they are and what to run next. */
export function holderStory(
  group: PoolGroup,
  usedBytes: number | undefined,
  tags: Reading<Tags> | undefined,
  modules: Reading<Modules> | undefined,
  hits: Reading<TagHits> | undefined,
): HolderStory {
  const table = group === 'nonpaged' ? 'tags-nonpaged' : 'tags-paged';
  if (tags === undefined || !tags.value.groups.includes(group)) return nobody(table, []);
  const all = holders(tags.value, group, usedBytes);
  const named = worthNaming(all);
  // A table that was cut, or is of another moment: its largest tag is innocent.
  if ((named[0]?.share ?? 1) < HOLDS_SOMETHING) {
    const most = named[0]?.share ?? 0;
    return nobody(table, [
      say`The largest tag that was read holds ${share(most)} of ${group} pool: who holds it is not in the table.`,
    ]);
  }
  const details: Inline[][] = [];
  const drivers: string[] = [];
  const lines: Evidence[] = [];
  const next: (Step | undefined)[] = [];
  named.forEach(holder => {
    const owner = ownerOf(holder.row, modules?.value, hits?.value);
    details.push(amount(holder, group));
    details.push(...meaning(holder));
    lines.push(...evidence(tags, holder.usage.from ?? holder.row));
    if (owner !== undefined) {
      if (isSuspect(holder, owner)) drivers.push(owner.name);
      details.push(...ownership(holder, owner));
      if (owner.step !== 'listed' && owner.step !== 'known' && modules) {
        lines.push(...evidence(modules, ...owner.lines.slice(0, 2)));
      }
    }
    next.push(...stepsFor(holder, owner, group, modules?.value));
  });
  const first = named[0];
  return {
    who: named.map(each => whoOf(each, ownerOf(each.row, modules?.value, hits?.value))),
    holder: first ? brief(first, ownerOf(first.row, modules?.value, hits?.value)) : [],
    details,
    tags: named.map(each => each.row.tag),
    drivers,
    evidence: lines,
    next,
    holders: all,
  };
}

/** A smaller part of a pool that is full names nobody. Judgement. */
const HOLDS_SOMETHING = 0.001;

function nobody(table: StepId, details: readonly (readonly Inline[])[]): HolderStory {
  return {
    holder: [],
    who: [],
    details,
    tags: [],
    drivers: [],
    evidence: [],
    next: [step(table)],
    holders: [],
  };
}

function whoOf(holder: Holder, owner: Owner | undefined): Who {
  const { usage, row, share: part, note } = holder;
  const isListed = owner?.step === 'listed' || owner?.step === 'known';
  const what = row.description !== '' ? say`${name(row.description)}` : note ? say`${note.what}` : [];
  const whose =
    owner === undefined
      ? say`owner not known`
      : isListed
        ? say`${name(owner.name)}`
        : say`likely ${driver(owner.name)}: ${CLUES[owner.step] ?? 'name matches'}${
            owner.unloads > 0
              ? `, unloaded ${owner.unloads === 1 ? 'once' : `${String(owner.unloads)} times`}`
              : ''
          }`;
  const kind = isMirror(holder) ? ', objects that others keep' : holder.kind === 'cache' ? ', a cache' : '';
  return {
    name: tag(row.tag),
    ...(usage.bytes === undefined ? { count: usage.outstanding } : { bytes: usage.bytes }),
    ...(part !== undefined && { share: part }),
    what: say`${whose}${kind}${what.length > 0 ? say`: ${what}` : []}`,
  };
}

const CLUES: { readonly [K in Owner['step']]?: string } = { image: 'its image holds the tag' };

function brief(holder: Holder, owner: Owner | undefined): Inline[] {
  const { usage, row } = holder;
  const many = say`${count(usage.outstanding)} allocations`;
  const size = usage.bytes === undefined ? say`${many} outstanding` : say`${bytes(usage.bytes)} in ${many}`;
  const whose =
    holder.kind === 'default'
      ? isDefaultTag(holder)
        ? say` (a default tag, which hides its owner)`
        : say` (shared by many callers, so it hides its owner)`
      : owner === undefined
        ? say` (owner not known)`
        : isMirror(holder)
          ? say` (${name(owner.name)}, which counts them for others)`
          : say` (${name(owner.name)}${owner.step === 'listed' || owner.step === 'known' ? '' : ', likely'})`;
  return say`tag ${tag(row.tag)}, ${size}${whose}`;
}

/** The system's own books of what others hold: its owner is nobody's culprit. */
function isMirror({ kind, noteIsExact }: Holder): boolean {
  return kind === 'mirror' && noteIsExact;
}

function weight(holder: Holder): number {
  return holder.usage.bytes ?? holder.usage.outstanding;
}

function worthNaming(all: readonly Holder[]): readonly Holder[] {
  const first = all[0];
  if (first === undefined) return [];
  return all.filter(each => weight(each) >= weight(first) * WORTH_NAMING).slice(0, MOST_NAMED);
}

function amount(holder: Holder, group: PoolGroup): Inline[] {
  const { usage, row, note } = holder;
  const size =
    usage.bytes === undefined
      ? say`${count(usage.outstanding)} outstanding allocations (no bytes in the table)`
      : say`${bytes(usage.bytes)} (${count(usage.bytes)} bytes) in ${count(usage.outstanding)} allocations`;
  const part = holder.share === undefined ? [] : say`, ${share(holder.share)} of ${group} pool`;
  const what = row.description !== '' ? say` ${name(row.description)}` : describedByUs(holder);
  // What we describe ourselves has our owner, too.
  const whose = row.binary ?? (row.description === '' && !row.unlisted ? note?.owner : undefined);
  const binary = whose === undefined ? [] : say` (${name(whose)})`;
  if (what.length === 0) return say`${tag(row.tag)}${binary}: ${size}${part}.`;
  return say`${tag(row.tag)}: ${size}${part}.${what}${binary}.`;
}

/** A phrase of ours as the beginning of a sentence; names of drivers stay as they are. */
function capital(phrase: string): string {
  return /^[a-z]+\b(?![.!])/.test(phrase) ? phrase.charAt(0).toUpperCase() + phrase.slice(1) : phrase;
}

function describedByUs(holder: Holder): Inline[] {
  if (holder.note !== undefined) {
    return say` ${capital(holder.note.what)}${holder.note.trust === 'heuristic' ? ' (heuristic)' : ''}`;
  }
  return holder.row.unlisted ? say` No description in pooltag.txt` : [];
}

/** What the tag's kind means for the reader: the largest holder is not always the cause. */
function meaning(holder: Holder): Inline[][] {
  const { note, row } = holder;
  if (note === undefined) return [];
  if (holder.noteIsContradicted) {
    return [
      say`${tag(row.tag)} is also a tag of ${note.owner ?? 'another driver'} (${note.what}). The debugger's list names another owner, so the owner is not certain.`,
    ];
  }
  const byPattern = holder.noteIsExact ? '' : ' (by a pattern, which can be wrong)';
  const when = growth(note);
  const grows = when === undefined ? '' : ` It grows when ${when}.`;
  switch (holder.kind) {
    case 'default':
      if (!isDefaultTag(holder)) return [sharedTag(holder, note)];
      return [
        say`${tag(row.tag)} is a default tag that drivers without a tag of their own share. Sampled blocks, or pool tracking by Driver Verifier, show the owner.`,
      ];
    case 'mirror':
      return [
        say`${tag(row.tag)} grows when another driver or program keeps objects open${byPattern}. Look for that holder, not for the tag's owner.${grows}`,
      ];
    case 'cache':
      return [
        say`${tag(row.tag)} is a cache${byPattern}. It grows with the load and is rarely a leak.${grows}`,
      ];
    case 'fixed':
      // Nobody reserves so much at start-up.
      return isMuch(holder)
        ? [
            say`${tag(row.tag)} is usually reserved at start-up${byPattern}. So much is unusual: it may have grown.`,
          ]
        : [say`${tag(row.tag)} is reserved at start-up${byPattern}: it does not grow.`];
    default:
      return when === undefined ? [] : [say`${tag(row.tag)}${byPattern} grows when ${when}.`];
  }
}

/** A reservation of this size, or of half of a pool, is none. */
function isMuch({ usage, share: part }: Holder): boolean {
  return (usage.bytes ?? 0) >= POOL_WORTH_A_WORD || (part ?? 0) >= HALF;
}

/** Where the list has no description, what it stands for is said behind the amount already. */
function sharedTag({ row }: Holder, note: TagNote): Inline[] {
  const stands = row.description === '' ? '' : ` stands for ${note.what}, and`;
  const when = growth(note);
  const grows = when === undefined ? '' : ` It grows when ${when}.`;
  return say`${tag(row.tag)}${stands} does not name its user.${grows}`;
}

/** Drivers that brought no tag share it, and so no owner is known; others are used by one component for its callers. */
function isDefaultTag({ kind, note }: Holder): boolean {
  return kind === 'default' && note?.owner === undefined;
}

/**
 * Whether the owner may be the culprit: found by its image or name, or a driver whose tag counts its own doing. One
 * that merely mirrors or caches what others do is not.
 */
function isSuspect(holder: Holder, owner: Owner): boolean {
  if (owner.step !== 'listed' && owner.step !== 'known') return true;
  if (!/\.sys$/i.test(owner.name)) return false;
  const { kind, note, noteIsExact } = holder;
  // A pattern that speaks of another driver is wrong here.
  const misled = !noteIsExact && note?.owner !== undefined && note.owner !== owner.name.toLowerCase();
  return misled || kind === 'cause' || kind === 'default' || kind === 'unknown';
}

function ownership(holder: Holder, owner: Owner): Inline[][] {
  const mine = tag(holder.row.tag);
  const file = driver(owner.name);
  switch (owner.step) {
    case 'known':
      // Where the debugger describes the tag, it says as much itself.
      return holder.row.unlisted
        ? [
            say`Owner of ${mine}: ${file} (our tag list${holder.note?.trust === 'heuristic' ? ', heuristic' : ''}).`,
          ]
        : [];
    case 'image':
      return [say`Likely owner of ${mine}: ${file} (the only loaded driver with the bytes of the tag).`];
    case 'loaded-name':
      return [say`Likely owner of ${mine}: ${file} (name matches, loaded).`];
    case 'unloaded-name':
      return [
        owner.unloads > 1
          ? say`Likely owner of ${mine}: ${file} (name matches). It was unloaded ${count(owner.unloads)} times and may leak on each unload.`
          : say`Likely owner of ${mine}: ${file} (name matches). It was unloaded and may have leaked.`,
      ];
    default:
      return [];
  }
}

function stepsFor(
  holder: Holder,
  owner: Owner | undefined,
  group: PoolGroup,
  modules: Modules | undefined,
): (Step | undefined)[] {
  const parts = { tag: holder.row.tag };
  const next = stepsOfNote(holder.noteIsContradicted ? undefined : holder.note, group)
    .slice(0, 3)
    .map(id => step(id, parts));
  const sample = sampleStep(holder.row.tag, group);
  if (owner === undefined && holder.kind === 'default') return [sample, ...next];
  if (owner === undefined) {
    const who = [modules ? undefined : step('modules'), step('search-images', parts)];
    // A note that only a pattern found is a guess, and nobody follows a guess first.
    return holder.noteIsExact ? [...next, ...who, sample] : [...who, sample, ...next];
  }
  if (owner.step !== 'listed' && owner.step !== 'known') {
    return [step('module-details', { module: owner.module ?? owner.name }), ...next];
  }
  // Blocks of what the system keeps for others tell little, where something else tells more.
  const tellsMore = next.some(each => each !== undefined && TABLES.indexOf(each.id) < 0);
  if (tellsMore && holder.kind !== 'cause' && holder.kind !== 'default' && holder.kind !== 'unknown')
    return next;
  // Of a driver that nothing is known of, its maker and date say who can tell more.
  const details = holder.kind === 'unknown' ? moduleOf(owner.name, modules) : undefined;
  return [step('module-details', { module: details }), ...next, sample];
}

/** What is read in most cases already. */
const TABLES: readonly StepId[] = ['vm', 'tags-nonpaged', 'tags-paged', 'modules'];

/** The slow way that is always left: a few blocks, or where a part of the tag cannot be typed, its figures. */
export function sampleStep(tag: string, group: PoolGroup): Step | undefined {
  // The blocks that are counted under Ovfl bear their own tags.
  if (tag === 'Ovfl') return undefined;
  const blocks = step(group === 'nonpaged' ? 'find-blocks-nonpaged' : 'find-blocks-paged', { tag });
  return blocks ?? step('tag-counts', { tag });
}

/** What a note says to run next, without the search of the pool that is not meant. */
export function stepsOfNote(note: TagNote | undefined, group: PoolGroup): readonly StepId[] {
  const other: StepId = group === 'nonpaged' ? 'find-blocks-paged' : 'find-blocks-nonpaged';
  return (note?.next ?? []).filter(id => id !== other);
}
