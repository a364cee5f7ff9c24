/** The finding that a pool is near what bounds it: the same for nonpaged and paged pool but for their limits. */

import { POOL_FULL, POOL_NEAR_MAXIMUM } from '../../knowledge/limits.ts';
import type { Reading } from '../../reading/facts/fact.ts';
import type { Memory, Notice } from '../../reading/facts/memory.ts';
import type { PoolGroup, Tags } from '../../reading/facts/tags.ts';
import type { Target } from '../../reading/facts/target.ts';
import { evidence } from '../../report/evidence.ts';
import type { Confidence, Evidence, Finding } from '../../report/finding.ts';
import { bytes, count, type Inline, kilobytes, say, share } from '../../report/inline.ts';
import { type Step, steps } from '../../report/step.ts';
import { type Contradiction, contradictions } from '../derived/contradictions.ts';
import { notice } from '../derived/failures.ts';
import { BOUNDS, type PoolTrouble, type Pressure, SHARES } from '../derived/pressure.ts';
import type { HolderStory } from './holders.ts';

export interface PoolCase {
  readonly memory: Reading<Memory>;
  readonly trouble: PoolTrouble;
  readonly story: HolderStory;
  /** What else was read, which may speak against the figures. */
  readonly tags?: Reading<Tags> | undefined;
  readonly target?: Reading<Target> | undefined;
  /** What only this pool has to say. */
  readonly details: readonly (readonly Inline[])[];
  readonly evidence: readonly Evidence[];
  readonly next: readonly (Step | undefined)[];
}

export function poolFinding(from: PoolCase): Finding {
  const { memory, trouble, story } = from;
  const { group, pressure, banner, onlyWarned } = trouble;
  const failures = notice(memory.value, 'pool-allocations-failed');
  const against = contradictions(group, pressure, memory.value, from.tags, from.target);
  const sure = onlyWarned ? 'possible' : confidence(pressure, banner, failures);
  return {
    severity: trouble.severity,
    confidence: against.length > 0 ? LESS[sure] : sure,
    resource: group === 'nonpaged' ? 'nonpaged-pool' : 'paged-pool',
    headline: onlyWarned ? warnedHeadline(group, pressure) : headline(group, pressure, failures),
    holder: story.holder,
    who: story.who,
    details: [
      ...story.details,
      ...(onlyWarned
        ? warnedRemarks(group, pressure)
        : remarks(pressure, banner, group, memory.source.command === 'PoolMon')),
      ...from.details,
      ...(against.length === 0 ? accounted(group, pressure, from.tags) : []),
      ...against.map(each => doubt(each, pressure)),
    ],
    tags: story.tags,
    drivers: story.drivers,
    // Failed allocations are told by the pool that is near its bound, or by a rule of their own.
    evidence: [
      ...evidence(memory, ...pressure.rows, banner, onlyWarned ? undefined : failures),
      ...story.evidence,
      ...from.evidence,
      ...against.reduce<Evidence[]>((all, each) => all.concat(lineOf(each, from)), []),
    ],
    next: steps(...story.next, ...from.next),
  };
}

/** Contradictory evidence costs a step, however much of it there is. */
const LESS: Readonly<Record<Confidence, Confidence>> = {
  certain: 'likely',
  likely: 'possible',
  possible: 'possible',
};

/** What speaks against the figure, in a sentence. */
function doubt(against: Contradiction, { usedKb }: Pressure): Inline[] {
  switch (against.kind) {
    case 'above-memory':
      return say`Contradiction: ${kilobytes(against.available.kb)} is available, too. Together that exceeds physical memory, so one counter is false.`;
    case 'above-commit':
      return say`Contradiction: only ${kilobytes(against.committed.kb)} is committed, and the pool is part of that. One counter is false.`;
    case 'few-tags':
      return say`Contradiction: all tags together hold ${bytes(against.bytes)}, ${share(against.bytes / (usedKb * 1024))} of that. The counter of !vm is false, or most of the pool is free room.`;
    case 'watched':
      return say`Against a leak: records of Driver Verifier hold ${bytes(against.bytes)} of it, and the pool would be smaller without.`;
    default:
      return say`The debugger says that it does not fit this system, so the counter may be false. Compare it with the TOTAL of !poolused.`;
  }
}

function lineOf(against: Contradiction, { memory, tags, target }: PoolCase): Evidence[] {
  switch (against.kind) {
    case 'above-memory':
      return evidence(memory, against.available);
    case 'above-commit':
      return evidence(memory, against.committed);
    case 'watched':
      return tags ? evidence(tags, ...against.lines) : [];
    case 'few-tags':
      return tags ? evidence(tags, against.total) : [];
    default:
      return against.of === 'target' && target
        ? evidence(target, against.line)
        : evidence(memory, against.line);
  }
}

