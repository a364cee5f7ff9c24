import {
  AVAILABLE_CRITICAL,
  AVAILABLE_ENOUGH,
  AVAILABLE_LEAST,
  AVAILABLE_NOT_CRITICAL,
  AVAILABLE_WARNING,
} from '../../knowledge/limits.ts';
import type { Memory } from '../../reading/facts/memory.ts';
import { soundMemory } from './sound-memory.ts';

/** Smaller machines have less than 64 MB available at rest: Microsoft's sample of !vm shows 22 MB of 64 MB. */
const LEAST_COUNTS_FROM = 8 * AVAILABLE_LEAST;

/** How short available memory is; undefined where it is not known, or where there is enough. */
export function availableShortage(memory: Memory): 'critical' | 'warning' | undefined {
  const { availablePages: available, physicalMemory: ram } = soundMemory(memory).rows;
  if (available === undefined || ram === undefined || ram.pages === 0) return undefined;
  const bytes = available.kb * 1024;
  const part = available.pages / ram.pages;
  const least = ram.kb * 1024 >= LEAST_COUNTS_FROM ? AVAILABLE_LEAST : 0;
  if (bytes < least || (part < AVAILABLE_CRITICAL && bytes < AVAILABLE_NOT_CRITICAL)) return 'critical';
  return part < AVAILABLE_WARNING && bytes < AVAILABLE_ENOUGH ? 'warning' : undefined;
}
