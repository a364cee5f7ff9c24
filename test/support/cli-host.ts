/** A process that stays and runs the command line for one test after the other: to start Node takes longer than a report. */
import { fork } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CliRun } from './run-cli.ts';

export type Ask = (args: readonly string[], input: string | Buffer) => CliRun;

const program = fileURLToPath(new URL('./cli-host.cjs', import.meta.url));

/** Longer than any run of a test takes, in milliseconds. */
const PATIENCE = 50_000;

/** Starts the process for the command line at that path. Each run loads it anew, with its own arguments and standard input. */
export function cliHost(cli: string, flags: readonly string[]): Ask {
  const folder = mkdtempSync(join(tmpdir(), 'cli-host-'));
  const child = fork(program, [cli, folder], {
    execArgv: [...flags],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: { ...process.env, NO_COLOR: '1' },
  });
  child.unref();
  child.channel?.unref();
  const pause = new Int32Array(new SharedArrayBuffer(4));
  let number = 0;
  return (args, input) => {
    number++;
    const file = join(folder, `${number}.in`);
    const answer = join(folder, `${number}.json`);
    writeFileSync(file, input);
    child.send({ number, args, input: file });
    for (const began = Date.now(); !existsSync(answer); Atomics.wait(pause, 0, 0, 2)) {
      if (Date.now() - began > PATIENCE) {
        throw new Error(`The command line did not end within ${PATIENCE / 1000} s: ${args.join(' ')}`);
      }
    }
    const run = JSON.parse(readFileSync(answer, 'utf8')) as CliRun;
    rmSync(file);
    rmSync(answer);
    return run;
  };
}
