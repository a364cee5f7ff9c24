import type { Memory, MemoryRow, PageRow } from '../../reading/facts/memory.ts';
import { evidence } from '../../report/evidence.ts';
import type { Evidence, Finding } from '../../report/finding.ts';
import { count, type Inline, say } from '../../report/inline.ts';
import { step, steps } from '../../report/step.ts';
import { notice } from '../derived/failures.ts';
import { holdsNoPool } from '../derived/pool-in-target.ts';
import { soundMemory } from '../derived/sound-memory.ts';
import prose from './cut-vm-output.md';
import { defineRule } from './define.ts';

/** True to the page in every public output; a live target moves a little while it prints. Judgement. */
const APART = 0.02;

/** The rows without which a resource is not judged; every kit prints them on every system. */
const WANTED: readonly (readonly [MemoryRow, string])[] = [
  ['physicalMemory', 'Physical Memory'],
  ['availablePages', 'Available Pages'],
  ['nonpagedPoolUsage', 'NonPagedPool Usage'],
  ['nonpagedPoolMax', 'NonPagedPool Max'],
  ['pagedPoolUsage', 'PagedPool Usage'],
  ['pagedPoolMax', 'PagedPool Maximum'],
  ['committedPages', 'Committed pages'],
  ['commitLimit', 'Commit limit'],
];

export default defineRule({
  id: 'cut-vm-output',
  needs: ['memory'],
  wants: ['target'],
  prose,
  check({ memory, target }) {
    // PoolMon shows a few sums and no more.
    if (holdsNoPool(target) || memory.source.command === 'PoolMon') return [];
    const parts = memory.value.parts.filter(part => part.pool === 'paged');
    const usage = soundMemory(memory.value).rows.pagedPoolUsage;
    const sum = parts.reduce((pages, part) => pages + part.pages, 0);
    if (parts.length > 1 && usage !== undefined && Math.abs(sum - usage.pages) > usage.pages * APART) {
      return [
        note(
          say`The ${count(parts.length)} paged pools add up to ${count(sum)} pages, and PagedPool Usage says ${count(usage.pages)}: ${sum < usage.pages ? 'rows are missing' : 'the output is mixed from two'}.`,
          say`Only the sum is used here.`,
          evidence(memory, ...parts, usage),
        ),
      ];
    }
    // Without a symbol rows are missing that nobody cut; that is a finding of its own.
    if (notice(memory.value, 'missing-symbol') !== undefined) return [];
    const missing = WANTED.filter(([id]) => memory.value.rows[id] === undefined).map(([, label]) => label);
    const last = lastRow(memory.value);
    if (last === undefined || missing.length === 0) return [];
    return [
      note(
        say`The output of !vm is not whole: ${list(missing)} ${missing.length === 1 ? 'is' : 'are'} missing or not readable.`,
        say`What ${missing.length === 1 ? 'the missing row' : 'the missing rows'} would say was not checked.`,
        evidence(memory, last),
      ),
    ];
  },
});

/** Of the rows that are wanted, the last that is there: an excerpt without any of them is no output that was cut. */
function lastRow(memory: Memory): PageRow | undefined {
  let last: PageRow | undefined;
  for (const [id] of WANTED) {
    const row = memory.rows[id];
    if (row !== undefined && (last === undefined || row.line > last.line)) last = row;
  }
  return last;
}

function list(labels: readonly string[]): string {
  const last = labels[labels.length - 1] ?? '';
  return labels.length < 2 ? last : `${labels.slice(0, -1).join(', ')} and ${last}`;
}

function note(headline: Inline[], detail: Inline[], lines: Evidence[]): Finding {
  return {
    severity: 'note',
    confidence: 'certain',
    resource: 'none',
    headline,
    details: [detail],
    tags: [],
    drivers: [],
    evidence: lines,
    next: steps(step('vm')),
  };
}
