import type { StepId } from './steps.ts';

/**
 * What a tag's figure means, which matters more than its size:
 * `cause` counts what its owner allocated for itself; `mirror` counts someone else's objects (handles, files,
 * requests), so look for their holder; `cache` grows with the load and shrinks under pressure; `default` is
 * used by many drivers that brought no tag, so it hides the owner; `fixed` is reserved once, at start-up.
 */
export type TagKind = 'cause' | 'mirror' | 'cache' | 'default' | 'fixed';

/** What is known of one pool tag beyond what the debugger prints. In our own words. */
export interface TagNote {
  /** 4 characters, blanks kept, case matters; `?` stands for any one character. */
  readonly tag: string;
  /** Where it was seen: nonpaged (with Nx), paged, session; the log's own figures win. */
  readonly pool: 'nonpaged' | 'paged' | 'session' | 'either';
  /** Driver or kernel component, for instance `ntfs.sys` or `nt!mm`; absent where many use it. */
  readonly owner?: string;
  readonly kind: TagKind;
  /** A noun phrase: what the blocks are. No full stop. */
  readonly what: string;
  /** A clause that follows "grows when": no capital, no full stop. */
  readonly growsWhen?: string;
  /** A clause that follows "normal": what a healthy machine shows. */
  readonly normal?: string;
  /** What to run next, most telling first. */
  readonly next?: readonly StepId[];
  /** A public page or case; `heuristic` for practitioners' knowledge that no public page was found for. */
  readonly source: string;
  /** How far to trust the note: `documented` by the maker or its tag list, `case` of a public report, or `heuristic`. */
  readonly trust: 'documented' | 'case' | 'heuristic';
}

/** When it grows; practitioners' knowledge that no page or case supports is called so. Undefined where nothing is known. */
export function growth(note: TagNote): string | undefined {
  if (note.growsWhen === undefined) return undefined;
  return isGrowthSourced(note) ? note.growsWhen : `${note.growsWhen} (heuristic)`;
}

/** A tag list or a source says whose blocks they are; only an article or a case says when they grow. */
function isGrowthSourced({ source }: TagNote): boolean {
  return /issue \d|part \d|\bKB\d|\bblog|PoolMon ex/.test(source);
}
