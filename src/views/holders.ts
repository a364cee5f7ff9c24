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

/**
 * The tags of one pool, the largest first: by bytes, or by outstanding allocations where the table has no
 * bytes. Those with nothing outstanding are left out.
 */
export function holders(tags: Tags, group: PoolGroup, usedBytes?: number): Holder[] {
  const byBytes = bytesKnown(tags, group);
  const weight = (usage: TagUsage): number => (byBytes ? (usage.bytes ?? 0) : usage.outstanding);
  const list: { row: TagRow; usage: TagUsage }[] = [];
  for (const row of tags.rows) {
    const usage = row[group];
    if (usage !== undefined && weight(usage) > 0) list.push({ row, usage });
  }
  list.sort((a, b) => weight(b.usage) - weight(a.usage) || (a.row.tag < b.row.tag ? -1 : 1));
  return list.map(each => holder(each.row, each.usage, usedBytes));
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
