/** Which room may import which, and no circles: the table of src/README.md as code. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const src = fileURLToPath(new URL('../../src/', import.meta.url));

/** The rooms in the order in which data flows. Each may import those above it that stand beside its name. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  debugger: [],
  'reading/facts': [],
  'reading/commands': ['reading/facts'],
  reading: ['reading/facts', 'reading/commands'],
  knowledge: ['reading/facts'],
  report: ['reading/facts', 'knowledge'],
  'diagnosis/derived': ['reading/facts', 'knowledge'],
  'diagnosis/suspects': ['reading/facts', 'knowledge', 'report', 'diagnosis/derived'],
  'diagnosis/sentences': ['reading/facts', 'knowledge', 'report', 'diagnosis/derived'],
  'diagnosis/rules': [
    'reading/facts',
    'knowledge',
    'report',
    'diagnosis/derived',
    'diagnosis/suspects',
    'diagnosis/sentences',
  ],
  diagnosis: [
    'reading/facts',
    'knowledge',
    'report',
    'diagnosis/derived',
    'diagnosis/suspects',
    'diagnosis/sentences',
    'diagnosis/rules',
  ],
  comparison: [
    'reading/facts',
    'knowledge',
    'report',
    'diagnosis/derived',
    'diagnosis/suspects',
    'diagnosis/sentences',
  ],
  pages: [
    'reading/facts',
    'knowledge',
    'report',
    'diagnosis/derived',
    'diagnosis/suspects',
    'diagnosis/sentences',
    'diagnosis/rules',
    'comparison',
  ],
  'diagnose.ts': [
    'debugger',
    'reading',
    'reading/facts',
    'reading/commands',
    'report',
    'diagnosis',
    'diagnosis/rules',
  ],
  'faces/logs': [
    'reading/facts',
    'knowledge',
    'report',
    'diagnosis/derived',
    'comparison',
    'pages',
    'diagnose.ts',
  ],
  'faces/windbg': [
    'debugger',
    'reading/facts',
    'reading/commands',
    'knowledge',
    'report',
    'diagnosis/derived',
    'diagnosis/sentences',
    'comparison',
    'pages',
    'diagnose.ts',
    'faces/logs',
  ],
  'faces/cli': ['report', 'pages', 'faces/logs'],
  'faces/page': ['report', 'comparison', 'pages', 'faces/logs'],
};
const ROOMS = Object.keys(ALLOWED);

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.ts') && statSync(join(src, name)).isFile())
  .sort();

/** The innermost room that holds a file. */
function roomOf(file: string): string | undefined {
  return ROOMS.filter(room => file === room || file.startsWith(`${room}/`)).sort(
    (a, b) => b.length - a.length,
  )[0];
}

function importsOf(file: string): string[] {
  const text = readFileSync(join(src, file), 'utf8');
  return [...text.matchAll(/from '(\.[^']*)'/g)].map(([, path = '']) =>
    relative(src, join(src, dirname(file), path)),
  );
}

test('every file stands in a room', () => {
  expect(files.filter(file => roomOf(file) === undefined)).toEqual([]);
});

test('every room has files', () => {
  expect(ROOMS.filter(room => !files.some(file => roomOf(file) === room))).toEqual([]);
});

test('a room imports only what stands above it in the flow', () => {
  const wrong: string[] = [];
  for (const file of files) {
    const from = roomOf(file) ?? '';
    for (const path of importsOf(file)) {
      const to = roomOf(path) ?? '';
      if (to !== from && !(ALLOWED[from] ?? []).includes(to)) wrong.push(`${file} imports ${path}`);
    }
  }
  expect(wrong).toEqual([]);
});

test('what a room may import stands above it', () => {
  for (const [room, allowed] of Object.entries(ALLOWED)) {
    for (const each of allowed)
      expect(ROOMS.indexOf(each), `${room} imports ${each}`).toBeLessThan(ROOMS.indexOf(room));
  }
});

test('no file imports itself by way of others', () => {
  const done = new Set<string>();
  const circles: string[] = [];
  const walk = (file: string, way: readonly string[]): void => {
    const at = way.indexOf(file);
    if (at >= 0) circles.push([...way.slice(at), file].join(' > '));
    if (at >= 0 || done.has(file)) return;
    for (const next of importsOf(file)) walk(next, [...way, file]);
    done.add(file);
  };
  for (const file of files) walk(file, []);
  expect(circles).toEqual([]);
});

test('only the command line speaks to Node', () => {
  const speaking = files.filter(file => /from 'node:/.test(readFileSync(join(src, file), 'utf8')));
  expect(speaking.every(file => file.startsWith('faces/cli/'))).toBe(true);
});
