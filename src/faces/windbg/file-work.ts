/** Work on a log in place of the target: what the verbs show is what the file says. */
import type { Debugger } from '../../debugger/port.ts';
import type { Collected } from '../../reading/facts/collected.ts';
import type { Answer } from './answer.ts';
import type { ShownFile } from './shown-file.ts';
import type { Work } from './work.ts';

/** Nothing runs: what the file does not hold is said to be missing. */
export function fileWork(from: Debugger, file: ShownFile): Work {
  const report = file.reports[file.number - 1] as ShownFile['reports'][number];
  const collected: Collected = {
    readings: report.facts,
    absences: {},
    unread: [...report.unread],
    unreadCount: report.unreadCount,
    read: [...report.read],
    readCount: report.read.length,
  };
  return {
    debugger: from,
    state: `file ${file.path} ${file.number}`,
    began: Date.now(),
    file,
    answers: new Map<string, Answer>(),
    report: () => report,
    ask(command) {
      const trouble = `${command} was not run: this shows a file, and the file does not hold it. dx @$poolDiagnose() goes back to the target.`;
      return Object.assign({}, report, { troubles: [...report.troubles, trouble] });
    },
    collected: () => collected,
    runsAlways: () => false,
    begin() {},
    interruption: () => undefined,
    brokenOff: () => false,
  };
}
