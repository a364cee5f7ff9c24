import { evidence } from '../../report/evidence.ts';
import { kilobytes, say, share } from '../../report/inline.ts';
import { step, steps } from '../../report/step.ts';
import { availableShortage } from '../derived/available.ts';
import { poolThatExplains } from '../derived/pressure.ts';
import { soundMemory } from '../derived/sound-memory.ts';
import { becauseOf, poolExplanation } from '../sentences/pool-finding.ts';
import prose from './available-memory-low.md';
import { defineRule } from './define.ts';

export default defineRule({
  id: 'available-memory-low',
  needs: ['memory'],
  wants: [],
  pattern: 'Insufficient Memory (physical memory)',
  prose,
  check({ memory }) {
    const { rows } = soundMemory(memory.value);
    const available = rows.availablePages;
    const ram = rows.physicalMemory;
    if (available === undefined || ram === undefined || ram.pages === 0) return [];
    const part = available.pages / ram.pages;
    const shortage = availableShortage(memory.value);
    if (shortage === undefined) return [];
    const modified = rows.modifiedPages;
    const inUseKb = ram.kb - available.kb;
    const pool = poolThatExplains(memory.value, inUseKb);
    const waiting = modified !== undefined && modified.pages > available.pages;
    return [
      {
        severity: shortage === 'critical' && pool === undefined ? 'critical' : 'warning',
        confidence: 'certain',
        resource: 'physical-memory',
        headline: say`Physical memory is short${pool ? becauseOf(pool) : ''}: ${kilobytes(available.kb)} of ${kilobytes(ram.kb)} available (${share(part)}).`,
        details: [
          ...(pool ? [poolExplanation(pool, inUseKb, 'in use')] : []),
          ...(waiting
            ? [say`${kilobytes(modified.kb)} of modified pages wait to be written, more than is available.`]
            : []),
        ],
        tags: [],
        drivers: [],
        evidence: evidence(
          memory,
          ram,
          available,
          waiting ? modified : undefined,
          rows.resAvailPages,
          ...(pool?.pressure.rows ?? []),
        ),
        next: steps(step('memusage'), step('vm-processes'), waiting ? step('vm-page-writes') : undefined),
      },
    ];
  },
});
