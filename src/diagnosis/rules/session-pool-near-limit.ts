import { MOST_FINDINGS, SESSION_POOL_FULL, SESSION_POOL_NEAR_MAXIMUM } from '../../knowledge/limits.ts';
import type { Reading } from '../../reading/facts/fact.ts';
import type { Memory } from '../../reading/facts/memory.ts';
import type { Session, Sessions } from '../../reading/facts/sessions.ts';
import { evidence } from '../../report/evidence.ts';
import type { Evidence, Finding, Severity } from '../../report/finding.ts';
import { bytes, count, type Inline, kilobytes, say, share, tag } from '../../report/inline.ts';
import { type Step, step, steps } from '../../report/step.ts';
import { notice } from '../derived/failures.ts';
import { holders } from '../derived/holders.ts';
import { nonpagedPressure, pagedPressure } from '../derived/pressure.ts';
import { sessionSeverity, sessionShare } from '../derived/session-pool.ts';
import { systemView } from '../derived/system.ts';
import { defineRule } from './define.ts';
import prose from './session-pool-near-limit.md';

/** Both pools below this are ruled out as the reason of failed allocations. */
const FAR_FROM_MAXIMUM = 0.7;

export default defineRule({
  id: 'session-pool-near-limit',
  needs: ['sessions'],
  wants: ['memory', 'sessionTags', 'sessionProcesses', 'target'],
  pattern: 'Insufficient Memory (session pool)',
  prose,
  check({ sessions, memory, sessionTags, sessionProcesses, target }) {
    const maximum = sessions.value.pagedPoolMax;
    const judged = sessions.value.sessions.map(session => ({
      session,
      severity: sessionSeverity(session, maximum),
      share: sessionShare(session, maximum),
    }));
    const sick = judged.filter(isSick).sort(byGravity);
    const well = judged.filter(each => each.severity === undefined).map(each => each.session);
    const told = sick.slice(0, MOST_FINDINGS);
    const untold = sick.slice(MOST_FINDINGS).map(each => each.session);
    const pools = memory && healthyPools(memory);
    const { poolsHaveSizes } = systemView({
      sessions,
      ...(memory && { memory }),
      ...(target && { target }),
    });
    return told.map((each, place): Finding => {
      const { session } = each;
      const isNote = each.severity === 'note';
      const holder = sick.length === 1 && sessionTags ? holders(sessionTags.value, 'paged')[0] : undefined;
      const member =
        sessionProcesses?.value.session === session.id ? sessionProcesses.value.processes[0] : undefined;
      const more = place === told.length - 1 ? untold : [];
      return {
        severity: each.severity,
        confidence: isNote ? 'possible' : 'certain',
        resource: 'session-pool',
        headline: headline(session, each.share, maximum),
        holder: holder ? say`tag ${tag(holder.row.tag)} of session pool` : [],
        details: [
          ...(well.length > 0 ? [others(well)] : []),
          ...(isNote
            ? [
                say`The counter counts since the session began. The failures may be old, or of a few oversized requests.`,
              ]
            : pools
              ? [pools.sentence]
              : []),
          ...(holder
            ? [
                say`Tag ${tag(holder.row.tag)} holds the most of this session pool${holder.usage.bytes === undefined ? [] : say`: ${bytes(holder.usage.bytes)}`}.`,
              ]
            : [
                say`Its tags are visible only from inside. List the session's processes, switch to one of them, then look at its session pool.`,
              ]),
          ...(more.length > 0 ? [alsoSick(more)] : []),
          ...(poolsHaveSizes && maximum !== undefined && !isNote && place === 0
            ? [
                say`On this x86 system the registry value SessionPoolSize (in MB) under Session Manager\\Memory Management sets the maximum for every session (see Microsoft KB840342); restart to apply.`,
              ]
            : []),
        ],
        tags: holder ? [holder.row.tag] : [],
        drivers: [],
        evidence: [
          ...evidence(
            sessions,
            maximum,
            session,
            session.pagedPool,
            session.failures,
            ...well.slice(0, MOST_NAMED).map(other => other.pagedPool),
            ...more.slice(0, MOST_NAMED).map(other => other.failures ?? other.pagedPool),
          ),
          ...(pools && !isNote ? pools.evidence : []),
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

interface Judged {
  readonly session: Session;
  readonly severity: Severity | undefined;
  readonly share: number | undefined;
}

function isSick(each: Judged): each is Judged & { severity: Severity } {
  return each.severity !== undefined;
}

const GRAVITY: Readonly<Record<Severity, number>> = { critical: 0, warning: 1, note: 2 };

/** The gravest first, then the fullest, then those with most failures. */
function byGravity(a: Judged & { severity: Severity }, b: Judged & { severity: Severity }): number {
  return (
    GRAVITY[a.severity] - GRAVITY[b.severity] ||
    (b.share ?? 0) - (a.share ?? 0) ||
    (b.session.failures?.count ?? 0) - (a.session.failures?.count ?? 0) ||
    a.session.line - b.session.line
  );
}

function headline(session: Session, part: number | undefined, maximum: Sessions['pagedPoolMax']): Inline[] {
  const which = say`Session pool of session ${String(session.id)}`;
  const many = session.failures?.count ?? 0;
  const failed =
    many === 0 ? [] : say`; ${count(many)} of its allocations ${many === 1 ? 'has' : 'have'} failed`;
  const used = session.pagedPool?.kb;
  if (used === undefined) return say`${which} is in trouble${failed}.`;
  if (part === undefined || maximum === undefined) return say`${which} holds ${kilobytes(used)}${failed}.`;
  const state =
    part >= SESSION_POOL_FULL
      ? 'is full:'
      : part >= SESSION_POOL_NEAR_MAXIMUM
        ? 'is near its maximum:'
        : 'holds';
  return say`${which} ${state} ${kilobytes(used)} of ${kilobytes(maximum.kb)} (${share(part)})${failed}.`;
}

/** As many sessions are named in a sentence. */
const MOST_NAMED = 6;

function others(well: readonly Session[]): Inline[] {
  return well.length === 1
    ? say`The other session is not affected: ${list(well)}.`
    : say`The other sessions are not affected: ${list(well)}.`;
}

function alsoSick(more: readonly Session[]): Inline[] {
  return more.length === 1
    ? say`One more session is affected: ${list(more)}.`
    : say`${count(more.length)} more sessions are affected, none of them worse: ${list(more)}.`;
}

function list(sessions: readonly Session[]): Inline[] {
  const words: Inline[] = [];
  sessions.slice(0, MOST_NAMED).forEach((session, place) => {
    if (place > 0) words.push(', ');
    words.push(String(session.id));
    if (session.pagedPool) words.push(...say` (${kilobytes(session.pagedPool.kb)})`);
  });
  const more = sessions.length - MOST_NAMED;
  return more > 0 ? say`${words} and ${count(more)} more` : words;
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
      : say` The ${count(failed.count)} failed pool allocations point to the session pool.`;
  return {
    sentence: say`The system pools have room: nonpaged pool is at ${share(nonpaged.share)}, paged pool at ${share(paged.share)} of the bound.${blame}`,
    evidence: evidence(memory, ...nonpaged.rows, ...paged.rows, failed),
  };
}

/** To one process of the session where its address is known, else the form of the command without a link. */
function switchTo(address: string | undefined): (Step | undefined)[] {
  return address === undefined ? [step('switch-process-form')] : [step('switch-process', { address })];
}
