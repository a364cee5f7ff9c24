/** What `npm pack` gives: it installs into an empty folder without a network, runs, and its types resolve. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');

let folder = '';
let packed: readonly string[] = [];

function npm(...values: string[]): string {
  return execFileSync('npm', values, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'packed-'));
  const [made] = JSON.parse(npm('pack', root, '--json', '--ignore-scripts')) as {
    filename: string;
    files: { path: string }[];
  }[];
  packed = made?.files.map(each => each.path) ?? [];
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  npm('install', '--offline', '--no-audit', '--no-fund', `./${made?.filename ?? ''}`);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('holds the script, the command line, the types and the change log, and no sources', () => {
  for (const file of [
    'dist/poolinsight.js',
    'dist/poolinsight-cli.js',
    'dist/poolinsight.d.ts',
    'dist/contract/report/contract.d.ts',
    'dist/CHANGELOG.md',
    'README.md',
  ]) {
    expect(packed).toContain(file);
  }
  expect(packed.filter(each => !/^(?:dist\/|package\.json$|README\.md$)/.test(each))).toEqual([]);
});

test('runs under its name, and says its version', () => {
  const run = (...values: string[]) =>
    spawnSync(join(folder, 'node_modules/.bin/poolinsight'), values, { encoding: 'utf8' });
  expect(run('--version').stdout.trim()).toBe(`poolinsight ${version}`);
  const { stdout, status } = run(join(root, 'test/samples/hung-server.log'));
  expect(stdout).toContain('Paged pool is near its maximum');
  expect(status).toBe(1);
});

test('gives a program the types of the JSON contract', () => {
  mkdirSync(join(folder, 'src'));
  writeFileSync(
    join(folder, 'src/reader.ts'),
    `import type { Output } from 'poolinsight';
export const first = (output: Output): string => output.reports[0]?.verdict.headline ?? '';
// @ts-expect-error: a contract knows what it holds
export const wrong = (output: Output): string => output.report;
`,
  );
  const options = ['--noEmit', '--strict', '--module', 'nodenext', '--moduleResolution', 'nodenext'];
  execFileSync(process.execPath, [tsc, ...options, '--lib', 'es2022', '--types', '', 'src/reader.ts'], {
    cwd: folder,
    stdio: 'pipe',
  });
});

test('the change log begins with this version', () => {
  expect(readFileSync(join(root, 'dist/CHANGELOG.md'), 'utf8')).toMatch(
    new RegExp(`^# What changed\\n[\\s\\S]*?\\n## ${version.replaceAll('.', '\\.')}\\n`),
  );
});
