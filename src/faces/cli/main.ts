/** The command line: reads debugger logs and prints a report for each target in them, or a page about many. */
import type { Doc } from '../../pages/doc.ts';
import { explained } from '../../pages/explained.ts';
import { layout, type StyledLine, WIDTH } from '../../pages/layout.ts';
import { ruleList } from '../../pages/rule-pages.ts';
import { text } from '../../pages/text.ts';
import type { Report } from '../../report/report.ts';
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
import { type ExitCode, exitCode, type Tally } from './exit.ts';
import { usage, usageInShort } from './help.ts';
import { logsIn } from './inputs.ts';
import { NARROWEST, type Options, optionsOf, WIDEST } from './options.ts';
import { otherFiles } from './other-files.ts';
import { fileOutput, type Output, standardOutput } from './output.ts';
import { withoutOutput } from './output-is-input.ts';
import { filesOf, type InputFile } from './paths.ts';
import { isInputPiped } from './piped.ts';
import { whenOutputFails } from './standard-output.ts';
import { triage } from './triage/triage.ts';
import { isWorker, readMany } from './workers.ts';

async function main(args: readonly string[], tally: Tally): Promise<ExitCode> {
  if (args[0] === 'triage') return triaged(args.slice(1));
  const options = optionsOf(args);
  if ('problem' in options) return fail(options.problem);
  const known = information(options);
  if (known !== undefined) return known;
  const inputs = options.inputs.length === 0 && isInputPiped() ? ['-'] : options.inputs;
  if (inputs.length === 0) {
    process.stderr.write(process.stdin.isTTY === true ? usageInShort : usage);
    return 2;
  }
  return read({ ...options, inputs }, tally);
}

/** What was found of what is to be read, before anything is written. */
async function read(options: Options, tally: Tally): Promise<ExitCode> {
  const { inputs, output: path, compare } = options;
  const found = filesOf(inputs);
  for (const each of found.problems) complain(each);
  if (found.files.length === 0) {
    if (found.problems.length === 0) complain(`${inputs.join(', ')} holds no file. Give a folder with logs.`);
    return 2;
  }
  if (path === undefined) {
    const output = standardOutput();
    return reports(options, found.files, options.quiet ? { ...output, write() {} } : output, tally);
  }
  const older = compare === undefined ? [] : [{ path: compare, isFound: false }];
  const checked = withoutOutput([...older, ...found.files], path);
  if ('problem' in checked) return fail(checked.problem);
  let output: Output;
  try {
    output = fileOutput(path);
  } catch (reason) {
    return fail(message(reason));
  }
  if (options.remark !== undefined) complain(options.remark);
  const code = await reports(options, checked.files.slice(older.length), output, tally);
  if (code === 2) {
    output.drop();
    return 2;
  }
  const trouble = output.end();
  return trouble === undefined ? code : fail(trouble);
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
  const show = (page: Doc): void => showOn(standardOutput(), options)(layout(page, widthOf(options)));
  if (options.help) return said(usage);
  if (options.version) return said(`poolinsight ${version}\n`);
  if (options.rules) {
    show(ruleList());
    return 0;
  }
  if (options.explain === undefined) return undefined;
  const found = explained(options.explain);
  if ('problem' in found) return fail(found.problem);
  if (found.remark !== undefined) complain(found.remark);
  found.pages.forEach((page, at) => {
    show(at === 0 ? page : [{ kind: 'blank' }, ...page]);
  });
  return 0;
}

function said(words: string): ExitCode {
  process.stdout.write(words);
  return 0;
}

async function reports(
  options: Options,
  files: readonly InputFile[],
  output: Output,
  tally: Tally,
): Promise<ExitCode> {
  if (options.compare !== undefined) return compared(options, files, output, tally);
  const [first] = files;
  const logs = files.length === 1 && first !== undefined ? safely(() => logsOf(first)) : undefined;
  if (logs !== undefined && 'problem' in logs) return fail(logs.problem);
  // An archive of several logs is many, too.
  const isMany = logs === undefined || logs.value.length > 1;
  if (isMany && options.finding !== undefined) {
    return fail(
      `--finding ${options.finding} needs one log, and these are several. Give the log that has the finding.`,
    );
  }
  if (isMany && (options.format === 'brief' || options.format === 'ndjson')) {
    return fleet(options, files, output, tally);
  }
  const untold: string[] = [];
  const all = logs?.value ?? files.flatMap(file => logsOrComplaint(file, options.redact, untold));
  return oneByOne(options, all, output, tally, untold);
}

/** A log, and whether it only lies in a folder that was named. */
type Candidate = Log & Pick<InputFile, 'isFound'>;

