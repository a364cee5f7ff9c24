import { FREE_PTES_WARNING, PTE_RUN_FRAGMENTED } from '../../knowledge/limits.ts';
import { evidence } from '../../report/evidence.ts';
import { count, say, share } from '../../report/inline.ts';
import { step, steps } from '../../report/step.ts';
import { notice } from '../derived/failures.ts';
import { systemView } from '../derived/system.ts';
import { defineRule } from './define.ts';

export default defineRule({
  id: 'fragmented-system-ptes',
  needs: ['systemPtes'],
  wants: ['memory', 'target', 'sessions', 'modules'],
  doc: {
    title: 'Fragmented kernel address space',
    pattern: 'Insufficient Memory (PTE)',
    says: 'Free system PTEs are plenty, but the largest run of them is small.',
    why: 'Mapping a large buffer or a driver needs its PTEs in one run. In a fragmented range such a request fails, or stops the system with 0x3F, while thousands of PTEs are free.',
    measures:
      'The largest free run of !sysptes against all free PTEs: a note below 5%, on systems known to be 32-bit with 20,000 and more free. Reservations that failed are the shortage of system PTEs, a finding of its own; here they make it likelier that the fragments are their reason.',
    misleads: 'Small requests, which are most, succeed all the same.',
    whatToDo:
      'Find out which driver asks for large mappings; a smaller user range (/USERVA) or a 64-bit system gives more room.',
  },
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
