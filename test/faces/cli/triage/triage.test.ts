/** Many dumps with a stand-in debugger: each gets a row, whatever its debugger does. */
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CliRun, runCli, startCli } from '../../../support/run-cli.ts';
import { schemaFaults } from '../../../support/schema.ts';
import { buildStandInKd } from '../../../support/stand-in-kd/build.ts';
import { times } from '../../../support/thorough.ts';

let root: string;
let kd: string;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'poolinsight-'));
  kd = join(root, 'kd.mjs');
  await buildStandInKd(kd);
  begun = startHanging();
}, 60_000);
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

let folders = 0;

const dumpText = (machine: string, misbehave?: string): string =>
  `PAGEDU64${JSON.stringify({ machine, misbehave })}`;

/** A folder with dumps by their names: a machine, and how its debugger misbehaves. */
function dumps(list: Readonly<Record<string, readonly [machine: string, misbehave?: string]>>): string {
  const folder = join(root, `dumps ${folders++} % 'x'`);
  mkdirSync(folder);
  for (const [name, each] of Object.entries(list)) writeFileSync(join(folder, name), dumpText(...each));
  return folder;
}

const out = (): string => join(root, `out ${folders++}`);

function triage(folder: string, to: string, ...more: string[]): CliRun {
  return runCli(['triage', folder, '--kd', kd, '--out', to, ...more]);
}

const words = (text: string): string => text.replace(/\s+/g, ' ');

test('a healthy and a leaking machine each have a row, a log and a JSON', () => {
  const folder = dumps({ 'bad one.dmp': ['leakedTokens'], 'good.dmp': ['healthyFileServer'] });
  const to = out();
  const run = triage(folder, to);
  expect(run.status).toBe(1);
  expect(run.stdout).toMatch(/^2 targets: 1 warning, 1 healthy$/m);
  expect(run.stdout).toMatch(/^WARNING +paged-pool +Toke .*bad one\.dmp$/m);
  expect(run.stderr).toMatch(/2 of 2 {2}/);
  const files = readdirSync(to);
  for (const end of ['.log', '.json']) expect(files.filter(each => each.endsWith(end))).toHaveLength(2);
  for (const each of files.filter(name => name.endsWith('.json'))) {
    expect(schemaFaults(JSON.parse(readFileSync(join(to, each), 'utf8')))).toEqual([]);
  }
});

const MISBEHAVES = [
  ['crashes', /ended early \(SIGSEGV\)/],
  ['half', /JSON in the log is damaged/],
  ['no-provider', /The script was not loaded\. It says: .*script provider/],
  ['unreadable', /ended early \(exit code 1\)\. It says: Could not open dump file/],
  ['no-symbols', /symbols are wrong or missing/],
  ['small', /small memory dump/],
] as const;

describe('a debugger that misbehaves is a row with a reason', () => {
  // One run for all: none hinders another, nor the dump that can be read.
  let run: CliRun;
  beforeAll(() => {
    const bad = MISBEHAVES.map(([how]) => [`${how}.dmp`, ['leakedTokens', how]] as const);
    run = triage(dumps({ ...Object.fromEntries(bad), 'good.dmp': ['healthyFileServer'] }), out());
  }, 60_000);

  test.each(MISBEHAVES)('%s', (misbehave, reason) => {
    const [, said = ''] = words(run.stdout).split(`${misbehave}.dmp: `);
    expect(said.split(/\S+\.dmp: /)[0]).toMatch(reason);
    expect(run.stdout).toMatch(/^1 target: 1 healthy +6 logs not read$/m);
    expect(run.status).toBe(0);
  });

  test('is not there', () => {
    const folder = dumps({ 'a.dmp': ['leakedTokens'] });
    const run = runCli(['triage', folder, '--kd', join(root, 'none'), '--out', out()]);
    expect(run.status).toBe(2);
    expect(run.stdout).toContain('The debugger could not be started');
  });

  test('a dump of a process, and a file that is none, are never given to it', () => {
    const folder = dumps({});
    const user = join(folder, 'user.dmp');
    const text = join(folder, 'notes.txt');
    writeFileSync(user, 'MDMP and more');
    writeFileSync(text, 'no dump');
    const run = runCli(['triage', user, text, '--kd', join(root, 'none'), '--out', out()]);
    expect(words(run.stdout)).toMatch(/user\.dmp: A dump of a process/);
    expect(words(run.stdout)).toMatch(/notes\.txt: No dump/);
    expect(run.status).toBe(2);
  });
});

interface Hanging {
  readonly folder: string;
  readonly to: string;
  readonly took: number;
  readonly run: CliRun;
}

/** Most of it is waiting, so it starts before all others. */
let begun: Promise<Hanging>;

async function startHanging(): Promise<Hanging> {
  const folder = dumps({ 'a.dmp': ['leakedTokens'], 'b.dmp': ['healthyFileServer', 'hangs'] });
  const to = out();
  const at = Date.now();
  const options = ['--kd', kd, '--out', to, '--timeout', '4s', '--jobs', '2'];
  const run = await startCli(['triage', folder, ...options]);
  return { folder, to, took: Date.now() - at, run };
}

