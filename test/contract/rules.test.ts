/** The rules of src/README.md about rules, as code. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { conclude } from '../../src/diagnosis/conclude.ts';
import { docOf } from '../../src/diagnosis/rules/doc.ts';
import { rules } from '../../src/diagnosis/rules/index.ts';
import { MODERATE, STRONG } from '../../src/diagnosis/suspects/signs.ts';
import { type Collected, nothingCollected } from '../../src/reading/facts/collected.ts';
import { x64 } from '../diagnosis/rules/healthy.ts';
import { guard } from '../pages/hostile.ts';

/** A reading that no rule looks into, since it does not run; the verdict tells how full the memory is. */
const anything = (id: string) => ({
  value:
    id === 'memory' ? x64() : { lines: [], sessions: [], loaded: [], unloaded: [], rows: [], groups: [] },
  source: { command: id, firstLine: 1, lastLine: 1 },
});

const folder = new URL('../../src/diagnosis/rules/', import.meta.url);
const files = readdirSync(folder).filter(
  file =>
    file.endsWith('.ts') && !['index.ts', 'define.ts', 'doc.ts', 'about.ts', 'markdown.d.ts'].includes(file),
);

test('every rule file is in the list, under the name of its rule', () => {
  expect(rules.map(rule => `${rule.id}.ts`).sort()).toEqual(files.sort());
});

test('the page of suspects names the limits that the rule has', () => {
  const rule = rules.find(each => each.id === 'leak-suspect');
  const { measures } = docOf(rule ?? { prose: '' });
  expect(measures).toContain(`From ${STRONG} points on: strong`);
  expect(measures).toContain(`From ${MODERATE} on: moderate`);
});

describe.each(rules.map(rule => [rule.id, rule] as const))('%s', (id, rule) => {
  test('its name is a noun phrase: no verb, no negation', () => {
    expect(id).toMatch(/^[a-z]+(?:-[a-z]+)+$/);
    expect(id).not.toMatch(/^(?:no|check|find|detect)-/);
  });

  test('is documented in whole sentences', () => {
    const { title, ...sentences } = docOf(rule);
    expect(rule.pattern ?? 'None').toMatch(/^[A-Z]/);
    expect(title).toMatch(/^[A-Z].*[^.]$/);
    for (const part of Object.values(sentences)) {
      expect(part).toMatch(/^[A-Z!].*\.$/);
      expect(part.length).toBeGreaterThan(30);
    }
  });

  test('needs something, and wants nothing twice', () => {
    expect(rule.needs.length).toBeGreaterThan(0);
    expect(new Set([...rule.needs, ...rule.wants]).size).toBe(rule.needs.length + rule.wants.length);
  });

  test.each(rule.needs)('cannot be checked without %s, and says what would help', fact => {
    const readings: Record<string, unknown> = {};
    for (const id of [...rule.needs, ...rule.wants]) if (id !== fact) readings[id] = anything(id);
    const collected = { ...nothingCollected(), readings } as Collected;
    const { outcomes, findings } = conclude(collected, [rule], 'case.log', [], guard);
    expect(findings).toEqual([]);
    const [outcome] = outcomes;
    expect(outcome).toMatchObject({ rule: id, outcome: 'not-checked' });
    const missing = outcome?.outcome === 'not-checked' ? outcome.missing : [];
    expect(missing.map(each => each.fact)).toEqual([fact]);
    expect(missing[0]?.ask?.command).toMatch(/^[!.a-z]/);
  });

  test('has a test with cases where it fires and is silent', () => {
    const file = new URL(`../diagnosis/rules/${id}.test.ts`, import.meta.url);
    expect(existsSync(file), `test/diagnosis/rules/${id}.test.ts is missing`).toBe(true);
    const text = readFileSync(file, 'utf8');
    for (const part of ['fires:', 'quiet:']) expect(text).toContain(part);
  });
});
