import { minifilterTable } from './data/minifilters.ts';

/** What a file-system filter does, by its load order group. */
export type FilterKind =
  | 'activity monitor'
  | 'anti-virus'
  | 'encryption'
  | 'content screener'
  | 'security enhancer'
  | 'HSM'
  | 'virtualization'
  | 'continuous backup'
  | 'replication'
  | 'copy protection'
  | 'undelete'
  | 'system recovery'
  | 'compression'
  | 'open file'
  | 'quota'
  | 'cluster file system'
  | 'imaging'
  | 'file-system filter';

const KINDS: Readonly<Record<string, FilterKind>> = {
  m: 'activity monitor',
  a: 'anti-virus',
  e: 'encryption',
  s: 'content screener',
  p: 'security enhancer',
  h: 'HSM',
  v: 'virtualization',
  b: 'continuous backup',
  r: 'replication',
  c: 'copy protection',
  u: 'undelete',
  y: 'system recovery',
  z: 'compression',
  o: 'open file',
  q: 'quota',
  k: 'cluster file system',
  i: 'imaging',
  f: 'file-system filter',
};

export interface Minifilter {
  readonly company: string;
  readonly kinds: readonly FilterKind[];
}

let filters: Map<string, Minifilter> | undefined;

/**
 * The filter behind a driver's file name, with or without `.sys`, whatever its case. Undefined for a driver without an
 * altitude. Source: "Allocated filter altitudes", MicrosoftDocs/windows-driver-docs, 2025-10-28.
 */
export function minifilterOf(file: string): Minifilter | undefined {
  if (filters === undefined) filters = read();
  return filters.get(file.toLowerCase().replace(/\.sys$/, ''));
}

/** Parsed at the first question: most runs never ask. */
function read(): Map<string, Minifilter> {
  const map = new Map<string, Minifilter>();
  for (const line of minifilterTable.split('\n')) {
    const [company = '', ...parts] = line.split('|');
    for (const part of parts) {
      const [letters = '', stems = ''] = part.split(':');
      const kinds = letters
        .split('')
        .map(letter => KINDS[letter])
        .filter((kind): kind is FilterKind => kind !== undefined);
      for (const stem of stems.split(' ')) {
        const before = map.get(stem);
        // Two companies with one name: the first in the alphabet, with what both do.
        map.set(
          stem,
          before === undefined
            ? { company, kinds }
            : {
                company: before.company,
                kinds: before.kinds.concat(kinds.filter(each => before.kinds.indexOf(each) < 0)),
              },
        );
      }
    }
  }
  return map;
}
