/** Hundreds of dumps without hands: a debugger on each, then one page about all. */
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Doc, Node } from '../../../pages/doc.ts';
import { outputJson } from '../../../pages/json.ts';
import { name, say } from '../../../report/inline.ts';
import { fleetPage, summaryOf, summaryWords } from '../../logs/fleet.ts';
import { type Dump, dumpsIn } from './dumps.ts';
import { findKd, onThisMachine } from './find-kd.ts';
import { byHand, COMMAND_FILE, commandFile, kdArguments, runKd, SCRIPT_FILE } from './kd-run.ts';
import { type TriageOptions, triageOptions, triageUsage } from './options.ts';
import { outcomeOf } from './outcome.ts';
import { type Done, doneIn, keepDone } from './state.ts';

export interface TriageOutput {
  /** Shows a page on standard output. */
  readonly show: (page: Doc) => void;
  readonly usage: (text: string) => void;
  /** One sentence on standard error. */
  readonly tell: (sentence: string) => void;
  readonly width: number;
}

export async function triage(args: readonly string[], output: TriageOutput): Promise<0 | 1 | 2> {
  const options = triageOptions(args);
  if ('problem' in options) return failed(output, options.problem);
  if (options.help) {
    output.usage(triageUsage);
    return 0;
  }
  if (options.find !== undefined) {
    const place = findKd(onThisMachine, options.find);
    if ('problem' in place) return failed(output, place.problem);
    output.usage(`${place.path}\n`);
    return 0;
  }
  if (options.inputs.length === 0)
    return failed(output, 'Give dumps, or a folder with dumps: poolinsight triage D:\\dumps.');
  const found = options.kd === undefined ? findKd(onThisMachine) : { path: options.kd };
  if ('problem' in found) return failed(output, found.problem);
  const script = join(__dirname, SCRIPT_FILE);
  if (!existsSync(script)) {
    return failed(output, `${script} is missing. It is built beside the command line: run npm run build.`);
  }
  const { dumps, problems } = dumpsIn(options.inputs);
  for (const each of problems) output.tell(each);
  if (dumps.length === 0) {
    return failed(
      output,
      `No dump was found in ${options.inputs.join(', ')}. Give a folder with .dmp files.`,
    );
  }
  const folder = resolve(options.out);
  const symbols = options.symbols ?? process.env._NT_SYMBOL_PATH;
  try {
    mkdirSync(folder, { recursive: true });
    copyFileSync(script, join(folder, SCRIPT_FILE));
    writeFileSync(join(folder, COMMAND_FILE), commandFile(symbols !== undefined));
  } catch (reason) {
    return failed(
      output,
      `${folder} cannot be written: ${(reason as NodeJS.ErrnoException).code}. Give another folder with --out.`,
    );
  }
  const all = await everyDump(dumps, { options, folder, kd: found.path, symbols, output });
  return report(all, folder, output);
}

function failed(output: TriageOutput, sentence: string): 2 {
  output.tell(sentence);
  return 2;
}

interface Run {
  readonly options: TriageOptions;
  readonly folder: string;
  readonly kd: string;
  readonly symbols: string | undefined;
  readonly output: TriageOutput;
}

/** In the order of the dumps, however they end. */
async function everyDump(dumps: readonly Dump[], run: Run): Promise<Done[]> {
  const { options, folder, output } = run;
  const before = options.again ? () => undefined : doneIn(folder);
  const keep = keeper(run);
  const all: Done[] = [];
  let next = 0;
  let ended = 0;
  const worker = async (): Promise<void> => {
    for (let at = next++; at < dumps.length; at = next++) {
      const dump = dumps[at];
      if (dump === undefined) return;
      const known = before(dump);
      const done = known ?? (await oneDump(dump, run, keep));
      all[at] = done;
      if (known === undefined) keep(() => keepDone(folder, done));
      ended++;
      output.tell(
        `${ended} of ${dumps.length}  ${inShort(done)}${known === undefined ? '' : '  (done before)'}`,
      );
    }
  };
  await Promise.all(Array.from({ length: Math.min(options.jobs, dumps.length) }, worker));
  return all;
}

type Keep = (write: () => void) => void;

/** Where the disk takes no more, what was found is shown all the same. Told once. */
function keeper({ folder, output }: Run): Keep {
  let isTold = false;
  return write => {
    try {
      write();
    } catch (reason) {
      if (isTold) return;
      isTold = true;
      const { code } = reason as NodeJS.ErrnoException;
      output.tell(`${folder} takes no more: ${code}. The answers are shown, but not kept for a later run.`);
    }
  };
}

function inShort({ dump, summaries, reason }: Done): string {
  const [first] = summaries;
  if (first === undefined) return `${basename(dump)}  ${reason ?? 'no report'}`;
  const { severity, resource, tag } = summaryWords(first);
  return [basename(dump), severity, resource, tag].filter(word => word !== '').join('  ');
}

async function oneDump(dump: Dump, { options, folder, kd, symbols }: Run, keep: Keep): Promise<Done> {
  const base = baseName(dump.path);
  const { path, size, changed } = dump;
  const kept = { dump: path, size, changed, base };
  if (dump.kind !== 'kernel') {
    const reason =
      dump.kind === 'user'
        ? 'A dump of a process: kernel memory is not in it.'
        : 'No dump: its first bytes are those of no memory dump.';
    return { ...kept, summaries: [], reason };
  }
  const args = kdArguments(resolve(path), symbols);
  const log = join(folder, `${base}.log`);
  const end = await runKd({ kd, args, work: folder, log, timeoutMs: options.timeoutMs });
  const { reports, reason, mayPass } = outcomeOf(path, log, end, options.timeoutMs);
  keep(() => {
    if (reports.length > 0) writeFileSync(join(folder, `${base}.json`), `${outputJson(reports)}\n`);
    writeFileSync(join(folder, `${base}.ps1.txt`), byHand(kd, args, folder));
  });
  return {
    ...kept,
    summaries: reports.map(summaryOf),
    ...(reason !== undefined && { reason }),
    ...(mayPass && { mayPass }),
  };
}

/** Readable, and another for every path. */
function baseName(path: string): string {
  const plain = basename(path)
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .slice(0, 60);
  return `${plain}-${createHash('sha256').update(resolve(path)).digest('hex').slice(0, 8)}`;
}

function report(all: readonly Done[], folder: string, output: TriageOutput): 0 | 1 | 2 {
  const summaries = all.flatMap(each => each.summaries);
  const without = all.filter(each => each.summaries.length === 0);
  const page: Node[] = summaries.length > 0 ? [...fleetPage(summaries, without.length, output.width)] : [];
  if (without.length > 0) {
    page.push(
      { kind: 'blank' },
      { kind: 'paragraph', words: ['Not diagnosed'], indent: 0, tone: 'strong' },
      ...without.map(
        (each): Node => ({
          kind: 'paragraph',
          indent: 2,
          words: say`${name(each.dump)}: ${name(each.reason ?? 'no report')}`,
        }),
      ),
    );
  }
  page.push(
    { kind: 'blank' },
    { kind: 'paragraph', words: say`Logs and JSON are in ${name(folder)}.`, indent: 0, tone: 'subdued' },
  );
  output.show(page);
  if (summaries.length === 0) return 2;
  return summaries.some(each => each.severity === 'critical' || each.severity === 'warning') ? 1 : 0;
}
