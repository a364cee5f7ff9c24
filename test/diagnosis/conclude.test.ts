/** From facts to a report: how rules end, and what the first lines say. */
import { describe, expect, test } from 'vitest';
import { conclude } from '../../src/diagnosis/conclude.ts';
import type { AnyRule } from '../../src/diagnosis/rules/define.ts';
import { rules } from '../../src/diagnosis/rules/index.ts';
import { sentence } from '../../src/pages/json.ts';
import { type Collected, nothingCollected, type Readings } from '../../src/reading/facts/collected.ts';
import type { AbsenceReason } from '../../src/reading/facts/fact.ts';
import type { FactId } from '../../src/reading/facts/values.ts';
import type { Report } from '../../src/report/report.ts';
import { held, pages, tagRow } from '../cases/figures.ts';
import { seedMachines } from '../cases/seed.ts';
import { guard } from '../pages/hostile.ts';
import type { Figures, MachineFacts } from '../support/rule-tester.ts';
import { healthy, tagTable, x64, x86 } from './rules/healthy.ts';

/** Puts a line on every object, as a reader does. */
function lined(value: unknown, next: () => number): unknown {
  if (Array.isArray(value)) return value.map(each => lined(each, next));
  if (typeof value !== 'object' || value === null) return value;
  const line = next();
  const copy: Record<string, unknown> = { line, text: `row ${line}` };
  for (const [key, each] of Object.entries(value)) copy[key] = lined(each, next);
  return copy;
}

function collectedOf(facts: MachineFacts): Collected {
  let line = 0;
  const readings: Record<string, unknown> = {};
  for (const [id, value] of Object.entries(facts)) {
    readings[id] = {
      value: lined(value, () => ++line),
      source: { command: `the command for ${id}`, firstLine: 1, lastLine: 1 },
    };
  }
  return { ...nothingCollected(), readings: readings as Readings };
}

const reportOf = (facts: MachineFacts, list: readonly AnyRule[] = rules): Report =>
  conclude(collectedOf(facts), list, 'case.log', [], guard);
const headlineOf = (report: Report): string => sentence(report.verdict.headline);

