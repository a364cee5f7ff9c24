import rule from '../../../src/diagnosis/rules/overflowed-tag-table.ts';
import { counted, held, tagRow } from '../../cases/figures.ts';
import { seedMachines } from '../../cases/seed.ts';
import { type Figures, testRule } from '../../support/rule-tester.ts';
import { healthyWith, tagTable } from './healthy.ts';
import { era, eras, withTotal } from './whole-tables.ts';

type Row = Figures<'tags'>['rows'][number];

/** A healthy table with one more row. */
const withRow = (row: Row): Figures<'tags'> => {
  const { total: _, ...tags } = era('Server 2003, both pools').tags ?? tagTable([]);
  return withTotal({ ...tags, rows: [...tags.rows, row] });
};

testRule(rule, {
  fires: [
    [
      'one allocation',
      { tags: withRow(tagRow('Ovfl', { nonpaged: held(1, 64), paged: held(0, 0) })) },
      {
        severity: 'note',
        confidence: 'certain',
        resource: 'none',
        tags: ['Ovfl'],
        says: ['64 bytes in 1 allocation of unknown tags under Ovfl.'],
      },
    ],
    [
      'many allocations of both pools',
      {
        tags: withRow(
          tagRow('Ovfl', { nonpaged: held(204_118, 41_000_000), paged: held(12_000, 1_943_040) }),
        ),
      },
      {
        severity: 'note',
        says: ['41.0 MB in 216,118 allocations of unknown tags under Ovfl.'],
        never: ['too small'],
      },
    ],
    [
      'a table without bytes',
      { tags: tagTable([tagRow('Ovfl', { nonpaged: counted(900, 100) })], ['nonpaged']) },
      { says: ['overflowed: 800 allocations of unknown tags'], never: ['bytes in'] },
    ],
    [
      'paged pool alone',
      { tags: tagTable([tagRow('Ovfl', { paged: held(3, 96) })], ['paged']) },
      { says: ['96 bytes in 3 allocations'] },
    ],
  ],
  quiet: [
    ...healthyWith('tags'),
    ...eras.filter(([, facts]) => facts.tags !== undefined),
    ['the workstation of the seed', seedMachines.healthyWorkstation.facts],
    [
      'nothing outstanding any more',
      { tags: withRow(tagRow('Ovfl', { nonpaged: counted(5, 5, 0), paged: counted(0, 0, 0) })) },
    ],
    ['a tag that differs in case', { tags: withRow(tagRow('OvFl', { nonpaged: held(9, 900) })) }],
    ['an empty table', { tags: tagTable([]) }],
  ],
});
