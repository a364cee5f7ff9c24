/**
 * Tags whose outstanding counts go together: one event allocates all of them, and their owner is the least common one
 * of the chain. A heuristic from public cases (the sources are with the thresholds), so it is told as such. In a table of
 * thousands of tags many counts are near each other by chance, so a chain counts only where chance cannot explain it.
 */

import {
  LOCKSTEP_APART,
  LOCKSTEP_BY_CHANCE,
  LOCKSTEP_LEAST,
  LOCKSTEP_MEMBER_BY_CHANCE,
  LOCKSTEP_PAIR_APART,
} from '../../knowledge/limits.ts';
import type { Tags } from '../../reading/facts/tags.ts';
import { latest } from './latest.ts';
import { noteOf } from './note-of.ts';
import { remarkableTags, type TagPart } from './remarkable-tags.ts';

export interface Link extends TagPart {
  /** How many of its blocks come with one of the chain's: 1, 2 or 3. */
  readonly times: number;
}

export interface Chain {
  /** Outstanding allocations of those with `times` 1. */
  readonly count: number;
  /** The most specific first. */
  readonly links: readonly Link[];
  readonly bytes: number;
}

/** Counts in a small ratio belong to one chain, too (WSL issue 40804: IoFE 1.999 times File). */
const RATIOS = [1, 2, 3] as const;
/** Distances at which a chain is looked for: the nearer the counts are, the less it is chance. */
const DISTANCES = [0, 0.00001, 0.0001, 0.001, LOCKSTEP_PAIR_APART, LOCKSTEP_APART] as const;
/** Bases that are tried, the largest first: further down a table is so crowded that nothing can be told. */
const MOST_BASES = 1_000;
/** More tags than one event makes: such a crowd of equal counts is no chain. */
const MOST_LINKS = 64;
/** How crowded a table is near a count is seen from the counts between a third and three times of it. */
const AROUND = 3;

/** Every chain that chance does not explain, the one that holds most first. No tag is in two. */
export const chainsOf = latest((tags: Tags): readonly Chain[] => {
  const chains = search(
    remarkableTags(tags)
      .filter(part => part.usage.outstanding >= LOCKSTEP_LEAST)
      .sort((a, b) => b.usage.outstanding - a.usage.outstanding || (a.row.tag < b.row.tag ? -1 : 1)),
  );
  chains.sort((a, b) => b.bytes - a.bytes || b.count - a.count);
  return chains;
});

/** The chain that holds most, or that of the given tag; undefined where it goes alone. */
export function chainOf(tags: Tags, start?: string): Chain | undefined {
  const chains = chainsOf(tags);
  if (start === undefined) return chains[0];
  return chains.find(chain => chain.links.some(link => link.row.tag === start));
}

/** The counts in descending order, to count those between two bounds without a walk over all. */
interface Counts {
  readonly parts: readonly TagPart[];
  /** The outstanding allocations of each: looked at far more often than the rest. */
  readonly numbers: readonly number[];
}

/** The first place whose count is at most `bound`. */
function placeOf({ numbers }: Counts, bound: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) > bound) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface Candidate {
  readonly links: readonly Link[];
  readonly chance: number;
}

function search(parts: readonly TagPart[]): Chain[] {
  const counts: Counts = { parts, numbers: parts.map(part => part.usage.outstanding) };
  const candidates: Candidate[] = [];
  parts.slice(0, MOST_BASES).forEach((part, place) => {
    const base = part.usage.outstanding;
    // Alone within the widest distance is alone within all.
    if (nearTo(counts, base, LOCKSTEP_APART) < 2) return;
    let crowds: readonly number[] | undefined;
    for (const distance of DISTANCES) {
      // A count is cheap, a list is not: in a crowded table most windows are full.
      const near = nearTo(counts, base, distance);
      if (near > MOST_LINKS) break;
      if (near < 2 || (near === 2 && distance > LOCKSTEP_PAIR_APART)) continue;
      crowds = crowds ?? RATIOS.map(times => crowd(counts, base * times));
      const mean = expected(crowds, base, distance);
      // The further down the table, the more chances for a coincidence have gone by.
      const chances = (place + 1) * DISTANCES.length;
      if (byChance(mean, near - 1) * chances >= LOCKSTEP_BY_CHANCE) continue;
      const links = within(counts, base, distance);
      if (links.length < 2 || (links.length === 2 && distance > LOCKSTEP_PAIR_APART)) continue;
      const chance = byChance(mean, links.length - 1) * chances;
      if (chance < LOCKSTEP_BY_CHANCE) candidates.push({ links, chance });
    }
  });
  candidates.sort((a, b) => a.chance - b.chance || b.links.length - a.links.length);
  const taken = new Set<TagPart['usage']>();
  const chains: Chain[] = [];
  for (const candidate of candidates) {
    if (candidate.links.some(link => taken.has(link.usage))) continue;
    // Twice, because a chain can be a little longer than one step (WSL issue 40804: 1.000 to 1.022).
    const links = widened(counts, widened(counts, candidate.links)).filter(link => !taken.has(link.usage));
    if (links.length < 2) continue;
    for (const link of links) taken.add(link.usage);
    chains.push({
      count: middleOf(links),
      links: [...links].sort(bySpecificity),
      bytes: links.reduce((sum, link) => sum + (link.usage.bytes ?? 0), 0),
    });
  }
  return chains;
}

