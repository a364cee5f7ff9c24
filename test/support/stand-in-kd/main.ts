/**
 * Stands in for kd.exe: `kd -z DUMP -cf FILE` plays the emulated debugger over a machine of the tests. The "dump" names
 * the machine behind the first bytes of a real one, and how the debugger is to misbehave. And for cdb.exe: without a dump
 * the target is a program, and there is no kernel.
 */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { healthyMachine, leakingMachine } from '../../cases/generated.ts';
import * as publicCases from '../../cases/public.ts';
import { seedMachines } from '../../cases/seed.ts';
import { answer } from '../kd/answer.ts';
import type { Machine } from '../kd/machine.ts';
import { EmulatedDebugger } from '../windbg-host.ts';

interface StandInDump {
  readonly machine: string;
  readonly misbehave?: 'hangs' | 'crashes' | 'half' | 'no-provider' | 'unreadable' | 'no-symbols' | 'small';
}

const HEAD = 8;

function machineOf(wanted: string): Machine {
  const generated = /^(healthy|leaking) (\d+)$/.exec(wanted);
  if (generated?.[1] === 'healthy') return healthyMachine(Number(generated[2]));
  if (generated !== null) return leakingMachine(Number(generated[2])).machine;
  const known = { ...seedMachines, ...publicCases } as Readonly<Record<string, unknown>>;
  return known[wanted] as Machine;
}

const print = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

/** The one argument behind an option. */
function option(name: string): string {
  const at = process.argv.indexOf(name);
  if (at < 0 || process.argv[at + 1] === undefined) throw new Error(`kd: ${name} is missing`);
  return process.argv[at + 1] ?? '';
}

/** `-kl`: this machine's own kernel, which is a machine of the tests. */
const isLive = process.argv.indexOf('-kl') >= 0;
const isUser = !isLive && process.argv.indexOf('-z') < 0;
const path = isUser || isLive ? '' : option('-z');
const dump: StandInDump = isUser
  ? { machine: '' }
  : isLive
    ? { machine: 'leakedTokens' }
    : (JSON.parse(readFileSync(path, 'latin1').slice(HEAD)) as StandInDump);
const prompt = isUser ? '0:000' : isLive ? 'lkd' : '0: kd';
print('Microsoft (R) Windows Debugger Version 10.0.26100.1 AMD64');
print(isUser ? 'CommandLine: cmd.exe' : `Loading Dump File [${path}]`);
if (dump.misbehave === 'unreadable') {
  print(`Could not open dump file [${path}], Win32 error 0n1392`);
  process.exit(1);
}
if (dump.misbehave === 'hangs') await new Promise(wait => setTimeout(wait, 600_000));

const NO_SYMBOLS = [
  '*** ERROR: Symbol file could not be found.  Defaulted to export symbols for ntkrnlmp.exe - ',
  '*** Kernel symbols are WRONG. Please fix symbols to do analysis.',
];

const machine = isUser ? undefined : machineOf(dump.machine);
const work = process.cwd();
const session = new EmulatedDebugger({
  kind: 'console',
  folders: ['C:', 'C:\\tools', 'C:\\Temp', work],
  answer: typed => {
    if (dump.misbehave === 'crashes' && typed.startsWith('!poolused')) {
      process.kill(process.pid, 'SIGSEGV');
    }
    if (dump.misbehave === 'no-symbols' && typed.startsWith('!')) return NO_SYMBOLS;
    if (dump.misbehave === 'small' && typed.startsWith('!')) return [];
    if (dump.misbehave === 'small' && typed === '||') return ['.  0 64-bit Kernel triage dump: x.dmp'];
    if (typed === 'version') return ['Microsoft (R) Windows Debugger Version 10.0.26100.1 AMD64'];
    if (typed === '.scriptproviders') return ["    JavaScript (extension '.js')"];
    if (typed === '.echo (shown)') return ['(shown)'];
    if (machine === undefined) throw new Error(`Syntax error in '${typed}'`);
    return answer(machine, typed);
  },
  target: isUser
    ? { kernel: false, pointerBytes: 8 }
    : {
        kernel: true,
        ...(isLive ? {} : { dumpFile: path }),
        pointerBytes: (machine?.bits ?? 64) / 8,
      },
});

/** The files of the folder in which the debugger was started, as the script's host sees them. */
for (const name of readdirSync(work).filter(each => /\.log$/.test(each) && statSync(each).isFile())) {
  const bytes = readFileSync(resolve(name));
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe;
  session.files.put(
    `${work}/${name}`,
    bytes.toString(isWide ? 'utf16le' : 'utf8').replace(/^\ufeff/, ''),
    isWide,
  );
}

/** What the window shows since the last time. */
function shown(): string {
  const text = session.window.text();
  session.window.clear();
  return text;
}

/** What the debugger does without the script's host. */
const QUIET = /^(?:\.load|\.prefer_dml|\.symfix|\.reload|n)(?: |$)/;

for (const line of readFileSync(option('-cf'), 'utf8').split(/\r?\n/)) {
  if (line === '') continue;
  print(`${prompt}> ${line}`);
  if (line === 'q') {
    print('quit:');
    break;
  }
  if (QUIET.test(line)) continue;
  // .echo ==== help
  const echoed = /^\.echo (.*)$/.exec(line)?.[1];
  if (echoed !== undefined) {
    print(echoed);
    continue;
  }
  const [, verb, script] = /^(\.script(?:load|run|unload)) (\S+)$/.exec(line) ?? [];
  if (script !== undefined) {
    if (dump.misbehave === 'no-provider') {
      print("Unable to load script: no script provider handles the extension '.js'");
      continue;
    }
    // A relative path is relative to the folder in which the debugger was started.
    session.files.put(`C:\\tools\\${script}`, readFileSync(resolve(script), 'utf8'));
  }
  try {
    session.type(script === undefined ? line : `${verb} C:\\tools\\${script}`);
  } catch {
    // Things that the emulation cannot know are what the probe asks.
  }
  const lines = shown().split('\n');
  if (dump.misbehave === 'half' && line.startsWith('dx ')) {
    print(lines.slice(0, Math.ceil(lines.length / 2)).join('\n'));
    break;
  }
  print(lines.join('\n'));
}
for (const name of ['case.html', 'case.md', 'case.json', 'case.txt']) {
  const text = session.files.read(`${work}/${name}`);
  if (text !== undefined) writeFileSync(resolve(name), text);
}
