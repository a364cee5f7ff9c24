import { moduleSearch } from '../../../src/reading/commands/module-search.ts';
import type { Printer } from './printer.ts';

/**
 * Prints `!for_each_module s-a @#Base @#End "TAG"` to the column, as windows-driver-docs shows the rows of `s`.
 * With an `.echo @#ModuleName` each hit stands below its module's name. Nothing found prints nothing.
 */
export const moduleSearchPrinter: Printer = {
  typed: moduleSearch.typed,
  print(machine, typed) {
    const tag = tagOf(typed);
    const search = machine.facts.tagHits?.searches.find(each => each.tag === tag);
    const echo = typed.includes('.echo @#ModuleName');
    const lines: string[] = [];
    let module: string | undefined;
    for (const { address, symbol } of search?.hits ?? []) {
      if (echo && symbol !== undefined && symbol !== module) lines.push(symbol);
      module = symbol;
      const bytes = Array.from(tag, char => char.charCodeAt(0)).concat(
        0x48,
        0x8b,
        0x05,
        0x11,
        0x22,
        0x33,
        0x44,
        0x55,
        0,
        0,
        0,
        0,
      );
      const hex = bytes.map(byte => byte.toString(16).padStart(2, '0'));
      const text = bytes
        .map(byte => (byte >= 0x20 && byte <= 0x7e ? String.fromCharCode(byte) : '.'))
        .join('');
      const place = machine.bits === 64 ? `${address.slice(0, 8)}\`${address.slice(8)}` : address;
      if (/-\[1\w*\]/.test(typed)) lines.push(place);
      else lines.push(`${place}  ${hex.slice(0, 8).join(' ')}-${hex.slice(8).join(' ')}  ${text}`);
    }
    return lines;
  },
};

function tagOf(typed: string): string {
  const quoted = /"([^"\\]{4})\\?"/.exec(typed);
  if (quoted !== null) return quoted[1] ?? '';
  const bytes = /((?: (?:0x)?[0-9a-f]{2}){4})\W*$/.exec(typed)?.[1] ?? '';
  return bytes
    .trim()
    .split(' ')
    .map(byte => String.fromCharCode(Number.parseInt(byte, 16)))
    .join('');
}
