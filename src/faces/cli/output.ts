/** Where output goes: standard output, or a file that is whole or not there. */
import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';

export interface Output {
  write(text: string): void;
  end(): void;
  /** Ends without the file. */
  drop(): void;
}

export function standardOutput(): Output {
  return {
    write: text => {
      process.stdout.write(text);
    },
    end() {},
    drop() {},
  };
}

/** Throws an Error whose message says what is wrong and what to do. */
export function fileOutput(path: string): Output {
  const made = `${path}.part`;
  let handle: number;
  try {
    handle = openSync(made, 'w');
  } catch (reason) {
    throw new Error(
      `${path} cannot be written: ${(reason as NodeJS.ErrnoException).code}. Give a path in a folder that is there.`,
    );
  }
  return {
    write: text => {
      writeSync(handle, text);
    },
    end() {
      closeSync(handle);
      renameSync(made, path);
    },
    drop() {
      closeSync(handle);
      rmSync(made, { force: true });
    },
  };
}
