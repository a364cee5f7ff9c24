import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { vertarget } from '../../../src/reading/commands/vertarget.ts';
import type { Target } from '../../../src/reading/facts/target.ts';
import { type Kit, type Machine, unlined } from '../../support/kd/machine.ts';
import { printUptime, targetBanner, vertargetPrinter } from '../../support/kd/vertarget.ts';
import { readAnyText, readPrefixes } from './any-text.ts';
import { readLines } from './read.ts';

type Figures = NonNullable<Machine['facts']['target']>;

const machine = (target: Figures, bits: 32 | 64 = 64, kit: Kit['vm'] = 'a current kit'): Machine => ({
  origin: 'made',
  kit: { vm: kit, poolused: 'modern' },
  prompt: '0: kd',
  bits,
  facts: { target },
});

/** What was read, without its lines; each must be one that was printed. */
function readTarget(
  lines: readonly string[],
  typed = 'vertarget',
): { said: object; refused: readonly string[] } {
  const { facts, refused } = readLines(vertarget, typed, lines);
  const { lines: evidence, ...said } = facts.target ?? { lines: [] };
  for (const each of evidence) expect(each.text).toBe(lines[each.line - 1]);
  return { said: unlined(said), refused };
}

const said = (line: string) => readTarget([line]).said;

const server: Figures = {
  lines: [],
  system: 'Windows Server 2003',
  build: 3790,
  servicePack: 'Service Pack 2',
  processors: 8,
  checked: false,
  architecture: 'x86',
  product: 'Server, suite: Enterprise TerminalServer SingleUserTS',
  buildLab: '3790.srv03_sp2_gdr.090319-1204',
  kernelBase: '80800000',
  loadedModuleList: '808a6ea8',
  sessionTime: 'Tue Mar 10 09:21:44.250 2009 (GMT+0)',
  uptimeText: '12 days 3:04:05.678',
  uptimeSeconds: 1047845.678,
};

const current: Figures = {
  lines: [],
  system: 'Windows 10',
  build: 22621,
  processors: 8,
  checked: false,
  architecture: 'x64',
  product: 'WinNt, suite: TerminalServer SingleUserTS',
  buildLab: '22621.1.amd64fre.ni_release.220506-1250',
  kernelBase: 'fffff80236e00000',
  loadedModuleList: 'fffff80237a13490',
  sessionTime: 'Fri Feb 20 10:15:17.807 2015 (UTC - 8:00)',
  uptimeText: '0 days 1:31:58.931',
  uptimeSeconds: 5518.931,
};

