/** Files in and out of WinDbg: a log in place of the target, a report as a file, JSON as lines. */
import { beforeAll, describe, expect, test } from 'vitest';
import { outputJson } from '../../../src/pages/json.ts';
import { frameLines } from '../../../src/pages/json-frame.ts';
import type { Output } from '../../../src/report/contract.ts';
import { leakedTokens } from '../../cases/public.ts';
import { seedMachines } from '../../cases/seed.ts';
import { elementsOf } from '../../support/html.ts';
import { transcript } from '../../support/kd/answer.ts';
import { reportsOfLog } from '../../support/reports.ts';
import { runCli } from '../../support/run-cli.ts';
import { schemaFaults } from '../../support/schema.ts';
import { times } from '../../support/thorough.ts';
import { loadScript, type ScriptSession } from '../../support/windbg-host.ts';
import { asked, open, openLive, pageOf, script } from './targets.ts';

const SESSION = ['vertarget', '!vm 5', '!poolused 3', '!poolused 5', 'lm'];
const LOG = 'C:\\tools\\case.txt';
const READ = '@$poolReadLog("C:\\\\tools\\\\case.txt")';
const log = transcript(leakedTokens, SESSION);
/** Of the largest log. */
const MEGABYTES = times(100, 10);

/** A debugger on another machine than that of the log. */
function withLog(text = log, wide = false): ScriptSession {
  const session = open(seedMachines.healthyWorkstation);
  session.files.put(LOG, text, wide);
  return session;
}

const words = (text: string): string => text.replace(/\s+/g, ' ');

