import type { Lock } from '../../reading/facts/locks.ts';
import { evidence } from '../../report/evidence.ts';
import { count, name, say } from '../../report/inline.ts';
import { step } from '../../report/step.ts';
import { tagFamily } from '../derived/tag-family.ts';
import { familyFinding } from '../sentences/family.ts';
import { defineRule } from './define.ts';
import prose from './registry-growth.md';

/** Of the configuration manager, without those of wibcm.sys (pooltag.txt). */
const REGISTRY = /^CM(?!SH$|WK$|WT$)/;
const REGISTRY_LOCK = /\bCmp\w{0,40}Lock/;

export default defineRule({
  id: 'registry-growth',
  needs: ['tags'],
  wants: ['memory', 'locks'],
  about: 'tag',
  prose,
  check({ tags, memory, locks }) {
    const family = tagFamily(tags.value, 'paged', tag => REGISTRY.test(tag));
    const lock = locks?.value.locks.find(isContended);
    const finding = familyFinding({
      family,
      tags,
      ...(memory && { memory }),
      subject: 'The registry',
      singular: true,
      details: [
        say`Hives of user profiles, or keys that are opened and not closed, make it grow.`,
        ...(lock
          ? [
              say`Threads also queue for its lock ${name(lock.name ?? lock.address)} (${count((lock.sharedWaiters?.count ?? 0) + (lock.exclusiveWaiters?.count ?? 0))} waiting).`,
            ]
          : []),
      ],
      next: [step('hives'), step('open-keys'), locks ? undefined : step('locks')],
    });
    if (finding === undefined) return [];
    return [
      lock && locks ? { ...finding, evidence: [...finding.evidence, ...evidence(locks, lock)] } : finding,
    ];
  },
});

function isContended(lock: Lock): boolean {
  const waiting = (lock.sharedWaiters?.count ?? 0) + (lock.exclusiveWaiters?.count ?? 0);
  return waiting > 0 && lock.name !== undefined && REGISTRY_LOCK.test(lock.name);
}
