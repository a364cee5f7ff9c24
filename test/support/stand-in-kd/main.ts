/**
 * Stands in for kd.exe: `kd -z DUMP -cf FILE` plays the emulated debugger over a machine of the tests. The "dump" names
 * the machine behind the first bytes of a real one, and how the debugger is to misbehave.
 */
import { readFileSync } from 'node:fs';
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

const path = option('-z');
const dump = JSON.parse(readFileSync(path, 'latin1').slice(HEAD)) as StandInDump;
print('Microsoft (R) Windows Debugger Version 10.0.26100.1 AMD64');
print(`Loading Dump File [${path}]`);
if (dump.misbehave === 'unreadable') {
  print(`Could not open dump file [${path}], Win32 error 0n1392`);
  process.exit(1);
}
if (dump.misbehave === 'hangs') await new Promise(wait => setTimeout(wait, 600_000));

const NO_SYMBOLS = [
  '*** ERROR: Symbol file could not be found.  Defaulted to export symbols for ntkrnlmp.exe - ',
  '*** Kernel symbols are WRONG. Please fix symbols to do analysis.',
];

const machine = machineOf(dump.machine);
const session = new EmulatedDebugger({
  kind: 'console',
  answer: typed => {
    if (dump.misbehave === 'crashes' && typed.startsWith('!poolused')) {
      process.kill(process.pid, 'SIGSEGV');
    }
    if (dump.misbehave === 'no-symbols' && typed.startsWith('!')) return NO_SYMBOLS;
    if (dump.misbehave === 'small' && typed.startsWith('!')) return [];
    if (dump.misbehave === 'small' && typed === '||') return ['.  0 64-bit Kernel triage dump: x.dmp'];
    return answer(machine, typed);
  },
  target: { kernel: true, dumpFile: path, pointerBytes: machine.bits / 8 },
});

/** What the window shows since the last time. */
function shown(): string {
  const text = session.window.text();
  session.window.clear();
  return text;
}

for (const line of readFileSync(option('-cf'), 'utf8').split(/\r?\n/)) {
  if (line === '') continue;
  print(`0: kd> ${line}`);
  if (line === 'q') {
    print('quit:');
    break;
  }
  if (/^\.(?:load|prefer_dml|symfix|reload)\b/.test(line)) continue;
  const script = /^\.scriptload (\S+)$/.exec(line)?.[1];
  if (script !== undefined) {
    if (dump.misbehave === 'no-provider') {
      print("Unable to load script: no script provider handles the extension '.js'");
      continue;
    }
    // A relative path is relative to the folder in which the debugger was started.
    session.files.put('C:\\tools\\poolinsight.js', readFileSync(resolve(script), 'utf8'));
    session.type('.scriptload C:\\tools\\poolinsight.js');
  } else session.type(line);
  const lines = shown().split('\n');
  if (dump.misbehave === 'half' && line.startsWith('dx ')) {
    print(lines.slice(0, Math.ceil(lines.length / 2)).join('\n'));
    break;
  }
  print(lines.join('\n'));
}
