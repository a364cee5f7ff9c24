/**
 * The bug check of a crash dump, in the four ways in which a debugger says it: `.bugcheck` (windows-driver-docs,
 * debuggercmds/-bugcheck--display-bug-check-data-.md), the banner at load, the headline of `!analyze`, and the
 * break into a machine that is just crashing.
 */
import type { BugCheck } from '../facts/bugcheck.ts';
import { type Line, saidBy } from '../facts/line.ts';
import { isCutSign } from './cut-sign.ts';
import { defineCommand, type Reader } from './define.ts';

// Bugcheck code 0000003F
const CODE = /^[ \t]{0,20}Bugcheck code {1,8}([0-9A-Fa-f]{8})(?![0-9A-Fa-f])/;

// BugCheck 3F, {0, 1, d2c, 1af3}
const BANNER = /^[ \t]{0,20}BugCheck {1,8}([0-9A-Fa-f]{1,8}), \{([0-9A-Fa-f`, ]{0,200})\}/;

// NO_MORE_SYSTEM_PTES (3f)
// Unknown bugcheck code (bebebebe)
// but not what other commands name so: STATUS_INSUFFICIENT_RESOURCES (c000009a)
const HEADLINE =
  /^[ \t]{0,20}(?!STATUS_|ERROR_)(?:[A-Z][A-Z0-9]{0,40}_[A-Z0-9_]{1,80}|Unknown bugcheck code) \(([0-9a-f]{1,8})\) {0,8}$/;

// *** Fatal System Error: 0x0000003f
const FATAL = /^[ \t]{0,20}\*\*\* Fatal System Error: 0x([0-9A-Fa-f]{1,8})(?![0-9A-Fa-f])/;

// Arguments 00000000 00000001 00000d2c 00001af3
// Arguments ffffe001`4be3c4a0 00000000`00000002 00000000`00000000 fffff800`91b2d6f1
const ARGUMENTS = /^[ \t]{0,20}Arguments[ \t]{1,8}(?=[0-9A-Fa-f]{8})/;

//                        (0x00000000,0x00000001,0x00000D2C,0x00001AF3)
const FATAL_ARGUMENTS = /^[ \t]{0,40}\((0x[0-9A-Fa-fx,`]{1,100})\)/;

// Arg1: 00000000, PTE type (0 - system expansion, 1 nonpaged pool expansion)
const ARG = /^[ \t]{0,20}Arg([1-4]): {0,8}([0-9A-Fa-f`]{1,17})(?![0-9A-Fa-f`])/;

// Arguments:
const BEFORE_ARGS = /^[ \t]{0,20}Arguments: {0,8}$/;

