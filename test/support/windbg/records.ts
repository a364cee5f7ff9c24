/** The registration records that initializeScript may return. */

export class FunctionAlias {
  readonly run: (...values: unknown[]) => unknown;
  readonly name: string;

  constructor(run: unknown, name: unknown) {
    if (typeof run !== 'function') throw new Error("Invalid argument to 'functionAlias': not a function");
    if (typeof name !== 'string' || !/^[A-Za-z_]\w*$/.test(name)) {
      throw new Error(`Invalid argument to 'functionAlias': ${String(name)} is no name`);
    }
    this.run = run as (...values: unknown[]) => unknown;
    this.name = name;
  }
}

export class ApiVersionSupport {
  readonly major: number;
  readonly minor: number;

  constructor(major: number, minor = 0) {
    this.major = major;
    this.minor = minor;
  }
}

/** A class whose instances become parents of something in the object model; `kind` is the record's name. */
export class ModelRecord {
  readonly kind: string;
  readonly values: readonly unknown[];

  constructor(kind: string, values: readonly unknown[]) {
    this.kind = kind;
    this.values = values;
    const [object, ...names] = values;
    if ((typeof object !== 'object' && typeof object !== 'function') || object === null) {
      throw new Error(`Invalid argument to '${kind}': the first one must be an object or a class`);
    }
    if (!names.every(name => typeof name === 'string')) throw new Error(`Invalid argument to '${kind}'`);
  }

  /** The same place in the object model has the same key. */
  key(): string {
    return `${this.kind} ${this.values.slice(1).join(' ')}`;
  }
}

export class OptionalRecord {
  readonly record: unknown;

  constructor(record: unknown) {
    if (!isRecord(record)) throw new Error("Invalid argument to 'optionalRecord': not a record");
    this.record = record;
  }
}

export function isRecord(value: unknown): boolean {
  return (
    value instanceof FunctionAlias ||
    value instanceof ApiVersionSupport ||
    value instanceof ModelRecord ||
    value instanceof OptionalRecord
  );
}

const MODEL_RECORDS = [
  'namedModelParent',
  'namedModelRegistration',
  'namespacePropertyParent',
  'typeSignatureExtension',
  'typeSignatureRegistration',
];

/** The record classes by the names that scripts use. */
export function recordClasses(optionalRecord?: 'absent' | 'refuses'): Record<string, unknown> {
  const classes: Record<string, unknown> = {
    functionAlias: FunctionAlias,
    apiVersionSupport: ApiVersionSupport,
    optionalRecord: OptionalRecord,
  };
  if (optionalRecord === 'absent') delete classes.optionalRecord;
  if (optionalRecord === 'refuses') {
    classes.optionalRecord = class extends OptionalRecord {
      constructor(record: unknown) {
        if (record instanceof FunctionAlias) throw new Error("Invalid argument to 'optionalRecord'");
        super(record);
      }
    };
  }
  for (const kind of MODEL_RECORDS) {
    classes[kind] = class extends ModelRecord {
      constructor(...values: unknown[]) {
        super(kind, values);
      }
    };
  }
  return classes;
}
