/** The test machines as debuggees: their printers answer. */
import { healthyMachine, leakingMachine } from '../../cases/generated.ts';
import * as publicCases from '../../cases/public.ts';
import { seedMachines } from '../../cases/seed.ts';
import { answer } from '../kd/answer.ts';
import type { Machine } from '../kd/machine.ts';
import { type Debuggee, timeAnswer } from './debuggee.ts';

/** By the names under which test/cases exports them. */
export const machines: ReadonlyMap<string, Machine> = new Map<string, Machine>([
  ...Object.entries(seedMachines),
  ...Object.entries(publicCases),
]);

/** The machine of test/samples/hung-server.log. */
export const SAMPLE = 'registryAndReloadedDriver';

const TYPICAL = [
  'vertarget',
  '!vm',
  '!vm 4',
  '!vm 0x21',
  '!poolused 3',
  '!poolused 4',
  '!poolused 0x8',
  'lm',
  '!locks',
  '!session',
  '!process 0 0',
  '!sysptes 1',
  '!xpool -map',
  '.bugcheck',
];

/** The machine of that name, or a generated one (`leaking-7`, `healthy-7`); undefined when there is none. */
export function machineDebuggee(name: string): Debuggee | undefined {
  const found = [...machines].find(([each]) => each.toLowerCase() === name.toLowerCase());
  if (found !== undefined) return debuggee(...found);
  const generated = /^(leaking|healthy)-(\d{1,9})$/i.exec(name);
  if (generated === null) return undefined;
  const seed = Number(generated[2]);
  const isHealthy = generated[1]?.toLowerCase() === 'healthy';
  return debuggee(name.toLowerCase(), isHealthy ? healthyMachine(seed) : leakingMachine(seed).machine);
}

function debuggee(name: string, machine: Machine): Debuggee {
  const lines = (typed: string): readonly string[] => {
    const printed = answer(machine, typed);
    return printed.length === 1 && /^No export \S+ found$/.test(printed[0] ?? '') ? [] : printed;
  };
  const { target } = machine.facts;
  return {
    name,
    origin: `The machine ${name} of the tests: ${machine.origin}.`,
    prompt: machine.prompt,
    attributes: {
      kernel: target?.kind !== 'user-mode',
      pointerBytes: machine.bits / 8,
      ...(target?.dumpFile === undefined ? {} : { dumpFile: target.dumpFile }),
    },
    commands: TYPICAL.filter(command => lines(command).length > 0),
    answer(typed) {
      const printed = lines(typed);
      return printed.length > 0 ? { lines: printed } : timeAnswer(typed, { lines: lines('vertarget') });
    },
  };
}
