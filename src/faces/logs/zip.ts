/** The files in a ZIP archive, by its list at the end (PKWARE's APPNOTE, 4.3.12 and 4.3.16). */

export interface ZipEntry {
  readonly name: string;
  /** The bytes as they are packed. Throws an Error whose message says what is wrong and what to do. */
  packed(): { readonly bytes: Uint8Array; readonly isDeflated: boolean };
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const LOCAL_LENGTH = 30;
const MOST_COMMENT = 0xffff;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 1;
/** In 32 bits: then the real figure stands in a form that archives of logs do not need. */
const ELSEWHERE = 0xffffffff;

/** A compressed log that grows beyond this is no log. */
export const MOST_UNPACKED = 1 << 30;

export const GZIP_MAGIC = '\x1f\x8b';
export const ZIP_MAGIC = 'PK\x03\x04';

/** Every file of the archive, folders left out. Throws an Error where the list cannot be read. */
export function zipEntries(bytes: Uint8Array, path: string, utf8: (bytes: Uint8Array) => string): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const damaged = new Error(`${path} is a damaged ZIP file. Give another copy, or the logs themselves.`);
  const end = endOf(view);
  if (end === undefined) throw damaged;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  for (let i = 0; i < count; i++) {
    if (at + ENTRY_LENGTH > bytes.length || view.getUint32(at, true) !== ENTRY) throw damaged;
    const flags = view.getUint16(at + 8, true);
    const method = view.getUint16(at + 10, true);
    const size = view.getUint32(at + 20, true);
    const nameLength = view.getUint16(at + 28, true);
    const local = view.getUint32(at + 42, true);
    const name = utf8(bytes.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength));
    at += ENTRY_LENGTH + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (name.endsWith('/')) continue;
    entries.push({ name, packed: () => packed(view, { name, path, flags, method, size, local }) });
  }
  return entries;
}

function endOf(view: DataView): number | undefined {
  const least = Math.max(0, view.byteLength - END_LENGTH - MOST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= least; at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  return undefined;
}

interface Place {
  readonly name: string;
  readonly path: string;
  readonly flags: number;
  readonly method: number;
  readonly size: number;
  readonly local: number;
}

function packed(view: DataView, place: Place): ReturnType<ZipEntry['packed']> {
  const { flags, method, size, local } = place;
  if ((flags & ENCRYPTED) !== 0) throw zipFault(place, 'is encrypted');
  if (size === ELSEWHERE || local === ELSEWHERE) throw zipFault(place, 'is larger than 4 GB');
  if (local + LOCAL_LENGTH > view.byteLength || view.getUint32(local, true) !== LOCAL) {
    throw zipFault(place, 'is damaged');
  }
  if (method !== STORED && method !== DEFLATED) throw zipFault(place, 'is packed in a way that is not read');
  const from = local + LOCAL_LENGTH + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength).subarray(from, from + size);
  return { bytes, isDeflated: method === DEFLATED };
}

export function zipFault({ name, path }: { name: string; path: string }, what: string): Error {
  return new Error(`${name} in ${path} ${what}. Unpack it and give the log.`);
}

export function gzipFault(path: string, isTooLarge: boolean): Error {
  return new Error(
    isTooLarge
      ? `${path} unpacks to more than 1 GB. Unpack it and give the log.`
      : `${path} is a damaged gzip file. Give another copy.`,
  );
}
