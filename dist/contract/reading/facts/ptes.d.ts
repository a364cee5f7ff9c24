import type { Line } from './line.js';
/** A free run or a list line of `!sysptes`, counted in PTEs. */
export interface PteRun extends Line {
    readonly ptes: number;
}
/** `!sysptes`: how the system PTEs are used. Counts are of PTEs (pages). */
export interface SystemPtes {
    readonly total?: PteRun;
    readonly free?: PteRun;
    readonly largestFree?: PteRun;
    /** Free blocks seen. */
    readonly freeRuns: number;
    /** With flag 4: who reserved how many, in the order printed. */
    readonly users: readonly (PteRun & {
        readonly who: string;
    })[];
}
