/** The list of processes at the end of `!vm` (flag 1 absent), in both forms. Pids are hexadecimal. */
import type { ProcessCommit } from '../../facts/commits.ts';

//  0a30 CCC.exe         11078 (     44312 Kb)
const OLD_START = /^[ \t]{0,20}([0-9a-f]{4,8}) {1,4}(?=\S)/i;
const OLD_END = /[ \t](\d{1,20})[ \t]{1,20}\([ \t]{0,20}(\d{1,20}) {0,4}Kb\)[ \t]{0,40}$/i;

//  1228 chrome.exe                     24752 Kb           0 Kb        0 Kb
const NEW_START = /^[ \t]{0,20}([0-9a-f]{1,8}) {1,4}(?=\S)/i;
const NEW_END =
  /[ \t](\d{1,20}) {0,4}Kb[ \t]{1,40}(\d{1,20}) {0,4}Kb[ \t]{1,40}(\d{1,20}) {0,4}Kb[ \t]{0,40}$/i;

//   Pid ImageName                        Commit   SharedCommit        Debt
const HEADING = /^[ \t]{0,40}Pid[ \t]{1,8}ImageName[ \t]{1,60}Commit/i;

/** An end of a row is no longer than this, so that no long line is searched through. */
const MAX_END = 200;

export function isProcessHeading(text: string): boolean {
  return HEADING.test(text);
}

/** Undefined for a line of another form. */
export function readProcessCommit(text: string, line: number): ProcessCommit | undefined {
  const tail = text.slice(-MAX_END);
  const unit = tail.lastIndexOf('Kb');
  if (unit < 0) return undefined;
  return tail.charAt(unit + 2) === ')' ? readOld(text, tail, line) : readNew(text, tail, line);
}

function readOld(text: string, tail: string, line: number): ProcessCommit | undefined {
  const start = OLD_START.exec(text);
  const end = start && OLD_END.exec(tail);
  if (!end) return undefined;
  return named(text, line, start, end, { commitKb: Number(end[2]) });
}

function readNew(text: string, tail: string, line: number): ProcessCommit | undefined {
  const start = NEW_START.exec(text);
  const end = start && NEW_END.exec(tail);
  if (!end) return undefined;
  return named(text, line, start, end, {
    commitKb: Number(end[1]),
    sharedCommitKb: Number(end[2]),
    debtKb: Number(end[3]),
  });
}

function named(
  text: string,
  line: number,
  start: RegExpExecArray,
  end: RegExpExecArray,
  figures: Pick<ProcessCommit, 'commitKb' | 'sharedCommitKb' | 'debtKb'>,
): ProcessCommit | undefined {
  const image = text.slice(start[0].length, text.length - end[0].length).trim();
  return image === ''
    ? undefined
    : { line, text, pid: Number.parseInt(start[1] ?? '', 16), image, ...figures };
}
