/** Reads an output the way the pipeline does, without a collector between. */
import type { Command, Facts } from '../../../src/reading/commands/define.ts';

export interface ReadLines {
  readonly facts: Facts;
  /** The lines that the reader did not understand, in order. */
  readonly refused: readonly string[];
}

export function readLines(command: Command, typed: string, lines: readonly string[]): ReadLines {
  const reader = command.reader(typed);
  const refused = lines.filter((text, at) => !reader.line(text, at + 1));
  return { facts: reader.end(), refused };
}
