/** The prompt without a terminal: takes what is typed, gives the lines that it shows. */
import { loadScript, type ScriptSession } from '../windbg-host.ts';
import type { Debuggee } from './debuggee.ts';
import { lineForTerminal, NumberedLinks } from './numbered-links.ts';

export interface Shown {
  readonly lines: readonly string[];
  /** The user wants to leave. */
  readonly ended?: true;
}

export interface PromptOptions {
  /** The text of the built script. */
  readonly script: string;
  readonly version: string;
  readonly debuggee: Debuggee;
  /** Finds a log or a machine by what was typed. Throws an Error whose message is a sentence. */
  readonly open?: (wanted: string) => Debuggee;
  readonly colours: boolean;
}

export class KdPrompt {
  #debuggee: Debuggee;
  readonly #session: ScriptSession;
  readonly #numbers = new NumberedLinks();
  readonly #options: PromptOptions;
  /** Calls of ExecuteCommand when the line was typed: what comes after them, the script asks. */
  #before = 0;

  /** Throws an Error whose message is a sentence when the script does not load. */
  constructor(options: PromptOptions) {
    this.#options = options;
    this.#debuggee = options.debuggee;
    const target = () => this.#debuggee.attributes;
    this.#session = loadScript(options.script, {
      answer: typed => this.#answer(typed),
      get target() {
        return target();
      },
    });
  }

  /** What stands before the cursor. */
  get text(): string {
    return `${this.#debuggee.prompt}> `;
  }

  greeting(): Shown {
    const { version } = this.#options;
    const aliases = this.#session.aliases();
    const first = aliases.includes('poolDiagnose') ? 'poolDiagnose' : (aliases[0] ?? '');
    return {
      lines: [
        `poolinsight ${version} in an EMULATED debugger. This is not WinDbg, and no Windows is behind it.`,
        ...wrapped(this.#debuggee.origin),
        '',
        `Try    dx @$${first}()`,
        '       a number clicks the link that has it; ? helps; q quits',
        '',
      ],
    };
  }

  enter(line: string): Shown {
    const typed = line.trim();
    // 12   click 12   hover 12
    const numbered = /^(?:(click|hover)\s+)?(\d{1,9})$/.exec(typed);
    if (numbered !== null) return this.#numbered(Number(numbered[2]), numbered[1] === 'hover');
    if (/^(?:click|hover)\b/.test(typed)) return { lines: ['Say which link, by its number: click 3.'] };
    if (typed === '') return { lines: [] };
    if (typed === '?' || typed === 'help') return { lines: this.#help() };
    const opened = /^open\s+(.+)$/.exec(typed)?.[1];
    if (opened !== undefined) return { lines: this.#open(opened) };
    if (/^(?:q|qd|qq|quit|exit)$/.test(typed)) return { lines: [], ended: true };
    return { lines: this.#run(typed) };
  }

  /** For the Tab key: lines that begin so. */
  completions(begun: string): string[] {
    return [...this.#examples(), ...this.#debuggee.commands].filter(
      each => each.startsWith(begun) && each !== begun,
    );
  }

  #numbered(number: number, onlyLook: boolean): Shown {
    const link = this.#numbers.link(number);
    if (link === undefined) {
      const { count } = this.#numbers;
      const which = count === 0 ? 'No link was printed yet' : `Links have numbers from 1 to ${count}`;
      return { lines: [`There is no link ${number}. ${which}.`] };
    }
    if (onlyLook) return { lines: [`${link.cmd}${link.alt === undefined ? '' : `    ${link.alt}`}`] };
    // As WinDbg echoes what a click runs.
    return { lines: [`${this.text}${link.cmd}`, ...this.#run(link.cmd)] };
  }

  /** As a debugger begun anew on another target: what the script remembered is gone, its files are not. */
  #open(wanted: string): string[] {
    if (this.#options.open === undefined) return ['Nothing else can be opened here.'];
    try {
      this.#debuggee = this.#options.open(wanted);
    } catch (reason) {
      return [reason instanceof Error ? reason.message : String(reason)];
    }
    this.#session.load(this.#options.script);
    return wrapped(this.#debuggee.origin);
  }

  #run(typed: string): string[] {
    const { window, calls } = this.#session;
    window.clear();
    this.#before = calls.length;
    let wrong: string[] = [];
    try {
      this.#session.type(typed);
    } catch (reason) {
      wrong = String(reason instanceof Error ? reason.message : reason)
        .split('\n')
        .map(each => `EMULATION: ${each}`);
    }
    const lines = window
      .segments()
      .map(segments => lineForTerminal(segments, this.#numbers, this.#options.colours));
    return [...lines, ...wrong];
  }

  #answer(typed: string): readonly string[] {
    const answered = this.#debuggee.answer(typed);
    const call = this.#session.calls[this.#session.calls.length - 1];
    const isCaptured =
      this.#session.calls.length > this.#before && call?.captured === true && call.command.includes(typed);
    // A script must see a debugger's lines only. Of a command that nothing is known of it sees none.
    if (isCaptured) return answered?.lines ?? [];
    if (answered === undefined) return [this.#hasNothing(typed)];
    return answered.of === undefined
      ? answered.lines
      : [`(Here it is answered by the output of ${answered.of}.)`, ...answered.lines];
  }

  #hasNothing(typed: string): string {
    const alias = this.#session.aliases().find(each => each.toLowerCase() === typed.toLowerCase());
    if (alias !== undefined) return `${alias} is typed !${alias}, or dx @$${alias}().`;
    return `(No output of ${typed} is known here; a real debugger may have one. ? lists what is known.)`;
  }

  #examples(): string[] {
    return this.#session.aliases().flatMap(alias => [`dx @$${alias}()`, `!${alias}`]);
  }

  #help(): string[] {
    return [
      'The script: dx @$NAME(), or !NAME; the names are',
      ...wrapped(this.#session.aliases().join('   '), 2),
      '  dx -r2 @$NAME()    two levels of what it returns; -g a grid; .Where(x => ...) and the like work',
      'Links',
      '  3, or click 3      runs the link with that number',
      '  hover 3            says what the link runs, without running it',
      'The debugger, as far as its output is known here',
      ...wrapped(this.#debuggee.commands.join('   '), 2),
      '  .scriptload, .scriptrun, .scriptunload C:\\tools\\poolinsight.js',
      'Another target',
      '  open case2.log     or a machine: as a debugger begun anew on it',
      'Files that the script writes stay in memory: the next target finds them, and at the end they are gone.',
      'Tab completes, the arrow keys bring back what was typed, q quits.',
    ];
  }
}

const WIDTH = 100;

/** Cuts a line between its words. */
function wrapped(text: string, indent = 0): string[] {
  const lines: string[] = [];
  let line = '';
  // Three blanks part items that hold single blanks themselves.
  for (const word of text.split(text.includes('   ') ? /(?<= {3})/ : /(?<= )/)) {
    if (line !== '' && indent + line.length + word.trimEnd().length > WIDTH) {
      lines.push(line);
      line = '';
    }
    line += word;
  }
  return [...lines, line].map(each => `${' '.repeat(indent)}${each.trimEnd()}`);
}
