/** Two logs of one machine at two moments: what grew, how fast, and when a limit is reached. */
import { compare } from '../../comparison/compare.ts';
import { comparisonReport } from '../../comparison/report.ts';
import { snapshotOf } from '../../comparison/snapshot.ts';
import { comparisonPage } from '../../pages/comparison.ts';
import type { Doc } from '../../pages/doc.ts';
import type { Report } from '../../report/report.ts';
import { logsIn } from './inputs.ts';
import { readLog } from './read-log.ts';
import type { Redaction } from './redact.ts';

export type Compared = { readonly page: Doc; readonly isProblem: boolean } | { readonly problem: string };

/** The last target of each log: a log that was continued holds the latest look at its end. */
export function comparisonOf(older: string, newer: string, hidden: Redaction | undefined): Compared {
  const first = lastReport(older, hidden);
  if ('problem' in first) return first;
  const second = lastReport(newer, hidden);
  if ('problem' in second) return second;
  return comparisonPageOf(first.report, second.report);
}

/** Of two reports on one machine, the older first. */
export function comparisonPageOf(first: Report, second: Report): Compared {
  const compared = compare(
    snapshotOf({ readings: first.facts }, first.title.from),
    snapshotOf({ readings: second.facts }, second.title.from),
  );
  if ('refused' in compared) return { problem: compared.refused };
  const report = comparisonReport(compared);
  const { severity } = report.verdict;
  return { page: comparisonPage(report), isProblem: severity === 'critical' || severity === 'warning' };
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
          hidden?.line,
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
