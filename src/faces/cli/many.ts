/** Many logs: a line for each, then what they share. */
import { layout } from '../../pages/layout.ts';
import { fleetPage, type Summary, type Unread } from '../logs/fleet.ts';
import { complain } from './complaints.ts';
import { type ExitCode, exitCode, type Tally } from './exit.ts';
import type { Options } from './options.ts';
import { complainOfOthers } from './other-files.ts';
import type { Output } from './output.ts';
import type { InputFile } from './paths.ts';
import { progressOf } from './progress.ts';
import { showOn, widthOf } from './terminal.ts';
import { readMany } from './workers.ts';

export async function fleet(
  options: Options,
  files: readonly InputFile[],
  output: Output,
  tally: Tally,
): Promise<ExitCode> {
  const summaries: Summary[] = [];
  const unread: Unread[] = [];
  const others: string[] = [];
  const asJson = options.format === 'ndjson';
  const progress = progressOf(files.length);
  await readMany(
    files,
    { asJson, redact: options.redact },
    result => {
      tally.reports += result.summaries.length;
      tally.problems += result.summaries.filter(
        each => each.severity === 'critical' || each.severity === 'warning',
      ).length;
      summaries.push(...result.summaries);
      unread.push(...result.unread);
      others.push(...result.others);
      for (const each of result.json) output.write(each);
    },
    progress.done,
  );
  progress.end();
  if (!asJson && summaries.length > 0) {
    const width = widthOf(options);
    showOn(output, options)(layout(fleetPage(summaries, unread.length, width), width));
  }
  for (const each of unread) complain(each.problem);
  complainOfOthers(others, summaries.length === 0);
  return exitCode(tally);
}
