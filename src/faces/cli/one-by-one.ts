/** A report for each target of each log, one after the other. */
import { growthOf } from '../logs/growth.ts';
import { isOutput } from '../logs/is-output.ts';
import { keptText } from '../logs/kept-text.ts';
import { type Log, readLog } from '../logs/read-log.ts';
import { redaction } from '../logs/redact.ts';
import { isProblem } from '../logs/worth.ts';
import { complain } from './complaints.ts';
import { type ExitCode, exitCode, type Tally } from './exit.ts';
import { lacksFinding } from './finding.ts';
import type { Options } from './options.ts';
import { complainOfOthers } from './other-files.ts';
import type { Output } from './output.ts';
import type { InputFile } from './paths.ts';
import { printerOf } from './printer.ts';

/** A log, and whether it only lies in a folder that was named. */
export type Candidate = Log & Pick<InputFile, 'isFound'>;

/** `untold`: what could not be read so far; a file that gives an overview says it, too. */
export function oneByOne(
  options: Options,
  logs: readonly Candidate[],
  output: Output,
  tally: Tally,
  untold: string[],
): ExitCode {
  const hidden = options.redact ? redaction() : undefined;
  const kept = keptText();
  const printer = printerOf(options, output, kept);
  const keep = options.format === 'html';
  const others: string[] = [];
  for (const log of logs) {
    const name = hidden === undefined ? log.name : hidden.logName(log.name);
    const rewrite = hidden?.line;
    const unread = readLog(
      log,
      name,
      report => {
        if (lacksFinding(options, report)) return;
        tally.reports++;
        const grown = growthOf(report);
        const told = grown !== undefined && 'report' in grown ? grown : undefined;
        if (isProblem(report) || told?.isProblem === true) tally.problems++;
        printer.report(report);
        if (told !== undefined && options.finding === undefined) printer.comparison(told.report);
      },
      {
        rewrite: keep ? kept.keeping(name, rewrite) : rewrite,
        learn: hidden?.learn,
        isOutput,
        ...(log.isFound && { noLog: () => others.push(name) }),
      },
    );
    for (const each of unread) {
      complain(each);
      untold.push(each.split(log.name).join(name));
    }
  }
  printer.end(untold);
  complainOfOthers(others, tally.reports === 0);
  if (hidden !== undefined) complain(hidden.summary());
  return exitCode(tally);
}
