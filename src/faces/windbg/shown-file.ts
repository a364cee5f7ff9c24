import type { Report } from '../../report/report.ts';

/** A log that is shown in place of the target, and which of its targets, counted from 1. */
export interface ShownFile {
  readonly path: string;
  readonly number: number;
  readonly reports: readonly Report[];
  /** What `dx` looks into: each click evaluates the call once more. */
  readonly object: object;
}
