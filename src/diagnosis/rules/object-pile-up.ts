import type { Processes } from '../../reading/facts/processes.ts';
import { evidence } from '../../report/evidence.ts';
import type { Finding } from '../../report/finding.ts';
import { count, type Inline, kilobytes, name, say, tag } from '../../report/inline.ts';
import { step, steps } from '../../report/step.ts';
import { largestHolders } from '../derived/handles.ts';
import {
  handlePile,
  isOfZombies,
  manyHandles,
  type ObjectPile,
  objectPiles,
  tokenPile,
} from '../derived/object-piles.ts';
import { systemView } from '../derived/system.ts';
import { defineRule } from './define.ts';
import prose from './object-pile-up.md';

/** So many times what a busy machine has is no longer load. Judgement. */
const FAR_BEYOND = 5;
const MOST_TOLD = 4;
/** With less of the objects than this in handles, it is references that keep them. Judgement. */
const FEW_HANDLES = 0.5;

export default defineRule({
  id: 'object-pile-up',
  needs: ['tags'],
  wants: ['processes', 'memory', 'target', 'modules'],
  about: 'tag',
  pattern: 'Handle Leak',
  prose,
  check({ tags, processes, memory, target, modules }) {
    const { bits } = systemView({
      ...(memory && { memory }),
      ...(target && { target }),
      ...(modules && { modules }),
      ...(processes && { processes }),
    });
    const piles = objectPiles(tags.value, bits, processes?.value, memory?.value);
    if (piles.length === 0) return [];
    const handled = processes && handlePile(piles, manyHandles(processes.value))?.pile;
    const tokens = tokenPile(tags.value)?.tokens;
    const findings: Finding[] = [];
    for (const pile of piles) {
      const { row, usage, group, kind } = pile;
      if (pile === handled || row === tokens?.row || isOfZombies(pile, processes?.value)) continue;
      const far = usage.outstanding >= pile.usual * FAR_BEYOND && !kind.cached;
      const largest = processes ? largestHolders(processes.value) : [];
      findings.push({
        severity: far ? 'warning' : 'note',
        confidence: far ? 'likely' : 'possible',
        resource: group === 'nonpaged' ? 'nonpaged-pool' : 'paged-pool',
        headline: say`${count(usage.outstanding)} ${kind.name} (tag ${tag(row.tag)}) are outstanding; ${scaleOf(pile)} keeps fewer than ${count(pile.usual)}.`,
        holder: say`tag ${tag(row.tag)}, ${count(usage.outstanding)} ${kind.name}`,
        details: detailsOf(pile, processes?.value),
        tags: [row.tag],
        drivers: [],
        evidence: [
          ...evidence(tags, usage.from ?? row),
          ...(processes ? evidence(processes, ...largest.map(each => each.process)) : []),
        ],
        next: steps(
          processes ? undefined : step('processes'),
          row.tag === 'Thre' ? step('threads') : undefined,
          ...largest.slice(0, 2).map(each => step('process-handles', { address: each.process.address })),
        ),
      });
    }
    findings.sort((a, b) => (a.severity === b.severity ? 0 : a.severity === 'warning' ? -1 : 1));
    return findings.slice(0, MOST_TOLD);
  },
});

function scaleOf({ processes, memoryKb }: ObjectPile): Inline[] {
  if (processes !== undefined) return say`with ${count(processes)} processes a busy machine`;
  if (memoryKb !== undefined) return say`with ${kilobytes(memoryKb)} of memory a busy machine`;
  return ['a busy machine'];
}

function detailsOf({ row, usage, kind }: ObjectPile, processes: Processes | undefined): Inline[][] {
  const details: Inline[][] = [];
  if (row.tag === 'Thre') {
    details.push(
      say`Either a program starts more and more threads, or a handle or reference keeps ended threads.`,
    );
  }
  if (kind.cached)
    details.push(say`The cache keeps such objects, too, so on a file server they may be load.`);
  if (processes === undefined) {
    details.push(
      say`Each handle and each reference keeps one: the handle counts of the processes tell more.`,
    );
    return details;
  }
  const holders = largestHolders(processes);
  if (holders.length > 0) details.push(say`Most handles: ${list(holders)}.`);
  const all = processes.processes.reduce((sum, each) => sum + (each.handleCount ?? 0), 0);
  // A running thread keeps itself, and the same is true of a process.
  const needsHandles = row.tag !== 'Thre' && row.tag !== 'Proc' && !kind.cached;
  if (needsHandles && processes.whole === true && all > 0 && all < usage.outstanding * FEW_HANDLES) {
    details.push(
      say`All processes together have ${count(all)} handles: references, likely those of a driver, keep most of the objects.`,
    );
  }
  return details;
}

function list(holders: ReturnType<typeof largestHolders>): Inline[] {
  const words: Inline[] = [];
  holders.forEach((each, place) => {
    words.push(
      ...say`${place > 0 ? ', ' : ''}${name(each.process.image ?? each.process.address)} (${count(each.handles)})`,
    );
  });
  return words;
}
