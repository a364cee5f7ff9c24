import { fstatSync } from 'node:fs';

/** Whether a pipe or a file stands behind standard input: `type case.log | poolinsight`. A terminal is waited for by nobody. */
export function isInputPiped(): boolean {
  try {
    const input = fstatSync(0);
    return input.isFIFO() || input.isFile() || input.isSocket();
  } catch {
    return false;
  }
}
