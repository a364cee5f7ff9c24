import rule from '../../../src/diagnosis/rules/leak-suspect.ts';
import { counted, held, pages, tagRow, unlistedRow } from '../../cases/figures.ts';
import { testRule } from '../../support/rule-tester.ts';
import { processList, running } from './busy.ts';
import { moduleList, tagTable, x64 } from './healthy.ts';

const MB = 1024 * 1024;
const loaded = (name: string) => ({ name, start: 'fffff80012340000', end: 'fffff80012350000' });

const usual = [
  tagRow('File', { nonpaged: counted(39_211_220, 39_192_834, 7_354_400) }, 'File objects'),
  tagRow('EtwB', { nonpaged: counted(9_120, 8_992, 5_041_136) }, 'Etw Buffer', 'nt!etw'),
  tagRow('MmSt', { paged: counted(91_000, 88_000, 16_790_672) }, 'Mm section object prototype ptes', 'nt!mm'),
];
const leak = unlistedRow('QzXk', { nonpaged: counted(5_123_320, 9, 1_600 * MB) });

testRule(rule, {
  fires: [
    [
      'hardly a free in millions of allocations, no description, far ahead of the next',
      { tags: tagTable([leak, ...usual]) },
      {
        severity: 'warning',
        confidence: 'likely',
        resource: 'nonpaged-pool',
        tags: ['QzXk'],
        says: [
          'Likely leak: QzXk, 1.6 GB in 5,123,311 allocations of nonpaged pool, 9 ever freed',
          'no description',
        ],
        firstNext: 'lm',
      },
    ],
    ['the first row alone', { tags: tagTable([leak]) }, { severity: 'warning', tags: ['QzXk'] }],
    [
      'a driver whose name begins like the tag is named, and its company',
      { tags: tagTable([leak, ...usual]), modules: moduleList([loaded('qzxkflt'), loaded('tcpip')]) },
      {
        drivers: ['qzxkflt.sys'],
        says: [/Likely owner: qzxkflt\.sys \(name matches\)/],
        firstNext: 'lmv m qzxkflt',
      },
    ],
    [
      // Crash Dump Analysis Patterns, part 140.
      'three times the next tag of paged pool, without frees',
      {
        tags: tagTable([
          unlistedRow('DRV ', { paged: held(44_135, 188_917_256) }),
          tagRow('CM  ', { paged: held(8_045, 9_915_424) }, 'Configuration Manager (registry)', 'nt!cm'),
        ]),
      },
      { tags: ['DRV '], says: [/times the next \(CM\)/] },
    ],
    [
      // Crash Dump Analysis Patterns, part 189.
      'programs whose handles account for the objects',
      {
        tags: tagTable([
          unlistedRow('ABCD', { nonpaged: counted(250_833, 176_854, 4_734_656) }),
          tagRow('Even', { nonpaged: counted(19_873_291, 19_807_386, 4_223_360) }, 'Event objects'),
        ]),
        processes: processList([running('AppA.exe', 4, 18_539), running('AppB.exe', 5, 36_252)]),
      },
      { tags: ['ABCD'], says: ['AppB.exe has 36,252 handles'] },
    ],
    [
      // microsoft/WSL issue 40804.
      'a tag that hides its owner names the filters that are loaded, by their kind',
      {
        tags: tagTable([
          tagRow('NtFC', { nonpaged: counted(134_012_715, 484, 19_297_761_264) }, 'Create.c', 'ntfs.sys'),
          ...usual,
        ]),
        modules: moduleList([loaded('SentinelMonitor'), loaded('ntfs'), loaded('rt640x64')]),
      },
      {
        severity: 'warning',
        tags: ['NtFC'],
        drivers: [],
        says: ['could be behind it: SentinelMonitor.sys'],
        never: ['rt640x64'],
      },
    ],
  ],
  quiet: [
    ['the usual tags', { tags: tagTable(usual) }],
    ['the usual tags of a whole machine', { memory: x64(), tags: tagTable(usual) }],
    [
      'the same figures under a tag that is a cache',
      {
        tags: tagTable([
          tagRow(
            'FMfn',
            { paged: counted(1_000_000, 400_000, 300 * MB) },
            'NAME_CACHE_NODE structure',
            'fltmgr.sys',
          ),
          ...usual,
        ]),
      },
    ],
    [
      'a start-up reservation that was never freed',
      {
        tags: tagTable([
          tagRow('AmlH', { nonpaged: counted(5, 0, 2_621_440) }, 'ACPI AMLI Pooltags'),
          ...usual,
        ]),
      },
    ],
    [
      'a private tag of a driver that frees what it allocates',
      {
        tags: tagTable([
          unlistedRow('QzXk', { nonpaged: counted(90_000_000, 89_990_000, 6 * MB) }),
          ...usual,
        ]),
      },
    ],
    [
      'a machine that was started half an hour ago',
      {
        tags: tagTable([unlistedRow('QzXk', { nonpaged: counted(120_000, 400, 40 * MB) }), ...usual]),
        memory: x64({ nonpagedPoolNxUsage: pages(60_000) }),
        target: { lines: [], uptimeSeconds: 1_800 },
      },
    ],
  ],
});
