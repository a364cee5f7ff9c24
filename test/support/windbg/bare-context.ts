import { type Context, createContext, runInContext } from 'node:vm';

/** `v8`: what current WinDbg has. `es2017`: what ChakraCore 1.11 has, by the names of its library. */
export type EngineLevel = 'v8' | 'es2017';

/**
 * A global scope with ECMAScript's own names and nothing else: no console, no timers, no process. Each script
 * has its own, as in WinDbg.
 */
export function bareContext(level: EngineLevel): Context {
  const context = createContext(Object.create(null));
  runInContext(HOST_ADDS, context);
  runInContext(
    "for (const name of ['console', 'WebAssembly', 'SharedArrayBuffer', 'Atomics', 'gc']) delete globalThis[name];",
    context,
  );
  if (level === 'es2017') {
    for (const [owner, names] of Object.entries(KEPT)) {
      runInContext(
        `(function (owner, kept) {
          for (const name of Object.getOwnPropertyNames(owner)) if (kept.indexOf(name) < 0) delete owner[name];
        })(${owner}, ${JSON.stringify(names.trim().split(/\s+/))})`,
        context,
      );
    }
  }
  return context;
}

const HOST_ADDS =
  "Object.defineProperty(Symbol, 'metadataDescriptor', { value: Symbol('metadataDescriptor') })";

/** Names measured in ChakraCore 1.11.24 that V8 has too. The globals come last: removing needs them. */
const KEPT: Record<string, string> = {
  'String.prototype': `length constructor anchor big blink bold charAt charCodeAt codePointAt concat endsWith fixed
    fontcolor fontsize includes indexOf italics lastIndexOf link localeCompare match normalize padEnd padStart repeat
    replace search slice small split startsWith strike sub substr substring sup toLocaleLowerCase toLocaleUpperCase
    toLowerCase toString toUpperCase trim trimLeft trimRight valueOf`,
  'Array.prototype': `length constructor concat copyWithin entries every fill filter find findIndex forEach includes
    indexOf join keys lastIndexOf map pop push reduce reduceRight reverse shift slice some sort splice toLocaleString
    toString unshift`,
  Promise: 'length name prototype all race reject resolve',
  'Symbol.prototype': 'constructor toString valueOf',
  Symbol: `length name prototype for hasInstance isConcatSpreadable iterator keyFor species toPrimitive toStringTag
    unscopables match replace search split metadataDescriptor`,
  Error: 'length name prototype stackTraceLimit',
  Object: `length name prototype assign create defineProperties defineProperty entries freeze getOwnPropertyDescriptor
    getOwnPropertyDescriptors getOwnPropertyNames getOwnPropertySymbols getPrototypeOf is isExtensible isFrozen
    isSealed keys preventExtensions seal setPrototypeOf values`,
  globalThis: `Array ArrayBuffer Boolean DataView Date Error EvalError Float32Array Float64Array Function Infinity
    Int16Array Int32Array Int8Array Intl JSON Map Math NaN Number Object Promise Proxy RangeError ReferenceError Reflect
    RegExp Set String Symbol SyntaxError TypeError URIError Uint16Array Uint32Array Uint8Array Uint8ClampedArray WeakMap
    WeakSet decodeURI decodeURIComponent encodeURI encodeURIComponent escape eval isFinite isNaN parseFloat parseInt
    undefined unescape`,
};
