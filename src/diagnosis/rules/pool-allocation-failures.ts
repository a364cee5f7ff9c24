import { FEW_FAILURES } from '../../knowledge/limits.ts';
import { evidence } from '../../report/evidence.ts';
import type { Severity } from '../../report/finding.ts';
import { count, type Inline, say, share } from '../../report/inline.ts';
import { step, steps } from '../../report/step.ts';
import { commitNearness } from '../derived/commit.ts';
import { notice } from '../derived/failures.ts';
import { BOUNDS, nonpagedPressure, type Pressure, pagedPressure } from '../derived/pressure.ts';
import { isShortOfPtes } from '../derived/ptes.ts';
import { hasNoSessions, sessionSeverity } from '../derived/session-pool.ts';
import { systemView } from '../derived/system.ts';
import { commit, isPoolTold, sessionPools, systemPtes, together } from '../sentences/ruled-out.ts';
import { defineRule } from './define.ts';
import prose from './pool-allocation-failures.md';

export default defineRule({
  id: 'pool-allocation-failures',
  needs: ['memory'],
  wants: ['sessions', 'target'],
  prose,
  check({ memory, sessions, target }) {
    const failed = notice(memory.value, 'pool-allocations-failed');
    if (failed?.count === undefined || failed.count === 0) return [];
    const nonpaged = nonpagedPressure(memory.value);
    const paged = pagedPressure(memory.value);
    if (isPoolTold(memory.value)) return [];
    // Paged pool is charged against the commit limit. The finding of whatever is short tells of the failures.
    if (commitNearness(memory.value) !== undefined) return [];
    const list = sessions?.value.sessions ?? [];
    const ofSessions = list.reduce((sum, each) => sum + (each.failures?.count ?? 0), 0);
    const sick =
      ofSessions >= failed.count ||
      list.some(each => isProblem(sessionSeverity(each, sessions?.value.pagedPoolMax)));
    const { bits } = systemView({ memory, ...(target && { target }), ...(sessions && { sessions }) });
    if (sick || isShortOfPtes(memory.value, bits)) return [];
    // Where they were asked for and none were shown, there are none to look at.
    const unseen = list.length === 0 && !(sessions && hasNoSessions(sessions.value));
    const others = together(sessionPools(sessions, failed.count), systemPtes(memory), commit(memory));
    return [
      {
        severity: failed.count > FEW_FAILURES ? 'warning' : 'note',
        confidence: 'possible',
        resource: unseen ? 'session-pool' : 'unknown',
        headline: say`${count(failed.count)} ${failed.count === 1 ? 'pool allocation has' : 'pool allocations have'} failed, although nonpaged pool is at ${state(nonpaged)} and paged pool at ${state(paged)}.`,
        details: [...others.details, say`The counter counts since start-up, so the failures may be old.`],
        tags: [],
        drivers: [],
        evidence: [
          ...evidence(memory, failed, ...(nonpaged?.rows ?? []), ...(paged?.rows ?? [])),
          ...others.evidence,
        ],
        next: steps(unseen ? step('vm-sessions') : undefined, step('pte-summary'), step('vm-processes')),
      },
    ];
  },
});

function isProblem(severity: Severity | undefined): boolean {
  return severity === 'warning' || severity === 'critical';
}

/** A counter that cannot be true rules nothing out. */
function state(pool: Pressure | undefined): Inline[] {
  return pool === undefined ? ['an unknown level'] : say`${share(pool.share)} of ${BOUNDS[pool.yardstick]}`;
}