describe('a debugger that hangs, and the runs after it', () => {
  let folder: string;
  let to: string;
  let took: number;
  let first: CliRun;
  const logOf = (dump: string): string =>
    join(to, readdirSync(to).find(each => each.startsWith(dump) && each.endsWith('.log')) ?? '');

  const cutState = (): void => appendFileSync(join(to, 'triage.jsonl'), '{"dump":"half');

  beforeAll(async () => {
    ({ folder, to, took, run: first } = await begun);
  }, 60_000);

  test('it is a row with a reason, in time', () => {
    expect(words(first.stdout)).toMatch(/b\.dmp: Not done within 4 s\. Give more time with --timeout\./);
    expect(first.stdout).toMatch(/^1 target: 1 warning +1 log not read$/m);
    expect(took).toBeLessThan(30_000);
  });

  test('what is done is not done again, what may pass now is, also where the state ends in the middle of a line', () => {
    cutState();
    writeFileSync(logOf('a.dmp'), 'changed');
    writeFileSync(join(folder, 'b.dmp'), dumpText('healthyFileServer'));
    const run = triage(folder, to);
    expect(run.stderr).toMatch(/a\.dmp .*\(done before\)/);
    expect(run.stdout).toMatch(/^2 targets: 1 warning, 1 healthy$/m);
    expect(readFileSync(logOf('a.dmp'), 'utf8')).toBe('changed');
  });

  test('a dump that has changed is read anew', () => {
    writeFileSync(join(folder, 'a.dmp'), dumpText('healthyFileServer'));
    const run = triage(folder, to);
    expect(run.stdout).toMatch(/^2 targets: 2 healthy$/m);
    expect(run.stderr).toMatch(/b\.dmp .*\(done before\)/);
    expect(readFileSync(logOf('a.dmp'), 'utf8')).not.toBe('changed');
  });

  test('all is done again where that is asked for', () => {
    cutState();
    writeFileSync(logOf('a.dmp'), 'changed');
    const run = triage(folder, to, '--again');
    expect(run.stderr).not.toContain('(done before)');
    expect(readFileSync(logOf('a.dmp'), 'utf8')).not.toBe('changed');
    expect(triage(folder, to).stderr.match(/\(done before\)/g)).toHaveLength(2);
  });
});

describe('a disk that takes no more', () => {
  /** A folder stands where the file would be written. */
  const block = (to: string, dump: string, ending: string): void => {
    const name = readdirSync(to).find(each => each.startsWith(dump) && each.endsWith(ending)) ?? '';
    rmSync(join(to, name));
    mkdirSync(join(to, name));
  };

  test('may be full already, with a state that ends in the middle of a line', () => {
    const folder = dumps({ 'a.dmp': ['leakedTokens'] });
    const to = out();
    mkdirSync(to);
    // As a full disk: what is written fails, and what stands there can be read.
    const fault = join(root, 'full.cjs');
    writeFileSync(
      fault,
      `const fs = require('node:fs');
fs.appendFileSync = () => { throw Object.assign(new Error('no space'), { code: 'ENOSPC' }); };
require('node:module').syncBuiltinESMExports();`,
    );
    writeFileSync(join(to, 'triage.jsonl'), '{"dump":"half');
    const run = startCli(['triage', folder, '--kd', kd, '--out', to], fault);
    return run.then(({ status, stdout, stderr }) => {
      expect(stdout).toMatch(/^WARNING +paged-pool +Toke .*a\.dmp$/m);
      expect(stderr).toContain('takes no more: ENOSPC');
      expect(stderr).not.toContain('fault of its own');
      expect(status).toBe(1);
    });
  });

  test('loses the log of one dump, and no answer of the others', () => {
    const folder = dumps({ 'a.dmp': ['leakedTokens'], 'b.dmp': ['leakedTokens'] });
    const to = out();
    triage(folder, to);
    block(to, 'a.dmp', '.log');
    block(to, 'b.dmp', '.json');
    block(to, 'triage.jsonl', '');
    const run = triage(folder, to);
    expect(words(run.stdout)).toMatch(
      /a\.dmp: Its log could not be written: EISDIR\. Free space on the disk, or give another folder with --out\./,
    );
    expect(run.stdout).toMatch(/^WARNING +paged-pool +Toke .*b\.dmp$/m);
    expect(run.stderr).toMatch(
      /^poolinsight: .*out \d+ takes no more: EISDIR\. The answers are shown, but not kept for a later run\.$/m,
    );
    expect(run.stderr.match(/takes no more/g)).toHaveLength(1);
    expect(run.stderr).not.toMatch(/\bat \S+:\d+/);
    expect(run.status).toBe(1);
  });
});

/** More than at once, and each machine comes twice. */
const DUMPS = times(12, 4);
const JOBS = times(4, 2);

test(`${DUMPS} dumps, ${JOBS} at once, each once`, () => {
  const list: Record<string, readonly [string]> = {};
  for (let n = 0; n < DUMPS; n++) list[`m${String(n).padStart(2, '0')}.dmp`] = [`leaking ${n % (DUMPS / 2)}`];
  const to = out();
  const run = triage(dumps(list), to, '--jobs', String(JOBS));
  expect(run.stdout).toMatch(new RegExp(`^${DUMPS} targets: `, 'm'));
  expect(run.stdout).toContain('In several logs');
  expect(readFileSync(join(to, 'triage.jsonl'), 'utf8').trim().split('\n')).toHaveLength(DUMPS);
}, 60_000);

test.each([
  [['triage'], /Give dumps/],
  [['triage', 'none.dmp', '--kd', 'x'], /none\.dmp does not exist/],
  [['triage', '.', '--jobs', '0'], /no number of jobs/],
  [['triage', '.', '--timeout', 'soon'], /no time/],
  [['triage', '.', '--nope'], /triage --help/],
])('%s is told in a sentence', (args, sentence) => {
  const run = runCli(args);
  expect(run.status).toBe(2);
  expect(run.stderr).toMatch(sentence);
  expect(existsSync('poolinsight-triage')).toBe(false);
});

test('help teaches with examples', () => {
  expect(runCli(['triage', '--help']).stdout).toMatch(/poolinsight triage D:\\dumps/);
});
