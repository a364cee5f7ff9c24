/** What the page's worker does: reads logs, makes pages of them, keeps what was read for the next question. */

import type { ComparisonReport } from '../../comparison/report.ts';
import { comparisonHtml, htmlReport } from '../../pages/html.ts';
import { text } from '../../pages/text.ts';
import type { Report } from '../../report/report.ts';
import { type Summary, summaryOf, summaryWords } from '../logs/fleet.ts';
import { growthOf, growthOfReports } from '../logs/growth.ts';
import { isOutput } from '../logs/is-output.ts';
import { type KeptText, keptText } from '../logs/kept-text.ts';
import { htmlPrinter, jsonPrinter, markdownPrinter, type Printer, textPrinter } from '../logs/printers.ts';
import { logReading } from '../logs/read-log.ts';
import { type Redaction, redaction } from '../logs/redact.ts';
import { decoder } from './decode.ts';
import { fleetHtml } from './fleet-html.ts';
import { type BlobLog, logsOf } from './logs-of.ts';
import type { Format, FromWorker, NamedBlob, ToWorker } from './messages.ts';

interface Target {
  readonly report: Report;
  readonly kept: KeptText;
  readonly summary: Summary;
}

/** The next progress is told so many milliseconds after the last. */
const PAUSE = 80;

/** Columns of a text that is saved. */
const WIDTH = 100;

export interface PageWork {
  /** Resolves when the answer is told. */
  hear(message: ToWorker): Promise<void>;
}

/** `sample`: the text of a log that shows what the page does. */
export function pageWork(tell: (message: FromWorker) => void, sample: NamedBlob): PageWork {
  let targets: Target[] = [];
  let unread = 0;
  let files = 0;
  let shown: { readonly target: number | undefined; readonly comparison?: ComparisonReport } = {
    target: undefined,
  };

  /** Reads the logs of one file and gives their targets. */
  const read = async (
    file: NamedBlob,
    redact: boolean,
    words: string,
    from: number,
    part: number,
  ): Promise<Target[]> => {
    const found: Target[] = [];
    let logs: BlobLog[];
    try {
      logs = await logsOf(file);
    } catch (reason) {
      fail(reason);
      return found;
    }
    for (const [at, log] of logs.entries()) {
      const hidden = redact ? redaction() : undefined;
      const name = hidden === undefined ? log.name : hidden.logName(log.name);
      if (hidden !== undefined) await learned(log, hidden);
      const kept = keptText();
      const reading = logReading(name, report => found.push({ report, kept, summary: summaryOf(report) }), {
        rewrite: kept.keeping(name, hidden?.line),
        isOutput,
      });
      const lines = decoder(name, reading.line);
      let fault: string | undefined;
      let last = 0;
      try {
        await log.each(
          bytes => lines.bytes(bytes),
          stored => {
            if (Date.now() - last < PAUSE) return;
            last = Date.now();
            const done = (at + stored / Math.max(1, log.size)) / logs.length;
            tell({ told: 'progress', words: `${words}${log.name}`, share: from + done * part });
          },
        );
        lines.end();
      } catch (reason) {
        fault = reason instanceof Error ? reason.message : String(reason);
      }
      for (const sentence of reading.end(fault)) {
        unread++;
        tell({ told: 'problem', sentence });
      }
      if (hidden !== undefined) tell({ told: 'remark', sentence: `${name}: ${hidden.summary()}` });
    }
    return found;
  };

  const fail = (reason: unknown): void => {
    unread++;
    tell({ told: 'problem', sentence: reason instanceof Error ? reason.message : String(reason) });
  };

  const readAll = async (given: readonly NamedBlob[], redact: boolean): Promise<void> => {
    targets = [];
    unread = 0;
    files = given.length;
    for (const [at, file] of given.entries()) {
      const words = given.length === 1 ? '' : `${at + 1} of ${given.length}: `;
      for (const each of await read(file, redact, words, at / given.length, 1 / given.length)) {
        targets.push(each);
        const { severity, resource, tag, log } = summaryWords(each.summary);
        tell({
          told: 'target',
          label: [severity, resource, tag, log].filter(word => word !== '').join('  '),
        });
      }
    }
    if (targets.length > 0) show(files > 1 && targets.length > 1 ? undefined : 0);
  };

  const show = (number: number | undefined): void => {
    const target = number === undefined ? undefined : targets[number];
    shown = { target: target === undefined ? undefined : number };
    if (target === undefined) {
      const html = fleetHtml(
        targets.map(each => each.summary),
        unread,
      );
      tell({ told: 'page', html, target: undefined, kind: 'fleet' });
      return;
    }
    const { report, kept } = target;
    const grown = growthOf(report);
    const growth = grown !== undefined && 'report' in grown ? comparisonHtml(grown.report) : '';
    const html = htmlReport(report, kept.of(report.title.from)) + growth;
    tell({ told: 'page', html, target: number, kind: 'report' });
  };

  const compare = async (number: number, file: NamedBlob): Promise<void> => {
    const target = targets[number];
    const others = await read(file, false, '', 0, 1);
    const other = others[others.length - 1];
    if (target === undefined || other === undefined) return;
    const grown = growthOfReports(other.report, target.report);
    if ('problem' in grown) {
      tell({ told: 'problem', sentence: grown.problem });
      return;
    }
    shown = { target: number, comparison: grown.report };
    tell({ told: 'page', html: comparisonHtml(grown.report), target: number, kind: 'comparison' });
  };

  const save = (format: Format): void => {
    const parts: string[] = [];
    const of = shown.target === undefined ? targets : targets.slice(shown.target, shown.target + 1);
    const printer = printerOf(format, part => parts.push(part), of);
    if (shown.comparison !== undefined) printer.comparison(shown.comparison);
    else {
      for (const { report } of of) {
        printer.report(report);
        const grown = growthOf(report);
        if (grown !== undefined && 'report' in grown) printer.comparison(grown.report);
      }
    }
    printer.end();
    const { ending, type } = FORMATS[format];
    const name = shown.comparison === undefined ? (of[0]?.report.title.from ?? 'report') : 'comparison';
    tell({ told: 'file', name: `${fileName(name)}.${ending}`, type, text: parts.join('') });
  };

  return {
    async hear(message) {
      try {
        if (message.do === 'read') await readAll(message.files, message.redact);
        else if (message.do === 'sample') await readAll([sample], false);
        else if (message.do === 'show') show(message.target);
        else if (message.do === 'compare') await compare(message.target, message.file);
        else save(message.format);
      } catch (reason) {
        fail(reason);
      }
      tell({ told: 'done' });
    },
  };
}

