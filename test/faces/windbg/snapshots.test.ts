/** Snapshots and comparisons in WinDbg: figures to the digit, names and folders of any kind, files of any state. */
import { beforeEach, describe, expect, test } from 'vitest';
import { leakedTokens, unreadPipe } from '../../cases/public.ts';
import { answer } from '../../support/kd/answer.ts';
import type { Machine } from '../../support/kd/machine.ts';
import type { ScriptSession } from '../../support/windbg-host.ts';
import { isCatalogued, isOfDx, open } from './targets.ts';

/** What the machine is like at the moment; the tests move it. */
const now = {
  machine: leakedTokens,
  hour: 0,
  tokens: 0,
  base: 'fffff80612200000',
  uptime: 86_400,
  processors: 8,
};

function machine(): Machine {
  const { facts } = now.machine;
  const tags = facts.tags && {
    ...facts.tags,
    rows: facts.tags.rows.map(row =>
      row.tag === 'Toke' && row.paged
        ? {
            ...row,
            paged: {
              ...row.paged,
              outstanding: row.paged.outstanding + now.tokens,
              bytes: (row.paged.bytes ?? 0) + now.tokens * 1_920,
            },
          }
        : row,
    ),
  };
  const target = {
    lines: [],
    kind: 'live' as const,
    system: 'Windows 10',
    build: 22_621,
    processors: now.processors,
    architecture: 'x64' as const,
    kernelBase: now.base,
    uptimeSeconds: now.uptime + now.hour * 3_600,
    sessionTime: `Tue Mar 10 ${String(9 + now.hour).padStart(2, '0')}:21:44.250 2026 (GMT+0)`,
  };
  return { ...now.machine, facts: { ...facts, ...(tags && { tags }), target } };
}

let session: ScriptSession;

beforeEach(() => {
  Object.assign(now, {
    machine: leakedTokens,
    hour: 0,
    tokens: 0,
    base: 'fffff80612200000',
    uptime: 86_400,
    processors: 8,
  });
  session = open(leakedTokens, {
    target: { kernel: true, pointerBytes: 8 },
    folders: ['C:', 'C:\\tools', 'C:\\Temp', 'C:\\My dumps', 'C:\\Kö\u00e9\u65e5', '\\\\server\\share'],
    answer: typed =>
      typed === '.time'
        ? [`System Uptime: 1 days ${now.hour}:00:${String(now.tokens % 60).padStart(2, '0')}.000`]
        : answer(machine(), typed),
  });
});

function shown(expression: string): string {
  session.window.clear();
  session.dx(expression);
  return session.window.text();
}

const words = (text: string): string => text.replace(/\s+/g, ' ');

describe('a million tokens more in two hours', () => {
  // 1,000,000 x 1,920 bytes in 2 h: 960,000,000 bytes an hour, 915.5 MB. Of the commit limit of 96.0 GB 64.0 GB are
  // left: 68,719,476,736 / 960,000,000 = 71.6 h. Paged pool ends at that limit after 97.1 h.
  beforeEach(() => {
    shown('@$poolSnapshot("before")');
    Object.assign(now, { hour: 2, tokens: 1_000_000 });
  });

  test('are told to the digit', () => {
    const text = shown('@$poolCompare("before")');
    expect(words(text)).toContain(
      'WARNING Tag Toke grows by 916 MB an hour, from 6.6 GB to 8.4 GB of paged pool; the commit limit is reached in about 3 days.',
    );
    expect(words(text)).toContain('from 3,708,367 to 4,708,367 (500,000 an hour)');
    expect(words(text)).toContain('ends there in about 4 days');
    expect(text).toContain('2 h 0 min between');
    expect(text).toMatch(/^Toke +paged +6\.6 GB +8\.4 GB +\+1\.8 GB +\+916 MB +\+1,000,000$/m);
    for (const link of session.window.links()) {
      expect(isCatalogued(link.cmd) || isOfDx(link.cmd), link.cmd).toBe(true);
    }
  });

  test('are objects: tables of tags and of resources, in decimal', () => {
    shown('@$poolCompare("before")');
    const object = shown('@$poolCompare("before")');
    expect(object).toMatch(/Between +: 2 h 0 min/);
    expect(object).toMatch(/Tags +: \d+ tags/);
    expect(object).not.toContain('Tags that grew most');
    const tags = shown('@$poolCompare("before").Tags.Where(t => t.Bytes > 1000000)');
    expect(tags.split('\n').length).toBe(2);
    expect(shown('@$poolCompare("before").Tags[0]')).toMatch(/Bytes +: 1920000000\n +Allocations +: 1000000/);
    expect(shown('@$poolCompare("before").Tags[0].AnHour')).toMatch(/\+916 MB$/);
    expect(shown('@$poolCompare("before").Tags')).toMatch(/= Tag +=.* Bytes +=/);
    expect(shown('@$poolCompare("before").Resources')).toMatch(/commit +- 32\.0 GB +- 32\.0 GB/);
    shown('-r1 @$poolCompare("before").Tags[0]');
    session.window.clear();
    const before = session.calls.length;
    session.dx('-s @$poolCompare("before").Tags[0].Show()');
    expect(session.window.text()).toContain('Pool tag Toke');
    expect(session.calls.slice(before).filter(call => call.captured && call.command !== '.time')).toEqual([]);
  });

  test('print the same from the files, whatever was loaded between', () => {
    const text = shown('@$poolCompare("before")');
    shown('@$poolSnapshot("now")');
    session.unload();
    session.load(session.files.read(session.path) ?? '');
    const path = (name: string) => `"C:\\\\Temp\\\\poolinsight-${name}.json"`;
    const page = (of: string) => of.slice(of.indexOf('poolinsight: comparison'), of.indexOf('@$poolCompare'));
    expect(page(shown(`@$poolCompare(${path('before')}, ${path('now')})`))).toBe(page(text));
  });
});

