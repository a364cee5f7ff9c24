/** A report as one HTML file: opened from disk, without a network, on paper and on a phone. Every text is escaped. */
import type { ComparisonReport } from '../comparison/report.ts';
import { ownerOf } from '../diagnosis/derived/owner.ts';
import type { PoolGroup, TagRow } from '../reading/facts/tags.ts';
import type { Report } from '../report/report.ts';
import type { Reason, Suspect } from '../report/suspect.ts';
import { brief } from './brief.ts';
import { comparisonPage } from './comparison.ts';
import { findingPage } from './details.ts';
import type { Cell, Column, Doc, Node } from './doc.ts';
import { formatBytes, formatCount, formatShare, formatTag } from './format.ts';
import { growthChart } from './growth-chart.ts';
import { HTML_POLICY, HTML_SCRIPT, HTML_STYLE } from './html-assets.ts';
import { escaped } from './html-text.ts';
import { marksOf, spans } from './spans.ts';

/** A line of the log, for the part at the end of the page. */
export interface LogText {
  readonly name: string;
  readonly lines: readonly string[];
  /** Whether lines were left out behind the last. */
  readonly isCut: boolean;
}

/** The whole file, for pages that were made of reports or of others. */
export function htmlPage(title: string, parts: readonly string[]): string {
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${HTML_POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${HTML_STYLE}</style>
</head>
<body>
<main>
${parts.join('\n')}
</main>
<script>${HTML_SCRIPT}</script>
</body>
</html>
`;
}

/** One report. `at` tells several on one page apart. */
export function htmlReport(report: Report, log: LogText | undefined, at = 0): string {
  // Only lines that something points to, and that are there, have a name.
  const cited = new Set<number>();
  const quoted = (line: number): string | undefined => {
    if (log === undefined || line < 1 || line > log.lines.length) return undefined;
    cited.add(line);
    return `l${at}-${line}`;
  };
  const [heading, ...rest] = brief(report, { foot: [] });
  const title = heading?.kind === 'heading' ? heading : undefined;
  const body = `<h1>${title === undefined ? '' : wordsHtml(title.words)} <small>${escaped(title?.aside ?? '')}</small></h1>
${docHtml(rest, quoted, 2)}
${resourcesHtml(report)}
${suspectsHtml(report)}
${findingsHtml(report, quoted)}
${poolsHtml(report)}
${poolMapHtml(report)}
${tagsHtml(report)}`;
  return `<article>\n${body}\n${log === undefined ? '' : logHtml(log, cited, at)}\n</article>`;
}

/** What grew between two moments: the answer, the tags that grew most as lines, then the page as text has it. */
export function comparisonHtml(report: ComparisonReport, at = 0): string {
  const { before, after } = report.comparison;
  const page = comparisonPage(report);
  const head = page.filter(each => each.kind === 'line')[1];
  const end = head === undefined ? 0 : page.indexOf(head);
  return `<article id="g${at}">${docHtml(page.slice(0, 1), undefined, 2)}
<p>Before: <b>${escaped(before.name)}</b>. After: <b>${escaped(after.name)}</b>.</p>
${docHtml(page.slice(1, end))}
${growthChart(report.comparison)}
${docHtml(page.slice(end))}</article>`;
}

/** A report on a text that holds several moments: what grew stands below, and the first line says so. */
export function reportWithGrowth(report: string, growth: ComparisonReport, at = 0): string {
  return `<p class="strong"><a href="#g${at}">Several moments in one text: what grew</a></p>
${report}
${comparisonHtml(growth, at)}`;
}

/** Names the place of a line on the page, where it has one. */
type Place = (line: number) => string | undefined;

/** A page in HTML, whatever it is about. `level`: 2 for one that begins with its title, 3 for a part of a page. */
export function docHtml(doc: Doc, place?: Place, level: 2 | 3 = 3): string {
  const html: string[] = [];
  let open: 'steps' | 'quotes' | undefined;
  const close = (): void => {
    if (open !== undefined) html.push('</ul>');
    open = undefined;
  };
  const begin = (kind: 'steps' | 'quotes'): void => {
    if (open === kind) return;
    close();
    html.push(`<ul class="${kind}">`);
    open = kind;
  };
  let titled = level === 3;
  for (const node of doc) {
    if ('before' in node && node.before !== undefined) {
      close();
      html.push(`<h${level} class="part">${escaped(node.before)}</h${level}>`);
    }
    if (node.kind === 'step') {
      begin('steps');
      html.push(stepHtml(node));
    } else if (node.kind === 'quote') {
      begin('quotes');
      html.push(quoteHtml(node, place));
    } else if (node.kind !== 'blank' && node.kind !== 'line') {
      close();
      // The first heading of a page is its own.
      html.push(blockHtml(node, node.kind === 'heading' && titled ? 2 : level - 1));
      if (node.kind === 'heading') titled = true;
    }
  }
  close();
  return html.join('\n');
}

function blockHtml(
  node: Exclude<Node, { kind: 'step' | 'quote' | 'blank' | 'line' }>,
  heading: number,
): string {
  switch (node.kind) {
    case 'heading':
      return `<h${heading}>${wordsHtml(node.words)}${node.aside ? ` <small>${escaped(node.aside)}</small>` : ''}</h${heading}>`;
    case 'paragraph': {
      const label = node.label ? `<b class="label ${node.label.tone}">${escaped(node.label.text)}</b> ` : '';
      const aside = node.aside ? ` <small>${escaped(node.aside.text)}</small>` : '';
      const words = wordsHtml(node.words);
      if (label === '' && words === '') return '';
      return `<p${node.tone === undefined ? '' : ` class="${node.tone}"`}>${label}${words}${aside}</p>`;
    }
    case 'table': {
      const head = node.columns.every(each => each.title === '')
        ? ''
        : `<thead><tr>${node.columns.map(each => `<th scope="col">${escaped(each.title)}</th>`).join('')}</tr></thead>`;
      // On a phone a row of many cells is a block, in which each cell says its title.
      const isBlocks = node.columns.length > MOST_ON_PHONE && head !== '';
      const rows = node.rows.map(
        row => `<tr>${row.map((cell, at) => tdHtml(cell, node.columns[at], isBlocks)).join('')}</tr>`,
      );
      const kind = head === '' ? ' class="plain"' : isBlocks ? ' class="blocks"' : '';
      return `<div class="wide"><table${kind}>${head}<tbody>${rows.join('')}</tbody></table></div>`;
    }
    default:
      return '';
  }
}

/** Columns of figures that stand side by side on a phone. */
const MOST_ON_PHONE = 4;

function tdHtml(cell: Cell, column: Column | undefined, saysTitle: boolean): string {
  const title = saysTitle && column !== undefined ? ` data-title="${escaped(column.title)}"` : '';
  return `<td${column?.right ? ' class="n"' : ''}${title}>${cellHtml(cell)}</td>`;
}

function cellHtml(cell: Cell): string {
  const words = wordsHtml(cell.words);
  // The text's bar; it is drawn here.
  const bar = /^\[(#*)\.*\]$/.exec(words);
  if (bar) return barSvg((bar[1] ?? '').length / 10);
  return cell.tone === undefined ? words : `<b class="label ${cell.tone}">${words}</b>`;
}

function stepHtml({ step }: Extract<Node, { kind: 'step' }>): string {
  return `<li><code>${escaped(step.command)}</code> <button type="button" class="copy" data-copy="${escaped(step.command)}">Copy</button> <span>${escaped(step.purpose)}${marksOf(step)}</span></li>`;
}

function quoteHtml(node: Extract<Node, { kind: 'quote' }>, place: Place | undefined): string {
  const where = `${node.command === '' ? '' : `${escaped(node.command)} `}line ${node.line}`;
  const name = place?.(node.line);
  const source = name === undefined ? where : `<a href="#${name}">${where}</a>`;
  return `<li><small>${source}</small> <code class="line">${escaped(node.text)}</code></li>`;
}

function wordsHtml(words: Parameters<typeof spans>[0]): string {
  return spans(words, undefined)
    .map(span => {
      const shown = escaped(span.text.replace(/\u00a0/g, ' '));
      if (span.link !== undefined) return `<code>${shown}</code>`;
      return span.tone === 'strong' ? `<b>${shown}</b>` : shown;
    })
    .join('');
}

const WIDTH = 120;
const HEIGHT = 10;

/** A share of a whole, 0 to 1; `marks` are its thresholds. */
function barSvg(share: number, marks: readonly number[] = []): string {
  const x = (part: number): string => (Math.max(0, Math.min(1, part)) * WIDTH).toFixed(1);
  const lines = marks.map(each => `<line x1="${x(each)}" x2="${x(each)}" y1="0" y2="${HEIGHT}"/>`);
  return `<svg class="bar" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${formatShare(share)}"><rect class="all" width="${WIDTH}" height="${HEIGHT}"/><rect class="used" width="${x(share)}" height="${HEIGHT}"/>${lines.join('')}</svg>`;
}

function resourcesHtml({ resources = [] }: Report): string {
  if (resources.length === 0) return '';
  const rows = resources.map(
    each =>
      `<tr><th scope="row">${escaped(each.name)}</th><td>${barSvg(each.share, each.thresholds)}</td><td class="n">${formatShare(each.share)}</td><td>of ${escaped(each.of)} (${formatBytes(each.limitKb * 1024)})</td></tr>`,
  );
  return `<section><h2>Resources</h2><div class="wide"><table class="plain"><tbody>${rows.join('')}</tbody></table></div><p class="subdued">The lines in a bar: from here on a warning, and critical.</p></section>`;
}

function suspectsHtml({ suspects }: Report): string {
  if (suspects.length === 0) return '';
  return `<section><h2>Suspects</h2>${suspects.map(suspectHtml).join('')}</section>`;
}

function suspectHtml(suspect: Suspect): string {
  const held = suspect.bytes === undefined ? '' : `${formatBytes(suspect.bytes)} in `;
  const owner = suspect.owners[0];
  const list = (title: string, reasons: readonly Reason[]): string =>
    reasons.length === 0
      ? ''
      : `<div><h4>${title}</h4><ul>${reasons.map(each => `<li><span class="n">${each.points > 0 ? '+' : ''}${each.points.toFixed(1)}</span> ${wordsHtml(each.words)}</li>`).join('')}</ul></div>`;
  return `<details${suspect.strength === 'strong' ? ' open' : ''}><summary><b class="label ${suspect.strength === 'strong' ? 'warning' : 'note'}">${suspect.strength}</b> <code>${escaped(formatTag(suspect.tag))}</code> ${held}${formatCount(suspect.outstanding)} allocations of ${suspect.pool} pool${owner === undefined ? '' : `, ${owner.confidence === 'certain' ? '' : 'likely '}${escaped(owner.name)}`}</summary>
<div class="weigh">${list('For', suspect.reasons)}${list('Against', suspect.against)}</div>
<p><small>${suspect.points.toFixed(1)} points. Each point doubles the odds of a leak. What would clear it: ${wordsHtml(suspect.innocent)}.</small></p></details>`;
}

function findingsHtml(report: Report, place: Place): string {
  const { findings } = report;
  if (findings.length === 0) return '';
  const parts = findings.map((finding, at) => {
    // The page begins with the target, which stands above already.
    const page = (findingPage(report, at + 1) ?? []).filter(node => node.kind !== 'heading');
    return `<details><summary><b class="label ${finding.severity}">${finding.severity}</b> ${wordsHtml(finding.headline)} <small>${finding.confidence}</small></summary>${docHtml(page, place)}</details>`;
  });
  return `<section><h2>All findings</h2>${parts.join('')}</section>`;
}

const MOST_OWNERS = 8;
const POOL_WIDTH = 900;
const POOL_HEIGHT = 26;

/** Each pool as one bar, its owners side by side, the largest first. */
function poolsHtml(report: Report): string {
  const tags = report.facts.tags?.value;
  if (tags === undefined) return '';
  const bars = tags.groups.map(group => {
    const owners = new Map<string, number>();
    for (const row of tags.rows) {
      const held = row[group]?.bytes ?? 0;
      if (held <= 0) continue;
      const owner =
        ownerOf(row, report.facts.modules?.value, report.facts.tagHits?.value)?.name ??
        `tag ${formatTag(row.tag)}`;
      owners.set(owner, (owners.get(owner) ?? 0) + held);
    }
    const sorted = Array.from(owners).sort((a, b) => b[1] - a[1]);
    const total = sorted.reduce((sum, [, held]) => sum + held, 0);
    if (total === 0) return '';
    const shown = sorted.slice(0, MOST_OWNERS);
    const rest = total - shown.reduce((sum, [, held]) => sum + held, 0);
    if (rest > 0) shown.push(['others', rest]);
    return stackedHtml(
      `${group === 'paged' ? 'Paged' : 'Nonpaged'} pool by owner, ${formatBytes(total)} in the table`,
      shown.map(([name, size]) => ({ name, size })),
      formatBytes,
    );
  });
  const shown = bars.filter(each => each !== '');
  return shown.length === 0 ? '' : `<section><h2>Who holds the pools</h2>${shown.join('')}</section>`;
}

interface Part {
  readonly name: string;
  readonly size: number;
}

/** Parts of a whole side by side, with their names below. */
function stackedHtml(title: string, parts: readonly Part[], shown: (size: number) => string): string {
  const total = parts.reduce((sum, each) => sum + each.size, 0);
  if (total === 0) return '';
  let x = 0;
  const rects: string[] = [];
  const legend: string[] = [];
  parts.forEach(({ name, size }, at) => {
    const width = (size / total) * POOL_WIDTH;
    const says = escaped(`${name}: ${shown(size)}, ${formatShare(size / total)}`);
    rects.push(
      `<rect class="c${at}" x="${x.toFixed(1)}" width="${Math.max(0, width).toFixed(1)}" height="${POOL_HEIGHT}"><title>${says}</title></rect>`,
    );
    legend.push(
      `<li><svg width="10" height="10" aria-hidden="true"><rect class="c${at}" width="10" height="10"/></svg> ${says}</li>`,
    );
    x += width;
  });
  return `<h3>${escaped(title)}</h3><svg class="pool" viewBox="0 0 ${POOL_WIDTH} ${POOL_HEIGHT}" preserveAspectRatio="none" role="img" aria-label="${escaped(title)}">${rects.join('')}</svg><ul class="legend">${legend.join('')}</ul>`;
}

/** The pages of nonpaged pool's range, as `xpool -map` shows them. */
function poolMapHtml({ facts }: Report): string {
  const map = facts.poolMap?.value.map;
  if (map === undefined) return '';
  const parts: Part[] = [
    { name: 'single pages', size: map.single },
    { name: 'contiguous pages', size: map.contiguous },
    { name: 'paged out', size: map.pagedOut },
    { name: 'free', size: map.free },
  ];
  const title = `The range of nonpaged pool, ${formatCount(map.rows)} rows of the map`;
  const bar = stackedHtml(title, parts, formatCount);
  return bar === '' ? '' : `<section><h2>Pool map</h2>${bar}</section>`;
}

const MOST_TAGS = 2_000;

function tagsHtml(report: Report): string {
  const tags = report.facts.tags?.value;
  if (tags === undefined || tags.rows.length === 0) return '';
  const size = (row: TagRow): number => (row.nonpaged?.bytes ?? 0) + (row.paged?.bytes ?? 0);
  const rows = [...tags.rows].sort((a, b) => size(b) - size(a)).slice(0, MOST_TAGS);
  const most = Math.max(1, ...rows.map(size));
  const figure = (value: number | undefined, shown: (value: number) => string): string =>
    `<td class="n" data-v="${value ?? 0}">${value === undefined || value === 0 ? '-' : shown(value)}</td>`;
  const cells = (row: TagRow, group: PoolGroup): string =>
    figure(row[group]?.bytes, formatBytes) + figure(row[group]?.outstanding, formatCount);
  const body = rows.map(row => {
    const owner = ownerOf(row, report.facts.modules?.value, report.facts.tagHits?.value)?.name ?? '';
    return `<tr><th scope="row"><code>${escaped(formatTag(row.tag))}</code></th>${cells(row, 'nonpaged')}${cells(row, 'paged')}<td>${barSvg(size(row) / most)}</td><td>${escaped(owner)}</td><td>${escaped(row.description)}</td></tr>`;
  });
  const heads = ['Tag', 'Nonpaged', 'count', 'Paged', 'count', '', 'Owner', 'What'].map(each =>
    each === ''
      ? '<th scope="col"><span class="hidden">Bytes of both pools</span></th>'
      : `<th scope="col"><button type="button" class="sort">${each}</button></th>`,
  );
  return `<section><details class="tags"><summary>All ${formatCount(tags.rows.length)} pool tags</summary>
<p><label>Filter <input type="search" class="filter" autocomplete="off" spellcheck="false"></label></p>
<div class="wide" tabindex="0"><table><thead><tr>${heads.join('')}</tr></thead><tbody>${body.join('')}</tbody></table></div></details></section>`;
}

function logHtml({ name, lines, isCut }: LogText, cited: ReadonlySet<number>, at: number): string {
  const shown = lines.map((line, place) => {
    const number = place + 1;
    const id = cited.has(number) ? ` id="l${at}-${number}" class="cited"` : '';
    return `<span${id}>${escaped(line)}\n</span>`;
  });
  return `<section><details class="log"><summary>The log: ${escaped(name)}, ${formatCount(lines.length)} lines${isCut ? ', cut' : ''}</summary><pre tabindex="0">${shown.join('')}</pre></details></section>`;
}
