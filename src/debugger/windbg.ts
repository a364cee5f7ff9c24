/**
 * The debugger port inside WinDbg (or kd and cdb with the script provider loaded).
 * Most of the host exists only after initializeScript has returned, so nothing here touches it at load.
 */
import { longSample, pieces, printCalls } from './dml-print.ts';
import { type Debugger, isInterruption, type Page, type TargetHint } from './port.ts';
import { linesOf, yieldsText } from './returned-text.ts';
import { thrownSentence } from './thrown.ts';
import type { Host, HostFile } from './windbg-api.d.ts';

declare const host: Host;

/** Characters of one debugLog call. No limit is documented; short is safe. */
const LOG_LIMIT = 2000;

/** Whether the host captures also what it was told to print; false by what is documented. Found out once. */
let capturesAnyway = false;
/** Whether a long command reaches the engine whole; measured once, when a page is long enough to gain by it. */
let longCommands: boolean | undefined;

export function windbgDebugger(): Debugger {
  // Once the host has refused markup it will refuse again: asking each time would only cost.
  let markupRefused = false;

  function print(page: Page): boolean {
    let shown = 0;
    let interrupted = false;
    if (!markupRefused && !capturesAnyway && markupWanted()) {
      for (const call of printCalls(page.dml, page.dml.length > LONG_PAGE && takesLongCommands())) {
        if (call.command === undefined) log(page.text, call.from, call.to);
        else {
          try {
            const returned = control().ExecuteCommand(call.command, false);
            // What is returned was not shown, so all of it is shown by the other way.
            if (yieldsText(returned) !== undefined) {
              capturesAnyway = true;
              break;
            }
          } catch (reason) {
            interrupted = isInterruption(thrownSentence(reason));
            markupRefused = !interrupted;
            break;
          }
        }
        shown = call.to;
      }
    }
    log(page.text, shown, page.text.length);
    return interrupted;
  }

  return { run, show, target, print, writeFile, readFile, eachLine, fileExists, temporaryFolder };
}

const control = (): Host['namespace']['Debugger']['Utility']['Control'] =>
  host.namespace.Debugger.Utility.Control;

function run(command: string): string[] {
  try {
    return linesOf(control().ExecuteCommand(command));
  } catch (reason) {
    throw new Error(`The debugger did not run ${command}: ${thrownSentence(reason)}`);
  }
}

function show(command: string): void {
  try {
    const lines = yieldsText(control().ExecuteCommand(command, false));
    if (lines === undefined) return;
    capturesAnyway = true;
    log(lines, 0, lines.length);
  } catch (reason) {
    throw new Error(`The debugger did not run ${command}: ${thrownSentence(reason)}`);
  }
}

/** Shorter pages are printed a line a command, as every published script does. */
const LONG_PAGE = 80;

/** A command as long as the longest of ours, captured: only where it comes back whole lines share a command. */
function takesLongCommands(): boolean {
  if (longCommands === undefined) {
    try {
      longCommands =
        linesOf(control().ExecuteCommand(longSample.command)).join('\n') === longSample.lines.join('\n');
    } catch {
      longCommands = false;
    }
  }
  return longCommands;
}

function target(): TargetHint {
  const kernel = asBoolean(() => host.currentSession.Attributes.Target.IsKernelTarget);
  const dumpFile = asText(() => host.currentSession.Attributes.Target.Details.DumpFileName);
  const pointerBytes = asNumber(() => host.currentSession.Attributes.Machine.PointerSize);
  return {
    ...(kernel === undefined ? {} : { kernel }),
    ...(dumpFile === undefined || dumpFile === '' ? {} : { dumpFile }),
    ...(pointerBytes === 4 || pointerBytes === 8 ? { pointerBytes } : {}),
  };
}

/** `.prefer_dml 0`, or the setting behind it: the user wants no links. */
function markupWanted(): boolean {
  return asBoolean(() => host.namespace.Debugger.Settings.Display.PreferDMLOutput) !== false;
}

