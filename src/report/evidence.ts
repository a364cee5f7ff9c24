import type { Reading } from '../reading/facts/fact.ts';
import type { Line } from '../reading/facts/line.ts';
import type { Evidence } from './finding.ts';

/** The lines of one reading that a finding rests on, as evidence; absent ones are left out. */
export function evidence(reading: Reading<unknown>, ...lines: readonly (Line | undefined)[]): Evidence[] {
  const list: Evidence[] = [];
  for (const each of lines) {
    if (each === undefined) continue;
    const command = each.command ?? reading.source.command;
    if (list.some(other => other.line === each.line && other.command === command)) continue;
    list.push({ command, line: each.line, quote: each.text });
  }
  return list;
}
