/**
 * A line as the debugger printed it, and its place. Every fact is (or holds) one, so that a finding can
 * show what it rests on.
 */
export interface Line {
    /** Counted from 1: in the log, or in the command's own output when the command was run. */
    readonly line: number;
    /** The line as printed, without its end-of-line characters. */
    readonly text: string;
    /** The command that printed it, where a reading was completed by that of another command. */
    readonly command?: string;
}
/** A line of an older reading, kept in one that a newer output completes. */
export declare function saidBy<T extends Line>(command: string, line: T): T;
