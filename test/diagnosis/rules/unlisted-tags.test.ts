import rule from '../../../src/diagnosis/rules/unlisted-tags.ts';
import { counted, held, tagRow, unlistedRow } from '../../cases/figures.ts';
import { seedMachines } from '../../cases/seed.ts';
import { testRule } from '../../support/rule-tester.ts';
import { healthyWith, tagTable } from './healthy.ts';

const KB = 1024;
const unlisted = (tag: string, bytes: number) => unlistedRow(tag, { paged: held(10, bytes) });

testRule(rule, {
  fires: [
    [
      // Crash Dump Analysis Patterns, part 13c.
      "the seed's workstation",
      seedMachines.healthyWorkstation.facts,
      {
        severity: 'note',
        confidence: 'certain',
        resource: 'none',
        tags: ['SaSc', 'RaRS'],
        drivers: [],
        says: [
          'SaSc (1.0 MB) and RaRS (938 KB).',
          'RaRS is known here: resources of storage units',
          'it is no sign of a leak',
        ],
        next: ['!for_each_module s-b @#Base @#End 0x53 0x61 0x53 0x63'],
      },
    ],
    [
      '512 KB',
      { tags: tagTable([unlisted('QzXk', 512 * KB)]) },
      { tags: ['QzXk'], says: ['QzXk (512 KB).'] },
    ],
    [
      'the larger of both pools counts',
      { tags: tagTable([unlistedRow('QzXk', { paged: held(1, KB), nonpaged: held(1, 600 * KB) })]) },
      { says: ['QzXk (600 KB)'] },
    ],
    [
      'nine, of which eight are told, the largest first, three searched for',
      {
        tags: tagTable(
          ['Qz1 ', 'Qz2 ', 'Qz3 ', 'Qz4 ', 'Qz5 ', 'Qz6 ', 'Qz7 ', 'Qz8 ', 'Qz9 '].map((tag, place) =>
            unlisted(tag, (place + 600) * KB),
          ),
        ),
      },
      {
        tags: ['Qz9 ', 'Qz8 ', 'Qz7 ', 'Qz6 ', 'Qz5 ', 'Qz4 ', 'Qz3 ', 'Qz2 '],
        says: ['Qz3 (602 KB) and Qz2 (601 KB).'],
        next: ['!for_each_module s-b @#Base @#End 0x51 0x7a 0x37 0x20'],
      },
    ],
    [
      'equal ones by name',
      { tags: tagTable([unlisted('Qzb ', 600 * KB), unlisted('Qza ', 600 * KB)]) },
      { tags: ['Qza ', 'Qzb '] },
    ],
    [
      'a tag with unprintable characters cannot be searched for',
      { tags: tagTable([unlisted('Q..k', 600 * KB)]) },
      { tags: ['Q..k'], says: ['Q..k (600 KB)'] },
    ],
  ],
  quiet: [
    ...healthyWith('tags'),
    ['just below 512 KB', { tags: tagTable([unlisted('QzXk', 512 * KB - 1)]) }],
    [
      'just below in each pool',
      { tags: tagTable([unlistedRow('QzXk', { paged: held(1, 511 * KB), nonpaged: held(1, 511 * KB) })]) },
    ],
    [
      'a listed tag, however large',
      { tags: tagTable([tagRow('Toke', { paged: held(1, 9e9) }, 'Token objects', 'nt!se')]) },
    ],
    ['a listed tag without a description', { tags: tagTable([tagRow('CM  ', { paged: held(1, 9e9) })]) }],
    [
      'a table without bytes',
      { tags: tagTable([unlistedRow('QzXk', { nonpaged: counted(9e6, 1) })], ['nonpaged']) },
    ],
    ['no tags', { tags: tagTable([]) }],
  ],
});
