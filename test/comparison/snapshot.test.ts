/** A snapshot, from what was collected to a file and back; a file can come from anybody. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Snapshot, snapshotOf } from '../../src/comparison/snapshot.ts';
import { parseSnapshot, snapshotLines } from '../../src/comparison/snapshot-lines.ts';
import { nothingCollected } from '../../src/reading/facts/collected.ts';
import { collectedArbitrary, hostileText } from '../pages/hostile.ts';
import { DAY, SERVER, snapshot, TARGET, usualTags } from './moments.ts';

const SERVER_SNAPSHOT = snapshot(
  {
    target: {
      ...TARGET,
      uptimeSeconds: 2 * DAY + 0.25,
      sessionTime: 'Tue Mar 10 09:21:44.250 2009 (GMT+0)',
      dumpFile: 'C:\\dumps\\\u00e9t\u00e9.dmp',
    },
    rows: SERVER,
    notices: [{ id: 'pool-allocations-failed', count: 12 }, { id: 'excessive-nonpaged-pool' }],
    tags: usualTags(),
    sessions: { maxKb: 32_768, list: [{ id: 2, pagedKb: 20_000, failures: 7 }] },
  },
  'before the backup',
);

/** The file with one member changed: `['tags', 'rows', 0, 'tag']` is the tag of the first row. */
function changed(path: readonly (string | number)[], value: unknown): string[] {
  const file = JSON.parse(snapshotLines(SERVER_SNAPSHOT).join('\n'));
  let at = file;
  for (const key of path.slice(0, -1)) at = at[key];
  at[path[path.length - 1] ?? ''] = value;
  return [JSON.stringify(file)];
}

function problem(lines: readonly string[]): string {
  const read = parseSnapshot(lines);
  return 'problem' in read ? read.problem : 'no problem';
}

describe('a snapshot', () => {
  test('holds what a comparison needs, and no lines of the debugger', () => {
    expect(SERVER_SNAPSHOT).toMatchObject({
      schema: 1,
      name: 'before the backup',
      taken: { uptimeSeconds: 172_800.25 },
      target: { build: 17763, memoryPages: 10_000_000, processors: 8 },
      memory: { physicalMemory: 40_000_000, nonpagedPoolNxUsage: 480_000 },
      notices: [{ id: 'pool-allocations-failed', count: 12 }, { id: 'excessive-nonpaged-pool' }],
      sessions: { pagedPoolMaxKb: 32_768, list: [{ id: 2, address: 'b2000', pagedKb: 20_000, failures: 7 }] },
    });
    expect(SERVER_SNAPSHOT.tags?.rows.length).toBe(usualTags().length);
    expect(JSON.stringify(SERVER_SNAPSHOT)).not.toContain('"line"');
  });

  test('of nothing is one, too', () => {
    expect(snapshotOf(nothingCollected(), 'x')).toMatchObject({
      memory: {},
      notices: [],
      taken: {},
      target: {},
    });
  });

  test('has one entry a tag, since tags that differ in unprintable bytes are printed alike', () => {
    const both = snapshot({
      tags: [
        { tag: '....', nonpaged: { outstanding: 2, bytes: 100 } },
        { tag: '....', nonpaged: { outstanding: 3, bytes: 50 }, paged: { outstanding: 1 } },
      ],
    });
    expect(both.tags?.rows).toEqual([
      {
        tag: '....',
        nonpaged: { outstanding: 5, bytes: 150 },
        paged: { outstanding: 1 },
        description: '',
        unlisted: false,
      },
    ]);
  });

  test.each([
    ['cut before its sum', { whole: false }, false],
    ['with its sum', {}, true],
  ])('knows whether its table of tags is whole: %s', (_, moment, whole) => {
    expect(snapshot({ tags: usualTags(), ...moment }).tags?.whole).toBe(whole);
  });

  test('cuts names that are too long', () => {
    expect(snapshot({}, 'n'.repeat(10_000)).name.length).toBe(200);
  });
});

describe('the file of a snapshot', () => {
  test('is read back as it was, whatever the target holds', () => {
    fc.assert(
      fc.property(collectedArbitrary, hostileText, (collected, name) => {
        const taken = snapshotOf(collected, name);
        const lines = snapshotLines(taken);
        expect(parseSnapshot(lines)).toEqual(taken);
        // As a host gives back the lines of a file that an editor has saved.
        expect(parseSnapshot(['\ufeff', ...lines.map(line => `${line}\r`)])).toEqual(taken);
        expect(snapshotLines(parseSnapshot(lines) as Snapshot)).toEqual(lines);
      }),
    );
  });

  test('has short lines of printable ASCII', () => {
    fc.assert(
      fc.property(collectedArbitrary, hostileText, (collected, name) => {
        for (const line of snapshotLines(snapshotOf(collected, name))) {
          expect(line).toMatch(/^[\x20-\x7e]*$/);
          expect(line.length).toBeLessThanOrEqual(4_000);
        }
      }),
    );
    const odd = '\u202e'.repeat(10_000);
    const widest = snapshot(
      {
        target: {
          dumpFile: odd,
          system: odd,
          kernelBase: odd,
          sessionTime: odd,
          build: 1e20,
          processors: 1e20,
        },
      },
      odd,
    );
    for (const line of snapshotLines(widest)) expect(line.length).toBeLessThanOrEqual(4_000);
  });

  test('in which newer versions have put more is read', () => {
    const file = changed(['more'], { __proto__: 1, of: ['it'] });
    expect(parseSnapshot(file)).toEqual(SERVER_SNAPSHOT);
  });
});

