import { FREE_PTES_WARNING, PTE_RUN_FRAGMENTED } from '../../knowledge/limits.ts';
import { evidence } from '../../report/evidence.ts';
import { count, say, share } from '../../report/inline.ts';
import { step, steps } from '../../report/step.ts';
import { notice } from '../derived/failures.ts';
import { systemView } from '../derived/system.ts';
import { defineRule } from './define.ts';
import prose from './fragmented-system-ptes.md';

export default defineRule({
  id: 'fragmented-system-ptes',
  needs: ['systemPtes'],
  wants: ['memory', 'target', 'sessions', 'modules'],
  pattern: 'Insufficient Memory (PTE)',
  prose,
  check({ systemPtes, memory, target, sessions, modules }) {
    const { free, largestFree } = systemPtes.value;
    if (free === undefined || largestFree === undefined || free.ptes < FREE_PTES_WARNING) return [];
    const { bits } = systemView({
      ...(memory && { memory }),
      ...(target && { target }),
      ...(sessions && { sessions }),
      ...(modules && { modules }),
    });
    const part = largestFree.ptes / free.ptes;
    if (bits !== 32 || part >= PTE_RUN_FRAGMENTED) return [];
    const failed = notice(memory?.value, 'system-pte-allocations-failed');
    const failures = failed?.count ?? 0;
    return [
      {
        severity: 'note',
        confidence: failures > 0 ? 'likely' : 'possible',
        resource: 'kernel-va',
        headline: say`The kernel's address space is fragmented: of ${count(free.ptes)} free system PTEs the largest run has ${count(largestFree.ptes)} (${share(part)}).`,
        details: [
          failures > 0
            ? say`${count(failures)} ${failures === 1 ? 'reservation' : 'reservations'} of system PTEs failed: likely for a longer run than that.`
            : say`A request for a longer run than that fails, however many are free.`,
        ],
        tags: [],
        drivers: [],
        evidence: [...evidence(systemPtes, free, largestFree), ...(memory ? evidence(memory, failed) : [])],
        next: steps(step('pte-users'), step('vm-regions')),
      },
    ];
  },
});
