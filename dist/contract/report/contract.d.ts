/**
 * The JSON that `--format json` prints: a contract. A member is never renamed or removed without a new
 * `schema` number; new members may come. Types only, so that a program may import them.
 */
import type { Readings } from '../reading/facts/collected.js';
import type { AbsenceReason } from '../reading/facts/fact.js';
import type { PoolGroup } from '../reading/facts/tags.js';
import type { Confidence, Resource, Severity } from './finding.js';
import type { LikeKnownLeak, OwnerClue, Strength } from './suspect.js';
export interface Output {
    /** 2: `suspects`, and their tags and drivers first in the verdict's. */
    readonly schema: 2;
    readonly tool: {
        readonly name: 'poolinsight';
        readonly version: string;
    };
    /** One a target: a log can hold several. Of `--compare` the older and the newer. */
    readonly reports: readonly ReportJson[];
    /** Between the logs of `--compare`; else that of the reports, where one of them has one. */
    readonly comparison?: ComparisonJson;
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
        /** The width that addresses and layouts show, where nothing names the architecture. */
        readonly bits?: 32 | 64;
        readonly processors?: number;
        /** Physical memory in bytes. */
        readonly memoryBytes?: number;
        readonly uptimeSeconds?: number;
        /** As printed by the debugger. */
        readonly sessionTime?: string;
    };
    readonly verdict: VerdictJson;
    /** The gravest first. */
    readonly findings: readonly FindingJson[];
    /** Who looks like a leak, the strongest first; empty where nothing stands out. */
    readonly suspects: readonly SuspectJson[];
    /** Rules that could not run, and the commands that would let them. */
    readonly notChecked: readonly NotCheckedJson[];
    /** Lines that no reader understood: the first 200; `unreadCount` counts all. */
    readonly unread: readonly {
        readonly command: string;
        readonly line: number;
        readonly text: string;
    }[];
    readonly unreadCount: number;
    /** What broke on the way, in sentences. */
    readonly troubles: readonly string[];
    /** What was read, by kind, each with its command and lines. */
    readonly facts: Readings;
    /** What changed since the first moment, where the text holds several. */
    readonly comparison?: ComparisonJson;
}
export interface VerdictJson {
    /** `healthy`: looked at, and nothing found. `unknown`: not enough was there to look at. */
    readonly severity: Severity | 'healthy' | 'unknown';
    readonly resource: Resource;
    readonly headline: string;
    readonly confidence: Confidence;
    /** Suspects first, then the largest holders; exactly 4 characters each. */
    readonly tags: readonly string[];
    readonly drivers: readonly string[];
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
    readonly evidence: readonly {
        readonly command: string;
        readonly line: number;
        readonly quote: string;
    }[];
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
    readonly holders: readonly {
        readonly image: string;
        readonly handles: number;
    }[];
    /** What would clear it, a noun phrase. */
    readonly innocentIf: string;
    /** The one command that settles it. */
    readonly settle?: string;
    readonly evidence: readonly {
        readonly command: string;
        readonly line: number;
        readonly quote: string;
    }[];
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
/** What changed on one machine between two moments. Sizes are in bytes. */
export interface ComparisonJson {
    readonly from: MomentJson;
    readonly to: MomentJson;
    /** Between the two, by the target's own clock; absent where nothing says it. */
    readonly seconds?: number;
    /** The later one was given first. */
    readonly swapped: boolean;
    /** The machine was started anew between the two, so that growth means nothing. */
    readonly restarted: boolean;
    readonly verdict: VerdictJson;
    /** The gravest first. Their evidence is empty: they rest on the figures below. */
    readonly findings: readonly FindingJson[];
    /** What the comparison could not do, or did on its own, in sentences. */
    readonly remarks: readonly string[];
    /** Who looks like a leak at the later moment, growth included; the strongest first. */
    readonly suspects: readonly SuspectJson[];
    /** When a pool is full, if its leaking tags go on in a straight line. */
    readonly exhaustion: readonly ExhaustionJson[];
    /** Every tag that changed; those that grew most first. */
    readonly tags: readonly TagGrowthJson[];
    readonly resources: readonly ResourceGrowthJson[];
    /** Counters of failures that went up, and warnings that are new. */
    readonly failures: readonly {
        readonly id: string;
        readonly session?: number;
        readonly before?: number;
        readonly after?: number;
        readonly growth?: number;
    }[];
}
export interface MomentJson {
    /** The log, and the line where one log holds several moments. */
    readonly name: string;
    /** As printed by the debugger. */
    readonly sessionTime?: string;
    readonly uptimeSeconds?: number;
}
export interface TagGrowthJson {
    /** Exactly 4 characters. */
    readonly tag: string;
    readonly pool: PoolGroup;
    readonly change: 'grew' | 'shrank' | 'appeared' | 'vanished';
    readonly before: TagUsageJson;
    readonly after: TagUsageJson;
    /** Growth; negative where it fell. Bytes are absent where one of the tables has none. */
    readonly outstanding: number;
    readonly bytes?: number;
    /** Absent without a time between. */
    readonly outstandingPerHour?: number;
    readonly bytesPerHour?: number;
    /** Of the growth of its pool, 1 for all of it. */
    readonly share?: number;
}
export interface TagUsageJson {
    readonly outstanding: number;
    readonly bytes?: number;
    /** Since start-up. */
    readonly allocs?: number;
    readonly frees?: number;
}
export interface ResourceGrowthJson {
    /** `nonpaged-pool`, `commit`, `available-memory` and others. */
    readonly id: string;
    readonly session?: number;
    readonly beforeBytes: number;
    readonly afterBytes: number;
    /** Negative where it fell. */
    readonly growthBytes: number;
    readonly bytesPerHour?: number;
    /** It is exhausted at nothing left, not at its limit. */
    readonly drains: boolean;
    readonly limitBytes?: number;
    /** Of the limit, 0 to 1. */
    readonly shareBefore?: number;
    readonly shareAfter?: number;
    /** To exhaustion, if it goes on in a straight line. */
    readonly secondsLeft?: number;
}
export interface ExhaustionJson {
    readonly pool: PoolGroup;
    /** Growth of all tags of the pool that leak. */
    readonly bytesPerHour: number;
    readonly limitBytes: number;
    readonly secondsLeft: number;
    /** What all share ends before the pool is full. */
    readonly sooner?: {
        readonly resource: 'available-memory' | 'commit';
        readonly leftBytes: number;
        readonly secondsLeft: number;
    };
}
