import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rules } from '../../../src/diagnosis/rules/index.ts';
import type { Output } from '../../../src/report/contract.ts';
import { seedMachines } from '../../cases/seed.ts';
import { transcript } from '../../support/kd/answer.ts';
import { askCli, type CliRun, diagnoseJson, runCli, startCli } from '../../support/run-cli.ts';

const full = transcript(seedMachines.pagedPoolWithBanner, ['!vm']);
const workstation = transcript(seedMachines.healthyWorkstation, ['!poolused 3']);

let folder: string;
const file = (name: string, text: string | Buffer): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'poolinsight-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('the exit code', () => {
  test('is 1 for a problem, 0 for none, 2 where nothing could be read', () => {
    expect(runCli(['-'], full).status).toBe(1);
    expect(runCli(['-'], workstation).status).toBe(0);
    expect(runCli(['-'], '').status).toBe(2);
  });

  test('one problem among several logs is 1; one that cannot be read does not hide the others', () => {
    const good = file('good.log', workstation);
    const bad = file('bad.log', full);
    expect(runCli([good, bad]).status).toBe(1);
    const run = runCli([join(folder, 'none.log'), bad]);
    expect(run.status).toBe(1);
    expect(run.stdout).toMatch(/^1 target: 1 warning +1 log not read$/m);
    expect(run.stdout).toMatch(/^WARNING +paged-pool .*bad\.log$/m);
    expect(run.stderr).toContain('none.log');
  });
});

describe('what it cannot read it says in a sentence, and what to do', () => {
  const complaint = (args: readonly string[], input?: string): string => {
    const run = runCli(args, input);
    expect(run.status).toBe(2);
    expect(run.stdout).toBe('');
    expect(run.stderr).not.toMatch(/\bat \S+:\d+|Error:/);
    expect(run.stderr.trim()).toMatch(/^poolinsight: [\s\S]*\.$/);
    return run.stderr;
  };

  test('a file that is not there', () => {
    expect(complaint([join(folder, 'none.log')])).toMatch(/none\.log/);
  });
  test('a folder without a file', () => {
    const empty = mkdtempSync(join(folder, 'empty-'));
    expect(complaint([empty])).toMatch(/holds no file\. Give a folder with logs\./);
  });
  test('an empty file', () => {
    expect(complaint([file('empty.log', '')])).toMatch(/is empty.*\.logopen/);
  });
  test('a text without any command that we read', () => {
    expect(complaint(['-'], 'Dear support,\nthe server hangs.\n')).toMatch(/no output of a command.*!vm/);
  });
  test('a user-mode log', () => {
    expect(complaint(['-'], '0:000> !heap -s\nsome heap\n0:000> !vm\nNo export vm found\n')).toMatch(
      /user-mode/i,
    );
  });
  test('commands that all failed', () => {
    expect(complaint(['-'], '0: kd> !vm\nunable to get nt!MmAvailablePages\n')).toMatch(/symbols/);
  });
  test('an option and a format that there are not', () => {
    expect(complaint(['--nope'])).toContain('--help');
    expect(complaint(['--format', 'xml', '-'], '')).toContain(
      'brief, details, markdown, html, json and ndjson',
    );
    expect(complaint(['--color=blue', '-'], '')).toContain('auto, always or never');
    expect(complaint(['--color', 'sometimes', '-'], full)).toContain('auto, always or never');
    expect(complaint(['--width', '9', '-'], '')).toContain('60 to 160');
    expect(complaint(['-o', join(folder, 'none/case.html'), '-'], '')).toContain('folder that is there');
  });
});

test('a fault of its own is no answer: it ends with 2, and what to report holds nothing that a terminal obeys', async () => {
  const fault = file(
    'fault.cjs',
    "process.stdout.write = () => { throw new Error('lost \\x1b[31m here'); };",
  );
  const { status, stderr } = await startCli([file('bad.log', full)], fault);
  expect(status).toBe(2);
  expect(stderr).toMatch(
    /^poolinsight: It ended early, by a fault of its own\. Please report these lines, which may hold words of the log\.\nError: lost .{1,8} here\n +at /,
  );
  expect(stderr).not.toContain('\x1b');
});

test('a fault of its own leaves no half of a file behind', async () => {
  const fault = file(
    'report.cjs',
    `const real = JSON.stringify;
JSON.stringify = (value, ...more) => { if (value?.verdict) throw new Error('lost'); return real(value, ...more); };`,
  );
  const to = mkdtempSync(join(folder, 'to-'));
  const { status, stderr } = await startCli([file('bad.log', full), '-o', join(to, 'case.json')], fault);
  expect(stderr).toContain('by a fault of its own');
  expect(status).toBe(2);
  expect(readdirSync(to)).toEqual([]);
});

