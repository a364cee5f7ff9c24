import type { MemoryRow } from '../../reading/facts/memory.ts';
import { evidence } from '../../report/evidence.ts';
import type { Resource } from '../../report/finding.ts';
import { count, type Inline, kilobytes, say } from '../../report/inline.ts';
import { step, steps } from '../../report/step.ts';
import { notice } from '../derived/failures.ts';
import { soundMemory, type UnsoundRow } from '../derived/sound-memory.ts';
import { defineRule } from './define.ts';
import prose from './impossible-counters.md';

/** A false commit row stands in most outputs of Windows 11, and says nothing of the pool itself. */
const RESOURCES: { readonly [K in MemoryRow]?: Resource } = {
  nonpagedPoolUsage: 'nonpaged-pool',
  nonpagedPoolNxUsage: 'nonpaged-pool',
  pagedPoolUsage: 'paged-pool',
};

export default defineRule({
  id: 'impossible-counters',
  needs: ['memory'],
  wants: [],
  prose,
  check({ memory }) {
    const { unsound } = soundMemory(memory.value);
    if (unsound.length === 0) return [];
    const ram = memory.value.rows.physicalMemory;
    const ofPool = unsound.find(each => each.id === 'nonpagedPoolUsage' || each.id === 'nonpagedPoolNxUsage');
    const banner = ofPool && notice(memory.value, 'excessive-nonpaged-pool');
    const first = ofPool ?? unsound[0];
    if (first === undefined) return [];
    const mismatch = notice(memory.value, 'unimplemented');
    const sums = notice(memory.value, 'sums-exceed-commit');
    return [
      {
        severity: 'note',
        confidence: 'certain',
        resource: RESOURCES[first.id] ?? 'none',
        headline: headline(first, ram?.kb, banner !== undefined),
        details: [
          say`${unsound.length === 1 ? 'It is' : say`${count(unsound.length)} counters are`} left out of every sum and comparison here.`,
          ...(banner ? [say`The false warning comes from the false counter (Microsoft KB2509968).`] : []),
          ...(mismatch
            ? [
                say`The debugger says itself that it does not fit this system; a current one may read it right.`,
              ]
            : []),
          ...(sums
            ? [say`The warning that sums exceed the overall commit follows from the same false figure.`]
            : []),
        ],
        tags: [],
        drivers: [],
        evidence: evidence(memory, ram, ...unsound.map(each => each.row), banner, mismatch, sums),
        next: steps(ofPool ? step('tags-nonpaged') : undefined),
      },
    ];
  },
});

function headline(first: UnsoundRow, ramKb: number | undefined, banner: boolean): Inline[] {
  const what = first.row.text.split(':')[0]?.trim() ?? '';
  const row: Inline = { kind: 'name', name: what };
  if (first.why === 'above-counters') {
    return say`The counter "${row}" cannot be true: it is beyond any machine's memory.`;
  }
  const has = ramKb === undefined ? [] : say`, and the machine has ${kilobytes(ramKb)}`;
  if (first.why === 'pages-and-kb')
    return say`The counter "${row}" contradicts itself: ${count(first.row.pages)} pages are not ${count(first.row.kb)} Kb.`;
  if (first.why === 'zero') return say`The counter "${row}" is 0, which cannot be true.`;
  if (first.why === 'below-part')
    return say`The counter "${row}" is ${kilobytes(first.row.kb)}, less than a part of it. One of the two figures is false.`;
  const warning = banner ? say`, so the warning "Excessive NonPaged Pool Usage" is false` : [];
  return say`The counter "${row}" cannot be true: ${kilobytes(first.row.kb)}${has}${warning}.`;
}
