import type { Line } from './line.js';
/** A row of the process list at the end of `!vm` (flag 1 absent). */
export interface ProcessCommit extends Line {
    readonly pid: number;
    /** Image name as printed; may hold blanks. */
    readonly image: string;
    readonly commitKb: number;
    readonly sharedCommitKb?: number;
    readonly debtKb?: number;
}
export interface Commits {
    readonly processes: readonly ProcessCommit[];
}
