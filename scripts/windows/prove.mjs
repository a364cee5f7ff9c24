// The proof itself: debuggers are started, their answers held against the emulation's, and a page is written.
import { spawn, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkOf, fileCheck, kernelChecks } from './compare.mjs';
import { counted, proofPage } from './page.mjs';
import { answersIn, commandFile, kernelPlan, livePlan, otherEnginePlan, SAVED, userPlan } from './plan.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const cli = join(root, 'dist/poolinsight-cli.js');

/** Of what the emulation answers; a test keeps it true. */
export function expectedAnswers() {
  return JSON.parse(readFileSync(new URL('expected.json', import.meta.url), 'utf8'));
}

/** Everything that the debugger reads, in the folder in which it is started. */
export function prepare(work) {
  mkdirSync(work, { recursive: true });
  copyFileSync(join(root, 'dist/poolinsight.js'), join(work, 'poolinsight.js'));
  const sample = readFileSync(join(root, 'test/samples/hung-server.log'), 'utf8');
  writeFileSync(join(work, 'sample.log'), sample.replace(/\r?\n/g, '\r\n'));
  writeFileSync(join(work, 'sample-utf16.log'), `\ufeff${sample.replace(/\r?\n/g, '\r\n')}`, 'utf16le');
  const page = readFileSync(join(root, 'scripts/windows/probe.js'), 'utf8');
  writeFileSync(join(work, 'probe.js'), page);
  writeFileSync(
    join(work, 'probe-1.99.js'),
    page.replace('apiVersionSupport(1, 2)', 'apiVersionSupport(1, 99)'),
  );
}

/** Runs a debugger; its whole output, also where it ends early or takes too long. */
export function runDebugger(path, args, work, timeoutMs) {
  return new Promise(resolve => {
    const parts = [];
    let reason;
    const child = spawn(path, args, { cwd: work, stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true });
    const timer = setTimeout(() => {
      reason = `not done within ${timeoutMs / 1000} s`;
      child.kill('SIGKILL');
    }, timeoutMs);
    child.stdout.on('data', part => parts.push(part));
    child.stderr.on('data', part => parts.push(part));
    child.on('error', error => {
      reason = error.message;
    });
    child.on('close', code => {
      clearTimeout(timer);
      if (reason === undefined && code !== 0) reason = `the debugger ended with code ${code}`;
      resolve({ text: Buffer.concat(parts).toString('utf8'), reason });
    });
  });
}

/** The debugger that the command line finds. */
export function foundDebugger(name) {
  const run = spawnSync(process.execPath, [cli, 'triage', '--find', name], { encoding: 'utf8' });
  return run.status === 0 ? { path: run.stdout.trim() } : { problem: run.stderr.trim() };
}

