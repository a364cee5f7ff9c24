import type { Doc } from '../../pages/doc.ts';

/** What a verb answers: a page to print, and an object to look into. */
export interface Answer {
  readonly page?: Doc;
  readonly object?: object;
}
