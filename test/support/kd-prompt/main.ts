/** `npm run kd`: the prompt in a terminal, or fed by a pipe. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { Debuggee } from './debuggee.ts';
import { KdPrompt } from './kd-prompt.ts';
import { logDebuggee } from './log-debuggee.ts';
import { machineDebuggee, machines, SAMPLE } from './machine-debuggee.ts';

export interface Start {
  readonly arguments: readonly string[];
  /** The folder of the project. */
  readonly root: string;
  /** The folder in which the user typed. */
  readonly folder: string;
  readonly version: string;
}

/** Gives the exit code. */
export async function main(start: Start): Promise<number> {
  process.stdout.on('error', (reason: NodeJS.ErrnoException) => {
    // The reader of a pipe (head, a closed pager) has seen enough.
    if (reason.code !== 'EPIPE') throw reason;
    process.exit(0);
  });
  try {
    return await converse(start);
  } catch (reason) {
    process.stderr.write(`kd: ${reason instanceof Error ? reason.message : String(reason)}\n`);
    return 2;
  }
}

async function converse(start: Start): Promise<number> {
  const [wanted, ...more] = start.arguments;
  if (wanted === '-h' || wanted === '--help') {
    show(usage());
    return 0;
  }
  if (more.length > 0)
    throw new Error('Give one log or one machine. Without either, the machines are listed.');
  if (wanted === undefined) show([...usage(), '', `Taking ${SAMPLE}.`, '']);
  const debuggee = open(wanted ?? SAMPLE, start.folder);
  const prompt = new KdPrompt({
    script: builtScript(start.root),
    version: start.version,
    debuggee,
    open: other => open(other, start.folder),
    colours: coloursWanted(),
  });
  show(prompt.greeting().lines);
  await (process.stdin.isTTY && process.stdout.isTTY ? atTerminal(prompt) : fromPipe(prompt));
  return 0;
}

function open(wanted: string, folder: string): Debuggee {
  const path = resolve(folder, wanted);
  if (existsSync(path)) return logDebuggee(path, wanted);
  const found = machineDebuggee(wanted);
  if (found !== undefined) return found;
  throw new Error(`There is no file and no machine ${wanted}. Without an argument the machines are listed.`);
}

function builtScript(root: string): string {
  const path = resolve(root, 'dist/poolinsight.js');
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new Error(`${path} cannot be read. Build it: npm run build.`);
  }
}

function atTerminal(prompt: KdPrompt): Promise<void> {
  return new Promise(done => {
    const reader = createInterface({
      input: process.stdin,
      output: process.stdout,
      prompt: prompt.text,
      historySize: 500,
      removeHistoryDuplicates: true,
      completer: (begun: string): [string[], string] => [prompt.completions(begun), begun],
    });
    reader.on('line', line => {
      const { lines, ended } = prompt.enter(line);
      show(lines);
      if (ended === true) reader.close();
      else reader.prompt();
    });
    reader.on('SIGINT', () => {
      // What was typed so far is given up; the cursor may stand in the middle of it.
      reader.write(null, { ctrl: true, name: 'e' });
      reader.write(null, { ctrl: true, name: 'u' });
      show(['', '(q quits.)']);
      reader.prompt();
    });
    reader.on('close', () => done());
    reader.prompt();
  });
}

/** Shows what was typed too, so that the output reads like a log. */
async function fromPipe(prompt: KdPrompt): Promise<void> {
  for await (const line of createInterface({ input: process.stdin, terminal: false })) {
    show([`${prompt.text}${line}`]);
    const { lines, ended } = prompt.enter(line);
    show(lines);
    if (ended === true) return;
  }
}

function usage(): string[] {
  const width = Math.max(...[...machines.keys()].map(name => name.length)) + 2;
  return [
    'npm run kd -- case.log     a prompt that answers what was typed in a log, as it was printed there',
    'npm run kd -- MACHINE      the same for a machine of the tests:',
    '',
    ...[...machines].map(([name, { origin }]) => `  ${name.padEnd(width)}${shortened(origin)}`),
    `  ${'leaking-7, healthy-7'.padEnd(width)}generated; any number`,
  ];
}

/** Up to the last word that leaves the list within 100 columns. */
function shortened(text: string): string {
  const room = 68;
  return text.length <= room ? text : `${text.slice(0, text.lastIndexOf(' ', room - 4))} ...`;
}

function coloursWanted(): boolean {
  const { NO_COLOR, TERM } = process.env;
  return process.stdout.isTTY === true && (NO_COLOR ?? '') === '' && TERM !== 'dumb';
}

function show(lines: readonly string[]): void {
  for (const line of lines) process.stdout.write(`${line}\n`);
}
