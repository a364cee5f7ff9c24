import type { TagKind, TagNote } from '../../knowledge/tag-note.ts';
import type { PoolGroup, TagRow, Tags, TagUsage } from '../../reading/facts/tags.ts';
import { latest } from './latest.ts';
import { noteOf } from './note-of.ts';

/** A tag with what it has of one pool. */
export interface Holder {
  readonly row: TagRow;
  readonly usage: TagUsage;
  readonly note?: TagNote;
  /** False where the note was found by a pattern, which can be wrong. */
  readonly noteIsExact: boolean;
  /** The debugger's list names another owner than the note: then the kind is unknown. */
  readonly noteIsContradicted: boolean;
  readonly kind: TagKind | 'unknown';
  /** Of the pool's usage, 0 to 1; absent where the bytes or the usage are not known. */
  readonly share?: number;
}

/** Whether the table says how many bytes the tags of a group hold; an old verbose table may not. */
export function bytesKnown(tags: Tags, group: PoolGroup): boolean {
  return tags.rows.some(row => row[group]?.bytes !== undefined);
}

/** Nobody looks further down than this. */
const MOST_HOLDERS = 20;

/**
 * The tags of one pool that hold most, the largest first: by bytes, or by outstanding allocations where the table
 * has no bytes. At most `most`; those with nothing outstanding are left out.
 */
export function holders(tags: Tags, group: PoolGroup, usedBytes?: number, most = MOST_HOLDERS): Holder[] {
  return ranked(tags, group)
    .slice(0, most)
    .map(each => holder(each.row, each.usage, usedBytes));
}

interface Ranked {
  readonly row: TagRow;
  readonly usage: TagUsage;
  readonly weight: number;
}

/** A table has thousands of rows and many ask, so it is ranked once. */
const known = latest((_tags: Tags): { [K in PoolGroup]?: readonly Ranked[] } => ({}));

function ranked(tags: Tags, group: PoolGroup): readonly Ranked[] {
  const lists = known(tags);
  const list = lists[group] ?? rank(tags, group);
  lists[group] = list;
  return list;
}

function rank(tags: Tags, group: PoolGroup): Ranked[] {
  const byBytes = bytesKnown(tags, group);
  const top: Ranked[] = [];
  // Only a few are wanted: no sorting of all.
  let least = 0;
  for (const row of tags.rows) {
    const usage = group === 'paged' ? row.paged : row.nonpaged;
    if (usage === undefined) continue;
    const weight = byBytes ? (usage.bytes ?? 0) : usage.outstanding;
    if (weight <= 0 || weight < least) continue;
    insert(top, { row, usage, weight });
    if (top.length > MOST_HOLDERS) top.pop();
    if (top.length === MOST_HOLDERS) least = top[MOST_HOLDERS - 1]?.weight ?? 0;
  }
  return top;
}

/** The largest first; equal ones by tag. */
function insert(into: Ranked[], one: Ranked): void {
  let place = into.length;
  for (; place > 0; place--) {
    const above = into[place - 1];
    if (above === undefined || above.weight > one.weight) break;
    if (above.weight === one.weight && above.row.tag <= one.row.tag) break;
  }
  into.splice(place, 0, one);
}

export function holder(row: TagRow, usage: TagUsage, usedBytes?: number): Holder {
  const known = noteOf(row);
  return {
    row,
    usage,
    ...(known && { note: known.note }),
    noteIsExact: known?.exact === true,
    noteIsContradicted: known?.contradicted === true,
    kind: known === undefined || known.contradicted ? 'unknown' : known.note.kind,
    ...shareOf(usage.bytes, usedBytes),
  };
}

/** Counters of a live system move while they are printed. Judgement. */
const MOVES = 1.05;

/** A part that is larger than its whole has no share: one of both figures is false. */
function shareOf(held: number | undefined, used: number | undefined): { readonly share?: number } {
  if (held === undefined || used === undefined || used <= 0 || held > used * MOVES) return {};
  return { share: Math.min(1, held / used) };
}
