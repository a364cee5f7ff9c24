/** What WinDbg loads: the functions that it calls, and the names that a user types. */

import { type Debugger, isInterruption } from '../../debugger/port.ts';
import { thrownSentence } from '../../debugger/thrown.ts';
import { windbgDebugger } from '../../debugger/windbg.ts';
import type { Host, HostRecord } from '../../debugger/windbg-api.d.ts';
import type { Doc } from '../../pages/doc.ts';
import { printable } from '../../pages/format.ts';
import type { Modules } from '../../reading/facts/modules.ts';
import { absenceSentence } from '../../report/absence.ts';
import type { Step } from '../../report/step.ts';
import type { Answer } from './answer.ts';
import { argumentsKey } from './arguments.ts';
import { fileWork } from './file-work.ts';
import type { Actions } from './objects.ts';
import { sessionExtension } from './session-extension.ts';
import type { ShownFile } from './shown-file.ts';
import { forgetSnapshots } from './snapshot-verbs.ts';
import type { Verb } from './verb.ts';
import { PRINTING, verbs } from './verbs.ts';
import { beginWork, print, say, stateOf, type Work } from './work.ts';

declare const host: Host;

/** The work on the present state of the target; a target that has run is another. */
let work: Work | undefined;
/** A log that is shown in place of the target. */
let file: Work | undefined;
let lastPage: PrintedPage | undefined;

interface PrintedPage {
  readonly page: Doc;
  /** What its drivers are looked up in. */
  readonly modules?: Modules;
  readonly file?: ShownFile;
}

function printPage(to: Debugger, printed: PrintedPage): void {
  print(to, printed.page, printed.modules, printed.file);
}

/** What was read of a target that runs all the time is the present for so long: clicks come within seconds. */
const OLD_MS = 30_000;

/**
 * Runs a verb: prints its page and gives its object. The debugger evaluates the whole expression again at each click
 * into the object, so while the target has not run the same object is given without running or printing anything.
 * `show` prints its page all the same, for those who clicked to see it.
 */
function run(verb: Verb, values: readonly unknown[], show = false): object | undefined {
  const from = windbgDebugger();
  try {
    if (verb.ofTarget === true) file = undefined;
    if (file === undefined && verb.anywhere !== true && from.target().kernel === false) {
      say(from, absenceSentence({ reason: 'not-kernel' }));
      return undefined;
    }
    if (verb.fresh === true && work?.runsAlways() === true && Date.now() - work.began > OLD_MS)
      work = undefined;
    const present = file ?? presentWork(from);
    const key = `${verb.name} ${argumentsKey(values)}`;
    const known = verb.always === true ? undefined : present.answers.get(key);
    present.begin();
    const actions = actionsOf(from, () => run(verb, values, true));
    const made = known ?? verb.run(present, values, actions);
    const answer = known !== undefined || verb.anywhere === true ? made : withInterruption(present, made);
    if (answer.file !== undefined) file = fileWork(from, answer.file);
    if (answer.plain !== undefined) from.print({ dml: [], text: answer.plain });
    if (answer.page !== undefined && (known === undefined || show)) {
      const shown = file ?? present;
      const { modules } = shown.collected().readings;
      const printed = {
        page: answer.page,
        ...(modules && { modules: modules.value }),
        ...(shown.file && { file: shown.file }),
      };
      // A sentence on a slip of the hand does not push the report aside.
      if (answer.page[0]?.kind === 'heading') lastPage = printed;
      printPage(from, printed);
    }
    // Without an object nothing is clicked: who asks again wants to read it again.
    if (answer.object !== undefined) present.answers.set(key, answer);
    return answer.object;
  } catch (reason) {
    say(
      from,
      `${verb.name} did not finish: ${sentenceOf(reason)} What was read so far is kept; try it again.`,
    );
    return undefined;
  }
}

/** A page of what was read until the user broke in says so. */
function withInterruption(present: Work, answer: Answer): Answer {
  const said = present.interruption();
  const { page } = answer;
  if (said === undefined || page === undefined || page.some(saysInterrupted)) return answer;
  const remark: Doc = [
    { kind: 'blank' },
    { kind: 'paragraph', words: [{ kind: 'name', name: said }], indent: 0, tone: 'warning' },
  ];
  return Object.assign({}, answer, { page: [...page, ...remark] });
}

function saysInterrupted(node: Doc[number]): boolean {
  if (node.kind !== 'paragraph') return false;
  return node.words.some(word => {
    const text = typeof word === 'string' ? word : word.kind === 'name' ? word.name : '';
    return text.indexOf('Interrupted') >= 0;
  });
}

