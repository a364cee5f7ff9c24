import { evidence } from '../../report/evidence.ts';
import { say, share } from '../../report/inline.ts';
import { step } from '../../report/step.ts';
import { notice } from '../derived/failures.ts';
import { nonpagedPressure, poolTrouble } from '../derived/pressure.ts';
import { systemView } from '../derived/system.ts';
import { holderStory } from '../sentences/holders.ts';
import { poolFinding } from '../sentences/pool-finding.ts';
import { defineRule } from './define.ts';
import prose from './paged-pool-near-limit.md';

/** Below this the other pool is not suspected of the failed allocations. */
const FAR_FROM_MAXIMUM = 0.7;

/** With less of the pool the registry is not suspected. Judgement. */
const REGISTRY_SHARE = 0.1;

export default defineRule({
  id: 'paged-pool-near-limit',
  needs: ['memory'],
  wants: ['tags', 'modules', 'tagHits', 'target', 'sessions'],
  about: 'pool',
  pattern: 'Insufficient Memory (kernel pool)',
  prose,
  check({ memory, tags, modules, tagHits, target, sessions }) {
    const trouble = poolTrouble(memory.value, 'paged');
    if (trouble === undefined) return [];
    const { pressure, onlyWarned } = trouble;
    const failed = !onlyWarned && notice(memory.value, 'pool-allocations-failed') !== undefined;
    const story = holderStory('paged', pressure.usedKb * 1024, tags, modules, tagHits);
    const { poolsHaveSizes } = systemView({
      memory,
      ...(target && { target }),
      ...(sessions && { sessions }),
    });
    const first = story.holders[0];
    const trimmable =
      !onlyWarned && poolsHaveSizes && pressure.yardstick === 'maximum' && first?.row.tag === 'MmSt';
    const nonpaged = nonpagedPressure(memory.value);
    const notNonpaged = failed && nonpaged?.yardstick === 'maximum' && nonpaged.share < FAR_FROM_MAXIMUM;
    const registry = story.holders
      .slice(0, 3)
      .some(each => each.row.tag.startsWith('CM') && (each.share ?? 1) >= REGISTRY_SHARE);
    const finding = poolFinding({
      memory,
      trouble,
      story,
      tags,
      target,
      details: [
        ...(notNonpaged
          ? [
              say`Nonpaged pool is at ${share(nonpaged.share)} of its maximum. The failed allocations were likely for paged pool.`,
            ]
          : []),
        ...(trimmable
          ? [
              say`This x86 system trims paged pool only from 80% of its maximum on. Under Session Manager\\Memory Management, PoolUsageMaximum = 60 trims earlier. PagedPoolSize = 0xFFFFFFFF gives the pool its largest size. Restart to apply (Microsoft KB312362).`,
            ]
          : []),
      ],
      evidence: notNonpaged ? evidence(memory, ...nonpaged.rows) : [],
      next: registry ? [step('hives'), step('locks')] : [],
    });
    return [finding];
  },
});
