/** Tags that belong together: what they hold of one pool. */

import { tagNote } from '../../knowledge/tags/index.ts';
import type { PoolGroup, TagRow, Tags } from '../../reading/facts/tags.ts';
import { noteOf } from './note-of.ts';
import { byBytes, remarkableTags, type TagPart } from './remarkable-tags.ts';

/** Whether a tag is one of the family. */
export type Belongs = (tag: string, row: TagRow) => boolean;

export interface TagFamily {
  readonly group: PoolGroup;
  /** The largest first; those too small to matter are left out. */
  readonly members: readonly TagPart[];
  readonly bytes: number;
  readonly outstanding: number;
}

export function tagFamily(tags: Tags, group: PoolGroup, belongs: Belongs): TagFamily {
  const members = remarkableTags(tags).filter(
    part => part.group === group && belongs(part.row.tag, part.row) && !isForeign(part.row),
  );
  members.sort(byBytes);
  return {
    group,
    members,
    bytes: members.reduce((sum, part) => sum + (part.usage.bytes ?? 0), 0),
    outstanding: members.reduce((sum, part) => sum + part.usage.outstanding, 0),
  };
}

/** The letters fit, and the debugger's list says that they are another driver's. */
function isForeign(row: TagRow): boolean {
  if (tagNote(row.tag) === undefined) return false;
  const known = noteOf(row);
  return known === undefined || known.contradicted;
}

/** The family in the pool in which it holds more. */
export function largerFamily(tags: Tags, belongs: Belongs): TagFamily {
  const nonpaged = tagFamily(tags, 'nonpaged', belongs);
  const paged = tagFamily(tags, 'paged', belongs);
  return paged.bytes > nonpaged.bytes ? paged : nonpaged;
}
