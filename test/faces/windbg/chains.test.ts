/** The trails that an engineer follows, by clicking alone, on the built script. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { held, unlistedRow } from '../../cases/figures.ts';
import { nonpagedPool, registryAndReloadedDriver, sessionPool } from '../../cases/seed.ts';
import { answer } from '../../support/kd/answer.ts';
import type { Machine } from '../../support/kd/machine.ts';
import { loadScript, type ScriptSession } from '../../support/windbg-host.ts';

const script = readFileSync(new URL('../../../dist/poolinsight.js', import.meta.url), 'utf8');

function open(machine: Machine): ScriptSession {
  const clock = ['System Uptime: 1 days 2:03:04.500'];
  return loadScript(script, { answer: typed => (typed === '.time' ? clock : answer(machine, typed)) });
}

/** Clicks the link and gives what it shows. */
function follow(session: ScriptSession, link: string): string {
  const shown = session.window.link(link);
  session.window.clear();
  session.click(shown);
  return session.window.text();
}

test('a full session pool: its processes, the switch, its tags', () => {
  const session = open({
    ...sessionPool,
    facts: {
      ...sessionPool.facts,
      sessionProcesses: {
        session: 9,
        processes: [
          { address: '88b0dd88', pid: 0x1b90, sessionId: 9, image: 'ApplicationA.exe', handleCount: 414 },
        ],
      },
      sessionTags: {
        layout: 'classic',
        groups: ['nonpaged', 'paged'],
        sortedBy: 'tag',
        rows: [unlistedRow('Gla5', { nonpaged: held(0, 0), paged: held(9_000, 27_000_000) })],
      },
    },
  });
  session.dx('@$poolDiagnose()');
  expect(session.window.text()).toContain('Session pool of session 9 is full');
  follow(session, 'dx @$poolDetails()');
  expect(follow(session, 'dx @$poolSessions()')).toMatch(/9\s+31\.8 MB\s+99\.3%\s+7,837/);
  expect(follow(session, '9')).toContain('ApplicationA.exe');
  const page = session.window.text();
  expect(page).toContain('dx @$poolSessionTags()');
  const links = session.window.links().map(link => link.cmd);
  expect(links).toContain('.process /r /p 0x88b0dd88');
  expect(follow(session, 'dx @$poolSessionTags()')).toMatch(/Gla5\s+25\.7 MB\s+9,000/);
});

test('a default tag: blocks with it, and one of them', () => {
  const session = open({
    ...nonpagedPool,
    facts: {
      ...nonpagedPool.facts,
      blocks: {
        searches: [
          {
            tag: 'Ddk ',
            pool: 'nonpaged',
            count: 3,
            bytes: 120,
            sizes: [{ bytes: 40, count: 3 }],
            first: [{ address: '8a3f1000', bytes: 40 }],
            interrupted: false,
          },
        ],
      },
    },
  });
  session.dx('@$poolTagInfo("Ddk ")');
  const text = follow(session, 'dx @$poolBlocks(0x206b6444)');
  expect(text).toContain('3 of 40 bytes');
  expect(session.window.links().map(link => link.cmd)).toContain('!pool 0x8a3f1000 2');
});

test('growth of the registry leads to its lock', () => {
  const session = open(registryAndReloadedDriver);
  session.dx('@$poolDiagnose()');
  follow(session, 'dx @$poolDetails()');
  expect(follow(session, '!locks')).toContain('CmpRegistryLock');
});

test('an unknown tag: the search, the module, its details', () => {
  const session = open({
    ...registryAndReloadedDriver,
    facts: {
      ...registryAndReloadedDriver.facts,
      modules: {
        loaded: [
          { name: 'nt', start: '804d7000', end: '806e2000' },
          { name: 'MyAVDrv', start: 'a5069000', end: 'a5084000', file: 'MyAVDrv.sys' },
        ],
        unloaded: [],
        whole: true,
      },
      tagHits: {
        searches: [{ tag: 'MyAV', hits: [{ address: 'a506a123' }, { address: '805a0000' }] }],
      },
    },
  });
  session.dx('@$poolOwner("MyAV")');
  const text = session.window.text();
  expect(text).toMatch(/MyAVDrv\s+1\s+the likeliest owner/);
  expect(text).toMatch(/nt\s+1\s+the kernel compares/);
  expect(session.window.links().map(link => link.cmd)).toContain('lmv m MyAVDrv');
});
