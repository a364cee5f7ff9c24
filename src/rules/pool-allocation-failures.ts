import {
  COMMIT_WARNING,
  FREE_PTES_WARNING,
  NONPAGED_OF_MEMORY_WARNING,
  PAGED_OF_COMMIT_WARNING,
  POOL_NEAR_MAXIMUM,
  POOL_WORTH_A_WORD,
  SESSION_POOL_NEAR_MAXIMUM,
} from '../knowledge/limits.ts';
import { evidence } from '../report/evidence.ts';
import { count, type Inline, say, share } from '../report/inline.ts';
import type { Evidence } from '../report/report.ts';
import { step, steps } from '../report/step.ts';
import { notice } from '../views/failures.ts';
import { nonpagedPressure, type Pressure, pagedPressure } from '../views/pressure.ts';
import { soundMemory } from '../views/sound-memory.ts';
import { defineRule } from './define.ts';

/** So few failures since start-up can be single large requests: judgement. */
const A_FEW = 100;

export default defineRule({
  id: 'pool-allocation-failures',
  needs: ['memory'],
  wants: ['sessions'],
  doc: {
    title: 'Failed pool allocations that no full pool explains',
    says: 'Pool allocations have failed, but both system-wide pools are far from what bounds them.',
    why: 'The counter is one for all pools, the session pools included, and for every reason of failing. Where the pools are healthy the cause is elsewhere: a session pool, system PTEs, or the commit limit.',
    measures:
      'The failure counter of !vm, against both pools, the session pools, free system PTEs and the commit charge.',
    misleads:
      'The counter counts since start-up: the failures may be old, and some are of optional allocations. A few can be single large requests.',
    whatToDo: 'Look at the session pools first, then at system PTEs, then at committed memory.',
  },
  check({ memory, sessions }) {
    const failed = notice(memory.value, 'pool-allocations-failed');
    if (failed?.count === undefined || failed.count === 0) return [];
    const nonpaged = nonpagedPressure(memory.value);
    const paged = pagedPressure(memory.value);
    if (explains(nonpaged, NONPAGED_OF_MEMORY_WARNING) || explains(paged, PAGED_OF_COMMIT_WARNING)) return [];
    const { committedPages, commitLimit, freeSystemPtes: free } = soundMemory(memory.value).rows;
    // Paged pool is charged against the commit limit. The finding of whatever is short tells of the failures.
    if (committedPages && commitLimit && committedPages.pages >= commitLimit.pages * COMMIT_WARNING)
      return [];
    const limit = sessions?.value.pagedPoolMax?.kb || undefined;
    const sick = sessions?.value.sessions.some(
      each =>
        (each.failures?.count ?? 0) > 0 ||
        (limit !== undefined && (each.pagedPool?.kb ?? 0) >= limit * SESSION_POOL_NEAR_MAXIMUM),
    );
    const fewPtes =
      notice(memory.value, 'system-pte-allocations-failed') !== undefined ||
      notice(memory.value, 'running-out-of-system-ptes') !== undefined ||
      (free !== undefined && free.pages < FREE_PTES_WARNING);
    if (sick === true || fewPtes) return [];
    const ruledOut: Inline[][] = [];
    const lines: Evidence[] = [
      ...evidence(memory, failed, ...(nonpaged?.rows ?? []), ...(paged?.rows ?? [])),
    ];
    const shown = sessions?.value.sessions.length ?? 0;
    if (shown > 0) {
      ruledOut.push(
        shown === 1
          ? say`Ruled out: the one session pool that !vm 4 shows has no failures.`
          : say`Ruled out: the ${count(shown)} session pools that !vm 4 shows have no failures.`,
      );
    }
    if (free !== undefined) {
      ruledOut.push(
        say`${count(free.pages)} system PTEs are free, and no failed reservation of them is counted.`,
      );
      lines.push(...evidence(memory, free));
    }
    return [
      {
        severity: failed.count > A_FEW ? 'warning' : 'note',
        confidence: 'possible',
        resource: shown === 0 ? 'session-pool' : 'unknown',
        headline: say`${count(failed.count)} ${failed.count === 1 ? 'pool allocation has' : 'pool allocations have'} failed, although nonpaged pool is at ${state(nonpaged)} and paged pool at ${state(paged)}.`,
        details: [
          ...(shown === 0 ? [say`The session pools were not looked at: they are the first suspect.`] : []),
          ...ruledOut,
          say`The counter counts since start-up, so the failures may be old.`,
        ],
        tags: [],
        drivers: [],
        evidence: lines,
        next: steps(shown === 0 ? step('vm-sessions') : undefined, step('pte-summary'), step('vm')),
      },
    ];
  },
});

/** Whether the pool's own finding, of warning or above, tells of the failures. */
function explains(pool: Pressure | undefined, ofBound: number): boolean {
  if (pool === undefined) return false;
  if (pool.yardstick === 'maximum') return pool.share >= POOL_NEAR_MAXIMUM;
  return pool.share >= ofBound && pool.usedKb * 1024 >= POOL_WORTH_A_WORD;
}

const BOUNDS = {
  maximum: 'its maximum',
  memory: 'physical memory',
  'commit-limit': 'the commit limit',
} as const;

/** A counter that cannot be true rules nothing out. */
function state(pool: Pressure | undefined): Inline[] {
  return pool === undefined ? ['an unknown level'] : say`${share(pool.share)} of ${BOUNDS[pool.yardstick]}`;
}
