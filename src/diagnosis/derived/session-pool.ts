import { FEW_FAILURES, SESSION_POOL_FULL, SESSION_POOL_NEAR_MAXIMUM } from '../../knowledge/limits.ts';
import type { Session, Sessions } from '../../reading/facts/sessions.ts';

/** Counters of a live system move while they are printed. Judgement. */
const MOVES = 1.05;

/** How full the paged pool of a session is, 0 to 1; undefined where usage or maximum were not printed. */
export function sessionShare(session: Session, maximum: Sessions['pagedPoolMax']): number | undefined {
  // A zero stands where the debugger found no symbol for it.
  if (maximum === undefined || maximum.kb === 0 || session.pagedPool === undefined) return undefined;
  const part = session.pagedPool.kb / maximum.kb;
  // A pool larger than its maximum: one of both figures is false.
  return part > MOVES ? undefined : part;
}

/** How grave it is, or undefined where the session is well. */
export function sessionSeverity(
  session: Session,
  maximum: Sessions['pagedPoolMax'],
): 'critical' | 'warning' | 'note' | undefined {
  const part = sessionShare(session, maximum);
  const failures = session.failures?.count ?? 0;
  if (part !== undefined && part >= SESSION_POOL_FULL) return 'critical';
  if (part !== undefined && part >= SESSION_POOL_NEAR_MAXIMUM) return failures > 0 ? 'critical' : 'warning';
  if (failures === 0) return undefined;
  // They may be as old as the session, but only a pool that is known to have room says so.
  return part !== undefined && failures <= FEW_FAILURES ? 'note' : 'warning';
}

/** Whether the system has none. A maximum without a session is a section that was cut. */
export function hasNoSessions({ sessions, pagedPoolMax }: Sessions): boolean {
  return sessions.length === 0 && pagedPoolMax === undefined;
}
