import { describe, expect, test } from 'vitest';
import { isInterruption } from '../../src/debugger/port.ts';
import { linesOf, yieldsText } from '../../src/debugger/returned-text.ts';
import { thrownSentence } from '../../src/debugger/thrown.ts';

describe('lines of what a command returned', () => {
  test.each([
    ['nothing', undefined, []],
    ['null', null, []],
    ['an empty text', '', []],
    ['a text', 'a\r\nb\n', ['a', 'b']],
    ['a list', ['a\r', '', 'b'], ['a', '', 'b']],
    ['elements of several lines', ['a\nb', 'c\n'], ['a', 'b', 'c']],
    ['a set', new Set(['a', 'b']), ['a', 'b']],
    ['an index with Count()', { 0: 'a', 1: 'b', Count: () => 2 }, ['a', 'b']],
    ['an index with a length', { 0: 'a', length: 1 }, ['a']],
    ['getValueAt', { Count: (): string => '1', getValueAt: (): string => 'a' } as object, ['a']],
  ])('%s', (_name, returned, lines) => {
    expect(linesOf(returned)).toEqual(lines);
  });

  test('anything else is refused in a sentence, and is no text', () => {
    for (const returned of [{}, 5, true, { Count: () => -1 }, { Count: () => 2 }]) {
      expect(() => linesOf(returned)).toThrow(/cannot be read/);
      expect(yieldsText(returned)).toBeUndefined();
    }
    expect(yieldsText(['', ''])).toBeUndefined();
    expect(yieldsText(['a'])).toEqual(['a']);
  });
});

describe('what was thrown, in a sentence', () => {
  test.each([
    [new Error('Access is denied'), 'Access is denied.'],
    ['No.', 'No.'],
    [{ number: -2147467260, description: 'Operation aborted' }, 'Operation aborted (0x80004004).'],
    [{ number: -2147467260 }, 'error 0x80004004.'],
    [{ message: '', description: 'Bad handle' }, 'Bad handle.'],
    [undefined, 'no reason was given.'],
    [null, 'no reason was given.'],
    [{}, 'no reason was given.'],
    [Object.create(null), 'no reason was given.'],
  ])('%o', (reason, sentence) => {
    expect(thrownSentence(reason)).toBe(sentence);
  });
});

describe('an interruption by the user', () => {
  test.each([
    'Interrupted',
    'The command was interrupted.',
    'Command interrupted by the user',
    'Execution was interrupted',
    'The script was cancelled by the user',
    'The operation was canceled by the user.',
    'Operation aborted',
    'The operation was aborted.',
    'Script execution aborted',
    'Error 0x80004004',
    'Unable to execute: 0x80004004 (E_ABORT)',
    'E_ABORT',
    'HRESULT 0x80004004',
    'User interrupt',
    'Keyboard interrupt',
    'User break',
    'Ctrl+Break was pressed',
    'Ctrl+C',
    'Request canceled',
    'Cancelled.',
  ])('is: %s', words => {
    expect(isInterruption(words)).toBe(true);
  });

  test.each([
    'Unable to break in: the target is running',
    'Breakpoint 0 hit',
    'Cannot set a breakpoint at this address',
    'The break instruction exception was not expected',
    'No cancel routine is set',
    'The IRP has a cancel routine at fffff801',
    'cancel safe queue is empty',
    'The target could not be interrupted',
    'The command cannot be cancelled now',
    'Unable to find the abort handler',
    'abort() is not exported',
    'Interrupt descriptor table is not available',
    'The interrupt vector is invalid',
    'Interrupts are disabled on processor 0',
    'No interrupt object at that address',
    'Line breaks are not allowed here',
    'Access is denied',
    'Symbol nt!KiBreakInEx not found',
    'Out of memory',
    'The session was never interrupted',
  ])('is not: %s', words => {
    expect(isInterruption(words)).toBe(false);
  });
});
