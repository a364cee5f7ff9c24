/** Programs with about as many handles as a tag has allocations: each handle keeps an object. */

import { objectKind } from '../../knowledge/object-kinds.ts';
import type { Processes } from '../../reading/facts/processes.ts';
import type { Tags } from '../../reading/facts/tags.ts';
import { count, type Inline, name, say } from '../../report/inline.ts';
import { type HandleHolder, largestHolders } from '../derived/handles.ts';
import { noteOf } from '../derived/note-of.ts';
import { remarkableTags, type TagPart } from '../derived/remarkable-tags.ts';
import { type Weight, weight } from './reason.ts';

/** Fewer handles are usual. Judgement, as for the handle-leak rule. */
const MANY = 10_000;
/** The handles explain a pile of objects when they are this part of it; far more are to something else. Judgement. */
const EXPLAINS = 0.5;
const FAR_MORE = 3;
/** A private structure allocated with each object: part 189 has 73,979 beside 65,905 events. */
const BESIDE = 0.15;
/** So few objects are no pile, whatever handles there are. Judgement. */
const PILE = 20_000;
const SYSTEM_PID = 4;

export interface Handles {
  readonly sign: Weight;
  readonly holders: readonly HandleHolder[];
}

export function handleSign(part: TagPart, tags: Tags, processes: Processes | undefined): Handles | undefined {
  if (processes === undefined) return undefined;
  const objects = objectKind(part.row.tag) !== undefined ? part : objectsBeside(part, tags);
  if (objects === undefined || objects.usage.outstanding < PILE) return undefined;
  const many = largestHolders(processes, 5).filter(
    each =>
      each.handles >= MANY &&
      (objectKind(objects.row.tag)?.cached !== true || each.process.pid !== SYSTEM_PID),
  );
  const handles = many.reduce((sum, each) => sum + each.handles, 0);
  const { outstanding } = objects.usage;
  if (handles < outstanding * EXPLAINS || handles > outstanding * FAR_MORE) return undefined;
  const sign = weight('handles', objects === part ? 5 : 4, () => list(many));
  return sign && { sign, holders: many };
}

/** The objects that a private tag goes along with. */
function objectsBeside({ row, group, usage }: TagPart, tags: Tags): TagPart | undefined {
  // A tag that is known here goes along with nothing by guess.
  if (!row.unlisted || noteOf(row)?.exact === true) return undefined;
  return remarkableTags(tags).find(
    each =>
      each.group === group &&
      objectKind(each.row.tag) !== undefined &&
      Math.abs(usage.outstanding / each.usage.outstanding - 1) <= BESIDE,
  );
}

function list(many: readonly HandleHolder[]): Inline[] {
  const words: Inline[] = [];
  many.slice(0, 3).forEach((each, place) => {
    words.push(
      ...say`${place > 0 ? ', ' : ''}${name(each.process.image ?? each.process.address)} has ${count(each.handles)} handles`,
    );
  });
  return words;
}
