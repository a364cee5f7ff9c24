/** The machines of public cases, from text to verdict on the built command line: the answer that each author found. */
import { describe, expect, test } from 'vitest';
import type { ReportJson } from '../../src/report/contract.ts';
import * as publicCases from '../cases/public.ts';
import { transcript } from '../support/kd/answer.ts';
import type { Machine } from '../support/kd/machine.ts';
import { diagnoseJson, runCli } from '../support/run-cli.ts';

interface Answer {
  readonly commands: readonly string[];
  readonly severity: ReportJson['verdict']['severity'];
  readonly resource: ReportJson['verdict']['resource'];
  readonly tags?: readonly string[];
  /** Rules that must have found something, with what the text must say. */
  readonly rules?: readonly string[];
  readonly says?: readonly (string | RegExp)[];
  readonly next?: readonly string[];
}

const ALL = ['!vm', '!poolused 3'];

const answers: Readonly<Record<keyof typeof publicCases, Answer>> = {
  leakedThreads: {
    commands: ALL,
    severity: 'critical',
    resource: 'nonpaged-pool',
    tags: ['Thre'],
    rules: ['object-pile-up'],
    says: ['99.6 %', '309,082 thread objects'],
    next: ['!process 0 0'],
  },
  eventHandles: {
    commands: [...ALL, '!process 0 0'],
    severity: 'warning',
    resource: 'nonpaged-pool',
    tags: ['Even'],
    rules: ['handle-leak'],
    says: ['ServiceB.exe has 36,252', 'ServiceA.exe 18,539', '65,905 event objects'],
  },
  driverTag: {
    commands: ['!vm', '!poolused 5'],
    severity: 'critical',
    resource: 'paged-pool',
    tags: ['DRV '],
    says: ['189 MB', "'DRV '"],
  },
  pteFailures: {
    commands: ['!vm'],
    severity: 'warning',
    resource: 'system-ptes',
    says: ['356,363', '23,980', /more in one run/],
    next: ['!sysptes 1'],
  },
  ptesGone: {
    commands: ['!vm'],
    severity: 'critical',
    resource: 'system-ptes',
    says: ['500 system PTEs', '416,179,544'],
  },
  commitFull: {
    commands: ['!vm'],
    severity: 'critical',
    resource: 'commit',
    says: ['99.0 %', 'No page file can grow', 'worker.exe'],
  },
  pinnedFiles: {
    commands: ALL,
    severity: 'critical',
    resource: 'paged-pool',
    tags: ['NtFC'],
    rules: ['pinned-files', 'never-freed-tags'],
    says: [/WCsc.{0,40} goes along with them: likely a filter/, /134,217,728 allocations, 484 frees/],
    next: ['!fltkd.filters'],
  },
  leakedTokens: {
    commands: ALL,
    severity: 'warning',
    resource: 'paged-pool',
    tags: ['Toke'],
    rules: ['token-leak'],
    says: ['3,708,367 tokens'],
  },
  unreadPipe: {
    commands: ALL,
    severity: 'critical',
    resource: 'nonpaged-pool',
    rules: ['unread-pipes'],
    says: [/pipe/i, '56,180,000'],
    next: ['!irpfind'],
  },
  keptPackets: {
    commands: ALL,
    severity: 'warning',
    resource: 'nonpaged-pool',
    tags: ['NPBL'],
    rules: ['lockstep-tags'],
    says: [/NPBL is the most specific/, /capture driver/],
  },
  zombieProcesses: {
    commands: [...ALL, '!process 0 0'],
    severity: 'warning',
    resource: 'nonpaged-pool',
    rules: ['zombie-processes'],
    says: ['2,600 zombie processes', 'display driver', /1,733 of node\.exe/],
  },
  testLeak: {
    commands: [...ALL, 'lm'],
    severity: 'warning',
    resource: 'nonpaged-pool',
    tags: ['Leak'],
    rules: ['test-leak'],
    says: ['NotMyFault'],
  },
  balloon: {
    commands: ['!vm', 'lm'],
    severity: 'note',
    resource: 'physical-memory',
    rules: ['locked-memory'],
    says: ['vmmemctl', 'balloon driver vmmemctl.sys'],
  },
  healthyFileServer: { commands: ALL, severity: 'healthy', resource: 'none', says: ['No exhaustion found'] },
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
    expect(report.findings.map(each => each.rule)).toEqual(expect.arrayContaining([...(answer.rules ?? [])]));
    const text = runCli(['-'], log).stdout.replace(/\s+/g, ' ');
    for (const part of answer.says ?? []) {
      if (typeof part === 'string') expect(text).toContain(part);
      else expect(text).toMatch(part);
    }
    const next = report.findings.flatMap(each => each.next.map(step => step.command));
    for (const command of answer.next ?? []) expect(next).toContain(command);
  });

  test('a single snapshot is never certain of a leak', () => {
    for (const each of report.findings) {
      // The test program's driver is loaded: that it leaks on purpose is no guess.
      if (each.rule === 'test-leak') continue;
      if (/\bleak/.test(each.headline)) expect(each.confidence, each.headline).not.toBe('certain');
    }
  });
});
