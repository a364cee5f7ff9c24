import { windowsDriverNames } from './data/windows-drivers.ts';

let names: Set<string> | undefined;

/** Crash dump drivers are copies of storage drivers; the digits are those of a second copy. */
const COPY = /^(?:dump_|hiber_)/;

/**
 * Whether a driver's file is Microsoft's own: it ships with Windows, client or server, from XP to 11, or is a filter of
 * Microsoft's. Drivers of hardware makers that ship with Windows (`e1i65x64.sys`, `megasas.sys`) are not. Sources: the
 * binaries of the debugger's tag list, "Allocated filter altitudes" (MicrosoftDocs/windows-driver-docs), event providers
 * (libyal/winevt-kb), a list of Windows 7 drivers with their publishers (tq5124/autorunForWindow), and practice.
 */
export function isWindowsDriver(file: string): boolean {
  if (file.length > 64) return false;
  if (names === undefined) names = new Set(windowsDriverNames.split(/\s+/).filter(each => each !== ''));
  const stem = file.toLowerCase().replace(/\.sys$/, '');
  // `nt!mm` and `[nt!mm]` are the kernel's parts.
  if (/^\[?nt!/.test(stem)) return true;
  return names.has(stem) || (COPY.test(stem) && names.has(stem.replace(COPY, '')));
}
