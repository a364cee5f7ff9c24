/** What the page's worker does, without a browser: any file that a user gives, and what it tells. */
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { FromWorker, NamedBlob, ToWorker } from '../../../src/faces/page/messages.ts';
import { pageWork } from '../../../src/faces/page/work.ts';
import { leakedTokens } from '../../cases/public.ts';
import { seedMachines } from '../../cases/seed.ts';
import { attributeOf, elementsOf } from '../../support/html.ts';
import { transcript } from '../../support/kd/answer.ts';
import { printPoolmon } from '../../support/kd/poolmon.ts';
import { schemaFaults } from '../../support/schema.ts';

const SESSION = ['vertarget', '!vm', '!poolused 3', '!poolused 5'];
const bad = transcript(leakedTokens, SESSION);
const good = transcript(seedMachines.healthyWorkstation, SESSION);
const blob = (name: string, content: string | Uint8Array<ArrayBuffer>): NamedBlob => ({
  name,
  blob: new Blob([content]),
});

/** Asks in order, and gives what was told. */
async function told(...questions: readonly ToWorker[]): Promise<FromWorker[]> {
  const all: FromWorker[] = [];
  const work = pageWork(message => all.push(message), blob('sample', bad));
  for (const each of questions) await work.hear(each);
  return all;
}

const read = (...files: readonly NamedBlob[]): ToWorker => ({ do: 'read', files, redact: false });

function pages(messages: readonly FromWorker[]) {
  return messages.filter(each => each.told === 'page');
}

test('one log gives its report, and ends', async () => {
  const messages = await told(read(blob('case.log', bad)));
  expect(messages.map(each => each.told).filter(kind => kind !== 'progress')).toEqual([
    'target',
    'page',
    'done',
  ]);
  expect(pages(messages)[0]).toMatchObject({ kind: 'report', target: 0 });
  expect(pages(messages)[0]?.html).toContain('Access tokens pile up');
});

test('several give an overview, whose rows say which target they open', async () => {
  const messages = await told(read(blob('bad.log', bad), blob('good.log', good)));
  const [page] = pages(messages);
  expect(page).toMatchObject({ kind: 'fleet', target: undefined });
  expect(page?.html).toMatch(/data-target="0">bad\.log/);
  expect(page?.html).toMatch(/data-target="1">good\.log/);
});

test('UTF-16, gzip and Windows line ends say the same', async () => {
  const html = async (content: string | Uint8Array<ArrayBuffer>) =>
    pages(await told(read(blob('x.log', content))))[0]?.html;
  const plain = await html(bad);
  expect(await html(Buffer.from(`\ufeff${bad}`, 'utf16le'))).toBe(plain);
  expect(await html(new Uint8Array(gzipSync(bad)))).toBe(plain);
  expect(await html(bad.replace(/\n/g, '\r\n'))).toBe(plain);
});

test('what cannot be read is told, and the others are shown', async () => {
  const messages = await told(
    read(blob('dump.dmp', 'PAGEDU64...'), blob('none.txt', 'nothing'), blob('bad.log', bad)),
  );
  const problems = messages.filter(each => each.told === 'problem');
  expect(problems.map(each => each.sentence)).toEqual([
    expect.stringContaining('dump.dmp is a memory dump'),
    expect.stringContaining('none.txt holds no output'),
  ]);
  expect(pages(messages)[0]?.kind).toBe('report');
});

describe('saving', () => {
  const saved = async (format: 'html' | 'markdown' | 'json' | 'text', ...files: NamedBlob[]) => {
    const messages = await told(read(...files), { do: 'save', format });
    return messages.find(each => each.told === 'file');
  };

  test('JSON is of the contract, one report or many', async () => {
    const one = await saved('json', blob('C:\\logs\\case 1.log', bad));
    expect(one).toMatchObject({ name: 'poolinsight-case-1.json', type: 'application/json' });
    expect(schemaFaults(JSON.parse(one?.text ?? ''))).toEqual([]);
    const two = await saved('json', blob('a.log', bad), blob('b.log', good));
    expect(JSON.parse(two?.text ?? '').reports).toHaveLength(2);
  });

  test('HTML is a page of its own, text and Markdown say the headline', async () => {
    expect((await saved('html', blob('a.log', bad)))?.text).toMatch(/^<!DOCTYPE html>/);
    for (const format of ['text', 'markdown'] as const) {
      expect((await saved(format, blob('a.log', bad)))?.text).toContain('Access tokens pile up');
    }
  });
});

