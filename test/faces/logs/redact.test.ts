/** Names that must not leave the house: wherever they stand, and from wherever in the log they are known. */
import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { redaction } from '../../../src/faces/logs/redact.ts';
import { frameLines } from '../../../src/pages/json-frame.ts';
import { leakedTokens } from '../../cases/public.ts';
import { seedMachines } from '../../cases/seed.ts';
import { answer, transcript } from '../../support/kd/answer.ts';
import { printPoolmon } from '../../support/kd/poolmon.ts';
import { runCli } from '../../support/run-cli.ts';

function redacted(...lines: string[]): string[] {
  const hidden = redaction();
  for (const line of lines) hidden.learn(line);
  return lines.map(hidden.line);
}

describe('a name is replaced in every line, before and behind the one that gives it away', () => {
  test.each([
    ['Machine Name: "KASSE07"', ['KASSE07']],
    ['    COMPUTERNAME=KASSE07', ['KASSE07']],
    ['    USERNAME=bmiller', ['bmiller']],
    ['    USERDOMAIN=FABRIKAM', ['FABRIKAM']],
    ['    USERDNSDOMAIN=corp.fabrikam.com', ['corp.fabrikam.com']],
    ['    LOGONSERVER=\\\\FABDC01', ['FABDC01']],
    ['    USERPROFILE=C:\\Users\\bmiller', ['bmiller']],
    ['FABRIKAM\\bmiller typed this', ['FABRIKAM', 'bmiller']],
    ['FABRIKAM\\müller typed this', ['FABRIKAM', 'müller']],
    ['Opened C:\\Users\\bob\\case.dmp', ['bob']],
    ['Opened C:/Users/bob/case.dmp', ['bob']],
    ['"dumpFile":"C:\\\\Users\\\\bob\\\\case.dmp"', ['bob']],
    ['scp /home/bob/case.dmp', ['bob']],
    ['Opened C:\\Users\\Ann Smith\\case.dmp', ['Ann Smith']],
    ['Asked by bmiller@fabrikam.com', ['bmiller', 'fabrikam.com', 'fabrikam']],
    ['copied from \\\\KASSE07\\dumps\\x.dmp', ['KASSE07']],
  ])('%s', (line, names) => {
    const about = names.map(name => `On ${name.toUpperCase()}, ${name}'s and (${name}) again.`);
    const out = redacted(...about, line, ...about)
      .join('\n')
      .toLowerCase();
    for (const name of names) expect(out).not.toContain(name.toLowerCase());
  });

  test('by one word for one name', () => {
    const [first, second] = redacted('seen on kasse07', 'Machine Name: "KASSE07"');
    expect(first).toBe('seen on machine1');
    expect(second).toBe('Machine Name: "machine1"');
  });

  test('an address is replaced whole', () => {
    expect(redacted('mail to ann.smith+x@mail.fabrikam.co.uk, please')).toEqual(['mail to address1, please']);
  });
});

describe('paths', () => {
  test.each([
    ['  Page File: \\??\\D:\\secretfolder\\pagefile.sys', '  Page File: \\??\\D:\\path1\\pagefile.sys'],
    ['  Page File: \\??\\C:\\pagefile.sys', '  Page File: \\??\\C:\\pagefile.sys'],
    ['open \\Device\\HarddiskVolume3\\Users\\bob\\app.exe', 'open \\Device\\HarddiskVolume3\\path1.exe'],
    ['open \\Device\\HarddiskVolume3\\Secret\\foo.sys', 'open \\Device\\HarddiskVolume3\\path1\\foo.sys'],
    [
      'open \\Device\\HarddiskVolume3\\Windows\\System32\\drivers\\foo.sys',
      'open \\Device\\HarddiskVolume3\\Windows\\System32\\drivers\\foo.sys',
    ],
    ['open \\Device\\Mup\\files01\\share\\x.db here', 'open \\Device\\Mup\\machine1\\path1.db here'],
    ['runs C:\\Program Files (x86)\\Contoso App\\app.exe now', 'runs C:\\path1.exe now'],
    ['    Image path: C:\\Program Files\\Contoso App\\my data', '    Image path: C:\\path1'],
    ["CurrentDirectory:  'C:\\Contoso App\\my data\\'", "CurrentDirectory:  'C:\\path1'"],
    [
      '    Image path: C:\\Windows\\system32\\drivers\\ntfs.sys',
      '    Image path: C:\\Windows\\system32\\drivers\\ntfs.sys',
    ],
    ['    Image path: C:\\Contoso\\av\\MyAVDrv.sys', '    Image path: C:\\path1\\MyAVDrv.sys'],
    [
      '    Image path: \\SystemRoot\\system32\\ntoskrnl.exe',
      '    Image path: \\SystemRoot\\system32\\ntoskrnl.exe',
    ],
    ['Loading Dump File [C:\\Ann Smith\\x y.DMP]', 'Loading Dump File [C:\\path1.DMP]'],
    ['from /home/bob/cases/x.log, line 3', 'from /path1.log, line 3'],
  ])('%s', (line, expected) => {
    expect(redacted(line)).toEqual([expected]);
  });

  test('figures behind a path stay', () => {
    expect(redacted('C:\\secret\\x.dmp  1234 Kb', 'in C:\\secret\\x.dmp 5,123,311 bytes')).toEqual([
      'C:\\path1.dmp  1234 Kb',
      'in C:\\path1.dmp 5,123,311 bytes',
    ]);
  });
});

