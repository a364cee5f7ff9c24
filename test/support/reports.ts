import { diagnoseLog } from '../../src/diagnose.ts';
import type { Report } from '../../src/report/report.ts';

/** The reports of a log's targets, in their order. */
export function reportsOfLog(log: string, name = 'case.log'): Report[] {
  const reports: Report[] = [];
  const diagnosis = diagnoseLog(name, report => reports.push(report));
  for (const line of log.split(/\r?\n/)) diagnosis.line(line);
  diagnosis.end();
  return reports;
}
