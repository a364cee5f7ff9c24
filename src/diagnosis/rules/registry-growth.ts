import type { Lock } from '../../reading/facts/locks.ts';
import { evidence } from '../../report/evidence.ts';
import { count, name, say } from '../../report/inline.ts';
import { step } from '../../report/step.ts';
import { tagFamily } from '../derived/tag-family.ts';
import { familyFinding } from '../sentences/family.ts';
import { defineRule } from './define.ts';

/** Of the configuration manager, without those of wibcm.sys (pooltag.txt). */
const REGISTRY = /^CM(?!SH$|WK$|WT$)/;
const REGISTRY_LOCK = /\bCmp\w{0,40}Lock/;

export default defineRule({
  id: 'registry-growth',
  needs: ['tags'],
  wants: ['memory', 'locks'],
  about: 'tag',
  doc: {
    title: 'Growth of the registry',
    says: 'The registry holds a large part of paged pool.',
    why: 'On old systems hives lie in paged pool as a whole, on all systems keys that are open and not closed do. Bloated profiles of many users, or a program that opens keys without end, fill the pool.',
    measures:
      'The tags that begin with CM, together, against what bounds paged pool: 20% of a real maximum (note) and 40% while the pool is more than 60% used (warning); 5 and 10% of the commit limit, from 512 MB on; 1 GB where nothing says what bounds it.',
    misleads: 'A terminal server with many users has many hives loaded by right.',
    whatToDo: 'List the hives with their sizes, then the open keys, and look at the lock of the registry.',
  },
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
