/** A thousand machines on which nothing is wrong, and a thousand with one leak: what is said of them. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { diagnoseLog } from '../../src/diagnose.ts';
import { sentence } from '../../src/render/json.ts';
import type { Report } from '../../src/report/report.ts';
import { healthyMachine, leakingMachine } from '../cases/generated.ts';
import { transcript } from '../support/kd/answer.ts';
import type { Machine } from '../support/kd/machine.ts';

const MACHINES = 1_000;

function diagnose(machine: Machine, commands: readonly string[]): Report {
  const reports: Report[] = [];
  const diagnosis = diagnoseLog(machine.origin, report => reports.push(report));
  for (const line of transcript(machine, commands).split('\n')) diagnosis.line(line);
  diagnosis.end();
  expect(reports).toHaveLength(1);
  return reports[0] as Report;
}

/** What an engineer runs: both pools, where the debugger prints one at a time. */
function commandsFor(machine: Machine): string[] {
  const tables = machine.kit.poolused === 'one-group' ? ['!poolused 3', '!poolused 5'] : ['!poolused 3'];
  return ['vertarget', '!vm 5', ...tables, ...(machine.facts.sessionTags ? ['!poolused 8'] : [])];
}

const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

test('of 1,000 healthy machines of every era none has a finding above note', () => {
  const alarms: string[] = [];
  let quiet = 0;
  for (let seed = 1; seed <= MACHINES; seed++) {
    const machine = healthyMachine(seed);
    const report = diagnose(machine, commandsFor(machine));
    const loud = report.findings.filter(each => each.severity !== 'note');
    for (const each of loud)
      alarms.push(`${seed} ${machine.origin}: ${each.rule}: ${sentence(each.headline)}`);
    if (loud.length === 0) quiet++;
  }
  expect(alarms).toEqual([]);
  expect(README.includes(`${quiet.toLocaleString('en-US')} of 1,000 healthy machines`)).toBe(true);
});

test('of 1,000 machines with one leak each verdict has the resource and the tag', () => {
  const misses: string[] = [];
  let right = 0;
  for (let seed = 1; seed <= MACHINES; seed++) {
    const { machine, leak } = leakingMachine(seed);
    const report = diagnose(machine, commandsFor(machine));
    const { resource, tags, severity, headline } = report.verdict;
    const hit =
      (severity === 'critical' || severity === 'warning') &&
      resource === `${leak.pool}-pool` &&
      tags.includes(leak.tag);
    if (hit) right++;
    else
      misses.push(
        `${seed} ${machine.origin}: '${leak.tag}' in ${leak.pool}: ${severity} ${resource} ${JSON.stringify(tags)} ${sentence(headline)}`,
      );
  }
  expect(misses).toEqual([]);
  expect(README.includes(`${right.toLocaleString('en-US')} of 1,000 machines with a leak`)).toBe(true);
});
