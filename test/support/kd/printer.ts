import type { Machine } from './machine.ts';

/**
 * Prints what one debugger command prints of a machine, to the column. Widths come from public outputs;
 * each printer says which.
 */
export interface Printer {
  /** Matches what is typed for the command, trimmed. */
  readonly typed: RegExp;
  /** The lines, without end-of-line characters. */
  print(machine: Machine, typed: string): readonly string[];
}