describe('by clicking alone', () => {
  function click(cmd: string): string {
    const link = session.window.links().find(each => each.cmd === cmd);
    if (link === undefined) throw new Error(`No link runs ${cmd}:\n${session.window.text()}`);
    session.window.clear();
    session.click(link);
    return session.window.text();
  }

  test('the report leads to a snapshot, and that to what grew since', () => {
    shown('@$poolDiagnose()');
    expect(click('dx @$poolSnapshot()')).toContain('It is in memory, and in C:\\Temp\\poolinsight-1.json.');
    Object.assign(now, { hour: 2, tokens: 1_000_000 });
    expect(words(click('dx @$poolCompare()'))).toContain('Tag Toke grows by 916 MB an hour');
  });

  test('snapshots have numbers, which neither one another nor an earlier session has', () => {
    shown('@$poolSnapshot()');
    expect(shown('@$poolSnapshot()')).toContain('Snapshot 2 holds');
    session.unload();
    session.load(session.files.read(session.path) ?? '');
    expect(shown('@$poolSnapshot()')).toContain('Snapshot 3 holds');
    Object.assign(now, { hour: 2, tokens: 1_000_000 });
    shown('@$poolSnapshot(7)');
    expect(words(shown('@$poolCompare(3, 7)'))).toContain('Tag Toke grows by 916 MB an hour');
    expect(words(shown('@$poolCompare()'))).toContain('Tag Toke grows by 916 MB an hour');
  });

  test('without a snapshot there is nothing to compare, and a sentence says how to take one', () => {
    expect(shown('@$poolCompare()')).toContain('No snapshot was taken yet. dx @$poolSnapshot() takes one.');
  });
});

describe('the machine is another, or was started anew', () => {
  const restart = () => Object.assign(now, { base: 'fffff80699900000', uptime: 60, hour: 3 });

  test('two starts stand side by side, and nothing is said to grow', () => {
    shown('@$poolSnapshot("before")');
    restart();
    const text = words(shown('@$poolCompare("before")'));
    expect(text).toContain('started anew between the two');
    expect(text).not.toContain('an hour, from');
  });

  test('a clock that was set back does not turn growth round', () => {
    shown('@$poolSnapshot("before")');
    Object.assign(now, { hour: -3, tokens: 1_000_000, uptime: 86_400 + 5 * 3_600 });
    const text = words(shown('@$poolCompare("before")'));
    expect(text).toMatch(/Tag Toke grows by 916 MB an hour/);
  });

  test('another machine is refused, also from its file', () => {
    shown('@$poolSnapshot("before")');
    Object.assign(now, { machine: unreadPipe, processors: 4 });
    now.hour = 1;
    shown('@$poolSnapshot("other")');
    for (const second of ['"other"', '"C:\\\\Temp\\\\poolinsight-other.json"']) {
      expect(words(shown(`@$poolCompare("before", ${second})`))).toMatch(/The snapshots are of two machines/);
    }
  });
});

describe('names', () => {
  test.each(['CON', 'nul', 'COM1', 'aux.txt', 'a'.repeat(61), 'with blanks in it', 'dots..in.it', 'x.'])(
    '%s makes a file that Windows takes',
    called => {
      const text = shown(`@$poolSnapshot("${called}")`);
      expect(text).toContain(`poolinsight-${called}.json`);
      expect(session.files.read(`C:\\Temp\\poolinsight-${called}.json`)).toContain('"schema":1');
    },
  );

  test.each([
    '../..',
    '../x',
    '..\\\\x',
    'a/b',
    'C:x',
    'x:y',
    '',
    ' x',
    'a*',
    'a?',
    'é',
    'x\\n',
    'a'.repeat(62),
    '<b>',
  ])('"%s" is refused in a sentence, and nothing is written', called => {
    const text = shown(`@$poolSnapshot("${called}")`);
    expect(text).toMatch(/^Give the snapshot a name in quotes/);
    expect(session.commands.filter(each => each !== '.time')).toEqual([]);
  });

  test('that differ in case only are one snapshot, as they are one file', () => {
    shown('@$poolSnapshot("Before")');
    now.hour = 1;
    expect(words(shown('@$poolSnapshot("before")'))).toContain(
      'It takes the place of the one that had this name.',
    );
    expect(shown('@$poolSnapshots()').match(/poolinsight-before/gi)?.length).toBe(1);
    expect(shown('@$poolCompare("BEFORE")')).not.toContain('There is no snapshot');
  });
});

