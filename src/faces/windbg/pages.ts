/** The pages that only WinDbg shows: tags, sessions, resources, drivers. */

import { headroom } from '../../diagnosis/derived/headroom.ts';
import { moduleOf } from '../../diagnosis/derived/module-of.ts';
import { type Owner, ownerOf } from '../../diagnosis/derived/owner.ts';
import { tagNote } from '../../knowledge/tags/index.ts';
import type { Cell, Column, Doc, Node } from '../../pages/doc.ts';
import { formatBytes, formatCount, formatCounted, formatShare } from '../../pages/format.ts';
import type { PoolGroup, TagRow } from '../../reading/facts/tags.ts';
import type { FactId } from '../../reading/facts/values.ts';
import { absenceSentence } from '../../report/absence.ts';
import { count, driver, type Inline, kilobytes, name, say, tag } from '../../report/inline.ts';
import type { Report } from '../../report/report.ts';
import { type Step, step, steps } from '../../report/step.ts';
import { sortedTags } from './objects.ts';

const MOST_ROWS = 40;
const COMMAND = 36;

export const heading = (words: readonly Inline[], aside?: string): Node =>
  aside === undefined ? { kind: 'heading', words } : { kind: 'heading', words, aside };
export const line = (words: readonly Inline[], indent = 3): Node => ({ kind: 'paragraph', words, indent });
const remark = (words: readonly Inline[]): Node => ({ kind: 'paragraph', words, indent: 0, tone: 'subdued' });
const cell = (words: readonly Inline[] | string, to?: Step): Cell => {
  const list = typeof words === 'string' ? [words] : words;
  return to === undefined ? { words: list } : { words: list, step: to };
};

export function stepNodes(list: readonly (Step | undefined)[], title = 'Next:'): Node[] {
  const known = steps(...list);
  if (known.length === 0) return [];
  return [
    { kind: 'blank' },
    { kind: 'paragraph', words: [title], indent: 0, tone: 'subdued' },
    ...known.map((each): Node => ({ kind: 'step', step: each, indent: 3, width: COMMAND })),
  ];
}

/** Links at the foot of a diagnosis: deeper, anew, elsewhere. */
export function footer(report: Report): Doc {
  return stepNodes(
    [
      step('verb-full'),
      step('verb-again'),
      step('verb-snapshot'),
      step('verb-tags'),
      step('verb-resources'),
      report.facts.sessions === undefined ? undefined : step('verb-sessions'),
      step('verb-drivers'),
      step('verb-help'),
    ],
    'More:',
  );
}

const TAG_COLUMNS: readonly Column[] = [
  { title: 'Tag', width: 6 },
  { title: 'Nonpaged', width: 10, right: true },
  { title: 'count', width: 11, right: true },
  { title: 'Paged', width: 10, right: true },
  { title: 'count', width: 11, right: true },
  { title: 'Owner', width: 16 },
  { title: 'What', width: 24 },
];

export function tagsPage(report: Report, title: string, keep: (row: TagRow) => boolean): Doc {
  const rows = sortedTags(report).filter(keep);
  if (rows.length === 0) return [line(nothing(report), 0)];
  return [
    heading(say`${title}`, formatCounted(rows.length, 'tag')),
    {
      kind: 'table',
      indent: 0,
      columns: TAG_COLUMNS,
      rows: rows.slice(0, MOST_ROWS).map(row => tagRow(row, report)),
    },
    ...(rows.length > MOST_ROWS
      ? [remark(say`and ${count(rows.length - MOST_ROWS)} more: dx @$poolTagList().Tags,1000 shows them.`)]
      : []),
    remark(say`A tag is a link to what is known of it: dx @$poolTagInfo("File").`),
  ];
}

export function nothing(report: Report): Inline[] {
  if (report.facts.tags !== undefined) return ['The table has no such tag.'];
  return [`No pool tags were read. ${whyMissing(report, 'tags', '!poolused')}`];
}

/** What went wrong with a command, in a sentence; undefined where nothing did. After an interruption nothing is run. */
export function troubleWith(report: Report, command: string): string | undefined {
  return report.troubles.find(each => each.indexOf(command) >= 0 || each.indexOf('Interrupted') === 0);
}

function whyMissing(report: Report, fact: FactId, command: string): string {
  const trouble = troubleWith(report, command);
  if (trouble !== undefined) return trouble;
  for (const outcome of report.outcomes) {
    if (outcome.outcome !== 'not-checked') continue;
    const missing = outcome.missing.find(each => each.fact === fact);
    if (missing !== undefined && missing.absence.reason !== 'not-run')
      return absenceSentence(missing.absence);
  }
  return `${command} printed nothing that can be read.`;
}

function tagRow(row: TagRow, report: Report): Cell[] {
  const owner = ownerOf(row, report.facts.modules?.value, report.facts.tagHits?.value);
  const amount = (group: PoolGroup): string => {
    const held = row[group]?.bytes;
    return held === undefined || held === 0 ? '-' : formatBytes(held);
  };
  const number = (group: PoolGroup): string => {
    const outstanding = row[group]?.outstanding ?? 0;
    return outstanding === 0 ? '-' : formatCount(outstanding);
  };
  return [
    cell([tag(row.tag)], step('verb-tag', { tag: row.tag })),
    cell(amount('nonpaged')),
    cell(number('nonpaged')),
    cell(amount('paged')),
    cell(number('paged')),
    cell(owner === undefined ? '?' : [name(owner.name)]),
    cell([name(row.description !== '' ? row.description : (tagNote(row.tag)?.note.what ?? ''))]),
  ];
}