describe('vertarget', () => {
  test('a server of 32 bits', () => {
    const lines = vertargetPrinter.print(machine(server, 32, 'the 2003 kit'), 'vertarget');
    expect(lines).toEqual([
      'Windows Server 2003 Kernel Version 3790 (Service Pack 2) MP (8 procs) Free x86 compatible',
      'Product: Server, suite: Enterprise TerminalServer SingleUserTS',
      'Built by: 3790.srv03_sp2_gdr.090319-1204',
      'Machine Name:',
      'Kernel base = 0x80800000 PsLoadedModuleList = 0x808a6ea8',
      'Debug session time: Tue Mar 10 09:21:44.250 2009 (GMT+0)',
      'System Uptime: 12 days 3:04:05.678',
    ]);
    const { lines: _lines, ...figures } = server;
    expect(readTarget(lines)).toEqual({ said: figures, refused: [] });
  });

  test('a current machine', () => {
    const lines = vertargetPrinter.print(machine(current), 'vertarget');
    expect(lines).toContain('Edition build lab: 22621.1.amd64fre.ni_release.220506-1250');
    expect(lines).toContain('Kernel base = 0xfffff802`36e00000 PsLoadedModuleList = 0xfffff802`37a13490');
    const { lines: _lines, ...figures } = current;
    expect(readTarget(lines)).toEqual({ said: figures, refused: [] });
  });

  test.each<[string, Partial<Target>]>([
    [
      'Windows 2000 Kernel Version 2195 (Service Pack 4) UP Free x86 compatible',
      {
        system: 'Windows 2000',
        build: 2195,
        servicePack: 'Service Pack 4',
        processors: 1,
        checked: false,
        architecture: 'x86',
      },
    ],
    [
      'Windows XP Kernel Version 2600 (Service Pack 3, v.3244) MP (2 procs) Checked x86 compatible',
      {
        system: 'Windows XP',
        build: 2600,
        servicePack: 'Service Pack 3, v.3244',
        processors: 2,
        checked: true,
        architecture: 'x86',
      },
    ],
    [
      'Windows Server 2008/Windows Vista Kernel Version 6002 (Service Pack 2) MP (4 procs) Free x64',
      {
        system: 'Windows Server 2008/Windows Vista',
        build: 6002,
        servicePack: 'Service Pack 2',
        processors: 4,
        checked: false,
        architecture: 'x64',
      },
    ],
    [
      'Windows 10 Kernel Version 26100 MP (1 procs) Free x64',
      { system: 'Windows 10', build: 26100, processors: 1, checked: false, architecture: 'x64' },
    ],
    [
      'Windows 10 Kernel Version 22000 MP (8 procs) Free ARM 64-bit (AArch64)',
      { system: 'Windows 10', build: 22000, processors: 8, checked: false, architecture: 'arm64' },
    ],
    [
      'Windows 8 Kernel Version 9200 UP Free ARM (NT) Thumb-2',
      { system: 'Windows 8', build: 9200, processors: 1, checked: false, architecture: 'arm' },
    ],
    ['Kernel Version 2081 MP Checked', { build: 2081, checked: true }],
    [
      'Windows 10 Version 19045 MP (8 procs) Free x64',
      {
        system: 'Windows 10',
        build: 19045,
        processors: 8,
        checked: false,
        architecture: 'x64',
        kind: 'user-mode',
      },
    ],
  ])('%s', (line, expected) => {
    expect(said(line)).toEqual(expected);
    expect(vertarget.begins.test(line)).toBe(true);
  });

  test.each<[string, Partial<Target>]>([
    ['System Uptime: 0 days 0:05:12', { uptimeText: '0 days 0:05:12', uptimeSeconds: 312 }],
    ['System Uptime: 1 days 00:00:00.500 ', { uptimeText: '1 days 00:00:00.500', uptimeSeconds: 86400.5 }],
    ['System Uptime: not available', { uptimeText: 'not available' }],
    ['System Uptime: 12 days 3:0', { uptimeText: '12 days 3:0' }],
    ['Loading Dump File [D:\\dumps [old]\\server1.dmp]', { dumpFile: 'D:\\dumps [old]\\server1.dmp' }],
    ['Mini Kernel Dump File: Only registers and stack trace are available', { kind: 'small-dump' }],
    ['Kernel Summary Dump File: Only kernel address space is available', { kind: 'kernel-dump' }],
    [
      'Kernel Bitmap Dump File: Kernel address space is available, User address space may not be available.',
      { kind: 'kernel-dump' },
    ],
    ['Kernel Bitmap Dump File: Full address space is available', { kind: 'complete-dump' }],
    ['Kernel Complete Dump File: Full address space is available', { kind: 'complete-dump' }],
    ['Kernel Bitmap Dump File: Active memory is available', { kind: 'active-dump' }],
    [
      'User Mini Dump File: Only registers, stack and portions of memory are available',
      { kind: 'user-mode' },
    ],
    ["Comment: 'LiveKD live system view'", { kind: 'local' }],
    [
      'Connected to Windows 10 19041 x64 target at (Thu Jan 16 11:02:53.135 2020 (UTC + 1:00)), ptr64 TRUE',
      { kind: 'live', system: 'Windows 10', build: 19041, architecture: 'x64' },
    ],
    [
      'Connected to Windows Server 2012 R2 9600 x64 target at (Thu Jan 16 11:02:53.135 2020), ptr64 TRUE',
      { kind: 'live', system: 'Windows Server 2012 R2', build: 9600, architecture: 'x64' },
    ],
    [
      'Connected to Windows 2000 2195 x86 compatible target, ptr64 FALSE',
      { kind: 'live', system: 'Windows 2000', build: 2195, architecture: 'x86' },
    ],
    [
      'Connected to Windows 8 9600 x86 compatible target',
      { kind: 'live', system: 'Windows 8', build: 9600, architecture: 'x86' },
    ],
    [
      'Connected to Windows 10 22000 ARM 64-bit (AArch64) target at (Mon Nov  1 2021), ptr64 TRUE',
      { kind: 'live', system: 'Windows 10', build: 22000, architecture: 'arm64' },
    ],
    ['Remote KD: KdSrv:Server=@{<Local>},Trans=@{NET:Port=50000,Key=1.2.3.4,Target}', { kind: 'live' }],
    ['Local kernel debugging', { kind: 'local' }],
    ['Microsoft (R) Windows Debugger  Version 6.3.0017.0', { debuggerVersion: '6.3.0017.0' }],
    [
      'Microsoft ® Windows Debugger Version 10.0.27793.1000 AMD64',
      { debuggerVersion: '10.0.27793.1000 AMD64' },
    ],
    ['15063.0.amd64fre.rs2_release.170317-1834', { buildLab: '15063.0.amd64fre.rs2_release.170317-1834' }],
  ])('%s', (line, expected) => {
    expect(said(line)).toEqual(expected);
    expect(vertarget.begins.test(line)).toBe(true);
  });

  test.each([
    '*** ERROR: Symbol file could not be found.  Defaulted to export symbols for ntkrnlmp.exe - ',
    '*** ERROR: Symbol file could not be found.  Defaulted to export symbols for \\SystemRoot\\system32\\ntoskrnl.exe -',
    '*** ERROR: Module load completed but symbols could not be loaded for nt',
    '***    Your debugger is not using the correct symbols                 ***',
    '***** Kernel symbols are WRONG. Please fix symbols to do analysis.',
  ])('trouble with the symbols of the kernel: %s', line => {
    expect(said(line)).toEqual({ symbolTrouble: {} });
  });

  test.each([
    '*** ERROR: Symbol file could not be found.  Defaulted to export symbols for ntdll.dll - ',
    '*** ERROR: Module load completed but symbols could not be loaded for MyAVDrv.sys',
    '*** WARNING: Unable to verify timestamp for ntfs.sys',
  ])('no trouble with the symbols of the kernel: %s', line => {
    expect(readTarget([line])).toEqual({ said: {}, refused: [] });
  });
});

