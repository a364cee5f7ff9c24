// Runs in Node 8.2.1 (V8 5.8), the published engine closest to WinDbg's old one: a script in a bare global scope
// with the least of a host that its commands need. Plain ES2017, no package. Reads a job as JSON from standard
// input and writes what was printed; `../old-engine.ts` is its other end.

// biome-ignore lint/style/useNodejsImportProtocol: Node 8 does not know the prefix.
const vm = require('vm');

let job;
const outcome = { engine: process.versions.v8, text: '', texts: [], commands: [] };

function answer(command) {
  const lines = new Map(Object.entries(job.answers)).get(command);
  if (lines !== undefined) return lines;
  const name = command.split(/\s/)[0];
  throw new Error(name[0] === '!' ? `No export ${name.slice(1)} found` : `Syntax error in '${command}'`);
}

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

const control = {
  ExecuteCommand(command, capture) {
    if (capture === false) {
      outcome.text += printed(command);
      return undefined;
    }
    // A long `.printf` measures whether it arrives whole: it is none of the debugger's commands.
    if (command.startsWith('.printf')) return capturedLines(printed(command).split('\n').slice(0, -1));
    outcome.commands.push(command);
    return capturedLines(answer(command));
  },
};

// Files in memory; folders are not told apart.
const contents = new Map();
const fileSystem = {
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

const phase2 = {
  namespace: {
    Debugger: {
      Utility: { Control: control, FileSystem: fileSystem },
      Settings: { Display: { PreferDMLOutput: true } },
    },
  },
  currentSession: {
    Attributes: {
      get Target() {
        return job.target || {};
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

const aliases = Object.create(null);
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

const host = {
  functionAlias: FunctionAlias,
  optionalRecord: OptionalRecord,
  apiVersionSupport: OtherRecord,
  namedModelParent: OtherRecord,
  namedModelRegistration: OtherRecord,
  namespacePropertyParent: OtherRecord,
  diagnostics: {
    debugLog(...parts) {
      outcome.text += parts.join('');
    },
  },
  metadata: {
    defineMetadata() {},
    valueWithMetadata: class {
      constructor(value) {
        this.value = value;
      }
    },
  },
};

function run() {
  try {
    const context = vm.createContext(Object.create(null));
    vm.runInContext(
      "delete this.console; Object.defineProperty(Symbol, 'metadataDescriptor', { value: Symbol('metadataDescriptor') });",
      context,
    );
    context.host = host;
    vm.runInContext(job.script, context, { filename: 'poolinsight' });
    const records = typeof context.initializeScript === 'function' ? context.initializeScript() : [];
    for (const record of records) {
      const alias = record instanceof OptionalRecord ? record.record : record;
      if (alias instanceof FunctionAlias) aliases[alias.name] = alias.run;
    }
    Object.assign(host, phase2);
    const { calls } = job;
    for (const call of calls) {
      if (aliases[call.alias] === undefined) throw new Error(`the script has no alias ${call.alias}`);
      // Another target may be open by now, and print something else.
      if (call.answers !== undefined) Object.assign(job, { answers: call.answers });
      if (call.target !== undefined) Object.assign(job, { target: call.target });
      const before = outcome.text.length;
      aliases[call.alias](...call.values);
      outcome.texts.push(outcome.text.slice(before));
    }
  } catch (error) {
    outcome.error = String(Object(error).stack || error);
  }
}

let input = '';
process.stdin.setEncoding('utf8');
process.stdin.on('data', part => {
  input += part;
});
process.stdin.on('end', () => {
  job = JSON.parse(input);
  run();
  process.stdout.write(JSON.stringify(outcome));
});
