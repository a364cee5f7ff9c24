import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { UNPLAIN } from '../../../src/debugger/log-text.ts';
import { eachLine, lineReader, MAX_LINE_BYTES } from '../../../src/faces/cli/lines.ts';

interface Heard {
  readonly lines: string[];
  readonly plain: boolean[];
}

/** The lines of bytes that come in pieces of these sizes, over and over. */
function read(bytes: Uint8Array, sizes: readonly number[] = [1 << 16]): Heard {
  const heard: Heard = { lines: [], plain: [] };
  const reader = lineReader((line, plain) => {
    heard.lines.push(line);
    heard.plain.push(plain);
  }, 'x.log');
  for (let at = 0, n = 0; at < bytes.length; n++) {
    const into = reader.free();
    expect(into.length).toBeGreaterThan(0);
    const piece = bytes.subarray(at, at + Math.min(into.length, sizes[n % sizes.length] ?? 1));
    into.set(piece);
    at += piece.length;
    reader.filled(piece.length);
  }
  reader.end();
  return heard;
}

/** What the lines of a text are. */
function linesOf(text: string): string[] {
  const lines = text.split(/\r\n|\r|\n/);
  if (lines[lines.length - 1] === '') lines.pop();
  return lines;
}

function utf16be(text: string): Buffer {
  return Buffer.from(text, 'utf16le').swap16();
}

const encodings: Readonly<Record<string, (text: string) => Buffer>> = {
  'UTF-8': text => Buffer.from(text),
  'UTF-8 with a mark': text => Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(text)]),
  'UTF-16 LE with a mark': text => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]),
  'UTF-16 BE with a mark': text => Buffer.concat([Buffer.from([0xfe, 0xff]), utf16be(text)]),
};

const sizes = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 10 });

/** Text of lines with every kind of end. */
function texts(line: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const end = fc.constantFrom('\n', '\r\n', '\r', '\n\n', '\r\r\n');
  return fc
    .tuple(fc.array(fc.tuple(line, end), { maxLength: 30 }), line)
    .map(([lines, last]) => lines.map(([text, ending]) => text + ending).join('') + last);
}

describe.each(Object.entries(encodings))('%s', (_name, encode) => {
  test('gives the lines, wherever the bytes are cut', () => {
    const line = fc
      .string({ unit: 'grapheme', maxLength: 40 })
      .map(text => text.replace(/[\r\n\ufeff\0]/g, ''));
    fc.assert(
      fc.property(texts(line), sizes, (text, cuts) => {
        fc.pre(!/^(?:PAGEDU|MDMP)/.test(text));
        expect(read(encode(text), cuts).lines).toEqual(linesOf(text));
      }),
    );
  });

  test('gives the lines of a text of many chunks', () => {
    const rows = Array.from({ length: 8_000 }, (_, n) => `${n}: \u201c${'\u5185'.repeat(n % 50)}\u201d ${n}`);
    for (const end of ['\n', '\r\n', '\r']) expect(read(encode(rows.join(end))).lines).toEqual(rows);
  });
});

describe('without a mark', () => {
  const ascii = fc.stringMatching(/^[ -~\t]{0,60}$/);

  test('ASCII', () => {
    fc.assert(
      fc.property(texts(ascii), sizes, (text, cuts) => {
        fc.pre(!/^(?:PAGEDU|MDMP)/.test(text));
        expect(read(Buffer.from(text), cuts).lines).toEqual(linesOf(text));
      }),
    );
  });

  test('UTF-16 is known by its zeros', () => {
    fc.assert(
      fc.property(texts(ascii), sizes, (text, cuts) => {
        expect(read(Buffer.from(text, 'utf16le'), cuts).lines).toEqual(linesOf(text));
        expect(read(utf16be(text), cuts).lines).toEqual(linesOf(text));
      }),
    );
    expect(read(Buffer.from('0: kd> !vm \u201cx\u201d\r\n', 'utf16le')).lines).toEqual([
      '0: kd> !vm \u201cx\u201d',
    ]);
  });

  test('what is not UTF-8 is Windows-1252, line by line', () => {
    const bytes = Buffer.concat([
      Buffer.from('\u201cUTF-8\u201d \u5185\r\n'),
      Buffer.from('\x93Windows-1252\x94 \x96 \x80 \xe9\r\n', 'latin1'),
      Buffer.from('again \u2026'),
    ]);
    expect(read(bytes).lines).toEqual([
      '\u201cUTF-8\u201d \u5185',
      '\u201cWindows-1252\u201d \u2013 \u20ac \u00e9',
      'again \u2026',
    ]);
  });

  test('a late byte that is no UTF-8 changes nothing before and behind it', () => {
    const row = 'Z\u00e4hler \u201c1\u201d\n';
    const bytes = Buffer.concat([
      Buffer.from(row.repeat(20_000)),
      Buffer.from([0xe4, 0x0a]),
      Buffer.from(row.repeat(20_000)),
    ]);
    const { lines } = read(bytes);
    expect(lines.length).toBe(40_001);
    expect(lines.filter(line => line !== row.trim())).toEqual(['\u00e4']);
  });

  test('any bytes are read: one character each at least where they are no UTF-8', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), sizes, (bytes, cuts) => {
        fc.pre(bytes[0] !== 0x50 && bytes[0] !== 0x4d);
        expect(read(bytes, cuts).lines).toEqual(read(bytes).lines);
      }),
    );
  });
});

