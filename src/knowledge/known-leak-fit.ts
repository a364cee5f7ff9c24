import type { KnownLeak } from './known-leaks/index.ts';
export function fitOf(
  _leak: KnownLeak,
  _seen: object,
): { fits: readonly string[]; misfits: readonly string[]; score: number } {
  return { fits: [], misfits: [], score: 0 };
}
