/** Snapshots and their comparison as a user of WinDbg sees them, on the built script. */
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { leakedTokens, unreadPipe } from '../../cases/public.ts';
import { answer } from '../../support/kd/answer.ts';
import type { Machine } from '../../support/kd/machine.ts';
import { loadScript, type ScriptSession } from '../../support/windbg-host.ts';

const script = readFileSync(new URL('../../../dist/poolinsight.js', import.meta.url), 'utf8');

const target = (hour: number, build = 22621) => ({
  lines: [],
  kind: 'live' as const,
  system: 'Windows 10',
  build,
  processors: 8,
  architecture: 'x64' as const,
  kernelBase: 'fffff80612200000',
  uptimeSeconds: 86_400 + hour * 3_600,
  sessionTime: `Tue Mar 10 ${String(9 + hour).padStart(2, '0')}:21:44.250 2026 (GMT+0)`,
});

const at = (machine: Machine, hour: number, build?: number): Machine => ({
  ...machine,
  facts: { ...machine.facts, target: target(hour, build) },
});

/** The machine of the token leak, with that many more tokens. */
function grown(machine: Machine, tokens: number): Machine {
  const { tags } = machine.facts;
  if (tags === undefined) throw new Error('no tags');
  const rows = tags.rows.map(row => {
    if (row.tag !== 'Toke' || row.paged === undefined) return row;
    const { allocs = 0, outstanding, bytes = 0, frees = 0 } = row.paged;
    return {
      ...row,
      paged: {
        allocs: allocs + tokens,
        frees,
        outstanding: outstanding + tokens,
        bytes: bytes + tokens * 1_920,
      },
    };
  });
  return { ...machine, facts: { ...machine.facts, tags: { ...tags, rows } } };
}

let machine: Machine;
let session: ScriptSession;

const clock = (): string[] => {
  const hour = (machine.facts.target?.uptimeSeconds ?? 0) / 3_600;
  return [`System Uptime: ${Math.floor(hour / 24)} days ${hour % 24}:00:00.000`];
};
const shown = (expression: string): string => {
  session.window.clear();
  session.dx(expression);
  return session.window.text();
};

beforeEach(() => {
  machine = at(leakedTokens, 0);
  session = loadScript(script, { answer: typed => (typed === '.time' ? clock() : answer(machine, typed)) });
});

test('a snapshot is kept in memory and as a file, and listed', () => {
  expect(shown('@$poolSnapshots()')).toContain('No snapshot was taken yet');
  const text = shown('@$poolSnapshot("before")');
  expect(text).toMatch(/Snapshot before holds \d+ tags/);
  expect(text).toContain('C:\\Temp\\poolinsight-before.json');
  const file = session.files.read('C:\\Temp\\poolinsight-before.json') ?? '';
  expect(file).toMatch(/^[\r\n -~]*$/);
  expect(JSON.parse(file)).toMatchObject({ schema: 1, name: 'before' });
  expect(session.files.left()).toEqual([]);
  expect(shown('@$poolSnapshots()')).toMatch(/before\s+1 d 0 h/);
});

describe('a comparison', () => {
  test('names the tag that grows, by the clock of the target, and when the limit is reached', () => {
    shown('@$poolSnapshot("before")');
    machine = grown(at(leakedTokens, 2), 1_200_000);
    const text = shown('@$poolCompare("before")');
    expect(text).toMatch(/WARNING\s+Tag Toke grows by 1\.1 GB an hour/);
    expect(text).toMatch(/reached in about \d/);
    expect(text).toContain('2 h 0 min');
    // A click into the object runs and prints nothing.
    const before = session.commands.filter(each => each !== '.time').length;
    const again = shown('@$poolCompare("before").Findings');
    expect(again).not.toContain('Tags that grew most');
    expect(session.commands.filter(each => each !== '.time').length).toBe(before);
  });

  test('clears what did not grow', () => {
    shown('@$poolSnapshot("before")');
    machine = at(leakedTokens, 30);
    const text = shown('@$poolCompare("before")');
    expect(text).toMatch(/^HEALTHY/m);
    expect(text).toContain('Toke');
  });

  test('works from files, in either order', () => {
    shown('@$poolSnapshot("before", "C:\\\\tools")');
    machine = grown(at(leakedTokens, 2), 1_200_000);
    shown('@$poolSnapshot("after", "C:\\\\tools")');
    session.unload();
    session.load(script);
    const text = shown(
      '@$poolCompare("C:\\\\tools\\\\poolinsight-after.json", "C:\\\\tools\\\\poolinsight-before.json")',
    );
    expect(text).toMatch(/Tag Toke grows/);
    expect(text).toContain('in the order of the target');
  });

  test('of two machines is refused with the reason', () => {
    shown('@$poolSnapshot("before")');
    machine = at(unreadPipe, 2, 20348);
    expect(shown('@$poolCompare("before")')).toMatch(/machine|build/i);
    expect(shown('@$poolCompare("before")')).not.toContain('Tags that grew most');
  });
});

describe('when things are wrong, one sentence says what to do', () => {
  test.each([
    ['@$poolSnapshot(-1)', /name in quotes/],
    ['@$poolSnapshot(5.5)', /name in quotes/],
    ['@$poolSnapshot("../x")', /name in quotes/],
    ['@$poolSnapshot("x", 5)', /folder must be a path/],
    ['@$poolCompare()', /No snapshot was taken yet/],
    ['@$poolCompare(5)', /no snapshot "5"/],
    ['@$poolCompare("nope")', /no snapshot "nope"/],
    ['@$poolCompare("C:\\\\tools\\\\none.json")', /full path of a file that exists/],
    ['@$poolCompare("C:\\\\tools\\\\poolinsight.js")', /no snapshot|not a snapshot|snapshot/i],
  ])('%s', (expression, sentence) => {
    const text = shown(expression);
    expect(text).toMatch(sentence);
    expect(text).not.toMatch(/\bat \S+:\d+|TypeError|undefined/);
  });

  test('a folder that is not there, and a disk that is full: the snapshot stays in memory', () => {
    expect(shown('@$poolSnapshot("a", "C:\\\\nowhere")')).toMatch(/in memory only: .*cannot create/s);
    session.files.linesUntilFull = 1;
    expect(shown('@$poolSnapshot("b")')).toMatch(/in memory only: .*not complete/s);
    session.files.linesUntilFull = Number.POSITIVE_INFINITY;
    expect(shown('@$poolSnapshots()')).toMatch(/a\s+1 d 0 h[\s\S]*b\s+1 d 0 h/);
  });

  test('what the script kept goes when it is unloaded', () => {
    shown('@$poolSnapshot("before")');
    session.unload();
    session.load(script);
    expect(shown('@$poolSnapshots()')).toContain('No snapshot was taken yet');
  });
});
