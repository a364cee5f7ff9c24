/**
 * `!process 0 0`, one process, and `!sprocess N`. Columns from windows-driver-docs: -process.md (NT 4: `TableSize`, no
 * session), -ptov.md (32-bit and 64-bit), debugging-csrss.md (by image); `!sprocess` from public outputs.
 */
import type { FactValues } from '../../../src/reading/facts/values.ts';
import type { Machine, Unlined } from './machine.ts';
import type { Printer } from './printer.ts';

type Process = Unlined<FactValues['processes']>['processes'][number];

export const processPrinter: Printer = {
  typed: /^!s?process(?!\w)/,
  print(machine, typed) {
    const [command, subject, flags = '0', image] = typed.split(/\s+/);
    const detailed = Number.parseInt(flags, 16) > 0;
    const block = (each: Process) => printProcess(machine, each, detailed);
    if (command === '!sprocess') {
      const session = Number(subject);
      return [...sessionHeading(machine, session), ...ofSession(machine, session).flatMap(block)];
    }
    const all = machine.facts.processes?.processes ?? machine.facts.sessionProcesses?.processes ?? [];
    if (subject !== '0')
      return all.filter(each => each.address === subject?.replace(/`|^0x/g, '')).flatMap(block);
    if (image !== undefined) return all.filter(each => each.image === image).flatMap(block);
    // Of a machine without processes: a guess.
    return ['**** NT ACTIVE PROCESS DUMP ****', ...all.flatMap(block)];
  },
};

function sessionHeading(machine: Machine, session: number): string[] {
  const space = machine.facts.sessions?.sessions.find(each => each.id === session)?.address;
  const address = space ?? (machine.bits === 64 ? 'fffff88003d1b000' : 'f79b5000');
  return [
    `Dumping Session ${session}`,
    '',
    `_MM_SESSION_SPACE ${address}`,
    `_MMSESSION        ${address.slice(0, -3)}b40`,
  ];
}

function ofSession(machine: Machine, session: number): readonly Process[] {
  const { processes, sessionProcesses } = machine.facts;
  if (sessionProcesses?.session === session) return sessionProcesses.processes;
  return (processes?.processes ?? []).filter(each => each.sessionId === session);
}

function printProcess(machine: Machine, process: Process, detailed: boolean): string[] {
  const id = (value: number | undefined) => (value ?? 0).toString(16).padStart(4, '0');
  const peb = machine.bits === 64 ? '7ff7cfe7a000' : '7ffde000';
  const session = `SessionId: ${process.sessionId ?? 'none'}  `;
  const ids = `Cid: ${id(process.pid)}    Peb: ${peb}  ParentCid: ${id(process.parentPid)}`;
  const table = `    DirBase: 4072d000  ObjectTable: ${process.objectTable ?? '00000000'}  `;
  const image = `    Image: ${process.image ?? ''}`;
  if (machine.kit.vm === 'the 2000 kit') {
    return [`PROCESS ${process.address}  ${ids}`, `${table}TableSize: 150.`, image];
  }
  const handles =
    process.handleCount === undefined
      ? 'HandleCount: <Data Not Accessible>'
      : `HandleCount: ${String(process.handleCount).padStart(3)}.`;
  const head =
    machine.bits === 64
      ? [`PROCESS ${process.address}`, `    ${session}${ids}`]
      : [`PROCESS ${process.address}  ${session}${ids}`];
  return [...head, table + handles, image, ...(detailed ? DETAILS : []), ''];
}

/** Figures of a sample in windows-driver-docs, getting-started-with-windbg--kernel-mode-.md. */
const DETAILS = [
  '    VadRoot ffffe000802c79f0 Vads 30 Clone 0 Private 135. Modified 5. Locked 0.',
  '    DeviceMap ffffc001d83c6e80',
  '    Token                             ffffc001cf270050',
  '    ElapsedTime                       00:00:00.052',
  '    QuotaPoolUsage[PagedPool]         33824',
  '    Working Set Sizes (now,min,max)  (682, 50, 345) (2728KB, 200KB, 1380KB)',
  '    CommitCharge                      138',
  '',
  '        THREAD ffffe00080e32080  Cid 03c4.0ec0  Teb: 00007ff7cfece000 Win32Thread: 0000000000000000 RUNNING on processor 1',
  '        Not impersonating',
  '        Owning Process            ffffe0007e6a7780       Image:         echoapp.exe',
  '        Child-SP          RetAddr           Call Site',
  '        ffffd001`2f1e6a38 fffff801`8d4f0b1a nt!KiSwapContext+0x76',
];
