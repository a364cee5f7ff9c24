import type { Reading } from '../../reading/facts/fact.ts';
import type { Target } from '../../reading/facts/target.ts';

/** A small dump and a user-mode target have no pool at all, so that nothing of it can be cut. */
export function holdsNoPool(target: Reading<Target> | undefined): boolean {
  const kind = target?.value.kind;
  return kind === 'small-dump' || kind === 'user-mode';
}
