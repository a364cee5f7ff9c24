/** The schema that ships fits what is printed, and refuses what is not. */
import { describe, expect, test } from 'vitest';
import { jsonPrinter } from '../../src/faces/logs/printers.ts';
import { outputJson } from '../../src/pages/json.ts';
import type { Output } from '../../src/report/contract.ts';
import { healthyMachine, leakingMachine } from '../cases/generated.ts';
import * as publicCases from '../cases/public.ts';
import { seedMachines } from '../cases/seed.ts';
import { type Moment, reported, SERVER, snapshot, TARGET, usualTags } from '../comparison/moments.ts';
import { transcript } from '../support/kd/answer.ts';
import type { Machine } from '../support/kd/machine.ts';
import { reportsOfLog } from '../support/reports.ts';
import { schemaFaults } from '../support/schema.ts';

const SESSION = [
  'vertarget',
  '!vm 4',
  '!poolused 3',
  '!poolused 5',
  'lm',
  '!locks',
  '!process 0 0',
  '.bugcheck',
];

const machines: Record<string, Machine> = {
  ...seedMachines,
  ...Object.fromEntries(
    Object.entries(publicCases).filter(
      (entry): entry is [string, Machine] => typeof entry[1] === 'object' && 'facts' in entry[1],
    ),
  ),
};
for (let n = 0; n < 20; n++) {
  machines[`healthy ${n}`] = healthyMachine(n);
  machines[`leaking ${n}`] = leakingMachine(n).machine;
}

test.each(Object.entries(machines))('%s', (_name, machine) => {
  const reports = reportsOfLog(transcript(machine, SESSION), 'case.log');
  expect(reports.length).toBeGreaterThan(0);
  expect(schemaFaults(JSON.parse(outputJson(reports)))).toEqual([]);
});

describe('a comparison', () => {
  const HOUR = 3_600;
  const moment = (hours: number, leaked: number, more: Moment = {}) =>
    snapshot({
      rows: SERVER,
      tags: usualTags(tag => (tag === 'AvDr' ? 1 + leaked : 1)),
      ...more,
      target: { ...TARGET, uptimeSeconds: 240 * HOUR + hours * HOUR, ...more.target },
    });
  const first = moment(0, 0);

  test.each([
    ['with a leak', reported(first, moment(2, 9))],
    ['without one', reported(first, moment(2, 0))],
    ['given the wrong way round', reported(moment(2, 9), first)],
    ['of two starts', reported(first, moment(-200, 9, { target: { kernelBase: 'fffff80299999000' } }))],
    ['without a clock', reported(snapshot({ tags: usualTags() }), snapshot({ tags: usualTags(() => 2) }))],
  ])('%s', (_what, report) => {
    const parts: string[] = [];
    const printer = jsonPrinter(part => parts.push(part));
    printer.comparison(report);
    printer.end();
    const output = JSON.parse(parts.join('')) as Output;
    expect(output.comparison?.verdict.severity).toBe(report.verdict.severity);
    expect(schemaFaults(output)).toEqual([]);
  });

  test('of another form is refused', () => {
    expect(schemaFaults({ schema: 2, tool: { name: 'poolinsight', version: '1' }, reports: [] })).toEqual([]);
    expect(
      schemaFaults({ schema: 2, tool: { name: 'poolinsight', version: '1' }, reports: [], comparison: {} }),
    ).not.toEqual([]);
  });
});

describe('what is no output is refused', () => {
  const [report] = reportsOfLog(transcript(seedMachines.pagedPoolWithBanner, SESSION), 'x');
  const output = JSON.parse(outputJson(report === undefined ? [] : [report]));

  test.each([
    ['another schema number', { ...output, schema: 3 }],
    ['no reports', { ...output, reports: undefined }],
    ['a severity that there is not', change(output, 'severity', 'awful')],
    ['a figure that is a text', change(output, 'pages', '12')],
    ['a line that is an object', change(output, 'text', {})],
  ])('%s', (_what, value) => {
    expect(schemaFaults(JSON.parse(JSON.stringify(value)))).not.toEqual([]);
  });
});

/** A copy in which every member of that name has another value. */
function change(value: unknown, name: string, to: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (key, each: unknown) => (key === name ? to : each));
}
