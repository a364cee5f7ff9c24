/** 0: nothing at warning or above. 1: something. 2: nothing could be read. */
export type ExitCode = 0 | 1 | 2;

/** What was told so far: a reader that goes away early gets the exit code that it calls for. */
export interface Tally {
  reports: number;
  /** Those at warning or above. */
  problems: number;
}

export function exitCode({ reports, problems }: Readonly<Tally>): ExitCode {
  if (reports === 0) return 2;
  return problems > 0 ? 1 : 0;
}
