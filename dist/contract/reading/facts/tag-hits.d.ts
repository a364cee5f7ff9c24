import type { Line } from './line.js';
/** One place in an image that holds a tag's four bytes: `!for_each_module s -a @#Base @#End "TAG"`. */
export interface TagHit extends Line {
    /** Hexadecimal digits, without backtick. */
    readonly address: string;
    /** The symbol or module printed beside it, where there is one. */
    readonly symbol?: string;
}
export interface TagHits {
    /** One search a tag; `tag` as typed between the quotes. */
    readonly searches: readonly (Line & {
        readonly tag: string;
        readonly hits: readonly TagHit[];
    })[];
}
