/** The logs in a file that a user gave, as streams: what it is, is told by its first bytes. */
import { GZIP_MAGIC, gzipFault, MOST_UNPACKED, ZIP_MAGIC, zipEntries, zipFault } from '../logs/zip.ts';
import type { NamedBlob } from './messages.ts';

export interface BlobLog {
  readonly name: string;
  /** Bytes as they are stored: `progress` is measured in them. */
  readonly size: number;
  /** Hears the bytes in pieces. Throws an Error whose message says what is wrong and what to do. */
  each(take: (part: Uint8Array) => void, progress: (stored: number) => void): Promise<void>;
}

/** Throws an Error with a sentence where an archive cannot be read. */
export async function logsOf({ name, blob }: NamedBlob): Promise<BlobLog[]> {
  const head = String.fromCharCode(...new Uint8Array(await blob.slice(0, 4).arrayBuffer()));
  if (head.startsWith(ZIP_MAGIC)) {
    const bytes = new Uint8Array(await blob.arrayBuffer());
    const utf8 = new TextDecoder();
    return zipEntries(bytes, name, part => utf8.decode(part)).map(entry => ({
      name: `${name}/${entry.name}`,
      size: blob.size,
      async each(take, progress) {
        const { bytes: packed, isDeflated } = entry.packed();
        const part = new Blob([packed as Uint8Array<ArrayBuffer>]);
        await pieces(part, isDeflated ? 'deflate-raw' : undefined, take, progress, () =>
          zipFault({ name: entry.name, path: name }, 'is damaged'),
        );
      },
    }));
  }
  const isGzip = head.startsWith(GZIP_MAGIC);
  return [
    {
      name,
      size: blob.size,
      each: (take, progress) =>
        pieces(blob, isGzip ? 'gzip' : undefined, take, progress, isTooLarge => gzipFault(name, isTooLarge)),
    },
  ];
}

async function pieces(
  blob: Blob,
  packing: 'gzip' | 'deflate-raw' | undefined,
  take: (part: Uint8Array) => void,
  progress: (stored: number) => void,
  fault: (isTooLarge: boolean) => Error,
): Promise<void> {
  let stored = 0;
  const counted = blob.stream().pipeThrough(
    new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(part, out) {
        stored += part.length;
        out.enqueue(part);
      },
    }),
  );
  const bytes = packing === undefined ? counted : counted.pipeThrough(new DecompressionStream(packing));
  const reader = bytes.getReader();
  let unpacked = 0;
  for (;;) {
    let next: { readonly done: boolean; readonly value?: Uint8Array | undefined };
    try {
      next = await reader.read();
    } catch (reason) {
      if (packing === undefined) throw reason;
      throw fault(false);
    }
    if (next.done || next.value === undefined) return;
    unpacked += next.value.length;
    if (packing !== undefined && unpacked > MOST_UNPACKED) throw fault(true);
    take(next.value);
    progress(stored);
  }
}
