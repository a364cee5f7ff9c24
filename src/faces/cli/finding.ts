/** `--finding` asks for one finding of a report. */
import type { Report } from '../../report/report.ts';
import { complain } from './complaints.ts';
import type { Options } from './options.ts';

/** Says so where there is no finding of the number that was asked for. */
export function lacksFinding({ finding }: Options, { findings }: Pick<Report, 'findings'>): boolean {
  if (finding === undefined || finding <= findings.length) return false;
  const most = findings.length;
  complain(
    most === 0
      ? 'This report has no findings. Leave --finding out.'
      : `There is no finding ${finding}: this report has ${most}. Give ${most === 1 ? '--finding 1' : `a number from 1 to ${most}`}.`,
  );
  return true;
}
