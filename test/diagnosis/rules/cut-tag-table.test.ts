import { expect, test } from 'vitest';
import rule from '../../../src/diagnosis/rules/cut-tag-table.ts';
import type { TagRow, Tags } from '../../../src/reading/facts/tags.ts';
import { held, tagRow } from '../../cases/figures.ts';
import { seedMachines } from '../../cases/seed.ts';
import { check, type Figures, type MachineFacts, testRule } from '../../support/rule-tester.ts';
import { tagTable, target } from './healthy.ts';
import { era, eras, wholeTable, withTotal } from './whole-tables.ts';

type TagFigures = Figures<'tags'>;

const MB = 1024 * 1024;

const whole = (sortedBy: NonNullable<TagFigures['sortedBy']> = 'tag'): TagFigures => ({
  ...withTotal(wholeTable('modern', 400 * MB, 900 * MB)),
  sortedBy,
});

const without = (tags: TagFigures, part: 'total'): TagFigures => {
  const { [part]: _, ...rest } = tags;
  return rest;
};

/** The rows from one place to another, above the TOTAL of all. */
const cut = (tags: TagFigures, from: number, to?: number): TagFigures => ({
  ...tags,
  rows: tags.rows.slice(from, to),
});

/** One row that holds so much, above a TOTAL of 100,000 bytes. */
const againstTotal = (bytes: number, said = 100_000): TagFigures => ({
  layout: 'modern',
  groups: ['nonpaged', 'paged'],
  rows: [tagRow('Thre', { nonpaged: held(10, bytes), paged: held(0, 0) })],
  total: { nonpaged: held(10, said), paged: held(0, 0) },
});

testRule(rule, {
  fires: [
    [
      'a current table that was broken off',
      { tags: without(cut(whole(), 0, 120), 'total') },
      {
        severity: 'note',
        confidence: 'likely',
        resource: 'none',
        says: ['incomplete: 120 rows and no TOTAL', 'The rows that are there are correct.'],
        next: ['!poolused 3', '!poolused 5'],
      },
    ],
    [
      // Microsoft's page on a leak of the tag Abc, its first rows.
      'the excerpt of a page, classic',
      {
        tags: {
          layout: 'classic',
          groups: ['nonpaged', 'paged'],
          sortedBy: 'paged',
          rows: [
            tagRow('Abc ', { nonpaged: held(0, 0), paged: held(36405, 33930272) }),
            tagRow('Tron', { nonpaged: held(0, 0), paged: held(552, 7863232) }),
            tagRow('IoN7', { nonpaged: held(0, 0), paged: held(10939, 998432) }),
            tagRow('Gla5', { nonpaged: held(1, 128), paged: held(2222, 924352) }),
            tagRow('Ggb ', { nonpaged: held(0, 0), paged: held(22, 828384) }),
          ],
        },
      },
      { severity: 'note', says: ['5 rows and no TOTAL'] },
    ],
    [
      'the seed shows two rows of a classic table',
      seedMachines.pagedPoolWithoutBanner.facts,
      { says: ['2 rows and no TOTAL'] },
    ],
    [
      'one tag alone',
      { tags: tagTable([tagRow('Leak', { nonpaged: held(2, 200) })]) },
      { says: ['incomplete: 1 row and no TOTAL.'] },
    ],
    [
      'the head is lost, and with it the largest tags',
      { tags: cut(whole('nonpaged'), 10) },
      {
        confidence: 'certain',
        says: [/The tags of nonpaged pool add up to .* MB, 5\d\.\d% of the TOTAL\. Rows are missing\./],
        next: ['!poolused 3'],
      },
    ],
    [
      'rows of paged pool are missing in a table by tag',
      { tags: cut(whole(), 0, 380) },
      { says: ['The tags of paged pool add up to'], next: ['!poolused 5'] },
    ],
    [
      'just more than 2% below the sum',
      { tags: againstTotal(97_999) },
      { says: ['98.0% of the TOTAL', 'Rows are missing.'] },
    ],
    [
      'just more than 2% above the sum',
      { tags: againstTotal(102_001) },
      {
        confidence: 'certain',
        says: [
          'The tags of nonpaged pool add up to 99.6 KB, more than the TOTAL (97.7 KB).',
          'Rows of another table are among them.',
          'two moments',
        ],
        never: ['missing'],
      },
    ],
    ['a sum of nothing', { tags: againstTotal(4_096, 0) }, { says: ['more than the TOTAL (0 bytes)'] }],
    [
      'a kernel dump',
      {
        tags: without(cut(whole(), 0, 50), 'total'),
        target: { ...target(22621, 'x64'), kind: 'kernel-dump' },
      },
      { says: ['50 rows and no TOTAL'] },
    ],
  ],
  quiet: [
    ...eras,
    ['the workstation of the seed: its form has no TOTAL', seedMachines.healthyWorkstation.facts],
    ['no rows at all', { tags: tagTable([]) }],
    ['exactly 2% below the sum', { tags: againstTotal(98_000) }],
    ['exactly 2% above the sum', { tags: againstTotal(102_000) }],
    ['nothing at all, and a sum of nothing', { tags: againstTotal(0, 0) }],
    ['one pool, verbose, of an old kit', { tags: wholeTable('one-group', 50 * MB, 0, ['nonpaged']) }],
    ['two tables of one pool each, put together', { tags: wholeTable('one-group', 50 * MB, 90 * MB) }],
    ['two pools, verbose, of an old kit', { tags: wholeTable('two-groups', 50 * MB, 90 * MB) }],
    [
      'one tag was asked for',
      { tags: { ...tagTable([tagRow('Thre', { nonpaged: held(900, 90_000) })]), narrowedTo: 'Thre' } },
    ],
    ['one tag was asked for, with a sum of all', { tags: { ...againstTotal(10), narrowedTo: 'Thre' } }],
    ['the five largest were asked for', { tags: { ...without(cut(whole(), 0, 5), 'total'), top: 5 } }],
    ['the five largest were asked for, with a sum of all', { tags: { ...cut(whole(), 0, 5), top: 5 } }],
    [
      'a table by paged pool that leaves out tags of nonpaged pool alone',
      {
        tags: {
          ...whole('paged'),
          rows: whole()
            .rows.filter((_, at) => at > 20)
            .concat(tagRow('Rest', { paged: held(9, 60 * 1024) })),
        },
      },
    ],
    [
      'a sum without bytes',
      {
        tags: {
          layout: 'modern',
          groups: ['nonpaged'],
          rows: [tagRow('Ddk ', { nonpaged: { outstanding: 5_215_036 } })],
          total: { nonpaged: { outstanding: 9_000_000 } },
        },
      },
    ],
    ...(['small-dump', 'user-mode'] as const).map((kind): [string, MachineFacts] => [
      `a target that holds no pool: ${kind}`,
      { tags: without(cut(whole(), 0, 3), 'total'), target: { ...target(22621, 'x64'), kind } },
    ]),
  ],
});

test('a table into which one of a single tag was read later is not compared with its sum', () => {
  const tags = whole();
  // The older table's rows say which command printed them.
  const rows = tags.rows.slice(5).map(row => ({ ...row, command: '!poolused 3' }) as unknown as TagRow);
  expect(check(rule, { tags: { ...tags, rows } as unknown as Tags })).toEqual([]);
  expect(check(rule, { tags: { ...tags, rows: tags.rows.slice(5) } })).toHaveLength(1);
  expect(check(rule, era('Windows 11 with 8 GB'))).toEqual([]);
});
