import type { Inline } from '../report/inline.ts';
import type { Step } from '../report/step.ts';

/** What a piece of a page means; each output format shows it in its own way. */
export type Tone = 'critical' | 'warning' | 'note' | 'healthy' | 'unknown' | 'strong' | 'subdued';

/** A page, before it has lines. */
export type Doc = readonly Node[];

export type Node =
  | { readonly kind: 'blank' }
  /** A line across the page. */
  | { readonly kind: 'line' }
  | { readonly kind: 'heading'; readonly words: readonly Inline[]; readonly aside?: string }
  /** A sentence, wrapped; `label` stands before its first line, and the other lines hang. */
  | {
      readonly kind: 'paragraph';
      readonly words: readonly Inline[];
      readonly indent: number;
      readonly label?: {
        readonly text: string;
        readonly tone: Tone;
        readonly width: number;
        readonly link?: Step;
      };
      readonly tone?: Tone;
      /** Stands at the right end of the first line. */
      readonly aside?: { readonly text: string; readonly link?: Step };
      /** Lines at most; what does not fit is cut. */
      readonly most?: number;
      /** Stands in the room before the indent. */
      readonly before?: string;
    }
  /** A line of the debugger's own, with the command that printed it (empty where it is that above) and its place. */
  | {
      readonly kind: 'quote';
      readonly command: string;
      readonly line: number;
      /** Runs the command once more. */
      readonly step?: Step;
      readonly text: string;
      readonly indent: number;
      readonly width: number;
      readonly before?: string;
    }
  /** Cells under their titles (no line of titles where all are empty), a line a row; what does not fit is cut. */
  | {
      readonly kind: 'table';
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly Cell[])[];
      readonly indent: number;
      readonly before?: string;
    }
  /** A command with what it shows. */
  | {
      readonly kind: 'step';
      readonly step: Step;
      readonly indent: number;
      readonly width: number;
      readonly most?: number;
      readonly before?: string;
    };

export interface Column {
  readonly title: string;
  /** Characters. */
  readonly width: number;
  /** Figures stand at the right. */
  readonly right?: boolean;
  /** Our own words, which are cut between clauses. */
  readonly clauses?: boolean;
}

/** One cell; with a step it is a link that runs it. */
export interface Cell {
  readonly words: readonly Inline[];
  readonly tone?: Tone;
  readonly step?: Step;
  /** The place in the same file that it leads to, where the format has such; a name of ours. */
  readonly to?: string;
}