describe('the verdict', () => {
  test.each(Object.entries(healthy))('%s is healthy', (_name, facts) => {
    const report = reportOf(facts);
    expect(report.verdict).toMatchObject({ severity: 'healthy', resource: 'none', tags: [], drivers: [] });
    expect(headlineOf(report)).toMatch(/^No resource is exhausted: nonpaged pool \d+\.\d%,/);
    expect(report.findings.filter(each => each.severity !== 'note')).toEqual([]);
  });

  test('of a healthy machine names what is left, each by what bounds it', () => {
    expect(headlineOf(reportOf({ memory: x64() }))).toBe(
      'No resource is exhausted: nonpaged pool 1.0%, paged pool 1.7%, commit 25.0%, memory in use 50.0%. ' +
        'Leaks were not checked: no pool tags were read.',
    );
    expect(headlineOf(reportOf({ memory: x86() }))).toContain('nonpaged pool 20.0%, paged pool 20.0%');
  });

  test('of a machine that just started does not say that no leak stands out', () => {
    const target = (uptimeSeconds: number) => ({ kind: 'live' as const, uptimeSeconds, lines: [] });
    const facts = { memory: x64(), tags: tagTable([tagRow('File', { nonpaged: held(100, 40_000) })]) };
    const briefOf = (uptimeSeconds: number): string =>
      sentence(reportOf({ ...facts, target: target(uptimeSeconds) }).verdict.brief ?? []);
    expect(briefOf(130)).toBe(
      'No resource is exhausted. Up for 2 minutes: too early for a slow leak to show.',
    );
    expect(briefOf(20)).toContain('Up for 1 minute: ');
    expect(briefOf(86_400)).toContain('no leak stands out');
  });

  test('of a healthy machine says of which pool no tags were read', () => {
    const rows = [tagRow('File', { nonpaged: held(100, 40_000), paged: held(0, 0) })];
    expect(headlineOf(reportOf({ memory: x64(), tags: tagTable(rows, ['nonpaged']) }))).toMatch(
      /50\.0%\. Leaks in paged pool were not checked: its tags were not read\.$/,
    );
    expect(headlineOf(reportOf({ memory: x64(), tags: tagTable(rows, ['paged']) }))).toContain(
      'Leaks in nonpaged pool were not checked',
    );
    expect(headlineOf(reportOf({ memory: x64(), tags: tagTable(rows) }))).not.toContain('looked for');
  });

  test('of a healthy machine counts what else can run out: session pools, and PTEs of x86', () => {
    const session = { address: 'f79a1000', commit: { kb: 9_000 } };
    const sessions = {
      pagedPoolMax: { kb: 32_768 },
      sessions: [
        { ...session, id: 0, pagedPool: { kb: 8_192 } },
        { ...session, id: 1, pagedPool: { kb: 16_384 } },
      ],
    };
    expect(headlineOf(reportOf({ memory: x86(), sessions }))).toContain(
      ', fullest session pool 50.0%, 150,000 system PTEs free.',
    );
    expect(headlineOf(reportOf({ memory: x64() }))).not.toMatch(/session|PTEs/);
  });

  test('is the gravest finding, with its holder', () => {
    const report = reportOf(seedMachines.nonpagedPool.facts);
    expect(report.verdict).toMatchObject({
      severity: 'critical',
      resource: 'nonpaged-pool',
      confidence: 'certain',
      tags: ['Ddk '],
    });
    expect(sentence(report.verdict.holder)).toBe(
      'tag Ddk, 5,215,036 allocations outstanding (a default tag, which hides its owner)',
    );
  });

  test('puts a critical finding of a later rule before a warning of an earlier one', () => {
    const report = reportOf({ memory: x86({ pagedPoolUsage: pages(85_000), freeSystemPtes: pages(500) }) });
    const order = report.findings.map(each => each.rule);
    expect(order.indexOf('system-pte-shortage')).toBe(0);
    expect(order.indexOf('paged-pool-near-limit')).toBeGreaterThan(0);
    expect(report.verdict.resource).toBe('system-ptes');
  });

  test('keeps the order of the rules among findings of one severity', () => {
    const report = reportOf({
      memory: x86({
        nonpagedPoolUsage: pages(46_000),
        pagedPoolUsage: pages(95_000),
        committedPages: pages(1_900_000),
      }),
    });
    const order = ['nonpaged-pool-near-limit', 'paged-pool-near-limit', 'commit-near-limit'];
    expect(report.findings.map(each => each.rule).filter(id => order.includes(id))).toEqual(order);
  });

  test('of a remark on a resource is that remark and the health', () => {
    const report = reportOf(seedMachines.falseNonpagedBanner.facts);
    expect(report.verdict).toMatchObject({ severity: 'note', resource: 'nonpaged-pool' });
    expect(headlineOf(report)).toMatch(/cannot be true.* No resource is exhausted: /);
  });

  test('of tags alone is not health: no limit was looked at', () => {
    const report = reportOf(seedMachines.healthyWorkstation.facts);
    expect(report.verdict).toMatchObject({
      severity: 'unknown',
      resource: 'unknown',
      confidence: 'possible',
    });
    expect(headlineOf(report)).toContain('Exhaustion was not checked.');
  });

  const rowsOnly = (rows: Figures<'memory'>['rows']): MachineFacts => ({
    memory: { layout: 'modern', rows, pageFiles: [], parts: [], notices: [], others: [] },
  });

  test('of !vm without a single row that bounds anything is not health', () => {
    const report = reportOf(rowsOnly({ physicalMemory: pages(2_037_490) }));
    expect(report.verdict).toMatchObject({
      severity: 'unknown',
      resource: 'unknown',
      confidence: 'possible',
    });
    expect(headlineOf(report)).toContain(
      'Exhaustion was not checked: no row of !vm says how full a resource is.',
    );
  });

  test('of one resource that is well is that much health', () => {
    const rows = { physicalMemory: pages(2_000_000), availablePages: pages(1_000_000) };
    const report = reportOf(rowsOnly(rows));
    expect(report.verdict.severity).toBe('healthy');
    expect(headlineOf(report)).toBe(
      'No resource is exhausted: memory in use 50.0%. Leaks were not checked: no pool tags were read.',
    );
  });

  test('of a false counter alone is the remark, and no health', () => {
    const report = reportOf(
      rowsOnly({ physicalMemory: pages(2_000_000), nonpagedPoolUsage: pages(9_000_000) }),
    );
    expect(report.verdict).toMatchObject({ severity: 'unknown', resource: 'unknown' });
    expect(headlineOf(report)).toMatch(
      /cannot be true.*Exhaustion was not checked: no row of !vm says how full a resource is\.$/,
    );
    expect(headlineOf(report)).not.toContain('No resource is exhausted');
  });

  test('of a remark on tags alone is the remark, and no health', () => {
    const remark: AnyRule = {
      id: 'a-rule',
      needs: ['tags'],
      wants: [],
      prose: '',
      check: () => [
        {
          severity: 'note',
          confidence: 'likely',
          resource: 'paged-pool',
          headline: ['A remark.'],
          details: [],
          tags: [],
          drivers: [],
          evidence: [],
          next: [],
        },
      ],
    };
    const report = reportOf({ tags: tagTable([]) }, [remark]);
    expect(report.verdict.severity).toBe('unknown');
    expect(headlineOf(report)).toBe('A remark. Exhaustion was not checked.');
  });

  test.each<[AbsenceReason, RegExp]>([
    ['not-run', /needs at least !vm and !poolused/],
    ['not-kernel', /user-mode target/],
    ['no-symbols', /symfix/],
    ['tagging-off', /gflags -r \+ptg/],
    ['unknown-command', /\.load kdexts/],
    ['failed', /its own line says why/],
    ['no-layout', /no form that is known here/],
  ])('of nothing says why: %s', (reason, words) => {
    const collected = { ...nothingCollected(), absences: { memory: { reason } } };
    const report = conclude(collected, rules, 'case.log', [], guard);
    expect(report.verdict.severity).toBe('unknown');
    expect(headlineOf(report)).toMatch(words);
  });

  test.each([
    ['small-dump', 'small memory dump'],
    ['user-mode', 'user-mode target'],
  ] as const)('of nothing in a %s says that it cannot be there', (kind, words) => {
    expect(headlineOf(reportOf({ target: { lines: [], kind } }))).toContain(words);
  });
});