test('a comparison with itself is refused with a sentence, and the report stays', async () => {
  const messages = await told(read(blob('a.log', bad)), {
    do: 'compare',
    target: 0,
    file: blob('b.log', bad),
  });
  expect(messages.some(each => each.told === 'problem')).toBe(true);
  expect(pages(messages)).toHaveLength(1);
});

/** PoolMon's screen; without counters nothing says which of two was first. */
function screen(outstanding: number, counted = true): string {
  const usage = (many: number) => ({
    outstanding: many,
    allocs: counted ? many + 5 : 9_000_000,
    frees: counted ? 5 : 9_000_000 - many,
    bytes: many * 320,
  });
  const tags = ['QzXk', 'QzXl', 'QzXm'];
  return printPoolmon(
    {
      ...seedMachines.healthyWorkstation,
      facts: {
        tags: {
          layout: 'poolmon',
          groups: ['nonpaged'],
          rows: tags.map((tag, at) => ({
            tag,
            nonpaged: usage(Math.ceil(outstanding / (at + 1))),
            description: '',
            unlisted: true,
          })),
        },
      },
    },
    { changes: true, drivers: false },
  ).join('\n');
}

const small = screen(1_000_000);
const large = screen(7_000_000);
const words = (html = ''): string =>
  elementsOf(html)
    .find(each => each.localName === 'body')
    ?.text.replace(/\s+/g, ' ') ?? '';

describe('a text of several moments', () => {
  const four = [1e6, 2e6, 4e6, 7e6].map(each => screen(each)).join('\n\n');

  test('shows what grew, with its chart, and says so before the report', async () => {
    const [page] = pages(await told(read(blob('four.txt', four))));
    expect(page?.kind).toBe('report');
    const elements = elementsOf(page?.html ?? '');
    const link = elements.find(each => each.localName === 'a');
    expect(link?.text).toContain('what grew');
    const grown = elements.find(each => `#${attributeOf(each, 'id')}` === attributeOf(link, 'href'));
    expect(grown?.text).toContain('Tag QzXk grew from 305 MB to 2.1 GB of nonpaged pool.');
    expect(grown?.text).toMatch(/Before: four\.txt, line 4\. After: four\.txt, line \d+\./);
    expect(elements.filter(each => attributeOf(each, 'class') === 'growth')).toHaveLength(1);
  });

  test('a text of one moment says nothing of growth', async () => {
    const [page] = pages(await told(read(blob('one.txt', small))));
    expect(page?.html).not.toMatch(/what grew|svg class="growth"/);
  });
});

describe('two logs at once', () => {
  const compareTwo: ToWorker = { do: 'compare-two' };
  const swap: ToWorker = { do: 'swap' };

  test('offer to be compared, three do not', async () => {
    const two = pages(await told(read(blob('a.txt', small), blob('b.txt', large))));
    expect(words(two[0]?.html)).toContain('Compare these two');
    const three = pages(await told(read(blob('a.txt', small), blob('b.txt', large), blob('c.txt', large))));
    expect(words(three[0]?.html)).not.toContain('Compare');
  });

  test.each([
    ['older first', small, large],
    ['newer first', large, small],
  ])('with counters are compared in their order: %s', async (_, first, second) => {
    const [, page] = pages(await told(read(blob('a.txt', first), blob('b.txt', second)), compareTwo));
    const [older, newer] = first === small ? ['a', 'b'] : ['b', 'a'];
    expect(page?.kind).toBe('comparison');
    expect(words(page?.html)).toContain(`Before: ${older}.txt. After: ${newer}.txt.`);
    expect(words(page?.html)).toContain('Tag QzXk grew from 305 MB to 2.1 GB');
    expect(words(page?.html)).toContain('The counters of the tags say which was first.');
    expect(words(page?.html)).not.toContain('Swap');
    expect(words(page?.html)).not.toContain("target's clock");
  });

  test('without anything that says which was first are swapped by a button', async () => {
    const files = read(blob('a.txt', screen(7_000_000, false)), blob('b.txt', screen(1_000_000, false)));
    const [, given, swapped, again] = pages(await told(files, compareTwo, swap, swap));
    expect(words(given?.html)).toContain('Before: a.txt. After: b.txt.');
    expect(words(given?.html)).toContain('Swap before and after');
    expect(words(given?.html)).not.toContain('Tag QzXk grew');
    expect(words(swapped?.html)).toContain('Before: b.txt. After: a.txt.');
    expect(words(swapped?.html)).toContain('Tag QzXk grew from 305 MB to 2.1 GB');
    expect(again?.html).toBe(given?.html);
  });

  test('lead back to the overview, and a log compared with another to its report', async () => {
    const two = read(blob('a.txt', small), blob('b.txt', large));
    const [, page] = pages(await told(two, compareTwo));
    expect(page?.html).toContain('data-target="all"');
    const other = blob('b.txt', large);
    const [, pair] = pages(await told(read(blob('a.txt', small)), { do: 'compare', target: 0, file: other }));
    expect(pair?.html).toContain('data-target="0"');
  });

  test('are both in the JSON that is saved of their comparison', async () => {
    const two = read(blob('a.txt', small), blob('b.txt', large));
    const messages = await told(two, compareTwo, { do: 'save', format: 'json' });
    const file = messages.find(each => each.told === 'file');
    expect(file?.name).toBe('poolinsight-comparison.json');
    expect(JSON.parse(file?.text ?? '').reports).toHaveLength(2);
  });
});

