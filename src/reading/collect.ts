/**
 * Sorts what a debugger printed into targets and outputs, and hands each line to the reader of its command.
 * An output is known by what was typed, or, in a paste without prompts and inside the output of scripts, by
 * a line that only that command prints.
 */
import { complaint } from './commands/complaints.ts';
import type { Command, Facts, Reader } from './commands/define.ts';
import { type Collected, MAX_SOURCES, MAX_UNREAD, nothingCollected } from './facts/collected.ts';
import type { Absence, Reading, Source } from './facts/fact.ts';
import type { Line } from './facts/line.ts';
import type { FactId, FactValues } from './facts/values.ts';
import { moments } from './moments.ts';
import { anotherTarget, beginsTarget, isOnlyGreeting } from './targets.ts';

/** An output being read. */
interface Output {
  readonly command: Command;
  readonly typed: string;
  readonly reader: Reader;
  /** False where its beginning was recognised by content: then text may follow that is not its own. */
  readonly prompted: boolean;
  readonly firstLine: number;
  lastLine: number;
  understood: boolean;
  /** Lines refused since the last one understood. */
  pending: Line[];
  refused: number;
  complaint: Absence | undefined;
}

/** Refused lines in a row after which a text without prompts has gone on to something else. */
const END_OF_UNPROMPTED = 40;

/** A line shorter than this was not wrapped. */
const NARROWEST = 16;

/** The prompt of a user-mode session: `0:000`. */
const USER_MODE_PROMPT = /^\d+:\d{3}/;

export interface Collector {
  /** A prompt with what was typed behind it; ends the output before it. */
  prompt(prompt: string, typed: string, line: number): void;
  line(text: string, line: number): void;
  /** No more lines: hands on the last target. */
  end(): void;
  /** Ends the output that is being read, and gives what was collected of the present target by now. */
  collected(): Collected;
}

