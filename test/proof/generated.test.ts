/** Up to a thousand machines on which nothing is wrong, and as many with one leak: what is said of them. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { logScanner } from '../../src/debugger/log.ts';
import { conclude } from '../../src/diagnosis/conclude.ts';
import { SECOND_SNAPSHOT } from '../../src/diagnosis/one-cause.ts';
import type { AnyRule } from '../../src/diagnosis/rules/define.ts';
import { rules } from '../../src/diagnosis/rules/index.ts';
import { tagNote } from '../../src/knowledge/tags/index.ts';
import { sentence } from '../../src/pages/json.ts';
import { collector } from '../../src/reading/collect.ts';
import { commands as debuggerCommands } from '../../src/reading/commands/index.ts';
import type { Report } from '../../src/report/report.ts';
import { eras, healthyMachine, type Leak, leakingMachine } from '../cases/generated.ts';
import { guard } from '../pages/hostile.ts';
import { transcript } from '../support/kd/answer.ts';
import type { Machine } from '../support/kd/machine.ts';
import { isWhole, some, times } from '../support/thorough.ts';

const ALL = Array.from({ length: 1_000 }, (_, at) => at + 1);
const SEEDS = some(ALL, 40);
const COUNT = SEEDS.length.toLocaleString('en-US');

function diagnose(machine: Machine, list: readonly AnyRule[] = rules): Report {
  const reports: Report[] = [];
  const into = collector(debuggerCommands, target =>
    reports.push(conclude(target, list, machine.origin, [], guard)),
  );
  const scanner = logScanner(into);
  for (const line of transcript(machine, commandsFor(machine)).split('\n')) scanner.line(line);
  into.end();
  expect(reports).toHaveLength(1);
  return reports[0] as Report;
}

/** What an engineer runs: both pools, where the debugger prints one at a time. */
function commandsFor({ kit, facts }: Machine): string[] {
  const tables = kit.poolused === 'one-group' ? ['!poolused 3', '!poolused 5'] : ['!poolused 3'];
  return [
    'vertarget',
    '!vm 5',
    ...tables,
    ...(facts.sessionTags ? ['!poolused 0x8'] : []),
    ...(facts.processes ? ['!process 0 0'] : []),
    ...(facts.modules ? ['lm'] : []),
  ];
}

const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

/** What is said too loudly of a machine on which nothing is wrong. */
function alarmsOf(report: Report): string[] {
  const loud = report.findings
    .filter(each => each.severity !== 'note')
    .map(each => `${each.rule}: ${sentence(each.headline)}`);
  const headline = sentence(report.verdict.headline);
  // That a tag is worth a look may be said; that something is wrong may not.
  const isQuiet = headline.includes('No resource is exhausted') || report.verdict.severity === 'note';
  return isQuiet ? loud : [...loud, `the verdict: ${headline}`];
}

test(`of ${COUNT} healthy machines of every era none has a finding above note`, () => {
  const alarms: string[] = [];
  let quiet = 0;
  let remarks = 0;
  for (const seed of SEEDS) {
    const machine = healthyMachine(seed);
    const report = diagnose(machine);
    if (report.verdict.severity === 'note') remarks++;
    const found = alarmsOf(report);
    if (found.length === 0) quiet++;
    for (const each of found) alarms.push(`${seed} ${machine.origin}: ${each}`);
  }
  expect(alarms).toEqual([]);
  expect(quiet).toBe(SEEDS.length);
  if (isWhole) expect(README).toContain(`${COUNT} of ${COUNT} healthy machines`);
  // Their tables are made by chance, so a few hold what an engineer would look at.
  expect(remarks).toBeLessThan(times(80, 10));
});

/** Shortages that a leak brings along, told as findings of their own. */
const BROUGHT_ALONG = ['available-memory-low', 'commit-near-limit', 'resident-memory-low'];

/** What is wrong with what is said of a leak; empty where all of it is right. */
function faultsOf({ verdict, findings }: Report, leak: Leak): string[] {
  const faults: string[] = [];
  const want = (holds: boolean, fault: string): void => {
    if (!holds) faults.push(fault);
  };
  want(verdict.severity === 'critical' || verdict.severity === 'warning', `severity ${verdict.severity}`);
  want(verdict.resource === `${leak.pool}-pool`, `resource ${verdict.resource}`);
  want(verdict.tags[0] === leak.tag, `tags ${JSON.stringify(verdict.tags)}`);
  want(
    verdict.holder.some(each => typeof each !== 'string' && each.kind === 'tag' && each.tag === leak.tag) ||
      findings[0]?.rule !== `${leak.pool}-pool-near-limit`,
    `holder ${sentence(verdict.holder)}`,
  );
  const first = findings[0];
  // That a pool is full can be certain; that it leaks cannot.
  want(
    verdict.confidence !== 'certain' ||
      / (?:is full|is nearly full|is near its maximum)/.test(sentence(verdict.headline)),
    'too sure',
  );
  want(first?.evidence.some(each => each.quote.includes(leak.tag)) === true, 'its row is not quoted');
  want((first?.next.length ?? 0) > 0, 'nothing to do next');
  if (leak.pool === 'session') return faults;
  want(
    first?.details.some(each => sentence(each) === sentence(SECOND_SNAPSHOT)) === true,
    'no second snapshot is asked for',
  );
  const more = findings.slice(1).filter(each => each.severity !== 'note');
  const twice = more.filter(each => BROUGHT_ALONG.indexOf(each.rule) < 0);
  want(twice.length === 0, `told again by ${twice.map(each => each.rule).join(', ')}`);
  return faults;
}

