/** Who may own a tag, or make it grow: every candidate with its clue, the likeliest first. */

import { tagBinary } from '../../knowledge/tag-binaries.ts';
import { driverVendor } from '../../knowledge/vendors-of-drivers.ts';
import { isWindowsDriver } from '../../knowledge/windows-drivers.ts';
import type { Modules } from '../../reading/facts/modules.ts';
import type { TagHits } from '../../reading/facts/tag-hits.ts';
import type { TagRow } from '../../reading/facts/tags.ts';
import { count, type Inline, name, say } from '../../report/inline.ts';
import type { LikeKnownLeak, OwnerCandidate } from '../../report/suspect.ts';
import { latest } from '../derived/latest.ts';
import { noteOf } from '../derived/note-of.ts';
import { ownerOf } from '../derived/owner.ts';
import { hiddenBehind } from './hidden-owners.ts';

const MOST = 6;
/** Shorter names share their first letters with too many drivers. */
const LEAST_LETTERS = 3;

interface Driver {
  readonly file: string;
  readonly module: string;
  readonly loaded: boolean;
  readonly unloads: number;
}

export function ownersOf(
  row: TagRow,
  known: readonly LikeKnownLeak[],
  modules: Modules | undefined,
  hits: TagHits | undefined,
): OwnerCandidate[] {
  const found: OwnerCandidate[] = [];
  const add = (one: OwnerCandidate): void => {
    const same = (each: OwnerCandidate): boolean => each.name.toLowerCase() === one.name.toLowerCase();
    if (!found.some(same)) found.push(one);
  };
  const hidden = hiddenBehind(row.tag);
  const certain = ownerOf(row, modules, hits);
  const byName = certain?.step === 'loaded-name' || certain?.step === 'unloaded-name';
  const owner = certain && !byName ? certain : undefined;
  for (const leak of known) {
    // Without anything that fits beside the tag, the catalogue proves nothing.
    if (leak.driver !== undefined && leak.score >= 0.5) {
      add({
        name: leak.driver,
        clue: 'known-leak',
        confidence: leak.score >= 0.8 ? 'likely' : 'possible',
        words: say`known leak: ${leak.name}`,
        module: stemOf(leak.driver),
      });
    }
  }
  const listed: OwnerCandidate | undefined = owner && {
    name: owner.name,
    clue: owner.step === 'listed' ? 'listed' : owner.step === 'image' ? 'image' : 'known',
    confidence: owner.step === 'image' ? 'likely' : owner.step === 'listed' ? 'certain' : 'likely',
    words: withCompany(owner.name, OWNER_WORDS[owner.step] ?? ''),
    ...(owner.module !== undefined && { module: owner.module }),
  };
  const binary = tagBinary(row.tag);
  const isPrivate = listed === undefined && row.description === '' && noteOf(row)?.exact !== true;
  if (hidden === undefined && listed !== undefined) add(listed);
  if (isPrivate && modules !== undefined) for (const each of byLetters(row.tag, modules)) add(each);
  if (listed === undefined && binary?.binary !== undefined && binary.exact) {
    add({
      name: binary.binary,
      clue: 'known',
      confidence: 'likely',
      words: say`Microsoft's tag list`,
    });
  }
  if (hidden !== undefined && modules !== undefined) {
    for (const driver of foreignDrivers(modules)) {
      const vendor = driver.loaded ? driverVendor(driver.file) : undefined;
      if (vendor === undefined || !hidden.kinds.test(vendor.kind)) continue;
      add({
        name: driver.file,
        clue: 'kind',
        confidence: 'possible',
        words: say`${name(vendor.company)}, ${vendor.kind}`,
        module: driver.module,
      });
    }
  }
  // What owns the structure is the victim where others make it grow, so it comes last.
  if (hidden !== undefined && listed !== undefined) add(listed);
  return found.slice(0, MOST);
}

const OWNER_WORDS: { readonly [step: string]: string } = {
  listed: 'named in the table',
  known: 'known owner of the tag',
  image: 'its image holds the tag',
};

function withCompany(file: string, words: string): Inline[] {
  // Microsoft's own need no company, and to look others up takes time.
  const company = isWindowsDriver(file) ? undefined : driverVendor(file)?.company;
  return company === undefined ? [words] : say`${name(company)}, ${words}`;
}

const stemOf = (file: string): string => file.replace(/\.(?:sys|dll|exe)$/i, '');

/** Asked for with every suspect of one list. */
const driversOf = latest((modules: Modules): readonly Driver[] => everyDriver(modules));
const foreignDrivers = latest((modules: Modules): readonly Driver[] =>
  driversOf(modules).filter(each => !isWindowsDriver(each.file)),
);