describe('a file that is no snapshot', () => {
  test.each<[string, string[], RegExp]>([
    ['empty', [], /no JSON.*take the snapshot again/],
    ['a log', ['kd> !vm 1', 'Physical Memory: 1'], /no JSON/],
    ['another JSON', ['{"a":1}'], /"schema" is missing/],
    ['a list', ['[]'], /no object/],
    ['null', ['null'], /no object/],
    ['a newer schema', changed(['schema'], 2), /newer poolinsight.*take both snapshots with this one/],
    ['an older schema', changed(['schema'], 0), /"schema" is not 1/],
    ['of another tool', changed(['tool', 'name'], 'x'), /does not name poolinsight/],
    ['without a name', changed(['name'], undefined), /"name" is missing/],
    ['a long name', changed(['name'], 'x'.repeat(10_000)), /"name" is longer than 200/],
    ['a name of another type', changed(['name'], { toString: 1 }), /"name" is no text/],
    ['a figure as text', changed(['memory', 'commitLimit'], '7'), /"commitLimit" is no figure/],
    ['a negative figure', changed(['memory', 'commitLimit'], -1), /"commitLimit" is no figure/],
    ['a huge figure', changed(['taken', 'uptimeSeconds'], 1e300), /"uptimeSeconds" is no figure/],
    ['no figure', changed(['target', 'build'], null), /"build" is no figure/],
    [
      'an unknown processor',
      changed(['target', 'architecture'], 'z80'),
      /"architecture" is none of the words/,
    ],
    ['a short tag', changed(['tags', 'rows', 0, 'tag'], 'abc'), /"tag" has not exactly 4/],
    ['a tag twice', changed(['tags', 'rows', 1, 'tag'], 'AvDr'), /a tag stands there twice/],
    ['too many tags', changed(['tags', 'rows'], Array(20_001).fill(0)), /"rows" has more than 20000/],
    [
      'a row that is none',
      changed(['tags', 'rows', 3], 7),
      /entry 4 of "rows" what stands there is no object/,
    ],
    ['no rows', changed(['tags', 'rows'], {}), /"rows" is no list/],
    ['an unknown pool', changed(['tags', 'groups'], ['nonpaged', 'big']), /"groups" holds a word/],
    ['tags of another type', changed(['tags'], 'all'), /in "tags" what stands there is no object/],
    ['an unknown notice', changed(['notices', 0, 'id'], 'x'), /"id" is none of the words/],
    ['a flag of another type', changed(['tags', 'whole'], 1), /neither true nor false/],
    ['a bad session', changed(['sessions', 'list', 0, 'id'], -2), /"id" is no figure/],
  ])('%s', (_, lines, says) => {
    expect(problem(lines)).toMatch(says);
  });

  test.each(['__proto__', 'constructor', 'prototype'])('a member named %s', key => {
    const file = snapshotLines(SERVER_SNAPSHOT).join('\n');
    const evil = `"${key}":{"polluted":1},`;
    for (const at of ['{"schema"', '{"tag"', '{"outstanding"', '{"sessionTime"', '{"id"']) {
      const hostile = file.replace(at, `{${evil}${at.slice(1)}`);
      expect(hostile).not.toBe(file);
      expect(problem([hostile])).toMatch(/name that programs must not take/);
    }
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  test('cut anywhere', () => {
    const file = snapshotLines(SERVER_SNAPSHOT).join('\n');
    for (let end = 0; end < file.length; end += 7) expect(problem([file.slice(0, end)])).toMatch(/no JSON/);
  });

  test('of any JSON never throws, and says what to do in our own words', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 5 }), json => {
        expect(problem([json])).toMatch(/^This [\x20-\x7e]{20,300}\.$/);
      }),
    );
  });

  test('of any change never throws, and gives sound values or a problem', () => {
    const paths = [
      ['taken'],
      ['target'],
      ['target', 'system'],
      ['memory'],
      ['memory', 'commitLimit'],
      ['notices'],
      ['notices', 0],
      ['tags'],
      ['tags', 'rows', 0],
      ['tags', 'rows', 0, 'paged'],
      ['tags', 'rows', 0, 'description'],
      ['sessions'],
      ['sessions', 'limits'],
      ['sessions', 'list', 0, 'address'],
    ];
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue({ maxDepth: 3 }), (path, value) => {
        const lines = changed(path, value);
        const read = parseSnapshot(lines);
        if ('problem' in read) expect(read.problem).toMatch(/^This [\x20-\x7e]{20,300}\.$/);
        else expect(parseSnapshot(snapshotLines(read))).toEqual(read);
      }),
    );
  });

  test('nested deeper than a parser likes', () => {
    const deep = `{"schema":1,"name":${'['.repeat(200_000)}${']'.repeat(200_000)}}`;
    expect(problem([deep])).not.toBe('no problem');
  });
});
