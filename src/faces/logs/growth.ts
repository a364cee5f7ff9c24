/** What two moments of one machine say together, whether in two logs or in one. */
import { compare } from '../../comparison/compare.ts';
import { type ComparisonReport, comparisonReport } from '../../comparison/report.ts';
import { type Pair, pair } from '../../comparison/same-machine.ts';
import { type Snapshot, snapshotOf } from '../../comparison/snapshot.ts';
import type { Readings } from '../../reading/facts/collected.ts';
import type { Report } from '../../report/report.ts';
import { isProblem } from './worth.ts';

export type Growth =
  | { readonly report: ComparisonReport; readonly isProblem: boolean; readonly order: Order }
  | { readonly problem: string };

/** What says which moment was first: the target's clock, its counters since start-up, or only who gave them. */
export type Order = 'clock' | 'counters' | 'given';

/** What grew since the first moment that the report's own text holds; undefined where it holds one. */
export function growthOf({ before, facts, title }: Report): Growth | undefined {
  if (before === undefined) return undefined;
  const named = (readings: Readings): Snapshot =>
    snapshotOf({ readings }, `${title.from}, line ${lineOf(before, readings)}`);
  return growthBetween(named(before), named(facts));
}

/** Where the moment stands: at its tags, or at its !vm where those are not of two moments. */
function lineOf({ tags }: Readings, readings: Readings): number {
  return (
    (tags === undefined ? undefined : readings.tags?.value.rows[0]?.line) ??
    readings.memory?.source.firstLine ??
    1
  );
}

/** Of two reports on one machine. Their clocks say which was first; else it is the one given first. */
export function growthOfReports(first: Report, second: Report): Growth {
  return growthBetween(snapshotOfReport(first), snapshotOfReport(second));
}

function growthBetween(first: Snapshot, second: Snapshot): Growth {
  const compared = compare(first, second);
  if ('refused' in compared) return { problem: compared.refused };
  const report = comparisonReport(compared);
  return { report, isProblem: isProblem(report), order: orderOf(compared, first, second) };
}

function orderOf({ before, elapsed, restarted }: Pair, first: Snapshot, second: Snapshot): Order {
  const other = pair(second, first);
  if ('refused' in other || other.before !== before) return 'given';
  return elapsed === undefined && restarted !== true ? 'counters' : 'clock';
}

function snapshotOfReport({ facts, title }: Report): Snapshot {
  return snapshotOf({ readings: facts }, title.from);
}
