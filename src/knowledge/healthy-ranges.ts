import type { PoolGroup } from '../facts/tags.ts';
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
  j: 'judgement',
};

interface Row {
  readonly x64: HealthyRange;
  readonly x86: HealthyRange;
}

let exact: Map<string, Row> | undefined;
let patterns: readonly (readonly [tag: string, row: Row])[] = [];

/** The range of a tag; unknown address widths have the larger one. Undefined where nothing is known of the tag. */
export function healthyRange(
  tag: string,
  pool: PoolGroup,
  bits: 32 | 64 | undefined,
): HealthyRange | undefined {
  if (exact === undefined) exact = read();
  const row =
    exact.get(tag + pool) ?? patterns.find(each => each[1].x64.pool === pool && fits(tag, each[0]))?.[1];
  return bits === 32 ? row?.x86 : row?.x64;
}

/** Every range, for those who list or test them. */
export function allHealthyRanges(): readonly HealthyRange[] {
  if (exact === undefined) exact = read();
  const list: HealthyRange[] = [];
  exact.forEach(row => {
    list.push(row.x64, row.x86);
  });
  for (const [, row] of patterns) list.push(row.x64, row.x86);
  return list;
}

function fits(tag: string, pattern: string): boolean {
  for (let i = 0; i < pattern.length; i++) {
    const wanted = pattern.charAt(i);
    if (wanted !== '?' && wanted !== tag.charAt(i)) return false;
  }
  return true;
}

/** Parsed at the first question. */
function read(): Map<string, Row> {
  const map = new Map<string, Row>();
  const others: (readonly [string, Row])[] = [];
  for (const line of healthyRangeTable.split('\n')) {
    const [tag = '', pool, n64, mb64, n32, mb32, scales = '', letters = 'j'] = line.split('|');
    if (pool === undefined) continue;
    const group: PoolGroup = pool === 'n' ? 'nonpaged' : 'paged';
    const source = letters
      .split('')
      .map(letter => SOURCES[letter] ?? 'judgement')
      .join('; ');
    const range = (era: 'x86' | 'x64', outstanding: number, megabytes: number): HealthyRange => ({
      tag,
      pool: group,
      era,
      outstanding,
      bytes: megabytes * MB,
      ...scaling(era, scales),
      source,
    });
    const row = {
      x64: range('x64', Number(n64), Number(mb64)),
      x86: range('x86', Number(n32), Number(mb32)),
    };
    if (tag.indexOf('?') < 0) map.set(tag + group, row);
    else others.push([tag, row]);
  }
  const blanks = (tag: string): number => tag.split('?').length;
  others.sort((a, b) => blanks(a[0]) - blanks(b[0]) || (a[0] < b[0] ? -1 : 1));
  patterns = others;
  return map;
}

/** 32-bit systems have no room for what scales with memory. */
function scaling(era: 'x86' | 'x64', scales: string): Partial<HealthyRange> {
  const figure = (letter: string): number | undefined => {
    const found = scales.split(' ').find(each => each.charAt(0) === letter);
    return found === undefined ? undefined : Number(found.slice(1));
  };
  const perGigabyte = era === 'x64' ? figure('g') : undefined;
  const megabytes = era === 'x64' ? figure('m') : undefined;
  const perProcess = figure('p');
  return {
    ...(perGigabyte !== undefined && { perGigabyte }),
    ...(megabytes !== undefined && { bytesPerGigabyte: megabytes * MB }),
    ...(perProcess !== undefined && { perProcess }),
  };
}
