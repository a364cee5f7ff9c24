/** The section of `!vm 0x20` on the kernel's virtual address space. Both numbers are hexadecimal without 0x. */
import type { Region } from '../../facts/regions.ts';

// System Region               Base Address    NumberOfBytes
const HEADING = /^[ \t]{0,40}System Region[ \t]{1,40}Base Address[ \t]{1,40}NumberOfBytes/i;

// PfnDatabase           : ffff830000000000      38000000000
// Kasan                 :                0                0
const REGION =
  /^[ \t]{0,40}([A-Za-z][A-Za-z0-9_]{0,40})[ \t]{0,40}:[ \t]{1,40}([0-9a-f]{1,16})[ \t]{1,40}([0-9a-f]{1,16})[ \t]{0,40}$/i;

export function isRegionHeading(text: string): boolean {
  return HEADING.test(text);
}

export function readRegion(text: string, line: number): Region | undefined {
  const match = REGION.exec(text);
  if (match === null) return undefined;
  return {
    line,
    text,
    name: match[1] ?? '',
    base: match[2] ?? '',
    bytes: Number.parseInt(match[3] ?? '', 16),
  };
}
