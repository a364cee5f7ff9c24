import type { Readings, UnreadLine } from '../reading/facts/collected.ts';
import type { Absence, Source } from '../reading/facts/fact.ts';
import type { FactId } from '../reading/facts/values.ts';
import type { Confidence, Finding, Resource, Severity, Who } from './finding.ts';
import type { Inline } from './inline.ts';
import type { Step } from './step.ts';
import type { Suspect } from './suspect.ts';

/** How a rule ended. "Nothing found" and "nothing looked at" are never the same. */
export type RuleOutcome = { readonly rule: string } & (
  | { readonly outcome: 'found'; readonly findings: readonly Finding[] }
  | { readonly outcome: 'clear' }
  | { readonly outcome: 'not-checked'; readonly missing: readonly Missing[] }
  | { readonly outcome: 'crashed'; readonly message: string }
);

/** A fact that a rule lacked, why, and the command that would give it. */
export interface Missing {
  readonly fact: FactId;
  readonly absence: Absence;
  readonly ask?: Step;
}

/** How full a resource is. */
export interface ResourceState {
  readonly name: string;
  /** 0 to 1. */
  readonly share: number;
  readonly limitKb: number;
  /** What it is measured against: `its maximum`, `physical memory`. */
  readonly of: string;
  /** Shares at which a rule warns and calls it critical. */
  readonly thresholds: readonly [number, number];
}

export interface Verdict {
  readonly severity: Severity | 'healthy' | 'unknown';
  readonly resource: Resource;
  readonly confidence: Confidence;
  readonly headline: readonly Inline[];
  /** The same without the figures that the brief shows as a table; absent where the headline has none. */
  readonly brief?: readonly Inline[];
  /** The top holder, in a sentence; empty where there is none to name. */
  readonly holder: readonly Inline[];
  readonly tags: readonly string[];
  readonly drivers: readonly string[];
}

/** Everything that is said of one target. */
export interface Report {
  readonly title: TargetTitle;
  readonly verdict: Verdict;
  /** In the order of importance. */
  readonly findings: readonly (Finding & {
    readonly rule: string;
    /** The names of its patterns; those of several rules stand behind a semicolon. */
    readonly pattern?: string;
    /** The other rules that tell of the same cause, whose findings are joined to this one. */
    readonly also?: readonly string[];
  })[];
  /** How full each resource is that was read. */
  readonly resources?: readonly ResourceState[];
  /** Who looks like a leak, the strongest first; empty where nothing stands out. */
  readonly suspects: readonly Suspect[];
  /** The largest tags, where no tag and no resource stands out: nobody is accused, and a reader sees who holds what. */
  readonly largest?: readonly Who[];
  readonly outcomes: readonly RuleOutcome[];
  /** Lines not understood; only the first ones are kept, `unreadCount` counts all. */
  readonly unread: readonly UnreadLine[];
  readonly unreadCount: number;
  /** The outputs that were read. */
  readonly read: readonly Source[];
  readonly facts: Readings;
  /** What the first of several moments in the same text showed. */
  readonly before?: Readings;
  /** What broke on the way, in sentences: a command that threw, an interruption. */
  readonly troubles: readonly string[];
}

/** What the target is, as far as it is known. */
export interface TargetTitle {
  /** Where it was read from: a file's name, or `the debugger`. */
  readonly from: string;
  readonly dumpFile?: string;
  readonly kind?: string;
  /** The name that people know it by (`knowledge/windows-names.ts`). */
  readonly system?: string;
  readonly build?: number;
  readonly architecture?: string;
  /** As addresses and layouts show, where nothing names the architecture. */
  readonly bits?: 32 | 64;
  readonly processors?: number;
  readonly memoryBytes?: number;
  readonly uptimeSeconds?: number;
  readonly sessionTime?: string;
}
