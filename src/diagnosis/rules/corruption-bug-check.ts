import { BLOCK_PLACES, corruptionBugChecks, HEAP_LIMITS } from '../../knowledge/bug-checks.ts';
import type { BugCheck } from '../../reading/facts/bugcheck.ts';
import { evidence } from '../../report/evidence.ts';
import { say } from '../../report/inline.ts';
import { type Step, step, steps } from '../../report/step.ts';
import { bugCheckCode } from '../sentences/bug-check.ts';
import prose from './corruption-bug-check.md';
import { defineRule } from './define.ts';

const HEAP_CORRUPTION = 0x13a;

export default defineRule({
  id: 'corruption-bug-check',
  needs: ['bugcheck'],
  wants: [],
  prose,
  check({ bugcheck }) {
    const { code, args } = bugcheck.value;
    const known = corruptionBugChecks.get(code);
    if (known === undefined) return [];
    const isLimit = code === HEAP_CORRUPTION && HEAP_LIMITS.indexOf(number(args[0])) >= 0;
    const stopped = say`The system stopped with ${known.name} (${bugCheckCode(bugcheck.value)})`;
    return [
      {
        severity: 'warning',
        confidence: isLimit ? 'likely' : 'certain',
        resource: 'none',
        headline: isLimit
          ? say`${stopped}: a request went beyond a limit of the kernel's heap, and nothing is known to be damaged.`
          : say`${stopped}: ${known.means}, which is a different problem than exhaustion.`,
        details: [
          isLimit
            ? say`The limit is that of one heap; whether commit or pool was short is what the other findings say.`
            : say`Whether memory was short as well is what the other findings say; the stop code does not speak of it.`,
        ],
        tags: [],
        drivers: [],
        evidence: evidence(bugcheck, bugcheck.value),
        next: isLimit ? [] : steps(block(bugcheck.value)),
      },
    ];
  },
});

function number(digits: string | undefined): number {
  return Number.parseInt(digits ?? '', 16);
}

/** The block that the parameters point to, where they do. */
function block({ code, args }: BugCheck): Step | undefined {
  const place = code === HEAP_CORRUPTION ? 2 : BLOCK_PLACES.get(code)?.get(number(args[0]));
  const address = place === undefined ? undefined : args[place];
  return address === undefined || !(number(address) > 0) ? undefined : step('pool-block', { address });
}
