/** The work on the target that WinDbg looks at: kept while the target has not run, begun anew when it has. */

import { type Debugger, isInterruption } from '../../debugger/port.ts';
import { type Depth, type Investigation, investigation } from '../../diagnose.ts';
import { dml } from '../../pages/dml.ts';
import type { Doc } from '../../pages/doc.ts';
import { layout } from '../../pages/layout.ts';
import { text } from '../../pages/text.ts';
import { complaint } from '../../reading/commands/complaints.ts';
import type { Collected } from '../../reading/facts/collected.ts';
import type { Modules } from '../../reading/facts/modules.ts';
import type { Report } from '../../report/report.ts';
import { stepOfCommand } from '../../report/step.ts';
import type { Answer } from './answer.ts';
import { onlyOurs, withMarks } from './file-pages.ts';
import { linked } from './linked.ts';
import type { ShownFile } from './shown-file.ts';

/** What is done to one state of one target. */
export interface Work {
  readonly debugger: Debugger;
  readonly state: string;
  /** The log that is shown in place of the target. */
  readonly file?: ShownFile;
  /** Milliseconds, by the debugger's own clock. */
  readonly began: number;
  /** The deepest report so far; runs the commands of the first pass where nothing was run yet. */
  report(depth?: Depth): Report;
  /** Runs one more command, once, and gives the report with what it said. */
  ask(command: string, anew?: boolean): Report;
  /** Everything read by now. */
  collected(): Collected;
  /** What verbs have answered in this state, by verb and arguments; only answers with an object. */
  readonly answers: Map<string, Answer>;
  /** The target runs while one looks at it, or has no clock: its state does not tell when to read anew. */
  runsAlways(): boolean;
  /** A verb begins: an interruption before it is over. */
  begin(): void;
  /** The sentence on the interruption that cut short what this verb shows; undefined where nothing did. */
  interruption(): string | undefined;
  /** The host ended the script in the middle without a word, so that nobody knows what is missing. */
  brokenOff(): boolean;
}

/** Commands that can take seconds: a line says that they run, and why. */
const SAID: readonly (readonly [RegExp, string])[] = [
  [/^!vm$/, 'usage of every resource, and processes by commit charge'],
  [/^!vm 4/, 'usage of every resource, session pools, and processes'],
  [/^!vm/, 'usage of every kernel-memory resource'],
  [/^!poolused [5d]/, 'what each pool tag holds of paged pool'],
  [/^!poolused [89ac]/, 'what each tag holds of the session pool'],
  [/^!poolused/, 'what each pool tag holds'],
  [/^lm/, 'the list of drivers'],
  [/^!for_each_module/, 'which images hold the bytes of the tag; this can take minutes'],
  [/^!(?:process|sprocess)/, 'processes with their handle counts'],
  [/^!locks/, 'locks with their waiters'],
  [/^!sysptes/, 'system PTEs'],
  [/^!poolfind/, 'blocks with the tag; this can take minutes'],
];
/** Of any other command of an extension the catalogue says what it is for. */
function purposeOf(command: string): string | undefined {
  const known = SAID.find(([pattern]) => pattern.test(command));
  if (known !== undefined) return known[1];
  return command.charAt(0) === '!' ? stepOfCommand(command)?.purpose : undefined;
}

/** What took less needs no word. */
const WORTH_A_WORD_MS = 1_000;

