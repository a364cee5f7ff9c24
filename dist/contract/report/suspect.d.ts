import type { PoolGroup } from '../reading/facts/tags.js';
import type { Confidence, Evidence } from './finding.js';
import type { Inline } from './inline.js';
import type { Step } from './step.js';
export type Strength = 'strong' | 'moderate' | 'weak';
/** One reason for or against a suspect. */
export interface Reason {
    /** The sign's id, as `diagnosis/suspects/signs.ts` lists it. */
    readonly sign: string;
    /** Each point doubles the odds of a leak; negative points speak against it. */
    readonly points: number;
    readonly words: readonly Inline[];
}
/** How an owner was found, the surest first. */
export type OwnerClue = 'listed' | 'known' | 'image' | 'known-leak' | 'name' | 'unloaded' | 'letters' | 'vendor' | 'companion' | 'kind';
/** Who may own a tag, or make it grow. The name comes from the target: never trusted. */
export interface OwnerCandidate {
    /** A driver's file or a kernel component: `ntfs.sys`, `nt!mm`. */
    readonly name: string;
    readonly clue: OwnerClue;
    readonly confidence: Confidence;
    /** The reason in a few words: `name matches, unloaded 6 times`. */
    readonly words: readonly Inline[];
    /** What `lm` finds it by; absent for what no module list holds. */
    readonly module?: string;
}
/** A public leak that a suspect resembles. */
export interface LikeKnownLeak {
    readonly name: string;
    readonly source: string;
    readonly what: string;
    readonly driver?: string;
    readonly fixed?: string;
    /** Windows builds on which it was seen, from and to. */
    readonly builds?: readonly (readonly [number, number])[];
    readonly fits: readonly string[];
    readonly misfits: readonly string[];
    /** 0 to 1. */
    readonly score: number;
}
/** A tag, or several of one cause, that may be a leak. */
export interface Suspect {
    readonly tag: string;
    /** Every tag of the same cause, the most specific first. */
    readonly tags: readonly string[];
    readonly pool: PoolGroup;
    /** Outstanding allocations of `tag`. */
    readonly outstanding: number;
    /** Bytes of `tag`; absent where the table has none. */
    readonly bytes?: number;
    /** Bytes of all tags of the cause, where the table has them. */
    readonly allBytes?: number;
    readonly allocs?: number;
    readonly frees?: number;
    readonly strength: Strength;
    /** The sum of all points. */
    readonly points: number;
    /** The heaviest first. */
    readonly reasons: readonly Reason[];
    readonly against: readonly Reason[];
    /** The likeliest first. */
    readonly owners: readonly OwnerCandidate[];
    readonly known: readonly LikeKnownLeak[];
    /** Processes with handles that account for it, most handles first. */
    readonly holders: readonly {
        readonly image: string;
        readonly handles: number;
    }[];
    /** What would clear it: a noun phrase without a full stop. */
    readonly innocent: readonly Inline[];
    /** The one step that settles it. */
    readonly settle?: Step;
    readonly evidence: readonly Evidence[];
}
