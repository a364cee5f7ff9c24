import { describe, expect, test } from 'vitest';
import { answers, EmulatedDebugger, loadScript } from '../support/windbg-host.ts';

/** A script with one alias `show`, which calls `show(a, b)` of the given code. */
const script = (code: string) => `
  function control() { return host.namespace.Debugger.Utility.Control; }
  function printf(text) { control().ExecuteCommand('.printf ' + text, false); }
  ${code}
  function initializeScript() {
    return [new host.functionAlias(show, 'show'), new host.apiVersionSupport(1, 7)];
  }`;

describe('loading', () => {
  test('a script that reaches for the debugger before phase 2 does not load', () => {
    const early = 'function initializeScript() { host.namespace.Debugger; return []; }';
    expect(() => loadScript(early)).toThrow(
      /does not exist until initializeScript has returned: host\.namespace/,
    );
    expect(() => loadScript('host.currentSession;')).toThrow(
      /does not exist until initializeScript has returned: host\.currentSession/,
    );
    expect(() => loadScript('host.memory;')).toThrow(
      /does not exist until initializeScript has returned: host\.memory/,
    );
  });

  test('a script that catches what it reached for too early is reported all the same', () => {
    const early = script('try { host.namespace } catch (e) { }');
    expect(() => loadScript(early)).toThrow(
      /does not exist until initializeScript has returned: host\.namespace/,
    );
    const session = 'try { host.currentSession } catch (e) { }';
    expect(() => loadScript(script(session))).toThrow(/does not exist until initializeScript/);
  });

  test('a syntax error shows the engine’s two lines', () => {
    expect(() => loadScript('function (')).toThrow(/Syntax error[\s\S]*Unable to execute JavaScript script/);
  });

  test('the global scope has nothing of Node', () => {
    const names = 'console process require module setTimeout queueMicrotask URL Buffer WebAssembly';
    const session = loadScript(
      script(
        `function show() { return '${names}'.split(' ').filter(n => eval('typeof ' + n) !== 'undefined').join(); }`,
      ),
    );
    expect(session.call('show')).toBe('');
  });

  test('the old engine’s library lacks what came after ES2017, and keeps the rest', () => {
    const show = `function show() {
      return [typeof [].flat, typeof [].at, typeof Object.fromEntries, typeof ''.trimStart, typeof ''.matchAll,
        typeof ''.replaceAll, typeof Array.prototype.values, eval('typeof globalThis'), eval('typeof BigInt'),
        typeof ''.padStart, typeof Object.entries, typeof [].includes, typeof Map, 'a,b'.split(/,/).length].join(' ');
    }`;
    expect(loadScript(script(show), { engine: 'es2017' }).call('show')).toBe(
      `${'undefined '.repeat(9)}function function function function 2`,
    );
    expect(loadScript(script(show)).call('show')).not.toContain('undefined');
  });

  test('a taken alias fails the load, an optional one does not', () => {
    expect(() => loadScript(script('function show() {}'), { takenAliases: ['show'] })).toThrow(
      "Cannot modify debugger object model for 'functionAlias (show)'",
    );
    const optional = `function show() { return 1; }
      function initializeScript() {
        return [new host.optionalRecord(new host.functionAlias(show, 'vm')), new host.functionAlias(show, 'show')];
      }`;
    expect(loadScript(optional, { takenAliases: ['vm'] }).aliases()).toEqual(['show']);
  });

  test('initializeScript may return only records', () => {
    expect(() => loadScript('function initializeScript() { return [1]; }')).toThrow(/no record/);
    expect(() =>
      loadScript('function initializeScript() { return [new host.functionAlias(1, "x")]; }'),
    ).toThrow(/not a function/);
  });

  test('rest parameters of an alias are reported, and parameters not given are undefined', () => {
    expect(() => loadScript(script('function show(...values) {}'))).toThrow(
      /rest parameters is not established/,
    );
    const counting = loadScript(script('function show(a, b) { return arguments.length + String(b); }'));
    expect(counting.call('show', 1)).toBe('2undefined');
  });

  test('an API version that older debuggers may lack is reported', () => {
    expect(() =>
      loadScript('function initializeScript() { return [new host.apiVersionSupport(1, 9)]; }'),
    ).toThrow(/apiVersionSupport\(1, 9\)/);
  });

  test('loading again replaces the script and forgets its state', () => {
    const counting = 'var count = 0; function show() { return ++count; }';
    const session = loadScript(script(counting));
    session.call('show');
    session.load(script(counting));
    expect(session.call('show')).toBe(1);
  });

  test('.scriptrun calls invokeScript, .scriptunload uninitializeScript, and the aliases go', () => {
    const host = new EmulatedDebugger();
    host.files.put(
      'C:\\tools\\x.js',
      `${script('function show() {}')}
       function invokeScript() { host.diagnostics.debugLog('run\\n'); }
       function uninitializeScript() { host.diagnostics.debugLog('bye\\n'); }`,
    );
    host.type('.scriptrun "C:/tools/x.js"');
    expect(host.window.lines()).toEqual([
      "JavaScript script successfully loaded from 'C:/tools/x.js'",
      'run',
    ]);
    host.window.clear();
    host.type('.scriptunload C:/tools/x.js');
    expect(host.window.text()).toContain('bye');
    host.window.clear();
    host.dx('@$show()');
    expect(host.window.text()).toBe("Error: Error: Unable to bind name '@$show'");
  });
});

