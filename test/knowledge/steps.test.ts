/** A link executes what it carries: what a template may become, whatever a dump puts into its braces. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type StepId, type StepTemplate, stepTemplates } from '../../src/knowledge/steps.ts';
import { type Step, type StepParts, step, steps } from '../../src/report/step.ts';
import { anyCharacter } from '../support/any-character.ts';

const templates = Object.entries(stepTemplates) as [StepId, StepTemplate][];
const withParts = templates.filter(([, template]) => template.command.includes('{'));

/** What may stand in each pair of braces; nothing here ends a command, opens a quote or a tag. */
const SAFE: Readonly<Record<string, string>> = {
  session: '\\d{1,6}',
  number: '\\d{1,4}',
  tag: '[A-Za-z0-9_+?]{4}',
  plainTag: '[A-Za-z0-9]{4}',
  tagValue: '0x[0-9a-f]{8}',
  tagBytes: '0x[0-9a-f]{2}(?: 0x[0-9a-f]{2}){3}',
  module: '[A-Za-z0-9_][A-Za-z0-9_.-]{0,63}',
  address: '[0-9A-Fa-f]{1,16}',
};

/** The only commands that a template can become. */
function commandsOf(template: StepTemplate): RegExp {
  const source = template.command.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{(\w+)\}/g, (_, part) => {
    const safe = SAFE[part];
    if (safe === undefined) throw new Error(`No form is known for ${part}`);
    return `(?:${safe})`;
  });
  return new RegExp(`^${source}$`);
}

const VALID: StepParts = { session: 9, number: 2, tag: 'Thre', module: 'MyAVDrv.sys', address: '8a1b2c3d' };

/** What breaks out where text is put together unchecked. */
const HOSTILE = [
  '',
  ' ',
  ';q',
  '; .shell calc',
  '"; .shell calc; "',
  '`',
  '<link cmd="q">',
  '</link>',
  '&quot;',
  '%n%s',
  '$$>a',
  '@@(1)',
  '$(1)',
  '|',
  '\n.reboot',
  '\r',
  '\0',
  '\u001b]0;x\u0007',
  '\u202e',
  '{tag}',
  '{address}',
  '../..',
  '\\\\server\\share',
  '__proto__',
  'constructor',
  'toString',
  'nt!mm',
  '-e',
  'a b',
  'x'.repeat(10_000),
  '\ud83d\ude00',
];

