// Runs in Node 8.2.1 (V8 5.8), the published engine closest to WinDbg's old one: scripts in a bare global scope, each with
// the least of a host that its commands need. Plain ES2017, no package. Reads jobs as JSON from standard input and writes
// what each printed; `../old-engine.ts` is its other end.

// biome-ignore lint/style/useNodejsImportProtocol: Node 8 does not know the prefix.
const vm = require('vm');

const ESCAPES = { n: '\n', t: '\t', r: '\r', '"': '"', "'": "'", '\\': '\\' };
const ENTITIES = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

// The text that a console shows of `.printf /D "<b>text</b>\n"`: tags dropped, entities decoded.
function printed(command) {
  const match = /^\.printf \/D "([\s\S]*)"$/.exec(command);
  if (match === null) throw new Error(`not a command that prints: ${command.slice(0, 100)}`);
  const markup = match[1].replace(/\\(.)|%%/g, (all, code) => (all === '%%' ? '%' : ESCAPES[code]));
  // An attribute may hold a raw >, as lambdas do.
  return markup.replace(/<(?:[^<>"]|"[^"]*")*>/g, '').replace(/&\w+;/g, entity => ENTITIES[entity]);
}

function capturedLines(lines) {
  return {
    *[Symbol.iterator]() {
      yield* lines;
    },
    First: () => lines[0],
    Count: () => ({ valueOf: () => lines.length, toString: () => String(lines.length) }),
  };
}

class FunctionAlias {
  constructor(run, name) {
    Object.assign(this, { run, name });
  }
}
class OptionalRecord {
  constructor(record) {
    this.record = record;
  }
}
class OtherRecord {}

// What the script finds while it loads.
const phase1 = () => ({
  functionAlias: FunctionAlias,
  optionalRecord: OptionalRecord,
  apiVersionSupport: OtherRecord,
  namedModelParent: OtherRecord,
  namedModelRegistration: OtherRecord,
  namespacePropertyParent: OtherRecord,
  metadata: {
    defineMetadata() {},
    valueWithMetadata: class {
      constructor(value) {
        this.value = value;
      }
    },
  },
});

// Files in memory; folders are not told apart.
function memory() {
  const contents = new Map();
  return {
    TempDirectory: { toString: () => 'C:\\Temp' },
    FileExists: path => contents.has(path),
    CreateFile(path) {
      contents.set(path, []);
      return { Path: path, Close() {} };
    },
    OpenFile(path) {
      if (!contents.has(path)) throw new Error('The system cannot find the file specified. (0x80070002)');
      return { Path: path, Close() {} };
    },
    CreateTextWriter: file => ({ WriteLine: line => contents.get(file.Path).push(line) }),
    CreateTextReader: file => ({ ReadLineContents: () => contents.get(file.Path) }),
  };
}

function answer(answers, command) {
  const lines = new Map(Object.entries(answers)).get(command);
  if (lines !== undefined) return lines;
  const name = command.split(/\s/)[0];
  throw new Error(name[0] === '!' ? `No export ${name.slice(1)} found` : `Syntax error in '${command}'`);
}

// Jobs of one start often have the same script.
const scripts = new Map();
function compiled(script) {
  if (!scripts.has(script)) scripts.set(script, new vm.Script(script, { filename: 'poolinsight' }));
  return scripts.get(script);
}

function play({ script, answers, target, calls }) {
  const outcome = { engine: process.versions.v8, text: '', texts: [], commands: [] };
  // Another target may be open later, and print something else.
  const now = { answers, target };
  const control = {
    ExecuteCommand(command, capture) {
      if (capture === false) {
        outcome.text += printed(command);
        return undefined;
      }
      // A long `.printf` measures whether it arrives whole: it is none of the debugger's commands.
      if (command.startsWith('.printf')) return capturedLines(printed(command).split('\n').slice(0, -1));
      outcome.commands.push(command);
      return capturedLines(answer(now.answers, command));
    },
  };
  const diagnostics = {
    debugLog(...parts) {
      outcome.text += parts.join('');
    },
  };
  const phase2 = {
    namespace: {
      Debugger: {
        Utility: { Control: control, FileSystem: memory() },
        Settings: { Display: { PreferDMLOutput: true } },
      },
    },
    currentSession: {
      Attributes: {
        get Target() {
          return now.target || {};
        },
        Machine: {},
      },
    },
    indexedValue: class {
      constructor(value, indices) {
        Object.assign(this, { value, indices });
      }
    },
  };
  try {
    const context = vm.createContext(Object.create(null));
    vm.runInContext(
      "delete this.console; Object.defineProperty(Symbol, 'metadataDescriptor', { value: Symbol('metadataDescriptor') });",
      context,
    );
    const host = Object.assign(phase1(), { diagnostics });
    context.host = host;
    compiled(script).runInContext(context);
    const records = typeof context.initializeScript === 'function' ? context.initializeScript() : [];
    const aliases = Object.create(null);
    for (const record of records) {
      const alias = record instanceof OptionalRecord ? record.record : record;
      if (alias instanceof FunctionAlias) aliases[alias.name] = alias.run;
    }
    Object.assign(host, phase2);
    for (const call of calls) {
      if (aliases[call.alias] === undefined) throw new Error(`the script has no alias ${call.alias}`);
      if (call.answers !== undefined) now.answers = call.answers;
      if (call.target !== undefined) now.target = call.target;
      const before = outcome.text.length;
      aliases[call.alias](...call.values);
      outcome.texts.push(outcome.text.slice(before));
    }
  } catch (error) {
    outcome.error = String(Object(error).stack || error);
  }
  return outcome;
}

let input = '';
process.stdin.setEncoding('utf8');
process.stdin.on('data', part => {
  input += part;
});
process.stdin.on('end', () => {
  process.stdout.write(JSON.stringify(JSON.parse(input).map(play)));
});