function everyDriver(modules: Modules): Driver[] {
  const drivers: Driver[] = modules.loaded.map(each => ({
    file: each.file ?? `${each.name}.sys`,
    module: each.name,
    loaded: true,
    unloads: 0,
  }));
  const unloaded = new Map<string, Driver & { unloads: number }>();
  for (const { file } of modules.unloaded) {
    const key = file.toLowerCase();
    const before = unloaded.get(key);
    if (before !== undefined) before.unloads++;
    else unloaded.set(key, { file, module: file, loaded: false, unloads: 1 });
  }
  const all = drivers.map(each => {
    const gone = unloaded.get(each.file.toLowerCase());
    if (gone === undefined) return each;
    unloaded.delete(each.file.toLowerCase());
    return { file: each.file, module: each.module, loaded: true, unloads: gone.unloads };
  });
  unloaded.forEach(each => {
    all.push(each);
  });
  return all;
}

/** How a driver's name is like a tag: the more letters, the better. */
const Like = { No: 0, Vendor: 1, Letters: 2, Reversed: 3, Begins: 4, Whole: 5 } as const;
type Like = (typeof Like)[keyof typeof Like];

function byLetters(tag: string, modules: Modules): OwnerCandidate[] {
  const letters = tag.trim().toLowerCase();
  if (letters.length < LEAST_LETTERS || !/^[a-z0-9_]+$/.test(letters)) return [];
  const found: { readonly driver: Driver; readonly like: Like }[] = [];
  for (const driver of foreignDrivers(modules)) {
    const like = likeness(letters, stemOf(driver.file).toLowerCase(), driver.file);
    if (like !== Like.No) found.push({ driver, like });
  }
  found.sort(
    (a, b) =>
      b.like - a.like ||
      b.driver.unloads - a.driver.unloads ||
      (a.driver.file.toLowerCase() < b.driver.file.toLowerCase() ? -1 : 1),
  );
  return found.slice(0, MOST).map(({ driver, like }) => ({
    name: driver.file,
    clue: !driver.loaded
      ? 'unloaded'
      : like >= Like.Begins
        ? 'name'
        : like === Like.Vendor
          ? 'vendor'
          : 'letters',
    confidence: like >= Like.Begins ? ('likely' as const) : ('possible' as const),
    words: withCompany(driver.file, wordsFor(driver, like)),
    module: driver.module,
  }));
}

function likeness(letters: string, stem: string, file: string): Like {
  if (stem === letters) return Like.Whole;
  if (stem.slice(0, letters.length) === letters) return Like.Begins;
  const reversed = letters.split('').reverse().join('');
  if (stem.slice(0, letters.length) === reversed) return Like.Reversed;
  // A version or an instance often stands in the last character.
  const head = letters.slice(0, LEAST_LETTERS);
  if (stem.slice(0, LEAST_LETTERS) === head) return Like.Letters;
  if (letters.length === 4 && stem.charAt(0) === letters.charAt(0) && isWithin(letters, stem))
    return Like.Letters;
  const company = driverVendor(file)?.company.toLowerCase() ?? '';
  return company.slice(0, LEAST_LETTERS) === head ? Like.Vendor : Like.No;
}

/** Whether all letters stand in the name in their order, as in `acrl` of a longer name. */
function isWithin(letters: string, stem: string): boolean {
  let from = 0;
  for (let i = 0; i < letters.length; i++) {
    const at = stem.indexOf(letters.charAt(i), from);
    if (at < 0) return false;
    from = at + 1;
  }
  return true;
}

function wordsFor({ unloads }: Driver, like: Like): string {
  const match =
    like === Like.Vendor ? 'company matches' : like >= Like.Begins ? 'name matches' : 'letters match';
  if (unloads === 0) return match;
  return `${match}, unloaded ${unloads === 1 ? 'once' : `${String(unloads)} times`}`;
}

/** How often the driver of a candidate was unloaded, for the sign. */
export function unloadsOf(candidate: OwnerCandidate, modules: Modules | undefined): number {
  if (modules === undefined) return 0;
  const file = candidate.name.toLowerCase();
  return modules.unloaded.filter(each => each.file.toLowerCase() === file).length;
}

/** The number of a driver's loads in words, kept with the count it came from. */
export const unloadWords = (candidate: OwnerCandidate, unloads: number): Inline[] =>
  unloads === 1
    ? say`${name(candidate.name)} was unloaded`
    : say`${name(candidate.name)} was unloaded ${count(unloads)} times`;