/** Names to replace are learned from the whole text first. */
async function learned(log: BlobLog, { learn }: Redaction): Promise<void> {
  try {
    const lines = decoder(log.name, learn);
    await log.each(
      bytes => lines.bytes(bytes),
      () => {},
    );
    lines.end();
  } catch {
    // The second reading says why.
  }
}

const FORMATS: Readonly<Record<Format, { readonly ending: string; readonly type: string }>> = {
  html: { ending: 'html', type: 'text/html' },
  markdown: { ending: 'md', type: 'text/markdown' },
  json: { ending: 'json', type: 'application/json' },
  text: { ending: 'txt', type: 'text/plain' },
};

function printerOf(format: Format, write: (text: string) => void, of: readonly Target[]): Printer {
  if (format === 'json') return jsonPrinter(write);
  if (format === 'markdown') return markdownPrinter(write);
  if (format === 'text') {
    return textPrinter({ details: true, width: WIDTH }, lines => write(`${text(lines).join('\n')}\n`));
  }
  return htmlPrinter(write, report => of.find(each => each.report === report)?.kept.of(report.title.from));
}

/** C:\\logs\\case 1.txt is case-1. */
function fileName(path: string): string {
  const last = path.split(/[\\/]/).pop() ?? '';
  const name = last.replace(/\.[A-Za-z0-9]{1,4}$/, '').replace(/[^\w.-]+/g, '-');
  return `poolinsight-${name === '' ? 'report' : name}`.slice(0, 80);
}
