import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  formatBytes,
  formatCount,
  formatDuration,
  formatShare,
  formatTag,
  printable,
} from '../../src/pages/format.ts';
import { hostileText } from './hostile.ts';

const KB = 1024;
const MB = 1024 * KB;

test.each([
  [0, '0'],
  [7, '7'],
  [999, '999'],
  [1000, '1,000'],
  [9_149_810, '9,149,810'],
  [-123, '-123'],
  [-1234, '-1,234'],
  [0.4, '0'],
  [Number.MAX_SAFE_INTEGER, '9,007,199,254,740,991'],
  [2 ** 64, '18,446,744,073,709,551,616'],
])('count %d', (value, expected) => {
  expect(formatCount(value)).toBe(expected);
});

test.each([
  [0, '0 bytes'],
  [1, '1 bytes'],
  [1023, '1,023 bytes'],
  [KB, '1.0 KB'],
  [1536, '1.5 KB'],
  [99.9 * KB, '99.9 KB'],
  [99.96 * KB, '100 KB'],
  [100 * KB, '100 KB'],
  // The seed's workstation: 1,048,512 bytes, which are no 1,024 KB.
  [1_048_512, '1.0 MB'],
  [1023 * KB, '1,023 KB'],
  [MB, '1.0 MB'],
  [140_642_616, '134 MB'],
  [17_179_869_184 * KB, '16.0 TB'],
  [2 ** 64, '16.0 EB'],
  [2 ** 64 * KB, '16,384 EB'],
])('%d bytes', (value, expected) => {
  expect(formatBytes(value)).toBe(expected);
});

test('any amount is short', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 2 ** 74, noNaN: true }), value => {
      expect(formatBytes(value)).toMatch(
        /^(?:\d{1,2}\.\d|\d{1,3}|1,0[012]\d|\d{1,2},\d{3}) (?:bytes|[KMGTPE]B)$/,
      );
    }),
  );
});

test.each([
  [0, '0.0%'],
  [0.8019, '80.2%'],
  [0.997, '99.7%'],
  [14.09, '1409.0%'],
])('share %d', (value, expected) => {
  expect(formatShare(value)).toBe(expected);
});

test.each([
  [0, '0 min'],
  [59, '0 min'],
  [3_599, '59 min'],
  [3_600, '1 h 0 min'],
  [86_399, '23 h 59 min'],
  [86_400, '1 d 0 h'],
  [1_234 * 86_400, '1,234 d 0 h'],
])('%d seconds', (value, expected) => {
  expect(formatDuration(value)).toBe(expected);
});

test('a tag whose blanks would be lost stands in quotes', () => {
  expect(['Thre', 'CM  ', ' rx '].map(formatTag)).toEqual(['Thre', 'CM', "' rx '"]);
});

describe('text of a target', () => {
  test.each([
    ['a\tb', 'a    b'],
    ['\u001b[31mred', '?[31mred'],
    ['\u202eexe.scr', '?exe.scr'],
    ['a\r\nb\0', 'a??b?'],
    ['\u00e9\ud83d\ude00', '???'],
    ['<b>&"%n;', '<b>&"%n;'],
  ])('%j', (text, expected) => {
    expect(printable(text)).toBe(expected);
  });

  test('is printable ASCII, and nothing printable is changed', () => {
    fc.assert(
      fc.property(hostileText, text => {
        expect(printable(text)).toMatch(/^[\x20-\x7e]*$/);
        const known = text.replace(/[^\x20-\x7e]/g, '');
        expect(printable(known)).toBe(known);
      }),
    );
  });
});
