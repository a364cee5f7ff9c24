import availableMemoryLow from './available-memory-low.ts';
import commitNearLimit from './commit-near-limit.ts';
import type { AnyRule } from './define.ts';
import impossibleCounters from './impossible-counters.ts';
import lockContention from './lock-contention.ts';
import nonpagedPoolNearLimit from './nonpaged-pool-near-limit.ts';
import pagedPoolNearLimit from './paged-pool-near-limit.ts';
import poolAllocationFailures from './pool-allocation-failures.ts';
import reloadedDriver from './reloaded-driver.ts';
import sessionPoolNearLimit from './session-pool-near-limit.ts';
import startupReservations from './startup-reservations.ts';
import systemPteShortage from './system-pte-shortage.ts';
import unlistedTags from './unlisted-tags.ts';

/** Every rule. Among findings of one severity the order here is the order in the report: causes before remarks. */
export const rules: readonly AnyRule[] = [
  nonpagedPoolNearLimit,
  pagedPoolNearLimit,
  sessionPoolNearLimit,
  systemPteShortage,
  commitNearLimit,
  availableMemoryLow,
  poolAllocationFailures,
  reloadedDriver,
  lockContention,
  impossibleCounters,
  startupReservations,
  unlistedTags,
];
