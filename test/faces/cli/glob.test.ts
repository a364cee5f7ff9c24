/** Patterns of paths, where the shell leaves them. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { alternatives, matching, nameMatches } from '../../../src/faces/cli/glob.ts';

describe('a name', () => {
  test.each([
    ['a-1.log', '*', true],
    ['a-1.log', 'a-?.log', true],
    ['a-12.log', 'a-?.log', false],
    ['a.log', '*.l*g', true],
    ['a.log.gz', '*.log', false],
    ['a.log.log', '*.log', true],
    ['', '*', true],
    ['b.log', '[abc].log', true],
    ['d.log', '[abc].log', false],
    ['d.log', '[!abc].log', true],
    ['5.log', '[0-9].log', true],
    ['-.log', '[a-].log', true],
    ['].log', '[]].log', true],
    ['[1.log', '[1.log', true],
    ['a+b(1).log', 'a+b(1).*', true],
    ['A.LOG', '*.log', false],
  ])('%s, %s: %s', (name, pattern, fits) => {
    expect(nameMatches(name, pattern)).toBe(fits);
  });

  test('fits in any case on Windows', () => {
    expect(nameMatches('CASE.LOG', 'case.[l]og', true)).toBe(true);
  });

  test('is compared in little time with a pattern of many stars', () => {
    const began = performance.now();
    expect(nameMatches('a'.repeat(5_000), `${'a*'.repeat(500)}b`)).toBe(false);
    expect(performance.now() - began).toBeLessThan(1_000);
  });
});

describe('braces', () => {
  test.each([
    ['{a,b}.log', ['a.log', 'b.log']],
    ['{a,b}{1,2}', ['a1', 'a2', 'b1', 'b2']],
    ['{a,b{1,2}}', ['a', 'b1', 'b2']],
    ['x{,.gz}', ['x', 'x.gz']],
    ['{a}', ['{a}']],
    ['{a{b,c}}', ['{ab}', '{ac}']],
    ['{a,b', ['{a,b']],
    ['a,b}', ['a,b}']],
  ])('%s', (pattern, list) => {
    expect(alternatives(pattern)).toEqual(list);
  });

  test('that multiply without end are no pattern', () => {
    expect(alternatives('{a,b}'.repeat(30))).toEqual([]);
    expect(alternatives('{'.repeat(10_000))).toHaveLength(1);
  });
});

describe('files', () => {
  let folder = '';
  const FILES = ['a.log', 'b.txt', '.hidden.log', 'x/c.log', 'x/y/d.log', 'x/.git/e.log', 'z/c.log'];
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'glob-'));
    for (const each of FILES) {
      mkdirSync(dirname(join(folder, each)), { recursive: true });
      writeFileSync(join(folder, each), '');
    }
    symlinkSync(folder, join(folder, 'x/round'), 'junction');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each([
    ['*.log', ['a.log']],
    ['.*.log', ['.hidden.log']],
    ['**/*.log', ['a.log', 'x/c.log', 'x/y/d.log', 'z/c.log']],
    ['x/**', ['x/c.log', 'x/round', 'x/y/d.log']],
    ['*/c.log', ['x/c.log', 'z/c.log']],
    ['**/y/**/*.log', ['x/y/d.log']],
    ['{x/y,z}/*', ['x/y/d.log', 'z/c.log']],
    ['[xz]/c.*', ['x/c.log', 'z/c.log']],
    ['x/../?.log', ['a.log']],
    ['none/*.log', []],
    ['a.log/*', []],
  ])('%s', (pattern, found) => {
    const paths = matching(`${folder}/${pattern}`, false);
    expect(paths.map(each => each.slice(folder.length + 1))).toEqual(found);
  });

  test('are found by a path as Windows writes it', () => {
    const pattern = `${folder}\\X\\**\\*.LOG`.replace('\\X\\', '\\x\\');
    expect(matching(pattern, true)).toEqual([join(folder, 'x/c.log'), join(folder, 'x/y/d.log')]);
  });
});
