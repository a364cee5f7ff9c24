import { spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import type { Output } from '../../src/report/contract.ts';
import { type Ask, cliHost } from './cli-host.ts';
import { schemaFaults } from './schema.ts';
import { isWhole } from './thorough.ts';

const cli = fileURLToPath(new URL('../../dist/poolinsight-cli.js', import.meta.url));

export interface CliRun {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** So short a run gains nothing from the engine's helper threads, which cost a fifth of it. A whole run has them, as a user's has. */
const FLAGS = isWhole ? [] : ['--single-threaded'];

let host: Ask | undefined;

/** Several runs that need no process of their own. */
export function askCli(questions: readonly (readonly string[])[]): CliRun[] {
  host ??= cliHost(cli, FLAGS);
  return questions.map(args => (host as Ask)(args, ''));
}

/** Runs the built command line, as a user would; outside of a whole run in the process of those before. */
export function runCli(args: readonly string[], input: string | Buffer = ''): CliRun {
  if (!isWhole) {
    host ??= cliHost(cli, FLAGS);
    return host(args, input);
  }
  const { status, stdout, stderr } = spawnSync(process.execPath, [...FLAGS, cli, ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, NO_COLOR: '1' },
  });
  return { status, stdout, stderr };
}

/** Starts it as a user would; other tests go on meanwhile. `first`: a script that runs before it. */
export function startCli(args: readonly string[], first?: string): Promise<CliRun> {
  return new Promise((resolve, reject) => {
    const said = { stdout: '', stderr: '' };
    const child = spawn(
      process.execPath,
      [...(first === undefined ? [] : ['--require', first]), cli, ...args],
      {
        stdio: ['ignore', 'pipe', 'pipe'],
        env: { ...process.env, NO_COLOR: '1' },
      },
    );
    for (const name of ['stdout', 'stderr'] as const) {
      child[name].setEncoding('utf8').on('data', part => {
        said[name] += part;
      });
    }
    child.on('error', reject);
    child.on('close', status => resolve({ status, ...said }));
  });
}

/** The JSON of a log, which is held to its schema, with the exit code. */
export function diagnoseJson(log: string): { status: number | null; output: Output } {
  const run = runCli(['--format', 'json', '-'], log);
  const output = JSON.parse(run.stdout);
  expect(schemaFaults(output)).toEqual([]);
  return { status: run.status, output };
}
