import rule from '../../../src/diagnosis/rules/harmless-failure-counters.ts';
import type { MemoryRow, NoticeId } from '../../../src/reading/facts/memory.ts';
import { pages } from '../../cases/figures.ts';
import { type MachineFacts, testRule } from '../../support/rule-tester.ts';
import { healthyWith, type MemoryFigures, x64, x86 } from './healthy.ts';
import { era, eras } from './whole-tables.ts';

const PTES = { id: 'kernel-stack-pte-allocations-failed' } as const;
const GROWTH = { id: 'kernel-stack-growth-failed' } as const;

type Rows = MemoryFigures['rows'];

/** 10,000,000 pages of memory, 12,000,000 of commit. */
const counting = (rows: Rows = {}, count = 73_746, without: readonly MemoryRow[] = []): MachineFacts => ({
  memory: x64(rows, { notices: [{ ...PTES, count }], without }),
});

/** Five of six public outputs of Windows 10 and 11 have the first line; each had gigabytes available. */
const PUBLIC = [67_968, 73_746, 279_962, 351_175, 464_832];

const isOfWindows11 = ([name]: readonly [string, MachineFacts]): boolean => name.startsWith('Windows 11');

testRule(rule, {
  fires: [
    ...PUBLIC.map((count): [string, MachineFacts, object] => [
      `a public output with ${count}`,
      counting({}, count),
      {
        severity: 'note',
        confidence: 'likely',
        resource: 'none',
        says: [/Normal on healthy machines: [\d,]+ failed allocations of kernel-stack PTEs/],
        never: ['grow'],
      },
    ]),
    ...eras
      .filter(isOfWindows11)
      .map(([name, facts]): [string, MachineFacts, object] => [
        name,
        facts,
        { severity: 'note', says: ['the counter is ignored'] },
      ]),
    [
      'the largest public figure, of growth',
      { memory: x64({}, { notices: [{ ...GROWTH, count: 459_598_336 }] }) },
      { says: ['459,598,336 failed attempts to grow a kernel stack'], never: ['PTEs, which'] },
    ],
    [
      'both lines',
      {
        memory: x64(
          {},
          {
            notices: [
              { ...PTES, count: 247_785_920 },
              { ...GROWTH, count: 459_598_336 },
            ],
          },
        ),
      },
      {
        says: [
          '247,785,920 failed allocations of kernel-stack PTEs and 459,598,336 failed attempts to grow a kernel stack.',
          'the counters are ignored',
        ],
      },
    ],
    [
      'one failure',
      counting({}, 1),
      { says: ['1 failed allocation of kernel-stack PTEs.'], never: ['allocations'] },
    ],
    [
      'a line without its figure',
      { memory: x64({}, { notices: [GROWTH] }) },
      { says: [': failed attempts'] },
    ],
    ['exactly 10% available', counting({ availablePages: pages(1_000_000) }), { severity: 'note' }],
    ['exactly 10% resident available', counting({ resAvailPages: pages(1_000_000) }), { severity: 'note' }],
    ['just below 80% of commit', counting({ committedPages: pages(9_599_999) }), { severity: 'note' }],
    ['just below 3% in kernel stacks', counting({ kernelStacks: pages(299_999) }), { severity: 'note' }],
    ['exactly 20,000 system PTEs', counting({ freeSystemPtes: pages(20_000) }), { severity: 'note' }],
    [
      'a bug check of something else',
      { ...counting(), bugcheck: { code: 0x139, args: [] } },
      { severity: 'note' },
    ],
  ],
  quiet: [
    ...healthyWith('memory').filter(each => !isOfWindows11(each)),
    ...eras.filter(each => !isOfWindows11(each)),
    ['just below 10% available', counting({ availablePages: pages(999_999) })],
    ['just below 10% resident available', counting({ resAvailPages: pages(999_999) })],
    ['exactly 80% of commit', counting({ committedPages: pages(9_600_000) })],
    ['exactly 3% in kernel stacks', counting({ kernelStacks: pages(300_000) })],
    ['just below 20,000 system PTEs', counting({ freeSystemPtes: pages(19_999) })],
    ...(['physicalMemory', 'availablePages', 'freeSystemPtes', 'committedPages', 'commitLimit'] as const).map(
      (row): [string, MachineFacts] => [
        `it is not known whether there is enough: ${row}`,
        counting({}, 9, [row]),
      ],
    ),
    ['a figure of available memory that is false', counting({ availablePages: pages(2 ** 50) })],
    ...(
      [
        'running-out-of-system-ptes',
        'system-pte-allocations-failed',
        'running-out-of-physical-memory',
        'commit-near-limit',
        'commit-requests-failed',
      ] satisfies NoticeId[]
    ).map((id): [string, MachineFacts] => [
      `!vm warns of a shortage: ${id}`,
      { memory: x64({}, { notices: [{ ...PTES, count: 9 }, { id }] }) },
    ]),
    ['the system stopped without PTEs', { ...counting(), bugcheck: { code: 0x3f, args: [] } }],
    [
      'failures of the pools',
      { memory: x86({}, { notices: [{ id: 'pool-allocations-failed', count: 9 }] }) },
    ],
    ['a healthy machine without the lines', { memory: { ...(era('a laptop of 2 GB').memory ?? x64()) } }],
  ],
});
