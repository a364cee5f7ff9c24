import type { PoolGroup, TagRow, Tags, TagUsage } from '../facts/tags.ts';
import type { TagKind, TagNote } from '../knowledge/tag-note.ts';
import { tagNote } from '../knowledge/tags/index.ts';

/** A tag with what it has of one pool. */
export interface Holder {
  readonly row: TagRow;
  readonly usage: TagUsage;
  readonly note?: TagNote;
  /** False where the note was found by a pattern, which can be wrong. */
  readonly noteIsExact: boolean;
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
  const byBytes = bytesKnown(tags, group);
  const top: { row: TagRow; usage: TagUsage; weight: number }[] = [];
  // Tables have thousands of rows, and a few are wanted: no sorting of all.
  for (const row of tags.rows) {
    const usage = row[group];
    if (usage === undefined) continue;
    const weight = byBytes ? (usage.bytes ?? 0) : usage.outstanding;
    const least = top[top.length - 1];
    if (weight <= 0 || (top.length === most && least !== undefined && weight < least.weight)) continue;
    let place = top.length;
    for (; place > 0; place--) {
      const above = top[place - 1];
      if (above === undefined || above.weight > weight) break;
      if (above.weight === weight && above.row.tag <= row.tag) break;
    }
    top.splice(place, 0, { row, usage, weight });
    if (top.length > most) top.pop();
  }
  return top.map(each => holder(each.row, each.usage, usedBytes));
}

export function holder(row: TagRow, usage: TagUsage, usedBytes?: number): Holder {
  const known = tagNote(row.tag);
  return {
    row,
    usage,
    ...(known && { note: known.note }),
    noteIsExact: known?.exact === true,
    kind: known?.note.kind ?? 'unknown',
    ...(usedBytes !== undefined && usedBytes > 0 && usage.bytes !== undefined
      ? { share: usage.bytes / usedBytes }
      : {}),
  };
}
