import { describe, expect, test } from 'vitest';
import rule from '../../../src/diagnosis/rules/session-pool-near-limit.ts';
import { sentence } from '../../../src/pages/json.ts';
import { held, pages, tagRow } from '../../cases/figures.ts';
import { seedMachines } from '../../cases/seed.ts';
import { check, type Figures, testRule } from '../../support/rule-tester.ts';
import { adversariesWith, healthyWith, tagTable, x64, x86 } from './healthy.ts';

type Session = Figures<'sessions'>['sessions'][number];

/** A session with so many Kb of paged pool and so many failures. */
const session = (id: number, kb?: number, failures?: number): Session => ({
  id,
  address: 'f79b5000',
  ...(kb === undefined ? {} : { pagedPool: { kb } }),
  ...(failures === undefined ? {} : { failures: { count: failures } }),
});
/** Session pools of 100,000 Kb. */
const of = (...list: readonly Session[]): Figures<'sessions'> => ({
  pagedPoolMax: { kb: 100_000 },
  sessions: list,
});

testRule(rule, {
  fires: [
    [
      // Crash Dump Analysis Patterns, part 13c.
      "the seed's session 9, not 0 and 2, not the system pools",
      seedMachines.sessionPool.facts,
      {
        severity: 'critical',
        confidence: 'certain',
        resource: 'session-pool',
        tags: [],
        says: [
          'Session pool of session 9 is full: 31.8 MB of 32.0 MB (99.3%); 7,837 of its allocations have failed.',
          'The other sessions are not affected: 0 (9.6 MB), 2 (1.2 MB).',
          'nonpaged pool is at 20.2%, paged pool at 26.3% of the bound. The 3,441 failed pool allocations point to the session pool.',
          'visible only from inside',
          'registry value SessionPoolSize (in MB)',
          'KB840342',
        ],
        next: ['!sprocess 9', '.process /r /p EPROCESS', '!poolused 0x8', '!poolused 0xc', '!session'],
      },
    ],
    [
      'at 80%',
      { sessions: of(session(3, 80_000)) },
      { severity: 'warning', says: ['is near its maximum'], never: ['failed', 'not affected'] },
    ],
    [
      'on x64, where a registry value of x86 means nothing',
      { memory: x64(), sessions: of({ ...session(3, 95_000), address: 'fffff88002dfa000' }) },
      { severity: 'critical', says: ['is full'], never: ['SessionPoolSize'] },
    ],
    ['just below 95%', { sessions: of(session(3, 94_999)) }, { severity: 'warning' }],
    ['at 95%', { sessions: of(session(3, 95_000)) }, { severity: 'critical', says: ['is full'] }],
    [
      'at 80% with failures',
      { sessions: of(session(3, 80_000, 1)) },
      { severity: 'critical', says: ['is near its maximum'] },
    ],
    [
      'many failures just below 80%',
      { sessions: of(session(3, 79_999, 101)) },
      {
        severity: 'warning',
        confidence: 'certain',
        says: ['Session pool of session 3 holds 78.1 MB of 97.7 MB', '101 of its allocations have failed'],
      },
    ],
    [
      // As for the system pools, where up to 100 failures since start-up are a note.
      'few failures just below 80%',
      {
        sessions: of(session(3, 79_999, 100)),
        memory: x86({}, { notices: [{ id: 'pool-allocations-failed', count: 900 }] }),
      },
      {
        severity: 'note',
        confidence: 'possible',
        says: [
          '100 of its allocations have failed',
          'The counter counts since the session began. The failures may be old, or of a few oversized requests.',
        ],
        never: ['point to the session pool', 'system-wide'],
      },
    ],
    [
      'one failure since the session began, far from the maximum',
      { sessions: of(session(3, 20_000, 1)) },
      {
        severity: 'note',
        confidence: 'possible',
        says: [
          'Session pool of session 3 holds 19.5 MB of 97.7 MB (20.0%); 1 of its allocations has failed.',
        ],
        never: ['have failed'],
      },
    ],
    [
      'failures where no maximum is printed',
      { sessions: { sessions: [session(3, 10_000, 12)] } },
      {
        severity: 'warning',
        says: ['Session pool of session 3 holds 9.8 MB; 12 of its allocations have failed.'],
      },
    ],
    [
      'failures where the maximum is zero, which is a missing symbol',
      { sessions: { pagedPoolMax: { kb: 0 }, sessions: [session(3, 10_000, 12)] } },
      { severity: 'warning', says: ['holds 9.8 MB; 12 of its'], never: ['Infinity', '0 bytes', 'is full'] },
    ],
    [
      'failures where no usage is printed',
      { sessions: of(session(3, undefined, 12)) },
      { severity: 'warning', says: ['Session pool of session 3 is in trouble; 12 of its'] },
    ],
    [
      'a session number is no amount',
      { sessions: of(session(1024, 99_000), session(2048, 100)) },
      {
        says: ['of session 1024 is full', '2048 (100 KB)'],
        next: ['!sprocess 1024'],
        never: ['1,024', '2,048'],
      },
    ],
    [
      'one other session',
      { sessions: of(session(0, 10), session(3, 99_000)) },
      { says: ['The other session is not affected: 0'] },
    ],
    [
      'eight others, of which six are told',
      { sessions: of(session(9, 99_000), ...[0, 1, 2, 3, 4, 5, 6, 7].map(id => session(id, 1024))) },
      { says: ['5 (1.0 MB) and 2 more.'], never: ['6 (1.0 MB)'] },
    ],
    [
      'two sessions, each a finding of its own; whose tags were read is not known',
      {
        sessions: of(session(1, 99_000), session(2, 85_000)),
        sessionTags: tagTable([tagRow('Gh05', { paged: held(900, 40_000_000) })]),
      },
      [
        { severity: 'critical', tags: [], never: ['Gh05'] },
        { severity: 'warning', tags: [], never: ['Gh05'] },
      ],
    ],
    [
      'its tags and processes are known',
      {
        sessions: of(session(9, 99_000)),
        sessionTags: tagTable([
          tagRow('Usqm', { paged: held(9, 1_000) }),
          tagRow('Gh05', { paged: held(900, 40_000_000) }, 'GDITAG_HMGR_SURF_TYPE', 'win32k.sys'),
        ]),
        sessionProcesses: {
          session: 9,
          processes: [{ address: '8a1b2c3d', pid: 4660, sessionId: 9, image: 'csrss.exe' }],
        },
      },
      {
        tags: ['Gh05'],
        says: ['Tag Gh05 holds the most of this session pool: 38.1 MB.'],
        next: ['.process /r /p 0x8a1b2c3d'],
        never: ['visible only from inside'],
      },
    ],
    [
      'the processes of another session, and an address that is none',
      {
        sessions: of(session(9, 99_000)),
        sessionProcesses: { session: 2, processes: [{ address: '8a1b2c3d' }] },
      },
      { next: ['.process /r /p EPROCESS'] },
    ],
    [
      'system pools just below 70%',
      {
        sessions: of(session(9, 99_000)),
        memory: x86({ nonpagedPoolUsage: pages(34_999), pagedPoolUsage: pages(69_999) }),
      },
      {
        says: ['The system pools have room:', 'of the bound.'],
        never: ['failed pool allocations'],
      },
    ],
    [
      'paged pool at 70%: it is not ruled out',
      { sessions: of(session(9, 99_000)), memory: x86({ pagedPoolUsage: pages(70_000) }) },
      { never: ['system-wide pools'] },
    ],
    [
      'a false counter rules nothing out',
      { sessions: of(session(9, 99_000)), memory: x64({ nonpagedPoolUsage: pages(10_000_001) }) },
      { never: ['system-wide pools'] },
    ],
  ],
  quiet: [
    ...adversariesWith(['sessions']),
    [
      '80 sessions just below 80%',
      { sessions: of(...Array.from({ length: 80 }, (_, id) => session(id, 79_999))) },
    ],
    ['session 0 at half', { sessions: of(session(0, 50_000)) }],
    [
      'just below 80% on x86 of the time of that registry value',
      { sessions: of(session(4, 79_999)), memory: x86() },
    ],
    [
      'usage and a maximum of 4 GB on a current server',
      { sessions: { pagedPoolMax: { kb: 4_194_304 }, sessions: [session(1, 400_000)] } },
    ],
    ...healthyWith('sessions'),
    ['just below 80%', { sessions: of(session(3, 79_999)) }],
    ['a counter of failures at zero', { sessions: of(session(3, 79_999, 0)) }],
    ['large, where no maximum is printed', { sessions: { sessions: [session(1, 400_000)] } }],
    [
      'large, where the maximum is zero',
      { sessions: { pagedPoolMax: { kb: 0 }, sessions: [session(1, 400_000)] } },
    ],
    ['no usage printed', { sessions: of(session(1)) }],
    ['no session', { sessions: of() }],
    [
      'failures of the system, and sessions that are well',
      {
        sessions: of(session(1, 10)),
        memory: x86({}, { notices: [{ id: 'pool-allocations-failed', count: 9 }] }),
      },
    ],
    [
      'a full nonpaged session pool has no maximum of its own',
      { sessions: of({ ...session(1, 10), nonpagedPool: { kb: 900_000 } }) },
    ],
    [
      'a summary above one maximum is many sessions',
      {
        sessions: { ...of(session(1, 60_000), session(2, 60_000)), summary: { pagedPool: { kb: 120_000 } } },
      },
    ],
    ['0 of 0', { sessions: { pagedPoolMax: { kb: 0 }, sessions: [session(1, 0)] } }],
    [
      'sessions of a current server',
      { sessions: { sessions: [session(0, 3060), session(1, 24_000)] }, memory: x64() },
    ],
    [
      'the tags of a session that is well',
      { sessions: of(session(1, 100)), sessionTags: tagTable([tagRow('Usqm', { paged: held(9, 50_000) })]) },
    ],
  ],
});

