import type { Line } from './line.js';
/** `!session`: which sessions exist. `line` and `text` are those of its first line. */
export interface SessionList extends Line {
    readonly count?: number;
    readonly valid: readonly number[];
    readonly current?: number;
}
