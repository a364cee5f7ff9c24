/** Dumps of an attacker: no text of theirs opens a tag, reaches a command, or breaks a page. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { longSample } from '../../../src/debugger/dml-print.ts';
import { driverTag } from '../../cases/public.ts';
import { seedMachines } from '../../cases/seed.ts';
import { FRAGMENTS, hostileText } from '../../pages/hostile.ts';
import { answer } from '../../support/kd/answer.ts';
import type { Machine } from '../../support/kd/machine.ts';
import { share, times } from '../../support/thorough.ts';
import type { DebuggerOptions, ScriptSession } from '../../support/windbg-host.ts';
import { isCatalogued, isOfDx, open } from './targets.ts';
import { ownerTrail, sessionTrail } from './trails.ts';

interface Case {
  readonly machine: Machine;
  /** Names in its outputs that an attacker chooses. */
  readonly names: readonly string[];
  readonly tag: string;
}

const CASES: Readonly<Record<string, Case>> = {
  'a driver, a lock, a registry': {
    machine: seedMachines.registryAndReloadedDriver,
    names: ['MyAVDrv', 'CmpRegistryLock'],
    tag: 'MyAV',
  },
  'figures and addresses': {
    machine: seedMachines.registryAndReloadedDriver,
    names: ['11045', '47915424', '32951', 'a5069000', '131804', '11795'],
    tag: 'Obtb',
  },
  'numbers of sessions and processes': {
    machine: sessionTrail,
    names: ['Session ID 9', 'f79b5000', '7837', '32552', '89abc020', '26000000', ' 8000 '],
    tag: 'Gh05',
  },
  'session pools': { machine: sessionTrail, names: ['pagefile.sys', 'winword', 'explorer.exe'], tag: 'Gh05' },
  'the search for an owner': { machine: ownerTrail, names: ['qzflt', 'e1235000'], tag: 'QzXk' },
  'a driver by its tag': {
    machine: driverTag,
    names: ['.sys', 'Windows', 'Processes'],
    tag: firstTag(driverTag),
  },
  'a healthy workstation': {
    machine: seedMachines.healthyWorkstation,
    names: ['UNKNOWN', 'Binary'],
    tag: 'SaSc',
  },
};

function firstTag(machine: Machine): string {
  return machine.facts.tags?.rows[0]?.tag ?? '';
}

const BY_HAND = [
  ...FRAGMENTS,
  '.shell calc',
  '$(x)',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the debugger's alias syntax.
  '${x}',
  '@@c++(1)',
  '@$poolDiagnose()',
  'poolinsight',
  'dx @$poolAgain()',
  '`',
  "'",
  ']]>',
  '<!--',
  '<?dml?><exec cmd=".reboot">',
  '\u2066\u200f\u202e',
  '"'.repeat(200),
  '\\'.repeat(201),
  '%'.repeat(99),
  '<link cmd="'.repeat(40),
  ' '.repeat(10_000),
  '9'.repeat(10_000),
  '*'.repeat(10_000),
];

/** The verbs that show what a target says, and objects with its names. */
const LOOKS = [
  '@$poolDiagnose("full")',
  '@$poolTagList()',
  '@$poolDrivers()',
  '@$poolOwner("MyAV")',
  '@$poolBlocks("MyAV")',
  '@$poolSession(9)',
  '@$poolSessionTags()',
  '@$poolSessions()',
  '@$poolResources()',
  '-r3 @$poolFull()',
  '-r2 @$poolDiagnose().Findings',
  '-r2 @$poolDrivers().Drivers',
  '-g @$poolTagList().Tags',
];

interface Attack {
  readonly name: string;
  readonly tag: string;
  /** A line of its own in each output. */
  readonly extra: string;
}

/** A debugger whose dump is changed at will: each attack is another dump, so nothing is remembered of the one before. */
function victim(
  of: Case,
  options: DebuggerOptions = {},
): (attack: Attack, use: (session: ScriptSession) => string) => string {
  let now: Attack = { name: 'nothing', tag: of.tag, extra: '' };
  let dumps = 0;
  const changed = (line: string): string => {
    let text = line.split(of.tag).join(`${now.tag}    `.slice(0, 4));
    for (const name of of.names) text = text.split(name).join(now.name);
    return text;
  };
  const session = open(of.machine, {
    answer: typed => {
      const lines = answer(of.machine, typed).map(changed);
      return [...lines.slice(0, 8), now.extra, ...lines.slice(8), now.extra];
    },
    target: {
      kernel: true,
      get dumpFile() {
        return `C:\\${dumps}\\${now.name}.dmp`;
      },
      pointerBytes: of.machine.bits / 8,
    },
    ...options,
  });
  return (attack, use) => {
    now = attack;
    dumps++;
    session.calls.length = 0;
    return use(session);
  };
}

function attacked(of: Case, attack: Attack, options: DebuggerOptions = {}): ScriptSession {
  const opened: ScriptSession[] = [];
  victim(of, options)(attack, session => {
    opened.push(session);
    return '';
  });
  return opened[0] as ScriptSession;
}

