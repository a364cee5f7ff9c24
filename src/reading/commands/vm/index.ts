/**
 * `!vm` (kdexts.dll; kdextx86.dll for Windows 2000): the memory of the system, and of its sessions and processes.
 * Documented in windows-driver-docs, debuggercmds/-vm.md. The debugger's version decides the layout, the target
 * decides which rows there are, so rows are known by their labels.
 */
import type { Commits } from '../../facts/commits.ts';
import type { Memory, MemoryRow, Notice, PageRow, PoolPart } from '../../facts/memory.ts';
import type { Region } from '../../facts/regions.ts';
import { isCutSign } from '../cut-sign.ts';
import { defineCommand, type Reader } from '../define.ts';
import { isProcessHeading, readProcessCommit } from './commits.ts';
import { readNotice } from './notices.ts';
import { beginsPageFile, pageFileReader } from './page-files.ts';
import { isRegionHeading, readRegion } from './regions.ts';
import { poolPart, readRow, rowName } from './rows.ts';
import { beginsSessions, sessionsReader } from './sessions.ts';

type Draft<T> = { -readonly [K in keyof T]: T[K] };

// *** Virtual Memory Usage ***
const BANNER = /^[ \t]{0,40}\*{1,40}_? ?Virtual Memory Usage/i;

// Syspart SharedCommit 0
// Using a machine size of 1fef43 pages to configure the kd cache
// .................
const NOISE =
  /^[ \t]{0,40}(?:Syspart SharedCommit \d|Using a machine size of |\*{3} CacheSize too low|Max cache size is|Total memory in cache|Number of regions cached|\d{1,12} full reads broken into|counts: |bytes ?: |\*{2} (?:Transition|Prototype) PTEs are |\.{5,600}[ \t]{0,40}$)/;

/** More of them than any machine has: a bound for hostile text. */
const MAX_PROCESSES = 100_000;
const MAX_OTHERS = 100;

/** Rows that only newer kits print. */
const MODERN_ROWS: readonly MemoryRow[] = [
  'processorCommit',
  'kernelStacks',
  'pagesForMdls',
  'modifiedNoWritePages',
  'sumSystemCommit',
];

function reader(): Reader {
  const rows: Draft<Memory['rows']> = {};
  const parts: PoolPart[] = [];
  const notices: Notice[] = [];
  const others: Draft<Memory['others'][number]>[] = [];
  const processes: Commits['processes'][number][] = [];
  const regions: Region[] = [];
  const pageFiles = pageFileReader();
  const sessions = sessionsReader();
  let banner = false;
  let filesFirst = false;
  let section: 'rows' | 'sessions' | 'processes' | 'regions' = 'rows';
  let begunSessions = false;

  /** Whether the line is the first of another output of this command. */
  const beginsAnother = (text: string): boolean => {
    if (BANNER.test(text)) return banner || rows.physicalMemory !== undefined;
    if (beginsSessions(text)) return begunSessions;
    // The newest layout has its page files first, the older ones before the available pages.
    return rows.availablePages !== undefined && beginsPageFile(text);
  };

  const takeRow = (text: string, line: number): boolean => {
    const row = readRow(text);
    if (row === undefined) return false;
    const { label, pages, kb } = row;
    const value: PageRow = { line, text, pages, kb };
    const name = rowName(row);
    if (name !== undefined) {
      // A row that was read before: another output begins, or its author repeats it.
      if (rows[name] !== undefined) return false;
      if (name === 'physicalMemory') filesFirst = pageFiles.files.length > 0;
      rows[name] = value;
      return true;
    }
    const part = poolPart(row);
    if (part !== undefined) parts.push({ ...value, ...part });
    else if (others.length < MAX_OTHERS) others.push({ ...value, label });
    return true;
  };

  const takeProcess = (text: string, line: number): boolean => {
    const process = readProcessCommit(text, line);
    if (process === undefined) return false;
    if (processes.length < MAX_PROCESSES) processes.push(process);
    return true;
  };

  const takeHeading = (text: string): boolean => {
    if (beginsSessions(text)) {
      begunSessions = true;
      section = 'sessions';
    } else if (isProcessHeading(text)) section = 'processes';
    else if (isRegionHeading(text)) section = 'regions';
    else if (BANNER.test(text)) banner = true;
    else return false;
    return true;
  };

  const takeRegion = (text: string, line: number): boolean => {
    const region = readRegion(text, line);
    if (region === undefined) return false;
    regions.push(region);
    return true;
  };

  const takeNotice = (text: string, line: number): boolean => {
    const among = rows.committedPages === undefined && Object.keys(rows).length > 0;
    const notice = readNotice(text, line, among);
    if (notice === undefined) return false;
    // Before the first row it may be all that the command says: then it is the reason why there is nothing.
    const ofItself = notice.id === 'missing-symbol' || notice.id === 'unimplemented';
    if (ofItself && Object.keys(rows).length === 0) return false;
    notices.push(notice);
    return true;
  };

  return {
    line(text, line) {
      if (text === '') return true;
      // Names of processes are hostile text: a list's row is looked at first, and by its pid.
      const inList =
        section === 'processes' || rows.committedPages !== undefined || rows.totalPrivate !== undefined;
      if (inList && takeProcess(text, line)) return true;
      if (section === 'regions' && takeRegion(text, line)) return true;
      if (beginsAnother(text)) return false;
      if (takeHeading(text)) return true;
      if (section === 'sessions' && sessions.line(text, line)) return true;
      if (takeRow(text, line)) {
        section = 'rows';
        return true;
      }
      if (pageFiles.line(text, line) || takeNotice(text, line)) return true;
      return text.trim() === '' || isCutSign(text) || NOISE.test(text);
    },
    end() {
      const session = sessions.end();
      const somethingOfMemory = Object.keys(rows).length > 0;
      return {
        ...(somethingOfMemory && {
          memory: { layout: layoutOf(), rows, pageFiles: pageFiles.files, parts, notices, others },
        }),
        ...(session && { sessions: session }),
        ...(processes.length > 0 && { commits: { processes } }),
        ...(regions.length > 0 && { regions: { regions } }),
      };
    },
  };

  function layoutOf(): Memory['layout'] {
    if (!banner && (filesFirst || MODERN_ROWS.some(each => rows[each] !== undefined))) return 'modern';
    if (pageFiles.files.length > 0) return pageFiles.glued ? '2000' : 'xp';
    return rows.modifiedPages !== undefined && rows.modifiedPfPages === undefined ? '2000' : 'xp';
  }
}

