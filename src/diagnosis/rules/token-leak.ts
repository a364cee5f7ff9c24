import { evidence } from '../../report/evidence.ts';
import { bytes, count, say, tag } from '../../report/inline.ts';
import { step, steps } from '../../report/step.ts';
import { tokenPile } from '../derived/object-piles.ts';
import { groupPressure } from '../derived/pool-bound.ts';
import { familySeverity } from '../sentences/family.ts';
import { defineRule } from './define.ts';
import prose from './token-leak.md';

/** No server has so many clients at a moment. Judgement; the public leak has 3.7 million. */
const FAR_BEYOND = 500_000;

export default defineRule({
  id: 'token-leak',
  needs: ['tags'],
  wants: ['processes', 'memory'],
  about: 'tag',
  prose,
  check({ tags, processes, memory }) {
    const pile = tokenPile(tags.value);
    if (pile === undefined) return [];
    const { tokens, variableParts } = pile;
    const number = tokens.usage.outstanding;
    const known = tokens.usage.bytes !== undefined && variableParts.usage.bytes !== undefined;
    const held = (tokens.usage.bytes ?? 0) + (variableParts.usage.bytes ?? 0);
    const grave =
      number >= FAR_BEYOND || familySeverity(held, groupPressure(memory?.value, tokens.group)) === 'warning';
    const running = processes?.value.whole === true ? processes.value.processes.length : 0;
    return [
      {
        severity: grave ? 'warning' : 'note',
        confidence: grave ? 'likely' : 'possible',
        resource: 'paged-pool',
        headline: say`Access tokens pile up: ${count(number)} outstanding${known ? say`, ${bytes(held)} with their variable parts` : []}.`,
        holder: say`tag ${tag('Toke')}, ${count(number)} tokens`,
        details: [
          ...(running > 0
            ? [say`That is ${count(Math.round(number / running))} for each process that exists.`]
            : []),
          grave
            ? say`Likely a service that logs users on, or a driver that impersonates, does not close them.`
            : say`A server with very many clients may need so many; a service or driver that does not close them leaves as many behind.`,
        ],
        tags: ['Toke', 'SeTd'],
        drivers: [],
        evidence: evidence(
          tags,
          tokens.usage.from ?? tokens.row,
          variableParts.usage.from ?? variableParts.row,
        ),
        next: steps(processes ? undefined : step('processes'), step('tokens')),
      },
    ];
  },
});
