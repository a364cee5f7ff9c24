/**
 * Bug checks that speak of kernel memory. Names and parameters: windows-driver-docs, debugger/bug-check-*.md. What we
 * say of each is in our own words.
 */
import type { StepId } from './steps.ts';

export interface MemoryBugCheck {
  readonly name: string;
  readonly resource:
    | 'nonpaged-pool'
    | 'paged-pool'
    | 'session-pool'
    | 'system-ptes'
    | 'commit'
    | 'physical-memory'
    | 'unknown';
  /** A whole sentence: what ran out. */
  readonly means: string;
  readonly next: readonly StepId[];
}

export const memoryBugChecks: ReadonlyMap<number, MemoryBugCheck> = new Map<number, MemoryBugCheck>([
  [
    0x3f,
    {
      name: 'NO_MORE_SYSTEM_PTES',
      resource: 'system-ptes',
      means:
        'A reservation of system PTEs failed; nearly always some are free, but not as many in one run as were asked for.',
      next: ['pte-summary', 'pte-users'],
    },
  ],
  [
    0xd8,
    {
      name: 'DRIVER_USED_EXCESSIVE_PTES',
      resource: 'system-ptes',
      means: 'A driver holds too many system PTEs; its name is the first parameter, and in the blue screen.',
      next: ['pte-users', 'modules'],
    },
  ],
  [
    0x4d,
    {
      name: 'NO_PAGES_AVAILABLE',
      resource: 'physical-memory',
      means: 'No page of physical memory could be freed: modified pages could not be written in time.',
      next: ['vm-page-writes', 'vm-writer-threads', 'tags-nonpaged'],
    },
  ],
  [
    0x41,
    {
      name: 'MUST_SUCCEED_POOL_EMPTY',
      resource: 'nonpaged-pool',
      means: 'An allocation that must not fail found nonpaged pool empty.',
      next: ['vm', 'tags-nonpaged', 'tags-paged'],
    },
  ],
  [
    0x76,
    {
      name: 'PROCESS_HAS_LOCKED_PAGES',
      resource: 'physical-memory',
      means: 'A driver did not unlock pages of a process that ended.',
      next: ['modules'],
    },
  ],
  [
    0xcb,
    {
      name: 'DRIVER_LEFT_LOCKED_PAGES_IN_PROCESS',
      resource: 'physical-memory',
      means: 'A driver left pages of a process locked; its name is in the blue screen.',
      next: ['modules'],
    },
  ],
  [
    0xeb,
    {
      name: 'DIRTY_MAPPED_PAGES_CONGESTION',
      resource: 'physical-memory',
      means: 'Modified pages of mapped files could not be written, and no free page was left.',
      next: ['vm-writer-threads', 'threads'],
    },
  ],
  [
    0xab,
    {
      name: 'SESSION_HAS_VALID_POOL_ON_EXIT',
      resource: 'session-pool',
      means:
        'A session ended with allocations of session pool not freed: a leak of a display or printer driver, or of win32k.',
      next: ['tags-session', 'session-list'],
    },
  ],
  [
    0xba,
    {
      name: 'SESSION_HAS_VALID_VIEWS_ON_EXIT',
      resource: 'session-pool',
      means: 'A session ended with mapped views left: a display driver did not unmap them.',
      next: ['session-list', 'modules'],
    },
  ],
]);

/** Codes that mean damaged memory: exhaustion is not what they tell of. */
export const corruptionBugChecks: ReadonlyMap<number, string> = new Map<number, string>([
  [0x19, 'BAD_POOL_HEADER'],
  [0xc2, 'BAD_POOL_CALLER'],
  [0xc5, 'DRIVER_CORRUPTED_EXPOOL'],
  [0xd0, 'DRIVER_CORRUPTED_MMPOOL'],
  [0x139, 'KERNEL_SECURITY_CHECK_FAILURE'],
  [0x13a, 'KERNEL_MODE_HEAP_CORRUPTION'],
]);

/** In-page errors: with this status nonpaged pool was missing for the read. */
export const IN_PAGE_ERRORS: ReadonlyMap<number, string> = new Map<number, string>([
  [0x77, 'KERNEL_STACK_INPAGE_ERROR'],
  [0x7a, 'KERNEL_DATA_INPAGE_ERROR'],
]);
export const STATUS_INSUFFICIENT_RESOURCES = 'c000009a';
