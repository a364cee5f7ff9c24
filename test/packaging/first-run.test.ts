/** The check-list for Windows: what it names exists, and its probe runs in the emulated host. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'acorn';
import { expect, test } from 'vitest';
import { kernelPlan, userPlan } from '../../scripts/windows/plan.mjs';
import { answers, loadScript } from '../support/windbg-host.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const page = readFileSync(`${root}/scripts/first-run.md`, 'utf8');
const probe = readFileSync(`${root}/scripts/windows/probe.js`, 'utf8');

const answer = answers({
  vertarget: ['Windows 10 Kernel Version 19041 MP (4 procs) Free x64'],
  '!vm 1': ['Physical Memory:  1572637 (  6290548 Kb)'],
  '!poolused 2': ['first', 'TOTAL'],
  '.echo (shown)': ['(shown)'],
});

test('every open question from 1 to 10 is asked, by eyes or by the proof', () => {
  const asked = new Set(page.slice(page.indexOf('## A.'), page.indexOf('## What hangs')).match(/Q\d+/g));
  for (const { question } of [...userPlan('C:\\x'), ...kernelPlan()])
    if (question !== undefined) asked.add(question);
  // The probe's own lines begin with the number of their question.
  for (const [, number] of probe.matchAll(/attempt\(['"](\d+) /g)) asked.add(`Q${number}`);
  expect([...asked].sort()).toEqual(Array.from({ length: 10 }, (_, i) => `Q${i + 1}`).sort());
});

test('the verbs that it types exist', () => {
  const aliases = [
    ...loadScript(readFileSync(`${root}/dist/poolinsight.js`, 'utf8')).aliases(),
    ...loadScript(probe).aliases(),
  ];
  for (const [, name] of page.matchAll(/(?:@\$|!)((?:pool(?!used)|probe)[A-Za-z]+)/g)) {
    expect(aliases).toContain(name);
  }
});

test('the probe is of the language level of the older engine', () => {
  expect(probe).toContain('initializeScript');
  parse(probe, { ecmaVersion: 2017 });
});

test('the probe answers in the emulated host', () => {
  const target = { kernel: true, dumpFile: 'C:\\MEMORY.DMP', pointerBytes: 8 };
  const session = loadScript(probe, { answer, target, engine: 'es2017' });
  session.dx('@$probeRun()');
  const run = session.window.text();
  expect(run).toMatch(/2 unknown extension: THROWS .*No export nosuchcommand found/);
  expect(run).toContain('(shown)\n2 uncaptured returns: undefined, iterable false');
  expect(run).toContain(
    '2 collection: object, iterable true, Count function, first string, line ends inside false',
  );
  expect(run).toContain('7 records: optionalRecord function, namedModelParent function');
  expect(run).toContain('4 !poolused 2: 2 lines, 0 with CR; first "first", last "TOTAL"');
  expect(run).toContain('kernel true, dump file C:\\MEMORY.DMP');
  expect(run).toContain('8 engine: undefined undefined undefined undefined');

  session.window.clear();
  // The one command that is longer than a typed one may be is what it tries out.
  expect(() => session.dx('@$probePrint()')).toThrow(/typed command has 4096/);
  expect(session.window.link('click me').cmd).toBe('vertarget');
  expect(session.window.text()).toMatch(/click me bold 100%\n/);
  expect(session.window.text()).toMatch(/300 calls in \d+ ms/);

  // How these are shown is what it asks.
  expect(() => session.dx('@$probeDisplay()')).toThrow(/not established/);
});
