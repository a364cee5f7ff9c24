import { SESSION_POOL_NEAR_MAXIMUM } from '../knowledge/limits.ts';
import { evidence } from '../report/evidence.ts';
import { count, type Inline, say, share } from '../report/inline.ts';
import type { Evidence } from '../report/report.ts';
import { step, steps } from '../report/step.ts';
import { notice } from '../views/failures.ts';
import { nonpagedPressure, pagedPressure } from '../views/pressure.ts';
import { defineRule } from './define.ts';

/** Both pools below this are ruled out. */
const FAR_FROM_MAXIMUM = 0.8;
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
    if (nonpaged === undefined || paged === undefined) return [];
    if (nonpaged.share >= FAR_FROM_MAXIMUM || paged.share >= FAR_FROM_MAXIMUM) return [];
    const limit = sessions?.value.pagedPoolMax?.kb;
    const sick = sessions?.value.sessions.some(
      each =>
        (each.failures?.count ?? 0) > 0 ||
        (limit !== undefined && (each.pagedPool?.kb ?? 0) >= limit * SESSION_POOL_NEAR_MAXIMUM),
    );
    const ptes = notice(memory.value, 'system-pte-allocations-failed');
    // The session pool's or the PTEs' own finding tells of these failures.
    if (sick === true || ptes !== undefined) return [];
    const ruledOut: Inline[][] = [];
    const lines: Evidence[] = [...evidence(memory, failed, ...nonpaged.rows, ...paged.rows)];
    if (sessions !== undefined) {
      ruledOut.push(
        say`Ruled out: the ${count(sessions.value.sessions.length)} session pools that !vm 4 shows have no failures.`,
      );
    }
    const free = memory.value.rows.freeSystemPtes;
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
        resource: sessions === undefined ? 'session-pool' : 'unknown',
        headline: say`${count(failed.count)} pool allocations have failed, although nonpaged pool is at ${share(nonpaged.share)} and paged pool at ${share(paged.share)} of what bounds them.`,
        details: [
          ...(sessions === undefined
            ? [say`The session pools were not looked at: they are the first suspect.`]
            : []),
          ...ruledOut,
          say`The counter counts since start-up, so the failures may be old.`,
        ],
        tags: [],
        drivers: [],
        evidence: lines,
        next: steps(
          sessions === undefined ? step('vm-sessions') : undefined,
          step('pte-summary'),
          step('vm'),
        ),
      },
    ];
  },
});