/** `done` gets each target when its last line has been read. Without it there is one target: a live debugger's. */
export function collector(commands: readonly Command[], done?: (target: Collected) => void): Collector {
  const anyBegins = new RegExp(commands.map(each => `(?:${each.begins.source})`).join('|'));
  let target = nothingCollected();
  let seen = moments();
  let output: Output | undefined;
  /** What was typed at the last prompt, cut at its semicolons. */
  let typedParts: readonly string[] = [];
  let userMode = false;
  /** Whether the last prompt was that of a local kernel session, which looks at the machine it runs on. */
  let local: boolean | undefined;

  const open = (command: Command, typed: string, prompted: boolean, line: number): Output => {
    const reader = command.reader(typed);
    output = {
      command,
      typed,
      reader,
      prompted,
      firstLine: line,
      lastLine: line,
      understood: false,
      pending: [],
      refused: 0,
      complaint: undefined,
    };
    return output;
  };

  const close = (): void => {
    if (output === undefined) return;
    const ended = output;
    output = undefined;
    const last = ended.pending[ended.pending.length - 1];
    if (last !== undefined) ended.reader.endsIn?.(last);
    const facts = ended.reader.end();
    const empty = Object.keys(facts).length === 0;
    if (!empty && anotherTarget(target.readings, facts)) handOn();
    const first = ended.pending[0];
    if (ended.prompted) keepUnread(ended);
    if (empty) {
      const reason: Absence | undefined =
        ended.complaint ??
        ended.reader.refusal?.() ??
        (ended.prompted ? (first ? { reason: 'no-layout', said: first } : { reason: 'silent' }) : undefined);
      if (reason === undefined) return;
      for (const id of ended.command.gives) {
        // That nothing was printed does not undo what another command said of it.
        if (reason.reason !== 'silent' || target.absences[id] === undefined) target.absences[id] = reason;
      }
      return;
    }
    const source = { command: ended.typed, firstLine: ended.firstLine, lastLine: ended.lastLine };
    keepMoment(target, ended.command, ended.reader.earlier?.(), source);
    seen.heard(ended.command, facts, source, target.readings);
    absorb(target, facts, source, ended.command);
    const before = seen.before(target.readings);
    // One moment more of !vm does not take the tags of PoolMon's first screen away.
    if (before !== undefined && (before.tags ?? target.before?.tags) === before.tags) target.before = before;
  };

  const keepUnread = (from: Output): void => {
    target.unreadCount += from.refused;
    for (const each of from.pending) {
      if (target.unread.length >= MAX_UNREAD) break;
      target.unread.push({ command: from.typed, line: each.line, text: each.text });
    }
    from.pending = [];
    from.refused = 0;
  };

  const handOn = (): void => {
    if (done === undefined) return;
    if (target.readCount > 0 || target.unreadCount > 0 || Object.keys(target.absences).length > 0)
      done(target);
    target = nothingCollected();
    seen = moments();
  };

  /** What a user-mode session cannot show says nothing of the kernel that the log looks at next. */
  const forgetUserMode = (): void => {
    for (const id of Object.keys(target.absences) as FactId[]) {
      if (target.absences[id]?.reason === 'not-kernel') delete target.absences[id];
    }
  };

  /** Opens the output that this line begins, if it begins one. */
  const recognise = (text: string, line: number): boolean => {
    if (!anyBegins.test(text)) return false;
    const command = commands.find(each => each.begins.test(text));
    if (command === undefined) return false;
    const typed = typedParts.find(part => command.typed.test(part)) ?? command.name;
    const understood = command.reader(typed).line(text, line);
    // Half of a heading, whose rest is still to come.
    if (!understood && output?.command === command) return false;
    close();
    const opened = open(command, typed, false, line);
    if (opened.reader.line(text, line)) opened.understood = true;
    else {
      opened.pending.push({ line, text });
      opened.refused++;
    }
    return true;
  };

  const refuse = (from: Output, text: string, line: number): void => {
    const reason = complaint(text);
    if (reason !== undefined) {
      if (from.complaint === undefined) from.complaint = { reason, said: { line, text } };
      return;
    }
    if (recognise(text, line)) return;
    from.refused++;
    if (from.pending.length < MAX_UNREAD) from.pending.push({ line, text });
    if (!from.prompted && from.refused > END_OF_UNPROMPTED) close();
  };

  /** Whether the line, which was refused, is the rest of the one before it, which was refused without it. */
  const takeWrapped = (into: Output, text: string, line: number): boolean => {
    const before = into.pending[into.pending.length - 1];
    if (before === undefined || before.text.length < NARROWEST || text === '') return false;
    // A blank line may stand between, where a page puts one behind each.
    if (line - before.line > 2) return false;
    // A console breaks a line anywhere, a mail program at a blank, which it leaves out.
    const whole =
      into.reader.line(before.text + text, before.line) ||
      into.reader.line(`${before.text} ${text.trim()}`, before.line);
    if (!whole) return false;
    into.pending.pop();
    into.refused--;
    return true;
  };

  return {
    prompt(prompt, typed, line) {
      close();
      const wasUserMode = userMode;
      userMode = USER_MODE_PROMPT.test(prompt);
      if (wasUserMode && !userMode) forgetUserMode();
      const isLocal = prompt.startsWith('lkd');
      if (local !== undefined && local !== isLocal) handOn();
      local = isLocal;
      if (userMode) {
        if (target.absences.memory === undefined) {
          const said = { line, text: `${prompt}> ${typed}` };
          for (const command of commands) {
            for (const id of command.gives) target.absences[id] ??= { reason: 'not-kernel', said };
          }
        }
        return;
      }
      typedParts = typed.split(';').map(part => part.trim());
      for (const part of typedParts) {
        const command = commands.find(each => each.typed.test(part));
        if (command === undefined) continue;
        open(command, part, true, line);
        return;
      }
    },

    line(text, line) {
      if (text !== '' && beginsTarget(text)) {
        close();
        if (target.readCount > 0 && !isOnlyGreeting(target.readings)) handOn();
        if (userMode) forgetUserMode();
        userMode = false;
      }
      if (userMode) return;
      if (output === undefined) {
        recognise(text, line);
        return;
      }
      if (!output.reader.line(text, line) && !(output.refused > 0 && takeWrapped(output, text, line))) {
        refuse(output, text, line);
        return;
      }
      if (text === '') return;
      if (output.refused > 0) {
        if (text.trim() === '') return;
        if (output.understood) keepUnread(output);
        else {
          // What stands between a prompt and the first line understood: a remark, or an echo.
          output.pending = [];
          output.refused = 0;
        }
      }
      output.understood = true;
      output.lastLine = line;
    },

    end() {
      close();
      handOn();
    },

    collected() {
      close();
      return target;
    },
  };
}

/** Before a later moment takes its place. */
function keepMoment(target: Collected, command: Command, earlier: Facts | undefined, source: Source): void {
  if (target.before?.tags !== undefined) return;
  if (earlier?.tags !== undefined) target.before = { tags: { value: earlier.tags, source } };
  const { tags, memory } = target.readings;
  if (command.isMoment !== true || tags === undefined || !command.typed.test(tags.source.command)) return;
  const isSame = memory !== undefined && command.typed.test(memory.source.command);
  target.before = { tags, ...(isSame && { memory }) };
}

function absorb(target: Collected, facts: Facts, source: Source, command: Command): void {
  target.readCount++;
  if (target.read.length < MAX_SOURCES) target.read.push(source);
  for (const id of Object.keys(facts) as FactId[]) absorbOne(target, facts, source, command, id);
}

function absorbOne<K extends FactId>(
  target: Collected,
  facts: Facts,
  source: Source,
  command: Command,
  id: K,
): void {
  const value = facts[id] as FactValues[K] | undefined;
  if (value === undefined) return;
  delete target.absences[id];
  const older = target.readings[id] as Reading<FactValues[K]> | undefined;
  const complete = command.completions?.[id] as
    | ((older: FactValues[K], newer: FactValues[K], olderCommand: string) => FactValues[K] | undefined)
    | undefined;
  const completed = older && complete?.(older.value, value, older.source.command);
  const reading: Reading<FactValues[K]> = { value: completed ?? value, source };
  (target.readings as Record<K, Reading<FactValues[K]>>)[id] = reading;
}
