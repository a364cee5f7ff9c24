import { POOL_WORTH_A_WORD } from '../../knowledge/limits.ts';
import { tagNote } from '../../knowledge/tags/index.ts';
import type { Line } from '../../reading/facts/line.ts';
import type { TagUsage } from '../../reading/facts/tags.ts';
import { evidence } from '../../report/evidence.ts';
import type { Evidence } from '../../report/finding.ts';
import { bytes, count, type Inline, say, tag } from '../../report/inline.ts';
import { kindOf } from '../derived/note-of.ts';
import { remarkableTags } from '../derived/remarkable-tags.ts';
import { defineRule } from './define.ts';
import prose from './startup-reservations.md';

/** Smaller ones nobody suspects. */
const WORTH_TELLING = 512 * 1024;
const MOST_TOLD = 8;

export default defineRule({
  id: 'startup-reservations',
  needs: ['tags'],
  wants: [],
  prose,
  check({ tags }) {
    const fixed: Reservation[] = [];
    for (const { row, usage } of remarkableTags(tags.value)) {
      if (usage.bytes === undefined || usage.bytes < WORTH_TELLING) continue;
      // Nobody reserves so much at start-up: leave it to the pool's own rule.
      if (usage.bytes >= POOL_WORTH_A_WORD) continue;
      if (kindOf(row) !== 'fixed' || !neverFreed(usage)) continue;
      const from = usage.from ?? row;
      const known = fixed.find(each => each.tag === row.tag);
      if (known === undefined) {
        fixed.push({ tag: row.tag, lines: [from], bytes: usage.bytes, blocks: usage.outstanding });
        continue;
      }
      known.lines.push(from);
      known.bytes += usage.bytes;
      known.blocks += usage.outstanding;
    }
    if (fixed.length === 0) return [];
    fixed.sort((a, b) => b.bytes - a.bytes || (a.tag < b.tag ? -1 : 1));
    const told = fixed.slice(0, MOST_TOLD);
    const list: Inline[] = [];
    told.forEach((each, place) => {
      const last = place === told.length - 1;
      list.push(...say`${place === 0 ? '' : last ? ' and ' : ', '}${tag(each.tag)} (${bytes(each.bytes)})`);
    });
    return [
      {
        severity: 'note',
        confidence: 'likely',
        resource: 'none',
        headline: say`Start-up ${told.length === 1 ? 'reservation' : 'reservations'}, not ${told.length === 1 ? 'a leak' : 'leaks'}: ${list}.`,
        ignored: say`start-up reservations ${names(told)} (${bytes(told.reduce((sum, each) => sum + each.bytes, 0))})`,
        details: told.map(
          each =>
            say`${tag(each.tag)}: ${tagNote(each.tag)?.note.what ?? ''}, ${count(each.blocks)} ${each.blocks === 1 ? 'block' : 'blocks'}.`,
        ),
        tags: told.map(each => each.tag),
        drivers: [],
        evidence: told.reduce<Evidence[]>((all, each) => all.concat(evidence(tags, ...each.lines)), []),
        next: [],
      },
    ];
  },
});

function names(list: readonly Reservation[]): Inline[] {
  const words: Inline[] = [];
  list.forEach((each, place) => {
    words.push(...say`${place > 0 ? ', ' : ''}${tag(each.tag)}`);
  });
  return words;
}

/** What one tag reserved, in both pools together. */
interface Reservation {
  readonly tag: string;
  readonly lines: Line[];
  bytes: number;
  blocks: number;
}

/** Nothing was freed, or so little of so much that it does not matter. */
function neverFreed(usage: TagUsage): boolean {
  if (usage.allocs === undefined || usage.frees === undefined) return false;
  return usage.frees * 100 <= usage.allocs;
}