/**
 * Two readings of one moment (a dump) complete each other: `!vm 4` after a `!vm` that its author cut. A later
 * reading that was broken off before the pools does not replace a whole one.
 */
function complete(older: Memory, newer: Memory): Memory | undefined {
  const names = Object.keys(newer.rows) as MemoryRow[];
  const differs = names.some(name => {
    const was = older.rows[name];
    return was !== undefined && was.pages !== newer.rows[name]?.pages;
  });
  if (differs) {
    const broken = newer.rows.nonpagedPoolUsage === undefined && newer.rows.pagedPoolUsage === undefined;
    return broken && older.rows.nonpagedPoolUsage !== undefined ? older : undefined;
  }
  const more = Object.keys(older.rows).some(name => newer.rows[name as MemoryRow] === undefined);
  if (!more && newer.pageFiles.length >= older.pageFiles.length) return undefined;
  return {
    layout: newer.layout,
    rows: { ...older.rows, ...newer.rows },
    pageFiles: newer.pageFiles.length > 0 ? newer.pageFiles : older.pageFiles,
    parts: newer.parts.length > 0 ? newer.parts : older.parts,
    notices: newer.notices.length > 0 ? newer.notices : older.notices,
    others: newer.others.length > 0 ? newer.others : older.others,
  };
}

export const vm = defineCommand({
  name: '!vm',
  gives: ['memory', 'sessions', 'commits', 'regions'],
  layouts: [
    { id: '2000', seenIn: 'targets of Windows 2000; the document that the project starts from; -vm.md' },
    { id: 'xp', seenIn: 'debuggers from about 2003 to 2012 on XP to 7; public outputs' },
    { id: 'modern', seenIn: 'debuggers from about 2015 on, on Windows 7 to 11; public outputs' },
  ],
  typed: /^!(?:\w+\.)?vm(?![\w.])/,
  begins:
    /^[ \t]{0,40}(?:\*{1,40}_? ?Virtual Memory Usage|\*?Physical Memory:[ \t]{1,20}\d{1,20}[ \t]{0,8}\([ \t]{0,20}\d{1,20}[ \t]{0,4}Kb\)|Page File: {0,4}\\|No Name for Paging File|Terminal Server Memory Usage By Session|Pid[ \t]{1,8}ImageName[ \t]{1,60}Commit|System Region[ \t]{1,40}Base Address)/,
  reader,
  completions: { memory: complete },
});
