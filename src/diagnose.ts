/**
 * The pipeline, from a debugger or a log to a report. Start reading here. The only place that catches: what
 * a command, a reader or a rule throws becomes a sentence in the report, and nothing read so far is lost.
 */

import { logScanner } from './debugger/log.ts';
import { type Debugger, isInterruption } from './debugger/port.ts';
import { conclude, type Guard } from './diagnosis/conclude.ts';
import type { AnyRule } from './diagnosis/rules/define.ts';
import { rules } from './diagnosis/rules/index.ts';
import { type Collector, collector } from './reading/collect.ts';
import { commands } from './reading/commands/index.ts';
import type { Collected, Readings, UnreadLine } from './reading/facts/collected.ts';
import type { Source } from './reading/facts/fact.ts';
import type { Finding } from './report/finding.ts';
import type { Report } from './report/report.ts';

/** `first`: the few cheap commands that answer most questions. `full`: then what confirms, if it is not slow. */
export type Depth = 'first' | 'full';

/** What a user on a slow link wants to see while commands run. */
export interface Progress {
  readonly running?: (command: string) => void;
  /** Milliseconds that the command took. */
  readonly ran?: (command: string, took: number) => void;
}

export interface LiveOptions extends Progress {
  readonly depth: Depth;
}

/** The work on one state of a target: commands are run as they are needed, each once. */
export interface Investigation {
  /** Runs a command, unless it was run before, and reads what it prints; `anew` runs it all the same. */
  ask(command: string, anew?: boolean): void;
  /** Asks for what the rules need, in two passes as an engineer does, and says what it means. */
  diagnose(depth: Depth): Report;
  /** What everything read by now means; runs nothing. */
  report(): Report;
  /** What was read by now. */
  collected(): Collected;
}

export function diagnoseDebugger(from: Debugger, options: LiveOptions): Report {
  return investigation(from, options).diagnose(options.depth);
}

export function investigation(from: Debugger, progress: Progress = {}): Investigation {
  const troubles: string[] = [];
  const asked = new Set<string>();
  const into = collector(commands);
  const remembered = rules.map(remembering);
  let interrupted = false;
  let runs = 0;
  const run = (command: string, anew = false): void => {
    if ((asked.has(command) && !anew) || interrupted) return;
    asked.add(command);
    runs++;
    if (progress.running) progress.running(command);
    const began = Date.now();
    const lines = guard(() => from.run(command));
    if (progress.ran) progress.ran(command, Date.now() - began);
    if ('value' in lines) read(into, command, lines.value, troubles);
    else if (isInterruption(lines.threw)) {
      // Then nothing more is run.
      interrupted = true;
      asked.delete(command);
      troubles.push(
        `Interrupted while ${command} ran: this is what was read by then. dx @$poolAgain() reads it all.`,
      );
    } else troubles.push(`${command} failed: ${lines.threw}`);
  };
  let latest: { readonly after: number; readonly report: Report } | undefined;
  const report = (): Report => {
    if (latest?.after !== runs) {
      latest = {
        after: runs,
        report: conclude(
          into.collected(),
          remembered,
          from.target().dumpFile ?? 'the debugger',
          troubles,
          guard,
        ),
      };
    }
    return latest.report;
  };

  const ask = (command: string, anew = false): void => {
    // Who asks once more does not mean the interruption before.
    interrupted = false;
    run(command, anew);
  };

  const diagnose = (depth: Depth): Report => {
    interrupted = false;
    const hint = from.target();
    // Flag 4 of !vm adds the sessions, flag 1 leaves out the list of processes.
    for (const command of ['vertarget', depth === 'full' ? '!vm 4' : '!vm 5', '!poolused 3']) run(command);
    // Old debuggers print one pool at a time in the verbose form.
    const { tags, target } = into.collected().readings;
    if (tags && tags.value.groups.indexOf('paged') < 0) run('!poolused 5');
    if (hint.dumpFile !== undefined || /dump/.test(target?.value.kind ?? '')) run('.bugcheck');

    // Nothing at all on a dump: the status tells whether it is a small one.
    if (hint.dumpFile !== undefined && tags === undefined && into.collected().readings.memory === undefined) {
      run('||');
    }
    for (const command of calledFor(report())) if (runs < MOST_FIRST) run(command);
    if (wantsOwner(report()) && runs < MOST_FIRST) run('lm');
    if (depth === 'full') {
      for (const command of confirming(report())) run(command);
      for (const command of confirming(report())) run(command);
    }
    return report();
  };

  return { ask, diagnose, report, collected: () => into.collected() };
}

