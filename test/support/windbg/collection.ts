import { type Fault, faults } from './faults.ts';
import { Int64 } from './int64.ts';

/** An element with the index by which the object model finds it. */
export class IndexedValue {
  readonly value: unknown;
  readonly indices: readonly unknown[];

  constructor(value: unknown, indices: readonly unknown[]) {
    this.value = value;
    this.indices = [...indices];
  }
}

type Pick = (value: unknown) => unknown;

/**
 * A collection of the object model: iterable any number of times, with LINQ methods, without `length`.
 * A query over elements that have indices keeps them; otherwise an element is found by its position.
 */
export class ModelCollection {
  readonly #items: () => Iterable<unknown>;

  constructor(items: () => Iterable<unknown>) {
    this.#items = items;
  }

  *[Symbol.iterator](): Iterator<unknown> {
    for (const item of this.#items()) yield item instanceof IndexedValue ? item.value : item;
  }

  /** Elements that carry an index stay wrapped. */
  indexed(): Iterable<unknown> {
    return this.#items();
  }

  at(index: unknown): { value: unknown } | undefined {
    let position = 0;
    for (const item of this.#items()) {
      if (item instanceof IndexedValue ? sameIndex(item.indices[0], index) : position === Number(index)) {
        return { value: item instanceof IndexedValue ? item.value : item };
      }
      position++;
    }
    return undefined;
  }

  Where(keep: Pick): ModelCollection {
    const items = this.#items;
    return new ModelCollection(function* () {
      for (const item of items()) if (keep(plain(item))) yield item;
    });
  }

  Select(pick: Pick): ModelCollection {
    const items = this.#items;
    return new ModelCollection(function* () {
      for (const item of items()) {
        const value = pick(plain(item));
        yield item instanceof IndexedValue ? new IndexedValue(value, item.indices) : value;
      }
    });
  }

  OrderBy(key: Pick): ModelCollection {
    return this.#sorted(key, 1);
  }

  OrderByDescending(key: Pick): ModelCollection {
    return this.#sorted(key, -1);
  }

  #sorted(key: Pick, sign: number): ModelCollection {
    const items = this.#items;
    return new ModelCollection(() =>
      [...items()]
        .map(item => ({ item, key: key(plain(item)) }))
        .sort((a, b) => sign * compare(a.key, b.key))
        .map(one => one.item),
    );
  }

  Take(count: number): ModelCollection {
    return this.#slice(0, Number(count));
  }

  Skip(count: number): ModelCollection {
    return this.#slice(Number(count), Number.POSITIVE_INFINITY);
  }

  #slice(from: number, count: number): ModelCollection {
    const items = this.#items;
    return new ModelCollection(function* () {
      let at = 0;
      if (count <= 0) return;
      for (const item of items()) {
        if (at >= from) yield item;
        if (++at >= from + count) return;
      }
    });
  }

  Reverse(): ModelCollection {
    const items = this.#items;
    return new ModelCollection(() => [...items()].reverse());
  }

  First(keep: Pick = () => true): unknown {
    for (const value of this) if (keep(value)) return value;
    throw new Error('The collection has no matching element');
  }

  Last(keep: Pick = () => true): unknown {
    const kept = [...this].filter(keep);
    if (kept.length === 0) throw new Error('The collection has no matching element');
    return kept[kept.length - 1];
  }

  Count(keep: Pick = () => true): Int64 {
    let count = 0;
    for (const value of this) if (keep(value)) count++;
    return new Int64(count);
  }

  Any(keep: Pick = () => true): boolean {
    for (const value of this) if (keep(value)) return true;
    return false;
  }

  All(keep: Pick): boolean {
    for (const value of this) if (!keep(value)) return false;
    return true;
  }

  Sum(pick: Pick = value => value): number {
    let sum = 0;
    for (const value of this) sum += Number(pick(value));
    return sum;
  }
}

/** Names that the object model adds to everything that can be iterated. */
export const QUERIES: ReadonlySet<string> = new Set(
  'Where Select OrderBy OrderByDescending Take Skip Reverse First Last Count Any All Sum'.split(' '),
);

/** What ExecuteCommand returns: like any collection, and `lines[0]` works from JavaScript; whether it has a length is not known. */
export function capturedLines(lines: readonly string[], fault: Fault): ModelCollection {
  const collection = new ModelCollection(() => lines);
  return new Proxy(collection, {
    get(target, name) {
      if (typeof name === 'string' && /^\d+$/.test(name)) return lines[Number(name)];
      if (name === 'length') fault(faults.command('.length', 'the lines of a command have no known length'));
      const member: unknown = Reflect.get(target, name, target);
      return typeof member === 'function' ? member.bind(target) : member;
    },
  });
}

/** The lines in another form than the documented one. */
export function returnedLines(
  form: 'iterable' | 'counted' | 'text' | 'chunks' | 'unreadable',
  lines: readonly string[],
  fault: Fault,
): unknown {
  switch (form) {
    case 'counted':
      return Object.assign(Object.create(null) as object, { ...lines, Count: () => new Int64(lines.length) });
    case 'text':
      return lines.join('\n');
    case 'chunks':
      return new ModelCollection(() => chunksOf(lines));
    case 'unreadable':
      return { secret: lines.length };
    default:
      return capturedLines(lines, fault);
  }
}

function chunksOf(lines: readonly string[]): string[] {
  const chunks: string[] = [];
  for (let at = 0; at < lines.length; at += 7) chunks.push(`${lines.slice(at, at + 7).join('\r\n')}\r\n`);
  return chunks;
}

export function compare(a: unknown, b: unknown): number {
  if (a instanceof Int64) return a.compareTo(b instanceof Int64 ? b : Number(b));
  if (b instanceof Int64) return -b.compareTo(Number(a));
  if (typeof a === 'string' && typeof b === 'string') return a < b ? -1 : a > b ? 1 : 0;
  const left = Number(a);
  const right = Number(b);
  if (Number.isNaN(left) || Number.isNaN(right)) throw new Error('Values cannot be compared');
  return left - right;
}

function plain(item: unknown): unknown {
  return item instanceof IndexedValue ? item.value : item;
}

function sameIndex(a: unknown, b: unknown): boolean {
  return typeof a === 'string' || typeof b === 'string' ? a === b : Number(a) === Number(b);
}
