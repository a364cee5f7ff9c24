/**
 * Objects as `dx` shows them: a line of text, then members. A class of its own hides what arrays and plain objects
 * bring (lengths, `[object Object]`); names that begin with two underscores are not shown.
 */
import type { Host, Metadata } from '../../debugger/windbg-api.d.ts';
import { formatCounted, printable } from '../../pages/format.ts';

declare const host: Host;

export type Members = { readonly [name: string]: unknown };
export type Descriptions = { readonly [name: string]: Metadata };

/** Texts may be the target's: whatever they hold, one line of printable characters is shown. */
function shown<T>(value: T): T {
  return typeof value === 'string' ? (printable(value) as T & string) : value;
}

/** Characters of a display string; the members have the whole text. */
const LONGEST_TITLE = 300;

/** An object with a display string and members; `descriptions` say how each member is shown. */
export class Shown {
  private readonly __title: string;
  private readonly __descriptions: Descriptions;

  constructor(title: string, members: Members, descriptions: Descriptions = {}) {
    this.__title =
      title.length > LONGEST_TITLE ? `${printable(title.slice(0, LONGEST_TITLE))}...` : printable(title);
    this.__descriptions = descriptions;
    const actions: { [name: string]: () => void } = {};
    for (const name of Object.keys(members)) {
      const value = shown(members[name]);
      if (typeof value === 'function') actions[name] = value as unknown as () => void;
      // A member without a value is none: what `dx` shows of null is not known.
      else if (value !== undefined) Object.defineProperty(this, name, { value, enumerable: true });
    }
    const names = Object.keys(actions);
    if (names.length > 0) {
      Object.defineProperty(this, ACTIONS, { value: actions });
      Object.setPrototypeOf(this, methodsFor(names));
    }
  }

  toString(): string {
    return this.__title;
  }

  get [Symbol.metadataDescriptor](): Descriptions {
    return this.__descriptions;
  }
}

/** Hidden: names that begin with two underscores are not shown. */
const ACTIONS = '__actions';
type WithActions = { readonly __actions: { readonly [name: string]: () => void } };

const prototypes = new Map<string, object>();

/** Actions are methods of a class, as in every published script: whether the host finds own functions is not proven. */
function methodsFor(names: readonly string[]): object {
  const key = names.join(' ');
  const known = prototypes.get(key);
  if (known !== undefined) return known;
  const made: object = Object.create(Shown.prototype);
  for (const name of names) {
    Object.defineProperty(made, name, {
      configurable: true,
      writable: true,
      // An action takes nothing and gives nothing.
      value(this: WithActions): void {
        this[ACTIONS][name]?.();
      },
    });
  }
  prototypes.set(key, made);
  return made;
}

/** A list that shows its elements by their index. They are made when they are looked at, and then kept. */
export class Listing<T> {
  private readonly __size: number;
  private readonly __make: (index: number) => T;
  private readonly __made: T[] = [];
  private readonly __noun: string;

  constructor(size: number, make: (index: number) => T, noun = 'element') {
    this.__size = size;
    this.__make = make;
    this.__noun = noun;
  }

  *[Symbol.iterator](): IterableIterator<unknown> {
    for (let i = 0; i < this.__size; i++) yield new host.indexedValue(this.getValueAt(i), [i]);
  }

  getDimensionality(): number {
    return 1;
  }

  getValueAt(index: unknown): T {
    const at = Number(index);
    if (!(at >= 0 && at < this.__size) || at !== Math.floor(at)) {
      throw new RangeError(`There ${this.__size === 1 ? 'is' : 'are'} ${this.toString()}, counted from 0.`);
    }
    const known = this.__made[at];
    if (known !== undefined) return known;
    const made = shown(this.__make(at));
    this.__made[at] = made;
    return made;
  }

  toString(): string {
    return formatCounted(this.__size, this.__noun);
  }
}

export function listing<T, S>(
  items: readonly S[],
  make: (item: S, index: number) => T,
  noun?: string,
): Listing<T> {
  return new Listing(items.length, index => make(items[index] as S, index), noun);
}

/** Shown as a table, unless the user asks otherwise. */
export const TABLE: Metadata = { PreferTabularFormat: true };
/** Figures of memory are read in decimal. */
export const DECIMAL: Metadata = { PreferredRadix: 10 };

/** The same with a text that `dx -v` and `dx -h` show. */
export function help(text: string, more: Metadata = {}): Metadata {
  return Object.assign({ Help: text }, more);
}

/** A method without parameters that `dx` offers as a link behind the object. */
export function action(name: string, description: string, isDefault = false): Metadata {
  return Object.assign(
    { ActionName: name, ActionDescription: description, PreferShow: false },
    isDefault ? { ActionIsDefault: true } : {},
  );
}
