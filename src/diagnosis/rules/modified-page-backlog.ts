import { MODIFIED_NOTE } from '../../knowledge/limits.ts';
import { evidence } from '../../report/evidence.ts';
import { kilobytes, say, share } from '../../report/inline.ts';
import { step, steps } from '../../report/step.ts';
import { availableShortage } from '../derived/available.ts';
import { soundMemory } from '../derived/sound-memory.ts';
import { defineRule } from './define.ts';
import prose from './modified-page-backlog.md';

export default defineRule({
  id: 'modified-page-backlog',
  needs: ['memory'],
  wants: [],
  prose,
  check({ memory }) {
    const { modifiedPages, modifiedNoWritePages, physicalMemory, availablePages } = soundMemory(
      memory.value,
    ).rows;
    if (modifiedPages === undefined || physicalMemory === undefined || physicalMemory.kb === 0) return [];
    const waiting = modifiedPages.kb + (modifiedNoWritePages?.kb ?? 0);
    const part = waiting / physicalMemory.kb;
    if (part < MODIFIED_NOTE || part > 1) return [];
    // Where memory is plentiful a current system lets modified pages lie, and nobody waits for them.
    const scarce = availableShortage(memory.value) !== undefined;
    return [
      {
        severity: scarce ? 'warning' : 'note',
        confidence: scarce ? 'likely' : 'possible',
        resource: 'physical-memory',
        headline: say`${kilobytes(waiting)} of modified pages wait to be written, ${share(part)} of physical memory.`,
        details:
          availablePages === undefined
            ? []
            : [
                scarce
                  ? say`Only ${kilobytes(availablePages.kb)} is available: once that is used up, whoever needs a page waits for these writes.`
                  : say`${kilobytes(availablePages.kb)} is available, so nobody waits for these writes yet.`,
              ],
        tags: [],
        drivers: [],
        evidence: evidence(memory, modifiedPages, modifiedNoWritePages, availablePages, physicalMemory),
        next: steps(step('vm-page-writes'), step('vm-writer-threads'), step('work-queues')),
      },
    ];
  },
});