describe('banners', () => {
  const kinds: readonly NonNullable<Target['kind']>[] = [
    'live',
    'local',
    'complete-dump',
    'kernel-dump',
    'active-dump',
    'small-dump',
  ];
  const kits: readonly Kit['vm'][] = ['the 2000 kit', 'the 2003 kit', 'a current kit'];
  const layouts = kinds.flatMap(kind => kits.map(kit => [kind, kit] as const));

  const anyTarget = (bits: 32 | 64): fc.Arbitrary<Figures> => {
    const digits = fc
      .bigInt({ min: 0x80000000n, max: 0xffffffffn })
      .map(low => `${bits === 64 ? 'fffff802' : ''}${low.toString(16)}`);
    return fc
      .record({
        debuggerVersion: fc.constantFrom('10.0.27793.1000 AMD64', '6.12.0002.633 X86'),
        system: fc.constantFrom('Windows 2000', 'Windows Server 2012 R2', 'Windows 10', 'Windows 8.1'),
        build: fc.integer({ min: 1000, max: 99999 }),
        servicePack: fc.option(fc.constantFrom('Service Pack 1', 'Service Pack 2, v.2845'), {
          nil: undefined,
        }),
        processors: fc.integer({ min: 1, max: 2048 }),
        checked: fc.boolean(),
        architecture: fc.constantFrom<NonNullable<Target['architecture']>>(
          ...(bits === 64 ? (['x64', 'arm64', 'ia64'] as const) : (['x86', 'arm'] as const)),
        ),
        product: fc.constantFrom(
          'WinNt, suite: TerminalServer SingleUserTS',
          'LanManNt, suite: TerminalServer',
        ),
        buildLab: fc.constantFrom('2600.xpsp_sp3_gdr.090804-1435', '19041.1.amd64fre.vb_release.191206-1406'),
        kernelBase: digits,
        loadedModuleList: digits,
        sessionTime: fc.constant('Fri Feb 20 10:15:17.807 2015 (UTC - 8:00)'),
        uptime: fc.integer({ min: 0, max: 1e12 }),
        trouble: fc.boolean(),
      })
      .map(({ servicePack, uptime, trouble, ...rest }) => ({
        ...rest,
        lines: [],
        ...(servicePack !== undefined && { servicePack }),
        uptimeSeconds: uptime / 1000,
        uptimeText: printUptime(uptime / 1000),
        ...(trouble && { symbolTrouble: {} }),
      }));
  };

  test.each(layouts)('%s, %s: any target is read as it was printed', (kind, kit) => {
    const made = fc
      .constantFrom<32 | 64>(32, 64)
      .chain(bits => anyTarget(bits).map(target => machine({ ...target, kind }, bits, kit)));
    fc.assert(
      fc.property(made, each => {
        const { lines: _lines, ...figures } = each.facts.target ?? { lines: [] };
        const dump = kind === 'live' ? {} : { dumpFile: '' };
        expect(readTarget(targetBanner(each))).toEqual({ said: { ...figures, ...dump }, refused: [] });
      }),
    );
  });

  test('the first line that WinDbg prints begins an output', () => {
    const lines = targetBanner(machine({ ...current, kind: 'kernel-dump' }));
    expect(lines.findIndex(each => vertarget.begins.test(each))).toBe(1);
  });

  test('of a process', () => {
    const lines = targetBanner(
      machine({
        lines: [],
        kind: 'user-mode',
        dumpFile: 'c:\\notepad.dmp',
        debuggerVersion: '10.0.27793.1000 AMD64',
        system: 'Windows 10',
        build: 15063,
        processors: 4,
        product: 'WinNt, suite: SingleUserTS',
        buildLab: '15063.0.amd64fre.rs2_release.170317-1834',
        uptimeText: 'not available',
      }),
    );
    expect(lines).toContain('15063.0.amd64fre.rs2_release.170317-1834');
    const { said: read, refused } = readTarget(lines);
    expect(refused).toEqual([]);
    expect(read).toMatchObject({ kind: 'user-mode', build: 15063, uptimeText: 'not available' });
    expect(read).not.toHaveProperty('uptimeSeconds');
  });

  test.each(layouts)('%s, %s: what is said again is refused, and begins an output', (kind, kit) => {
    const bits = kit === 'a current kit' ? 64 : 32;
    const lines = targetBanner(
      machine({ ...(bits === 64 ? current : server), kind, debuggerVersion: '6.12.0002.633 X86' }, bits, kit),
    );
    const { refused } = readTarget([...lines, ...lines]);
    const evidence = readLines(vertarget, 'vertarget', lines).facts.target?.lines ?? [];
    expect(evidence.length).toBeGreaterThan(7);
    expect(refused).toEqual(evidence.map(each => each.text));
    for (const each of refused) expect(vertarget.begins.test(each)).toBe(true);
  });

  test.each(layouts)('%s, %s: any text is read without a throw', (kind, kit) => {
    const lines = targetBanner(machine({ ...current, kind }, 64, kit));
    readPrefixes(vertarget, 'vertarget', lines);
    readAnyText(vertarget, 'vertarget', lines);
  });
});

