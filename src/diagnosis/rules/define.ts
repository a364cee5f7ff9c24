import type { Reading } from '../../reading/facts/fact.ts';
import type { FactId, FactValues } from '../../reading/facts/values.ts';
import type { Finding } from '../../report/finding.ts';
import type { About } from './about.ts';

/** The documentation of a rule, in whole sentences: the help in WinDbg, `--explain` and the README come from it. */
export interface RuleDoc {
  /** A noun phrase without a full stop. */
  readonly title: string;
  /** The name of the pattern in the Crash Dump Analysis Patterns catalogue, where it is one. */
  readonly pattern?: string;
  /** What a finding of it says. */
  readonly says: string;
  readonly why: string;
  readonly measures: string;
  readonly misleads: string;
  readonly whatToDo: string;
}

/** Exactly the facts that a rule declared: those it needs are there, those it wants may be. */
export type Have<N extends FactId, W extends FactId> = {
  readonly [K in N]: Reading<FactValues[K]>;
} & { readonly [K in W]?: Reading<FactValues[K]> };

export interface Rule<N extends FactId, W extends FactId> {
  /** The file's name: a noun phrase of the fault, without a verb. */
  readonly id: string;
  readonly needs: readonly N[];
  readonly wants: readonly W[];
  readonly doc: RuleDoc;
  /** What its findings speak of, where another rule may tell of the same cause; absent where they stand alone. */
  readonly about?: About;
  /** Pure. Silent means an empty list. */
  check(have: Have<N, W>): readonly Finding[];
}

/** A rule whose facts are not known by type: what the list of rules holds. */
export interface AnyRule {
  readonly id: string;
  readonly needs: readonly FactId[];
  readonly wants: readonly FactId[];
  readonly doc: RuleDoc;
  readonly about?: About;
  check(have: never): readonly Finding[];
}

export function defineRule<const N extends FactId, const W extends FactId>(rule: Rule<N, W>): Rule<N, W> {
  return rule;
}
