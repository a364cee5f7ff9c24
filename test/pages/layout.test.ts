import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Doc } from '../../src/pages/doc.ts';
import { layout, WIDTH } from '../../src/pages/layout.ts';
import { text } from '../../src/pages/text.ts';
import { bytes, command, driver, type Inline, name, say, tag } from '../../src/report/inline.ts';
import { type Step, step } from '../../src/report/step.ts';
import { hostileText } from './hostile.ts';

const lines = (doc: Doc): string[] => text(layout(doc));
const paragraph = (words: readonly Inline[], indent = 0): Doc => [{ kind: 'paragraph', words, indent }];

function stepOf(...from: Parameters<typeof step>): Step {
  const made = step(...from);
  if (made === undefined) throw new Error(`No step ${from[0]}`);
  return made;
}

describe('a paragraph', () => {
  test('is wrapped at blanks, and its other lines hang under the first', () => {
    const shown = lines([
      {
        kind: 'paragraph',
        words: ['word '.repeat(40)],
        indent: 2,
        label: { text: 'NOTE', tone: 'note', width: 8 },
      },
    ]);
    expect(shown[0]).toMatch(/^ {2}NOTE {4}word word/);
    for (const line of shown.slice(1)) expect(line).toMatch(/^ {10}word/);
    expect(shown.join(' ').match(/word/g)?.length).toBe(40);
  });

  test('keeps a figure with its unit, and a tag with its blanks', () => {
    for (let filler = 70; filler < 100; filler++) {
      const shown = lines(
        paragraph(say`${'x'.repeat(filler)} ${tag('C M ')} ${bytes(1536)} ${driver('a driver.sys')}`),
      ).join('\n');
      expect(shown).toContain("'C M '");
      expect(shown).toContain('1.5 KB');
      expect(shown).toContain('a driver.sys');
    }
  });

  test('keeps the full stop with the value before it', () => {
    for (let filler = 80; filler < 100; filler++) {
      expect(lines(paragraph(say`${'x'.repeat(filler)} ${tag('Thre')}.`)).join('\n')).toContain('Thre.');
    }
  });

  test('never breaks a link, which shows the command that it runs', () => {
    const found = step('tag-counts', { tag: 'Ddk ' });
    if (found === undefined) throw new Error('The tag makes a step');
    for (let filler = 60; filler < 100; filler++) {
      const spans = layout(paragraph(say`${'x'.repeat(filler)} ${command(found)} runs.`)).flat();
      expect(spans.filter(each => each.link !== undefined)).toEqual([
        { text: '!poolused 1 Ddk?', link: '!poolused 1 Ddk?' },
      ]);
    }
  });

  test('breaks a word that is longer than a line, and loses none of it', () => {
    const shown = lines(paragraph(say`The driver "${name('x'.repeat(10_000))}".`, 3));
    for (const line of shown) expect(line.length).toBeLessThanOrEqual(WIDTH);
    expect(shown.join('').replace(/[^x]/g, '').length).toBe(10_000);
  });

  test('of any words stays within its width and keeps every character that is no blank', () => {
    const word: fc.Arbitrary<Inline> = fc.oneof(
      hostileText,
      hostileText.map(name),
      hostileText.map(driver),
      fc.integer().map(bytes),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), fc.integer({ min: 0, max: 14 }), (words, indent) => {
        const shown = lines(paragraph(words, indent));
        for (const line of shown) {
          expect(line.length).toBeLessThanOrEqual(WIDTH);
          if (line !== '') expect(line.startsWith(' '.repeat(indent))).toBe(true);
        }
        const one = text(layout(paragraph(words, indent), 1_000_000)).join('');
        expect(shown.join('').replace(/ /g, '')).toBe(one.replace(/ /g, ''));
      }),
    );
  });

  test('with a label longer than its place stays within its width', () => {
    const [first] = lines([
      {
        kind: 'paragraph',
        words: [driver('x'.repeat(500))],
        indent: 0,
        label: { text: '1000 CRITICAL', tone: 'critical', width: 12 },
      },
    ]);
    expect(first).toBe(`1000 CRITICAL ${'x'.repeat(86)}`);
  });
});

