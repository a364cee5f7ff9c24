import type { Check } from './compare.d.mts';

export interface ProofSession {
  readonly name: string;
  readonly debuggerPath?: string | undefined;
  readonly checks: readonly Check[];
  readonly reason?: string;
}
export declare function counted(checks: readonly Check[]): string;
export declare function proofPage(from: {
  readonly when: string;
  readonly system: string;
  readonly node: string;
  readonly sessions: readonly ProofSession[];
  readonly remarks: readonly string[];
}): string;
