import { knownLeakEntries } from './entries.ts';
import type { KnownLeak } from './known-leak.ts';

export const allKnownLeaks = knownLeakEntries;

let byTag: Map<string, KnownLeak[]> | undefined;

/** The known leaks of a tag, in the order of the catalogue. */
export function knownLeaksOf(tag: string): readonly KnownLeak[] {
  if (byTag === undefined) {
    byTag = new Map();
    for (const leak of knownLeakEntries) {
      for (const each of leak.tags) {
        const list = byTag.get(each);
        if (list === undefined) byTag.set(each, [leak]);
        else list.push(leak);
      }
    }
  }
  return byTag.get(tag) ?? [];
}
