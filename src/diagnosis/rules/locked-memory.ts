import { type MemoryTaker, memoryTaker } from '../../knowledge/balloons.ts';
import { LOCKED_NOTE, LOCKED_WARNING } from '../../knowledge/limits.ts';
import type { MemoryRow, PageRow } from '../../reading/facts/memory.ts';
import type { Module, Modules } from '../../reading/facts/modules.ts';
import { evidence } from '../../report/evidence.ts';
import { driver, type Inline, kilobytes, say, share } from '../../report/inline.ts';
import { step, steps } from '../../report/step.ts';
import { availableShortage } from '../derived/available.ts';
import { soundMemory } from '../derived/sound-memory.ts';
import { defineRule } from './define.ts';
import prose from './locked-memory.md';

/** What holds pages outside the pools, in words. */
const HOLDERS: readonly (readonly [MemoryRow, string])[] = [
  ['pagesForMdls', 'pages that drivers allocate for MDLs'],
  ['pagesForAwe', 'AWE pages of programs'],
  ['contigMemPages', 'contiguous memory of drivers'],
  ['lockedIoPages', 'pages locked for I/O'],
  ['processLockedFilePages', 'file pages locked by processes'],
];

export default defineRule({
  id: 'locked-memory',
  needs: ['memory'],
  wants: ['modules'],
  prose,
  check({ memory, modules }) {
    const { rows } = soundMemory(memory.value);
    const { physicalMemory: ram, availablePages: available } = rows;
    if (ram === undefined || ram.kb === 0) return [];
    const held: Held[] = [];
    for (const [id, what] of HOLDERS) {
      const row = rows[id];
      if (row !== undefined && row.pages > 0) held.push({ row, what, id });
    }
    held.sort((a, b) => b.row.kb - a.row.kb);
    const sum = held.reduce((kb, each) => kb + each.row.kb, 0);
    const part = sum / ram.kb;
    const first = held[0];
    // More than there is: one of the counters is wrong.
    if (first === undefined || part < LOCKED_NOTE || part > 1) return [];
    const ofPrograms = first.id === 'pagesForAwe' || first.id === 'processLockedFilePages';
    const taker = modules && !ofPrograms ? takerIn(modules.value) : undefined;
    const scarce = availableShortage(memory.value) !== undefined;
    const unexplained = !ofPrograms && taker === undefined && modules?.value.whole === true;
    const file = taker && (taker.module.file ?? `${taker.module.name}.sys`);
    const balloon = taker?.role === 'balloon' && taker.only === true;
    return [
      {
        severity: part >= LOCKED_WARNING && scarce && unexplained ? 'warning' : 'note',
        confidence: balloon ? 'likely' : 'possible',
        resource: 'physical-memory',
        headline: say`${kilobytes(sum)} (${share(part)}) of physical memory is locked outside the pools, mostly as ${first.what}.${balloon && file ? say` Likely holder: the balloon driver ${driver(file)}.` : []}`,
        details: [
          ...(held.length > 1 ? [list(held)] : []),
          ...(taker && file ? [purpose(taker, file)] : []),
          ...(first.id === 'pagesForAwe'
            ? [say`A program that locks its memory, as a database does, holds it as AWE pages on purpose.`]
            : []),
          ...(unexplained ? [say`No loaded driver is known to hold so much on purpose.`] : []),
        ],
        tags: [],
        drivers: file ? [file] : [],
        evidence: [
          ...evidence(memory, ...held.slice(0, MOST_NAMED).map(each => each.row), ram),
          ...(scarce ? evidence(memory, available) : []),
          ...(modules && taker ? evidence(modules, taker.module) : []),
        ],
        next: steps(
          modules || ofPrograms ? undefined : step('modules'),
          ofPrograms ? step('vm-processes') : undefined,
          step('memusage'),
          first.id === 'lockedIoPages' ? step('irps') : undefined,
        ),
      },
    ];
  },
});

interface Held {
  readonly row: PageRow;
  readonly what: string;
  readonly id: MemoryRow;
}

interface TakerModule extends MemoryTaker {
  readonly module: Module;
}

const MOST_NAMED = 4;

/** The driver that is the likeliest to hold memory on purpose: one that does nothing else. */
function takerIn(modules: Modules): TakerModule | undefined {
  let found: TakerModule | undefined;
  for (const module of modules.loaded) {
    const taker = memoryTaker(module.name);
    if (taker === undefined) continue;
    if (taker.only) return { ...taker, module };
    found = found ?? { ...taker, module };
  }
  return found;
}

function purpose(taker: TakerModule, file: string): Inline[] {
  switch (taker.role) {
    case 'balloon':
      return taker.only
        ? say`${driver(file)} is the balloon driver of ${taker.of}: it takes memory for the host of the virtual machine on purpose. If the host says that it took less, another driver holds the rest.`
        : say`${driver(file)} of ${taker.of} can take memory for the host of the virtual machine: the host says how much it took.`;
    case 'host':
      return say`${driver(file)} is loaded: ${taker.of} may run virtual machines here, whose memory counts as held by drivers.`;
    default:
      return say`${driver(file)} is loaded: ${taker.of} keeps a disk or a disk cache in memory on purpose.`;
  }
}

function list(held: readonly Held[]): Inline[] {
  const words: Inline[] = [];
  const named = held.slice(0, MOST_NAMED);
  named.forEach((each, place) => {
    const before = place === 0 ? '' : place === named.length - 1 ? ' and ' : ', ';
    words.push(...say`${before}${kilobytes(each.row.kb)} of ${each.what}`);
  });
  return say`It is made of ${words}.`;
}