describe('ExecuteCommand', () => {
  const capture = `function show(command) {
    const lines = control().ExecuteCommand(command);
    const twice = Array.from(lines).length + Array.from(lines).length;
    return [twice, lines.First(), lines[1], String(lines.Count()), lines.Count() === 2].join('|');
  }`;
  const answer = answers({ '!vm': ['first', ''], g: [] });

  test('gives a collection that can be read twice and counts in 64 bits', () => {
    const session = loadScript(script(capture), { answer });
    expect(session.call('show', '!vm')).toBe('4|first||2|false');
    expect(session.commands).toEqual(['!vm']);
    expect(session.window.text()).toBe('');
  });

  test('captured printing shows nothing; uncaptured output goes to the window', () => {
    const both = `function show() { control().ExecuteCommand('!vm'); printf('"seen\\\\n"');
      control().ExecuteCommand('!vm', false) }`;
    const session = loadScript(script(both), { answer });
    session.call('show');
    expect(session.window.lines()).toEqual(['seen', 'first', '']);
    expect(session.printCalls).toEqual(['.printf "seen\\n"']);
  });

  test('an unknown command throws, or its complaint is a line', () => {
    const show = 'function show() { return Array.from(control().ExecuteCommand("!nosuch")).join(); }';
    expect(() => loadScript(script(show), { answer }).call('show')).toThrow('No export nosuch found');
    expect(loadScript(script(show), { answer, complaints: 'printed' }).call('show')).toBe(
      'No export nosuch found',
    );
  });

  test.each([
    ['control().ExecuteCommand("!vm").length', /no known length/],
    ['control().ExecuteCommand("g")', /must not run this/],
    ['control().ExecuteCommand(".shell calc")', /must not run this/],
    ['control().ExecuteCommand("as x y", false)', /must not run this/],
  ])('a script that does %s is reported, even if it catches', (code, problem) => {
    const session = loadScript(script(`function show() { try { ${code}; } catch (e) { } }`), {
      answer: () => ['first'],
    });
    expect(() => session.call('show')).toThrow(problem);
  });

  describe('aliases of the debugger', () => {
    const show = `function show(text) { printf(JSON.stringify(text)); }`;
    const shown = (text: string, userAliases: Readonly<Record<string, string>> = {}): string => {
      const session = loadScript(script(show), { userAliases, answer: () => [] });
      session.call('show', text);
      return session.window.text();
    };

    test('replace whole words of a command, within quotes too', () => {
      expect(shown('see foo, foo and xfoo', { foo: 'bar' })).toBe('see foo, bar and xfoo');
      expect(shown('foo', { foo: 'bar' })).toBe('bar');
      expect(shown('in $ntsym, in $ntsym now')).toBe('in $ntsym, in nt now');
    });

    test('of the user by braces, and the ten fixed ones, anywhere', () => {
      const braces = (inner: string) => `\${${inner}}`;
      expect(shown(`x${braces('foo')}y`, { foo: 'bar' })).toBe('xbary');
      expect(shown(`${braces('/d:foo')} ${braces('/d:no')}`, { foo: 'bar' })).toBe('1 0');
      expect(shown(`${braces('/n:foo')}, ${braces('/f:no')}.`, { foo: 'bar' })).toBe('foo, .');
      expect(shown(braces('no'))).toBe(braces('no'));
      expect(shown('a$u0b')).toBe('ab');
    });

    test('that hold a quotation mark break the command that has them', () => {
      expect(shown('see foo now', { foo: '"; .echo "' })).toBe('see ');
    });
  });

  test('captured lines can carry a return character', () => {
    const show = 'function show() { return Array.from(control().ExecuteCommand("!vm")); }';
    expect(loadScript(script(show), { answer, carriageReturns: true }).call('show')).toEqual([
      'first\r',
      '\r',
    ]);
  });

  test('a script that swallows nothing but a fault still fails the test', () => {
    const show = `function show(text) { try { printf(text); } catch (e) { } }`;
    const session = loadScript(script(show));
    const call = (text: string) => () => session.call('show', text);
    expect(call('"100%"')).toThrow(/conversion without an argument/);
    expect(call('"%x"')).toThrow(/conversion without an argument: %x/);
    expect(call('"a" , 5')).toThrow(/something follows/);
    expect(call('"a')).toThrow(/no closing quote/);
    expect(call('no quotes')).toThrow(/no quoted format/);
    expect(call('"\\q"')).toThrow(/unknown escape \\q/);
    expect(call(`"${'x'.repeat(4100)}"`)).toThrow(/a typed command has 4096/);
    expect(call('"a\nb"')).toThrow(/line end or NUL/);
  });

  test('a script that calls an alias through it is reported', () => {
    const show = `function show(again) { if (again) control().ExecuteCommand('dx @$show(false)'); }`;
    expect(() => loadScript(script(show)).call('show', true)).toThrow(
      /calls an alias through ExecuteCommand/,
    );
  });

  test('the uncaptured form can be made to throw', () => {
    const show = `function show() { try { printf('"x"'); } catch (e) { return 'caught'; } }`;
    expect(loadScript(script(show), { uncapturedCalls: 0 }).call('show')).toBe('caught');
  });
});

