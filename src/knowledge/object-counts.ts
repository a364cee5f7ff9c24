/**
 * How many executive objects of a kind are more than a healthy machine keeps. Judgement on both sides: the public x86
 * handle leak has 65,905 events (Crash Dump Analysis Patterns, part 189), the thread leak 309,082 threads, the token leak
 * 3,708,367 tokens on x64 (microsoft/WSL issue 41296); busy terminal and file servers stay below these.
 */
export interface ObjectCount {
  /** What the objects are called, in the plural. */
  readonly name: string;
  readonly on32: number;
  readonly on64: number;
  /** So many for each process are load, however many processes there are: a terminal server has thousands. */
  readonly perProcess?: number;
  /** So many for each gigabyte of memory are load: a file server with much memory keeps more of them in its cache. */
  readonly perGigabyte?: number;
  /** The cache keeps them beyond their handles, in proportion to memory: their number alone is no fault. */
  readonly cached?: true;
}

const counts: ReadonlyMap<string, ObjectCount> = new Map<string, ObjectCount>([
  ['Thre', { name: 'thread objects', on32: 10_000, on64: 50_000, perProcess: 40 }],
  ['Proc', { name: 'process objects', on32: 1_000, on64: 5_000 }],
  ['Toke', { name: 'access tokens', on32: 10_000, on64: 100_000, perProcess: 20 }],
  ['Even', { name: 'event objects', on32: 50_000, on64: 500_000, perProcess: 250 }],
  ['Sema', { name: 'semaphore objects', on32: 50_000, on64: 500_000, perProcess: 100 }],
  ['Muta', { name: 'mutant objects', on32: 20_000, on64: 200_000, perProcess: 60 }],
  ['Time', { name: 'timer objects', on32: 20_000, on64: 200_000, perProcess: 60 }],
  [
    'Sect',
    {
      name: 'section objects',
      on32: 50_000,
      on64: 500_000,
      perProcess: 120,
      perGigabyte: 15_000,
      cached: true,
    },
  ],
  ['Key ', { name: 'registry key objects', on32: 100_000, on64: 1_000_000, perProcess: 250 }],
  [
    'File',
    {
      name: 'file objects',
      on32: 200_000,
      on64: 2_000_000,
      perProcess: 500,
      perGigabyte: 15_000,
      cached: true,
    },
  ],
  ['IoCo', { name: 'completion ports', on32: 20_000, on64: 200_000, perProcess: 20 }],
  ['Job ', { name: 'job objects', on32: 1_000, on64: 10_000, perProcess: 2 }],
  ['PsJb', { name: 'job objects', on32: 1_000, on64: 10_000, perProcess: 2 }],
]);

/** Undefined for a tag that is not that of an executive object. */
export function objectCount(tag: string): ObjectCount | undefined {
  return counts.get(tag);
}
