import type { Line } from './line.js';
/** A loaded image in `lm`. Addresses are hexadecimal digits, without 0x and backtick, lower case. */
export interface Module extends Line {
    readonly name: string;
    readonly start: string;
    readonly end: string;
    /** With `lmv`: the image's file name. */
    readonly file?: string;
    readonly path?: string;
    /** Text in parentheses: `deferred`, `pdb symbols` … */
    readonly symbols?: string;
    /** As printed behind `Timestamp:`. */
    readonly timestamp?: string;
    readonly company?: string;
    readonly fileVersion?: string;
    readonly description?: string;
}
/** A row under `Unloaded modules:`. A driver that came and went n times has n rows. */
export interface UnloadedModule extends Line {
    readonly file: string;
    readonly start: string;
    readonly end: string;
    readonly timestamp?: string;
}
export interface Modules {
    readonly loaded: readonly Module[];
    readonly unloaded: readonly UnloadedModule[];
    /** True when the list was not narrowed to one module (`lmv m NAME`): only then does absence mean anything. */
    readonly whole: boolean;
}
