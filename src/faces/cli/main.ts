/** The command line: reads debugger logs and prints a report for each target in them, or a page about many. */
import { layout, type StyledLine, WIDTH } from '../../pages/layout.ts';
import { explain, findRule, ruleList } from '../../pages/rule-pages.ts';
import { explainSuspects } from '../../pages/suspect-pages.ts';
import { explainTag } from '../../pages/tag-pages.ts';
import { text } from '../../pages/text.ts';
import { version } from '../../report/version.ts';
import { fleetPage, type Summary, type Unread } from '../logs/fleet.ts';
import { growthOf } from '../logs/growth.ts';
import { isOutput } from '../logs/is-output.ts';
import { keptText } from '../logs/kept-text.ts';
import {
  htmlPrinter,
  jsonPrinter,
  markdownPrinter,
  ndjsonPrinter,
  type Printer,
  textPrinter,
} from '../logs/printers.ts';
import { type Log, readLog } from '../logs/read-log.ts';
import { redaction } from '../logs/redact.ts';
import { isProblem } from '../logs/worth.ts';
import { coloured } from './colour.ts';
import { comparisonOf } from './comparison.ts';
import { type ExitCode, exitCode } from './exit.ts';
import { usage, usageInShort } from './help.ts';
import { expanded, logsIn } from './inputs.ts';
import { NARROWEST, type Options, optionsOf, WIDEST } from './options.ts';
import { fileOutput, type Output, standardOutput } from './output.ts';
import { triage } from './triage/triage.ts';
import { isWorker, readMany } from './workers.ts';

async function main(args: readonly string[]): Promise<ExitCode> {
  if (args[0] === 'triage') return triaged(args.slice(1));
  const options = optionsOf(args);
  if ('problem' in options) return fail(options.problem);
  const known = information(options);
  if (known !== undefined) return known;
  if (options.inputs.length === 0) {
    process.stderr.write(process.stdin.isTTY === true ? usageInShort : usage);
    return 2;
  }
  let output: Output;
  try {
    output = options.output === undefined ? standardOutput() : fileOutput(options.output);
  } catch (reason) {
    return fail(message(reason));
  }
  const code = await reports(options, options.quiet ? { ...output, write() {} } : output);
  if (code === 2 && options.output !== undefined) output.drop();
  else output.end();
  return code;
}

function triaged(args: readonly string[]): Promise<ExitCode> {
  const width = widthOf({});
  return triage(args, {
    show: page => showOn(standardOutput(), { color: 'auto' })(layout(page, width)),
    usage: said,
    tell: complain,
    width,
  });
}

/** What needs no log. */
function information(options: Options): ExitCode | undefined {
  const show = (lines: readonly StyledLine[]): ExitCode => {
    showOn(standardOutput(), options)(lines);
    return 0;
  };
  if (options.help) return said(usage);
  if (options.version) return said(`poolinsight ${version}\n`);
  if (options.rules) return show(layout(ruleList()));
  const { explain: subject } = options;
  if (subject === undefined) return undefined;
  if (subject === 'suspects') return show(layout(explainSuspects()));
  const rule = findRule(subject);
  if (rule !== undefined) return show(layout(explain(rule)));
  const tag = explainTag(subject);
  if (tag !== undefined) return show(layout(tag));
  return fail(
    `There is no rule "${subject}", and no tag of that name is known. Run with --rules to see the rules, or --explain suspects.`,
  );
}

function said(words: string): ExitCode {
  process.stdout.write(words);
  return 0;
}

async function reports(options: Options, output: Output): Promise<ExitCode> {
  const paths = expanded(options.inputs);
  if (options.compare !== undefined) return compared(options, paths, output);
  const logs = paths.length === 1 ? safely(() => logsIn(paths[0] ?? '')) : undefined;
  if (logs !== undefined && 'problem' in logs) return fail(logs.problem);
  // An archive of several logs is many, too.
  const isMany = logs === undefined || logs.value.length > 1;
  if (isMany && (options.format === 'brief' || options.format === 'ndjson')) {
    return fleet(options, paths, output);
  }
  const all = logs?.value ?? paths.flatMap(path => logsOrComplaint(path));
  return oneByOne(options, all, output);
}

/** A file that cannot be opened as an archive is told, and the others are read. */
function logsOrComplaint(path: string): Log[] {
  const found = safely(() => logsIn(path));
  if ('value' in found) return found.value;
  complain(found.problem);
  return [];
}

function oneByOne(options: Options, logs: readonly Log[], output: Output): ExitCode {
  const hidden = options.redact ? redaction() : undefined;
  const kept = keptText();
  const printer = printerOf(options, output, kept);
  const keep = options.format === 'html';
  let read = 0;
  let problems = 0;
  for (const log of logs) {
    const name = hidden === undefined ? log.name : hidden.logName(log.name);
    const rewrite = hidden?.line;
    const unread = readLog(
      log,
      name,
      report => {
        read++;
        printer.report(report);
        const grown = growthOf(report);
        const told = grown !== undefined && 'report' in grown ? grown : undefined;
        if (told !== undefined) printer.comparison(told.report);
        if (isProblem(report) || told?.isProblem === true) problems++;
      },
      { rewrite: keep ? kept.keeping(name, rewrite) : rewrite, learn: hidden?.learn, isOutput },
    );
    for (const each of unread) complain(each);
  }
  printer.end();
  if (hidden !== undefined) complain(hidden.summary());
  return exitCode(read, problems);
}

