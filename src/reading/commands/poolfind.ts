/**
 * `!poolfind` (kdexts.dll): every block with one tag. Documented in windows-driver-docs,
 * debuggercmds/-poolfind.md, with the oldest form; the others in public outputs. An output can have a million
 * rows, so only sums are kept. `!irpfind` begins with the same headings and has rows of its own.
 */
import type { BlockSearches, Blocks } from '../facts/blocks.ts';
import { saidBy } from '../facts/line.ts';
import { isCutSign } from './cut-sign.ts';
import { defineCommand, type Reader } from './define.ts';

type Pool = NonNullable<Blocks['pool']>;
type Sample = Blocks['first'][number];

// 826fa130 size:   c0 previous size:   40  (Allocated) SeSd
// fffffa8003a5eb60 size:  1a0 previous size:   10  (Allocated) Thre (Protected)
const OLD_ROW =
  /^[ \t]{0,8}\*?([0-9a-f`]{8,17}) {1,4}size: {0,8}([0-9a-f]{1,10}) {1,4}previous size: {0,8}[0-9a-f]{1,10} {1,4}\((Allocated|Free)[ )]/i;

// ffffad8f2e610000 : tag amda, size     0x140, Nonpaged pool
const NEW_ROW =
  /^[ \t]{0,8}\*?([0-9a-f`]{8,17}) {0,4}: tag (.{4}), size {1,12}(?:0x)?([0-9a-f]{1,10}), {1,4}([A-Z][A-Za-z ]{1,24}) pool/i;

