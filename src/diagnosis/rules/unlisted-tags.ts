import { tagNote } from '../../knowledge/tags/index.ts';
import type { Line } from '../../reading/facts/line.ts';
import type { TagRow } from '../../reading/facts/tags.ts';
import { evidence } from '../../report/evidence.ts';
import { bytes, count, type Inline, say, tag } from '../../report/inline.ts';
import { step, steps } from '../../report/step.ts';
import { remarkableTags } from '../derived/remarkable-tags.ts';
import { defineRule } from './define.ts';
import prose from './unlisted-tags.md';

const WORTH_TELLING = 512 * 1024;
const MOST_TOLD = 8;

export default defineRule({
  id: 'unlisted-tags',
  needs: ['tags'],
  wants: [],
  about: 'tags',
  prose,
  check({ tags }) {
    const unlisted: { row: TagRow; from: Line; bytes: number }[] = [];
    for (const { row, usage } of remarkableTags(tags.value)) {
      if (!row.unlisted || usage.bytes === undefined || usage.bytes < WORTH_TELLING) continue;
      const one = { row, from: usage.from ?? row, bytes: usage.bytes };
      const place = unlisted.findIndex(each => each.row === row);
      if (place < 0) unlisted.push(one);
      else if ((unlisted[place]?.bytes ?? 0) < one.bytes) unlisted[place] = one;
    }
    if (unlisted.length === 0) return [];
    unlisted.sort((a, b) => b.bytes - a.bytes || (a.row.tag < b.row.tag ? -1 : 1));
    const told = unlisted.slice(0, MOST_TOLD);
    const list: Inline[] = [];
    told.forEach((each, place) => {
      const last = place === told.length - 1;
      list.push(
        ...say`${place === 0 ? '' : last ? ' and ' : ', '}${tag(each.row.tag)} (${bytes(each.bytes)})`,
      );
    });
    const known = told.filter(each => tagNote(each.row.tag)?.exact === true);
    return [
      {
        severity: 'note',
        confidence: 'certain',
        resource: 'none',
        headline: say`No description in pooltag.txt: ${list}.`,
        ignored: say`${count(unlisted.length)} ${unlisted.length === 1 ? 'tag' : 'tags'} without description`,
        details: [
          ...known.map(({ row }) => {
            const note = tagNote(row.tag)?.note;
            return say`${tag(row.tag)} is known here: ${note?.what ?? ''}${note?.owner === undefined ? '' : ` (${note.owner})`}.`;
          }),
          say`An unlisted tag is often, not always, that of a third party's driver; alone it is no sign of a leak.`,
        ],
        tags: told.map(each => each.row.tag),
        drivers: [],
        evidence: evidence(tags, ...told.map(each => each.from)),
        next: steps(
          ...told
            .filter(each => !known.includes(each))
            .slice(0, 3)
            .map(each => step('search-images', { tag: each.row.tag })),
        ),
      },
    ];
  },
});
