/** One log, from its lines to its reports. */
import { diagnoseLog } from '../../diagnose.ts';
import { absenceSentence } from '../../report/absence.ts';
import type { Report } from '../../report/report.ts';
import { readAnything } from './worth.ts';

/**
 * Hears each line, without its end-of-line characters. `plain` is true where the line surely is ASCII without
 * what `UNPLAIN` (debugger/log-text.ts) finds; a reader of files knows it for 64 KB at once.
 */
export type TakeLine = (line: string, plain: boolean) => void;

/** A log, which is opened only when its lines are wanted. */
export interface Log {
  readonly name: string;
  /** Hears each line. Throws an Error whose message says what is wrong and what to do. */
  each(take: TakeLine): void;
}

/** Changes a line before it is read. */
export type Rewrite = (line: string) => string;

export interface LogReading {
  readonly line: TakeLine;
  /** No more lines. Gives sentences on what could not be read; empty where all could. `fault`: what ended it early. */
  end(fault?: string): readonly string[];
}

/** Hands on each report that rests on something. `name` is what the reports call the log. */
export function logReading(name: string, report: (report: Report) => void, rewrite?: Rewrite): LogReading {
  /** The last that rests on something, else the first: it says why nothing could be read. */
  let telling: Report | undefined;
  let lines = 0;
  const diagnosis = diagnoseLog(name, made => {
    if (!readAnything(made)) {
      telling ??= made;
      return;
    }
    telling = made;
    report(made);
  });
  return {
    line(line, plain) {
      lines++;
      if (rewrite === undefined) diagnosis.line(line, plain);
      else diagnosis.line(rewrite(line), plain);
    },
    end(fault) {
      if (fault !== undefined && lines === 0) return [fault];
      diagnosis.end();
      const problems = fault === undefined ? [] : [fault];
      if (telling === undefined || !readAnything(telling)) problems.push(nothingRead(name, lines, telling));
      return problems;
    },
  };
}

/** The whole log at once. */
export function readLog(
  log: Log,
  name: string,
  report: (report: Report) => void,
  rewrite?: Rewrite,
): readonly string[] {
  const reading = logReading(name, report, rewrite);
  try {
    log.each(reading.line);
  } catch (reason) {
    return reading.end(reason instanceof Error ? reason.message : String(reason));
  }
  return reading.end();
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
