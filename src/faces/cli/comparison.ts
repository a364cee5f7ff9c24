/** Two logs of one machine at two moments: what grew, how fast, and when a limit is reached. */
import type { Report } from '../../report/report.ts';
import { type Growth, growthOfReports } from '../logs/growth.ts';
import { isOutput } from '../logs/is-output.ts';
import { readLog } from '../logs/read-log.ts';
import { type Redaction, redaction } from '../logs/redact.ts';
import { fail, message } from './complaints.ts';
import { type ExitCode, exitCode, type Tally } from './exit.ts';
import { lacksFinding } from './finding.ts';
import { logsIn } from './inputs.ts';
import type { Options } from './options.ts';
import type { Output } from './output.ts';
import type { InputFile } from './paths.ts';
import { printerOf } from './printer.ts';

export function compared(
  options: Options,
  files: readonly InputFile[],
  output: Output,
  tally: Tally,
): ExitCode {
  const [newer, ...more] = files;
  if (newer === undefined || more.length > 0) {
    return fail('A comparison takes one log and its older one: poolinsight --compare OLDER NEWER.');
  }
  const made = comparisonOf(options.compare ?? '', newer.path, options.redact ? redaction() : undefined);
  if ('problem' in made) return fail(made.problem);
  if (lacksFinding(options, made.report)) return 2;
  tally.reports++;
  if (made.isProblem) tally.problems++;
  const printer = printerOf(options, output);
  printer.comparison(made.report, made.reports);
  printer.end();
  return exitCode(tally);
}

type Compared =
  | (Extract<Growth, { readonly report: unknown }> & {
      /** The earlier one first. */
      readonly reports: readonly [Report, Report];
    })
  | { readonly problem: string };

/** The last target of each log: a log that was continued holds the latest look at its end. */
function comparisonOf(older: string, newer: string, hidden: Redaction | undefined): Compared {
  const first = lastReport(older, hidden);
  if ('problem' in first) return first;
  const second = lastReport(newer, hidden);
  if ('problem' in second) return second;
  const growth = growthOfReports(first.report, second.report);
  if ('problem' in growth) return growth;
  const { swapped } = growth.report.comparison;
  const reports = swapped
    ? ([second.report, first.report] as const)
    : ([first.report, second.report] as const);
  return { ...growth, reports };
}

function lastReport(
  path: string,
  hidden: Redaction | undefined,
): { readonly report: Report } | { readonly problem: string } {
  let last: Report | undefined;
  const problems: string[] = [];
  try {
    for (const log of logsIn(path)) {
      const name = hidden === undefined ? log.name : hidden.logName(log.name);
      problems.push(
        ...readLog(
          log,
          name,
          report => {
            last = report;
          },
          { rewrite: hidden?.line, learn: hidden?.learn, isOutput },
        ),
      );
    }
  } catch (reason) {
    problems.push(message(reason));
  }
  return last === undefined
    ? { problem: problems[0] ?? `Nothing could be read from ${path}.` }
    : { report: last };
}
