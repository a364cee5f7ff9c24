import type { TagUsage } from '../../reading/facts/tags.ts';
import { evidence } from '../../report/evidence.ts';
import { bytes, count, type Inline, say, tag } from '../../report/inline.ts';
import { rowOf } from '../derived/row-of.ts';
import { defineRule } from './define.ts';
import prose from './overflowed-tag-table.md';

/** Under this tag the kernel counts all allocations whose tags found no place in its table (pooltag.txt). */
const OVERFLOW = 'Ovfl';

export default defineRule({
  id: 'overflowed-tag-table',
  needs: ['tags'],
  wants: [],
  about: 'tag',
  prose,
  check({ tags }) {
    const row = rowOf(tags.value, OVERFLOW);
    if (row === undefined) return [];
    const parts = [row.nonpaged, row.paged].filter(
      (part): part is TagUsage => part !== undefined && part.outstanding > 0,
    );
    const outstanding = parts.reduce((sum, part) => sum + part.outstanding, 0);
    if (outstanding === 0) return [];
    const held = parts.reduce((sum, part) => sum + (part.bytes ?? 0), 0);
    const size: Inline[] = held > 0 ? say`${bytes(held)} in ` : [];
    const one = outstanding === 1;
    return [
      {
        severity: 'note',
        confidence: 'certain',
        resource: 'none',
        headline: say`The table of pool tags overflowed: ${size}${count(outstanding)} ${one ? 'allocation' : 'allocations'} of unknown tags under ${tag(OVERFLOW)}.`,
        details: [say`A tag that the table does not show can be among them, and so can a leak.`],
        tags: [OVERFLOW],
        drivers: [],
        evidence: evidence(tags, row, ...parts.map(part => part.from)),
        next: [],
      },
    ];
  },
});
