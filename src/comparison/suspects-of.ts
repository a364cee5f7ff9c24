/** Who looks like a leak in the later of two snapshots, with what each tag did since the earlier one as a sign. */

import { type Move, moveKey } from '../diagnosis/suspects/moves.ts';
import { suspectsOf } from '../diagnosis/suspects/suspects.ts';
import type { Reading } from '../reading/facts/fact.ts';
import type { TagRow, Tags } from '../reading/facts/tags.ts';
import type { Suspect } from '../report/suspect.ts';
import type { Comparison } from './compare.ts';
import type { Doubt, GrowingTag, Judgement } from './growing-tags.ts';
import { memoryOf } from './memory-of.ts';
import type { Snapshot, SnapshotTag } from './snapshot.ts';

/** The strongest first. Their evidence is empty: figures of snapshots stand on no line of a debugger. */
export function comparedSuspects({ after }: Comparison, judgement: Judgement): Suspect[] {
  if (after.tags === undefined) return [];
  const { architecture, build } = after.target;
  const { uptimeSeconds } = after.taken;
  const suspects = suspectsOf({
    tags: reading(tagsOf(after, after.tags.rows)),
    memory: reading(memoryOf(after)),
    target: reading({
      lines: [],
      ...(architecture !== undefined && { architecture }),
      ...(build !== undefined && { build }),
      ...(uptimeSeconds !== undefined && { uptimeSeconds }),
    }),
    moves: movesOf(judgement),
  });
  return suspects.map(each => Object.assign({}, each, { evidence: [] }));
}

function reading<T>(value: T): Reading<T> {
  return { value, source: { command: 'snapshot', firstLine: 0, lastLine: 0 } };
}

function tagsOf({ target, tags }: Snapshot, rows: readonly SnapshotTag[]): Tags {
  return {
    layout: target.architecture === 'x86' ? 'classic' : 'modern',
    groups: tags?.groups ?? [],
    rows: rows.map((row): TagRow => Object.assign({ line: 0, text: '' }, row)),
  };
}

/** Doubts that the mere growth is a leak; what kind of tag it is has signs of its own. */
const OF_GROWTH: readonly Doubt[] = ['appeared', 'few-blocks', 'noise', 'short', 'no-clock'];

function movesOf({ chains, suspects }: Judgement): Map<string, Move> {
  const moves = new Map<string, Move>();
  for (const { first, others } of chains) {
    for (const each of [first, ...others]) {
      moves.set(moveKey(each.growth.tag, each.growth.group), moveOf(each));
    }
  }
  for (const { growth, outcome, confidence } of suspects) {
    if (outcome !== 'cleared' || confidence !== 'likely') continue;
    const before = growth.before.bytes ?? 0;
    moves.set(moveKey(growth.tag, growth.group), { grown: 0, unit: 'bytes', before, noise: 0, doubts: 0 });
  }
  return moves;
}

function moveOf({ growth, noise, doubts }: GrowingTag): Move {
  const counted = { noise, doubts: doubts.filter(each => OF_GROWTH.indexOf(each) >= 0).length };
  const { bytes, outstanding, before } = growth;
  return bytes === undefined
    ? Object.assign({ grown: outstanding, unit: 'allocations' as const, before: before.outstanding }, counted)
    : Object.assign({ grown: bytes, unit: 'bytes' as const, before: before.bytes ?? 0 }, counted);
}
