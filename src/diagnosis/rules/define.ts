import type { Reading } from '../../reading/facts/fact.ts';
import type { FactId, FactValues } from '../../reading/facts/values.ts';
import type { Finding } from '../../report/finding.ts';
import type { About } from './about.ts';

/** Exactly the facts that a rule declared: those it needs are there, those it wants may be. */
export type Have<N extends FactId, W extends FactId> = {
  readonly [K in N]: Reading<FactValues[K]>;
} & { readonly [K in W]?: Reading<FactValues[K]> };

export interface Rule<N extends FactId, W extends FactId> {
  /** The file's name: a noun phrase of the fault, without a verb. */
  readonly id: string;
  readonly needs: readonly N[];
  readonly wants: readonly W[];
  /** The name of the pattern in the Crash Dump Analysis Patterns catalogue, if it is one. */
  readonly pattern?: string;
  /** The Markdown page beside the rule: `docOf` gives its parts. */
  readonly prose: string;
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
  readonly pattern?: string;
  readonly prose: string;
  readonly about?: About;
  check(have: never): readonly Finding[];
}

export function defineRule<const N extends FactId, const W extends FactId>(rule: Rule<N, W>): Rule<N, W> {
  return rule;
}
