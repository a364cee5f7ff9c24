/** A report as one HTML file: opened from disk, without a network, on paper and on a phone. Every text is escaped. */
import type { ComparisonReport } from '../comparison/report.ts';
import { ownerOf } from '../diagnosis/derived/owner.ts';
import type { PoolGroup, TagRow } from '../reading/facts/tags.ts';
import type { Report } from '../report/report.ts';
import type { Reason, Suspect } from '../report/suspect.ts';
import { brief } from './brief.ts';
import { comparisonPage } from './comparison.ts';
import { findingPage } from './details.ts';
import type { Cell, Doc, Node } from './doc.ts';
import { formatBytes, formatCount, formatShare, formatTag, printable } from './format.ts';
import { HTML_POLICY, HTML_SCRIPT, HTML_STYLE } from './html-assets.ts';
import { spans } from './spans.ts';

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

/** What grew between two moments: the page as text has it, and the tags that grew most as lines. */
export function comparisonHtml(report: ComparisonReport): string {
  return `<article>${docHtml(comparisonPage(report), undefined, 2)}${growthSvg(report)}</article>`;
}

const MOST_LINES = 8;
const CHART_WIDTH = 640;
const CHART_HEIGHT = 260;
const MARGIN = 14;

/** A line for each tag, from what it held before to what it holds after. */
function growthSvg({ comparison }: ComparisonReport): string {
  const grown = comparison.tags
    .filter(each => (each.bytes ?? 0) > 0 && each.after.bytes !== undefined)
    .slice(0, MOST_LINES);
  const most = Math.max(0, ...grown.map(each => each.after.bytes ?? 0));
  if (most === 0) return '';
  const y = (bytes: number | undefined): string =>
    (CHART_HEIGHT - MARGIN - ((bytes ?? 0) / most) * (CHART_HEIGHT - 2 * MARGIN)).toFixed(1);
  const lines = grown.map(({ before, after }, at) => {
    const [from, to] = [y(before.bytes), y(after.bytes)];
    return `<line class="s${at}" x1="${MARGIN}" x2="${CHART_WIDTH - MARGIN}" y1="${from}" y2="${to}"/><circle class="c${at}" cx="${MARGIN}" cy="${from}" r="4"/><circle class="c${at}" cx="${CHART_WIDTH - MARGIN}" cy="${to}" r="4"/>`;
  });
  const legend = grown.map(
    ({ tag, group, before, after }, at) =>
      `<li><svg width="10" height="10" aria-hidden="true"><rect class="c${at}" width="10" height="10"/></svg> <code>${escaped(formatTag(tag))}</code> ${group}: ${formatBytes(before.bytes ?? 0)} to ${formatBytes(after.bytes ?? 0)}</li>`,
  );
  return `<section><h2>Growth</h2><svg class="growth" viewBox="0 0 ${CHART_WIDTH} ${CHART_HEIGHT}" role="img" aria-label="Bytes of the tags that grew most, before and after"><line class="axis" x1="${MARGIN}" x2="${CHART_WIDTH - MARGIN}" y1="${CHART_HEIGHT - MARGIN}" y2="${CHART_HEIGHT - MARGIN}"/>${lines.join('')}</svg><ul class="legend">${legend.join('')}</ul></section>`;
}

/** Names the place of a line on the page, where it has one. */
type Place = (line: number) => string | undefined;

/** A page in HTML, whatever it is about. `level`: of the headings of its parts; its own is one above. */
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
      html.push(blockHtml(node, level));
    }
  }
  close();
  return html.join('\n');
}

function blockHtml(
  node: Exclude<Node, { kind: 'step' | 'quote' | 'blank' | 'line' }>,
  level: number,
): string {
  switch (node.kind) {
    case 'heading':
      return `<h${level - 1}>${wordsHtml(node.words)}${node.aside ? ` <small>${escaped(node.aside)}</small>` : ''}</h${level - 1}>`;
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
      const rows = node.rows.map(
        row =>
          `<tr>${row.map((cell, at) => `<td${node.columns[at]?.right ? ' class="n"' : ''}>${cellHtml(cell)}</td>`).join('')}</tr>`,
      );
      return `<div class="wide"><table${head === '' ? ' class="plain"' : ''}>${head}<tbody>${rows.join('')}</tbody></table></div>`;
    }
    default:
      return '';
  }
}

function cellHtml(cell: Cell): string {
  const words = wordsHtml(cell.words);
  // The text's bar; it is drawn here.
  const bar = /^\[(#*)\.*\]$/.exec(words);
  if (bar) return barSvg((bar[1] ?? '').length / 10);
  return cell.tone === undefined ? words : `<b class="label ${cell.tone}">${words}</b>`;
}

function stepHtml({ step }: Extract<Node, { kind: 'step' }>): string {
  const marks = [...(step.slow ? ['slow'] : []), ...(step.changesTarget ? ['changes the target'] : [])];
  return `<li><code>${escaped(step.command)}</code> <button type="button" class="copy" data-copy="${escaped(step.command)}">Copy</button> <span>${escaped(step.purpose)}${marks.length > 0 ? ` (${marks.join(', ')})` : ''}</span></li>`;
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

/** Printable, and without what HTML reads as its own. */
export function escaped(text: string): string {
  return printable(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}
