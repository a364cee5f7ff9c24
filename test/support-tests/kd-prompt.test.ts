import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seedMachines } from '../cases/seed.ts';
import { answer, transcript } from '../support/kd/answer.ts';
import type { Debuggee } from '../support/kd-prompt/debuggee.ts';
import { KdPrompt } from '../support/kd-prompt/kd-prompt.ts';
import { logDebuggee } from '../support/kd-prompt/log-debuggee.ts';
import { machineDebuggee, machines } from '../support/kd-prompt/machine-debuggee.ts';
import { some } from '../support/thorough.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const built = readFileSync(`${root}/dist/poolinsight.js`, 'utf8');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'poolinsight-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const logOf = (text: string): Debuggee => {
  const path = join(folder, 'case.log');
  writeFileSync(path, text);
  return logDebuggee(path, 'case.log');
};
const lines = (debuggee: Debuggee, typed: string) => debuggee.answer(typed)?.lines;

/** A script whose alias `page` prints this markup, and `ask` captures a command and tells what came. */
const script = (markup: string) => `
  function control() { return host.namespace.Debugger.Utility.Control; }
  function page() { control().ExecuteCommand(${JSON.stringify(`.printf /D "${markup}"`)}, false); }
  function ask(command) { return 'came: ' + Array.from(control().ExecuteCommand(command)).join('|'); }
  function initializeScript() {
    return [new host.functionAlias(page, 'page'), new host.functionAlias(ask, 'ask')];
  }`;

const toy: Debuggee = {
  name: 'toy',
  origin: 'A toy.',
  prompt: '1: kd',
  attributes: { kernel: true },
  commands: ['!locks'],
  answer: typed => (typed === '!locks' ? { lines: ['no locks'] } : undefined),
};

const promptOf = (markup: string, colours = false) =>
  new KdPrompt({ script: script(markup), version: '1.2.3', debuggee: toy, colours });

const link = (cmd: string, text = cmd) => `<link cmd=\\"${cmd}\\">${text}</link>`;

describe('links', () => {
  test('have numbers; a command keeps its own; tables stay tables', () => {
    const prompt = promptOf(
      `${link('!locks')}      waiters\\n!vm         usage\\n${link('!locks', 'again')}\\n`,
    );
    expect(prompt.enter('dx @$page()').lines.slice(0, 3)).toEqual([
      '!locks [1]  waiters',
      '!vm         usage',
      'again [1]',
    ]);
    expect(prompt.enter('!page').lines[0]).toBe('!locks [1]  waiters');
  });

  test('are clicked by number, and the click is echoed as WinDbg does', () => {
    const prompt = promptOf(`${link('!locks')}\\n`);
    prompt.enter('!page');
    const clicked = ['1: kd> !locks', 'no locks'];
    expect(prompt.enter('1').lines).toEqual(clicked);
    expect(prompt.enter('click 1').lines).toEqual(clicked);
    expect(prompt.enter('hover 1').lines).toEqual(['!locks']);
  });

  test('that do not exist are refused in a sentence', () => {
    const prompt = promptOf(`${link('!locks')}\\n`);
    expect(prompt.enter('1').lines).toEqual(['There is no link 1. No link was printed yet.']);
    prompt.enter('!page');
    expect(prompt.enter('2').lines).toEqual(['There is no link 2. Links have numbers from 1 to 1.']);
    expect(prompt.enter('click here').lines[0]).toMatch(/by its number/);
  });

  test('are underlined on a terminal, and nowhere else is there an escape', () => {
    const markup = `<b>bold</b> ${link('!locks')}\\n`;
    expect(promptOf(markup, true).enter('!page').lines[0]).toContain('\x1b[4;94m!locks\x1b[0m');
    expect(promptOf(markup).enter('!page').lines[0]).toBe('bold !locks [1]');
  });

  test('in a grid move all rows alike', () => {
    const prompt = new KdPrompt({
      script: `function page() { return [{ A: 'short', B: 'x' }, { A: 'much longer', B: 'y' }]; }
        function initializeScript() { return [new host.functionAlias(page, 'page')]; }`,
      version: '1.2.3',
      debuggee: toy,
      colours: false,
    });
    const shown = prompt.enter('dx -g @$page()').lines.filter(line => line.startsWith('= [0x'));
    expect(shown).toEqual(['= [0x0] [1] - short       - x =', '= [0x1] [2] - much longer - y =']);
  });

  test('names that dx fills up keep their column', () => {
    const prompt = new KdPrompt({
      script: `function page() { return { toString() { return 'x'; }, Long: { toString() { return 'y'; } }, Short: 1 }; }
        function initializeScript() { return [new host.functionAlias(page, 'page')]; }`,
      version: '1.2.3',
      debuggee: toy,
      colours: false,
    });
    expect(prompt.enter('dx @$page()').lines.slice(1)).toEqual([
      '    Long [1]         : y',
      '    Short            : 0x1',
    ]);
  });
});

