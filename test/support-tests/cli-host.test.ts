/** The process that runs one command line after the other: each run is as alone as in a process of its own. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Ask, cliHost } from '../support/cli-host.ts';

const PROGRAM = `#!/usr/bin/env node
const { readFileSync, fstatSync } = require('node:fs');
const [, , what] = process.argv;
let runs = 0;
runs++;
process.stdout.write(what + ' ' + runs + ' ' + readFileSync(0, 'utf8') + (fstatSync(0).isFile() ? '' : ' no file'));
if (what === 'throws') throw new Error('lost');
if (what === 'rejects') Promise.reject(new Error('lost later'));
if (what === 'exits') process.exit(7);
if (what === 'hangs') setInterval(() => {}, 1000);
if (what === 'late') setTimeout(() => { process.stderr.write('late'); process.exitCode = 3; }, 20);
if (what === 'code') process.exitCode = 2;
`;

let folder = '';
let ask: Ask;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'host-'));
  writeFileSync(join(folder, 'program.js'), PROGRAM);
  ask = cliHost(join(folder, 'program.js'), [], 1_000);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('each run has its arguments, its input, its exit code, and modules of its own', () => {
  expect(ask(['code'], 'one')).toEqual({ status: 2, stdout: 'code 1 one', stderr: '' });
  expect(ask(['late'], '')).toEqual({ status: 3, stdout: 'late 1 ', stderr: 'late' });
  expect(ask(['plain'], 'three')).toEqual({ status: 0, stdout: 'plain 1 three', stderr: '' });
});

test.each([
  ['throws', 1, /^Error: lost\n +at /],
  ['rejects', 1, /^Error: lost later\n/],
  ['exits', 7, /^$/],
])('a run that %s is told as it ended, and the next one runs', (what, status, stderr) => {
  expect(ask([what], 'x')).toEqual({
    status,
    stdout: `${what} 1 x`,
    stderr: expect.stringMatching(stderr),
  });
  expect(ask(['plain'], 'y')).toEqual({ status: 0, stdout: 'plain 1 y', stderr: '' });
});

test('a run that never ends is told, and the next one runs', () => {
  expect(() => ask(['hangs'], '')).toThrow('The command line did not end within 1 s: hangs');
  expect(ask(['plain'], 'z').stdout).toBe('plain 1 z');
});
