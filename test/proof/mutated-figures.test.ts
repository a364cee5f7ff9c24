/** Logs with false figures: whatever stands in them, nothing is said that no machine can have. */
import { expect, test } from 'vitest';
import { diagnoseLog } from '../../src/diagnose.ts';
import { toDoc } from '../../src/pages/details.ts';
import { layout } from '../../src/pages/layout.ts';
import { text } from '../../src/pages/text.ts';
import type { Report } from '../../src/report/report.ts';
import { dice, healthyMachine, leakingMachine } from '../cases/generated.ts';
import { transcript } from '../support/kd/answer.ts';
import { times } from '../support/thorough.ts';

const LOGS = times(300, 30);
const COMMANDS = ['vertarget', '!vm 5', '!poolused 3', '!poolused 5', '!process 0 0', 'lm'];

// A figure of a row: behind a blank or a bracket, before a blank, a bracket or the end.
const FIGURE = /(?<=[ (]{2})\d+(?=[ )\n])/g;

function mutated(log: string, seed: number): string {
  const d = dice(seed);
  const part = d.between(0.01, 0.1);
  return log.replace(FIGURE, figure => {
    if (!d.chance(part)) return figure;
    return d.pick([
      '0',
      `${figure}000`,
      figure.slice(1) || '1',
      '18446744073709551000',
      `-${figure}`,
      '12345678',
    ]);
  });
}

function reportsOf(log: string): Report[] {
  const reports: Report[] = [];
  const diagnosis = diagnoseLog('mutated.log', report => reports.push(report));
  for (const line of log.split('\n')) diagnosis.line(line);
  diagnosis.end();
  return reports;
}

/** What the page says in our own words: lines of the debugger's are quoted as they are. */
const wordsOf = (report: Report): string =>
  text(layout(toDoc(report)))
    .filter(line => !/ line +\d+ /.test(line))
    .join('\n');

// 123.4% or 123.4%
const SHARE = /([\d,.]+) ?%/g;

test('no share above 100%, no Infinity, no NaN, nothing negative', () => {
  const wrong: string[] = [];
  let damaged = 0;
  for (let seed = 1; seed <= LOGS; seed++) {
    const machine = seed % 2 === 0 ? healthyMachine(seed) : leakingMachine(seed).machine;
    const log = transcript(machine, COMMANDS);
    const other = mutated(log, seed);
    if (other !== log) damaged++;
    for (const report of reportsOf(other)) {
      const words = wordsOf(report);
      const nonsense =
        /[^\n]*(?:Infinity|NaN|undefined|[ (]-\d[\d,.]* (?:%|bytes|[KMGTPE]B|allocations))[^\n]*/.exec(words);
      if (nonsense) wrong.push(`${seed}: ${nonsense[0]}`);
      for (const [said, figure = ''] of words.matchAll(SHARE)) {
        // Commit can pass its limit slightly, and counters move while they are printed.
        if (Number(figure.replace(/,/g, '')) > 105) wrong.push(`${seed}: ${said}`);
      }
    }
  }
  expect(wrong).toEqual([]);
  expect(damaged).toBeGreaterThan(LOGS * 0.9);
});
