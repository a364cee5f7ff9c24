/**
 * The debugger as the rest of the program sees it. Synchronous, as the debugger is. Two makers: WinDbg's
 * script host (`windbg.ts`) and a debugger log (`log.ts`).
 */
export interface Debugger {
  /**
   * Runs a command and gives the lines that it printed, without end-of-line characters.
   * Throws an Error whose message is a sentence when the debugger did.
   */
  run(command: string): readonly string[];
  /** What the host itself knows of the target, without running a command. Asks anew at each call. */
  target(): TargetHint;
  /**
   * Shows a page to the user. Never throws: where links cannot be shown, the plain lines are. Gives true where the
   * user broke in meanwhile: the rest stands there as plain lines.
   */
  print(page: Page): boolean;
  /** Runs a command and lets what it prints go to the user, links included. Throws as `run` does. */
  show(command: string): void;
  /** Reads a text file in UTF-8, as lines. Throws an Error whose message says what is wrong and what to do. */
  readFile(path: string): readonly string[];
  /**
   * Hears each line of a text file in UTF-8 or UTF-16. Throws an Error whose message says what is wrong and what to
   * do; the lines before it were heard.
   */
  eachLine(path: string, take: (line: string) => void): void;
  /** Whether there is a file; false where the host does not say. */
  fileExists(path: string): boolean;
  /** Where files go when the user names no folder; undefined where the host does not say. */
  temporaryFolder(): string | undefined;
  /** Writes a text file in UTF-8. Throws an Error whose message says what is wrong and what to do. */
  writeFile(path: string, lines: readonly string[]): void;
}

/** The same page twice. Line n of `text` is line n of `dml` without its tags. */
export interface Page {
  /** Debugger markup, escaped; one entry a line. */
  readonly dml: readonly string[];
  readonly text: readonly string[];
}

// Interrupted by the user. / The operation was canceled by the user. / Operation aborted / Error 0x80004004
const INTERRUPTED =
  /\b(?:interrupted|cancell?ed|aborted)\b|\b0x80004004\b|\bE_ABORT\b|\bctrl\+(?:break|c)\b|\b(?:user|keyboard) (?:interrupt|break)\b/i;
// The target could not be interrupted. / The command cannot be cancelled now.
const NOT_INTERRUPTED =
  /\b(?:not|never|cannot|can't|couldn't|unable to|failed to)\b[^.:]{0,25}\b(?:interrupted|cancell?ed|aborted)\b/i;

/**
 * Whether the host threw because the user broke in (Ctrl+Break). With which words it does is not proven; a breakpoint and
 * a target that cannot be broken into are something else.
 */
export function isInterruption(reason: unknown): boolean {
  const words = String(reason);
  return INTERRUPTED.test(words) && !NOT_INTERRUPTED.test(words);
}

/** Every member is absent where the host does not say. */
export interface TargetHint {
  readonly kernel?: boolean;
  readonly dumpFile?: string;
  /** 4 or 8. */
  readonly pointerBytes?: number;
}
