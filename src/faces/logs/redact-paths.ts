/** Paths in a log: what is replaced of them is every folder, and every file that is not a driver or a file of Windows. */

/** What replaces a name: the same word for the same name. */
export type Replace = (kind: 'path' | 'machine', name: string) => string;

// One part of a path: blanks may stand in it, but not two together, which divide columns.
const PART = '(?:[^\\\\/"\'<>|*?:\\s\\]]| (?=[^\\s\\\\/"\'<>|*?:])){1,120}';
// The last part ends behind its extension, or at the first blank.
const LAST = `(?:(?:[^\\\\/"'<>|*?:\\s\\]]| (?=[^\\s])){1,120}?\\.[A-Za-z][A-Za-z0-9]{0,4}(?=[\\s"'<>|)\\],;*]|$)|[^\\\\/"'<>|*?:\\s\\])]{0,120})`;
const BACK = `(?:${PART}\\\\{1,2}){0,30}${LAST}`;
const FORWARD = `(?:${PART}/){1,30}${LAST}`;

// \\FILES01\dumps\case.dmp
// \??\UNC\files01\dumps\case.dmp
// \Device\Mup\files01\dumps\case.dmp
const SHARE = new RegExp(
  `((?<![\\w?\\\\.])\\\\{2,4}|\\\\(?:\\?\\?|\\\\[?.])\\\\UNC\\\\|\\\\Device\\\\(?:Mup|LanmanRedirector)\\\\(?:;[^\\\\\\s]{1,40}\\\\)?)([\\w.\\u00c0-\\u024f-]{1,63})(\\\\{1,2})(${BACK})`,
  'gi',
);

// "C:\Users\ann smith\x y"   [C:\Users\ann smith\x y]   =C:\Users\ann smith   Image path: C:\My Tools\x
const MARKED =
  /(["'[=]|(?<=[a-z]): {1,8}|^[ \t]{0,40})(\\\?\?\\|\\\\[?.]\\)?([A-Za-z]:)([\\/][^"'<>|*?\r\n]{0,400})/g;

// C:\Program Files (x86)\Contoso App\app.exe   \??\D:\secret\pagefile.sys   C:/Users/ann/x
const DRIVE = new RegExp(
  `(?<![\\w])([A-Za-z]:)(?:\\\\{1,2}(${BACK})|/(?!/)((?:${PART}/){0,30}${LAST}))`,
  'g',
);

// \Device\HarddiskVolume3\Users\ann\app.exe
const VOLUME = new RegExp(
  `(\\\\Device\\\\Harddisk[\\w-]{1,40}(?:\\\\Partition\\d{1,3})?\\\\)(${BACK})`,
  'gi',
);

// /home/ann/cases/x.log
const HOME = new RegExp(`(?<![\\w/.])/(?:home|Users|root)/${FORWARD.replace('{1,30}', '{0,30}')}`, 'g');

export function withoutPaths(text: string, replace: Replace): string {
  if (!/[\\/]/.test(text)) return text;
  return text
    .replace(
      SHARE,
      (_, lead: string, server: string, mark: string, rest: string) =>
        `${lead}${replace('machine', server)}${mark}${hidden(rest, replace)}`,
    )
    .replace(MARKED, (whole: string, lead: string, nt = '', drive: string, rest: string) => {
      const end = endOf(lead, rest);
      return end === undefined
        ? whole
        : `${lead}${nt}${drive}\\${hidden(rest.slice(1, end), replace)}${rest.slice(end)}`;
    })
    .replace(DRIVE, (_, drive: string, back: string | undefined, forward: string | undefined) => {
      const rest = back ?? forward ?? '';
      return `${drive}\\${hidden(rest, replace)}`;
    })
    .replace(VOLUME, (_, lead: string, rest: string) => `${lead}${hidden(rest, replace)}`)
    .replace(HOME, (whole: string) => `/${hidden(whole.slice(1), replace)}`);
}

/** Where a path ends that a mark begins; undefined where the mark says nothing of its end. */
function endOf(lead: string, rest: string): number | undefined {
  if (lead === '[') return /[\]]|$/.exec(rest)?.index;
  if (lead === '"' || lead === "'") return rest.length;
  // A label, or nothing before it: up to the end of the line, or to the next column.
  return /[ \t]{2}|\t|[ \t]{0,8}$|[;,]/.exec(rest)?.index;
}

/** Folders that every machine has. */
const OF_WINDOWS = /^windows[\\/]{1,2}(?!temp[\\/]|serviceprofiles[\\/])/i;

// pagefile.sys   ntoskrnl.exe   dump_storahci.sys
const KEPT =
  /(?:^|[\\/])((?:[\w.-]{1,60}\.sys|nt(?:oskrnl|krnlmp|krnlpa|krpamp|krnl)\.exe|hal\.dll|ntdll\.dll))$/i;

// path1, and its extension
const DONE = /^(?:path\d+(?:\.[A-Za-z0-9]{1,5}|\\[\w.-]{1,60})?)?$/;

function hidden(rest: string, replace: Replace): string {
  if (rest === '' || DONE.test(rest) || OF_WINDOWS.test(rest)) return rest;
  const kept = KEPT.exec(rest)?.[1];
  if (kept !== undefined) {
    const folder = rest.slice(0, rest.length - kept.length);
    return folder === '' ? kept : `${replace('path', folder)}\\${kept}`;
  }
  const extension = /\.[A-Za-z0-9]{1,4}$/.exec(rest)?.[0] ?? '';
  return `${replace('path', rest)}${extension}`;
}
