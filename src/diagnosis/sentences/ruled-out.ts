/**
 * Where pool allocations failed although both pools have room: what else is looked at, in the order in which an
 * engineer does (session pools, system PTEs, commit), and what rules each of them out.
 */
import type { Reading } from '../../reading/facts/fact.ts';
import type { Memory } from '../../reading/facts/memory.ts';
import type { Sessions } from '../../reading/facts/sessions.ts';
import { evidence } from '../../report/evidence.ts';
import type { Evidence } from '../../report/finding.ts';
import { count, type Inline, name, say, share } from '../../report/inline.ts';
import { commitNearness } from '../derived/commit.ts';
import { notice } from '../derived/failures.ts';
import { BOUNDS, nonpagedPressure, type Pressure, pagedPressure, poolTrouble } from '../derived/pressure.ts';
import { hasNoSessions, sessionSeverity } from '../derived/session-pool.ts';
import { soundMemory } from '../derived/sound-memory.ts';

export interface RuledOut {
  readonly details: readonly (readonly Inline[])[];
  readonly evidence: readonly Evidence[];
}

/** So many sessions' counters are quoted. */
const MOST_SHOWN = 5;

const NOTHING: RuledOut = { details: [], evidence: [] };

export function together(...parts: readonly RuledOut[]): RuledOut {
  return {
    details: parts.reduce<(readonly Inline[])[]>((all, each) => all.concat(each.details), []),
    evidence: parts.reduce<Evidence[]>((all, each) => all.concat(each.evidence), []),
  };
}

/** What is said of failed pool allocations where something else than a pool is short; nothing where none failed. */
export function failuresBeside(
  memory: Reading<Memory>,
  sessions: Reading<Sessions> | undefined,
  short: 'ptes' | 'commit',
): RuledOut {
  const failed = notice(memory.value, 'pool-allocations-failed')?.count ?? 0;
  if (failed === 0 || isPoolTold(memory.value)) return NOTHING;
  const also = say`${count(failed)} pool ${failed === 1 ? 'allocation has' : 'allocations have'} failed as well.`;
  return together(
    { details: [also], evidence: [] },
    healthyPools(memory),
    sessionPools(sessions, failed, true),
    short === 'ptes' ? commit(memory) : systemPtes(memory),
  );
}

/** Whether a pool's own finding, of warning or above, tells of the failures. */
export function isPoolTold(memory: Memory): boolean {
  return (['nonpaged', 'paged'] as const).some(group => {
    const severity = poolTrouble(memory, group)?.severity;
    return severity === 'warning' || severity === 'critical';
  });
}

function healthyPools(memory: Reading<Memory>): RuledOut {
  const nonpaged = nonpagedPressure(memory.value);
  const paged = pagedPressure(memory.value);
  if (nonpaged === undefined || paged === undefined) return NOTHING;
  const level = (pool: Pressure): Inline[] => say`${share(pool.share)} of ${BOUNDS[pool.yardstick]}`;
  return {
    details: [say`Ruled out: nonpaged pool is at ${level(nonpaged)}, and paged pool at ${level(paged)}.`],
    evidence: evidence(memory, ...nonpaged.rows, ...paged.rows),
  };
}

/** The first suspect: the counter counts the failures of session pools, too. */
export function sessionPools(
  sessions: Reading<Sessions> | undefined,
  failed: number,
  isBeside = false,
): RuledOut {
  const list = sessions?.value.sessions ?? [];
  const shown = list.length;
  if (sessions !== undefined && hasNoSessions(sessions.value)) {
    return { details: [say`${name(sessions.source.command)} shows no session pools.`], evidence: [] };
  }
  if (sessions === undefined || shown === 0) {
    const words = isBeside
      ? say`The session pools were not looked at, and their failures count there as well.`
      : say`The session pools were not looked at: they are the first suspect.`;
    return { details: [words], evidence: [] };
  }
  const ofSessions = list.reduce((sum, each) => sum + (each.failures?.count ?? 0), 0);
  const maximum = sessions.value.pagedPoolMax;
  // A session that is sick has a finding of its own.
  const isSick = list.some(each => {
    const severity = sessionSeverity(each, maximum);
    return severity === 'warning' || severity === 'critical';
  });
  if (isSick || ofSessions >= failed) return NOTHING;
  return {
    details: [
      say`Ruled out: the ${shown === 1 ? 'one session pool' : say`${count(shown)} session pools`} that !vm 4 shows ${shown === 1 ? 'has' : 'have'} ${ofSessions === 0 ? 'no failures' : say`only ${count(ofSessions)} of them`}.`,
    ],
    evidence: evidence(sessions, ...list.slice(0, MOST_SHOWN).map(each => each.failures)),
  };
}

/** The second. */
export function systemPtes(memory: Reading<Memory>): RuledOut {
  const free = soundMemory(memory.value).rows.freeSystemPtes;
  if (free === undefined || notice(memory.value, 'system-pte-allocations-failed') !== undefined)
    return NOTHING;
  return {
    details: [say`${count(free.pages)} system PTEs are free, and no failed reservation of them is counted.`],
    evidence: evidence(memory, free),
  };
}

/** The third: paged pool is charged against the commit limit. */
export function commit(memory: Reading<Memory>): RuledOut {
  const { committedPages, commitLimit } = soundMemory(memory.value).rows;
  if (committedPages === undefined || commitLimit === undefined || commitLimit.pages === 0) return NOTHING;
  const part = committedPages.pages / commitLimit.pages;
  if (commitNearness(memory.value) !== undefined) return NOTHING;
  return {
    details: [say`Commit is at ${share(part)} of its limit and does not refuse paged pool.`],
    evidence: evidence(memory, committedPages, commitLimit),
  };
}
