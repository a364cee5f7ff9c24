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
  /** `gone`: a resource was exhausted. `kept`: something was not given back in time, and how much is left is not said. */
  readonly what: 'gone' | 'kept';
  /** A whole sentence: what ran out, or what was kept. */
  readonly means: string;
  readonly next: readonly StepId[];
}

/** By their code; of some codes only with certain parameters (see the rule). */
export const memoryBugChecks: ReadonlyMap<number, MemoryBugCheck> = new Map<number, MemoryBugCheck>([
  [
    0x3f,
    {
      name: 'NO_MORE_SYSTEM_PTES',
      resource: 'system-ptes',
      what: 'gone',
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
      what: 'gone',
      means:
        'No system PTEs were left. The driver on the stack is the one whose request failed, not always the one that holds most of them.',
      next: ['pte-users', 'modules'],
    },
  ],
  [
    0x4d,
    {
      name: 'NO_PAGES_AVAILABLE',
      resource: 'physical-memory',
      what: 'gone',
      means: 'No page of physical memory was free, and modified pages were not written in time to free some.',
      next: ['vm-writer-threads', 'vm-page-writes', 'tags-nonpaged'],
    },
  ],
  [
    0x41,
    {
      name: 'MUST_SUCCEED_POOL_EMPTY',
      resource: 'nonpaged-pool',
      what: 'gone',
      means:
        'A request that must not fail could not be met: the small reserve kept for such requests was used up.',
      next: ['vm', 'tags-nonpaged', 'tags-paged'],
    },
  ],
  [
    0x76,
    {
      name: 'PROCESS_HAS_LOCKED_PAGES',
      resource: 'physical-memory',
      what: 'kept',
      means:
        'A driver did not unlock pages of a process that ended; with TrackLockedPages set, 0xCB takes the place of this code and names the driver.',
      next: ['modules'],
    },
  ],
  [
    0xcb,
    {
      name: 'DRIVER_LEFT_LOCKED_PAGES_IN_PROCESS',
      resource: 'physical-memory',
      what: 'kept',
      means:
        'A driver or the I/O manager left pages of a process locked; the name of the driver is on the blue screen.',
      next: ['modules'],
    },
  ],
  [
    0xeb,
    {
      name: 'DIRTY_MAPPED_PAGES_CONGESTION',
      resource: 'physical-memory',
      what: 'gone',
      means:
        'Modified pages of mapped files could not be written, and no free page was left: a file system or one of its filters does not go on.',
      next: ['vm-writer-threads', 'threads'],
    },
  ],
  [
    0xab,
    {
      name: 'SESSION_HAS_VALID_POOL_ON_EXIT',
      resource: 'session-pool',
      what: 'kept',
      means:
        'A session ended and its pool was not freed: a fault of win32k, or of a font, display or other driver of the session.',
      next: ['tags-session', 'session-list'],
    },
  ],
  [
    0xba,
    {
      name: 'SESSION_HAS_VALID_VIEWS_ON_EXIT',
      resource: 'session-pool',
      what: 'kept',
      means:
        'A session ended with mapped views left: win32k, or a font or display driver of the session, did not unmap them.',
      next: ['session-list', 'modules'],
    },
  ],
  [
    0xec,
    {
      name: 'SESSION_HAS_VALID_SPECIAL_POOL_ON_EXIT',
      resource: 'session-pool',
      what: 'kept',
      means:
        'A session ended and its special pool was not freed: a fault of win32k, or of a font or display driver of the session.',
      next: ['session-list', 'modules'],
    },
  ],
]);

/** The first parameter of 0x76 with which a driver unlocks pages that are not locked: nothing is kept then. */
export const UNLOCKED_TWICE = 1;

/** 0xC4 with these first parameters: a driver that Driver Verifier watches unloads and leaves its pool behind. */
export const VERIFIER_LEAKS: readonly number[] = [0x60, 0x62];
export const VERIFIER_VIOLATION = 0xc4;
export const verifierLeak: MemoryBugCheck = {
  name: 'DRIVER_VERIFIER_DETECTED_VIOLATION',
  resource: 'unknown',
  what: 'kept',
  means: 'A driver that Driver Verifier watches was unloaded and did not free its pool.',
  next: ['verifier-pool', 'modules'],
};

/** Codes that mean a damaged structure: exhaustion is not what they tell of. */
export interface CorruptionBugCheck {
  readonly name: string;
  /** Stands behind a colon. */
  readonly means: string;
}

const DAMAGED_POOL = 'a block of pool is damaged';

export const corruptionBugChecks: ReadonlyMap<number, CorruptionBugCheck> = new Map([
  [0x19, { name: 'BAD_POOL_HEADER', means: DAMAGED_POOL }],
  // Freed twice, freed with another tag, asked for at a wrong IRQL, damaged.
  [0xc2, { name: 'BAD_POOL_CALLER', means: 'a wrong request to the pool, or a damaged block' }],
  [0xc5, { name: 'DRIVER_CORRUPTED_EXPOOL', means: 'a driver has damaged the pool' }],
  [0xd0, { name: 'DRIVER_CORRUPTED_MMPOOL', means: 'a driver has damaged the pool' }],
  [0x139, { name: 'KERNEL_SECURITY_CHECK_FAILURE', means: 'a structure of the kernel is damaged' }],
  [0x13a, { name: 'KERNEL_MODE_HEAP_CORRUPTION', means: DAMAGED_POOL }],
]);

/** First parameters of 0x13A that tell of a limit of the heap and of no damage. */
export const HEAP_LIMITS: readonly number[] = [0x14, 0x15];

/**
 * Which parameter of a corruption is the address of a block, by code and first parameter (0 is the first). 0x13A has
 * it in the third, whatever the first.
 */
export const BLOCK_PLACES: ReadonlyMap<number, ReadonlyMap<number, number>> = new Map([
  [
    0x19,
    new Map([
      [0x2, 1],
      [0x3, 1],
      [0x5, 1],
      [0x6, 3],
      [0x7, 3],
      [0x8, 3],
      [0x9, 3],
      [0xa, 1],
      [0x20, 1],
      [0x21, 1],
      [0x22, 1],
    ]),
  ],
  [
    0xc2,
    new Map([
      [0x1, 1],
      [0x2, 1],
      [0x4, 1],
      [0x6, 2],
      [0x7, 3],
      [0x9, 3],
      [0xa, 1],
      [0xb, 1],
      [0xc, 1],
      [0xd, 1],
    ]),
  ],
]);

/** In-page errors: with this status nonpaged pool was missing for the read. */
export const IN_PAGE_ERRORS: ReadonlyMap<number, string> = new Map<number, string>([
  [0x77, 'KERNEL_STACK_INPAGE_ERROR'],
  [0x7a, 'KERNEL_DATA_INPAGE_ERROR'],
]);
export const STATUS_INSUFFICIENT_RESOURCES = 'c000009a';