describe('several targets in one log', () => {
  test('each gets its report, in order', () => {
    const log = [
      "Opened log file 'C:\\logs\\case.log'",
      transcript(seedMachines.sessionPool, ['!vm', '!vm 4']),
      'Loading Dump File [C:\\dumps\\second.dmp]',
      transcript(seedMachines.pagedPoolWithBanner, ['!vm']),
      // Another machine, as its memory tells.
      transcript(seedMachines.nonpagedPool, ['!vm', '!poolused 3']),
    ].join('\n');
    const { output } = diagnoseJson(log);
    expect(output.reports.map(report => report.verdict.resource)).toEqual([
      'session-pool',
      'paged-pool',
      'nonpaged-pool',
    ]);
    expect(output.reports[1]?.target.dumpFile).toBe('C:\\dumps\\second.dmp');
  });

  test('the same command twice: the later reading counts', () => {
    const first = transcript(seedMachines.registryAndReloadedDriver, ['!vm']);
    const later = first
      .replace(/PagedPool Usage: {4}32951 {3}\( {2}131804 Kb\)/, 'PagedPool Usage:    10000   (   40000 Kb)')
      .replace(/.*Excessive Paged.*\n/, '');
    expect(later).not.toBe(first);
    expect(diagnoseJson(first + later).output.reports.map(each => each.verdict.severity)).toEqual([
      'healthy',
    ]);
  });
});

describe('JSON', () => {
  test('has the members of the contract', () => {
    const { output } = diagnoseJson(full);
    const report = output.reports[0];
    expect(Object.keys(output)).toEqual(['schema', 'tool', 'reports']);
    expect(report?.findings[0]?.evidence[0]).toEqual({
      command: '!vm',
      line: expect.any(Number),
      quote: expect.any(String),
    });
    for (const each of report?.findings ?? []) {
      for (const { line, quote } of each.evidence) expect(full.split('\n')[line - 1]).toBe(quote);
      for (const next of each.next) {
        expect(next).toMatchObject({ command: expect.any(String), purpose: expect.any(String) });
        expect([typeof next.slow, typeof next.changesTarget]).toEqual(['boolean', 'boolean']);
      }
    }
  });

  test('is valid also where a log could not be read', () => {
    const run = runCli(['--format', 'json', '-'], 'nothing');
    expect((JSON.parse(run.stdout) as Output).reports).toEqual([]);
  });
});

describe('help', () => {
  test('of the program names its options', () => {
    const { stdout, status } = runCli(['--help']);
    expect(status).toBe(0);
    for (const option of ['--format', '--explain', '--rules']) expect(stdout).toContain(option);
  });

  const ids = rules.map(rule => rule.id);
  let pages: CliRun[];
  beforeAll(() => {
    pages = askCli(ids.map(id => ['--explain', id]));
  });

  test.each(ids)('of %s', id => {
    const { stdout, status } = pages[ids.indexOf(id)] as CliRun;
    expect(status).toBe(0);
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
    expect(stdout).toContain(id);
  });

  test('of what is no rule and no tag says what can be asked', () => {
    const { status, stderr } = runCli(['--explain', 'nope!']);
    expect(status).toBe(2);
    expect(stderr).toMatch(
      /no rule and no known tag\. Give a rule of --rules, a tag as in --explain Toke or 0x/,
    );
    expect(runCli(['--explain', 'near-limit']).stderr).toContain('paged-pool-near-limit');
  });
});

test('text is ASCII in at most 100 columns, and in colour only when asked', () => {
  const { stdout } = runCli(['-'], full);
  expect(stdout).toMatch(/^[\n -~]*$/);
  for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
  expect(runCli(['--color', '-'], full).stdout).toContain('\u001b[');
});

describe('the brief and what lies behind it', () => {
  const sample = fileURLToPath(new URL('../../samples/hung-server.log', import.meta.url));

  test('the brief is the default, --details has every finding, --finding one of them', () => {
    const short = runCli([sample]).stdout.trimEnd().split('\n');
    const long = runCli([sample, '--details']).stdout;
    expect(short.length).toBeLessThanOrEqual(30);
    expect(short.join('\n')).toMatch(/Who +CM +45\.7 MB +35\.5%/);
    expect(long).toContain('The debugger says:');
    const second = runCli([sample, '--finding', '2']).stdout;
    expect(second).toMatch(/^2 WARNING {3}MyAVDrv\.sys was loaded/);
    expect(long).toContain(second.trimEnd());
  });

  test.each([
    [['--finding', '0'], 'no number of a finding'],
    [['--finding', 'x'], 'no number of a finding'],
    [['--width', '20'], 'Give a number from 60 to 160'],
    [['--width', 'wide'], 'Give a number from 60 to 160'],
  ])('%j is told with what to do', (args, says) => {
    const run = runCli([sample, ...args]);
    expect(run.status).toBe(2);
    expect(run.stderr).toContain(says);
  });

  test('a finding that is not there is said, with how many there are', () => {
    expect(runCli([sample, '--finding', '99'])).toEqual({
      status: 2,
      stdout: '',
      stderr: 'poolinsight: There is no finding 99: this report has 4. Give a number from 1 to 4.\n',
    });
  });

  test.each([60, 100, 160])('the page is %d columns wide', width => {
    const lines = runCli([sample, '--width', String(width)]).stdout.split('\n');
    expect(Math.max(...lines.map(line => line.length))).toBe(width);
  });
});
