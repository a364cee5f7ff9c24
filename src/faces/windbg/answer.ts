import type { Doc } from '../../pages/doc.ts';
import type { ShownFile } from './shown-file.ts';

/** What a verb answers: a page to print, and an object to look into. */
export interface Answer {
  readonly page?: Doc;
  readonly object?: object;
  /** Lines for programs: printed as they are, without links. */
  readonly plain?: readonly string[];
  /** What the verbs show from now on: a file in place of the target. */
  readonly file?: ShownFile;
}
