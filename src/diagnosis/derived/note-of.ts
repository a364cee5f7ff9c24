/**
 * What is known here of a tag in a table, as far as the debugger's list does not speak against it: the same four letters
 * can be another driver's, and a pattern catches tags that nobody meant.
 */

import type { TagKind, TagNote } from '../../knowledge/tag-note.ts';
import { tagNote } from '../../knowledge/tags/index.ts';
import type { TagRow } from '../../reading/facts/tags.ts';

export interface KnownTag {
  readonly note: TagNote;
  /** False where a pattern answered. */
  readonly exact: boolean;
  /** The debugger's list names another module as the tag's owner. */
  readonly contradicted: boolean;
}

/** Undefined where nothing is known, or where only a pattern answered and the list names another owner. */
export function noteOf(row: TagRow): KnownTag | undefined {
  const known = tagNote(row.tag);
  if (known === undefined) return undefined;
  const contradicted = isOther(row.binary, known.note.owner);
  if (contradicted && !known.exact) return undefined;
  return { note: known.note, exact: known.exact, contradicted };
}

/**
 * The kind that a finding may turn on: of an exact note, or of a pattern that the list confirms. A pattern alone, or a
 * note that the list contradicts, excuses nothing.
 */
export function kindOf(row: TagRow): TagKind | 'unknown' {
  const known = noteOf(row);
  if (known === undefined || known.contradicted) return 'unknown';
  if (!known.exact && row.binary === undefined) return 'unknown';
  return known.note.kind;
}

/** Whether two owners are of different modules: `nt!mm` and `nt!ex` are of one, `win32k!x` and `win32kbase.sys` too. */
function isOther(listed: string | undefined, known: string | undefined): boolean {
  if (listed === undefined || known === undefined || listed === known) return false;
  const one = moduleName(listed);
  const other = moduleName(known);
  if (one === '' || other === '') return false;
  return one.indexOf(other) < 0 && other.indexOf(one) < 0;
}

/** `[nt!mm]`, `nt!FsRtl`, `Ntfs.sys`: the letters of the module. */
function moduleName(owner: string): string {
  const [module = ''] = owner
    .toLowerCase()
    .replace(/^[^a-z0-9_]+/, '')
    .split(/[!.\]]/);
  return module.trim();
}
