import type { Line } from './line.js';
/**
 * What the debugger says it is looking at: `vertarget`, and the banner lines of a session's start.
 * Each value is absent where no line said it.
 */
export interface Target {
    /** Every line that was understood, in order: the evidence for all of it. */
    readonly lines: readonly Line[];
    readonly debuggerVersion?: string;
    /** The file that was opened, as printed between brackets. */
    readonly dumpFile?: string;
    readonly kind?: 'live' | 'local' | 'complete-dump' | 'kernel-dump' | 'active-dump' | 'small-dump' | 'user-mode';
    /** `Windows Server 2003 Kernel Version 3790 (Service Pack 2) UP Free x86 compatible`: the words before `Kernel Version`. */
    readonly system?: string;
    readonly build?: number;
    readonly servicePack?: string;
    readonly processors?: number;
    readonly checked?: boolean;
    readonly architecture?: 'x86' | 'x64' | 'arm' | 'arm64' | 'ia64';
    readonly product?: string;
    readonly buildLab?: string;
    /** Hexadecimal digits without 0x and backtick. */
    readonly kernelBase?: string;
    readonly loadedModuleList?: string;
    /** As printed, with its time zone. */
    readonly sessionTime?: string;
    readonly uptimeSeconds?: number;
    readonly uptimeText?: string;
    /** Symbol trouble that the debugger complained of at load. */
    readonly symbolTrouble?: Line;
}
