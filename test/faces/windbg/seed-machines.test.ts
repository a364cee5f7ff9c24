/**
 * The machines of the seed document, from text to verdict, on the built files in both faces: the author's
 * conclusions, and nothing that he did not conclude.
 */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ReportJson } from '../../../src/report/contract.ts';
import { seedCommands, seedMachines } from '../../cases/seed.ts';
import { answer, transcript } from '../../support/kd/answer.ts';
import type { Machine } from '../../support/kd/machine.ts';
import { diagnoseJson, runCli } from '../../support/run-cli.ts';
import { loadScript } from '../../support/windbg-host.ts';

const script = readFileSync(new URL('../../../dist/poolinsight.js', import.meta.url), 'utf8');

interface Faces {
  readonly json: ReportJson;
  readonly status: number | null;
  readonly text: string;
  /** What WinDbg's window shows after `dx @$poolDiagnose("full")` and a click on the details. */
  readonly window: string;
}

function faces(machine: Machine, commands: readonly string[]): Faces {
  const log = transcript(machine, commands);
  const { status, output } = diagnoseJson(log);
  expect(output.reports.length).toBe(1);
  const json = output.reports[0] as ReportJson;
  const session = loadScript(script, { answer: typed => answer(machine, typed) });
  session.dx('@$poolDiagnose("full")');
  session.dx('@$poolDetails()');
  return { json, status, text: runCli(['--details', '-'], log).stdout, window: session.window.text() };
}

/** Both faces say it, the first lines first. */
function bothSay(from: Faces, ...parts: readonly (string | RegExp)[]): void {
  for (const shown of [from.text, from.window]) {
    const flat = shown.replace(/\s+/g, ' ');
    for (const part of parts) {
      if (typeof part === 'string') expect(flat).toContain(part);
      else expect(flat).toMatch(part);
    }
  }
}

function finding(from: Faces, rule: string) {
  return from.json.findings.find(each => each.rule === rule);
}

function commandsOf(from: Faces, rule: string): readonly string[] {
  return finding(from, rule)?.next.map(step => step.command) ?? [];
}

describe('a session pool that is full', () => {
  let seen: Faces;
  beforeAll(() => {
    seen = faces(seedMachines.sessionPool, seedCommands.sessionPool);
  });

  test('the verdict is session 9, not the other sessions, not the system pools', () => {
    expect(seen.status).toBe(1);
    expect(seen.json.verdict).toMatchObject({
      severity: 'critical',
      resource: 'session-pool',
      confidence: 'certain',
    });
    expect(seen.json.verdict.headline).toMatch(/session 9\b.*31\.8 MB of 32\.0 MB.*99\.3%.*7,837/);
    expect(seen.json.findings.map(each => each.resource)).toEqual(['session-pool']);
    bothSay(seen, 'not affected: 0 (9.6 MB), 2 (1.2 MB)', '20.2%', '26.3%', '3,441 failed pool allocations');
  });

  test('the next steps lead to its tags', () => {
    const next = commandsOf(seen, 'session-pool-near-limit');
    expect(next).toContain('!sprocess 9');
    expect(next.some(command => command.startsWith('.process /r /p'))).toBe(true);
    expect(next).toContain('!poolused 0x8');
  });

  test("its evidence is the debugger's own lines", () => {
    const quotes = finding(seen, 'session-pool-near-limit')?.evidence.map(each => each.quote.trim());
    expect(quotes).toContain('Session Paged Pool Maximum is 32768K');
    expect(quotes).toContain('*** 7837 Pool Allocation Failures ***');
  });
});

test('without the session section the failures lead to it', () => {
  const seen = faces(seedMachines.sessionPool, ['!vm']);
  expect(seen.json.verdict).toMatchObject({ severity: 'warning', confidence: 'possible' });
  expect(seen.json.verdict.headline).toContain('3,441 pool allocations have failed');
  expect(commandsOf(seen, 'pool-allocation-failures')[0]).toBe('!vm 4');
});

test('where the sessions were asked for and there are none, they are no suspect', () => {
  const { sessions: _, ...facts } = seedMachines.sessionPool.facts;
  const seen = faces({ ...seedMachines.sessionPool, facts }, ['!vm 5']);
  expect(seen.json.verdict).toMatchObject({ severity: 'warning', resource: 'unknown' });
  bothSay(seen, /!vm [45] shows no session pools\./);
  expect(commandsOf(seen, 'pool-allocation-failures')).not.toContain('!vm 4');
});

test('where that output was cut before its end, they stay the first suspect', () => {
  const { sessions: _, ...facts } = seedMachines.sessionPool.facts;
  const log = transcript({ ...seedMachines.sessionPool, facts }, ['!vm 5']);
  const { output } = diagnoseJson(log.slice(0, log.indexOf('Driver Commit')));
  expect(output.reports[0]?.verdict).toMatchObject({ severity: 'warning', resource: 'session-pool' });
  const failures = output.reports[0]?.findings.find(each => each.rule === 'pool-allocation-failures');
  expect(failures?.next[0]?.command).toBe('!vm 4');
});

