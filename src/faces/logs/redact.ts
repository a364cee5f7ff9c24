/** Replaces names of machines, users, domains, programs and files; the same name by the same word in one log. */
import {
  ACCOUNT,
  ADDRESS,
  isAccount,
  isTelling,
  kindOfVariable,
  LABEL,
  type NameKind,
  namesIn,
  VARIABLE,
} from './redact-names.ts';
import { withoutPaths } from './redact-paths.ts';

export interface Redaction {
  /**
   * Takes the names that a line gives away, to replace them in every line. A name can come late, so that all lines of a
   * log are learned before the first is replaced.
   */
  learn(text: string): void;
  /** A line with its names replaced. Figures, tags, drivers and Windows' own programs stay. */
  line(text: string): string;
  /** What a report calls the log. */
  logName(name: string): string;
  /** What was replaced, in a sentence that also says what to do. */
  summary(): string;
}

/** Programs of Windows itself say nothing of who runs them. */
const WINDOWS_PROGRAMS =
  /^(?:system|registry|memcompression|secure system|smss|csrss|wininit|winlogon|services|lsass|lsaiso|svchost|dwm|explorer|conhost|spoolsv|taskhostw?|runtimebroker|searchindexer|sihost|fontdrvhost|msmpeng|vmmem|vmwp|vmcompute|audiodg|ctfmon|dllhost|wmiprvse|logonui|userinit|rundll32|cmd|powershell|poolmon|nt(?:oskrnl|krnlmp|krnlpa|krpamp))(?:\.exe)?$/i;

/** More names than any log has: a bound for hostile text. */
const MAX_NAMES = 500;

export function redaction(): Redaction {
  const words = new Map<string, string>();
  const counts: Record<string, number> = {};
  /** Names that are replaced wherever they stand, in lower case. */
  const everywhere = new Map<string, NameKind>();
  let pattern: RegExp | undefined;

  const replaced = (kind: string, original: string): string => {
    const name = original.toLowerCase();
    const known =
      kind === 'machine' || kind === 'domain' || kind === 'user' ? everywhere.get(name) : undefined;
    const key = `${known ?? kind} ${name}`;
    const word = words.get(key);
    if (word !== undefined) return word;
    const of = known ?? kind;
    counts[of] = (counts[of] ?? 0) + 1;
    const made = `${of}${counts[of]}`;
    words.set(key, made);
    return made;
  };

  const take = (kind: NameKind, name: string): void => {
    const key = name.toLowerCase();
    if (everywhere.has(key) || everywhere.size >= MAX_NAMES || !isTelling(name)) return;
    everywhere.set(key, kind);
    pattern = undefined;
  };

  const learn = (text: string): void => namesIn(text, take);

  const withoutNames = (text: string): string => {
    if (everywhere.size === 0) return text;
    pattern ??= anyOf([...everywhere.keys()]);
    const from = ROW.exec(text)?.[0].length ?? 0;
    return (
      text.slice(0, from) +
      text.slice(from).replace(pattern, name => replaced(everywhere.get(name.toLowerCase()) ?? 'user', name))
    );
  };

  const line = (text: string): string => {
    learn(text);
    const bare = withoutPaths(
      text.indexOf('@') < 0 ? text : text.replace(ADDRESS, whole => replaced('address', whole)),
      replaced,
    )
      .replace(LABEL, (_, lead: string, machine: string) => `${lead}${replaced('machine', machine)}`)
      .replace(
        VARIABLE,
        (_, lead: string, variable: string, value: string) =>
          `${lead}${replaced(kindOfVariable(variable), value)}`,
      )
      .replace(ACCOUNT, (whole: string, lead: string, domain: string, user: string) =>
        isAccount(domain, user) ? `${lead}${replaced('domain', domain)}\\${replaced('user', user)}` : whole,
      )
      .replace(PROGRAM, whole => {
        const program = whole.replace(/^.*\s/, '');
        return WINDOWS_PROGRAMS.test(program) || DONE.test(program)
          ? whole
          : `${whole.slice(0, whole.length - program.length)}${replaced('program', program)}.exe`;
      });
    return withoutNames(bare);
  };

  return {
    learn,
    line,
    logName: name => (NOT_A_FILE.includes(name) ? name : `${replaced('log', name)}.log`),
    summary: () => summary(counts),
  };
}

// 1e2c um_engine.exe
const PROGRAM = /(?<![\w.-])[\w-][\w .-]{0,60}?\.exe\b/gi;

/** What was replaced before. */
const DONE = /^(?:path|program)\d+\.exe$/i;

// The tag of a row, and the name of a driver in a list of modules, are what a diagnosis rests on:
//  | `Bob1` | Nonp | 5,123,320
// fffff801`63ec0000 fffff801`649a7000   contoso    (deferred)
const ROW =
  /^(?:[ \t]{0,40}[|"'`]{0,3}[ \t]{0,4}\S.{0,3}["'`]{0,2}(?=[ \t]{0,40}[|,;\t ][ \t|"'`]{0,40}(?:Nonp|Paged|\d[\d,.']{0,30}[ \t|,;"]{1,40}\d))|[ \t]{0,20}[0-9a-f`]{8,17}[ \t]{1,8}[0-9a-f`]{8,17}[ \t]{1,12}\S{1,64})/i;

/** Whole words; drivers and symbols of that name stay: contoso.sys, contoso!Alloc. */
function anyOf(names: string[]): RegExp {
  const escaped = names
    .sort((a, b) => b.length - a.length)
    .map(name => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(
    `(?<![\\w\\u00c0-\\u024f])(?:${escaped.join('|')})(?![\\w\\u00c0-\\u024f]|!|\\.(?:sys|dll)\\b)`,
    'gi',
  );
}

/** Names of ours, for what came from no file. */
const NOT_A_FILE: readonly string[] = ['standard input', 'pasted text'];

function summary(counts: Readonly<Record<string, number>>): string {
  const parts = Object.keys(counts)
    .filter(kind => kind !== 'log')
    .map(kind => `${counts[kind]} ${kind}${counts[kind] === 1 ? '' : kind === 'address' ? 'es' : 's'}`);
  return parts.length === 0
    ? 'Nothing had to be replaced. Read the output before you send it.'
    : `Replaced: ${parts.join(', ')}. Read the output before you send it.`;
}
