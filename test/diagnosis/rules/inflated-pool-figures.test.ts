import rule from '../../../src/diagnosis/rules/inflated-pool-figures.ts';
import { counted, pages, parts, tagRow } from '../../cases/figures.ts';
import { seedMachines } from '../../cases/seed.ts';
import { type Figures, testRule } from '../../support/rule-tester.ts';
import { healthyWith, tagTable, target, x64, x86 } from './healthy.ts';
import { era, eras } from './whole-tables.ts';

const MB = 1024 * 1024;

const holding = (tag: string, bytes: number, pool: 'nonpaged' | 'paged' = 'nonpaged') =>
  tagRow(tag, { [pool]: counted(90_000, 80_000, bytes) });

const checked: Figures<'target'> = {
  ...target(3790, 'x86', 'Windows Server 2003'),
  checked: true,
  lines: [
    { text: 'Checked is the name of a folder here' },
    { text: 'Windows Server 2003 Kernel Version 3790 MP (2 procs) Checked x86 compatible' },
  ],
};

testRule(rule, {
  fires: [
    [
      // Microsoft's page on a stack overflow: Windows 2000 with 64 MB, its figures.
      'special pool of 4 MB on a machine of 64 MB',
      {
        memory: x86(
          {
            physicalMemory: pages(16268),
            availablePages: pages(2299),
            nonpagedPoolUsage: pages(811),
            nonpagedPoolMax: pages(6252),
            pagedPoolUsage: pages(2592),
            pagedPoolMax: pages(13312),
            specialPool: pages(1040),
            committedPages: pages(45882),
            commitLimit: pages(50570),
          },
          { parts: parts('paged', [1337, 893, 362]) },
        ),
      },
      {
        severity: 'note',
        confidence: 'certain',
        resource: 'none',
        says: ['Pool figures are inflated: special pool holds 4.1 MB.'],
        next: ['!verifier 3'],
      },
    ],
    [
      'exactly 1 MB of special pool',
      { memory: x64({ specialPool: pages(256) }) },
      { says: ['holds 1.0 MB'] },
    ],
    [
      'records of exactly 1 MB',
      { memory: x64(), tags: tagTable([holding('VfPT', MB)]) },
      { says: ['records of Driver Verifier hold 1.0 MB'], tags: ['VfPT'], next: ['!verifier 3'] },
    ],
    [
      'records under many tags, of which three are named',
      {
        memory: x64(),
        tags: tagTable([
          holding('VfAT', 3 * MB),
          holding('Irp+', 9 * MB),
          holding('Vfwi', 1 * MB),
          holding('Irpt', 2 * MB),
        ]),
      },
      { says: ['hold 15.0 MB'], tags: ['Irp+', 'VfAT', 'Irpt'] },
    ],
    [
      'a checked build',
      { memory: x86(), target: checked },
      { says: ['the system is a checked build of Windows Server 2003.'], never: ['Verifier'] },
    ],
    [
      'all three',
      {
        memory: x86({ specialPool: pages(2_560) }),
        tags: tagTable([holding('VfPT', 2 * MB)]),
        target: checked,
      },
      {
        says: [
          'special pool holds 10.0 MB, records of Driver Verifier hold 2.0 MB and the system is a checked build',
        ],
      },
    ],
  ],
  quiet: [
    ...healthyWith('memory'),
    ...eras,
    ...Object.entries(seedMachines)
      .filter(([, { facts }]) => facts.memory !== undefined)
      .map(([name, { facts }]) => [`the seed: ${name}`, facts] as const),
    ['just less than 1 MB of special pool', { memory: x64({ specialPool: pages(255) }) }],
    ['records of just less than 1 MB', { memory: x64(), tags: tagTable([holding('VfPT', MB - 8)]) }],
    [
      'tags that look like the Verifier and are not',
      {
        memory: x64(),
        tags: tagTable(
          // pooltag.txt: dxgkrnl.sys, dxgmms2.sys, videoprt.sys, vmstorfl.sys, Vid.sys, nt!io.
          [
            'ViMm',
            'ViSh',
            'Vi54',
            'Via5',
            'VidR',
            'Vflt',
            'VflW',
            'VdMm',
            'IrpX',
            'Irps',
            'Irpl',
            'Irp ',
          ].map(tag => holding(tag, 40 * MB)),
        ),
      },
    ],
    ['a checked build that no line says', { memory: x86(), target: { ...checked, lines: [] } }],
    ['a free build', { memory: x86(), target: { ...checked, checked: false } }],
    ['a special pool that cannot be true', { memory: x64({ specialPool: pages(2 ** 62) }) }],
    ['no special pool at all', { memory: { ...(era('Windows 7 x64 with 8 GB').memory ?? x64()) } }],
  ],
});
