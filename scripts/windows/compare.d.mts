import type { PlanStep } from './plan.d.mts';

export interface Check {
  readonly id: string;
  readonly run: string;
  readonly verdict: 'same' | 'different' | 'not tried' | 'recorded';
  readonly got?: string;
  readonly wanted?: string;
  readonly question?: string;
}
export declare function words(text: string, work: string): string;
export declare function checkOf(
  step: PlanStep,
  answers: ReadonlyMap<string, string>,
  expected: Readonly<Record<string, string>>,
  work: string,
): Check;
export declare function fileCheck(
  name: string,
  got: string | undefined,
  wanted: string | undefined,
  work: string,
): Check;
export declare function kernelChecks(
  plan: readonly PlanStep[],
  answers: ReadonlyMap<string, string>,
  headline: (text: string) => string | undefined,
): Check[];
