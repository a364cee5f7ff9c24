import { xpool } from '../../../src/reading/commands/xpool.ts';
import type { Machine } from './machine.ts';
import type { Printer } from './printer.ts';

type Counts = NonNullable<Machine['facts']['poolMap']>['map'];

const ROW = 64;
const GROUP = 16;
const FIRST_ADDRESS = 0x82780000;

/**
 * Prints `xpool -map` of kdex2x86 to the column, as the document that the project starts from shows it. A machine
 * without the fact does not have the extension.
 */
export const xpoolPrinter: Printer = {
  typed: xpool.typed,
  print(machine, typed) {
    const known = machine.facts.poolMap;
    if (known === undefined) return unknown(typed);
    const heading = `${known.area} Summary`;
    const lines = [
      'unable to get NT!MmSizeOfNonPagedMustSucceed location',
      'unable to get NT!MmSubsectionTopPage location',
      'unable to get NT!MmKseg2Frame location',
      'unable to get NT!MmNonPagedMustSucceed location',
      '',
      'Status Map of Pool Area Pages',
      '='.repeat(30),
      "  'O': one page in use                              ('P': paged out)",
      "  '<': start page of contiguous pages in use        ('{': paged out)",
      "  '>': last page of contiguous pages in use         ('}': paged out)",
      "  '=': intermediate page of contiguous pages in use ('-': paged out)",
      "  '.': one page not used",
      '',
      heading,
      '-'.repeat(heading.length),
    ];
    if (known.maxPages !== undefined) lines.push(`Maximum Number of Pages  = ${known.maxPages} pages`);
    if (known.usedPages) {
      const { pages, share } = known.usedPages;
      const percent = share === undefined ? '' : ` (${(share * 100).toFixed(1)}%)`;
      lines.push(`Number of Pages In Use   = ${pages} pages${percent}`);
    }
    lines.push('', '          +00000  +08000   +10000  +18000   +20000  +28000   +30000  +38000');
    return [...lines, ...rows(signsOf(known.map))];
  },
};

function unknown(typed: string): string[] {
  const extension = /^!(\S+)\.xpool/i.exec(typed)?.[1];
  if (extension === undefined) return ['No export xpool found'];
  return [
    `The call to LoadLibrary(${extension}) failed, Win32 error 0n2`,
    '    "The system cannot find the file specified."',
    'Please check your debugger configuration and/or network access.',
  ];
}

function rows(signs: string): string[] {
  const lines: string[] = [];
  for (let at = 0; at < signs.length; at += ROW) {
    const groups: string[] = [];
    for (let from = at; from < Math.min(at + ROW, signs.length); from += GROUP) {
      groups.push(signs.slice(from, Math.min(from + GROUP, at + ROW)));
    }
    lines.push(`${(FIRST_ADDRESS + at * 0x1000).toString(16)}: ${groups.join(' ')}`);
  }
  return lines;
}

/** Signs that add up to the counts: single pages, then runs, what is free spread between them. */
function signsOf(map: Counts): string {
  const used: string[] = Array.from({ length: map.single }, () => 'O');
  for (let start = 0; start < map.contiguousStarts; start++) used.push('<');
  for (let at = map.contiguousStarts; at < map.contiguous; at++) {
    used.push(at === map.contiguous - 1 && map.contiguousStarts > 0 ? '>' : '=');
  }
  const pagedOut: Record<string, string> = { O: 'P', '<': '{', '>': '}', '=': '-' };
  // From the end, so that starts and ends are among them.
  for (let at = used.length - map.pagedOut; at < used.length; at++) used[at] = pagedOut[used[at] ?? ''] ?? '';
  const between = Math.floor(map.free / (used.length + 1));
  const spread = used.map(sign => '.'.repeat(between) + sign).join('');
  return spread + '.'.repeat(map.free - between * used.length);
}
