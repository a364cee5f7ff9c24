/** What the page's worker does: reads logs, makes pages of them, keeps what was read for the next question. */

import { comparisonHtml, htmlReport, reportWithGrowth } from '../../pages/html.ts';
import { layout } from '../../pages/layout.ts';
import { text } from '../../pages/text.ts';
import type { Report } from '../../report/report.ts';
import { fleetPage, nameOfAll, type Summary, summaryOf, summaryWords } from '../logs/fleet.ts';
import { fleetHtml } from '../logs/fleet-html.ts';
import { type Growth, growthOf, growthOfReports, type Order } from '../logs/growth.ts';
import { isOutput } from '../logs/is-output.ts';
import { type KeptText, keptText } from '../logs/kept-text.ts';
import { htmlPrinter, jsonPrinter, markdownPrinter, type Printer, textPrinter } from '../logs/printers.ts';
import { logReading } from '../logs/read-log.ts';
import { type Redaction, redaction } from '../logs/redact.ts';
import { decoder } from './decode.ts';
import { type BlobLog, logsOf } from './logs-of.ts';
import type { Format, FromWorker, NamedBlob, ToWorker } from './messages.ts';

interface Target {
  readonly report: Report;
  readonly kept: KeptText;
  readonly summary: Summary;
}

interface Comparison {
  /** In the order in which they were given. */
  readonly given: readonly [Report, Report];
  readonly growth: Extract<Growth, { readonly report: unknown }>;
}

/** What the view shows: one target, all (undefined), or a comparison that was asked for there. */
interface Shown {
  readonly target: number | undefined;
  readonly comparison?: Comparison;
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
  /** What could not be read, in sentences that may be saved. */
  let unread: string[] = [];
  let files = 0;
  let shown: Shown = { target: undefined };
  /** One for all that is read together: a name is replaced by the same word in each log. */
  let hidden: Redaction | undefined;

