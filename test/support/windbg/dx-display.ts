/**
 * How `dx` shows a value: the expression and its display string, then its members and elements as rows with
 * the name in 16 columns; objects are links. Layout from the public documentation's samples.
 */
import { IndexedValue, ModelCollection } from './collection.ts';
import type { Segment } from './dml.ts';
import { type Fault, faults } from './faults.ts';
import { Int64 } from './int64.ts';
import {
  type Cell,
  cell,
  isIndexable,
  isIterable,
  isModelObject,
  type Member,
  members,
  queryable,
} from './model.ts';
import type { CommandWindow } from './window.ts';

export interface DxOptions {
  /** Levels of members: `-r#`. */
  readonly depth: number;
  readonly grid: boolean;
  readonly verbose: boolean;
  /** Elements to leave out at the start: `-c #`. */
  readonly skip: number;
  readonly format?: string;
}

/** The keys of DbgModel.h. */
const METADATA: ReadonlySet<string> = new Set(
  (
    'Help PreferShow PreferredRadix PreferredFormat PreferredLength PreferAutoExpand PreferredExpansionDepth ' +
    'PreferTabularFormat ActionName ActionDescription ActionIsDefault FindDerivation PreferredGraphForm'
  ).split(' '),
);

const NAME_WIDTH = 16;
const ELEMENTS = 100;

export class DxDisplay {
  readonly #window: CommandWindow;
  readonly #options: DxOptions;
  readonly #fault: Fault;

  constructor(window: CommandWindow, options: DxOptions, fault: Fault) {
    this.#window = window;
    this.#options = options;
    this.#fault = fault;
  }

  show(expression: string, shown: Cell): void {
    const { value } = shown;
    const isObject = isModelObject(value);
    // Scalars stand in the name's column; an object's title leaves a column for what follows.
    const name = isObject ? `${expression}${' '.repeat(NAME_WIDTH)}` : expression.padEnd(NAME_WIDTH);
    this.#row('', plain(name), shown, expression);
    if (!isObject || this.#options.depth === 0) return;
    if (isIterable(value) && (this.#options.grid || shown.metadata.PreferTabularFormat === true)) {
      this.#grid(expression, value);
    } else this.#children(shown, expression, 1);
  }

  /** One value: `name : display [Action]`. */
  #row(indent: string, name: Segment, shown: Cell, path: string, failure?: unknown): void {
    const segments: Segment[] = [plain(indent), name];
    const text = failure === undefined ? this.#display(shown, path) : failureText(failure);
    if (text !== undefined) segments.push(plain(` : ${text}`));
    if (failure === undefined) segments.push(...this.#actions(shown, path));
    this.#window.writeLine(...segments);
  }

  #children({ value }: Cell, path: string, level: number): void {
    const indent = '    '.repeat(level);
    if (!isModelObject(value)) return;
    if (!(value instanceof ModelCollection)) {
      for (const one of members(value)) this.#member(one, path, indent, level);
    }
    if (isIterable(value)) this.#elements(value, path, indent, level);
  }

  #member(one: Member, path: string, indent: string, level: number): void {
    const isMethod = typeof one.value === 'function';
    for (const key of Object.keys(one.metadata)) {
      if (!METADATA.has(key)) this.#fault(faults.display(`${path}.${one.name}`, `unknown metadata ${key}`));
    }
    if (isMethod && one.metadata.PreferShow !== true && !this.#options.verbose) return;
    const to = `${path}.${one.name}`;
    const name = this.#name(one.name, isModelObject(one.value) ? to : undefined);
    if (isMethod) this.#window.writeLine(plain(indent), name);
    else {
      this.#row(indent, name, one, to, one.failure);
      if (level < this.#options.depth) this.#children(one, to, level + 1);
    }
  }

  #elements(value: Iterable<unknown>, path: string, indent: string, level: number): void {
    const { skip, depth, format } = this.#options;
    const limit = /^\d+$/.test(format ?? '') ? Number(format) : ELEMENTS;
    let position = 0;
    const items = queryable(value).indexed()[Symbol.iterator]();
    for (;;) {
      let item: unknown;
      let failure: unknown;
      try {
        const next = items.next();
        if (next.done === true) return;
        item = next.value;
      } catch (reason) {
        failure = reason;
      }
      if (position++ < skip) continue;
      if (position > skip + limit) {
        const more = { tag: 'link' as const, cmd: `dx -r1 -c ${skip + limit} ${path}` };
        this.#window.writeLine(plain(indent), { text: '[...]', style: [], link: more });
        return;
      }
      const index = item instanceof IndexedValue ? item.indices[0] : position - 1;
      const at = this.#index(index);
      const shown = cell(item instanceof IndexedValue ? item.value : item);
      // Without an indexer there is no expression that finds the element again.
      const to = isIndexable(value)
        ? `${path}[${typeof index === 'string' ? at : Number(index)}]`
        : undefined;
      const name = this.#name(`[${at}]`, isModelObject(shown.value) ? to : undefined);
      this.#row(indent, name, shown, to ?? `${path}[${at}]`, failure);
      if (failure !== undefined) return;
      if (level < depth) this.#children(shown, to ?? path, level + 1);
    }
  }

  #index(index: unknown): string {
    if (typeof index === 'string') return `"${index}"`;
    return this.#options.format === 'd' ? String(Number(index)) : `0x${Number(index).toString(16)}`;
  }

