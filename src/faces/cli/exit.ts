/** 0: nothing at warning or above. 1: something. 2: nothing could be read. */
export type ExitCode = 0 | 1 | 2;

export function exitCode(reports: number, problems: number): ExitCode {
  if (reports === 0) return 2;
  return problems > 0 ? 1 : 0;
}
