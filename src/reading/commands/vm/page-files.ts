/** The page files of `!vm`: a line with the path, then two lines with figures in Kb. */
import type { PageFile } from '../../facts/memory.ts';

type Draft<T> = { -readonly [K in keyof T]: T[K] };

//         Page File: \??\C:\pagefile.sys
const NAMED = /^[ \t]{0,40}Page File:[ \t]{0,4}(?=\S)/i;

// No Name for Paging File
const UNNAMED = /^[ \t]{0,40}No Name for Paging File/i;

//           Current:   3145728 Kb  Free Space:   3001132 Kb
//    Current:   2098176Kb Free Space:   1837740Kb
const CURRENT =
  /^[ \t]{0,40}Current:[ \t]{0,20}(\d{1,20})[ \t]{0,4}Kb[ \t]{1,8}Free Space:[ \t]{0,20}(\d{1,20})[ \t]{0,4}Kb/i;

//           Minimum:   3145728 Kb  Maximum:      3145728 Kb
const LIMITS =
  /^[ \t]{0,40}Minimum:[ \t]{0,20}(\d{1,20})[ \t]{0,4}Kb[ \t]{1,8}Maximum:[ \t]{0,20}(\d{1,20})[ \t]{0,4}Kb/i;

/** Reads one page file after the other. */
export interface PageFileReader {
  readonly files: readonly PageFile[];
  /** The unit stands right behind the number: the oldest layout. */
  readonly glued: boolean;
  line(text: string, line: number): boolean;
}

/** Whether a line begins a page file. */
export function beginsPageFile(text: string): boolean {
  return NAMED.test(text) || UNNAMED.test(text);
}

export function pageFileReader(): PageFileReader {
  const files: Draft<PageFile>[] = [];
  let glued = false;

  return {
    files,
    get glued() {
      return glued;
    },
    line(text, line) {
      const named = NAMED.exec(text);
      if (named !== null) {
        files.push({ line, text, path: text.slice(named[0].length).trim() });
        return true;
      }
      if (UNNAMED.test(text)) {
        files.push({ line, text });
        return true;
      }
      const file = files[files.length - 1];
      if (file === undefined) return false;
      const current = CURRENT.exec(text);
      if (current !== null) {
        if (file.currentKb !== undefined) return false;
        file.currentKb = Number(current[1]);
        file.freeKb = Number(current[2]);
        glued = /\dKb/i.test(current[0]);
        return true;
      }
      const limits = LIMITS.exec(text);
      if (limits === null || file.minimumKb !== undefined) return false;
      file.minimumKb = Number(limits[1]);
      file.maximumKb = Number(limits[2]);
      return true;
    },
  };
}
