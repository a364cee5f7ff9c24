import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { session } from '../../../src/reading/commands/session.ts';
import { sessionPool } from '../../cases/seed.ts';
import { type Machine, unlined } from '../../support/kd/machine.ts';
import { sessionPrinter } from '../../support/kd/session.ts';
import { readAnyText, readPrefixes } from './any-text.ts';
import { readLines } from './read.ts';

const machine = (sessionList: NonNullable<Machine['facts']['sessionList']>): Machine => ({
  origin: 'made',
  kit: { vm: 'a current kit', poolused: 'modern' },
  prompt: '0: kd',
  bits: 64,
  facts: { sessionList },
});

const three = machine({ count: 3, valid: [0, 1, 3], current: 1 });

describe('!session', () => {
  test('the list of a public output', () => {
    const lines = ['Sessions on machine: 3', 'Valid Sessions: 0 1 3', 'Current Session 1'];
    expect(sessionPrinter.print(three, '!session')).toEqual(lines);
    expect(readLines(session, '!session', lines)).toEqual({
      facts: {
        sessionList: { line: 1, text: 'Sessions on machine: 3', count: 3, valid: [0, 1, 3], current: 1 },
      },
      refused: [],
    });
  });

  test('a switch to another session, and what it does to the caches', () => {
    const lines = [
      ...sessionPrinter.print(three, '!session -s 3'),
      'Implicit process is now fffffa80`03a5e060',
      '.cache forcedecodeptes done',
    ];
    const { facts, refused } = readLines(session, '!session -s 3', lines);
    expect(refused).toEqual([]);
    expect(facts.sessionList).toMatchObject({ count: 3, valid: [], current: 3 });
  });

  test('a switch keeps the list that was read before', () => {
    const older = readLines(session, '!session', sessionPrinter.print(three, '!session')).facts.sessionList;
    const newer = readLines(session, '!session -s 3', sessionPrinter.print(three, '!session -s 3')).facts
      .sessionList;
    if (older === undefined || newer === undefined) throw new Error('not read');
    expect(session.completions?.sessionList?.(older, newer, '!session')).toMatchObject({
      valid: [0, 1, 3],
      current: 3,
    });
  });

  test('no current session', () => {
    const { facts, refused } = readLines(session, '!session', [
      'Sessions on machine: 1',
      'Valid Sessions: 0',
      'Current Session NONE',
    ]);
    expect(refused).toEqual([]);
    expect(facts.sessionList).toMatchObject({ valid: [0] });
    expect(facts.sessionList).not.toHaveProperty('current');
  });

  test('the sessions of the seed agree with its !vm 4', () => {
    const lines = sessionPrinter.print(sessionPool, '!session');
    expect(readLines(session, '!session', lines).facts.sessionList).toMatchObject({ valid: [0, 2, 9] });
  });

  test('any list is read as it was printed', () => {
    const id = fc.nat(999_999);
    const list = fc.record(
      { count: id, valid: fc.array(id, { minLength: 1, maxLength: 300 }), current: id },
      { requiredKeys: ['count', 'valid'] },
    );
    fc.assert(
      fc.property(list, made => {
        const { facts, refused } = readLines(
          session,
          '!session',
          sessionPrinter.print(machine(made), '!session'),
        );
        expect(refused).toEqual([]);
        expect(facts.sessionList && unlined(facts.sessionList)).toEqual(made);
      }),
    );
  });

  test('a second list is refused, and begins an output', () => {
    const lines = sessionPrinter.print(three, '!session');
    for (const again of lines) {
      expect(readLines(session, '!session', [...lines, again]).refused).toEqual([again]);
      expect(session.begins.test(again)).toBe(true);
    }
  });

  test('nothing is read of what is not its own', () => {
    const lines = ['Session ID 3', 'Valid Sessions: many', 'unable to get nt!PsSessions', '0 1 2'];
    expect(readLines(session, '!session', lines)).toEqual({ facts: {}, refused: lines });
  });

  test('any text is read without a throw', () => {
    const lines = sessionPrinter.print(three, '!session');
    readPrefixes(session, '!session', lines);
    readAnyText(session, '!session', lines);
  });

  test.each(['!session', '!session -s 3', '!kdexts.session'])('%s is typed for it', typed => {
    expect(session.typed.test(typed)).toBe(true);
  });

  test.each(['!sessions', '!session.x', '!sprocess 3'])('%s is not', typed => {
    expect(session.typed.test(typed)).toBe(false);
  });
});
