/** The figures that a comparison turns on, each with its reason. Shares are 0 to 1, sizes in bytes. */

const MB = 1024 * 1024;
const HOUR = 3_600;
const DAY = 24 * HOUR;

/**
 * From which growth on a tag is said to grow: all of a share of what it held, a least size, and a share of its pool.
 * Judgement: tags of a busy machine come and go by 5% around the usual, which makes up to 10.5% between two looks,
 * and by a megabyte in a minute.
 */
export const GROWTH_SHARE = 0.11;
export const GROWTH_LEAST = MB;
export const GROWTH_OF_POOL = 0.01;
/** The same for caches and for tags that count others' objects, which follow the load. Judgement. */
export const LOAD_GROWTH_SHARE = 0.25;
/** Allocations, where the table has no bytes: a block takes 64 bytes and more, so these are about a megabyte. */
export const GROWTH_LEAST_COUNT = 10_000;

/**
 * What half of a pool's tags move by, up or down, is its noise: a machine that has more to do, or was just started,
 * moves them all. A tag must grow by twice that share to be told, by four times to be certain. Judgement; fewer tags
 * of that size give no median.
 */
export const ABOVE_NOISE = 2;
export const CLEAR_OF_NOISE = 4;
export const NOISE_LEAST_TAGS = 5;
export const NOISE_TAG_LEAST = 256 * 1024;

/** Between closer looks a burst looks like a leak. Judgement: services do most of their bursts within minutes. */
export const SHORT_SECONDS = 5 * 60;
/** Between still closer looks there is no rate to tell. */
export const RATE_LEAST_SECONDS = 60;

/** What a tag may grow by and still count as flat. Judgement: well below what is said to grow. */
export const FLAT_SHARE = 0.02;
/** Part of its mean growth since start-up that a tag may grow by and still be cleared. Judgement. */
export const CLEARED_OF_MEAN = 0.25;
/** From which mean growth on, as a share of what it holds, noise cannot have hidden it: five times what is flat. */
export const CLEARED_LIKELY = 5 * FLAT_SHARE;

/** Which tags are suspects before anything is known of growth: part of the largest, of the pool, and the least. */
export const SUSPECT_OF_LARGEST = 0.25;
export const SUSPECT_OF_POOL = 0.05;
export const SUSPECT_LEAST = MB;
export const MOST_SUSPECTS = 3;

/** Growth in counts that agree so closely, and are this many, are of one chain: LOCKSTEP_APART has the cases. */
export const STEP_LEAST = 1_000;

/** Somebody must act today; before the monthly restart for updates, which hides what is slower. Judgement. */
export const CRITICAL_SECONDS = DAY;
export const WARNING_SECONDS = 30 * DAY;

/**
 * By how much of its limit, and of what it was, a resource must move for its time to exhaustion to be told as a
 * finding. Judgement: a walk of 5% around the usual stays below both.
 */
export const MOVED_OF_LIMIT = 0.05;
export const MOVED_OF_ITSELF = 0.1;
/** From here on it is a problem where it would be exhausted within a day. Judgement. */
export const MOVED_FAST = 0.1;
/** The same where it is near its limit already, of the limit alone. */
export const MOVED_NEAR_LIMIT = 0.01;

/** A part of a resource's growth that explains it. Judgement. */
export const EXPLAINS = 0.5;

/** Findings of one kind at most: judgement, as for the rules. */
export const MOST_GROWING = 5;
/** Rows of the table of tags. */
export const MOST_ROWS = 10;

/** A tag that is the largest after both of two starts: of what all tags of its pool hold, and the least. Judgement. */
export const RETURNING_SHARE = 0.25;
export const RETURNING_LEAST = 64 * MB;
