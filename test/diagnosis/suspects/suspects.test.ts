/** Evidence adds up: what more of it does to a suspect, and what does nothing to it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RELATIVE, signs } from '../../../src/diagnosis/suspects/signs.ts';
import { suspectsOf } from '../../../src/diagnosis/suspects/suspects.ts';
import { sentence } from '../../../src/pages/json.ts';
import { explainSuspects } from '../../../src/pages/suspect-pages.ts';
import type { TagRow, Tags, TagUsage } from '../../../src/reading/facts/tags.ts';
import type { Strength } from '../../../src/report/suspect.ts';

const RANK: Readonly<Record<Strength | 'none', number>> = { none: 0, weak: 1, moderate: 2, strong: 3 };

let line = 0;
function row(tag: string, usage: TagUsage, more: Partial<TagRow> = {}): TagRow {
  return { tag, nonpaged: usage, description: '', unlisted: true, line: ++line, text: tag, ...more };
}

function suspects(rows: readonly TagRow[]) {
  const tags: Tags = { layout: 'modern', groups: ['nonpaged'], rows };
  return suspectsOf({ tags: { value: tags, source: { command: '!poolused 3', firstLine: 1, lastLine: 9 } } });
}

const rankOf = (rows: readonly TagRow[], tag: string): number =>
  RANK[suspects(rows).find(each => each.tags.includes(tag))?.strength ?? 'none'];
const pointsOf = (rows: readonly TagRow[], tag: string): number =>
  suspects(rows).find(each => each.tags.includes(tag))?.points ?? 0;

const usage = fc
  .record({
    outstanding: fc.integer({ min: 1, max: 80_000_000 }),
    frees: fc.integer({ min: 0, max: 900_000_000 }),
    size: fc.integer({ min: 16, max: 4_000 }),
  })
  .map(({ outstanding, frees, size }) => ({
    outstanding,
    frees,
    allocs: outstanding + frees,
    bytes: outstanding * size,
  }));

const others = fc.array(fc.tuple(fc.stringMatching(/^[A-Z][a-z]{3}$/), usage), { maxLength: 12 });

const tableOf = (own: TagUsage, beside: readonly (readonly [string, TagUsage])[]): TagRow[] => [
  row('Q1xZ', own),
  ...beside.map(([tag, each]) => row(tag, each, { unlisted: false, description: 'Something of Windows' })),
];

describe('a suspect', () => {
  test('is not weaker when fewer of its allocations were freed', () => {
    fc.assert(
      fc.property(usage, others, fc.double({ min: 0, max: 1, noNaN: true }), (own, beside, part) => {
        const frees = Math.floor(own.frees * part);
        const less = { ...own, frees, allocs: own.outstanding + frees };
        // The same number outstanding of fewer allocations is less evidence of its own, so only the share is compared.
        const same = { ...own, frees, allocs: own.allocs };
        expect(less.outstanding).toBe(own.outstanding);
        expect(pointsOf(tableOf(same, beside), 'Q1xZ')).toBeGreaterThanOrEqual(
          pointsOf(tableOf(own, beside), 'Q1xZ'),
        );
      }),
    );
  });

  test('is not weaker when its blocks hold more', () => {
    fc.assert(
      fc.property(usage, others, fc.integer({ min: 1, max: 50 }), (own, beside, times) => {
        const more = { ...own, bytes: own.bytes * times };
        // Whether all blocks have one size is another sign, worth a point.
        expect(pointsOf(tableOf(more, beside), 'Q1xZ') + 1).toBeGreaterThanOrEqual(
          pointsOf(tableOf(own, beside), 'Q1xZ'),
        );
      }),
    );
  });

  test('is the same in any order of the rows', () => {
    fc.assert(
      fc.property(usage, others, fc.infiniteStream(fc.nat()), (own, beside, dice) => {
        const rows = tableOf(own, beside);
        const mixed = rows
          .map(each => ({ each, at: dice.next().value as number }))
          .sort((a, b) => a.at - b.at);
        const said = (list: readonly TagRow[]) =>
          suspects(list).map(({ tag, tags, points, strength }) => ({ tag, tags, points, strength }));
        expect(said(mixed.map(({ each }) => each))).toEqual(said(rows));
      }),
    );
  });

  test('that is strong is never silenced by leaving out other rows', () => {
    fc.assert(
      fc.property(
        usage,
        others,
        fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
        (own, beside, keep) => {
          if (rankOf(tableOf(own, beside), 'Q1xZ') < RANK.strong) return;
          const rest = beside.filter((_, place) => keep[place]);
          expect(rankOf(tableOf(own, rest), 'Q1xZ')).toBeGreaterThanOrEqual(RANK.weak);
        },
      ),
    );
  });

  test('has reasons that add up to its points, the heaviest first', () => {
    fc.assert(
      fc.property(usage, others, (own, beside) => {
        for (const each of suspects(tableOf(own, beside))) {
          const all = [...each.reasons, ...each.against];
          const sum = all.reduce((total, reason) => total + reason.points, 0);
          expect(Math.abs(sum - each.points)).toBeLessThan(0.06);
          expect(each.reasons.map(reason => reason.points)).toEqual(
            each.reasons.map(reason => reason.points).sort((a, b) => b - a),
          );
          expect(sentence(each.innocent)).toMatch(/^[a-z].*[^.]$/);
        }
      }),
    );
  });
});

describe('the list of signs', () => {
  test('says of each sign what it is worth and where that comes from', () => {
    for (const sign of signs) {
      expect(sign.says).toMatch(/^[A-Z].*\.$/);
      expect(sign.source.length).toBeGreaterThan(5);
      expect(sign.most).not.toBe(0);
    }
    for (const id of RELATIVE) expect(signs.some(sign => sign.id === id)).toBe(true);
  });

  test('is printed whole by --explain suspects', () => {
    const page = JSON.stringify(explainSuspects());
    for (const sign of signs) expect(page).toContain(sign.id);
  });
});
