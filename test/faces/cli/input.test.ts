/** What is read without being named: standard input, and what lies in a folder. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { healthyMachine } from '../../cases/generated.ts';
import { seedMachines } from '../../cases/seed.ts';
import { transcript } from '../../support/kd/answer.ts';
import { runCli } from '../../support/run-cli.ts';
import { zip } from '../../support/zip.ts';

const SESSION = ['vertarget', '!vm 1', '!poolused 3', '!poolused 5', 'lm'];
const full = transcript(seedMachines.registryAndReloadedDriver, SESSION);
const well = transcript(healthyMachine(3), SESSION);
const cli = fileURLToPath(new URL('../../../dist/poolinsight-cli.js', import.meta.url));

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'input-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

describe('standard input', () => {
  test('is read where nothing is named: a pipe and a file', () => {
    expect(runCli([], full)).toMatchObject({ status: 1, stderr: '' });
    expect(runCli(['--format', 'json'], full).stdout).toMatch(/^\{"schema":2/);
    const handle = openSync(file('case.log', full), 'r');
    const run = spawnSync(process.execPath, [cli], { stdio: [handle, 'pipe', 'pipe'], encoding: 'utf8' });
    expect(run.stdout).toContain('Paged pool is near its maximum');
  });

  test('that is no pipe and no file is left alone: the usage, and 2', () => {
    const run = spawnSync(process.execPath, [cli], { stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8' });
    expect(run).toMatchObject({ status: 2, stdout: '' });
    expect(run.stderr).toContain('--compare OLDER');
  });

  test('that is empty is told', () => {
    expect(runCli([], '')).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/^poolinsight: standard input is empty\./),
    });
  });

  test('is not read where a file is named', () => {
    expect(runCli([file('well.log', well)], full).status).toBe(0);
  });

  test('can be compressed', () => {
    expect(runCli(['-'], gzipSync(full)).stdout).toContain('Paged pool is near its maximum');
    expect(runCli([], zip({ 'a.log': full })).stdout).toContain('Paged pool is near its maximum');
    expect(runCli(['-'], zip({ 'a.log': full, 'b.log': well })).stdout).toMatch(
      /^2 targets: 1 warning, 1 healthy$/m,
    );
    expect(runCli(['-'], gzipSync(full).subarray(0, 400)).stderr).toMatch(
      /^poolinsight: standard input is a damaged gzip file\./,
    );
  });

  test('is refused in UTF-16 or short as little as a file is', () => {
    expect(runCli(['-'], Buffer.from(`\ufeff${full}`, 'utf16le')).status).toBe(1);
    expect(runCli(['-'], 'P').stderr).toMatch(/holds no output of a command/);
  });

  test('can be the newer log of a comparison', () => {
    expect(runCli(['--compare', file('old.log', full)], full).stderr).toMatch(/^poolinsight: .*\.\n$/);
  });
});

describe('a folder with other files', () => {
  const others = (count: number): void => {
    for (let at = 0; at < count; at++) file(`other-${at}.md`, at === 0 ? '' : 'Dear support,\n');
  };

  test('tells them in one line, however many they are', () => {
    file('case.log', full);
    others(3);
    const run = runCli([folder]);
    expect(run.status).toBe(1);
    expect(run.stdout).toMatch(/^1 target: 1 warning$/m);
    expect(run.stderr).toBe(
      'poolinsight: 3 other files hold no output that poolinsight reads: other-0.md, other-1.md, other-2.md.\n',
    );
    others(12);
    for (const format of ['brief', 'ndjson', 'json', 'markdown']) {
      expect(runCli([folder, '-f', format]).stderr, format).toMatch(
        /^poolinsight: 12 other files hold .*other-\d+\.md and 7 more\.\n$/,
      );
    }
  });

  test('and without any log says what a log needs', () => {
    others(2);
    expect(runCli([folder])).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringMatching(/^poolinsight: 2 files hold no output .*A log needs at least !vm/),
    });
  });

  test('keeps the whole sentence for a file that the user names, and for a log that could not be read', () => {
    others(2);
    file('case.log', full);
    const symbols = file('symbols.log', '0: kd> !vm\nunable to get nt!MmAvailablePages\n');
    const named = runCli([join(folder, 'other-1.md'), join(folder, 'case.log')]);
    expect(named.stderr).toMatch(
      /other-1\.md holds no output of a command that poolinsight reads\. It needs/,
    );
    expect(named.stdout).toMatch(/1 log not read$/m);
    expect(runCli([folder]).stderr).toContain(`Nothing could be read from ${symbols}.`);
  });

  test('reads no folder of a program, whose name begins with a dot', () => {
    file('case.log', full);
    file('.git/HEAD', 'ref: refs/heads/main\n');
    expect(runCli([folder]).stderr).toBe('');
  });
});

test('a file whose name looks like a pattern is read', () => {
  expect(runCli([file('case[1].log', full)]).status).toBe(1);
});

test('--finding needs one log', () => {
  file('a.log', full);
  file('b.log', full);
  for (const format of ['brief', 'details', 'json']) {
    expect(runCli([folder, '--finding', '1', '-f', format])).toEqual({
      status: 2,
      stdout: '',
      stderr:
        'poolinsight: --finding 1 needs one log, and these are several. Give the log that has the finding.\n',
    });
  }
});

test.each([60, 70, 80, 100])('the page about many logs fits into %d columns', width => {
  file('a/a-rather-long-name-of-a-log.log', full);
  file('b/another-rather-long-name-of-a-log.log', full);
  file('well.log', well);
  const lines = runCli([folder, '--width', String(width)]).stdout.split('\n');
  expect(Math.max(...lines.map(line => line.length))).toBe(width);
  expect(lines.find(line => line.startsWith('WARNING'))).toMatch(/paged-pool +CM +nt!cm +\S+\.log$/);
});