  /** Reads the logs of one file and gives their targets. */
  const read = async (file: NamedBlob, words: string, from: number, part: number): Promise<Target[]> => {
    const found: Target[] = [];
    let logs: BlobLog[];
    try {
      logs = await logsOf(file);
    } catch (reason) {
      cannot(wordsOf(reason), file.name, hidden?.logName(file.name));
      return found;
    }
    for (const [at, log] of logs.entries()) {
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
        fault = wordsOf(reason);
      }
      for (const sentence of reading.end(fault)) cannot(sentence, log.name, name);
    }
    return found;
  };

  /** The user sees the log's own name; what is saved has the one in its place. */
  const cannot = (sentence: string, name: string, shownName = name): void => {
    unread.push(sentence.split(name).join(shownName));
    tell({ told: 'problem', sentence });
  };

  const sayReplaced = (): void => {
    if (hidden !== undefined) tell({ told: 'remark', sentence: hidden.summary() });
  };

  const readAll = async (given: readonly NamedBlob[], redact: boolean): Promise<void> => {
    targets = [];
    unread = [];
    files = given.length;
    hidden = redact ? redaction() : undefined;
    for (const [at, file] of given.entries()) {
      const words = given.length === 1 ? '' : `${at + 1} of ${given.length}: `;
      for (const each of await read(file, words, at / given.length, 1 / given.length)) {
        targets.push(each);
        const { severity, resource, tag, log } = summaryWords(each.summary);
        tell({
          told: 'target',
          label: [severity, resource, tag, log].filter(word => word !== '').join('  '),
        });
      }
    }
    sayReplaced();
    if (targets.length > 0) show(files > 1 && targets.length > 1 ? undefined : 0);
  };

  const show = (number: number | undefined): void => {
    const target = number === undefined ? undefined : targets[number];
    shown = { target: target === undefined ? undefined : number };
    if (target === undefined) {
      tell({ told: 'page', html: overview(), target: undefined, kind: 'fleet' });
      return;
    }
    const { report, kept } = target;
    const grown = growthOf(report);
    const own = htmlReport(report, kept.of(report.title.from));
    const html = grown !== undefined && 'report' in grown ? reportWithGrowth(own, grown.report) : own;
    tell({ told: 'page', html, target: number, kind: 'report' });
  };

  const overview = (): string => {
    const summaries = targets.map(each => each.summary);
    const numbers = new Map(summaries.map((each, at) => [each, at] as const));
    const html = fleetHtml(
      { summaries, unread: unread.length },
      (each, log) =>
        `<button type="button" class="go" data-target="${numbers.get(each) ?? 0}">${log}</button>`,
    );
    return targets.length === 2
      ? `<p>${button('Compare these two', 'data-ask="compare-two"')}</p>${html}`
      : html;
  };

  const showComparison = (target: number | undefined, first: Report, second: Report): void => {
    const growth = growthOfReports(first, second);
    if ('problem' in growth) {
      tell({ told: 'problem', sentence: growth.problem });
      return;
    }
    shown = { target, comparison: { given: [first, second], growth } };
    const back =
      target === undefined
        ? button('Back to the overview', 'data-target="all"')
        : button('Back to the report', `data-target="${target}"`);
    const swap = growth.order === 'given' ? ` ${button('Swap before and after', 'data-ask="swap"')}` : '';
    const html = `<p>${back}${swap} ${FIRST[growth.order]}</p>${comparisonHtml(growth.report)}`;
    tell({ told: 'page', html, target, kind: 'comparison' });
  };

  const compare = async (number: number, file: NamedBlob): Promise<void> => {
    const target = targets[number];
    const known = unread;
    unread = [];
    const others = await read(file, '', 0, 1);
    // A file to compare with is none of those that the overview counts.
    unread = known;
    sayReplaced();
    const other = others[others.length - 1];
    if (target !== undefined && other !== undefined) showComparison(number, other.report, target.report);
  };

  const compareTwo = (): void => {
    const [first, second] = targets;
    if (first !== undefined && second !== undefined) showComparison(undefined, first.report, second.report);
  };

  const swap = (): void => {
    const { target, comparison } = shown;
    if (comparison !== undefined) showComparison(target, comparison.given[1], comparison.given[0]);
  };

  const save = (format: Format): void => {
    const parts: string[] = [];
    const write = (part: string): void => void parts.push(part);
    const { target, comparison } = shown;
    const of = target === undefined ? targets : targets.slice(target, target + 1);
    const printer = printerOf(format, write, of);
    const isAll = target === undefined && comparison === undefined;
    if (comparison !== undefined && format !== 'json') printer.comparison(comparison.growth.report);
    // The contract has reports only.
    else if (comparison !== undefined) for (const each of comparison.given) printer.report(each);
    else {
      if (isAll && of.length > 1 && format === 'text') write(overviewText(of, unread.length));
      for (const { report } of of) {
        printer.report(report);
        const grown = growthOf(report);
        if (grown !== undefined && 'report' in grown) printer.comparison(grown.report);
      }
    }
    printer.end(isAll ? unread : []);
    const { ending, type } = FORMATS[format];
    const name =
      comparison === undefined ? (nameOfAll(of.map(each => each.summary)) ?? 'report') : 'comparison';
    tell({ told: 'file', name: `${fileName(name)}.${ending}`, type, text: parts.join('') });
  };

  return {
    async hear(message) {
      try {
        if (message.do === 'read') await readAll(message.files, message.redact);
        else if (message.do === 'sample') await readAll([sample], false);
        else if (message.do === 'show') show(message.target);
        else if (message.do === 'compare') await compare(message.target, message.file);
        else if (message.do === 'compare-two') compareTwo();
        else if (message.do === 'swap') swap();
        else save(message.format);
      } catch (reason) {
        tell({ told: 'problem', sentence: wordsOf(reason) });
      }
      tell({ told: 'done' });
    },
  };
}

function wordsOf(reason: unknown): string {
  return reason instanceof Error ? reason.message : String(reason);
}

/** What says which of two moments was first. */
const FIRST: Readonly<Record<Order, string>> = {
  clock: "The target's clock says which was first.",
  counters: 'The counters of the tags say which was first.',
  given: 'Nothing in them says which was first.',
};

/** `does`: attributes of ours. */
function button(words: string, does: string): string {
  return `<button type="button" class="button" ${does}>${words}</button>`;
}

function overviewText(of: readonly Target[], unread: number): string {
  const page = fleetPage(
    of.map(each => each.summary),
    unread,
    WIDTH,
  );
  return `${text(layout(page, WIDTH)).join('\n')}\n\n\n`;
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
