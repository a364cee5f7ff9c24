/**
 * The pipeline, from a debugger or a log to a report. Start reading here. The only place that catches: what
 * a command, a reader or a rule throws becomes a sentence in the report, and nothing read so far is lost.
 */
import { type Collector, collector } from './collect.ts';
import { commands } from './commands/index.ts';
import { conclude, type Guard } from './conclude.ts';
import { logScanner } from './debugger/log.ts';
import type { Debugger } from './debugger/port.ts';
import type { Report } from './report/report.ts';
import { rules } from './rules/index.ts';

/** `first`: the few cheap commands that answer most questions. `full`: then what confirms, if it is not slow. */
export type Depth = 'first' | 'full';

export interface LiveOptions {
  readonly depth: Depth;
  /** Called before each command, so that a user on a slow link sees what runs. */
  readonly running?: (command: string) => void;
}

/** Asks a debugger for what the rules need, in two passes as an engineer does, and says what it means. */
export function diagnoseDebugger(from: Debugger, options: LiveOptions): Report {
  const troubles: string[] = [];
  const asked = new Set<string>();
  const into = collector(commands);
  const ask = (command: string): void => {
    if (asked.has(command)) return;
    asked.add(command);
    options.running?.(command);
    const lines = guard(() => from.run(command));
    if ('threw' in lines) troubles.push(`${command} failed: ${lines.threw}`);
    else read(into, command, lines.value, troubles);
  };
  let latest: { readonly after: number; readonly report: Report } | undefined;
  const report = (): Report => {
    if (latest?.after !== asked.size) {
      latest = {
        after: asked.size,
        report: conclude(into.collected(), rules, 'the debugger', troubles, guard),
      };
    }
    return latest.report;
  };

  const hint = from.target();
  // Flag 4 of !vm adds the sessions, flag 1 leaves out the list of processes.
  for (const command of ['vertarget', options.depth === 'full' ? '!vm 4' : '!vm 5', '!poolused 3'])
    ask(command);
  // Old debuggers print one pool at a time in the verbose form.
  const { tags, target } = into.collected().readings;
  if (tags && !tags.value.groups.includes('paged')) ask('!poolused 5');
  if (hint.dumpFile !== undefined || /dump/.test(target?.value.kind ?? '')) ask('.bugcheck');

  const first = report();
  if (wantsOwner(first)) ask('lm');
  if (options.depth === 'full') {
    for (const command of confirming(first)) ask(command);
    for (const command of confirming(report())) ask(command);
  }
  return report();
}

const guard: Guard = work => {
  try {
    return { value: work() };
  } catch (thrown) {
    return { threw: thrown instanceof Error ? thrown.message : String(thrown) };
  }
};

/** Gives each line of an output to its reader. */
function read(into: Collector, command: string, lines: readonly string[], troubles: string[]): void {
  const done = guard(() => {
    into.prompt('kd', command, 0);
    lines.forEach((text, at) => {
      into.line(text, at + 1);
    });
    into.collected();
  });
  if ('threw' in done) troubles.push(`The output of ${command} could not be read: ${done.threw}`);
}

/** A holder whose owner the tag list does not name may be a driver that the module list shows. */
function wantsOwner(report: Report): boolean {
  return report.findings.some(
    finding => finding.severity !== 'note' && finding.next.some(step => step.id === 'modules'),
  );
}

/** The next steps of the findings that read only, are quick, and whose output can be read. */
function confirming(report: Report): string[] {
  const list: string[] = [];
  for (const finding of report.findings) {
    for (const step of finding.next) {
      if (step.slow || step.changesTarget || !step.asLink) continue;
      if (commands.some(command => command.typed.test(step.command))) list.push(step.command);
    }
  }
  return list;
}

/** Reads a log line by line, and hands on the report of each target in it as soon as its last line was read. */
export interface LogDiagnosis {
  /** A line without its end-of-line characters. `plain` where it is known to need no cleaning. */
  line(text: string, plain?: boolean): void;
  end(): void;
}

/** `from` is the log's name, as the reports show it. */
export function diagnoseLog(from: string, report: (report: Report) => void): LogDiagnosis {
  const troubles: string[] = [];
  const into = collector(commands, target => report(conclude(target, rules, from, troubles, guard)));
  const scanner = logScanner(into);
  return {
    line: (text, plain) => scanner.line(text, plain),
    end: () => into.end(),
  };
}