describe('a log is read in place of the target', () => {
  test('with the page of the command line, and a word that it is a file', () => {
    const page = pageOf(withLog(), READ);
    expect(page).toContain(`This shows the file ${LOG}, not this target. Back: dx @$poolDiagnose()`);
    const cli = runCli(['-'], log).stdout.split('\n');
    const headline = cli.find(line => /^(?:WARNING|CRITICAL)/.test(line)) ?? 'none';
    expect(words(page)).toContain(words(headline).trim());
  });

  test('and nothing is run for it, or for any verb on it', () => {
    const session = withLog();
    session.dx(READ);
    const before = session.calls.length;
    for (const verb of [
      'poolDetails()',
      'poolFinding(1)',
      'poolTagList()',
      'poolTagInfo("Toke")',
      'poolResources()',
      'poolDrivers()',
      'poolSessions()',
      'poolOwner("Toke")',
      'poolBlocks("Toke")',
      'poolSession(1)',
    ]) {
      const page = pageOf(session, `@$${verb}`);
      expect(page, verb).not.toMatch(/did not finish|Error/);
    }
    expect(asked(session, before)).toEqual([]);
  });

  test('every verb shows the log', () => {
    const session = withLog();
    session.dx(READ);
    expect(pageOf(session, '@$poolTagInfo("Toke")')).toContain('Toke');
    expect(pageOf(session, '@$poolDetails()')).toContain('not this target');
    expect(pageOf(session, '@$poolBlocks("Toke")')).toContain('was not run: this shows a file');
  });

  test('the diagnosis goes back, and the log is not shown any more', () => {
    const session = withLog();
    session.dx(READ);
    const back = pageOf(session, '@$poolDiagnose()');
    expect(back).not.toContain('This shows the file');
    expect(pageOf(session, '@$poolDetails()')).not.toContain('This shows the file');
  });

  test('on a user-mode target, too, or without any', () => {
    const session = open(seedMachines.healthyWorkstation, { target: { kernel: false } });
    session.files.put(LOG, log);
    expect(pageOf(session, READ)).toContain('This shows the file');
    expect(pageOf(session, '@$poolTagInfo("Toke")')).toContain('Toke');
  });

  test('a click into its object prints and reads nothing more', () => {
    const session = withLog();
    session.dx(READ);
    session.window.clear();
    session.dx(`-r1 ${READ}.Findings`);
    expect(session.window.text()).not.toContain('This shows the file');
    expect(session.window.text()).toContain('[0x0]');
  });

  test('links to commands are marked, and none is hidden behind evidence', () => {
    const session = withLog();
    session.window.clear();
    session.dx(READ);
    const links = session.window.links();
    const ours = links.filter(each => each.cmd.startsWith('dx '));
    expect(ours.length).toBeGreaterThan(2);
    const text = words(session.window.text());
    for (const { cmd } of links) {
      if (!cmd.startsWith('dx ')) expect(text).toContain(`${cmd} on this target: `);
    }
  });

  test('a snapshot of it can be compared with another', () => {
    const later = transcript(
      {
        ...leakedTokens,
        facts: {
          ...leakedTokens.facts,
          ...(leakedTokens.facts.tags && {
            tags: {
              ...leakedTokens.facts.tags,
              rows: leakedTokens.facts.tags.rows.map(row =>
                row.tag === 'Toke' && row.paged
                  ? {
                      ...row,
                      paged: {
                        ...row.paged,
                        outstanding: row.paged.outstanding + 1_000_000,
                        bytes: (row.paged.bytes ?? 0) + 1_920_000_000,
                      },
                    }
                  : row,
              ),
            },
          }),
        },
      },
      SESSION,
    );
    const session = withLog();
    session.files.put('C:\\tools\\later.txt', later);
    session.dx(READ);
    session.dx('@$poolSnapshot("before")');
    session.dx('@$poolReadLog("C:\\\\tools\\\\later.txt")');
    expect(words(pageOf(session, '@$poolCompare("before")'))).toContain('Toke');
  });

  test('UTF-16 is read, whether or not the host gives bytes of UTF-8 files', () => {
    expect(pageOf(withLog(log, true), READ)).toContain('This shows the file');
    const session = withLog();
    session.files.givesBytes = false;
    expect(pageOf(session, READ)).toContain('This shows the file');
  });

  test('of several targets each is a click away', () => {
    const session = withLog(`${log}\n${transcript(seedMachines.pagedPoolWithBanner, SESSION)}`);
    const first = pageOf(session, READ);
    expect(first).toContain('Target 1 of 2 in this log.');
    const second = pageOf(session, '@$poolReadLog(2)');
    expect(second).toContain('Target 2 of 2 in this log.');
    expect(second).not.toBe(first);
  });

  test('a break while it is read ends it, and what was read by then is shown', () => {
    const session = withLog(`${log}\n${'noise of another kind\n'.repeat(1_000)}`);
    session.files.linesUntilBreak = log.split('\n').length + 500;
    const page = pageOf(session, READ);
    expect(page).toContain('This shows the file');
    expect(words(page)).toMatch(/Interrupted after [\d,]+ lines: this is what was read by then\./);
    expect(session.files.left()).toEqual([]);
  });

  test(`${MEGABYTES} MB are read, with a line now and then on how far it is`, () => {
    const noise = 'fffff806`11c3f7a9 48895c2408      mov     qword ptr [rsp+8],rbx\n';
    // The script has a clock of its own: a second passes each time it looks.
    const hurried = script.replace(
      '"use strict";',
      '"use strict"; var __looks = 0; Date.now = () => 1000 * __looks++;',
    );
    expect(hurried).not.toBe(script);
    const session = loadScript(hurried, { target: { kernel: true } });
    session.files.put(LOG, `${log}\n${noise.repeat(Math.ceil((MEGABYTES * 1024 * 1024) / noise.length))}`);
    const page = pageOf(session, READ);
    expect(page).toMatch(/^[\d,]+ lines read \.\.\.$/m);
    expect(page).toContain('This shows the file');
  }, 60_000);

  test.each([
    ['no file', '@$poolReadLog("C:\\\\tools\\\\none.txt")', /cannot open C:\\tools\\none\.txt/],
    ['no path', '@$poolReadLog()', /Give the whole path/],
    ['a relative path', '@$poolReadLog("case.txt")', /Give the whole path/],
    ['a number without a log', '@$poolReadLog(2)', /No log is shown/],
  ])('%s is told in a sentence', (_what, expression, sentence) => {
    expect(words(pageOf(open(seedMachines.healthyWorkstation), expression))).toMatch(sentence);
  });

  test('a log without anything to read is told, and the target stays', () => {
    const session = withLog('nothing that a debugger prints\n');
    expect(pageOf(session, READ)).toContain('holds no output of a command');
    expect(pageOf(session, '@$poolDiagnose()')).not.toContain('This shows the file');
  });
});