/** What the command line says of a text: the verdict's sentence; undefined where it can read nothing. */
function headlineOf(text) {
  const run = spawnSync(process.execPath, [cli, '--format', 'json', '-'], {
    input: text,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  try {
    const { reports } = JSON.parse(run.stdout);
    return reports[reports.length - 1]?.verdict.headline;
  } catch {
    return undefined;
  }
}

const TEN_MINUTES = 600_000;

const symbolsOf = symbols => (symbols === undefined ? [] : ['-y', symbols]);

/**
 * `target`: the program that cdb starts. `dump`: a kernel dump; `makeDump` gives one, or sentences on why not.
 * Gives the page and how many checks differ.
 */
export async function prove({ work, cdb, kd, target, dump, makeDump, symbols, system, say }) {
  prepare(work);
  const sessions = [];
  const remarks = [];
  const expected = expectedAnswers();
  /** Runs a plan in a debugger, and holds what it says against what is expected. */
  const session = async (name, { path, problem }, plan, label, before, behind) => {
    const made = { name, checks: [], debuggerPath: path, reason: problem };
    sessions.push(made);
    if (path === undefined) return made;
    say(`Running ${path}: ${name} ...`);
    writeFileSync(join(work, `${label}.kd`), commandFile(plan));
    const run = await runDebugger(path, [...before, '-cf', `${label}.kd`, ...behind], work, TEN_MINUTES);
    writeFileSync(join(work, `${label}-transcript.txt`), run.text);
    made.reason = run.reason;
    const answers = answersIn(run.text, plan);
    made.checks = plan.map(step => checkOf(step, answers, expected.answers, work));
    return made;
  };
  const user = await session('A user-mode target', cdb, userPlan(work), 'user', [], [target]);
  for (const name of user.checks.length === 0 ? [] : SAVED) {
    const file = join(work, name);
    const got = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
    user.checks.push(fileCheck(name, got, expected.files[name], work));
  }
  await session('The other script engine', cdb, otherEnginePlan(work), 'other-engine', [], [target]);
  const kernel = { name: 'A kernel dump', checks: [], debuggerPath: kd.path };
  sessions.push(kernel);
  let path = dump;
  if (kd.path === undefined) kernel.reason = kd.problem;
  else if (path === undefined) {
    const made = makeDump === undefined ? { tried: [] } : await makeDump(work, kd.path);
    remarks.push(...made.tried);
    path = made.path;
    if (path === undefined)
      kernel.reason =
        'no kernel dump: give one with --dump, or let one be made with --make-dump as administrator.';
  }
  if (kd.path !== undefined && path !== undefined) {
    say(`Running ${kd.path} on ${path} ...`);
    const plan = kernelPlan();
    writeFileSync(join(work, 'kernel.kd'), commandFile(plan));
    const args = ['-z', path, ...symbolsOf(symbols), '-cf', 'kernel.kd'];
    const run = await runDebugger(kd.path, args, work, TEN_MINUTES * 2);
    writeFileSync(join(work, 'kernel-transcript.txt'), run.text);
    if (run.reason !== undefined) kernel.reason = run.reason;
    kernel.checks = kernelChecks(plan, answersIn(run.text, plan), headlineOf);
  }
  await session('This machine, live', kd, livePlan(), 'live', ['-kl', ...symbolsOf(symbols)], []);
  const page = proofPage({
    when: new Date().toISOString(),
    system,
    node: process.versions.node,
    sessions,
    remarks,
  });
  writeFileSync(join(work, 'proof.md'), page);
  const all = sessions.flatMap(each => each.checks);
  return {
    page,
    summary: counted(all),
    different: all.filter(each => each.verdict === 'different').length,
    tried: all.some(each => each.verdict === 'same'),
  };
}

/**
 * A live kernel dump, by the documented ways in their order; each needs an administrator. The storage cmdlet: Microsoft's
 * Storage module, Get-StorageDiagnosticInfo -IncludeLiveDump. LiveKD: Sysinternals, -ml makes a live dump.
 */
export async function makeLiveDump(work, kd) {
  const tried = [];
  const folder = join(work, 'live');
  mkdirSync(folder, { recursive: true });
  const powershell = script =>
    spawnSync('powershell.exe', ['-NoProfile', '-NonInteractive', '-Command', script], {
      encoding: 'utf8',
      timeout: TEN_MINUTES,
    });
  const found = () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(each => join(folder, each));
    return files.find(each => /\.dmp$/i.test(each) && statSync(each).isFile());
  };
  const place = folder.replace(/'/g, "''");
  const ways = [
    [
      'The storage diagnostics cmdlet',
      `Get-StorageSubSystem | Select-Object -First 1 | Get-StorageDiagnosticInfo -IncludeLiveDump -DestinationPath '${place}'`,
    ],
    [
      'LiveKD',
      `$zip = Join-Path '${place}' 'livekd.zip'; Invoke-WebRequest https://download.sysinternals.com/files/LiveKD.zip -OutFile $zip; Expand-Archive -Force $zip '${place}'; & (Join-Path '${place}' 'livekd64.exe') -accepteula -k '${kd.replace(/'/g, "''")}' -ml -o (Join-Path '${place}' 'livekd.dmp')`,
    ],
  ];
  for (const [name, script] of ways) {
    const run = powershell(script);
    const path = found();
    if (path !== undefined) {
      tried.push(`${name} made a live dump.`);
      return { path, tried };
    }
    const said = `${run.stderr ?? ''}${run.error?.message ?? ''}`.trim().split('\n')[0] ?? '';
    tried.push(`${name} made no dump: ${said === '' ? 'it said nothing' : said}`);
  }
  return { tried };
}