describe('readings one after the other', () => {
  const targetOf = (lines: readonly string[]): Target => {
    const { target } = readLines(vertarget, 'vertarget', lines).facts;
    if (target === undefined) throw new Error('not read');
    return target;
  };
  const complete = (older: readonly string[], newer: readonly string[]) =>
    vertarget.completions?.target?.(targetOf(older), targetOf(newer), 'the older');

  test('a later vertarget keeps what only the banner said', () => {
    const banner = targetBanner(machine({ ...current, kind: 'kernel-dump', dumpFile: 'a.dmp' }));
    const both = complete(banner, ['System Uptime: 0 days 2:00:00.000']);
    expect(both).toMatchObject({ kind: 'kernel-dump', dumpFile: 'a.dmp', build: 22621, uptimeSeconds: 7200 });
    expect(both?.lines.length).toBeGreaterThan(9);
    expect(both?.lines.filter(each => each.command === undefined)).toEqual([
      { line: 1, text: 'System Uptime: 0 days 2:00:00.000' },
    ]);
  });

  test('an uptime that is not available takes the older one away', () => {
    const both = complete(['System Uptime: 0 days 2:00:00.000'], ['System Uptime: not available']);
    expect(both).not.toHaveProperty('uptimeSeconds');
    expect(both?.uptimeText).toBe('not available');
  });

  test('a local kernel that is connected to stays local', () => {
    const connected = 'Connected to Windows 10 19041 x64 target at (Thu Jan 16 2020), ptr64 TRUE';
    expect(complete(["Comment: 'LiveKD live system view'"], [connected])?.kind).toBe('local');
  });

  test('any number of them takes a bounded number of lines', () => {
    let target = targetOf(['System Uptime: 0 days 2:00:00.000']);
    for (let i = 0; i < 300; i++) {
      target =
        vertarget.completions?.target?.(target, targetOf(['System Uptime: 0 days 2:00:00']), 'vertarget') ??
        target;
    }
    expect(target.lines.length).toBeLessThanOrEqual(100);
  });
});

describe('what is refused', () => {
  test('lines of other outputs', () => {
    const foreign = [
      '*** Virtual Memory Usage ***',
      ' ********** Excessive NonPaged Pool Usage *****',
      '**** NT ACTIVE PROCESS DUMP ****',
      '**** DUMP OF ALL RESOURCE OBJECTS ****',
      'start    end        module name',
      'BugCheck 3F, {0, 1, d2c, 1af3}',
      'Bugcheck code 0000003F',
      'nt!KeBugCheckEx:',
      'OK then, this is prose about Windows 10 Version 22H2',
      'Connected to Windows Update',
      'Local kernel debugging needs a switch at boot',
    ];
    const lines = vertargetPrinter.print(machine(current), 'vertarget');
    expect(readTarget([...lines, ...foreign]).refused).toEqual(foreign);
    expect(readTarget(foreign)).toEqual({ said: {}, refused: foreign });
    for (const each of foreign) expect(vertarget.begins.test(each)).toBe(false);
  });

  test('nothing is read of noise alone', () => {
    const noise = ['Loading Kernel Symbols', '.....', 'Symbol search path is: srv*'];
    expect(readLines(vertarget, 'vertarget', noise)).toEqual({ facts: {}, refused: [] });
  });

  test.each(['vertargets', '.vertarget', 'version'])('%s is not typed for it', typed => {
    expect(vertarget.typed.test(typed)).toBe(false);
  });
});
