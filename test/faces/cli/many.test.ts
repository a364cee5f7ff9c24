/** Many logs, archives, two moments, names that must not leave the house: the command line as a user types it. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ReportJson } from '../../../src/report/contract.ts';
import { healthyMachine, leakingMachine } from '../../cases/generated.ts';
import * as publicCases from '../../cases/public.ts';
import { seedMachines } from '../../cases/seed.ts';
import { opened } from '../../support/html.ts';
import { transcript } from '../../support/kd/answer.ts';
import type { Machine } from '../../support/kd/machine.ts';
import { askCli, runCli } from '../../support/run-cli.ts';
import { zip } from '../../support/zip.ts';

const SESSION = ['vertarget', '!vm 1', '!poolused 3', '!poolused 5', 'lm'];
const leak = transcript(publicCases.keptPackets, SESSION);
const full = transcript(seedMachines.registryAndReloadedDriver, SESSION);
const well = transcript(healthyMachine(3), SESSION);

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'many-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
}

describe('an archive', () => {
  test('of gzip is read by its content, whatever it is called', () => {
    const run = runCli([file('case.txt', gzipSync(full))]);
    expect(run.stdout).toContain('Paged pool is near its maximum');
    expect(run.status).toBe(1);
  });

  test('of one log is a log, and of several are many', () => {
    expect(runCli([file('one.zip', zip({ 'a.log': full }))]).stdout).toContain(
      'Paged pool is near its maximum',
    );
    const { stdout } = runCli([file('two.zip', zip({ 'a.log': full, 'b/c.log': well }))]);
    expect(stdout).toMatch(/^2 targets: 1 warning, 1 healthy$/m);
    expect(stdout).toMatch(/^OK .* b\/c\.log$/m);
    expect(stdout).toMatch(/^ {2}All in .*two\.zip\/$/m);
  });

  test.each([
    ['damaged gzip', gzipSync(full).subarray(0, 400), /damaged gzip/],
    ['damaged zip', zip({ 'a.log': full }).subarray(0, 400), /damaged ZIP/],
    ['encrypted', zip({ 'a.log': full }, { flags: 1 }), /encrypted/],
    ['packed by another method', zip({ 'a.log': full }, { method: 14 }), /in a way that is not read/],
    ['nothing but a head', Buffer.from('PK\x03\x04'), /damaged ZIP/],
  ])('that is %s is told in a sentence', (name, content, words) => {
    const run = runCli([file(`${name}.zip`, content)]);
    expect(run.status).toBe(2);
    expect(run.stderr).toMatch(words);
    expect(run.stderr).not.toMatch(/\bat \S+:\d+/);
  });
});

describe('many logs', () => {
  test('have a line each, the gravest first, and what they share', () => {
    for (let at = 0; at < 12; at++) file(`fleet/healthy-${at}.log`, transcript(healthyMachine(at), SESSION));
    for (const at of [1, 2, 3]) file(`fleet/leak-${at}.log`, leak);
    file('fleet/note.bin', 'no log\n');
    const { stdout, stderr, status } = runCli([join(folder, 'fleet')]);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^15 targets: 3 warning, .*healthy$/m);
    const rows = stdout.split('\n').filter(line => line.endsWith('.log'));
    expect(rows).toHaveLength(15);
    expect(rows[0]).toMatch(/NPBL +npcap\.sys .*leak-1\.log$/);
    expect(stdout).toMatch(/In several logs\n +NPBL of npcap\.sys in 3 of 15 logs/);
    expect(stderr).toBe('poolinsight: 1 other file holds no output that poolinsight reads: note.bin.\n');
  });

  test('say which resources they share, and who differs from the others', () => {
    for (const name of ['a', 'b', 'c']) file(`odd/${name}.log`, leak);
    file('odd/d.log', full);
    file('odd/e.log', well);
    const { stdout } = runCli([join(folder, 'odd')]);
    expect(stdout).toMatch(/In several logs\n +NPBL of npcap\.sys in 3 of 5 logs\n/);
    expect(stdout).toMatch(/^ +nonpaged-pool: a problem in 3 of 5 logs$/m);
    expect(stdout).toMatch(/Only in one log\n +CM of nt!cm: d\.log\n/);
    expect(stdout.slice(stdout.indexOf('Only in'))).not.toMatch(/[abce]\.log/);
  });

  test('that share nothing say nothing of it', () => {
    file('apart/a.log', leak);
    file('apart/b.log', full);
    file('apart/c.log', well);
    expect(runCli([join(folder, 'apart')]).stdout).not.toMatch(/In several logs|Only in/);
  });

  test('say on all cores what they say one by one', () => {
    for (let at = 0; at < 10; at++) file(`cores/${at}.log`, transcript(leakingMachine(at).machine, SESSION));
    const paths = readdirSync(join(folder, 'cores')).map(name => join(folder, 'cores', name));
    const together = runCli(['--format', 'ndjson', join(folder, 'cores')])
      .stdout.trim()
      .split('\n');
    paths.sort();
    const alone = askCli(paths.map(path => ['--format', 'ndjson', path])).map(run => run.stdout.trim());
    expect(together).toEqual(alone);
    for (const line of together) expect((JSON.parse(line) as ReportJson).verdict.severity).toBeDefined();
  });

  test('are found by a pattern where the shell leaves it', () => {
    file('glob/a-1.log', full);
    file('glob/a-2.log', well);
    file('glob/b.log', well);
    expect(runCli([join(folder, 'glob/a-?.log')]).stdout).toMatch(/^2 targets/m);
    expect(runCli([join(folder, 'gl*/*.log')]).stdout).toMatch(/^3 targets/m);
    expect(runCli([join(folder, 'glob/[!a]*.{log,txt}')]).stdout).toMatch(/glob\/b\.log$/m);
    expect(runCli([join(folder, 'glob/z*.log')])).toMatchObject({
      stderr: expect.stringMatching(/^poolinsight: No file matches \S+z\*\.log\. Give another pattern/),
      stdout: '',
      status: 2,
    });
  });
});

