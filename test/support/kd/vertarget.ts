/**
 * `vertarget`, and the banners of a session's start. From samples of windows-driver-docs: verifying-symbols.md
 * (Windows XP), debug-universal-drivers---step-by-step-lab--echo-kernel-mode-.md (Windows 10, live), dumpchk.md,
 * debugging-multiple-targets.md (user mode); dumps of other kinds from public outputs.
 */
import type { Target } from '../../../src/reading/facts/target.ts';
import { ticked } from './address.ts';
import type { Machine } from './machine.ts';
import type { Printer } from './printer.ts';

export const vertargetPrinter: Printer = {
  typed: /^vertarget(?!\w)/,
  // Of a machine of which nothing is known it prints nothing; a debugger always knows something.
  print: machine => [...versionLines(machine), ...timeLines(machine)],
};

/** What a debugger prints when it opens the dump, or connects to the machine; as long as in its time. */
export function targetBanner(machine: Machine): string[] {
  const target = machine.facts.target;
  const current = machine.kit.vm === 'a current kit';
  return [
    '',
    ...(current ? GALLERY : []),
    `Microsoft (R) Windows Debugger ${current ? '' : ' '}Version ${target?.debuggerVersion ?? ''}`,
    'Copyright (c) Microsoft Corporation. All rights reserved.',
    '',
    ...origin(machine),
    '',
    ...(current ? PATHS : []),
    'Symbol search path is: srv*',
    'Executable search path is: ',
    ...(target?.symbolTrouble ? TROUBLE : []),
    ...versionLines(machine),
    ...timeLines(machine),
    'Loading Kernel Symbols',
    '...............................................................',
    '.....Page 7ffe0 not present in the dump file. Type ".hh dbgerr004" for details',
    '...............',
    'Loading User Symbols',
    '',
    'Loading unloaded module list',
    '......',
    ...(current ? ['For analysis of this file, run !analyze -v'] : []),
  ];
}

/** What the debugger is looking at, by the kind of target. */
function origin(machine: Machine): string[] {
  const target = machine.facts.target;
  const { kind, dumpFile } = target ?? {};
  const file = [`Loading Dump File [${dumpFile ?? ''}]`];
  switch (kind) {
    case 'small-dump':
      return [...file, 'Mini Kernel Dump File: Only registers and stack trace are available'];
    case 'kernel-dump':
      return [
        ...file,
        machine.kit.vm === 'a current kit'
          ? 'Kernel Bitmap Dump File: Kernel address space is available, User address space may not be available.'
          : 'Kernel Summary Dump File: Only kernel address space is available',
      ];
    case 'active-dump':
      return [...file, 'Kernel Bitmap Dump File: Active memory is available'];
    case 'complete-dump':
      return [
        ...file,
        machine.kit.vm === 'a current kit'
          ? 'Kernel Bitmap Dump File: Full address space is available'
          : 'Kernel Complete Dump File: Full address space is available',
      ];
    case 'user-mode':
      return [...file, 'User Mini Dump File with Full Memory: Only application data is available'];
    case 'local':
      return [
        ...file,
        'Kernel Complete Dump File: Full address space is available',
        '',
        "Comment: 'LiveKD live system view'",
      ];
    case 'live': {
      const width = machine.bits === 64 ? 'TRUE' : 'FALSE';
      const what = `${target?.system} ${target?.build} ${ARCHITECTURE[architecture(machine)]}`;
      return [
        'Using NET for debugging',
        'Opened WinSock 2.0',
        'Waiting to reconnect...',
        'Connected to target 192.0.2.1 on port 50005 on local IP 192.0.2.2',
        'You can get the target MAC address by running .kdtargetmac command.',
        `Connected to ${what} target at (Wed Feb 28 17:16:23.051 2018 (UTC - 8:00)), ptr64 ${width}`,
        'Kernel Debugger connection established.  (Initial Breakpoint requested)',
      ];
    }
    default:
      return [];
  }
}

