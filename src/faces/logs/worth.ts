import type { Report } from '../../report/report.ts';

/** Whether a report rests on anything: a figure of memory, of pools or of locks. */
export function readAnything(report: Report): boolean {
  const { target: _target, bugcheck: _bugcheck, ...figures } = report.facts;
  return Object.keys(figures).length > 0;
}

export function isProblem({ verdict }: Pick<Report, 'verdict'>): boolean {
  return verdict.severity === 'critical' || verdict.severity === 'warning';
}
