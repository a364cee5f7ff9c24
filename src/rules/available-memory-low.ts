import { AVAILABLE_CRITICAL, AVAILABLE_LEAST, AVAILABLE_WARNING } from '../knowledge/limits.ts';
import { evidence } from '../report/evidence.ts';
import { kilobytes, say, share } from '../report/inline.ts';
import { step, steps } from '../report/step.ts';
import { soundMemory } from '../views/sound-memory.ts';
import { defineRule } from './define.ts';

export default defineRule({
  id: 'available-memory-low',
  needs: ['memory'],
  wants: [],
  doc: {
    title: 'Little physical memory available',
    says: 'Few pages of physical memory are free or can be taken back at once.',
    why: 'When none is available every page fault waits for the disk, and the machine seems to hang although nothing has failed.',
    measures:
      'Available Pages of !vm against Physical Memory (below 10 % warning, below 5 % or 64 MB critical).',
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
    const critical = part < AVAILABLE_CRITICAL || available.kb * 1024 < AVAILABLE_LEAST;
    if (!critical && part >= AVAILABLE_WARNING) return [];
    const modified = rows.modifiedPages;
    const waiting = modified !== undefined && modified.pages > available.pages;
    return [
      {
        severity: critical ? 'critical' : 'warning',
        confidence: 'certain',
        resource: 'physical-memory',
        headline: say`Physical memory is short: ${kilobytes(available.kb)} of ${kilobytes(ram.kb)} available (${share(part)}).`,
        details: waiting
          ? [say`${kilobytes(modified.kb)} of modified pages wait to be written, more than is available.`]
          : [],
        tags: [],
        drivers: [],
        evidence: evidence(memory, ram, available, waiting ? modified : undefined, rows.resAvailPages),
        next: steps(step('memusage'), step('vm-processes'), waiting ? step('vm-page-writes') : undefined),
      },
    ];
  },
});
