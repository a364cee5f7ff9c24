import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { logScanner } from '../../src/debugger/log.ts';
import { anyCharacter } from '../support/any-character.ts';

type Event = readonly ['prompt', string, string, number] | readonly ['line', string, number];

function events(lines: readonly string[]): Event[] {
  const heard: Event[] = [];
  const scanner = logScanner({
    prompt: (prompt, typed, line) => heard.push(['prompt', prompt, typed, line]),
    line: (text, line) => heard.push(['line', text, line]),
  });
  for (const line of lines) scanner.line(line);
  return heard;
}

/** What one line is: a prompt with its command, or else the line as it is handed on. */
function one(line: string): readonly [string, string] | string {
  const [heard] = events([line]);
  if (heard === undefined) throw new Error('nothing was heard');
  return heard[0] === 'prompt' ? [heard[1], heard[2]] : heard[1];
}

describe('prompts', () => {
  test.each([
    ['kd> !vm', 'kd', '!vm'],
    ['lkd> !vm', 'lkd', '!vm'],
    ['0: kd> !vm', '0: kd', '!vm'],
    ['13: kd> !vm 4  ', '13: kd', '!vm 4'],
    ['0: kd>!vm', '0: kd', '!vm'],
    ['0:kd> !vm', '0:kd', '!vm'],
    ['0 kd> !vm', '0 kd', '!vm'],
    ['16.0: kd> !vm', '16.0: kd', '!vm'],
    ['1: kd:x86> !vm', '1: kd:x86', '!vm'],
    ['13: kd:x64> !vm', '13: kd:x64', '!vm'],
    ['0: KD> !vm', '0: kd', '!vm'],
    ['0:000> !vm', '0:000', '!vm'],
    ['0:000:x86> !vm', '0:000:x86', '!vm'],
    ['12:1234> lm', '12:1234', 'lm'],
    // Several targets: the number of the system first.
    ['1:0:011> lm', '0:011', 'lm'],
    ['||1:1:017> lm', '1:017', 'lm'],
    ['||0:3: kd> lm', '3: kd', 'lm'],
    // Nothing typed, or copied without it.
    ['0: kd>', '0: kd', ''],
    ['0: kd> ', '0: kd', ''],
  ])('%s', (line, prompt, typed) => {
    expect(one(line)).toEqual([prompt, typed]);
    expect(one(`    ${line}`)).toEqual([prompt, typed]);
    expect(one(`\t${line}\r`)).toEqual([prompt, typed]);
  });

  test('of a remote session say who typed', () => {
    for (const who of [
      '[HOST\\user (tcp 10.0.0.1:50000)] ',
      '[HOST\\user (tcp [fe80::1]:50000)] ',
      '[HOST\\user]',
    ])
      expect(one(`${who}0: kd> !vm`)).toEqual(['0: kd', '!vm']);
  });

  test('glued: the last counts', () => {
    expect(one('0: kd> 0: kd> !vm')).toEqual(['0: kd', '!vm']);
    expect(one('3: 3: kd> !vm')).toEqual(['3: kd', '!vm']);
    expect(one('0:000>0:000>1: kd> !vm')).toEqual(['1: kd', '!vm']);
    expect(one('kd> kd> kd> ')).toEqual(['kd', '']);
  });

  test.each([
    ['0: kd&gt; !vm'],
    ['&gt; 0: kd&gt; !vm'],
    ['> 0: kd> !vm'],
    ['>0: kd> !vm'],
    ['> > 0: kd> !vm'],
    ['- 0: kd> !vm'],
    ['* 0: kd> !vm'],
    ['  + `0: kd> !vm`'],
    ['3. 0: kd> !vm'],
    ['3) `0: kd>` !vm'],
    ['## 0: kd> !vm'],
    ['**0: kd>** !vm'],
    ['**0: kd> !vm**'],
    ['**0: kd&gt; !vm**'],
    ['**0: kd**> !vm'],
    ['*0: kd>* !vm'],
    ['- **0: kd>** **!vm**'],
    ['`0: kd> !vm`'],
    ['``0: kd> !vm``'],
    ['0: kd> `!vm`'],
    ['0: kd\\> !vm'],
    ['0:\u00a0kd>\u00a0!vm'],
    ['\ufeff0: kd> !vm'],
    ['\u200e0: kd> !vm\u200b'],
    ['\x1b[1;32m0: kd>\x1b[0m !vm'],
    ['<b>0: kd&gt;</b> !vm'],
    ['<pre><code>0: kd&gt; !vm'],
    ['0: kd&gt; <strong>!vm</strong><br />'],
    ['0: kd<span class="o">&gt;</span> !vm'],
    ['<p style="margin:0">0: kd&gt; !vm</p>'],
    ['0: kd> !vm<br>'],
  ])('from a web page: %j', line => {
    expect(one(line)).toEqual(['0: kd', '!vm']);
  });

  test('a star that is typed stays', () => {
    expect(one('0: kd> !poolused 4 Ntf*')).toEqual(['0: kd', '!poolused 4 Ntf*']);
    expect(one('* 0: kd> !poolused 4 Ntf*')).toEqual(['0: kd', '!poolused 4 Ntf*']);
    expect(one('**0: kd>** !poolused 4 Ntf*')).toEqual(['0: kd', '!poolused 4 Ntf*']);
    expect(one('**0: kd> !poolused 4 Ntf***')).toEqual(['0: kd', '!poolused 4 Ntf*']);
    expect(one('0: kd> * a remark')).toEqual(['0: kd', '* a remark']);
  });

  test.each([
    'When you see the kd> prompt, type !vm.',
    'At the 0: kd> prompt type !vm',
    '(see `0: kd>` above)',
    'akd> !vm',
    '0: kd !vm',
    '1: kd-> next',
    '12:34> later',
    ' => 0: kd',
    'Input> .symfix',
    'C:\\kd> dir',
    'C:\\> kd> x',
    'NonPagedPool Usage > Max: 12',
    ' Gh3>        1       2',
  ])('none: %s', line => {
    expect(one(line)).toBe(line);
  });
});

