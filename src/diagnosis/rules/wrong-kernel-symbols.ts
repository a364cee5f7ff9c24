import { evidence } from '../../report/evidence.ts';
import { say } from '../../report/inline.ts';
import { step, steps } from '../../report/step.ts';
import { holdsNoPool } from '../derived/pool-in-target.ts';
import { defineRule } from './define.ts';

export default defineRule({
  id: 'wrong-kernel-symbols',
  needs: ['target'],
  wants: ['memory', 'tags'],
  doc: {
    title: "Kernel's symbols wrong or missing",
    pattern: 'No Component Symbols',
    says: "The debugger complained of the kernel's symbols when it opened the target.",
    why: '!vm, !poolused and !locks find what they print through symbols. With wrong ones they print nothing, or figures of other variables.',
    measures:
      'The lines with which a debugger complains of the symbols of nt. Small dumps and user-mode targets are left out, since symbols cannot give them what they do not hold.',
    misleads: 'Symbols may have been repaired after the complaint: then the outputs below it are right.',
    whatToDo:
      'Point the debugger to a symbol server, reload the symbols of the kernel, and run the commands anew.',
  },
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
            ? say`It printed figures all the same: either the symbols were repaired after that, or the figures are not to be trusted.`
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
