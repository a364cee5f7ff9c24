/** The proof for Windows, with stand-ins for its debuggers: what it compares, what it says where nothing can be tried. */

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkOf, kernelChecks } from '../../../scripts/windows/compare.mjs';
import {
  answersIn,
  commandFile,
  kernelPlan,
  livePlan,
  otherEnginePlan,
  SAVED,
  userPlan,
} from '../../../scripts/windows/plan.mjs';
import { expectedAnswers, type Proof, prepare, prove, runDebugger } from '../../../scripts/windows/prove.mjs';
import { buildStandInKd } from '../../support/stand-in-kd/build.ts';

/** As long as C:\\poolinsight-proof, so that pages break alike. */
const WORK = '/tmp/poolinsight-prf';
let root: string;
let kd: string;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'poolinsight-'));
  kd = join(root, 'kd.mjs');
  await buildStandInKd(kd);
  rmSync(WORK, { recursive: true, force: true });
}, 60_000);
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
  rmSync(WORK, { recursive: true, force: true });
});

function dump(machine: string): string {
  const path = join(root, 'kernel.dmp');
  writeFileSync(path, `PAGEDU64${JSON.stringify({ machine })}`);
  return path;
}

const under = (options: Partial<Parameters<typeof prove>[0]>): Promise<Proof> =>
  prove({
    work: WORK,
    cdb: { path: kd },
    kd: { path: kd },
    target: 'cmd.exe',
    system: 'Windows of a test',
    say() {},
    ...options,
  });

test('what is expected is what the emulation gives', async () => {
  prepare(WORK);
  const plan = userPlan(WORK);
  writeFileSync(join(WORK, 'user.kd'), commandFile(plan));
  const { text, reason } = await runDebugger(kd, ['-cf', 'user.kd', 'cmd.exe'], WORK, 60_000);
  expect(reason).toBeUndefined();
  const answers = answersIn(text, plan);
  const named = (value: string): string => value.split(WORK).join('<work>').replace(/\r/g, '');
  const expected: { answers: Record<string, string>; files: Record<string, string> } = {
    answers: {},
    files: {},
  };
  for (const { id, expect: wanted } of plan) {
    expect([...answers.keys()], id).toContain(id);
    if (wanted === 'same') expected.answers[id] = named(answers.get(id) ?? '');
  }
  for (const name of SAVED) expected.files[name] = named(readFileSync(join(WORK, name), 'utf8'));
  await expect(`${JSON.stringify(expected, null, 2)}\n`).toMatchFileSnapshot(
    '../../../scripts/windows/expected.json',
  );
}, 60_000);

