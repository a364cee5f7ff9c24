export interface PlanStep {
  readonly id: string;
  readonly run: string;
  readonly expect: 'same' | 'record' | 'as-raw' | 'as-report' | { readonly pattern: string };
  readonly question?: string;
}
export declare const SAVED: readonly string[];
export declare function userPlan(work: string): PlanStep[];
export declare function kernelPlan(): PlanStep[];
export declare function livePlan(): PlanStep[];
export declare function otherEnginePlan(work: string): PlanStep[];
export declare function commandFile(plan: readonly PlanStep[]): string;
export declare function answersIn(text: string, plan: readonly PlanStep[]): Map<string, string>;
