/** The tags of a table that could matter to anybody: everything below is noise to every rule. */
import type { PoolGroup, TagRow, Tags, TagUsage } from '../../reading/facts/tags.ts';
import { latest } from './latest.ts';

/** What one tag has of one pool. */
export interface TagPart {
  readonly row: TagRow;
  readonly group: PoolGroup;
  readonly usage: TagUsage;
}

/** A tag with less of both is passed over. Judgement: thresholds of all rules are above. */
const LEAST_BYTES = 256 * 1024;
const LEAST_COUNT = 1_000;

/** A table has thousands of rows and many rules look at it, so the few are picked once. */
export const remarkableTags = latest((tags: Tags): readonly TagPart[] => {
  const parts: TagPart[] = [];
  for (const row of tags.rows) {
    const { nonpaged, paged } = row;
    if (nonpaged !== undefined && isRemarkable(nonpaged))
      parts.push({ row, group: 'nonpaged', usage: nonpaged });
    if (paged !== undefined && isRemarkable(paged)) parts.push({ row, group: 'paged', usage: paged });
  }
  return parts;
});

function isRemarkable(usage: TagUsage): boolean {
  return usage.outstanding >= LEAST_COUNT || (usage.bytes !== undefined && usage.bytes >= LEAST_BYTES);
}

/** By bytes, the largest first; equal ones by tag, so that two runs say the same. */
export function byBytes(a: TagPart, b: TagPart): number {
  return (b.usage.bytes ?? 0) - (a.usage.bytes ?? 0) || (a.row.tag < b.row.tag ? -1 : 1);
}
