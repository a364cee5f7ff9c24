import type { Line } from './line.js';
/** `xpool -map` of the old kdex2x86 extension: which pages of nonpaged pool's range are in use. */
export interface PoolMap extends Line {
    /** As the heading names it: `Non-Paged Pool Area`. */
    readonly area: string;
    readonly maxPages?: number;
    readonly usedPages?: PoolMapCount;
    /** Counted from the map's own signs; a map cut by its author counts less than the totals. */
    readonly map: {
        readonly rows: number;
        readonly free: number;
        /** Single pages in use, paged out or not. */
        readonly single: number;
        /** Pages that belong to contiguous runs: starts, middles and ends. */
        readonly contiguous: number;
        readonly contiguousStarts: number;
        readonly pagedOut: number;
    };
}
export interface PoolMapCount extends Line {
    readonly pages: number;
    /** 0 to 1, as printed in per cent. */
    readonly share?: number;
}
