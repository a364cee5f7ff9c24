/** Which tags leak, which suspects are cleared, and which neither: what the growth of tags means. */

import { healthyRange } from '../knowledge/healthy-ranges.ts';
import { LOCKSTEP_APART, LOCKSTEP_PAIR_APART } from '../knowledge/limits.ts';
import { objectKind } from '../knowledge/object-kinds.ts';
import type { TagKind, TagNote } from '../knowledge/tag-note.ts';
import { tagNote } from '../knowledge/tags/index.ts';
import type { PoolGroup } from '../reading/facts/tags.ts';
import type { Comparison, TagGrowth } from './compare.ts';
import {
  ABOVE_NOISE,
  CLEAR_OF_NOISE,
  CLEARED_LIKELY,
  CLEARED_OF_MEAN,
  FLAT_SHARE,
  GROWTH_LEAST,
  GROWTH_LEAST_COUNT,
  GROWTH_OF_POOL,
  GROWTH_SHARE,
  LOAD_GROWTH_SHARE,
  MOST_SUSPECTS,
  NOISE_LEAST_TAGS,
  NOISE_TAG_LEAST,
  SHORT_SECONDS,
  STEP_LEAST,
  SUSPECT_LEAST,
  SUSPECT_OF_LARGEST,
  SUSPECT_OF_POOL,
} from './thresholds.ts';

/** Why growth is no certain leak. */
export type Doubt =
  | 'cache' // it grows with the load
  | 'mirror' // it counts others' objects
  | 'appeared' // a new driver reserves what it needs
  | 'few-blocks' // the bytes grew, the number of allocations hardly
  | 'no-bytes' // the table has counts only
  | 'noise' // many tags moved
  | 'short' // a burst looks alike
  | 'no-clock'; // nothing tells which snapshot is the later

/** A tag that grows by a material amount. */
export interface GrowingTag {
  readonly growth: TagGrowth;
  readonly kind: TagKind | 'unknown';
  readonly note?: TagNote;
  /** False where the note was found by a pattern, which can be wrong. */
  readonly noteIsExact: boolean;
  /** None: a certain leak. */
  readonly doubts: readonly Doubt[];
  /** It was among those that held most before. */
  readonly suspected: boolean;
  /** By which share half of the pool's tags moved. */
  readonly noise: number;
}

/** Growing tags whose allocations grew by the same number: one event makes all of them. */
export interface GrowingChain {
  /** The most specific: it says most of whose they are. */
  readonly first: GrowingTag;
  readonly others: readonly GrowingTag[];
}

/** A tag that held most of its pool before and does not grow by a material amount. */
export interface Suspect {
  readonly growth: TagGrowth;
  readonly outcome: 'cleared' | 'unsettled';
  readonly confidence: 'likely' | 'possible';
  /** Bytes that its mean growth since start-up would have made between the two. */
  readonly expected?: number;
}

export interface Judgement {
  /** Those that grew most first. */
  readonly chains: readonly GrowingChain[];
  readonly suspects: readonly Suspect[];
  /** Pools in which half of the tags grew: by which share or more. */
  readonly load: readonly { readonly group: PoolGroup; readonly share: number }[];
}

export function judge(comparison: Comparison): Judgement {
  const growing: GrowingTag[] = [];
  const suspects: Suspect[] = [];
  const load: { group: PoolGroup; share: number }[] = [];
  for (const group of comparison.groups) {
    const tags = comparison.tags.filter(each => each.group === group);
    const poolBytes = poolBefore(comparison, group, tags);
    const moved = ratios(tags);
    const noise = median(moved.map(Math.abs));
    const suspected = suspectsOf(tags, poolBytes);
    for (const growth of tags) {
      const found = growingTag(growth, comparison, poolBytes, noise, suspected.indexOf(growth) >= 0);
      if (found !== undefined) growing.push(found);
      else if (suspected.indexOf(growth) >= 0) suspects.push(...suspect(growth, comparison));
    }
    const common = median(moved);
    if (common >= GROWTH_SHARE) load.push({ group, share: common });
  }
  growing.sort((a, b) => (b.growth.bytes ?? 0) - (a.growth.bytes ?? 0) || byTag(a, b));
  return { chains: chains(growing), suspects, load };
}

/** In bytes: as `!vm` has it, else the sum of the tags. */
function poolBefore({ resources }: Comparison, group: PoolGroup, tags: readonly TagGrowth[]): number {
  const pool = resources.find(each => each.id === `${group}-pool`);
  return pool === undefined ? tags.reduce((sum, each) => sum + bytesBefore(each), 0) : pool.beforeKb * 1024;
}

const bytesBefore = (growth: TagGrowth): number => growth.before.bytes ?? 0;

/** By which share of what they held the tags of some size moved. */
function ratios(tags: readonly TagGrowth[]): number[] {
  const list: number[] = [];
  for (const each of tags) {
    const held = bytesBefore(each);
    if (each.bytes !== undefined && held >= NOISE_TAG_LEAST) list.push(each.bytes / held);
  }
  return list;
}

function median(list: readonly number[]): number {
  if (list.length < NOISE_LEAST_TAGS) return 0;
  const sorted = [...list].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}

