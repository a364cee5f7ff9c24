/** Which way the files are read: compared, as many, or one by one. */
import { compared } from './comparison.ts';
import { complain, fail, safely } from './complaints.ts';
import type { ExitCode, Tally } from './exit.ts';
import { logsIn } from './inputs.ts';
import { fleet } from './many.ts';
import { type Candidate, oneByOne } from './one-by-one.ts';
import type { Options } from './options.ts';
import type { Output } from './output.ts';
import type { InputFile } from './paths.ts';

export async function reports(
  options: Options,
  files: readonly InputFile[],
  output: Output,
  tally: Tally,
): Promise<ExitCode> {
  if (options.compare !== undefined) return compared(options, files, output, tally);
  const [first] = files;
  const logs = files.length === 1 && first !== undefined ? safely(() => logsOf(first)) : undefined;
  if (logs !== undefined && 'problem' in logs) return fail(logs.problem);
  // An archive of several logs is many, too.
  const isMany = logs === undefined || logs.value.length > 1;
  if (isMany && options.finding !== undefined) {
    return fail(
      `--finding ${options.finding} needs one log, and these are several. Give the log that has the finding.`,
    );
  }
  if (isMany && (options.format === 'brief' || options.format === 'ndjson')) {
    return fleet(options, files, output, tally);
  }
  const untold: string[] = [];
  const all = logs?.value ?? files.flatMap(file => logsOrComplaint(file, options.redact, untold));
  return oneByOne(options, all, output, tally, untold);
}

function logsOf({ path, isFound }: InputFile): Candidate[] {
  return logsIn(path).map(log => ({ ...log, isFound }));
}

/** A file that cannot be opened as an archive is told, and the others are read. */
function logsOrComplaint(file: InputFile, isRedacted: boolean, unread: string[]): Candidate[] {
  const found = safely(() => logsOf(file));
  if ('value' in found) return found.value;
  complain(found.problem);
  unread.push(isRedacted ? 'An archive could not be opened.' : found.problem);
  return [];
}
