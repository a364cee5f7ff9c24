/** Signs that a tag's own figures show: what was freed, what healthy machines keep, the size of its blocks. */

import { type HealthyRange, healthyRange } from '../../knowledge/healthy-ranges.ts';
import { tagBinary } from '../../knowledge/tag-binaries.ts';
import { isWindowsDriver } from '../../knowledge/windows-drivers.ts';
import type { TagRow, TagUsage } from '../../reading/facts/tags.ts';
import { bytes, count, type Inline, say, share } from '../../report/inline.ts';
import { kindOf, noteOf } from '../derived/note-of.ts';
import type { TagPart } from '../derived/remarkable-tags.ts';
import type { Yardsticks } from './facts.ts';
import { type Weight, weight } from './reason.ts';

const MB = 1024 * 1024;

/** What a tag without a range may keep. Judgement: public tables of healthy machines stay below. */
const UNKNOWN_64 = { outstanding: 50_000, bytes: 32 * MB };
const UNKNOWN_32 = { outstanding: 20_000, bytes: 8 * MB };
/** A tag of Windows that nobody complained of keeps more by right. Judgement. */
const WINDOWS_KEEPS = 4;
/** So much of memory one driver may use for itself. Judgement. */
const UNKNOWN_BYTES_PER_GB = 2 * MB;

/** Where the memory is not known, what scales with it is taken for this much. Judgement. */
const USUAL_GIGABYTES = 32;
const SMALL_PART = 0.25;
/** Ranges have a margin, so passing one counts by itself. Judgement. */
const PASSED = 0.5;

/** Fewer allocations show nothing, freed or not. */
const LEAST_ALLOCATIONS = 300;
const FEW_BYTES = 2 * MB;
const FEW_BLOCKS = 5_000;
/** Still so little that nobody would look. Judgement. */
const SOME_64 = { outstanding: 50_000, bytes: 8 * MB };
const SOME_32 = { outstanding: 20_000, bytes: 2 * MB };
const LARGE_BLOCK = 64 * 1024;
const FEW_LARGE = 1_000;
const YOUNG_SECONDS = 3_600;

export function figureSigns(part: TagPart, machine: Yardsticks): Weight[] {
  const signs: (Weight | undefined)[] = [
    hardlyFreed(part.usage),
    ...beyondHealthy(part, machine),
    largePart(part, machine),
    oneSize(part.usage),
    recycled(part.usage),
    few(part.usage, machine),
    fewLargeBlocks(part.usage),
    machine.uptimeSeconds !== undefined && machine.uptimeSeconds < YOUNG_SECONDS
      ? weight('just-started', -4, () => say`the machine started less than an hour ago`)
      : undefined,
  ];
  return signs.filter((each): each is Weight => each !== undefined);
}

/**
 * More allocations count more, and every free counts less: 1 for a thousand allocations, 6 for a hundred million,
 * whole up to a free in a thousand, nothing from half on.
 */
function hardlyFreed({ allocs, frees }: TagUsage): Weight | undefined {
  if (allocs === undefined || frees === undefined || allocs < LEAST_ALLOCATIONS) return undefined;
  const freed = Math.min(1, frees / allocs);
  const trust = interpolated(Math.log10(Math.max(freed, 1e-6)), FREED_TRUST);
  const points = (Math.log10(allocs) - 2) * trust;
  return weight('hardly-freed', points, () =>
    frees === 0
      ? say`none of ${count(allocs)} allocations was freed`
      : say`${count(frees)} of ${count(allocs)} allocations were freed`,
  );
}

/** Logarithm of the freed share, and how far the number of allocations counts. */
const FREED_TRUST: readonly (readonly [number, number])[] = [
  [-3, 1],
  [-2, 0.75],
  [-1, 0.4],
  [-0.3, 0],
];

function interpolated(at: number, table: readonly (readonly [number, number])[]): number {
  let [x0, y0] = table[0] ?? [0, 0];
  if (at <= x0) return y0;
  for (const [x, y] of table) {
    if (at <= x) return x === x0 ? y : y0 + ((y - y0) * (at - x0)) / (x - x0);
    [x0, y0] = [x, y];
  }
  return y0;
}

/** What a healthy machine like this keeps of the tag. */
export interface Usual {
  readonly outstanding: number;
  readonly bytes: number;
  /** Absent where nothing is known of this tag. */
  readonly range?: HealthyRange;
}

export function usual({ row, group, usage }: TagPart, machine: Yardsticks): Usual {
  const range = healthyRange(row.tag, group, machine.bits);
  if (range === undefined) {
    const fixed = machine.bits === 32 ? UNKNOWN_32 : UNKNOWN_64;
    const held = Math.max(fixed.bytes, machine.gigabytes * UNKNOWN_BYTES_PER_GB);
    // Whose it is costs a look-up, and most tags stay below what any tag may keep.
    const isBeyond = usage.outstanding > fixed.outstanding || (usage.bytes ?? 0) > held;
    const times = isBeyond && isOfWindows(row) ? WINDOWS_KEEPS : 1;
    return { outstanding: fixed.outstanding * times, bytes: held * times };
  }
  const { perGigabyte, bytesPerGigabyte, perProcess } = range;
  const gigabytes = machine.gigabytes > 0 ? machine.gigabytes : USUAL_GIGABYTES;
  // What scales with memory has the range of a large server; a small machine keeps less.
  const fixed = (most: number, per: number | undefined): number =>
    per === undefined ? most : most * SMALL_PART;
  return {
    outstanding: Math.max(
      fixed(range.outstanding, perGigabyte),
      (perGigabyte ?? 0) * gigabytes,
      (perProcess ?? 0) * machine.processes,
    ),
    bytes: Math.max(fixed(range.bytes, bytesPerGigabyte), (bytesPerGigabyte ?? 0) * gigabytes),
    range,
  };
}

