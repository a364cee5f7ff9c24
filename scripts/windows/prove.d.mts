import type { Check } from './compare.d.mts';

export interface Expected {
  readonly answers: Readonly<Record<string, string>>;
  readonly files: Readonly<Record<string, string>>;
}
export interface Found {
  readonly path?: string;
  readonly problem?: string;
}
export interface Proof {
  readonly page: string;
  readonly summary: string;
  readonly different: number;
  readonly tried: boolean;
}
export declare function expectedAnswers(): Expected;
export declare function prepare(work: string): void;
export declare function runDebugger(
  path: string,
  args: readonly string[],
  work: string,
  timeoutMs: number,
): Promise<{ readonly text: string; readonly reason?: string }>;
export declare function prove(options: {
  readonly work: string;
  readonly cdb: Found;
  readonly kd: Found;
  readonly target: string;
  readonly dump?: string | undefined;
  readonly makeDump?: (work: string, kd: string) => Promise<{ path?: string; tried: readonly string[] }>;
  readonly symbols?: string | undefined;
  readonly system: string;
  readonly say: (line: string) => void;
}): Promise<Proof>;
export type { Check };
