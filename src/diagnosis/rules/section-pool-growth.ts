import { say, tag } from '../../report/inline.ts';
import { step } from '../../report/step.ts';
import { tagFamily } from '../derived/tag-family.ts';
import { familyFinding } from '../sentences/family.ts';
import { defineRule } from './define.ts';
import prose from './section-pool-growth.md';

/** Prototype page-table entries, segments and subsections of mapped and cached files. */
const SECTIONS: readonly string[] = ['MmSt', 'MmSm', 'MmSc', 'MmSd'];

export default defineRule({
  id: 'section-pool-growth',
  needs: ['tags'],
  wants: ['memory'],
  about: 'tag',
  prose,
  check({ tags, memory }) {
    const finding = familyFinding({
      family: tagFamily(tags.value, 'paged', each => SECTIONS.indexOf(each) >= 0),
      tags,
      ...(memory && { memory }),
      subject: 'Mapped and cached files',
      atMost: 'note',
      details: [
        say`${tag('MmSt')} grows with the pages of files that are cached or mapped: a backup, a scan, or large files on shares. It is trimmed under pressure, and is rarely a leak.`,
      ],
      next: [step('memusage-files'), step('filecache')],
    });
    return finding ? [finding] : [];
  },
});