describe('a report is saved by the end of its name', () => {
  const saved = (name: string): string => {
    const session = open(leakedTokens);
    const page = pageOf(session, `@$poolSave("C:\\\\tools\\\\${name}")`);
    expect(page).toContain(`The report is in C:\\tools\\${name}`);
    expect(session.files.left()).toEqual([]);
    return session.files.read(`C:\\tools\\${name}`) ?? '';
  };

  test('HTML opens, and says what the page says', () => {
    const elements = elementsOf(saved('case.html').replace(/\r\n/g, '\n'));
    expect(elements.find(each => each.localName === 'article')?.text).toContain('Toke');
  });

  test('JSON is of the contract', () => {
    const output = JSON.parse(saved('case.json')) as Output;
    expect(schemaFaults(output)).toEqual([]);
    expect(output.reports[0]?.verdict.severity).toBe('warning');
  });

  test('Markdown and text', () => {
    expect(saved('case.md')).toContain('**WARNING ');
    expect(saved('CASE.TXT')).toContain('WARNING');
  });

  test('what is there already gives way, and that is said', () => {
    const session = open(leakedTokens);
    session.files.put('C:\\tools\\case.md', 'old');
    expect(pageOf(session, '@$poolSave("C:\\\\tools\\\\case.md")')).toContain(
      'in place of the file that was there',
    );
  });

  test('of a log that is shown', () => {
    const session = withLog();
    session.dx(READ);
    session.dx('@$poolSave("C:\\\\tools\\\\out.json")');
    const output = JSON.parse(session.files.read('C:\\tools\\out.json') ?? '') as Output;
    expect(output.reports[0]?.target.from).toBe(LOG);
  });

  test.each([
    ['another end', 'C:\\\\tools\\\\case.pdf', /gives the format/],
    ['no folder', 'C:\\\\none\\\\case.md', /cannot create/],
    ['no drive', 'case.md', /Give the whole path/],
  ])('%s is told in a sentence', (_what, path, sentence) => {
    expect(words(pageOf(open(leakedTokens), `@$poolSave("${path}")`))).toMatch(sentence);
  });
});

describe('JSON as lines', () => {
  let direct: Output;
  beforeAll(() => {
    direct = JSON.parse(runCli(['--format', 'json', '-'], log).stdout) as Output;
  });
  const printed = (session: ScriptSession): string => {
    session.window.clear();
    session.dx('@$poolDiagnose("json")');
    return session.window.text();
  };

  test('none is longer than 2,000 characters, all are printable ASCII', () => {
    const lines = printed(open(leakedTokens)).split('\n');
    expect(lines.length).toBeGreaterThan(10);
    for (const line of lines) expect(line).toMatch(/^[ -~]{0,2000}$/);
  });

  test.each([
    ['as printed', (text: string) => text],
    [
      'between other output',
      (text: string) => `0: kd> dx @$poolDiagnose("json")\n${text}\n0: kd> q\nquit:\n`,
    ],
    ['with CR LF', (text: string) => text.replace(/\n/g, '\r\n')],
    ['broken at 80 columns', (text: string) => text.replace(/.{80}/g, '$&\n')],
    ['indented and quoted', (text: string) => text.replace(/^/gm, '> ')],
  ])('the command line uses them, %s', (_how, change) => {
    const text = change(printed(open(leakedTokens)));
    const run = runCli(['--format', 'json', '-'], text);
    expect(run.stderr).toBe('');
    const { reports } = JSON.parse(run.stdout) as Output;
    expect(reports).toHaveLength(1);
    expect(reports[0]?.verdict.severity).toBe(direct.reports[0]?.verdict.severity);
    expect(reports[0]?.suspects.map(each => each.tag)).toEqual(
      direct.reports[0]?.suspects.map(each => each.tag),
    );
  });

  test('what else the log says of the same target is not told twice', () => {
    const run = runCli(['--format', 'json', '-'], `${log}\n${printed(open(leakedTokens))}`);
    expect((JSON.parse(run.stdout) as Output).reports).toHaveLength(1);
  });

  test('a line that is missing or changed is told, with what to do', () => {
    const lines = printed(open(leakedTokens)).split('\n');
    const without = lines.filter(line => !line.startsWith('~3~')).join('\n');
    const changed = lines.map(line => (line.startsWith('~3~') ? line.replace(/e/, 'f') : line)).join('\n');
    for (const text of [without, changed]) {
      const run = runCli(['-'], text);
      expect(run.status).toBe(2);
      expect(run.stderr).toMatch(
        /The JSON in the log is damaged: \d+ of its \d+ lines .* Run dx @\$poolDiagnose\("json"\) again\./,
      );
    }
  });

  test('JSON that is not of the contract is left out', () => {
    const [whole] = reportsOfLog(log, 'case.log');
    const json = outputJson(whole === undefined ? [] : [whole]);
    expect(runCli(['-'], frameLines(json).join('\n')).status).toBe(1);
    for (const wrong of [
      json.replace('"schema":2', '"schema":3'),
      json.replace(/"pages":\d+/, '"pages":{}'),
      '[1',
    ]) {
      const run = runCli(['-'], frameLines(wrong).join('\n'));
      expect(run.status).toBe(2);
      expect(run.stderr).toContain('is not of this version of poolinsight');
    }
  });

  test('on a live target it is of this moment', () => {
    const { session } = openLive(leakedTokens);
    expect(printed(session)).toContain('=== poolinsight JSON begins');
  });
});
