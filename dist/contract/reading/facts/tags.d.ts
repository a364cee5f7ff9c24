import type { Line } from './line.js';
/** What one tag has of one pool. Counts are of allocations; `!poolused` leaves out what its flags do not ask for. */
export interface TagUsage {
    /** Allocations not yet freed: `Diff`, or `Allocs` where the output has no `Frees`. */
    readonly outstanding: number;
    /** Since start-up. */
    readonly allocs?: number;
    /** Since start-up. */
    readonly frees?: number;
    readonly bytes?: number;
    /** Where these figures stand, when the row is that of a later table. */
    readonly from?: Line;
}
/** One row of `!poolused`. A group that the output does not have is absent, which is not zero. */
export interface TagRow extends Line {
    /** Exactly 4 characters, blanks kept; case matters. */
    readonly tag: string;
    readonly nonpaged?: TagUsage;
    readonly paged?: TagUsage;
    /** As printed, without the binary; empty for a tag that pooltag.txt does not list. */
    readonly description: string;
    /** What stands behind `Binary:`, for instance `nt!mm` or `ntfs.sys`. */
    readonly binary?: string;
    /** The debugger printed `UNKNOWN pooltag`. */
    readonly unlisted: boolean;
}
export type PoolGroup = 'nonpaged' | 'paged';
export interface TagTotal extends Line {
    readonly nonpaged?: TagUsage;
    readonly paged?: TagUsage;
}
/**
 * A table of `!poolused`. Layouts: `classic` (XP and 2003 kits), `one-group` and `two-groups` (about 2007 to
 * 2012, verbose), `modern` (Windows 10 era kits); `poolmon`: PoolMon's screen or snapshot file; `table`: a table that
 * a person or another tool wrote.
 */
export interface Tags {
    readonly layout: 'classic' | 'one-group' | 'two-groups' | 'modern' | 'poolmon' | 'table';
    readonly groups: readonly PoolGroup[];
    readonly sortedBy?: 'tag' | PoolGroup;
    readonly rows: readonly TagRow[];
    /** Absent where the output was cut or interrupted. */
    readonly total?: TagTotal;
    /** A table without a sum ended within a row: rows are missing. */
    readonly cut?: true;
    /** The tag or pattern that was asked for. Then a tag's absence means nothing. */
    readonly narrowedTo?: string;
    /** Rows left out because their figures cannot be true; only in what the rules are given. */
    readonly doubted?: readonly TagRow[];
    /** Only so many of the largest were asked for (`/t N`). */
    readonly top?: number;
}
