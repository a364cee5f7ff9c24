/** The shape of what a user can type in WinDbg. */
import type { Answer } from './answer.ts';
import type { Actions } from './objects.ts';
import type { Work } from './work.ts';

export interface Verb {
  /** As typed behind `dx @$`. No debugger extension and no script that WinDbg ships has it, whatever the case. */
  readonly name: string;
  readonly syntax: string;
  readonly description: string;
  /** Without it the script is of no use: a clash of its name fails the load. */
  readonly essential?: true;
  /** Answered anew each time; else once for each state of the target. */
  readonly always?: true;
  /** Wants this moment: what was read of a target that runs all the time is read anew when it is old. */
  readonly fresh?: true;
  /** Shows the target, also where a log is shown in its place: then it goes back. */
  readonly ofTarget?: true;
  /** Needs no target: help, and what is kept in memory. */
  readonly anywhere?: true;
  run(work: Work, values: readonly unknown[], actions: Actions): Answer;
}