/** Looks at all of these, and throws what the host finds wrong. Gives the text of all. */
function look(session: ScriptSession, looks: readonly string[]): string {
  let text = '';
  for (const expression of looks) {
    session.window.clear();
    session.dx(expression);
    text += `${session.window.text()}\n`;
    for (const link of session.window.links()) {
      if (!isCatalogued(link.cmd) && !isOfDx(link.cmd))
        throw new Error(`A link that nobody made: ${link.cmd}`);
    }
    if (/did not finish|Rule \S+ broke/.test(session.window.text())) throw new Error(session.window.text());
  }
  // Each attack is read anew.
  expect(session.calls.some(({ command }) => command.startsWith('!poolused'))).toBe(true);
  for (const { command, captured } of session.calls) {
    // The measure of a long command is ours, from the first letter to the last.
    if (captured && command === longSample.command) continue;
    if (captured ? !isKnown(command) : !command.startsWith('.printf /D "')) {
      throw new Error(`A command that nobody offered: ${command}`);
    }
  }
  return text;
}

/** What the first pass asks beside the catalogue. */
function isKnown(command: string): boolean {
  return /^!vm [45]$/.test(command) || isCatalogued(command);
}

/** Both debuggers, one of which has never seen markup, are shown the same dumps. */
function checker(of: Case): (attack: Attack) => void {
  const marked = victim(of);
  const plain = victim(of, { preferDml: false });
  let attacks = 0;
  return attack => {
    // Each third has a look that reads the tags.
    const looks = share(LOOKS, attacks++, 3);
    const use = (session: ScriptSession): string => look(session, looks);
    check(marked(attack, use), plain(attack, use));
  };
}

function check(text: string, withoutMarkup: string): void {
  const unprintable = /[^\n\x20-\x7e]/.exec(text);
  if (unprintable !== null) {
    const at = unprintable.index;
    throw new Error(`Raw text of the target is shown: ${JSON.stringify(text.slice(at - 200, at + 50))}`);
  }
  // Nothing of the text was taken for tags.
  expect(withoutMarkup).toBe(text);
}

describe.each(Object.entries(CASES))('%s', (name, of) => {
  test('by hand', () => {
    const attack = checker(of);
    const names = Object.keys(CASES);
    for (const fragment of share(BY_HAND, names.indexOf(name), names.length))
      attack({ name: fragment, tag: fragment, extra: fragment });
  });

  test('by chance', () => {
    const attacks = checker(of);
    fc.assert(
      fc.property(fc.record({ name: hostileText, tag: hostileText, extra: hostileText }), attack => {
        attacks(attack);
      }),
      { numRuns: times(20, 3) },
    );
  });
});

test('what an attacker calls a driver is no command: a link needs a plain name', () => {
  const of = CASES['a driver, a lock, a registry'] as Case;
  for (const name of ['x; .reboot', 'x"y', 'a b', '$(x)', '..\\x', "x'", '-v', 'x'.repeat(65)]) {
    const session = attacked(of, { name, tag: 'QzXk', extra: '' });
    session.dx('@$poolDiagnose()');
    session.dx('@$poolDrivers()');
    const commands = session.window.links().map(link => link.cmd);
    expect(commands.filter(each => each.startsWith('lmv m')).every(isCatalogued)).toBe(true);
    expect(commands.some(each => each.includes('.reboot'))).toBe(false);
  }
});

describe('aliases of the user (as), by which the engine replaces words of any command', () => {
  const of = CASES['a driver, a lock, a registry'] as Case;
  const attack = { name: 'see foo now', tag: 'QzXk', extra: 'a foo b' };

  test('change words of a page that has links, and none where PreferDMLOutput is off', () => {
    const userAliases = { foo: 'bar' };
    const session = attacked(of, attack, { userAliases });
    session.dx('@$poolDiagnose()');
    expect(session.window.text()).toContain('see bar now');
    const plain = attacked(of, attack, { userAliases, preferDml: false });
    plain.dx('@$poolDiagnose()');
    expect(plain.window.text()).toContain('see foo now');
  });

  test('that the engine itself defines change nothing, wherever they stand', () => {
    for (const name of ['$u0', 'x$u0y', 'a $ntsym b', '$CurrentDumpFile', '@$u3', '$$u1', 'e$']) {
      const session = attacked(of, { name, tag: 'QzXk', extra: name });
      session.dx('@$poolDiagnose()');
      expect(session.window.text()).toContain(name);
    }
  });
});

test('a tag of four quotes or semicolons is a link by its value alone', () => {
  const of = CASES['a driver, a lock, a registry'] as Case;
  for (const tag of ['";;"', '<">&', '%n%s', "''''", '\\\\\\\\', '$(x)', '@@@@']) {
    const session = attacked(of, { name: 'MyAVDrv', tag, extra: '' });
    session.dx('@$poolTagList()');
    const value = [...tag]
      .reverse()
      .map(char => char.charCodeAt(0).toString(16).padStart(2, '0'))
      .join('');
    const link = session.window.links().find(each => each.cmd === `dx @$poolTagInfo(0x${value})`);
    expect(link?.text.trim()).toBe(tag);
    if (link) session.click(link);
    expect(session.window.text()).toContain(`Pool tag ${tag}`);
  }
});
