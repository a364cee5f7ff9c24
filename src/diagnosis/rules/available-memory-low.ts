import { evidence } from '../../report/evidence.ts';
import { kilobytes, say, share } from '../../report/inline.ts';
import { step, steps } from '../../report/step.ts';
import { availableShortage } from '../derived/available.ts';
import { poolThatExplains } from '../derived/pressure.ts';
import { soundMemory } from '../derived/sound-memory.ts';
import { poolExplanation } from '../sentences/pool-finding.ts';
import { defineRule } from './define.ts';

export default defineRule({
  id: 'available-memory-low',
  needs: ['memory'],
  wants: [],
  doc: {
    title: 'Little physical memory available',
    pattern: 'Insufficient Memory (physical memory)',
    says: 'Few pages of physical memory are free or can be taken back at once.',
    why: 'When none is available every page fault waits for the disk, and the machine seems to hang although nothing has failed.',
    measures:
      'Available Pages of !vm against Physical Memory (below 10% and 8 GB warning, below 5% and 4 GB critical; below 64 MB critical from 512 MB of physical memory on). At most a warning where a pool near its limit holds a fifth of what is in use, because that pool is the finding then.',
    misleads:
      'Available memory counts the file cache that can be dropped. A large modified list means that pages wait to be written, which is a question of the disk.',
    whatToDo: 'See what the pages are used for, and whether the modified list or locked pages hold them.',
  },
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
        headline: say`Physical memory is short: ${kilobytes(available.kb)} of ${kilobytes(ram.kb)} available (${share(part)}).`,
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
