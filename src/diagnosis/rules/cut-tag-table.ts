import type { PoolGroup, Tags } from '../../reading/facts/tags.ts';
import { evidence } from '../../report/evidence.ts';
import { bytes, count, type Inline, say, share } from '../../report/inline.ts';
import { type Step, step, steps } from '../../report/step.ts';
import { holdsNoPool } from '../derived/pool-in-target.ts';
import prose from './cut-tag-table.md';
import { defineRule } from './define.ts';

/** How far the rows may be from the sum below them: the target of a live session moves while it prints. Judgement. */
const APART = 0.02;

export default defineRule({
  id: 'cut-tag-table',
  needs: ['tags'],
  wants: ['target'],
  prose,
  check({ tags, target }) {
    const { narrowedTo, top, total, rows } = tags.value;
    // What was asked for in part is no part of something lost.
    if (narrowedTo !== undefined || top !== undefined || holdsNoPool(target)) return [];
    const fault = total === undefined ? withoutTotal(tags.value) : mismatch(tags.value);
    if (fault === undefined) return [];
    return [
      {
        severity: 'note',
        confidence: total === undefined ? 'likely' : 'certain',
        resource: 'none',
        headline: fault.headline,
        details: [
          fault.isTooMuch
            ? say`A tag may appear twice, with figures of two moments.`
            : say`Other tags may be missing. The rows that are there are correct.`,
        ],
        tags: [],
        drivers: [],
        evidence: evidence(tags, total ?? rows[rows.length - 1]),
        next: steps(...again(tags.value, fault.group)),
      },
    ];
  },
});

interface Fault {
  readonly headline: Inline[];
  /** Rows of another table are among these. */
  readonly isTooMuch?: true;
  readonly group?: PoolGroup;
}

/** Others never end with a sum. */
const SUMMED: readonly Tags['layout'][] = ['classic', 'modern'];

function withoutTotal({ layout, rows, cut }: Tags): Fault | undefined {
  if (cut === true) return { headline: say`The tag table is incomplete: its text ends within a row.` };
  if (!SUMMED.includes(layout) || rows.length === 0) return undefined;
  const after = rows.length === 1 ? '1 row' : [count(rows.length), ' rows'];
  return { headline: say`The tag table is incomplete: ${after} and no TOTAL.` };
}

function mismatch(tags: Tags): Fault | undefined {
  // A narrowed table that was read later put its rows in place of those that the sum counts.
  if (tags.rows.some(row => row.command !== undefined)) return undefined;
  // Rows that cannot be true are told by a rule of their own, and the sum misses them.
  if (tags.doubted !== undefined) return undefined;
  const { sortedBy } = tags;
  // Whether a sorted table has the tags that hold nothing of its pool is not known.
  const groups = sortedBy === 'nonpaged' || sortedBy === 'paged' ? [sortedBy] : tags.groups;
  for (const group of groups) {
    const said = tags.total?.[group]?.bytes;
    if (said === undefined) continue;
    const sum = sumOf(tags, group);
    if (sum < said * (1 - APART)) {
      return {
        headline: say`The tags of ${group} pool add up to ${bytes(sum)}, ${share(sum / said)} of the TOTAL. Rows are missing.`,
        group,
      };
    }
    if (sum > said * (1 + APART)) {
      return {
        headline: say`The tags of ${group} pool add up to ${bytes(sum)}, more than the TOTAL (${bytes(said)}). Rows of another table are among them.`,
        isTooMuch: true,
        group,
      };
    }
  }
  return undefined;
}

function sumOf(tags: Tags, group: PoolGroup): number {
  let sum = 0;
  for (const row of tags.rows) sum += row[group]?.bytes ?? 0;
  return sum;
}

function again(tags: Tags, group: PoolGroup | undefined): (Step | undefined)[] {
  const wanted = group === undefined ? tags.groups : [group];
  return wanted.map(each => step(each === 'nonpaged' ? 'tags-nonpaged' : 'tags-paged'));
}