test('a line is called plain only if it is, and mostly when it is', () => {
  const piece = fc.oneof(
    { weight: 20, arbitrary: fc.constant(' Thre   72558   71527\t1234064') },
    { weight: 2, arbitrary: fc.string({ unit: 'binary-ascii', maxLength: 20 }) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 20 }) },
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 200 }), sizes, (pieces, cuts) => {
      const bytes = Buffer.from(pieces.join('\n'));
      fc.pre(!/^(?:PAGEDU|MDMP)/.test(pieces[0] ?? ''));
      const { lines, plain } = read(bytes, cuts);
      lines.forEach((line, at) => {
        if (plain[at]) expect(UNPLAIN.test(line)).toBe(false);
      });
    }),
  );
  for (let code = 0; code < 0x80; code++) {
    if (code === 10 || code === 13) continue;
    for (const at of [0, 1, 2, 3]) {
      const row = `${'x'.repeat(at)}${String.fromCharCode(code)}`;
      const { lines, plain } = read(Buffer.from(`abc\n${row}\ndef\n`));
      expect(lines).toEqual(['abc', row, 'def']);
      if (plain[1]) expect(UNPLAIN.test(row)).toBe(false);
      if (!UNPLAIN.test(row)) expect(plain).toEqual([true, true, true]);
    }
  }
});

describe('a line that never ends', () => {
  test.each(Object.entries(encodings))('%s: is cut, and the next one is whole', (_name, encode) => {
    for (const length of [70_000, 70_001, 131_071, 131_072, 1_000_001]) {
      const { lines } = read(encode(`first\n${'x'.repeat(length)}\nlast`));
      expect(lines.length).toBe(3);
      expect(lines[0]).toBe('first');
      expect(lines[1]).toMatch(/^x{32768,}$/);
      expect(lines[2]).toBe('last');
    }
  });

  test('is whole up to its bound', () => {
    const line = 'x'.repeat(MAX_LINE_BYTES - 10);
    expect(read(Buffer.from(`${line}\n${line}`)).lines).toEqual([line, line]);
  });

  test('in tiny pieces takes no time to speak of', () => {
    const from = performance.now();
    read(Buffer.from('x'.repeat(300_000)), [7]);
    expect(performance.now() - from).toBeLessThan(10_000);
  });
});

test('ends', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['', []],
    ['a', ['a']],
    ['a\n', ['a']],
    ['a\r\n\r\nb', ['a', '', 'b']],
    ['a\rb\r', ['a', 'b']],
    ['\n', ['']],
    ['\r', ['']],
    ['a\nb\rc\r\nd', ['a', 'b', 'c', 'd']],
  ];
  for (const [text, lines] of cases) expect(read(Buffer.from(text), [1]).lines).toEqual(lines);
});

describe('files', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'poolinsight-lines-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const linesIn = (path: string): string[] => {
    const lines: string[] = [];
    eachLine(path, line => lines.push(line));
    return lines;
  };

  test('are read', () => {
    const path = join(folder, 'case.log');
    const rows = Array.from({ length: 30_000 }, (_, n) => `row ${n}`);
    writeFileSync(path, rows.join('\r\n'));
    expect(linesIn(path)).toEqual(rows);
    writeFileSync(path, '');
    expect(linesIn(path)).toEqual([]);
  });

  test('that are not there, are folders or memory dumps are said to be so', () => {
    const missing = join(folder, 'none.log');
    expect(() => linesIn(missing)).toThrow(`${missing} does not exist. Give`);
    expect(() => linesIn(folder)).toThrow(`${folder} is a folder. Give`);
    const dump = join(folder, 'MEMORY.DMP');
    for (const magic of ['PAGEDU64', 'PAGEDUMP', 'MDMP\x93\xa7']) {
      writeFileSync(dump, Buffer.from(`${magic}${'\0'.repeat(9_000)}`, 'latin1'));
      expect(() => linesIn(dump)).toThrow(`${dump} is a memory dump, not a log. Open it in the debugger`);
    }
    expect(() => linesIn(join(dump, 'x.log'))).toThrow(/cannot be read: .*\. Give/);
  });

  test.skipIf(process.platform === 'win32' || process.getuid?.() === 0)('that may not be read', () => {
    const path = join(folder, 'secret.log');
    writeFileSync(path, 'x');
    chmodSync(path, 0);
    expect(() => linesIn(path)).toThrow(`${path} cannot be read: permission is denied. Give`);
  });

  test.skipIf(process.platform === 'win32')('standard input, also when it has nothing yet', () => {
    const program = join(folder, 'read.cjs');
    buildSync({
      stdin: {
        contents: `import { eachLine } from './lines.ts'; let n = 0; eachLine('-', () => n++); console.log(n);`,
        resolveDir: fileURLToPath(new URL('../../../src/faces/cli', import.meta.url)),
      },
      bundle: true,
      platform: 'node',
      outfile: program,
    });
    const lines = (command: string): string =>
      spawnSync('sh', ['-c', command.replace('READ', `'${process.execPath}' '${program}'`)], {
        encoding: 'utf8',
      }).stdout;
    expect(lines(String.raw`(echo a; sleep 0.2; printf 'b\nc') | READ`)).toBe('3\n');
    expect(lines('READ < /dev/null')).toBe('0\n');
  });
});
