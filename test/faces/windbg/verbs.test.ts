/** Each verb on machines of five eras: what it prints, runs and gives, once and the second time. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { seedMachines } from '../../cases/seed.ts';
import { answer } from '../../support/kd/answer.ts';
import type { Machine } from '../../support/kd/machine.ts';
import { isWhole, share, some } from '../../support/thorough.ts';
import {
  ASKS_ANEW,
  asked,
  type Call,
  calls,
  eras,
  expressionOf,
  open,
  openLive,
  others,
  pageOf,
  snapshotCalls,
} from './targets.ts';

const everyMachine = Object.entries({ ...eras, ...others });
const numbered = everyMachine.map(([name, machine], at) => [name, machine, at] as const);

test.each(numbered)('%s: every verb prints a page that fits the window', (_name, machine, at) => {
  const session = open(machine);
  // Those of snapshots need each other.
  for (const call of [...share(calls, at, 3), ...share([snapshotCalls], at, 3).flat()]) {
    const expression = expressionOf(call);
    const page = pageOf(session, expression);
    expect(page, expression).not.toMatch(/undefined|NaN|\[object|did not finish|Error:|Infinity/);
    expect(page.trim(), expression).not.toBe('');
    for (const line of page.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
  }
});

test.each(numbered)(
  '%s: the second time it runs nothing, and gives the same object',
  (_name, machine, at) => {
    const session = open(machine);
    for (const call of share(calls, at, 3)) {
      const expression = expressionOf(call);
      const [verb, ...values] = call;
      const first = session.call(verb, ...values);
      const before = session.calls.length;
      session.window.clear();
      expect(session.call(verb, ...values), expression).toBe(first);
      expect(asked(session, before), expression).toEqual(verb === ASKS_ANEW ? ['!poolused 0x8'] : []);
      // A verb without an object has no links that would evaluate it again: whoever asks again wants to read it.
      if (first === undefined) expect(session.window.text(), expression).not.toBe('');
      else expect(session.window.text(), expression).toBe('');
    }
  },
);

test('commands that each verb runs first, on machines of five eras', async () => {
  const firsts = [...calls, ...snapshotCalls, ['poolAgain'], ['poolReprint']] as Call[];
  const lineOf = (machine: Machine, call: Call): string => {
    const session = open(machine);
    session.call(call[0], ...call.slice(1));
    const { commands } = session;
    return `${expressionOf(call)}: ${commands.length}${commands.length > 0 ? '  ' : ''}${commands.join(' | ')} (${session.printCalls.length} prints)`;
  };
  if (isWhole) {
    const lines = Object.entries(eras).flatMap(([era, machine]) => [
      `# ${era}`,
      ...firsts.map(call => lineOf(machine, call)),
      '',
    ]);
    await expect(lines.join('\n')).toMatchFileSnapshot('golden/commands.txt');
    return;
  }
  // Each verb on one of the eras, each era with every fifth verb.
  const known = readFileSync(new URL('golden/commands.txt', import.meta.url), 'utf8').split(/^# .*\n/m);
  Object.values(eras).forEach((machine, era) => {
    const lines = known[era + 1]?.split('\n') ?? [];
    firsts.forEach((call, at) => {
      if (at % Object.keys(eras).length === era) expect(lineOf(machine, call)).toBe(lines[at]);
    });
  });
});

test('after the diagnosis the pages about it run nothing more', () => {
  for (const machine of Object.values(eras)) {
    const session = open(machine);
    session.call('poolDiagnose');
    const before = session.calls.length;
    for (const verb of ['poolTagList', 'poolSessions', 'poolResources', 'poolHelp']) session.call(verb);
    session.call('poolTagInfo', 'MmSt');
    session.call('poolCatch', 'MmSt');
    expect(asked(session, before)).toEqual([]);
  }
});

/** What every verb together runs on a machine, but for the one that asks each time. */
const ranOn = new Map<Machine, readonly string[]>();
function allCommands(machine: Machine): readonly string[] {
  const known = ranOn.get(machine);
  if (known !== undefined) return known;
  const session = open(machine);
  for (const [verb, ...values] of calls) if (verb !== ASKS_ANEW) session.call(verb, ...values);
  const { commands } = session;
  ranOn.set(machine, commands);
  return commands;
}

test('no command is run twice on one state of a target', () => {
  for (const [, machine] of some(everyMachine, 4)) {
    const commands = allCommands(machine);
    expect(new Set(commands).size).toBe(commands.length);
  }
});

describe('a dump', () => {
  test('never has its clock asked: it does not run', () => {
    for (const [, machine] of some(everyMachine, 4)) {
      const session = open(machine);
      session.call(ASKS_ANEW);
      expect([...session.commands, ...allCommands(machine)]).not.toContain('.time');
    }
  });
});

describe('a live target', () => {
  const machine = seedMachines.registryAndReloadedDriver;

  test('that has not run is not read again', () => {
    const { session } = openLive(machine);
    const first = session.call('poolDiagnose');
    const before = session.calls.length;
    expect(session.call('poolDiagnose')).toBe(first);
    expect(asked(session, before)).toEqual([]);
  });

  test('is asked for its clock once a look, and once more after a report is made', () => {
    const { session } = openLive(machine);
    const times = () => session.commands.filter(each => each === '.time').length;
    session.dx('@$poolDiagnose()');
    expect(times()).toBe(2);
    session.click('Findings');
    session.click('[0x0]');
    expect(times()).toBe(4);
    session.call('poolTagList');
    session.call('poolHelp');
    session.call('poolReprint');
    expect(times()).toBeLessThanOrEqual(6);
  });

  test('that stands still is known by its uptime, whatever the clock on the wall does', () => {
    const { session, clock } = openLive(machine);
    const first = session.call('poolDiagnose');
    clock.outside = 50;
    expect(session.call('poolDiagnose')).toBe(first);
    expect(session.window.text()).not.toContain('runs all the time');
  });

  test('whose clock says no uptime is known by the time of the session', () => {
    let time = '13:26:12.625';
    const { session } = openLive(machine, {
      answer: typed =>
        typed === '.time' ? [`Debug session time: Thu Jan 18 ${time} 2007`] : answer(machine, typed),
    });
    const first = session.call('poolDiagnose');
    expect(session.call('poolDiagnose')).toBe(first);
    time = '13:27:00.000';
    expect(session.call('poolDiagnose')).not.toBe(first);
  });

  test.each(
    calls
      .filter(([verb]) => !/Help|Catch|SessionTags|Session$|ReadLog|Save/.test(verb))
      .map(each => [expressionOf(each), each] as const),
  )('that has run is read anew: %s', (_expression, [verb, ...values]) => {
    const { session, clock } = openLive(machine);
    const first = session.call(verb, ...values);
    const before = session.calls.length;
    session.window.clear();
    clock.minutes = 34;
    const second = session.call(verb, ...values);
    if (first !== undefined) expect(second).not.toBe(first);
    expect(asked(session, before)).toContainEqual(expect.stringMatching(/^!vm/));
    expect(session.window.text()).not.toBe('');
  });

  test('that runs while one looks at it (local kernel debugging) is not read anew at each click', () => {
    const { session } = openLive(machine, { runsAlways: true });
    session.dx('@$poolDiagnose()');
    expect(session.window.text()).toContain('dx @$poolAgain() reads it anew');
    const before = session.calls.length;
    session.click('Findings');
    session.click('[0x0]');
    expect(session.calls.slice(before)).toEqual([]);
    session.call('poolAgain');
    expect(asked(session, before)).toContain('!vm 5');
  });
});
