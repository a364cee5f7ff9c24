import { UNACCOUNTED_LEAST, UNACCOUNTED_SHARE } from '../../knowledge/limits.ts';
import type { PoolGroup, Tags } from '../../reading/facts/tags.ts';
import { evidence } from '../../report/evidence.ts';
import type { Finding } from '../../report/finding.ts';
import { bytes, kilobytes, say, share } from '../../report/inline.ts';
import { bytesKnown } from '../derived/holders.ts';
import { groupPressure } from '../derived/pool-bound.ts';
import { holdsNoPool } from '../derived/pool-in-target.ts';
import { defineRule } from './define.ts';
import prose from './unaccounted-pool.md';

/** A table without a TOTAL and with fewer rows is an author's excerpt: every system has hundreds of tags. Judgement. */
const WHOLE_FROM_ROWS = 100;

export default defineRule({
  id: 'unaccounted-pool',
  needs: ['memory', 'tags'],
  wants: ['target'],
  prose,
  check({ memory, tags, target }) {
    if (!isWhole(tags.value) || holdsNoPool(target)) return [];
    const findings: Finding[] = [];
    const { total, rows, groups } = tags.value;
    for (const group of groups) {
      const pressure = groupPressure(memory.value, group);
      const sum = sumOf(tags.value, group);
      if (pressure === undefined || sum === undefined) continue;
      const usedBytes = pressure.usedKb * 1024;
      const gap = usedBytes - sum;
      if (gap < UNACCOUNTED_LEAST || gap < usedBytes * UNACCOUNTED_SHARE) continue;
      // The last row is that of the limit, which does not count here.
      const used = pressure.rows.slice(0, -1);
      findings.push({
        severity: 'note',
        confidence: total === undefined ? 'possible' : 'likely',
        resource: 'none',
        headline: say`The tags explain ${bytes(sum)} of ${kilobytes(pressure.usedKb)} of ${group} pool: ${bytes(gap)} (${share(gap / usedBytes)}) have no tag.`,
        details: [
          say`This is free room inside the pool (fragmentation, and large blocks rounded to pages), or memory that is not counted by tag.`,
          ...(total === undefined
            ? [say`The table has no TOTAL, as in all old debuggers, so rows can also be missing.`]
            : []),
        ],
        tags: [],
        drivers: [],
        evidence: [...evidence(memory, ...used), ...evidence(tags, total ?? rows[0])],
        next: [],
      });
    }
    return findings;
  },
});

/** A cut table is told as such; it says nothing of the pool. */
function isWhole({ narrowedTo, top, total, layout, rows }: Tags): boolean {
  if (narrowedTo !== undefined || top !== undefined) return false;
  if (total !== undefined) return true;
  return (layout === 'one-group' || layout === 'two-groups') && rows.length >= WHOLE_FROM_ROWS;
}

/** Bytes of all tags of a pool, where the table says them. */
function sumOf(tags: Tags, group: PoolGroup): number | undefined {
  if (tags.total !== undefined) return tags.total[group]?.bytes;
  if (!bytesKnown(tags, group)) return undefined;
  let sum = 0;
  for (const row of tags.rows) sum += row[group]?.bytes ?? 0;
  return sum;
}
