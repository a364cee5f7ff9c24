/** Everything that can be clicked: links of pages, actions, and what `dx` draws of the objects. */
import { beforeAll, describe, expect, test } from 'vitest';
import { seedMachines } from '../../cases/seed.ts';
import { answer } from '../../support/kd/answer.ts';
import type { Machine } from '../../support/kd/machine.ts';
import { share, times } from '../../support/thorough.ts';
import type { ScriptSession, ShownLink } from '../../support/windbg-host.ts';
import {
  asked,
  calls,
  eras,
  expressionOf,
  isCatalogued,
  isOfDx,
  open,
  others,
  pageOf,
  snapshotCalls,
} from './targets.ts';
import { ownerTrail, sessionTrail } from './trails.ts';

const machines = Object.entries<Machine>({ ...eras, ...others });
const numbered = machines.map(([name, machine], at) => [name, machine, at] as const);

/** The links of what is in the window, each command once. */
function linksOf(session: ScriptSession): ShownLink[] {
  const byCommand = new Map(session.window.links().map(link => [link.cmd, link]));
  return [...byCommand.values()];
}

/** Links of a machine that are clicked, and those whose pages have their own links clicked, too. */
const CLICKS = times(400, 20);
const COLLECTED = times(60, 8);

test.each(numbered)('%s: every link of every page is legal and answered', (_name, machine, at) => {
  const session = open(machine);
  const todo: ShownLink[] = [];
  const seen = new Set<string>();
  const collect = (): void => {
    for (const link of linksOf(session)) {
      if (seen.has(link.cmd)) continue;
      seen.add(link.cmd);
      todo.push(link);
    }
  };
  for (const call of share([...calls, ...snapshotCalls], at, 2)) {
    pageOf(session, expressionOf(call));
    collect();
  }
  const clicked = new Set<string>();
  for (let link = todo.pop(); link !== undefined && clicked.size < CLICKS; link = todo.pop()) {
    expect(isCatalogued(link.cmd) || isOfDx(link.cmd), link.cmd).toBe(true);
    expect(link.cmd.length).toBeLessThan(200);
    // What a click does is read before it is done: the text says the command, or names its object.
    session.window.clear();
    const before = session.calls.length;
    session.click(link);
    clicked.add(link.cmd);
    expect(session.window.text(), link.cmd).not.toMatch(/Error:|Unable to bind|did not finish|No script/);
    // What a command prints is the debugger's, and it may have nothing to say; but it was run.
    if (link.cmd.endsWith('.Run()')) expect(session.calls.length, link.cmd).toBeGreaterThan(before);
    else if (link.cmd.startsWith('dx ')) expect(session.window.text().trim(), link.cmd).not.toBe('');
    // Pages of tags lead to pages of tags: one page of them is enough.
    if (clicked.size < COLLECTED) collect();
  }
  expect(clicked.size).toBeGreaterThan(15);
});