describe('with debuggers that answer as the emulation does', () => {
  let proof: Proof;
  beforeAll(async () => {
    proof = await under({ dump: dump('leakedTokens') });
  }, 90_000);

  test('all is the same, and the page says so', () => {
    expect(proof.page).not.toMatch(/^### .* differs$/m);
    expect(proof.different).toBe(0);
    expect(proof.tried).toBe(true);
    expect(proof.summary).toMatch(/^\d\d same, 0 different, 0 not tried/);
    for (const name of [
      'A user-mode target',
      'The other script engine',
      'A kernel dump',
      'This machine, live',
    ]) {
      expect(proof.page).toContain(`## ${name}`);
    }
    expect(proof.page).toContain(`**${proof.summary}.**`);
  });

  test('the open questions have the answers of the probe', () => {
    expect(proof.page).toMatch(/^\| Q2 .*2 unknown extension: THROWS/m);
    expect(proof.page).toMatch(/^\| Q1 .*reprint-with-markup: same/m);
    for (let n = 1; n <= 10; n++) expect(proof.page).toMatch(new RegExp(`^\\| Q${n} `, 'm'));
  });

  test('the transcripts are kept', () => {
    for (const name of ['user-transcript.txt', 'kernel-transcript.txt', 'proof.md']) {
      expect(readFileSync(join(WORK, name), 'utf8').length).toBeGreaterThan(1_000);
    }
  });
});

describe('where nothing can be tried', () => {
  test('a debugger that is not there, and no dump, are told', async () => {
    const proof = await under({
      cdb: { problem: 'cdb.exe was not found.' },
      kd: { path: join(root, 'none') },
      makeDump: async () => ({ tried: ['LiveKD made no dump: access is denied'] }),
    });
    expect(proof.tried).toBe(false);
    expect(proof.page).toContain('Could not be tried: cdb.exe was not found.');
    expect(proof.page).toContain('- LiveKD made no dump: access is denied');
    expect(proof.page).toContain('Could not be tried: no kernel dump');
  });

  test('a debugger that ends early leaves the rest untried', async () => {
    const folder = join(root, 'early');
    mkdirSync(folder);
    const bad = join(root, 'bad.mjs');
    writeFileSync(
      bad,
      '#!/usr/bin/env node\nconsole.log("==== version\\nVersion 1\\n==== vertarget\\nWin"); process.exit(3);\n',
      {
        mode: 0o755,
      },
    );
    const proof = await under({ work: folder, cdb: { path: bad } });
    expect(proof.page).toContain('Could not be tried: the debugger ended with code 3');
    expect(proof.page).toMatch(/\| vertarget .*\| not tried \|/);
    expect(proof.page).toMatch(/\| version .*\| recorded \|/);
  });

  test('on another system than Windows it says so, and ends with 2', () => {
    const script = fileURLToPath(new URL('../../../scripts/prove-on-windows.mjs', import.meta.url));
    const run = spawnSync(process.execPath, [script], { encoding: 'utf8' });
    expect(run.status).toBe(2);
    expect(run.stderr).toContain('needs Windows');
  });
});

describe('an answer', () => {
  const help = userPlan(WORK).find(each => each.id === 'help');
  const expected = expectedAnswers().answers;
  const check = (text: string | undefined) =>
    help &&
    checkOf(help, new Map(text === undefined ? [] : [['help', text]]), expected, 'C:\\poolinsight-proof');

  test('is the same whatever the breaks of its lines', () => {
    expect(check((expected.help ?? '').replace(/ /g, '\r\n  '))?.verdict).toBe('same');
  });

  test('with another word is different, and both are shown', () => {
    const other = check((expected.help ?? '').replace('poolFull', 'poolFool'));
    expect(other).toMatchObject({ verdict: 'different', wanted: expected.help });
  });

  test('that did not come was not tried', () => {
    expect(check(undefined)?.verdict).toBe('not tried');
  });

  test('of the last command before a cut is not believed', () => {
    const plan = userPlan(WORK);
    const answers = answersIn('0:000> .echo ==== version\n==== version\nVersion 1\n==== help\nhalf of', plan);
    expect([...answers.keys()]).toEqual(['version']);
  });

  test('of the work folder is the same on another disk', () => {
    const step = userPlan('D:\\proof').find(each => each.id === 'save-html');
    const got = (expected['save-html'] ?? '').split('<work>/').join('D:\\proof\\');
    expect(step && checkOf(step, new Map([['save-html', got]]), expected, 'D:\\proof').verdict).toBe('same');
  });
});

describe('on a dump', () => {
  const plan = kernelPlan();
  const answers = (report: string, again = report): Map<string, string> =>
    new Map([
      ['raw-vm', 'rows'],
      ['load', 'script successfully loaded'],
      ['report', report],
      ['report-with-markup', again],
      ['json', 'frame'],
    ]);
  const verdicts = (map: Map<string, string>, headline: (text: string) => string | undefined) =>
    Object.fromEntries(kernelChecks(plan, map, headline).map(each => [each.id, each.verdict]));

  test('the report must say what the command line says of the same text', () => {
    const good = verdicts(answers('WARNING Pool is full: 9 of 10.'), () => 'Pool is full: 9 of 10.');
    expect(good).toMatchObject({
      report: 'same',
      'report-with-markup': 'same',
      json: 'same',
      'raw-target': 'not tried',
    });
    const bad = verdicts(answers('HEALTHY'), text => (text === 'frame' ? 'HEALTHY' : 'Pool is full'));
    expect(bad).toMatchObject({ report: 'different', json: 'different' });
  });

  test('markup that is seen is a difference', () => {
    const seen = verdicts(answers('WARNING x', 'WARNING <b>x</b>'), () => 'x');
    expect(seen['report-with-markup']).toBe('different');
  });
});

test('a live kernel may be well, sick or not readable: every verdict counts as a report', () => {
  const report = livePlan().find(each => each.id === 'report')?.expect;
  const pattern = new RegExp(typeof report === 'object' ? report.pattern : '^$');
  const briefs = readFileSync(new URL('../../pages/briefs.txt', import.meta.url), 'utf8').split('\n');
  const verdicts = briefs.filter((_, at) => briefs[at - 1]?.startsWith('-----') === true);
  expect(new Set(verdicts.map(line => line.split(' ')[0])).size).toBeGreaterThan(3);
  expect(verdicts.filter(line => !pattern.test(line))).toEqual([]);
});

test('what src/README.md rests on has its steps in the proof, and its tests in the tree', () => {
  const readme = readFileSync(new URL('../../../src/README.md', import.meta.url), 'utf8');
  const chapter = readme.split('## What the main job rests on')[1]?.split('\n## ')[0] ?? '';
  const rows = chapter.split('\n').filter(line => /^\| .*`/.test(line));
  expect(rows.length).toBeGreaterThan(10);
  const ids = [...userPlan(WORK), ...kernelPlan(), ...livePlan(), ...otherEnginePlan(WORK)].map(
    ({ id }) => id,
  );
  const tests = readdirSync(new URL('../../', import.meta.url), { recursive: true, encoding: 'utf8' });
  const files = ['README.md', ...tests.map(each => each.split(/[\\/]/).pop())];
  const named = (cell = ''): string[] => [...cell.matchAll(/`([^`]+)`/g)].map(each => each[1] ?? '');
  for (const row of rows) {
    const [, , held, steps] = row.replace(/^\| | \|$/g, '').split(' | ');
    for (const step of named(steps)) expect(ids).toContain(step);
    for (const file of named(held)) expect(files).toContain(file.split('/').pop());
  }
});