describe('many logs in one file', () => {
  const names = ['a', 'b', 'c', 'd'];
  beforeAll(() => {
    for (const name of names) file(`one-file/${name}.log`, name === 'a' ? well : leak);
    file('named/none.txt', 'no log\n');
  });
  const saved = (ending: string, ...more: string[]): string => {
    const path = join(folder, `fleet-out.${ending}`);
    // A file that is named itself is told where it holds nothing; one that lies in a folder is counted.
    runCli([join(folder, 'one-file'), join(folder, 'named/none.txt'), '-o', path, ...more]);
    return readFileSync(path, 'utf8');
  };

  test('as HTML begin with the overview in the words of the text, and each row leads to its folded report', () => {
    const { document } = opened(saved('html'), true);
    expect(document.title).toBe('poolinsight: 4 logs');
    const overview = document.querySelector('article');
    const lines = runCli([join(folder, 'one-file'), join(folder, 'named/none.txt')]).stdout.split('\n');
    expect(overview?.querySelector('h1')?.textContent.replace(/\s+/g, ' ')).toBe(
      lines[0]?.replace(/ {2,}/, ' '),
    );
    const words = overview?.textContent.replace(/\s+/g, ' ') ?? '';
    expect(words).toContain('In several logs NPBL of npcap.sys in 3 of 4 logs');
    expect(words).toContain('none.txt holds no output');
    const rows = [...(overview?.querySelectorAll('tbody tr') ?? [])];
    expect(rows.map(row => row.querySelector('a')?.textContent)).toEqual([
      'b.log',
      'c.log',
      'd.log',
      'a.log',
    ]);
    const folds = [...document.querySelectorAll('details.report')];
    expect(folds.map(each => each.open)).toEqual([false, false, false, false]);
    const link = rows[0]?.querySelector('a');
    link?.click();
    expect(folds[0]?.open).toBe(true);
    expect(folds[0]?.getAttribute('id')).toBe(link?.getAttribute('href')?.slice(1));
    expect(folds[0]?.querySelector('summary')?.textContent).toMatch(/WARNING b\.log/);
  });

  test('as Markdown begin with the overview, and each row leads to its report', () => {
    const text = saved('md');
    expect(text).toMatch(/^# 4 targets: 3 warning, 1 healthy \(1 log not read\)$/m);
    expect(text).toMatch(
      /^\| WARNING \| nonpaged-pool \| `NPBL` \| npcap\.sys \| \[b\.log\]\(#report-1\) \|$/m,
    );
    expect(text).toMatch(/^`NPBL` of npcap\.sys in 3 of 4 logs$/m);
    expect(text.indexOf('In several logs')).toBeLessThan(text.indexOf('# Report 1'));
    expect(text.match(/^# Report \d$/gm)).toHaveLength(4);
    expect(text.slice(text.indexOf('# Report 1'))).toMatch(/^# Report 1\n\n## .*b\.log\)/);
  });

  test('with --redact name no log', () => {
    for (const ending of ['html', 'md']) {
      expect(saved(ending, '--redact')).not.toMatch(/one-file|none\.txt|\b[abcd]\.log/);
    }
  });

  test('of one log have no overview', () => {
    const path = join(folder, 'single.html');
    runCli([file('single.log', leak), '-o', path]);
    const { document } = opened(readFileSync(path, 'utf8'));
    expect(document.title).toMatch(/^poolinsight: .*single\.log$/);
    expect([...document.querySelectorAll('article')]).toHaveLength(1);
  });
});

describe('output', () => {
  test.each([
    ['html', /^<!DOCTYPE html>/],
    ['md', /^## /],
    ['json', /^\{"schema":2/],
    ['ndjson', /^\{"target"/],
    ['txt', /^poolinsight: /],
  ])('into a file that ends in .%s has that form', (extension, begins) => {
    const path = join(folder, `out.${extension}`);
    const run = runCli([file('out.log', full), '-o', path]);
    expect(run).toMatchObject({ stdout: '', status: 1 });
    expect(readFileSync(path, 'utf8')).toMatch(begins);
  });

  test('leaves no file where nothing was read', () => {
    runCli([file('nothing.log', 'no log\n'), '-o', join(folder, 'nothing.html')]);
    expect(readdirSync(folder).filter(name => name.startsWith('nothing.html'))).toEqual([]);
  });

  test('is nothing with --quiet, and the exit code answers', () => {
    expect(runCli(['--quiet', file('q.log', full)])).toMatchObject({ stdout: '', status: 1 });
    expect(runCli(['-q', file('q.log', well)])).toMatchObject({ stdout: '', status: 0 });
  });
});

type Usage = NonNullable<NonNullable<Machine['facts']['tags']>['rows'][number]['nonpaged']>;

/** The machine an hour later, when one tag holds twice as much. */
function doubled(machine: Machine, tag: string): Machine {
  const { tags } = machine.facts;
  if (!tags) throw new Error('The machine has no table of tags.');
  const twice = (usage: Usage): Usage => ({
    ...usage,
    outstanding: usage.outstanding * 2,
    ...(usage.bytes !== undefined && { bytes: usage.bytes * 2 }),
    ...(usage.allocs !== undefined && { allocs: usage.allocs + usage.outstanding }),
  });
  const rows = tags.rows.map(row =>
    row.tag === tag && row.nonpaged ? { ...row, nonpaged: twice(row.nonpaged) } : row,
  );
  return { ...machine, facts: { ...machine.facts, tags: { ...tags, rows } } };
}

describe('two moments', () => {
  test('show what grew', () => {
    const older = file('older.log', leak);
    const newer = file('newer.log', transcript(doubled(publicCases.keptPackets, 'NPBL'), SESSION));
    const run = runCli(['--compare', older, newer]);
    expect(run.stdout).toMatch(/comparison of /);
    expect(run.stdout).toMatch(/NPBL/);
    const html = join(folder, 'growth.html');
    runCli(['--compare', older, newer, '-o', html]);
    expect(readFileSync(html, 'utf8')).toContain('NPBL');
  });

  test('of two machines are refused in a sentence', () => {
    const run = runCli([
      '--compare',
      file('m1.log', well),
      file('m2.log', transcript(leakingMachine(1).machine, SESSION)),
    ]);
    expect(run.status).toBe(2);
    expect(run.stderr).toMatch(/^poolinsight: .*\.$/m);
  });
});

describe('--redact', () => {
  const secret = [
    'Loading Dump File [C:\\Users\\ann.smith\\cases\\MEMORY.DMP]',
    'Machine Name: "WEB-PROD-07"',
    'CONTOSO\\ann.smith asked about \\\\files01\\dumps\\case.dmp',
    ...full.split('\n'),
    '0: kd> !vm 4',
    '                    1b90 payroll.exe          12288 (     49152 Kb)',
    '                    03f8 svchost.exe          1228 (     4912 Kb)',
  ].join('\n');

  test('replaces names, keeps figures, tags and drivers, and says what it replaced', () => {
    const html = join(folder, 'redacted.html');
    const run = runCli(['--redact', '-o', html, '-'], secret);
    const page = readFileSync(html, 'utf8');
    for (const name of ['ann.smith', 'WEB-PROD', 'CONTOSO', 'files01', 'payroll', 'cases']) {
      expect(page, name).not.toContain(name);
    }
    for (const kept of ['svchost.exe', 'MyAVDrv.sys', '47915424', 'MyAV']) expect(page, kept).toContain(kept);
    expect(run.stderr).toMatch(/Replaced: .*1 user.*\. Read the output before you send it\./);
  });

  test('gives one name one word in a whole log', () => {
    const twice = `${secret}\nCONTOSO\\ann.smith again\n`;
    const html = join(folder, 'twice.html');
    runCli(['--redact', '-o', html, '-'], twice);
    const words = readFileSync(html, 'utf8').match(/domain\d+\\user\d+/g) ?? [];
    expect(words.length).toBe(2);
    expect(new Set(words).size).toBe(1);
  });
});

describe('--explain', () => {
  test('of a tag says whose it is and what leaked under it', () => {
    const { stdout, status } = runCli(['--explain', 'NtFC']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/Owner: ntfs\.sys\./);
    expect(stdout).toContain('microsoft/WSL issue 40804');
    expect(runCli(['--explain', 'CM'])).toMatchObject({
      stdout: expect.stringContaining('nt!cm'),
      stderr: '',
    });
  });

  test.each([
    ['ntfc', /^Pool tag NtFC /m, 'ntfc is taken for the tags NtFC'],
    ['irp', /^Pool tag Irp /m, 'irp is taken for the tag Irp.'],
    ['TOKE', /^Pool tag Toke /m, 'TOKE is taken for the tag Toke.'],
    ['0x65726854', /^Pool tag Thre /m, '0x65726854 is taken for the tag Thre.'],
  ])('of %s answers for the tag that is meant, and says which', (asked, page, remark) => {
    const { status, stdout, stderr } = runCli(['--explain', asked]);
    expect(status).toBe(0);
    expect(stdout).toMatch(page);
    expect(stderr).toContain(`poolinsight: ${remark}`);
  });

  test('of a tag as it is written answers for it alone, and says nothing besides', () => {
    for (const asked of ['NtFC', 'Irp', 'Irp ']) {
      const { stdout, stderr } = runCli(['--explain', asked]);
      expect(stdout.match(/^Pool tag/gm)).toHaveLength(1);
      expect(stderr).toBe('');
    }
  });

  test('of a rule takes its name in any case', () => {
    expect(runCli(['--explain', 'Paged-Pool-Near-Limit'])).toMatchObject({ status: 0, stderr: '' });
  });
});
