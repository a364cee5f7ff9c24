/**
 * `xpool -map` of the old extension kdex2x86.dll (x86 systems up to Server 2003): which pages of a pool's range
 * are in use. The lines are those of the document that the project starts from.
 */
import { saidBy } from '../facts/line.ts';
import type { PoolMap, PoolMapCount } from '../facts/pool-map.ts';
import { isCutSign } from './cut-sign.ts';
import { defineCommand, type Reader } from './define.ts';

// Status Map of Pool Area Pages
const LEGEND = /^Status Map of Pool Area Pages$/;

// Non-Paged Pool Area Summary
const AREA = /^([A-Z][A-Za-z -]{1,60}) Summary$/;

// Maximum Number of Pages  = 64640 pages
const MAXIMUM = /^Maximum Number of Pages {0,8}= {0,8}(\d{1,12}) pages/;

// Number of Pages In Use   = 36721 pages (56.8%)
const IN_USE =
  /^Number of Pages In Use {0,8}= {0,8}(\d{1,12}) pages(?: {0,4}\((\d{1,3}(?:\.\d{1,6})?) ?%\))?/;

// 82780000: ..OO.OO.OO..O.OO .O..OO.OO.OO..O. OO.O..OO.O..OO.. ..OO.O..OO.OO.OO
const ROW = /^[0-9a-f`]{8,17}: {0,8}(?=[OP<{>}=.-])/i;

//   'O': one page in use                              ('P': paged out)
//           +00000  +08000   +10000  +18000   +20000  +28000   +30000  +38000
// ==============================
const NOISE = /^(?:.[OP<{>}=.-].: |\+[0-9a-f]{5} |=+$|-{2,}$)/i;

// unable to get NT!MmSizeOfNonPagedMustSucceed location
const UNABLE = /^unable to get NT!Mm[A-Za-z0-9]{1,60} location$/;

const NONPAGED = /^Non-? ?Paged/i;

/** Pages of a row of the map. */
const ROW_PAGES = 64;

interface AreaDraft {
  line: number;
  text: string;
  area: string;
  maxPages?: number;
  usedPages?: PoolMapCount;
  map: {
    rows: number;
    free: number;
    single: number;
    contiguous: number;
    contiguousStarts: number;
    pagedOut: number;
  };
}

function reader(): Reader {
  const areas: AreaDraft[] = [];
  let area: AreaDraft | undefined;
  let legend = false;

  const open = (name: string, text: string, line: number): AreaDraft => {
    const map = { rows: 0, free: 0, single: 0, contiguous: 0, contiguousStarts: 0, pagedOut: 0 };
    area = { line, text, area: name, map };
    // Only the first and the first of nonpaged pool can be handed on.
    if (areas.length === 0 || NONPAGED.test(name)) areas.push(area);
    if (areas.length > 2) areas.pop();
    return area;
  };

  const takeTotals = (into: AreaDraft, trimmed: string, text: string, line: number): boolean => {
    const maximum = MAXIMUM.exec(trimmed);
    if (maximum !== null) {
      into.maxPages = Number(maximum[1]);
      return true;
    }
    const used = IN_USE.exec(trimmed);
    if (used === null) return false;
    const share = used[2];
    // Written as a power of ten, the share is the nearest number to the figure printed.
    into.usedPages = {
      line,
      text,
      pages: Number(used[1]),
      ...(share !== undefined && { share: Number(`${share}e-2`) }),
    };
    return true;
  };

  return {
    line(text, line) {
      const trimmed = text.trim();
      if (trimmed === '') return true;
      const row = ROW.exec(trimmed);
      if (row !== null) {
        const signs = countSigns(trimmed, row[0].length);
        if (signs === undefined) return false;
        const { map } = area ?? open('', text, line);
        map.rows++;
        map.free += signs.free;
        map.single += signs.single;
        map.contiguous += signs.contiguous;
        map.contiguousStarts += signs.starts;
        map.pagedOut += signs.pagedOut;
        return true;
      }
      if (LEGEND.test(trimmed)) {
        if (legend) return false;
        legend = true;
        return true;
      }
      if (UNABLE.test(trimmed)) return area === undefined;
      const heading = AREA.exec(trimmed);
      if (heading !== null) {
        if (!trimmed.includes('Pool')) return false;
        open(heading[1] ?? '', text, line);
        return true;
      }
      if (area !== undefined && takeTotals(area, trimmed, text, line)) return true;
      return NOISE.test(trimmed) || isCutSign(text);
    },
    end() {
      const kept = areas.find(each => NONPAGED.test(each.area)) ?? areas[0];
      if (kept === undefined || (kept.map.rows === 0 && kept.usedPages === undefined)) return {};
      return { poolMap: { ...kept, map: { ...kept.map } } };
    },
  };
}

interface Signs {
  free: number;
  single: number;
  contiguous: number;
  starts: number;
  pagedOut: number;
}

/** Undefined where anything but signs stands in the row, or more of them than a row has. */
function countSigns(text: string, from: number): Signs | undefined {
  const signs: Signs = { free: 0, single: 0, contiguous: 0, starts: 0, pagedOut: 0 };
  let pages = 0;
  for (let at = from; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign === ' ') continue;
    if (++pages > ROW_PAGES) return undefined;
    if (sign === '.') signs.free++;
    else if (sign === 'O' || sign === 'P') signs.single++;
    else if ('<{>}=-'.includes(sign)) signs.contiguous++;
    else return undefined;
    if (sign === '<' || sign === '{') signs.starts++;
    if ('P{}-'.includes(sign)) signs.pagedOut++;
  }
  return signs;
}

/** The map of another area does not replace that of nonpaged pool. */
function complete(older: PoolMap, newer: PoolMap, olderCommand: string): PoolMap | undefined {
  if (!NONPAGED.test(older.area) || NONPAGED.test(newer.area)) return undefined;
  const { usedPages } = older;
  return {
    ...saidBy(olderCommand, older),
    ...(usedPages && { usedPages: saidBy(olderCommand, usedPages) }),
  };
}

export const xpool = defineCommand({
  name: '!xpool -map',
  gives: ['poolMap'],
  layouts: [
    {
      id: 'map',
      seenIn: 'kdex2x86 on a dump of Windows Server 2003; the document that the project starts from',
    },
  ],
  typed: /^!(?:[^\s!]{1,200}\.)?xpool\s[^;]{0,80}-map(?!\w)/i,
  begins:
    /^\s{0,20}(?:Status Map of Pool Area Pages|unable to get NT!Mm[A-Za-z0-9]{1,60} location|(?:Non-)?Paged Pool Area Summary)\s{0,8}$/,
  reader,
  completions: { poolMap: complete },
});
