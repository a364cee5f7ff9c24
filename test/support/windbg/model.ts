/**
 * What the object model sees of a script's values: members without the hidden ones, metadata, indices,
 * queries. A value travels with its metadata, because the way to it decides how it is shown.
 */
import { IndexedValue, ModelCollection, QUERIES } from './collection.ts';
import { Int64 } from './int64.ts';

export type Metadata = Readonly<Record<string, unknown>>;

export interface Cell {
  readonly value: unknown;
  readonly metadata: Metadata;
}

const NONE: Metadata = {};

/** A value that says itself how it wants to be shown. */
export class ValueWithMetadata {
  readonly value: unknown;
  readonly metadata: Metadata;

  constructor(value: unknown, metadata: Metadata) {
    this.value = value;
    this.metadata = { ...metadata };
  }
}

const defined = new WeakMap<object, Record<string, Metadata>>();

export function defineMetadata(object: unknown, metadata: unknown): void {
  if (!isObject(object) || !isObject(metadata))
    throw new Error("Invalid argument to method 'defineMetadata'");
  defined.set(object, metadata as Record<string, Metadata>);
}

export function cell(value: unknown, metadata: Metadata = NONE): Cell {
  if (value instanceof ValueWithMetadata) return cell(value.value, { ...metadata, ...value.metadata });
  return { value, metadata };
}

export function isObject(value: unknown): value is object {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}

/** Has members of its own in the object model, so that `dx` makes a link to it. */
export function isModelObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !(value instanceof Int64);
}

function descriptorOf(object: object): Record<string, Metadata> {
  // The symbol is of the script's own realm: found by its description.
  for (let at: object | null = object; at !== null; at = Object.getPrototypeOf(at) as object | null) {
    const symbol = Object.getOwnPropertySymbols(at).find(one => one.description === 'metadataDescriptor');
    if (symbol !== undefined) return Reflect.get(object, symbol, object) as Record<string, Metadata>;
  }
  return defined.get(object) ?? {};
}

export interface Member extends Cell {
  readonly name: string;
  /** The getter threw: what it threw. */
  readonly failure?: unknown;
}

/** Properties and getters, own and inherited, in order; without hidden names and without `undefined` ones. */
export function members(object: object): Member[] {
  const found: Member[] = [];
  const seen = new Set<string>();
  const descriptor = descriptorOf(object);
  const chain: object[] = [];
  for (let at: object | null = object; at !== null; at = Object.getPrototypeOf(at) as object | null) {
    if (Object.getPrototypeOf(at) !== null || at === object) chain.push(at);
  }
  for (const at of chain) {
    if (at !== object && isBuiltIn(at)) continue;
    for (const name of Object.getOwnPropertyNames(at)) {
      if (seen.has(name) || name === 'constructor' || name.startsWith('__')) continue;
      if (Array.isArray(object) && /^\d+$/.test(name)) continue;
      seen.add(name);
      const property = Object.getOwnPropertyDescriptor(at, name);
      if (at === object && property?.enumerable === false && !(Array.isArray(object) && name === 'length'))
        continue;
      try {
        const value: unknown = Reflect.get(object, name, object);
        if (value !== undefined) found.push({ name, ...cell(value, descriptor[name]) });
      } catch (failure) {
        found.push({ name, value: undefined, metadata: NONE, failure });
      }
    }
  }
  return found;
}

/** Prototypes of the language itself: their maker is native, or no function at all (generators). */
function isBuiltIn(prototype: object): boolean {
  const maker = Object.getOwnPropertyDescriptor(prototype, 'constructor');
  if (maker === undefined) return false;
  const value: unknown = maker.value;
  return typeof value !== 'function' || /\[native code\]/.test(Function.prototype.toString.call(value));
}

/** The member of that name as an expression reaches it; throws when there is none. */
export function member(from: Cell, name: string): Cell {
  const { value } = from;
  if (typeof value === 'string') return cell(stringMember(value, name));
  const missing = () => new Error(`Unable to bind name '${name}'`);
  if (!isObject(value) || name.startsWith('__')) throw missing();
  if (!(value instanceof ModelCollection) && QUERIES.has(name) && !(name in value) && isIterable(value)) {
    const query: unknown = Reflect.get(queryable(value), name);
    return cell(typeof query === 'function' ? query.bind(queryable(value)) : undefined);
  }
  const got: unknown = Reflect.get(value, name, value);
  if (got === undefined) throw missing();
  if (typeof got === 'function') return cell(got.bind(value));
  return cell(got, descriptorOf(value)[name]);
}

export function isIterable(value: unknown): value is Iterable<unknown> {
  return isModelObject(value) && typeof Reflect.get(value, Symbol.iterator) === 'function';
}

export function queryable(value: Iterable<unknown>): ModelCollection {
  return value instanceof ModelCollection ? value : new ModelCollection(() => elements(value));
}

/** Elements as the script's iterator gives them; an array's carry their index. */
function elements(value: Iterable<unknown>): Iterable<unknown> {
  if (!Array.isArray(value)) return value;
  return value.map((item: unknown, index) => new IndexedValue(item, [index]));
}

/** Whether `value[index]` works: arrays, results of queries, and classes that say so. */
export function isIndexable(value: unknown): boolean {
  if (Array.isArray(value) || value instanceof ModelCollection) return true;
  return (
    isModelObject(value) &&
    typeof Reflect.get(value, 'getValueAt') === 'function' &&
    typeof Reflect.get(value, 'getDimensionality') === 'function'
  );
}

export function element(from: Cell, index: unknown): Cell {
  const { value } = from;
  if (!isIndexable(value)) throw new Error('The object has no indexer');
  if (Array.isArray(value) || value instanceof ModelCollection) {
    const found = queryable(value as Iterable<unknown>).at(index);
    if (found === undefined) throw new RangeError('The index is out of range');
    return cell(found.value);
  }
  const object = value as { getValueAt(index: unknown): unknown };
  return cell(object.getValueAt(index));
}

function stringMember(text: string, name: string): unknown {
  switch (name) {
    case 'Length':
      return text.length;
    case 'Contains':
      return (part: unknown) => text.includes(String(part));
    case 'StartsWith':
      return (part: unknown) => text.startsWith(String(part));
    case 'EndsWith':
      return (part: unknown) => text.endsWith(String(part));
    case 'ToLower':
      return () => text.toLowerCase();
    case 'ToUpper':
      return () => text.toUpperCase();
    default:
      throw new Error(`Unable to bind name '${name}'`);
  }
}
