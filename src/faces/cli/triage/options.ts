/** What a user typed behind `triage`, checked: either what to do, or a sentence on what is wrong. */
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { message } from '../complaints.ts';

export interface TriageOptions {
  readonly inputs: readonly string[];
  /** Debuggers at once. */
  readonly jobs: number;
  /** The debugger to take; else it is looked for. */
  readonly kd?: string;
  /** A symbol path as the debugger's option -y takes it. */
  readonly symbols?: string;
  readonly timeoutMs: number;
  /** Logs, JSON and the state of the run. */
  readonly out: string;
  /** Does what was done once more. */
  readonly again: boolean;
  /** Only says where the debugger of that name is: `kd` or `cdb`. */
  readonly find?: string;
  readonly help: boolean;
}

const known = {
  jobs: { type: 'string', short: 'j' },
  kd: { type: 'string' },
  symbols: { type: 'string', short: 'y' },
  timeout: { type: 'string' },
  out: { type: 'string', short: 'o' },
  again: { type: 'boolean' },
  find: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

const MOST_JOBS = 64;
/** A debugger wants a core for itself, and a gigabyte or two of memory. */
const DEFAULT_JOBS = 4;
const MINUTE = 60_000;
const DEFAULT_TIMEOUT = 10 * MINUTE;

export function triageOptions(args: readonly string[]): TriageOptions | { readonly problem: string } {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (reason) {
    return {
      problem: `${message(reason)}\nRun poolinsight triage --help to see the options.`,
    };
  }
  const { values, positionals } = parsed;
  const jobs =
    values.jobs === undefined
      ? Math.max(1, Math.min(DEFAULT_JOBS, Math.floor(availableParallelism() / 2)))
      : Number(values.jobs);
  if (!(Number.isInteger(jobs) && jobs >= 1 && jobs <= MOST_JOBS)) {
    return { problem: `"${values.jobs}" is no number of jobs. Give a number from 1 to ${MOST_JOBS}.` };
  }
  const timeoutMs = values.timeout === undefined ? DEFAULT_TIMEOUT : durationOf(values.timeout);
  if (timeoutMs === undefined) {
    return { problem: `"${values.timeout}" is no time. Give it as in --timeout 90s, 10m or 1h.` };
  }
  return {
    inputs: positionals,
    jobs,
    ...(values.kd !== undefined && { kd: values.kd }),
    ...(values.symbols !== undefined && { symbols: values.symbols }),
    timeoutMs,
    out: values.out ?? 'poolinsight-triage',
    again: values.again === true,
    ...(values.find !== undefined && { find: values.find }),
    help: values.help === true,
  };
}

function parse(args: readonly string[]) {
  return parseArgs({ args: [...args], options: known, allowPositionals: true });
}

const UNITS: Readonly<Record<string, number>> = { s: 1_000, m: MINUTE, h: 60 * MINUTE, '': MINUTE };

/** Milliseconds; minutes where no unit is named. */
function durationOf(text: string): number | undefined {
  const found = /^(\d{1,5})(s|m|h|)$/.exec(text);
  const unit = UNITS[found?.[2] ?? 'none'];
  const many = Number(found?.[1]);
  return unit === undefined || many === 0 ? undefined : many * unit;
}

export const triageUsage = `Runs the kernel debugger on many dumps, and says of each what ate its memory. On Windows.

  poolinsight triage D:\\dumps                 every dump below a folder: a line each
  poolinsight triage a.dmp b.dmp --jobs 2     two at once
  poolinsight triage D:\\dumps --out D:\\case   logs and JSON there; a run that was cut goes on

Options
  -j, --jobs N           debuggers at once; default: half of the cores, 4 at most
      --kd PATH          kd.exe or cdb.exe; default: Windows Kits, WinDbg's package, PATH
  -y, --symbols PATH     a symbol path; default: _NT_SYMBOL_PATH, else Microsoft's server by .symfix
      --timeout TIME     for one dump: 90s, 10m or 1h; default 10m
  -o, --out FOLDER       default: poolinsight-triage
      --find NAME        only say where kd or cdb is
      --again            once more what an earlier run in that folder has done
  -h, --help             this text

The folder holds a log and a JSON a dump, and triage.jsonl.
Exit code: 0 nothing at warning or above, 1 something, 2 no dump could be diagnosed.
`;
