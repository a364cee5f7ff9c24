import type { FactId, FactValues } from '../../../src/reading/facts/values.ts';

/** A fact without the places and texts of its lines: what a machine *is*, before a debugger prints it. */
export type Unlined<T> = T extends readonly (infer E)[]
  ? readonly Unlined<E>[]
  : T extends object
    ? { readonly [K in keyof T as K extends 'line' | 'text' | 'command' | 'from' ? never : K]: Unlined<T[K]> }
    : T;

/** Which debugger prints: its version decides the layouts, not the target's. */
export interface Kit {
  /** Of `!vm`. */
  readonly vm: 'the 2000 kit' | 'the 2003 kit' | 'a current kit';
  /** Of `!poolused`. `classic` prints `one-group` when asked for the verbose form. */
  readonly poolused: 'classic' | 'one-group' | 'two-groups' | 'modern';
}

/**
 * A machine to look at with a debugger: each part in the shape of the fact that is read from it, so that
 * `parse(print(machine))` can be compared with the machine itself.
 */
export interface Machine {
  /** What it is and where its figures come from: a public case, or made. */
  readonly origin: string;
  readonly kit: Kit;
  /** The prompt's text before `>`: `0: kd`, `lkd`. */
  readonly prompt: string;
  /** Address width. */
  readonly bits: 32 | 64;
  readonly facts: { readonly [K in FactId]?: Unlined<FactValues[K]> };
}

const PLACES = new Set(['line', 'text', 'command', 'from']);

/** Takes places and texts of lines out of a fact that was read. */
export function unlined<T>(value: T): Unlined<T> {
  return JSON.parse(JSON.stringify(value, (key, v) => (PLACES.has(key) ? undefined : v)));
}
