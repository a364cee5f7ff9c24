/**
 * `Debugger.Utility.FileSystem` in memory. A path whose folder does not exist cannot be created; a file that
 * is open cannot be opened again.
 */
export class MemoryFiles {
  readonly #content = new Map<string, string>();
  readonly #open = new Set<string>();
  readonly #folders = new Set<string>();
  readonly #wide = new Set<string>();
  /** Whether a file gives its bytes; how is not proven. */
  givesBytes = true;
  /** After so many lines the disk is full. */
  linesUntilFull = Number.POSITIVE_INFINITY;
  /** After so many lines read the user breaks in. */
  linesUntilBreak = Number.POSITIVE_INFINITY;

  constructor(folders: readonly string[]) {
    for (const folder of folders) this.#folders.add(key(folder));
  }

  makeFolder(path: string): void {
    this.#folders.add(key(path));
  }

  /** `wide`: in UTF-16 with a mark. */
  put(path: string, text: string, wide = false): void {
    this.#content.set(key(path), text);
    if (wide) this.#wide.add(key(path));
  }

  read(path: string): string | undefined {
    return this.#content.get(key(path));
  }

  /** Paths that were created and never closed. */
  left(): string[] {
    return [...this.#open];
  }

  /** The object that scripts see. */
  model(): object {
    const files = this;
    return {
      CreateFile(path: unknown, disposition: unknown = 'OpenExisting') {
        const name = key(String(path));
        if (!['OpenExisting', 'CreateNew', 'CreateAlways'].includes(String(disposition))) {
          throw new Error("Invalid argument to method 'CreateFile'");
        }
        if (!files.#folders.has(name.slice(0, Math.max(0, name.lastIndexOf('\\'))))) {
          throw new Error('The system cannot find the path specified. (0x80070003)');
        }
        refuseName(name);
        const exists = files.#content.has(name);
        if (files.#open.has(name)) {
          throw new Error(
            'The process cannot access the file because it is being used by another process. (0x80070020)',
          );
        }
        if (disposition === 'OpenExisting' && !exists) {
          throw new Error('The system cannot find the file specified. (0x80070002)');
        }
        if (disposition === 'CreateNew' && exists) throw new Error('The file exists. (0x80070050)');
        if (disposition !== 'OpenExisting') files.#content.set(name, '');
        files.#open.add(name);
        return new OpenFile(
          name,
          () => files.#open.delete(name),
          files.givesBytes
            ? () =>
                Buffer.from(
                  `${files.#wide.has(name) ? '\ufeff' : ''}${files.#content.get(name) ?? ''}`,
                  files.#wide.has(name) ? 'utf16le' : 'utf8',
                )
            : undefined,
        );
      },
      CreateTextWriter(file: unknown, encoding: unknown = 'Ascii') {
        if (!(file instanceof OpenFile)) throw new Error("Invalid argument to method 'CreateTextWriter'");
        const utf8 = encoding === 'Utf8' || encoding === 'Utf16';
        if (!utf8 && encoding !== 'Ascii') throw new Error("Invalid argument to method 'CreateTextWriter'");
        return {
          WriteLine(line: unknown) {
            if (!files.#open.has(file.Path)) throw new Error('The handle is invalid. (0x80070006)');
            if (files.linesUntilFull-- <= 0)
              throw new Error('There is not enough space on the disk. (0x80070070)');
            const text = utf8 ? String(line) : String(line).replace(/[^\0-\x7f]/g, '?');
            files.#content.set(file.Path, `${files.#content.get(file.Path) ?? ''}${text}\r\n`);
          },
        };
      },
      OpenFile(path: unknown) {
        return (files.model() as { CreateFile(path: unknown, disposition: unknown): unknown }).CreateFile(
          path,
          'OpenExisting',
        );
      },
      CreateTextReader(file: unknown, encoding: unknown = 'Ascii') {
        if (!(file instanceof OpenFile) || !['Ascii', 'Utf8', 'Utf16'].includes(String(encoding))) {
          throw new Error("Invalid argument to method 'CreateTextReader'");
        }
        return {
          *ReadLineContents() {
            if (!files.#open.has(file.Path)) throw new Error('The handle is invalid. (0x80070006)');
            const raw = files.#content.get(file.Path) ?? '';
            const isWide = files.#wide.has(file.Path);
            // What a wrong encoding gives is not documented: here it is no text that anyone can read.
            const text = isWide === (encoding === 'Utf16') ? raw : raw.split('').join('\0');
            for (const line of text.replace(/\r?\n$/, '').split(/\r?\n/)) {
              if (files.linesUntilBreak-- <= 0) throw new Error('The operation was canceled by the user.');
              yield line;
            }
          },
        };
      },
      FileExists: (path: unknown) => files.#content.has(key(String(path))),
      // A directory, of which only the conversion to a path is proven.
      TempDirectory: { toString: () => 'C:\\Temp' },
    };
  }
}

class OpenFile {
  readonly Path: string;
  readonly #close: () => void;
  ReadBytes?: (count: number) => number[];

  constructor(path: string, close: () => void, bytes: (() => Buffer) | undefined) {
    this.Path = path;
    this.#close = close;
    if (bytes !== undefined) this.ReadBytes = count => [...bytes().subarray(0, count)];
  }

  Close(): void {
    this.#close();
  }
}

/** What Windows refuses as a file's path: signs, devices (with any extension), and what is too long. */
function refuseName(path: string): void {
  const file = path.slice(path.lastIndexOf('\\') + 1);
  if (path.length > 259) throw new Error('The filename or extension is too long. (0x800700CE)');
  if (file === '' || /[<>:"|?*\0-\x1f]/.test(file)) {
    throw new Error('The filename, directory name, or volume label syntax is incorrect. (0x8007007B)');
  }
  if (/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/.test(file)) {
    throw new Error('The directory name is invalid. (0x8007010B)');
  }
}

function key(path: string): string {
  return path.replace(/\//g, '\\').toLowerCase();
}
