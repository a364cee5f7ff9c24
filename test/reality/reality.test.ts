/**
 * Public cases with known causes and public tables of healthy machines, in the forms in which people post them: the whole
 * session, one table, its first eight rows, and its first three. They were split by chance before anything was tuned.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { diagnoseLog } from '../../src/diagnose.ts';
import type { Report } from '../../src/report/report.ts';
import { answer, transcript } from '../support/kd/answer.ts';
import { casesOf, hasFrees, machineOf, type RealCase } from './case.ts';
import { halfOf } from './split.mjs';

function diagnose(log: string): Report[] {
  const reports: Report[] = [];
  const diagnosis = diagnoseLog('case.log', report => reports.push(report));
  for (const line of log.split('\n')) diagnosis.line(line);
  diagnosis.end();
  return reports;
}

/** The forms of a case; those without the suspect's row are left out. */
function formsOf(from: RealCase): [form: string, log: string][] {
  const machine = machineOf(from);
  const verbose = hasFrees(from) ? 1 : 0;
  const tables = [2 + verbose, 4 + verbose].map(flags => `!poolused ${flags}`);
  const session = ['vertarget', '!vm 1', ...tables, ...(from.loaded ? ['lm'] : [])];
  const culprit = from.rows.find(row => from.culprits.includes(row.tag)) ?? from.rows[0];
  const command = `!poolused ${(culprit?.pool === 'paged' ? 4 : 2) + verbose}`;
  const table = answer(machine, command);
  const head = table.findIndex(line => /^ ?Tag\b/.test(line)) + 1;
  const first = table.slice(head).findIndex(line => line.trim() !== '') + head;
  const cut = (rows: number): string => `0: kd> ${command}\n${table.slice(0, first + rows).join('\n')}\n`;
  const has = (log: string): boolean =>
    from.culprits.length === 0 ||
    log.split('\n').some(line => from.culprits.some(tag => line.includes(` ${tag} `)));
  const forms: [string, string][] = [
    ['the whole session', transcript(machine, session)],
    ['one table', transcript(machine, [command])],
    ['its first 8 rows', cut(8)],
    ['its first 3 rows', cut(3)],
  ];
  return forms.filter(([, log]) => has(log));
}

const halves = (['build', 'exam'] as const).map(half => [half, casesOf(half)] as const);

test('the README says how many there are', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const all = halves.reduce<RealCase[]>((list, [, cases]) => list.concat(cases.map(([, from]) => from)), []);
  const leaks = all.filter(each => each.culprits.length > 0).length;
  expect(readme).toContain(`Of public cases, ${leaks} leaks with a known cause`);
  expect(readme).toContain(`and ${all.length - leaks} tables of healthy machines`);
});

describe.each(halves)('the half to %s', (half, cases) => {
  for (const [name, from] of cases) {
    test(`${name}: chance put it here, and its figures fit each other`, () => {
      expect(halfOf(from.source, from.culprits[0] ?? 'healthy')).toBe(half);
      for (const { tag, allocs, frees, outstanding, bytes } of from.rows) {
        expect(tag).toHaveLength(4);
        if (allocs !== undefined && frees !== undefined) expect(outstanding).toBe(allocs - frees);
        expect(bytes).toBeGreaterThanOrEqual(0);
      }
      for (const tag of from.culprits) expect(from.rows.map(row => row.tag)).toContain(tag);
      expect(from.conclusion).toMatch(/^[A-Za-z0-9].*\.$/);
    });

    for (const [form, log] of formsOf(from)) {
      const title = `${name}, ${form}`;
      test(title, () => {
        const reports = diagnose(log);
        expect(reports).toHaveLength(1);
        const { suspects, verdict } = reports[0] as Report;
        if (from.culprits.length === 0) {
          expect(suspects.filter(each => each.strength === 'strong')).toEqual([]);
          expect(['healthy', 'note', 'unknown']).toContain(verdict.severity);
          return;
        }
        const first = suspects[0];
        expect(
          first?.tags.some(tag => from.culprits.includes(tag)),
          JSON.stringify(first?.tags),
        ).toBe(true);
        expect(first?.strength).not.toBe('weak');
        expect(verdict.tags.some(tag => from.culprits.includes(tag))).toBe(true);
      });
    }
  }
});
