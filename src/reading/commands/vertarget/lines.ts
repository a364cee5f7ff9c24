/** The lines that say what a debugger is looking at, and what each of them says. */
import type { Target } from '../../facts/target.ts';

export type Draft = { -readonly [K in keyof Target]: Target[K] };

export interface TargetLine {
  /** Anchored, and ends where the value begins. */
  readonly pattern: RegExp;
  /** `value` is what stands behind the match, trimmed. Never called with text that was not matched. */
  read(target: Draft, value: string, match: RegExpExecArray): void;
}

export const targetLines: readonly TargetLine[] = [
  {
    // Windows Server 2003 Kernel Version 3790 (Service Pack 2) MP (8 procs) Free x86 compatible
    // Windows 10 Version 19045 MP (8 procs) Free x64
    pattern:
      /^[ \t]{0,20}(?:(Windows[^:[\]]{0,100}?) )?(Kernel )?Version (\d{1,6})(?: \(([^()]{1,60})\))? (UP|MP)(?: \((\d{1,5}) procs?\))?(?: (Free|Checked))?(?![A-Za-z])/,
    read(target, value, match) {
      if (match[1] !== undefined) target.system = match[1];
      target.build = Number(match[3]);
      if (match[4] !== undefined) target.servicePack = match[4];
      if (match[5] === 'UP') target.processors = 1;
      else if (match[6] !== undefined) target.processors = Number(match[6]);
      if (match[7] !== undefined) target.checked = match[7] === 'Checked';
      const architecture = architectureOf(value);
      if (architecture !== undefined) target.architecture = architecture;
      if (match[2] === undefined) target.kind = 'user-mode';
    },
  },
  {
    // Product: Server, suite: TerminalServer SingleUserTS
    pattern: /^[ \t]{0,20}Product: (?=WinNt|Server|LanManNt|<)/,
    read(target, value) {
      target.product = value;
    },
  },
  {
    // Built by: 3790.srv03_sp2_gdr.090319-1204
    pattern: /^[ \t]{0,20}Built by: (?=\d)/,
    read: readLab,
  },
  {
    // Edition build lab: 19041.1.amd64fre.vb_release.191206-1406
    pattern: /^[ \t]{0,20}Edition build lab: (?=\d)/,
    read: readLab,
  },
  {
    // 15063.0.amd64fre.rs2_release.170317-1834
    pattern: /^[ \t]{0,20}(?=\d{4,6}\.\d{1,6}\.(?:x86|amd64|arm|arm64|ia64)(?:fre|chk)\.)/,
    read: readLab,
  },
  {
    // Kernel base = 0x804d0000 PsLoadedModuleList = 0x80548748
    // Kernel base = 0xfffff802`1a400000 PsLoadedModuleList = 0xfffff802`1b02a2d0
    pattern:
      /^[ \t]{0,20}Kernel base = 0x([0-9a-fA-F]{8}(?:`?[0-9a-fA-F]{8})?) PsLoadedModuleList = 0x([0-9a-fA-F]{8}(?:`?[0-9a-fA-F]{8})?)(?![0-9a-fA-F`])/,
    read(target, _value, match) {
      target.kernelBase = plain(match[1]);
      target.loadedModuleList = plain(match[2]);
    },
  },
  {
    // Debug session time: Tue Mar 10 09:21:44.250 2009 (GMT+0)
    pattern: /^[ \t]{0,20}Debug session time: {0,8}(?=\S)/,
    read(target, value) {
      target.sessionTime = value;
    },
  },
  {
    // System Uptime: 12 days 3:04:05.678
    // System Uptime: not available
    pattern: /^[ \t]{0,20}System Uptime: {0,8}(?=\S)/,
    read(target, value) {
      target.uptimeText = value;
      const seconds = uptimeSeconds(value);
      if (seconds !== undefined) target.uptimeSeconds = seconds;
    },
  },
  {
    // Microsoft (R) Windows Debugger Version 6.12.0002.633 AMD64
    // Microsoft (R) Windows Kernel Debugger  Version 5.00.2184.1
    pattern: /^[ \t]{0,20}Microsoft (?:\(R\)|®) Windows (?:Kernel )?Debugger {1,4}Version /,
    read(target, value) {
      if (value !== '') target.debuggerVersion = value;
    },
  },
  {
    // Loading Dump File [D:\dumps\server1.dmp]
    pattern: /^[ \t]{0,20}Loading Dump File \[/,
    read(target, value) {
      const end = value.lastIndexOf(']');
      target.dumpFile = end < 0 ? value : value.slice(0, end);
    },
  },
  {
    // Mini Kernel Dump File: Only registers and stack trace are available
    // Kernel Summary Dump File: Only kernel address space is available
    // Kernel Bitmap Dump File: Kernel address space is available, User address space may not be available.
    // User Mini Dump File with Full Memory: Only application data is available
    pattern:
      /^[ \t]{0,20}(?:Mini Kernel|Kernel(?: [A-Z][a-z]{1,20}){0,3}|User(?: [A-Z][a-z]{1,20}){0,2}) Dump File(?: with Full Memory)?: /,
    read(target, value, match) {
      target.kind = dumpKind(match[0], value);
    },
  },
  {
    // Comment: 'LiveKD live system view'
    pattern: /^[ \t]{0,20}Comment: '(?=LiveKD )/,
    read(target) {
      target.kind = 'local';
    },
  },
  {
    // Connected to Windows 10 19041 x64 target at (Thu Jan 16 11:02:53.135 2020 (UTC + 1:00)), ptr64 TRUE
    // Connected to Windows Server 2003 3790 x86 compatible target, ptr64 FALSE
    pattern: /^[ \t]{0,20}Connected to (Windows[^,()[\]]{0,60}) (\d{3,6}) (?=[A-Za-z][^,]{0,40} target\b)/,
    read(target, value, match) {
      target.kind ??= 'live';
      target.system ??= match[1] ?? '';
      target.build ??= Number(match[2]);
      const architecture = architectureOf(value);
      if (architecture !== undefined) target.architecture ??= architecture;
    },
  },
  {
    // Remote KD: KdSrv:Server=@{<Local>},Trans=@{COM:Port=\\.\com1,Baud=115200}
    pattern: /^[ \t]{0,20}Remote KD: (?=KdSrv:)/,
    read(target) {
      target.kind ??= 'live';
    },
  },
  {
    // .  0 Mini kernel dump: C:\dumps\small.dmp
    // The line of ||, by the words of its documentation's samples (user-mode and kernel ones; a guess for others).
    pattern: /^[ .]{0,4}\d{1,3} {1,3}(?=(?:\d{2}-bit )?[A-Za-z -]{0,30}\bdump: )/i,
    read(target, value) {
      if (/^(?:\d{2}-bit )?(?:kernel mini|mini kernel)\b/i.test(value)) target.kind = 'small-dump';
    },
  },
  {
    // Local kernel debugging
    pattern: /^[ \t]{0,20}Local (?:kernel debugging|KD)(?=[.: ]{0,4}$)/,
    read(target) {
      target.kind = 'local';
    },
  },
];

function readLab(target: Draft, value: string): void {
  target.buildLab = value;
}

/** Lines with which a debugger complains of the kernel's symbols when it opens a target. */
export const symbolTrouble =
  // *** ERROR: Symbol file could not be found.  Defaulted to export symbols for ntkrnlmp.exe -
  // ***    Your debugger is not using the correct symbols                 ***
  // ***** Kernel symbols are WRONG. Please fix symbols to do analysis.
  // * Symbols can not be loaded because symbol path is not initialized. *
  /^[ \t]{0,20}(?:\*{3} ERROR: (?:Symbol file could not be found|Module load completed but symbols could not be loaded)[^\\]{0,60}(?:\\\S{0,60}\\)?\bnt(?:oskrnl|kr|\b)|\*{3} {1,20}Your debugger is not using the correct symbols|\*{0,5} ?Kernel symbols are WRONG|\* {1,20}Symbols can not be loaded because)/;

function plain(address = ''): string {
  return address.replace('`', '').toLowerCase();
}

function architectureOf(text: string): Target['architecture'] {
  if (/^x86\b/i.test(text)) return 'x86';
  if (/^(?:x64|amd64)\b/i.test(text)) return 'x64';
  if (/^(?:ARM(?: 64-bit|64)|AArch64)/i.test(text)) return 'arm64';
  if (/^ARM\b/i.test(text)) return 'arm';
  return /^(?:IA-?64|Itanium)\b/i.test(text) ? 'ia64' : undefined;
}

function dumpKind(heading: string, contents: string): NonNullable<Target['kind']> {
  if (/^[ \t]{0,20}User/.test(heading)) return 'user-mode';
  if (/\bMini\b/.test(heading)) return 'small-dump';
  const all = `${heading}${contents.slice(0, 100)}`;
  if (/\bactive\b/i.test(all)) return 'active-dump';
  return /Full address space|Kernel (?:Complete|Full)\b/i.test(all) ? 'complete-dump' : 'kernel-dump';
}

// 12 days 3:04:05.678
const UPTIME = /^(\d{1,6}) days? (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d{1,9}))?(?![.\d])/;

/** Undefined for `not available`, and for a time that an author cut. */
function uptimeSeconds(text: string): number | undefined {
  const match = UPTIME.exec(text);
  if (match === null) return undefined;
  const whole = ((Number(match[1]) * 24 + Number(match[2])) * 60 + Number(match[3])) * 60 + Number(match[4]);
  return Number(`${whole}.${match[5] ?? '0'}`);
}
