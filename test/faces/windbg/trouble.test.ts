/** When things are wrong: one plain sentence and what to do, no stack, and nothing lost that was read. */
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { seedMachines } from '../../cases/seed.ts';
import { answer } from '../../support/kd/answer.ts';
import type { Machine } from '../../support/kd/machine.ts';
import { share, some } from '../../support/thorough.ts';
import { Int64 } from '../../support/windbg/int64.ts';
import { type DebuggerOptions, loadScript, type ScriptSession } from '../../support/windbg-host.ts';
import { calls, DUMP, eras, expressionOf, isCatalogued, open, openLive, pageOf, script } from './targets.ts';
import { ownerTrail, sessionTrail } from './trails.ts';

const machine: Machine = seedMachines.registryAndReloadedDriver;
const HEADLINE = 'Paged pool is near its maximum: 129 MB of 160 MB';

/** No stack trace, no word of the language's, no end in the middle of a thought. */
function expectPlain(text: string): void {
  expect(text).not.toMatch(
    /\bat (?:new )?[\w.<>]+ \(|TypeError|RangeError|undefined|is not a function|not iterable|Cannot read|\[object|NaN/,
  );
}

/** A dump of the machine in which some commands go wrong. */
function broken(
  wrong: (typed: string) => readonly string[] | undefined,
  options: DebuggerOptions = {},
): ScriptSession {
  return open(machine, { answer: typed => wrong(typed) ?? answer(machine, typed), ...options });
}

const thrown = (message: string) => (): never => {
  throw new Error(message);
};

describe('a user-mode target', () => {
  test.each(calls.filter(([verb]) => !/Help|ReadLog/.test(verb)).map(each => [expressionOf(each)]))(
    '%s says so and runs nothing',
    expression => {
      const session = open(machine, { target: { kernel: false, pointerBytes: 8 } });
      const page = pageOf(session, expression);
      expect(page).toMatch(/user-mode target.*open a kernel dump or connect to a\n?\s*kernel/s);
      expect(page.split('\n').length).toBeLessThan(3);
      expect(session.commands).toEqual([]);
    },
  );

  test('has the help', () => {
    const session = open(machine, { target: { kernel: false } });
    expect(pageOf(session, '@$poolHelp()')).toContain('dx @$poolDiagnose');
  });
});

describe('a target that says nothing of itself', () => {
  test.each([
    ['its attributes cannot be read', 'unreadable'],
    ['it has no attributes', {}],
  ] as const)('%s: the diagnosis is made all the same', (_name, target) => {
    const session = open(machine, { target });
    expect(pageOf(session, '@$poolDiagnose()')).toContain(HEADLINE);
  });
});

describe('a small dump', () => {
  const small: Machine = {
    ...machine,
    facts: {
      target: {
        lines: [],
        kind: 'small-dump',
        dumpFile: 'C:\\Windows\\Minidump\\011607-01.dmp',
        system: 'Windows 10',
        build: 19041,
        architecture: 'x64',
      },
    },
  };

  test.each(
    calls.filter(([verb]) => !/Help|Catch|ReadLog|Save/.test(verb)).map(each => [expressionOf(each)]),
  )('%s is plain', expression => {
    const session = open(small);
    const page = pageOf(session, expression);
    expectPlain(page);
    expect(page.trim()).not.toBe('');
  });

  test('is named as the reason where the debugger says that it is one', () => {
    const heading = 'Mini Kernel Dump File: Only registers and stack trace are available';
    const session = open(small, {
      answer: typed => [...(typed === 'vertarget' ? [heading] : []), ...answer(small, typed)],
    });
    expect(pageOf(session, '@$poolDiagnose()').replace(/\s+/g, ' ')).toMatch(
      /small memory dump, which holds no pool: a kernel, active or complete memory dump is needed/,
    );
    expect(pageOf(session, '@$poolTagList()').replace(/\s+/g, ' ')).toMatch(/small memory dump/);
  });
});

describe('symbols are missing', () => {
  const lines = [
    '*** ERROR: Symbol file could not be found.  Defaulted to export symbols for ntkrnlmp.exe -',
    'unable to get nt!MmSpecialPagesInUse',
  ];
  const session = () => broken(typed => (/^!(?:vm|poolused)/.test(typed) ? lines : undefined));

  test('the page says so, with the links that repair it', () => {
    const host = session();
    const page = pageOf(host, '@$poolDiagnose()');
    expect(page).toMatch(/symbols/i);
    host.window.clear();
    host.dx('@$poolAgain()');
    expect(host.window.links().map(link => link.cmd)).toEqual(
      expect.arrayContaining(['.symfix', '.reload /f nt']),
    );
    host.click('.symfix');
    host.click('.reload /f nt');
  });

  test('so says the list of tags', () => {
    expect(pageOf(session(), '@$poolTagList()')).toMatch(/symbols/i);
  });
});

describe('a command is unknown', () => {
  test.each(['thrown', 'printed'] as const)(
    'the complaint is %s: the page offers .load kdexts',
    complaints => {
      const session = broken(
        typed => (/^!/.test(typed) ? thrown(`No export ${typed.slice(1).split(' ')[0]} found`)() : undefined),
        { complaints },
      );
      const page = pageOf(session, '@$poolDiagnose()');
      expectPlain(page);
      expect(page).toContain('.load kdexts');
      const list = pageOf(session, '@$poolTagList()');
      expectPlain(list);
      expect(list).toMatch(/No pool tags were read/);
      expect(list).toMatch(/kdexts|No export/);
    },
  );
});

describe('ExecuteCommand', () => {
  const commands = open(machine);
  commands.call('poolDiagnose');

  test.each(commands.commands)('throws at %s: the rest is read, and the page says what failed', command => {
    const session = broken(typed =>
      typed === command ? thrown('Access is denied. (0x80070005)')() : undefined,
    );
    const page = pageOf(session, '@$poolDiagnose()');
    expectPlain(page);
    expect(page.replace(/\s+/g, ' ')).toContain(
      `${command} failed: The debugger did not run ${command}: Access is denied. (0x80070005).`,
    );
    if (command !== '!vm 5') expect(page).toContain(HEADLINE);
  });

  test.each(calls.map(each => [expressionOf(each), each] as const))(
    'throws always: %s is plain',
    (_e, call) => {
      const session = open(machine, { answer: thrown('Unspecified error (0x80004005)') });
      const page = pageOf(session, expressionOf(call));
      expectPlain(page);
      expect(page.trim()).not.toBe('');
    },
  );

  test.each(['a text', 5, null, {}])('throws %s, which is no Error', value => {
    const session = broken(typed => {
      if (typed === '!poolused 3') throw value;
      return undefined;
    });
    expect(pageOf(session, '@$poolDiagnose()')).toContain(HEADLINE);
  });

  test.each(calls.map(each => [expressionOf(each), each] as const))(
    'prints nothing: %s is plain',
    (_e, call) => {
      const session = open(machine, { answer: () => [] });
      const page = pageOf(session, expressionOf(call));
      expectPlain(page);
      expect(page.trim()).not.toBe('');
    },
  );

  test('prints nothing of value: the verdict is unknown, not healthy', () => {
    const session = open(machine, { answer: () => [] });
    expect(pageOf(session, '@$poolDiagnose()')).toMatch(/^UNKNOWN/m);
  });

  test.each(['undefined', 'null'])('gives %s: the pages are plain', value => plainWith(value));
  test.each([
    '5',
    '({})',
    '[undefined, null, 5]',
    '[{}, Object.create(null), Symbol("x")]',
    '(function* () { yield "Physical Memory: 1 (4 Kb)"; throw new Error("lost"); })()',
    '({ [Symbol.iterator]: function () { throw new Error("lost"); } })',
    '({ [Symbol.iterator]: function () { return { next: function () { throw 5; } }; } })',
  ])('gives %s: the pages are plain', value => plainWith(value));

  function plainWith(value: string): void {
    for (const call of some(calls, 3)) {
      const page = pageOf(withHost(value), expressionOf(call));
      expectPlain(page);
      expect(page.trim()).not.toBe('');
      if (call[0] === 'poolDiagnose') expect(page).toMatch(/^UNKNOWN/m);
    }
  }

  test.each(['!poolused 3', '!vm 5', 'vertarget'])(
    'gives complaints in place of %s: they are no figures, and what was read counts',
    command => {
      const session = broken(typed =>
        typed === command
          ? [
              "Couldn't resolve error at 'nt!PoolTrackTable'",
              '*** WARNING: Unable to verify timestamp for x.sys',
              'Syntax error',
            ]
          : undefined,
      );
      const page = pageOf(session, '@$poolDiagnose()');
      expectPlain(page);
      if (command !== '!vm 5') expect(page).toContain(HEADLINE);
    },
  );
});

/** A host whose capturing calls give this. */
function withHost(value: string): ScriptSession {
  const replaced = script.replace(
    '"use strict";',
    `"use strict";
     var __host = host;
     var __control = { ExecuteCommand: function (command, capture) {
       return capture === false ? __host.namespace.Debugger.Utility.Control.ExecuteCommand(command, false) : ${value};
     } };
     host = Object.create(__host, { namespace: { get: function () {
       return { Debugger: { Utility: { Control: __control, FileSystem: __host.namespace.Debugger.Utility.FileSystem },
         Settings: __host.namespace.Debugger.Settings } };
     } } });`,
  );
  expect(replaced).not.toBe(script);
  return loadScript(replaced, { answer: () => [], target: { kernel: true, dumpFile: DUMP } });
}

describe('a user breaks in', () => {
  const commands = open(machine);
  commands.call('poolFull');

  test.each(commands.commands)('while %s runs: a report of what was read by then, which says so', command => {
    const session = broken(typed =>
      typed === command ? thrown('Operation interrupted by user. (0x80040205)')() : undefined,
    );
    const page = pageOf(session, '@$poolFull()');
    expectPlain(page);
    expect(page.replace(/\s+/g, ' ')).toContain(`Interrupted while ${command} ran`);
    // Nothing more is run.
    expect(session.commands[session.commands.length - 1]).toBe(command);
    if (commands.commands.indexOf(command) > commands.commands.indexOf('!vm 4'))
      expect(page).toContain(HEADLINE);
  });

  test('what rests on nothing that was read says nothing of it', () => {
    const session = broken(typed => (typed === '!poolused 3' ? thrown('Interrupted')() : undefined));
    session.call('poolDiagnose');
    expect(pageOf(session, '@$poolHelp()')).not.toContain('Interrupted');
    // What does says it each time.
    expect(pageOf(session, '@$poolResources()')).toContain('Interrupted while !poolused 3 ran');
  });

  test('then all is read anew by what the page offers', () => {
    let interrupts = 1;
    const session = broken(typed =>
      typed === '!poolused 3' && interrupts-- > 0 ? thrown('Interrupted')() : undefined,
    );
    session.dx('@$poolDiagnose()');
    const again = session.window.link('dx @$poolAgain()');
    session.window.clear();
    session.click(again);
    expect(session.window.text()).toContain('CM');
    expect(session.window.text()).not.toContain('Interrupted');
    session.window.clear();
    session.dx('@$poolDiagnose()');
    expect(session.window.text()).toContain('Findings');
  });

  test('in the search for an owner: nothing is concluded from it', () => {
    const session = broken(typed => (typed.startsWith('!for_each') ? thrown('Interrupted')() : undefined));
    const page = pageOf(session, '@$poolOwner("MmSt")').replace(/\s+/g, ' ');
    expectPlain(page);
    expect(page).not.toContain('No loaded image holds');
    expect(page).toContain('Interrupted while !for_each_module');
  });

  test('before the search for an owner: nothing is concluded from it', () => {
    const session = broken(typed => (typed === '!poolused 3' ? thrown('Interrupted')() : undefined));
    session.call('poolDiagnose');
    const page = pageOf(session, '@$poolOwner("MmSt")').replace(/\s+/g, ' ');
    const searched = session.commands.some(each => each.startsWith('!for_each'));
    if (!searched) expect(page).not.toContain('No loaded image holds');
  });
});

describe('a user breaks in, whatever the verb and the command', () => {
  const snapshots: typeof calls = [
    ['poolSnapshot', 'before'],
    ['poolCompare', 'before'],
  ];
  test.each([...calls, ...snapshots].map((call, at) => [expressionOf(call), call, at] as const))(
    '%s',
    (expression, [verb, ...values], at) => {
      for (const of of share([ownerTrail, sessionTrail], at, 2)) {
        const all = open(of);
        all.call(verb, ...values);
        for (const command of some(all.commands, 2)) {
          const session = open(of, {
            answer: typed =>
              typed === command ? thrown('Operation interrupted by user. (0x80040205)')() : answer(of, typed),
          });
          const page = pageOf(session, expression);
          expectPlain(page);
          expect(page.replace(/\s+/g, ' '), command).toMatch(/Interrupted while|There is nothing to keep/);
          expect(session.commands[session.commands.length - 1], command).toBe(command);
        }
      }
    },
  );
});

describe('a user breaks in between two commands', () => {
  const INTERRUPTED = 'Operation interrupted by user. (0x80040205)';
  /** The commands of the full diagnosis that are announced. */
  const announced: string[] = [];
  open(machine, {
    beforeUncaptured: typed => {
      const command = /Running (.+?): /.exec(typed)?.[1];
      if (command !== undefined) announced.push(command);
    },
  }).call('poolFull');

  test.each(announced)('when %s is announced: it does not run, and nothing after it', command => {
    let breaks = 1;
    const session = open(machine, {
      beforeUncaptured: typed => {
        if (typed.includes(`Running ${command}: `) && breaks-- > 0) throw new Error(INTERRUPTED);
      },
    });
    const page = pageOf(session, '@$poolFull()');
    expectPlain(page);
    expect(page.replace(/\s+/g, ' ')).toContain(`Interrupted while ${command} ran`);
    expect(session.commands).not.toContain(command);
    // The break is over: what is asked next runs.
    const before = session.commands.length;
    session.dx('@$poolOwner("MmSt")');
    expect(session.commands.slice(before)).toContainEqual(expect.stringContaining('!for_each_module'));
  });

  test('while the page is printed: its rest is there as plain lines, and the next page has links again', () => {
    let prints = 0;
    const session = open(machine, {
      beforeUncaptured: () => {
        if (++prints === 6) throw new Error(INTERRUPTED);
      },
    });
    expect(pageOf(session, '@$poolDiagnose()')).toBe(pageOf(open(machine), '@$poolDiagnose()'));
    session.window.clear();
    session.dx('@$poolTagList()');
    expect(session.window.links().length).toBeGreaterThan(3);
  });

  test('while the clock is asked: one sentence, and nothing else runs', () => {
    const { session } = openLive(machine, {
      answer: typed => (typed === '.time' ? thrown(INTERRUPTED)() : answer(machine, typed)),
    });
    const page = pageOf(session, '@$poolDiagnose()');
    expectPlain(page);
    expect(page).toMatch(/^poolDiagnose did not finish: .*interrupted by user/);
    expect(session.commands).toEqual(['.time']);
  });

  test('while the clock is asked at the end: the report is not lost', () => {
    let asked = 0;
    const { session } = openLive(machine, {
      answer: typed => {
        if (typed !== '.time') return answer(machine, typed);
        return ++asked > 1 ? thrown(INTERRUPTED)() : ['System Uptime: 6 days 4:09:35.921'];
      },
    });
    expect(pageOf(session, '@$poolDiagnose()')).toContain(HEADLINE);
  });
});

describe('the host ends the script for good, so that it cannot even catch that', () => {
  const pause = new Int32Array(new SharedArrayBuffer(4));

  /** Calls the verb as a host does that stops it when a command never comes back. */
  function stopped(session: ScriptSession, verb: string): void {
    expect(() => runInNewContext('call()', { call: () => session.call(verb) }, { timeout: 600 })).toThrow(
      /timed out/,
    );
    session.recover();
  }

  test.each(['!vm 5', '!poolused 3', 'lm'])('in %s: the next look says so, and reads all anew', command => {
    let hangs = 1;
    const session = broken(typed => {
      // It waits asleep: other tests need the core.
      if (typed === command && hangs-- > 0) for (;;) Atomics.wait(pause, 0, 0, 20);
      return undefined;
    });
    stopped(session, 'poolDiagnose');
    session.window.clear();
    const list = pageOf(session, '@$poolTagList()');
    expect(list).toContain('The debugger ended the last look in the middle: all is read anew.');
    expect(list).toContain('MyAV');
    expect(pageOf(session, '@$poolDiagnose()')).toBe(
      pageOf(open(machine), '@$poolDiagnose()').replace(/^Running .*\n/gm, ''),
    );
  });
});

test('a verb that is called while the first report is made gives its answer, and so does the first', () => {
  let session: ScriptSession | undefined;
  let inner = '';
  let calls = 0;
  session = broken(typed => {
    if (typed === '!poolused 3' && ++calls === 1) {
      session?.window.clear();
      session?.call('poolTagInfo', 'MyAV');
      inner = session?.window.text() ?? '';
    }
    return undefined;
  });
  const page = pageOf(session, '@$poolDiagnose()');
  expect(inner).toContain('Pool tag MyAV');
  expect(inner).toContain('13.7 MB');
  expect(page).toContain(HEADLINE);
  expectPlain(page);
});

describe('the search for an owner fails', () => {
  test.each([
    ['thrown', thrown('Access violation (0xc0000005)')],
    ['printed', () => ['No export for_each_module found']],
  ])('%s: no image is said to lack the bytes', (_name, fail) => {
    const session = broken(typed => (typed.startsWith('!for_each') ? fail() : undefined));
    const page = pageOf(session, '@$poolOwner("MmSt")').replace(/\s+/g, ' ');
    expectPlain(page);
    expect(page).not.toContain('No loaded image holds');
  });
});

describe('printing', () => {
  const page = pageOf(open(machine), '@$poolDiagnose()');

  test('without uncaptured commands is plain text, line by line the same', () => {
    const session = open(machine, { uncapturedCalls: 0 });
    expect(pageOf(session, '@$poolDiagnose()')).toBe(page);
    expect(session.window.links().every(link => link.cmd.startsWith('dx '))).toBe(true);
    session.click('[Print again]');
  });

  test('goes on as text where the host refuses in the middle', () => {
    for (const uncapturedCalls of [1, 3, 5, 6]) {
      expect(pageOf(open(machine, { uncapturedCalls }), '@$poolDiagnose()')).toBe(page);
    }
  });

  test('an action shows its command all the same', () => {
    const session = open(machine, { uncapturedCalls: 0 });
    session.call('poolDiagnose');
    session.window.clear();
    session.dx('@$poolDiagnose().Findings[0].Next');
    const run = session.window.links().find(link => link.alt?.startsWith('lmv m '));
    expect(run).toBeDefined();
    session.window.clear();
    if (run) session.click(run);
    expect(session.window.text()).toContain('MyAVDrv');
  });

  test('an action whose command fails is a sentence', () => {
    const session = broken(typed => (typed === '!locks' ? thrown('Access is denied.')() : undefined));
    session.call('poolDiagnose');
    session.window.clear();
    session.dx('@$poolDiagnose().Findings[0].Next[1].Run()');
    expect(session.window.lines()[0]).toBe('The debugger did not run !locks: Access is denied.');
  });

  test('an action that the user breaks into is not begun again', () => {
    const session = broken(typed => (typed === '!locks' ? thrown('Interrupted')() : undefined));
    session.call('poolDiagnose');
    const before = session.calls.filter(call => call.command === '!locks').length;
    session.dx('@$poolDiagnose().Findings[0].Next[1].Run()');
    expect(session.calls.filter(call => call.command === '!locks').length).toBe(before + 1);
  });

  test('with PreferDMLOutput off makes no markup', () => {
    const session = open(machine, { preferDml: false });
    expect(pageOf(session, '@$poolDiagnose()')).toBe(page);
    expect(session.printCalls).toEqual([]);
  });

  test('in a console leaves no trace of markup', () => {
    const [inConsole, inWindow] = [open(machine, { kind: 'console' }), open(machine)];
    for (const call of calls) {
      const console = pageOf(inConsole, expressionOf(call));
      expect(console).toBe(pageOf(inWindow, expressionOf(call)));
      expect(console).not.toMatch(/<\/?(?:link|col|b)\b|&(?:lt|gt|amp|quot);/);
    }
  });

  test('of lines that end in carriage returns is the same', () => {
    expect(pageOf(open(machine, { carriageReturns: true }), '@$poolDiagnose()')).toBe(page);
  });

  test('nothing was printed: the reprint says what to do', () => {
    const session = open(machine);
    session.dx('@$poolReprint()');
    expect(session.window.text()).toContain(
      'Nothing was printed yet. dx @$poolDiagnose() is the first step.',
    );
  });

  test('the reprint is the last page, not the sentence on a slip of the hand', () => {
    const session = open(machine);
    session.call('poolDiagnose');
    session.call('poolTagList', 'pagd');
    expect(pageOf(session, '@$poolReprint()')).toContain(HEADLINE);
  });

  test('a diagnosis prints itself again, whatever was printed since', () => {
    const session = open(machine);
    session.call('poolDiagnose');
    session.call('poolTagInfo', 'MyAV');
    session.window.clear();
    session.dx('@$poolDiagnose()');
    session.click('[Print again]');
    expect(session.window.text()).toContain(HEADLINE);
    expect(session.window.text()).not.toContain('Pool tag MyAV');
    session.call('poolFull');
    session.window.clear();
    session.dx('@$poolFull()');
    const before = session.commands.length;
    session.click('[Print again]');
    expect(session.window.text()).toContain('nt!CmpRegistryLock');
    expect(session.commands.length).toBe(before);
  });

  test('the reprint is the last page', () => {
    const session = open(machine);
    session.call('poolDiagnose');
    session.call('poolTagInfo', 'MyAV');
    expect(pageOf(session, '@$poolReprint()')).toContain('Pool tag MyAV');
    expect(session.commands.filter(each => each === '!vm 5').length).toBe(1);
  });
});

describe('an argument of the wrong type', () => {
  const WRONG: readonly (readonly [string, unknown])[] = [
    ['null', null],
    ['true', true],
    ['NaN', Number.NaN],
    ['Infinity', Number.POSITIVE_INFINITY],
    ['-1', -1],
    ['0', 0],
    ['1.5', 1.5],
    ['2^40', 2 ** 40],
    ['an empty text', ''],
    ['a long text', 'x'.repeat(100_000)],
    ['markup', '<link cmd=".reboot">%n%s"\\</link>'],
    ['an object', { a: 1 }],
    ['an object without a text', Object.create(null)],
    ['an array', [0x65726854]],
    ['a function', () => 1],
    ['a symbol', Symbol('x')],
    ['an Int64 that is no number', new Int64(0xffffffffffffffffn)],
    ['__proto__', '__proto__'],
    ['constructor', 'constructor'],
    ['an object that throws', { toString: thrown('no'), valueOf: thrown('no') }],
  ];
  const verbs = open(machine)
    .aliases()
    .filter(name => !/Again|Reprint/.test(name));

  test.each(WRONG)('%s is answered by a sentence, in each verb and place', (name, value) => {
    const session = open(machine);
    const place = WRONG.findIndex(each => each[0] === name);
    for (const verb of share(verbs, place, 4)) {
      for (const values of [[value], [undefined, value], ['MmSt', value], [value, value]]) {
        session.window.clear();
        const result = session.call(verb, ...values);
        const text = session.window.text();
        expectPlain(text);
        // A path that cannot be opened says why.
        if (!text.includes('cannot open')) expect(text, verb).not.toContain('did not finish');
        // It is said again as long as it is wrong.
        if (result === undefined) expect(text.trim(), verb).not.toBe('');
        for (const link of session.window.links()) expect(isCatalogued(link.cmd), link.cmd).toBe(true);
      }
    }
  });

  test('the sentence stands there each time', () => {
    const session = open(machine);
    for (const _time of [1, 2]) {
      expect(pageOf(session, '@$poolTagList("pagd")')).toBe(
        'This verb takes "unlisted" or "unknown" or "nonpaged" or "paged", or nothing.',
      );
      expect(pageOf(session, '@$poolTagInfo("Thread")').replace(/\s+/g, ' ')).toMatch(
        /^A pool tag has 4 characters, and this has 6\. Give it in quotes/,
      );
      expect(pageOf(session, '@$poolTagInfo()').replace(/\s+/g, ' ')).toMatch(
        /^A pool tag is missing\. Give it/,
      );
    }
  });

  test('a tag is taken as text of any length up to 4, as a number, and as a 64-bit integer', () => {
    const session = open(machine);
    const object = session.call('poolTagInfo', 'MyAV');
    expect(object).toBeDefined();
    for (const value of [0x5641794d, new Int64(0x5641794d)]) {
      session.window.clear();
      session.call('poolTagInfo', value);
      expect(session.window.text()).toContain('Pool tag MyAV');
    }
    session.window.clear();
    session.call('poolTagInfo', 'CM');
    expect(session.window.text()).toContain('Pool tag CM');
  });

  test('words are taken in any case', () => {
    const session = open(machine);
    session.call('poolDiagnose', 'FULL');
    expect(session.window.text()).toContain('nt!CmpRegistryLock');
    const before = session.commands.length;
    session.call('poolDiagnose', 'Again');
    expect(session.commands.slice(before)).toContain('!vm 5');
  });
});

test('the clock of a live target cannot be read: the objects can be looked at all the same', () => {
  for (const time of [thrown('Access is denied.'), () => ['Syntax error']]) {
    const session = open(machine, {
      answer: typed => (typed === '.time' ? time() : answer(machine, typed)),
      target: { kernel: true },
    });
    const first = session.call('poolDiagnose');
    expect(first).toBeDefined();
    // Nobody knows whether it runs, so that is not said.
    expect(session.window.text()).not.toContain('runs all the time');
    expect(session.window.text().replace(/\s+/g, ' ')).toContain(
      'The clock of this target cannot be read, so this moment is shown until dx @$poolAgain() reads it anew.',
    );
    expect(session.call('poolDiagnose')).toBe(first);
    expect(session.commands.filter(each => each === '!vm 5').length).toBe(1);
  }
});

test('a target that went away in the middle leaves what was read', () => {
  let gone = false;
  const { session } = openLive(machine);
  const first = session.call('poolDiagnose');
  expect(first).toBeDefined();
  const dump = broken(() => (gone ? thrown('No target.')() : undefined));
  dump.call('poolDiagnose');
  gone = true;
  expect(pageOf(dump, '@$poolTagList()')).toContain('MyAV');
  expectPlain(pageOf(dump, '@$poolDrivers()'));
  expect(Object.keys(eras).length).toBe(5);
});
