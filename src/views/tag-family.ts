/** Tags that belong together: what they hold of one pool. */
import type { PoolGroup, Tags } from '../facts/tags.ts';
import { type Holder, holder } from './holders.ts';

export interface TagFamily {
  readonly group: PoolGroup;
  /** The largest first. */
  readonly members: readonly Holder[];
  readonly bytes: number;
  readonly outstanding: number;
}

export function tagFamily(tags: Tags, group: PoolGroup, belongs: (tag: string) => boolean): TagFamily {
  const members: Holder[] = [];
  let bytes = 0;
  let outstanding = 0;
  for (const row of tags.rows) {
    const usage = row[group];
    if (usage === undefined || usage.outstanding === 0 || !belongs(row.tag)) continue;
    members.push(holder(row, usage));
    bytes += usage.bytes ?? 0;
    outstanding += usage.outstanding;
  }
  members.sort(
    (a, b) =>
      (b.usage.bytes ?? 0) - (a.usage.bytes ?? 0) ||
      b.usage.outstanding - a.usage.outstanding ||
      (a.row.tag < b.row.tag ? -1 : 1),
  );
  return { group, members, bytes, outstanding };
}

/** The pool in which a family holds more. */
export function largerFamily(tags: Tags, belongs: (tag: string) => boolean): TagFamily {
  const families = tags.groups.map(group => tagFamily(tags, group, belongs));
  families.sort((a, b) => b.bytes - a.bytes);
  return families[0] ?? { group: 'nonpaged', members: [], bytes: 0, outstanding: 0 };
}