test.each(numbered)('%s: the text of a page says each command that a link runs', (_name, machine, at) => {
  const session = open(machine);
  for (const call of share(calls, at, 3)) {
    const expression = expressionOf(call);
    const page = pageOf(session, expression);
    for (const link of linksOf(session)) {
      if (
        isOfDx(link.cmd) ||
        /^lmv m|^\.process|^!pool |pool(?:TagInfo|Session|Blocks|Finding)\(/.test(link.cmd)
      )
        continue;
      expect(page, expression).toContain(link.cmd);
    }
  }
});

/** Expressions of objects worth a look, and how deep. */
const OBJECTS = [
  '@$poolDiagnose()',
  '@$poolDiagnose().Findings',
  '@$poolDiagnose().Findings[0]',
  '@$poolDiagnose().Tags',
  '@$poolDiagnose().Resources',
  '@$poolDiagnose().Sessions',
  '@$poolDiagnose().NotChecked',
  '@$poolTagList()',
  '@$poolTagList("unlisted").Tags',
  '@$poolSessions()',
  '@$poolSessions().Sessions',
  '@$poolResources().Resources',
  '@$poolDrivers().Drivers',
  '@$poolSnapshot("before")',
  '@$poolSnapshots()',
  '@$poolSnapshots().Snapshots',
];

/** Members that `dx` shows whatever the depth, by their labels. */
function labels(text: string): string[] {
  return text.split('\n').flatMap(line => /^ {4,}([A-Za-z_]\w*)\s*(?: : |$)/.exec(line)?.[1] ?? []);
}

const LOOKS = OBJECTS.flatMap(expression =>
  ['-r1', '-r2', '-r3', '-g', '-v', '-r1 -c 3'].map(option => ({ expression, option })),
);

describe.each(machines)('%s: objects under dx', (name, machine) => {
  // Whose object is looked at first does not matter, so all tests look in one session.
  let session: ScriptSession;
  beforeAll(() => {
    session = open(machine);
    const place = machines.findIndex(each => each[0] === name);
    for (const call of share(calls, place, 3)) session.call(call[0], ...call.slice(1));
  });

  test('at depths 1 to 3, in grids and verbosely', () => {
    const place = machines.findIndex(each => each[0] === name);
    for (const { expression, option } of share(LOOKS, place, 5)) {
      session.window.clear();
      session.dx(`${option} ${expression}`);
      const text = session.window.text();
      if (expression.includes('Findings[0]') && /There are 0 findings/.test(text)) continue;
      expect(text, `${option} ${expression}`).not.toMatch(
        /Error:|\[object|undefined|NaN|null|function|=>|TypeError/,
      );
      for (const label of labels(text)) {
        // Verbosely `dx` shows methods, too: those by which it reads a list.
        if (option === '-v' && /^(?:toString|getDimensionality|getValueAt)$/.test(label)) continue;
        expect(label, `${option} ${expression}`).toMatch(/^[A-Z][A-Za-z]+$/);
      }
      // A hexadecimal figure is read by nobody; only the elements' places are, as dx writes them.
      expect(text.replace(/\[0x[0-9a-f]+\]/g, ''), expression).not.toMatch(/: 0x[0-9a-f]{2,}/);
    }
  });

  test('each action does what it says, each time', () => {
    for (const expression of [
      '@$poolDiagnose()',
      '@$poolDiagnose().Tags',
      '@$poolDiagnose().Findings[0].Next',
    ]) {
      session.window.clear();
      session.dx(`-r1 ${expression}`);
      const actions = session.window.links().filter(link => link.cmd.startsWith('dx -s '));
      for (const action of actions.slice(0, 6)) {
        expect(isOfDx(action.cmd), action.cmd).toBe(true);
        expect(action.alt ?? '').not.toBe('');
        for (let times = 0; times < 2; times++) {
          const before = session.calls.length;
          session.window.clear();
          session.click(action);
          expect(session.window.text(), action.cmd).not.toMatch(/Error:|did not finish/);
          const shown = session.calls.slice(before).filter(call => !call.captured);
          expect(shown.length, action.cmd).toBeGreaterThan(0);
          for (const { command } of shown) {
            expect(command.startsWith('.printf /D "') || isCatalogued(command), command).toBe(true);
          }
        }
      }
    }
  });

  test('looking at an object runs nothing and prints nothing', () => {
    const before = session.calls.length;
    for (const option of ['-r3', '-v', '-g']) session.dx(`${option} @$poolDiagnose()`);
    session.dx('-r3 @$poolDiagnose().Findings');
    session.dx('@$poolDiagnose().Tags.Where(t => t.NonPaged.Bytes > 1000)');
    expect(session.calls.slice(before)).toEqual([]);
  });
});

test.each(machines)('%s: what was not checked has a row a rule', (_name, machine) => {
  const session = open(machine);
  session.call('poolDiagnose');
  const count = seen(session, '@$poolDiagnose().NotChecked.Count(),d');
  session.window.clear();
  session.dx('@$poolDiagnose().NotChecked');
  const rules = [...session.window.text().matchAll(/^= \[0x[0-9a-f]+\] : ([a-z-]+)/gm)].map(
    match => match[1],
  );
  expect(rules.length).toBe(Number(count));
  expect(new Set(rules).size).toBe(rules.length);
});

describe('objects', () => {
  const machine = eras['Windows 10'] as Machine;

  test('answer the query of the help', () => {
    const session = open(machine);
    session.call('poolDiagnose');
    session.window.clear();
    session.dx(
      '@$poolDiagnose().Tags.Where(t => t.NonPaged.Bytes > 1000000).OrderByDescending(t => t.NonPaged.Bytes)',
    );
    const lines = session.window.lines().slice(1);
    expect(lines.length).toBeGreaterThan(3);
    const heaviest = seen(
      session,
      '@$poolDiagnose().Tags.OrderByDescending(t => t.NonPaged.Bytes).First().Tag',
    );
    expect(lines[0]).toContain(heaviest);
    expect(Number(seen(session, '@$poolDiagnose().Tags.Count(),d'))).toBe(machine.facts.tags?.rows.length);
    expect(seen(session, '@$poolDiagnose().Findings.Any(f => f.Severity == "critical")')).toMatch(
      /true|false/,
    );
    expect(seen(session, '@$poolDiagnose().Tags[1].Tag')).toMatch(/^.{1,4}$/);
  });

  test('a list stops at 100 elements, and the link goes on', () => {
    const session = open(machine);
    session.call('poolTagList');
    session.dx('-r2 @$poolTagList()');
    session.click('[...]');
    expect(session.window.text()).not.toContain('Error');
  });

  test('an index outside of a list is a plain sentence', () => {
    const session = open(machine);
    session.call('poolDiagnose');
    session.window.clear();
    session.dx('@$poolDiagnose().Findings[99]');
    expect(session.window.text()).toMatch(/^Error: .*There (?:are|is) \d+ findings?, counted from 0\.$/);
  });

  test('sizes are readable and figures decimal', () => {
    const session = open(machine);
    session.dx('@$poolDiagnose()');
    session.window.clear();
    session.dx('@$poolDiagnose().Tags[0].NonPaged');
    expect(session.window.text()).toMatch(/Bytes {12}: \d{5,}\n {4}Size {13}: [\d.,]+ [KMGT]B/);
    expect(session.window.text()).toMatch(/ShareOfPool {6}: [\d.]+%/);
  });

  test('a step that changes the target has no action, and none is ever run', () => {
    const session = open(machine);
    for (const call of calls) session.call(call[0], ...call.slice(1));
    expect(asked(session).filter(each => /PoolHitTag|verifier|gflags/.test(each))).toEqual([]);
    session.window.clear();
    session.dx('@$poolCatch("MmSt")');
    expect(session.window.text()).toContain('ed nt!PoolHitTag 0x74536d4d');
    expect(linksOf(session).some(link => link.cmd.includes('PoolHitTag'))).toBe(false);
  });
});

/** The value of an expression as `dx` shows it. */
function seen(session: ScriptSession, expression: string): string {
  session.window.clear();
  session.dx(expression);
  return (session.window.lines()[0] ?? '').split(' : ')[1]?.trim() ?? '';
}

describe('what an object names is a click away', () => {
  /** The commands run straight to the window by the action of that name of the object. */
  function click(session: ScriptSession, expression: string, name: string): string[] {
    session.window.clear();
    session.dx(`-r1 ${expression}`);
    const link = session.window.links().find(each => each.text === `[${name}]`);
    if (link === undefined) throw new Error(`No [${name}] in ${expression}:\n${session.window.text()}`);
    const before = session.calls.length;
    session.window.clear();
    session.click(link);
    return session.calls
      .slice(before)
      .filter(call => !call.captured && !call.command.startsWith('.printf'))
      .map(call => call.command);
  }

  test('the tags of a finding lead to their pages', () => {
    const session = open(seedMachines.registryAndReloadedDriver);
    session.call('poolDiagnose');
    click(session, '@$poolDiagnose().Findings[0].Tags', 'Show');
    expect(session.window.lines()[0]).toBe('Pool tag CM');
    expect(seen(session, '@$poolDiagnose().Findings[0].Tags[1].Paged.Outstanding')).toBe('186');
  });

  test('its drivers lead to what the debugger knows of them, by the name that finds them', () => {
    const unloaded = open(seedMachines.registryAndReloadedDriver);
    unloaded.call('poolDiagnose');
    expect(click(unloaded, '@$poolDiagnose().Findings[0].Drivers', 'Details')).toEqual(['lmv m MyAVDrv.sys']);
    const loaded = open(ownerTrail);
    loaded.call('poolDrivers');
    expect(click(loaded, '@$poolDrivers().Drivers[0]', 'Details')).toEqual(['lmv m nt']);
  });

  test('its evidence leads to the command that printed it', () => {
    const session = open(seedMachines.registryAndReloadedDriver);
    session.call('poolDiagnose');
    expect(click(session, '@$poolDiagnose().Findings[0].Evidence', 'Run')).toEqual(['!vm 5']);
    expect(session.window.text()).toContain('PagedPool Usage');
  });

  test('a session leads to its processes', () => {
    const session = open(sessionTrail);
    session.call('poolDiagnose');
    click(session, '@$poolDiagnose().Sessions.Where(s => s.Id == 9)', 'Processes');
    expect(session.window.text()).toContain('Processes of session 9');
  });
});

describe('the words of a report', () => {
  const session = open(seedMachines.registryAndReloadedDriver);
  session.call('poolDiagnose');
  const page = session.window.links();

  test('lead from a tag to its page, from a driver to its details, from a line to its command', () => {
    const links = new Map(page.map(link => [link.text, link.cmd]));
    expect(links.get('CM')).toBe('dx @$poolTagInfo(0x20204d43)');
    expect(links.get('MyAVDrv.sys')).toBe('lmv m MyAVDrv.sys');
    expect(links.get('!poolused 3')).toBe('!poolused 3');
  });

  test('are links where they are first said, not each time', () => {
    const finding = page.slice(page.findIndex(link => link.text === '!vm 5'));
    const first = page.slice(0, page.length - finding.length);
    expect(first.filter(link => link.text === 'MyAV').length).toBeLessThanOrEqual(2);
  });
});

describe('by clicking alone', () => {
  /** Clicks the link with that command, wherever it stands in the window. */
  function follow(session: ScriptSession, cmd: string | RegExp): void {
    const link = session.window
      .links()
      .find(each => (typeof cmd === 'string' ? each.cmd === cmd : cmd.test(each.cmd)));
    if (link === undefined) throw new Error(`No link runs ${String(cmd)}:\n${session.window.text()}`);
    session.window.clear();
    session.click(link);
  }

  test('a full session pool leads to its processes, to one of them, and to its tags', () => {
    const session = open(sessionTrail);
    session.dx('@$poolDiagnose()');
    follow(session, 'dx @$poolDetails()');
    follow(session, 'dx @$poolResources()');
    follow(session, 'dx @$poolSessions()');
    follow(session, 'dx @$poolSession(9)');
    expect(session.window.text()).toContain('winword.exe');
    const page = session.window.links();
    session.click(page.find(each => each.cmd === '.process /r /p 0x89abc020') ?? 'no process');
    follow(session, 'dx @$poolSessionTags()');
    expect(session.window.text()).toMatch(/Gh05 +24\.8 MB +8,000/);
    follow(session, /^dx @\$poolTagInfo\(0x35306847\)$/);
    expect(session.window.text()).toContain('Pool tag Gh05');
  });

  test('an unknown tag leads to the search of the images, to the candidates, and to the module', () => {
    const session = open(ownerTrail);
    session.dx('@$poolDiagnose()');
    follow(session, 'dx @$poolDetails()');
    follow(session, 'dx @$poolTagList()');
    follow(session, 'dx @$poolTagInfo(0x5641794d)');
    follow(session, 'dx @$poolOwner(0x5641794d)');
    const text = session.window.text();
    expect(text).toMatch(/qzflt +2 +the likeliest owner/);
    expect(text).toMatch(/nt +1 +the kernel compares and lists tags of others/);
    expect(text).toMatch(/kdcom +1 +the debugger's own transport/);
    expect(text.indexOf('qzflt')).toBeLessThan(text.indexOf('kdcom'));
    follow(session, 'lmv m qzflt');
    expect(session.window.text()).toContain('qzflt');
    expect(session.window.text()).not.toMatch(/No export|Error/);
  });

  test('growth of the registry leads to the locks', () => {
    const session = open(seedMachines.registryAndReloadedDriver);
    session.dx('@$poolDiagnose()');
    follow(session, 'dx @$poolFinding(3)');
    follow(session, '!locks');
    expect(session.window.text()).toContain('nt!CmpRegistryLock');
  });

  test('blocks of one tag are never shown as those of another', () => {
    const session = open(ownerTrail);
    session.dx('@$poolBlocks("MyAV")');
    const page = pageOf(session, '@$poolBlocks("MmSt")');
    expect(page).not.toContain('2 blocks');
    expect(page).toContain('!poolfind 0x74536d4d 1');
  });

  test('a search whose output says nothing is not called one without blocks', () => {
    const session = open(ownerTrail, {
      answer: typed => (typed.startsWith('!poolfind') ? [] : answer(ownerTrail, typed)),
    });
    expect(pageOf(session, '@$poolBlocks("MyAV")')).toMatch(
      /^!poolfind 0x5641794d 1 printed nothing that can be read\.$/m,
    );
  });

  test('that heaps hide blocks is said where pool lives in heaps, or where that is not known', () => {
    const machineOf = (build: number): Machine => ({
      ...ownerTrail,
      facts: { ...ownerTrail.facts, target: { lines: [], kind: 'kernel-dump', build, architecture: 'x64' } },
    });
    for (const [build, said] of [
      [3790, false],
      [17134, false],
      [17763, true],
      [22621, true],
    ] as const) {
      expect(
        pageOf(open(machineOf(build)), '@$poolBlocks("MyAV")').includes('misses most'),
        String(build),
      ).toBe(said);
    }
    expect(pageOf(open(ownerTrail), '@$poolBlocks("MyAV")')).toContain('misses most');
  });

  test('images that were searched and hold no such bytes are no failed search', () => {
    const session = open(ownerTrail, {
      answer: typed => (typed.startsWith('!for_each_module') ? [] : answer(ownerTrail, typed)),
    });
    const page = pageOf(session, '@$poolOwner("MyAV")').replace(/\s+/g, ' ');
    expect(page).toContain('No loaded image holds these four bytes, as far as the search could read');
    expect(page).not.toContain('not searched to the end');
  });

  test('a session without processes leads to the sessions', () => {
    const session = open(seedMachines.registryAndReloadedDriver);
    const page = pageOf(session, '@$poolSession(7)');
    expect(page).toContain('No process of session 7 was found');
    follow(session, '!session');
  });

  test('a tag leads to its blocks, and to one of them', () => {
    const session = open(ownerTrail);
    session.dx('@$poolBlocks("MyAV")');
    expect(session.window.text()).toContain('2 blocks with 4.0 KB');
    follow(session, '!pool 0xe1234000 2');
  });
});
