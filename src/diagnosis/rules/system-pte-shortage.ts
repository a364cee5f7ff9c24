import { FREE_PTES_CRITICAL } from '../../knowledge/limits.ts';
import { evidence } from '../../report/evidence.ts';
import type { Severity } from '../../report/finding.ts';
import { count, kilobytes, say } from '../../report/inline.ts';
import { step, steps } from '../../report/step.ts';
import { notice } from '../derived/failures.ts';
import { fewPtes, isShortOfPtes } from '../derived/ptes.ts';
import { systemView } from '../derived/system.ts';
import { failuresBeside } from '../sentences/ruled-out.ts';
import { defineRule } from './define.ts';
import prose from './system-pte-shortage.md';

export default defineRule({
  id: 'system-pte-shortage',
  needs: ['memory'],
  wants: ['target', 'sessions', 'systemPtes'],
  pattern: 'Insufficient Memory (PTE)',
  prose,
  check({ memory, target, sessions, systemPtes }) {
    const free = memory.value.rows.freeSystemPtes;
    const failed = notice(memory.value, 'system-pte-allocations-failed');
    const warned = notice(memory.value, 'running-out-of-system-ptes');
    const { bits } = systemView({ memory, ...(target && { target }), ...(sessions && { sessions }) });
    const few = free !== undefined && fewPtes(memory.value, bits);
    if (!isShortOfPtes(memory.value, bits)) return [];
    const run = systemPtes?.value.largestFree;
    // Paged pool and nonpaged pool of x86 share the address space with the PTEs.
    const poolFailures = notice(memory.value, 'pool-allocations-failed');
    const beside = failuresBeside(memory, sessions, 'ptes');
    const severity: Severity =
      warned !== undefined || (few && free.pages < FREE_PTES_CRITICAL) ? 'critical' : 'warning';
    const reserve =
      failed?.count === undefined ? [] : say`${count(failed.count)} reservations of system PTEs have failed`;
    const left =
      free === undefined ? [] : say`${count(free.pages)} system PTEs (${kilobytes(free.kb)}) are free`;
    return [
      {
        severity,
        confidence: few || warned !== undefined ? 'certain' : 'likely',
        resource: 'system-ptes',
        headline: few
          ? say`${severity === 'critical' ? 'System PTEs run out' : 'Few system PTEs are left'}: ${left}${failed ? say`; ${reserve}` : []}.`
          : say`${reserve.length > 0 ? reserve : ['The debugger warns of a shortage of system PTEs']}${free ? say`, although ${left}` : []}.`,
        details: [
          ...(few
            ? []
            : [
                say`When reservations fail with many PTEs free, no free run is long enough. The range is fragmented, or a driver maps very large buffers.`,
              ]),
          ...(run ? [say`The largest free run has ${count(run.ptes)} PTEs: a larger request fails.`] : []),
          ...beside.details,
        ],
        tags: [],
        drivers: [],
        evidence: [
          ...evidence(memory, free, warned, failed, poolFailures),
          ...(systemPtes ? evidence(systemPtes, run) : []),
          ...beside.evidence,
        ],
        next: steps(
          run ? undefined : step('pte-summary'),
          step('pte-users'),
          beside.details.length > 0 && sessions === undefined ? step('vm-sessions') : undefined,
        ),
      },
    ];
  },
});
