/** Two looks of a debugger at one target in one text: what grew between them is told, and a second look at one moment is none. */
import { describe, expect, test } from 'vitest';
import { diagnoseLog } from '../../src/diagnose.ts';
import { growthOf } from '../../src/faces/logs/growth.ts';
import type { Report } from '../../src/report/report.ts';
import { CURRENT, table, x64 } from '../cases/bases.ts';
import { counted, pages, tagRow } from '../cases/figures.ts';
import { answer } from '../support/kd/answer.ts';
import type { Machine } from '../support/kd/machine.ts';
import { runCli } from '../support/run-cli.ts';

/** A current machine, whose tag Leak holds so many allocations. */
function machine(leaked: number): Machine {
  return {
    origin: 'made',
    kit: CURRENT,
    prompt: '0: kd',
    bits: 64,
    facts: {
      memory: x64(8, { availablePages: pages(1_000_000 - Math.floor(leaked / 4)) }),
      tags: table(
        [tagRow('Leak', { nonpaged: counted(leaked + 500, 500, leaked * 1_024), paged: counted(0, 0, 0) })],
        'modern',
      ),
    },
  };
}

const first = machine(50_000);
const MORE = 200_000;
const after = machine(50_000 + MORE);

const typed = (machine: Machine, ...commands: string[]): string[] =>
  commands.flatMap(command => [`0: kd> ${command}`, ...answer(machine, command)]);

function reportOf(lines: readonly string[]): Report | undefined {
  const reports: Report[] = [];
  const diagnosis = diagnoseLog('case.log', report => reports.push(report));
  for (const line of lines) diagnosis.line(line);
  diagnosis.end();
  expect(reports).toHaveLength(1);
  return reports[0];
}

describe('a second look is compared with the first', () => {
  test.each([
    ['!poolused 3 twice', [...typed(first, '!poolused 3'), '0: kd> g', ...typed(after, '!poolused 3')]],
    [
      '!vm and !poolused 3 twice',
      [...typed(first, '!vm', '!poolused 3'), '0: kd> g', ...typed(after, '!vm', '!poolused 3')],
    ],
    [
      'in both orders twice',
      [...typed(first, '!poolused 3', '!poolused 5'), ...typed(after, '!poolused 3', '!poolused 5')],
    ],
    ['without prompts', [...answer(first, '!poolused 3'), '', ...answer(after, '!poolused 3')]],
  ])('%s', (_name, lines) => {
    const report = reportOf(lines);
    const grown = report && growthOf(report);
    if (grown === undefined || !('report' in grown)) throw new Error('no comparison');
    expect(JSON.stringify(grown.report)).toContain('204800000');
  });

  test('with the time that the machine was up', () => {
    const up = (hours: number): string[] => ['0: kd> vertarget', `System Uptime: 0 days ${hours}:00:00.000`];
    const report = reportOf([
      ...up(1),
      ...typed(first, '!poolused 3'),
      ...up(3),
      ...typed(after, '!poolused 3'),
    ]);
    const grown = report && growthOf(report);
    expect(JSON.stringify(grown)).toContain('"elapsed":{"seconds":7200');
  });

  test('!vm alone, twice', () => {
    const report = reportOf([...typed(first, '!vm'), '0: kd> g', ...typed(after, '!vm')]);
    const grown = report && growthOf(report);
    expect(grown !== undefined && 'report' in grown).toBe(true);
  });

  test('as a user sees it', () => {
    const run = runCli(
      ['-'],
      [...typed(first, '!poolused 3'), '0: kd> g', ...typed(after, '!poolused 3')].join('\n'),
    );
    expect(run.stdout).toMatch(/grew from .* of nonpaged pool\./);
  });
});

describe('another look at one moment is no comparison', () => {
  const again = answer(after, '!poolused 3');
  test.each([
    ['the other pool of the same moment', [...typed(first, '!poolused 3', '!poolused 5')]],
    ['the other order of a moving target', [...typed(first, '!poolused 3'), ...typed(after, '!poolused 5')]],
    ['the same figures', [...typed(first, '!vm', '!poolused 3', '!vm', '!poolused 3')]],
    ['a start anew: counters go back', [...typed(after, '!poolused 3'), ...typed(first, '!poolused 3')]],
    [
      'a second table that was cut',
      [...typed(first, '!poolused 3'), '0: kd> !poolused 3', ...again.filter(line => !/TOTAL/.test(line))],
    ],
    ['one tag alone', [...typed(first, '!poolused 3'), ...typed(after, '!poolused 3 Thre')]],
    ['!vm with other flags', [...typed(first, '!vm 1'), ...typed(after, '!vm 4')]],
  ])('%s', (_name, lines) => {
    const report = reportOf(lines);
    const grown = report && growthOf(report);
    expect(grown === undefined || 'problem' in grown).toBe(true);
  });
});
