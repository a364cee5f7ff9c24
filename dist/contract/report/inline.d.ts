import type { Step } from './step.js';
/**
 * A piece of a sentence. Rules name values and their kind; only renderers format them, so that a tag can be a
 * link in WinDbg, a mark in a page and 4 plain characters in a text.
 */
export type Inline = string | {
    readonly kind: 'bytes';
    readonly bytes: number;
} | {
    readonly kind: 'count';
    readonly count: number;
}
/** A part of a whole, 0 to 1 (more where the whole is exceeded). */
 | {
    readonly kind: 'share';
    readonly share: number;
}
/** With a step it is a link: only pages that a debugger prints have them (`faces/windbg/linked.ts`). */
 | {
    readonly kind: 'tag';
    readonly tag: string;
    readonly step?: Step;
} | {
    readonly kind: 'command';
    readonly step: Step;
}
/** A text from the target: the name of a driver, a process, a lock. Never trusted. */
 | {
    readonly kind: 'name';
    readonly name: string;
} | {
    readonly kind: 'driver';
    readonly name: string;
    readonly step?: Step;
};
export declare const bytes: (value: number) => Inline;
/** For figures that the debugger prints in Kb (1,024 bytes). */
export declare const kilobytes: (value: number) => Inline;
export declare const count: (value: number) => Inline;
export declare const share: (value: number) => Inline;
export declare const tag: (value: string) => Inline;
export declare const name: (value: string) => Inline;
export declare const driver: (value: string) => Inline;
export declare const command: (step: Step) => Inline;
/** Builds a sentence: `say\`Tag ${tag('Thre')} holds ${bytes(n)}\``. Other sentences may stand in it. */
export declare function say(words: TemplateStringsArray, ...values: readonly (Inline | readonly Inline[])[]): Inline[];
