import type { Memory } from '../../reading/facts/memory.ts';
import type { PoolGroup } from '../../reading/facts/tags.ts';
import { nonpagedPressure, type Pressure, pagedPressure } from './pressure.ts';

/** How full the pool of a group of tags is. */
export function groupPressure(memory: Memory | undefined, group: PoolGroup): Pressure | undefined {
  if (memory === undefined) return undefined;
  return group === 'nonpaged' ? nonpagedPressure(memory) : pagedPressure(memory);
}
