import type { Report } from '../../report/report.ts';

/** 0: nothing at warning or above. 1: something. 2: nothing could be read. */
export type ExitCode = 0 | 1 | 2;

/** Whether a report rests on anything: a figure of memory, of pools or of locks. */
export function readAnything(report: Report): boolean {
  const { target: _target, bugcheck: _bugcheck, ...figures } = report.facts;
  return Object.keys(figures).length > 0;
}

export function exitCode(reports: number, problems: number): ExitCode {
  if (reports === 0) return 2;
  return problems > 0 ? 1 : 0;
}

export function isProblem(report: Report): boolean {
  return report.verdict.severity === 'critical' || report.verdict.severity === 'warning';
}
