import type { Line } from './line.ts';

/** Why a fact is not there; `report/absence.ts` says it in words. */
export type AbsenceReason =
  | 'not-run' // nobody asked the debugger
  | 'not-kernel' // a user-mode target
  | 'small-dump' // the dump holds no kernel memory
  | 'no-symbols' // nt's symbols are wrong or missing
  | 'tagging-off' // pool tagging is disabled (before Server 2003)
  | 'unknown-command' // the extension that has the command is not loaded
  | 'silent' // it ran, and printed nothing of this kind
  | 'failed' // the command complained otherwise
  | 'no-layout' // it printed, but nothing that we can read
  | 'table-no-pool' // a table of tags: of which pool is not sure
  | 'table-no-count' // it has no outstanding allocations, nor allocations with frees
  | 'table-shared-count' // it has one count for both pools
  | 'table-no-unit' // the unit of its bytes is not sure
  | 'table-two-styles' // thousands and decimals are written in two ways
  | 'table-contradicts'; // allocations minus frees are not what it calls outstanding

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
