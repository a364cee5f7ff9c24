/** The command line: reads debugger logs and prints a report for each target in them. */
import { parseArgs } from 'node:util';
import { diagnoseLog } from '../../diagnose.ts';
import { brief } from '../../pages/brief.ts';
import { findingPage, toDoc } from '../../pages/details.ts';
import type { Doc } from '../../pages/doc.ts';
import { toJson } from '../../pages/json.ts';
import { layout, type StyledLine, WIDTH } from '../../pages/layout.ts';
import { explain, findRule, ruleList } from '../../pages/rule-pages.ts';
import { explainSuspects } from '../../pages/suspect-pages.ts';
import { text } from '../../pages/text.ts';
import { absenceSentence } from '../../report/absence.ts';
import type { Report } from '../../report/report.ts';
import { version } from '../../report/version.ts';
import { coloured } from './colour.ts';
import { type ExitCode, exitCode, isProblem, readAnything } from './exit.ts';
import { usage } from './help.ts';
import { eachLine } from './lines.ts';

const options = {
  format: { type: 'string', short: 'f', default: 'text' },
  details: { type: 'boolean', short: 'd' },
  finding: { type: 'string' },
  width: { type: 'string' },
  explain: { type: 'string' },
  rules: { type: 'boolean' },
  color: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

function main(args: readonly string[]): ExitCode {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (reason) {
    return fail(`${message(reason)}\nRun with --help to see the options.`);
  }
  const { values, positionals } = parsed;
  const inColour = values.color ?? wantsColour();
  const show = (lines: readonly StyledLine[]): void =>
    write(`${(inColour ? coloured(lines) : text(lines)).join('\n')}\n`);
  if (values.help === true) return done(() => write(usage));
  if (values.version === true) return done(() => write(`poolinsight ${version}\n`));
  if (values.rules === true) return done(() => show(layout(ruleList())));
  if (values.explain !== undefined) {
    if (values.explain === 'suspects') return done(() => show(layout(explainSuspects())));
    const rule = findRule(values.explain);
    if (rule === undefined)
      return fail(
        `There is no rule "${values.explain}". Run with --rules to see them all, or --explain suspects.`,
      );
    return done(() => show(layout(explain(rule))));
  }
  if (values.format !== 'text' && values.format !== 'json') {
    return fail(`There is no format "${values.format}". Use --format text or --format json.`);
  }
  if (positionals.length === 0) {
    process.stderr.write(usage);
    return 2;
  }
  const width = widthOf(values.width);
  if (width === undefined) return fail(`"${values.width}" is no width. Give a number from 60 to 160.`);
  const number = values.finding === undefined ? undefined : Number(values.finding);
  if (number !== undefined && !(Number.isInteger(number) && number > 0)) {
    return fail(`"${values.finding}" is no number of a finding. The brief shows them, as in --finding 2.`);
  }
  if (values.format === 'json') return readAll(positionals, jsonPrinter());
  const page = (report: Report): Doc => {
    if (number !== undefined) return findingPage(report, number) ?? noSuchFinding(report, number);
    return values.details === true ? toDoc(report) : brief(report, { foot: [FOOT] }, width);
  };
  return readAll(
    positionals,
    textPrinter(report => show(layout(page(report), width))),
  );
}

const FOOT = 'More: --details shows everything, --finding 1 one finding, --format json all figures.';

function noSuchFinding(report: Report, number: number): Doc {
  const most = report.findings.length;
  const words =
    most === 0 ? 'This report has no findings.' : `There is no finding ${number}: this report has ${most}.`;
  return [{ kind: 'paragraph', words: [words], indent: 0 }];
}

/** NO_COLOR (no-color.org) and FORCE_COLOR as Node and others read them. */
function wantsColour(): boolean {
  const { NO_COLOR, FORCE_COLOR } = process.env;
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return process.stdout.isTTY === true;
}

const NARROWEST = 60;
const WIDEST = 160;

/** What was asked for, else the terminal's width, within what a page is made for; undefined where it is no number. */
function widthOf(asked: string | undefined): number | undefined {
  if (asked !== undefined) {
    const width = Number(asked);
    return Number.isInteger(width) && width >= NARROWEST && width <= WIDEST ? width : undefined;
  }
  const columns = Number(process.env.COLUMNS) || process.stdout.columns;
  return Number.isInteger(columns) ? Math.min(WIDEST, Math.max(NARROWEST, columns)) : WIDTH;
}

function parse(args: readonly string[]) {
  return parseArgs({ args: [...args], options, allowPositionals: true, allowNegative: true });
}

/** Where reports go, as each is ready: a log of any size is never held whole. */
interface Printer {
  report(report: Report): void;
  end(): void;
}

function textPrinter(show: (report: Report) => void): Printer {
  let printed = 0;
  return {
    report(report) {
      if (printed++ > 0) write('\n\n');
      show(report);
    },
    end() {},
  };
}

function jsonPrinter(): Printer {
  write(`{"schema":2,"tool":${JSON.stringify({ name: 'poolinsight', version })},"reports":[`);
  let printed = 0;
  return {
    report(report) {
      write(`${printed++ > 0 ? ',' : ''}\n${JSON.stringify(toJson(report), null, 1)}`);
    },
    end() {
      write('\n]}\n');
    },
  };
}

function readAll(files: readonly string[], printer: Printer): ExitCode {
  let reports = 0;
  let problems = 0;
  for (const file of files) {
    const from = file === '-' ? 'standard input' : file;
    const seen: Report[] = [];
    let lines = 0;
    const diagnosis = diagnoseLog(from, report => {
      if (!readAnything(report)) {
        // Kept to say why nothing could be read, if that stays so.
        if (seen.length === 0) seen.push(report);
        return;
      }
      reports++;
      if (isProblem(report)) problems++;
      seen[0] = report;
      printer.report(report);
    });
    try {
      eachLine(file, (line, plain) => {
        lines++;
        diagnosis.line(line, plain);
      });
    } catch (reason) {
      complain(message(reason));
      if (lines === 0) continue;
    }
    diagnosis.end();
    const last = seen[0];
    if (last !== undefined && readAnything(last)) continue;
    complain(nothingRead(from, lines, last));
  }
  printer.end();
  return exitCode(reports, problems);
}

function nothingRead(from: string, lines: number, report: Report | undefined): string {
  if (lines === 0)
    return `${from} is empty. Give a log that .logopen wrote, or text copied from the debugger's window.`;
  if (report === undefined) {
    return `${from} holds no output of a command that poolinsight reads. It needs at least !vm, and !poolused 3 to name who holds the memory.`;
  }
  const absences = report.outcomes.map(each =>
    each.outcome === 'not-checked' ? each.missing[0]?.absence : undefined,
  );
  const reason = absences.find(each => each !== undefined && each.reason !== 'not-run') ?? absences[0];
  return `Nothing could be read from ${from}. ${reason === undefined ? '' : absenceSentence(reason)}`;
}

function write(output: string): void {
  process.stdout.write(output);
}

function complain(sentence: string): void {
  process.stderr.write(`poolinsight: ${sentence}\n`);
}

function done(work: () => void): ExitCode {
  work();
  return 0;
}

function fail(sentence: string): ExitCode {
  complain(sentence);
  return 2;
}

function message(reason: unknown): string {
  return reason instanceof Error ? reason.message : String(reason);
}

// A reader that closes early (a pager, head) is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 2);
});

// Set, not called: what was written to a pipe must reach it.
process.exitCode = main(process.argv.slice(2));
