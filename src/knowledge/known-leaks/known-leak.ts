import type { PoolGroup } from '../../reading/facts/tags.ts';

/** A leak that somebody published, with what is known of its cause. */
export interface KnownLeak {
  /** Short and stable. */
  readonly id: string;
  /** 4 characters each, the most specific first. */
  readonly tags: readonly string[];
  readonly pool: PoolGroup | 'either';
  /** The driver that leaks, or makes the tags grow; absent where it is not known. */
  readonly driver?: string;
  /** What the leak is, in one sentence of at most 20 words. */
  readonly what: string;
  /** Windows builds on which it was seen, from and to. */
  readonly builds?: readonly (readonly [number, number])[];
  /** Systems in words, where no build is known. */
  readonly systems?: string;
  /** Versions of the product. */
  readonly affected?: string;
  /** The version or article that fixes it, or `open`; absent where nothing is known. */
  readonly fixed?: string;
  /** How one cites it: `microsoft/WSL issue 41296`. */
  readonly name: string;
  readonly source: string;
}
