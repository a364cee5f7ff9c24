/** The machines of public cases, from text to verdict on the built command line: the answer that each author found. */
import { describe, expect, test } from 'vitest';
import type { ReportJson } from '../../../src/report/contract.ts';
import * as publicCases from '../../cases/public.ts';
import { transcript } from '../../support/kd/answer.ts';
import type { Machine } from '../../support/kd/machine.ts';
import { diagnoseJson, runCli } from '../../support/run-cli.ts';

interface Answer {
  readonly commands: readonly string[];
  readonly severity: ReportJson['verdict']['severity'];
  readonly resource: ReportJson['verdict']['resource'];
  readonly tags?: readonly string[];
  /** The rules of the findings above a note: one cause is one finding. */
  readonly graver: readonly string[];
  /** Who holds it, as the first lines say it. */
  readonly holder?: string;
  /** What an expert would type first. */
  readonly first?: string;
  readonly says?: readonly (string | RegExp)[];
  readonly never?: readonly (string | RegExp)[];
  readonly next?: readonly string[];
}

const ALL = ['!vm', '!poolused 3'];

const answers: Readonly<Record<keyof typeof publicCases, Answer>> = {
  leakedThreads: {
    commands: ALL,
    graver: ['nonpaged-pool-near-limit'],
    holder: 'tag Thre, 189 MB in 309,082 allocations (nt!ps, which counts them for others)',
    first: '!process 0 0',
    severity: 'critical',
    resource: 'nonpaged-pool',
    tags: ['Thre'],
    says: ['99.6%', '309,082 thread objects'],
    next: ['!process 0 0'],
  },
  eventHandles: {
    commands: [...ALL, '!process 0 0'],
    graver: ['handle-leak'],
    holder: 'ServiceB.exe, 36,252 handles',
    first: '!handle 0 0 0x88b3c000',
    severity: 'warning',
    resource: 'nonpaged-pool',
    tags: ['Even'],
    says: [
      'ServiceB.exe has 36,252',
      'ServiceA.exe 18,539',
      '65,905 event objects',
      /ABCD has nearly the same count \(73,979\)/,
    ],
  },
  driverTag: {
    commands: ['!vm', '!poolused 5'],
    graver: ['paged-pool-near-limit'],
    holder: 'tag DRV, 189 MB in 3,871,150 allocations (owner not known)',
    first: 'lm',
    severity: 'critical',
    resource: 'paged-pool',
    tags: ['DRV '],
    says: ['189 MB', 'DRV'],
  },
  pteFailures: {
    commands: ['!vm'],
    graver: ['system-pte-shortage'],
    first: '!sysptes 1',
    severity: 'warning',
    resource: 'system-ptes',
    says: [
      '356,363',
      '23,980',
      /no free run is long enough/,
      /Ruled out: nonpaged pool is at 58\.0% of its maximum, and paged pool at 46\.0%/,
      'The session pools were not looked at',
    ],
    next: ['!sysptes 1'],
  },
  ptesGone: {
    commands: ['!vm'],
    graver: ['system-pte-shortage'],
    first: '!sysptes 1',
    severity: 'critical',
    resource: 'system-ptes',
    says: ['500 system PTEs', '416,179,544'],
  },
  commitFull: {
    commands: ['!vm'],
    graver: ['commit-near-limit'],
    holder: 'worker.exe, 14.0 GB',
    first: '!process 0x1a2c 1',
    severity: 'critical',
    resource: 'commit',
    says: ['99.0%', 'No page file can grow', 'worker.exe'],
  },
  pinnedFiles: {
    commands: ALL,
    graver: ['paged-pool-near-limit'],
    holder: 'files pinned by the owner of tag WCsc (wcifs.sys, likely)',
    first: '!fltkd.filters',
    severity: 'critical',
    resource: 'paged-pool',
    tags: ['NtFC'],
    says: [/WCsc.{0,40} has the same count: likely a filter/, /484 of 134,217,728 allocations were freed/],
    next: ['!fltkd.filters'],
  },
  leakedTokens: {
    commands: ALL,
    graver: ['token-leak'],
    holder: 'tag Toke, 3,708,367 tokens',
    first: '!process 0 0',
    severity: 'warning',
    resource: 'paged-pool',
    tags: ['Toke'],
    says: ['3,708,367 tokens'],
  },
  unreadPipe: {
    commands: ALL,
    graver: ['nonpaged-pool-near-limit'],
    holder: 'tags NpFr and Irp, data that nobody reads',
    first: '!irpfind',
    severity: 'critical',
    resource: 'nonpaged-pool',
    says: [/pipe/i, '56,180,000'],
    next: ['!irpfind'],
  },
  keptPackets: {
    commands: ALL,
    graver: ['nonpaged-pool-near-limit'],
    holder: 'tag NPBL, 2.0 GB in 10,112,000 allocations (npcap.sys)',
    first: '!ndiskd.nblpool',
    severity: 'warning',
    resource: 'nonpaged-pool',
    tags: ['NPBL'],
    says: [/Allocated together: NPBL/, /capture driver/],
  },
  zombieProcesses: {
    commands: [...ALL, '!process 0 0'],
    graver: ['zombie-processes'],
    first: '!object 0xffffa40d20000000',
    severity: 'warning',
    resource: 'nonpaged-pool',
    says: ['2,600 zombie processes', 'display driver', /1,733 of node\.exe/],
  },
  testLeak: {
    commands: [...ALL, 'lm'],
    graver: ['nonpaged-pool-near-limit'],
    holder: 'tag Leak, 2.5 GB in 2,512 allocations (myfault.sys)',
    severity: 'warning',
    resource: 'nonpaged-pool',
    tags: ['Leak'],
    says: ['NotMyFault'],
  },
  balloon: {
    commands: ['!vm', 'lm'],
    graver: [],
    severity: 'note',
    resource: 'physical-memory',
    says: ['vmmemctl', 'balloon driver vmmemctl.sys'],
  },
  healthyFileServer: {
    commands: ALL,
    graver: [],
    severity: 'healthy',
    resource: 'none',
    says: ['No resource is exhausted'],
    never: [/leak of|leaks|piles? up/i, 'lockstep', 'cut', 'no tag', 'Top holder'],
  },
};

