import type { Line } from './line.js';
/** Why a fact is not there; `report/absence.ts` says it in words. */
export type AbsenceReason = 'not-run' | 'not-kernel' | 'small-dump' | 'no-symbols' | 'tagging-off' | 'unknown-command' | 'silent' | 'failed' | 'no-layout' | 'table-no-pool' | 'table-no-count' | 'table-shared-count' | 'table-no-unit' | 'table-two-styles' | 'table-contradicts';
/** A fact that could not be had, with its reason. */
export interface Absence {
    readonly reason: AbsenceReason;
    /** The line with which the debugger said so, where it did. */
    readonly said?: Line;
}
/** Where a value was read: which command printed it, and the lines that its output takes up. */
export interface Source {
    /** As typed, for instance `!vm 4`; for a paste without prompts, the name of the command that prints so. */
    readonly command: string;
    readonly firstLine: number;
    readonly lastLine: number;
}
/** One value read from one output (or from several that complete each other; then the last source). */
export interface Reading<T> {
    readonly value: T;
    readonly source: Source;
}
