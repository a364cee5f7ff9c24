/** The page of a comparison: the answer first, then what it rests on, then the figures side by side. */

import type { Comparison, TagGrowth } from '../comparison/compare.ts';
import { pageSizeKb } from '../comparison/memory-of.ts';
import type { ComparisonFinding, ComparisonReport } from '../comparison/report.ts';
import type { ResourceGrowth, ResourceId } from '../comparison/resources.ts';
import type { Snapshot } from '../comparison/snapshot.ts';
import { MOST_ROWS } from '../comparison/thresholds.ts';
import { aboutWords, spanWords } from '../comparison/time-words.ts';
import { count, type Inline, name, say, tag } from '../report/inline.ts';
import type { Cell, Column, Doc, Node, Tone } from './doc.ts';
import { formatBytes, formatCount, formatShare } from './format.ts';

/** Widths as on the page of a diagnosis: of the severity beside a headline, and of a command. */
const LABEL = 10;
const COMMAND = 36;

export function comparisonPage(report: ComparisonReport): Doc {
  const page: Node[] = [...head(report)];
  report.findings.forEach((finding, place) => {
    page.push(...findingNodes(finding, place + 1));
  });
  page.push(
    ...tagTable(report.comparison),
    ...changed(report.comparison),
    ...resourceTable(report.comparison),
  );
  return page;
}

/** One finding, whole; undefined where there are fewer. */
export function comparisonFindingPage(report: ComparisonReport, number: number): Doc | undefined {
  const finding = report.findings[number - 1];
  return finding && findingNodes(finding, number).slice(1);
}

function head({ verdict, findings, basis, remarks, comparison }: ComparisonReport): Node[] {
  const { after, elapsed } = comparison;
  const nodes: Node[] = [
    {
      kind: 'heading',
      words: say`poolinsight: comparison of ${machine(after)}`,
      ...(elapsed && { aside: `${spanWords(elapsed.seconds)} between` }),
    },
    { kind: 'line' },
    {
      kind: 'paragraph',
      words: verdict.headline,
      indent: 0,
      label: { text: verdict.severity.toUpperCase(), tone: verdict.severity, width: LABEL },
      tone: 'strong',
    },
  ];
  const under: (readonly Inline[])[] = [];
  if (verdict.holder.length > 0) under.push(say`Top growth: ${verdict.holder}.`);
  if (verdict.severity !== 'unknown') under.push(say`Confidence: ${verdict.confidence}.`);
  const grave = findings.filter(each => each.severity !== 'note').length;
  if (grave > 1) under.push(say`${count(grave - 1)} more ${grave === 2 ? 'problem' : 'problems'} below.`);
  under.push(basis, ...remarks);
  for (const words of under) nodes.push({ kind: 'paragraph', words, indent: LABEL });
  nodes.push({ kind: 'line' });
  return nodes;
}

function machine({ target }: Snapshot): Inline[] {
  const system = target.system === undefined ? say`two snapshots` : say`${name(target.system)}`;
  return target.build === undefined
    ? system
    : say`${system}, build ${formatCount(target.build).replace(/,/g, '')}`;
}

function findingNodes(finding: ComparisonFinding, number: number): Node[] {
  const tone: Tone = finding.severity;
  return [
    { kind: 'blank' },
    {
      kind: 'paragraph',
      words: finding.headline,
      indent: 0,
      label: { text: `${number} ${finding.severity.toUpperCase()}`, tone, width: LABEL + 2 },
      tone: 'strong',
    },
    ...finding.details.map((words): Node => ({ kind: 'paragraph', words, indent: 3 })),
    ...(finding.next.length === 0
      ? []
      : [{ kind: 'paragraph', words: ['Next:'], indent: 3, tone: 'subdued' } as const]),
    ...finding.next.map((step): Node => ({ kind: 'step', step, indent: 5, width: COMMAND })),
    {
      kind: 'paragraph',
      words: [`Comparison ${finding.rule}; confidence: ${finding.confidence}.`],
      indent: 3,
      tone: 'subdued',
    },
  ];
}

function table(title: string, columns: readonly Column[], rows: readonly (readonly Cell[])[]): Node[] {
  if (rows.length === 0) return [];
  return [
    { kind: 'blank' },
    { kind: 'heading', words: [title] },
    { kind: 'table', indent: 0, columns, rows },
  ];
}

const figure = (title: string, width: number): Column => ({ title, width, right: true });

const TAG_COLUMNS: readonly Column[] = [
  { title: 'tag', width: 6 },
  figure('pool', 8),
  figure('before', 11),
  figure('after', 11),
  figure('growth', 11),
  figure('an hour', 11),
  figure('allocations', 14),
  figure('share', 8),
];

