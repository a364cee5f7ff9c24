/** The report as one HTML file: it says what the text says, loads nothing, and runs nothing of the target's. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { htmlPage, htmlReport, type LogText } from '../../src/pages/html.ts';
import type { Report } from '../../src/report/report.ts';
import { type Element, elementsOf, opened, type Page } from '../support/html.ts';
import { reportsOfLog } from '../support/reports.ts';
import { times } from '../support/thorough.ts';
import { hostileText, reportArbitrary } from './hostile.ts';

const sample = readFileSync(
  fileURLToPath(new URL('../samples/hung-server.log', import.meta.url)),
  'utf8',
).split(/\r?\n/);

function reportOf(lines: readonly string[]): Report {
  const last = reportsOfLog(lines.join('\n'), 'hung-server.log').pop();
  if (last === undefined) throw new Error('The log has no target.');
  return last;
}

const pageOf = (report: Report, log?: LogText): string => htmlPage('Case', [htmlReport(report, log)]);

/** What a page may be made of; a tag or an attribute that is not here came from the target. */
const ELEMENTS =
  /^(?:html|head|meta|title|style|body|main|article|section|script|h[1-4]|small|b|code|pre|p|ul|li|table|thead|tbody|tr|th|td|div|span|details|summary|button|label|input|a|svg|rect|line)$/;
const ATTRIBUTES =
  /^(?:lang|charset|http-equiv|content|name|class|id|href|scope|data-copy|data-v|type|autocomplete|spellcheck|open|role|aria-label|aria-hidden|tabindex|width|height|viewbox|preserveaspectratio|x|x1|x2|y1|y2)$/i;

function expectOwnMarkup(html: string): void {
  const elements = elementsOf(html);
  const foreign = elements.filter(
    ({ localName, attributes }) =>
      !ELEMENTS.test(localName) ||
      attributes.some(
        ({ name, value }) => !ATTRIBUTES.test(name) || (name === 'href' && !/^#l\d+-\d+$/.test(value)),
      ),
  );
  expect(foreign).toEqual([]);
  expect(elements.filter(each => each.localName === 'script')).toHaveLength(1);
}

describe('a hostile target', () => {
  test('gets no element, no attribute and no address into the page', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(reportArbitrary, fc.array(hostileText, { maxLength: 5 }), (report, lines) => {
        expectOwnMarkup(pageOf(report, { name: lines[0] ?? '', lines, isCut: false }));
      }),
      { numRuns: times(150, 40) },
    );
  });

  test('cannot turn the direction of what stands beside its text', () => {
    fc.assert(
      fc.property(hostileText, text => {
        expect(pageOf(reportOf(sample), { name: text, lines: [text], isCut: false })).not.toMatch(
          /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/,
        );
      }),
      { numRuns: times(60, 20) },
    );
  });
});

describe('the policy', () => {
  test('names the page’s own style and script by their hashes, and allows nothing else', () => {
    const { document } = opened(pageOf(reportOf(sample)));
    const policy =
      document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? '';
    const hash = (name: string): string =>
      `'sha256-${createHash('sha256')
        .update(document.querySelector(name)?.textContent ?? '')
        .digest('base64')}'`;
    expect(policy.split('; ').sort()).toEqual(
      [
        "base-uri 'none'",
        "default-src 'none'",
        "form-action 'none'",
        `script-src ${hash('script')}`,
        `style-src ${hash('style')}`,
      ].sort(),
    );
  });
});

describe('the page of the sample', () => {
  let page: Page;
  beforeAll(() => {
    page = opened(pageOf(reportOf(sample), { name: 'hung-server.log', lines: sample, isCut: false }), true);
  });
  const all = (selector: string): Element[] => [...page.document.querySelectorAll(selector)];

  test('says the verdict first', () => {
    const [first] = all('article p');
    expect(first?.textContent).toContain('WARNING');
    expect(first?.textContent).toContain('Paged pool is near its maximum');
  });

  test('every quoted line jumps to that line of the log, and unfolds it', () => {
    const links = all('a[href^="#"]');
    expect(links.length).toBeGreaterThan(5);
    for (const link of links) {
      const target = page.document.getElementById((link.getAttribute('href') ?? '').slice(1));
      const quoted = link.closest('li')?.querySelector('code.line')?.textContent.trim() ?? '-';
      expect(target?.textContent.replace(/\s+/g, ' ')).toContain(quoted.replace(/\s+/g, ' '));
    }
    const fold = all('details.log')[0];
    expect(fold?.open).toBe(false);
    links[0]?.click();
    expect(fold?.open).toBe(true);
  });

  test('evidence beyond the lines that were kept is quoted without a link', () => {
    const cut = opened(
      pageOf(reportOf(sample), { name: 'hung-server.log', lines: sample.slice(0, 20), isCut: true }),
    );
    for (const link of cut.document.querySelectorAll('a[href^="#"]')) {
      expect(cut.document.getElementById((link.getAttribute('href') ?? '').slice(1))).not.toBeNull();
    }
    expect([...cut.document.querySelectorAll('ul.quotes li')].length).toBe(all('ul.quotes li').length);
  });

  test('a click on a heading sorts the tags by figures, a second one the other way', () => {
    const column = (): number[] =>
      all('details.tags tbody tr').map(row =>
        Number([...row.querySelectorAll('td')][2]?.getAttribute('data-v')),
      );
    const heading = all('details.tags button.sort')[3];
    expect(heading?.textContent).toBe('Paged');
    heading?.click();
    const down = column();
    expect(down).toEqual([...down].sort((a, b) => b - a));
    heading?.click();
    expect(column()).toEqual([...down].reverse().sort((a, b) => a - b));
    expect(heading?.closest('th')?.getAttribute('aria-sort')).toBe('ascending');
  });

  test('the filter leaves the rows that hold its words', () => {
    const filter = all('input.filter')[0];
    if (filter === undefined) throw new Error('There is no filter.');
    filter.value = 'mmst';
    filter.dispatchEvent(new page.Event('input', { bubbles: true }));
    const shown = all('details.tags tbody tr').filter(row => !row.hidden);
    expect(shown.map(row => row.querySelector('code')?.textContent)).toContain('MmSt');
    for (const row of shown) expect(row.textContent.toLowerCase()).toContain('mmst');
    filter.value = '';
    filter.dispatchEvent(new page.Event('input', { bubbles: true }));
    expect(all('details.tags tbody tr').every(row => !row.hidden)).toBe(true);
  });

  test('a copy button copies the command beside it, and says so', async () => {
    const copied: string[] = [];
    Object.defineProperty(page.navigator, 'clipboard', {
      value: { writeText: async (text: string) => void copied.push(text) },
    });
    const button = all('button.copy')[0];
    button?.click();
    await Promise.resolve();
    expect(copied).toEqual([button?.closest('li')?.querySelector('code')?.textContent]);
    expect(button?.textContent).toBe('Copied');
  });
});
