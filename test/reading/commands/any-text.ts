/** What a hostile or broken log can hold: a reader must go on, whatever it is given. */
import fc from 'fast-check';
import type { Command } from '../../../src/reading/commands/define.ts';
import { anyCharacter } from '../../support/any-character.ts';
import { readLines } from './read.ts';

/** Reads the output cut off behind each of its characters. Throws where the reader does. */
export function readPrefixes(command: Command, typed: string, lines: readonly string[]): void {
  lines.forEach((last, index) => {
    const before = lines.slice(0, index);
    for (let end = 0; end <= last.length; end++) readLines(command, typed, [...before, last.slice(0, end)]);
  });
}

/** Reads lines of any text, and lines of the output with any text in their middle. Throws where the reader does. */
export function readAnyText(command: Command, typed: string, lines: readonly string[]): void {
  const line = fc.oneof(
    fc.string({ unit: anyCharacter, maxLength: 200 }),
    fc
      .tuple(fc.constantFrom(...lines), fc.string({ unit: 'grapheme', maxLength: 20 }), fc.nat(80))
      .map(([text, inside, at]) => text.slice(0, at) + inside + text.slice(at)),
    fc.constantFrom(...lines),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 40 }), all => {
      readLines(command, typed, all);
    }),
  );
}
