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

export default defineRule({
  id: 'harmless-failure-counters',
  needs: ['memory'],
  wants: ['bugcheck'],
  doc: {
    title: 'Failure counters that healthy machines show',
    says: '!vm counts failures of kernel stack PTEs or of kernel stack growth, and nothing that they need is short.',
    why: 'The lines look alarming and are not: five of six public outputs of healthy Windows 10 and 11 machines show the first, and one has 459,598,336 failures of the second.',
    measures:
      'The two counters, while at least 10% of physical memory (or 8 GB) is available, and 10% resident available, kernel stacks take less than 3% of it, at least 20,000 system PTEs are free, commit is below 80% of its limit, and neither !vm nor the bug check says that one of them ran out.',
    misleads:
      'Where one of these is short, or its row is missing, the counters can be a symptom of it; then this remark is not made.',
    whatToDo: 'Nothing, unless one of these resources runs short later.',
  },
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
        headline: say`Not a sign of a shortage: ${ptes ? failed(ptes, 'allocation', ' of kernel stack PTEs') : []}${both ? ' and ' : ''}${growth ? failed(growth, 'attempt', ' to grow a kernel stack') : []}, which healthy machines count too.`,
        ignored: say`${ptes ? failed(ptes, 'allocation', ' of kernel stack PTEs') : []}${both ? ', ' : ''}${growth ? failed(growth, 'attempt', ' to grow a kernel stack') : []} (normal on healthy machines)`,
        details: [
          say`Available memory, system PTEs and commit are far from their limits, so ${both ? 'the counters are' : 'the counter is'} left out here.`,
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
