/** Verbs that read a log and write a report: files in and out. */
import { isInterruption } from '../../debugger/port.ts';
import { brief } from '../../pages/brief.ts';
import { formatCount } from '../../pages/format.ts';
import { text } from '../../pages/text.ts';
import { command, count, type Inline, name, say } from '../../report/inline.ts';
import type { Report } from '../../report/report.ts';
import { step, steps } from '../../report/step.ts';
import { htmlPrinter, jsonPrinter, markdownPrinter, type Printer, textPrinter } from '../logs/printers.ts';
import { logReading } from '../logs/read-log.ts';
import type { Answer } from './answer.ts';
import { numberOf } from './arguments.ts';
import { diagnosisObject } from './diagnosis-object.ts';
import type { Actions } from './objects.ts';
import type { ShownFile } from './shown-file.ts';
import type { Verb } from './verb.ts';
import { say as sayLine, type Work } from './work.ts';

function problem(...sentences: readonly string[]): Answer {
  return { page: sentences.map(each => ({ kind: 'paragraph', words: [each], indent: 0 })) };
}

// C:\\logs\\case.txt   \\\\server\\share\\case.html
const PATH = /^(?:[A-Za-z]:[\\/]|\\\\|\/)[^\0-\x1f"*<>?|]{1,250}$/;

function pathArgument(
  value: unknown,
  example: string,
): { readonly path: string } | { readonly problem: string } {
  if (typeof value === 'string' && PATH.test(value)) return { path: value };
  return { problem: `Give the whole path of a file in quotes, with doubled backslashes, as in ${example}.` };
}

/** More targets in one log are left out: a list of them would not be read. */
const MOST_TARGETS = 50;

/** A line tells how far the reading is, so many milliseconds after the last. */
const PAUSE = 2_000;
/** The clock is looked at once in so many lines. */
const CLOCK = 4_096;

const readLogVerb: Verb = {
  name: 'poolReadLog',
  syntax: 'dx @$poolReadLog("C:\\\\logs\\\\case.txt" | 2)',
  description:
    'Reads a log and shows it in place of the target, for every verb, until dx @$poolDiagnose() goes back; a number shows that target of the log.',
  always: true,
  anywhere: true,
  run(work, values, actions) {
    const number = numberOf(values[0]);
    if (Number.isInteger(number)) return another(work, number, actions);
    const given = pathArgument(values[0], 'dx @$poolReadLog("C:\\\\logs\\\\case.txt")');
    if ('problem' in given) return problem(given.problem);
    // A click into the object evaluates the call once more.
    if (work.file?.path === given.path) return { object: work.file.object };
    const { reports, problems } = reportsIn(work, given.path);
    if (reports.length === 0) return problem(...problems);
    return shown({ path: given.path, number: 1, reports }, problems, actions);
  },
};

function reportsIn(work: Work, path: string): { reports: Report[]; problems: readonly string[] } {
  const reports: Report[] = [];
  const reading = logReading(path, report => {
    if (reports.length < MOST_TARGETS) reports.push(report);
  });
  let lines = 0;
  let last = Date.now();
  let fault: string | undefined;
  try {
    work.debugger.eachLine(path, line => {
      reading.line(line, false);
      lines++;
      if (lines % CLOCK === 0 && Date.now() - last > PAUSE) {
        last = Date.now();
        if (sayLine(work.debugger, `${formatCount(lines)} lines read ...`))
          throw new Error('Interrupted by the user.');
      }
    });
  } catch (reason) {
    const words = reason instanceof Error ? reason.message : String(reason);
    fault = isInterruption(words)
      ? `Interrupted after ${formatCount(lines)} lines: this is what was read by then.`
      : words;
  }
  return { reports, problems: reading.end(fault) };
}

function another(work: Work, number: number, actions: Actions): Answer {
  const { file } = work;
  if (file === undefined) {
    return problem('No log is shown. dx @$poolReadLog("C:\\\\logs\\\\case.txt") reads one.');
  }
  if (number < 1 || number > file.reports.length) {
    return problem(
      file.reports.length === 1
        ? 'The log has one target, which is shown.'
        : `Give the number of a target of the log, from 1 to ${file.reports.length}.`,
    );
  }
  if (number === file.number) return { object: file.object };
  return shown({ path: file.path, number, reports: file.reports }, [], actions);
}

function shown(file: Omit<ShownFile, 'object'>, problems: readonly string[], actions: Actions): Answer {
  const report = file.reports[file.number - 1];
  if (report === undefined) return problem(...problems);
  const object = diagnosisObject(report, actions);
  const more: Inline[] = ['More: '];
  const links = steps(
    step('verb-details'),
    ...file.reports.map((_, at) =>
      at + 1 === file.number ? undefined : step('verb-log-target', { number: at + 1 }),
    ),
    step('verb-diagnose'),
    step('verb-help'),
  ).slice(0, MOST_LINKS);
  for (const each of links) {
    if (more.length > 1) more.push(' ');
    more.push(command(each));
  }
  const page = brief(report, {
    foot: more,
    finding: at => step('verb-finding', { number: at }),
    tag: tag => step('verb-tag', { tag }),
  });
  const targets =
    file.reports.length > 1
      ? say`Target ${count(file.number)} of ${count(file.reports.length)} in this log.`
      : undefined;
  return {
    page: [
      ...page,
      ...(targets ? [{ kind: 'paragraph', words: targets, indent: 0 } as const] : []),
      ...problems.map(
        each => ({ kind: 'paragraph', words: [name(each)], indent: 0, tone: 'warning' }) as const,
      ),
    ],
    object,
    file: Object.assign({ object }, file),
  };
}

const MOST_LINKS = 6;

const FORMATS: Readonly<Record<string, (write: (text: string) => void) => Printer>> = {
  html: write => htmlPrinter(write, () => undefined),
  htm: write => htmlPrinter(write, () => undefined),
  md: markdownPrinter,
  json: jsonPrinter,
  txt: write => textPrinter({ details: true, width: 100 }, lines => write(`${text(lines).join('\n')}\n`)),
};

const saveVerb: Verb = {
  name: 'poolSave',
  syntax: 'dx @$poolSave("C:\\\\case.html")',
  description: 'Writes the report to a file: .html, .md, .json or .txt, told by the end of its name.',
  always: true,
  run(work, values) {
    const given = pathArgument(values[0], 'dx @$poolSave("C:\\\\case.html")');
    if ('problem' in given) return problem(given.problem);
    const ending = /\.([A-Za-z]{2,4})$/.exec(given.path)?.[1]?.toLowerCase() ?? '';
    const make = FORMATS[ending];
    if (make === undefined) {
      return problem('The end of the name gives the format: .html, .md, .json or .txt.');
    }
    const report = work.report();
    const parts: string[] = [];
    const printer = make(part => parts.push(part));
    printer.report(report);
    printer.end();
    const replaced = work.debugger.fileExists(given.path);
    try {
      work.debugger.writeFile(given.path, parts.join('').replace(/\n$/, '').split('\n'));
    } catch (reason) {
      return problem(reason instanceof Error ? reason.message : String(reason));
    }
    return {
      page: [
        {
          kind: 'paragraph',
          indent: 0,
          words: say`The report is in ${name(given.path)}${replaced ? ', in place of the file that was there' : ''}.`,
        },
      ],
    };
  },
};

export const fileVerbs: readonly Verb[] = [readLogVerb, saveVerb];
