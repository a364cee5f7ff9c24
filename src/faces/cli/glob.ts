/**
 * Patterns of paths, since the shells of Windows hand them on: `*`, `?`, `[a-z]` and `[!a]` in a name, `**` for any folders,
 * `{a,b}` for either. No regular expression is made of them, so none can take long.
 */
import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** `{a,b}{c,d}` are four patterns; what multiplies beyond this is no pattern of a person. */
const MOST_ALTERNATIVES = 1_000;

const MARKS = ['*', '?', '[', '{'];

export function isPattern(text: string): boolean {
  return MARKS.some(mark => text.includes(mark));
}

/** Paths of files and folders that fit, sorted, each once. A name that begins with a dot must be asked for. */
export function matching(pattern: string, isWindows = process.platform === 'win32'): string[] {
  const found = new Set<string>();
  for (const each of alternatives(pattern)) {
    const { root, segments } = parted(each, isWindows);
    for (const path of below(root, segments, isWindows)) found.add(path);
  }
  return [...found].sort();
}

/** What `{a,b}` stands for, one after the other; a brace without its partner is a character. */
export function alternatives(pattern: string): string[] {
  const done: string[] = [];
  const open = [pattern];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const group = firstGroup(next);
    if (group === undefined) done.push(next);
    else {
      const { from, to, parts } = group;
      if (done.length + open.length + parts.length > MOST_ALTERNATIVES) return [];
      for (const part of [...parts].reverse()) open.push(next.slice(0, from) + part + next.slice(to));
    }
  }
  return done;
}

/** The first pair of braces with a comma between; pairs inside it stay in its parts. */
function firstGroup(
  pattern: string,
): { readonly from: number; readonly to: number; readonly parts: readonly string[] } | undefined {
  const opened: { readonly at: number; readonly commas: number[] }[] = [];
  let group: { readonly at: number; readonly commas: readonly number[]; readonly end: number } | undefined;
  for (let at = 0; at < pattern.length; at++) {
    const char = pattern[at];
    const inner = opened[opened.length - 1];
    if (char === '{') opened.push({ at, commas: [] });
    else if (char === ',') inner?.commas.push(at);
    else if (char === '}' && inner !== undefined) {
      opened.pop();
      // One that is around an earlier one replaces it.
      if (inner.commas.length > 0 && (group === undefined || inner.at < group.at)) {
        group = { ...inner, end: at };
      }
      if (opened.length === 0 && group !== undefined) break;
    }
  }
  if (group === undefined) return undefined;
  const ends = [...group.commas, group.end];
  let from = group.at + 1;
  const parts = ends.map(end => {
    const part = pattern.slice(from, end);
    from = end + 1;
    return part;
  });
  return { from: group.at, to: group.end + 1, parts };
}

/** The folder that the pattern begins with, word for word, and what comes below it. */
function parted(
  pattern: string,
  isWindows: boolean,
): { readonly root: string; readonly segments: readonly string[] } {
  const segments = (isWindows ? pattern.replace(/\\/g, '/') : pattern).split('/');
  const plain = segments.findIndex(isPattern);
  const fixed = plain < 0 ? segments.length - 1 : plain;
  const root = segments.slice(0, fixed).join('/');
  return {
    root: fixed > 0 && (root === '' || (isWindows && root.endsWith(':'))) ? `${root}/` : root,
    segments: segments.slice(fixed).filter(each => each !== ''),
  };
}

function below(root: string, segments: readonly string[], isWindows: boolean): string[] {
  let places = [root];
  segments.forEach((segment, at) => {
    const isLast = at === segments.length - 1;
    places =
      segment === '**'
        ? [...new Set(places.flatMap(place => withFolders(place, isLast)))]
        : places.flatMap(place => namesIn(place, segment, isWindows));
  });
  return places;
}

/** A folder and all below it; of the last part of a pattern the files in them. Links are not followed: they may go round. */
function withFolders(folder: string, asFiles: boolean): string[] {
  const found = asFiles ? [] : [folder];
  for (const entry of entriesOf(folder)) {
    if (entry.name.startsWith('.')) continue;
    const path = joined(folder, entry.name);
    if (entry.isDirectory()) found.push(...withFolders(path, asFiles));
    else if (asFiles) found.push(path);
  }
  return found;
}

function namesIn(folder: string, segment: string, isWindows: boolean): string[] {
  if (segment === '.' || segment === '..') return [joined(folder, segment)];
  return entriesOf(folder)
    .filter(({ name }) => segment.startsWith('.') || !name.startsWith('.'))
    .filter(({ name }) => nameMatches(name, segment, isWindows))
    .map(({ name }) => joined(folder, name));
}

function joined(folder: string, name: string): string {
  return folder === '' ? name : join(folder, name);
}

/** Empty for what is no folder, or may not be read. */
function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder === '' ? '.' : folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

/** In at most as many steps as both have characters, multiplied: only the last star is tried anew. */
export function nameMatches(name: string, pattern: string, ignoresCase = false): boolean {
  const text = ignoresCase ? name.toLowerCase() : name;
  const parts = partsOf(ignoresCase ? pattern.toLowerCase() : pattern);
  let at = 0;
  let part = 0;
  let star = -1;
  let starAt = 0;
  while (at < text.length) {
    const wanted = parts[part];
    if (wanted === 'any') {
      star = part++;
      starAt = at;
    } else if (wanted?.(text.charAt(at)) === true) {
      at++;
      part++;
    } else if (star >= 0) {
      at = ++starAt;
      part = star + 1;
    } else return false;
  }
  while (parts[part] === 'any') part++;
  return part === parts.length;
}

type Part = 'any' | ((char: string) => boolean);

function partsOf(pattern: string): Part[] {
  const parts: Part[] = [];
  for (let at = 0; at < pattern.length; at++) {
    const char = pattern.charAt(at);
    if (char === '*') {
      if (parts[parts.length - 1] !== 'any') parts.push('any');
      continue;
    }
    const end = char === '[' ? pattern.indexOf(']', at + 2) : -1;
    if (char === '?') parts.push(() => true);
    else if (end < 0) parts.push(each => each === char);
    else {
      parts.push(oneOf(pattern.slice(at + 1, end)));
      at = end;
    }
  }
  return parts;
}

/** What stands between brackets: characters and ranges of them, or with `!` or `^` in front all others. */
function oneOf(list: string): (char: string) => boolean {
  const isNot = list.length > 1 && (list.startsWith('!') || list.startsWith('^'));
  const chars = isNot ? list.slice(1) : list;
  return char => {
    for (let at = 0; at < chars.length; at++) {
      const from = chars.charAt(at);
      const isRange = chars.charAt(at + 1) === '-' && at + 2 < chars.length;
      const to = isRange ? chars.charAt(at + 2) : from;
      if (isRange) at += 2;
      if (char >= from && char <= to) return !isNot;
    }
    return isNot;
  };
}