function presentWork(from: Debugger): Work {
  if (work?.brokenOff() === true) {
    work = undefined;
    say(from, 'The debugger ended the last look in the middle: all is read anew.');
  }
  if (work?.runsAlways() === true && from.target().dumpFile === undefined) return work;
  const state = stateOf(from);
  if (work === undefined || work.state !== state) work = beginWork(from, state);
  return work;
}

/** `reprint` prints the page of the verb whose object has the actions. */
function actionsOf(from: Debugger, reprint: () => unknown): Actions {
  return {
    run(step: Step) {
      runStep(from, step);
    },
    showTag: tag => showPage('poolTagInfo', tag),
    showSession: id => showPage('poolSession', id),
    again,
    full: () => showPage('poolFull'),
    reprint: () => {
      reprint();
    },
  };
}

function showPage(verbName: string, ...values: readonly unknown[]): void {
  const verb = named(verbName);
  if (verb) run(verb, values, true);
}

/** Its output goes to the window, with links where the host can. */
function runStep(from: Debugger, step: Step): void {
  try {
    try {
      from.show(step.command);
    } catch (reason) {
      // A user who broke in does not want it once more.
      if (isInterruption(reason)) throw reason;
      from.print({ dml: [], text: from.run(step.command).map(printable) });
    }
  } catch (reason) {
    say(from, sentenceOf(reason));
  }
}

function named(name: string): Verb | undefined {
  return verbs.find(each => each.name === name);
}

/**
 * Anew, although the target has not moved. Gives no object: each click into it would run everything once more, and
 * `poolDiagnose` has it.
 */
function again(): void {
  work = undefined;
  file = undefined;
  const verb = named('poolDiagnose');
  if (verb) run(verb, []);
}

function printLast(): void {
  const from = windbgDebugger();
  if (lastPage === undefined) say(from, 'Nothing was printed yet. dx @$poolDiagnose() is the first step.');
  else printPage(from, lastPage);
}

function poolDiagnose(first?: unknown, second?: unknown): object | undefined {
  if (typeof first === 'string' && first.toLowerCase() === 'again') {
    again();
    return undefined;
  }
  const verb = named('poolDiagnose');
  return (
    verb &&
    run(
      verb,
      [first, second].filter(each => each !== undefined),
    )
  );
}

/** An error of the host's can be anything; only its first line is shown, and no stack. */
function sentenceOf(reason: unknown): string {
  const first = (thrownSentence(reason).split('\n')[0] ?? '').slice(0, LONGEST_REASON);
  return /[.!?]$/.test(first) ? first : `${first}.`;
}

const LONGEST_REASON = 400;

/** The debugger calls it at load. The target must not be touched here: it is not there yet. */
export function initializeScript(): unknown[] {
  const alias = (name: string, call: (...values: never[]) => unknown): HostRecord =>
    new host.functionAlias(call, name);
  const records: HostRecord[] = [new host.apiVersionSupport(1, 2)];
  const add = (make: () => HostRecord): void => {
    const record = optional(make);
    if (record !== undefined) records.push(record);
  };
  const typed: { [name: string]: (first?: unknown, second?: unknown) => unknown } = {};
  for (const verb of verbs) {
    const call =
      verb.name === 'poolDiagnose'
        ? poolDiagnose
        : // Parameters that are not given arrive as undefined.
          (first?: unknown, second?: unknown) =>
            run(
              verb,
              [first, second].filter(each => each !== undefined),
            );
    typed[verb.name] = call;
    // A name that another script has taken costs that name, not the load.
    if (verb.essential === true) records.push(alias(verb.name, call));
    else add(() => alias(verb.name, call));
  }
  add(() => alias(PRINTING.again.name, again));
  add(() => alias(PRINTING.reprint.name, printLast));
  add(() => alias(PRINTING.short.name, poolDiagnose));
  typed[PRINTING.again.name] = again;
  typed[PRINTING.reprint.name] = printLast;
  add(() => new host.namedModelParent(sessionExtension(typed), 'Debugger.Models.Session'));
  return records;
}

/** The record, wrapped so that it may fail where the host can; plain elsewhere, and none where it cannot be made. */
function optional(make: () => HostRecord): HostRecord | undefined {
  try {
    const record = make();
    try {
      return typeof host.optionalRecord === 'function' ? new host.optionalRecord(record) : record;
    } catch {
      return record;
    }
  } catch {
    return undefined;
  }
}

/** `.scriptrun` prints the diagnosis, also where it was printed before. */
export function invokeScript(): void {
  const verb = named('poolDiagnose');
  if (verb) run(verb, [], true);
}

export function uninitializeScript(): void {
  work = undefined;
  file = undefined;
  lastPage = undefined;
  forgetSnapshots();
}
