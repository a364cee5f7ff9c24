/** Several rules see one cause: the reader is told of it once. */
import { describe, expect, test } from 'vitest';
import { oneCause, SECOND_SNAPSHOT, type Told } from '../../src/diagnosis/one-cause.ts';
import { sentence } from '../../src/pages/json.ts';
import type { Finding } from '../../src/report/finding.ts';

let line = 0;

function told(rule: string, about: Told['about'], tags: readonly string[], more: Partial<Told> = {}): Told {
  const quote = `line of ${rule}`;
  return {
    rule,
    ...(about !== undefined && { about }),
    severity: 'warning',
    confidence: 'likely',
    resource: 'nonpaged-pool',
    headline: [`headline of ${rule}`],
    details: [[`detail of ${rule}`]],
    tags,
    drivers: [],
    evidence: [{ command: '!poolused 3', line: ++line, quote }],
    next: [],
    ...more,
  };
}

const pool = (tags: readonly string[], more: Partial<Told> = {}): Told =>
  told('nonpaged-pool-near-limit', 'pool', tags, { severity: 'critical', confidence: 'certain', ...more });

const step = (command: string): Finding['next'][number] => ({
  id: 'vm',
  command,
  purpose: 'shows something',
  slow: false,
  changesTarget: false,
  asLink: true,
});

const rulesOf = (list: readonly Told[]): string[] => oneCause(list).map(each => each.rule);
const wordsOf = (finding: Told | undefined): string[] => (finding?.details ?? []).map(sentence);

describe('is told once', () => {
  test('what a rule says of the largest holder of a pool that is near its limit', () => {
    const [only, ...more] = oneCause([
      pool(['Thre', 'File']),
      told('object-pile-up', 'tag', ['Thre'], { pattern: 'Handle Leak' }),
    ]);
    expect(more).toEqual([]);
    expect(only).toMatchObject({
      rule: 'nonpaged-pool-near-limit',
      also: ['object-pile-up'],
      severity: 'critical',
      confidence: 'certain',
    });
    expect(wordsOf(only).slice(0, 3)).toEqual([
      'detail of nonpaged-pool-near-limit',
      'headline of object-pile-up',
      'detail of object-pile-up',
    ]);
    expect(only?.evidence.map(each => each.quote)).toEqual([
      'line of nonpaged-pool-near-limit',
      'line of object-pile-up',
    ]);
  });

  test('who does it comes first, and then nothing is guessed', () => {
    const [only] = oneCause([
      pool(['NtFC']),
      told('pinned-files', 'scenario', ['WCsc', 'NtFC', 'File'], { holder: ['files pinned by a filter'] }),
      told('object-pile-up', 'tag', ['File'], { severity: 'note', confidence: 'possible' }),
    ]);
    expect(only?.holder).toEqual(['files pinned by a filter']);
    expect(wordsOf(only).slice(0, 4)).toEqual([
      'headline of pinned-files',
      'detail of pinned-files',
      'detail of nonpaged-pool-near-limit',
      'headline of object-pile-up',
    ]);
    expect(wordsOf(only)).not.toContain('detail of object-pile-up');
  });

  test('a chain of files, what it never frees, its objects of another pool, and its unlisted tags', () => {
    const paged = { resource: 'paged-pool' } as const;
    expect(
      rulesOf([
        { ...pool(['NtFC'], paged), rule: 'paged-pool-near-limit' },
        told('pinned-files', 'scenario', ['WCsc', 'NtFC', 'File'], paged),
        told('never-freed-tags', 'tags', ['NtFC', 'WCsc'], paged),
        told('object-pile-up', 'tag', ['File'], { severity: 'note' }),
        told('unlisted-tags', 'tags', ['WCsc'], { severity: 'note', resource: 'none' }),
      ]),
    ).toEqual(['paged-pool-near-limit']);
  });

  test('a leak whose pool is only worth a note', () => {
    const [only, ...more] = oneCause([
      told('dominant-tag', 'tag', ['QzXk']),
      pool(['QzXk', 'EtwB'], { severity: 'note', confidence: 'likely' }),
    ]);
    expect(more).toEqual([]);
    expect(only?.rule).toBe('dominant-tag');
    expect(wordsOf(only)).toContain('headline of nonpaged-pool-near-limit');
  });
});

