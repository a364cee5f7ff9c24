import type { Line } from './line.js';
/** One executive resource of `!locks`. `line` and `text` are those of its `Resource @` line. */
export interface Lock extends Line {
    /** Hexadecimal digits, as printed without 0x. */
    readonly address: string;
    /** `nt!CmpRegistryLock`, where the debugger knew it. */
    readonly name?: string;
    readonly state: 'exclusive' | 'shared' | 'available' | 'unknown';
    /** Of `Shared N owning threads`. */
    readonly sharedOwners?: number;
    readonly contention?: CountLine;
    readonly sharedWaiters?: CountLine;
    readonly exclusiveWaiters?: CountLine;
    /** Threads that own it, addresses as printed. */
    readonly owners: readonly string[];
}
export interface CountLine extends Line {
    readonly count: number;
}
export interface Locks {
    readonly locks: readonly Lock[];
    readonly total?: number;
    readonly held?: number;
}