test('another target is opened as by a debugger begun anew; files stay', () => {
  const other: Debuggee = {
    ...toy,
    origin: 'Another.',
    prompt: '2: kd',
    attributes: { kernel: false },
    answer: () => ({ lines: ['other locks'] }),
  };
  const prompt = new KdPrompt({
    script: `
      var count = 0;
      function look() { return ++count + ' kernel ' + host.currentSession.Attributes.Target.IsKernelTarget; }
      function file() {
        const files = host.namespace.Debugger.Utility.FileSystem;
        if (files.FileExists('C:\\\\Temp\\\\x')) return 'there';
        files.CreateFile('C:\\\\Temp\\\\x', 'CreateNew').Close();
        return 'made';
      }
      function initializeScript() {
        return [new host.functionAlias(look, 'look'), new host.functionAlias(file, 'file')];
      }`,
    version: '1.2.3',
    debuggee: toy,
    open(wanted) {
      if (wanted !== 'other') throw new Error(`There is no ${wanted}.`);
      return other;
    },
    colours: false,
  });
  const said = (typed: string) => prompt.enter(typed).lines.join();
  expect(said('dx @$look()')).toContain('1 kernel true');
  expect(said('dx @$file()')).toContain('made');
  expect(said('open nothing')).toBe('There is no nothing.');
  expect(said('!locks')).toBe('no locks');
  expect(said('open other')).toBe('Another.');
  expect(prompt.text).toBe('2: kd> ');
  expect(said('!locks')).toBe('other locks');
  expect(said('dx @$look()')).toContain('1 kernel false');
  expect(said('dx @$file()')).toContain('there');
});

describe('a command of which nothing is known', () => {
  test('is answered in a sentence to the user, and by silence to a script', () => {
    const prompt = promptOf('x\\n');
    expect(prompt.enter('!pool').lines.join()).toMatch(/No output of !pool is known here/);
    expect(prompt.enter('dx @$ask("!pool")').lines.join()).toContain('came: ');
    expect(prompt.enter('dx @$ask("!pool")').lines.join()).not.toContain('known here');
    expect(prompt.enter('dx @$ask("!locks")').lines.join()).toContain('came: no locks');
    expect(prompt.enter('page').lines.join()).toContain('dx @$page()');
  });

  test('a fault of the emulation is shown as such, and the prompt goes on', () => {
    const prompt = promptOf('<blink>x</blink>\\n');
    expect(prompt.enter('!page').lines.join('\n')).toMatch(/EMULATION: .*\n.*unknown tag <blink>/);
    expect(prompt.enter('!locks').lines).toEqual(['no locks']);
  });
});

describe('a log', () => {
  test('is answered as it was printed; of the same command twice, by the last', () => {
    const log = logOf('0: kd> !locks\nfirst\n0: kd> !reg hivelist\n  hives  \n\n0: kd> !locks\nsecond\n');
    expect(lines(log, '!locks')).toEqual(['second']);
    expect(lines(log, '!reg  HIVELIST')).toEqual(['  hives  ']);
    expect(lines(log, '!reg openkeys')).toBeUndefined();
    expect(log.commands).toEqual(['!locks', '!reg hivelist']);
    expect(log.prompt).toBe('0: kd');
    expect(log.attributes.kernel).toBe(true);
  });

  test('has the family where it has no more, and says so', () => {
    const log = logOf(transcript(seedMachines.registryAndReloadedDriver, ['!vm', '!poolused 4']));
    expect(log.answer('!vm 5')).toMatchObject({ of: '!vm' });
    expect(log.answer('!poolused 3')).toMatchObject({ of: '!poolused 4' });
    expect(log.answer('!vm')).not.toHaveProperty('of');
  });

  test('does not answer for another module, tag or session', () => {
    const log = logOf(
      '0: kd> lmv m A.sys\nabout A\n0: kd> !sprocess 9\nof 9\n0: kd> !poolfind 0x206d4d43 1\nfound\n',
    );
    expect(lines(log, 'lmvm A.sys')).toEqual(['about A']);
    expect(lines(log, 'lm')).toEqual(['about A']);
    expect(lines(log, 'lmv m B.sys')).toBeUndefined();
    expect(lines(log, '!sprocess 2')).toBeUndefined();
    expect(lines(log, '!poolfind 0x41414141 1')).toBeUndefined();
  });

  test('without prompts, or of several commands in one line, is found by what the commands print', () => {
    const machine = seedMachines.registryAndReloadedDriver;
    const vm = answer(machine, '!vm');
    const tags = answer(machine, '!poolused 4');
    const both = [...vm, ...tags].join('\n');
    for (const log of [logOf(`${both}\n`), logOf(`0: kd> !vm;!poolused 4\n${both}\n`)]) {
      expect(lines(log, '!vm')?.join('\n')).toContain('PagedPool Usage');
      expect(lines(log, '!vm')?.join('\n')).not.toContain('MyAV');
      expect(lines(log, '!poolused 4')?.join('\n')).toContain('MyAV');
    }
  });

  test('of several targets is read as the last', () => {
    const log = logOf(
      [
        'Loading Dump File [C:\\one.dmp]',
        '0: kd> !locks',
        'of one',
        'Loading Dump File [C:\\two.dmp]',
        '3: kd> !session',
        'of two',
        '',
      ].join('\n'),
    );
    expect(lines(log, '!locks')).toBeUndefined();
    expect(lines(log, '!session')).toEqual(['of two']);
    expect(log.origin).toContain('the last of 2 targets');
    expect(log.attributes.dumpFile).toBe('C:\\two.dmp');
    expect(log.prompt).toBe('3: kd');
  });

  test('knows the time by its vertarget', () => {
    const time = ['Debug session time: Thu Jan 18 13:26:12.625 2007', 'System Uptime: 6 days 4:09:35.921'];
    const log = logOf(`0: kd> vertarget\nWindows Server 2003 Kernel Version 3790\n${time.join('\n')}\n`);
    expect(lines(log, '.time')).toEqual(time);
  });

  test('of a user-mode target is not taken for a kernel', () => {
    expect(logOf('0:000> k\nstack\n').attributes.kernel).toBe(false);
  });
});