describe('stays apart', () => {
  test.each<[string, readonly Told[]]>([
    ['two pools near their limits', [pool(['Ddk ']), { ...pool(['Ddk ']), resource: 'paged-pool' }]],
    [
      'a leak of a tag that is not the largest holder',
      [pool(['CM  ', 'MyAV']), told('reloaded-driver', 'tag', ['MyAV'])],
    ],
    [
      'two chains of different tags',
      [told('lockstep-tags', 'tag', ['AAAA', 'Mdl ']), told('lockstep-tags', 'tag', ['BBBB', 'Irp '])],
    ],
    [
      'the same tag in the other pool',
      [pool(['QzXk']), told('dominant-tag', 'tag', ['QzXk', 'Abcd'], { resource: 'paged-pool' })],
    ],
    [
      'a list of tags of which one was not told',
      [
        pool(['QzXk']),
        told('unlisted-tags', 'tags', ['QzXk', 'Abcd'], { severity: 'note', resource: 'none' }),
      ],
    ],
    ['a finding that speaks of no tag', [pool(['QzXk']), told('handle-leak', 'scenario', [])]],
    [
      'findings that are no tag\u2019s',
      [told('commit-near-limit', undefined, []), told('lock-contention', undefined, [])],
    ],
  ])('%s', (_name, list) => {
    expect(rulesOf(list)).toEqual(list.map(each => each.rule));
  });
});

describe('of a known scenario', () => {
  const scenario = told('unread-pipes', 'scenario', ['NpFr', 'Irp '], {
    pattern: 'Some Pattern',
    holder: ['data that nobody reads'],
    next: [step('!irpfind')],
  });
  const [only] = oneCause([
    pool(['Irp '], { holder: ['tag Irp'], next: [step('!poolused 3')], pattern: 'Insufficient Memory' }),
    scenario,
  ]);

  test('the verdict names who does it, and its steps come first', () => {
    expect(only?.holder).toEqual(['data that nobody reads']);
    expect(only?.next.map(each => each.command)).toEqual(['!irpfind', '!poolused 3']);
  });

  test('the largest holder stays the first tag, and both patterns are named', () => {
    expect(only?.tags).toEqual(['Irp ', 'NpFr']);
    expect(only?.pattern).toBe('Insufficient Memory; Some Pattern');
  });

  test('that is only possible, the holder stays the tag', () => {
    const [doubted] = oneCause([
      pool(['Irp '], { holder: ['tag Irp'] }),
      { ...scenario, confidence: 'possible' },
    ]);
    expect(doubted?.holder).toEqual(['tag Irp']);
  });
});

test('a step whose output was read is not offered again', () => {
  const [only] = oneCause(
    [pool(['Irp '], { next: [step('!vm 1'), step('!irpfind')] })],
    ({ command }) => command === '!vm 1',
  );
  expect(only?.next.map(each => each.command)).toEqual(['!irpfind']);
});

test('where every step was read, the blocks of the first tag are left to look at', () => {
  const [only] = oneCause([pool(['Irp '], { next: [step('!vm 1')] })], () => true);
  expect(only?.next.map(each => each.command)).toEqual(['!poolfind 0x20707249 0']);
});

test('a remark of no resource is one sentence', () => {
  const [only] = oneCause([
    pool(['QzXk']),
    told('unlisted-tags', 'tags', ['QzXk'], { severity: 'note', resource: 'none' }),
  ]);
  expect(wordsOf(only)).toEqual([
    'detail of nonpaged-pool-near-limit',
    'headline of unlisted-tags',
    sentence(SECOND_SNAPSHOT),
  ]);
});

describe('a second snapshot', () => {
  const asks = (finding: Told | undefined): number =>
    wordsOf(finding).filter(each => each === sentence(SECOND_SNAPSHOT)).length;

  test('is asked for once, at the end, where a leak may be', () => {
    const [only] = oneCause([
      pool(['Thre']),
      told('never-freed-tags', 'tags', ['Thre'], { details: [SECOND_SNAPSHOT, ['more']] }),
    ]);
    expect(asks(only)).toBe(1);
    expect(wordsOf(only).pop()).toBe(sentence(SECOND_SNAPSHOT));
  });

  test('is not asked for of a remark, or where no tag is the question', () => {
    const list = oneCause([
      told('commit-near-limit', undefined, []),
      told('outsized-tag-count', 'tag', ['QzXk'], { severity: 'note' }),
    ]);
    expect(list.map(asks)).toEqual([0, 0]);
  });
});