// *8b1c0000 : large page allocation, tag is Ddk , size is 0x1000 bytes
const LARGE_ROW =
  /^[ \t]{0,8}\*?([0-9a-f`]{8,17}) {0,4}: ?large page allocation, tag is (.{4}), size is (?:0x)?([0-9a-f]{1,10}) bytes/i;

// Scanning large pool allocation table for Tag: SeSd (827d1000 : 827e9000)
const SCANNING = /^[ \t]{0,8}Scanning large pool allocation table for tag/i;

// Searching NonPaged pool (823b1000 : 82800000) for Tag: SeSd
// Searching nonpaged pool (ffffad8f2e600000 : ffffb10000000000)  for tag 0x61646d61 (amda)
const SEARCHING = /^[ \t]{0,8}Searching ([A-Za-z][A-Za-z -]{1,30}) pool (?:\([^()]{1,60}\) {1,4})?for tag/i;

// for tag 0x61646d61 (amda) (827d1000 : 827e9000)
const TAG_VALUE = /for tag:? {1,4}0x[0-9a-f]{1,8} {1,4}\(/i;
// for Tag 'Irp?' (827d1000 : 827e9000)
const TAG_QUOTED = /for tag:? {1,4}['"]/i;
// for Tag: SeSd (827d1000 : 827e9000)
const TAG_PLAIN = /for tag: /i;
// (827d1000 : 827e9000)
const RANGE = / {1,4}\([0-9a-f`]{1,17} {0,4}: {0,4}[0-9a-f`]{1,17}\) {0,8}$/i;

// ...terminating - searched pool to e1224000
const BROKEN_OFF = /^[ \t]{0,8}(?:\.\.\.|…) ?terminating - searched pool to /i;

// Using a machine size of 1ff7a3 pages to configure the kd cache
// *** CacheSize too low - increasing to 64 MB
// ** Prototype PTEs are implicitly decoded
// ......
const NOISE =
  /^[ \t]{0,8}(?:Using a machine size of |\*\*\* CacheSize |Max cache size is|Total memory in cache|Number of regions cached|\d{1,12} full reads broken into|counts: |bytes {0,3}: |\*\* (?:Transition|Prototype) PTEs |\.+ {0,8}$)/;

/** Sizes that are told apart: pool blocks below a page have a few hundred. */
const MAX_SIZES = 4096;
const SIZES_HANDED_ON = 8;
const SAMPLES = 8;
const MAX_SEARCHES = 200;

function reader(typed: string): Reader {
  const asked = parseTyped(typed);
  let tag = asked.tag;
  let first: { line: number; text: string } | undefined;
  /** From the headings; `mixed` where they name several. */
  let pool: Pool | 'mixed' | undefined;
  let rowPool: Pool | 'mixed' | undefined;
  let scanned = false;
  let interrupted = false;
  /** A line that is not ours stood between: perhaps the rows of another command. */
  let foreign = false;
  let count = 0;
  let bytes = 0;
  const sizes = new Map<number, number>();
  const samples: Sample[] = [];
  /** Which kind of row came last: the next is of the same kind. */
  let oldRows = true;

  const addBlock = (address: string, hex: string, text: string, line: number): void => {
    const size = Number.parseInt(hex, 16);
    count++;
    bytes += size;
    const same = sizes.get(size);
    if (same !== undefined) sizes.set(size, same + 1);
    else if (sizes.size < MAX_SIZES) sizes.set(size, 1);
    if (samples.length < SAMPLES) samples.push({ line, text, address: plain(address), bytes: size });
    if (first === undefined) first = { line, text };
  };

  const takeOldRow = (text: string, line: number): boolean => {
    const row = OLD_ROW.exec(text);
    if (row === null) return false;
    oldRows = true;
    if (row[3]?.charAt(0) === 'F') return true;
    addBlock(row[1] ?? '', row[2] ?? '', text, line);
    tag ??= asTag(text.slice(text.indexOf(')') + 2, text.indexOf(')') + 6));
    return true;
  };

  const takeNewRow = (text: string, line: number): boolean => {
    const row = NEW_ROW.exec(text) ?? LARGE_ROW.exec(text);
    if (row === null) return false;
    oldRows = false;
    addBlock(row[1] ?? '', row[3] ?? '', text, line);
    tag ??= row[2];
    if (row[4] !== undefined) rowPool = both(rowPool, poolOf(row[4]));
    return true;
  };

  const takeHeading = (text: string, line: number): boolean | undefined => {
    const searching = SEARCHING.exec(text);
    if (searching !== null) {
      pool = both(pool, poolOf(searching[1] ?? ''));
    } else {
      if (!SCANNING.test(text)) return undefined;
      if (scanned || first !== undefined) return false;
      scanned = true;
    }
    tag = tagOfHeading(text) ?? tag;
    if (first === undefined) first = { line, text };
    return true;
  };

  return {
    line(text, line) {
      if (text === '') return true;
      if (beginsLikeRow(text)) {
        const taken = oldRows
          ? takeOldRow(text, line) || takeNewRow(text, line)
          : takeNewRow(text, line) || takeOldRow(text, line);
        if (taken) return true;
      }
      const heading = takeHeading(text, line);
      if (heading !== undefined) return heading;
      if (BROKEN_OFF.test(text) || isCutSign(text)) {
        interrupted = true;
        return true;
      }
      if (text.trim() === '' || NOISE.test(text)) return true;
      foreign = true;
      return false;
    },
    end() {
      if (first === undefined || tag === undefined || (count === 0 && foreign)) return {};
      const where = pool ?? rowPool ?? asked.pool;
      return {
        blocks: {
          searches: [
            {
              ...first,
              tag,
              ...(where !== undefined && where !== 'mixed' && { pool: where }),
              count,
              bytes,
              sizes: commonest(sizes),
              first: samples.slice(),
              interrupted,
            },
          ],
        },
      };
    },
  };
}

/** Rows begin with an address; with a cheap look most other lines need no regular expression. */
function beginsLikeRow(text: string): boolean {
  let at = 0;
  while (at < 8 && text.charCodeAt(at) === 0x20) at++;
  const code = text.charCodeAt(at);
  return (code >= 0x30 && code <= 0x39) || code === 0x2a || (code >= 0x41 && code <= 0x66);
}

function both(known: Pool | 'mixed' | undefined, now: Pool | undefined): Pool | 'mixed' | undefined {
  if (now === undefined || known === now) return known;
  return known === undefined ? now : 'mixed';
}

function poolOf(words: string): Pool | undefined {
  if (/session/i.test(words)) return 'session';
  if (/special/i.test(words)) return 'special';
  if (/non-?paged/i.test(words)) return 'nonpaged';
  return /paged/i.test(words) ? 'paged' : undefined;
}

/** A pattern as it is; a tag in 4 characters, since pages lose blanks at the end of a line. */
function asTag(text: string): string {
  return text.includes('*') ? text.trim() : text.padEnd(4).slice(0, 4);
}

function tagOfHeading(text: string): string | undefined {
  const end = RANGE.exec(text);
  const head = end === null ? text : text.slice(0, end.index);
  const value = TAG_VALUE.exec(head);
  if (value !== null) {
    const at = value.index + value[0].length;
    return asTag(head.slice(at, head.charAt(at + 4) === ')' ? at + 4 : head.indexOf(')', at)));
  }
  const quoted = TAG_QUOTED.exec(head);
  if (quoted !== null) {
    const at = quoted.index + quoted[0].length;
    const quote = head.lastIndexOf(head.charAt(at - 1));
    return asTag(head.slice(at, quote < at ? head.length : quote));
  }
  const said = TAG_PLAIN.exec(head);
  return said === null ? undefined : asTag(head.slice(said.index + said[0].length).slice(0, 4));
}

interface Asked {
  readonly tag?: string;
  readonly pool?: Pool;
}

const POOL_NUMBERS: Readonly<Record<string, Pool>> = {
  '0': 'nonpaged',
  '1': 'paged',
  '2': 'special',
  '4': 'session',
};

/** What the arguments ask for; without a pool that is nonpaged pool. */
function parseTyped(typed: string): Asked {
  const words = typed.trim().split(/\s+/, 12).slice(1);
  let tag: string | undefined;
  let pool: Pool | undefined;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    if (word === '-tag') tag = words[++i];
    else if (word === '-x') i++;
    else if (word.charAt(0) === '-' && poolOf(word) !== undefined) pool = poolOf(word);
    else if (tag === undefined) tag = word;
    else if (pool === undefined) pool = POOL_NUMBERS[word];
  }
  if (tag === undefined) return {};
  return { tag: tagTyped(tag.replace(/^["']|["']$/g, '')), pool: pool ?? 'nonpaged' };
}

/** `0x206b6444` is the tag `Ddk `: the lowest byte comes first. */
function tagTyped(word: string): string {
  const value = /^0x([0-9a-f]{1,8})$/.exec(word);
  if (value === null) return asTag(word);
  const hex = (value[1] ?? '').padStart(8, '0');
  let tag = '';
  for (let at = 6; at >= 0; at -= 2) {
    const code = Number.parseInt(hex.slice(at, at + 2), 16);
    tag += code >= 0x20 && code <= 0x7e ? String.fromCharCode(code) : '.';
  }
  return tag;
}

function commonest(sizes: Map<number, number>): { bytes: number; count: number }[] {
  const list: { bytes: number; count: number }[] = [];
  sizes.forEach((count, bytes) => {
    list.push({ bytes, count });
  });
  list.sort((a, b) => b.count - a.count || a.bytes - b.bytes);
  return list.slice(0, SIZES_HANDED_ON);
}

function plain(address: string): string {
  return address.replace(/`/g, '');
}

