import type { Reading } from '../../reading/facts/fact.ts';
import type { Memory } from '../../reading/facts/memory.ts';
import type { PoolMap } from '../../reading/facts/pool-map.ts';
import { evidence } from '../../report/evidence.ts';
import { count, type Inline, kilobytes, say, share } from '../../report/inline.ts';
import { step } from '../../report/step.ts';
import { type Pressure, pageKb, poolTrouble } from '../derived/pressure.ts';
import { systemView } from '../derived/system.ts';
import { holderStory } from '../sentences/holders.ts';
import { poolFinding } from '../sentences/pool-finding.ts';
import { defineRule } from './define.ts';
import prose from './nonpaged-pool-near-limit.md';

/** So few free PTEs for nonpaged pool mean that it cannot expand: judgement; the seed case has 110. */
const FEW_NP_PTES = 1_000;

export default defineRule({
  id: 'nonpaged-pool-near-limit',
  needs: ['memory'],
  wants: ['tags', 'modules', 'tagHits', 'poolMap', 'target', 'sessions'],
  about: 'pool',
  pattern: 'Insufficient Memory (kernel pool)',
  prose,
  check({ memory, tags, modules, tagHits, poolMap, target, sessions }) {
    const trouble = poolTrouble(memory.value, 'nonpaged');
    if (trouble === undefined) return [];
    const { pressure } = trouble;
    const story = holderStory('nonpaged', pressure.usedKb * 1024, tags, modules, tagHits);
    const few = memory.value.rows.freeNpPtes;
    const noExpansion = few !== undefined && few.pages < FEW_NP_PTES;
    const { bits } = systemView({ memory, ...(target && { target }), ...(sessions && { sessions }) });
    const finding = poolFinding({
      memory,
      trouble,
      story,
      tags,
      target,
      details: [
        ...(noExpansion
          ? [say`Only ${count(few.pages)} PTEs are left for nonpaged pool to grow into, so it cannot expand.`]
          : []),
        ...nodeSentences(memory.value),
        ...(poolMap ? mapSentences(memory, pressure, poolMap) : []),
      ],
      evidence: [
        ...evidence(memory, noExpansion ? few : undefined),
        ...(poolMap ? evidence(poolMap, poolMap.value.usedPages) : []),
      ],
      next: [bits === 32 && poolMap === undefined ? step('big-pool-map') : undefined],
    });
    return [finding];
  },
});

/**
 * `!vm` counts the pages that the pool has taken, the map those that it finds occupied. That the rest is
 * fragmentation is practitioners' reading, so the sentence says "probably".
 */
function mapSentences(memory: Reading<Memory>, pressure: Pressure, map: Reading<PoolMap>): Inline[][] {
  const used = map.value.usedPages;
  if (used === undefined || pressure.yardstick !== 'maximum') return [];
  const taken = pressure.usedKb / pageKb(memory.value);
  const gap = taken - used.pages;
  const part = used.share ?? used.pages / (pressure.limitKb / pageKb(memory.value));
  // More in use than was taken: the two are not of one moment, and comparing them says nothing.
  if (gap < taken * -0.1) return [];
  if (gap < taken * 0.1) {
    return [say`The pool map agrees: ${count(used.pages)} pages (${share(part)}) are in use.`];
  }
  return [
    say`The pool map shows only ${count(used.pages)} pages in use (${share(part)}), !vm ${count(taken)} (${share(pressure.share)}). The difference of ${count(gap)} pages (${kilobytes(gap * pageKb(memory.value))}) has been taken by the pool without being occupied: probably fragmentation, free pages scattered between small allocations, which a request for several pages in a row cannot use.`,
  ];
}

/** One node that holds this part of what all of them hold is worth a word: drivers allocate on the node they run on. */
const LOPSIDED = 0.7;

/** Machines with several nodes count their nonpaged pool by node, with the no-execute part apart. */
function nodeSentences(memory: Memory): Inline[][] {
  const nodes = new Map<number, number>();
  for (const part of memory.parts) {
    if (part.pool !== 'paged') nodes.set(part.index, (nodes.get(part.index) ?? 0) + part.kb);
  }
  if (nodes.size < 2) return [];
  const sorted = Array.from(nodes).sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const sum = sorted.reduce((kb, each) => kb + each[1], 0);
  const first = sorted[0];
  if (first === undefined || sum === 0 || first[1] < sum * LOPSIDED) return [];
  return [
    say`Of the ${count(nodes.size)} NUMA nodes node ${String(first[0])} holds the most of it: ${kilobytes(first[1])} of ${kilobytes(sum)} (${share(first[1] / sum)}).`,
  ];
}
