/**
 * The rows of `!vm`: `Label: <pages> (<Kb> Kb)`. Labels are those of public outputs of Windows 2000 to 11; a
 * label is known by its letters and digits alone, since kits and web pages differ in blanks and case.
 */
import type { MemoryRow, PoolPart } from '../../facts/memory.ts';

/** A row taken apart. */
export interface RowText {
  readonly label: string;
  /** Letters and digits of the label, in lower case. */
  readonly key: string;
  readonly pages: number;
  readonly kb: number;
}

const MAX_LABEL = 60;

//         Physical Memory:     1572637 (   6290548 Kb)
//  PagedPool Commit:  18446735300397918280 (18446708980463018272 Kb)
//  *Physical Memory:      851775 (   3407100 Kb) <- what an author wrote
const KB = /^[ \t]{0,20}(\d{1,20})[ \t]{0,4}Kb?\)/i;
const PAGES = /(\d{1,20})[ \t]{0,20}$/;
const LABEL = /^[ \t*]{0,40}([A-Za-z][A-Za-z0-9 /._-]{0,59})$/;

/** Undefined for a line of another form. Without a colon it is a row of the list of processes, or prose. */
export function readRow(text: string): RowText | undefined {
  const paren = text.indexOf('(');
  if (paren < 0) return undefined;
  const colon = text.indexOf(':');
  if (colon < 0 || colon > paren || colon > MAX_LABEL + 40) return undefined;
  const kb = KB.exec(text.slice(paren + 1, paren + 60));
  if (kb === null) return undefined;
  const between = text.slice(colon + 1, paren).trim();
  const pages = PAGES.exec(between);
  if (pages === null || pages[0].length !== between.length) return undefined;
  const label = LABEL.exec(text.slice(0, colon));
  if (label === null) return undefined;
  const name = (label[1] ?? '').trim();
  return { label: name, key: keyOf(name), pages: Number(pages[1]), kb: Number(kb[1]) };
}

function keyOf(label: string): string {
  return label.replace(/[^A-Za-z0-9]/g, '').toLowerCase();
}

/** The labels by their letters and digits. */
const NAMES: ReadonlyMap<string, MemoryRow> = new Map<string, MemoryRow>([
  ['physicalmemory', 'physicalMemory'],
  ['availablepages', 'availablePages'],
  ['resavailpages', 'resAvailPages'],
  ['lockediopages', 'lockedIoPages'],
  ['freesystemptes', 'freeSystemPtes'],
  ['freenpptes', 'freeNpPtes'],
  ['freespecialnp', 'freeSpecialNp'],
  ['modifiedpages', 'modifiedPages'],
  ['modifiedpfpages', 'modifiedPfPages'],
  ['modifiednowritepages', 'modifiedNoWritePages'],
  ['nonpagedpoolusage', 'nonpagedPoolUsage'],
  ['nonpagedpoolnxusage', 'nonpagedPoolNxUsage'],
  ['nonpagedpoolmax', 'nonpagedPoolMax'],
  ['nonpagedpoolmaximum', 'nonpagedPoolMax'],
  ['pagedpoolusage', 'pagedPoolUsage'],
  ['pagedpoolmax', 'pagedPoolMax'],
  ['pagedpoolmaximum', 'pagedPoolMax'],
  ['processorcommit', 'processorCommit'],
  ['sessioncommit', 'sessionCommit'],
  ['sharedcommit', 'sharedCommit'],
  ['specialpool', 'specialPool'],
  ['sharedprocess', 'sharedProcess'],
  ['kernelstacks', 'kernelStacks'],
  ['pagesformdls', 'pagesForMdls'],
  ['contigmempages', 'contigMemPages'],
  ['partitionpages', 'partitionPages'],
  ['pagesforawe', 'pagesForAwe'],
  ['pagesfornova', 'pagesForNoVa'],
  ['nonpagedpoolcommit', 'nonpagedPoolCommit'],
  ['pagedpoolcommit', 'pagedPoolCommit'],
  ['drivercommit', 'driverCommit'],
  ['bootcommit', 'bootCommit'],
  ['pfnarraycommit', 'pfnArrayCommit'],
  ['smallnonpagedptescommit', 'smallNonpagedPtesCommit'],
  ['slaballocatorpages', 'slabAllocatorPages'],
  ['skpagesinunchargedslabs', 'skPagesInUnchargedSlabs'],
  ['systempagetables', 'systemPageTables'],
  ['vadpagetablebitmaps', 'vadPageTableBitmaps'],
  ['processlockedfilepages', 'processLockedFilePages'],
  ['pagefilehashpages', 'pagefileHashPages'],
  ['sumsystemcommit', 'sumSystemCommit'],
  ['totalprivate', 'totalPrivate'],
  ['misctransientcommit', 'miscTransientCommit'],
  ['committedpages', 'committedPages'],
  ['commitlimit', 'commitLimit'],
]);

export function rowName(row: RowText): MemoryRow | undefined {
  return NAMES.get(row.key);
}

// NonPagedPool 0 Used:
// NonPagedPoolNx  0:
// PagedPool 3 Usage:
const PART = /^(nonpagedpoolnx|nonpagedpool|pagedpool)(\d{1,4})(?:used|usage)?$/;

const POOLS: Readonly<Record<string, PoolPart['pool']>> = {
  nonpagedpool: 'nonpaged',
  nonpagedpoolnx: 'nonpaged-nx',
  pagedpool: 'paged',
};

/** Which pool of several a row is of. */
export function poolPart(row: RowText): Pick<PoolPart, 'pool' | 'index'> | undefined {
  const match = PART.exec(row.key);
  const pool = match && POOLS[match[1] ?? ''];
  return pool ? { pool, index: Number(match[2]) } : undefined;
}
