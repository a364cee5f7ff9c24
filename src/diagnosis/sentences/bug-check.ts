import type { BugCheck } from '../../reading/facts/bugcheck.ts';

/** As one says it: 0x3F, 0x139. */
export function bugCheckCode(bugcheck: BugCheck): string {
  return `0x${bugcheck.code.toString(16).toUpperCase()}`;
}
