/** A process that stays and runs the command line for one test after the other: to start Node takes longer than a report. */
import { type ChildProcess, fork } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CliRun } from './run-cli.ts';

export type Ask = (args: readonly string[], input: string | Buffer) => CliRun;

interface Answer {
  readonly run: CliRun;
  /** The run has ended the process. */
  readonly isLast: boolean;
}

const program = fileURLToPath(new URL('./cli-host.cjs', import.meta.url));

/** For the command line at that path. Each run loads it anew, with its own arguments and standard input. Waits so many milliseconds, longer than any run of a test takes. */
export function cliHost(cli: string, flags: readonly string[], patience = 50_000): Ask {
  const pause = new Int32Array(new SharedArrayBuffer(4));
  let host: { readonly folder: string; readonly child: ChildProcess } | undefined;
  let number = 0;
  const ended = (folder: string): void => {
    host = undefined;
    rmSync(folder, { recursive: true, force: true });
  };
  return (args, input) => {
    host ??= started(cli, flags);
    const { folder, child } = host;
    number++;
    const file = join(folder, `${number}.in`);
    const answer = join(folder, `${number}.json`);
    writeFileSync(file, input);
    child.send({ number, args, input: file });
    for (const began = Date.now(); !existsSync(answer); Atomics.wait(pause, 0, 0, 2)) {
      if (Date.now() - began <= patience) continue;
      child.kill('SIGKILL');
      ended(folder);
      throw new Error(`The command line did not end within ${patience / 1000} s: ${args.join(' ')}`);
    }
    const { run, isLast } = JSON.parse(readFileSync(answer, 'utf8')) as Answer;
    rmSync(file);
    rmSync(answer);
    if (isLast) ended(folder);
    return run;
  };
}

function started(cli: string, flags: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'cli-host-'));
  const child = fork(program, [cli, folder], {
    execArgv: [...flags],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: { ...process.env, NO_COLOR: '1' },
  });
  child.unref();
  child.channel?.unref();
  return { folder, child };
}
