import type { Line } from './line.js';
/** One process of `!process 0 0` or `!sprocess`. `line` and `text` are those of its `PROCESS` line. */
export interface Process extends Line {
    /** Of the EPROCESS, hexadecimal digits as printed. */
    readonly address: string;
    readonly pid?: number;
    readonly parentPid?: number;
    readonly sessionId?: number;
    readonly image?: string;
    /** Absent where the output says `TableSize` or nothing. */
    readonly handleCount?: number;
    /** All zero where the process has ended and only references keep it: a zombie. */
    readonly objectTable?: string;
}
export interface Processes {
    readonly processes: readonly Process[];
    /** The session whose processes were asked for, with `!sprocess N`. Then the list is not the whole system's. */
    readonly session?: number;
    /** The debugger went through the whole list of processes: only then does absence mean anything. */
    readonly whole?: boolean;
}
