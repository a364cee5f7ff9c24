/**
 * The one way to test a rule: machines on which it fires, machines on which it must be silent, as many, and
 * the missing fact without which it cannot be checked. A machine is given as its facts.
 */
import { describe, expect, test } from 'vitest';
import type { AnyRule } from '../../src/diagnosis/rules/define.ts';
import { sentence } from '../../src/pages/json.ts';
import type { Reading } from '../../src/reading/facts/fact.ts';
import type { FactId, FactValues } from '../../src/reading/facts/values.ts';
import type { Finding } from '../../src/report/finding.ts';
import type { Machine, Unlined } from './kd/machine.ts';

export type MachineFacts = Machine['facts'];

/** What a case expects of a finding: members are compared, words are searched for in headline and details. */
export interface Expected extends Partial<Pick<Finding, 'severity' | 'confidence' | 'resource'>> {
  readonly tags?: readonly string[];
  readonly drivers?: readonly string[];
  /** Each stands somewhere in the headline or the details. */
  readonly says?: readonly (string | RegExp)[];
  /** Each is a command among the next steps. */
  readonly next?: readonly string[];
  /** The command that is offered first. */
  readonly firstNext?: string;
  /** None of these commands is offered. */
  readonly neverNext?: readonly string[];
  /** Who holds it, as the verdict says it; empty where nobody is named. */
  readonly holder?: string;
  /** None of these is said. */
  readonly never?: readonly (string | RegExp)[];
}

export interface RuleCases {
  /** Name of the case, the machine, what is expected of the first finding (or of each, in a list). */
  readonly fires: readonly (readonly [string, MachineFacts, Expected | readonly Expected[]])[];
  /** Healthy machines, and those on the quiet side of each threshold. */
  readonly quiet: readonly (readonly [string, MachineFacts])[];
}

export function testRule(rule: AnyRule, cases: RuleCases): void {
  describe(rule.id, () => {
    test.each(cases.fires)('fires: %s', (_name, facts, expected) => {
      const findings = check(rule, facts);
      const list = Array.isArray(expected) ? (expected as readonly Expected[]) : [expected as Expected];
      expect(findings.length).toBe(list.length);
      list.forEach((each, place) => {
        const finding = findings[place];
        if (finding !== undefined) compare(finding, each);
      });
    });

    test.each(cases.quiet)('quiet: %s', (_name, facts) => {
      expect(check(rule, facts).map(each => sentence(each.headline))).toEqual([]);
    });

    test('is silent as often as it fires in this table', () => {
      expect(cases.quiet.length).toBeGreaterThanOrEqual(cases.fires.length);
      expect(cases.fires.length).toBeGreaterThan(0);
    });
  });
}

function compare(finding: Finding, expected: Expected): void {
  const { says, never, next, firstNext, neverNext, holder, ...members } = expected;
  expect(finding).toMatchObject(members);
  const words = [finding.headline, ...finding.details].map(sentence).join('\n');
  for (const each of says ?? []) {
    if (typeof each === 'string') expect(words).toContain(each);
    else expect(words).toMatch(each);
  }
  for (const each of never ?? []) {
    if (typeof each === 'string') expect(words).not.toContain(each);
    else expect(words).not.toMatch(each);
  }
  const commands = finding.next.map(step => step.command);
  for (const each of next ?? []) expect(commands).toContain(each);
  for (const each of neverNext ?? []) expect(commands).not.toContain(each);
  if (firstNext !== undefined) expect(commands[0]).toBe(firstNext);
  if (holder !== undefined) expect(sentence(finding.holder ?? [])).toBe(holder);
  expect(finding.evidence.length, 'a finding rests on lines of the debugger').toBeGreaterThan(0);
}

/** Runs a rule on facts that no debugger printed: lines are numbered, and stand for themselves. */
export function check(rule: AnyRule, facts: MachineFacts): readonly Finding[] {
  const have: { [K in FactId]?: Reading<unknown> } = {};
  let line = 0;
  for (const id of [...rule.needs, ...rule.wants]) {
    const value = facts[id];
    if (value === undefined) continue;
    have[id] = {
      value: lined(value, id, () => ++line),
      source: { command: `the command for ${id}`, firstLine: 1, lastLine: 1 },
    };
  }
  for (const id of rule.needs) expect(have[id], `the case lacks ${id}`).toBeDefined();
  return rule.check(have as never);
}

/** Puts a line on every object, so that evidence has something to quote. */
function lined(value: unknown, path: string, next: () => number): unknown {
  if (Array.isArray(value)) return value.map((each, index) => lined(each, `${path} ${index}`, next));
  if (typeof value !== 'object' || value === null) return value;
  // The record of the rows of !vm is no line itself.
  const copy: Record<string, unknown> = / rows$/.test(path) ? {} : { line: next(), text: path };
  for (const key of Object.keys(value)) {
    copy[key] = lined((value as Record<string, unknown>)[key], `${path} ${key}`, next);
  }
  return copy;
}

/** A fact's value as a rule test writes it. */
export type Figures<K extends FactId> = Unlined<FactValues[K]>;