function logsOf({ path, isFound }: InputFile): Candidate[] {
  return logsIn(path).map(log => ({ ...log, isFound }));
}

/** A file that cannot be opened as an archive is told, and the others are read. */
function logsOrComplaint(file: InputFile, isRedacted: boolean, unread: string[]): Candidate[] {
  const found = safely(() => logsOf(file));
  if ('value' in found) return found.value;
  complain(found.problem);
  unread.push(isRedacted ? 'An archive could not be opened.' : found.problem);
  return [];
}

/** `untold`: what could not be read so far; a file that gives an overview says it, too. */
function oneByOne(
  options: Options,
  logs: readonly Candidate[],
  output: Output,
  tally: Tally,
  untold: string[],
): ExitCode {
  const hidden = options.redact ? redaction() : undefined;
  const kept = keptText();
  const printer = printerOf(options, output, kept);
  const keep = options.format === 'html';
  const others: string[] = [];
  for (const log of logs) {
    const name = hidden === undefined ? log.name : hidden.logName(log.name);
    const rewrite = hidden?.line;
    const unread = readLog(
      log,
      name,
      report => {
        if (lacksFinding(options, report)) return;
        tally.reports++;
        const grown = growthOf(report);
        const told = grown !== undefined && 'report' in grown ? grown : undefined;
        if (isProblem(report) || told?.isProblem === true) tally.problems++;
        printer.report(report);
        if (told !== undefined && options.finding === undefined) printer.comparison(told.report);
      },
      {
        rewrite: keep ? kept.keeping(name, rewrite) : rewrite,
        learn: hidden?.learn,
        isOutput,
        ...(log.isFound && { noLog: () => others.push(name) }),
      },
    );
    for (const each of unread) {
      complain(each);
      untold.push(each.split(log.name).join(name));
    }
  }
  printer.end(untold);
  complainOfOthers(others, tally.reports === 0);
  if (hidden !== undefined) complain(hidden.summary());
  return exitCode(tally);
}

/** Says so where there is no finding of the number that was asked for. */
function lacksFinding({ finding }: Options, { findings }: Pick<Report, 'findings'>): boolean {
  if (finding === undefined || finding <= findings.length) return false;
  const most = findings.length;
  complain(
    most === 0
      ? 'This report has no findings. Leave --finding out.'
      : `There is no finding ${finding}: this report has ${most}. Give ${most === 1 ? '--finding 1' : `a number from 1 to ${most}`}.`,
  );
  return true;
}

function complainOfOthers(names: readonly string[], isAll: boolean): void {
  const sentence = otherFiles(names, isAll);
  if (sentence !== undefined) complain(sentence);
}

async function fleet(
  options: Options,
  files: readonly InputFile[],
  output: Output,
  tally: Tally,
): Promise<ExitCode> {
  const summaries: Summary[] = [];
  const unread: Unread[] = [];
  const others: string[] = [];
  const asJson = options.format === 'ndjson';
  const progress = progressOf(files.length);
  await readMany(
    files,
    { asJson, redact: options.redact },
    result => {
      tally.reports += result.summaries.length;
      tally.problems += result.summaries.filter(
        each => each.severity === 'critical' || each.severity === 'warning',
      ).length;
      summaries.push(...result.summaries);
      unread.push(...result.unread);
      others.push(...result.others);
      for (const each of result.json) output.write(each);
    },
    progress.done,
  );
  progress.end();
  if (!asJson && summaries.length > 0) {
    const width = widthOf(options);
    showOn(output, options)(layout(fleetPage(summaries, unread.length, width), width));
  }
  for (const each of unread) complain(each.problem);
  complainOfOthers(others, summaries.length === 0);
  return exitCode(tally);
}

function compared(options: Options, files: readonly InputFile[], output: Output, tally: Tally): ExitCode {
  const [newer, ...more] = files;
  if (newer === undefined || more.length > 0) {
    return fail('A comparison takes one log and its older one: poolinsight --compare OLDER NEWER.');
  }
  const made = comparisonOf(options.compare ?? '', newer.path, options.redact ? redaction() : undefined);
  if ('problem' in made) return fail(made.problem);
  if (lacksFinding(options, made.report)) return 2;
  tally.reports++;
  if (made.isProblem) tally.problems++;
  const printer = printerOf(options, output);
  printer.comparison(made.report, made.reports);
  printer.end();
  return exitCode(tally);
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
  const tally: Tally = { reports: 0, problems: 0 };
  whenOutputFails(() => (tally.reports === 0 ? 0 : exitCode(tally)));
  // Set, not called: what was written to a pipe must reach it.
  void main(process.argv.slice(2), tally).then(code => {
    process.exitCode = code;
  });
}
