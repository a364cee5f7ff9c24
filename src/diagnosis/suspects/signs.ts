/**
 * Every sign for and against a leak, with its weight. One point doubles the odds. A sign's points grow with its
 * figures up to `most`; the functions in this folder compute them and nothing else adds any.
 */

export interface Sign {
  readonly id: string;
  /** The most that it adds; negative for what speaks against a leak. */
  readonly most: number;
  /** What is looked at, as a sentence. */
  readonly says: string;
  /** An address, a public case, or `judgement`. */
  readonly source: string;
}

const list = [
  {
    id: 'hardly-freed',
    most: 6,
    says: 'Of 300 or more allocations hardly any were freed. Ten times as many allocations add a point.',
    source:
      'microsoft/WSL issue 40804 (484 of 134 million freed); Windows-Containers issue 646 (none of 7.5 million)',
  },
  {
    id: 'beyond-healthy',
    most: 7,
    says: 'The tag keeps more than healthy machines keep of it. Each doubling adds a point.',
    source: 'the healthy ranges, each with its source; judgement for tags without a range',
  },
  {
    id: 'largest',
    most: 5,
    says: 'The tag holds the most of its pool. Each doubling of its lead over the next tag adds a point.',
    source:
      'Crash Dump Analysis Patterns, part 140 (three times the next tag); PoolMon Examples of the driver documentation',
  },
  {
    id: 'large-part',
    most: 4,
    says: 'The tag holds more than 2% of physical memory, or of the pool where its maximum is real.',
    source: 'judgement; public leaks hold 5 to 60%',
  },
  {
    id: 'no-description',
    most: 2,
    says: "The debugger's tag list does not describe the tag.",
    source: 'Crash Dump Analysis Patterns, part 140',
  },
  {
    id: 'not-windows',
    most: 1,
    says: 'The tag belongs to no driver of Windows.',
    source: "Microsoft's tag list",
  },
  {
    id: 'one-size',
    most: 1,
    says: 'All blocks of the tag have one size: one structure, allocated at one place.',
    source: 'judgement',
  },
  {
    id: 'companions',
    most: 4,
    says: 'Other tags have the same number of allocations, more closely than chance explains.',
    source: 'microsoft/WSL issue 40804 (1.000 to 1.022); nmap/npcap issue 688',
  },
  {
    id: 'unloaded-driver',
    most: 3,
    says: 'A driver with a matching name was unloaded, once or repeatedly.',
    source: 'the seed document, Crash Dump Analysis Patterns, part 13c',
  },
  {
    id: 'handles',
    most: 5,
    says: 'Processes have about as many handles as there are allocations.',
    source: 'Crash Dump Analysis Patterns, part 189',
  },
  {
    id: 'known-leak',
    most: 4,
    says: 'The tag, the driver and the build fit a public leak.',
    source: 'the catalogue of known leaks, each with its address',
  },
  {
    id: 'growth',
    most: 6,
    says: 'The tag grew between two snapshots while little else did.',
    source: 'PoolMon Examples of the driver documentation',
  },
  {
    id: 'stood-still',
    most: -4,
    says: 'The tag did not grow between two snapshots.',
    source: 'judgement; as sure as the time between them is long',
  },
  {
    id: 'within-healthy',
    most: -6,
    says: 'Healthy machines keep as much of this tag.',
    source: 'the healthy ranges, each with its source',
  },
  {
    id: 'cache',
    most: -5,
    says: 'The tag is a cache, which grows with the load. One beyond its healthy range is excused less.',
    source: 'the tag notes, each with its source',
  },
  {
    id: 'mirror',
    most: -1,
    says: 'The tag counts objects that others hold open. Look for their holder.',
    source: 'the tag notes; microsoft/WSL issue 40804',
  },
  {
    id: 'default-tag',
    most: -1,
    says: 'Many drivers share the tag. Several small users may add up.',
    source: 'the tag notes; MicrosoftDocs, ExAllocatePoolWithTag',
  },
  {
    id: 'start-up',
    most: -7,
    says: 'The tag is reserved once, when Windows or a driver starts.',
    source: 'the tag notes, each with its source',
  },
  {
    id: 'few',
    most: -4,
    says: 'The tag has few blocks and few bytes.',
    source: 'judgement: below 2 MB and 5,000 blocks',
  },
  {
    id: 'few-large-blocks',
    most: -6,
    says: 'The tag has fewer than 1,000 blocks of 64 KB or more: buffers, not a leak per event. Ten times fewer take off another point.',
    source: 'judgement; zodiacon/PoolMonX, test.csv (3 blocks of 45 MB)',
  },
  {
    id: 'recycled',
    most: -2,
    says: 'Of a thousand allocations at most one is outstanding: the driver frees what it allocates.',
    source: 'judgement',
  },
  {
    id: 'graphics',
    most: -4,
    says: 'The tag belongs to graphics and has blocks of a page and more: graphics keeps large buffers.',
    source: 'judgement',
  },
  {
    id: 'just-started',
    most: -4,
    says: 'The machine started less than an hour ago.',
    source: 'judgement: services and caches fill during that time',
  },
  {
    id: 'verifier',
    most: -8,
    says: 'Driver Verifier keeps these records; or it watches drivers, which then keep more (3 points).',
    source: "Microsoft's tag list (nt!vf)",
  },
] as const satisfies readonly Sign[];

export type SignId = (typeof list)[number]['id'];

export const signs: readonly (Sign & { readonly id: SignId })[] = list;

/** From this sum on. Calibrated on half of the public cases; see `test/reality/`. */
export const STRONG = 10;
export const MODERATE = 6;
export const WEAK = 3;
/** A strong suspect has this much of its own figures, whatever stands beside it in the table. Judgement. */
export const OWN_LEAST = 3;

/** Signs that depend on the other rows of the table. */
export const RELATIVE: readonly SignId[] = ['largest', 'companions'];

const bounds = new Map<SignId, number>();
for (const each of list) bounds.set(each.id, each.most);

/** The points within the sign's bounds, to a tenth. */
export function bounded(id: SignId, points: number): number {
  const most = bounds.get(id) ?? 0;
  const kept = most < 0 ? Math.max(most, Math.min(0, points)) : Math.min(most, Math.max(0, points));
  return Math.round(kept * 10) / 10;
}
