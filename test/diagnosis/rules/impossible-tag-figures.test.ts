import rule from '../../../src/diagnosis/rules/impossible-tag-figures.ts';
import { held, unlistedRow } from '../../cases/figures.ts';
import { testRule } from '../../support/rule-tester.ts';
import { tagTable } from './healthy.ts';

const bad = unlistedRow('QzXk', { nonpaged: held(12, 2 ** 60) });
const good = unlistedRow('AbCd', { nonpaged: held(12, 4_096) });

testRule(rule, {
  fires: [
    [
      'a row that was left out is named',
      { tags: { ...tagTable([good]), doubted: [bad] } },
      {
        severity: 'note',
        resource: 'none',
        tags: ['QzXk'],
        says: ['QzXk cannot be true', 'left out of every sum'],
      },
    ],
  ],
  quiet: [
    ['a table with nothing left out', { tags: tagTable([good]) }],
    ['an empty table', { tags: tagTable([]) }],
  ],
});