describe('a time in front of each line', () => {
  test.each([
    '[10:22:31] ',
    '10:22:31 ',
    '10:22:31.123 ',
    '10:22:31,123\t',
    '2024-05-01 10:22:31 ',
    '[2024-05-01 10:22:31.123] ',
    '2024-05-01T10:22:31.1234567Z ',
    '2024-05-01T10:22:31+02:00 ',
    '[Wed May 01 10:22:31.123 2024] ',
  ])('%j', stamp => {
    expect(one(`${stamp}0: kd> !vm`)).toEqual(['0: kd', '!vm']);
    expect(one(`${stamp}   MmSt   1`)).toBe('   MmSt   1');
    expect(one(`${stamp}\\*\\*\\* Virtual`)).toBe('*** Virtual');
    expect(one(stamp.trimEnd())).toBe('');
  });

  test('is found behind an indent and the marks of a quote once a prompt had it', () => {
    expect(events(['  > [10:22:31] 0: kd> !vm', '  > [10:22:31]   Current: 5 Kb', '   10:22:32 up'])).toEqual(
      [
        ['prompt', '0: kd', '!vm', 1],
        ['line', '  Current: 5 Kb', 2],
        ['line', 'up', 3],
      ],
    );
    expect(one('   10:22:32 up')).toBe('   10:22:32 up');
  });

  test.each([
    '1030 svchost.exe                    24752 Kb           0 Kb        0 Kb',
    '80400000 8040c000   hal        (deferred)',
    '8042         4         3944          0            0',
    '10 days 10:22:31',
    '10:22:31pm is when it hung',
    '15063.0.amd64fre.rs2_release.170317-1834',
    '[HOST] something',
  ])('none: %s', line => {
    expect(one(line)).toBe(line);
  });
});

