import { tagBinaryTable } from './data/tag-binaries.ts';

export interface TagBinary {
  /** The binary as the list names it, for instance `ntfs.sys` or `nt!mm`; absent where it names none. */
  readonly binary?: string;
  /** False where a pattern of the list answered. */
  readonly exact: boolean;
}

const TAG_LENGTH = 4;

let exact: Map<string, string> | undefined;
/** The most literal first. */
let patterns: readonly (readonly [pattern: string, binary: string])[] | undefined;

/**
 * Whose a tag is by the list that comes with the debugger, state of 2020; what the debugger prints goes before it.
 * Undefined for a tag that the list does not have: then it is likely no tag of Windows.
 */
export function tagBinary(tag: string): TagBinary | undefined {
  if (tag.length !== TAG_LENGTH) return undefined;
  if (exact === undefined || patterns === undefined) [exact, patterns] = read();
  const listed = exact.get(tag);
  if (listed !== undefined) return answer(listed, true);
  const family = patterns.find(each => fits(tag, each[0]));
  return family && answer(family[1], false);
}

function answer(binary: string, isExact: boolean): TagBinary {
  return binary === '' ? { exact: isExact } : { binary, exact: isExact };
}

function fits(tag: string, pattern: string): boolean {
  for (let i = 0; i < TAG_LENGTH; i++) {
    const wanted = pattern.charAt(i);
    if (wanted !== '?' && wanted !== tag.charAt(i)) return false;
  }
  return true;
}

/** Parsed at the first question. */
function read(): [Map<string, string>, (readonly [string, string])[]] {
  const tags = new Map<string, string>();
  const families: (readonly [string, string])[] = [];
  for (const line of tagBinaryTable.split('\n')) {
    const bar = line.indexOf('|');
    if (bar < 0) continue;
    const binary = line.slice(0, bar);
    const end = line.lastIndexOf('|');
    for (let at = bar + 1; at < end; at += TAG_LENGTH) {
      const tag = line.slice(at, at + TAG_LENGTH);
      if (tag.indexOf('?') < 0) tags.set(tag, binary);
      else families.push([tag, binary]);
    }
  }
  const blanks = (pattern: string): number => pattern.split('?').length;
  families.sort((a, b) => blanks(a[0]) - blanks(b[0]) || (a[0] < b[0] ? -1 : 1));
  return [tags, families];
}