/** What the tags explain of the pool, where the table is whole. */
function accounted(group: PoolGroup, { usedKb }: Pressure, tags: Reading<Tags> | undefined): Inline[][] {
  const table = tags?.value;
  if (table === undefined || table.narrowedTo !== undefined || table.top !== undefined) return [];
  const held = table.total?.[group]?.bytes;
  if (held === undefined || held > usedKb * 1024 * 1.05) return [];
  return [say`All tags together explain ${share(Math.min(1, held / (usedKb * 1024)))} of the pool.`];
}

function confidence(
  pressure: Pressure,
  banner: Notice | undefined,
  failures: Notice | undefined,
): Confidence {
  if (pressure.yardstick !== 'maximum') return 'likely';
  return pressure.share >= POOL_FULL || banner !== undefined || failures !== undefined ? 'certain' : 'likely';
}

function headline(group: PoolGroup, pressure: Pressure, failures: Notice | undefined): Inline[] {
  const pool = group === 'nonpaged' ? 'Nonpaged pool' : 'Paged pool';
  const used = kilobytes(pressure.usedKb);
  const limit = kilobytes(pressure.limitKb);
  if (pressure.yardstick !== 'maximum') {
    return say`${pool} holds ${used}, ${share(pressure.share)} of ${BOUNDS[pressure.yardstick]} (${limit}).`;
  }
  const state =
    pressure.share >= 0.95
      ? 'is full'
      : pressure.share >= POOL_FULL
        ? 'is nearly full'
        : 'is near its maximum';
  const failed =
    failures?.count === undefined ? '' : say`; ${count(failures.count)} pool allocations have failed`;
  return say`${pool} ${state}: ${used} of ${limit} (${share(pressure.share)})${failed}.`;
}

function warnedHeadline(group: PoolGroup, { usedKb, limitKb, share: part, yardstick }: Pressure): Inline[] {
  return say`The debugger warns of excessive ${group} pool usage; usage is ${kilobytes(usedKb)} of ${kilobytes(limitKb)} (${share(part)} of ${BOUNDS[yardstick]}).`;
}

function warnedRemarks(group: PoolGroup, { yardstick }: Pressure): Inline[][] {
  const here =
    yardstick === 'maximum'
      ? say`here a pool is near its maximum from ${share(POOL_NEAR_MAXIMUM)} on`
      : say`here the pool is measured against ${BOUNDS[yardstick]}, because the maximum is only an address range`;
  const article = group === 'nonpaged' ? ' (Microsoft KB2509968)' : '';
  return [
    say`From which usage on the debugger warns is not documented; ${here}.`,
    say`A debugger that does not fit the system reads the counter at the wrong place and warns falsely${article}: compare the usage with the total of !poolused.`,
  ];
}

function remarks(
  pressure: Pressure,
  banner: Notice | undefined,
  group: PoolGroup,
  fromPoolMon: boolean,
): Inline[][] {
  if (pressure.yardstick !== 'maximum') {
    return [
      say`${fromPoolMon ? 'PoolMon shows no maximum' : 'The maximum that !vm prints is only an address range here'}, so the pool is measured against ${BOUNDS[pressure.yardstick]}.`,
      say`Of that, ${share(SHARES[group].warning)} is a warning and ${share(SHARES[group].critical)} is critical.`,
    ];
  }
  const warns = `the debugger's own warning says so too`;
  if (banner !== undefined) return [say`Usage is ${share(pressure.share)} of the maximum; ${warns}.`];
  return [say`The debugger prints no warning about ${group} pool. Not every version does.`];
}

/** For the headline of a shortage that another finding explains: a reader must see which of them is the cause. */
export function becauseOf({ group }: PoolTrouble): string {
  return `, likely because of ${group} pool`;
}

/** Why so much is `state`: it is the pool that another finding tells of. */
export function poolExplanation({ group, pressure }: PoolTrouble, ofKb: number, state: string): Inline[] {
  const part = pressure.usedKb / ofKb;
  const pool = group === 'nonpaged' ? 'Nonpaged pool' : 'Paged pool';
  // Paged pool counts what is paged out as well.
  const held =
    part > 1 ? say`${kilobytes(pressure.usedKb)}` : say`${kilobytes(pressure.usedKb)} (${share(part)})`;
  return say`Likely reason: ${pool.charAt(0).toLowerCase()}${pool.slice(1)} holds ${held} of the ${kilobytes(ofKb)} ${state}. It is a separate finding.`;
}
