/** The figures that findings turn on, each with its reason. Shares are 0 to 1, sizes in bytes. */

const MB = 1024 * 1024;
const GB = 1024 * MB;

/**
 * Share of a pool's maximum, where the maximum is real. The memory manager starts to trim paged pool at 80 %
 * of its maximum (KB312362), the debugger's banner was seen at 80.2 % and missing at 90.0 %, and PAL's
 * thresholds file calls more than 80 % critical. Full is judgement: 10 % left is a few megabytes on x86.
 */
export const POOL_NEAR_MAXIMUM = 0.8;
export const POOL_FULL = 0.9;

/**
 * Nonpaged pool as a share of physical memory, where its maximum is an address range of terabytes. PAL warns
 * at 10 %; machines with little memory pass that at rest, so 10 % is a note and the rest is judgement:
 * reported leaks held 12 to 21 GB of 16 to 64 GB.
 */
export const NONPAGED_OF_MEMORY_NOTE = 0.1;
export const NONPAGED_OF_MEMORY_WARNING = 0.2;
export const NONPAGED_OF_MEMORY_CRITICAL = 0.4;

/**
 * Paged pool as a share of the commit limit, where its maximum is an address range. Judgement: public Windows
 * 10 and 11 outputs show 1 to 5 %, reported leaks 20 to 150 GB.
 */
export const PAGED_OF_COMMIT_NOTE = 0.1;
export const PAGED_OF_COMMIT_WARNING = 0.2;
export const PAGED_OF_COMMIT_CRITICAL = 0.4;

/** Below this a pool is not worth a word, whatever its share: a virtual machine of 1 GB has such pools at rest. */
export const POOL_WORTH_A_WORD = 512 * MB;

/** Share of a session's paged pool. The seed case failed 7,837 allocations at 99.3 %; judgement: as for the pools. */
export const SESSION_POOL_NEAR_MAXIMUM = 0.8;
export const SESSION_POOL_FULL = 0.95;

/** Free system PTEs on x86: PAL's thresholds file warns below 20,000 and calls less than 8,000 critical. */
export const FREE_PTES_WARNING = 20_000;
export const FREE_PTES_CRITICAL = 8_000;

/** Commit charge as a share of its limit: PAL's thresholds file. */
export const COMMIT_WARNING = 0.8;
export const COMMIT_CRITICAL = 0.9;

/** Available memory as a share of physical memory, and the least in bytes: PAL's thresholds file. */
export const AVAILABLE_WARNING = 0.1;
export const AVAILABLE_CRITICAL = 0.05;
export const AVAILABLE_LEAST = 64 * MB;

/**
 * Threads that wait for one resource. Judgement: hundreds are told as High Contention in the seed (718 and 21
 * waiters, 9,149,810 contentions); a busy server shows a few at any moment.
 */
export const LOCK_WAITERS_NOTE = 10;
export const LOCK_WAITERS_WARNING = 50;
export const LOCK_CONTENTION = 1_000_000;

/** Rows of one file name in the unloaded list that mean "came and went": twice can be an update. */
export const UNLOADED_REPEATEDLY = 3;

/** The largest maximum that a pool of x86 Windows has before 8: 2 GB of kernel address space (Memory Limits, Microsoft). */
export const X86_POOL_LIMIT = 2 * GB;
