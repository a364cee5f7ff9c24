/** One loaded script: its own global scope, the `host` object in its two phases, and what it registered. */
import { type Context, Script } from 'node:vm';
import { bareContext, type EngineLevel } from './bare-context.ts';
import { IndexedValue } from './collection.ts';
import { type Fault, faults } from './faults.ts';
import { Int64 } from './int64.ts';
import { defineMetadata, ValueWithMetadata } from './model.ts';
import { ApiVersionSupport, FunctionAlias, ModelRecord, OptionalRecord, recordClasses } from './records.ts';

/** What the debugger lends to a script. */
export interface Surroundings {
  readonly engine: EngineLevel;
  readonly fault: Fault;
  debugLog(text: string): void;
  /** Asked in phase 2 only. */
  namespace(): object;
  currentSession(): object;
  /** Whether another script has the name, or the place in the object model. */
  isTaken(key: string): boolean;
  readonly optionalRecord?: 'absent' | 'refuses';
}

/** Of the last script: tests load the built one hundreds of times, and one that is compiled once keeps what each run has compiled. */
let last: { readonly text: string; readonly stem: string; readonly script: Script } | undefined;

function compiled(text: string, stem: string): Script {
  if (last?.text !== text || last.stem !== stem) {
    last = { text, stem, script: new Script(text, { filename: stem }) };
  }
  return last.script;
}

/** Members that appear when initializeScript has returned. */
const PHASE_2 = [
  'currentProcess',
  'currentThread',
  'memory',
  'getModuleSymbol',
  'getModuleSymbolAddress',
  'getModuleType',
  'getNamedModel',
  'evaluateExpression',
  'createPointerObject',
  'createTypedObject',
  'registerNamedModel',
  'unregisterNamedModel',
];

export class LoadFailure extends Error {}

export class LoadedScript {
  readonly path: string;
  readonly aliases = new Map<string, (...values: unknown[]) => unknown>();
  /** Places in the object model that the script's records claim. */
  readonly claims = new Set<string>();
  readonly #around: Surroundings;
  readonly #context: Context;
  readonly #names: ReadonlySet<string>;
  #phase: 1 | 2 = 1;
  readonly #models: ModelRecord[] = [];

  /** Parses, runs the root code and initializeScript, applies the records. Throws a LoadFailure. */
  constructor(path: string, text: string, around: Surroundings) {
    this.path = path;
    this.#around = around;
    this.#context = bareContext(around.engine);
    this.#context.host = this.#host();
    this.#names = new Set(Object.getOwnPropertyNames(this.#context));
    let script: Script;
    try {
      script = compiled(text, this.stem);
    } catch (reason) {
      throw new LoadFailure(
        `"${path}": Error (0x80004005): Syntax error: ${String(reason)}\nError: Unable to execute JavaScript script`,
      );
    }
    try {
      script.runInContext(this.#context);
      this.#apply(this.invoke('initializeScript'));
    } catch (reason) {
      throw reason instanceof LoadFailure ? reason : new LoadFailure(`Error: ${String(reason)}`);
    }
    this.#phase = 2;
  }

  /** The file's name without its end, by which the object model knows the script. */
  get stem(): string {
    return (this.path.split(/[\\/]/).pop() ?? '').replace(/\.js$/i, '').replace(/-/g, '_');
  }

  /** Calls a function of the script's global scope; does nothing when it has none of that name. */
  invoke(name: string): unknown {
    const run: unknown = this.#context[name];
    return typeof run === 'function' ? Reflect.apply(run, undefined, []) : undefined;
  }

  /** The names of the script's global scope, without the hidden ones. */
  contents(): object {
    const contents: Record<string, unknown> = {};
    for (const name of Object.getOwnPropertyNames(this.#context)) {
      if (!this.#names.has(name) && !name.startsWith('__')) contents[name] = this.#context[name];
    }
    return contents;
  }

  #apply(records: unknown): void {
    if (records === undefined || records === null) return;
    if (!Array.isArray(records)) {
      throw new LoadFailure('Error: initializeScript must return an array of records');
    }
    for (const record of records as unknown[]) this.#register(record);
  }

  #register(record: unknown): void {
    if (record instanceof OptionalRecord) {
      try {
        this.#register(record.record);
      } catch (reason) {
        if (!(reason instanceof LoadFailure)) throw reason;
      }
    } else if (record instanceof FunctionAlias) {
      this.#claim(`functionAlias (${record.name})`);
      const { run } = record;
      // function (a, ...rest)   (...rest) =>
      if (/^[^)]*\.\.\./.test(Function.prototype.toString.call(run))) {
        const problem = 'how the values of a call reach rest parameters is not established';
        this.#around.fault(faults.command(`functionAlias (${record.name})`, problem));
      }
      // Parameters that are not given arrive as undefined.
      this.aliases.set(record.name, (...values) => {
        while (values.length < run.length) values.push(undefined);
        return Reflect.apply(run, undefined, values) as unknown;
      });
    } else if (record instanceof ModelRecord) {
      this.#claim(record.key());
      this.#models.push(record);
    } else if (record instanceof ApiVersionSupport) {
      if (record.major !== 1 || record.minor > 7) {
        const version = `apiVersionSupport(${record.major}, ${record.minor})`;
        this.#around.fault(faults.command(version, 'not known to load in older debuggers, 1.7 is'));
      }
    } else throw new LoadFailure('Error: initializeScript returned something that is no record');
  }

  /** What the script has added to every object of a model: prototypes of its classes, or plain objects. */
  parentsOf(model: string): object[] {
    return this.#models
      .filter(({ kind, values }) => kind === 'namedModelParent' && values[1] === model)
      .map(({ values: [members] }) =>
        typeof members === 'function' ? (members as { prototype: object }).prototype : (members as object),
      );
  }

  #claim(key: string): void {
    if (this.claims.has(key) || this.#around.isTaken(key)) {
      throw new LoadFailure(`Error (0x80004005): Cannot modify debugger object model for '${key}'`);
    }
    this.claims.add(key);
  }

  #host(): object {
    const around = this.#around;
    const host: Record<string, unknown> = {
      ...recordClasses(around.optionalRecord),
      Int64,
      parseInt64: (text: string, radix = 10) =>
        new Int64(radix === 16 ? BigInt(`0x${text.replace(/^0x/i, '')}`) : BigInt(text)),
      diagnostics: {
        debugLog: (...parts: unknown[]) => around.debugLog(parts.map(String).join('')),
        logUnhandledExceptions: false,
      },
      metadata: { valueWithMetadata: ValueWithMetadata, defineMetadata },
    };
    const later = (name: string, get: () => unknown) =>
      Object.defineProperty(host, name, {
        enumerable: true,
        get: () => {
          if (this.#phase === 1) {
            around.fault(
              faults.command(`host.${name}`, 'does not exist until initializeScript has returned'),
            );
            throw new Error(`host.${name} does not exist until initializeScript has returned`);
          }
          return get();
        },
      });
    later('namespace', () => around.namespace());
    later('currentSession', () => around.currentSession());
    later('indexedValue', () => IndexedValue);
    for (const name of PHASE_2) {
      later(name, () => {
        throw new Error(`host.${name} is not emulated`);
      });
    }
    return host;
  }
}
