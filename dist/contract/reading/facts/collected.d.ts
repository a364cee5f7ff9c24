import type { Absence, Reading, Source } from './fact.js';
import type { Line } from './line.js';
import type { FactId, FactValues } from './values.js';
/** The latest reading of each kind of fact. */
export type Readings = {
    [K in FactId]?: Reading<FactValues[K]>;
};
/** A line that no reader understood. */
export interface UnreadLine extends Line {
    readonly command: string;
}
/** All that was read of one target. */
export interface Collected {
    readonly readings: Readings;
    /** What the first of several moments in the text showed, where it holds several. */
    before?: Readings;
    /** Why a kind of fact is not there, where something was said about it. */
    readonly absences: {
        [K in FactId]?: Absence;
    };
    /** The first lines not understood; `unreadCount` counts all. */
    readonly unread: UnreadLine[];
    unreadCount: number;
    /** The outputs that something was read from, oldest first; at most `MAX_SOURCES`, `readCount` counts all. */
    readonly read: Source[];
    readCount: number;
}
/** Bounds, so that a log of any size is read in bounded memory. */
export declare const MAX_UNREAD = 200;
export declare const MAX_SOURCES = 200;
export declare function nothingCollected(): Collected;
