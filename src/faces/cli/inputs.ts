/** The logs in a file or in standard input: one, or those of an archive. */
import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
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
import { beginOfInput, eachLine, eachLineOf, restOfInput } from './lines.ts';

/** What kind of file it is, is told by its first bytes and never by its name. */
export function logsIn(path: string): Log[] {
  if (path === '-') return standardInput();
  const head = firstBytes(path);
  const isPacked = head.startsWith(GZIP_MAGIC) || head.startsWith(ZIP_MAGIC);
  // Only what is no pipe can be read a second time.
  const once = statSync(path, { throwIfNoEntry: false })?.isFile() === false;
  if (!isPacked) return [{ name: path, once, each: take => eachLine(path, take) }];
  return packedLogs(head, path, () => readFileSync(path));
}

let input: Log[] | undefined;

/** A pipe gives its bytes once: they are looked at once, and the first ones go before the others. */
function standardInput(): Log[] {
  input ??= logsInInput();
  return input;
}

function logsInInput(): Log[] {
  const name = 'standard input';
  const begin = beginOfInput(MAGIC_LENGTH);
  const head = Buffer.from(begin).toString('latin1');
  if (head.startsWith(GZIP_MAGIC) || head.startsWith(ZIP_MAGIC)) {
    const whole = Buffer.concat([begin, restOfInput()]);
    return packedLogs(head, name, () => whole);
  }
  return [{ name, once: true, each: take => eachLine('-', take, begin) }];
}

const MAGIC_LENGTH = 4;

function packedLogs(head: string, path: string, bytes: () => Uint8Array): Log[] {
  if (head.startsWith(GZIP_MAGIC)) {
    return [{ name: path, each: take => eachLineOf(gunzipped(bytes(), path), path, take) }];
  }
  const utf8 = (name: Uint8Array): string => Buffer.from(name).toString('utf8');
  return zipEntries(bytes(), path, utf8).map(entry => ({
    name: `${path}/${entry.name}`,
    each: take => eachLineOf(unpacked(entry, path), `${path}/${entry.name}`, take),
  }));
}

/** Empty where it cannot be read: opening it for its lines says why. */
function firstBytes(path: string): string {
  try {
    // A pipe gives its bytes once.
    if (!statSync(path).isFile()) return '';
    const handle = openSync(path, 'r');
    try {
      const bytes = Buffer.alloc(MAGIC_LENGTH);
      return bytes.toString('latin1', 0, readSync(handle, bytes, 0, bytes.length, 0));
    } finally {
      closeSync(handle);
    }
  } catch {
    return '';
  }
}

function gunzipped(bytes: Uint8Array, path: string): Uint8Array {
  try {
    return gunzipSync(bytes, { maxOutputLength: MOST_UNPACKED });
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
