/** The files behind what a user names: files, folders, patterns, standard input. */
import { type Dirent, readdirSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import { isPattern, matching } from './glob.ts';

export interface InputFile {
  readonly path: string;
  /** Nobody named it: it lies in a folder that was named, or fits a pattern. */
  readonly isFound: boolean;
}

export interface InputFiles {
  readonly files: readonly InputFile[];
  /** What gives no file, in sentences. */
  readonly problems: readonly string[];
}

/** What cannot be found stays, so that reading it says why. */
export function filesOf(inputs: readonly string[]): InputFiles {
  const files: InputFile[] = [];
  const problems: string[] = [];
  const add = (path: string, isFound: boolean): void => {
    if (path === '-' || statOf(path)?.isDirectory() !== true) files.push({ path, isFound });
    else files.push(...filesBelow(path, problems).map(each => ({ path: each, isFound: true })));
  };
  for (const input of inputs) {
    // A file can be called case[1].log.
    if (!isPattern(input) || statOf(input) !== undefined) add(input, false);
    else {
      const found = matching(input);
      for (const each of found) add(each, true);
      if (found.length === 0) {
        problems.push(`No file matches ${input}. Give another pattern, or the folder with the logs.`);
      }
    }
  }
  return { files: onlyOnce(files), problems };
}

/** A pattern can match a folder and what lies in it, and a log read twice would count twice. */
function onlyOnce(files: readonly InputFile[]): InputFile[] {
  const byPath = new Map<string, InputFile>();
  for (const each of files) {
    const known = byPath.get(each.path);
    if (known === undefined || !each.isFound) byPath.set(each.path, each);
  }
  return [...byPath.values()];
}

/** Files and folders whose names begin with a dot are a program's own. */
function filesBelow(folder: string, problems: string[]): string[] {
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (reason) {
    const { code } = reason as NodeJS.ErrnoException;
    problems.push(`The folder ${folder} cannot be read: ${code ?? String(reason)}. Give a copy of it.`);
    return [];
  }
  return entries
    .filter(each => !each.name.startsWith('.'))
    .flatMap(each => {
      const path = join(folder, each.name);
      if (each.isDirectory()) return filesBelow(path, problems);
      return each.isFile() ? [path] : [];
    })
    .sort();
}

/** Undefined for what is not there, or may not be looked at. */
export function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
