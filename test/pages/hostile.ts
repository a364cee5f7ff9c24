/** Targets made up of whatever a dump can hold, in the shape in which the collector hands them on. */
import fc from 'fast-check';
import { conclude, type Guard } from '../../src/diagnosis/conclude.ts';
import { rules } from '../../src/diagnosis/rules/index.ts';
import type { Collected, Readings } from '../../src/reading/facts/collected.ts';
import type { AbsenceReason } from '../../src/reading/facts/fact.ts';
import type { MemoryRow, NoticeId } from '../../src/reading/facts/memory.ts';
import type { FactId, FactValues } from '../../src/reading/facts/values.ts';
import type { Report } from '../../src/report/report.ts';
import { anyCharacter } from '../support/any-character.ts';

/** What means something to markup, to a format string, to a console, or to a careless program. */
export const FRAGMENTS = [
  '<',
  '>',
  '&',
  '"',
  '<link cmd="q">',
  '</link>',
  '<b>',
  '</col>',
  '<exec cmd=".reboot">x</exec>',
  '&amp;',
  '&lt;link',
  '&#60;',
  '&quot',
  '%n',
  '%s%s',
  '%',
  ';',
  '"; .shell calc; "',
  '\\',
  '\\n',
  '\\"',
  '\0',
  '\t',
  '\n',
  '\r\n',
  '\u0007',
  '\u001b[31m',
  '\u007f',
  '\u0085',
  '\u00a0',
  '\u200b',
  '\u202e',
  '\u2028',
  '\ufeff',
  '\ud800',
  '\ud83d\ude00',
  '\u00e9',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  '{tag}',
  // What the engine replaces in any command, in quotes, too.
  '$u0',
  '$',
  ' $ntsym ',
  ' $CurrentDumpFile ',
  '@$u1',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the debugger's alias syntax.
  '${/d:x}',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the debugger's alias syntax.
  '@${/f:x}',
  '{/d:x}',
  '`',
  "'",
  ' ',
  '   ',
  'driver',
  'a',
  '7',
  'x'.repeat(10_000),
];

export const hostileText: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 8 }).map(list => list.join('')),
  },
  { weight: 1, arbitrary: fc.string({ unit: anyCharacter, maxLength: 200 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 120 }) },
);

/** Four characters, as a reader gives them. */
const tagText = fc.oneof(
  fc.constantFrom(
    'Ddk ',
    'QzXk',
    'MmSt',
    'CM  ',
    'File',
    'RaRS',
    'AmlH',
    '<">&',
    '%n%n',
    '\\\\\\\\',
    '    ',
    '\u202eabc',
    '&lt;',
    'a;q"',
  ),
  hostileText.map(text => `${text}    `.slice(0, 4)),
);

const lineNumber = fc.oneof(fc.integer({ min: 1, max: 99_999 }), fc.constant(2 ** 40));
const line = { line: lineNumber, text: hostileText };

/** Shares of a pool, the thresholds among them, and counters that cannot be. */
const part = fc.constantFrom(0, 0.05, 0.1, 0.2, 0.4, 0.79, 0.8, 0.9, 0.95, 0.99, 1, 1.5, 1e6, 2 ** 60);

function row(pages: fc.Arbitrary<number>) {
  return fc.record({ ...line, pages }).map(each => ({ ...each, kb: each.pages * 4 }));
}

const NOTICES: readonly NoticeId[] = [
  'excessive-nonpaged-pool',
  'excessive-paged-pool',
  'pool-allocations-failed',
  'running-out-of-system-ptes',
  'system-pte-allocations-failed',
  'kernel-stack-pte-allocations-failed',
  'commit-near-limit',
  'commit-requests-failed',
  'sums-exceed-commit',
  'unimplemented',
  'other',
];

const count = fc.constantFrom(0, 1, 2, 12, 100, 101, 3_441, 9_149_810, 2 ** 63);

