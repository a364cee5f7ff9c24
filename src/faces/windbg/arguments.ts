/** What a user gives a verb. `dx` hands on strings, numbers, and 64-bit integers as objects of its own. */

/** A tag by its four characters, or by its value (`0x206b6444` is `Ddk `). A sentence where it is neither. */
export function tagArgument(value: unknown): { readonly tag: string } | { readonly problem: string } {
  if (typeof value === 'string') {
    if (value.length >= 1 && value.length <= 4) return { tag: padded(value) };
    return { problem: `A pool tag has 4 characters, and this has ${value.length}. ${HOW}` };
  }
  const number = numberOf(value);
  if (Number.isInteger(number) && number > 0 && number <= 0xffffffff) return { tag: tagOfValue(number) };
  return { problem: `${value === undefined ? 'A pool tag is missing' : 'This is no pool tag'}. ${HOW}` };
}

const HOW =
  'Give it in quotes, as in dx @$poolTagInfo("Ddk "), or as a number, as in dx @$poolTagInfo(0x206b6444).';

/** Also of the host's 64-bit integers, which are objects, and throw where they exceed a number. NaN for all else. */
export function numberOf(value: unknown): number {
  if (typeof value === 'number') return value;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return Number.NaN;
  try {
    return Number(value);
  } catch {
    return Number.NaN;
  }
}

/** Tells apart what a verb was given: the same text for the same values. */
export function argumentsKey(values: readonly unknown[]): string {
  return values.map(each => `${typeof each} ${textOf(each)}`).join(', ');
}

function textOf(value: unknown): string {
  try {
    return String(value);
  } catch {
    // An object that has no text is none that a verb takes.
    return '';
  }
}

function padded(text: string): string {
  return `${text}    `.slice(0, 4);
}

/** Little-endian: the lowest byte is the first character. */
function tagOfValue(value: number): string {
  let tag = '';
  for (let shift = 0; shift < 32; shift += 8)
    tag += String.fromCharCode(Math.floor(value / 2 ** shift) % 256);
  return tag;
}

/** A word of a set, in any case; undefined where nothing is given. */
export function wordArgument(
  value: unknown,
  words: readonly string[],
): { readonly word?: string } | { readonly problem: string } {
  if (value === undefined) return {};
  const word = typeof value === 'string' ? value.toLowerCase() : '';
  if (words.indexOf(word) >= 0) return { word };
  return { problem: `This verb takes ${words.map(each => `"${each}"`).join(' or ')}, or nothing.` };
}

/** A name for a snapshot: letters, digits, blanks and a few signs that every file system takes. */
export function nameArgument(value: unknown): { readonly name: string } | { readonly problem: string } {
  const number = numberOf(value);
  if (Number.isInteger(number) && number >= 0 && number < 1e6) return { name: String(number) };
  if (typeof value === 'string' && /^[A-Za-z0-9][A-Za-z0-9 ._-]{0,60}$/.test(value)) return { name: value };
  return {
    problem:
      'Give the snapshot a name in quotes, of letters, digits, blanks, dots, dashes and underscores, as in dx @$poolSnapshot("before").',
  };
}

/** A folder; undefined where none is given. */
export function folderArgument(value: unknown): { readonly folder?: string } | { readonly problem: string } {
  if (value === undefined) return {};
  if (
    typeof value === 'string' &&
    value.trim() !== '' &&
    value.length < 250 &&
    !/[\0-\x1f"*<>?|]/.test(value) &&
    // C:dumps is what "C:\dumps" becomes, and would be a place that nobody meant.
    !/^[A-Za-z]:[^\\/]/.test(value)
  ) {
    return { folder: value };
  }
  return { problem: 'The folder must be a path in quotes with doubled backslashes, as in "C:\\\\dumps".' };
}
