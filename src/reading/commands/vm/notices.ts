/**
 * The lines that `!vm` puts between its rows. Kits differ in the number of stars and in indentation, so a notice
 * is known by its words. Those marked "unseen" come from prose about the command, not from a public output.
 */
import type { Notice, NoticeId } from '../../facts/memory.ts';

const KNOWN: readonly (readonly [NoticeId, RegExp])[] = [
  // ********** Excessive NonPaged Pool Usage *****
  ['excessive-nonpaged-pool', /^Excessive Non-?Paged ?Pool Usage/i],
  // ********** Excessive Paged Pool Usage *****
  ['excessive-paged-pool', /^Excessive Paged ?Pool Usage/i],
  // ********** 3441 pool allocations have failed **********
  ['pool-allocations-failed', /^(\d{1,20}) pool allocations have failed/i],
  // ********** Running out of system PTEs **************
  ['running-out-of-system-ptes', /^Running out of system PTEs/i],
  // unseen: the field manuals' words for the same
  ['running-out-of-system-ptes', /^(?:Free )?System PTEs? (?:are |is )?critically low/i],
  // ******* 356363 system PTE allocations have failed ******
  ['system-pte-allocations-failed', /^(\d{1,20}) system PTE allocations have failed/i],
  // ******* 247785920 kernel stack PTE allocations have failed ******
  ['kernel-stack-pte-allocations-failed', /^(\d{1,20}) kernel stack PTE allocations have failed/i],
  // ******* 459598336 kernel stack growth attempts have failed ******
  ['kernel-stack-growth-failed', /^(\d{1,20}) kernel stack growth attempts have failed/i],
  // unseen: a blog of 2013 tells of some 48,000 of them
  ['commit-requests-failed', /^(\d{1,20}) commit requests have failed/i],
  // unseen
  ['commit-near-limit', /^(?:Committed pages|Commit(?:ment)?)\b.{0,40}\b(?:near|close to)\b.{0,20}\blimit/i],
  // unseen
  ['running-out-of-physical-memory', /^Running out of physical memory/i],
  // ********** Sum of individual system commit + Process commit exceeds overall commit by 12345 Kb ? ********
  [
    'sums-exceed-commit',
    /^Sum of individual system commit \+ Process commit exceeds overall commit by (\d{1,20}) Kb/i,
  ],
];

// Unimplemented error for MiSystemVaTypeCount
const UNIMPLEMENTED = /^[ \t]{0,40}Unimplemented error for \S/;

// unable to get nt!MmSpecialPagesInUse
const MISSING_SYMBOL = /^[ \t]{0,40}unable to get nt!\w/i;

// **** words ****
const STARRED = /^[ \t]{0,40}\*{3,60}[ \t]{0,4}(?=[^*\s])/;

// **_ words _**
// words
const ORNAMENT = /^[ \t*_]{0,100}/;
const ONLY_ORNAMENT = /^[ \t*_]{0,100}$/;

/** Notices that were seen in public: those a page may rob of their stars, if it leaves nothing else in the line. */
const SEEN: ReadonlySet<NoticeId> = new Set<NoticeId>([
  'excessive-nonpaged-pool',
  'excessive-paged-pool',
  'pool-allocations-failed',
  'running-out-of-system-ptes',
  'system-pte-allocations-failed',
  'kernel-stack-pte-allocations-failed',
  'kernel-stack-growth-failed',
]);

/**
 * Undefined for a line that is no notice. `starred` ones of unknown words are notices too. `among`: whether the line
 * stands among the rows, where a notice may have lost its stars; behind them the same words are an author's heading.
 */
export function readNotice(text: string, line: number, among: boolean): Notice | undefined {
  if (UNIMPLEMENTED.test(text)) return { line, text, id: 'unimplemented' };
  if (MISSING_SYMBOL.test(text)) return { line, text, id: 'missing-symbol' };
  const starred = STARRED.test(text);
  const from = ORNAMENT.exec(text)?.[0].length ?? 0;
  const words = text.slice(from, from + 200);
  for (const [id, pattern] of KNOWN) {
    const match = pattern.exec(words);
    if (match === null) continue;
    if (!starred && !(among && SEEN.has(id) && ONLY_ORNAMENT.test(words.slice(match[0].length)))) continue;
    return { line, text, id, ...(match[1] !== undefined && { count: Number(match[1]) }) };
  }
  return starred && text.trim().endsWith('***') ? { line, text, id: 'other' } : undefined;
}