/** Four sizes of machine; each row is a part of what bounds it, so that the rules have something to say. */
const memory: fc.Arbitrary<FactValues['memory']> = fc
  .record({
    ram: fc.constantFrom(16_270, 1_000_000, 10_000_000),
    maximum: fc.constantFrom(50_000, 4_294_967_296),
  })
  .chain(({ ram, maximum }) => {
    const of = (whole: number) => row(part.map(each => Math.round(whole * each)));
    const rows: { [K in MemoryRow]?: ReturnType<typeof row> } = {
      physicalMemory: row(fc.constant(ram)),
      availablePages: of(ram),
      modifiedPages: of(ram),
      freeSystemPtes: row(fc.constantFrom(0, 500, 7_999, 19_999, 150_000, 4_294_977_138)),
      freeNpPtes: row(fc.constantFrom(110, 30_000)),
      nonpagedPoolUsage: of(Math.min(ram, maximum)),
      nonpagedPoolNxUsage: row(fc.constantFrom(0, 36_623)),
      nonpagedPoolMax: row(fc.constant(maximum)),
      pagedPoolUsage: of(Math.min(ram * 2, maximum)),
      pagedPoolMax: row(fc.constant(maximum)),
      pagedPoolCommit: of(ram),
      totalPrivate: of(ram),
      committedPages: of(ram * 2),
      commitLimit: row(fc.constant(ram * 2)),
    };
    return fc.record({
      layout: fc.constantFrom('2000', 'xp', 'modern'),
      rows: fc.record(rows, { requiredKeys: [] }),
      pageFiles: fc.array(
        fc.record(
          { ...line, path: hostileText, currentKb: count, freeKb: count, minimumKb: count, maximumKb: count },
          { requiredKeys: ['line', 'text'] },
        ),
        { maxLength: 3 },
      ),
      parts: fc.constant([]),
      notices: fc.array(
        fc.record(
          { ...line, id: fc.constantFrom(...NOTICES), count },
          { requiredKeys: ['line', 'text', 'id'] },
        ),
        { maxLength: 5 },
      ),
      others: fc.array(fc.record({ ...line, label: hostileText, pages: count, kb: count }), { maxLength: 2 }),
    }) as unknown as fc.Arbitrary<FactValues['memory']>;
  });

const usage = fc.oneof(
  fc.record(
    { outstanding: count, allocs: count, frees: count, bytes: count },
    { requiredKeys: ['outstanding'] },
  ),
  // Figures that fit each other, so that they are not left out as impossible.
  fc
    .record({
      outstanding: fc.integer({ min: 1, max: 9_000_000 }),
      size: fc.integer({ min: 16, max: 4_096 }),
    })
    .map(({ outstanding, size }) => ({ outstanding, bytes: outstanding * size })),
);

const tags: fc.Arbitrary<FactValues['tags']> = fc.record({
  layout: fc.constant('modern'),
  groups: fc.constantFrom(['nonpaged', 'paged'], ['nonpaged'], ['paged']),
  rows: fc.array(
    fc.record(
      {
        ...line,
        tag: tagText,
        nonpaged: usage,
        paged: usage,
        description: fc.oneof(fc.constant(''), hostileText),
        binary: hostileText,
        unlisted: fc.boolean(),
      },
      { requiredKeys: ['line', 'text', 'tag', 'description', 'unlisted'] },
    ),
    { maxLength: 6 },
  ),
}) as unknown as fc.Arbitrary<FactValues['tags']>;

const digits = fc.constantFrom('f79a1000', 'f7a00000', 'fffff80784da0000', '0', '<b>', '');
const moduleName = fc.oneof(
  hostileText.map(text => `QzXk${text}.sys`),

  hostileText,
  tagText.map(tag => `${tag.trim()}Drv.sys`),
);

const modules: fc.Arbitrary<FactValues['modules']> = fc.record({
  loaded: fc.array(
    fc.record(
      { ...line, name: moduleName, start: digits, end: digits, file: moduleName },
      { requiredKeys: ['line', 'text', 'name', 'start', 'end'] },
    ),
    { maxLength: 3 },
  ),
  unloaded: fc
    .array(fc.record({ ...line, file: moduleName, start: digits, end: digits }), { maxLength: 3 })
    // Each came and went four times.
    .map(list =>
      [1, 2, 3, 4].flatMap(time => list.map(each => ({ ...each, line: each.line + time * 100_000 }))),
    ),
  whole: fc.boolean(),
});

const kbRow = fc.record({ ...line, kb: fc.constantFrom(0, 1, 26_215, 32_552, 2 ** 60) });
const countRow = fc.record({ ...line, count });

