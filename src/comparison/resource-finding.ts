/** The finding that a resource nears its end, where no leaking tag tells it. */

import { availableShortage } from '../diagnosis/derived/available.ts';
import { commitNearness } from '../diagnosis/derived/commit.ts';
import { poolTrouble } from '../diagnosis/derived/pressure.ts';
import {
  FREE_PTES_CRITICAL,
  FREE_PTES_WARNING,
  RESIDENT_AVAILABLE_NOTE,
  RESIDENT_AVAILABLE_WARNING,
  SESSION_POOL_FULL,
  SESSION_POOL_NEAR_MAXIMUM,
} from '../knowledge/limits.ts';
import type { StepId } from '../knowledge/steps.ts';
import type { Finding, Resource } from '../report/finding.ts';
import { count, type Inline, kilobytes, say, share } from '../report/inline.ts';
import { step, steps } from '../report/step.ts';
import type { Comparison } from './compare.ts';
import type { Judgement } from './growing-tags.ts';
import { memoryOf, pageSizeKb } from './memory-of.ts';
import type { ResourceGrowth, ResourceId } from './resources.ts';
import {
  CRITICAL_SECONDS,
  EXPLAINS,
  MOVED_FAST,
  MOVED_NEAR_LIMIT,
  MOVED_OF_ITSELF,
  MOVED_OF_LIMIT,
  WARNING_SECONDS,
} from './thresholds.ts';
import { aboutWords } from './time-words.ts';

/** How near a resource is to its end by its thresholds, as the rules have them. */
type Nearness = 'far' | 'near' | 'critical';

export interface ResourceFinding {
  readonly growth: ResourceGrowth;
  readonly finding: Finding;
}

export function resourceFindings(comparison: Comparison, judgement: Judgement): ResourceFinding[] {
  const found: ResourceFinding[] = [];
  for (const growth of comparison.resources) {
    const finding = resourceFinding(growth, comparison);
    if (finding === undefined || explained(growth, comparison, judgement)) continue;
    // What takes memory takes commit, and what takes a pool takes both: one cause, one finding.
    if (found.some(each => explains(each.growth, growth))) continue;
    found.push({ growth, finding });
  }
  return found;
}

/** By how much it came nearer its end, in Kb. */
function moved({ drains, growthKb }: ResourceGrowth): number {
  return drains ? -growthKb : growthKb;
}

function resourceFinding(growth: ResourceGrowth, comparison: Comparison): Finding | undefined {
  const nearer = moved(growth);
  if (
    nearer <= 0 ||
    growth.endless === true ||
    growth.id === 'modified-pages' ||
    growth.id === 'locked-pages'
  ) {
    return undefined;
  }
  // System PTEs have no limit that is printed; what was free before is the nearest to one.
  const whole = growth.limitKb ?? growth.beforeKb;
  const far = nearer >= whole * MOVED_OF_LIMIT && nearer >= growth.beforeKb * MOVED_OF_ITSELF;
  const nearness = nearnessOf(growth, comparison);
  const left = growth.secondsLeft;
  if (nearness === 'far') {
    if (!far || left === undefined || left > WARNING_SECONDS) return undefined;
    const fast = nearer >= whole * MOVED_FAST && left <= CRITICAL_SECONDS;
    return finding(growth, comparison, fast ? 'warning' : 'note', 'possible');
  }
  if (nearer < whole * MOVED_NEAR_LIMIT) return undefined;
  const grave = nearness === 'critical' || (far && left !== undefined && left <= CRITICAL_SECONDS);
  return finding(growth, comparison, grave ? 'critical' : 'warning', 'likely');
}

const NEARNESS: Readonly<Record<'critical' | 'warning' | 'none', Nearness>> = {
  critical: 'critical',
  warning: 'near',
  none: 'far',
};

const COMMIT_NEARNESS: Readonly<Record<'at' | 'close' | 'near' | 'none', Nearness>> = {
  at: 'critical',
  close: 'critical',
  near: 'near',
  none: 'far',
};

function nearnessOf(growth: ResourceGrowth, { after }: Comparison): Nearness {
  const { id, shareAfter, afterKb } = growth;
  const above = (near: number, critical: number): Nearness =>
    shareAfter === undefined || shareAfter < near ? 'far' : shareAfter < critical ? 'near' : 'critical';
  const below = (near: number, critical: number): Nearness =>
    shareAfter === undefined || shareAfter >= near ? 'far' : shareAfter >= critical ? 'near' : 'critical';
  switch (id) {
    case 'nonpaged-pool':
    case 'paged-pool': {
      const trouble = poolTrouble(memoryOf(after), id === 'nonpaged-pool' ? 'nonpaged' : 'paged');
      if (trouble === undefined || trouble.onlyWarned || trouble.severity === 'note') return 'far';
      return trouble.severity === 'critical' ? 'critical' : 'near';
    }
    case 'session-pool':
      return above(SESSION_POOL_NEAR_MAXIMUM, SESSION_POOL_FULL);
    case 'commit':
      return COMMIT_NEARNESS[commitNearness(memoryOf(after)) ?? 'none'];
    case 'available-memory':
      return NEARNESS[availableShortage(memoryOf(after)) ?? 'none'];
    case 'resident-available':
      return below(RESIDENT_AVAILABLE_NOTE, RESIDENT_AVAILABLE_WARNING);
    case 'free-system-ptes': {
      const ptes = afterKb / pageSizeKb(after);
      return ptes >= FREE_PTES_WARNING ? 'far' : ptes >= FREE_PTES_CRITICAL ? 'near' : 'critical';
    }
    default:
      return 'far';
  }
}