describe('a driver of Windows that only mirrors or caches', () => {
  const full = { memory: x86({ nonpagedPoolUsage: pages(46_000), pagedPoolUsage: pages(95_000) }) };
  const verdictOf = (tag: string, driver?: string) =>
    reportOf({ ...full, tags: tagTable([tagRow(tag, { nonpaged: held(9, 150_000_000) }, 'words', driver)]) })
      .verdict;

  test.each(['NtFC', 'Ntff'])('is no culprit: %s', tag => {
    expect(verdictOf(tag, 'ntfs.sys')).toMatchObject({ tags: [tag], drivers: [] });
  });

  test('unlike the listed driver of a tag that nothing is known of', () => {
    expect(verdictOf('QzXk', 'qzxk.sys')).toMatchObject({ tags: ['QzXk'], drivers: ['qzxk.sys'] });
  });
});

describe('one cause is one finding', () => {
  const failures = (count: number) => [{ id: 'pool-allocations-failed', count }] as const;
  const ruleIds = (facts: MachineFacts): string[] => reportOf(facts).findings.map(each => each.rule);

  test.each<[string, MachineFacts, string]>([
    ['a full session pool', seedMachines.sessionPool.facts, 'session-pool-near-limit'],
    ['a full pool', seedMachines.nonpagedPool.facts, 'nonpaged-pool-near-limit'],
    [
      'nonpaged pool of half the memory',
      { memory: x64({ nonpagedPoolNxUsage: pages(5_000_000) }, { notices: failures(900) }) },
      'nonpaged-pool-near-limit',
    ],
    [
      'no commit left',
      { memory: x64({ committedPages: pages(11_900_000) }, { notices: failures(900) }) },
      'commit-near-limit',
    ],
    [
      'few PTEs',
      { memory: x86({ freeSystemPtes: pages(700) }, { notices: failures(900) }) },
      'system-pte-shortage',
    ],
  ])('%s tells of the failed pool allocations', (_name, facts, rule) => {
    expect(ruleIds(facts)).toContain(rule);
    expect(ruleIds(facts)).not.toContain('pool-allocation-failures');
    const said = reportOf(facts).findings.find(each => each.rule === rule);
    const line = collectedOf(facts).readings.memory?.value.notices.find(
      each => each.id === 'pool-allocations-failed',
    );
    expect(said?.evidence.map(each => each.line)).toContain(line?.line);
  });
});

