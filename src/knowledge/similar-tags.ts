import { tagBinaryTable } from './data/tag-binaries.ts';
import { allKnownLeaks } from './known-leaks/index.ts';
import { allTagNotes } from './tags/index.ts';

const TAG_LENGTH = 4;

/** Known tags that are written like the word but for case and blanks; the word itself first. */
export function similarTags(word: string): string[] {
  const wanted = bare(word);
  const found = new Set<string>();
  const take = (tag: string): void => {
    if (tag.indexOf('?') < 0 && bare(tag) === wanted) found.add(tag);
  };
  for (const each of allTagNotes) take(each.tag);
  for (const each of allKnownLeaks) each.tags.forEach(take);
  // ntfs.sys|NtFCNtFDNtFa|
  for (const line of tagBinaryTable.split('\n')) {
    const tags = line.split('|')[1] ?? '';
    for (let at = 0; at < tags.length; at += TAG_LENGTH) take(tags.slice(at, at + TAG_LENGTH));
  }
  const own = word.padEnd(TAG_LENGTH);
  const others = Array.from(found)
    .filter(each => each !== own)
    .sort();
  return found.has(own) ? [own, ...others] : others;
}

function bare(tag: string): string {
  return tag.replace(/ /g, '').toLowerCase();
}
