/** The command line: reads debugger logs and prints a report for each target in them. */
import { parseArgs } from 'node:util';
import { diagnoseLog } from '../../diagnose.ts';
import { toDoc } from '../../pages/details.ts';
import { toJson } from '../../pages/json.ts';
import { layout, type StyledLine } from '../../pages/layout.ts';
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
  const inColour = values.color ?? (process.stdout.isTTY === true && process.env.NO_COLOR === undefined);
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
  return values.format === 'json'
    ? readAll(positionals, jsonPrinter())
    : readAll(positionals, textPrinter(show));
}

function parse(args: readonly string[]) {
  return parseArgs({ args: [...args], options, allowPositionals: true, allowNegative: true });
}

/** Where reports go, as each is ready: a log of any size is never held whole. */
interface Printer {
  report(report: Report): void;
  end(): void;
}

function textPrinter(show: (lines: readonly StyledLine[]) => void): Printer {
  let printed = 0;
  return {
    report(report) {
      if (printed++ > 0) write('\n\n');
      show(layout(toDoc(report)));
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