/** The tags that grew most, or that hold more after the second of two starts. Figures as `!poolused` counts them. */
function tagTable({ tags, restarted }: Comparison): Node[] {
  const grown = tags.filter(each => (each.bytes ?? each.outstanding) > 0).slice(0, MOST_ROWS);
  return table(
    restarted === true ? 'Tags that hold more after the second start' : 'Tags that grew most',
    TAG_COLUMNS,
    grown.map(tagCells),
  );
}

function tagCells(growth: TagGrowth): Cell[] {
  const { before, after, share } = growth;
  return [
    { words: [tag(growth.tag)] },
    ...cells(
      growth.group,
      size(before.bytes),
      size(after.bytes),
      signed(growth.bytes, formatBytes),
      signed(growth.bytesPerHour, formatBytes),
      signed(growth.outstanding, shortCount),
      part(share),
    ),
  ];
}

function cells(...texts: readonly string[]): Cell[] {
  return texts.map(text => ({ words: [text] }));
}

const MOST_NAMED = 12;

/** What came and what went, by its tags. */
function changed({ tags }: Comparison): Node[] {
  const nodes: Node[] = [];
  for (const [change, title] of [
    ['appeared', 'Appeared'],
    ['vanished', 'Vanished'],
  ] as const) {
    const found = tags.filter(each => each.change === change);
    found.sort((a, b) => Math.abs(b.bytes ?? 0) - Math.abs(a.bytes ?? 0) || (a.tag < b.tag ? -1 : 1));
    const words: Inline[] = [];
    found.slice(0, MOST_NAMED).forEach((each, place) => {
      const amount = each.bytes === undefined ? '' : say` ${{ kind: 'bytes', bytes: Math.abs(each.bytes) }}`;
      words.push(...say`${place > 0 ? ', ' : ''}${tag(each.tag)}${amount} (${each.group})`);
    });
    if (found.length === 0) continue;
    const more = found.length > MOST_NAMED ? say` and ${count(found.length - MOST_NAMED)} more` : [];
    nodes.push({ kind: 'paragraph', words: say`${title}: ${words}${more}.`, indent: 3 });
  }
  return nodes.length === 0 ? [] : [{ kind: 'blank' }, ...nodes];
}

/** As pages and objects call them. */
export const NAMES: Readonly<Record<ResourceId, string>> = {
  'nonpaged-pool': 'nonpaged pool',
  'paged-pool': 'paged pool',
  commit: 'commit',
  'available-memory': 'available memory',
  'resident-available': 'resident available',
  'free-system-ptes': 'free system PTEs',
  'modified-pages': 'modified',
  'locked-pages': 'locked',
  'session-pool': 'session pool',
};

const RESOURCE_COLUMNS: readonly Column[] = [
  { title: '', width: 18 },
  figure('before', 13),
  figure('after', 13),
  figure('growth', 12),
  figure('an hour', 11),
  figure('of limit', 8),
  figure('exhausted in', 12),
];

const MOST_SESSIONS = 10;

function resourceTable({ resources, after }: Comparison): Node[] {
  const pageKb = pageSizeKb(after);
  const shown = resources.filter(each => each.id !== 'session-pool');
  const sessions = resources.filter(each => each.id === 'session-pool');
  sessions.sort((a, b) => Math.abs(b.growthKb) - Math.abs(a.growthKb) || (a.session ?? 0) - (b.session ?? 0));
  return table(
    'Resources',
    RESOURCE_COLUMNS,
    [...shown, ...sessions.slice(0, MOST_SESSIONS)].map(each => resourceCells(each, pageKb)),
  );
}

function resourceCells(growth: ResourceGrowth, pageKb: number): Cell[] {
  const ptes = growth.id === 'free-system-ptes';
  const amount = (kb: number): string => (ptes ? shortCount(kb / pageKb) : formatBytes(kb * 1024));
  return cells(
    `${NAMES[growth.id]}${growth.session === undefined ? '' : ` ${shortCount(growth.session)}`}`,
    amount(growth.beforeKb),
    amount(growth.afterKb),
    signed(growth.growthKb, amount),
    signed(growth.kbPerHour, amount),
    part(growth.shareAfter),
    growth.secondsLeft === undefined ? '' : aboutWords(growth.secondsLeft, 'short'),
  );
}

function part(share: number | undefined): string {
  if (share === undefined) return '';
  return share > 9.99 ? '> 999%' : formatShare(share);
}

function size(bytes: number | undefined): string {
  return bytes === undefined ? '' : formatBytes(bytes);
}

/** With its sign; empty where there is none. */
export function signed(value: number | undefined, format: (value: number) => string): string {
  if (value === undefined) return '';
  return value === 0 ? '0' : `${value > 0 ? '+' : '-'}${format(Math.abs(value))}`;
}

/** A count that fits its column whatever a file holds. */
function shortCount(value: number): string {
  return value < 1e12 ? formatCount(value) : '> 10^12';
}