const arbitraries: { readonly [K in FactId]?: fc.Arbitrary<FactValues[K]> } = {
  target: fc.record(
    {
      lines: fc.array(fc.record(line), { maxLength: 2 }),
      dumpFile: hostileText,
      system: hostileText,
      build: fc.constantFrom(0, 2195, 3790, 22621),
      architecture: fc.constantFrom('x86', 'x64'),
      processors: fc.constantFrom(1, 64),
      sessionTime: hostileText,
      uptimeSeconds: fc.constantFrom(0, 59, 3_600, 1e7),
      kind: fc.constantFrom('live', 'kernel-dump', 'small-dump'),
    },
    { requiredKeys: ['lines'] },
  ) as unknown as fc.Arbitrary<FactValues['target']>,
  memory,
  tags,
  modules,
  sessions: fc.record(
    {
      pagedPoolMax: fc.record({ ...line, kb: fc.constantFrom(0, 32_768) }),
      sessions: fc.array(
        fc.record(
          {
            ...line,
            id: fc.constantFrom(0, 9, 1_024, 2 ** 40),
            address: digits,
            pagedPool: kbRow,
            failures: countRow,
          },
          { requiredKeys: ['line', 'text', 'id', 'address'] },
        ),
        { maxLength: 9 },
      ),
    },
    { requiredKeys: ['sessions'] },
  ) as unknown as fc.Arbitrary<FactValues['sessions']>,
  sessionTags: tags,
  sessionProcesses: fc.record(
    {
      session: fc.constantFrom(0, 9),
      processes: fc.array(fc.record({ ...line, address: fc.oneof(digits, hostileText) }), { maxLength: 2 }),
    },
    { requiredKeys: ['processes'] },
  ) as unknown as fc.Arbitrary<FactValues['sessionProcesses']>,
  commits: fc.record({
    processes: fc.array(fc.record({ ...line, pid: count, image: hostileText, commitKb: count }), {
      maxLength: 4,
    }),
  }),
  locks: fc.record({
    locks: fc.array(
      fc.record(
        {
          ...line,
          address: hostileText,
          name: fc.oneof(fc.constant('nt!CmpRegistryLock'), hostileText),
          state: fc.constant('shared'),
          contention: countRow,
          sharedWaiters: countRow,
          exclusiveWaiters: countRow,
          owners: fc.array(hostileText, { maxLength: 2 }),
        },
        { requiredKeys: ['line', 'text', 'address', 'state', 'owners'] },
      ),
      { maxLength: 3 },
    ),
  }) as unknown as fc.Arbitrary<FactValues['locks']>,
  systemPtes: fc.record(
    { largestFree: fc.record({ ...line, ptes: count }), freeRuns: count, users: fc.constant([]) },
    { requiredKeys: ['freeRuns', 'users'] },
  ) as unknown as fc.Arbitrary<FactValues['systemPtes']>,
  tagHits: fc.record({
    searches: fc.array(
      fc.record({
        ...line,
        tag: tagText,
        hits: fc.array(fc.record({ ...line, address: digits }), { maxLength: 2 }),
      }),
      { maxLength: 2 },
    ),
  }),
};

function reading<T>(value: fc.Arbitrary<T>) {
  return fc.record({
    value,
    source: fc.record({
      command: fc.oneof(fc.constantFrom('!vm', '!poolused 3'), hostileText),
      firstLine: lineNumber,
      lastLine: lineNumber,
    }),
  });
}

const REASONS: readonly AbsenceReason[] = [
  'not-run',
  'no-symbols',
  'tagging-off',
  'unknown-command',
  'failed',
  'no-layout',
];

export const collectedArbitrary: fc.Arbitrary<Collected> = fc
  .record({
    readings: fc.record(
      Object.fromEntries(
        Object.entries(arbitraries).map(([id, value]) => [id, reading(value as fc.Arbitrary<unknown>)]),
      ),
      { requiredKeys: [] },
    ) as unknown as fc.Arbitrary<Readings>,
    reasons: fc.dictionary(
      fc.constantFrom('memory', 'tags', 'sessions', 'locks', 'modules'),
      fc.record({ reason: fc.constantFrom(...REASONS), said: fc.record(line) }, { requiredKeys: ['reason'] }),
    ),
    unread: fc.array(fc.record({ ...line, command: hostileText }), { maxLength: 5 }),
  })
  .map(({ readings, reasons, unread }) => ({
    readings,
    earlier: {},
    absences: reasons as Collected['absences'],
    unread,
    unreadCount: unread.length,
    read: [],
    readCount: Object.keys(readings).length,
  }));

export const guard: Guard = work => {
  try {
    return { value: work() };
  } catch (thrown) {
    return { threw: String(thrown) };
  }
};

/** What is concluded of a target, with hostile names of the log and of what broke. */
export const reportArbitrary: fc.Arbitrary<Report> = fc
  .tuple(collectedArbitrary, hostileText, fc.array(hostileText, { maxLength: 2 }))
  .map(([collected, from, troubles]) => conclude(collected, rules, from, troubles, guard));
