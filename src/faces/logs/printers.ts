/** The forms in which reports go out, each as soon as it is ready: a log of any size is never held whole. */
import type { ComparisonReport } from '../../comparison/report.ts';
import { brief } from '../../pages/brief.ts';
import { comparisonFindingPage, comparisonPage } from '../../pages/comparison.ts';
import { comparisonJson } from '../../pages/comparison-json.ts';
import { findingPage, toDoc } from '../../pages/details.ts';
import type { Doc, Node } from '../../pages/doc.ts';
import { comparisonHtml, htmlPage, htmlReport, type LogText } from '../../pages/html.ts';
import { toJson } from '../../pages/json.ts';
import { layout, type StyledLine } from '../../pages/layout.ts';
import { markdown } from '../../pages/markdown.ts';
import type { ComparisonJson, ReportJson } from '../../report/contract.ts';
import type { Report } from '../../report/report.ts';
import { version } from '../../report/version.ts';

export interface Printer {
  report(report: Report): void;
  /** Of two moments in the log of the last report; or of two logs, which `reports` are of. */
  comparison(report: ComparisonReport, reports?: readonly Report[]): void;
  end(): void;
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

/** What one pastes into a ticket. */
export function markdownPrinter(write: (text: string) => void): Printer {
  let printed = 0;
  const put = (page: Doc): void => write(`${printed++ > 0 ? '\n---\n\n' : ''}${markdown(page)}`);
  return {
    report: report => put([...brief(report, { foot: [] }), ...details(report)]),
    comparison: report => put(comparisonPage(report)),
    end() {},
  };
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

/** One file with everything, opened from disk. `logOf` gives the text of a report's log, where it is kept. */
export function htmlPrinter(
  write: (text: string) => void,
  logOf: (report: Report) => LogText | undefined,
): Printer {
  const parts: string[] = [];
  const titles: string[] = [];
  return {
    report(report) {
      titles.push(report.title.from);
      parts.push(htmlReport(report, logOf(report), parts.length));
    },
    comparison(report) {
      parts.push(comparisonHtml(report));
    },
    end() {
      write(
        htmlPage(`poolinsight: ${titles[0] ?? 'comparison'}${titles.length > 1 ? ' and more' : ''}`, parts),
      );
    },
  };
}
