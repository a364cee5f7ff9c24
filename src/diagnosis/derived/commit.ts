import {
  COMMIT_AT_LIMIT,
  COMMIT_CRITICAL,
  COMMIT_ENOUGH,
  COMMIT_NOT_CRITICAL,
  COMMIT_WARNING,
} from '../../knowledge/limits.ts';
import type { Memory } from '../../reading/facts/memory.ts';
import { soundMemory } from './sound-memory.ts';

/** How near the commit charge is to its limit; undefined where it is far, or where nothing is known. */
export function commitNearness(memory: Memory): 'at' | 'close' | 'near' | undefined {
  const { committedPages: charge, commitLimit: limit } = soundMemory(memory).rows;
  if (charge === undefined || limit === undefined || limit.pages === 0) return undefined;
  const part = charge.pages / limit.pages;
  const left = (limit.kb - charge.kb) * 1024;
  if (part < COMMIT_WARNING || left >= COMMIT_ENOUGH) return undefined;
  if (part < COMMIT_CRITICAL || left >= COMMIT_NOT_CRITICAL) return 'near';
  return part >= COMMIT_AT_LIMIT ? 'at' : 'close';
}