describe('the window', () => {
  const show = 'function show(text) { printf("/D " + JSON.stringify(text)); }';

  test('shows links, styles and plain text; open lines are continued', () => {
    const session = loadScript(script(show));
    session.call('show', 'see <link cmd="!vm 1" alt="why">the <b>summary</b></link> ');
    session.call('show', '<col fg="warnfg">now &lt;&amp;&gt; 5%%</col>\n\nend\n');
    expect(session.window.lines()).toEqual(['see the summary now <&> 5%', '', 'end']);
    expect(session.window.links()).toEqual([{ tag: 'link', cmd: '!vm 1', alt: 'why', text: 'the summary' }]);
    expect(session.window.segments()[0]?.map(one => one.style)).toEqual([[], [], ['b'], [], ['fg:warnfg']]);
  });

  test('in a console the tags leave no trace', () => {
    const session = loadScript(script(show), { kind: 'console' });
    session.call('show', '<b>a</b> <link cmd="!vm">b</link>\n');
    expect(session.window.text()).toBe('a b');
    expect(session.window.links()).toEqual([]);
  });

  test('a click runs the link’s command', () => {
    const session = loadScript(script(show), { answer: answers({ '!vm': ['used 5'], '!other': [] }) });
    session.call('show', '<link cmd="!vm;!other">both</link> <link cmd="!other">!other</link>\n');
    session.click('both');
    expect(session.window.lines()).toEqual(['both !other', 'used 5']);
    expect(session.clicked).toEqual(['!vm;!other']);
    expect(() => session.click('nothing')).toThrow('No link says "nothing"; there are: both | !other');
  });

  test.each([
    ['<blink>x</blink>', 'unknown tag <blink>'],
    ['<b>x', '<b> is never closed'],
    ['<b><i>x</b></i>', '</b> closes <i>'],
    ['x</b>', '</b> closes nothing'],
    ['a < b', 'a raw < or a broken tag'],
    ['a > b', 'a raw > or "'],
    ['say "x"', 'a raw > or "'],
    ['R&D', 'a raw & or unknown entity &D'],
    ['&nbsp;', 'unknown entity &nbsp;'],
    ['<col fg="red">x</col>', 'unknown colour red'],
    ['<col>x</col>', '<col> without a colour'],
    ['<link cmd="!vm" href="x">x</link>', '<link> has no attribute href'],
    ['<link>x</link>', '<link> without a command'],
    ['<link cmd="!vm"><link cmd="!vm">x</link></link>', 'a link within a link'],
    ['<link cmd="a <b">x</link>', 'a raw < in cmd'],
    ['<link cmd=!vm>x</link>', 'a raw < or a broken tag'],
    ['<b/>x', '<b/> cannot close itself'],
    ['<link cmd="dx @$f(&quot;x&quot;)">x</link>', 'a quotation mark in cmd'],
  ])('refuses %s', (text, problem) => {
    expect(() => loadScript(script(show)).call('show', text)).toThrow(problem);
  });

  test('knows links for the right button', () => {
    const session = loadScript(script(show));
    session.call('show', '<link cmd="u nt!f"><altlink name="Set" cmd="bp nt!f" />nt!f</link>\n');
    expect(session.window.links().map(link => `${link.tag} ${link.cmd}`)).toEqual([
      'altlink bp nt!f',
      'link u nt!f',
    ]);
  });
});

