/** Paths of any kind on their way to a debugger, and where the debugger is looked for. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findKd, kdPlaces, type Places } from '../../../../src/faces/cli/triage/find-kd.ts';
import {
  byHand,
  commandFile,
  kdArguments,
  powershellQuoted,
} from '../../../../src/faces/cli/triage/kd-run.ts';

const SIGNS = "abcXYZ019 .-_%&^!()[]{}'`$;,=+@#~\u2018\u2019\u201b\u00e9";

/** Names with blanks, quotes, per cent signs, ampersands; on a drive or a share. */
const path = fc
  .tuple(
    fc.constantFrom('C:\\', 'D:\\a b\\', '\\\\server\\share$\\', '\\\\?\\C:\\'),
    fc.array(fc.string({ unit: fc.constantFrom(...SIGNS), minLength: 1, maxLength: 12 }), {
      minLength: 1,
      maxLength: 4,
    }),
  )
  .map(([root, parts]) => `${root}${parts.join('\\')}`);

const isQuote = (char: string): boolean => char !== '' && "'\u2018\u2019\u201a\u201b".includes(char);

/** PowerShell's single-quoted strings, by its language specification: two quotes of any kind are one. */
function powershellRead(line: string): string[] {
  const found: string[] = [];
  for (let at = 0; at < line.length; at++) {
    if (!isQuote(line.charAt(at))) continue;
    let word = '';
    for (at++; at < line.length; at++) {
      const char = line.charAt(at);
      if (isQuote(char) && !isQuote(line.charAt(at + 1))) break;
      word += char;
      if (isQuote(char)) at++;
    }
    found.push(word);
  }
  return found;
}

test('what PowerShell reads of a quoted path is the path', () => {
  fc.assert(
    fc.property(path, each => {
      expect(powershellRead(powershellQuoted(each))).toEqual([each]);
    }),
  );
});

test('by hand: the folder, the debugger and its arguments, each whole', () => {
  fc.assert(
    fc.property(path, path, path, fc.option(path, { nil: undefined }), (kd, dump, work, symbols) => {
      const args = kdArguments(dump, symbols);
      const [cd, run] = byHand(kd, args, work).split('\n');
      expect(powershellRead(cd ?? '')).toEqual([work]);
      expect(powershellRead(run ?? '')).toEqual([kd, ...args]);
    }),
  );
});

test('a path reaches the debugger as one argument, and never its command file', () => {
  fc.assert(
    fc.property(path, path, (dump, symbols) => {
      const args = kdArguments(dump, symbols);
      expect(args[args.indexOf('-z') + 1]).toBe(dump);
      expect(args[args.indexOf('-y') + 1]).toBe(symbols);
    }),
  );
  // .scriptload takes no path with blanks: the script is named without any.
  for (const each of [true, false]) expect(commandFile(each)).toMatch(/^\.scriptload [\w.]+\r$/m);
});

describe('the debugger is looked for', () => {
  const machine = (files: readonly string[], arch = 'x64'): Places => ({
    env: {
      'ProgramFiles(x86)': 'C:\\Program Files (x86)',
      ProgramFiles: 'C:\\Program Files',
      LOCALAPPDATA: 'C:\\Users\\me\\AppData\\Local',
      PATH: 'C:\\Windows;D:\\tools\\;',
    },
    arch,
    exists: each => files.includes(each),
    list: folder =>
      files
        .filter(each => each.startsWith(`${folder}\\`))
        .map(each => each.slice(folder.length + 1).split('\\')[0] ?? ''),
  });
  const KIT = 'C:\\Program Files (x86)\\Windows Kits\\10\\Debuggers\\x64\\kd.exe';
  const ALIAS = 'C:\\Users\\me\\AppData\\Local\\Microsoft\\WindowsApps\\kdX64.exe';
  const OLD = 'C:\\Program Files\\WindowsApps\\Microsoft.WinDbg_1.2402\\amd64\\kd.exe';
  const NEW = 'C:\\Program Files\\WindowsApps\\Microsoft.WinDbg_1.2510\\amd64\\kd.exe';

  test.each([
    ['in the kits first', [NEW, ALIAS, KIT], KIT],
    ["by the package's alias", [NEW, ALIAS], ALIAS],
    ['in the newest package', [OLD, NEW], NEW],
    ['on PATH', ['D:\\tools\\kd.exe'], 'D:\\tools\\kd.exe'],
  ])('%s', (_where, files, found) => {
    expect(findKd(machine(files))).toEqual({ path: found });
  });

  test('of this machine first', () => {
    expect(kdPlaces(machine([], 'arm64'))[0]).toContain('arm64');
  });

  test('where there is none, a sentence says what to do', () => {
    expect(findKd(machine([]))).toEqual({ problem: expect.stringMatching(/--kd\.$/) });
  });
});
