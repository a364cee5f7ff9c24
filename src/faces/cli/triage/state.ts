/** What a run has done, a line a dump, so that a run that was cut goes on where it was. */
import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Summary } from '../../logs/fleet.ts';
import type { Dump } from './dumps.ts';

export interface Done {
  readonly dump: string;
  readonly size: number;
  readonly changed: number;
  /** The name of its log and its JSON in the folder, without the end. */
  readonly base: string;
  readonly summaries: readonly Summary[];
  readonly reason?: string;
  readonly mayPass?: true;
}

const FILE = 'triage.jsonl';
const LINE_FEED = 10;

/** What need not be done once more: dumps that have not changed since, and whose outcome would be the same. */
export function doneIn(folder: string): (dump: Dump) => Done | undefined {
  const known = new Map<string, Done>();
  let text = '';
  try {
    text = readFileSync(join(folder, FILE), 'utf8');
  } catch {
    // The first run here.
  }
  for (const line of text.split('\n')) {
    try {
      const done = JSON.parse(line) as Done;
      if (typeof done.dump === 'string' && Array.isArray(done.summaries)) known.set(done.dump, done);
    } catch {
      // The line at which the run was cut.
    }
  }
  return dump => {
    const done = known.get(dump.path);
    const isSame = done?.size === dump.size && done.changed === dump.changed && done.mayPass !== true;
    return isSame ? done : undefined;
  };
}

export function keepDone(folder: string, done: Done): void {
  const file = join(folder, FILE);
  // Behind the line at which a run was cut it would be lost with that.
  const first = endsInLine(file) ? '\n' : '';
  appendFileSync(file, `${first}${JSON.stringify(done)}\n`);
}

/** Whether its last line lacks its end. */
function endsInLine(file: string): boolean {
  try {
    const last = readFileSync(file).at(-1);
    return last !== undefined && last !== LINE_FEED;
  } catch {
    // The first run here.
    return false;
  }
}
