import type { PoolGroup } from '../reading/facts/tags.ts';
import { healthyRangeTable } from './data/healthy-ranges.ts';

const MB = 1024 * 1024;

/** What healthy machines keep of one tag in one pool. */
export interface HealthyRange {
  /** 4 characters; `?` stands for any one. */
  readonly tag: string;
  readonly pool: PoolGroup;
  readonly era: 'x86' | 'x64';
  /** The most outstanding allocations. */
  readonly outstanding: number;
  readonly bytes: number;
  /** So many more for each GB of physical memory, and for each process, where it scales. */
  readonly perGigabyte?: number;
  readonly bytesPerGigabyte?: number;
  readonly perProcess?: number;
  /** Public outputs, by name; `judgement` where there are none. */
  readonly source: string;
}

const SOURCES: Readonly<Record<string, string>> = {
  d: 'PoolMon Display and PoolMon Examples, MicrosoftDocs/windows-driver-docs',
  o: 'Crash Dump Analysis Patterns, parts 13c, 140 and 189',
  w: 'microsoft/WSL issues 40804 and 41296; microsoft/Windows-Containers issue 646',
  x: 'zodiacon/PoolMonX, test.csv of 2018; zodiacon/PoolMonXv2, picture of 2019',
  b: 'a public report on the receive buffers of network adapters (its address was not kept)',
  j: 'judgement',
};

/** By tag and letter of the pool, `Thre|n`; made at the first question. */
let lines: Map<string, string> | undefined;
/** Lines whose tag has a question mark, the most literal first. */
let patterns: readonly string[] = [];

/**
 * The range of a tag; unknown address widths have the larger one, and a tag that is known in the other pool only has
 * that one's. Undefined where nothing is known of the tag. A line is parsed when it is asked for: a machine has few of
 * the tags, and the first report must be quick.
 */
export function healthyRange(
  tag: string,
  pool: PoolGroup,
  bits: 32 | 64 | undefined,
): HealthyRange | undefined {
  return rangeIn(tag, pool, bits) ?? rangeIn(tag, pool === 'paged' ? 'nonpaged' : 'paged', bits);
}

function rangeIn(tag: string, pool: PoolGroup, bits: 32 | 64 | undefined): HealthyRange | undefined {
  if (lines === undefined) [lines, patterns] = read();
  const letter = LETTERS[pool];
  const line =
    lines.get(`${tag}|${letter}`) ??
    patterns.find(each => each.charAt(TAG_LENGTH + 1) === letter && fits(tag, each));
  return line === undefined ? undefined : rangeOf(line, bits === 32 ? 'x86' : 'x64');
}

/** Every range, for those who list or test them. */
export function allHealthyRanges(): readonly HealthyRange[] {
  const all = healthyRangeTable.split('\n').filter(line => line !== '');
  return all.reduce<HealthyRange[]>(
    (found, line) => found.concat(rangeOf(line, 'x64'), rangeOf(line, 'x86')),
    [],
  );
}

const LETTERS: Readonly<Record<PoolGroup, string>> = { nonpaged: 'n', paged: 'p' };
const TAG_LENGTH = 4;

function fits(tag: string, line: string): boolean {
  for (let i = 0; i < TAG_LENGTH; i++) {
    const wanted = line.charAt(i);
    if (wanted !== '?' && wanted !== tag.charAt(i)) return false;
  }
  return true;
}

function read(): [Map<string, string>, string[]] {
  const known = new Map<string, string>();
  const families: string[] = [];
  for (const line of healthyRangeTable.split('\n')) {
    const key = line.slice(0, TAG_LENGTH + 2);
    if (key.indexOf('?') >= 0) families.push(line);
    else if (key !== '') known.set(key, line);
  }
  const blanks = (line: string): number => line.slice(0, TAG_LENGTH).split('?').length;
  families.sort((a, b) => blanks(a) - blanks(b) || (a < b ? -1 : 1));
  return [known, families];
}

// Thre|n|50000|200|10000|40|p40|oj
function rangeOf(line: string, era: 'x86' | 'x64'): HealthyRange {
  const [tag = '', pool, n64, mb64, n32, mb32, scales = '', letters = 'j'] = line.split('|');
  const source = letters
    .split('')
    .map(letter => SOURCES[letter] ?? 'judgement')
    .join('; ');
  const fixed = {
    tag,
    pool: pool === 'n' ? ('nonpaged' as const) : ('paged' as const),
    era,
    outstanding: Number(era === 'x64' ? n64 : n32),
    bytes: Number(era === 'x64' ? mb64 : mb32) * MB,
    source,
  };
  return Object.assign(fixed, scaling(era, scales));
}

/** 32-bit systems have no room for what scales with memory. */
function scaling(era: 'x86' | 'x64', scales: string): Partial<HealthyRange> {
  const found: { perGigabyte?: number; bytesPerGigabyte?: number; perProcess?: number } = {};
  for (const each of scales.split(' ')) {
    const figure = Number(each.slice(1));
    if (each.charAt(0) === 'p') found.perProcess = figure;
    else if (era === 'x64' && each.charAt(0) === 'g') found.perGigabyte = figure;
    else if (era === 'x64' && each.charAt(0) === 'm') found.bytesPerGigabyte = figure * MB;
  }
  return found;
}