describe('the folder for temporary files', () => {
  test('is a directory that converts to a path, and no text', () => {
    const show =
      'function show() { const t = host.namespace.Debugger.Utility.FileSystem.TempDirectory; return typeof t + " " + t; }';
    expect(loadScript(script(show)).call('show')).toBe('object C:\\Temp');
  });
});

describe('files', () => {
  const show = `function show(path) {
    const fs = host.namespace.Debugger.Utility.FileSystem;
    const file = fs.CreateFile(path, 'CreateAlways');
    fs.CreateTextWriter(file, 'Utf8').WriteLine('1 \\u2713');
    if (path.indexOf('open') < 0) file.Close();
  }`;

  test('are written, and a missing folder is refused', () => {
    const session = loadScript(script(show));
    session.call('show', 'C:\\Temp\\a.txt');
    expect(session.files.read('c:/temp/A.TXT')).toBe('1 ✓\r\n');
    session.call('show', 'C:\\Temp\\open.txt');
    expect(session.files.left()).toEqual(['c:\\temp\\open.txt']);
    expect(() => session.call('show', 'C:\\none\\a.txt')).toThrow(/cannot find the path/);
  });

  test.each(['a<b', 'a|b', 'a?', 'con', 'NUL.json', 'lpt1.x', 'x'.repeat(260), ''])(
    'named %s are refused',
    name => {
      expect(() => loadScript(script(show)).call('show', `C:\\Temp\\${name}`)).toThrow(
        /syntax is incorrect|name is invalid|too long/,
      );
    },
  );

  test('that are open cannot be opened again, and lose what is not ASCII unless they are written as UTF-8', () => {
    const twice = `function show() {
      const fs = host.namespace.Debugger.Utility.FileSystem;
      const file = fs.CreateFile('C:\\\\Temp\\\\a.txt', 'CreateAlways');
      fs.CreateTextWriter(file).WriteLine('\u2713');
      let second = 'opened';
      try { fs.OpenFile('C:\\\\Temp\\\\a.txt'); } catch (e) { second = e.message; }
      file.Close();
      const again = fs.OpenFile('C:\\\\Temp\\\\a.txt');
      const lines = Array.from(fs.CreateTextReader(again, 'Utf8').ReadLineContents());
      again.Close();
      return second + lines.join();
    }`;
    expect(loadScript(script(twice)).call('show')).toMatch(/used by another process.*\?$/);
  });
});
