/** Where output goes: what -o may replace, and what is said where nothing can be written. */
import { spawn, spawnSync } from 'node:child_process';
import {
  closeSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { healthyMachine } from '../../cases/generated.ts';
import { seedMachines } from '../../cases/seed.ts';
import { transcript } from '../../support/kd/answer.ts';
import { runCli } from '../../support/run-cli.ts';

const SESSION = ['vertarget', '!vm 1', '!poolused 3', '!poolused 5', 'lm'];
const full = transcript(seedMachines.registryAndReloadedDriver, SESSION);
const well = transcript(healthyMachine(3), SESSION);
const cli = fileURLToPath(new URL('../../../dist/poolinsight-cli.js', import.meta.url));

let folder = '';
let log = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'output-'));
  log = join(folder, 'case.log');
  writeFileSync(log, full);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const names = (): string[] => readdirSync(folder).sort();

describe('-o', () => {
  test.each(['out', '.', 'out/'])('onto the folder %s is refused, and leaves nothing', target => {
    mkdirSync(join(folder, 'out'));
    const run = runCli([log, '-o', `${folder}/${target}`]);
    expect(run.status).toBe(2);
    expect(run.stderr).toMatch(
      /^poolinsight: .* is a folder\. Name a file in it, as in -o .*case\.html\.\n$/,
    );
    expect(names()).toEqual(['case.log', 'out']);
    expect(readdirSync(join(folder, 'out'))).toEqual([]);
  });

  test('leaves the older file where nothing was read', () => {
    const out = join(folder, 'case.html');
    writeFileSync(out, 'older');
    expect(runCli([join(folder, 'none.log'), '-o', out]).status).toBe(2);
    expect(readFileSync(out, 'utf8')).toBe('older');
    expect(names()).toEqual(['case.html', 'case.log']);
  });

  test('follows a link, to a file that is there and to one that is not', () => {
    writeFileSync(join(folder, 'there.txt'), 'older');
    for (const name of ['there.txt', 'new.txt']) {
      const link = join(folder, `link-${name}`);
      symlinkSync(name, link);
      expect(runCli([log, '-o', link]).status).toBe(1);
      expect(lstatSync(link).isSymbolicLink()).toBe(true);
      expect(readFileSync(join(folder, name), 'utf8')).toMatch(/^poolinsight: /);
    }
  });

  test.skipIf(process.platform === 'win32')('writes through a pipe', () => {
    const fifo = join(folder, 'pipe');
    spawnSync('mkfifo', [fifo]);
    const script = `timeout 60 cat "$1" > "$2" & "$3" "$4" "$5" -f html -o "$1"; code=$?; wait; exit $code`;
    const run = spawnSync('sh', ['-c', script, 'sh', fifo, join(folder, 'copy'), process.execPath, cli, log]);
    expect(run.status).toBe(1);
    expect(lstatSync(fifo).isFIFO()).toBe(true);
    expect(readFileSync(join(folder, 'copy'), 'utf8')).toMatch(/^<!DOCTYPE html>[\s\S]*<\/html>\s*$/);
  });

  test.skipIf(process.platform === 'win32')(
    'that cannot be written to its end is told, and leaves nothing',
    () => {
      // The shell allows a file of 512 or 1,024 bytes.
      const script = 'ulimit -f 1; exec "$1" "$2" "$3" -o "$4"';
      const args = ['-c', script, 'sh', process.execPath, cli, log, join(folder, 'case.html')];
      const run = spawnSync('sh', args, { encoding: 'utf8' });
      expect(run.status).toBe(2);
      expect(run.stderr).toMatch(/^poolinsight: .*case\.html cannot be written: EFBIG\. .*\.\n$/);
      expect(names()).toEqual(['case.log']);
    },
  );

  test('onto a log that is read is refused, whatever it is called', () => {
    const other = join(folder, 'other.log');
    linkSync(log, other);
    for (const args of [
      [log, '-o', log],
      [log, '-o', other],
      [folder, '-o', log],
      ['--compare', log, join(folder, 'new.log'), '-o', log],
    ]) {
      const run = runCli(args);
      expect(run.status).toBe(2);
      expect(run.stderr).toMatch(/ is a log that is read, and the report would replace it\. Give another/);
    }
    expect(readFileSync(log, 'utf8')).toBe(full);
  });

  test('into the folder that is read neither reads nor counts the report, also when it is made again', () => {
    const out = join(folder, 'all.json');
    for (const _ of [1, 2]) {
      const run = runCli([folder, '-o', out]);
      expect(run).toEqual({ status: 1, stdout: '', stderr: '' });
      expect(JSON.parse(readFileSync(out, 'utf8')).reports).toHaveLength(1);
    }
  });

  test('with an ending that names no format writes text and says so; without an ending it is silent', () => {
    const run = runCli([log, '-o', join(folder, 'x.foo')]);
    expect(run.status).toBe(1);
    expect(run.stderr).toMatch(
      /^poolinsight: The ending \.foo names no format, so text is written\. Use .*\.html/,
    );
    expect(readFileSync(join(folder, 'x.foo'), 'utf8')).toContain('Paged pool is near its maximum');
    expect(runCli([log, '-o', join(folder, 'x.foo'), '-f', 'json']).stderr).toBe('');
    expect(runCli([log, '-o', join(folder, 'plain')]).stderr).toBe('');
  });

  test('is written with --quiet, too', () => {
    const out = join(folder, 'q.html');
    expect(runCli([log, '-q', '-o', out])).toMatchObject({ status: 1, stdout: '' });
    expect(readFileSync(out, 'utf8')).toMatch(/^<!DOCTYPE/);
  });

  test('- is standard output', () => {
    expect(runCli([log, '-o', '-']).stdout).toContain('Paged pool is near its maximum');
    expect(names()).toEqual(['case.log']);
  });
});

describe('standard output', () => {
  test
    .skipIf(!existsSync('/dev/full'))
    .each([[['--help']], [['--rules']], [['LOG']], [['LOG', '-f', 'json']]])(
    'on a full disk is told: %j',
    args => {
      const handle = openSync('/dev/full', 'w');
      const run = spawnSync(process.execPath, [cli, ...args.map(each => (each === 'LOG' ? log : each))], {
        stdio: ['ignore', handle, 'pipe'],
        encoding: 'utf8',
      });
      closeSync(handle);
      expect(run.status).toBe(2);
      expect(run.stderr).toMatch(/^poolinsight: Standard output cannot be written: ENOSPC\. .*\.\n$/);
    },
  );

  test.each([
    ['warnings', () => full, 1],
    ['none', () => well, 0],
  ])('that is closed early ends quietly, with the exit code of what was read: %s', async (_, text, code) => {
    const logs = join(folder, 'logs');
    mkdirSync(logs);
    for (let at = 0; at < 12; at++) writeFileSync(join(logs, `${at}.log`), text());
    expect(await closedEarly([logs, '--format', 'ndjson'])).toEqual({ code, stderr: '' });
    expect(await closedEarly([logs, '--format', 'json'])).toEqual({ code, stderr: '' });
  });
});

/** What comes of a run whose reader goes after the first bytes. */
function closedEarly(args: readonly string[]): Promise<{ code: number | null; stderr: string }> {
  return new Promise(resolve => {
    const child = spawn(process.execPath, [cli, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    let stderr = '';
    child.stderr.on('data', part => {
      stderr += part;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    child.on('close', code => resolve({ code, stderr }));
  });
}