/** Tags whose count is once, twice or three times the base, as near as that. */
function within(counts: Counts, base: number, distance: number): Link[] {
  const links: Link[] = [];
  const tags = new Set<string>();
  for (const times of RATIOS) {
    const wanted = base * times;
    const most = wanted * (1 + distance);
    const least = wanted * (1 - distance);
    for (let place = placeOf(counts, most); place < counts.parts.length; place++) {
      const part = counts.parts[place];
      if (part === undefined || part.usage.outstanding < least || links.length === MOST_LINKS) break;
      // A tag with as many blocks in both pools is one tag.
      if (tags.has(part.row.tag)) continue;
      tags.add(part.row.tag);
      links.push({ row: part.row, group: part.group, usage: part.usage, times });
    }
  }
  return links;
}

/** How many counts are as near as that, a tag in both pools counted twice. */
function nearTo(counts: Counts, base: number, distance: number): number {
  return RATIOS.reduce(
    (sum, times) =>
      sum +
      placeBelow(counts, base * times * (1 - distance)) -
      placeOf(counts, base * times * (1 + distance)),
    0,
  );
}

/** The first place whose count is below `bound`. */
function placeBelow(counts: Counts, bound: number): number {
  return placeOf(counts, Math.ceil(bound) - 1);
}

/** How many counts would lie so near by chance, from how crowded the table is around there. */
function expected(crowds: readonly number[], base: number, distance: number): number {
  return RATIOS.reduce(
    // Counts are whole: equal ones share a place as wide as one.
    (sum, times, at) => sum + (crowds[at] ?? 0) * (2 * distance + 1 / (base * times)),
    0,
  );
}

/** Counts for each power of e around that number, without those that are almost equal to it. */
function crowd(counts: Counts, around: number): number {
  const between = (low: number, high: number): number => placeOf(counts, low) - placeOf(counts, high);
  const all = between(around / AROUND, around * AROUND);
  const near = between(around * (1 - LOCKSTEP_APART), around * (1 + LOCKSTEP_APART));
  return (1 + all - near) / (2 * Math.log(AROUND));
}

/** Probability that so many or more come, where that many are expected (Poisson). */
function byChance(mean: number, least: number): number {
  let term = Math.exp(-mean);
  for (let i = 1; i <= least; i++) term *= mean / i;
  let sum = term;
  for (let i = least + 1; i <= least + 50 && term > sum * 1e-9; i++) {
    term *= mean / i;
    sum += term;
  }
  return Math.min(1, sum);
}

/** With what is a little further away, where it is the system's own, or where chance is out of the question. */
function widened(counts: Counts, core: readonly Link[]): Link[] {
  const single = core.filter(link => link.times === 1);
  const low = Math.min(...single.map(link => link.usage.outstanding));
  const high = Math.max(...single.map(link => link.usage.outstanding));
  // Both ends reach out, so that what lies beyond one of them is found.
  const around = [...within(counts, low, LOCKSTEP_APART), ...within(counts, high, LOCKSTEP_APART)];
  const links: Link[] = [];
  const tags = new Set<string>();
  for (const link of [...core, ...around]) {
    if (tags.has(link.row.tag)) continue;
    tags.add(link.row.tag);
    if (belongs(counts, link, core)) links.push(link);
  }
  return links;
}

/** Whoever is named as the owner must not be there by chance; for a mirror of others it does not matter. */
function belongs(counts: Counts, link: Link, core: readonly Link[]): boolean {
  if (!isSpecific(link)) return true;
  const own = link.usage.outstanding / link.times;
  let apart = 1;
  for (const other of core) {
    if (other.row.tag === link.row.tag) continue;
    apart = Math.min(apart, Math.abs(other.usage.outstanding / other.times / own - 1));
  }
  return (
    crowd(counts, link.usage.outstanding) * (2 * apart + 1 / link.usage.outstanding) <=
    LOCKSTEP_MEMBER_BY_CHANCE
  );
}

function middleOf(links: readonly Link[]): number {
  const counts = links.map(link => link.usage.outstanding / link.times).sort((a, b) => a - b);
  return Math.round(counts[Math.floor((counts.length - 1) / 2)] ?? 0);
}

/** Unknown tags say most of who it is, then causes, then what mirrors others. */
function bySpecificity(a: Link, b: Link): number {
  return rank(a) - rank(b) || (b.usage.bytes ?? 0) - (a.usage.bytes ?? 0) || (a.row.tag < b.row.tag ? -1 : 1);
}

function rank(link: Link): number {
  const known = noteOf(link.row);
  const note = known?.contradicted ? undefined : known?.note;
  // What is listed as the kernel's own is made for a caller.
  if (note === undefined && /^nt!/.test(link.row.binary ?? '')) return 3;
  if (note === undefined) return link.row.unlisted || link.row.description === '' ? 0 : 2;
  const ranks = { cause: 1, default: 3, cache: 4, mirror: 4, fixed: 5 } as const;
  return ranks[note.kind];
}

/** Whether a member is more than a mirror of others: only then the chain can name an owner. */
export function isSpecific(link: Link): boolean {
  return rank(link) <= 2;
}

/** What a file that stays open leaves behind: its object, NTFS's and the filter manager's structures, its name. */
const FILE_TAGS: readonly string[] = [
  'File',
  'Ntfc',
  'NtfC',
  'NtFC',
  'Ntff',
  'NtfF',
  'Ntfn',
  'Ntfr',
  'NtxF',
  'FMfn',
  'FMsl',
  'FMfc',
  'FMfz',
  'FMwi',
  'FOCX',
  'FIcs',
  'IoNm',
  'IoFE',
  'D2d ',
];
/** So many of them in one chain are no chance. Judgement. */
const LEAST_FILE_TAGS = 3;

export function isFileTag(tag: string): boolean {
  return FILE_TAGS.indexOf(tag) >= 0;
}

/** Whether a chain is that of open files: then there is one story to tell of it. */
export function isFileChain(chain: Chain): boolean {
  return chain.links.filter(link => isFileTag(link.row.tag)).length >= LEAST_FILE_TAGS;
}
