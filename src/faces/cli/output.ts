/** Where output goes: standard output, or a file that is whole or not there. */
import { closeSync, lstatSync, openSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { statOf } from './paths.ts';

export interface Output {
  write(text: string): void;
  /** Ends it; a sentence where it could not be written. */
  end(): string | undefined;
  /** Ends without the file. */
  drop(): void;
}

export function standardOutput(): Output {
  return {
    write: text => {
      process.stdout.write(text);
    },
    end: () => undefined,
    drop() {},
  };
}

/** Throws an Error whose message says what is wrong and what to do. */
export function fileOutput(path: string): Output {
  const found = statOf(path);
  if (found?.isDirectory() === true) {
    throw new Error(`${path} is a folder. Name a file in it, as in -o ${join(path, 'case.html')}.`);
  }
  // A device, a pipe, or a link to a file that is still to be made: what is there must stay what it is.
  const isThrough = found === undefined ? isLink(path) : !found.isFile();
  return isThrough ? writer(path, path, path) : beside(path);
}

/** Into a file of another name, which takes the place of the one that is wanted, or that a link leads to, at the end. */
function beside(path: string): Output {
  const target = statOf(path) === undefined ? path : realpathSync(path);
  return writer(path, `${target}.${process.pid}.part`, target);
}

function writer(path: string, made: string, target: string): Output {
  let handle: number;
  try {
    handle = openSync(made, 'w');
  } catch (reason) {
    throw new Error(notWritten(path, reason));
  }
  let trouble: string | undefined;
  let isOpen = true;
  const attempt = (work: () => void): void => {
    if (trouble !== undefined) return;
    try {
      work();
    } catch (reason) {
      // Whoever reads the pipe has enough.
      trouble = codeOf(reason) === 'EPIPE' ? '' : notWritten(path, reason);
    }
  };
  const close = (): void => {
    try {
      if (isOpen) closeSync(handle);
    } catch (reason) {
      trouble ??= notWritten(path, reason);
    }
    isOpen = false;
  };
  const remove = (): void => {
    if (made !== target) rmSync(made, { force: true });
  };
  return {
    // Writes all of it, also where the system takes it in parts.
    write: text => attempt(() => writeFileSync(handle, text)),
    end() {
      close();
      if (made !== target) attempt(() => renameSync(made, target));
      if (trouble !== undefined) remove();
      return trouble === '' ? undefined : trouble;
    },
    drop() {
      close();
      remove();
    },
  };
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
}

/** What a user can do about a code of the system. */
const ADVICE: Readonly<Record<string, string>> = {
  ENOENT: 'Give a path in a folder that is there.',
  ENOTDIR: 'Give a path in a folder that is there.',
  ENOSPC: 'The disk is full. Give a path on another disk.',
  EACCES: 'Permission is denied. Give a path where you may write.',
  EPERM: 'Permission is denied. Give a path where you may write.',
  EBUSY: 'Another program has it open. Close it there, or give another path.',
  EROFS: 'The disk is read-only. Give a path on another disk.',
};

/** A sentence on what could not be written, and one on what to do. */
function notWritten(name: string, reason: unknown): string {
  const code = codeOf(reason) ?? String(reason);
  return `${name} cannot be written: ${code}. ${ADVICE[code] ?? 'Give another path.'}`;
}

function codeOf(reason: unknown): string | undefined {
  return (reason as NodeJS.ErrnoException).code;
}
