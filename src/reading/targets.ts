/** Where one target ends and the next begins in a log that holds several. */
import type { Facts } from './commands/define.ts';
import type { Readings } from './facts/collected.ts';

// Loading Dump File [C:\dumps\server1.dmp]
// Opened log file 'C:\logs\case.log'
const NEW_TARGET = /^(?:Loading Dump File \[|Opened log file ')/;

/** Whether a line begins another target, whatever was read before. */
export function beginsTarget(text: string): boolean {
  const first = text.charCodeAt(0);
  return (first === 0x4c || first === 0x4f) && NEW_TARGET.test(text);
}

/** Whether what was just read cannot be of the machine (and its start) that was read before. */
export function anotherTarget(before: Readings, now: Facts): boolean {
  const was = before.target?.value;
  const is = now.target;
  // A dump behind something that was not of it: `beginsTarget` sees only those that no page indented.
  if (is?.dumpFile !== undefined && was?.dumpFile === undefined && saysMore(before)) return true;
  if (was !== undefined && is !== undefined) {
    if (differ(was.kernelBase, is.kernelBase)) return true;
    if (differ(was.dumpFile, is.dumpFile)) return true;
    if (differ(was.build, is.build)) return true;
    // A clock that goes back: the machine was started anew.
    if (
      was.uptimeSeconds !== undefined &&
      is.uptimeSeconds !== undefined &&
      is.uptimeSeconds < was.uptimeSeconds
    ) {
      return true;
    }
  }
  // A machine does not change its memory while a debugger looks at it.
  return differ(before.memory?.value.rows.physicalMemory?.pages, now.memory?.rows.physicalMemory?.pages);
}

/** Whether anything but the debugger's own version was read. */
function saysMore(before: Readings): boolean {
  return Object.keys(before).length > 0 && !isOnlyGreeting(before);
}

/** Whether all that was read is the debugger's own version, which it prints before it opens a target. */
export function isOnlyGreeting(before: Readings): boolean {
  const { target, ...others } = before;
  if (target === undefined || Object.keys(others).length > 0) return false;
  const { lines: _, debuggerVersion: __, ...said } = target.value;
  return Object.keys(said).length === 0;
}

function differ(a: number | string | undefined, b: number | string | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b;
}
