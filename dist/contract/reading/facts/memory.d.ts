import type { Line } from './line.js';
/** A row of `!vm`: `Label: <pages> (<Kb> Kb)`. Figures above 2^53 are rounded; `text` has all digits. */
export interface PageRow extends Line {
    readonly pages: number;
    readonly kb: number;
}
/**
 * The system rows of `!vm` by our names. Labels differ between the debuggers' versions
 * (`NonPagedPool Max` and `NonPagedPool Maximum` are one row).
 */
export type MemoryRow = 'physicalMemory' | 'availablePages' | 'resAvailPages' | 'lockedIoPages' | 'freeSystemPtes' | 'freeNpPtes' | 'freeSpecialNp' | 'modifiedPages' | 'modifiedPfPages' | 'modifiedNoWritePages' | 'nonpagedPoolUsage' | 'nonpagedPoolNxUsage' | 'nonpagedPoolMax' | 'pagedPoolUsage' | 'pagedPoolMax' | 'processorCommit' | 'sessionCommit' | 'sharedCommit' | 'specialPool' | 'sharedProcess' | 'kernelStacks' | 'pagesForMdls' | 'contigMemPages' | 'partitionPages' | 'pagesForAwe' | 'pagesForNoVa' | 'nonpagedPoolCommit' | 'pagedPoolCommit' | 'driverCommit' | 'bootCommit' | 'pfnArrayCommit' | 'smallNonpagedPtesCommit' | 'slabAllocatorPages' | 'skPagesInUnchargedSlabs' | 'systemPageTables' | 'vadPageTableBitmaps' | 'processLockedFilePages' | 'pagefileHashPages' | 'sumSystemCommit' | 'totalPrivate' | 'miscTransientCommit' | 'committedPages' | 'commitLimit';
/** One page file: the `Page File:` line and the two lines of figures under it. All in Kb. */
export interface PageFile extends Line {
    /** As printed; absent for `No Name for Paging File` (the virtual one behind memory compression). */
    readonly path?: string;
    readonly currentKb?: number;
    readonly freeKb?: number;
    readonly minimumKb?: number;
    readonly maximumKb?: number;
}
/** A row of one of several pools: `PagedPool 3 Usage:`, `NonPagedPool 1 Used:`, `NonPagedPoolNx  0:`. */
export interface PoolPart extends PageRow {
    readonly pool: 'nonpaged' | 'nonpaged-nx' | 'paged';
    /** NUMA node for nonpaged pools, number of the pool for paged pools. */
    readonly index: number;
}
/** The lines that `!vm` puts between its rows: warnings, and remarks on itself. */
export type NoticeId = 'excessive-nonpaged-pool' | 'excessive-paged-pool' | 'pool-allocations-failed' | 'running-out-of-system-ptes' | 'system-pte-allocations-failed' | 'kernel-stack-pte-allocations-failed' | 'kernel-stack-growth-failed' | 'commit-near-limit' | 'commit-requests-failed' | 'running-out-of-physical-memory' | 'sums-exceed-commit' | 'unimplemented' | 'missing-symbol'
/** A line between rows of stars that says something not known here. */
 | 'other';
export interface Notice extends Line {
    readonly id: NoticeId;
    /** The figure in the notice, where it has one: failures since start-up, or Kb. */
    readonly count?: number;
}
/** What `!vm` says of the system as a whole. Layouts: `2000`, `xp` (XP to early 8), `modern` (about 2015 on). */
export interface Memory {
    readonly layout: '2000' | 'xp' | 'modern';
    readonly rows: Readonly<Partial<Record<MemoryRow, PageRow>>>;
    readonly pageFiles: readonly PageFile[];
    readonly parts: readonly PoolPart[];
    readonly notices: readonly Notice[];
    /** Rows of the same form whose label is not known here, with the label. */
    readonly others: readonly (PageRow & {
        readonly label: string;
    })[];
}
