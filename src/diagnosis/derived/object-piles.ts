/** Executive objects that are more than load explains, and which rule's they are to tell. */

import { healthyRange } from '../../knowledge/healthy-ranges.ts';
import { HANDLES_WORTH_A_LOOK, ZOMBIES_NOTE } from '../../knowledge/limits.ts';
import { type ObjectKind, objectKind } from '../../knowledge/object-kinds.ts';
import type { Memory } from '../../reading/facts/memory.ts';
import type { Processes } from '../../reading/facts/processes.ts';
import type { Tags } from '../../reading/facts/tags.ts';
import { type HandleHolder, largestHolders, zombies } from './handles.ts';
import { remarkableTags, type TagPart } from './remarkable-tags.ts';

const GB_IN_KB = 1024 * 1024;

export interface ObjectPile extends TagPart {
  readonly kind: ObjectKind;
  /** What a busy machine like this keeps. */
  readonly usual: number;
  /** The number of processes, where so many of them raise what is usual. */
  readonly processes?: number;
  /** Physical memory in Kb, where so much of it raises what is usual. */
  readonly memoryKb?: number;
}

/** Kinds of objects with more than is usual, in the table's order. Without a known address width the higher limits hold. */
export function objectPiles(
  tags: Tags,
  bits: 32 | 64 | undefined,
  processes?: Processes,
  memory?: Memory,
): ObjectPile[] {
  const memoryKb = memory?.rows.physicalMemory?.kb ?? 0;
  const parts = remarkableTags(tags);
  const list = processes?.whole === true ? processes : undefined;
  const running =
    list?.processes.length ?? parts.find(part => part.row.tag === 'Proc')?.usage.outstanding ?? 0;
  const alive = list === undefined ? 0 : list.processes.length - zombies(list).length;
  const piles: ObjectPile[] = [];
  for (const part of parts) {
    const kind = objectKind(part.row.tag);
    if (kind?.counted === undefined) continue;
    const range = healthyRange(part.row.tag, part.group, bits);
    if (range === undefined) continue;
    const fixed = range.outstanding;
    const byLoad = (range.perProcess ?? 0) * running;
    const byMemory = Math.floor(((range.perGigabyte ?? 0) * memoryKb) / GB_IN_KB);
    const usual = Math.max(fixed, byLoad, byMemory);
    // Processes that run are no pile of process objects.
    const beyond = part.usage.outstanding - (part.row.tag === 'Proc' ? alive : 0);
    if (beyond < usual) continue;
    piles.push({
      ...part,
      kind,
      usual,
      ...(usual > fixed && (usual === byLoad ? { processes: running } : { memoryKb })),
    });
  }
  return piles;
}

/** Processes whose handles are worth a look, most first. */
export function manyHandles(processes: Processes, most = 5): HandleHolder[] {
  return largestHolders(processes, most).filter(each => each.handles >= HANDLES_WORTH_A_LOOK);
}

/** The processes explain a pile of objects when they have this part of it in handles. Judgement. */
const EXPLAINS = 0.5;
/** With many more handles than there are such objects, the handles are to something else. Judgement. */
const FAR_MORE = 3;

/** A pile with the handles that can account for it. */
export interface HandlePile {
  readonly pile: ObjectPile;
  readonly holders: readonly HandleHolder[];
  readonly handles: number;
}

/** The kind of objects that piles up most, of which the handles of a few processes explain a good part. */
export function handlePile(
  piles: readonly ObjectPile[],
  many: readonly HandleHolder[],
): HandlePile | undefined {
  let worst: HandlePile | undefined;
  let most = 0;
  for (const pile of piles) {
    // The System process opens files for the clients of a file server.
    const holders = pile.kind.cached ? many.filter(each => each.process.pid !== 4) : many;
    const handles = holders.reduce((sum, each) => sum + each.handles, 0);
    const times = pile.usage.outstanding / pile.usual;
    if (holders.length === 0 || times <= most) continue;
    const { outstanding } = pile.usage;
    if (handles < outstanding * EXPLAINS || handles > outstanding * FAR_MORE) continue;
    most = times;
    worst = { pile, holders, handles };
  }
  return worst;
}

/** Whether the zombies among the processes explain the pile of process objects. */
export function isOfZombies(pile: ObjectPile, processes: Processes | undefined): boolean {
  if (pile.row.tag !== 'Proc' || processes === undefined) return false;
  const dead = zombies(processes).length;
  return dead >= ZOMBIES_NOTE && dead >= pile.usage.outstanding * EXPLAINS;
}

/** Fewer tokens than this a busy server has at a moment. Judgement; the public leak has 3.7 million. */
const TOKENS_LEAST = 100_000;
/** A token has one variable part; counts this near mean that they come and go together. Judgement. */
const NEAR = 0.1;

/** Tokens that pile up with their variable parts; undefined where there are not so many. */
export function tokenPile(
  tags: Tags,
): { readonly tokens: TagPart; readonly variableParts: TagPart } | undefined {
  const parts = remarkableTags(tags);
  const tokens = parts.find(part => part.row.tag === 'Toke');
  const variableParts = parts.find(part => part.row.tag === 'SeTd');
  if (tokens === undefined || variableParts === undefined) return undefined;
  const { outstanding } = tokens.usage;
  if (outstanding < TOKENS_LEAST) return undefined;
  if (Math.abs(variableParts.usage.outstanding - outstanding) > outstanding * NEAR) return undefined;
  return { tokens, variableParts };
}
