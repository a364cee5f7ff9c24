/** One debugger on one dump: what it is told, and what came of it. */
import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';

/** In the work folder, which is where the debugger is started: so their paths have no blanks (`.scriptload` takes none). */
export const SCRIPT_FILE = 'poolinsight.js';
export const COMMAND_FILE = 'triage.kd';

/**
 * What the debugger runs, a command a line. The provider of scripts is built into current debuggers, and has to be loaded
 * in those of the Kits; loading it twice does no harm.
 */
export function commandFile(hasSymbolPath: boolean): string {
  return [
    '.load jsprovider.dll',
    '.prefer_dml 0',
    ...(hasSymbolPath ? [] : ['.symfix']),
    '.reload /f nt',
    `.scriptload ${SCRIPT_FILE}`,
    'dx @$poolDiagnose("json")',
    'q',
    '',
  ].join('\r\n');
}

/** As a list: no shell reads them, so blanks, quotes and per cent signs of a path mean nothing. */
export function kdArguments(dump: string, symbols: string | undefined): string[] {
  return ['-z', dump, ...(symbols === undefined ? [] : ['-y', symbols]), '-cf', COMMAND_FILE];
}

/** Lines that do the same by hand, in PowerShell, where nothing in single quotes is replaced. */
export function byHand(kd: string, args: readonly string[], work: string): string {
  return `Set-Location ${powershellQuoted(work)}\n& ${[kd, ...args].map(powershellQuoted).join(' ')}\n`;
}

/** Typographic quotes end a text there, too. */
export function powershellQuoted(text: string): string {
  return `'${text.replace(/['\u2018\u2019\u201a\u201b]/g, '$&$&')}'`;
}

export type RunEnd =
  | { readonly ended: 'exit'; readonly code: number | null; readonly signal: string | null }
  | { readonly ended: 'timeout' }
  | { readonly ended: 'not-started'; readonly reason: string }
  /** Its log could not be written; `reason` is the system's code. */
  | { readonly ended: 'not-kept'; readonly reason: string };

export interface RunPlan {
  readonly kd: string;
  readonly args: readonly string[];
  /** The folder with the script and the command file. */
  readonly work: string;
  /** Where all that the debugger prints goes. */
  readonly log: string;
  readonly timeoutMs: number;
}

export function runKd({ kd, args, work, log, timeoutMs }: RunPlan): Promise<RunEnd> {
  return new Promise(resolve => {
    const file = createWriteStream(log);
    let lost: string | undefined;
    const lose = (reason: NodeJS.ErrnoException): void => {
      lost ??= reason.code ?? reason.message;
    };
    const finish = (end: RunEnd): void => {
      clearTimeout(timer);
      file.end((reason?: Error | null) => {
        if (reason) lose(reason);
        resolve(lost === undefined ? end : { ended: 'not-kept', reason: lost });
      });
    };
    const child = spawn(kd, [...args], { cwd: work, stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true });
    let timedOut = false;
    const timer = setTimeout(() => {
      timedOut = true;
      child.kill('SIGKILL');
    }, timeoutMs);
    // Without its log all that it does is lost, and nobody would read what it still prints.
    file.on('error', reason => {
      lose(reason);
      child.kill('SIGKILL');
    });
    child.stdout.pipe(file, { end: false });
    child.stderr.pipe(file, { end: false });
    child.on('error', reason => finish({ ended: 'not-started', reason: reason.message }));
    child.on('close', (code, signal) => {
      finish(timedOut ? { ended: 'timeout' } : { ended: 'exit', code, signal });
    });
  });
}
