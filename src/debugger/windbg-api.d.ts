/**
 * WinDbg's script host, only as far as we call it. Declared by hand from the public documentation and from
 * published scripts. A file that uses it says `declare const host: Host;` so that no other file sees it.
 * Values that come from the debugger are `unknown`: integers may be `Int64` objects, any member may be missing.
 */

export interface Host {
  /** From here to `currentSession`: absent until initializeScript has returned. */
  readonly namespace: {
    readonly Debugger: {
      readonly Utility: { readonly Control: Control; readonly FileSystem: FileSystem };
      readonly Settings: { readonly Display: { readonly PreferDMLOutput: unknown } };
    };
  };
  readonly currentSession: {
    readonly Attributes: {
      readonly Target: {
        readonly IsKernelTarget: unknown;
        readonly Details: { readonly DumpFileName: unknown };
      };
      readonly Machine: { readonly PointerSize: unknown };
    };
  };

  readonly diagnostics: { debugLog(...parts: string[]): void };
  /** An element that knows the index by which `dx` finds it again. */
  readonly indexedValue: new (
    value: unknown,
    indices: readonly unknown[],
  ) => object;

  /** Registration records, for the array that initializeScript returns. */
  readonly functionAlias: new (
    run: (...values: never[]) => unknown,
    name: string,
  ) => HostRecord;
  readonly apiVersionSupport: new (major: number, minor?: number) => HostRecord;
  /** A record that may fail (a name that another script has taken) without failing the load. */
  readonly optionalRecord?: new (
    record: HostRecord,
  ) => HostRecord;
  /** Adds the members of a class to every object of a model, for instance every session. */
  readonly namedModelParent: new (
    members: object,
    model: string,
  ) => HostRecord;
}

export interface HostRecord {
  readonly record?: never;
}

/** What `dx` reads of a member or a value; each key is documented in the SDK's DbgModel.h. */
export interface Metadata {
  readonly Help?: string;
  readonly PreferShow?: boolean;
  readonly PreferredRadix?: 8 | 10 | 16;
  readonly PreferTabularFormat?: boolean;
  readonly ActionName?: string;
  readonly ActionDescription?: string;
  readonly ActionIsDefault?: boolean;
}

interface Control {
  /** Captures: gives the lines, prints nothing. Has no `length`; can be iterated. */
  ExecuteCommand(command: string): Iterable<unknown>;
  /** Prints: output goes to the command window, markup included. What it returns is not known. */
  ExecuteCommand(command: string, capture: false): unknown;
}

interface FileSystem {
  readonly TempDirectory: unknown;
  FileExists(path: string): unknown;
  OpenFile(path: string): HostFile;
  CreateTextReader(file: HostFile, encoding: 'Utf8' | 'Utf16'): { ReadLineContents(): Iterable<unknown> };
  CreateFile(path: string, disposition: 'CreateAlways'): HostFile;
  CreateTextWriter(file: HostFile, encoding: 'Utf8'): { WriteLine(line: string): void };
}

export interface HostFile {
  /** What it gives is documented as bytes, and its form is not proven. */
  ReadBytes?(count: number): Iterable<unknown>;
  Close(): void;
}

declare global {
  interface SymbolConstructor {
    /** Only in the script host: a getter of this name tells `dx` how to show an object's members. */
    readonly metadataDescriptor: unique symbol;
  }
}
