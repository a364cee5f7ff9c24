import { NEVER_FREED_LEAST, NEVER_FREED_SHARE, POOL_WORTH_A_WORD } from '../knowledge/limits.ts';
import { tagNote } from '../knowledge/tags/index.ts';
import { evidence } from '../report/evidence.ts';
import { bytes, count, type Inline, say, tag } from '../report/inline.ts';
import type { Finding } from '../report/report.ts';
import { step, steps } from '../report/step.ts';
import { kindOf } from '../views/note-of.ts';
import { groupPressure } from '../views/pool-bound.ts';
import { byBytes, remarkableTags, type TagPart } from '../views/remarkable-tags.ts';
import { familySeverity } from '../wording/family.ts';
import { SECOND_SNAPSHOT } from '../wording/one-cause.ts';
import { defineRule } from './define.ts';

const MOST_TOLD = 5;
/** A machine that is up for less has hardly had the time to free anything. Judgement. */
const WARM_SECONDS = 3_600;

export default defineRule({
  id: 'never-freed-tags',
  needs: ['tags'],
  wants: ['memory', 'target'],
  about: 'tags',
  doc: {
    title: 'Tags that are allocated and hardly ever freed',
    says: 'A tag was allocated very often and hardly ever freed.',
    why: 'What is allocated per event and never freed grows until the pool is gone. It is the strongest sign of a leak that one snapshot can show.',
    measures:
      'Tags with 100,000 allocations and more of which at most 0.1 % were freed, without caches and those known to be reserved at start-up (up to 512 MB); a warning where one of them holds 10 % of physical memory or of the commit limit, or 40 % of a real maximum; nothing below that in the first hour after start-up.',
    misleads:
      'A cache that is still filling looks the same, and so does what a driver sets up once in many small blocks. A second snapshot tells.',
    whatToDo: 'Find the owner of the tag, and compare with a second snapshot.',
  },
  check({ tags, memory, target }) {
    const isGrave = (part: TagPart): boolean =>
      familySeverity(part.usage.bytes ?? 0, groupPressure(memory?.value, part.group)) === 'warning';
    const found = remarkableTags(tags.value)
      .filter(isNeverFreed)
      .sort((a, b) => Number(isGrave(b)) - Number(isGrave(a)) || largestFirst(a, b));
    const told = found.slice(0, MOST_TOLD);
    const first = told[0];
    if (first === undefined) return [];
    const gravest = told.find(isGrave);
    // What starts up allocates first and frees later.
    if (gravest === undefined && (target?.value.uptimeSeconds ?? WARM_SECONDS) < WARM_SECONDS) return [];
    const grave = gravest !== undefined;
    const whose = first.row.binary ?? tagNote(first.row.tag)?.note.owner;
    const ever = told.every(part => part.usage.frees === 0) ? 'never' : 'hardly ever';
    const finding: Finding = {
      severity: grave ? 'warning' : 'note',
      confidence: grave ? 'likely' : 'possible',
      resource: first.group === 'nonpaged' ? 'nonpaged-pool' : 'paged-pool',
      headline: say`${told.length === 1 ? 'A tag is' : 'Tags are'} allocated and ${ever} freed: ${list(told)}${found.length > told.length ? say` and ${count(found.length - told.length)} more` : []}.`,
      holder: say`tag ${tag(first.row.tag)}, ${ever} freed`,
      details: [...sizes(told), SECOND_SNAPSHOT],
      tags: told.map(part => part.row.tag),
      drivers: [],
      evidence: [
        ...evidence(tags, ...told.map(part => part.usage.from ?? part.row)),
        ...(memory && gravest
          ? evidence(memory, ...(groupPressure(memory.value, gravest.group)?.rows ?? []))
          : []),
      ],
      next: steps(
        ...(tagNote(first.row.tag)?.note.next ?? []).slice(0, 2).map(id => step(id, { tag: first.row.tag })),
        whose === undefined ? step('search-images', { tag: first.row.tag }) : undefined,
        step(first.group === 'nonpaged' ? 'find-blocks-nonpaged' : 'find-blocks-paged', {
          tag: first.row.tag,
        }),
      ),
    };
    return [finding];
  },
});

function isNeverFreed({ row, usage }: TagPart): boolean {
  const { allocs, frees } = usage;
  if (allocs === undefined || frees === undefined) return false;
  if (allocs < NEVER_FREED_LEAST || frees > allocs * NEVER_FREED_SHARE) return false;
  const kind = kindOf(row);
  // Nobody reserves so much at start-up.
  return kind !== 'cache' && (kind !== 'fixed' || (usage.bytes ?? 0) >= POOL_WORTH_A_WORD);
}

/** By bytes; where the table has none, by number. */
function largestFirst(a: TagPart, b: TagPart): number {
  if (a.usage.bytes === undefined && b.usage.bytes === undefined) {
    return b.usage.outstanding - a.usage.outstanding || (a.row.tag < b.row.tag ? -1 : 1);
  }
  return byBytes(a, b);
}

/** The one size of all blocks, where bytes and counts agree on one. Pool hands out multiples of 8 or 16. */
function constantSize({ usage }: TagPart): number | undefined {
  if (usage.bytes === undefined || usage.outstanding === 0) return undefined;
  const size = usage.bytes / usage.outstanding;
  return size === Math.floor(size) && size % 8 === 0 && size < 4096 ? size : undefined;
}

function sizes(told: readonly TagPart[]): Inline[][] {
  const constant = told.filter(part => constantSize(part) !== undefined);
  const [first, second] = constant;
  if (first === undefined) return [];
  if (second === undefined) {
    return [
      say`Every block of ${tag(first.row.tag)} has ${count(constantSize(first) ?? 0)} bytes: one structure, made at one place.`,
    ];
  }
  const words: Inline[] = [];
  constant.forEach((part, place) => {
    words.push(...say`${place > 0 ? ', ' : ''}${tag(part.row.tag)} ${count(constantSize(part) ?? 0)} bytes`);
  });
  return [say`The blocks of one tag all have one size: ${words}.`];
}

function list(told: readonly TagPart[]): Inline[] {
  const words: Inline[] = [];
  told.forEach((part, place) => {
    const { allocs = 0, frees = 0, bytes: held } = part.usage;
    const size = held === undefined ? [] : say`, ${bytes(held)}`;
    words.push(
      ...say`${place > 0 ? ', ' : ''}${tag(part.row.tag)} (${count(allocs)} allocations, ${count(frees)} frees${size})`,
    );
  });
  return words;
}
