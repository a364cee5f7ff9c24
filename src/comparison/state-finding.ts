/** The findings that a pool is near its bound at the later time though nothing grew: flat is not well. */
import { BOUNDS, poolTrouble } from '../diagnosis/derived/pressure.ts';
import type { Finding } from '../report/finding.ts';
import { kilobytes, say, share } from '../report/inline.ts';
import { step, steps } from '../report/step.ts';
import type { Comparison } from './compare.ts';
import { memoryOf } from './memory-of.ts';

/** One for each pool that no other finding tells of. */
export function stateFindings({ after }: Comparison, told: readonly Finding[]): Finding[] {
  const memory = memoryOf(after);
  const found: Finding[] = [];
  for (const group of ['nonpaged', 'paged'] as const) {
    const trouble = poolTrouble(memory, group);
    const isTold = told.some(each => each.resource === `${group}-pool` && each.severity !== 'note');
    if (trouble === undefined || trouble.severity === 'note' || trouble.onlyWarned || isTold) continue;
    const { usedKb, limitKb, share: part, yardstick } = trouble.pressure;
    found.push({
      severity: trouble.severity,
      confidence: 'likely',
      resource: `${group}-pool`,
      headline: say`${group === 'nonpaged' ? 'Nonpaged' : 'Paged'} pool holds ${kilobytes(usedKb)}, ${share(part)} of ${BOUNDS[yardstick]} (${kilobytes(limitKb)}), and does not grow.`,
      details: [
        say`What filled it came before the first of the two, or waits for its trigger. The report of one snapshot says who holds it.`,
      ],
      tags: [],
      drivers: [],
      evidence: [],
      next: steps(step(group === 'nonpaged' ? 'tags-nonpaged' : 'tags-paged')),
    });
  }
  return found;
}
