/** PowerShell's Format-List: a block for each tag, in it a line for each property. */
import type { Line } from '../../facts/line.ts';

// Tag    : NtFC
export const BLOCK = /^(?:[Pp]ool ?)?[Tt]ag(?: ?[Nn]ame)? {0,24}: \S.{0,3} {0,8}$/;

// Allocs : 134012231
// NonPagedUsedBytes : 1639459520
const PROPERTY = /^([A-Za-z][\w()]{0,40}(?: [\w()]{1,40}){0,4}) {0,40}: {0,8}(.{0,200})$/;

/** More properties than any object of a script has: a bound for hostile text. */
const MAX_NAMES = 40;

/** Each property by its name, with the line that it stands in. */
export type Block = ReadonlyMap<string, Line & { readonly value: string }>;

export interface Blocks {
  /** Whether the line is of a block, or begins one. Another name makes no block of its own. */
  line(text: string, line: number): boolean;
  /** The block at hand has no more lines; where it is the last, the text may have been cut in it. */
  end(isLast?: true): void;
  /** Names of properties in the order in which they came. */
  readonly names: readonly string[];
}

/** `done` hears each block. */
export function blocks(done: (block: Block, isLast: boolean) => void): Blocks {
  const names: string[] = [];
  let open: Map<string, Line & { readonly value: string }> | undefined;
  const end = (isLast?: true): void => {
    const block = open;
    open = undefined;
    if (block !== undefined) done(block, isLast === true);
  };
  return {
    names,
    line(text, line) {
      if (open === undefined && names.length === 0 && !BLOCK.test(text)) return false;
      const found = PROPERTY.exec(text);
      if (found === null) return false;
      const [, name = '', value = ''] = found;
      if (open === undefined && names.length > 0 && names.indexOf(name) < 0) return false;
      if (open?.has(name) === true) end();
      open ??= new Map();
      if (names.indexOf(name) < 0) {
        if (names.length >= MAX_NAMES) return false;
        names.push(name);
      }
      open.set(name, { line, text, value: value.trim() });
      return true;
    },
    end,
  };
}
