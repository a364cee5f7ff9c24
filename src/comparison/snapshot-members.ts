/** What a snapshot may hold, and how much of it: a file of one is hostile input. */
import type { MemoryRow, NoticeId } from '../reading/facts/memory.ts';
import type { Target } from '../reading/facts/target.ts';

/** Every one of `keys`, which the compiler holds to be complete. */
function all<K extends string>(keys: { readonly [Each in K]: true }): readonly K[] {
  return Object.keys(keys) as K[];
}

export const MEMORY_ROWS = all<MemoryRow>({
  physicalMemory: true,
  availablePages: true,
  resAvailPages: true,
  lockedIoPages: true,
  freeSystemPtes: true,
  freeNpPtes: true,
  freeSpecialNp: true,
  modifiedPages: true,
  modifiedPfPages: true,
  modifiedNoWritePages: true,
  nonpagedPoolUsage: true,
  nonpagedPoolNxUsage: true,
  nonpagedPoolMax: true,
  pagedPoolUsage: true,
  pagedPoolMax: true,
  processorCommit: true,
  sessionCommit: true,
  sharedCommit: true,
  specialPool: true,
  sharedProcess: true,
  kernelStacks: true,
  pagesForMdls: true,
  contigMemPages: true,
  partitionPages: true,
  pagesForAwe: true,
  pagesForNoVa: true,
  nonpagedPoolCommit: true,
  pagedPoolCommit: true,
  driverCommit: true,
  bootCommit: true,
  pfnArrayCommit: true,
  smallNonpagedPtesCommit: true,
  slabAllocatorPages: true,
  skPagesInUnchargedSlabs: true,
  systemPageTables: true,
  vadPageTableBitmaps: true,
  processLockedFilePages: true,
  pagefileHashPages: true,
  sumSystemCommit: true,
  totalPrivate: true,
  miscTransientCommit: true,
  committedPages: true,
  commitLimit: true,
});

export const NOTICES = all<NoticeId>({
  'excessive-nonpaged-pool': true,
  'excessive-paged-pool': true,
  'pool-allocations-failed': true,
  'running-out-of-system-ptes': true,
  'system-pte-allocations-failed': true,
  'kernel-stack-pte-allocations-failed': true,
  'kernel-stack-growth-failed': true,
  'commit-near-limit': true,
  'commit-requests-failed': true,
  'running-out-of-physical-memory': true,
  'sums-exceed-commit': true,
  unimplemented: true,
  'missing-symbol': true,
  other: true,
});

export const ARCHITECTURES = all<NonNullable<Target['architecture']>>({
  x86: true,
  x64: true,
  arm: true,
  arm64: true,
  ia64: true,
});

export const GROUPS = ['nonpaged', 'paged'] as const;

/** Characters of a name, a path, a description. */
export const MAX_TEXT = 200;
/** A large server has some 4,000 tags. */
export const MAX_TAGS = 20_000;
export const MAX_NOTICES = 100;
export const MAX_SESSIONS = 10_000;
/** Above every counter that a debugger prints (64 bits, in pages), and far from where sums stop being figures. */
export const MAX_FIGURE = 1e20;

export function isFigure(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= MAX_FIGURE;
}
