/** The work on the target that WinDbg looks at: kept while the target has not run, begun anew when it has. */
import { complaint } from '../commands/complaints.ts';
import type { Debugger } from '../debugger/port.ts';
import { type Depth, type Investigation, investigation } from '../diagnose.ts';
import type { Collected } from '../facts/collected.ts';
import type { Modules } from '../facts/modules.ts';
import { dml } from '../render/dml.ts';
import type { Doc } from '../render/doc.ts';
import { layout } from '../render/layout.ts';
import { text } from '../render/text.ts';
import type { Report } from '../report/report.ts';
import { linked } from './linked.ts';
import type { Answer } from './verb.ts';

/** What is done to one state of one target. */
export interface Work {
  readonly debugger: Debugger;
  readonly state: string;
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
}

/** Commands that can take seconds: a line says that they run, and why. */
const SAID: readonly (readonly [RegExp, string])[] = [
  [/^!vm/, 'usage of every kernel-memory resource'],
  [/^!poolused/, 'what each pool tag holds'],
  [/^lm/, 'the list of drivers'],
  [/^!for_each_module/, 'which images hold the bytes of the tag; this can take minutes'],
  [/^!(?:process|sprocess)/, 'processes with their handle counts'],
  [/^!locks/, 'locks with their waiters'],
  [/^!sysptes/, 'system PTEs'],
  [/^!poolfind/, 'blocks with the tag; this can take minutes'],
];
/** What took less needs no word. */
const WORTH_A_WORD_MS = 1_000;

export function beginWork(from: Debugger, state: string): Work {
  const inquiry: Investigation = investigation(complaining(from), {
    running(command) {
      const why = SAID.find(([pattern]) => pattern.test(command));
      if (why !== undefined) say(from, `Running ${command}: ${why[1]} ...`);
    },
    ran(command, took) {
      if (took >= WORTH_A_WORD_MS) say(from, `${command} took ${(took / 1_000).toFixed(1)} s.`);
    },
  });
  let deepest: Depth | undefined;
  let runsAlways = false;
  return {
    debugger: from,
    state,
    began: Date.now(),
    answers: new Map(),
    report(depth = 'first') {
      if (deepest === undefined || (depth === 'full' && deepest === 'first')) {
        deepest = depth;
        const report = inquiry.diagnose(depth);
        if (!runsAlways && stateOf(from) !== state) {
          runsAlways = true;
          say(
            from,
            'This target runs all the time: dx @$poolAgain() reads it anew, all else shows this moment.',
          );
        }
        return report;
      }
      return inquiry.report();
    },
    ask(command, anew) {
      inquiry.ask(command, anew);
      return inquiry.report();
    },
    collected: () => inquiry.collected(),
    runsAlways: () => runsAlways,
  };
}

/** What the host throws may be the debugger's own complaint: read as its line, it names a reason and a repair. */
function complaining(from: Debugger): Debugger {
  const run = (command: string): readonly string[] => {
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

/** Prints a page; its words are links where they name a tag, a driver of `modules`, or a command. */
export function print(to: Debugger, page: Doc, modules?: Modules): void {
  const lines = layout(linked(page, modules));
  to.print({ dml: dml(lines), text: text(lines) });
}

/** One plain sentence. */
export function say(to: Debugger, sentence: string): void {
  print(to, [{ kind: 'paragraph', words: [sentence], indent: 0, tone: 'subdued' }]);
}

/** The target's own clock, which moves when the target runs; a dump's stands still. */
export function stateOf(from: Debugger): string {
  const { dumpFile } = from.target();
  if (dumpFile !== undefined) return `dump ${dumpFile}`;
  try {
    // Debug session time: Thu Jan 18 13:26:12.625 2007 (GMT+0)
    const time = from.run('.time').join('\n');
    if (/\d:\d\d/.test(time)) return time;
  } catch {
    // No clock.
  }
  return `unknown ${Math.random()}`;
}