test("paged pool with the debugger's warning", () => {
  const seen = faces(seedMachines.pagedPoolWithBanner, seedCommands.pagedPoolWithBanner);
  expect(seen.status).toBe(1);
  expect(seen.json.verdict).toMatchObject({
    severity: 'warning',
    resource: 'paged-pool',
    confidence: 'certain',
  });
  bothSay(seen, /Paged pool is near its maximum: 128 MB of 160 MB \(80\.2%\)/, 'Excessive Paged Pool Usage');
  expect(commandsOf(seen, 'paged-pool-near-limit')).toContain('!poolused 5');
});

describe('paged pool without a warning', () => {
  let seen: Faces;
  beforeAll(() => {
    seen = faces(seedMachines.pagedPoolWithoutBanner, seedCommands.pagedPoolWithoutBanner);
  });

  test('is paged pool all the same', () => {
    expect(seen.json.verdict).toMatchObject({
      severity: 'critical',
      resource: 'paged-pool',
      confidence: 'certain',
      tags: ['MmSt', 'Ntff'],
    });
    bothSay(seen, '90.0%', '818 pool allocations have failed', 'Nonpaged pool is at 58.0% of its maximum');
  });

  test('MmSt holds most, then Ntff', () => {
    bothSay(seen, /MmSt: .*140,642,616 bytes.* Ntff: .*51,991,440 bytes/);
  });

  test('on this x86 system trimming earlier is advised', () => {
    bothSay(seen, 'KB312362', 'PoolUsageMaximum');
  });
});

describe('nonpaged pool', () => {
  let seen: Faces;
  beforeAll(() => {
    seen = faces(seedMachines.nonpagedPool, seedCommands.nonpagedPool);
  });

  test('is full, and its top tag hides the owner', () => {
    expect(seen.json.verdict).toMatchObject({
      severity: 'critical',
      resource: 'nonpaged-pool',
      confidence: 'certain',
      tags: ['Ddk '],
      drivers: [],
    });
    bothSay(seen, '99.7%', '429 pool allocations', '5,215,036', 'default tag', 'hides its owner');
    bothSay(seen, 'Only 110 PTEs are left for nonpaged pool');
    expect(commandsOf(seen, 'nonpaged-pool-near-limit')).toContain('!poolfind 0x206b6444 0');
  });

  test('the map and !vm differ, and the difference has a meaning', () => {
    bothSay(seen, '56.8%', '36,721 pages', '27,724 pages', 'fragmentation');
  });
});

describe('paged pool with a reloaded driver and a queue at the registry', () => {
  let seen: Faces;
  beforeAll(() => {
    seen = faces(seedMachines.registryAndReloadedDriver, seedCommands.registryAndReloadedDriver);
  });

  test('the registry holds most of paged pool, the driver comes second', () => {
    expect(seen.json.verdict).toMatchObject({
      severity: 'warning',
      resource: 'paged-pool',
      tags: ['CM  ', 'MyAV', 'MmSt'],
    });
    bothSay(seen, '80.4%', 'CM: 45.7 MB', '47,915,424 bytes');
  });

  test('the driver is the likely owner of its tag, loaded and unloaded repeatedly', () => {
    expect(finding(seen, 'reloaded-driver')).toMatchObject({
      severity: 'warning',
      confidence: 'likely',
      tags: ['MyAV'],
      drivers: ['MyAVDrv.sys'],
    });
    bothSay(seen, 'MyAVDrv.sys was loaded and unloaded 6 times');
    expect(commandsOf(seen, 'reloaded-driver')).toContain('lmv m MyAVDrv.sys');
  });

  test('the queue at the registry lock is a second problem', () => {
    expect(finding(seen, 'lock-contention')).toMatchObject({ severity: 'warning', resource: 'none' });
    bothSay(seen, '718 shared and 21 exclusive waiters', 'nt!CmpRegistryLock', '9,149,810 contentions');
    bothSay(seen, 'Both may have one cause.');
  });
});

describe('a healthy workstation, of which only nonpaged tags are known', () => {
  let seen: Faces;
  beforeAll(() => {
    seen = faces(seedMachines.healthyWorkstation, seedCommands.healthyWorkstation);
  });

  test('no leak is called', () => {
    expect(seen.status).toBe(0);
    expect(seen.json.verdict).toMatchObject({ severity: 'unknown', tags: [], drivers: [] });
    expect(seen.json.findings.every(each => each.severity === 'note')).toBe(true);
    bothSay(seen, 'No leak stands out among the tags of nonpaged pool');
  });

  test('start-up reservations and unknown tags are named as such', () => {
    expect(finding(seen, 'startup-reservations')?.tags).toEqual(expect.arrayContaining(['RaRS', 'AmlH']));
    expect(finding(seen, 'unlisted-tags')?.tags).toEqual(expect.arrayContaining(['SaSc', 'RaRS']));
  });

  test('what was not checked is said, with the command', () => {
    expect(seen.json.notChecked.map(each => each.rule)).toContain('paged-pool-near-limit');
    bothSay(seen, /Not checked.*!vm 1/);
  });
});

test('a warning that rests on an impossible counter is named as false and left out', () => {
  const seen = faces(seedMachines.falseNonpagedBanner, seedCommands.falseNonpagedBanner);
  expect(seen.status).toBe(0);
  expect(seen.json.verdict).toMatchObject({ severity: 'note', resource: 'nonpaged-pool' });
  expect(seen.json.findings.map(each => each.rule)).toEqual(['impossible-counters']);
  bothSay(seen, 'warning "Excessive NonPaged Pool Usage" is false', 'KB2509968', 'left out');
});
