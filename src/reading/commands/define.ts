import type { Absence } from '../facts/fact.ts';
import type { Line } from '../facts/line.ts';
import type { Tags } from '../facts/tags.ts';
import type { FactId, FactValues } from '../facts/values.ts';

/** What a reader understood of an output. */
export type Facts = { [K in FactId]?: FactValues[K] };

/**
 * Reads one output line by line, so that a log of any size is read in bounded memory. Never throws: what it
 * does not understand it refuses, and goes on.
 */
export interface Reader {
  /**
   * Takes the next line, without its end-of-line characters. False when it was not understood: then the
   * caller looks whether another command's output begins here, tries the line together with one refused before it
   * (a page may have broken it), and else counts it as unread. So a refusal leaves no trace.
   * Blank lines, progress dots and other noise that the command is known to print are understood.
   */
  line(text: string, line: number): boolean;
  /** Before `end`: the output ended in this line, which was refused. Half a row says that the output was cut. */
  endsIn?(last: Line): void;
  /** What was read by now. Lacks every kind of fact of which nothing was read. */
  end(): Facts;
  /** The first of several moments that one output holds; `end` gives the last. */
  earlier?(): Facts | undefined;
  /** Why nothing was read of what was recognised, where the reader knows it. */
  refusal?(): Absence | undefined;
}

/** One way in which a command prints. */
export interface Layout {
  readonly id: string;
  /** Where it was seen: debuggers and systems, and the public evidence. */
  readonly seenIn: string;
}

/**
 * How to complete an older reading by a newer one of the same family; undefined when the newer replaces it. What is
 * kept of the older is said by its command (`saidBy`).
 */
export type Completions = {
  readonly [K in FactId]?: (
    older: FactValues[K],
    newer: FactValues[K],
    olderCommand: string,
  ) => FactValues[K] | undefined;
};

/** A debugger command whose output we read. */
export interface Command {
  /** The family's name as one types it, for instance `!vm`. */
  readonly name: string;
  /** Which facts it can yield. */
  readonly gives: readonly FactId[];
  readonly layouts: readonly Layout[];
  /** Matches what a user may type for it, with any flags. Anchored at the start; the text is trimmed. */
  readonly typed: RegExp;
  /**
   * Matches a line that only this command prints, so that its output is found in a paste without prompts and
   * inside the output of scripts. Anchored at the start, without flags and captures, linear.
   */
  readonly begins: RegExp;
  /** A reader for one output. `typed` is what was typed, as far as it is known: flags and arguments matter. */
  reader(typed: string): Reader;
  readonly completions?: Completions;
  /** How two of its tables are known to be two moments: a second whole one may be the same moment in another order. */
  readonly moments?: {
    /** Tables of one kind can be compared; undefined for one that is not whole. */
    kindOf(tags: Tags): string | undefined;
    isLater(older: Tags, newer: Tags): boolean;
  };
  /** Each output is another moment of the machine: the first is kept, for a comparison. */
  readonly isMoment?: true;
}

/** Checks a command's definition by its type, and gives it back. */
export function defineCommand(command: Command): Command {
  return command;
}
