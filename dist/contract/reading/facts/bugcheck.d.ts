import type { Line } from './line.js';
/** `.bugcheck`, or the banner of a crash dump: `Bugcheck code 0000003F`, `BugCheck D1, {...}`. */
export interface BugCheck extends Line {
    readonly code: number;
    /** Hexadecimal digits without 0x and backtick. */
    readonly args: readonly string[];
}
