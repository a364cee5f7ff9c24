import { say } from '../../report/inline.ts';
import { step } from '../../report/step.ts';
import { kindOf } from '../derived/note-of.ts';
import { largerFamily } from '../derived/tag-family.ts';
import { familyFinding } from '../sentences/family.ts';
import { defineRule } from './define.ts';
import prose from './memory-compression.md';

/** The store manager's (pooltag.txt lists them as nt!store or rdyboost.sys). */
const STORE = /^sm[A-Z][A-Za-z]$/;

export default defineRule({
  id: 'memory-compression',
  needs: ['tags'],
  wants: ['memory'],
  about: 'tag',
  prose,
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
