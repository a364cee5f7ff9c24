import type { Reading } from '../facts/fact.ts';
import type { Target } from '../facts/target.ts';

/** A small dump and a user-mode target have no pool at all, so that nothing of it can be cut. */
export function holdsNoPool(target: Reading<Target> | undefined): boolean {
  const kind = target?.value.kind;
  return kind === 'small-dump' || kind === 'user-mode';
}
