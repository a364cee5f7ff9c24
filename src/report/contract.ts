/**
 * The JSON that `--format json` prints: a contract. A member is never renamed or removed without a new
 * `schema` number; new members may come. Types only, so that a program may import them.
 */
import type { Readings } from '../reading/facts/collected.ts';
import type { AbsenceReason } from '../reading/facts/fact.ts';
import type { PoolGroup } from '../reading/facts/tags.ts';
import type { Confidence, Resource, Severity } from './finding.ts';
import type { LikeKnownLeak, OwnerClue, Strength } from './suspect.ts';

export interface Output {
  /** 2: `suspects`, and their tags and drivers first in the verdict's. */
  readonly schema: 2;
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
    /** The name that people know it by: `Windows Server 2022`, where the debugger says Windows 10. */
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
    /** Suspects first, then the largest holders; exactly 4 characters each. */
    readonly tags: readonly string[];
    readonly drivers: readonly string[];
  };
  /** The gravest first. */
  readonly findings: readonly FindingJson[];
  /** Who looks like a leak, the strongest first; empty where nothing stands out. */
  readonly suspects: readonly SuspectJson[];
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

/** A pool tag, or several of one cause, that may be a leak. */
export interface SuspectJson {
  readonly tag: string;
  /** Every tag of the same cause, the most specific first. */
  readonly tags: readonly string[];
  readonly pool: PoolGroup;
  /** Outstanding allocations of `tag`. */
  readonly outstanding: number;
  /** Bytes of `tag`, and of all tags of the cause; absent where the table has none. */
  readonly bytes?: number;
  readonly allBytes?: number;
  /** Since start-up. */
  readonly allocs?: number;
  readonly frees?: number;
  readonly strength: Strength;
  /** The sum of all reasons' points; each point doubles the odds. */
  readonly points: number;
  /** The heaviest first. `sign` is an id of `--explain suspects`. */
  readonly reasons: readonly ReasonJson[];
  /** Points are negative. */
  readonly against: readonly ReasonJson[];
  /** The likeliest first. */
  readonly owners: readonly {
    readonly name: string;
    readonly clue: OwnerClue;
    readonly confidence: Confidence;
    readonly says: string;
  }[];
  /** Public leaks that it resembles, the likeliest first. */
  readonly knownLeaks: readonly LikeKnownLeak[];
  /** Processes with handles that account for it. */
  readonly holders: readonly { readonly image: string; readonly handles: number }[];
  /** What would clear it, a noun phrase. */
  readonly innocentIf: string;
  /** The one command that settles it. */
  readonly settle?: string;
  readonly evidence: readonly { readonly command: string; readonly line: number; readonly quote: string }[];
}

export interface ReasonJson {
  readonly sign: string;
  readonly points: number;
  readonly says: string;
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
