import { describe, expect, test } from 'vitest';
import { loadScript } from '../support/windbg-host.ts';

const session = (code: string, options = {}) =>
  loadScript(
    `class Finding {
      constructor(name, bytes) { this.name_ = name; this.bytes_ = bytes; }
      get __secret() { return 1; }
      get Name() { return this.name_; }
      get Pool() { return { Bytes: this.bytes_, toString() { return ''; } }; }
      get Owner() { return undefined; }
      Show() { host.diagnostics.debugLog('shown ' + this.name_ + '\\n'); }
      toString() { return 'finding ' + this.name_; }
      get [Symbol.metadataDescriptor]() {
        return { Name: { Help: 'x' }, Show: { ActionName: 'Show it', ActionDescription: 'hover', ActionIsDefault: true } };
      }
    }
    class List {
      constructor(items) { this.__items = items; }
      *[Symbol.iterator]() { for (let i = 0; i < this.__items.length; i++) yield new host.indexedValue(this.__items[i], [i]); }
      getDimensionality() { return 1; }
      getValueAt(i) { return this.__items[i]; }
      toString() { return this.__items.length + ' findings'; }
    }
    ${code}
    function initializeScript() { return [new host.functionAlias(show, 'show')]; }`,
    options,
  );

/** The lines that `dx` prints of `show(...)`. */
function shown(code: string, line = '@$show()') {
  const host = session(code);
  host.dx(line);
  return host.window.lines().map(one => one.trimEnd());
}

describe('values', () => {
  test.each([
    ['42', '@$show()         : 0x2a'],
    ['-42', '@$show()         : -42'],
    ['3.1415926', '@$show()         : 3.141593'],
    ['"text"', '@$show()         : text'],
    ['true', '@$show()         : true'],
    ['new host.Int64(5)', '@$show()         : 0x5'],
    ['new host.metadata.valueWithMetadata(42, { PreferredRadix: 10 })', '@$show()         : 42'],
    ['undefined', '@$show()'],
    ['({ A: 1 })', '@$show()                 : [object Object]'],
  ])('%s', (value, line) => {
    expect(shown(`function show() { return ${value}; }`)[0]).toBe(line);
  });

  test('formats', () => {
    const code = 'function show() { return 42; }';
    expect(shown(code, '@$show(),d')).toEqual(['@$show()         : 42']);
    expect(shown(code, '-s @$show()')).toEqual([]);
  });

  test('what is not established is refused', () => {
    expect(() => session('function show() { return null; }').dx('@$show()')).toThrow(/null is shown/);
    expect(() => session('function show() { return "a\\nb"; }').dx('@$show()')).toThrow(/several lines/);
    expect(() => session('function show() { return new Map(); }').dx('@$show()')).toThrow(/Map/);
    expect(() => session('function show() { return new Set(); }').dx('@$show()')).toThrow(/Set/);
    expect(() => session('function show() { return { A: new Map() }; }').dx('@$show()')).toThrow(/Map/);
  });
});

describe('objects', () => {
  const one = "function show() { return new Finding('MmSt', 4096); }";

  test('have their display string, an action, getters as rows; hidden and undefined members do not show', () => {
    expect(shown(one)).toEqual([
      '@$show()                 : finding MmSt [Show it]',
      '    name_            : MmSt',
      '    bytes_           : 0x1000',
      '    Name             : MmSt',
      '    Pool',
    ]);
  });

  test('members that are objects and actions are links', () => {
    const host = session(one);
    host.dx('@$show()');
    expect(host.window.links().map(link => [link.text.trim(), link.cmd, link.alt])).toEqual([
      ['[Show it]', 'dx -s @$show().Show()', 'hover'],
      ['Pool', 'dx -r1 @$show().Pool', undefined],
    ]);
    host.window.clear();
    host.dx('@$show()');
    host.click('[Show it]');
    expect(host.window.lines()).toContain('shown MmSt');
    host.click('Pool');
    expect(host.window.lines()).toContain('    Bytes            : 0x1000');
  });

  test('-r2 shows the members of members', () => {
    expect(shown(one, '-r2 @$show()')).toContain('        Bytes            : 0x1000');
  });

  test('failing getters and failing calls are one line', () => {
    expect(shown("function show() { return { get A() { throw new Error('bad\\nworse'); } }; }")[1]).toBe(
      '    A                : Error: Error: bad',
    );
    expect(shown("function show() { throw new TypeError('no'); }")).toEqual(['Error: TypeError: no']);
  });

  test('an action with parameters is refused', () => {
    const code = `function show() { return { Go(x) {}, get [Symbol.metadataDescriptor]() { return { Go: { ActionName: 'Go' } }; } }; }`;
    expect(() => session(code).dx('@$show()')).toThrow(/without parameters/);
  });

  test('two default actions are refused, and so is an action that returns something', () => {
    const describing = (metadata: string, members: string) =>
      `function show() { return { ${members}, get [Symbol.metadataDescriptor]() { return { ${metadata} }; } }; }`;
    const first = "A: { ActionName: 'A', ActionIsDefault: true }";
    const second = "B: { ActionName: 'B', ActionIsDefault: true }";
    const two = session(describing(`${first}, ${second}`, 'A() {}, B() {}'));
    expect(() => two.dx('@$show()')).toThrow(/only one action may be the default/);
    const returning = session(describing(first, 'A() { return 5; }'));
    returning.dx('@$show()');
    expect(() => returning.click('[A]')).toThrow(/an action returns nothing/);
  });

  test('metadata that nobody has documented is refused', () => {
    const code = `function show() { return { A: 1, get [Symbol.metadataDescriptor]() { return { A: { Colour: 5 } }; } }; }`;
    expect(() => session(code).dx('@$show()')).toThrow(/unknown metadata Colour/);
  });

  test('hidden names cannot be reached, either', () => {
    const host = session('function show() { return { __secret: 1 }; }');
    host.dx('@$show().__secret');
    expect(host.window.text()).toMatch(/^Error: /);
  });
});

