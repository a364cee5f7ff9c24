/** One log, from its lines to its reports. */
import { diagnoseLog } from '../../diagnose.ts';
import { absenceSentence } from '../../report/absence.ts';
import type { Report } from '../../report/report.ts';
import { readAnything } from './exit.ts';
import type { Log } from './inputs.ts';

/** Changes a line before it is read. */
export type Rewrite = (line: string) => string;

/**
 * Hands on each report that rests on something. Gives sentences on what could not be read; empty where all could.
 * `name` is what the reports call the log.
 */
export function readLog(
  log: Log,
  name: string,
  report: (report: Report) => void,
  rewrite?: Rewrite,
): readonly string[] {
  const problems: string[] = [];
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
  try {
    log.each((line, plain) => {
      lines++;
      if (rewrite === undefined) diagnosis.line(line, plain);
      else diagnosis.line(rewrite(line), plain);
    });
  } catch (reason) {
    problems.push(reason instanceof Error ? reason.message : String(reason));
    if (lines === 0) return problems;
  }
  diagnosis.end();
  if (telling === undefined || !readAnything(telling)) problems.push(nothingRead(name, lines, telling));
  return problems;
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
