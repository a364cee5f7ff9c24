/** A page, from hostile facts to the last character: nothing that a target holds reaches a tag, a link or a console. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printCalls } from '../../src/debugger/dml-print.ts';
import { conclude } from '../../src/diagnosis/conclude.ts';
import { rules } from '../../src/diagnosis/rules/index.ts';
import { stepTemplates } from '../../src/knowledge/steps.ts';
import { toDoc } from '../../src/pages/details.ts';
import { dml, escapeDml } from '../../src/pages/dml.ts';
import { layout, type StyledLine, WIDTH } from '../../src/pages/layout.ts';
import { text } from '../../src/pages/text.ts';
import { nothingCollected } from '../../src/reading/facts/collected.ts';
import type { Report } from '../../src/report/report.ts';
import { anyCharacter } from '../support/any-character.ts';
import { parseDml } from '../support/windbg/dml.ts';
import { guard, reportArbitrary } from './hostile.ts';

const PARTS: Readonly<Record<string, string>> = {
  session: '\\d{1,6}',
  number: '\\d{1,4}',
  tag: '[A-Za-z0-9_+?]{4}',
  tagValue: '0x[0-9a-f]{8}',
  tagBytes: '0x[0-9a-f]{2}(?: 0x[0-9a-f]{2}){3}',
  module: '[A-Za-z0-9_][A-Za-z0-9_.-]{0,63}',
  address: '[0-9A-Fa-f]{1,16}',
};

/** The commands that a link may hold: fixed texts with checked parts, none that changes the target. */
const LINKABLE = Object.values(stepTemplates)
  .filter(each => !('changesTarget' in each || 'form' in each || 'elsewhere' in each))
  .map(each =>
    each.command.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{(\w+)\}/g, (_, part) => PARTS[part] ?? '!'),
  );
const linkable = new RegExp(`^(?:${LINKABLE.join('|')})$`);

const broken = (message: string): never => {
  throw new Error(message);
};

function pageOf(report: Report): { lines: readonly StyledLine[]; plain: string[]; marked: string[] } {
  const lines = layout(toDoc(report));
  return { lines, plain: text(lines), marked: dml(lines) };
}

describe('the page of a hostile target', () => {
  test('has the same words in markup and in text, line by line, and breaks no rule of markup', () => {
    fc.assert(
      fc.property(reportArbitrary, report => {
        const { plain, marked } = pageOf(report);
        expect(marked.length).toBe(plain.length);
        const words = marked.map(line =>
          parseDml(line, broken)
            .map(each => each.text)
            .join(''),
        );
        expect(words).toEqual(plain);
      }),
    );
  });

  test('is printable ASCII within its width, without blanks at an end of line', () => {
    fc.assert(
      fc.property(reportArbitrary, report => {
        const { plain } = pageOf(report);
        expect(plain.filter(line => !/^[\x20-\x7e]*$/.test(line) || / $/.test(line))).toEqual([]);
        expect(plain.filter(line => line.length > WIDTH)).toEqual([]);
      }),
    );
  });

  test('links only to what a template makes, and shows each command that it runs', () => {
    fc.assert(
      fc.property(reportArbitrary, report => {
        for (const line of pageOf(report).marked) {
          for (const each of parseDml(line, broken)) {
            if (each.link === undefined) continue;
            expect(each.link.tag).toBe('link');
            expect(each.text).toBe(each.link.cmd);
            expect(each.link.cmd).toMatch(linkable);
          }
        }
      }),
    );
  });

  test('fits into print commands', () => {
    fc.assert(
      fc.property(reportArbitrary, report => {
        for (const call of printCalls(pageOf(report).marked)) expect(call.command).toBeDefined();
      }),
    );
  });

  test('comes from rules that do not break', () => {
    fc.assert(
      fc.property(reportArbitrary, report => {
        expect(report.outcomes.filter(each => each.outcome === 'crashed')).toEqual([]);
        for (const finding of report.findings) expect(finding.evidence.length).toBeGreaterThan(0);
      }),
    );
  });

  test('says no figure that is none', () => {
    fc.assert(
      fc.property(reportArbitrary, report => {
        for (const finding of report.findings) {
          for (const words of [finding.headline, finding.holder ?? [], ...finding.details]) {
            const said = text(layout([{ kind: 'paragraph', words, indent: 0 }])).join(' ');
            expect(said).not.toMatch(/\b(?:NaN|Infinity|undefined|null)\b/);
          }
        }
      }),
    );
  });

  test('begins with the verdict', () => {
    fc.assert(
      fc.property(reportArbitrary, report => {
        const { plain } = pageOf(report);
        const rule = plain.indexOf('-'.repeat(WIDTH));
        expect(rule).toBeGreaterThan(0);
        const words = report.verdict.severity.toUpperCase();
        expect(plain[rule + 1]?.startsWith(`${words} `)).toBe(true);
      }),
    );
  });
});

/** The rules whose facts the arbitrary targets have. */
const SPEAKING = [
  'available-memory-low',
  'commit-near-limit',
  'impossible-counters',
  'lock-contention',
  'nonpaged-pool-near-limit',
  'paged-pool-near-limit',
  'pool-allocation-failures',
  'reloaded-driver',
  'session-pool-near-limit',
  'startup-reservations',
  'system-pte-shortage',
  'unlisted-tags',
];

test('the arbitrary targets make these rules speak', () => {
  const spoken = new Set<string>();
  const silent = (): string[] => SPEAKING.filter(rule => !spoken.has(rule));
  // Up to 1,500 targets, but no more than it takes: the property fails once all have spoken. With this seed that is early.
  const someAreSilent = fc.property(reportArbitrary, report => {
    for (const { rule, also = [] } of report.findings) for (const each of [rule, ...also]) spoken.add(each);
    return silent().length > 0;
  });
  fc.check(someAreSilent, { numRuns: 1_500, seed: 32, endOnFailure: true });
  expect(silent()).toEqual([]);
});

test('a page of nothing says so, and how to get more', () => {
  const plain = pageOf(conclude(nothingCollected(), rules, 'empty.log', [], guard)).plain.join('\n');
  expect(plain).toContain('UNKNOWN   No output of a command that poolinsight reads was found');
  expect(plain).toContain('Not checked');
  for (const command of ['!vm 1', '!poolused 3', '!vm 4', '!locks', 'lm'])
    expect(plain).toContain(`   ${command} `);
});

test('text of any kind is read back from markup', () => {
  fc.assert(
    fc.property(fc.string({ unit: anyCharacter }), any => {
      const words = any.replace(/[\r\n]/g, '');
      // No command of ours has a quotation mark, and the emulated host refuses one.
      const cmd = `${words.replace(/"/g, '')}x`;
      const shown = parseDml(`<b>${escapeDml(words)}</b><link cmd="${escapeDml(cmd)}">y</link>`, broken);
      expect(shown.map(each => each.text).join('')).toBe(`${words}y`);
      expect(shown.find(each => each.link)?.link?.cmd).toBe(cmd);
    }),
  );
});

test('what stands out is bold, what stands back is not, and each tone has its colour', () => {
  const line: StyledLine = [
    { text: 'WARNING', tone: 'warning' },
    { text: ' ' },
    { text: 'line 7', tone: 'subdued' },
  ];
  expect(dml([line])).toEqual(['<b><col fg="warnfg">WARNING</col></b> <col fg="subfg">line 7</col>']);
  expect(dml([[{ text: 'Thre', tone: 'strong' }]])).toEqual(['<b>Thre</b>']);
});
