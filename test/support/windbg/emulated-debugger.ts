/**
 * The debugger around the scripts: commands typed, captured or let through to the window, `dx`, links, files.
 * Faithful to what is proven of WinDbg's host, strict where nothing is.
 */
import { returnedLines } from './collection.ts';
import { dxOptions, splitCommands, unquoted } from './command-line.ts';
import { parseDml } from './dml.ts';
import { DxDisplay, failureText } from './dx-display.ts';
import { parseExpression } from './expression.ts';
import { faults } from './faults.ts';
import { MemoryFiles } from './files.ts';
import { type Cell, cell } from './model.ts';
import type { DebuggerOptions } from './options.ts';
import { decodePrintf } from './printf.ts';
import { LoadedScript, LoadFailure } from './script.ts';
import { sessionModel } from './session-model.ts';
import { withAliases } from './user-aliases.ts';
import { CommandWindow, type ShownLink } from './window.ts';

/** A call of ExecuteCommand. */
export interface Call {
  readonly command: string;
  readonly captured: boolean;
}

/** Characters of a typed command line. */
const COMMAND_LIMIT = 4096;

/** What a script must never do through ExecuteCommand: let the target run, end the session, change the user's aliases. */
const FORBIDDEN =
  /^(?:g[hncu]?|[pt][ach]?|wt|q[dq]?|a[sSd]|\.(?:reboot|crash|kill|detach|restart|shell|quit_lock))(?:\s|$)/;

export class EmulatedDebugger {
  readonly window: CommandWindow;
  readonly files: MemoryFiles;
  /** Every ExecuteCommand of a script, in order. */
  readonly calls: Call[] = [];
  /** The debugLog calls, in order. */
  readonly logCalls: string[] = [];
  /** The commands that clicks have run. */
  readonly clicked: string[] = [];
  readonly #options: DebuggerOptions;
  readonly #scripts = new Map<string, LoadedScript>();
  #faults: string[] = [];
  #nested = 0;
  #uncaptured = 0;

  constructor(options: DebuggerOptions = {}) {
    this.#options = options;
    this.window = new CommandWindow(options.kind ?? 'windbg');
    this.files = new MemoryFiles(options.folders ?? ['C:', 'C:\\tools', 'C:\\Temp']);
  }

  /** Captured commands in order: what was asked of the debugger, without the measure of a long `.printf`. */
  get commands(): string[] {
    return this.calls
      .filter(call => call.captured && !call.command.startsWith('.printf'))
      .map(call => call.command);
  }

  /** The `.printf` commands that went to the window. */
  get printCalls(): string[] {
    return this.calls
      .filter(call => !call.captured && call.command.startsWith('.printf'))
      .map(call => call.command);
  }

  /** Runs what a user types; failures show in the window, as there. Throws when a fault was recorded. */
  type(line: string): void {
    try {
      this.#execute(line, this.window);
    } catch (reason) {
      this.window.writeText(`${reason instanceof Error ? reason.message : String(reason)}\n`);
    }
    this.#throwFaults();
  }

  dx(expression: string): void {
    this.type(`dx ${expression}`);
  }

  /** Runs a link's command, the link given itself or by its text. */
  click(link: ShownLink | string): void {
    const { cmd } = typeof link === 'string' ? this.window.link(link) : link;
    this.clicked.push(cmd);
    this.type(cmd);
  }

  /** Calls an alias and gives what it returns, without showing that. What it throws comes through. */
  call(alias: string, ...values: unknown[]): unknown {
    const run = this.#alias(alias);
    if (run === undefined) throw new Error(`No script has the alias ${alias}`);
    const result = run(...values);
    this.#throwFaults();
    return result;
  }

  /** After a script was ended for good in the middle of a command, from which it never came back. */
  recover(): void {
    this.#nested = 0;
  }

  aliases(): string[] {
    return [...this.#scripts.values()].flatMap(script => [...script.aliases.keys()]);
  }

  #throwFaults(): void {
    const all = this.#faults;
    this.#faults = [];
    if (all.length > 0) throw new Error(`A real debugger would not show this right:\n${all.join('\n')}`);
  }

