import { LOCK_CONTENTION, LOCK_WAITERS_NOTE, LOCK_WAITERS_WARNING } from '../../knowledge/limits.ts';
import type { Lock } from '../../reading/facts/locks.ts';
import { evidence } from '../../report/evidence.ts';
import type { Finding, Severity } from '../../report/finding.ts';
import { count, type Inline, name, say, tag } from '../../report/inline.ts';
import { step, steps } from '../../report/step.ts';
import { holders } from '../derived/holders.ts';
import { defineRule } from './define.ts';
import prose from './lock-contention.md';

/** The lock of the registry, on all systems that have one lock for all of it. */
const REGISTRY_LOCK = /CmpRegistryLock$/;
const MOST_TOLD = 5;

export default defineRule({
  id: 'lock-contention',
  needs: ['locks'],
  wants: ['tags'],
  pattern: 'High Contention',
  prose,
  check({ locks, tags }) {
    const found: { lock: Lock; severity: Severity; waiters: number }[] = [];
    for (const lock of locks.value.locks) {
      const waiters = (lock.sharedWaiters?.count ?? 0) + (lock.exclusiveWaiters?.count ?? 0);
      if (waiters < LOCK_WAITERS_NOTE) continue;
      const busy = (lock.contention?.count ?? 0) > LOCK_CONTENTION;
      found.push({ lock, waiters, severity: waiters >= LOCK_WAITERS_WARNING || busy ? 'warning' : 'note' });
    }
    found.sort((a, b) => b.waiters - a.waiters || a.lock.line - b.lock.line);
    return found.slice(0, MOST_TOLD).map(({ lock, severity }): Finding => {
      const registry = lock.name !== undefined && REGISTRY_LOCK.test(lock.name);
      const largest = registry && tags ? holders(tags.value, 'paged').slice(0, 3) : [];
      const registryTag = largest.find(each => each.row.tag.startsWith('CM'));
      const holds = registryTag === largest[0] ? 'the largest holder' : 'among the largest holders';
      return {
        severity,
        confidence: 'certain',
        resource: 'none',
        headline: headline(lock),
        details: [
          ...(registry
            ? [
                say`Every use of the registry needs this lock. Programs that open a key wait, and the system is slow or hangs.`,
              ]
            : []),
          ...(registryTag
            ? [
                say`The registry is also ${holds} of paged pool (tag ${tag(registryTag.row.tag)}). Both may have one cause.`,
              ]
            : [say`This is a separate problem from any shortage of memory.`]),
        ],
        tags: [],
        drivers: [],
        evidence: [
          ...evidence(locks, lock, lock.contention, lock.sharedWaiters, lock.exclusiveWaiters),
          ...(registryTag && tags ? evidence(tags, registryTag.row) : []),
        ],
        next: steps(registry ? step('hives') : undefined, step('threads')),
      };
    });
  },
});

function headline(lock: Lock): Inline[] {
  const shared = lock.sharedWaiters?.count ?? 0;
  const exclusive = lock.exclusiveWaiters?.count ?? 0;
  const which =
    lock.name === undefined ? say`the resource at ${name(lock.address)}` : say`${name(lock.name)}`;
  const contended = lock.contention ? say` (${count(lock.contention.count)} contentions)` : [];
  return say`High contention: ${count(shared)} shared and ${count(exclusive)} exclusive waiters queue for ${which}${contended}.`;
}
