import type { TagRow, Tags } from '../../reading/facts/tags.ts';

/**
 * The first row of a tag. Tables have thousands of rows, and tags cut from a line are compared character by character:
 * the first one rules out most.
 */
export function rowOf({ rows }: Tags, tag: string): TagRow | undefined {
  const first = tag.charCodeAt(0);
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] as TagRow;
    if (row.tag.charCodeAt(0) === first && row.tag === tag) return row;
  }
  return undefined;
}
