import { buildSync } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { answers, type DebuggerOptions, loadScript } from '../support/windbg-host.ts';

/** The port built as the real script is, with an alias a method. */
const script = buildSync({
  stdin: {
    contents: `
      import { windbgDebugger } from './src/debugger/windbg.ts';
      const port = windbgDebugger();
      export function initializeScript() {
        const alias = (run, name) => new host.functionAlias(run, name);
        return [
          alias(command => port.run(command), 'run'),
          alias(() => port.target(), 'target'),
          alias((dml, text) => port.print({ dml, text }), 'print'),
          alias((path, lines) => port.writeFile(path, lines), 'writeFile'),
        ];
      }`,
    resolveDir: new URL('../..', import.meta.url).pathname,
  },
  bundle: true,
  write: false,
  format: 'iife',
  globalName: 'built',
  target: 'es2017',
  footer: { js: 'function initializeScript() { return built.initializeScript(); }' },
}).outputFiles[0]?.text;

const load = (options: DebuggerOptions = {}) => loadScript(script ?? '', { engine: 'es2017', ...options });

describe('run', () => {
  const answer = answers({ '!vm': ['Page File: \\??\\C:\\pagefile.sys', '', ' used 5\t'] });

  test('gives the lines as printed', () => {
    const expected = ['Page File: \\??\\C:\\pagefile.sys', '', ' used 5\t'];
    expect(load({ answer }).call('run', '!vm')).toEqual(expected);
    expect(load({ answer, carriageReturns: true }).call('run', '!vm')).toEqual(expected);
  });

  test('says in a sentence that a command did not run', () => {
    expect(() => load({ answer }).call('run', '!nosuch')).toThrow(
      'The debugger did not run !nosuch: No export nosuch found.',
    );
  });

  test('a complaint that comes as output is output', () => {
    expect(load({ answer, complaints: 'printed' }).call('run', '!nosuch')).toEqual([
      'No export nosuch found',
    ]);
  });

  test('a host that throws something odd still gives a sentence', () => {
    const answer = () => {
      throw Object.create(null);
    };
    expect(() => load({ answer }).call('run', '!vm')).toThrow(
      'The debugger did not run !vm: no reason was given.',
    );
  });
});

describe('target', () => {
  test('tells a dump, its kind and its pointers', () => {
    const target = { kernel: true, dumpFile: 'C:\\dumps\\MEMORY.DMP', pointerBytes: 8 };
    expect(load({ target }).call('target')).toEqual(target);
    expect(load({ target: { kernel: false, pointerBytes: 4 } }).call('target')).toEqual({
      kernel: false,
      pointerBytes: 4,
    });
  });

  test('leaves out what the host does not say', () => {
    expect(load({ target: {} }).call('target')).toEqual({});
    expect(load({ target: 'unreadable' }).call('target')).toEqual({});
    expect(load({ target: { dumpFile: '', pointerBytes: 16 } }).call('target')).toEqual({});
  });
});

describe('print', () => {
  const text = ['Paged pool is 99% full', '', 'see !vm'];
  const dml = ['<b>Paged pool</b> is 99% full', '', 'see <link cmd="!vm">!vm</link>'];

  test('shows links, a line a call', () => {
    const session = load();
    session.call('print', dml, text);
    expect(session.window.lines()).toEqual(text);
    expect(session.window.links()).toEqual([{ tag: 'link', cmd: '!vm', text: '!vm' }]);
    expect(session.printCalls).toHaveLength(text.length);
    expect(session.logCalls).toEqual([]);
  });

  test('when the host refuses markup, shows the plain lines and does not ask again', () => {
    const session = load({ uncapturedCalls: 0 });
    session.call('print', dml, text);
    session.call('print', dml, text);
    expect(session.window.lines()).toEqual([...text, ...text]);
    expect(session.calls).toHaveLength(1);
  });

  test('a refusal in the middle repeats no line', () => {
    const many = Array.from({ length: 200 }, (_, i) => `line ${i} ${'x'.repeat(40)}`);
    const session = load({ uncapturedCalls: 2 });
    session.call('print', many, many);
    expect(session.printCalls).toHaveLength(3);
    expect(session.logCalls.length).toBeGreaterThan(1);
    expect(session.window.lines()).toEqual(many);
  });

  test('shows the plain lines to a user who wants no markup', () => {
    const session = load({ preferDml: false });
    session.call('print', dml, text);
    expect(session.window.lines()).toEqual(text);
    expect(session.calls).toEqual([]);
  });

  test('a line too long for a command is shown plain, in its place', () => {
    const long = 'x'.repeat(9000);
    const session = load();
    session.call('print', [...dml, long, ...dml], [...text, long, ...text]);
    expect(session.window.lines()).toEqual([...text, long, ...text]);
    expect(session.logCalls.map(call => call.length)).toEqual([2000, 2000, 2000, 2000, 1001]);
    expect(session.window.links()).toHaveLength(2);
  });

  test('reads well in a console', () => {
    const session = load({ kind: 'console' });
    session.call('print', dml, text);
    expect(session.window.lines()).toEqual(text);
  });
});

describe('writeFile', () => {
  test('writes UTF-8 and closes the file', () => {
    const session = load();
    session.call('writeFile', 'C:\\Temp\\case.log', ['tag ✓', '', 'end']);
    expect(session.files.read('C:\\Temp\\case.log')).toBe('tag ✓\r\n\r\nend\r\n');
    expect(session.files.left()).toEqual([]);
  });

  test('says what to do when the file cannot be created', () => {
    expect(() => load().call('writeFile', 'C:\\none\\case.log', ['x'])).toThrow(
      /cannot create C:\\none\\case\.log: .*cannot find the path.*Give the full path/,
    );
  });

  test('a full disk is told, and the file is closed', () => {
    const session = load();
    session.files.linesUntilFull = 1;
    expect(() => session.call('writeFile', 'C:\\Temp\\a.log', ['1', '2'])).toThrow(
      /did not finish writing C:\\Temp\\a\.log: There is not enough space.*not complete/,
    );
    expect(session.files.left()).toEqual([]);
  });
});