describe('a log', () => {
  test('is heard in its order, with its own line numbers', () => {
    expect(
      events([
        "Opened log file 'C:\\logs\\case.log'",
        '0: kd> !vm',
        '',
        '*** Virtual Memory Usage ***',
        '\tPhysical Memory:     1572637 (   6290548 Kb)',
        '0: kd> ',
        '0: kd> .logclose',
        'Closing open log file C:\\logs\\case.log',
      ]),
    ).toEqual([
      ['line', "Opened log file 'C:\\logs\\case.log'", 1],
      ['prompt', '0: kd', '!vm', 2],
      ['line', '', 3],
      ['line', '*** Virtual Memory Usage ***', 4],
      ['line', '\tPhysical Memory:     1572637 (   6290548 Kb)', 5],
      ['prompt', '0: kd', '', 6],
      ['prompt', '0: kd', '.logclose', 7],
      ['line', 'Closing open log file C:\\logs\\case.log', 8],
    ]);
  });

  test('fenced, quoted and escaped on a Markdown page', () => {
    expect(
      events([
        '> ```dbgcmd',
        '> 0: kd\\> !vm',
        '>',
        '> \\*\\*\\* Virtual Memory Usage \\*\\*\\*',
        '>   Page File: \\\\??\\\\C:\\\\pagefile.sys',
        '>    Current:   3145728 Kb  Free Space:   3001132 Kb',
        '> ```',
      ]),
    ).toEqual([
      ['line', '', 1],
      ['prompt', '0: kd', '!vm', 2],
      ['line', '', 3],
      ['line', '*** Virtual Memory Usage ***', 4],
      ['line', '  Page File: \\??\\C:\\pagefile.sys', 5],
      ['line', '   Current:   3145728 Kb  Free Space:   3001132 Kb', 6],
      ['line', '', 7],
    ]);
  });

  test('that is plain is handed on as it is, whether its reader said so or not', () => {
    const line = ' Thre Allocs:   72558 Frees:   71527';
    const heard: string[] = [];
    const scanner = logScanner({ prompt() {}, line: text => heard.push(text) });
    scanner.line(line);
    scanner.line(line, false);
    scanner.line(line, true);
    expect(heard).toEqual([line, line, line]);
  });

  test('gives each of its lines once, whatever they hold', () => {
    const pieces = fc.constantFrom(
      '0: kd>',
      '>',
      '<',
      '&gt;',
      '\\*',
      '`',
      '**',
      '[',
      ']',
      '\x1b[',
      '\u201c',
      ' ',
      '1',
    );
    const line = fc.oneof(
      fc.array(pieces, { maxLength: 30 }).map(each => each.join('')),
      fc.string({ unit: anyCharacter, maxLength: 60 }),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), lines => {
        const heard = events(lines);
        expect(heard.map(each => each[each.length - 1])).toEqual(lines.map((_, at) => at + 1));
      }),
    );
  });
});

describe('hostile lines', () => {
  const parts = [
    '0: kd>',
    '0: kd> ',
    '3: ',
    '> ',
    '>',
    '*',
    '**',
    '`',
    '` ',
    '```',
    '~~~',
    '[',
    '[[]',
    '[]',
    '\\*',
    '\\',
    '\\\\??\\\\',
    '&',
    '&#',
    '&gt;',
    '&#x;',
    '<',
    '<span ',
    '</b',
    '<b>',
    '</b>',
    '\x1b',
    '\x1b[',
    '\x1b]',
    '\x1b[0',
    '- ',
    '1. ',
    '#',
    '\u2026',
    '\u200b',
    '\u201c',
    ' ',
    '\t',
    '\0',
    '0:',
    '||',
    'kd\\>',
    'a\\_b',
    '.',
    '~',
  ];

  test.each(parts)('%j takes no longer than plain text does, by much', part => {
    const line = part.repeat(Math.ceil(16_000 / part.length));
    const time = (text: string): number => {
      let best = Number.POSITIVE_INFINITY;
      for (let round = 0; round < 5; round++) {
        const from = performance.now();
        for (let n = 0; n < 20; n++) one(text);
        best = Math.min(best, performance.now() - from);
      }
      return best;
    };
    // A tenth of the length takes at least a sixtieth of the time, also on a busy machine: the square would take a hundredth.
    expect(time(line)).toBeLessThan(Math.max(60 * time(line.slice(0, 1_600)), 5));
  });

  test('are cut', () => {
    const heard = one('x'.repeat(1_000_000));
    expect(heard).toBe('x'.repeat(16_384));
    expect(one('\u2026'.repeat(100_000)).length).toBeLessThanOrEqual(16_384);
    expect(one(`0: kd> ${'&gt;'.repeat(1_000_000)}`)[1]?.length).toBeLessThan(16_384);
  });
});
