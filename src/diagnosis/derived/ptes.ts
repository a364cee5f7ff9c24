import { FREE_PTES_WARNING } from '../../knowledge/limits.ts';
import type { Memory } from '../../reading/facts/memory.ts';
import { notice } from './failures.ts';

/** Whether few system PTEs are free. On 64-bit systems the row is in the billions, or zero without its symbol. */
export function fewPtes(memory: Memory, bits: 32 | 64 | undefined): boolean {
  const free = memory.rows.freeSystemPtes;
  return free !== undefined && bits !== 64 && free.pages < FREE_PTES_WARNING;
}

/** Whether system PTEs are short: few are free, reservations failed, or the debugger says so. */
export function isShortOfPtes(memory: Memory, bits: 32 | 64 | undefined): boolean {
  return (
    fewPtes(memory, bits) ||
    notice(memory, 'system-pte-allocations-failed') !== undefined ||
    notice(memory, 'running-out-of-system-ptes') !== undefined
  );
}