describe('collections', () => {
  const list = `function show() { return new List([new Finding('a', 3), new Finding('b', 300), new Finding('c', 30)]); }`;

  test('show their elements, each a link that finds it again', () => {
    const host = session(list);
    host.dx('@$show()');
    expect(host.window.lines().slice(0, 2)).toEqual([
      '@$show()                 : 3 findings',
      '    [0x0]            : finding a [Show it]',
    ]);
    host.click('[0x1]');
    expect(host.clicked).toEqual(['dx -r1 @$show()[1]']);
    expect(host.window.lines()).toContain('    bytes_           : 0x12c');
  });

  test('queries', () => {
    const host = session(list);
    const first = (line: string) => {
      host.window.clear();
      host.dx(line);
      return host.window.lines().map(one => one.trimEnd());
    };
    expect(first('@$show().Where(t => t.Pool.Bytes > 5 && t.Name != "c").Count()')[0]).toContain(' : 0x1');
    expect(first('@$show().OrderByDescending(t => t.Pool.Bytes).Take(2).Select(t => t.Name)')).toEqual([
      '@$show().OrderByDescending(t => t.Pool.Bytes).Take(2).Select(t => t.Name)',
      '    [0x1]            : b',
      '    [0x2]            : c',
    ]);
    expect(first('@$show().First().Name')[0]).toBe('@$show().First().Name : a');
    expect(first('@$show().Where(t => t.Name.Contains("b"))[1].Name')[0]).toContain(' : b');
    expect(first('@$show().Sum(t => t.@"bytes_") + 1,d')[0]).toContain(' : 334');
    expect(first('@$show().Nope')[0]).toContain("Unable to bind name 'Nope'");
  });

  test('a generator has elements but no indexer', () => {
    const code = 'function* show() { for (let i = 0; i < 250; i++) yield { A: i }; }';
    const lines = shown(code);
    expect(lines[0]).toBe('@$show()                 : [object Generator]');
    expect(lines).toHaveLength(102);
    expect(lines[101]).toBe('    [...]');
    expect(shown(code, '@$show()[0]')).toEqual(['Error: Error: The object has no indexer']);
    expect(shown(code, '@$show(),5')).toHaveLength(7);
    expect(shown(code, '-c 200 @$show()')).toHaveLength(51);
  });

  test('an array also shows its length', () => {
    expect(shown('function show() { return [5]; }').slice(1)).toEqual([
      '    length           : 0x1',
      '    [0x0]            : 0x5',
    ]);
  });

  test('a failing element is one line', () => {
    expect(shown("function* show() { yield 1; throw new Error('gone'); }").pop()).toBe(
      '    [0x1]            : Error: Error: gone',
    );
  });

  test('a table', () => {
    const code = `function show() {
      const row = (Tag, Bytes) => ({ Tag, Bytes, toString() { return ''; },
        get [Symbol.metadataDescriptor]() { return { Bytes: { PreferredRadix: 10 } }; } });
      return new host.metadata.valueWithMetadata(new List([row('MmSt', 4096), row('Proc', 12)]), { PreferTabularFormat: true });
    }`;
    expect(shown(code)).toEqual([
      '@$show()                 : 2 findings',
      '========================',
      '=       = Tag  = Bytes =',
      '========================',
      '= [0x0] - MmSt - 4096  =',
      '= [0x1] - Proc - 12    =',
      '========================',
    ]);
  });
});

describe('aliases', () => {
  const echo = 'function show(a, b) { return a === undefined ? "none" : String(a) + "/" + String(b); }';

  test.each([
    ['!show', '@$show()         : none'],
    ['!show 42', '@$show(42)       : 42/undefined'],
    ['!show (5, 7)', '@$show(5, 7)     : 5/7'],
    ['!show 5, 7', '@$show(5, 7)     : 5/7'],
    ['!show "a\\\\b"', '@$show("a\\\\b")   : a\\b/undefined'],
    ['!show MmSt', "Error: Error: Unable to bind name 'MmSt'"],
  ])('%s', (typed, line) => {
    const host = session(echo);
    host.type(typed);
    expect(host.window.text()).toBe(line);
  });

  test('functions are also reached through the scripts', () => {
    expect(shown(echo, 'Debugger.State.Scripts.poolinsight.Contents.show(1)')[0]).toContain('1/undefined');
    expect(shown(echo, '@$scriptContents.show(1)')[0]).toContain('1/undefined');
  });

  test('a syntax error is one line', () => {
    expect(shown(echo, '@$show(')).toEqual([expect.stringMatching(/^Error: Error: Syntax error/)]);
  });
});
