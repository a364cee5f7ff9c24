import {
  AVAILABLE_CRITICAL,
  AVAILABLE_WARNING,
  COMMIT_CRITICAL,
  COMMIT_WARNING,
  NONPAGED_OF_MEMORY_CRITICAL,
  NONPAGED_OF_MEMORY_WARNING,
  PAGED_OF_COMMIT_CRITICAL,
  PAGED_OF_COMMIT_WARNING,
  POOL_FULL,
  POOL_NEAR_MAXIMUM,
} from '../../knowledge/limits.ts';
import type { Memory } from '../../reading/facts/memory.ts';
import { BOUNDS, nonpagedPressure, type Pressure, pagedPressure, type Yardstick } from './pressure.ts';
import { soundMemory } from './sound-memory.ts';

/** A resource with how much of it is used, for a verdict that nothing is wrong. */
export interface Headroom {
  readonly name: string;
  readonly share: number;
  readonly limitKb: number;
  readonly of: string;
  /** Shares at which a rule warns and calls it critical. */
  readonly thresholds: readonly [number, number];
}

/** Nonpaged pool is measured against memory, paged pool against the commit limit. */
const THRESHOLDS: Readonly<Record<Yardstick, readonly [number, number]>> = {
  maximum: [POOL_NEAR_MAXIMUM, POOL_FULL],
  memory: [NONPAGED_OF_MEMORY_WARNING, NONPAGED_OF_MEMORY_CRITICAL],
  'commit-limit': [PAGED_OF_COMMIT_WARNING, PAGED_OF_COMMIT_CRITICAL],
};

/** How much of each resource is used. */
export function headroom(memory: Memory): Headroom[] {
  const list: Headroom[] = [];
  const pool = (name: string, pressure: Pressure | undefined): void => {
    if (pressure === undefined) return;
    const { share, limitKb, yardstick } = pressure;
    list.push({ name, share, limitKb, of: BOUNDS[yardstick], thresholds: THRESHOLDS[yardstick] });
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
      thresholds: [COMMIT_WARNING, COMMIT_CRITICAL],
    });
  }
  if (availablePages !== undefined && physicalMemory !== undefined && physicalMemory.kb > 0) {
    list.push({
      name: 'memory in use',
      share: 1 - availablePages.kb / physicalMemory.kb,
      limitKb: physicalMemory.kb,
      of: 'physical memory',
      thresholds: [1 - AVAILABLE_WARNING, 1 - AVAILABLE_CRITICAL],
    });
  }
  return list;
}
