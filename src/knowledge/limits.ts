/** The figures that findings turn on, each with its reason. Shares are 0 to 1, sizes in bytes. */

const MB = 1024 * 1024;
const GB = 1024 * MB;

/**
 * Share of a pool's maximum, where the maximum is real. The memory manager starts to trim paged pool at 80%
 * of its maximum (KB312362), the debugger's banner was seen at 80.2% and missing at 90.0%, and PAL's
 * thresholds file calls more than 80% critical. Full is judgement: 10% left is a few megabytes on x86.
 */
export const POOL_NEAR_MAXIMUM = 0.8;
export const POOL_FULL = 0.9;

/**
 * The most that the pools of 32-bit Windows Server 2003 can be (XP: a little less), in bytes: "Memory Limits for Windows and Windows
 * Server Releases" of Microsoft's documentation. Later 32-bit systems have larger ones.
 */
export const OLD_POOLS_MOST = { nonpaged: 256 * MB, paged: 530 * MB } as const;

/**
 * Nonpaged pool as a share of physical memory, where its maximum is an address range of terabytes. PAL warns
 * at 10%; machines with little memory pass that at rest, so 10% is a note and the rest is judgement:
 * reported leaks held 12 to 21 GB of 16 to 64 GB.
 */
export const NONPAGED_OF_MEMORY_NOTE = 0.1;
export const NONPAGED_OF_MEMORY_WARNING = 0.2;
export const NONPAGED_OF_MEMORY_CRITICAL = 0.4;

/**
 * Paged pool as a share of the commit limit, where its maximum is an address range. Judgement: public Windows
 * 10 and 11 outputs show 1 to 5%, reported leaks 20 to 150 GB.
 */
export const PAGED_OF_COMMIT_NOTE = 0.1;
export const PAGED_OF_COMMIT_WARNING = 0.2;
export const PAGED_OF_COMMIT_CRITICAL = 0.4;

/** Below this a pool is not worth a word, whatever its share: a virtual machine of 1 GB has such pools at rest. */
export const POOL_WORTH_A_WORD = 512 * MB;

/** Share of a session's paged pool. The seed case failed 7,837 allocations at 99.3%; judgement: as for the pools. */
export const SESSION_POOL_NEAR_MAXIMUM = 0.8;
export const SESSION_POOL_FULL = 0.95;

/** Free system PTEs on x86: PAL's thresholds file warns below 20,000 and calls less than 8,000 critical. */
export const FREE_PTES_WARNING = 20_000;
export const FREE_PTES_CRITICAL = 8_000;

/**
 * Commit charge as a share of its limit: PAL's thresholds file. So much that can still be charged is enough whatever
 * the share: a database server of 1 TB that locks its memory rests at 93%. Judgement.
 */
export const COMMIT_WARNING = 0.8;
export const COMMIT_CRITICAL = 0.9;
export const COMMIT_ENOUGH = 32 * GB;
export const COMMIT_NOT_CRITICAL = 16 * GB;

/**
 * Available memory as a share of physical memory, and the least in bytes: PAL's thresholds file. Its shares are of the
 * days of small machines, so that this much is enough, however little of the whole it is: a database server or a host of
 * virtual machines with 1 TB keeps 3% free on purpose. Judgement.
 */
export const AVAILABLE_WARNING = 0.1;
export const AVAILABLE_CRITICAL = 0.05;
export const AVAILABLE_LEAST = 64 * MB;
export const AVAILABLE_ENOUGH = 8 * GB;
export const AVAILABLE_NOT_CRITICAL = 4 * GB;

/**
 * Threads that wait for one resource. Judgement: hundreds are told as High Contention in the seed (718 and 21
 * waiters, 9,149,810 contentions); a busy server shows a few at any moment.
 */
export const LOCK_WAITERS_NOTE = 10;
export const LOCK_WAITERS_WARNING = 50;
export const LOCK_CONTENTION = 1_000_000;

/** Rows of one file name in the unloaded list that mean "came and went": twice can be an update. */
export const UNLOADED_REPEATEDLY = 3;

/**
 * A family of tags (the registry's, the trace buffers) as a share of what bounds its pool. Judgement: half of the
 * shares from which the whole pool is a note and a warning; 20 and 40% where the maximum is real.
 */
export const FAMILY_OF_MAXIMUM_NOTE = 0.2;
export const FAMILY_OF_MAXIMUM_WARNING = 0.4;
export const FAMILY_OF_BOUND_NOTE = 0.05;
export const FAMILY_OF_BOUND_WARNING = 0.1;
/** Where nothing says what bounds the pool: judgement. */
export const FAMILY_WORTH_A_WORD = GB;

