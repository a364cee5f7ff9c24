/** The finding that a pool is near what bounds it: the same for nonpaged and paged pool but for their limits. */
import type { Reading } from '../facts/fact.ts';
import type { Memory, Notice } from '../facts/memory.ts';
import type { PoolGroup } from '../facts/tags.ts';
import { POOL_FULL, POOL_NEAR_MAXIMUM, POOL_WORTH_A_WORD } from '../knowledge/limits.ts';
import { evidence } from '../report/evidence.ts';
import { count, type Inline, kilobytes, say, share } from '../report/inline.ts';
import type { Confidence, Evidence, Finding, Severity } from '../report/report.ts';
import { type Step, steps } from '../report/step.ts';
import { notice } from '../views/failures.ts';
import type { Pressure } from '../views/pressure.ts';
import type { HolderStory } from './holders.ts';

/** From which share on a pool is a note, a warning, critical, where its maximum is only an address range. */
export interface Shares {
  readonly note: number;
  readonly warning: number;
  readonly critical: number;
}

export interface PoolCase {
  readonly group: PoolGroup;
  readonly memory: Reading<Memory>;
  readonly pressure: Pressure;
  readonly shares: Shares;
  readonly story: HolderStory;
  /** What only this pool has to say. */
  readonly details: readonly (readonly Inline[])[];
  readonly evidence: readonly Evidence[];
  readonly next: readonly (Step | undefined)[];
}

/** How grave it is, or undefined where the pool is far from its bound. */
export function poolSeverity(pressure: Pressure, shares: Shares, failed: boolean): Severity | undefined {
  if (pressure.yardstick === 'maximum') {
    if (pressure.share >= POOL_FULL) return 'critical';
    if (pressure.share >= POOL_NEAR_MAXIMUM) return failed ? 'critical' : 'warning';
    return undefined;
  }
  if (pressure.usedKb * 1024 < POOL_WORTH_A_WORD) return undefined;
  if (pressure.share >= shares.critical) return 'critical';
  if (pressure.share >= shares.warning) return 'warning';
  return pressure.share >= shares.note ? 'note' : undefined;
}

export function poolFinding(from: PoolCase): Finding | undefined {
  const { memory, pressure, story, group } = from;
  const failures = notice(memory.value, 'pool-allocations-failed');
  const severity = poolSeverity(pressure, from.shares, failures !== undefined);
  if (severity === undefined) return undefined;
  const banner = notice(
    memory.value,
    group === 'nonpaged' ? 'excessive-nonpaged-pool' : 'excessive-paged-pool',
  );
  return {
    severity,
    confidence: confidence(pressure, banner, failures),
    resource: group === 'nonpaged' ? 'nonpaged-pool' : 'paged-pool',
    headline: headline(group, pressure, failures),
    holder: story.holder,
    details: [...story.details, ...remarks(pressure, banner, group), ...from.details],
    tags: story.tags,
    drivers: story.drivers,
    evidence: [...evidence(memory, ...pressure.rows, banner, failures), ...story.evidence, ...from.evidence],
    next: steps(...story.next, ...from.next),
  };
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
    const bound = pressure.yardstick === 'memory' ? 'physical memory' : 'the commit limit';
    return say`${pool} holds ${used}, ${share(pressure.share)} of ${bound} (${limit}).`;
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

function remarks(pressure: Pressure, banner: Notice | undefined, group: PoolGroup): Inline[][] {
  if (pressure.yardstick !== 'maximum') {
    return [
      say`The maximum that !vm prints is only an address range here, so the pool is measured against ${pressure.yardstick === 'memory' ? 'physical memory' : 'the commit limit'}.`,
    ];
  }
  const warns = `the debugger's own warning says so too`;
  if (banner !== undefined) return [say`Usage is ${share(pressure.share)} of the maximum; ${warns}.`];
  return [
    say`The debugger prints no warning about ${group} pool here; not every version does, so its absence proves nothing.`,
  ];
}