function log(lines: readonly string[], from: number, to: number): void {
  let text = '';
  for (let i = from; i < to; i++) text += `${lines[i] ?? ''}\n`;
  try {
    for (const piece of pieces(text, LOG_LIMIT)) host.diagnostics.debugLog(piece);
  } catch {
    // There is no third way to show anything.
  }
}

function writeFile(path: string, lines: readonly string[]): void {
  const fileSystem = host.namespace.Debugger.Utility.FileSystem;
  let file: { Close(): void };
  try {
    file = fileSystem.CreateFile(path, 'CreateAlways');
  } catch (reason) {
    throw new Error(
      `The debugger cannot create ${path}: ${thrownSentence(reason)} Give the full path of a file in a folder that exists and that you may write to.`,
    );
  }
  let failure: string | undefined;
  try {
    const writer = fileSystem.CreateTextWriter(file, 'Utf8');
    for (const line of lines) writer.WriteLine(line);
  } catch (reason) {
    failure = thrownSentence(reason);
  }
  try {
    // Until it is closed nobody else can open it, and its end may not be on the disk.
    file.Close();
  } catch (reason) {
    failure = failure ?? thrownSentence(reason);
  }
  if (failure !== undefined) {
    throw new Error(
      `The debugger did not finish writing ${path}: ${failure} The file is not complete. Check the space on the disk, or give another path.`,
    );
  }
}

function readFile(path: string): string[] {
  const lines: string[] = [];
  eachLine(path, line => lines.push(line));
  return lines;
}

function eachLine(path: string, take: (line: string) => void): void {
  const encoding = encodingOf(path);
  withFile(path, file => {
    for (const line of host.namespace.Debugger.Utility.FileSystem.CreateTextReader(
      file,
      encoding,
    ).ReadLineContents()) {
      take(String(line));
    }
  });
}

/** UTF-16 by its mark, or by a first character that ends in a zero; where the host gives no bytes it is UTF-8. */
function encodingOf(path: string): 'Utf8' | 'Utf16' {
  let first = 0;
  let second = 1;
  withFile(path, file => {
    if (file.ReadBytes === undefined) return;
    try {
      [first = 0, second = 1] = Array.from(file.ReadBytes(2), Number);
    } catch {
      // As if there were none.
    }
  });
  return (first === 0xff && second === 0xfe) || (first !== 0 && second === 0) ? 'Utf16' : 'Utf8';
}

function withFile(path: string, use: (file: HostFile) => void): void {
  let file: HostFile;
  try {
    file = host.namespace.Debugger.Utility.FileSystem.OpenFile(path);
  } catch (reason) {
    throw new Error(
      `The debugger cannot open ${path}: ${thrownSentence(reason)} Give the full path of a file that exists.`,
    );
  }
  try {
    use(file);
  } catch (reason) {
    throw new Error(
      `The debugger did not read ${path}: ${thrownSentence(reason)} Check that it is a text file.`,
    );
  } finally {
    try {
      file.Close();
    } catch {
      // What was read is read.
    }
  }
}

function fileExists(path: string): boolean {
  return asBoolean(() => host.namespace.Debugger.Utility.FileSystem.FileExists(path)) === true;
}

function temporaryFolder(): string | undefined {
  return asText(() => host.namespace.Debugger.Utility.FileSystem.TempDirectory);
}

function asText(read: () => unknown): string | undefined {
  try {
    const value = read();
    return value === undefined || value === null ? undefined : String(value);
  } catch {
    return undefined;
  }
}

/** Also of the host's 64-bit integer objects. */
function asNumber(read: () => unknown): number | undefined {
  const text = asText(() => Number(read()));
  return text === undefined ? undefined : Number(text);
}

function asBoolean(read: () => unknown): boolean | undefined {
  const text = asText(read);
  // How the host gives a setting is not proven: a number would do as well.
  return text === 'true' || text === '1' ? true : text === 'false' || text === '0' ? false : undefined;
}
