/**
 * WinDbg's script host as far as public evidence proves it, for tests that run a built script as a user would:
 *
 *     const session = loadScript(text, { answer: answers({ '!vm': ['...'] }) });
 *     session.type('!poolinsight');
 *     expect(session.window.text()).toContain('...');
 *     session.click('!poolused 2');
 *
 * Every call throws at its end when something happened that a real debugger would show wrongly: markup outside
 * its specification, a format conversion without an argument, a command that is too long.
 */
import { EmulatedDebugger } from './windbg/emulated-debugger.ts';
import type { Answer, DebuggerOptions } from './windbg/options.ts';

export type { Segment } from './windbg/dml.ts';
export { EmulatedDebugger } from './windbg/emulated-debugger.ts';
export type { Answer, DebuggerOptions } from './windbg/options.ts';
export type { ShownLink } from './windbg/window.ts';

const PATH = 'C:\\tools\\poolinsight.js';

export class ScriptSession extends EmulatedDebugger {
  readonly path: string = PATH;

  /** Loads the text under the script's path, in place of what is loaded. Throws what the window then shows. */
  load(text: string): void {
    this.files.put(this.path, text);
    this.window.clear();
    this.type(`.scriptload ${this.path}`);
    const shown = this.window.text();
    if (!shown.includes('successfully loaded')) throw new Error(`The script does not load: ${shown}`);
    this.window.clear();
  }

  unload(): void {
    this.type(`.scriptunload ${this.path}`);
  }
}

/** A debugger with the script loaded and an empty window. */
export function loadScript(text: string, options: DebuggerOptions = {}): ScriptSession {
  const session = new ScriptSession(options);
  session.load(text);
  return session;
}

/** Answers from a table; any other command is refused as the debugger refuses it. */
export function answers(table: Readonly<Record<string, readonly string[]>>): Answer {
  return typed => {
    const lines = Object.hasOwn(table, typed) ? table[typed] : undefined;
    if (lines === undefined) throw new Error(complaint(typed));
    return lines;
  };
}

/** What the engine says of a command that it does not have. */
export function complaint(typed: string): string {
  const name = typed.split(/\s/)[0] ?? '';
  return name.startsWith('!') ? `No export ${name.slice(1)} found` : `Syntax error in '${typed}'`;
}
