/** The small parts of a report: sentences, evidence, and which command gives a kind of fact. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FactId } from '../../src/reading/facts/values.ts';
import { askFor } from '../../src/report/ask.ts';
import { evidence } from '../../src/report/evidence.ts';
import { bytes, count, type Inline, kilobytes, name, say, share, tag } from '../../src/report/inline.ts';

describe('a sentence', () => {
  test('holds its words and values in order, other sentences spliced in', () => {
    const inner = say`at ${share(0.5)}`;
    expect(say`${tag('Thre')} ${inner}${[]}, ${count(2)} of ${bytes(3)}`).toEqual([
      tag('Thre'),
      ' ',
      'at ',
      share(0.5),
      ', ',
      count(2),
      ' of ',
      bytes(3),
    ]);
  });

  test('counts in bytes what the debugger prints in Kb', () => {
    expect(kilobytes(4)).toEqual(bytes(4096));
  });

  test('never reads a text of the target as its own words', () => {
    fc.assert(
      fc.property(fc.string(), text => {
        const words: Inline[] = say`Driver ${name(text)}.`;
        expect(words).toEqual(['Driver ', { kind: 'name', name: text }, '.']);
      }),
    );
  });
});

describe('evidence', () => {
  const reading = { value: {}, source: { command: '!vm 4', firstLine: 1, lastLine: 9 } };

  test('is the lines as they were printed, with the command that printed them', () => {
    expect(evidence(reading, { line: 7, text: '  a row \t' }, undefined, { line: 3, text: '<b>' })).toEqual([
      { command: '!vm 4', line: 7, quote: '  a row \t' },
      { command: '!vm 4', line: 3, quote: '<b>' },
    ]);
  });

  test('has a line once, however many facts stand on it', () => {
    const row = { line: 7, text: 'a row' };
    expect(evidence(reading, row, { ...row }, row)).toEqual([{ command: '!vm 4', line: 7, quote: 'a row' }]);
  });
});

describe('what to ask for', () => {
  test.each<[FactId, string]>([
    ['target', 'vertarget'],
    ['bugcheck', '.bugcheck'],
    ['memory', '!vm 1'],
    ['sessions', '!vm 4'],
    ['commits', '!vm'],
    ['regions', '!vm 0x21'],
    ['tags', '!poolused 3'],
    ['sessionTags', '!poolused 0x8'],
    ['modules', 'lm'],
    ['locks', '!locks'],
    ['processes', '!process 0 0'],
    ['sessionList', '!session'],
    ['systemPtes', '!sysptes 1'],
    ['poolMap', '!xpool -map'],
  ])('%s', (fact, command) => {
    expect(askFor(fact)?.command).toBe(command);
  });

  test.each<FactId>(['sessionProcesses', 'blocks', 'tagHits'])('nothing for %s, which takes a part', fact => {
    expect(askFor(fact)).toBeUndefined();
  });
});