  #name(text: string, path: string | undefined): Segment {
    const padded = text.padEnd(NAME_WIDTH);
    return path === undefined
      ? plain(padded)
      : { text: padded, style: [], link: { tag: 'link', cmd: `dx -r1 ${path}` } };
  }

  /** Methods that a user can click: `[ActionName]`. */
  #actions({ value }: Cell, path: string): Segment[] {
    if (!isModelObject(value) || value instanceof ModelCollection) return [];
    const segments: Segment[] = [];
    let defaults = 0;
    for (const { name, value: method, metadata } of members(value)) {
      const { ActionName, ActionDescription, ActionIsDefault } = metadata;
      if (typeof ActionName !== 'string') continue;
      if (typeof method !== 'function' || method.length > 0) {
        this.#fault(faults.display(`${path}.${name}`, 'an action must be a method without parameters'));
      }
      if (ActionIsDefault === true && ++defaults > 1) {
        this.#fault(faults.display(path, 'only one action may be the default'));
      }
      const alt = typeof ActionDescription === 'string' ? { alt: ActionDescription } : {};
      const link = { tag: 'link' as const, cmd: `dx -s ${path}.${name}()`, ...alt };
      segments.push(plain(' '), { text: `[${ActionName}]`, style: [], link });
    }
    return segments;
  }

  /** The display string; undefined when the object has none. */
  #display({ value, metadata }: Cell, path: string): string | undefined {
    const { format } = this.#options;
    const radix = format === 'd' ? 10 : format === 'x' ? 16 : Number(metadata.PreferredRadix ?? 16);
    if (value === undefined) return undefined;
    if (value === null) {
      this.#fault(faults.display(path, 'how null is shown is not established'));
      return 'null';
    }
    // Of the script's own realm: known by its tag.
    const kind = /^\[object (Map|Set)\]$/.exec(Object.prototype.toString.call(value))?.[1];
    if (kind !== undefined) this.#fault(faults.display(path, `how a ${kind} is shown is not established`));
    if (value instanceof Int64) return integer(BigInt(value.toString()), radix);
    if (typeof value === 'number') {
      return Number.isInteger(value) ? integer(BigInt(value), radix) : value.toFixed(6);
    }
    if (typeof value === 'boolean') return String(value);
    const text = typeof value === 'string' ? value : this.#toString(value);
    if (text !== undefined && /[\r\n]/.test(text)) {
      this.#fault(faults.display(path, 'how a display string of several lines is shown is not established'));
    }
    return text;
  }

  #toString(value: unknown): string | undefined {
    if (value instanceof ModelCollection) return undefined;
    const convert = isModelObject(value) ? (Reflect.get(value, 'toString') as unknown) : undefined;
    if (typeof convert !== 'function') return undefined;
    try {
      const text = String(Reflect.apply(convert, value, []));
      return text === '' ? undefined : text;
    } catch (reason) {
      return failureText(reason);
    }
  }

  /** `= [0x0] : display - cell - cell =`, one column a member of any row. */
  #grid(path: string, value: Iterable<unknown>): void {
    const columns: string[] = [];
    const rows: { name: string; link?: string; cells: Map<string, string> }[] = [];
    let position = 0;
    for (const item of queryable(value).indexed()) {
      if (position === ELEMENTS) break;
      const index = item instanceof IndexedValue ? item.indices[0] : position;
      position++;
      const shown = cell(item instanceof IndexedValue ? item.value : item);
      const display = isModelObject(shown.value) ? this.#toString(shown.value) : this.#display(shown, path);
      const cells = new Map<string, string>();
      for (const one of isModelObject(shown.value) ? members(shown.value) : []) {
        if (typeof one.value === 'function') continue;
        if (!columns.includes(one.name)) columns.push(one.name);
        const to = `${path}[${position - 1}].${one.name}`;
        const text = one.failure === undefined ? this.#display(one, to) : failureText(one.failure);
        cells.set(one.name, text ?? '{...}');
      }
      const name = `[${this.#index(index)}]`;
      rows.push({
        name: display === undefined || display.startsWith('[object ') ? name : `${name} : ${display}`,
        ...(isIndexable(value) ? { link: `dx -r1 ${path}[${Number(index)}]` } : {}),
        cells,
      });
    }
    const first = Math.max(0, ...rows.map(row => row.name.length));
    const widths = columns.map(name =>
      Math.max(name.length, ...rows.map(row => row.cells.get(name)?.length ?? 0)),
    );
    const header = `= ${' '.repeat(first)} = ${columns.map((name, i) => name.padEnd(widths[i] ?? 0)).join(' = ')} =`;
    const rule = '='.repeat(header.length);
    this.#window.writeText(`${rule}\n${header}\n${rule}\n`);
    for (const row of rows) {
      const link = row.link === undefined ? {} : { link: { tag: 'link' as const, cmd: row.link } };
      const cells = columns.map((name, i) => (row.cells.get(name) ?? '').padEnd(widths[i] ?? 0));
      this.#window.writeLine(
        plain('= '),
        { text: row.name.padEnd(first), style: [], ...link },
        plain(` - ${cells.join(' - ')} =`),
      );
    }
    this.#window.writeText(`${rule}\n`);
  }
}

function integer(value: bigint, radix: number): string {
  if (value < 0n || radix === 10) return value.toString();
  return radix === 8 ? `0${value.toString(8)}` : `0x${value.toString(16)}`;
}

/** One line, whatever was thrown. */
export function failureText(reason: unknown): string {
  let text: string;
  try {
    text = String(reason);
  } catch {
    text = 'an object that cannot be shown';
  }
  return `Error: ${text.split('\n')[0] ?? ''}`;
}

function plain(text: string): Segment {
  return { text, style: [] };
}
