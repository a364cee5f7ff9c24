/** The contract of `src/report/contract.ts`, member by member, on whatever a target holds. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conclude } from '../../src/diagnosis/conclude.ts';
import { rules } from '../../src/diagnosis/rules/index.ts';
import { sentence, toJson } from '../../src/pages/json.ts';
import type { Collected } from '../../src/reading/facts/collected.ts';
import type { FindingJson, NotCheckedJson, ReportJson } from '../../src/report/contract.ts';
import { bytes, command, count, driver, name, say, share, tag } from '../../src/report/inline.ts';
import { step } from '../../src/report/step.ts';
import { collectedArbitrary, guard, reportArbitrary } from './hostile.ts';

const SEVERITIES = ['critical', 'warning', 'note'];
const CONFIDENCES = ['certain', 'likely', 'possible'];
const RESOURCES = [
  'nonpaged-pool',
  'paged-pool',
  'session-pool',
  'system-ptes',
  'commit',
  'physical-memory',
  'kernel-va',
  'none',
  'unknown',
];

type Keys<T> = readonly (keyof T & string)[];

/** Exactly these members, some of which may be absent. */
function members<T>(value: T, all: Keys<T>, optional: Keys<T> = []): void {
  const keys = Object.keys(value as object);
  expect(keys.filter(key => !all.includes(key as keyof T & string))).toEqual([]);
  expect(all.filter(key => !optional.includes(key) && !keys.includes(key))).toEqual([]);
}

const jsonOf = (collected: Collected): ReportJson => toJson(conclude(collected, rules, 'a.log', [], guard));

describe('the JSON of a hostile target', () => {
  test('is JSON, and says the same figures and texts when it is read again', () => {
    fc.assert(
      fc.property(collectedArbitrary, collected => {
        const json = jsonOf(collected);
        const again = JSON.parse(JSON.stringify(json)) as ReportJson;
        expect(again).toEqual(json);
        expect(again.facts).toEqual(collected.readings);
        expect(again.unread).toEqual(collected.unread);
        expect(again.unreadCount).toBe(collected.unreadCount);
      }),
    );
  });

  test('has the members of the contract, and no other', () => {
    fc.assert(
      fc.property(reportArbitrary, report => {
        const json = toJson(report);
        members<ReportJson>(json, [
          'target',
          'verdict',
          'findings',
          'suspects',
          'notChecked',
          'unread',
          'unreadCount',
          'troubles',
          'facts',
        ]);
        members<ReportJson['target']>(
          json.target,
          [
            'from',
            'dumpFile',
            'kind',
            'system',
            'build',
            'architecture',
            'bits',
            'processors',
            'memoryBytes',
            'uptimeSeconds',
            'sessionTime',
          ],
          [
            'dumpFile',
            'kind',
            'system',
            'build',
            'architecture',
            'bits',
            'processors',
            'memoryBytes',
            'uptimeSeconds',
            'sessionTime',
          ],
        );
        members<ReportJson['verdict']>(json.verdict, [
          'severity',
          'resource',
          'headline',
          'confidence',
          'tags',
          'drivers',
        ]);
        expect([...SEVERITIES, 'healthy', 'unknown']).toContain(json.verdict.severity);
        expect(RESOURCES).toContain(json.verdict.resource);
        expect(CONFIDENCES).toContain(json.verdict.confidence);
        for (const finding of json.findings) {
          members<FindingJson>(
            finding,
            [
              'rule',
              'pattern',
              'also',
              'severity',
              'confidence',
              'resource',
              'headline',
              'details',
              'tags',
              'drivers',
              'evidence',
              'next',
            ],
            ['pattern'],
          );
          expect(rules.map(rule => rule.id)).toContain(finding.rule);
          expect(SEVERITIES).toContain(finding.severity);
          expect(CONFIDENCES).toContain(finding.confidence);
          expect(RESOURCES).toContain(finding.resource);
          for (const each of finding.tags) expect(each.length).toBe(4);
          for (const each of finding.evidence)
            members<FindingJson['evidence'][number]>(each, ['command', 'line', 'quote']);
          for (const each of finding.next)
            members<FindingJson['next'][number]>(each, ['command', 'purpose', 'slow', 'changesTarget']);
        }
        for (const each of json.notChecked) {
          members<NotCheckedJson>(each, ['rule', 'missing']);
          for (const one of each.missing) {
            members<NotCheckedJson['missing'][number]>(
              one,
              ['fact', 'reason', 'said', 'command'],
              ['said', 'command'],
            );
          }
        }
      }),
    );
  });

  test('quotes the lines of the debugger exactly', () => {
    fc.assert(
      fc.property(collectedArbitrary, collected => {
        const lines = new Set<string>();
        JSON.stringify(collected.readings, (_, value) => {
          if (typeof value?.text === 'string') lines.add(`${value.line} ${value.text}`);
          return value;
        });
        for (const finding of jsonOf(collected).findings) {
          for (const each of finding.evidence) expect(lines.has(`${each.line} ${each.quote}`)).toBe(true);
        }
      }),
    );
  });

  test('has the gravest finding first, and every rule in one place', () => {
    fc.assert(
      fc.property(reportArbitrary, report => {
        const json = toJson(report);
        const order = json.findings.map(each => SEVERITIES.indexOf(each.severity));
        expect(order).toEqual([...order].sort((a, b) => a - b));
        const found = new Set(json.findings.map(each => each.rule));
        for (const each of json.notChecked) expect(found.has(each.rule)).toBe(false);
        if (json.findings[0] && json.findings[0].severity !== 'note') {
          // A suspect's verdict says beside it what is known of exhaustion.
          if (json.findings[0].rule === 'leak-suspect') expect(json.verdict.headline).toMatch(/Suspects?: /);
          else expect(json.verdict.headline).toBe(json.findings[0].headline);
          expect(json.verdict.severity).toBe(json.findings[0].severity);
        } else expect(['note', 'healthy', 'unknown']).toContain(json.verdict.severity);
      }),
    );
  });
});

test('a sentence of every kind of value', () => {
  const locks = step('locks');
  if (locks === undefined) throw new Error('!locks takes no part');
  expect(
    sentence(
      say`${tag('CM  ')} of ${driver('a.sys')} (${name('nt!cm')}): ${bytes(1536)}, ${count(1_234_567)}, ${share(0.8019)}; run ${command(locks)}`,
    ),
  ).toBe('CM of a.sys (nt!cm): 1.5 KB, 1,234,567, 80.2%; run !locks');
});

test("a sentence keeps what a target calls itself: escaping is the reader's", () => {
  expect(sentence(say`${name('<b>"%n"\u202e</b>')}`)).toBe('<b>"%n"\u202e</b>');
});
