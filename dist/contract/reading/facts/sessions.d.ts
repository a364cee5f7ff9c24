import type { Line } from './line.js';
/** A row of the session section of `!vm 4`, in Kb. */
export interface KbRow extends Line {
    readonly kb: number;
}
/** A count with its line: `*** 7837 Pool Allocation Failures ***`. */
export interface CountRow extends Line {
    readonly count: number;
}
/** One terminal server session. `line` and `text` are those of its heading. */
export interface Session extends Line {
    readonly id: number;
    /** Of the session's space, hexadecimal, as printed. */
    readonly address: string;
    readonly pagedPool?: KbRow;
    readonly nonpagedPool?: KbRow;
    readonly commit?: KbRow;
    /** Failed allocations of the session's paged pool. */
    readonly failures?: CountRow;
}
/** `Terminal Server Memory Usage By Session` of `!vm 4`. */
export interface Sessions {
    readonly pagedPoolMax?: KbRow;
    readonly viewSpaceMax?: KbRow;
    readonly sessions: readonly Session[];
    readonly summary?: {
        readonly pagedPool?: KbRow;
        readonly nonpagedPool?: KbRow;
        readonly commit?: KbRow;
    };
}
