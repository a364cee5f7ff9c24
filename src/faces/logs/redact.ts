/** Replaces names of machines, users, domains, programs and files; the same name by the same word in one log. */

export interface Redaction {
  /** A line with its names replaced. Figures, tags, drivers and Windows' own programs stay. */
  line(text: string): string;
  /** What a report calls the log. */
  logName(name: string): string;
  /** What was replaced, in a sentence that also says what to do. */
  summary(): string;
}

/** Programs of Windows itself say nothing of who runs them. */
const WINDOWS_PROGRAMS =
  /^(?:system|registry|memcompression|secure system|smss|csrss|wininit|winlogon|services|lsass|lsaiso|svchost|dwm|explorer|conhost|spoolsv|taskhostw?|runtimebroker|searchindexer|sihost|fontdrvhost|msmpeng|vmmem|vmwp|vmcompute|audiodg|ctfmon|dllhost|wmiprvse|logonui|userinit|rundll32|cmd|powershell)(?:\.exe)?$/i;

export function redaction(): Redaction {
  const words = new Map<string, string>();
  const counts: Record<string, number> = {};
  const replaced = (kind: string, original: string): string => {
    const key = `${kind} ${original.toLowerCase()}`;
    const known = words.get(key);
    if (known !== undefined) return known;
    counts[kind] = (counts[kind] ?? 0) + 1;
    const word = `${kind}${counts[kind]}`;
    words.set(key, word);
    return word;
  };

  const path = (whole: string): string => {
    if (isOfWindows(whole)) return whole;
    const extension = /\.[A-Za-z0-9]{1,4}$/.exec(whole)?.[0] ?? '';
    const drive = /^[A-Za-z]:/.exec(whole)?.[0];
    const file = `${replaced('path', whole)}${extension}`;
    return drive === undefined ? `\\\\${replaced('machine', serverOf(whole))}\\${file}` : `${drive}\\${file}`;
  };

  const line = (text: string): string =>
    text
      // Machine Name: "WEB01"
      .replace(
        /^(\s*(?:Machine Name|Computer(?: ?Name)?|Host ?Name)\s*[:=]\s*"?)([\w.-]+)/i,
        (_, lead, machine) => `${lead}${replaced('machine', machine)}`,
      )
      // \\FILES01\dumps\case.dmp
      .replace(/(?<![\w?\\])\\\\[\w.-]+\\[^\s"'<>|\]]+/g, path)
      // C:\Users\ann\case 12\MEMORY.DMP
      .replace(/(?<![\w\\])[A-Za-z]:\\[^"'<>|\])\r\n]*[^\s"'<>|\])]/g, path)
      // CONTOSO\ann
      .replace(
        /(^|[\s("[])([A-Za-z][A-Za-z0-9-]{1,14})\\([A-Za-z][\w.-]{0,30})(?=$|[\s)"\],;])/g,
        (_, lead, domain, user) => `${lead}${replaced('domain', domain)}\\${replaced('user', user)}`,
      )
      // 1e2c um_engine.exe
      .replace(/(?<![\w.-])[\w-][\w .-]{0,60}?\.exe\b/gi, whole => {
        const program = whole.replace(/^.*\s/, '');
        return WINDOWS_PROGRAMS.test(program)
          ? whole
          : `${whole.slice(0, whole.length - program.length)}${replaced('program', program)}.exe`;
      });

  return {
    line,
    logName: name => (NOT_A_FILE.includes(name) ? name : `${replaced('log', name)}.log`),
    summary: () => summary(counts),
  };
}

/** Names of ours, for what came from no file. */
const NOT_A_FILE: readonly string[] = ['standard input', 'pasted text'];

function summary(counts: Readonly<Record<string, number>>): string {
  const parts = Object.keys(counts)
    .filter(kind => kind !== 'log')
    .map(kind => `${counts[kind]} ${kind}${counts[kind] === 1 ? '' : 's'}`);
  return parts.length === 0
    ? 'Nothing had to be replaced. Read the output before you send it.'
    : `Replaced: ${parts.join(', ')}. Read the output before you send it.`;
}

/** Files that every machine has. */
function isOfWindows(path: string): boolean {
  return (
    /^[A-Za-z]:\\(?:windows\\|pagefile\.sys|swapfile\.sys|hiberfil\.sys)/i.test(path) || /\.sys$/i.test(path)
  );
}

function serverOf(path: string): string {
  return /^\\\\([^\\]+)/.exec(path)?.[1] ?? path;
}
