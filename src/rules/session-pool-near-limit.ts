import type { Reading } from '../facts/fact.ts';
import type { Memory } from '../facts/memory.ts';
import type { Session } from '../facts/sessions.ts';
import { SESSION_POOL_FULL, SESSION_POOL_NEAR_MAXIMUM } from '../knowledge/limits.ts';
import { evidence } from '../report/evidence.ts';
import { bytes, count, type Inline, kilobytes, say, share, tag } from '../report/inline.ts';
import type { Evidence, Finding } from '../report/report.ts';
import { type Step, step, steps } from '../report/step.ts';
import { notice } from '../views/failures.ts';
import { holders } from '../views/holders.ts';
import { nonpagedPressure, pagedPressure } from '../views/pressure.ts';
import { defineRule } from './define.ts';

/** Both pools below this are ruled out as the reason of failed allocations. */
const FAR_FROM_MAXIMUM = 0.7;

export default defineRule({
  id: 'session-pool-near-limit',
  needs: ['sessions'],
  wants: ['memory', 'sessionTags', 'sessionProcesses'],
  doc: {
    title: 'Session pool near its limit',
    says: 'The paged pool of one terminal server session is close to its maximum, or allocations from it failed.',
    why: 'Windows, menus, bitmaps and fonts of a session live there. When it is gone, programs of that session draw nothing, fail to start, or crash, while the system-wide pools look healthy.',
    measures:
      'Paged pool usage of each session of !vm 4 against the session maximum that it prints (80 % warning, 95 % critical), and the failure counter of the session.',
    misleads:
      'The failure counter is counted since the session began. Where no maximum is printed only failures can be judged.',
    whatToDo:
      'List the processes of the session, make one the current process, and look at the tags of its session pool.',
  },
  check({ sessions, memory, sessionTags, sessionProcesses }) {
    // A zero stands where the debugger found no symbol for it.
    const limit = sessions.value.pagedPoolMax?.kb || undefined;
    const sick = sessions.value.sessions
      .map(session => ({ session, severity: severity(session, limit) }))
      .filter(each => each.severity !== undefined);
    const first = sick[0];
    return sick.map((each): Finding => {
      const { session } = each;
      const pools = memory ? healthyPools(memory) : undefined;
      const well = sessions.value.sessions.filter(other => severity(other, limit) === undefined);
      const holder =
        each === first && sick.length === 1 && sessionTags
          ? holders(sessionTags.value, 'paged')[0]
          : undefined;
      const member =
        sessionProcesses?.value.session === session.id ? sessionProcesses.value.processes[0] : undefined;
      return {
        severity: each.severity ?? 'warning',
        confidence: 'certain',
        resource: 'session-pool',
        headline: headline(session, limit),
        holder: holder ? say`tag ${tag(holder.row.tag)} of session pool` : [],
        details: [
          ...(well.length > 0 ? [others(well)] : []),
          ...(pools?.sentence ? [pools.sentence] : []),
          ...(holder
            ? [
                say`In the session pool that was looked at, tag ${tag(holder.row.tag)} holds most${holder.usage.bytes === undefined ? [] : say`: ${bytes(holder.usage.bytes)}`}.`,
              ]
            : [
                say`Which tag holds it is only seen from inside: list the session's processes, make one of them the current process, then look at its session pool.`,
              ]),
        ],
        tags: holder ? [holder.row.tag] : [],
        drivers: [],
        evidence: [
          ...evidence(
            sessions,
            sessions.value.pagedPoolMax,
            session,
            session.pagedPool,
            session.failures,
            ...well.map(other => other.pagedPool),
          ),
          ...(pools?.evidence ?? []),
          ...(holder && sessionTags ? evidence(sessionTags, holder.row) : []),
        ],
        next: steps(
          step('session-processes', { session: session.id }),
          ...switchTo(member?.address),
          step('tags-session'),
          step('tags-session-paged'),
          step('session-list'),
        ),
      };
    });
  },
});

function severity(session: Session, limitKb: number | undefined): 'critical' | 'warning' | undefined {
  const part = limitKb && session.pagedPool ? session.pagedPool.kb / limitKb : 0;
  const failed = (session.failures?.count ?? 0) > 0;
  if (part >= SESSION_POOL_FULL || (failed && part >= SESSION_POOL_NEAR_MAXIMUM)) return 'critical';
  return failed || part >= SESSION_POOL_NEAR_MAXIMUM ? 'warning' : undefined;
}

function headline(session: Session, limitKb: number | undefined): Inline[] {
  const which = say`Session pool of session ${String(session.id)}`;
  const failed = session.failures
    ? say`; ${count(session.failures.count)} of its allocations have failed`
    : [];
  const used = session.pagedPool?.kb;
  if (used === undefined) return say`${which} is in trouble${failed}.`;
  if (limitKb === undefined) return say`${which} holds ${kilobytes(used)}${failed}.`;
  const part = used / limitKb;
  const state =
    part >= SESSION_POOL_FULL
      ? 'is full'
      : part >= SESSION_POOL_NEAR_MAXIMUM
        ? 'is near its maximum'
        : 'holds';
  return say`${which} ${state}: ${kilobytes(used)} of ${kilobytes(limitKb)} (${share(part)})${failed}.`;
}

function others(well: readonly Session[]): Inline[] {
  const list: Inline[] = [];
  well.slice(0, 6).forEach((session, place) => {
    if (place > 0) list.push(', ');
    list.push(String(session.id));
    if (session.pagedPool) list.push(...say` (${kilobytes(session.pagedPool.kb)})`);
  });
  const more = well.length > 6 ? say` and ${count(well.length - 6)} more` : [];
  return well.length === 1
    ? say`The other session is not affected: ${list}.`
    : say`The other sessions are not affected: ${list}${more}.`;
}

/** Says that the system-wide pools are not it, where that is so. */
function healthyPools(memory: Reading<Memory>): { sentence: Inline[]; evidence: Evidence[] } | undefined {
  const nonpaged = nonpagedPressure(memory.value);
  const paged = pagedPressure(memory.value);
  if (nonpaged === undefined || paged === undefined) return undefined;
  if (nonpaged.share >= FAR_FROM_MAXIMUM || paged.share >= FAR_FROM_MAXIMUM) return undefined;
  const failed = notice(memory.value, 'pool-allocations-failed');
  const blame =
    failed?.count === undefined
      ? ''
      : say`, so the ${count(failed.count)} failed pool allocations point to the session pool`;
  return {
    sentence: say`The system-wide pools are not it: nonpaged pool is at ${share(nonpaged.share)}, paged pool at ${share(paged.share)} of what bounds them${blame}.`,
    evidence: evidence(memory, ...nonpaged.rows, ...paged.rows, failed),
  };
}

/** To one process of the session where its address is known, else the form of the command without a link. */
function switchTo(address: string | undefined): (Step | undefined)[] {
  return address === undefined ? [step('switch-process-form')] : [step('switch-process', { address })];
}
