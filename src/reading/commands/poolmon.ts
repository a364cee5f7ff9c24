/**
 * PoolMon's screen as text, and its snapshot files (`poolmon /n`): what each pool tag holds, with allocations and frees.
 * Documented in windows-driver-docs, devtest/poolmon-display.md and -examples.md; most posts on pool leaks show it.
 */
import type { Memory, MemoryRow, PageRow } from '../facts/memory.ts';
import type { PoolGroup, TagRow, TagUsage } from '../facts/tags.ts';
import { defineCommand, type Facts, type Reader } from './define.ts';

type Draft<T> = { -readonly [K in keyof T]: T[K] };

//  Memory:  260620K Avail:   96364K  PageFlts:     0   InRam Krnl: 1916K P:17856K
const MEMORY = /^[ \t]{0,40}Memory: {0,12}(\d{1,14})K Avail: {0,12}(\d{1,14})K/;

//  Commit: 203500K Limit: 640916K Peak: 260632K            Pool N: 8332K P:27220K
const COMMIT =
  /^[ \t]{0,40}Commit: {0,12}(\d{1,14})K Limit: {0,12}(\d{1,14})K Peak: {0,12}\d{1,14}K {1,40}Pool N: {0,12}(\d{1,14})K P: {0,12}(\d{1,14})K/;

//  System pool information
//  All sessions pool information
const NOISE = /^[ \t]{0,40}(?:(?:System|All sessions|Session \d{1,6}) pool information[ \t]{0,40})?$/;

//  Tag  Type     Allocs            Frees            Diff   Bytes      Per Alloc  Mapped_Driver
// PowerShell's columns have the same headings without the last: they are a table of tags.
const HEADING =
  /^[ \t]{0,40}Tag {1,12}Type {1,12}Allocs {1,24}Frees {1,24}Diff {1,16}Bytes {1,16}Per Alloc\b/;

// ---  ----    ------ -----      ----       ----- ---------
const RULE = /^[ \t]{0,40}-{3}[ -]{20,200}$/;

//  Irp  Nonp   1021112 (   1)   1020985
const HALF = /^[ \t]{0,40}\S.{0,9}? {1,12}(?:Nonp|Paged)(?: {1,24}[\d(]| {0,24}$)/;

//  NtFC Paged   1579279 (   0)   1579269 (   0)    10     640 (     0)     64 [ntfs.sys  -  Create.c]
//  Drsd Paged       560         539         21   17472    832
const ROW =
  /^[ \t]{0,40}(\S.{0,9}?) {1,12}(Nonp|Paged) {1,24}(\d{1,20}) {0,4}(?:\( {0,12}-?\d{1,20}\))? {1,24}(\d{1,20}) {0,4}(?:\( {0,12}-?\d{1,20}\))? {1,24}(-?\d{1,20}) {1,24}(\d{1,20}) {0,4}(?:\( {0,12}-?\d{1,20}\))? {1,24}-?\d{1,20}(?!\d)(.{0,400})$/;

// ntfs.sys
const BARE = /^ {1,12}([\w.!-]{1,64}\.(?:sys|dll|exe)) {0,40}$/i;

// [ntfs.sys  -  Create.c]
// [ipsec][ipsec.sys    -  event queue]
const MAPPED = /\[([\w.!]{1,64}\.(?:sys|dll|exe))(?: {0,12}- {0,12}([^\]]{0,200}))?\]? {0,40}$/i;

const UNKNOWN = /^ {0,40}Unknown Driver {0,40}$/i;

const TAG_LENGTH = 4;
/** The kernel counts in 32 bits; a difference below zero has wrapped. */
const WRAP = 2 ** 32;
/** More tags than any table holds: a bound for hostile text. */
const MAX_ROWS = 100_000;

