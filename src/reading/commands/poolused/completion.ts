/** What two tables of `!poolused` say together: old kits print one pool at a time in the verbose form. */
import { saidBy } from '../../facts/line.ts';
import type { PoolGroup, TagRow, Tags, TagUsage } from '../../facts/tags.ts';

/**
 * A table of both pools replaces an older one, unless it lacks what the older knows of the same moment: the frees. A
 * table of one pool adds to one of the other; one that was narrowed adds nothing to a whole one but its own rows.
 */
export function completeTags(older: Tags, newer: Tags, olderCommand: string): Tags | undefined {
  if (isPart(newer) && !isPart(older)) return merge(newer, older, 'narrowed', olderCommand);
  if (isPart(older) && !isPart(newer)) return undefined;
  const lacksGroup = older.groups.some(group => !newer.groups.includes(group));
  const lacksFrees = knowsFrees(older) && !knowsFrees(newer);
  if (lacksGroup) return merge(newer, older, 'whole', olderCommand);
  return lacksFrees ? withFrees(newer, older, olderCommand) : undefined;
}

function isPart(tags: Tags): boolean {
  return tags.narrowedTo !== undefined || tags.top !== undefined;
}

function knowsFrees(tags: Tags): boolean {
  return tags.rows.some(row => (row.nonpaged ?? row.paged)?.frees !== undefined);
}

function byTag(tags: Tags): Map<string, TagRow> {
  const map = new Map<string, TagRow>();
  for (const row of tags.rows) if (!map.has(row.tag)) map.set(row.tag, row);
  return map;
}

function merge(newer: Tags, older: Tags, kind: 'whole' | 'narrowed', olderCommand: string): Tags {
  const before = byTag(older);
  const rows: TagRow[] = [];
  const seen = new Set<string>();
  for (const row of newer.rows) {
    const was = seen.has(row.tag) ? undefined : before.get(row.tag);
    seen.add(row.tag);
    rows.push(was === undefined ? row : { ...olderGroups(was, olderCommand), ...row });
  }
  for (const row of older.rows) if (!seen.has(row.tag)) rows.push(saidBy(olderCommand, row));
  const groups: PoolGroup[] = (['nonpaged', 'paged'] as const).filter(
    group => newer.groups.includes(group) || older.groups.includes(group),
  );
  const whole = kind === 'narrowed' ? older : newer;
  return {
    layout: whole.layout,
    groups,
    ...(whole.sortedBy !== undefined && { sortedBy: whole.sortedBy }),
    rows,
    ...(whole.cut && { cut: true as const }),
    ...totalOf(newer, older, kind),
  };
}

/** The sum of both tables, whose pools are different ones; where one was cut there is none. */
function totalOf(newer: Tags, older: Tags, kind: 'whole' | 'narrowed'): Pick<Tags, 'total'> {
  if (kind === 'narrowed') return older.total === undefined ? {} : { total: older.total };
  if (newer.total === undefined || older.total === undefined) return {};
  return { total: { ...older.total, ...newer.total } };
}

/** What an older row says of its groups, with the place where it stands. */
function olderGroups(row: TagRow, command: string): { [K in PoolGroup]?: TagUsage } {
  const from = saidBy(command, { line: row.line, text: row.text });
  const place = (usage: TagUsage | undefined): TagUsage | undefined =>
    usage && (usage.from === undefined ? { ...usage, from } : usage);
  const { nonpaged, paged } = { nonpaged: place(row.nonpaged), paged: place(row.paged) };
  return { ...(nonpaged && { nonpaged }), ...(paged && { paged }) };
}

/** The newer table with the frees of the older, where the figures show that nothing happened between. */
function withFrees(newer: Tags, older: Tags, olderCommand: string): Tags {
  const before = byTag(older);
  return {
    ...newer,
    rows: newer.rows.map(row => {
      const was = before.get(row.tag);
      if (was === undefined) return row;
      const { nonpaged, paged } = row;
      const groups = olderGroups(was, olderCommand);
      return {
        ...row,
        ...(nonpaged && { nonpaged: sameMoment(nonpaged, groups.nonpaged) }),
        ...(paged && { paged: sameMoment(paged, groups.paged) }),
      };
    }),
  };
}

function sameMoment(now: TagUsage, was: TagUsage | undefined): TagUsage {
  const same = was !== undefined && was.outstanding === now.outstanding && was.bytes === now.bytes;
  return same ? was : now;
}