function growingTag(
  growth: TagGrowth,
  { elapsed }: Comparison,
  poolBytes: number,
  noise: number,
  suspected: boolean,
): GrowingTag | undefined {
  const known = tagNote(growth.tag);
  const kind = known?.note.kind ?? 'unknown';
  const load = (kind === 'cache' || kind === 'mirror') && !isBeyondLoad(growth);
  const least = load ? LOAD_GROWTH_SHARE : GROWTH_SHARE;
  const { bytes, outstanding, before } = growth;
  const doubts: Doubt[] = [];
  if (bytes === undefined) {
    if (outstanding < Math.max(GROWTH_LEAST_COUNT, before.outstanding * least)) return undefined;
    doubts.push('no-bytes');
  } else {
    const held = bytesBefore(growth);
    const most = Math.max(GROWTH_LEAST, poolBytes * GROWTH_OF_POOL, held * least, held * noise * ABOVE_NOISE);
    if (bytes < most) return undefined;
    if (bytes < held * noise * CLEAR_OF_NOISE) doubts.push('noise');
    if (outstanding < before.outstanding * GROWTH_SHARE || outstanding <= 0) doubts.push('few-blocks');
  }
  if (growth.change === 'appeared') doubts.push('appeared');
  if (kind === 'cache' || kind === 'mirror') doubts.push(kind);
  if (elapsed === undefined) doubts.push('no-clock');
  else if (elapsed.seconds < SHORT_SECONDS) doubts.push('short');
  return {
    growth,
    kind,
    ...(known && { note: known.note }),
    noteIsExact: known?.exact === true,
    doubts,
    suspected,
    noise,
  };
}

/** Those that one would suspect from the earlier snapshot alone: by bytes, the largest of the pool. */
function suspectsOf(tags: readonly TagGrowth[], poolBytes: number): TagGrowth[] {
  const largest = tags.reduce((most, each) => Math.max(most, bytesBefore(each)), 0);
  const least = Math.max(SUSPECT_LEAST, poolBytes * SUSPECT_OF_POOL, largest * SUSPECT_OF_LARGEST);
  const held = tags.filter(each => each.bytes !== undefined && bytesBefore(each) >= least);
  held.sort((a, b) => bytesBefore(b) - bytesBefore(a) || (a.tag < b.tag ? -1 : 1));
  return held.slice(0, MOST_SUSPECTS);
}

/** None for what is not said of: a cache that moved a little. */
function suspect(growth: TagGrowth, { before, elapsed }: Comparison): Suspect[] {
  const held = bytesBefore(growth);
  const grown = growth.bytes ?? 0;
  const { uptimeSeconds } = before.taken;
  const mean =
    elapsed !== undefined && uptimeSeconds !== undefined && uptimeSeconds > 0
      ? elapsed.seconds / uptimeSeconds
      : undefined;
  const expected = mean === undefined ? undefined : held * mean;
  const told = { growth, ...(expected !== undefined && { expected }) };
  const flat = grown <= held * FLAT_SHARE;
  if (flat && (expected === undefined || grown <= 0 || grown <= expected * CLEARED_OF_MEAN)) {
    const likely = mean !== undefined && mean >= CLEARED_LIKELY;
    return [{ ...told, outcome: 'cleared', confidence: likely ? 'likely' : 'possible' }];
  }
  const kind = tagNote(growth.tag)?.note.kind;
  if (kind === 'cache' || kind === 'mirror' || kind === 'fixed') return [];
  return [{ ...told, outcome: 'unsettled', confidence: 'possible' }];
}

/** As `diagnosis/derived/lockstep.ts` does with what is outstanding; growth leaves out what was there before. */
function chains(growing: readonly GrowingTag[]): GrowingChain[] {
  const list: GrowingChain[] = [];
  const taken = new Set<GrowingTag>();
  for (const each of growing) {
    if (taken.has(each)) continue;
    const free = growing.filter(other => !taken.has(other));
    const close = along(free, each, LOCKSTEP_APART);
    // Two counts can be near each other by chance.
    const members = close.length > 2 ? close : along(free, each, LOCKSTEP_PAIR_APART);
    for (const member of members) taken.add(member);
    const ranked = [...members].sort((a, b) => rank(a) - rank(b) || byBytes(a, b));
    list.push({ first: ranked[0] ?? each, others: ranked.slice(1) });
  }
  return list;
}

function along(free: readonly GrowingTag[], leader: GrowingTag, apart: number): GrowingTag[] {
  const base = leader.growth.outstanding;
  return free.filter(
    other =>
      other === leader || (base >= STEP_LEAST && Math.abs(other.growth.outstanding - base) <= base * apart),
  );
}

/** Unknown tags say most of whose they are, then causes; mirrors and caches least. */
function rank({ kind, growth }: GrowingTag): number {
  if (kind === 'unknown') return growth.row.unlisted || growth.row.description === '' ? 0 : 2;
  return { cause: 1, default: 3, cache: 4, mirror: 4, fixed: 5 }[kind];
}

function byBytes(a: GrowingTag, b: GrowingTag): number {
  return (b.growth.bytes ?? 0) - (a.growth.bytes ?? 0) || byTag(a, b);
}

function byTag({ growth: a }: GrowingTag, { growth: b }: GrowingTag): number {
  return a.tag < b.tag ? -1 : a.tag > b.tag ? 1 : a.group < b.group ? -1 : 1;
}

/** More objects of a kind than any busy machine has, whose number still grows, are no load. */
function isBeyondLoad(growth: TagGrowth): boolean {
  if (objectKind(growth.tag)?.counted === undefined) return false;
  const usual = healthyRange(growth.tag, growth.group, 64)?.outstanding;
  return usual !== undefined && growth.before.outstanding >= usual;
}
