/** Whose a tag is, after the images of all drivers were searched for its bytes. */

import { type Candidate, candidates } from '../../diagnosis/derived/candidates.ts';
import { ownerOf } from '../../diagnosis/derived/owner.ts';
import type { Cell, Doc } from '../../pages/doc.ts';
import type { Absence } from '../../reading/facts/fact.ts';
import { absenceSentence } from '../../report/absence.ts';
import { driver, name, say, tag } from '../../report/inline.ts';
import type { Report } from '../../report/report.ts';
import { step } from '../../report/step.ts';
import { stepNodes, troubleWith } from './pages.ts';

/** `failure`: why the search gave nothing, where the debugger complained. */
export function ownerPage(wanted: string, report: Report, failure?: Absence): Doc {
  const { modules, tagHits, tags } = report.facts;
  const row = tags?.value.rows.find(each => each.tag === wanted);
  const listed = row && ownerOf(row);
  const list = candidates(wanted, tagHits?.value, modules?.value);
  const parts = { tag: wanted };
  const heading: Doc = [{ kind: 'heading', words: say`Owner of pool tag ${tag(wanted)}` }];
  const known: Doc = listed
    ? [
        {
          kind: 'paragraph',
          indent: 3,
          words: say`Without a search: ${driver(listed.name)} (${listed.step}).`,
        },
      ]
    : [];
  const trouble = list === undefined ? troubleWith(report, '!for_each_module') : undefined;
  if (trouble !== undefined || (list === undefined && failure !== undefined && !searched(report, failure))) {
    const why = trouble ?? (failure ? absenceSentence(failure) : '');
    return [
      ...heading,
      ...known,
      { kind: 'paragraph', indent: 3, words: say`The images were not searched to the end. ${name(why)}` },
      ...stepNodes([step('search-images', parts), step('verb-again')]),
    ];
  }
  if (list === undefined || list.length === 0) {
    return [
      ...heading,
      ...known,
      {
        kind: 'paragraph',
        indent: 3,
        words: say`No loaded image holds these four bytes, as far as the search could read: the driver was unloaded, builds its tag as it runs, or its pages are not in memory.`,
      },
      ...stepNodes([step('modules'), step('search-images', parts), step('find-blocks-nonpaged', parts)]),
    ];
  }
  const first = list[0];
  return [
    ...heading,
    ...known,
    {
      kind: 'table',
      indent: 0,
      columns: [
        { title: 'Module', width: 24 },
        { title: 'Hits', width: 6, right: true },
        { title: 'Meaning', width: 62 },
      ],
      rows: list.slice(0, 20).map(each => candidateRow(each, each === first)),
    },
    {
      kind: 'paragraph',
      indent: 0,
      tone: 'subdued',
      words: say`A driver that allocates with a tag holds its four bytes in its code. Four bytes also match by chance, so one driver with few hits is likely, several are candidates.`,
    },
    ...stepNodes([
      first && first.excuse === undefined ? step('module-details', { module: first.module.name }) : undefined,
      step('verb-tag', parts),
      step('verb-catch', parts),
    ]),
  ];
}

/** A search without a hit prints nothing; so does one on a dump that holds no images. */
function searched({ facts }: Report, failure: Absence): boolean {
  return (
    failure.reason === 'silent' &&
    facts.modules !== undefined &&
    facts.target?.value.kind !== 'small-dump' &&
    (facts.tags !== undefined || facts.memory !== undefined)
  );
}

function candidateRow(each: Candidate, isFirst: boolean): Cell[] {
  const details = step('module-details', { module: each.module.name });
  const meaning = each.excuse ?? (isFirst ? 'the likeliest owner' : 'a candidate');
  const module: Cell =
    details === undefined
      ? { words: [driver(each.module.name)] }
      : { words: [driver(each.module.name)], step: details };
  return [module, { words: [String(each.hits)] }, { words: [meaning] }];
}