describe('sixty sessions of a terminal server', () => {
  const many = (count: number, of60: (id: number) => Session) =>
    Array.from({ length: count }, (_, id) => of60(id));
  const words = (finding: ReturnType<typeof check>[number] | undefined) =>
    (finding?.details ?? []).map(sentence).join(' ');

  test('with failures have five findings, and the last says how many more', () => {
    const findings = check(rule, { sessions: of(...many(60, id => session(id, 20_000, 3))) });
    expect(findings).toHaveLength(5);
    expect(words(findings[4])).toContain(
      '55 more sessions are affected, none of them worse: 5 (19.5 MB), 6 (19.5 MB)',
    );
    expect(words(findings[4])).toContain('10 (19.5 MB) and 49 more.');
    for (const each of findings.slice(0, 4)) expect(words(each)).not.toContain('more sessions');
  });

  test('are told with the gravest first, then the fullest', () => {
    const list = many(60, id => session(id, 20_000, 3));
    list[40] = session(40, 96_000);
    list[50] = session(50, 82_000);
    list[55] = session(55, 99_000, 12);
    list[57] = session(57, 30_000, 2);
    const findings = check(rule, { sessions: of(...list) });
    expect(findings.map(each => each.severity)).toEqual(['critical', 'critical', 'warning', 'note', 'note']);
    const ids = findings.map(each => /session (\d+)/.exec(sentence(each.headline))?.[1]);
    expect(ids).toEqual(['55', '40', '50', '57', '0']);
  });

  test('six are five and one more', () => {
    const findings = check(rule, { sessions: of(...many(6, id => session(id, 90_000))) });
    expect(findings).toHaveLength(5);
    expect(words(findings[4])).toContain('One more session is affected: 5 (87.9 MB).');
  });

  test('five are five', () => {
    const findings = check(rule, { sessions: of(...many(5, id => session(id, 90_000))) });
    expect(findings).toHaveLength(5);
    for (const each of findings) expect(words(each)).not.toContain('more session');
  });

  test('that are well are not all quoted', () => {
    const [finding] = check(rule, {
      sessions: of(session(99, 99_000), ...many(60, id => session(id, 1_000))),
    });
    expect(words(finding)).toContain('and 54 more.');
    expect(finding?.evidence.length).toBeLessThan(12);
  });
});
