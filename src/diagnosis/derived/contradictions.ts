/**
 * What speaks against a pool's figures, so that a reader who sees them knows that they may be false: counters of
 * one machine that cannot all be true, and a debugger that says itself that it does not fit.
 */
import type { Reading } from '../../reading/facts/fact.ts';
import type { Line } from '../../reading/facts/line.ts';
import type { Memory, PageRow } from '../../reading/facts/memory.ts';
import type { PoolGroup, Tags } from '../../reading/facts/tags.ts';
import type { Target } from '../../reading/facts/target.ts';
import { notice } from './failures.ts';
import type { Pressure } from './pressure.ts';
import { soundMemory } from './sound-memory.ts';
import { tagFamily } from './tag-family.ts';
import { isVerifierTag } from './verifier-tags.ts';

export type Contradiction =
  /** Used and available pages together are more than the machine has. */
  | { readonly kind: 'above-memory'; readonly available: PageRow }
  /** The pool is charged, and more than the whole charge. */
  | { readonly kind: 'above-commit'; readonly committed: PageRow }
  /** The tags, all of them, explain only so much. */
  | { readonly kind: 'few-tags'; readonly bytes: number; readonly total: Line }
  /** Driver Verifier's own records hold a good part. */
  | { readonly kind: 'watched'; readonly bytes: number; readonly lines: readonly Line[] }
  | { readonly kind: 'misfit'; readonly line: Line; readonly of: 'memory' | 'target' };

/** Counters of a live system move while they are printed. Judgement. */
const MOVES = 1.05;
/** Fragmentation and big blocks leave a good part of a pool without a tag; more than half is strange. Judgement. */
const EXPLAINED = 0.5;
/** Of a pool, from which on the Verifier's records make it look fuller than it would be. Judgement. */
const WATCHED = 0.2;

export function contradictions(
  group: PoolGroup,
  pressure: Pressure,
  memory: Memory,
  tags: Reading<Tags> | undefined,
  target: Reading<Target> | undefined,
): Contradiction[] {
  const { availablePages, physicalMemory, committedPages } = soundMemory(memory).rows;
  const found: Contradiction[] = [];
  if (
    group === 'nonpaged' &&
    availablePages !== undefined &&
    physicalMemory !== undefined &&
    pressure.usedKb + availablePages.kb > physicalMemory.kb * MOVES
  ) {
    found.push({ kind: 'above-memory', available: availablePages });
  }
  if (committedPages !== undefined && pressure.usedKb > committedPages.kb * MOVES) {
    found.push({ kind: 'above-commit', committed: committedPages });
  }
  const total = tags !== undefined && isWhole(tags.value) ? tags.value.total : undefined;
  const bytes = total?.[group]?.bytes;
  if (total !== undefined && bytes !== undefined && bytes < pressure.usedKb * 1024 * EXPLAINED) {
    found.push({ kind: 'few-tags', bytes, total });
  }
  if (tags !== undefined) {
    const records = tagFamily(tags.value, group, isVerifierTag);
    if (records.bytes >= pressure.usedKb * 1024 * WATCHED) {
      const lines = records.members.map(each => each.usage.from ?? each.row);
      found.push({ kind: 'watched', bytes: records.bytes, lines });
    }
  }
  const unknown = notice(memory, 'unimplemented');
  const trouble = target?.value.symbolTrouble;
  if (unknown !== undefined) found.push({ kind: 'misfit', line: unknown, of: 'memory' });
  else if (trouble !== undefined) found.push({ kind: 'misfit', line: trouble, of: 'target' });
  return found;
}

function isWhole({ narrowedTo, top }: Tags): boolean {
  return narrowedTo === undefined && top === undefined;
}