const guard: Guard = work => {
  try {
    return { value: work() };
  } catch (thrown) {
    return { threw: thrown instanceof Error ? thrown.message : String(thrown) };
  }
};

/** The rule, which is not run again on the facts of its last run: at full depth the report is made more than once. */
function remembering(rule: AnyRule): AnyRule {
  const facts = [...rule.needs, ...rule.wants];
  let seen: Readings | undefined;
  let found: readonly Finding[] = [];
  const check = (have: Readings): readonly Finding[] => {
    const before = seen;
    if (before !== undefined && facts.every(fact => before[fact] === have[fact])) return found;
    found = rule.check(have as never);
    seen = have;
    return found;
  };
  return Object.assign({}, rule, { check });
}

/** Gives each line of an output to its reader. */
function read(into: Collector, command: string, lines: readonly string[], troubles: string[]): void {
  const done = guard(() => {
    into.prompt('kd', command, 0);
    for (let at = 0; at < lines.length; at++) into.line(lines[at] ?? '', at + 1);
    into.collected();
  });
  if ('threw' in done) troubles.push(`The output of ${command} could not be read: ${done.threw}`);
}

/** A first look runs no more commands than this, whatever it finds. */
const MOST_FIRST = 8;

/** What an engineer runs without thinking once a rule has found something; none of it is slow. */
const CALLED_FOR: Readonly<Record<string, string>> = {
  // With the processes, which hold the commit charge.
  'commit-near-limit': '!vm 4',
  'registry-growth': '!locks',
  'session-pool-near-limit': '!poolused 0x8',
};

/** The commands that the first finding, or a finding that was joined to it, calls for. */
function calledFor({ findings: [first] }: Report): string[] {
  if (first === undefined || first.severity === 'note') return [];
  const found = [first.rule, ...(first.also ?? [])];
  return found.map(rule => CALLED_FOR[rule]).filter((each): each is string => each !== undefined);
}

/** A holder or a suspect whose owner the tag list does not name may be a driver that the module list shows. */
function wantsOwner(report: Report): boolean {
  if (report.suspects.some(each => each.strength !== 'weak' && each.settle?.id === 'modules')) return true;
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
      // One process is no list: rules that count all of them would seem to have looked.
      if (step.id === 'process-memory') continue;
      if (commands.some(command => command.typed.test(step.command))) list.push(step.command);
    }
  }
  return list;
}

/** What facts that were read elsewhere mean: those of a JSON of ours. `from` is what the report calls their place. */
export function diagnoseFacts(facts: FactsRead, from: string): Report {
  const { readings, absences, unread, unreadCount, troubles } = facts;
  const read = Object.keys(readings).map(id => readings[id as keyof Readings]?.source);
  const known = read.filter((each): each is Source => each !== undefined);
  const collected: Collected = {
    readings,
    absences,
    unread: [...unread],
    unreadCount,
    read: known,
    readCount: known.length,
  };
  return conclude(collected, rules, from, troubles, guard);
}

export interface FactsRead extends Pick<Collected, 'readings' | 'absences' | 'unreadCount'> {
  readonly unread: readonly UnreadLine[];
  readonly troubles: readonly string[];
}

/** Reads a log line by line, and hands on the report of each target in it as soon as its last line was read. */
export interface LogDiagnosis {
  /** A line without its end-of-line characters. `plain` where it is known to need no cleaning. */
  line(text: string, plain?: boolean): void;
  end(): void;
}

/** More of them tell a reader nothing. */
const MOST_EMPTY = 20;

/** Whether neither figures of kernel memory nor a finding came of it. */
function saysNothing({ facts, findings, verdict }: Report): boolean {
  const { memory, tags, sessions, sessionTags } = facts;
  const figures = memory ?? tags ?? sessions ?? sessionTags;
  return figures === undefined && findings.length === 0 && verdict.severity === 'unknown';
}

/** `from` is the log's name, as the reports show it. */
export function diagnoseLog(from: string, report: (report: Report) => void): LogDiagnosis {
  const troubles: string[] = [];
  // Prose around a listing looks like a target now and then: it is told only where nothing else is.
  const empty: Report[] = [];
  let told = 0;
  const into = collector(commands, target => {
    const made = conclude(target, rules, from, troubles, guard);
    if (saysNothing(made)) {
      if (empty.length < MOST_EMPTY) empty.push(made);
      return;
    }
    told++;
    report(made);
  });
  const scanner = logScanner(into);
  return {
    line: (text, plain) => scanner.line(text, plain),
    end: () => {
      into.end();
      if (told === 0) for (const each of empty) report(each);
    },
  };
}
