/**
 * The JSON that `--format json` prints: a contract. A member is never renamed or removed without a new
 * `schema` number; new members may come. Types only, so that a program may import them.
 */
import type { Readings } from '../facts/collected.ts';
import type { AbsenceReason } from '../facts/fact.ts';
import type { Confidence, Resource, Severity } from './report.ts';

export interface Output {
  readonly schema: 1;
  readonly tool: { readonly name: 'poolinsight'; readonly version: string };
  /** One a target: a log can hold several. */
  readonly reports: readonly ReportJson[];
}

export interface ReportJson {
  /** What the target is; each member only where the text says it. */
  readonly target: {
    /** The file that was read, `standard input`, or `the debugger`. */
    readonly from: string;
    readonly dumpFile?: string;
    readonly kind?: string;
    readonly system?: string;
    readonly build?: number;
    readonly architecture?: string;
    readonly processors?: number;
    /** Physical memory in bytes. */
    readonly memoryBytes?: number;
    readonly uptimeSeconds?: number;
    /** As printed by the debugger. */
    readonly sessionTime?: string;
  };
  readonly verdict: {
    /** `healthy`: looked at, and nothing found. `unknown`: not enough was there to look at. */
    readonly severity: Severity | 'healthy' | 'unknown';
    readonly resource: Resource;
    readonly headline: string;
    readonly confidence: Confidence;
    /** The largest holders first; exactly 4 characters each. */
    readonly tags: readonly string[];
    readonly drivers: readonly string[];
  };
  /** The gravest first. */
  readonly findings: readonly FindingJson[];
  /** Rules that could not run, and the commands that would let them. */
  readonly notChecked: readonly NotCheckedJson[];
  /** Lines that no reader understood: the first 200; `unreadCount` counts all. */
  readonly unread: readonly { readonly command: string; readonly line: number; readonly text: string }[];
  readonly unreadCount: number;
  /** What broke on the way, in sentences. */
  readonly troubles: readonly string[];
  /** What was read, by kind, each with its command and lines. */
  readonly facts: Readings;
}

export interface FindingJson {
  readonly rule: string;
  /** The name of the pattern in the Crash Dump Analysis Patterns catalogue, where it is one. */
  readonly pattern?: string;
  /** Other rules that tell of the same cause: what they found is part of this finding. */
  readonly also: readonly string[];
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly resource: Resource;
  readonly headline: string;
  /** Sentences that explain the headline. */
  readonly details: readonly string[];
  readonly tags: readonly string[];
  readonly drivers: readonly string[];
  /** The debugger's own lines, exactly as in the log. */
  readonly evidence: readonly { readonly command: string; readonly line: number; readonly quote: string }[];
  readonly next: readonly {
    readonly command: string;
    readonly purpose: string;
    readonly slow: boolean;
    readonly changesTarget: boolean;
  }[];
}

export interface NotCheckedJson {
  readonly rule: string;
  readonly missing: readonly {
    /** The kind of fact. */
    readonly fact: string;
    readonly reason: AbsenceReason;
    /** The debugger's own words, where it said why. */
    readonly said?: string;
    /** The command that gives it. */
    readonly command?: string;
  }[];
}
