/** Verbs that follow a trail by clicks: from a session to its tags, from a tag to its blocks. */

import { holders } from '../../diagnosis/derived/holders.ts';
import type { Cell, Doc, Node } from '../../pages/doc.ts';
import { formatBytes, formatCount, formatCounted } from '../../pages/format.ts';
import type { Blocks } from '../../reading/facts/blocks.ts';
import type { Processes } from '../../reading/facts/processes.ts';
import { bytes, count, name, say, tag } from '../../report/inline.ts';
import type { Report } from '../../report/report.ts';
import { step } from '../../report/step.ts';
import type { Answer } from './answer.ts';
import { numberOf, tagArgument } from './arguments.ts';
import { stepNodes, troubleWith } from './pages.ts';
import type { Verb } from './verb.ts';

const MOST_ROWS = 40;

function sentences(...list: readonly string[]): Answer {
  return { page: list.map((each): Node => ({ kind: 'paragraph', words: [each], indent: 0 })) };
}

const sessionVerb: Verb = {
  name: 'poolSession',
  syntax: 'dx @$poolSession(9)',
  description: 'The processes of one session, each a link that switches to it.',
  run(work, values) {
    const id = numberOf(values[0]);
    const list = step('session-processes', { session: id });
    if (list === undefined) {
      return sentences(
        'Give the number of a session, as in dx @$poolSession(9); dx @$poolSessions() lists them.',
      );
    }
    const report = work.ask(list.command);
    const found = report.facts.sessionProcesses?.value;
    if (found === undefined || found.session !== id || found.processes.length === 0) {
      const trouble = troubleWith(report, list.command);
      if (trouble !== undefined) return sentences(trouble);
      return {
        page: [
          {
            kind: 'paragraph',
            indent: 0,
            words: [`No process of session ${id} was found: ${list.command} printed none.`],
          },
          ...stepNodes([step('verb-sessions'), step('session-list')]),
        ],
      };
    }
    return { page: sessionPage(id, found) };
  },
};

function sessionPage(id: number, found: Processes): Doc {
  return [
    {
      kind: 'heading',
      words: say`Processes of session ${String(id)}`,
      aside: `${formatCount(found.processes.length)} ${found.processes.length === 1 ? 'process' : 'processes'}`,
    },
    {
      kind: 'table',
      indent: 0,
      columns: [
        { title: 'Process', width: 18 },
        { title: 'Id', width: 8, right: true },
        { title: 'Handles', width: 9, right: true },
        { title: 'Image', width: 40 },
      ],
      rows: found.processes.slice(0, MOST_ROWS).map((each): readonly Cell[] => {
        const to = step('switch-process', { address: each.address });
        return [
          to === undefined ? { words: [name(each.address)] } : { words: [name(each.address)], step: to },
          { words: [each.pid === undefined ? '?' : each.pid.toString(16)] },
          { words: [each.handleCount === undefined ? '?' : formatCount(each.handleCount)] },
          { words: [name(each.image ?? '')] },
        ];
      }),
    },
    ...(found.processes.length > MOST_ROWS
      ? [moreLine(found.processes.length - MOST_ROWS, `!sprocess ${id}`)]
      : []),
    {
      kind: 'paragraph',
      indent: 0,
      tone: 'subdued',
      words: say`A process is a link that makes it the current one (.process /r /p ADDRESS); then the session's pool can be seen.`,
    },
    ...stepNodes([step('verb-session-tags'), step('tags-session')]),
  ];
}

function moreLine(more: number, command: string): Node {
  return {
    kind: 'paragraph',
    indent: 0,
    tone: 'subdued',
    words: say`and ${count(more)} more: ${command} prints them all.`,
  };
}