export function beginWork(from: Debugger, state: string): Work {
  // A user who breaks in between two commands hits what is printed there.
  let interrupted = false;
  const tell = (sentence: string): void => {
    if (say(from, sentence)) interrupted = true;
  };
  const inquiry: Investigation = investigation(
    complaining(from, () => interrupted),
    {
      running(command) {
        const why = purposeOf(command);
        if (why !== undefined) tell(`Running ${command}: ${why} ...`);
      },
      ran(command, took) {
        if (took >= WORTH_A_WORD_MS) tell(`${command} took ${(took / 1_000).toFixed(1)} s.`);
      },
    },
  );
  let deepest: Depth | undefined;
  let runsAlways = false;
  let busy = false;
  /** Of the first pass and of the full one: it stays, since all that follows rests on them. */
  let cutReport: string | undefined;
  let cutNow: string | undefined;
  let seen = 0;
  const latestInterruption = (): string | undefined => {
    const list = inquiry.report().troubles.filter(each => each.indexOf('Interrupted') === 0);
    const isNew = list.length > seen;
    seen = list.length;
    return isNew ? list[list.length - 1] : undefined;
  };
  /** Where the host ends the script for good, not even `finally` is run. */
  const during = <T>(inquire: () => T): T => {
    interrupted = false;
    busy = true;
    try {
      return inquire();
    } finally {
      busy = false;
    }
  };
  return {
    debugger: from,
    state,
    began: Date.now(),
    answers: new Map(),
    report(depth = 'first') {
      if (deepest === undefined || (depth === 'full' && deepest === 'first')) {
        deepest = depth;
        const report = during(() => inquiry.diagnose(depth));
        cutNow = latestInterruption();
        cutReport = cutNow;
        if (cutNow === undefined && !runsAlways && hasMoved(from, state)) {
          runsAlways = true;
          say(from, hasClock(state) ? RUNS_ALWAYS : NO_CLOCK);
        }
        return report;
      }
      return inquiry.report();
    },
    ask(command, anew) {
      // What the user broke into does not go on with its next command.
      if (cutNow === undefined) {
        during(() => inquiry.ask(command, anew));
        cutNow = latestInterruption();
      }
      return inquiry.report();
    },
    collected: () => inquiry.collected(),
    runsAlways: () => runsAlways,
    begin() {
      cutNow = undefined;
    },
    interruption: () => cutNow ?? cutReport,
    brokenOff: () => busy,
  };
}

const RUNS_ALWAYS =
  'This target runs all the time: dx @$poolAgain() reads it anew, all else shows this moment.';
const NO_CLOCK =
  'The clock of this target cannot be read, so this moment is shown until dx @$poolAgain() reads it anew.';

/** Whether the target ran while it was read. A report that is made is not lost to a clock that fails. */
function hasMoved(from: Debugger, state: string): boolean {
  try {
    return stateOf(from) !== state;
  } catch {
    return false;
  }
}

/** What the host throws may be the debugger's own complaint: read as its line, it names a reason and a repair. */
function complaining(from: Debugger, interrupted: () => boolean): Debugger {
  const run = (command: string): readonly string[] => {
    if (interrupted()) throw new Error('Interrupted by the user.');
    try {
      return from.run(command);
    } catch (reason) {
      const said = String((reason as Error).message).replace(`The debugger did not run ${command}: `, '');
      if (complaint(said) === undefined) throw reason;
      return [said];
    }
  };
  return Object.assign({}, from, { run });
}

/** Prints a page; its words are links where they name a tag, a driver of `modules`, or a command. True: interrupted. */
export function print(to: Debugger, page: Doc, modules?: Modules, file?: ShownFile): boolean {
  const lines =
    file === undefined
      ? layout(linked(page, modules))
      : onlyOurs(layout(linked(withMarks(page, file), modules)), page);
  return to.print({ dml: dml(lines), text: text(lines) });
}

/** One plain sentence. True where the user broke in meanwhile. */
export function say(to: Debugger, sentence: string): boolean {
  return print(to, [{ kind: 'paragraph', words: [sentence], indent: 0, tone: 'subdued' }]);
}

/** The target's own clock, which moves when the target runs; a dump's stands still. Throws when the user breaks in. */
export function stateOf(from: Debugger): string {
  const { dumpFile } = from.target();
  if (dumpFile !== undefined) return `dump ${dumpFile}`;
  try {
    const lines = from.run('.time').filter(each => CLOCK.test(each));
    // Whether the session's time stands still with a live target is not proven; its uptime can do nothing else.
    const time = lines.find(each => UPTIME.test(each)) ?? lines.join('\n');
    if (time !== '') return time;
  } catch (reason) {
    if (isInterruption(reason)) throw reason;
    // No clock.
  }
  return `${NO_STATE}${Math.random()}`;
}

// Debug session time: Thu Jan 18 13:26:12.625 2007 (GMT+0)
const CLOCK = /\d:\d\d/;
// System Uptime: 6 days 4:09:35.921
const UPTIME = /^ {0,4}System Uptime:/i;

const NO_STATE = 'unknown ';

function hasClock(state: string): boolean {
  return state.slice(0, NO_STATE.length) !== NO_STATE;
}
