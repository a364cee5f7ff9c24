/**
 * `!session`: three lines, in the words of public outputs; `!session -s N` in those of
 * windows-driver-docs, debuggercmds/-session.md and of public outputs.
 */
import type { Machine } from './machine.ts';
import type { Printer } from './printer.ts';

export const sessionPrinter: Printer = {
  typed: /^!session(?!\w)/,
  print(machine, typed) {
    const list = known(machine);
    // What the extension says without the kernel's symbols; that it does so here is a guess.
    if (list === undefined) return ['NT symbols are incorrect, please fix symbols'];
    const count = `Sessions on machine: ${list.count ?? list.valid.length}`;
    const asked = /[-/]s\s+(\d+)/.exec(typed)?.[1];
    if (asked !== undefined) return [count, `Using session ${asked}l`];
    return [
      count,
      `Valid Sessions: ${list.valid.join(' ')}`,
      ...(list.current === undefined ? [] : [`Current Session ${list.current}`]),
    ];
  },
};

/** The machine's list, or that of the sessions whose memory is known. */
function known(machine: Machine): Machine['facts']['sessionList'] {
  const { sessionList, sessions } = machine.facts;
  return sessionList ?? (sessions && { valid: sessions.sessions.map(each => each.id) });
}
