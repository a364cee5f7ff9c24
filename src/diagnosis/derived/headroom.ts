import type { Memory } from '../../reading/facts/memory.ts';
import { nonpagedPressure, type Pressure, pagedPressure, type Yardstick } from './pressure.ts';
import { soundMemory } from './sound-memory.ts';

/** A resource with how much of it is used, for a verdict that nothing is wrong. */
export interface Headroom {
  readonly name: string;
  readonly share: number;
  readonly limitKb: number;
  readonly of: string;
}

const BOUNDS: Readonly<Record<Yardstick, string>> = {
  maximum: 'its maximum',
  memory: 'physical memory',
  'commit-limit': 'the commit limit',
};

/** How much of each resource is used. */
export function headroom(memory: Memory): Headroom[] {
  const list: Headroom[] = [];
  const pool = (name: string, pressure: Pressure | undefined): void => {
    if (pressure === undefined) return;
    list.push({ name, share: pressure.share, limitKb: pressure.limitKb, of: BOUNDS[pressure.yardstick] });
  };
  pool('nonpaged pool', nonpagedPressure(memory));
  pool('paged pool', pagedPressure(memory));
  const { rows } = soundMemory(memory);
  const { committedPages, commitLimit, availablePages, physicalMemory } = rows;
  if (committedPages !== undefined && commitLimit !== undefined && commitLimit.kb > 0) {
    list.push({
      name: 'commit',
      share: committedPages.kb / commitLimit.kb,
      limitKb: commitLimit.kb,
      of: 'its limit',
    });
  }
  if (availablePages !== undefined && physicalMemory !== undefined && physicalMemory.kb > 0) {
    list.push({
      name: 'memory in use',
      share: 1 - availablePages.kb / physicalMemory.kb,
      limitKb: physicalMemory.kb,
      of: 'physical memory',
    });
  }
  return list;
}
