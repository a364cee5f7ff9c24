import { memoryBugChecks } from '../../knowledge/bug-checks.ts';
import {
  COMMIT_WARNING,
  FREE_PTES_WARNING,
  KERNEL_STACKS_NOTE,
  RESIDENT_AVAILABLE_NOTE,
} from '../../knowledge/limits.ts';
import type { Memory, Notice } from '../../reading/facts/memory.ts';
import { evidence } from '../../report/evidence.ts';
import { count, type Inline, say } from '../../report/inline.ts';
import { availableShortage } from '../derived/available.ts';
import { notice } from '../derived/failures.ts';
import { soundMemory } from '../derived/sound-memory.ts';
import { defineRule } from './define.ts';
import prose from './harmless-failure-counters.md';

export default defineRule({
  id: 'harmless-failure-counters',
  needs: ['memory'],
  wants: ['bugcheck'],
  prose,
  check({ memory, bugcheck }) {
    const ptes = notice(memory.value, 'kernel-stack-pte-allocations-failed');
    const growth = notice(memory.value, 'kernel-stack-growth-failed');
    if (ptes === undefined && growth === undefined) return [];
    if (bugcheck !== undefined && memoryBugChecks.has(bugcheck.value.code)) return [];
    if (warnsOfShortage(memory.value) || !isAmple(memory.value)) return [];
    const both = ptes !== undefined && growth !== undefined;
    const { availablePages, freeSystemPtes, committedPages, commitLimit } = memory.value.rows;
    return [
      {
        severity: 'note',
        confidence: 'likely',
        resource: 'none',
        headline: say`Normal on healthy machines: ${ptes ? failed(ptes, 'allocation', ' of kernel-stack PTEs') : []}${both ? ' and ' : ''}${growth ? failed(growth, 'attempt', ' to grow a kernel stack') : []}.`,
        ignored: say`${ptes ? failed(ptes, 'allocation', ' of kernel-stack PTEs') : []}${both ? ', ' : ''}${growth ? failed(growth, 'attempt', ' to grow a kernel stack') : []} (normal on healthy machines)`,
        details: [
          say`Available memory, system PTEs and commit are far from their limits, and so ${both ? 'the counters are' : 'the counter is'} ignored.`,
        ],
        tags: [],
        drivers: [],
        evidence: evidence(memory, ptes, growth, availablePages, freeSystemPtes, committedPages, commitLimit),
        next: [],
      },
    ];
  },
});

function failed(said: Notice, what: string, rest: string): Inline[] {
  if (said.count === undefined) return say`failed ${what}s${rest}`;
  return say`${count(said.count)} failed ${what}${said.count === 1 ? '' : 's'}${rest}`;
}

function warnsOfShortage(memory: Memory): boolean {
  return memory.notices.some(
    ({ id }) =>
      id === 'running-out-of-system-ptes' ||
      id === 'system-pte-allocations-failed' ||
      id === 'running-out-of-physical-memory' ||
      id === 'commit-near-limit' ||
      id === 'commit-requests-failed',
  );
}

/** What is not known is not called ample: a stack needs available and resident pages, PTEs and commit. */
function isAmple(memory: Memory): boolean {
  const { rows } = soundMemory(memory);
  const { availablePages, resAvailPages, physicalMemory, committedPages, commitLimit } = rows;
  const ram = physicalMemory?.pages;
  if (ram === undefined || availablePages === undefined || rows.freeSystemPtes === undefined) return false;
  if (committedPages === undefined || commitLimit === undefined) return false;
  return (
    availableShortage(memory) === undefined &&
    (resAvailPages === undefined || resAvailPages.pages >= ram * RESIDENT_AVAILABLE_NOTE) &&
    (rows.kernelStacks === undefined || rows.kernelStacks.pages < ram * KERNEL_STACKS_NOTE) &&
    rows.freeSystemPtes.pages >= FREE_PTES_WARNING &&
    committedPages.pages < commitLimit.pages * COMMIT_WARNING
  );
}
