/** Inputs of public cases with the cause that their authors found, as people paste them; read in place. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { diagnoseLog } from '../../src/diagnose.ts';
import { toJson } from '../../src/pages/json.ts';
import type { Report } from '../../src/report/report.ts';
import { absent, field } from './place.ts';

interface Wanted {
  readonly atLeast?: 'note' | 'warning';
  readonly anyOf?: readonly string[];
  readonly allOf?: readonly string[];
  readonly alsoNamed?: readonly string[];
  readonly suspects?: readonly string[];
}

const problem = absent(join(field, 'expected.json'));
const cases: [string, Wanted][] =
  problem === undefined
    ? Object.entries(JSON.parse(readFileSync(join(field, 'expected.json'), 'utf8')) as Record<string, Wanted>)
    : [];

const RANK: Readonly<Record<string, number>> = { unknown: -1, healthy: 0, note: 1, warning: 2, critical: 3 };

function diagnose(name: string): Report {
  const reports: Report[] = [];
  const diagnosis = diagnoseLog(name, report => reports.push(report));
  for (const line of readFileSync(join(field, `${name}.log`), 'utf8').split(/\r?\n/)) diagnosis.line(line);
  diagnosis.end();
  expect(reports).toHaveLength(1);
  return reports[0] as Report;
}

describe.skipIf(cases.length === 0)('field cases', () => {
  test.each(cases)('%s has the answer that its author found', (name, wanted) => {
    const report = diagnose(name);
    const { verdict } = report;
    if (wanted.suspects !== undefined) {
      expect(RANK[verdict.severity]).toBeLessThan(2);
      expect(report.suspects.filter(each => each.strength === 'strong')).toEqual([]);
      expect(verdict.tags).toEqual([]);
      return;
    }
    expect(RANK[verdict.severity]).toBeGreaterThanOrEqual(RANK[wanted.atLeast ?? 'note'] ?? 1);
    // The first suspect is the one, not merely one of many.
    if (wanted.anyOf) expect(wanted.anyOf).toContain(report.suspects[0]?.tag);
    for (const tag of wanted.allOf ?? []) expect(verdict.tags).toContain(tag);
    const said = JSON.stringify(toJson(report)).toLowerCase();
    for (const word of wanted.alsoNamed ?? []) expect(said).toContain(word.toLowerCase());
  });
});

test.runIf(cases.length === 0)('field cases are left out here', () => {
  console.warn(problem ?? `${field} holds no case.`);
});
