/** What a user typed, checked: either what to do, or a sentence on what is wrong. */
import { parseArgs } from 'node:util';

export const FORMATS = ['brief', 'details', 'markdown', 'html', 'json', 'ndjson'] as const;
export type Format = (typeof FORMATS)[number];

export interface Options {
  readonly inputs: readonly string[];
  readonly format: Format;
  /** Whether the user chose the format; else the form of the output file may. */
  readonly output?: string;
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
  html: 'html',
  htm: 'html',
  md: 'markdown',
  json: 'json',
  ndjson: 'ndjson',
  jsonl: 'ndjson',
  txt: 'details',
};

export function optionsOf(args: readonly string[]): Options | { readonly problem: string } {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (reason) {
    return {
      problem: `${reason instanceof Error ? reason.message : String(reason)}\nRun with --help to see the options.`,
    };
  }
  const { values, positionals } = parsed;
  const asked = values.format === 'text' ? 'brief' : values.format;
  if (asked !== undefined && !isOneOf(FORMATS, asked)) {
    return { problem: `There is no format "${asked}". The formats are ${listed(FORMATS)}.` };
  }
  const extension = /\.([a-z]+)$/i.exec(values.output ?? '')?.[1]?.toLowerCase() ?? '';
  const format = asked ?? (values.details ? 'details' : undefined) ?? BY_EXTENSION[extension] ?? 'brief';
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
    ...(values.output !== undefined && { output: values.output }),
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

const COLORS = ['auto', 'always', 'never'] as const;

function parse(args: readonly string[]) {
  return parseArgs({ args: args.flatMap(spelledOut), options: known, allowPositionals: true });
}

/** `--color` alone and `--no-color`, as many programs take them. */
function spelledOut(arg: string, at: number, args: readonly string[]): string[] {
  if (arg === '--no-color') return ['--color', 'never'];
  const next = args[at + 1];
  if (arg === '--color' && (next === undefined || !isOneOf(COLORS, next))) return ['--color', 'always'];
  return [arg];
}

function isOneOf<const T extends string>(list: readonly T[], word: string): word is T {
  return list.some(each => each === word);
}

function listed(words: readonly string[], last = 'and'): string {
  return `${words.slice(0, -1).join(', ')} ${last} ${words[words.length - 1]}`;
}
