/** The dumps behind what a user names, and what each is, by its first bytes. */
import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { filesOf } from '../paths.ts';

export interface Dump {
  readonly path: string;
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly changed: number;
  /** `user`: of a process. `none`: no dump. */
  readonly kind: 'kernel' | 'user' | 'none';
}

const KERNEL: readonly string[] = ['PAGEDUMP', 'PAGEDU64'];
const USER = 'MDMP';

/** Of folders only dumps; what was named itself stays, so that its row says what it is. */
export function dumpsIn(inputs: readonly string[]): { dumps: Dump[]; problems: string[] } {
  const dumps: Dump[] = [];
  const problems: string[] = [];
  for (const input of inputs) {
    const isNamed = statSync(input, { throwIfNoEntry: false })?.isFile() === true;
    const found = filesOf([input]);
    problems.push(...found.problems);
    for (const { path } of found.files) {
      try {
        const dump = dumpAt(path);
        if (dump.kind !== 'none' || isNamed) dumps.push(dump);
      } catch (reason) {
        const { code } = reason as NodeJS.ErrnoException;
        problems.push(
          code === 'ENOENT'
            ? `${path} does not exist. Give the path of a dump, or of a folder with dumps.`
            : `${path} cannot be read: ${code ?? String(reason)}. Give a copy that you may read.`,
        );
      }
    }
  }
  return { dumps, problems };
}

function dumpAt(path: string): Dump {
  const { size, mtimeMs } = statSync(path);
  const handle = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(8);
    const head = bytes.toString('latin1', 0, readSync(handle, bytes, 0, bytes.length, 0));
    const kind = KERNEL.includes(head) ? 'kernel' : head.startsWith(USER) ? 'user' : 'none';
    return { path, size, changed: mtimeMs, kind };
  } finally {
    closeSync(handle);
  }
}
