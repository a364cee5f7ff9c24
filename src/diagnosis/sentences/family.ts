/** The finding that a family of tags, which tells of one scenario, holds much of its pool. */

import {
  FAMILY_OF_BOUND_NOTE,
  FAMILY_OF_BOUND_WARNING,
  FAMILY_OF_MAXIMUM_NOTE,
  FAMILY_OF_MAXIMUM_WARNING,
  FAMILY_POOL_IN_USE,
  FAMILY_WORTH_A_WORD,
  POOL_WORTH_A_WORD,
} from '../../knowledge/limits.ts';
import type { Reading } from '../../reading/facts/fact.ts';
import type { Memory } from '../../reading/facts/memory.ts';
import type { Tags } from '../../reading/facts/tags.ts';
import { evidence } from '../../report/evidence.ts';
import type { Confidence, Finding, Severity } from '../../report/finding.ts';
import { bytes, count, type Inline, say, share, tag } from '../../report/inline.ts';
import { type Step, steps } from '../../report/step.ts';
import { groupPressure } from '../derived/pool-bound.ts';
import type { Pressure } from '../derived/pressure.ts';
import type { TagFamily } from '../derived/tag-family.ts';

export interface FamilyCase {
  readonly family: TagFamily;
  readonly tags: Reading<Tags>;
  readonly memory?: Reading<Memory>;
  /** The subject of the headline, with a capital: `The registry`, `Trace buffers`. */
  readonly subject: string;
  /** The subject is one thing, so that the verb is `holds`. */
  readonly singular?: true;
  /** The gravest that the scenario can be, however much it holds. */
  readonly atMost?: Severity;
  readonly confidence?: Confidence;
  readonly details: readonly (readonly Inline[])[];
  readonly next: readonly (Step | undefined)[];
  readonly drivers?: readonly string[];
}

const MOST_NAMED = 4;

/** How grave it is that so much of a pool belongs to one family; undefined where it is not worth a word. */
export function familySeverity(held: number, pressure: Pressure | undefined): Severity | undefined {
  if (pressure === undefined) return held >= FAMILY_WORTH_A_WORD ? 'note' : undefined;
  const part = held / (pressure.limitKb * 1024);
  if (pressure.yardstick === 'maximum') {
    if (part >= FAMILY_OF_MAXIMUM_WARNING && pressure.share >= FAMILY_POOL_IN_USE) return 'warning';
    return part >= FAMILY_OF_MAXIMUM_NOTE ? 'note' : undefined;
  }
  if (held < POOL_WORTH_A_WORD) return undefined;
  if (part >= FAMILY_OF_BOUND_WARNING) return 'warning';
  return part >= FAMILY_OF_BOUND_NOTE ? 'note' : undefined;
}

/** Undefined where the family does not hold enough. */
export function familyFinding(from: FamilyCase): Finding | undefined {
  const { family, tags, memory } = from;
  const { group } = family;
  const pressure = groupPressure(memory?.value, group);
  const grave = familySeverity(family.bytes, pressure);
  if (grave === undefined || family.members.length === 0) return undefined;
  const named = family.members.slice(0, MOST_NAMED);
  const first = named[0];
  return {
    severity: from.atMost === 'note' ? 'note' : grave,
    confidence: from.confidence ?? 'likely',
    resource: group === 'nonpaged' ? 'nonpaged-pool' : 'paged-pool',
    headline: say`${from.subject} ${from.singular ? 'holds' : 'hold'} ${bytes(family.bytes)} of ${group} pool in ${count(family.outstanding)} allocations${partOf(family.bytes, pressure)}.`,
    holder: first === undefined ? [] : say`tag ${tag(first.row.tag)}, ${bytes(family.bytes)} with its family`,
    details: [
      ...(named.length > 1 ? [members(named, family.members.length, from.singular === true)] : []),
      ...from.details,
    ],
    tags: named.map(each => each.row.tag),
    drivers: from.drivers ?? [],
    evidence: [
      ...evidence(tags, ...named.map(each => each.usage.from ?? each.row)),
      ...(memory && pressure ? evidence(memory, ...pressure.rows) : []),
    ],
    next: steps(...from.next),
  };
}

const BOUNDS = {
  maximum: "the pool's maximum",
  memory: 'physical memory',
  'commit-limit': 'the commit limit',
} as const;

function partOf(held: number, pressure: Pressure | undefined): Inline[] {
  if (pressure === undefined) return [];
  const part = held / (pressure.limitKb * 1024);
  // More than what bounds the pool: one of the figures is false, and a share of them says nothing.
  if (part > 1) return [];
  return say`, ${share(part)} of ${BOUNDS[pressure.yardstick]}`;
}

function members(named: TagFamily['members'], all: number, singular: boolean): Inline[] {
  const list: Inline[] = [];
  named.forEach((each, place) => {
    list.push(...say`${place > 0 ? ', ' : ''}${tag(each.row.tag)} ${bytes(each.usage.bytes ?? 0)}`);
  });
  const more = all > named.length ? say` and ${count(all - named.length)} more` : [];
  return say`${singular ? 'Its' : 'Their'} tags: ${list}${more}.`;
}
