/** Many logs at once, on all cores: each worker asks for the next file when it has read one. */
import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { type Summary, summaryOf, type Unread } from '../logs/fleet.ts';
import { growthOf } from '../logs/growth.ts';
import { isOutput } from '../logs/is-output.ts';
import { ndjsonPrinter } from '../logs/printers.ts';
import { readLog } from '../logs/read-log.ts';
import { redaction } from '../logs/redact.ts';
import { message } from './complaints.ts';
import { logsIn } from './inputs.ts';
import type { InputFile } from './paths.ts';

interface Task extends InputFile {
  readonly asJson: boolean;
  readonly redact: boolean;
}

/** What came of one file. */
export interface FileResult {
  readonly summaries: readonly Summary[];
  /** One line a report, with its end, where it was asked for. */
  readonly json: readonly string[];
  readonly unread: readonly Unread[];
  /** Names of what was found in a folder and is no log. */
  readonly others: readonly string[];
}

/** Fewer files are read sooner than workers start. */
const LEAST_FILES = 8;
const MOST_WORKERS = 16;

/** Hears what came of each file in the order of `files`; `progress` hears how many are done. */
export async function readMany(
  files: readonly InputFile[],
  how: { readonly asJson: boolean; readonly redact: boolean },
  take: (result: FileResult) => void,
  progress: (done: number) => void,
): Promise<void> {
  const waiting = new Map<number, FileResult>();
  let told = 0;
  let done = 0;
  const finished = (at: number, result: FileResult): void => {
    waiting.set(at, result);
    done++;
    progress(done);
    for (let next = waiting.get(told); next !== undefined; next = waiting.get(told)) {
      waiting.delete(told++);
      take(next);
    }
  };
  const crew = Math.min(MOST_WORKERS, wanted(), files.length);
  if (files.length < LEAST_FILES || crew < 2) {
    for (const [at, file] of files.entries()) {
      finished(at, fileResult({ ...file, ...how }));
      // A reader that goes away is heard of only between two files.
      await immediately();
    }
    return;
  }
  let next = 0;
  await Promise.all(
    Array.from({ length: crew }, () => {
      return new Promise<void>(resolve => {
        const worker = new Worker(__filename);
        let at = -1;
        const give = (): void => {
          at = next++;
          const file = files[at];
          if (file === undefined) {
            void worker.terminate();
            resolve();
          } else worker.postMessage({ ...file, ...how } satisfies Task);
        };
        worker.on('message', (result: FileResult) => {
          finished(at, result);
          give();
        });
        // A log that ends a worker (out of memory) is told; the others are read by those that are left, or here.
        worker.on('error', reason => {
          const path = files[at]?.path ?? '';
          finished(at, {
            summaries: [],
            json: [],
            unread: [{ log: path, problem: `${path} could not be read: ${reason.message}` }],
            others: [],
          });
          for (let file = files[next]; file !== undefined; file = files[next]) {
            finished(next++, fileResult({ ...file, ...how }));
          }
          resolve();
        });
        give();
      });
    }),
  );
}

function immediately(): Promise<void> {
  return new Promise(resolve => {
    setImmediate(resolve);
  });
}

/** All cores; `POOLINSIGHT_WORKERS` names another number, for measuring. */
function wanted(): number {
  const named = Number(process.env.POOLINSIGHT_WORKERS);
  return Number.isInteger(named) && named > 0 ? named : availableParallelism();
}

function fileResult({ path, isFound, asJson, redact }: Task): FileResult {
  const summaries: Summary[] = [];
  const json: string[] = [];
  const unread: Unread[] = [];
  const others: string[] = [];
  const printer = ndjsonPrinter(line => json.push(line));
  try {
    for (const log of logsIn(path)) {
      const hidden = redact ? redaction() : undefined;
      const name = hidden === undefined ? log.name : hidden.logName(log.name);
      const problems = readLog(
        log,
        name,
        report => {
          summaries.push(summaryOf(report));
          if (!asJson) return;
          printer.report(report);
          const grown = growthOf(report);
          if (grown !== undefined && 'report' in grown) printer.comparison(grown.report);
        },
        {
          rewrite: hidden?.line,
          learn: hidden?.learn,
          isOutput,
          ...(isFound && { noLog: () => others.push(name) }),
        },
      );
      for (const problem of problems) unread.push({ log: name, problem });
    }
  } catch (reason) {
    unread.push({ log: path, problem: message(reason) });
  }
  printer.end();
  return { summaries, json, unread, others };
}

/** Whether this thread is a worker; then it answers tasks until it is ended. */
export function isWorker(): boolean {
  if (isMainThread) return false;
  parentPort?.on('message', (task: Task) => parentPort?.postMessage(fileResult(task)));
  return true;
}
