import { say } from '../../report/inline.ts';
import { step } from '../../report/step.ts';
import { kindOf } from '../derived/note-of.ts';
import { largerFamily } from '../derived/tag-family.ts';
import { familyFinding } from '../sentences/family.ts';
import { defineRule } from './define.ts';

/** The store manager's (pooltag.txt lists them as nt!store or rdyboost.sys). */
const STORE = /^sm[A-Z][A-Za-z]$/;

export default defineRule({
  id: 'memory-compression',
  needs: ['tags'],
  wants: ['memory'],
  about: 'tag',
  doc: {
    title: 'Pool held by memory compression',
    says: 'The store manager, which compresses memory, holds a large part of a pool.',
    why: 'Windows 10 and later compress pages before they write them to a page file. What the store needs follows how much is compressed: it is a result of little memory, not its cause.',
    measures:
      'The tags that begin with sm, together, in the pool where they hold more, against what bounds it: 20% of a real maximum, 5% of physical memory or the commit limit and 512 MB, or 1 GB where nothing says what bounds it. Never more than a note.',
    misleads: 'Were memory free at the same time, so much of it would be strange.',
    whatToDo: 'Look for what makes memory short; the process MemCompression holds what was compressed.',
  },
  check({ tags, memory }) {
    const finding = familyFinding({
      // Letters alone do not say that a tag is the store manager's.
      family: largerFamily(tags.value, (tag, row) => STORE.test(tag) && kindOf(row) === 'cache'),
      tags,
      ...(memory && { memory }),
      subject: 'Memory compression',
      singular: true,
      atMost: 'note',
      details: [say`It holds more the less memory there is: usually a result of the shortage, and no leak.`],
      next: [step('memusage'), step('vm-processes')],
    });
    return finding ? [finding] : [];
  },
});
