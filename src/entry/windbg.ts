/** What WinDbg loads: the functions that it calls, and the names that a user types. */
import { windbgDebugger } from '../debugger/windbg.ts';
import type { Host } from '../debugger/windbg-api.d.ts';
import { type Depth, diagnoseDebugger } from '../diagnose.ts';
import { dml } from '../render/dml.ts';
import { layout } from '../render/layout.ts';
import { text } from '../render/text.ts';
import { toDoc } from '../render/to-doc.ts';
import { Diagnosis } from './windbg-objects.ts';

declare const host: Host;

/** The last diagnosis of each depth, with the state of the target that it was made of. */
const last = new Map<Depth, { readonly state: string; readonly diagnosis: Diagnosis }>();

/**
 * `dx @$poolDiagnose()`: prints the report and returns it as an object. The debugger evaluates the whole
 * expression again at each click into the object, so while the target has not run the same object is given
 * without running or printing anything. `"full"` also runs the confirming commands; `"again"` starts anew.
 */
function poolDiagnose(request?: unknown): Diagnosis {
  const depth: Depth = request === 'full' ? 'full' : 'first';
  const from = windbgDebugger();
  const state = stateOf(from.run);
  const known = last.get(depth);
  if (request !== 'again' && known !== undefined && known.state === state) return known.diagnosis;
  const report = diagnoseDebugger(from, { depth });
  const lines = layout(toDoc(report));
  from.print({ dml: dml(lines), text: text(lines) });
  const diagnosis = new Diagnosis(report);
  last.set(depth, { state, diagnosis });
  return diagnosis;
}

/** The target's own clock, which moves when the target runs; a dump's stands still. */
function stateOf(run: (command: string) => readonly string[]): string {
  try {
    return run('.time').join('\n');
  } catch (_) {
    // Without a clock nothing tells two states apart, and a stale report is worse than a second run.
    return `unknown ${last.size} ${Math.random()}`;
  }
}

/** The debugger calls it at load. The target must not be touched here: it is not there yet. */
export function initializeScript(): unknown[] {
  return [
    new host.apiVersionSupport(1, 2),
    new host.functionAlias(poolDiagnose, 'poolDiagnose'),
    new host.optionalRecord(new host.functionAlias(poolDiagnose, 'poolinsight')),
  ];
}

/** `.scriptrun` gives the diagnosis at once. */
export function invokeScript(): void {
  poolDiagnose();
}

export function uninitializeScript(): void {
  last.clear();
}