function reader(): Reader {
  const rows: TagRow[] = [];
  const byTag = new Map<string, Draft<TagRow>>();
  const seen = new Set<PoolGroup>();
  const memory: { [K in MemoryRow]?: PageRow } = {};
  let heading = false;
  let isCut = false;

  const page = (id: MemoryRow, kb: string | undefined, line: number, text: string): void => {
    const pages = Math.floor(Number(kb) / 4);
    memory[id] = { line, text, pages, kb: pages * 4 };
  };

  const takeSums = (text: string, line: number): boolean => {
    const sums = MEMORY.exec(text);
    if (sums !== null) {
      // A second screen.
      if (memory.physicalMemory !== undefined || rows.length > 0) return false;
      page('physicalMemory', sums[1], line, text);
      page('availablePages', sums[2], line, text);
      return true;
    }
    const commit = COMMIT.exec(text);
    if (commit === null || memory.committedPages !== undefined || rows.length > 0) return false;
    page('committedPages', commit[1], line, text);
    page('commitLimit', commit[2], line, text);
    page('nonpagedPoolUsage', commit[3], line, text);
    page('pagedPoolUsage', commit[4], line, text);
    return true;
  };

  const takeRow = (text: string, line: number): boolean => {
    const cut = ROW.exec(text);
    if (cut === null || rows.length >= MAX_ROWS) return false;
    const [, name = '', type, allocs, frees, diff, bytes, rest = ''] = cut;
    if (name.length > TAG_LENGTH) return false;
    const tag = name.padEnd(TAG_LENGTH);
    const group: PoolGroup = type === 'Nonp' ? 'nonpaged' : 'paged';
    const outstanding = Number(diff);
    const usage: TagUsage = {
      allocs: Number(allocs),
      frees: Number(frees),
      outstanding: outstanding < 0 ? outstanding + WRAP : outstanding,
      bytes: Number(bytes),
    };
    const before = byTag.get(tag);
    if (before !== undefined) {
      // The same tag and pool once more: another screen without its head.
      if (before[group] !== undefined) return false;
      before[group] = Object.assign({}, usage, { from: { line, text } });
      seen.add(group);
      return true;
    }
    const mapped = MAPPED.exec(rest);
    const binary = mapped?.[1] ?? BARE.exec(rest)?.[1];
    const row: Draft<TagRow> = {
      line,
      text,
      tag,
      description: (mapped?.[2] ?? '').trim(),
      unlisted: UNKNOWN.test(rest),
      ...(binary !== undefined && { binary }),
    };
    row[group] = usage;
    rows.push(row);
    byTag.set(tag, row);
    seen.add(group);
    return true;
  };

  return {
    line(text, line) {
      if (takeRow(text, line) || takeSums(text, line)) return true;
      if (HEADING.test(text)) {
        if (heading || rows.length > 0) return false;
        heading = true;
        return true;
      }
      return NOISE.test(text) || (heading && rows.length === 0 && RULE.test(text));
    },
    endsIn({ text }) {
      if (HALF.test(text)) isCut = true;
    },
    end() {
      const facts: Facts = {};
      if (Object.keys(memory).length > 0) facts.memory = memoryOf(memory);
      if (rows.length > 0) {
        const groups = (['nonpaged', 'paged'] as const).filter(group => seen.has(group));
        facts.tags = { layout: 'poolmon', groups, rows, ...(isCut && { cut: true as const }) };
      }
      return facts;
    },
  };
}

function memoryOf(rows: Memory['rows']): Memory {
  return { layout: 'modern', rows, pageFiles: [], parts: [], notices: [], others: [] };
}

export const poolmon = defineCommand({
  name: 'PoolMon',
  gives: ['tags', 'memory'],
  layouts: [
    {
      id: 'screen',
      seenIn: 'windows-driver-docs, PoolMon Display and PoolMon Examples: with changes in brackets',
    },
    {
      id: 'snapshot',
      seenIn: 'windows-driver-docs, PoolMon Startup Command: /n writes the columns without changes',
    },
  ],
  typed: /^[Pp]ool[Mm]on(?:\.exe)?(?![\w.])/,
  // A row is known by the changes in brackets behind its figures.
  begins:
    /^[ \t]{0,40}(?:Memory: {0,12}\d{1,14}K Avail:|Tag {1,12}Type {1,12}Allocs {1,24}Frees {1,24}Diff {1,16}Bytes {1,16}Per Alloc|\S.{0,3} {1,12}(?:Nonp|Paged) {1,24}\d{1,20} {0,4}\( {0,12}-?\d{1,20}\) {1,24}\d{1,20} {0,4}\( {0,12}-?\d{1,20}\) )/,
  isMoment: true,
  reader,
});
