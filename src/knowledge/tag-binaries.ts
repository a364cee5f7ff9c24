import { tagBinaryTable } from './data/tag-binaries.ts';

export interface TagBinary {
  /** The binary as the list names it, for instance `ntfs.sys` or `nt!mm`; absent where it names none. */
  readonly binary?: string;
  /** False where a pattern of the list answered. */
  readonly exact: boolean;
}

const TAG_LENGTH = 4;

/** The most literal first; found at the first tag that is not listed. */
let patterns: readonly (readonly [pattern: string, binary: string])[] | undefined;

/**
 * Whose a tag is by the list that comes with the debugger, state of 2020; what the debugger prints goes before it.
 * Undefined for a tag that the list does not have: then it is likely no tag of Windows. The text is searched, not parsed:
 * a machine has few of its 4,240 tags, and the first report must be quick.
 */
export function tagBinary(tag: string): TagBinary | undefined {
  if (tag.length !== TAG_LENGTH || /[?\n]/.test(tag)) return undefined;
  const listed = listedBinary(tag);
  if (listed !== undefined) return answer(listed, true);
  if (patterns === undefined) patterns = families();
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

function listedBinary(tag: string): string | undefined {
  let found: string | undefined;
  for (let at = tagBinaryTable.indexOf(tag); at >= 0; at = tagBinaryTable.indexOf(tag, at + 1)) {
    const binary = binaryAt(at);
    if (binary !== undefined) found = binary;
  }
  return found;
}

// ntfs.sys|NtFCNtFDNtFa|
/** The binary of the entry that begins there; undefined where none does. */
function binaryAt(at: number): string | undefined {
  const begin = tagBinaryTable.lastIndexOf('\n', at) + 1;
  const bar = tagBinaryTable.indexOf('|', begin);
  if (bar < 0 || at <= bar || (at - bar - 1) % TAG_LENGTH !== 0) return undefined;
  const end = tagBinaryTable.indexOf('\n', at);
  return at + TAG_LENGTH < end ? tagBinaryTable.slice(begin, bar) : undefined;
}

function families(): (readonly [string, string])[] {
  const found: (readonly [string, string])[] = [];
  let after = 0;
  for (let mark = tagBinaryTable.indexOf('?'); mark >= 0; mark = tagBinaryTable.indexOf('?', after)) {
    after = mark + 1;
    for (let at = mark - TAG_LENGTH + 1; at <= mark; at++) {
      const binary = binaryAt(at);
      if (binary === undefined) continue;
      found.push([tagBinaryTable.slice(at, at + TAG_LENGTH), binary]);
      after = at + TAG_LENGTH;
      break;
    }
  }
  const blanks = (pattern: string): number => pattern.split('?').length;
  return found.sort((a, b) => blanks(a[0]) - blanks(b[0]) || (a[0] < b[0] ? -1 : 1));
}
