/**
 * `lm`: the loaded modules, then those that were loaded once. Documented in windows-driver-docs,
 * debuggercmds/lm--list-loaded-modules-.md; the verbose form in its pages on bug checks 0x116 and 0x7B, that of
 * unloaded modules in the document that the project starts from.
 */
import type { Module, UnloadedModule } from '../facts/modules.ts';
import { isCutSign } from './cut-sign.ts';
import { defineCommand, type Reader } from './define.ts';
import { cutStamp, readRow, readTail } from './lm/row.ts';
import { unite } from './lm/union.ts';

type Draft<T> = { -readonly [K in keyof T]: T[K] };

// start    end        module name
// start             end                 module name
const HEADING = /^[ \t]{0,20}start[ \t]{1,20}end[ \t]{1,24}module name/;

// Unloaded modules:
const UNLOADED = /^[ \t]{0,20}Unloaded modules:/;

// Browse full module list
const NARROWED = /^[ \t]{0,20}Browse full module list/;

//     CompanyName:      Contoso Ltd.
const DETAIL = /^[ \t]{0,20}([A-Z][A-Za-z0-9 ]{1,40}):(?:[ \t]|$)/;

//     Browse all global symbols  functions  data
//     Image was built with /Brepro flag.
// Unable to enumerate user-mode unloaded modules, Win32 error 0n30
// *** WARNING: Unable to verify timestamp for nvlddmkm.sys
// Page 20001f6d5 not present in the dump file. Type ".hh dbgerr004" for details
// ..........
const NOISE =
  /^[ \t]{0,20}(?:Browse all |Image was built |Has CLR image |Using CLR debugging |Unable to enumerate |Unable to verify |Unable to load image |Missing image name|Mini Kernel Dump does not |\*{3} (?:WARNING|ERROR): |Page [0-9a-f]{1,16} not present |\.{7,}$)/;

type Kept = 'path' | 'file' | 'timestamp' | 'company' | 'description' | 'version' | 'fileVersion';

/** The details of a module, and what is kept of them. */
const DETAILS: ReadonlyMap<string, Kept | undefined> = new Map<string, Kept | undefined>([
  ['Loaded symbol image file', undefined],
  ['Mapped memory image file', undefined],
  ['Image path', 'path'],
  ['Image name', 'file'],
  ['Timestamp', 'timestamp'],
  ['CheckSum', undefined],
  ['Checksum', undefined],
  ['ImageSize', undefined],
  ['File version', 'version'],
  ['Product version', undefined],
  ['File flags', undefined],
  ['File OS', undefined],
  ['File type', undefined],
  ['File date', undefined],
  ['Translations', undefined],
  ['Information from resource tables', undefined],
  ['CompanyName', 'company'],
  ['ProductName', undefined],
  ['InternalName', undefined],
  ['OriginalFilename', undefined],
  ['ProductVersion', undefined],
  ['FileVersion', 'fileVersion'],
  ['PrivateBuild', undefined],
  ['SpecialBuild', undefined],
  ['FileDescription', 'description'],
  ['LegalCopyright', undefined],
  ['LegalTrademarks', undefined],
  ['Comments', undefined],
]);

function reader(typed: string): Reader {
  const loaded: Draft<Module>[] = [];
  const unloaded: Draft<UnloadedModule>[] = [];
  let section: 'loaded' | 'unloaded' | undefined;
  let module: Draft<Module> | undefined;
  let gone: Draft<UnloadedModule> | undefined;
  /** `Browse full module list` stands above a narrowed list only. */
  let browsed = false;
  let cut = false;
  let headed = false;

  const takeRow = (text: string, line: number): boolean => {
    const row = readRow(text);
    if (row === undefined) return false;
    section ??= 'loaded';
    const { start, end, rest } = row;
    if (section === 'unloaded') {
      const { before, timestamp } = cutStamp(rest);
      gone = { line, text, file: before, start, end, ...(timestamp !== undefined && { timestamp }) };
      unloaded.push(gone);
      return true;
    }
    const blank = rest.search(/[ \t]/);
    const name = blank < 0 ? rest : rest.slice(0, blank);
    module = { line, text, name, start, end, ...readTail(rest.slice(name.length).trim()) };
    loaded.push(module);
    return true;
  };

  const takeDetail = (text: string): boolean => {
    if (module === undefined && gone === undefined) return false;
    const match = DETAIL.exec(text);
    if (match === null) return false;
    const label = match[1] ?? '';
    // Without its indent a label that is not known could be of another output.
    if (!DETAILS.has(label)) return /^(?:\t| {4})/.test(text);
    const kept = DETAILS.get(label);
    const value = text.slice(match[0].length).trim();
    if (kept === undefined || value === '') return true;
    if (gone !== undefined) {
      if (kept === 'timestamp') gone.timestamp = value;
    } else if (module !== undefined) {
      // The resource's text, or else the number in its binary part.
      if (kept === 'version') module.fileVersion ??= value;
      else module[kept] = value;
    }
    return true;
  };

  return {
    line(text, line) {
      if (text === '') return true;
      if (HEADING.test(text)) {
        if (section !== undefined) return false;
        section = 'loaded';
        headed = true;
        return true;
      }
      if (UNLOADED.test(text)) {
        if (section === 'unloaded') return false;
        section = 'unloaded';
        module = undefined;
        return true;
      }
      if (NARROWED.test(text)) {
        if (section !== undefined || browsed) return false;
        browsed = true;
        return true;
      }
      // People cut the line of headings away; what is not below a prompt begins with one of the lines above.
      if ((section !== undefined || !browsed) && takeRow(text, line)) return true;
      if (section !== undefined && takeDetail(text)) return true;
      if (isCutSign(text)) {
        cut = true;
        return true;
      }
      return NOISE.test(text) || text.trim() === '';
    },
    end() {
      if (loaded.length === 0 && unloaded.length === 0) return {};
      // Every system has a kernel and drivers: one module or none is what an unknown command asked for.
      return {
        modules: {
          loaded,
          unloaded,
          whole: loaded.length > 1 && headed && !browsed && !cut && !isNarrowed(typed),
        },
      };
    },
  };
}

/** Whether the options ask for some modules only: by address, pattern, symbols, those of user mode, or loaded ones. */
function isNarrowed(typed: string): boolean {
  for (let at = 2; at < typed.length; at++) {
    if (typed.startsWith('sm', at)) at++;
    else if (!' \tDvkcifnpt'.includes(typed.charAt(at))) return true;
  }
  return false;
}

export const lm = defineCommand({
  name: 'lm',
  gives: ['modules'],
  layouts: [
    { id: 'plain', seenIn: 'windows-driver-docs, lm: 32-bit addresses; step-by-step lab: 64-bit addresses' },
    { id: 'verbose', seenIn: 'windows-driver-docs, bug check 0x116, with the line that a link makes' },
    { id: 'stamps', seenIn: 'lm t n: file and time stamp in the row; public outputs' },
    { id: 'paths', seenIn: 'lmf: the path in the row; public outputs' },
  ],
  // lm1m prints names alone, and !lmi is another command.
  typed: /^lm(?:$|[ \t;]|[DolvukecifnptamMs])/,
  begins:
    /^[ \t]{0,20}(?:start[ \t]{1,20}end[ \t]{1,24}module name|Unloaded modules:|Browse full module list)/,
  reader,
  completions: { modules: unite },
});
