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

/**
 * The filter behind a driver's file name, with or without `.sys`, whatever its case. Undefined for a driver without an
 * altitude. Two companies may have one name: then the first in the alphabet, with what both do. The text is searched,
 * not parsed: few drivers are asked for, and the first report must be quick.
 * Source: "Allocated filter altitudes", MicrosoftDocs/windows-driver-docs, 2025-10-28.
 */
export function minifilterOf(file: string): Minifilter | undefined {
  const stem = file.toLowerCase().replace(/\.sys$/, '');
  if (stem === '' || /[\s|:]/.test(stem)) return undefined;
  let company: string | undefined;
  const kinds: FilterKind[] = [];
  for (let at = minifilterTable.indexOf(stem); at >= 0; at = minifilterTable.indexOf(stem, at + 1)) {
    if (!isWhole(at, stem.length)) continue;
    const line = minifilterTable.slice(minifilterTable.lastIndexOf('\n', at) + 1, at);
    if (company === undefined) company = line.slice(0, line.indexOf('|'));
    for (const letter of lettersOf(line)) {
      const kind = KINDS[letter];
      if (kind !== undefined && kinds.indexOf(kind) < 0) kinds.push(kind);
    }
  }
  return company === undefined ? undefined : { company, kinds };
}

// as:5nine.cbt|e:5nine.encryptor
function isWhole(at: number, length: number): boolean {
  const before = minifilterTable.charAt(at - 1);
  const after = minifilterTable.charAt(at + length);
  return (before === ':' || before === ' ') && (after === ' ' || after === '|' || after === '\n');
}

/** Of the line up to a driver: the letters of the kinds before it. */
function lettersOf(line: string): string[] {
  const part = line.slice(line.lastIndexOf('|') + 1);
  return part.slice(0, part.indexOf(':')).split('');
}
