/** Pages as a person reads them: the answer first, in words, nothing twice. */
import { expect, test } from 'vitest';
import { seedMachines } from '../../cases/seed.ts';
import type { Machine } from '../../support/kd/machine.ts';
import { some } from '../../support/thorough.ts';
import { eras, open, others, pageOf } from './targets.ts';
import { ownerTrail, sessionTrail } from './trails.ts';

/** Without what was said while commands ran. */
const lines = (machine: Machine, expression: string): string[] => {
  const session = open(machine);
  session.call('poolDiagnose');
  session.call('poolDrivers');
  return pageOf(session, expression).split('\n');
};

test('the page of a tag says first how much it holds, and whose it is', () => {
  expect(lines(seedMachines.registryAndReloadedDriver, '@$poolTagInfo("MyAV")').slice(0, 5)).toEqual([
    'Pool tag MyAV',
    '   Paged pool: 186 outstanding, 13.7 MB, 77,374 bytes each on average, 10.7% of the pool, 0.4% of',
    '   physical memory.',
    '   Owner: MyAVDrv.sys; its name begins like the tag, and it was unloaded: a guess.',
    '',
  ]);
});

test('a guessed owner is one click from the search that confirms it; a known one is not searched for', () => {
  const guess = lines(seedMachines.registryAndReloadedDriver, '@$poolTagInfo("MyAV")').join('\n');
  expect(guess).toContain('dx @$poolOwner(0x5641794d)');
  expect(lines(seedMachines.registryAndReloadedDriver, '@$poolTagInfo("MmSt")').join('\n')).not.toContain(
    '@$poolOwner',
  );
});

test('a tag that holds nothing says so', () => {
  const { tags } = ownerTrail.facts;
  const empty = {
    tag: 'Nope',
    description: '',
    unlisted: true,
    paged: { allocs: 5, frees: 5, outstanding: 0, bytes: 0 },
  };
  const machine = {
    ...ownerTrail,
    facts: { ...ownerTrail.facts, tags: tags && { ...tags, rows: [...tags.rows, empty] } },
  } as Machine;
  expect(lines(machine, '@$poolTagInfo("Nope")')[1]).toBe('   It holds nothing now.');
  const session = open(machine);
  session.call('poolDiagnose');
  session.window.clear();
  session.dx('@$poolTagInfo("Nope")');
  expect(session.window.text()).toMatch(/NonPaged +: none/);
});

test('no page has two full stops in a row, two blanks within a sentence, or the same sentence twice', () => {
  for (const machine of Object.values({ ...eras, ...others })) {
    const session = open(machine);
    session.call('poolDiagnose');
    const rows = (machine.facts.tags?.rows ?? []).slice(0, 40);
    const tags = some(rows, 10).map(row => row.tag);
    for (const tag of tags) {
      session.window.clear();
      session.call('poolTagInfo', tag);
      const [page = ''] = session.window.text().split('\nNext:');
      expect(page, tag).not.toMatch(/[^.]\.\.(?!\.)/);
      const sentences = page.replace(/\n {3}/g, ' ').split(/(?<=\.) /);
      expect(new Set(sentences).size, page).toBe(sentences.length);
    }
  }
});

test('lists use the width of the window, and no more', () => {
  const widths = lines(eras['Windows 10'] as Machine, '@$poolTagList()').map(line => line.length);
  expect(Math.max(...widths)).toBeLessThanOrEqual(100);
  expect(Math.max(...widths)).toBeGreaterThan(95);
});

test('what the title does not hold stands at the right of the next line', () => {
  const page = lines(eras['Server 2003 x64'] as Machine, '@$poolReprint()');
  const session = open(eras['Server 2003 x64'] as Machine);
  const report = pageOf(session, '@$poolDetails()').split('\n');
  const title = report.findIndex(line => line.startsWith('poolinsight: '));
  expect(page.length).toBeGreaterThan(1);
  const second = report[title + 1] ?? '';
  if (!second.startsWith('---')) expect(second.length).toBe(100);
});

test('what no command would give has its place in the list all the same', () => {
  const page = pageOf(open(seedMachines.registryAndReloadedDriver), '@$poolDetails()');
  expect(page.split('\n')).toContain(
    '   nothing to run                      for session-pool-near-limit (nothing printed)',
  );
});

test('a list that is cut says how many it leaves out, and where they are', () => {
  const owners = pageOf(open(eras['Server 2003 x64'] as Machine), '@$poolDrivers()');
  const count = Number(/(\d+) owners/.exec(owners)?.[1]);
  expect(count).toBeGreaterThan(40);
  expect(owners).toContain(`and ${count - 40} more: dx @$poolDrivers().Drivers,1000 shows them.`);
  const processes = Array.from({ length: 57 }, (_, at) => ({
    address: (0x89abc020 + at * 0x1000).toString(16),
    pid: 4 * at,
    parentPid: 4,
    sessionId: 9,
    image: 'winword.exe',
    handleCount: 411,
  }));
  const machine = {
    ...sessionTrail,
    facts: { ...sessionTrail.facts, sessionProcesses: { session: 9, processes } },
  };
  const page = pageOf(open(machine), '@$poolSession(9)');
  expect(page.match(/winword/g)?.length).toBe(40);
  expect(page).toContain('57 processes');
  expect(page).toContain('and 17 more: !sprocess 9 prints them all.');
});

test('the tags of a session are the largest twenty, and the rest is counted', () => {
  const rows = Array.from({ length: 45 }, (_, at) => ({
    tag: `G${String(at).padStart(3, '0')}`,
    paged: { allocs: 900, frees: 100, outstanding: 800, bytes: 1_000_000 - at },
    description: '',
    unlisted: false,
  }));
  const { sessionTags } = sessionTrail.facts;
  const machine = {
    ...sessionTrail,
    facts: { ...sessionTrail.facts, sessionTags: sessionTags && { ...sessionTags, rows } },
  } as Machine;
  const page = pageOf(open(machine), '@$poolSessionTags()');
  expect(page.match(/^G\d+/gm)?.length).toBe(20);
  expect(page).toContain('and 25 more: !poolused 0x8 prints them all.');
});

test('one thing is called one, and not one things', () => {
  const session = open(sessionTrail);
  session.call('poolDiagnose');
  expect(pageOf(session, '@$poolSessionTags()')).toMatch(/ 1 tag$/m);
  session.window.clear();
  session.dx('@$poolDiagnose().Findings[99]');
  expect(session.window.text()).toContain('There is 1 finding, counted from 0.');
});

test('commands stand whole on one line, to be copied', () => {
  const page = pageOf(open(eras['Windows 10'] as Machine), '@$poolDrivers()');
  expect(page.split('\n')).toContain('Tags without a known owner: dx @$poolTagList("unknown").');
});
