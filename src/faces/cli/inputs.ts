/** The logs behind what a user names: files, folders, patterns, archives, standard input. */
import { closeSync, openSync, readdirSync, readFileSync, readSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { gunzipSync, inflateRawSync } from 'node:zlib';
import type { Log } from '../logs/read-log.ts';
import {
  GZIP_MAGIC,
  gzipFault,
  MOST_UNPACKED,
  ZIP_MAGIC,
  type ZipEntry,
  zipEntries,
  zipFault,
} from '../logs/zip.ts';
import { eachLine, eachLineOf } from './lines.ts';

/** Paths of files; folders and patterns in their place. What cannot be found stays, so that reading it says why. */
export function expanded(inputs: readonly string[]): string[] {
  return inputs.flatMap(input => {
    if (input === '-') return [input];
    const found = statSync(input, { throwIfNoEntry: false });
    if (found?.isDirectory()) return filesBelow(input);
    if (found === undefined && /[*?]/.test(input)) {
      const matched = matching(input);
      return matched.length > 0 ? matched : [input];
    }
    return [input];
  });
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(each => each.isFile() && !each.name.startsWith('.'))
    .map(each => join(each.parentPath, each.name))
    .sort();
}

/** `*` and `?` in any part of a path, for shells that leave them. */
function matching(pattern: string): string[] {
  const folder = dirname(pattern);
  const parents = /[*?]/.test(folder) ? matching(folder) : [folder];
  const name = new RegExp(
    `^${basename(pattern)
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replace(/\*/g, '.*')
      .replace(/\?/g, '.')}$`,
    process.platform === 'win32' ? 'i' : '',
  );
  return parents.flatMap(parent => {
    try {
      return readdirSync(parent)
        .filter(each => name.test(each))
        .map(each => (parent === '.' && !pattern.startsWith('.') ? each : join(parent, each)))
        .sort();
    } catch {
      return [];
    }
  });
}

/** What kind of file it is, is told by its first bytes and never by its name. */
export function logsIn(path: string): Log[] {
  if (path === '-') return [{ name: 'standard input', once: true, each: take => eachLine('-', take) }];
  const head = firstBytes(path);
  if (head.startsWith(GZIP_MAGIC)) {
    return [{ name: path, each: take => eachLineOf(gunzipped(path), path, take) }];
  }
  if (head.startsWith(ZIP_MAGIC)) {
    const utf8 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');
    return zipEntries(readFileSync(path), path, utf8).map(entry => ({
      name: `${path}/${entry.name}`,
      each: take => eachLineOf(unpacked(entry, path), `${path}/${entry.name}`, take),
    }));
  }
  // Only what is no pipe can be read a second time.
  const once = statSync(path, { throwIfNoEntry: false })?.isFile() === false;
  return [{ name: path, once, each: take => eachLine(path, take) }];
}

/** Empty where it cannot be read: opening it for its lines says why. */
function firstBytes(path: string): string {
  try {
    // A pipe gives its bytes once.
    if (!statSync(path).isFile()) return '';
    const handle = openSync(path, 'r');
    try {
      const bytes = Buffer.alloc(4);
      return bytes.toString('latin1', 0, readSync(handle, bytes, 0, bytes.length, 0));
    } finally {
      closeSync(handle);
    }
  } catch {
    return '';
  }
}

function gunzipped(path: string): Uint8Array {
  try {
    return gunzipSync(readFileSync(path), { maxOutputLength: MOST_UNPACKED });
  } catch (reason) {
    throw gzipFault(path, (reason as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE');
  }
}

function unpacked(entry: ZipEntry, path: string): Uint8Array {
  const { bytes, isDeflated } = entry.packed();
  if (!isDeflated) return bytes;
  try {
    return inflateRawSync(bytes, { maxOutputLength: MOST_UNPACKED });
  } catch {
    throw zipFault({ name: entry.name, path }, 'is damaged');
  }
}
