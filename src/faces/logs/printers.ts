/** The forms in which reports go out, each as soon as it is ready: a log of any size is never held whole. */
import type { ComparisonReport } from '../../comparison/report.ts';
import { brief } from '../../pages/brief.ts';
import { comparisonFindingPage, comparisonPage } from '../../pages/comparison.ts';
import { comparisonJson } from '../../pages/comparison-json.ts';
import { findingPage, toDoc } from '../../pages/details.ts';
import type { Doc, Node } from '../../pages/doc.ts';
import { comparisonHtml, htmlPage, htmlReport, type LogText, reportWithGrowth } from '../../pages/html.ts';
import { escaped } from '../../pages/html-text.ts';
import { toJson } from '../../pages/json.ts';
import { layout, type StyledLine } from '../../pages/layout.ts';
import { markdown } from '../../pages/markdown.ts';
import type { ComparisonJson, ReportJson } from '../../report/contract.ts';
import type { Report } from '../../report/report.ts';
import { version } from '../../report/version.ts';
import {
  fleetPage,
  nameOfAll,
  type Summary,
  shortNames,
  sortedSummaries,
  summaryOf,
  summaryWords,
} from './fleet.ts';
import { fleetHtml } from './fleet-html.ts';

export interface Printer {
  report(report: Report): void;
  /** Of two moments in the log of the last report; or of two logs, which `reports` are of. */
  comparison(report: ComparisonReport, reports?: readonly Report[]): void;
  /** `unread`: sentences on what could not be read; they go into files that give an overview. */
  end(unread?: readonly string[]): void;
}

const FOOT = 'More: --details shows everything, --finding 1 one finding, --format json all figures.';

export interface TextForm {
  readonly details: boolean;
  readonly finding?: number;
  readonly width: number;
}

export function textPrinter(form: TextForm, show: (lines: readonly StyledLine[]) => void): Printer {
  let printed = 0;
  const put = (page: Doc): void => {
    if (printed++ > 0) show([[], []]);
    show(layout(page, form.width));
  };
  return {
    report: report => put(pageOf(report, form)),
    comparison: report => put(comparisonOf(report, form)),
    end() {},
  };
}

function comparisonOf(report: ComparisonReport, { finding }: TextForm): Doc {
  if (finding === undefined) return comparisonPage(report);
  return comparisonFindingPage(report, finding) ?? noSuchFinding(finding);
}

function pageOf(report: Report, { details, finding, width }: TextForm): Doc {
  if (finding !== undefined) return findingPage(report, finding) ?? noSuchFinding(finding);
  return details ? toDoc(report) : brief(report, { foot: [FOOT] }, width);
}

function noSuchFinding(number: number): Doc {
  return [{ kind: 'paragraph', words: [`There is no finding ${number}.`], indent: 0 }];
}

export function jsonPrinter(write: (text: string) => void): Printer {
  write(`{${HEAD},"reports":[`);
  let printed = 0;
  const comparisons: ComparisonJson[] = [];
  const held = holder(json => write(`${printed++ > 0 ? ',' : ''}\n${JSON.stringify(json, null, 1)}`));
  return {
    report: held.report,
    comparison(report, reports) {
      const json = comparisonJson(report);
      comparisons.push(json);
      if (reports === undefined) held.grown(json);
      else for (const each of reports) held.report(each);
    },
    end() {
      held.end();
      const [only, ...more] = comparisons;
      const last =
        only === undefined || more.length > 0 ? '' : `,"comparison":${JSON.stringify(only, null, 1)}`;
      write(`\n]${last}}\n`);
    },
  };
}

const HEAD = `"schema":2,"tool":${JSON.stringify({ name: 'poolinsight', version })}`;

/** One report a line, for programs that read many. Of two logs all is one line: what grew, and both reports. */
export function ndjsonPrinter(write: (text: string) => void): Printer {
  const held = holder(json => write(`${JSON.stringify(json)}\n`));
  return {
    report: held.report,
    comparison(report, reports) {
      const comparison = comparisonJson(report);
      if (reports === undefined) held.grown(comparison);
      else write(`{${HEAD},${JSON.stringify({ comparison, reports: reports.map(toJson) }).slice(1)}\n`);
    },
    end: held.end,
  };
}

/** Holds the last report back: what grew in its log is known only after it, and is a member of it. */
function holder(write: (json: ReportJson) => void): {
  report(report: Report): void;
  grown(comparison: ComparisonJson): void;
  end(): void;
} {
  let last: ReportJson | undefined;
  const end = (): void => {
    if (last !== undefined) write(last);
    last = undefined;
  };
  return {
    report(report) {
      end();
      last = toJson(report);
    },
    grown(comparison) {
      if (last !== undefined) last = { ...last, comparison };
    },
    end,
  };
}

