import availableMemoryLow from './available-memory-low.ts';
import commitNearLimit from './commit-near-limit.ts';
import corruptionBugCheck from './corruption-bug-check.ts';
import cutTagTable from './cut-tag-table.ts';
import cutVmOutput from './cut-vm-output.ts';
import type { AnyRule } from './define.ts';
import filteringCallouts from './filtering-callouts.ts';
import fragmentedSystemPtes from './fragmented-system-ptes.ts';
import handleLeak from './handle-leak.ts';
import harmlessFailureCounters from './harmless-failure-counters.ts';
import impossibleCounters from './impossible-counters.ts';
import impossibleTagFigures from './impossible-tag-figures.ts';
import inflatedPoolFigures from './inflated-pool-figures.ts';
import leakSuspect from './leak-suspect.ts';
import lockContention from './lock-contention.ts';
import lockedMemory from './locked-memory.ts';
import manyKernelStacks from './many-kernel-stacks.ts';
import memoryBugCheck from './memory-bug-check.ts';
import memoryCompression from './memory-compression.ts';
import modifiedPageBacklog from './modified-page-backlog.ts';
import netBufferPileUp from './net-buffer-pile-up.ts';
import nonpagedPoolNearLimit from './nonpaged-pool-near-limit.ts';
import objectPileUp from './object-pile-up.ts';
import outdatedDebugger from './outdated-debugger.ts';
import overagedSystem from './overaged-system.ts';
import overflowedTagTable from './overflowed-tag-table.ts';
import pagedPoolNearLimit from './paged-pool-near-limit.ts';
import pinnedFiles from './pinned-files.ts';
import poolAllocationFailures from './pool-allocation-failures.ts';
import registryGrowth from './registry-growth.ts';
import reloadedDriver from './reloaded-driver.ts';
import residentMemoryLow from './resident-memory-low.ts';
import sectionPoolGrowth from './section-pool-growth.ts';
import sessionPoolNearLimit from './session-pool-near-limit.ts';
import startupReservations from './startup-reservations.ts';
import systemPteShortage from './system-pte-shortage.ts';
import testLeak from './test-leak.ts';
import tokenLeak from './token-leak.ts';
import traceBuffers from './trace-buffers.ts';
import unaccountedPool from './unaccounted-pool.ts';
import unlistedTags from './unlisted-tags.ts';
import unreadPipes from './unread-pipes.ts';
import wrongKernelSymbols from './wrong-kernel-symbols.ts';
import zombieProcesses from './zombie-processes.ts';

/**
 * Every rule. Of findings that are equally grave the earlier rule's is told first: exhausted resources, then other
 * shortages, who holds them, known scenarios, and at last what limits the reading or looks like a fault and is none.
 */
export const rules: readonly AnyRule[] = [
  nonpagedPoolNearLimit,
  pagedPoolNearLimit,
  sessionPoolNearLimit,
  systemPteShortage,
  commitNearLimit,
  availableMemoryLow,
  memoryBugCheck,
  poolAllocationFailures,
  fragmentedSystemPtes,
  residentMemoryLow,
  modifiedPageBacklog,
  lockedMemory,
  manyKernelStacks,
  pinnedFiles,
  tokenLeak,
  unreadPipes,
  handleLeak,
  objectPileUp,
  zombieProcesses,
  reloadedDriver,
  leakSuspect,
  registryGrowth,
  sectionPoolGrowth,
  netBufferPileUp,
  filteringCallouts,
  traceBuffers,
  memoryCompression,
  lockContention,
  corruptionBugCheck,
  testLeak,
  impossibleCounters,
  impossibleTagFigures,
  outdatedDebugger,
  wrongKernelSymbols,
  overflowedTagTable,
  cutVmOutput,
  cutTagTable,
  inflatedPoolFigures,
  unaccountedPool,
  harmlessFailureCounters,
  overagedSystem,
  startupReservations,
  unlistedTags,
];
