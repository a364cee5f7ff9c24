import type { Memory } from '../facts/memory.ts';
import type { PoolGroup } from '../facts/tags.ts';
import { COMMIT_WARNING, FEW_FAILURES, FREE_PTES_WARNING } from '../knowledge/limits.ts';
import { evidence } from '../report/evidence.ts';
import { count, type Inline, say, share } from '../report/inline.ts';
import type { Evidence, Severity } from '../report/report.ts';
import { step, steps } from '../report/step.ts';
import { notice } from '../views/failures.ts';
import { nonpagedPressure, type Pressure, pagedPressure, poolTrouble } from '../views/pressure.ts';
import { sessionSeverity } from '../views/session-pool.ts';
import { soundMemory } from '../views/sound-memory.ts';
import { defineRule } from './define.ts';

/** So many sessions' counters are quoted. */
const MOST_SHOWN = 5;

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
    if (explains(memory.value, 'nonpaged') || explains(memory.value, 'paged')) return [];
    const { committedPages, commitLimit, freeSystemPtes: free } = soundMemory(memory.value).rows;
    // Paged pool is charged against the commit limit. The finding of whatever is short tells of the failures.
    if (committedPages && commitLimit && committedPages.pages >= commitLimit.pages * COMMIT_WARNING)
      return [];
    const list = sessions?.value.sessions ?? [];
    const ofSessions = list.reduce((sum, each) => sum + (each.failures?.count ?? 0), 0);
    const sick =
      ofSessions >= failed.count ||
      list.some(each => isProblem(sessionSeverity(each, sessions?.value.pagedPoolMax)));
    const fewPtes =
      notice(memory.value, 'system-pte-allocations-failed') !== undefined ||
      notice(memory.value, 'running-out-of-system-ptes') !== undefined ||
      (free !== undefined && free.pages < FREE_PTES_WARNING);
    if (sick || fewPtes) return [];
    const ruledOut: Inline[][] = [];
    const lines: Evidence[] = [
      ...evidence(memory, failed, ...(nonpaged?.rows ?? []), ...(paged?.rows ?? [])),
    ];
    const shown = list.length;
    if (shown > 0) {
      if (sessions)
        lines.push(...evidence(sessions, ...list.slice(0, MOST_SHOWN).map(each => each.failures)));
      ruledOut.push(
        say`Ruled out: the ${shown === 1 ? 'one session pool' : say`${count(shown)} session pools`} that !vm 4 shows ${shown === 1 ? 'has' : 'have'} ${ofSessions === 0 ? 'no failures' : say`only ${count(ofSessions)} of them`}.`,
      );
    }
    if (free !== undefined) {
      ruledOut.push(
        say`${count(free.pages)} system PTEs are free, and no failed reservation of them is counted.`,
      );
      lines.push(...evidence(memory, free));
    }
    if (committedPages !== undefined && commitLimit !== undefined && commitLimit.pages > 0) {
      ruledOut.push(
        say`Committed memory is at ${share(committedPages.pages / commitLimit.pages)} of its limit, so that it does not refuse paged pool.`,
      );
      lines.push(...evidence(memory, committedPages, commitLimit));
    }
    return [
      {
        severity: failed.count > FEW_FAILURES ? 'warning' : 'note',
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
function explains(memory: Memory, group: PoolGroup): boolean {
  return isProblem(poolTrouble(memory, group)?.severity);
}

function isProblem(severity: Severity | undefined): boolean {
  return severity === 'warning' || severity === 'critical';
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