export function resourcesPage(report: Report): Doc {
  const memory = report.facts.memory?.value;
  if (memory === undefined) {
    return [
      line([`No figures of !vm were read. ${whyMissing(report, 'memory', '!vm')}`], 0),
      ...stepNodes([step('vm')]),
    ];
  }
  const list = headroom(memory);
  const free = memory.rows.freeSystemPtes;
  return [
    heading(say`Resources and their headroom`),
    {
      kind: 'table',
      indent: 0,
      columns: [
        { title: 'Resource', width: 20 },
        { title: 'Used', width: 10, right: true },
        { title: 'Limit', width: 10, right: true },
        { title: 'Share', width: 8, right: true },
        { title: 'Measured against', width: 24 },
      ],
      rows: list.map(each => [
        cell(each.name),
        cell(formatBytes(each.share * each.limitKb * 1024)),
        cell(formatBytes(each.limitKb * 1024)),
        cell(formatShare(each.share)),
        cell(each.of),
      ]),
    },
    ...(free ? [remark(say`${count(free.pages)} system PTEs (${kilobytes(free.kb)}) are free.`)] : []),
    ...stepNodes([step('vm'), step('verb-sessions')]),
  ];
}

export function sessionsPage(report: Report): Doc {
  const sessions = report.facts.sessions?.value;
  if (sessions === undefined || sessions.sessions.length === 0) {
    return [
      line(say`No session pools were read: !vm 4 prints them on systems with terminal server sessions.`, 0),
      ...(report.facts.memory ? [] : [line([whyMissing(report, 'memory', '!vm')], 0)]),
      ...stepNodes([step('vm-sessions')]),
    ];
  }
  const limit = sessions.pagedPoolMax?.kb;
  return [
    heading(say`Session pools`, limit ? `maximum ${formatBytes(limit * 1024)}` : undefined),
    {
      kind: 'table',
      indent: 0,
      columns: [
        { title: 'Session', width: 12, right: true },
        { title: 'Paged pool', width: 12, right: true },
        { title: 'Share', width: 10, right: true },
        { title: 'Failures', width: 12, right: true },
      ],
      rows: sessions.sessions.map(each => [
        cell(String(each.id), step('verb-session', { session: each.id })),
        cell(each.pagedPool ? formatBytes(each.pagedPool.kb * 1024) : '-'),
        cell(limit && each.pagedPool ? formatShare(each.pagedPool.kb / limit) : '-'),
        cell(each.failures ? formatCount(each.failures.count) : '-'),
      ]),
    },
    remark(
      say`A session is a link to its processes: dx @$poolSession(N). From one of them !poolused 0x8 shows the session's tags.`,
    ),
    ...stepNodes([step('session-list'), step('switch-process-form'), step('tags-session')]),
  ];
}

/** What the tags of one owner hold together. */
export interface DriverShare {
  readonly name: string;
  readonly nonpaged: number;
  readonly paged: number;
  readonly tags: readonly string[];
  /** The surest way in which the owner of one of its tags was found. */
  readonly foundBy: Owner['step'];
}

export function driverShares(report: Report): DriverShare[] {
  const found = new Map<
    string,
    { nonpaged: number; paged: number; tags: string[]; foundBy: Owner['step'] }
  >();
  for (const row of sortedTags(report)) {
    const owner = ownerOf(row, report.facts.modules?.value, report.facts.tagHits?.value);
    if (owner === undefined) continue;
    // Components of the kernel and of one driver count together.
    const file = owner.name.split('!')[0] ?? owner.name;
    const entry = found.get(file) ?? { nonpaged: 0, paged: 0, tags: [], foundBy: owner.step };
    entry.nonpaged += row.nonpaged?.bytes ?? 0;
    entry.paged += row.paged?.bytes ?? 0;
    entry.tags.push(row.tag);
    found.set(file, entry);
  }
  const list = Array.from(found, ([file, each]) => Object.assign({ name: file }, each));
  return list.sort((a, b) => b.nonpaged + b.paged - a.nonpaged - a.paged || (a.name < b.name ? -1 : 1));
}

export function driversPage(report: Report): Doc {
  const list = driverShares(report);
  if (list.length === 0) return [line(nothing(report), 0)];
  return [
    heading(say`Drivers and components behind the tags`, formatCounted(list.length, 'owner')),
    {
      kind: 'table',
      indent: 0,
      columns: [
        { title: 'Owner', width: 24 },
        { title: 'Nonpaged', width: 10, right: true },
        { title: 'Paged', width: 10, right: true },
        { title: 'Found by', width: 14 },
        { title: 'Tags', width: 32 },
      ],
      rows: list
        .slice(0, MOST_ROWS)
        .map(each => [
          cell(
            [driver(each.name)],
            step('module-details', { module: moduleOf(each.name, report.facts.modules?.value) }),
          ),
          cell(each.nonpaged > 0 ? formatBytes(each.nonpaged) : '-'),
          cell(each.paged > 0 ? formatBytes(each.paged) : '-'),
          cell(each.foundBy),
          cell([name(each.tags.slice(0, 8).join(' '))]),
        ]),
    },
    ...(list.length > MOST_ROWS
      ? [remark(say`and ${count(list.length - MOST_ROWS)} more: dx @$poolDrivers().Drivers,1000 shows them.`)]
      : []),
    remark(say`A driver is a link to its details: lmv m NAME.`),
    remark(say`Tags without a known owner: dx @$poolTagList("unknown").`),
    ...stepNodes([step('modules'), step('verb-tags')]),
  ];
}
