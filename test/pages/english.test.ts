/** How every sentence sounds, as far as a test can hear: what reports, rules, steps and help say on every test machine. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { diagnoseLog } from '../../src/diagnose.ts';
import { docOf } from '../../src/diagnosis/rules/doc.ts';
import { rules } from '../../src/diagnosis/rules/index.ts';
import { signs } from '../../src/diagnosis/suspects/signs.ts';
import { usage } from '../../src/faces/cli/help.ts';
import { allKnownLeaks } from '../../src/knowledge/known-leaks/index.ts';
import { stepTemplates } from '../../src/knowledge/steps.ts';
import type { Inline } from '../../src/report/inline.ts';
import type { Report } from '../../src/report/report.ts';
import { healthyMachine, leakingMachine } from '../cases/generated.ts';
import * as publicCases from '../cases/public.ts';
import { seedMachines } from '../cases/seed.ts';
import { casesOf, machineOf } from '../reality/case.ts';
import { absent, field } from '../shared/place.ts';
import { transcript } from '../support/kd/answer.ts';
import type { Machine } from '../support/kd/machine.ts';
import { times } from '../support/thorough.ts';

const SESSION = [
  'vertarget',
  '.bugcheck',
  '!vm 5',
  '!poolused 3',
  '!poolused 5',
  'lm',
  '!locks',
  '!process 0 0',
];

function reportsOf(log: string): Report[] {
  const reports: Report[] = [];
  const diagnosis = diagnoseLog('case.log', report => reports.push(report));
  for (const line of log.split(/\r?\n/)) diagnosis.line(line);
  diagnosis.end();
  return reports;
}

/** A value counts as one word, whatever it holds: a name of the target's is not ours to shorten. */
function plain(words: readonly Inline[]): string {
  return words
    .map(word => {
      if (typeof word === 'string') return word;
      if (word.kind === 'share') return '50%';
      return word.kind === 'tag' ? 'Tagg' : word.kind === 'count' ? '12' : 'Xx';
    })
    .join('');
}

const machines: Machine[] = [
  ...Object.values(seedMachines),
  ...Object.values(publicCases).filter(
    (each): each is Machine => typeof each === 'object' && 'facts' in each,
  ),
  ...Array.from({ length: times(60, 12) }, (_, at) => [
    healthyMachine(at),
    leakingMachine(at).machine,
  ]).flat(),
  ...(['build', 'exam'] as const).flatMap(half => casesOf(half).map(([, each]) => machineOf(each))),
];
const logs = machines.map(machine => transcript(machine, SESSION));
logs.push(...machines.map(machine => transcript(machine, ['!poolused 2'])));
logs.push(...machines.map(machine => transcript(machine, ['!vm 1'])));
if (absent(join(field, 'expected.json')) === undefined) {
  for (const file of readdirSync(field).filter(each => each.endsWith('.log')))
    logs.push(readFileSync(join(field, file), 'utf8'));
}

/** Every text that a person can see, with where it stands. */
const texts = new Map<string, string>();
const add = (where: string, text: string): void => {
  if (!texts.has(text)) texts.set(text, where);
};
for (const report of logs.flatMap(reportsOf)) {
  add('verdict', plain(report.verdict.headline));
  if (report.verdict.brief) add('verdict in brief', plain(report.verdict.brief));
  for (const { rule, headline, details, next, who = [] } of report.findings) {
    add(`${rule}: headline`, plain(headline));
    for (const each of details) add(`${rule}: details`, plain(each));
    for (const each of next) add(`${rule}: step`, each.purpose);
    for (const each of who) add(`${rule}: who`, plain(each.what));
  }
  for (const suspect of report.suspects) {
    add('suspect: innocent', plain(suspect.innocent));
    for (const each of [...suspect.reasons, ...suspect.against]) add(`sign ${each.sign}`, plain(each.words));
    for (const each of suspect.owners) add('owner', plain(each.words));
  }
}
for (const rule of rules)
  for (const [part, text] of Object.entries(docOf(rule))) add(`${rule.id}.md: ${part}`, text);
for (const each of signs) add(`sign ${each.id}`, each.says);
for (const each of allKnownLeaks) add(`known leak ${each.name}`, each.what);
for (const [id, each] of Object.entries(stepTemplates)) add(`step ${id}`, each.purpose);
for (const line of usage.split('\n')) add('help', line.trim().replace(/ {2,}/g, '. '));

const MOST_WORDS = 25;

/** What english.md bans, and what it replaced. */
const BANNED =
  /\b(?:so that|of which|by right|lockstep|somebody|merely|thereof|stands? (?:in|there|at)|the present|tells? of|all the same|goes? together|in return)\b/i;

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?;])\s+|(?<=:)\s+(?=[A-Z0-9])/);
}

function wordsIn(sentence: string): number {
  // Units, and what stands in brackets as a figure, are no words.
  return sentence
    .split(/\s+/)
    .filter(each => /[A-Za-z0-9]/.test(each) && !/^[[(]?(?:KB|MB|GB|TB|%)\W*$/.test(each)).length;
}

describe('every sentence', () => {
  test('has at most 25 words', () => {
    const long: string[] = [];
    for (const [text, where] of texts) {
      for (const each of sentencesOf(text))
        if (wordsIn(each) > MOST_WORDS) long.push(`${where} (${wordsIn(each)}): ${each}`);
    }
    expect(long).toEqual([]);
  });

  test('has no blank before a per cent sign, no two blanks, and no two full stops', () => {
    const wrong = [...texts].filter(([text]) => / %|\S {2,}\S|\.\.(?!\.)/.test(text.replaceAll('...', '')));
    expect(wrong).toEqual([]);
  });

  test('says it in plain words', () => {
    const wrong = [...texts]
      .filter(([text]) => BANNED.test(text))
      .map(([text, where]) => `${where}: ${text}`);
    expect(wrong).toEqual([]);
  });
});
