import { describe, expect, test } from 'vitest';
import rule from '../../../src/diagnosis/rules/reloaded-driver.ts';
import { sentence } from '../../../src/pages/json.ts';
import { counted, held, tagRow, unlistedRow } from '../../cases/figures.ts';
import { seedMachines } from '../../cases/seed.ts';
import { check, testRule } from '../../support/rule-tester.ts';
import { healthyWith, moduleList, tagTable } from './healthy.ts';

const MB = 1024 * 1024;
const THREE_TIMES = ['QzXkFlt.sys', 'QzXkFlt.sys', 'QzXkFlt.sys'];
const leftBehind = (bytes: number) => tagTable([unlistedRow('QzXk', { paged: held(186, bytes) })]);

testRule(rule, {
  fires: [
    [
      // Crash Dump Analysis Patterns, part 13c.
      "the seed's, six times",
      seedMachines.registryAndReloadedDriver.facts,
      {
        severity: 'warning',
        confidence: 'likely',
        resource: 'paged-pool',
        tags: ['MyAV'],
        drivers: ['MyAVDrv.sys'],
        says: [
          'MyAVDrv.sys was loaded and unloaded 6 times, is not loaded now, and tag MyAV, likely its own, still holds 13.7 MB in 186 allocations.',
          'concluded from the name',
        ],
        next: ['lmv m MyAVDrv.sys', '!for_each_module s-b @#Base @#End 0x4d 0x79 0x41 0x56'],
      },
    ],
    [
      'three times, with 1 MB left',
      { tags: leftBehind(MB), modules: moduleList([], THREE_TIMES) },
      { severity: 'warning' },
    ],
    [
      'just below 1 MB',
      { tags: leftBehind(MB - 1), modules: moduleList([], THREE_TIMES) },
      { severity: 'note', confidence: 'likely' },
    ],
    [
      'loaded again: it may use its tag rightly',
      {
        tags: leftBehind(50 * MB),
        modules: moduleList(
          [{ name: 'qzxkflt', file: 'QzXkFlt.sys', start: 'f7000000', end: 'f7010000' }],
          THREE_TIMES,
        ),
      },
      { severity: 'note', confidence: 'possible', never: ['not loaded now'] },
    ],
    [
      'most of it in nonpaged pool',
      {
        tags: tagTable([unlistedRow('QzXk', { paged: held(1, 100), nonpaged: held(9, 2 * MB) })]),
        modules: moduleList([], THREE_TIMES),
      },
      { severity: 'warning', resource: 'nonpaged-pool', says: ['2.0 MB in 9 allocations'] },
    ],
    [
      'a table without bytes',
      {
        tags: tagTable([unlistedRow('QzXk', { nonpaged: counted(9_000, 7_000) })], ['nonpaged']),
        modules: moduleList([], THREE_TIMES),
      },
      { severity: 'note', resource: 'nonpaged-pool', says: ['still holds 2,000 allocations'] },
    ],
    [
      'a tag of three characters and a blank',
      {
        tags: tagTable([unlistedRow('QzX ', { paged: held(186, 2 * MB) })]),
        modules: moduleList([], THREE_TIMES),
      },
      { severity: 'warning', tags: ['QzX '] },
    ],
    [
      'upper and lower case do not matter for a name',
      { tags: leftBehind(2 * MB), modules: moduleList([], ['qzxkflt.sys', 'qzxkflt.sys', 'qzxkflt.sys']) },
      { drivers: ['qzxkflt.sys'] },
    ],
    [
      'a file name that no command may hold: told, without its link',
      { tags: leftBehind(2 * MB), modules: moduleList([], ['QzXk;q.sys', 'QzXk;q.sys', 'QzXk;q.sys']) },
      { drivers: ['QzXk;q.sys'], says: ['QzXk;q.sys was loaded'] },
    ],
  ],
  quiet: [
    ...healthyWith('modules', 'tags'),
    ['twice can be an update', { tags: leftBehind(50 * MB), modules: moduleList([], THREE_TIMES.slice(1)) }],
    [
      'it freed everything',
      { tags: tagTable([unlistedRow('QzXk', { paged: held(0, 0) })]), modules: moduleList([], THREE_TIMES) },
    ],
    [
      'the tag has a listed owner',
      {
        tags: tagTable([tagRow('QzXk', { paged: held(186, 50 * MB) }, 'A listed thing', 'listed.sys')]),
        modules: moduleList([], THREE_TIMES),
      },
    ],
    [
      'the tag has a listed meaning',
      {
        tags: tagTable([tagRow('QzXk', { paged: held(186, 50 * MB) }, 'A listed thing')]),
        modules: moduleList([], THREE_TIMES),
      },
    ],
    [
      'File is not the tag of fileinfo.sys',
      {
        tags: tagTable([tagRow('File', { nonpaged: held(900_000, 300 * MB) })]),
        modules: moduleList([], ['fileinfo.sys', 'fileinfo.sys', 'fileinfo.sys']),
      },
    ],
    [
      'two characters are shared by too many drivers',
      {
        tags: tagTable([unlistedRow('Qz  ', { paged: held(186, 50 * MB) })]),
        modules: moduleList([], THREE_TIMES),
      },
    ],
    [
      'a driver of another name',
      { tags: leftBehind(50 * MB), modules: moduleList([], ['XkQz.sys', 'XkQz.sys', 'XkQz.sys']) },
    ],
    ['nothing was unloaded', { tags: leftBehind(50 * MB), modules: moduleList([]) }],
    ['no tags', { tags: tagTable([]), modules: moduleList([], THREE_TIMES) }],
  ],
});

