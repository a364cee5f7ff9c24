import rule from '../../../src/diagnosis/rules/outdated-debugger.ts';
import { seedMachines } from '../../cases/seed.ts';
import { type Figures, testRule } from '../../support/rule-tester.ts';
import { healthyWith, target, x64, x86 } from './healthy.ts';
import { eras } from './whole-tables.ts';

const windows11 = eras.filter(([name]) => name.startsWith('Windows 11'));

const debuggedBy = (debuggerVersion: string, build: number): Figures<'target'> => ({
  ...target(build, 'x64'),
  debuggerVersion,
  lines: [
    { text: `Microsoft (R) Windows Debugger Version ${debuggerVersion}` },
    { text: `Windows 10 Kernel Version ${build} MP (8 procs) Free x64` },
  ],
});

const missing = { id: 'missing-symbol' } as const;

testRule(rule, {
  fires: [
    [
      // A public output of Windows 7 has the line; its false counter is impossible-counters' to tell.
      'a debugger that does not know a part of the system',
      { memory: x64({}, { notices: [{ id: 'unimplemented' }] }) },
      {
        severity: 'note',
        confidence: 'certain',
        resource: 'none',
        says: ['The debugger does not fit the system: !vm does not know a part of it.'],
        never: ['symbol of', 'symbols of the kernel'],
      },
    ],
    [
      'one symbol that is missing',
      { memory: x86({}, { notices: [missing] }) },
      {
        severity: 'note',
        says: ['!vm could not read a counter: a symbol of the kernel is missing.'],
        next: ['.symfix', '.reload /f nt'],
      },
    ],
    [
      'two symbols that are missing',
      { memory: x86({}, { notices: [missing, missing] }) },
      { says: ['!vm could not read 2 counters: symbols of the kernel are missing.'] },
    ],
    [
      'a missing symbol beside a false counter, which does not explain it',
      {
        memory: {
          ...(windows11[0]?.[1].memory ?? x64()),
          notices: [missing, { id: 'unimplemented' }],
        },
      },
      { says: ['could not read a counter'], never: ['does not fit', 'does not know'] },
    ],
    [
      'the kit of 2010 on Windows 10',
      { memory: x64(), target: debuggedBy('6.12.0002.633 AMD64', 19045) },
      {
        says: ['The debugger is older than the system: its version is 6.12.0002.633 AMD64', 'build 19045'],
        never: ['symbol of'],
      },
    ],
    [
      'the kit of Windows 8.1 on the first build of Windows 10',
      { memory: x64(), target: debuggedBy('6.3.9600.17298 AMD64', 10240) },
      { says: ['6.3.9600.17298', 'build 10240'] },
    ],
    [
      'an old kit that misses a symbol, too',
      { memory: x64({}, { notices: [missing] }), target: debuggedBy('6.12.0002.633 AMD64', 19045) },
      { says: ['older than the system', 'could not read a counter'], next: ['.symfix'] },
    ],
    [
      'an old kit that says so itself',
      {
        memory: x64({}, { notices: [{ id: 'unimplemented' }] }),
        target: debuggedBy('6.2.9200.16384 AMD64', 22621),
      },
      { says: ['older than the system', '!vm says itself that it does not know a part of this system'] },
    ],
  ],
  quiet: [
    ...healthyWith('memory'),
    ...eras,
    ['the false counter of Windows 7 tells of the mismatch itself', seedMachines.falseNonpagedBanner.facts],
    ['a current debugger', { memory: x64(), target: debuggedBy('10.0.22621.2428 AMD64', 22621) }],
    [
      'a current debugger, older than the build',
      { memory: x64(), target: debuggedBy('10.0.19041.685 AMD64', 26100) },
    ],
    [
      'the kit of Windows 8.1 on the last build before Windows 10',
      { memory: x64(), target: debuggedBy('6.3.9600.17298 AMD64', 9600) },
    ],
    ['just below the first build', { memory: x64(), target: debuggedBy('6.3.9600.17298 AMD64', 10239) }],
    ['the kit of 2010 on its own era', { memory: x64(), target: debuggedBy('6.12.0002.633 AMD64', 7601) }],
    [
      'a version that no line says',
      { memory: x64(), target: { ...debuggedBy('6.12.0002.633', 19045), lines: [] } },
    ],
    ['an old kit, and no build', { memory: x64(), target: { lines: [], debuggerVersion: '6.12.0002.633' } }],
    [
      'a missing symbol that the wrong symbols of the kernel explain',
      {
        memory: x64({}, { notices: [missing] }),
        target: { ...target(22621, 'x64'), symbolTrouble: {} },
      },
    ],
    [
      'a missing symbol of a small dump',
      { memory: x64({}, { notices: [missing] }), target: { ...target(22621, 'x64'), kind: 'small-dump' } },
    ],
    ['another notice', { memory: x86({}, { notices: [{ id: 'excessive-paged-pool' }] }) }],
  ],
});
