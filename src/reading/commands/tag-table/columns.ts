/** What the headings of a tag table mean. Only what is sure is read; the rest stands aside. */
import type { PoolGroup } from '../../facts/tags.ts';

export type Measure = 'allocs' | 'frees' | 'outstanding' | 'bytes';

export type Column =
  | { readonly is: 'tag' | 'pool' | 'when' | 'driver' | 'description' | 'aside' }
  | {
      readonly is: 'figure';
      readonly measure: Measure;
      /** Where the heading names the pool. */
      readonly group?: PoolGroup;
      /** Bytes of one unit; absent where only the cells can say it. */
      readonly unit?: number;
    };

const KB = 1024;

/** Windows counts memory in powers of 1024, whatever the unit is called. */
export const UNITS: ReadonlyMap<string, number> = new Map([
  ['b', 1],
  ['byte', 1],
  ['bytes', 1],
  ['k', KB],
  ['kb', KB],
  ['kib', KB],
  ['m', KB ** 2],
  ['mb', KB ** 2],
  ['mib', KB ** 2],
  ['g', KB ** 3],
  ['gb', KB ** 3],
  ['gib', KB ** 3],
  ['tb', KB ** 4],
  ['tib', KB ** 4],
]);

// NP_MB   Paged (KB)   PagedPoolMB
const UNIT = /(?:[ _(]|[a-z])(KB|KiB|MB|MiB|GB|GiB|TB|TiB)\)?$|^(KB|KiB|MB|MiB|GB|GiB|TB|TiB)$/;

// NonPagedAllocs   Non-paged Current   NP_MB   npp
const NONPAGED = /non ?paged|nonp\b|\bnpp?\b/;
const PAGED = /paged|\bpp\b/;

// delta over 4.91 days   share   Per Alloc   ratio vs WCsc   growth/h
const ASIDE = /delta|growth|change|share|percent|%|per ?alloc|per ?block|avg|average|rate\b|ratio|rank|peak/;

const OUTSTANDING =
  /^(?:current|live|net|total)? ?(?:outstanding|diff|difference|live|in ?use|current|held|unfreed)(?: (?:allocs?|allocations?|count|blocks|objects))?$|^(?:live|net)? ?(?:count|blocks|objects)$|^allocs? ?(?:-|minus) ?frees?$|^live ?(?:allocs?|allocations?)$/;
const ALLOCS = /^(?:total )?(?:allocs?|allocations?|allocated|alloc count)$/;
const FREES = /^(?:total )?(?:frees?|freed|free count|deallocations)$/;
const BYTES =
  /^(?:current|live|outstanding|total|used|net|pool)? ?(?:bytes?|usage bytes)(?: (?:used|total|held|in ?use|outstanding))?$/;
const SIZE =
  /^(?:current|live|outstanding|total|net|pool)? ?(?:used|usage|size|memory|mem|held|allocated|pool|total)?$/;

/** The heading as written in the table, without marks of Markdown and quotes. */
export function meaningOf(heading: string): Column {
  const words = spaced(heading);
  if (/^(?:pool )?tag(?: name)?$/.test(words)) return { is: 'tag' };
  if (/^(?:pool )?type$|^pool$/.test(words)) return { is: 'pool' };
  if (/^(?:date ?time|time ?stamp|time|date)(?: ?utc)?$/.test(words)) return { is: 'when' };
  if (/^(?:mapped |likely )?(?:driver|binary|module|owner|source|driver name)s?$/.test(words)) {
    return { is: 'driver' };
  }
  if (/^(?:source )?(?:description|meaning|component)$/.test(words)) return { is: 'description' };
  if (ASIDE.test(words)) return { is: 'aside' };
  return figureOf(heading, words);
}

function figureOf(heading: string, words: string): Column {
  const group = NONPAGED.test(words) ? 'nonpaged' : PAGED.test(words) ? 'paged' : undefined;
  const found = UNIT.exec(heading.trim());
  const named = found?.[1] ?? found?.[2];
  const unit = named === undefined ? undefined : UNITS.get(named.toLowerCase());
  const rest = words
    .replace(NONPAGED, ' ')
    .replace(PAGED, ' ')
    .replace(/\bpool\b/, ' ')
    .replace(unit === undefined ? /$^/ : /\b[kmgt]i?b\b/, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
  const of = (measure: Measure, size?: number): Column => ({
    is: 'figure',
    measure,
    ...(group && { group }),
    ...(size !== undefined && { unit: size }),
  });
  if (unit !== undefined) return BYTES.test(rest) || SIZE.test(rest) ? of('bytes', unit) : { is: 'aside' };
  if (OUTSTANDING.test(rest)) return of('outstanding');
  if (ALLOCS.test(rest)) return of('allocs');
  if (FREES.test(rest)) return of('frees');
  if (BYTES.test(rest)) return of('bytes', 1);
  // What a pool holds is a size where its cells have a unit.
  if (rest !== '' ? SIZE.test(rest) : group !== undefined) return of('bytes');
  return { is: 'aside' };
}

// Outstanding allocations (`allocs - frees`): what stands in parentheses explains, unless it names a pool or unit.
const EXPLAINED = /\([^()]{0,80}\)/;

/** NonPagedUsedBytes is "non paged used bytes". */
function spaced(heading: string): string {
  const explained = EXPLAINED.exec(heading)?.[0] ?? '';
  const isPart = /paged|^\([kmgt]?i?b(?:ytes)?\)$/i.test(explained);
  return (isPart ? heading : heading.replace(EXPLAINED, ' '))
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[_()[\]:*`"]/g, ' ')
    .replace(/[Nn][Oo][Nn][- ][Pp]aged/g, 'nonpaged')
    .toLowerCase()
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** The pool that a cell or a caption names; undefined where it names none, or both. */
export function poolNamed(text: string): PoolGroup | undefined {
  const words = spaced(text);
  const isNonpaged = /non ?paged|nonp\b|\bnpp?\b/.test(words);
  const rest = words.replace(/non ?paged|nonp\b|\bnpp?\b/g, ' ');
  const isPaged = /\bpaged|\bpp?\b|\bpgd\b/.test(rest);
  if (isNonpaged === isPaged) return undefined;
  return isNonpaged ? 'nonpaged' : 'paged';
}
