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
  /** Folders that exist. */
  readonly folders?: readonly string[];
}

export interface TargetAttributes {
  readonly kernel?: boolean;
  readonly dumpFile?: string;
  readonly pointerBytes?: number;
}
