import rule from '../../../src/diagnosis/rules/locked-memory.ts';
import { pages } from '../../cases/figures.ts';
import { testRule } from '../../support/rule-tester.ts';
import { busyWith } from './busy.ts';
import { healthyWith, moduleList, x64, x86 } from './healthy.ts';

const loaded = (...names: readonly string[]) =>
  moduleList(
    ['nt', ...names].map((name, place) => ({
      name,
      start: `fffff8078${place}000000`,
      end: `fffff8078${place}047000`,
    })),
  );
const short = { availablePages: pages(999_999) };
const mdl = (count: number, rows: Parameters<typeof x64>[0] = {}) =>
  x64({ pagesForMdls: pages(count), ...rows });

testRule(rule, {
  fires: [
    [
      'a driver leaks pages of MDLs, and memory is short',
      { memory: mdl(3_000_000, short), modules: loaded('Ntfs', 'leaky') },
      {
        severity: 'warning',
        confidence: 'possible',
        resource: 'physical-memory',
        says: [
          '11.4 GB (30.0%) of physical memory is locked outside the pools, mostly as pages that drivers allocate for MDLs.',
          'No loaded driver is known to hold so much on purpose.',
        ],
        drivers: [],
        next: ['!memusage 0x8'],
        never: ['balloon', 'It is made of'],
      },
    ],
    ['just below the warning', { memory: mdl(2_999_999, short), modules: loaded() }, { severity: 'note' }],
    [
      'a tenth of memory is available',
      { memory: mdl(3_000_000, { availablePages: pages(1_000_000) }), modules: loaded() },
      { severity: 'note' },
    ],
    [
      'what is available is not known',
      { memory: x64({ pagesForMdls: pages(4_000_000) }, { without: ['availablePages'] }), modules: loaded() },
      { severity: 'note' },
    ],
    [
      'the modules are not known, so that it may be a balloon',
      { memory: mdl(6_000_000, short) },
      { severity: 'note', confidence: 'possible', next: ['lm'], never: ['No loaded driver'] },
    ],
    [
      'only some modules are known',
      { memory: mdl(6_000_000, short), modules: { ...loaded('Ntfs'), whole: false } },
      { severity: 'note', never: ['No loaded driver'] },
    ],
    ['at the note', { memory: mdl(1_500_000), modules: loaded() }, { severity: 'note' }],
    [
      // Driver-locked memory of a VMware guest (heuristic: its balloon allocates pages for MDLs).
      'the balloon of a VMware guest',
      { memory: mdl(6_500_000, short), modules: loaded('vmci', 'vmmemctl') },
      {
        severity: 'note',
        confidence: 'likely',
        drivers: ['vmmemctl.sys'],
        says: [
          'the balloon driver vmmemctl.sys.',
          'vmmemctl.sys is the balloon driver of VMware: it takes memory for the host of the virtual machine on purpose.',
          'If the host says that it took less, another driver holds the rest.',
        ],
        never: ['No loaded driver'],
      },
    ],
    [
      // blog.luxem.org, driver-locked memory on Hyper-V guests.
      'the balloon of a Hyper-V guest with dynamic memory',
      { memory: mdl(5_000_000, short), modules: loaded('vmbus', 'dmvsc') },
      { severity: 'note', confidence: 'likely', drivers: ['dmvsc.sys'], says: ['Hyper-V (dynamic memory)'] },
    ],
    [
      'the balloon of a KVM guest, under the file name that lmv gives',
      {
        memory: mdl(5_000_000, short),
        modules: moduleList([
          { name: 'BALLOON', start: 'fffff80780000000', end: 'fffff80780047000', file: 'balloon.sys' },
        ]),
      },
      { severity: 'note', drivers: ['balloon.sys'], says: ['KVM (virtio)'] },
    ],
    [
      'a Xen guest, whose bus driver does more than that',
      { memory: mdl(5_000_000, short), modules: loaded('xenbus') },
      {
        severity: 'note',
        confidence: 'possible',
        drivers: ['xenbus.sys'],
        says: ['xenbus.sys of Xen can take memory for the host'],
        never: ['likely by'],
      },
    ],
    [
      'a balloon before a driver that does more',
      { memory: mdl(5_000_000, short), modules: loaded('vid', 'vmmemctl') },
      { severity: 'note', confidence: 'likely', drivers: ['vmmemctl.sys'] },
    ],
    [
      'a Hyper-V host whose guests have nine tenths of memory',
      { memory: mdl(9_000_000, { availablePages: pages(500_000) }), modules: loaded('Ntfs', 'Vid') },
      {
        severity: 'note',
        confidence: 'possible',
        drivers: ['Vid.sys'],
        says: [
          'Vid.sys is loaded: Hyper-V may run virtual machines here, whose memory counts as held by drivers.',
        ],
      },
    ],
    [
      'a disk in memory',
      { memory: mdl(4_000_000, short), modules: loaded('awealloc') },
      { severity: 'note', says: ['ImDisk keeps a disk or a disk cache in memory on purpose'] },
    ],
    [
      'a database that locks nine tenths of memory, in a VMware guest',
      {
        memory: x64({ ...short, pagesForAwe: pages(9_000_000), pagesForMdls: pages(9_000) }),
        modules: loaded('vmmemctl'),
      },
      {
        severity: 'note',
        confidence: 'possible',
        drivers: [],
        says: [
          'mostly as AWE pages of programs.',
          'It is made of 34.3 GB of AWE pages of programs and 35.2 MB of pages that drivers allocate for MDLs.',
          'A program that locks its memory, as a database does',
        ],
        next: ['!vm'],
        never: ['balloon'],
      },
    ],
    [
      'several holders, none of which has half',
      {
        memory: x64({
          ...short,
          pagesForMdls: pages(1_300_000),
          contigMemPages: pages(1_200_000),
          lockedIoPages: pages(1_100_000),
        }),
        modules: loaded(),
      },
      {
        severity: 'warning',
        says: ['mostly as pages that drivers allocate', 'GB of contiguous memory of drivers and'],
      },
    ],
    [
      'a driver of an x86 server leaves I/O pages locked',
      {
        memory: x86({ lockedIoPages: pages(310_000), availablePages: pages(40_000) }),
        modules: moduleList([{ name: 'nt', start: '80800000', end: '80a5c000' }]),
      },
      {
        severity: 'warning',
        says: [
          '1.2 GB (31.0%) of physical memory is locked outside the pools, mostly as pages locked for I/O.',
        ],
        next: ['!irpfind'],
      },
    ],
  ],
  quiet: [
    ...healthyWith('memory'),
    ...busyWith(['memory']),
    ['just below the note', { memory: mdl(1_499_999, short), modules: loaded() }],
    [
      'a balloon driver that took nothing',
      { memory: mdl(30_000, short), modules: loaded('vmmemctl', 'dmvsc', 'balloon') },
    ],
    ['no such rows', { memory: x64() }],
    [
      'no physical memory',
      { memory: x64({ pagesForMdls: pages(9_000_000) }, { without: ['physicalMemory'] }) },
    ],
    ['a counter above memory', { memory: mdl(10_000_001) }],
    [
      'counters that are together above memory',
      { memory: mdl(9_000_000, { processLockedFilePages: pages(5_000_000) }) },
    ],
    ['zero rows, which stand for missing symbols', { memory: mdl(0, { pagesForAwe: pages(0) }) }],
  ],
});
