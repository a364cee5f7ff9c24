/** What a user typed, checked: either what to do, or a sentence on what is wrong. */
import { extname } from 'node:path';
import { parseArgs } from 'node:util';
import { message } from './complaints.ts';
import { statOf } from './paths.ts';

export const FORMATS = ['brief', 'details', 'markdown', 'html', 'json', 'ndjson'] as const;
export type Format = (typeof FORMATS)[number];

export interface Options {
  readonly inputs: readonly string[];
  readonly format: Format;
  readonly output?: string;
  /** What to say of a format that nobody chose. */
  readonly remark?: string;
  /** An older log to compare with. */
  readonly compare?: string;
  readonly finding?: number;
  readonly explain?: string;
  readonly rules: boolean;
  readonly redact: boolean;
  readonly quiet: boolean;
  readonly width?: number;
  readonly color: 'auto' | 'always' | 'never';
  readonly help: boolean;
  readonly version: boolean;
}

export const NARROWEST = 60;
export const WIDEST = 160;

const known = {
  format: { type: 'string', short: 'f' },
  details: { type: 'boolean', short: 'd' },
  output: { type: 'string', short: 'o' },
  compare: { type: 'string', short: 'c' },
  finding: { type: 'string' },
  explain: { type: 'string' },
  rules: { type: 'boolean' },
  redact: { type: 'boolean' },
  quiet: { type: 'boolean', short: 'q' },
  width: { type: 'string' },
  color: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

/** By the end of an output file's name. */
const BY_EXTENSION: Readonly<Record<string, Format>> = {
  '.html': 'html',
  '.htm': 'html',
  '.md': 'markdown',
  '.json': 'json',
  '.ndjson': 'ndjson',
  '.jsonl': 'ndjson',
  '.txt': 'details',
};

export function optionsOf(args: readonly string[]): Options | { readonly problem: string } {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (reason) {
    return {
      problem: `${message(reason)}\nRun with --help to see the options.`,
    };
  }
  const { values, positionals } = parsed;
  const asked = values.format === 'text' ? 'brief' : values.format;
  if (asked !== undefined && !isOneOf(FORMATS, asked)) {
    return { problem: `There is no format "${asked}". The formats are ${listed(FORMATS)}.` };
  }
  const output = values.output === '-' ? undefined : values.output;
  if (output === '') return { problem: 'The name of the output file is empty. Give it as in -o case.html.' };
  const extension = extname(output ?? '').toLowerCase();
  const chosen = asked ?? (values.details ? 'details' : undefined) ?? BY_EXTENSION[extension];
  const format = chosen ?? 'brief';
  const remark = chosen === undefined && extension.length > 1 ? unknownEnding(extension) : undefined;
  const color = values.color ?? 'auto';
  if (!isOneOf(COLORS, color)) {
    return { problem: `"${color}" is no choice of colour. Use --color ${listed(COLORS, 'or')}.` };
  }
  const width = values.width === undefined ? undefined : Number(values.width);
  if (width !== undefined && !(Number.isInteger(width) && width >= NARROWEST && width <= WIDEST)) {
    return { problem: `"${values.width}" is no width. Give a number from ${NARROWEST} to ${WIDEST}.` };
  }
  const finding = values.finding === undefined ? undefined : Number(values.finding);
  if (finding !== undefined && !(Number.isInteger(finding) && finding > 0)) {
    return {
      problem: `"${values.finding}" is no number of a finding. The brief shows them, as in --finding 2.`,
    };
  }
  return {
    inputs: positionals,
    format,
    ...(output !== undefined && { output }),
    ...(remark !== undefined && { remark }),
    ...(values.compare !== undefined && { compare: values.compare }),
    ...(finding !== undefined && { finding }),
    ...(values.explain !== undefined && { explain: values.explain }),
    rules: values.rules === true,
    redact: values.redact === true,
    quiet: values.quiet === true,
    ...(width !== undefined && { width }),
    color,
    help: values.help === true,
    version: values.version === true,
  };
}

function unknownEnding(extension: string): string {
  return `The ending ${extension} names no format, so text is written. Use ${listed(Object.keys(BY_EXTENSION), 'or')}, or --format.`;
}

const COLORS = ['auto', 'always', 'never'] as const;

function parse(args: readonly string[]) {
  return parseArgs({ args: args.flatMap(spelledOut), options: known, allowPositionals: true });
}

/** `--color` alone and `--no-color`, as many programs take them. */
function spelledOut(arg: string, at: number, args: readonly string[]): string[] {
  if (arg === '--no-color') return ['--color', 'never'];
  const next = args[at + 1];
  if (arg === '--color' && (next === undefined || !isChoice(next))) return ['--color', 'always'];
  return [arg];
}

/** A word that is no file is meant as a choice, also where there is no such choice. */
function isChoice(word: string): boolean {
  return isOneOf(COLORS, word) || (/^[a-z]+$/i.test(word) && statOf(word) === undefined);
}

function isOneOf<const T extends string>(list: readonly T[], word: string): word is T {
  return list.some(each => each === word);
}

function listed(words: readonly string[], last = 'and'): string {
  return `${words.slice(0, -1).join(', ')} ${last} ${words[words.length - 1]}`;
}
