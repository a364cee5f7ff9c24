/**
 * `vertarget`, and the banner with which a session starts or a dump is opened: what the debugger is looking at.
 * Documented in windows-driver-docs, debuggercmds/vertarget--show-target-computer-version-.md; samples of its lines
 * there in the step-by-step labs, the pages on dump files and on connecting to a target.
 */
import { type Line, saidBy } from '../facts/line.ts';
import type { Target } from '../facts/target.ts';
import { defineCommand, type Reader } from './define.ts';
import { type Draft, symbolTrouble, type TargetLine, targetLines } from './vertarget/lines.ts';
import { isNoise } from './vertarget/noise.ts';

/** Lines kept as evidence: a log can hold any number of `vertarget`. */
const MAX_LINES = 100;

function reader(): Reader {
  const lines: Line[] = [];
  const target: Draft = { lines };
  /** What was said by now: each kind of line stands once in an output. */
  const said = new Set<TargetLine>();

  const keep = (text: string, line: number): void => {
    if (lines.length < MAX_LINES) lines.push({ line, text });
  };

  return {
    line(text, line) {
      for (const each of targetLines) {
        const match = each.pattern.exec(text);
        if (match === null) continue;
        // Said again: another output begins here.
        if (said.has(each)) return false;
        said.add(each);
        each.read(target, text.slice(match[0].length).trim(), match);
        keep(text, line);
        return true;
      }
      if (symbolTrouble.test(text)) {
        target.symbolTrouble ??= { line, text };
        keep(text, line);
        return true;
      }
      return isNoise(text);
    },
    end: () => (lines.length === 0 ? {} : { target }),
  };
}

/** The newer of two lines that say the same kind of thing; else both. */
function complete(older: Target, newer: Target, olderCommand: string): Target {
  const { uptimeSeconds, symbolTrouble, ...known } = older;
  return {
    ...known,
    ...(uptimeSeconds !== undefined && newer.uptimeText === undefined && { uptimeSeconds }),
    ...(symbolTrouble && { symbolTrouble: saidBy(olderCommand, symbolTrouble) }),
    ...newer,
    // A local kernel, too, says that it is connected.
    ...(newer.kind === 'live' && older.kind !== undefined && { kind: older.kind }),
    lines: [...older.lines.map(each => saidBy(olderCommand, each)), ...newer.lines].slice(-MAX_LINES),
  };
}

export const vertarget = defineCommand({
  name: 'vertarget',
  gives: ['target'],
  layouts: [
    { id: 'command', seenIn: 'vertarget; windows-driver-docs, step-by-step lab, Windows 10 target' },
    { id: 'dump', seenIn: 'the banner of a crash dump: kits of 2000 to now' },
    { id: 'live', seenIn: 'the banner of a connection; windows-driver-docs, targets of XP to Windows 8' },
  ],
  typed: /^(?:vertarget(?!\w)|\|\|$)/,
  // One alternative for each of `targetLines`, and what WinDbg prints above the first of them.
  begins:
    /^[ \t]{0,20}(?:\*{10,20} Preparing the environment for Debugger |(?:Windows[^:[\]]{0,100}? )?(?:Kernel )?Version \d{1,6}(?: \([^()]{1,60}\))? (?:UP|MP)\b|Product: (?:WinNt|Server|LanManNt|<)|Built by: \d|Edition build lab: \d|\d{4,6}\.\d{1,6}\.(?:x86|amd64|arm|arm64|ia64)(?:fre|chk)\.|Kernel base = 0x|Debug session time: {0,8}\S|System Uptime: {0,8}\S|Microsoft (?:\(R\)|®) Windows (?:Kernel )?Debugger {1,4}Version |Loading Dump File \[|(?:Mini Kernel|Kernel(?: [A-Z][a-z]{1,20}){0,3}|User(?: [A-Z][a-z]{1,20}){0,2}) Dump File(?: with Full Memory)?: |Comment: 'LiveKD |Connected to Windows [^,]{1,100} target\b|Remote KD: KdSrv:|Local (?:kernel debugging|KD)[.: ]{0,4}$)/,
  reader,
  completions: { target: complete },
});
