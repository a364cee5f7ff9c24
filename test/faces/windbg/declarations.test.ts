/** The declarations that ship say what the objects have. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { seedMachines } from '../../cases/seed.ts';
import { open } from './targets.ts';

const declared = readFileSync(new URL('../../../dist/poolinsight.d.ts', import.meta.url), 'utf8');

/** Members of an interface, and whether each may be absent. */
function membersOf(name: string): Map<string, boolean> {
  const body = new RegExp(`interface ${name} \\{([^}]*)\\}`).exec(declared)?.[1] ?? '';
  const members = new Map<string, boolean>();
  for (const [, member = '', optional] of body.matchAll(/^ {4}(?:readonly )?(\w+)(\?)?[:(]/gm))
    members.set(member, optional === '?');
  return members;
}

/** Its own members, and the methods of its class. */
function namesOf(object: object): string[] {
  const methods = Object.getOwnPropertyNames(Object.getPrototypeOf(object)).filter(
    name => name !== 'constructor' && name !== 'toString',
  );
  return [...Object.keys(object), ...methods].filter(name => !name.startsWith('__'));
}

const session = open(seedMachines.registryAndReloadedDriver);
const diagnosis = session.call('poolDiagnose') as { [list: string]: { getValueAt(index: number): object } };
const first = (list: string): object =>
  (diagnosis[list] as { getValueAt(index: number): object }).getValueAt(0);

describe.each([
  ['Diagnosis', () => diagnosis as object],
  ['Suspect', () => first('Suspects')],
  ['Finding', () => first('Findings')],
])('%s', (name, make) => {
  test('has the members that are declared', () => {
    const members = membersOf(name);
    const there = namesOf(make());
    expect(members.size).toBeGreaterThan(5);
    for (const [member, optional] of members) if (!optional) expect(there).toContain(member);
    for (const member of there) expect([...members.keys()]).toContain(member);
  });
});

test('actions are methods of a class, not own functions', () => {
  for (const object of [diagnosis as object, first('Suspects'), first('Findings')]) {
    for (const key of Object.keys(object)) {
      expect(typeof (object as { [name: string]: unknown })[key], key).not.toBe('function');
    }
  }
  expect(typeof (diagnosis as unknown as { RunAgain: unknown }).RunAgain).toBe('function');
});
