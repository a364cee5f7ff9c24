import type { Inline } from './inline.js';
import type { Step } from './step.js';
export type Severity = 'critical' | 'warning' | 'note';
export type Confidence = 'certain' | 'likely' | 'possible';
export type Resource = 'nonpaged-pool' | 'paged-pool' | 'session-pool' | 'system-ptes' | 'commit' | 'physical-memory' | 'kernel-va' | 'none' | 'unknown';
/** A line of the debugger's that a finding rests on. */
export interface Evidence {
    readonly command: string;
    readonly line: number;
    readonly quote: string;
}
/** Who holds it, or does it: a row of the brief. */
export interface Who {
    readonly name: Inline;
    readonly bytes?: number;
    /** Outstanding allocations, handles or the like, where there are no bytes. */
    readonly count?: number;
    /** Of what the finding speaks of, 0 to 1. */
    readonly share?: number;
    /** Who that is, in a phrase without a full stop. */
    readonly what: readonly Inline[];
}
/** One thing that is wrong, or worth knowing. One cause is one finding: its symptoms are its evidence. */
export interface Finding {
    readonly severity: Severity;
    readonly confidence: Confidence;
    readonly resource: Resource;
    /** One sentence in the present tense, with its figures, that stands alone; no advice. */
    readonly headline: readonly Inline[];
    /** The largest holder in a few words, for the verdict; empty where none is known. */
    readonly holder?: readonly Inline[];
    /** The largest first; absent where nobody is known. */
    readonly who?: readonly Who[];
    /** A finding that only reassures, in a few words: the brief tells all of them in one line. */
    readonly ignored?: readonly Inline[];
    /** Sentences: who holds it, why we think so, what it means, what to do. */
    readonly details: readonly (readonly Inline[])[];
    readonly tags: readonly string[];
    readonly drivers: readonly string[];
    readonly evidence: readonly Evidence[];
    readonly next: readonly Step[];
}
