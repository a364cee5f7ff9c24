/** What goes wrong is told on standard error, in a sentence. */
import type { ExitCode } from './exit.ts';

export function complain(sentence: string): void {
  process.stderr.write(`poolinsight: ${sentence}\n`);
}

export function fail(sentence: string): ExitCode {
  complain(sentence);
  return 2;
}

export function message(reason: unknown): string {
  return reason instanceof Error ? reason.message : String(reason);
}

export function safely<T>(work: () => T): { readonly value: T } | { readonly problem: string } {
  try {
    return { value: work() };
  } catch (reason) {
    return { problem: message(reason) };
  }
}