/** Columns of a page whose lines have no end. */
const ENDLESS = 1_000;

/** What one pastes into a ticket. Of several reports an overview comes first, then each, the gravest first. */
export function markdownPrinter(write: (text: string) => void): Printer {
  const parts: Part[] = [];
  return {
    report: report =>
      parts.push({
        summary: summaryOf(report),
        text: markdown([...brief(report, { foot: [] }), ...details(report)]),
      }),
    comparison: report => addTo(parts, BETWEEN, markdown(comparisonPage(report))),
    end(unread = []) {
      const sorted = gravestFirst(parts);
      const summaries = summariesOf(sorted);
      if (summaries.length < 2) {
        write(parts.map(each => each.text).join(BETWEEN));
        return;
      }
      const numbers = new Map(summaries.map((each, at) => [each, at + 1] as const));
      const placeOf = (each: Summary): string => `report-${numbers.get(each)}`;
      const page = fleetPage(summaries, unread.length, ENDLESS, { placeOf, problems: unread });
      const reports = sorted.map((each, at) => `# Report ${at + 1}\n\n${each.text}`);
      // Above the headings of the reports.
      write([markdown(page).replace(/^## /, '# '), ...reports].join(BETWEEN));
    },
  };
}

const BETWEEN = '\n---\n\n';

/** A report with what belongs to it, in its format; a comparison of two logs has no summary. */
interface Part {
  readonly summary?: Summary;
  text: string;
}

/** What grew in a text belongs to its report. */
function addTo(parts: Part[], between: string, text: string): void {
  const last = parts[parts.length - 1];
  if (last === undefined) parts.push({ text });
  else last.text += `${between}${text}`;
}

function summariesOf(parts: readonly Part[]): Summary[] {
  const list: Summary[] = [];
  for (const { summary } of parts) if (summary !== undefined) list.push(summary);
  return list;
}

function gravestFirst(parts: readonly Part[]): Part[] {
  const places = new Map(sortedSummaries(summariesOf(parts)).map((each, at) => [each, at] as const));
  const place = ({ summary }: Part): number => (summary && places.get(summary)) ?? -1;
  return [...parts].sort((a, b) => place(a) - place(b));
}

/** Everything behind the brief, a finding below the other. */
function details(report: Report): Doc {
  const page: Node[] = [];
  report.findings.forEach((_, at) => {
    page.push({ kind: 'heading', words: [`Finding ${at + 1}`] });
    page.push(...(findingPage(report, at + 1) ?? []).filter(node => node.kind !== 'heading'));
  });
  return page;
}

/** More reports than this are closed, so that the overview is what one sees. */
const MOST_OPEN = 3;

/**
 * One file with everything, opened from disk. `logOf` gives the text of a report's log, where it is kept. Of several
 * reports an overview comes first, then each folded.
 */
export function htmlPrinter(
  write: (text: string) => void,
  logOf: (report: Report) => LogText | undefined,
): Printer {
  const parts: Part[] = [];
  return {
    report: report =>
      parts.push({ summary: summaryOf(report), text: htmlReport(report, logOf(report), parts.length) }),
    comparison(report) {
      const last = parts[parts.length - 1];
      if (last === undefined) parts.push({ text: comparisonHtml(report) });
      else last.text = reportWithGrowth(last.text, report, parts.length - 1);
    },
    end(unread = []) {
      const summaries = summariesOf(parts);
      const title = `poolinsight: ${nameOfAll(summaries) ?? 'comparison'}`;
      if (summaries.length < 2) {
        write(
          htmlPage(
            title,
            parts.map(each => each.text),
          ),
        );
        return;
      }
      const names = shortNames(summaries);
      const places = new Map(summaries.map((each, at) => [each, `report-${at + 1}`] as const));
      const overview = fleetHtml(
        { summaries, unread: unread.length, problems: unread },
        (each, shown) => `<a href="#${places.get(each)}">${shown}</a>`,
      );
      const open = parts.length > MOST_OPEN ? '' : ' open';
      const reports = gravestFirst(parts).map(({ summary, text }) =>
        summary === undefined
          ? text
          : `<details class="report" id="${places.get(summary)}"${open}><summary><b class="label ${summary.severity}">${summaryWords(summary).severity}</b> <b>${escaped(names(summary))}</b> ${escaped(summary.headline)}</summary>\n${text}\n</details>`,
      );
      write(htmlPage(title, [overview, ...reports]));
    },
  };
}