/** What leaks is told with its tags: as growth of its pool, and of the memory and commit that it takes. */
function explained(growth: ResourceGrowth, comparison: Comparison, { chains }: Judgement): boolean {
  let leaked = 0;
  for (const { first, others } of chains) {
    for (const each of [first, ...others]) {
      const pool = growth.id === 'nonpaged-pool' || growth.id === 'paged-pool';
      if (!pool || growth.id === `${each.growth.group}-pool`) leaked += each.growth.bytes ?? 0;
    }
  }
  const apart = growth.id === 'session-pool' || growth.id === 'free-system-ptes';
  return !apart && comparison.groups.length > 0 && leaked >= moved(growth) * 1024 * EXPLAINS;
}

function explains(told: ResourceGrowth, growth: ResourceGrowth): boolean {
  const apart: readonly ResourceId[] = ['session-pool', 'free-system-ptes', 'nonpaged-pool', 'paged-pool'];
  return (
    apart.indexOf(growth.id) < 0 && told.id !== 'free-system-ptes' && moved(told) >= moved(growth) * EXPLAINS
  );
}

const NAMES: Readonly<Record<ResourceId, string>> = {
  'nonpaged-pool': 'Nonpaged pool',
  'paged-pool': 'Paged pool',
  commit: 'The commit charge',
  'available-memory': 'Available memory',
  'resident-available': 'Resident available memory',
  'free-system-ptes': 'The number of free system PTEs',
  'modified-pages': 'Modified memory',
  'locked-pages': 'Locked memory',
  'session-pool': 'Paged pool of session',
};

const RESOURCES: Readonly<Record<ResourceId, Resource>> = {
  'nonpaged-pool': 'nonpaged-pool',
  'paged-pool': 'paged-pool',
  commit: 'commit',
  'available-memory': 'physical-memory',
  'resident-available': 'physical-memory',
  'free-system-ptes': 'system-ptes',
  'modified-pages': 'physical-memory',
  'locked-pages': 'physical-memory',
  'session-pool': 'session-pool',
};

const NEXT: Readonly<Record<ResourceId, readonly StepId[]>> = {
  'nonpaged-pool': ['tags-nonpaged'],
  'paged-pool': ['tags-paged'],
  commit: ['vm-processes'],
  'available-memory': ['vm-processes', 'memusage'],
  'resident-available': ['vm', 'vm-processes'],
  'free-system-ptes': ['pte-summary', 'pte-users'],
  'modified-pages': [],
  'locked-pages': [],
  'session-pool': ['session-processes', 'tags-session'],
};

function finding(
  growth: ResourceGrowth,
  comparison: Comparison,
  severity: Finding['severity'],
  confidence: Finding['confidence'],
): Finding {
  const { id, session, secondsLeft } = growth;
  const failures = failed(growth, comparison);
  const amount = (kb: number): Inline =>
    id === 'free-system-ptes' ? count(kb / pageSizeKb(comparison.after)) : kilobytes(kb);
  const subject = say`${NAMES[id]}${session === undefined ? '' : say` ${count(session)}`}`;
  const verb = growth.drains ? 'fell' : 'grew';
  const limit =
    growth.limitKb === undefined || growth.shareAfter === undefined
      ? ''
      : growth.drains
        ? say`, ${share(growth.shareAfter)} of physical memory`
        : say`, ${share(growth.shareAfter)} of ${amount(growth.limitKb)}`;
  const end =
    secondsLeft === undefined ? '' : say`; in a straight line it is exhausted in ${aboutWords(secondsLeft)}`;
  return {
    severity,
    confidence: failures.length > 0 ? 'certain' : confidence,
    resource: RESOURCES[id],
    headline: say`${subject} ${verb} from ${amount(growth.beforeKb)} to ${amount(growth.afterKb)}${limit}${end}.`,
    details: [
      ...failures,
      ...(growth.kbPerHour === undefined
        ? []
        : [
            say`That is ${amount(Math.abs(growth.kbPerHour))} an hour; two snapshots make a line, and a third tells whether it goes on.`,
          ]),
      ...(id === 'nonpaged-pool' || id === 'paged-pool'
        ? [say`No growing tag of this pool explains it.`]
        : id === 'commit'
          ? [say`No growing pool tag explains it: processes take commit, and !vm lists the largest.`]
          : []),
    ],
    tags: [],
    drivers: [],
    evidence: [],
    next: steps(...NEXT[id].map(each => step(each, session === undefined ? {} : { session }))),
  };
}

/** Failures of the same session are a symptom of the same cause. */
function failed({ id, session }: ResourceGrowth, { failures }: Comparison): Inline[][] {
  if (id !== 'session-pool') return [];
  const more = failures.find(each => each.id === 'session-pool-failures' && each.session === session)?.growth;
  return more === undefined ? [] : [say`Meanwhile ${count(more)} allocations of it failed.`];
}