describe('what stays', () => {
  test('NT AUTHORITY, relative paths of Windows, a tag with a backslash', () => {
    const lines = [
      'NT AUTHORITY\\SYSTEM',
      'System32\\drivers\\ntfs.sys',
      'drivers\\foo.sys',
      ' a\\bc        5       400',
    ];
    expect(redacted(...lines)).toEqual(lines);
  });

  test('common and short names, tags, drivers and modules of that name', () => {
    const names = ['Nt', 'system', 'admin', 'user', 'kernel', 'Thre', 'NtFC', 'max', 'paged'];
    const lines = [
      'PagedPool Usage:    32951   (  131804 Kb)',
      ' Thre Allocs: 72558 Frees: 71527',
      'Max cache size is       : 53477376 bytes',
      ' Bob1 Nonp   1579279 (   0)   1579269 (   0)    10     640 (     0)     64 [contoso.sys - Bob1]',
      'fffff801`63ec0000 fffff801`649a7000   contoso    (deferred)',
      'Thre       9       400  nt!ps, Binary: contoso.sys, contoso!Alloc',
    ];
    const out = redacted(...names.map(name => `USERNAME=${name}`), 'CONTOSO\\Bob1', ...lines);
    expect(out.slice(-lines.length)).toEqual(lines.map(line => line.replace('- Bob1', '- user10')));
  });

  test('every figure, tag and driver of the test machines', () => {
    const names = ['Machine Name: "KASSE07"', 'FABRIKAM\\bmiller', 'USERNAME=leak', 'USERNAME=Contoso'];
    for (const machine of Object.values(seedMachines)) {
      const lines = ['!vm 5', '!poolused 3', '!poolused 4', 'lm'].flatMap(command =>
        answer(machine, command),
      );
      const out = redacted(
        ...names,
        ...lines.map(line => line.replace(/payroll\.exe|\\\?\?\\.*/g, '')),
      ).slice(names.length);
      lines.forEach((line, at) => {
        if (/\\\?\?\\|\.exe/.test(line)) return;
        expect(out[at]).toBe(line);
      });
    }
  });
});

describe('the command line', () => {
  const late = [
    'KASSE07 hangs since Monday, says bmiller.',
    transcript(leakedTokens, ['!vm', '!poolused 5']),
    'Machine Name: "KASSE07"',
    'FABRIKAM\\bmiller',
  ].join('\n');

  test.each(['html', 'markdown', 'json'])(
    'a name that comes late is gone from --format %s, from a pipe and from a file',
    format => {
      const file = join(tmpdir(), `redact-${process.pid}.log`);
      writeFileSync(file, late);
      for (const run of [
        runCli(['--redact', '--format', format, '-'], late),
        runCli(['--redact', '--format', format, file]),
      ]) {
        expect(run.status).toBe(1);
        for (const name of ['KASSE07', 'bmiller', 'FABRIKAM']) expect(run.stdout).not.toContain(name);
        expect(run.stdout).toContain('Toke');
        expect(run.stderr).toMatch(/Replaced: .*1 machine.*\. Read the output/);
      }
    },
  );

  test('a JSON of ours in the log is read, without its names', () => {
    const log = `Loading Dump File [C:\\Users\\bmiller\\case.dmp]\n${transcript(leakedTokens, ['!vm', '!poolused 5'])}`;
    const { stdout } = runCli(['--format', 'json', '-'], log);
    expect(stdout).toContain('bmiller');
    const framed = ['bmiller sent this', ...frameLines(JSON.stringify(JSON.parse(stdout)))].join('\n');
    const run = runCli(['--redact', '--format', 'html', '-'], framed);
    expect(run.stderr).not.toContain('damaged');
    expect(run.stdout).toContain('Toke');
    expect(run.stdout).not.toContain('bmiller');
  });

  test('PoolMon with its prompt', () => {
    const machine = { ...leakedTokens, facts: { ...leakedTokens.facts } };
    const text = [
      'C:\\Users\\bmiller> poolmon',
      ...printPoolmon(machine, { changes: true, drivers: true }),
      'bmiller',
    ].join('\n');
    const out = join(tmpdir(), `redact-${process.pid}.html`);
    runCli(['--redact', '-o', out, '-'], text);
    expect(readFileSync(out, 'utf8')).not.toContain('bmiller');
  });
});