describe.each(templates)('%s', (id, template) => {
  test('is one command of plain characters', () => {
    expect(template.command).toMatch(/^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/);
    // Quotes in a link are not proven to work; the others would end the command or open a tag.
    // Our own verbs are called as dx @$verb(): the only dollar there is.
    expect(template.command.replace(/^dx @\$pool(?=[A-Z])/, '')).not.toMatch(/["'<>&;|`%$\n]/);
  });

  test('says in a few words what it shows', () => {
    expect(template.purpose).toMatch(/^[\x21-\x7e][\x20-\x7e]*[^.\s]$/);
    expect(template.purpose.length).toBeLessThanOrEqual(70);
  });

  test('is made of valid parts', () => {
    const made = step(id, VALID);
    expect(made?.command).toMatch(commandsOf(template));
    expect(made).toMatchObject({
      id,
      slow: template.slow === true,
      changesTarget: template.changesTarget === true,
      asLink: template.form !== true && template.elsewhere !== true,
    });
    expect(made?.purpose).not.toMatch(/[{}]/);
  });

  test('without its parts is no step', () => {
    expect(step(id) === undefined).toBe(/\{/.test(template.command + template.purpose));
  });
});

test('what writes to the target is marked, and nothing else is', () => {
  const marked = templates.filter(([, template]) => template.changesTarget === true).map(([id]) => id);
  expect(marked.sort()).toEqual(['break-on-tag', 'enable-tagging']);
  for (const [id, template] of templates) {
    if (/^(?:e[abdfpqwz]|g[chnu]?|bp|bu|bm|t|p|r|\.reboot|\.crash|\.kill)\b|gflags/.test(template.command)) {
      expect(marked).toContain(id);
    }
  }
});

test('what takes minutes is marked', () => {
  for (const slow of ['!poolfind', '!for_each_module s', '!irpfind', '!process 0 0', '!search']) {
    for (const [id, template] of templates) {
      if (template.command.startsWith(slow)) expect([id, template.slow]).toEqual([id, true]);
    }
  }
});

describe.each(withParts)('%s with hostile parts', (id, template) => {
  test.each(HOSTILE)('%j', text => {
    const made = step(id, { session: Number(text), tag: text, module: text, address: text });
    if (made !== undefined) expect(made.command).toMatch(commandsOf(template));
  });

  test('anything at all makes no step, or a command of the known form', () => {
    const text = fc.oneof(
      fc.string({ unit: anyCharacter, maxLength: 80 }),
      fc.string({ minLength: 4, maxLength: 4 }),
      fc.array(fc.constantFrom(...HOSTILE), { maxLength: 4 }).map(list => list.join('')),
      fc.constantFrom(...HOSTILE).map(each => `Ab${each}`.slice(0, 4)),
    );
    const parts = fc.record({
      session: fc.oneof(fc.double(), fc.integer(), fc.constantFrom(-0, -1, 1e6, 1e21, Number.NaN)),
      tag: text,
      module: text,
      address: text,
    });
    fc.assert(
      fc.property(parts, each => {
        const made = step(id, each);
        if (made !== undefined) {
          expect(made.command).toMatch(commandsOf(template));
          expect(made.command.length).toBeLessThanOrEqual(80);
          expect(made.purpose).toMatch(/^[\x20-\x7e]+$/);
        }
      }),
    );
  });
});

describe('a part', () => {
  const command = (id: StepId, parts: StepParts) => step(id, parts)?.command;

  test.each([
    [0, '!sprocess 0'],
    [-0, '!sprocess 0'],
    [9, '!sprocess 9'],
    [999_999, '!sprocess 999999'],
    [1_000_000, undefined],
    [-1, undefined],
    [1.5, undefined],
    [Number.NaN, undefined],
    [Number.POSITIVE_INFINITY, undefined],
  ])('session %d', (session, expected) => {
    expect(command('session-processes', { session })).toBe(expected);
    expect(step('session-processes', { session })?.purpose).toBe(
      expected && `the processes of session ${session + 0}`,
    );
  });

  test.each([
    // As a mask, as a number with the first character in the lowest byte, as bytes in memory.
    ['Ddk ', '!poolused 1 Ddk?', '!poolfind 0x206b6444 0', '0x44 0x64 0x6b 0x20'],
    ['CM  ', '!poolused 1 CM??', '!poolfind 0x20204d43 0', '0x43 0x4d 0x20 0x20'],
    ['Irp+', '!poolused 1 Irp+', '!poolfind 0x2b707249 0', '0x49 0x72 0x70 0x2b'],
    ['a;q ', '!poolused 1 a?q?', '!poolfind 0x20713b61 0', '0x61 0x3b 0x71 0x20'],
    ['<">&', undefined, '!poolfind 0x263e223c 0', '0x3c 0x22 0x3e 0x26'],
    // A dot stands for a character that cannot be printed: its value is not known.
    ['Th.e', '!poolused 1 Th?e', undefined, undefined],
    ['    ', undefined, '!poolfind 0x20202020 0', '0x20 0x20 0x20 0x20'],
    ['*   ', undefined, '!poolfind 0x2020202a 0', '0x2a 0x20 0x20 0x20'],
    ['Thr\u00e5', '!poolused 1 Thr?', undefined, undefined],
    ['Thr\u007f', '!poolused 1 Thr?', undefined, undefined],
    ['Thr', undefined, undefined, undefined],
    ['Threa', undefined, undefined, undefined],
    ['', undefined, undefined, undefined],
  ])('tag %j', (tag, mask, value, bytes) => {
    expect(command('tag-counts', { tag })).toBe(mask);
    expect(command('find-blocks-nonpaged', { tag })).toBe(value);
    expect(command('search-images', { tag })).toBe(bytes && `!for_each_module s-b @#Base @#End ${bytes}`);
  });

  test.each([
    ['MyAVDrv.sys', true],
    ['my-driver_2', true],
    ['_x', true],
    ['x'.repeat(64), true],
    ['x'.repeat(65), false],
    ['-e', false],
    ['.shell', false],
    ['a b', false],
    ['a;b', false],
    ['a*', false],
    ['a\n', false],
    ['nt!mm', false],
    ['d\u00e9j\u00e0.sys', false],
    ['', false],
  ])('module %j', (module, valid) => {
    expect(command('module-details', { module })).toBe(valid ? `lmv m ${module}` : undefined);
  });

  test.each([
    ['8a1b2c3d', true],
    ['FFFFE00173B2C5A0', true],
    ['0', true],
    ['fffff807`84da0000', false],
    ['0x8a1b2c3d', false],
    ['fffff80784da00000', false],
    ['8a1b2c3g', false],
    ['8a1b2c3d\n', false],
    [' 8a1b2c3d', false],
    ['', false],
  ])('address %j', (address, valid) => {
    expect(command('object', { address })).toBe(valid ? `!object 0x${address}` : undefined);
  });
});

test('steps keeps the order, each command once, and leaves out what could not be built', () => {
  const list = steps(
    step('vm'),
    step('module-details', { module: '; q' }),
    step('tag-counts', { tag: 'Ddk ' }),
    step('vm'),
    step('tag-counts', { tag: 'Ddk;' }),
    undefined,
    step('locks'),
  );
  expect(list.map((each: Step) => each.command)).toEqual(['!vm 1', '!poolused 1 Ddk?', '!locks']);
});