describe('a file of that name that another debugger wrote', () => {
  test('is replaced, which is said', () => {
    const path = 'C:\\Temp\\poolinsight-before.json';
    expect(words(shown('@$poolSnapshot("before")'))).not.toContain('takes the place');
    session.unload();
    session.load(session.files.read(session.path) ?? '');
    expect(words(shown('@$poolSnapshot("before")'))).toContain(
      `It is in memory, and in ${path}, in place of the file that was there.`,
    );
    // One of this session's own is no news.
    expect(words(shown('@$poolSnapshot("before")'))).not.toContain('in place of the file');
  });
});

describe('folders', () => {
  test.each([
    ['C:\\\\My dumps', 'C:\\My dumps'],
    ['C:\\\\tools\\\\', 'C:\\tools'],
    ['C:/tools', 'C:\\tools'],
    ['\\\\\\\\server\\\\share', '\\\\server\\share'],
    ['C:\\\\Kö\u00e9\u65e5', 'C:\\Kö\u00e9\u65e5'],
  ])('"%s" is written to', (typed, folder) => {
    expect(shown(`@$poolSnapshot("a", "${typed}")`)).toContain('It is in memory, and in ');
    expect(session.files.read(`${folder}\\poolinsight-a.json`)).toContain('"schema":1');
    expect(session.files.left()).toEqual([]);
  });

  // What dx makes of "C:\dumps" and "C:\temp", and what no file system takes.
  test.each(['C:dumps', 'C:\\temp', '   ', 'a<b', 'a\\"b', 'con|x'])(
    '"%s" is refused with an example',
    typed => {
      expect(words(shown(`@$poolSnapshot("a", "${typed}")`))).toMatch(
        /^The folder must be a path in quotes with doubled backslashes, as in "C:\\\\dumps"/,
      );
    },
  );

  test('a path that is too long says so', () => {
    const deep = `C:\\${'d'.repeat(240)}`;
    session.files.makeFolder(deep);
    expect(words(shown(`@$poolSnapshot("${'n'.repeat(61)}", "C:\\\\${'d'.repeat(240)}")`))).toMatch(
      /in memory only: The debugger cannot create .*too long/,
    );
  });

  test.each(['nowhere', 'C:\\\\nowhere', '../..'])(
    '"%s" is not there: the snapshot is kept in memory',
    typed => {
      expect(words(shown(`@$poolSnapshot("a", "${typed}")`))).toMatch(
        /in memory only: The debugger cannot create .*Give the full path of a file in a folder that exists/,
      );
      now.hour = 1;
      expect(shown('@$poolCompare("a")')).not.toContain('There is no snapshot');
    },
  );
});

describe('the file of a snapshot', () => {
  const PATH = 'C:\\Temp\\poolinsight-before.json';
  const compareFile = () => words(shown('@$poolCompare("C:\\\\Temp\\\\poolinsight-before.json")'));
  const edit = (change: (text: string) => string) =>
    session.files.put(PATH, change(session.files.read(PATH) ?? ''));

  beforeEach(() => {
    shown('@$poolSnapshot("before")');
    Object.assign(now, { hour: 2, tokens: 1_000_000 });
  });

  test('that came through an editor is read', () => {
    edit(text => `\ufeff${text.replace(/\r\n/g, '\n')}\n\n`);
    expect(compareFile()).toMatch(/Tag Toke grows by 916 MB an hour/);
  });

  test.each<[string, (text: string) => string, RegExp]>([
    ['cut', text => text.slice(0, text.length / 2), /not a snapshot of poolinsight, or only a part of one/],
    ['empty', () => '', /not a snapshot of poolinsight/],
    ['of a newer version', text => text.replace('"schema":1', '"schema":2'), /newer poolinsight/],
    [
      'with a figure that cannot be',
      text => text.replace(/"outstanding":\d+/, '"outstanding":-1'),
      /no sound snapshot/,
    ],
    [
      'with a text in place of a figure',
      text => text.replace(/"outstanding":\d+/, '"outstanding":"1"'),
      /no sound/,
    ],
    ['with __proto__', text => text.replace('"name"', '"__proto__":{"a":1},"name"'), /no sound snapshot/],
    [
      'that is another text',
      () => 'kd> !vm 1\n<link cmd=".reboot">x</link>',
      /not a snapshot of poolinsight/,
    ],
  ])('%s is refused in a sentence with what to do', (_what, change, sentence) => {
    edit(change);
    const text = compareFile();
    expect(text).toMatch(sentence);
    expect(text).not.toMatch(/SyntaxError|JSON\.parse|TypeError|\.reboot/);
    expect(session.files.left()).toEqual([]);
  });
});