/** Outstanding allocations of one chain of tags. Field reports: 73,979 to 56 million; judgement for the least. */
export const LOCKSTEP_LEAST = 10_000;
/**
 * How far counts of one chain may be apart: WSL issue 40804 has 1.000 to 1.022, pairs of other reports 0.0004% and less.
 * Of pairs chance (below) leaves only those that are equal to about a hundred thousandth; their distance bounds the search.
 */
export const LOCKSTEP_APART = 0.02;
export const LOCKSTEP_PAIR_APART = 0.005;

/**
 * Frees as a share of allocations below which a tag counts as never freed, and from how many allocations on.
 * Field reports: 484 of 134 million (WSL issue 40804), none of 7.5 million (Windows-Containers issue 646).
 */
export const NEVER_FREED_SHARE = 0.001;
export const NEVER_FREED_LEAST = 100_000;

/** Handles of one process: "worth investigating" above 10,000 (DebugPrivilege, handles; AskPFEPlat's paged-pool case). */
export const HANDLES_WORTH_A_LOOK = 10_000;

/**
 * Processes that have ended and are kept. Each costs about 64 KB (microsoft/Windows-Dev-Performance issue 65): 20 are a
 * remark, 500 are 32 MB and a thousand threads' worth of objects. Judgement.
 */
export const ZOMBIES_NOTE = 20;
export const ZOMBIES_WARNING = 500;

/**
 * Pages that wait to be written, as a share of physical memory. Judgement: public outputs show up to 9% on a machine
 * of 2 GB, under 2% on larger ones.
 */
export const MODIFIED_NOTE = 0.2;

/** Resident available pages as a share of physical memory. Judgement: public outputs show 80 to 97%. */
export const RESIDENT_AVAILABLE_NOTE = 0.1;
export const RESIDENT_AVAILABLE_WARNING = 0.05;

/** Pages locked by drivers as a share of physical memory. Judgement: public outputs show under 3%. */
export const LOCKED_NOTE = 0.15;
export const LOCKED_WARNING = 0.3;

/** Kernel stacks as a share of physical memory, and the least. Judgement: public outputs show under 1%. */
export const KERNEL_STACKS_NOTE = 0.03;
export const KERNEL_STACKS_WARNING = 0.1;
export const KERNEL_STACKS_LEAST = 256 * MB;

/** The largest free run as a share of all free system PTEs, under which the range is called fragmented. Judgement. */
export const PTE_RUN_FRAGMENTED = 0.05;

/** A machine this long up has every slow leak in it: judgement (the pattern's page names no figure). */
export const LONG_UPTIME_SECONDS = 180 * 86_400;

/** What of a pool the tags do not explain, as a share of its usage, and the least. Judgement. */
export const UNACCOUNTED_SHARE = 0.25;
export const UNACCOUNTED_LEAST = 32 * MB;

/** One tag of its pool, where the pool itself is not near its limit: judgement. */
export const DOMINANT_SHARE = 0.5;
export const DOMINANT_LEAST = 512 * MB;
export const DOMINANT_OF_MEMORY = 0.05;
export const DOMINANT_WARNING = 2 * GB;

/** Outstanding allocations of one tag that are many whatever they hold: 13c's default tag has 5.2 million. Judgement. */
export const OUTSIZED_COUNT = 1_000_000;
/** From here on it is likely, and no more a thing that can be; 13c's default tag again. Judgement. */
export const OUTSIZED_LIKELY = 5_000_000;
/** How many times the next largest count it must be. */
export const OUTSIZED_LEAD = 5;

/** So few failures of one kind since start-up can be single large requests. Judgement. */
export const FEW_FAILURES = 100;

/** Only from here on commit is "at" its limit, whatever a page file can still add. Judgement. */
export const COMMIT_AT_LIMIT = 0.98;

/**
 * How much the page files must be able to add, as a share of the commit limit, for a charge close to the limit to be
 * no more than a warning: a page file that Windows manages grows only at about 90%. Judgement.
 */
export const COMMIT_GROWTH = 0.1;

/**
 * A pool that holds this part of what is in use, or charged, explains why little is left: programs fill memory by
 * right, a pool does not. Judgement.
 */
export const POOL_EXPLAINS = 0.2;

/** Of many sessions or drivers with one trouble, as many have a finding of their own. Judgement. */
export const MOST_FINDINGS = 5;

/**
 * How likely a chain of equal counts may be by chance and still be told: of tables with 200 random counts none has such
 * a chain, of tables with 5,000 one in fifty. And how likely the member may be that is named as the owner. Judgement.
 */
export const LOCKSTEP_BY_CHANCE = 0.001;
export const LOCKSTEP_MEMBER_BY_CHANCE = 0.05;
/** Outstanding allocations from which a chain is a remark whatever it holds, if it has an owner of its own. Judgement. */
export const LOCKSTEP_REMARKABLE = 100_000;

/** Share of a real maximum that the whole pool must use before a part of it is more than a note: PAL warns above 60%. */
export const FAMILY_POOL_IN_USE = 0.6;
