import { RESIDENT_AVAILABLE_NOTE, RESIDENT_AVAILABLE_WARNING } from '../../knowledge/limits.ts';
import type { Line } from '../../reading/facts/line.ts';
import type { Memory } from '../../reading/facts/memory.ts';
import { evidence } from '../../report/evidence.ts';
import { type Inline, kilobytes, say, share } from '../../report/inline.ts';
import { step, steps } from '../../report/step.ts';
import { soundMemory } from '../derived/sound-memory.ts';
import { defineRule } from './define.ts';
import prose from './resident-memory-low.md';

/** What of the missing memory the drivers' and the kernel's own part must be, so that it is a fault. Judgement. */
const MOST = 0.5;
/** A holder with less of the missing memory is not named. */
const WORTH_NAMING = 0.05;

export default defineRule({
  id: 'resident-memory-low',
  needs: ['memory'],
  wants: [],
  prose,
  check({ memory }) {
    const { resAvailPages, physicalMemory } = soundMemory(memory.value).rows;
    if (resAvailPages === undefined || physicalMemory === undefined || physicalMemory.pages === 0) return [];
    // Where the symbol is missing the debugger prints a zero.
    if (resAvailPages.pages === 0) return [];
    const part = resAvailPages.pages / physicalMemory.pages;
    if (part >= RESIDENT_AVAILABLE_NOTE) return [];
    const missingKb = physicalMemory.kb - resAvailPages.kb;
    const takers = takersOf(memory.value);
    const faulty = takers.reduce((sum, each) => sum + (each.byRight ? 0 : each.kb), 0);
    const rightful = takers.reduce((sum, each) => sum + (each.byRight ? each.kb : 0), 0);
    const named = takers.filter(each => each.kb >= missingKb * WORTH_NAMING);
    if (rightful > missingKb * MOST) return [];
    const pool = named[0]?.what === NONPAGED;
    return [
      {
        severity: part < RESIDENT_AVAILABLE_WARNING && faulty >= missingKb * MOST ? 'warning' : 'note',
        confidence: 'likely',
        resource: 'physical-memory',
        headline: say`Only ${kilobytes(resAvailPages.kb)} (${share(part)}) of physical memory can still be promised to what must stay resident.`,
        details: [
          named.length > 0
            ? say`Of the ${kilobytes(missingKb)} that are promised, !vm shows ${list(named)}.`
            : say`The rows of !vm do not show who was promised the rest: large pages, locked pages or minimum working sets of programs are not among them.`,
        ],
        tags: [],
        drivers: [],
        evidence: evidence(memory, resAvailPages, physicalMemory, ...named.map(each => each.row)),
        next: steps(
          ...(pool ? [step('tags-nonpaged'), step('memusage')] : [step('memusage'), step('tags-nonpaged')]),
        ),
      },
    ];
  },
});

interface Taker {
  readonly what: string;
  readonly kb: number;
  readonly row: Line;
  /** Held on purpose by databases and virtual machines. */
  readonly byRight: boolean;
}

const NONPAGED = 'of nonpaged pool';

/** What of the promised memory `!vm` shows, most first. */
function takersOf(memory: Memory): Taker[] {
  const { rows } = soundMemory(memory);
  const list: Taker[] = [];
  const add = (what: string, kb: number, row: Line | undefined, byRight = false): void => {
    if (row !== undefined && kb > 0) list.push({ what, kb, row, byRight });
  };
  const { nonpagedPoolUsage: usage, nonpagedPoolNxUsage: nx } = rows;
  const larger = (nx?.kb ?? 0) > (usage?.kb ?? 0) ? nx : usage;
  add(NONPAGED, (usage?.kb ?? 0) + (nx?.kb ?? 0), larger);
  add('of kernel stacks', rows.kernelStacks?.kb ?? 0, rows.kernelStacks);
  add('of contiguous memory', rows.contigMemPages?.kb ?? 0, rows.contigMemPages);
  add('locked for I/O', rows.lockedIoPages?.kb ?? 0, rows.lockedIoPages);
  add('of pages for MDLs', rows.pagesForMdls?.kb ?? 0, rows.pagesForMdls, true);
  add('of AWE pages', rows.pagesForAwe?.kb ?? 0, rows.pagesForAwe, true);
  return list.sort((a, b) => b.kb - a.kb);
}

function list(takers: readonly Taker[]): Inline[] {
  const words: Inline[] = [];
  takers.forEach((each, place) => {
    const before = place === 0 ? '' : place === takers.length - 1 ? ' and ' : ', ';
    words.push(...say`${before}${kilobytes(each.kb)} ${each.what}`);
  });
  return words;
}
