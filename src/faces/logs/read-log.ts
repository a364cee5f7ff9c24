/** One log, from its lines to its reports. */
import { diagnoseFacts, diagnoseLog } from '../../diagnose.ts';
import type { Absence } from '../../reading/facts/fact.ts';
import type { FactId } from '../../reading/facts/values.ts';
import { absenceSentence } from '../../report/absence.ts';
import type { Output } from '../../report/contract.ts';
import type { Report } from '../../report/report.ts';
import { frameReader } from './frames.ts';
import { readAnything } from './worth.ts';

/**
 * Hears each line, without its end-of-line characters. `plain` is true where the line surely is ASCII without
 * what `UNPLAIN` (debugger/log-text.ts) finds; a reader of files knows it for 64 KB at once.
 */
export type TakeLine = (line: string, plain: boolean) => void;

/** A log, which is opened only when its lines are wanted. */
export interface Log {
  readonly name: string;
  /** Its lines come once: a pipe. */
  readonly once?: boolean;
  /** Hears each line. Throws an Error whose message says what is wrong and what to do. */
  each(take: TakeLine): void;
}

/** Changes a line before it is read. */
export type Rewrite = (line: string) => string;

export interface ReadOptions {
  readonly rewrite?: Rewrite | undefined;
  /** Hears all lines before the first is read: names to replace are learned from later lines, too. */
  readonly learn?: ((line: string) => void) | undefined;
  readonly isOutput?: IsOutput | undefined;
  /** Hears, in place of a sentence, that this is no log at all: nothing in it is output of a command. */
  readonly noLog?: (() => void) | undefined;
}

export interface LogReading {
  readonly line: TakeLine;
  /** No more lines. Gives sentences on what could not be read; empty where all could. `fault`: what ended it early. */
  end(fault?: string): readonly string[];
}

/** Whether a value is of the contract, as its schema says: text of a log can be anything. */
export type IsOutput = (value: unknown) => value is Output;

/**
 * Hands on each report that rests on something. `name` is what the reports call the log. A JSON of ours in it
 * (`dx @$poolDiagnose("json")`) is used in place of what else the log says of the same target; `isOutput` checks it.
 */
export function logReading(
  name: string,
  report: (report: Report) => void,
  { rewrite, isOutput, noLog }: ReadOptions = {},
): LogReading {
  /** The last that rests on something, else the first: it says why nothing could be read. */
  let telling: Report | undefined;
  let lines = 0;
  /** Of JSON since the last target that ended. */
  let framed: Report[] = [];
  const found: string[] = [];
  const hand = (made: Report): void => {
    if (!readAnything(made)) {
      telling ??= made;
      return;
    }
    telling = made;
    report(made);
  };
  const diagnosis = diagnoseLog(name, made => {
    const known = framed.some(each => mayBeSame(each, made));
    framed = [];
    if (!known) hand(made);
  });
  const frames =
    isOutput &&
    frameReader(
      json => {
        const made = reportsOfJson(json, name, isOutput, rewrite);
        if (made === undefined) found.push(NOT_OURS);
        else {
          framed.push(...made);
          for (const each of made) hand(each);
        }
      },
      sentence => found.push(sentence),
    );
  return {
    line(line, plain) {
      lines++;
      const text = rewrite === undefined ? line : rewrite(line);
      // The sum of a JSON is that of its own text: its names are replaced when it is whole.
      if (frames?.line(line) === true) return;
      diagnosis.line(text, plain);
    },
    end(fault) {
      if (fault !== undefined && lines === 0) return [fault];
      frames?.end();
      diagnosis.end();
      const problems = fault === undefined ? found : [fault, ...found];
      if (telling === undefined && noLog !== undefined && problems.length === 0) noLog();
      else if (telling === undefined || !readAnything(telling)) {
        problems.push(nothingRead(name, lines, telling));
      }
      return problems;
    },
  };
}

const NOT_OURS =
  'The JSON in the log is not of this version of poolinsight, so it was left out. Use the same version in the debugger.';

/** Both are of one target, as far as they say. */
function mayBeSame(a: Report, b: Report): boolean {
  const differ = <T>(x: T | undefined, y: T | undefined): boolean =>
    x !== undefined && y !== undefined && x !== y;
  return (
    !differ(a.title.dumpFile, b.title.dumpFile) &&
    !differ(a.title.build, b.title.build) &&
    !differ(a.title.memoryBytes, b.title.memoryBytes)
  );
}

/** Made anew from the facts, so that nothing but facts is believed. Undefined where it is no JSON of ours. */
function reportsOfJson(
  json: string,
  name: string,
  isOutput: IsOutput,
  rewrite: Rewrite | undefined,
): Report[] | undefined {
  let value: unknown;
  try {
    value = JSON.parse(json, (_, each) => (typeof each === 'string' && rewrite ? rewrite(each) : each));
  } catch {
    return undefined;
  }
  if (!isOutput(value)) return undefined;
  return value.reports.map(each => {
    const absences: { [K in FactId]?: Absence } = {};
    for (const { missing } of each.notChecked) {
      for (const { fact, reason } of missing) absences[fact as FactId] = { reason };
    }
    const { facts: readings, unread, unreadCount, troubles } = each;
    return diagnoseFacts({ readings, absences, unread, unreadCount, troubles }, name);
  });
}

/** The whole log at once. */
export function readLog(
  log: Log,
  name: string,
  report: (report: Report) => void,
  options: ReadOptions = {},
): readonly string[] {
  const reading = logReading(name, report, options);
  try {
    eachOf(log, options.learn)(reading.line);
  } catch (reason) {
    return reading.end(reason instanceof Error ? reason.message : String(reason));
  }
  return reading.end();
}

function eachOf(log: Log, learn: ReadOptions['learn']): (take: TakeLine) => void {
  if (learn === undefined) return take => log.each(take);
  if (log.once === true) return take => eachHeld(log, learn, take);
  try {
    log.each(learn);
  } catch {
    // The second reading says why.
  }
  return take => log.each(take);
}

/** What comes once is held in memory. */
function eachHeld(log: Log, learn: (line: string) => void, take: TakeLine): void {
  const held: string[] = [];
  let fault: unknown;
  try {
    log.each(line => {
      learn(line);
      held.push(line);
    });
  } catch (reason) {
    fault = reason;
  }
  for (const line of held) take(line, false);
  if (fault !== undefined) throw fault;
}

function nothingRead(from: string, lines: number, report: Report | undefined): string {
  if (lines === 0)
    return `${from} is empty. Give a log that .logopen wrote, or text copied from the debugger's window.`;
  if (report === undefined) {
    return `${from} holds no output of a command that poolinsight reads. It needs at least !vm, and !poolused 3 to name who holds the memory.`;
  }
  const absences = report.outcomes.map(each =>
    each.outcome === 'not-checked' ? each.missing[0]?.absence : undefined,
  );
  const reason = absences.find(each => each !== undefined && each.reason !== 'not-run') ?? absences[0];
  return `Nothing could be read from ${from}. ${reason === undefined ? '' : absenceSentence(reason)}`;
}
