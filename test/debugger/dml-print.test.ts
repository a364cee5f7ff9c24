import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pieces, printCalls } from '../../src/debugger/dml-print.ts';
import { parseDml } from '../support/windbg/dml.ts';
import { decodePrintf } from '../support/windbg/printf.ts';

const refuse = (message: string) => {
  throw new Error(message);
};

/** The text that the debugger shows of a command. */
function shown(command: string): string {
  const { markup, text } = decodePrintf(command, refuse);
  expect(markup).toBe(true);
  return parseDml(text, refuse)
    .map(segment => segment.text)
    .join('');
}

describe('printCalls', () => {
  test('each line is a command; short lines share one where that is known to be safe', () => {
    expect(printCalls(['<b>one</b>', 'two']).map(each => each.command)).toEqual([
      '.printf /D "<b>one</b>\\n"',
      '.printf /D "two\\n"',
    ]);
    expect(printCalls(['<b>one</b>', '', 'two'], true)).toEqual([
      { from: 0, to: 3, command: '.printf /D "<b>one</b>\\n\\ntwo\\n"' },
    ]);
    expect(printCalls([])).toEqual([]);
  });

  test('escapes what the format string would read otherwise', () => {
    const [call] = printCalls(['<link cmd="!vm">99% of C:\\new\t</link>']);
    expect(call?.command).toBe('.printf /D "<link cmd=\\"!vm\\">99%% of C:\\\\new\\t</link>\\n"');
  });

  test('control characters cannot end the command', () => {
    const [call] = printCalls(['a\0b\rc\x1bd\x7f']);
    expect(call?.command).toBe('.printf /D "a b c d \\n"');
  });

  test('a line too long for company goes alone, one too long for a command has none', () => {
    const calls = printCalls(['a', 'b'.repeat(3000), 'c', '%'.repeat(2000), 'd']);
    expect(calls.map(({ from, to, command }) => [from, to, command?.length])).toEqual([
      [0, 1, 16],
      [1, 2, 3015],
      [2, 3, 16],
      [3, 4, undefined],
      [4, 5, 16],
    ]);
  });

  test('covers every line once, in order, within the bounds, and shows the same text', () => {
    const char = fc.constantFrom('a', ' ', '%', '\\', '"', 'n', '✓', '😀', '&', '<', ';', '\t');
    const line = fc
      .tuple(fc.array(char, { maxLength: 40 }), fc.constantFrom(1, 1, 1, 20, 60))
      .map(([chars, times]) => chars.join('').repeat(times));
    const markup = (text: string) =>
      text.replace(/[&<>"]/g, one => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[one] ?? '&quot;');
    fc.assert(
      fc.property(fc.array(line, { maxLength: 60 }), lines => {
        const calls = printCalls(lines.map(text => `<b>${markup(text)}</b>`));
        let at = 0;
        for (const { from, to, command } of calls) {
          expect(from).toBe(at);
          at = to;
          if (command === undefined) expect(to).toBe(from + 1);
          else {
            expect(command.length).toBeLessThan(to === from + 1 ? 4000 : 2001);
            expect(shown(command)).toBe(
              lines
                .slice(from, to)
                .map(text => `${text}\n`)
                .join(''),
            );
          }
        }
        expect(at).toBe(lines.length);
      }),
    );
  });
});

test('pieces keep the text and never cut a character in two', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('a', '😀'), { maxLength: 50 }),
      fc.integer({ min: 2, max: 9 }),
      (chars, size) => {
        const text = chars.join('');
        const parts = pieces(text, size);
        expect(parts.join('')).toBe(text);
        for (const part of parts) {
          expect(part.length).toBeLessThanOrEqual(size);
          expect(part).not.toMatch(/[\ud800-\udbff]$/);
        }
      },
    ),
  );
});