/** Whether healthy machines keep as much; false for a tag of which nothing is known. */
export function isUsual(part: TagPart, machine: Yardsticks): boolean {
  const most = usual(part, machine);
  return (
    most.range !== undefined &&
    part.usage.outstanding <= most.outstanding &&
    (part.usage.bytes ?? 0) <= most.bytes
  );
}

/** A cache that passes what healthy caches hold is excused less: how often its bytes double that, up to 4 times. */
export function beyondRange(part: TagPart, machine: Yardsticks): number {
  const { bytes: most, range } = usual(part, machine);
  if (range === undefined || part.usage.bytes === undefined) return 0;
  return Math.min(4, Math.log2(Math.max(1, part.usage.bytes / most)));
}

function isOfWindows(row: TagRow): boolean {
  if (row.binary !== undefined) return isWindowsDriver(row.binary);
  return noteOf(row)?.exact === true || tagBinary(row.tag)?.exact === true;
}

function beyondHealthy(part: TagPart, machine: Yardsticks): (Weight | undefined)[] {
  const { usage } = part;
  const most = usual(part, machine);
  const byCount = usage.outstanding / most.outstanding;
  const byBytes = (usage.bytes ?? 0) / most.bytes;
  if (Math.max(byCount, byBytes) <= 1) {
    return most.range === undefined
      ? []
      : [
          weight(
            'within-healthy',
            -6,
            () =>
              say`healthy machines keep up to ${count(Math.round(most.outstanding))} blocks, ${bytes(most.bytes)}`,
          ),
        ];
  }
  // Small blocks come in large numbers by right, so a number counts half as much as bytes where both are known.
  const ofCount = Math.log2(Math.max(1, byCount)) * (usage.bytes === undefined ? 1 : 0.5);
  const ofBytes = Math.log2(Math.max(1, byBytes));
  const says = (): Inline[] => {
    const held =
      ofCount >= ofBytes ? say`${count(usage.outstanding)} blocks` : say`${bytes(usage.bytes ?? 0)}`;
    const kept = ofCount >= ofBytes ? say`${count(Math.round(most.outstanding))}` : say`${bytes(most.bytes)}`;
    return most.range === undefined
      ? say`${held}, where such a tag keeps under ${kept}`
      : say`${held}, where healthy machines keep under ${kept}`;
  };
  return [
    weight('beyond-healthy', Math.max(ofCount, ofBytes) + (most.range === undefined ? 0 : PASSED), says),
  ];
}

function largePart({ usage, group }: TagPart, machine: Yardsticks): Weight | undefined {
  const bound = machine.bound[group];
  if (bound === undefined || bound <= 0 || usage.bytes === undefined) return undefined;
  const part = usage.bytes / bound;
  if (part <= 0.02 || part > 1) return undefined;
  return weight('large-part', Math.log2(part / 0.02), () =>
    machine.isBoundInferred
      ? say`${share(part)} of the ${bytes(bound)} that such a Windows allows at most`
      : say`${share(part)} of ${machine.boundIs[group] ?? 'what bounds the pool'}`,
  );
}

/** The one size of all blocks, in bytes, where bytes and counts agree on one. Pool hands out multiples of 8 or 16. */
export function blockSize({ outstanding, bytes: held }: TagUsage): number | undefined {
  if (held === undefined || outstanding < 1_000) return undefined;
  const size = held / outstanding;
  return size === Math.floor(size) && size % 8 === 0 && size > 0 && size < 4_096 ? size : undefined;
}

function oneSize(usage: TagUsage): Weight | undefined {
  const size = blockSize(usage);
  return size === undefined
    ? undefined
    : weight('one-size', 1, () => say`every block has ${count(size)} bytes`);
}

function recycled({ allocs, frees, outstanding }: TagUsage): Weight | undefined {
  if (allocs === undefined || frees === undefined || allocs < 100_000) return undefined;
  const kept = outstanding / allocs;
  return kept <= 0.001 ? weight('recycled', -2, () => say`99.9% of its allocations were freed`) : undefined;
}

function few({ outstanding, bytes: held }: TagUsage, { bits }: Yardsticks): Weight | undefined {
  if (held === undefined) return undefined;
  const words = (): Inline[] => say`only ${count(outstanding)} blocks, ${bytes(held)}`;
  if (outstanding < FEW_BLOCKS && held < FEW_BYTES) return weight('few', -4, words);
  const some = bits === 32 ? SOME_32 : SOME_64;
  return outstanding < some.outstanding && held < some.bytes ? weight('few', -2, words) : undefined;
}

function fewLargeBlocks({ outstanding, bytes: held }: TagUsage): Weight | undefined {
  if (held === undefined || outstanding <= 0 || outstanding >= FEW_LARGE) return undefined;
  return held / outstanding >= LARGE_BLOCK
    ? weight(
        'few-large-blocks',
        -3 - Math.log10(FEW_LARGE / outstanding),
        () => say`only ${count(outstanding)} blocks, ${bytes(Math.round(held / outstanding))} each`,
      )
    : undefined;
}

/** More blocks than these are no reservation, unless the tag is known to reserve more. Judgement. */
const RESERVED_BLOCKS = 100_000;

/** Whether the tag is known as reserved at start-up, in as few blocks as such a reservation has. */
export function isReservation(part: TagPart, machine: Yardsticks): boolean {
  if (kindOf(part.row) !== 'fixed') return false;
  const { range, outstanding } = usual(part, machine);
  return part.usage.outstanding < Math.max(RESERVED_BLOCKS, range === undefined ? 0 : outstanding);
}