// *******************************************************************************
// *                        Bugcheck Analysis                                    *
// Use !analyze -v to get detailed debugging information.
// Implicit thread is now ffffe000`f4ca3040
// Probably caused by : MyAVDrv.sys ( MyAVDrv+2f10 )
// Followup: MachineOwner
// ---------
// Debugging Details:
// Break instruction exception - code 80000003 (first chance)
// A fatal system error has occurred.
// Debugger entered on first try; Bugcheck callbacks have not been invoked.
const NOISE =
  /^[ \t]{0,20}(?:\*{40,100}$|\* {1,100}(?:Bugcheck Analysis {1,60})?\*$|Use !analyze -v |Implicit thread is now |Probably caused by |Followup: |-{9,40}$|(?:## )?Debugging Details:|Break instruction exception |A fatal system error has occurred|Debugger entered on )/;

/** Lines of prose that `!analyze` puts between its headline and the last argument. */
const MAX_PROSE = 40;

interface Start {
  readonly code: number;
  readonly args: string[];
  /** Whether an explanation follows at once. */
  readonly explained: boolean;
}

function startOf(text: string): Start | undefined {
  const said = CODE.exec(text) ?? FATAL.exec(text);
  if (said !== null) return { code: hex(said[1]), args: [], explained: false };
  const banner = BANNER.exec(text);
  if (banner !== null) return { code: hex(banner[1]), args: numbers(banner[2] ?? ''), explained: false };
  const headline = HEADLINE.exec(text);
  if (headline !== null) return { code: hex(headline[1]), args: [], explained: true };
  return undefined;
}

function reader(): Reader {
  let first: Line | undefined;
  let code = 0;
  let args: string[] = [];
  /** What may come of the explanation of `!analyze`: sentences, or the indented rest of an argument's. */
  let prose: 'none' | 'sentences' | 'indented' = 'none';
  let proseLines = 0;

  return {
    line(text, line) {
      const start = startOf(text);
      if (start !== undefined) {
        if (first !== undefined) return false;
        first = { line, text };
        code = start.code;
        args = start.args;
        if (start.explained) prose = 'sentences';
        return true;
      }
      if (text.trim() === '') {
        prose = 'none';
        return true;
      }
      if (first !== undefined && takesArguments(text)) return true;
      if (NOISE.test(text)) return true;
      if (prose === 'none' || proseLines >= MAX_PROSE) return false;
      if (isCutSign(text)) return true;
      proseLines++;
      return prose === 'sentences' ? isSentence(text) : /^(?:\t| {3})/.test(text);
    },
    end() {
      // A machine that did not crash has code 0.
      if (first === undefined || code === 0) return {};
      return { bugcheck: { ...first, code, args } };
    },
  };

  function takesArguments(text: string): boolean {
    const one = ARG.exec(text);
    if (one !== null) {
      // An author may have left some out: then those behind have no place.
      if (Number(one[1]) === args.length + 1) args.push(plain(one[2] ?? ''));
      prose = 'indented';
      return true;
    }
    if (BEFORE_ARGS.test(text)) {
      prose = 'none';
      return true;
    }
    const behind = ARGUMENTS.exec(text);
    if (behind !== null && !isWhole(text.slice(behind[0].length))) return false;
    const all = behind === null ? FATAL_ARGUMENTS.exec(text)?.[1] : text.slice(behind[0].length);
    if (all === undefined || args.length > 0) return false;
    args = numbers(all);
    return true;
  }
}

/** Four numbers, as wide as the first: a console of 80 columns breaks the last of 64 bits. */
function isWhole(list: string): boolean {
  const words = list.trim().split(/[ \t]+/, 5);
  return words.length >= 4 && (words[3] ?? '').length >= (words[0] ?? '').length;
}

function hex(digits: string | undefined): number {
  return Number.parseInt(digits ?? '0', 16);
}

/** At most four hexadecimal numbers between blanks or commas. */
function numbers(text: string): string[] {
  const found: string[] = [];
  for (const word of text.slice(0, 200).split(/[ ,]+/)) {
    if (found.length === 4) break;
    if (/^(?:0x)?[0-9A-Fa-f`]{1,17}$/.test(word)) found.push(plain(word));
  }
  return found;
}

/** The same number looks the same from every layout: some print leading zeros, some do not. */
function plain(number: string): string {
  return number
    .toLowerCase()
    .replace(/`/g, '')
    .replace(/^0x/, '')
    .replace(/^0+(?=.)/, '');
}

/** A sentence of an explanation, as against a row or a heading of another output. */
function isSentence(text: string): boolean {
  return /^[ \t]{0,8}[A-Za-z('"#0-9]/.test(text) && text.length < 200 && !/ {3}\S|: |:$/.test(text.trim());
}

/** The same bug check with fewer arguments (a headline alone) tells nothing new. */
function complete(older: BugCheck, newer: BugCheck, olderCommand: string): BugCheck | undefined {
  const lessSaid = older.code === newer.code && newer.args.length < older.args.length;
  return lessSaid ? saidBy(olderCommand, older) : undefined;
}

export const bugcheck = defineCommand({
  name: '.bugcheck',
  gives: ['bugcheck'],
  layouts: [
    { id: 'command', seenIn: '.bugcheck; windows-driver-docs, bug checks 0xA and 0x1E, 32-bit arguments' },
    { id: 'banner', seenIn: 'the load of a crash dump before 2020, and !analyze; windows-driver-docs' },
    { id: 'headline', seenIn: '!analyze -v; windows-driver-docs, the pages of the bug checks' },
    { id: 'break', seenIn: 'a kernel debugger at the moment of the crash; windows-driver-docs, Verifier' },
  ],
  typed: /^\.bugcheck(?!\w)/,
  begins:
    /^[ \t]{0,20}(?:\* {1,60}Bugcheck Analysis {1,60}\*$|Bugcheck code {1,8}[0-9A-Fa-f]{8}(?![0-9A-Fa-f])|BugCheck {1,8}[0-9A-Fa-f]{1,8}, \{|\*\*\* Fatal System Error: 0x[0-9A-Fa-f]|(?!STATUS_|ERROR_)(?:[A-Z][A-Z0-9]{0,40}_[A-Z0-9_]{1,80}|Unknown bugcheck code) \([0-9a-f]{1,8}\) {0,8}$)/,
  reader,
  completions: { bugcheck: complete },
});