describe('a quote', () => {
  const quote = (source: string, words: string, line = 7): string[] =>
    lines([{ kind: 'quote', command: source, line, text: words, indent: 5, width: 26 }]);

  test('too long for its line loses blanks before it loses figures', () => {
    const row =
      ' NtFC           0           0         0            0    134217728         484 134217244  19327283136\tCreate.c , Binary: ntfs.sys';
    expect(quote('!poolused 3', row)[0]).toBe(
      '     !poolused 3       line 7  NtFC  0  0  0  0  134217728  484 134217244  19327283136  Create.c ...',
    );
  });

  test('too long for its line loses its description before it loses its driver', () => {
    const row =
      ' File          11        4400     16384            4  File objects of every open handle and section , Binary: nt!io';
    expect(quote('!poolused 2', row)[0]).toBe(
      '     !poolused 2       line 7  File  11  4400  16384  4  File objects of every ope..., Binary: nt!io',
    );
  });

  test('keeps its columns, and the numbers stand under each other', () => {
    const row = '\tPagedPool Usage:     32850  (  131400 Kb)';
    const shown = '  PagedPool Usage:     32850  (  131400 Kb)';
    expect(
      [...quote('!vm', row), ...quote('', row, 12)].map(each => each.replace(/ +(?=PagedP)/, '  ')),
    ).toEqual([`     !vm               line 7${shown}`, `                      line 12${shown}`]);
  });

  test('is one line, cut where it does not fit, and says so', () => {
    const [shown, ...more] = quote('!vm', 'x'.repeat(10_000));
    expect(more).toEqual([]);
    expect(shown).toMatch(/x\.\.\.$/);
    expect(shown?.length).toBe(WIDTH);
  });

  test('that just fits is whole', () => {
    expect(quote('!vm', 'x'.repeat(WIDTH - 31))[0]).toMatch(/x{69}$/);
    expect(quote('!vm', 'x'.repeat(WIDTH - 30))[0]).toMatch(/ x{66}\.\.\.$/);
  });

  test('of a long command names as much of it as there is room for', () => {
    expect(quote('lmv m AVeryLongDriverName.sys', 'x')[0]).toBe('     lmv m AVeryLon... line 7  x');
  });

  test('of one line stays one line', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (words, source) => {
        const shown = quote(source, words);
        expect(shown.length).toBe(1);
        expect(shown[0]?.length).toBeLessThanOrEqual(WIDTH);
        expect(shown[0]).toMatch(/^[\x20-\x7e]*$/);
      }),
    );
  });
});

describe('a step', () => {
  const lay = (of: Step) => layout([{ kind: 'step', step: of, indent: 5, width: 36 }]);
  const linksOf = (of: Step) =>
    lay(of)
      .flat()
      .filter(each => each.link !== undefined);

  test('shows its command as a link, then what it shows', () => {
    expect(text(lay(stepOf('locks')))).toEqual([
      `     ${'!locks'.padEnd(36)}held resources, their owners and waiters`,
    ]);
    expect(linksOf(stepOf('locks'))).toEqual([{ text: '!locks', link: '!locks' }]);
  });

  test('too long for its column has its purpose below', () => {
    const shown = text(lay(stepOf('search-images', { tag: 'Ddk ' })));
    expect(shown[0]).toBe('     !for_each_module s-b @#Base @#End 0x44 0x64 0x6b 0x20');
    expect(shown[1]).toMatch(/^ {41}drivers that hold this tag/);
    expect(shown.join(' ')).toContain('(slow)');
  });

  test('of one line keeps its command whole, since a part of one cannot be typed', () => {
    const search = stepOf('search-images', { tag: 'Ddk ' });
    const shown = (width: number): string[] =>
      text(layout([{ kind: 'step', step: search, indent: 12, width: 30, most: 1 }], width));
    const command = '!for_each_module s-b @#Base @#End 0x44 0x64 0x6b 0x20';
    expect(shown(WIDTH)).toEqual([`            ${command}  drivers that hold this tag (slow)`]);
    expect(shown(80)).toEqual([`            ${command}  (slow)`]);
    expect(shown(60)).toEqual([`       ${command}`]);
  });

  test('that changes the target says so and is no link', () => {
    const hit = stepOf('break-on-tag', { tag: 'Ddk ' });
    expect(linksOf(hit)).toEqual([]);
    expect(text(lay(hit)).join(' ').replace(/ +/g, ' ')).toContain('(changes the target)');
  });

  test.each(['enable-tagging', 'poolmon', 'list-filters', 'switch-process-form'] as const)(
    '%s is no link',
    id => {
      expect(linksOf(stepOf(id))).toEqual([]);
    },
  );
});

describe('a heading', () => {
  const heading = (words: readonly Inline[], aside: string): string[] =>
    lines([{ kind: 'heading', words, aside }]);

  test('has its aside at the right', () => {
    expect(heading(['poolinsight'], 'case.log')).toEqual([`poolinsight${'case.log'.padStart(WIDTH - 11)}`]);
  });

  test('with a long aside has it below', () => {
    const shown = heading(['poolinsight'], `C:\\${'x'.repeat(95)}`);
    expect(shown[0]).toBe('poolinsight');
    expect(shown[1]).toBe(`  C:\\${'x'.repeat(95)}`);
  });

  test('of any words stays within its width', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (words, aside) => {
        for (const line of heading([name(words)], aside)) expect(line.length).toBeLessThanOrEqual(WIDTH);
      }),
    );
  });
});
