/** Two logs of one machine at two moments: what grew, how fast, and when a limit is reached. */
import type { Report } from '../../report/report.ts';
import { type Growth, growthOfReports } from '../logs/growth.ts';
import { isOutput } from '../logs/is-output.ts';
import { readLog } from '../logs/read-log.ts';
import type { Redaction } from '../logs/redact.ts';
import { logsIn } from './inputs.ts';

export type Compared =
  | (Extract<Growth, { readonly report: unknown }> & {
      /** The earlier one first. */
      readonly reports: readonly [Report, Report];
    })
  | { readonly problem: string };

/** The last target of each log: a log that was continued holds the latest look at its end. */
export function comparisonOf(older: string, newer: string, hidden: Redaction | undefined): Compared {
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
    problems.push(reason instanceof Error ? reason.message : String(reason));
  }
  return last === undefined
    ? { problem: problems[0] ?? `Nothing could be read from ${path}.` }
    : { report: last };
}
