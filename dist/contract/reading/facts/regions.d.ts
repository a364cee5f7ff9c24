import type { Line } from './line.js';
/** A row of the 0x20 section of `!vm`: a region of the kernel's virtual address space. */
export interface Region extends Line {
    readonly name: string;
    /** Hexadecimal as printed; `0` for a region that does not exist. */
    readonly base: string;
    /** Rounded above 2^53. */
    readonly bytes: number;
}
export interface Regions {
    readonly regions: readonly Region[];
}
