import { bugcheckPrinter } from './bugcheck.ts';
import { lmPrinter } from './lm.ts';
import { locksPrinter } from './locks.ts';
import type { Machine } from './machine.ts';
import { moduleSearchPrinter } from './module-search.ts';
import { poolfindPrinter } from './poolfind.ts';
import { poolusedPrinter } from './poolused.ts';
import type { Printer } from './printer.ts';
import { processPrinter } from './process.ts';
import { sessionPrinter } from './session.ts';
import { sysptesPrinter } from './sysptes.ts';
import { vertargetPrinter } from './vertarget.ts';
import { vmPrinter } from './vm.ts';
import { xpoolPrinter } from './xpool.ts';

const printers: readonly Printer[] = [
  vmPrinter,
  poolusedPrinter,
  vertargetPrinter,
  bugcheckPrinter,
  lmPrinter,
  locksPrinter,
  sessionPrinter,
  processPrinter,
  sysptesPrinter,
  xpoolPrinter,
  poolfindPrinter,
  moduleSearchPrinter,
];

/** A machine does not change, and many tests ask the same of the same one. */
const printed = new WeakMap<Machine, Map<string, readonly string[]>>();

/** What the machine's debugger prints for a command; for one that it does not have, its complaint. */
export function answer(machine: Machine, typed: string): readonly string[] {
  const known = printed.get(machine) ?? new Map<string, readonly string[]>();
  printed.set(machine, known);
  const lines = known.get(typed) ?? Object.freeze(print(machine, typed));
  known.set(typed, lines);
  return lines;
}

function print(machine: Machine, typed: string): readonly string[] {
  const printer = printers.find(each => each.typed.test(typed.trim()));
  if (printer !== undefined) return printer.print(machine, typed.trim());
  const extension = /^!(\w+)/.exec(typed);
  return extension === null ? [] : [`No export ${extension[1]} found`];
}

/** A log of a session with the machine: each command at its prompt, then what it prints. */
export function transcript(machine: Machine, commands: readonly string[]): string {
  const lines: string[] = [];
  for (const command of commands) {
    lines.push(`${machine.prompt}> ${command}`, ...answer(machine, command));
  }
  return `${lines.join('\n')}\n`;
}