async function fleet(options: Options, paths: readonly string[], output: Output): Promise<ExitCode> {
  const summaries: Summary[] = [];
  const unread: Unread[] = [];
  const asJson = options.format === 'ndjson';
  const progress = progressOf(paths.length);
  await readMany(
    paths,
    { asJson, redact: options.redact },
    result => {
      for (const each of result.json) output.write(`${each}\n`);
      summaries.push(...result.summaries);
      unread.push(...result.unread);
    },
    progress.done,
  );
  progress.end();
  if (!asJson && summaries.length > 0) {
    const width = widthOf(options);
    showOn(output, options)(layout(fleetPage(summaries, unread.length, width), width));
  }
  for (const each of unread) complain(each.problem);
  if (paths.length === 0) complain(`${options.inputs.join(', ')} holds no file. Give a folder with logs.`);
  return exitCode(
    summaries.length,
    summaries.filter(each => each.severity === 'critical' || each.severity === 'warning').length,
  );
}

function compared(options: Options, paths: readonly string[], output: Output): ExitCode {
  const [newer, ...more] = paths;
  if (newer === undefined || more.length > 0) {
    return fail('A comparison takes one log and its older one: poolinsight --compare OLDER NEWER.');
  }
  const made = comparisonOf(options.compare ?? '', newer, options.redact ? redaction() : undefined);
  if ('problem' in made) return fail(made.problem);
  const printer = printerOf(
    { ...options, format: options.format === 'json' ? 'brief' : options.format },
    output,
  );
  printer.comparison(made.report);
  printer.end();
  return made.isProblem ? 1 : 0;
}

function printerOf(options: Options, output: Output, kept = keptText()): Printer {
  const write = (words: string): void => output.write(words);
  if (options.format === 'json') return jsonPrinter(write);
  if (options.format === 'ndjson') return ndjsonPrinter(write);
  if (options.format === 'markdown') return markdownPrinter(write);
  if (options.format === 'html') return htmlPrinter(write, report => kept.of(report.title.from));
  return textPrinter(
    {
      details: options.format === 'details',
      ...(options.finding !== undefined && { finding: options.finding }),
      width: widthOf(options),
    },
    showOn(output, options),
  );
}

function showOn(
  output: Output,
  options: Pick<Options, 'color' | 'output'>,
): (lines: readonly StyledLine[]) => void {
  const inColour = options.color === 'always' || (options.color === 'auto' && wantsColour(options));
  return lines => output.write(`${(inColour ? coloured(lines) : text(lines)).join('\n')}\n`);
}

/** NO_COLOR (no-color.org) and FORCE_COLOR as Node and others read them. */
function wantsColour({ output }: Pick<Options, 'output'>): boolean {
  const { NO_COLOR, FORCE_COLOR } = process.env;
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return output === undefined && process.stdout.isTTY === true;
}

/** What was asked for, else the terminal's width, within what a page is made for. */
function widthOf({ width, output }: Pick<Options, 'width' | 'output'>): number {
  if (width !== undefined) return width;
  const columns = Number(process.env.COLUMNS) || (output === undefined ? process.stdout.columns : WIDTH);
  return Number.isInteger(columns) ? Math.min(WIDEST, Math.max(NARROWEST, columns)) : WIDTH;
}

/** Shown only where a person waits: in a terminal, after a second. */
function progressOf(all: number): { readonly done: (count: number) => void; end(): void } {
  const began = Date.now();
  let shown = false;
  return {
    done(count) {
      if (process.stderr.isTTY !== true || Date.now() - began < 1_000) return;
      process.stderr.write(`\r${count} of ${all} logs`);
      shown = true;
    },
    end() {
      if (shown) process.stderr.write('\r\x1b[K');
    },
  };
}

function safely<T>(work: () => T): { readonly value: T } | { readonly problem: string } {
  try {
    return { value: work() };
  } catch (reason) {
    return { problem: message(reason) };
  }
}

function complain(sentence: string): void {
  process.stderr.write(`poolinsight: ${sentence}\n`);
}

function fail(sentence: string): ExitCode {
  complain(sentence);
  return 2;
}

function message(reason: unknown): string {
  return reason instanceof Error ? reason.message : String(reason);
}

if (!isWorker()) {
  // A reader that closes early (a pager, head) is no error of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? 0 : 2);
  });
  // Set, not called: what was written to a pipe must reach it.
  void main(process.argv.slice(2)).then(code => {
    process.exitCode = code;
  });
}
