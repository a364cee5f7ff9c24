import { say, tag } from '../../report/inline.ts';
import { step } from '../../report/step.ts';
import { tagFamily } from '../derived/tag-family.ts';
import { familyFinding } from '../sentences/family.ts';
import { defineRule } from './define.ts';

/** Prototype page-table entries, segments and subsections of mapped and cached files. */
const SECTIONS: readonly string[] = ['MmSt', 'MmSm', 'MmSc', 'MmSd'];

export default defineRule({
  id: 'section-pool-growth',
  needs: ['tags'],
  wants: ['memory'],
  about: 'tag',
  doc: {
    title: 'Paged pool held by mapped and cached files',
    says: 'Structures of mapped and cached files hold a large part of paged pool.',
    why: 'For every page of a cached or mapped file the memory manager keeps a prototype page-table entry in paged pool. Backups, virus scans and large files on shares make many.',
    measures:
      'The tags MmSt, MmSm, MmSc and MmSd together, against what bounds paged pool: 20% of a real maximum, 5% of the commit limit and 512 MB, or 1 GB where nothing says what bounds it. Never more than a note.',
    misleads:
      'It is a cache, which is trimmed under pressure: rarely a leak. On x86 it fills the pool all the same.',
    whatToDo: 'See which files are cached; on x86 before Vista let trimming begin earlier (KB312362).',
  },
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
