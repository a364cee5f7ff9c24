/** What a debugger's log says of a dump: its reports, or why there are none. */
import { readFileSync } from 'node:fs';
import type { Report } from '../../../report/report.ts';
import { isOutput } from '../../logs/is-output.ts';
import { readLog } from '../../logs/read-log.ts';
import { eachLine } from '../lines.ts';
import type { RunEnd } from './kd-run.ts';

export interface Outcome {
  readonly reports: readonly Report[];
  /** A sentence, where there are no reports. */
  readonly reason?: string;
  /** Another run may do better: it was not the dump's fault. */
  readonly mayPass?: true;
}

// JavaScript script successfully loaded from 'C:\\out\\poolinsight.js'
const LOADED = /script successfully loaded/;

// Could not open dump file [C:\\dumps\\a.dmp], Win32 error 0n1392
// Unable to find module 'jsprovider.dll'
const COMPLAINT = /^.{0,40}\b(?:could not|cannot|can't|unable to|failed to|error 0x|win32 error)\b.{0,300}/im;

/** `name` is what reports call the dump. */
export function outcomeOf(name: string, log: string, end: RunEnd, timeoutMs: number): Outcome {
  if (end.ended === 'not-started') {
    return { reports: [], reason: `The debugger could not be started: ${end.reason}.`, mayPass: true };
  }
  if (end.ended === 'not-kept') {
    return {
      reports: [],
      reason: `Its log could not be written: ${end.reason}. Free space on the disk, or give another folder with --out.`,
      mayPass: true,
    };
  }
  const reports: Report[] = [];
  const problems = readLog(
    { name, each: take => eachLine(log, take) },
    name,
    report => reports.push(report),
    { isOutput },
  );
  if (reports.length > 0) return { reports };
  if (end.ended === 'timeout') {
    return {
      reports: [],
      reason: `Not done within ${minutes(timeoutMs)}. Give more time with --timeout.`,
      mayPass: true,
    };
  }
  const text = readFileSync(log, 'latin1');
  const complaint = COMPLAINT.exec(text)?.[0].trim();
  const said = complaint === undefined ? '' : ` It says: ${complaint}`;
  if (end.code !== 0 || end.signal !== null) {
    const how = end.signal === null ? `exit code ${end.code}` : end.signal;
    return { reports: [], reason: `The debugger ended early (${how}).${said}`, mayPass: true };
  }
  if (!LOADED.test(text)) return { reports: [], reason: `The script was not loaded.${said}` };
  return { reports: [], reason: problems[0] ?? 'The debugger printed no report.' };
}

function minutes(ms: number): string {
  return ms % 60_000 === 0 ? `${ms / 60_000} min` : `${ms / 1_000} s`;
}
