import rule from '../../../src/diagnosis/rules/available-memory-low.ts';
import { pages } from '../../cases/figures.ts';
import { seedMachines } from '../../cases/seed.ts';
import { testRule } from '../../support/rule-tester.ts';
import { healthyWith, x64, x86 } from './healthy.ts';

const MB = 256; // pages

testRule(rule, {
  fires: [
    [
      'just below a tenth',
      { memory: x64({ availablePages: pages(999_999) }) },
      {
        severity: 'warning',
        confidence: 'certain',
        resource: 'physical-memory',
        says: ['3.8 GB of 38.1 GB available (10.0%)'],
        next: ['!memusage 0x8', '!vm'],
        never: ['modified pages'],
      },
    ],
    ['at a twentieth', { memory: x64({ availablePages: pages(500_000) }) }, { severity: 'warning' }],
    ['just below a twentieth', { memory: x64({ availablePages: pages(499_999) }) }, { severity: 'critical' }],
    [
      'just below 8 GB of 256 GB',
      { memory: x64({ physicalMemory: pages(256 * 1024 * MB), availablePages: pages(8 * 1024 * MB - 1) }) },
      { severity: 'warning' },
    ],
    [
      'just below 4 GB of 256 GB',
      { memory: x64({ physicalMemory: pages(256 * 1024 * MB), availablePages: pages(4 * 1024 * MB - 1) }) },
      { severity: 'critical' },
    ],
    [
      '4 GB of 256 GB',
      { memory: x64({ physicalMemory: pages(256 * 1024 * MB), availablePages: pages(4 * 1024 * MB) }) },
      { severity: 'warning' },
    ],
    [
      'less than 64 MB of 1 GB, which is more than a twentieth',
      { memory: x86({ physicalMemory: pages(1024 * MB), availablePages: pages(64 * MB - 1) }) },
      { severity: 'critical', says: ['64.0 MB of 1.0 GB'] },
    ],
    [
      'less than 64 MB of 512 MB',
      { memory: x86({ physicalMemory: pages(512 * MB), availablePages: pages(64 * MB - 1) }) },
      { severity: 'critical' },
    ],
    [
      'more modified pages than available ones: a question of the disk',
      { memory: x64({ availablePages: pages(100_000), modifiedPages: pages(100_001) }) },
      { severity: 'critical', says: ['391 MB of modified pages wait to be written'], next: ['!vm 0x8'] },
    ],
    [
      'as many modified pages as available ones',
      { memory: x64({ availablePages: pages(100_000), modifiedPages: pages(100_000) }) },
      { severity: 'critical', never: ['modified', 'is the likely reason'] },
    ],
    [
      'nonpaged pool holds half of what is in use: one leak, told as such',
      {
        memory: x64({
          availablePages: pages(200_000),
          nonpagedPoolUsage: pages(0),
          nonpagedPoolNxUsage: pages(4_900_000),
        }),
      },
      {
        severity: 'warning',
        confidence: 'certain',
        says: [
          /^.*\nLikely reason: nonpaged pool holds 18\.7 GB \(50\.0%\) of the 37\.4 GB in use\. It is a separate finding\./,
        ],
      },
    ],
    [
      'nonpaged pool holds less than a fifth of what is in use',
      {
        memory: x64({
          availablePages: pages(200_000),
          nonpagedPoolUsage: pages(0),
          nonpagedPoolNxUsage: pages(1_959_999),
        }),
      },
      { severity: 'critical', never: ['is the likely reason'] },
    ],
    [
      'paged pool, part of which is paged out',
      {
        memory: x64({
          availablePages: pages(200_000),
          modifiedPages: pages(200_001),
          pagedPoolUsage: pages(11_000_000),
        }),
      },
      {
        severity: 'warning',
        says: [
          /^.*\nLikely reason: paged pool holds 42\.0 GB of the 37\.4 GB in use.*\n.*modified pages wait/,
        ],
        never: ['112'],
      },
    ],
    [
      'a pool that is large and far from its own maximum explains nothing',
      {
        memory: x64({
          physicalMemory: pages(2_000_000),
          availablePages: pages(50_000),
          nonpagedPoolUsage: pages(1_000_000),
          nonpagedPoolNxUsage: pages(0),
          nonpagedPoolMax: pages(1_500_000),
        }),
      },
      { severity: 'critical', never: ['is the likely reason'] },
    ],
    [
      'a warning stays one',
      { memory: x64({ availablePages: pages(900_000), nonpagedPoolNxUsage: pages(5_000_000) }) },
      { severity: 'warning', says: ['Likely reason: nonpaged pool'] },
    ],
  ],
  quiet: [
    [
      '8 GB, which are enough however much there is',
      { memory: x64({ physicalMemory: pages(256 * 1024 * MB), availablePages: pages(8 * 1024 * MB) }) },
    ],
    ...healthyWith('memory'),
    ['the machines of the seed: nonpaged pool', seedMachines.nonpagedPool.facts],
    ['the machines of the seed: paged pool', seedMachines.pagedPoolWithBanner.facts],
    ['at a tenth', { memory: x64({ availablePages: pages(1_000_000) }) }],
    ['64 MB of 512 MB', { memory: x86({ physicalMemory: pages(512 * MB), availablePages: pages(64 * MB) }) }],
    [
      'less than 64 MB on a machine of 256 MB',
      { memory: x86({ physicalMemory: pages(256 * MB), availablePages: pages(40 * MB) }) },
    ],
    // Microsoft's page on debugging a stack overflow: short of commit, not of memory.
    ['9 MB of 64 MB', { memory: x86({ physicalMemory: pages(16268), availablePages: pages(2299) }) }],
    ['no row of available pages', { memory: x64({}, { without: ['availablePages'] }) }],
    ['no row of physical memory', { memory: x64({}, { without: ['physicalMemory'] }) }],
    ['a physical memory of zero', { memory: x64({ physicalMemory: pages(0) }) }],
    ['more available than there is', { memory: x64({ availablePages: pages(10_000_001) }) }],
    ['a counter of available pages near 2^64', { memory: x64({ availablePages: pages(2 ** 64 - 4096) }) }],
  ],
});
