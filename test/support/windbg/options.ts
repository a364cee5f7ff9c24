import type { EngineLevel } from './bare-context.ts';

/** What the debugger prints for a command that the emulation does not answer itself. May throw. */
export type Answer = (typed: string) => readonly string[];

export interface DebuggerOptions {
  readonly answer?: Answer;
  /** In a console (kd, cdb) links cannot be clicked and tags leave no trace. */
  readonly kind?: 'windbg' | 'console';
  readonly engine?: EngineLevel;
  /** After so many calls `ExecuteCommand(command, false)` throws; 0: it never works. */
  readonly uncapturedCalls?: number;
  /** Called before a command is let through to the window; what it throws, the script catches. */
  readonly beforeUncaptured?: (command: string) => void;
  /** What ExecuteCommand does when `answer` throws: throw too, or give the message as a line. */
  readonly complaints?: 'thrown' | 'printed';
  /** Captured lines end in `\r`. */
  readonly carriageReturns?: boolean;
  /** The user's setting PreferDMLOutput. */
  readonly preferDml?: boolean;
  /** What the session says of itself; `unreadable`: every look at it throws. */
  readonly target?: TargetAttributes | 'unreadable';
  /** Function aliases that other scripts have taken. */
  readonly takenAliases?: readonly string[];
  /** Words that the user has made aliases (`as`), with what they stand for. */
  readonly userAliases?: Readonly<Record<string, string>>;
  /** `ExecuteCommand(command, false)` captures all the same: nothing is shown, and the lines are returned. */
  readonly capturesAnyway?: boolean;
  /** In which form lines are returned: what is documented, or by `Count()` and index, as one text, as a few texts. */
  readonly collections?: 'iterable' | 'counted' | 'text' | 'chunks' | 'unreadable';
  /** Longer `.printf` commands are cut at so many characters, without a word. */
  readonly cutsPrintf?: number;
  /** `host.optionalRecord` is absent, or refuses a record of an alias. */
  readonly optionalRecord?: 'absent' | 'refuses';
  /** The user's radix (`n 10`): numbers without `0x` are read in it. */
  readonly radix?: 8 | 10;
  /** What a failing command throws: an Error, a COM error without a message, or nothing. */
  readonly throws?: 'error' | 'com' | 'nothing';
  /** Folders that exist. */
  readonly folders?: readonly string[];
}

export interface TargetAttributes {
  readonly kernel?: boolean;
  readonly dumpFile?: string;
  readonly pointerBytes?: number;
}
