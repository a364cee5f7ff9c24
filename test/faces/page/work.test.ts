/** What the page's worker does, without a browser: any file that a user gives, and what it tells. */
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { FromWorker, NamedBlob, ToWorker } from '../../../src/faces/page/messages.ts';
import { pageWork } from '../../../src/faces/page/work.ts';
import { leakedTokens } from '../../cases/public.ts';
import { seedMachines } from '../../cases/seed.ts';
import { transcript } from '../../support/kd/answer.ts';
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
