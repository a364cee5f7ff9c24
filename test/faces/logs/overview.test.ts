/** The overview of many logs in a file: whatever the logs are called, it leads nowhere but to their reports. */
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { expect, test } from 'vitest';
import { htmlPrinter, markdownPrinter, type Printer } from '../../../src/faces/logs/printers.ts';
import type { Report } from '../../../src/report/report.ts';
import { hostileText, reportArbitrary } from '../../pages/hostile.ts';
import { attributeOf, elementsOf } from '../../support/html.ts';
import { times } from '../../support/thorough.ts';

const renderer = new MarkdownIt({ html: true, linkify: false });

/** The same report under each of the names, and the problems of logs that could not be read. */
function printed(
  make: (write: (text: string) => void) => Printer,
  report: Report,
  names: readonly string[],
  problems: readonly string[],
): string {
  const parts: string[] = [];
  const printer = make(part => parts.push(part));
  for (const from of names) printer.report({ ...report, title: { ...report.title, from } });
  printer.end(problems);
  return parts.join('');
}

const names = fc.array(hostileText, { minLength: 2, maxLength: 5 });
const problems = fc.array(hostileText, { maxLength: 2 });

test('in HTML each link leads to a report that is there, and nothing is run or fetched', {
  timeout: 120_000,
}, () => {
  fc.assert(
    fc.property(reportArbitrary, names, problems, (report, called, unread) => {
      const html = printed(write => htmlPrinter(write, () => undefined), report, called, unread);
      const elements = elementsOf(html);
      const links = elements.filter(each => each.localName === 'a');
      expect(links).toHaveLength(called.length);
      for (const link of links) {
        const to = attributeOf(link, 'href') ?? '';
        expect(to).toMatch(/^#report-\d+$/);
        expect(elements.find(each => `#${attributeOf(each, 'id')}` === to)?.localName).toBe('details');
      }
      expect(elements.filter(each => each.localName === 'script')).toHaveLength(1);
      for (const { localName, attributes } of elements) {
        expect(localName).not.toMatch(/^(?:img|iframe|object|embed|link|base)$/);
        for (const { name } of attributes) expect(name).not.toMatch(/^(?:on|style$)/);
      }
    }),
    { numRuns: times(25, 10) },
  );
});

test('in Markdown each row has one link, to its report, and no HTML', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(reportArbitrary, names, problems, (report, called, unread) => {
      const elements = elementsOf(renderer.render(printed(markdownPrinter, report, called, unread)));
      const links = elements.filter(each => each.localName === 'a').map(each => attributeOf(each, 'href'));
      expect(links).toEqual(called.map((_, at) => `#report-${at + 1}`));
      for (const { localName } of elements) {
        expect(localName).toMatch(
          /^(?:html|head|body|h1|h2|p|ul|li|code|strong|em|a|hr|table|thead|tbody|tr|th|td)$/,
        );
      }
    }),
    { numRuns: times(25, 10) },
  );
});
