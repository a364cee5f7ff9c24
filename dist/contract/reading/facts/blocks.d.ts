import type { Line } from './line.js';
/** `!poolfind`: blocks with one tag. Only sums are kept, since an output can have a million rows. */
export interface Blocks extends Line {
    /** As asked for: 4 characters, or a pattern. */
    readonly tag: string;
    readonly pool?: 'nonpaged' | 'paged' | 'special' | 'session';
    readonly count: number;
    readonly bytes: number;
    /** The commonest sizes first, at most 8. */
    readonly sizes: readonly {
        readonly bytes: number;
        readonly count: number;
    }[];
    /** The first few rows, to sample. */
    readonly first: readonly (Line & {
        readonly address: string;
        readonly bytes: number;
    })[];
    /** The search was broken off: the counts are of a part. */
    readonly interrupted: boolean;
}
/** One search a tag. */
export interface BlockSearches {
    readonly searches: readonly Blocks[];
}