/** A newer search replaces an older one for the same tag in the same pool. */
function complete(older: BlockSearches, newer: BlockSearches, olderCommand: string): BlockSearches {
  const again = (one: Blocks): boolean =>
    newer.searches.some(each => each.tag === one.tag && each.pool === one.pool);
  const kept = older.searches.filter(each => !again(each)).map(each => keptSearch(each, olderCommand));
  return { searches: [...kept, ...newer.searches].slice(-MAX_SEARCHES) };
}

function keptSearch(search: Blocks, command: string): Blocks {
  if (search.command !== undefined) return search;
  return { ...saidBy(command, search), first: search.first.map(each => saidBy(command, each)) };
}

export const poolfind = defineCommand({
  name: '!poolfind',
  gives: ['blocks'],
  layouts: [
    { id: 'old', seenIn: 'windows-driver-docs, !poolfind: a system with 32-bit addresses' },
    { id: 'quoted', seenIn: 'kits of Windows 7: the same rows, the tag in quotes in the headings' },
    { id: 'modern', seenIn: 'kits of Windows 10 and 11: sizes with 0x, each row with its pool' },
  ],
  typed: /^!(?:[^\s!]{1,200}\.)?poolfind(?![\w.])/i,
  // `!irpfind` has the line `Searching NonPaged pool` too.
  begins: /^\s{0,20}Scanning large pool allocation table for [Tt]ag/,
  reader,
  completions: { blocks: complete },
});