describe('of one leak the pool is what is told first', () => {
  test('where it holds half of what is in use and of the charge', () => {
    const report = reportOf({
      memory: x64({
        nonpagedPoolNxUsage: pages(8_000_000),
        availablePages: pages(200_000),
        committedPages: pages(11_500_000),
      }),
    });
    expect(report.verdict.resource).toBe('nonpaged-pool');
    const grave = report.findings.filter(each => each.severity === 'critical').map(each => each.rule);
    expect(grave).toEqual(['nonpaged-pool-near-limit']);
    for (const rule of ['available-memory-low', 'commit-near-limit']) {
      const said = report.findings.find(each => each.rule === rule);
      expect(said?.severity).toBe('warning');
      expect(sentence(said?.details[0] ?? [])).toContain('Likely reason: nonpaged pool');
    }
  });

  test('but a shortage of memory that no pool explains stays as grave as it is', () => {
    const report = reportOf({
      memory: x64({ nonpagedPoolNxUsage: pages(1_900_000), availablePages: pages(200_000) }),
    });
    expect(report.verdict).toMatchObject({ severity: 'critical', resource: 'physical-memory' });
  });
});

describe('a rule', () => {
  const silent: AnyRule = {
    id: 'a-rule',
    needs: ['memory', 'locks'],
    wants: ['tags'],
    prose: '',
    check: () => [],
  };

  test('without its facts is not checked, and says which command would help', () => {
    const [outcome] = reportOf({ memory: x64() }, [silent]).outcomes;
    expect(outcome).toMatchObject({
      rule: 'a-rule',
      outcome: 'not-checked',
      missing: [{ fact: 'locks', absence: { reason: 'not-run' }, ask: { command: '!locks' } }],
    });
  });

  test('that looked and found nothing is clear', () => {
    expect(reportOf({ memory: x64(), locks: { locks: [] } }, [silent]).outcomes).toEqual([
      { rule: 'a-rule', outcome: 'clear' },
    ]);
  });

  test('gets what it declared and nothing else', () => {
    let given: string[] = [];
    const rule: AnyRule = {
      ...silent,
      check: (have: never) => {
        given = Object.keys(have);
        return [];
      },
    };
    reportOf(
      {
        memory: x64(),
        locks: { locks: [] },
        tags: tagTable([]),
        modules: { loaded: [], unloaded: [], whole: true },
      },
      [rule],
    );
    expect(given).toEqual(['memory', 'locks', 'tags']);
  });

  test('that breaks says so, and the others go on', () => {
    const rule: AnyRule = {
      ...silent,
      check: () => {
        throw new Error('a fault');
      },
    };
    const report = reportOf({ memory: x86({ pagedPoolUsage: pages(95_000) }), locks: { locks: [] } }, [
      rule,
      ...rules,
    ]);
    expect(report.outcomes[0]).toEqual({ rule: 'a-rule', outcome: 'crashed', message: 'Error: a fault' });
    expect(report.verdict.resource).toBe('paged-pool');
  });

  test('of every kind reads only what it declared', () => {
    // A member that was not declared is absent, whatever was read: so no rule may depend on it.
    for (const rule of rules) {
      const known = new Set<FactId>([...rule.needs, ...rule.wants]);
      const seen = new Set<string>();
      const spy = new Proxy(
        {},
        {
          get: (_, key) => {
            seen.add(String(key));
            return undefined;
          },
        },
      );
      guard(() => rule.check(spy as never));
      for (const key of seen) expect([rule.id, known.has(key as FactId)]).toEqual([rule.id, true]);
    }
  });

  test('of every kind uses what it wants', () => {
    for (const rule of rules) {
      // A rule that does not name its facts at once may end before it comes to the last.
      if (!/^check\(\{/.test(String(rule.check))) continue;
      const seen = new Set<string>();
      const spy = new Proxy({}, { get: (_, key) => void seen.add(String(key)) });
      guard(() => rule.check(spy as never));
      expect([rule.id, [...rule.needs, ...rule.wants].filter(id => !seen.has(id))]).toEqual([rule.id, []]);
    }
  });
});

test('the title names the target', () => {
  const report = reportOf({
    memory: x64(),
    target: {
      lines: [],
      system: 'Windows Server 2019',
      build: 17763,
      architecture: 'x64',
      processors: 16,
      uptimeSeconds: 90_061,
      dumpFile: 'C:\\dumps\\a.dmp',
      kind: 'kernel-dump',
    },
    tags: tagTable([tagRow('Thre', { nonpaged: held(1, 1) })]),
  });
  expect(report.title).toEqual({
    from: 'case.log',
    system: 'Windows Server 2019',
    build: 17763,
    architecture: 'x64',
    processors: 16,
    uptimeSeconds: 90_061,
    dumpFile: 'C:\\dumps\\a.dmp',
    kind: 'kernel-dump',
    memoryBytes: 40_960_000_000,
  });
});
