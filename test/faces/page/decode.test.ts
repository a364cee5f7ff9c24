/** Lines of the page are those of the command line, whatever the bytes and the pieces. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eachLineOf } from '../../../src/faces/cli/lines.ts';
import { decoder } from '../../../src/faces/page/decode.ts';
import { times } from '../../support/thorough.ts';

function byPage(bytes: Uint8Array, cuts: readonly number[]): string[] {
  const lines: string[] = [];
  const from = decoder('x.log', line => lines.push(line));
  let at = 0;
  for (const cut of [...cuts].map(each => each % (bytes.length + 1)).sort((a, b) => a - b)) {
    from.bytes(bytes.subarray(at, Math.max(at, cut)));
    at = Math.max(at, cut);
  }
  from.bytes(bytes.subarray(at));
  from.end();
  return lines;
}

function byCommandLine(bytes: Uint8Array): string[] {
  const lines: string[] = [];
  eachLineOf(bytes, 'x.log', line => lines.push(line));
  return lines;
}

const words = fc.array(
  fc.constantFrom(
    '0: kd> !vm',
    'Physical Memory:',
    '\n',
    '\r\n',
    '\r',
    'caf\u00e9',
    '\u20ac',
    '\t',
    ' ',
    'x'.repeat(5_000),
  ),
  { maxLength: 60 },
);
const cuts = fc.array(fc.nat(400_000), { maxLength: 8 });

const ENCODED: readonly [string, (text: string) => Buffer][] = [
  ['UTF-8', text => Buffer.from(text)],
  ['UTF-8 with a mark', text => Buffer.from(`\ufeff${text}`)],
  ['UTF-16', text => Buffer.from(`\ufeff${text}`, 'utf16le')],
  ['UTF-16, big end first', text => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
  ['Windows-1252', text => Buffer.from(text.replace(/\u20ac/g, '\x80'), 'latin1')],
];

test.each(ENCODED)('%s', (_name, encode) => {
  fc.assert(
    fc.property(words, cuts, (parts, places) => {
      const bytes = encode(parts.join(''));
      expect(byPage(bytes, places)).toEqual(byCommandLine(bytes));
    }),
    { numRuns: times(200, 60) },
  );
});

test('any bytes are read without a throw', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 9_000 }), cuts, (bytes, places) => {
      const joined = byPage(bytes, places).join('');
      expect(joined.length).toBeLessThanOrEqual(bytes.length);
    }),
  );
});

test('lines that only a CR ends are each in an encoding of their own, on both', () => {
  const bytes = Buffer.from(
    `caf\xe9\x80\x80\rcaf\xe9\r${'x'.repeat(5_000)}caf\xe9\x80\x80\n\rcaf\xe9`,
    'latin1',
  );
  for (const places of [[], [3], [5], [6], [5_003]]) {
    expect(byPage(bytes, places)).toEqual(byCommandLine(bytes));
  }
});
