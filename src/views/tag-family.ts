/** Tags that belong together: what they hold of one pool. */
import type { PoolGroup, Tags } from '../facts/tags.ts';
import { byBytes, remarkableTags, type TagPart } from './remarkable-tags.ts';

export interface TagFamily {
  readonly group: PoolGroup;
  /** The largest first; those too small to matter are left out. */
  readonly members: readonly TagPart[];
  readonly bytes: number;
  readonly outstanding: number;
}

export function tagFamily(tags: Tags, group: PoolGroup, belongs: (tag: string) => boolean): TagFamily {
  const members = remarkableTags(tags).filter(part => part.group === group && belongs(part.row.tag));
  members.sort(byBytes);
  return {
    group,
    members,
    bytes: members.reduce((sum, part) => sum + (part.usage.bytes ?? 0), 0),
    outstanding: members.reduce((sum, part) => sum + part.usage.outstanding, 0),
  };
}

/** The family in the pool in which it holds more. */
export function largerFamily(tags: Tags, belongs: (tag: string) => boolean): TagFamily {
  const nonpaged = tagFamily(tags, 'nonpaged', belongs);
  const paged = tagFamily(tags, 'paged', belongs);
  return paged.bytes > nonpaged.bytes ? paged : nonpaged;
}
