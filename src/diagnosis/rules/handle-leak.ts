import type { Tags } from '../../reading/facts/tags.ts';
import { evidence } from '../../report/evidence.ts';
import { count, type Inline, name, say, share, tag } from '../../report/inline.ts';
import { step, steps } from '../../report/step.ts';
import type { HandleHolder } from '../derived/handles.ts';
import { handlePile, manyHandles, objectPiles } from '../derived/object-piles.ts';
import { remarkableTags, type TagPart } from '../derived/remarkable-tags.ts';
import { systemView } from '../derived/system.ts';
import { defineRule } from './define.ts';
import prose from './handle-leak.md';

/** No program needs so many: the process leaks, whatever the tags say. Judgement; a process can have 16 million. */
const FLAGRANT = 1_000_000;

export default defineRule({
  id: 'handle-leak',
  needs: ['processes'],
  wants: ['tags', 'memory', 'target', 'modules'],
  about: 'scenario',
  pattern: 'Handle Leak',
  prose,
  check({ processes, tags, memory, target, modules }) {
    const many = manyHandles(processes.value);
    if (many.length === 0) return [];
    const { bits } = systemView({
      ...(memory && { memory }),
      ...(target && { target }),
      ...(modules && { modules }),
      processes,
    });
    const found = tags && handlePile(objectPiles(tags.value, bits, processes.value, memory?.value), many);
    const flagrant = many.filter(each => each.handles >= FLAGRANT && each.process.pid !== 4);
    const leaks = found !== undefined || flagrant.length > 0;
    const told = found?.holders ?? (flagrant.length > 0 ? flagrant : many);
    const first = told[0];
    if (first === undefined) return [];
    const pile = found?.pile;
    const beside = tags && pile ? privateTags(tags.value, pile) : [];
    return [
      {
        severity: leaks ? 'warning' : 'note',
        who: told.slice(0, 3).map(each => ({
          name: name(each.process.image ?? each.process.address),
          count: each.handles,
          what: say`handles`,
        })),
        confidence: leaks ? 'likely' : 'possible',
        resource: pile ? (pile.group === 'nonpaged' ? 'nonpaged-pool' : 'paged-pool') : 'none',
        headline: say`${leaks ? 'Handle leak' : 'Many handles'}: ${list(told)}${pile ? say`, while ${count(pile.usage.outstanding)} ${pile.kind.name} are outstanding` : []}.`,
        holder: say`${name(first.process.image ?? first.process.address)}, ${count(first.handles)} handles`,
        details: [
          found
            ? say`${told.length > 1 ? say`Together they have ${count(found.handles)} handles, which` : say`Its handles`} can account for ${share(Math.min(1, found.handles / found.pile.usage.outstanding))} of the objects of tag ${tag(found.pile.row.tag)}.`
            : leaks
              ? say`No program needs so many.`
              : tags
                ? say`No kind of object piles up with them, so the program may need so many: databases, mail servers and domain controllers do.`
                : say`Databases, mail servers and domain controllers need so many; a table of pool tags shows whether objects of one kind pile up.`,
          ...beside.map(
            each =>
              say`${tag(each.row.tag)} has nearly the same count (${count(each.usage.outstanding)}) and no description: it may belong to these handles (heuristic).`,
          ),
        ],
        tags: pile ? [pile.row.tag, ...beside.map(each => each.row.tag)] : [],
        drivers: [],
        evidence: [
          ...evidence(processes, ...told.map(each => each.process)),
          ...(tags && pile
            ? evidence(tags, ...[pile, ...beside].map(each => each.usage.from ?? each.row))
            : []),
        ],
        next: steps(
          ...told.slice(0, 3).map(each => step('process-handles', { address: each.process.address })),
          tags ? undefined : step('tags-nonpaged'),
        ),
      },
    ];
  },
});

/** Part 189 of Crash Dump Analysis Patterns has 73,979 of a private tag beside 65,905 events. */
const NEARLY_AS_MANY = 0.15;
const FEW = 2;

/** Unlisted tags that a driver or program may make along with each object, the nearest first. */
function privateTags(tags: Tags, { usage, group }: TagPart): TagPart[] {
  const apart = (each: TagPart): number => Math.abs(each.usage.outstanding / usage.outstanding - 1);
  return remarkableTags(tags)
    .filter(each => each.row.unlisted && each.group === group && apart(each) <= NEARLY_AS_MANY)
    .sort((a, b) => apart(a) - apart(b) || (a.row.tag < b.row.tag ? -1 : 1))
    .slice(0, FEW);
}

function list(many: readonly HandleHolder[]): Inline[] {
  const words: Inline[] = [];
  many.forEach((each, place) => {
    const before = place === 0 ? '' : place === many.length - 1 ? ' and ' : ', ';
    const who = name(each.process.image ?? each.process.address);
    words.push(
      ...(place === 0
        ? say`${who} has ${count(each.handles)} handles`
        : say`${before}${who} ${count(each.handles)}`),
    );
  });
  return words;
}
