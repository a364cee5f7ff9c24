/** What the page and its worker say to each other. Plain data: both are sent through a port. */

export interface NamedBlob {
  readonly name: string;
  readonly blob: Blob;
}

export type Format = 'html' | 'markdown' | 'json' | 'text';

export type ToWorker =
  | { readonly do: 'read'; readonly files: readonly NamedBlob[]; readonly redact: boolean }
  | { readonly do: 'sample' }
  /** `target`: the number of one, or of none for the page about all. */
  | { readonly do: 'show'; readonly target: number | undefined }
  | { readonly do: 'compare'; readonly target: number; readonly file: NamedBlob }
  /** The two targets that were read. */
  | { readonly do: 'compare-two' }
  /** The comparison that is shown, the other way round. */
  | { readonly do: 'swap' }
  | { readonly do: 'save'; readonly format: Format };

export type FromWorker =
  | { readonly told: 'progress'; readonly words: string /** 0 to 1. */; readonly share: number }
  /** A target was read; their numbers count from 0. */
  | { readonly told: 'target'; readonly label: string }
  | { readonly told: 'problem'; readonly sentence: string }
  | { readonly told: 'remark'; readonly sentence: string }
  /** `html` was made by our own renderers, which escape every text. */
  | {
      readonly told: 'page';
      readonly html: string;
      readonly target: number | undefined;
      readonly kind: PageKind;
    }
  | { readonly told: 'done' }
  | { readonly told: 'file'; readonly name: string; readonly type: string; readonly text: string };

export type PageKind = 'report' | 'fleet' | 'comparison';