describe('the built script at the prompt', () => {
  test.each([...machines.keys(), 'leaking-7', 'healthy-7'])('%s', name => {
    const debuggee = machineDebuggee(name);
    if (debuggee === undefined) throw new Error(`no machine ${name}`);
    const prompt = new KdPrompt({ script: built, version: '0', debuggee, colours: false });
    const text = prompt.enter('dx @$poolDiagnose()').lines.join('\n');
    expect(text).toMatch(/^(?:CRITICAL|WARNING|NOTE|OK|UNKNOWN) +\S/m);
    expect(text).toContain('Severity         :');
    expect(text).not.toContain('EMULATION');
  });

  test('finds in a log what it finds on the machine of the log', () => {
    const debuggee = logDebuggee(`${root}/test/samples/hung-server.log`);
    const prompt = new KdPrompt({ script: built, version: '0', debuggee, colours: false });
    // Links have their numbers behind them.
    const text = prompt
      .enter('!poolinsight')
      .lines.join('\n')
      .replace(/ \[\d+\]/g, '');
    expect(text).toContain('Paged pool is near its maximum: 129 MB of 160 MB');
    expect(text).toContain('MyAVDrv.sys was loaded and unloaded 6 times');
  });

  test('completes what it knows', () => {
    const debuggee = logDebuggee(`${root}/test/samples/hung-server.log`);
    const prompt = new KdPrompt({ script: built, version: '0', debuggee, colours: false });
    expect(prompt.completions('dx @$poolD')).toContain('dx @$poolDiagnose()');
    expect(prompt.completions('lmv')).toEqual(['lmv m MyAVDrv.sys']);
  });
});

describe('npm run kd', () => {
  const run = (args: readonly string[], input = '') =>
    spawnSync(process.execPath, ['scripts/kd.mjs', ...args], {
      cwd: root,
      encoding: 'utf8',
      input,
      env: { ...process.env, INIT_CWD: folder, FORCE_COLOR: '1' },
    });

  test('shows a fed session like a log, the same each time, without escapes, until q', () => {
    writeFileSync(join(folder, 'mine.log'), '0: kd> !locks\nmine\n');
    const first = run(['mine.log'], '!locks\n?\nq\n!locks\n');
    expect(first.status).toBe(0);
    expect(first.stderr).toBe('');
    expect(first.stdout).toMatch(/^poolinsight \S+ in an EMULATED debugger\. This is not WinDbg/);
    expect(first.stdout).toContain('\n0: kd> !locks\nmine\n0: kd> ?\n');
    expect(first.stdout).toMatch(/0: kd> q\n$/);
    expect(first.stdout).not.toContain('\x1b');
    expect(run(['mine.log'], '!locks\n?\nq\n!locks\n').stdout).toBe(first.stdout);
  });

  test('without an argument lists the machines and takes the sample', () => {
    const { stdout, status } = run([], 'dx @$poolDiagnose().Headline\n');
    expect(status).toBe(0);
    for (const name of machines.keys()) expect(stdout).toContain(`\n  ${name} `);
    expect(stdout).toContain('Paged pool is near its maximum: 129 MB of 160 MB');
  });

  test('says what is wrong in a sentence', () => {
    const complaint = (...args: string[]) => {
      const { status, stdout, stderr } = run(args);
      expect(status).toBe(2);
      expect(stdout).toBe('');
      expect(stderr).toMatch(/^kd: .*\.\n$/);
      return stderr;
    };
    writeFileSync(join(folder, 'MEMORY.DMP'), `PAGEDU64${'\0'.repeat(5000)}`);
    writeFileSync(join(folder, 'letter.txt'), 'Dear Sir,\nthe server hangs.\n');
    for (const [args, sentence] of some(
      [
        [['none.log'], 'no file and no machine none.log'],
        [['MEMORY.DMP'], 'memory dump, not a log'],
        [['letter.txt'], 'no debugger command'],
        [['a', 'b'], 'one log or one machine'],
      ] as const,
      2,
    ))
      expect(complaint(...args)).toContain(sentence);
  });
});