  readonly #fault = (message: string): void => {
    this.#faults.push(message);
  };

  #execute(line: string, window: CommandWindow): void {
    for (const command of splitCommands(withAliases(line, this.#options.userAliases ?? {}))) {
      this.#one(command, window);
    }
  }

  #one(command: string, window: CommandWindow): void {
    // .scriptload C:\tools\x.js or !alias 5, "x"
    const [, name = '', rest = ''] = /^(\S+)\s*([\s\S]*)$/.exec(command) ?? [];
    const bang = name.startsWith('!') ? this.#alias(name.slice(1)) : undefined;
    if (name === '.printf') {
      const limit = this.#options.cutsPrintf ?? Number.POSITIVE_INFINITY;
      // What is behind the limit is lost, the closing quote put back by the engine.
      const given = command.length > limit ? `${command.slice(0, limit).replace(/\\+$/, '')}"` : command;
      const { markup, text } = decodePrintf(given, this.#fault);
      if (markup) window.write(parseDml(text, this.#fault));
      else window.writeText(text);
    } else if (name === 'dx') this.#dx(rest, window);
    else if (bang !== undefined) {
      const isList = /^\([^()]*\)$/.test(rest);
      this.#dx(`@$${name.slice(1)}${isList ? rest : `(${rest})`}`, window);
    } else if (name === '.scriptload' || name === '.scriptrun')
      this.#load(unquoted(rest), name === '.scriptrun');
    else if (name === '.scriptunload') this.#unload(unquoted(rest));
    else for (const text of this.#answer(command)) window.writeText(`${text}\n`);
  }

  #answer(command: string): readonly string[] {
    if (this.#options.answer === undefined) throw new Error(`Syntax error in '${command}'`);
    const { radix } = this.#options;
    return this.#options.answer(radix === undefined ? command : inRadix(command, radix));
  }

  #alias(name: string): ((...values: unknown[]) => unknown) | undefined {
    for (const script of this.#scripts.values()) {
      const run = script.aliases.get(name);
      if (run !== undefined) return run;
    }
    return undefined;
  }

  #dx(line: string, window: CommandWindow): void {
    try {
      const { silent, options, source } = dxOptions(line);
      const expression = parseExpression(source, name => this.#name(name));
      const value = expression.evaluate();
      // dx -s @$x().Run(): an action's link
      if (silent && value.value !== undefined && /\.\w+\(\)$/.test(source)) {
        this.#fault(faults.display(source, 'an action returns nothing'));
      }
      const format = expression.format === undefined ? {} : { format: expression.format };
      if (!silent) {
        new DxDisplay(window, { ...options, ...format }, this.#fault).show(expression.text, value);
      }
    } catch (reason) {
      window.writeText(`${failureText(reason)}\n`);
    }
  }

  #name(name: string): Cell | undefined {
    if (name === 'Debugger') {
      const scripts: Record<string, object> = {};
      for (const script of this.#scripts.values()) scripts[script.stem] = { Contents: script.contents() };
      return cell({ ...this.#debuggerModel(), State: { Scripts: scripts } });
    }
    if (name === '@$cursession') return cell(this.#session());
    if (name === '@$scriptContents') {
      return cell(Object.assign({}, ...[...this.#scripts.values()].map(script => script.contents())));
    }
    const run = name.startsWith('@$') ? this.#alias(name.slice(2)) : undefined;
    if (run === undefined) return undefined;
    if (this.#nested > 0) this.#fault(faults.command(name, 'a script calls an alias through ExecuteCommand'));
    return cell(run);
  }

  /** The session with what scripts have added to every one. */
  #session(): object {
    const own = sessionModel(this.#options.target);
    let session: object = own;
    for (const script of this.#scripts.values()) {
      for (const members of script.parentsOf('Debugger.Models.Session')) {
        const before = session;
        session = Object.create(members, Object.getOwnPropertyDescriptors(before)) as object;
      }
    }
    return session;
  }

  #load(path: string, run: boolean): void {
    const text = this.files.read(path);
    if (text === undefined) throw new Error(`Error: Unable to open '${path}': no such file`);
    if (this.#scripts.has(path)) this.#unload(path);
    try {
      const script = new LoadedScript(path, text, {
        engine: this.#options.engine ?? 'v8',
        fault: this.#fault,
        debugLog: logged => {
          this.logCalls.push(logged);
          this.window.writeText(logged);
        },
        namespace: () => ({ Debugger: this.#debuggerModel() }),
        currentSession: () => sessionModel(this.#options.target),
        isTaken: key => this.#isTaken(key),
        ...(this.#options.optionalRecord && { optionalRecord: this.#options.optionalRecord }),
      });
      this.#scripts.set(path, script);
      this.window.writeText(`JavaScript script successfully loaded from '${path}'\n`);
      if (run) script.invoke('invokeScript');
    } catch (reason) {
      this.window.writeText(`${reason instanceof LoadFailure ? reason.message : failureText(reason)}\n`);
    }
  }

  #unload(path: string): void {
    const script = this.#scripts.get(path);
    if (script === undefined) throw new Error(`Error: Unable to find a loaded script '${path}'`);
    try {
      script.invoke('uninitializeScript');
    } finally {
      this.#scripts.delete(path);
    }
    this.window.writeText(`JavaScript script unloaded from '${path}'\n`);
  }

  #isTaken(key: string): boolean {
    const elsewhere = (this.#options.takenAliases ?? []).map(name => `functionAlias (${name})`);
    return elsewhere.includes(key) || [...this.#scripts.values()].some(script => script.claims.has(key));
  }

  #debuggerModel(): object {
    return {
      Utility: {
        Control: { ExecuteCommand: (...values: unknown[]) => this.#executeCommand(...values) },
        FileSystem: this.files.model(),
      },
      Settings: { Display: { PreferDMLOutput: this.#options.preferDml ?? true } },
    };
  }

  #executeCommand(...[command, capture]: unknown[]): unknown {
    if (typeof command !== 'string') throw new Error("Invalid argument to method 'ExecuteCommand'");
    this.calls.push({ command, captured: capture !== false });
    if (command.length > COMMAND_LIMIT) {
      this.#fault(
        faults.command(command, `${command.length} characters, a typed command has ${COMMAND_LIMIT}`),
      );
    }
    if (/[\0\r\n]/.test(command)) this.#fault(faults.command(command, 'a line end or NUL in a command'));
    if (FORBIDDEN.test(command)) this.#fault(faults.command(command, 'a script must not run this'));
    this.#nested++;
    try {
      if (capture === false) {
        if (this.#uncaptured++ >= (this.#options.uncapturedCalls ?? Number.POSITIVE_INFINITY)) {
          throw new Error("Invalid argument to method 'ExecuteCommand'");
        }
        this.#options.beforeUncaptured?.(command);
        if (this.#options.capturesAnyway !== true) {
          this.#run(command, this.window);
          return undefined;
        }
      }
      const captured = new CommandWindow('console');
      this.#run(command, captured);
      const end = this.#options.carriageReturns === true ? '\r' : '';
      const lines = captured.lines().map(line => line + end);
      return returnedLines(this.#options.collections ?? 'iterable', lines, this.#fault);
    } finally {
      this.#nested--;
    }
  }

  #run(command: string, window: CommandWindow): void {
    try {
      this.#execute(command, window);
    } catch (reason) {
      if (this.#options.throws === 'nothing') throw undefined;
      if (this.#options.throws === 'com')
        throw { number: -2147467259, description: reason instanceof Error ? reason.message : String(reason) };
      if (this.#options.complaints !== 'printed') throw reason;
      window.writeText(`${reason instanceof Error ? reason.message : String(reason)}\n`);
    }
  }
}

/** Commands that read decimal numbers whatever the radix is. */
const DECIMAL = /^!(?:sprocess|session)\b/;

/** What the engine understands where the user has set the radix: `21` is 0x15 in decimal. */
function inRadix(command: string, radix: 8 | 10): string {
  if (DECIMAL.test(command)) return command;
  return command
    .split(' ')
    .map((part, place) => {
      if (place === 0 || !/^[0-9a-f]+$/i.test(part)) return part;
      const value = [...part].every(digit => Number.parseInt(digit, 16) < radix)
        ? Number.parseInt(part, radix)
        : undefined;
      if (value === undefined) throw new Error(`Couldn't resolve error at '${part}'`);
      return value < 8 ? part : value.toString(16);
    })
    .join(' ');
}
