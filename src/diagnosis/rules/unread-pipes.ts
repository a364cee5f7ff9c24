import { evidence } from '../../report/evidence.ts';
import { bytes, count, say, tag } from '../../report/inline.ts';
import { step, steps } from '../../report/step.ts';
import { groupPressure } from '../derived/pool-bound.ts';
import { remarkableTags } from '../derived/remarkable-tags.ts';
import { familySeverity } from '../sentences/family.ts';
import { defineRule } from './define.ts';
import prose from './unread-pipes.md';

/** Writes that wait in pipes at one moment of a busy machine are fewer. Judgement; the report has 56 million. */
const LEAST = 100_000;
/** So many are no burst. Judgement. */
const FAR_BEYOND = 1_000_000;
/** Counts of requests and pipe entries agree to the last digits in the report. */
const NEAR = 0.02;
/** Requests that have nothing to do with pipes, as a part of those that have. Judgement. */
const OTHER_REQUESTS = 0.1;

export default defineRule({
  id: 'unread-pipes',
  needs: ['tags'],
  wants: ['memory'],
  about: 'scenario',
  prose,
  check({ tags, memory }) {
    const parts = remarkableTags(tags.value).filter(part => part.group === 'nonpaged');
    const entries = parts.find(part => part.row.tag === 'NpFr');
    const requests = parts.find(part => part.row.tag === 'Irp ');
    if (entries === undefined || requests === undefined) return [];
    const number = entries.usage.outstanding;
    const beside = requests.usage.outstanding - number;
    if (number < LEAST || beside < -number * NEAR || beside > number * OTHER_REQUESTS) return [];
    const known = entries.usage.bytes !== undefined && requests.usage.bytes !== undefined;
    const held = (entries.usage.bytes ?? 0) + (requests.usage.bytes ?? 0);
    const large = familySeverity(held, groupPressure(memory?.value, 'nonpaged')) === 'warning';
    return [
      {
        severity: large || number >= FAR_BEYOND ? 'warning' : 'note',
        confidence: 'likely',
        resource: 'nonpaged-pool',
        headline: say`Data in pipes is not read: ${count(number)} pieces wait, and ${count(requests.usage.outstanding)} requests are outstanding${known ? say`, ${bytes(held)} together` : []}.`,
        holder: say`tags ${tag('NpFr')} and ${tag('Irp ')}, data that nobody reads`,
        details: [
          say`Likely the reader of a pipe has stopped while the writer continues. Each write leaves its data and its request behind.`,
        ],
        tags: ['NpFr', 'Irp '],
        drivers: [],
        evidence: evidence(tags, entries.usage.from ?? entries.row, requests.usage.from ?? requests.row),
        next: steps(step('irps'), step('processes')),
      },
    ];
  },
});