describe('the overview as a file', () => {
  const three = read(blob('bad.log', bad), blob('good.log', good), blob('none.txt', 'nothing'));
  const saved = async (format: 'html' | 'markdown' | 'text', question = three) =>
    (await told(question, { do: 'save', format })).find(each => each.told === 'file');

  test.each(['html', 'markdown', 'text'] as const)(
    'comes first in %s, and names how many logs',
    async format => {
      const file = await saved(format);
      expect(file?.name).toMatch(/^poolinsight-2-logs\./);
      const text = format === 'html' ? words(file?.text) : (file?.text ?? '');
      const place = text.search(/2 targets: 1 [a-z]+, 1 [a-z]+/);
      expect(place).toBeGreaterThanOrEqual(0);
      expect(place).toBeLessThan(text.indexOf('Access tokens pile up'));
    },
  );

  test('says what could not be read, by its redacted name', async () => {
    expect((await saved('markdown'))?.text).toContain('none.txt holds no output');
    const text = (await saved('markdown', { ...three, redact: true } as ToWorker))?.text ?? '';
    expect(text).toMatch(/log3\.log holds no output/);
    expect(text).not.toMatch(/none\.txt|good\.log|bad\.log/);
  });
});

test('the log to compare with is redacted as the first was, and a bad one is not counted', async () => {
  const messages = await told(
    { do: 'read', files: [blob('ACME-1.txt', small)], redact: true },
    { do: 'compare', target: 0, file: blob('ACME-2.txt', large) },
    { do: 'compare', target: 0, file: blob('ACME-3.txt', 'nothing') },
    { do: 'show', target: undefined },
  );
  const [, compared, overview] = pages(messages);
  expect(words(compared?.html)).toContain('Before: log1.log. After: log2.log.');
  expect(compared?.html).not.toContain('ACME');
  expect(words(overview?.html)).not.toContain('not read');
});

test('redaction hides the name of the log, and says what it did', async () => {
  const messages = await told({ do: 'read', files: [blob('ACME-payroll.log', bad)], redact: true });
  expect(pages(messages)[0]?.html).not.toContain('ACME');
  expect(messages.find(each => each.told === 'remark')).toBeDefined();
});

test('redaction replaces a name that the text gives away at its end', async () => {
  const text = `KASSE07 hangs\n${bad}\nMachine Name: "KASSE07"\n`;
  const messages = await told({
    do: 'read',
    files: [blob('a.log', text)],
    redact: true,
  });
  expect(pages(messages)[0]?.html).not.toContain('KASSE07');
  expect(messages.find(each => each.told === 'remark')).toMatchObject({
    sentence: expect.stringContaining('1 machine'),
  });
});

test('a new reading forgets the one before', async () => {
  const messages = await told(read(blob('a.log', bad), blob('b.log', good)), read(blob('c.log', good)), {
    do: 'save',
    format: 'json',
  });
  const file = messages.find(each => each.told === 'file');
  expect(JSON.parse(file?.text ?? '').reports).toHaveLength(1);
});
