/** The brief: half a screen that says what, who, why and what to do, on every machine and at every width. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { brief, type More } from '../../src/pages/brief.ts';
import { dml } from '../../src/pages/dml.ts';
import { layout } from '../../src/pages/layout.ts';
import { text } from '../../src/pages/text.ts';
import type { Report } from '../../src/report/report.ts';
import { step } from '../../src/report/step.ts';
import { healthyMachine, leakingMachine } from '../cases/generated.ts';
import * as publicCases from '../cases/public.ts';
import { seedMachines } from '../cases/seed.ts';
import { absent, field } from '../shared/place.ts';
import { transcript } from '../support/kd/answer.ts';
import type { Machine } from '../support/kd/machine.ts';
import { reportsOfLog } from '../support/reports.ts';
import { share } from '../support/thorough.ts';
import { parseDml } from '../support/windbg/dml.ts';

const broken = (message: string): never => {
  throw new Error(message);
};

const SESSION = ['vertarget', '!vm 5', '!poolused 3', '!poolused 5', 'lm', '!locks', '!process 0 0'];

const machines: [string, Machine][] = [
  ...Object.entries(seedMachines),
  ...Object.entries(publicCases).filter((each): each is [string, Machine] => 'facts' in each[1]),
];
const generated: [string, Machine][] = Array.from({ length: 60 }, (_, at): [string, Machine][] => [
  [`healthy ${at}`, healthyMachine(at)],
  [`leaking ${at}`, leakingMachine(at).machine],
]).flat();

const logs: [string, string][] = [...machines, ...generated].map(([name, machine]) => [
  name,
  transcript(machine, SESSION),
]);
if (absent(join(field, 'expected.json')) === undefined) {
  for (const file of readdirSync(field).filter(each => each.endsWith('.log')))
    logs.push([file, readFileSync(join(field, file), 'utf8')]);
}

/** Each log is read once for all tests of it. */
const read = new Map<string, readonly Report[]>();
function reportsOf(log: string): readonly Report[] {
  const known = read.get(log) ?? reportsOfLog(log);
  read.set(log, known);
  return known;
}

const inTerminal: More = { foot: ['More: --details'] };
const inDebugger: More = {
  finding: number => step('verb-finding', { number }),
  tag: tag => step('verb-tag', { tag }),
  foot: ['More: ', { kind: 'command', step: step('verb-help') ?? never() }],
};
function never(): never {
  throw new Error('The step has no parts.');
}

function commandsOf(report: Report): string[] {
  return [
    ...report.findings.flatMap(each => each.next.map(next => next.command)),
    ...report.outcomes.flatMap(each =>
      each.outcome === 'not-checked' ? each.missing.map(missing => missing.ask?.command ?? '-') : [],
    ),
  ];
}

/** Little-endian, as the debugger reads it. */
function tagValue(tag: string): string {
  return `0x${Buffer.from(tag, 'latin1').readUInt32LE().toString(16)}`;
}

const LABELS: Readonly<Record<string, string>> = { healthy: 'OK' };

describe('the brief', () => {
  test.each(logs)('%s fits half a screen, and says the answer in its first lines', (_name, log) => {
    for (const report of reportsOf(log)) {
      const shown = text(layout(brief(report, inTerminal)));
      expect(shown.length).toBeLessThanOrEqual(report.verdict.severity === 'healthy' ? 12 : 30);
      // Below the heading, which has figures of its own.
      const below = shown.findIndex(line => /^-+$/.test(line)) + 1;
      expect(below).toBeLessThanOrEqual(3);
      const head = shown.slice(below, below + 2).join('\n');
      const { severity } = report.verdict;
      expect(head).toContain(LABELS[severity] ?? severity.toUpperCase());
      // A verdict with figures shows one of them there.
      const said = JSON.stringify(report.verdict.brief ?? report.verdict.headline);
      if (/"kind":"(?:bytes|count|share)"/.test(said)) expect(head).toMatch(/\d/);
      expect(shown.join('\n')).not.toMatch(/undefined|NaN|\[object|Infinity/);
    }
  });

  test.each(logs.map(([name, log], at): [string, string, number] => [name, log, at]))(
    '%s keeps within 60, 100 and 160 columns, alike in text and in markup',
    (_name, log, at) => {
      for (const report of reportsOf(log)) {
        for (const width of share([60, 100, 160], at, 3)) {
          const lines = layout(brief(report, inDebugger, width), width);
          const plain = text(lines);
          const commands = commandsOf(report);
          expect(plain.filter(line => !/^[\x20-\x7e]*$/.test(line))).toEqual([]);
          // A command is never broken, so it alone may reach beyond a narrow page.
          const beyond = plain.filter(line => line.length > width);
          expect(beyond.filter(line => !commands.some(each => line.includes(each)))).toEqual([]);
          const marked = dml(lines).map(line => parseDml(line, broken));
          expect(marked.map(parts => parts.map(each => each.text).join(''))).toEqual(plain);
          for (const parts of marked) {
            for (const { text: shown, link } of parts) {
              if (link === undefined) continue;
              const number = /^(\d+) (?:CRITICAL|WARNING|NOTE)$/.exec(shown)?.[1];
              const tag = shown === link.cmd || shown.length > 4 ? undefined : tagValue(shown.padEnd(4));
              expect(link.cmd).toBe(
                number !== undefined
                  ? `dx @$poolFinding(${number})`
                  : tag !== undefined
                    ? `dx @$poolTagInfo(${tag})`
                    : shown,
              );
            }
          }
        }
      }
    },
  );

  test('names the first suspect, its driver and the next command where somebody leaks', () => {
    const [report] = reportsOfLog(transcript(publicCases.keptPackets, SESSION));
    const shown = text(layout(brief(report as Report, inTerminal))).join('\n');
    expect(shown).toMatch(/Who +NPBL +2\.0 GB.*npcap\.sys/);
    expect(shown).toMatch(/Evidence +!vm/);
    expect(shown).toMatch(/Now +!/);
  });

  test('tells what only reassures in one line', () => {
    const [report] = reportsOfLog(transcript(seedMachines.healthyWorkstation, SESSION));
    const shown = text(layout(brief(report as Report, inTerminal)));
    expect(shown.filter(line => line.startsWith('Ignored: '))).toHaveLength(1);
  });

  test('of the machines of the seed and of public cases is as it was read', async () => {
    const pages = machines.map(([name, machine]) => {
      const [report] = reportsOfLog(transcript(machine, SESSION), `${name}.log`);
      return text(layout(brief(report as Report, inTerminal))).join('\n');
    });
    await expect(`${pages.join('\n\n')}\n`).toMatchFileSnapshot('briefs.txt');
  });
});