test(`of ${COUNT} machines with one leak each verdict has the resource and the tag`, () => {
  const misses: string[] = [];
  let right = 0;
  for (const seed of SEEDS) {
    const { machine, leak } = leakingMachine(seed);
    const faults = faultsOf(diagnose(machine), leak);
    if (faults.length === 0) right++;
    else misses.push(`${seed} ${machine.origin}: '${leak.tag}' in ${leak.pool}: ${faults.join('; ')}`);
  }
  expect(misses).toEqual([]);
  expect(right).toBe(SEEDS.length);
  if (isWhole) expect(README).toContain(`${COUNT} of ${COUNT} machines with a leak`);
});

/** So many machines show whether the proof can fail at all. */
const SAMPLE = times(60, 20);

/** Leaks of one pool that are enough to see them missed, and the machines among which they are found. */
const ENOUGH_LEAKS = times(16, 8);
const MOST_LOOKED_AT = 300;

const changed = (id: string, check: (rule: AnyRule) => AnyRule['check']): AnyRule[] =>
  rules.map(rule => (rule.id === id ? { ...rule, check: check(rule) } : rule));

test.each(['nonpaged', 'paged', 'session'] as const)(
  'without the rule of %s pool its leaks are missed',
  pool => {
    const silent = (): AnyRule['check'] => () => [];
    const without = rules.map(rule =>
      rule.id === `${pool}-pool-near-limit` || rule.id === 'leak-suspect'
        ? Object.assign({}, rule, { check: silent() })
        : rule,
    );
    let leaks = 0;
    let missed = 0;
    for (let seed = 1; seed <= MOST_LOOKED_AT && leaks < ENOUGH_LEAKS; seed++) {
      const { machine, leak } = leakingMachine(seed);
      if (leak.pool !== pool) continue;
      leaks++;
      if (faultsOf(diagnose(machine, without), leak).length > 0) missed++;
    }
    expect(leaks).toBe(ENOUGH_LEAKS);
    // Some are so large that the tag is told all the same.
    expect(missed).toBeGreaterThan(leaks / 2);
  },
);

test('a rule that always speaks of a leak is an alarm on every healthy machine', () => {
  const loud = changed('leak-suspect', () => () => [
    {
      severity: 'warning',
      confidence: 'possible',
      resource: 'nonpaged-pool',
      headline: ['A leak.'],
      details: [],
      tags: ['Ddk '],
      drivers: [],
      evidence: [],
      next: [],
    },
  ]);
  for (let seed = 1; seed <= SAMPLE; seed++) {
    expect(alarmsOf(diagnose(healthyMachine(seed), loud))).not.toEqual([]);
  }
});

/** The kinds of tags and machines that the thousands must have, or they prove less than they say. */
test('the machines are as varied as they are said to be', () => {
  const seeds = some(ALL, 250);
  const leaks = seeds.map(leakingMachine);
  /** Of a thousand. */
  const many = (count: number): number => (count * seeds.length) / ALL.length;
  const count = (is: (leak: Leak, machine: Machine) => boolean): number =>
    leaks.filter(({ leak, machine }) => is(leak, machine)).length;
  for (const kind of ['cause', 'mirror', 'cache', 'default', 'fixed'] as const) {
    expect([kind, count(({ tag }) => tagNote(tag)?.note.kind === kind) >= many(10)]).toEqual([kind, true]);
  }
  expect(count(({ tag }) => tagNote(tag)?.exact === false)).toBeGreaterThan(many(50));
  expect(count(({ tag }) => tagNote(tag) === undefined)).toBeGreaterThan(many(200));
  expect(count(({ tag }) => /[^A-Za-z0-9]/.test(tag))).toBeGreaterThan(many(100));
  expect(count(({ tag }) => /^ /.test(tag))).toBeGreaterThan(0);
  for (const pool of ['nonpaged', 'paged', 'session'] as const) {
    expect([pool, count(leak => leak.pool === pool) > many(150)]).toEqual([pool, true]);
  }
  for (const era of eras) {
    expect([era.name, count((_, machine) => machine.origin.endsWith(era.name)) > many(100)]).toEqual([
      era.name,
      true,
    ]);
  }
});