function versionLines(machine: Machine): string[] {
  const target = machine.facts.target;
  if (target === undefined) return [];
  const lines: string[] = [];
  if (target.build !== undefined) {
    const kernel = target.kind === 'user-mode' ? '' : 'Kernel ';
    const pack = target.servicePack === undefined ? '' : ` (${target.servicePack})`;
    const free = target.checked === true ? 'Checked' : 'Free';
    const system = target.system === undefined ? '' : `${target.system} `;
    lines.push(
      `${system}${kernel}Version ${target.build}${pack} ${processors(target.processors)} ${free} ${ARCHITECTURE[architecture(machine)]}`,
    );
  }
  if (target.product !== undefined) lines.push(`Product: ${target.product}`);
  if (target.buildLab !== undefined) {
    if (machine.kit.vm !== 'a current kit') lines.push(`Built by: ${target.buildLab}`);
    else lines.push(`${target.kind === 'user-mode' ? '' : 'Edition build lab: '}${target.buildLab}`);
  }
  if (machine.kit.vm !== 'the 2000 kit') lines.push('Machine Name:');
  if (target.kernelBase !== undefined) {
    const list = target.loadedModuleList ?? target.kernelBase;
    lines.push(
      `Kernel base = 0x${ticked(machine, target.kernelBase)} PsLoadedModuleList = 0x${ticked(machine, list)}`,
    );
  }
  return lines;
}

function timeLines(machine: Machine): string[] {
  const target = machine.facts.target;
  if (target === undefined) return [];
  const { sessionTime, uptimeSeconds, uptimeText } = target;
  const uptime = uptimeText ?? (uptimeSeconds === undefined ? undefined : printUptime(uptimeSeconds));
  return [
    ...(sessionTime === undefined ? [] : [`Debug session time: ${sessionTime}`]),
    ...(uptime === undefined ? [] : [`System Uptime: ${uptime}`]),
    ...(target.kind === 'user-mode' ? ['Process Uptime: 0 days 0:03:44.000'] : []),
  ];
}

/** `12 days 3:04:05.678`. */
export function printUptime(seconds: number): string {
  const milliseconds = Math.round(seconds * 1000);
  const two = (value: number) => String(value).padStart(2, '0');
  const whole = Math.floor(milliseconds / 1000);
  const time = `${Math.floor(whole / 3600) % 24}:${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}`;
  return `${Math.floor(whole / 86400)} days ${time}.${String(milliseconds % 1000).padStart(3, '0')}`;
}

function processors(count: number | undefined): string {
  if (count === 1) return 'UP';
  return count === undefined ? 'MP' : `MP (${count} procs)`;
}

type Architecture = NonNullable<Target['architecture']>;

const ARCHITECTURE: Readonly<Record<Architecture, string>> = {
  x86: 'x86 compatible',
  x64: 'x64',
  arm: 'ARM (NT) Thumb-2',
  arm64: 'ARM 64-bit (AArch64)',
  ia64: 'ia64',
};

function architecture(machine: Machine): Architecture {
  return machine.facts.target?.architecture ?? (machine.bits === 64 ? 'x64' : 'x86');
}

const GALLERY = [
  '************* Preparing the environment for Debugger Extensions Gallery repositories **************',
  '   ExtensionRepository : Implicit',
  '   UseExperimentalFeatureForNugetShare : true',
  '   AllowNugetExeUpdate : true',
  '   NonInteractiveNuget : true',
  '   AllowNugetMSCredentialProviderInstall : true',
  '   AllowParallelInitializationOfLocalRepositories : true',
  '   EnableRedirectToChakraJsProvider : false',
  '',
  '   -- Configuring repositories',
  '      ----> Repository : LocalInstalled, Enabled: true',
  '      ----> Repository : UserExtensions, Enabled: true',
  '',
  '>>>>>>>>>>>>> Preparing the environment for Debugger Extensions Gallery repositories completed, duration 0.000 seconds',
  '',
  '************* Waiting for Debugger Extensions Gallery to Initialize **************',
  '',
  '>>>>>>>>>>>>> Waiting for Debugger Extensions Gallery to Initialize completed, duration 0.031 seconds',
  '   ----> Repository : UserExtensions, Enabled: true, Packages count: 0',
  '   ----> Repository : LocalInstalled, Enabled: true, Packages count: 45',
  '',
];

const PATHS = [
  '',
  '************* Path validation summary **************',
  'Response                         Time (ms)     Location',
  'Deferred                                       srv*',
  'OK                                             C:\\symbols',
];

const TROUBLE = [
  '*** ERROR: Symbol file could not be found.  Defaulted to export symbols for ntkrnlmp.exe - ',
  '*************************************************************************',
  '***                                                                   ***',
  '***    Your debugger is not using the correct symbols                 ***',
  '***                                                                   ***',
  '*************************************************************************',
];