const sessionTagsVerb: Verb = {
  name: 'poolSessionTags',
  syntax: 'dx @$poolSessionTags()',
  description: 'The tags of the session pool that the current process sees, the largest first.',
  // Another process may be the current one now.
  always: true,
  run(work) {
    const report = work.ask('!poolused 0x8', true);
    const table = report.facts.sessionTags?.value;
    if (table === undefined || table.rows.length === 0) {
      const trouble = troubleWith(report, '!poolused 0x8');
      if (trouble !== undefined) return sentences(trouble);
      return sentences(
        '!poolused 0x8 printed no tags of a session pool: make a process of the session the current one first (dx @$poolSession(9) lists them). Current systems may have no session pool at all.',
      );
    }
    const list = holders(table, 'paged');
    const more = table.rows.filter(each => (each.paged?.outstanding ?? 0) > 0).length - list.length;
    return {
      page: [
        {
          kind: 'heading',
          words: say`Tags of the session pool`,
          aside: formatCounted(table.rows.length, 'tag'),
        },
        {
          kind: 'table',
          indent: 0,
          columns: [
            { title: 'Tag', width: 6 },
            { title: 'Paged', width: 10, right: true },
            { title: 'count', width: 12, right: true },
            { title: 'What', width: 60 },
          ],
          rows: list.map((each): readonly Cell[] => {
            const to = step('verb-tag', { tag: each.row.tag });
            return [
              to === undefined ? { words: [tag(each.row.tag)] } : { words: [tag(each.row.tag)], step: to },
              { words: [each.usage.bytes === undefined ? '?' : formatBytes(each.usage.bytes)] },
              { words: [formatCount(each.usage.outstanding)] },
              { words: [name(each.row.description !== '' ? each.row.description : (each.note?.what ?? ''))] },
            ];
          }),
        },
        ...(more > 0 ? [moreLine(more, '!poolused 0x8')] : []),
        ...stepNodes([step('verb-sessions'), step('tags-session-paged')]),
      ],
    };
  },
};

const blocksVerb: Verb = {
  name: 'poolBlocks',
  syntax: 'dx @$poolBlocks("Ddk " | 0x206b6444)',
  description: 'Samples blocks with a tag, each a link to the block. Can take minutes.',
  run(work, values) {
    const given = tagArgument(values[0]);
    if ('problem' in given) return sentences(given.problem);
    const before = work.report();
    const id = holdsMorePaged(before, given.tag) ? 'find-blocks-paged' : 'find-blocks-nonpaged';
    const search = step(id, { tag: given.tag });
    if (search === undefined) {
      return sentences('This tag has bytes that cannot be searched for: they are not printable.');
    }
    const report = work.ask(search.command);
    const searches = report.facts.blocks?.value.searches.filter(each => each.tag === given.tag) ?? [];
    const found = searches.filter(each => each.count > 0);
    const latest = found[found.length - 1];
    const build = report.facts.target?.value.build;
    const misses =
      build !== undefined && build < POOL_IN_HEAPS_BUILD
        ? ''
        : ' On Windows 10 1809 and later it misses most of them, because pool lives in heaps.';
    if (latest === undefined) {
      const trouble = troubleWith(report, search.command);
      if (trouble !== undefined) return sentences(trouble);
      return sentences(
        searches.length === 0
          ? `${search.command} printed nothing that can be read.`
          : `${search.command} found no block.${misses}`,
      );
    }
    return { page: blocksPage(given.tag, latest, misses) };
  },
};

/** Windows 10 1809. */
const POOL_IN_HEAPS_BUILD = 17_763;

function holdsMorePaged(report: Report, wanted: string): boolean {
  const row = report.facts.tags?.value.rows.find(each => each.tag === wanted);
  return (row?.paged?.bytes ?? 0) > (row?.nonpaged?.bytes ?? 0);
}

function blocksPage(wanted: string, found: Blocks, misses: string): Doc {
  return [
    { kind: 'heading', words: say`Blocks with tag ${tag(wanted)}` },
    {
      kind: 'paragraph',
      indent: 3,
      words: say`${count(found.count)} blocks with ${bytes(found.bytes)} were found${found.interrupted ? ', as far as the search went' : ''}.${misses.replace(' it ', ' the search ')}`,
    },
    {
      kind: 'paragraph',
      indent: 3,
      words: say`Commonest sizes: ${found.sizes.map(each => `${formatCount(each.count)} of ${formatBytes(each.bytes)}`).join(', ')}.`,
    },
    {
      kind: 'table',
      indent: 3,
      columns: [
        { title: 'Block', width: 18 },
        { title: 'Size', width: 12, right: true },
      ],
      rows: found.first.map((each): readonly Cell[] => {
        const to = step('pool-block', { address: each.address });
        return [
          to === undefined ? { words: [name(each.address)] } : { words: [name(each.address)], step: to },
          { words: [formatBytes(each.bytes)] },
        ];
      }),
    },
    {
      kind: 'paragraph',
      indent: 0,
      tone: 'subdued',
      words: say`A block is a link to !pool ADDRESS 2; dps or dc on its contents show pointers and strings that tell who made it.`,
    },
    ...stepNodes([step('verb-tag', { tag: wanted }), step('verb-owner', { tag: wanted })]),
  ];
}

export const chainVerbs: readonly Verb[] = [sessionVerb, sessionTagsVerb, blocksVerb];
