/** Which folder may import which: the table of src/README.md as code. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const src = fileURLToPath(new URL('../../src/', import.meta.url));

const FOLDERS = [
  'commands',
  'compare',
  'debugger',
  'entry',
  'facts',
  'knowledge',
  'render',
  'report',
  'rules',
  'suspects',
  'views',
  'windbg',
  'wording',
];
const all = (...but: string[]): string[] => [...FOLDERS, 'top'].filter(each => !but.includes(each));

const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  debugger: [],
  facts: [],
  commands: ['facts'],
  knowledge: ['facts'],
  report: ['facts', 'knowledge'],
  views: ['facts', 'knowledge'],
  suspects: ['facts', 'knowledge', 'report', 'views'],
  wording: ['facts', 'knowledge', 'report', 'views'],
  rules: ['facts', 'knowledge', 'report', 'suspects', 'views', 'wording'],
  compare: all('rules', 'entry', 'windbg', 'debugger', 'commands'),
  render: ['facts', 'knowledge', 'report', 'suspects', 'wording', 'rules'],
  windbg: all('entry'),
  entry: all(),
  top: all('entry', 'windbg'),
};

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.ts') && statSync(join(src, name)).isFile())
  .sort();

const folderOf = (path: string): string => (path.includes('/') ? (path.split('/')[0] ?? '') : 'top');

test('every folder imports only what stands before it in the flow', () => {
  const wrong: string[] = [];
  for (const file of files) {
    const from = folderOf(file);
    const text = readFileSync(join(src, file), 'utf8');
    for (const [, path = ''] of text.matchAll(/from '(\.[^']*)'/g)) {
      const to = folderOf(relative(src, join(src, dirname(file), path)));
      if (to === from || (ALLOWED[from] ?? []).includes(to)) continue;
      wrong.push(`${file} imports ${path}`);
    }
  }
  expect(wrong).toEqual([]);
});

test('the list of folders is the list of folders', () => {
  const there = new Set(files.map(folderOf));
  expect([...there].sort()).toEqual([...Object.keys(ALLOWED)].sort());
});

test('only the entry of the command line speaks to Node', () => {
  const speaking = files.filter(file => /from 'node:/.test(readFileSync(join(src, file), 'utf8')));
  expect(speaking.every(file => file.startsWith('entry/cli'))).toBe(true);
});
