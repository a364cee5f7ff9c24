/** The files in a ZIP archive, by its list at the end (PKWARE's APPNOTE, 4.3.12 and 4.3.16). */
import { inflateRawSync } from 'node:zlib';

export interface ZipEntry {
  readonly name: string;
  /** Unpacks it. Throws an Error whose message says what is wrong and what to do. */
  bytes(): Uint8Array;
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
const MOST_UNPACKED = 1 << 30;

/** Every file of the archive, folders left out. Throws an Error where the list cannot be read. */
export function zipEntries(bytes: Buffer, path: string): ZipEntry[] {
  const damaged = new Error(`${path} is a damaged ZIP file. Give another copy, or the logs themselves.`);
  const end = endOf(bytes);
  if (end === undefined) throw damaged;
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  const entries: ZipEntry[] = [];
  for (let i = 0; i < count; i++) {
    if (at + ENTRY_LENGTH > bytes.length || bytes.readUInt32LE(at) !== ENTRY) throw damaged;
    const flags = bytes.readUInt16LE(at + 8);
    const method = bytes.readUInt16LE(at + 10);
    const packed = bytes.readUInt32LE(at + 20);
    const nameLength = bytes.readUInt16LE(at + 28);
    const local = bytes.readUInt32LE(at + 42);
    const name = bytes.toString('utf8', at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength);
    at += ENTRY_LENGTH + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    if (name.endsWith('/')) continue;
    entries.push({ name, bytes: () => unpacked(bytes, { name, path, flags, method, packed, local }) });
  }
  return entries;
}

function endOf(bytes: Buffer): number | undefined {
  const least = Math.max(0, bytes.length - END_LENGTH - MOST_COMMENT);
  for (let at = bytes.length - END_LENGTH; at >= least; at--) if (bytes.readUInt32LE(at) === END) return at;
  return undefined;
}

interface Packed {
  readonly name: string;
  readonly path: string;
  readonly flags: number;
  readonly method: number;
  readonly packed: number;
  readonly local: number;
}

function unpacked(bytes: Buffer, { name, path, flags, method, packed, local }: Packed): Uint8Array {
  const fault = (what: string): Error => new Error(`${name} in ${path} ${what}. Unpack it and give the log.`);
  if ((flags & ENCRYPTED) !== 0) throw fault('is encrypted');
  if (packed === ELSEWHERE || local === ELSEWHERE) throw fault('is larger than 4 GB');
  if (local + LOCAL_LENGTH > bytes.length || bytes.readUInt32LE(local) !== LOCAL) throw fault('is damaged');
  const from = local + LOCAL_LENGTH + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  const content = bytes.subarray(from, from + packed);
  if (method === STORED) return content;
  if (method !== DEFLATED) throw fault('is packed in a way that is not read');
  try {
    return inflateRawSync(content, { maxOutputLength: MOST_UNPACKED });
  } catch {
    throw fault('is damaged');
  }
}
