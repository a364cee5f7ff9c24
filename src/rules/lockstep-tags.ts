import { LOCKSTEP_REMARKABLE, OUTSIZED_COUNT } from '../knowledge/limits.ts';
import { tagNote } from '../knowledge/tags/index.ts';
import { evidence } from '../report/evidence.ts';
import { bytes, count, driver, type Inline, name, say, tag } from '../report/inline.ts';
import type { Finding, Severity } from '../report/report.ts';
import { step, steps } from '../report/step.ts';
import { type Chain, chainsOf, isFileChain, isFileTag, isSpecific, type Link } from '../views/lockstep.ts';
import { ownerOf } from '../views/owner.ts';
import { groupPressure } from '../views/pool-bound.ts';
import { familySeverity } from '../wording/family.ts';
import { defineRule } from './define.ts';

const MOST_NAMED = 8;
const MOST_CHAINS = 3;

/** Pairs that rules of their own tell of: tokens, and requests to write to a pipe. */
const TOLD_ELSEWHERE: readonly RegExp[] = [/^(?:Toke|SeT[dlk]|SeAt|SeSd)$/, /^(?:NpFr|Irp )$/];
const TRACING = /^Etw/;

export default defineRule({
  id: 'lockstep-tags',
  needs: ['tags'],
  wants: ['memory', 'modules', 'tagHits'],
  about: 'tag',
  doc: {
    title: 'Tags that go in lockstep',
    says: 'Several tags have the same number of outstanding allocations, or a small multiple of it: one event makes all of them.',
    why: "A leak of one object leaves all its parts behind. The largest tag of such a chain is often the system's own; the owner is the most specific member.",
    measures:
      'Outstanding allocations of at least 10,000 in one or both pools that agree within 2 %, also as 1:2 and 1:3, where the crowd of other tags around that number does not explain it: two tags alone must be equal to about a hundred thousandth. Told from 100,000 allocations on (a million, if every tag only counts what others hold), or from a remarkable part of what bounds a pool on; a warning from 10 % of physical memory or of the commit limit on, or from 40 % of a real maximum.',
    misleads:
      'A driver that keeps something for each object of the system goes in lockstep with it by right. Heuristic: it says what belongs together, not that it leaks.',
    whatToDo:
      'Look for the owner of the first member, and take a second snapshot to see whether the chain grows.',
  },
  check({ tags, memory, modules, tagHits }) {
    const findings: Finding[] = [];
    for (const chain of chainsOf(tags.value)) {
      if (findings.length === MOST_CHAINS) break;
      const first = chain.links[0];
      // Open files have a rule of their own, and what a file system keeps for each of them goes in lockstep by right.
      if (first === undefined || isFileChain(chain) || chain.links.every(link => isFileTag(link.row.tag)))
        continue;
      const specific = isSpecific(first);
      const weight = remarkable(chain, memory?.value);
      if (specific ? weight === undefined && chain.count < LOCKSTEP_REMARKABLE : isTold(chain, weight))
        continue;
      const named = chain.links.slice(0, MOST_NAMED);
      const owner = specific ? ownerOf(first.row, modules?.value, tagHits?.value) : undefined;
      const note = tagNote(first.row.tag);
      findings.push({
        severity: specific && weight === 'warning' ? 'warning' : 'note',
        confidence: specific ? 'likely' : 'possible',
        resource: heldMostly(chain) === 'nonpaged' ? 'nonpaged-pool' : 'paged-pool',
        headline: say`${count(chain.links.length)} tags go in lockstep, ${count(chain.count)} each: ${list(chain.links)}.`,
        holder: say`tag ${tag(first.row.tag)} with ${count(chain.links.length - 1)} more in lockstep`,
        details: [
          say`One event makes all of them${chain.bytes > 0 ? say`, ${bytes(chain.bytes)} together` : []}${specific ? ': a leak of one is a leak of all' : ''}.`,
          ...(specific
            ? [
                say`${tag(first.row.tag)} is the most specific of them, so its owner is the likely cause${owner ? say`: ${driver(owner.name)}` : []}.`,
              ]
            : [
                say`Each of them counts what somebody else holds, so the cause is their holder and not the owner of these tags.`,
              ]),
        ],
        tags: named.map(each => each.row.tag),
        drivers: owner && /\.sys$/i.test(owner.name) ? [owner.name] : [],
        evidence: [
          ...evidence(tags, ...named.map(each => each.usage.from ?? each.row)),
          ...(modules && owner && (owner.step === 'loaded-name' || owner.step === 'unloaded-name')
            ? evidence(modules, owner.lines[0])
            : []),
        ],
        next: steps(
          ...(specific && owner === undefined ? [step('search-images', { tag: first.row.tag })] : []),
          ...(note?.note.next ?? []).slice(0, 3).map(id => step(id, { tag: first.row.tag })),
        ),
      });
    }
    return findings;
  },
});

/** Of a chain without an owner of its own: whether another rule tells it, or nobody needs to. */
function isTold(chain: Chain, weight: Severity | undefined): boolean {
  const all = (family: RegExp): boolean => chain.links.every(link => family.test(link.row.tag));
  if (TOLD_ELSEWHERE.some(all) || (weight !== undefined && all(TRACING))) return true;
  return weight === undefined && chain.count < OUTSIZED_COUNT;
}

type Memory = Parameters<typeof groupPressure>[0];

/** How grave it is what the chain holds of the pool of which it holds most. */
function remarkable(chain: Chain, memory: Memory): Severity | undefined {
  const grave = (['nonpaged', 'paged'] as const).map(group =>
    familySeverity(held(chain, group), groupPressure(memory, group)),
  );
  return grave.indexOf('warning') >= 0 ? 'warning' : grave.indexOf('note') >= 0 ? 'note' : undefined;
}

function held(chain: Chain, group: Link['group']): number {
  return chain.links.reduce((sum, each) => sum + (each.group === group ? (each.usage.bytes ?? 0) : 0), 0);
}

/** The pool of most bytes; without bytes that of the first member. */
function heldMostly(chain: Chain): Link['group'] {
  const nonpaged = held(chain, 'nonpaged');
  const paged = held(chain, 'paged');
  return nonpaged === paged ? (chain.links[0]?.group ?? 'paged') : nonpaged > paged ? 'nonpaged' : 'paged';
}

function list(links: readonly Link[]): Inline[] {
  const words: Inline[] = [];
  links.slice(0, MOST_NAMED).forEach((each, place) => {
    const times = each.times === 1 ? [] : say` (${count(each.times)} times)`;
    const what = place === 0 && each.row.binary !== undefined ? say` of ${name(each.row.binary)}` : [];
    words.push(...say`${place > 0 ? ', ' : ''}${tag(each.row.tag)}${times}${what}`);
  });
  if (links.length > MOST_NAMED) words.push(...say` and ${count(links.length - MOST_NAMED)} more`);
  return words;
}
