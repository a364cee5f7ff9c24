/** Whether two tables of `!poolused` are two moments, or two looks at one. */
import type { TagRow, Tags, TagUsage } from '../../facts/tags.ts';

/** What a later table must be like to be compared; undefined for one that is not whole. */
export function kindOf({ layout, groups, sortedBy, total, narrowedTo, top, rows }: Tags): string | undefined {
  if (total === undefined || narrowedTo !== undefined || top !== undefined || rows.length === 0)
    return undefined;
  const isCounted = usagesOf(rows[0]).some(each => each.frees !== undefined);
  return [layout, groups.join('+'), sortedBy ?? '', isCounted ? 'counted' : ''].join(' ');
}

/** Figures differ, and none that only grows went back: then the machine would have been started anew. */
export function isLater(older: Tags, newer: Tags): boolean {
  const before = new Map<string, TagRow>();
  for (const row of older.rows) if (!before.has(row.tag)) before.set(row.tag, row);
  let moved = false;
  for (const row of newer.rows) {
    const was = before.get(row.tag);
    before.delete(row.tag);
    if (was === undefined) {
      moved = true;
      continue;
    }
    for (const group of ['nonpaged', 'paged'] as const) {
      const change = changeOf(was[group], row[group]);
      if (change === 'back') return false;
      if (change === 'moved') moved = true;
    }
  }
  return moved;
}

function changeOf(was: TagUsage | undefined, is: TagUsage | undefined): 'back' | 'moved' | 'same' {
  if (was === undefined || is === undefined) return 'same';
  if (goesBack(was.allocs, is.allocs) || goesBack(was.frees, is.frees)) return 'back';
  return was.outstanding === is.outstanding && was.bytes === is.bytes && was.allocs === is.allocs
    ? 'same'
    : 'moved';
}

function goesBack(was: number | undefined, is: number | undefined): boolean {
  return was !== undefined && is !== undefined && is < was;
}

function usagesOf(row: TagRow | undefined): TagUsage[] {
  return [row?.nonpaged, row?.paged].filter((each): each is TagUsage => each !== undefined);
}
