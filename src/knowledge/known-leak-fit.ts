import type { PoolGroup } from '../reading/facts/tags.ts';
import type { KnownLeak } from './known-leaks/known-leak.ts';

/** From this score on a leak is said to fit: a tag that many causes grow, and nothing beside it, is below. Judgement. */
export const WORTH_A_NAME = 0.4;

/** What is known of the machine at hand. */
export interface Seen {
  /** Tags of the suspect. */
  readonly tags: readonly string[];
  readonly pool: PoolGroup;
  /** File names of all loaded drivers; absent where the list was not read in full. */
  readonly loaded?: readonly string[];
  readonly build?: number;
  readonly bits?: 32 | 64;
}

export interface Fit {
  /** Short phrases: `wcifs.sys is loaded`. */
  readonly fits: readonly string[];
  readonly misfits: readonly string[];
  /** 0 to 1; 0 rules the leak out. */
  readonly score: number;
}

/** Tags that many causes grow: alone they prove little. Judgement. */
const GENERIC: readonly string[] = [
  'NtFC',
  'Ntfc',
  'Ntff',
  'NtfC',
  'File',
  'FMfn',
  'IoNm',
  'Toke',
  'SeTd',
  'SeAt',
  'Proc',
  'Thre',
  'Even',
  'Irp ',
  'Mdl ',
  'MmSt',
  'IoWI',
  'IoSe',
  'Pp  ',
  'Se  ',
  'Strg',
  'D2d ',
  'NEIO',
  'NDnd',
  'IoFE',
];

/** The first build of Windows that has no 32-bit edition: Windows 11. */
const ONLY_64 = 22000;

const WINDOWS_7 = 7600;
const OLD_SYSTEMS = /\b(?:2000|XP|Server 2003|Vista)\b/;

/** A leak of a system that is 64-bit only is none of a 32-bit one. */
function widthMisfit({ builds, systems = '' }: KnownLeak, bits: 32 | 64 | undefined): string | undefined {
  const isOf64 =
    builds?.every(([from]) => from >= ONLY_64) === true || /Windows 11|Server 20(?:22|25)/.test(systems);
  if (bits === 32 && isOf64) return 'seen on 64-bit systems only';
  return undefined;
}

/** How well a public leak fits: its own tag counts most, then its driver, its companions, and the build. */
export function fitOf(leak: KnownLeak, seen: Seen): Fit {
  const fits: string[] = [];
  const misfits: string[] = [];
  const own = leak.tags.filter(tag => seen.tags.indexOf(tag) >= 0);
  if (own.length === 0 || (leak.pool !== 'either' && leak.pool !== seen.pool))
    return { fits, misfits, score: 0 };
  const specific = own.some(tag => GENERIC.indexOf(tag) < 0);
  // A companion without the tag that leaks is company for many.
  const leads = own[0] === leak.tags[0];
  let score = !specific ? 0.2 : leads ? 0.8 : 0.4;
  fits.push(`tag ${own.join(', ')}`);
  if (own.length > 1) score += 0.2;
  const { driver } = leak;
  if (driver !== undefined && seen.loaded !== undefined) {
    if (!seen.loaded.some(each => each.toLowerCase() === driver.toLowerCase())) {
      return { fits, misfits: [`${driver} is not loaded`], score: 0 };
    }
    fits.push(`${driver} is loaded`);
    // A driver of Windows is loaded everywhere.
    score += specific ? 0.2 : 0.3;
  }
  const wrongWidth = widthMisfit(leak, seen.bits);
  if (wrongWidth !== undefined) return { fits, misfits: [wrongWidth], score: 0 };
  // Windows 7 and later share little with what an article of those days speaks of.
  if (OLD_SYSTEMS.test(leak.systems ?? '') && seen.build !== undefined && seen.build >= WINDOWS_7) {
    misfits.push(`seen on ${leak.systems}, not on build ${seen.build}`);
    score -= 0.4;
  }
  const { builds } = leak;
  if (builds !== undefined && seen.build !== undefined) {
    const { build } = seen;
    if (builds.some(([from, to]) => build >= from && build <= to)) {
      fits.push(`build ${build}`);
      score += 0.1;
    } else {
      misfits.push(
        `seen on builds ${builds.map(([from, to]) => (from === to ? from : `${from} to ${to}`)).join(', ')}, not on ${build}`,
      );
      score -= 0.4;
    }
  }
  return { fits, misfits, score: Math.max(0, Math.min(1, Math.round(score * 100) / 100)) };
}
