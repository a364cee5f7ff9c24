/** The forms in which reports go out, each as soon as it is ready: a log of any size is never held whole. */
import type { ComparisonReport } from '../../comparison/report.ts';
import { brief } from '../../pages/brief.ts';
import { comparisonPage } from '../../pages/comparison.ts';
import { findingPage, toDoc } from '../../pages/details.ts';
import type { Doc, Node } from '../../pages/doc.ts';
import { comparisonHtml, htmlPage, htmlReport, type LogText } from '../../pages/html.ts';
import { toJson } from '../../pages/json.ts';
import { layout, type StyledLine } from '../../pages/layout.ts';
import { markdown } from '../../pages/markdown.ts';
import type { Report } from '../../report/report.ts';
import { version } from '../../report/version.ts';

export interface Printer {
  report(report: Report): void;
  comparison(report: ComparisonReport): void;
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
    comparison: report => put(comparisonPage(report)),
    end() {},
  };
}

function pageOf(report: Report, { details, finding, width }: TextForm): Doc {
  if (finding !== undefined) return findingPage(report, finding) ?? noSuchFinding(report, finding);
  return details ? toDoc(report) : brief(report, { foot: [FOOT] }, width);
}

function noSuchFinding(report: Report, number: number): Doc {
  const most = report.findings.length;
  const words =
    most === 0 ? 'This report has no findings.' : `There is no finding ${number}: this report has ${most}.`;
  return [{ kind: 'paragraph', words: [words], indent: 0 }];
}

export function jsonPrinter(write: (text: string) => void): Printer {
  write(`{"schema":2,"tool":${JSON.stringify({ name: 'poolinsight', version })},"reports":[`);
  let printed = 0;
  return {
    report(report) {
      write(`${printed++ > 0 ? ',' : ''}\n${JSON.stringify(toJson(report), null, 1)}`);
    },
    comparison() {},
    end() {
      write('\n]}\n');
    },
  };
}

/** One report a line, for programs that read many. */
export function ndjsonPrinter(write: (text: string) => void): Printer {
  return {
    report(report) {
      write(`${JSON.stringify(toJson(report))}\n`);
    },
    comparison() {},
    end() {},
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
