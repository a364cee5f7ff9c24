import { evidence } from '../../report/evidence.ts';
import { say } from '../../report/inline.ts';
import { step, steps } from '../../report/step.ts';
import { holdsNoPool } from '../derived/pool-in-target.ts';
import { defineRule } from './define.ts';
import prose from './wrong-kernel-symbols.md';

export default defineRule({
  id: 'wrong-kernel-symbols',
  needs: ['target'],
  wants: ['memory', 'tags'],
  pattern: 'No Component Symbols',
  prose,
  check({ target, memory, tags }) {
    const trouble = target.value.symbolTrouble;
    if (trouble === undefined || holdsNoPool(target)) return [];
    const hasFigures = memory !== undefined || tags !== undefined;
    return [
      {
        severity: 'note',
        confidence: hasFigures ? 'possible' : 'certain',
        resource: 'none',
        headline: say`The debugger complained of wrong or missing symbols of the kernel.`,
        details: [
          hasFigures
            ? say`It still printed figures. Either the symbols were repaired, or the figures are wrong.`
            : say`Without them its memory commands print nothing that can be judged.`,
        ],
        tags: [],
        drivers: [],
        evidence: evidence(target, trouble),
        next: steps(step('symbol-server'), step('reload-kernel')),
      },
    ];
  },
});
