import { type StepId } from '../knowledge/steps.js';
/** A command to run next. `command` is safe to execute as it stands: built from a template and checked parts. */
export interface Step {
    readonly id: StepId;
    readonly command: string;
    readonly purpose: string;
    readonly slow: boolean;
    readonly changesTarget: boolean;
    /** False for what is typed outside the debugger, or has a part for the user to fill in. */
    readonly asLink: boolean;
}
/** What may stand in a template's braces, as it came from the target. */
export interface StepParts {
    readonly session?: number;
    readonly tag?: string;
    readonly module?: string | undefined;
    readonly address?: string;
    /** Of a finding, from 1 on. */
    readonly number?: number;
}
/**
 * The command of a template with its parts put in. Undefined where a part is missing or is not of the form
 * that a debugger may be given: a dump is hostile input, and a link executes what it carries.
 */
export declare function step(id: StepId, parts?: StepParts): Step | undefined;
/**
 * The step that runs a command as it stands, where the catalogue has it and it may be a link; the command may have
 * come from a file. Of the parts only a module, a session and an address are told from a command's text.
 */
export declare function stepOfCommand(command: string): Step | undefined;
/** The steps that could be built, in order, each command once. */
export declare function steps(...list: readonly (Step | undefined)[]): Step[];
