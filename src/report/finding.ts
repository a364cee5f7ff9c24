import type { Inline } from './inline.ts';
import type { Step } from './step.ts';

export type Severity = 'critical' | 'warning' | 'note';
export type Confidence = 'certain' | 'likely' | 'possible';

export type Resource =
  | 'nonpaged-pool'
  | 'paged-pool'
  | 'session-pool'
  | 'system-ptes'
  | 'commit'
  | 'physical-memory'
  | 'kernel-va'
  | 'none'
  | 'unknown';

/** A line of the debugger's that a finding rests on. */
export interface Evidence {
  readonly command: string;
  readonly line: number;
  readonly quote: string;
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
  /** Sentences: who holds it, why we think so, what it means, what to do. */
  readonly details: readonly (readonly Inline[])[];
  readonly tags: readonly string[];
  readonly drivers: readonly string[];
  readonly evidence: readonly Evidence[];
  readonly next: readonly Step[];
}
