/** Machines of five eras with the built script loaded, and what the tests of its verbs share. */
import { readFileSync } from 'node:fs';
import { type StepTemplate, stepTemplates } from '../../../src/knowledge/steps.ts';
import { healthyMachine, leakingMachine } from '../../cases/generated.ts';
import * as publicCases from '../../cases/public.ts';
import { seedMachines } from '../../cases/seed.ts';
import { answer } from '../../support/kd/answer.ts';
import type { Machine } from '../../support/kd/machine.ts';
import { type DebuggerOptions, loadScript, type ScriptSession } from '../../support/windbg-host.ts';

export const script = readFileSync(new URL('../../../dist/poolinsight.js', import.meta.url), 'utf8');

export const DUMP = 'C:\\dumps\\MEMORY.DMP';

/** One machine an era with something to say, its heaviest tag, and more for breadth. */
export const eras: Readonly<Record<string, Machine>> = {
  'Windows 2000 x86': leakingMachine(15).machine,
  'Server 2003 x86': seedMachines.sessionPool,
  'Server 2003 x64': leakingMachine(16).machine,
  'Windows 10': leakingMachine(8).machine,
  'Windows 11': healthyMachine(11),
};

export const others: Readonly<Record<string, Machine>> = {
  registryAndReloadedDriver: seedMachines.registryAndReloadedDriver,
  nonpagedPool: seedMachines.nonpagedPool,
  driverTag: publicCases.driverTag,
  leakedTokens: publicCases.leakedTokens,
  healthyFileServer: publicCases.healthyFileServer,
  'Windows 7 x64, leaking': leakingMachine(1).machine,
  'Windows 11, sessions': leakingMachine(2).machine,
};

export type Call = readonly [verb: string, ...values: unknown[]];

/** Every verb but those of snapshots, and how it is called without and with what it takes. */
export const calls: readonly Call[] = [
  ['poolDiagnose'],
  ['poolDiagnose', 'full'],
  ['poolFull'],
  ['poolDiagnose', 'details'],
  ['poolDetails'],
  ['poolFinding', 1],
  ['poolTagList'],
  ['poolTagList', 'nonpaged'],
  ['poolTagList', 'paged'],
  ['poolTagList', 'unlisted'],
  ['poolTagList', 'unknown'],
  ['poolTagInfo', 'MmSt'],
  ['poolTagInfo', 0x65726854],
  ['poolOwner', 'MmSt'],
  ['poolSessions'],
  ['poolSession', 9],
  ['poolSessionTags'],
  ['poolBlocks', 'MmSt'],
  ['poolResources'],
  ['poolDrivers'],
  ['poolCatch', 'MmSt'],
  ['poolReadLog', 'C:\\tools\\none.log'],
  ['poolSave', 'C:\\tools\\case.pdf'],
  ['poolHelp'],
  ['poolHelp', 'reloaded-driver'],
];

/** Those of snapshots, in an order in which each has something to say. */
export const snapshotCalls: readonly Call[] = [
  ['poolSnapshots'],
  ['poolSnapshot', 'before'],
  ['poolSnapshot', 'second', 'C:\\tools'],
  ['poolSnapshots'],
  ['poolCompare', 'before'],
  ['poolCompare', 'before', 'second'],
  ['poolSnapshot'],
  ['poolCompare'],
];

/** Looks at what the debugger's user may have switched since, so it asks each time. */
export const ASKS_ANEW = 'poolSessionTags';

export const expressionOf = ([verb, ...values]: readonly [string, ...unknown[]]): string =>
  `@$${verb}(${values.map(each => JSON.stringify(each)).join(', ')})`;

/** A dump of the machine, with the script loaded; `.time` is refused, since a dump does not run. */
export function open(machine: Machine, options: DebuggerOptions = {}): ScriptSession {
  return loadScript(script, {
    answer: typed => answer(machine, typed),
    target: { kernel: true, dumpFile: DUMP, pointerBytes: machine.bits / 8 },
    ...options,
  });
}

/** A live target; it runs when the test says so, or all the time, as the machine that one debugs locally does. */
export function openLive(machine: Machine, options: { runsAlways?: boolean } & DebuggerOptions = {}) {
  const { runsAlways, ...others } = options;
  /** `outside`: by which the clock on the wall moves alone. */
  const clock = { minutes: 0, outside: 0 };
  const session = open(machine, {
    answer: typed => {
      if (typed !== '.time') return answer(machine, typed);
      if (runsAlways) clock.minutes++;
      const at = (hour: number, minutes: number): string =>
        `${hour + Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
      return [
        `Debug session time: Thu Jan 18 ${at(13, clock.minutes + clock.outside)}:12.625 2007 (GMT+0)`,
        `System Uptime: 6 days ${at(4, clock.minutes)}:35.921`,
      ];
    },
    target: { kernel: true, pointerBytes: machine.bits / 8 },
    ...others,
  });
  return { session, clock };
}

/** What the script asked of the debugger from the call of that number on, clocks aside. */
export function asked(session: ScriptSession, from = 0): string[] {
  return session.calls
    .slice(from)
    .filter(call => call.captured && call.command !== '.time' && !call.command.startsWith('.printf'))
    .map(call => call.command);
}

/** The window's text after one expression, and what `dx` itself wrote cut off: the page. */
export function pageOf(session: ScriptSession, expression: string): string {
  session.window.clear();
  session.dx(expression);
  const lines = session.window.lines();
  const own = lines.findIndex(line => line.startsWith(expression));
  return lines.slice(0, own < 0 ? lines.length : own).join('\n');
}

const PARTS: Readonly<Record<string, string>> = {
  session: '\\d{1,6}',
  number: '\\d{1,4}',
  tag: '[A-Za-z0-9_+?]{4}',
  tagValue: '0x[0-9a-f]{8}',
  tagBytes: '0x[0-9a-f]{2}(?: 0x[0-9a-f]{2}){3}',
  module: '[A-Za-z0-9_][A-Za-z0-9_.-]{0,63}',
  address: '[0-9A-Fa-f]{1,16}',
};

const clickable = Object.values<StepTemplate>(stepTemplates)
  .filter(each => !each.form && !each.elsewhere && !each.changesTarget)
  .map(each => {
    const source = each.command
      .split(/\{(\w+)\}/)
      .map((text, i) => (i % 2 === 1 ? PARTS[text] : text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')));
    return new RegExp(`^${source.join('')}$`);
  });

/** Whether a command is one of the catalogue's that may be a link, with parts of the right form. */
export function isCatalogued(command: string): boolean {
  return clickable.some(each => each.test(command));
}

/** A link that `dx` draws: to a member or an element, or an action. */
export function isOfDx(command: string): boolean {
  return /^dx -(?:r1|s) (?:-c \d+ )?@\$pool[A-Za-z]+\((?:[A-Za-z0-9_".]*)\)(?:\.[A-Za-z]+|\[\d+\])*(?:\.[A-Za-z]+\(\))?$/.test(
    command,
  );
}
