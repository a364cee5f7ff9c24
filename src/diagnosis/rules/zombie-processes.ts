import { ZOMBIES_NOTE, ZOMBIES_WARNING } from '../../knowledge/limits.ts';
import type { Process } from '../../reading/facts/processes.ts';
import { evidence } from '../../report/evidence.ts';
import { bytes, count, type Inline, name, say, tag } from '../../report/inline.ts';
import { step, steps } from '../../report/step.ts';
import { zombies } from '../derived/handles.ts';
import { defineRule } from './define.ts';
import prose from './zombie-processes.md';

const MOST_NAMED = 4;
/** What each costs: microsoft/Windows-Dev-Performance issue 65. */
const COST = 64 * 1024;

export default defineRule({
  id: 'zombie-processes',
  needs: ['processes'],
  wants: ['tags'],
  about: 'scenario',
  pattern: 'Zombie Processes',
  prose,
  check({ processes, tags }) {
    const dead = zombies(processes.value);
    if (dead.length < ZOMBIES_NOTE) return [];
    const objects = tags?.value.rows.find(each => each.tag === 'Proc' && each.nonpaged !== undefined);
    const outstanding = objects?.nonpaged?.outstanding;
    const first = dead[0];
    return [
      {
        severity: dead.length >= ZOMBIES_WARNING ? 'warning' : 'note',
        confidence: 'certain',
        resource: 'nonpaged-pool',
        headline: say`${count(dead.length)} zombie processes are kept in memory after they ended: ${byImage(dead)}.`,
        holder: say`${count(dead.length)} ended processes`,
        details: [
          say`Something holds handles or references to them: another process, or a driver such as a filter or a display driver. At about 64 KB each they cost ${bytes(dead.length * COST)}.`,
          ...(outstanding === undefined
            ? []
            : [say`${count(outstanding)} process objects (tag ${tag('Proc')}) are outstanding in all.`]),
        ],
        tags: objects ? ['Proc'] : [],
        drivers: [],
        evidence: [
          ...evidence(processes, ...dead.slice(0, MOST_NAMED)),
          ...(tags && objects ? evidence(tags, objects.nonpaged?.from ?? objects) : []),
        ],
        next: steps(
          first && step('object', { address: first.address }),
          tags ? undefined : step('tags-nonpaged'),
        ),
      },
    ];
  },
});

/** The commonest names with their numbers. */
function byImage(dead: readonly Process[]): Inline[] {
  const times = new Map<string, number>();
  for (const each of dead) {
    const image = each.image ?? 'unnamed';
    times.set(image, (times.get(image) ?? 0) + 1);
  }
  const sorted = Array.from(times).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const words: Inline[] = [];
  sorted.slice(0, MOST_NAMED).forEach(([image, number], place) => {
    words.push(...say`${place > 0 ? ', ' : ''}${count(number)} of ${name(image)}`);
  });
  if (sorted.length > MOST_NAMED) words.push(' and others');
  return words;
}