const machines = new Map<string, Machine>(Object.entries(publicCases));

describe.each(Object.entries(answers))('%s', (name, answer) => {
  const machine = machines.get(name) as Machine;
  const log = transcript(machine, answer.commands);
  const { output, status } = diagnoseJson(log);
  const report = output.reports[0] as ReportJson;

  test("the verdict is the author's", () => {
    expect(output.reports).toHaveLength(1);
    const { severity, resource, tags } = report.verdict;
    expect({ severity, resource }).toEqual({ severity: answer.severity, resource: answer.resource });
    for (const tag of answer.tags ?? []) expect(tags).toContain(tag);
    expect(status).toBe(['critical', 'warning'].includes(severity) ? 1 : 0);
  });

  test('the reasons are told, and what to run next', () => {
    const graver = report.findings.filter(each => each.severity !== 'note');
    expect(graver.map(each => each.rule)).toEqual(answer.graver);
    if (answer.first !== undefined) expect(report.findings[0]?.next[0]?.command).toBe(answer.first);
    const text = runCli(['--details', '-'], log).stdout.replace(/\s+/g, ' ');
    if (answer.holder !== undefined) expect(text).toContain(`Top holder: ${answer.holder}.`);
    for (const part of answer.says ?? []) {
      if (typeof part === 'string') expect(text).toContain(part);
      else expect(text).toMatch(part);
    }
    for (const part of answer.never ?? []) {
      if (typeof part === 'string') expect(text).not.toContain(part);
      else expect(text).not.toMatch(part);
    }
    const next = report.findings.flatMap(each => each.next.map(step => step.command));
    for (const command of answer.next ?? []) expect(next).toContain(command);
  });

  test('a single snapshot is never certain of a leak', () => {
    for (const each of report.findings) {
      if (/\bleak/.test(each.headline)) expect(each.confidence, each.headline).not.toBe('certain');
    }
  });
});
