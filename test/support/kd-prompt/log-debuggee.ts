/** A debugger log as a debuggee: it answers what was typed in it, as it was printed there. */

import { logScanner } from '../../../src/debugger/log.ts';
import { eachLine } from '../../../src/faces/cli/lines.ts';
import { collector } from '../../../src/reading/collect.ts';
import type { Command } from '../../../src/reading/commands/define.ts';
import { commands } from '../../../src/reading/commands/index.ts';
import { beginsTarget } from '../../../src/reading/targets.ts';
import { type Answered, commandKey, type Debuggee, timeAnswer } from './debuggee.ts';

interface Output {
  /** As typed; for an output that no prompt precedes, the name of the command that prints so. */
  readonly typed: string;
  readonly lines: string[];
}

/**
 * Reads the log; `name` is what it is called on the screen. Throws an Error whose message is a sentence when it
 * cannot be read or has no command in it.
 */
export function logDebuggee(path: string, name = path): Debuggee {
  let outputs: Output[] = [];
  let prompt: string | undefined;
  let isUserMode = false;
  let targets = 1;
  /** What the last prompt typed, and what was recognised inside of it. */
  let prompted: Output | undefined;
  let recognised: { readonly command: Command; readonly output: Output } | undefined;
  const facts = collector(commands);

  const scanner = logScanner({
    prompt(shown, typed, line) {
      facts.prompt(shown, typed, line);
      isUserMode = !shown.includes('kd');
      if (!isUserMode || prompt === undefined) prompt = shown;
      recognised = undefined;
      prompted = typed === '' ? undefined : { typed, lines: [] };
      if (prompted !== undefined) outputs.push(prompted);
    },
    line(text, line) {
      facts.line(text, line);
      if (text !== '' && beginsTarget(text) && outputs.some(each => each.lines.length > 0)) {
        // What the log says of another target would be mixed with this one's.
        outputs = [];
        prompted = undefined;
        recognised = undefined;
        targets++;
      }
      // A paste without prompts, the output of a script, or of several commands in one line.
      const begun = isUserMode ? undefined : commands.find(each => each.begins.test(text));
      const isSaid = begun !== undefined && prompted !== undefined && isOf(begun, prompted.typed);
      if (begun !== undefined && begun !== recognised?.command) {
        recognised = isSaid ? undefined : { command: begun, output: { typed: begun.name, lines: [] } };
        if (recognised !== undefined) outputs.push(recognised.output);
      }
      prompted?.lines.push(text);
      recognised?.output.lines.push(text);
    },
  });
  eachLine(path, (line, plain) => scanner.line(line, plain));

  const known = outputs.map(trimmed).filter(each => each.lines.length > 0);
  if (known.length === 0) {
    throw new Error(
      `${name} has no debugger command in it that could be answered: there is no prompt such as 0: kd> followed by output. Give a log that .logopen wrote.`,
    );
  }
  const target = facts.collected().readings.target?.value;
  const isKernel = /kd/.test(prompt ?? 'kd');
  const bytes = { x86: 4, arm: 4, x64: 8, arm64: 8, ia64: 8 }[target?.architecture ?? 'x64'];
  return {
    name,
    origin: `The log ${name}${targets > 1 ? `, of which the last of ${targets} targets` : ''}: what was typed in it is answered as it was printed.`,
    prompt: prompt ?? 'kd',
    attributes: {
      kernel: isKernel,
      ...(target?.architecture === undefined ? {} : { pointerBytes: bytes }),
      ...(target?.dumpFile === undefined ? {} : { dumpFile: target.dumpFile }),
    },
    commands: [...new Map(known.map(each => [commandKey(each.typed), each.typed])).values()],
    answer: typed => find(known, typed) ?? timeAnswer(typed, find(known, 'vertarget')),
  };
}

function isOf(command: Command, typed: string): boolean {
  return !typed.includes(';') && command.typed.test(typed);
}

function trimmed({ typed, lines }: Output): Output {
  let end = lines.length;
  while (end > 0 && lines[end - 1]?.trim() === '') end--;
  return { typed, lines: lines.slice(0, end) };
}

/** The last output of the command; else the last of its family that is not about something else. */
function find(outputs: readonly Output[], typed: string): Answered | undefined {
  const newestFirst = [...outputs].reverse();
  const exact = newestFirst.find(each => commandKey(each.typed) === commandKey(typed));
  if (exact !== undefined) return { lines: exact.lines };
  const family = commands.find(each => each.typed.test(typed));
  if (family === undefined) return undefined;
  const asked = subjects(typed);
  const related = newestFirst.filter(each => isOf(family, each.typed));
  const holds = (whole: readonly string[], part: readonly string[]) =>
    part.every(word => whole.includes(word));
  const found =
    related.find(each => holds(asked, subjects(each.typed))) ??
    related.find(each => holds(subjects(each.typed), asked));
  return found === undefined ? undefined : { lines: found.lines, of: found.typed };
}

/** The words of a command that name what it is about (a module, a tag, an address), without the flags. */
function subjects(typed: string): string[] {
  const [name = '', ...words] = commandKey(typed).split(' ');
  // !sprocess 9: here the number is the session.
  if (/^!(?:sprocess|session)$/.test(name)) return words.slice(0, 1);
  // m   5   0x21   -map
  return words.filter(word => !/^(?:[a-z]|[0-9a-f]{1,2}|0x[0-9a-f]{1,2}|[-/].*)$/.test(word));
}
