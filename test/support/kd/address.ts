/** Addresses as the debugger prints them. */
import type { Machine } from './machine.ts';

/** As `lm`, `vertarget` and `.bugcheck` do: on 64-bit machines with a backtick in the middle. */
export function ticked(machine: Machine, digits: string): string {
  if (machine.bits === 32) return digits.padStart(8, '0');
  const all = digits.padStart(16, '0');
  return `${all.slice(0, 8)}\`${all.slice(8)}`;
}
