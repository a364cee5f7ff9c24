/** The machines of the seed document, their logs damaged in every way that logs are: the verdict stays, or less is said. */
import { describe, expect, test } from 'vitest';
import { diagnoseLog } from '../../src/diagnose.ts';
import { lineReader } from '../../src/faces/cli/lines.ts';
import { sentence } from '../../src/pages/json.ts';
import type { Report } from '../../src/report/report.ts';
import { driverTag, eventHandles, leakedTokens, pinnedFiles } from '../cases/public.ts';
import { seedCommands, seedMachines } from '../cases/seed.ts';
import { transcript } from '../support/kd/answer.ts';
import type { Machine } from '../support/kd/machine.ts';
import { share } from '../support/thorough.ts';
import { beyondRepair, undone } from './damages.ts';

function diagnose(log: string | Buffer): readonly Report[] {
  const bytes = Buffer.from(log);
  const reports: Report[] = [];
  const diagnosis = diagnoseLog('case.log', report => reports.push(report));
  const reader = lineReader((line, plain) => diagnosis.line(line, plain), 'case.log');
  for (let at = 0; at < bytes.length; ) {
    const free = reader.free();
    const piece = bytes.subarray(at, at + free.length);
    free.set(piece);
    at += piece.length;
    reader.filled(piece.length);
  }
  reader.end();
  diagnosis.end();
  return reports;
}

/** That the debugger does not know ABCD stands at the end of its row, which a broken line loses: it goes unsaid then. */
const known = (tags: readonly string[]) => tags.filter(tag => tag !== 'ABCD');

/** What an engineer acts on. */
const told = (reports: readonly Report[]) =>
  reports.map(({ verdict, findings }) => ({
    severity: verdict.severity,
    resource: verdict.resource,
    confidence: verdict.confidence,
    tags: known(verdict.tags),
    drivers: verdict.drivers,
    grave: findings
      .filter(each => each.severity !== 'note')
      .map(each => [each.rule, each.severity, known(each.tags)]),
  }));

type Case = readonly [name: string, log: string];

function casesOf(kit: Machine['kit'] | undefined): readonly Case[] {
  return (Object.keys(seedMachines) as (keyof typeof seedMachines)[]).map(name => {
    const machine: Machine = seedMachines[name];
    return [name, transcript(kit === undefined ? machine : { ...machine, kit }, seedCommands[name])];
  });
}

const cases: readonly Case[] = [
  ...casesOf(undefined),
  ...casesOf({ vm: 'a current kit', poolused: 'modern' }).map(
    ([name, log]): Case => [`${name}, of a current kit`, log],
  ),
];

/** Tables of eight numbers a row, wider than most windows. */
const wideCases: readonly Case[] = Object.entries({ driverTag, eventHandles, leakedTokens, pinnedFiles }).map(
  ([name, machine]): Case => [
    name,
    transcript(machine, ['vertarget', '!vm', '!poolused 3', '!process 0 0', 'lm']),
  ],
);

/** What is told of each log as it was, before it is damaged. */
const before: readonly (readonly [name: string, log: string, wanted: ReturnType<typeof told>])[] = [
  ...cases,
  ...wideCases,
].map(([name, log]) => [name, log, told(diagnose(log))]);

/** Each pair with its place, by which damages take turns on the logs. */
const counted = <A, B>(pairs: readonly (readonly [A, B])[]) =>
  pairs.map(([one, other], at): readonly [A, B, number] => [one, other, at]);

describe('the verdict stays', () => {
  test.each(counted(Object.entries(undone)))('%s', (_name, damage, at) => {
    for (const [name, log, wanted] of share(before, at, 3))
      expect([name, told(diagnose(damage(log)))]).toEqual([name, wanted]);
  });
});

/** As they come one after the other. */
const TWICE = [
  ['the time in brackets', 'a quote'],
  ['the date and the time', 'an indent of 4'],
  ['the date and the time of a build server', 'a quote of a quote'],
  ['the date and the time in brackets', 'wrapped at 100'],
  ['the date and the time', 'wrapped at 80'],
  ['a quote', 'an indent of 4'],
  ['a quote', 'a tab as indent'],
  ['wrapped at 76', 'a quote'],
  ['wrapped at 76', 'blank lines between'],
  ['wrapped at 80', 'collapsed blanks'],
  ['wrapped at 72', 'blanks at line ends'],
  ['broken at 80', 'collapsed blanks'],
  ['broken at 80', 'CR CR LF'],
  ['an indent of 4', 'broken at 80'],
  ['an indent of 4', 'an indent of 6'],
  ['collapsed blanks', 'entities'],
  ['hard blanks', 'CR LF'],
  ['typographic quotes', 'UTF-16 LE'],
  ['escapes of Markdown', 'a quote'],
] as const;

describe('the verdict stays also after two', () => {
  test.each(counted(TWICE))('%s, %s', (first, second, at) => {
    const one = undone[first];
    const other = undone[second];
    if (one === undefined || other === undefined) throw new Error('no such damage');
    for (const [name, log, wanted] of share(before, at, 3)) {
      const damaged = one(log);
      if (typeof damaged !== 'string') throw new Error('bytes are damaged last');
      expect([name, told(diagnose(other(damaged)))]).toEqual([name, wanted]);
    }
  });
});

describe('less is said, and nothing else', () => {
  test.each(counted(Object.entries(beyondRepair)))('%s', (_name, damage, at) => {
    for (const [name, log] of share([...cases, ...wideCases], at, 3)) {
      const [whole] = diagnose(log);
      for (const { verdict } of diagnose(damage(log))) {
        if (verdict.severity === 'unknown' || verdict.severity === 'note') continue;
        // Without !vm a leak is still a leak, only that the pool is full is not known.
        if (/^Suspects?: .*Exhaustion was not checked/.test(sentence(verdict.headline))) continue;
        expect([name, verdict.severity, verdict.resource]).toEqual([
          name,
          whole?.verdict.severity,
          whole?.verdict.resource,
        ]);
        expect(whole?.verdict.tags).toEqual(expect.arrayContaining([...verdict.tags]));
      }
    }
  });
});
