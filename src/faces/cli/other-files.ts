/** Files that lie among the logs of a folder and are none: one line, and not a sentence for each. */
import { basename } from 'node:path';
import { formatCounted } from '../../pages/format.ts';
import { complain } from './complaints.ts';

const MOST_NAMED = 5;

/** `isAll`: there is no log beside them. */
export function complainOfOthers(names: readonly string[], isAll: boolean): void {
  const sentence = otherFiles(names, isAll);
  if (sentence !== undefined) complain(sentence);
}

/** Undefined for no file. */
function otherFiles(names: readonly string[], isAll: boolean): string | undefined {
  if (names.length === 0) return undefined;
  const shown = names.slice(0, MOST_NAMED).map(each => basename(each));
  const more = names.length - shown.length;
  const list = more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ');
  const files = formatCounted(names.length, isAll ? 'file' : 'other file');
  const verb = names.length === 1 ? 'holds' : 'hold';
  const advice = isAll ? ' A log needs at least !vm, and !poolused 3 to name who holds the memory.' : '';
  return `${files} ${verb} no output that poolinsight reads: ${list}.${advice}`;
}