test('of two drivers whose names begin like the tag, the one that came and went is seen', () => {
  const findings = check(rule, {
    tags: leftBehind(50 * MB),
    modules: moduleList([], ['QzXkBase.sys', ...THREE_TIMES]),
  });
  expect(findings.map(each => each.drivers)).toEqual([['QzXkFlt.sys']]);
});

test('a driver that is listed in upper and lower case is one', () => {
  const [finding] = check(rule, {
    tags: leftBehind(50 * MB),
    modules: moduleList([], ['QzXkFlt.sys', 'qzxkflt.sys', 'QZXKFLT.SYS']),
  });
  expect(sentence(finding?.headline ?? [])).toContain('loaded and unloaded 3 times');
});

test('a driver that is loaded now is looked up by its module name, another by its file', () => {
  const loaded = [{ name: 'qzxk_flt', file: 'QzXk-Flt.sys', start: 'f7000000', end: 'f7010000' }];
  const rounds = ['QzXk-Flt.sys', 'QzXk-Flt.sys', 'QzXk-Flt.sys'];
  const commands = (modules: ReturnType<typeof moduleList>) =>
    check(rule, { tags: leftBehind(MB), modules })[0]?.next.map(each => each.command);
  expect(commands(moduleList(loaded, rounds))).toContain('lmv m qzxk_flt');
  expect(commands(moduleList([], rounds))).toContain('lmv m QzXk-Flt.sys');
});

describe('many drivers that came and went', () => {
  const many = (count: number) => {
    const names = Array.from({ length: count }, (_, place) => `Q${String.fromCharCode(97 + place)}zX`);
    return check(rule, {
      // The largest stands last.
      tags: tagTable(names.map((each, place) => unlistedRow(each, { paged: held(9, (place + 1) * MB) }))),
      modules: moduleList(
        [],
        names.reduce<string[]>((all, each) => all.concat([`${each}.sys`, `${each}.sys`, `${each}.sys`]), []),
      ),
    });
  };

  test('have five findings, what holds most first, and the last says how many more', () => {
    const findings = many(12);
    expect(findings.map(each => each.tags[0])).toEqual(['QlzX', 'QkzX', 'QjzX', 'QizX', 'QhzX']);
    const last = findings[4]?.details.map(sentence).join(' ') ?? '';
    expect(last).toContain('7 more tags of drivers that came and went: QgzX of QgzX.sys, QfzX of');
    expect(last).toContain('and 1 more.');
    for (const each of findings.slice(0, 4))
      expect(each.details.map(sentence).join(' ')).not.toContain('more tags');
  });

  test('six are five and one more', () => {
    const findings = many(6);
    expect(findings).toHaveLength(5);
    expect(sentence(findings[4]?.details[1] ?? [])).toBe(
      '1 more tag of drivers that came and went: QazX of QazX.sys.',
    );
  });

  test('five are five', () => {
    const findings = many(5);
    expect(findings).toHaveLength(5);
    for (const each of findings) expect(each.details).toHaveLength(1);
  });

  test('the gravest first, whatever the others hold', () => {
    const findings = check(rule, {
      tags: tagTable([
        unlistedRow('QaXk', { paged: held(9, 500 * MB) }),
        unlistedRow('QzXk', { paged: held(9, 2 * MB) }),
      ]),
      modules: moduleList(
        [{ name: 'QaXk', file: 'QaXk.sys', start: 'f7000000', end: 'f7010000' }],
        ['QaXk.sys', 'QaXk.sys', 'QaXk.sys', ...THREE_TIMES],
      ),
    });
    expect(findings.map(each => [each.tags[0], each.severity])).toEqual([
      ['QzXk', 'warning'],
      ['QaXk', 'note'],
    ]);
  });
});
