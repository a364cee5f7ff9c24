/**
 * The bug check as `.bugcheck` prints it, and in the three other ways in which a debugger says it. From samples of
 * windows-driver-docs: bug checks 0x0A and 0xD1, handling-a-bug-check-when-driver-verifier-is-enabled.md,
 * interpreting-bug-check-0xcb.md.
 */
import { ticked } from './address.ts';
import type { Machine } from './machine.ts';
import type { Printer } from './printer.ts';

export const bugcheckPrinter: Printer = {
  typed: /^\.bugcheck(?!\w)/,
  print: machine => asCommand(machine),
};

const NONE = { code: 0, args: ['0', '0', '0', '0'] };

/** A machine that did not crash has code 0. */
function asCommand(machine: Machine): string[] {
  const { code, args } = machine.facts.bugcheck ?? NONE;
  const digits = code.toString(16).padStart(8, '0');
  return [
    `Bugcheck code ${machine.kit.vm === 'a current kit' ? digits.toUpperCase() : digits}`,
    `Arguments ${args.map(each => ticked(machine, each)).join(' ')}`,
    '',
  ];
}

/** At load, before about 2020. */
export function bugcheckBanner(machine: Machine): string[] {
  const { code, args } = machine.facts.bugcheck ?? NONE;
  return [
    '*******************************************************************************',
    '*                                                                             *',
    '*                        Bugcheck Analysis                                    *',
    '*                                                                             *',
    '*******************************************************************************',
    '',
    'Use !analyze -v to get detailed debugging information.',
    '',
    `BugCheck ${code.toString(16).toUpperCase()}, {${args.join(', ')}}`,
    '',
    'Probably caused by : MyAVDrv.sys ( MyAVDrv+2f10 )',
    '',
    'Followup: MachineOwner',
    '---------',
    '',
  ];
}

/** By `!analyze -v`, up to the arguments; the explanation is made up. */
export function bugcheckHeadline(machine: Machine, name: string): string[] {
  const { code, args } = machine.facts.bugcheck ?? NONE;
  const width = machine.bits / 4;
  return [
    `${name} (${code.toString(16)})`,
    'Something went wrong in a driver.  Usually it is the one',
    'that was changed last.',
    'Arguments:',
    ...args.map((each, index) => `Arg${index + 1}: ${each.padStart(width, '0')}, what it means`),
    '\tand the rest of what the last one means.',
    '',
    'Debugging Details:',
    '------------------',
    '',
  ];
}

/** By the kernel debugger that is connected while the machine crashes. */
export function bugcheckBreak(machine: Machine): string[] {
  const { code, args } = machine.facts.bugcheck ?? NONE;
  const width = machine.bits / 4;
  const all = args.map(each => `0x${each.padStart(width, '0').toUpperCase()}`).join(',');
  return [
    '',
    `*** Fatal System Error: 0x${code.toString(16).padStart(8, '0')}`,
    `                       (${all})`,
    '',
    'Break instruction exception - code 80000003 (first chance)',
    '',
    'A fatal system error has occurred.',
    'Debugger entered on first try; Bugcheck callbacks have not been invoked.',
    '',
    'A fatal system error has occurred.',
    '',
  ];
}
