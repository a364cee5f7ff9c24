import rule from '../../../src/diagnosis/rules/cut-vm-output.ts';
import type { MemoryRow } from '../../../src/reading/facts/memory.ts';
import { pages, parts } from '../../cases/figures.ts';
import { seedMachines } from '../../cases/seed.ts';
import { type MachineFacts, testRule } from '../../support/rule-tester.ts';
import { healthyWith, type MemoryFigures, target, x64, x86 } from './healthy.ts';
import { eras } from './whole-tables.ts';

const WANTED: readonly (readonly [MemoryRow, string])[] = [
  ['physicalMemory', 'Physical Memory'],
  ['availablePages', 'Available Pages'],
  ['nonpagedPoolUsage', 'NonPagedPool Usage'],
  ['nonpagedPoolMax', 'NonPagedPool Max'],
  ['pagedPoolUsage', 'PagedPool Usage'],
  ['pagedPoolMax', 'PagedPool Maximum'],
  ['committedPages', 'Committed pages'],
  ['commitLimit', 'Commit limit'],
];

/** Paged pool of 100,000 pages in so many parts. */
const ofParts = (counts: readonly number[]): MemoryFigures =>
  x86({ pagedPoolUsage: pages(100_000), pagedPoolMax: pages(134_144) }, { parts: parts('paged', counts) });

const only = (rows: MemoryFigures['rows']): MemoryFigures => ({ ...x64(), rows });

testRule(rule, {
  fires: [
    ...WANTED.map(([row, label]): [string, MachineFacts, object] => [
      `a row is missing: ${label}`,
      { memory: x64({}, { without: [row] }) },
      {
        severity: 'note',
        confidence: 'certain',
        resource: 'none',
        says: [
          `The output of !vm is not whole: ${label} is missing or not readable.`,
          'What the missing row would say',
        ],
        next: ['!vm 1'],
      },
    ]),
    [
      'the end is lost',
      { memory: x86({}, { without: ['pagedPoolUsage', 'pagedPoolMax', 'committedPages', 'commitLimit'] }) },
      {
        says: [
          'PagedPool Usage, PagedPool Maximum, Committed pages and Commit limit are missing or not readable.',
        ],
      },
    ],
    [
      'an author shows two rows',
      { memory: only({ pagedPoolUsage: pages(10), pagedPoolMax: pages(20) }) },
      { says: ['Physical Memory, Available Pages, NonPagedPool Usage', 'What the missing rows would say'] },
    ],
    [
      'one of five paged pools is missing',
      { memory: ofParts([60_000, 10_000, 10_000, 10_000]) },
      {
        severity: 'note',
        says: ['The 4 paged pools add up to 90,000 pages, and PagedPool Usage says 100,000:'],
      },
    ],
    ['just more than 2% too little', { memory: ofParts([50_000, 47_999]) }, { says: ['rows are missing.'] }],
    [
      'just more than 2% too much',
      { memory: ofParts([50_000, 52_001]) },
      { says: ['mixed from two', 'Only the sum is used here.'], never: ['missing'] },
    ],
    [
      'paged pools that do not add up, and a missing symbol',
      { memory: { ...ofParts([50_000, 20_000]), notices: [{ id: 'missing-symbol' }] } },
      { says: ['rows are missing.'] },
    ],
    [
      'a kernel dump',
      {
        memory: x64({}, { without: ['commitLimit'] }),
        target: { ...target(22621, 'x64'), kind: 'kernel-dump' },
      },
      { says: ['Commit limit'] },
    ],
  ],
  quiet: [
    ...healthyWith('memory'),
    ...eras,
    // The rows of each paged pool add up in every one of its samples.
    ...Object.entries(seedMachines)
      .filter(([, machine]) => machine.facts.memory !== undefined)
      .map(([name, machine]): [string, MachineFacts] => [`the seed: ${name}`, machine.facts]),
    ['exactly 2% too little', { memory: ofParts([50_000, 48_000]) }],
    ['exactly 2% too much', { memory: ofParts([50_000, 52_000]) }],
    // Microsoft's page on a stack overflow.
    [
      'three paged pools of Windows 2000',
      {
        memory: x86(
          { pagedPoolUsage: pages(2592), pagedPoolMax: pages(13312) },
          { parts: parts('paged', [1337, 893, 362]) },
        ),
      },
    ],
    ['the only paged pool of a kit that counts others elsewhere', { memory: ofParts([30_000]) }],
    ['pools of two nodes are nonpaged', { memory: x86({}, { parts: parts('nonpaged', [8_271, 13_828]) }) }],
    ['a row that is false is there all the same', { memory: x64({ availablePages: pages(2 ** 60) }) }],
    ['the no-execute row, which Windows 7 lacks', { memory: x64({}, { without: ['nonpagedPoolNxUsage'] }) }],
    [
      'a row that is missing with its symbol',
      { memory: x64({}, { without: ['commitLimit'], notices: [{ id: 'missing-symbol' }] }) },
    ],
    ['no row at all', { memory: only({}) }],
    ['a row that nobody judges', { memory: only({ sharedCommit: pages(10) }) }],
    ...(['small-dump', 'user-mode'] as const).map((kind): [string, MachineFacts] => [
      `a target that holds no kernel memory: ${kind}`,
      {
        memory: only({ physicalMemory: pages(10) }),
        target: { ...target(22621, 'x64'), kind },
      },
    ]),
  ],
});
