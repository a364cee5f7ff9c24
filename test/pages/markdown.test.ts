/** Markdown for a ticket: whatever the target holds, it is shown and not obeyed. */
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { expect, test } from 'vitest';
import { brief } from '../../src/pages/brief.ts';
import type { Node } from '../../src/pages/doc.ts';
import { docHtml } from '../../src/pages/html.ts';
import { layout } from '../../src/pages/layout.ts';
import { code, literal, markdown } from '../../src/pages/markdown.ts';
import { text } from '../../src/pages/text.ts';
import { step } from '../../src/report/step.ts';
import { elementsOf } from '../support/html.ts';
import { times } from '../support/thorough.ts';
import { hostileText, reportArbitrary } from './hostile.ts';

/** HTML goes through, as in a renderer that trusts more than GitHub's does. */
const renderer = new MarkdownIt({ html: true, linkify: false });
const rendered = (text: string): string => renderer.render(text);

const OWN = /^(?:html|head|body|h2|p|ul|li|code|strong|em|table|thead|tbody|tr|th|td)$/;

test('no target makes a link, an image, or HTML', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(reportArbitrary, report => {
      const elements = elementsOf(rendered(markdown(brief(report, { foot: [] }))));
      expect(elements.filter(({ localName }) => !OWN.test(localName))).toEqual([]);
    }),
    { numRuns: times(150, 40) },
  );
});

test('code shows its text to the letter', () => {
  fc.assert(
    fc.property(hostileText, text => {
      const made = code(text);
      if (made === '') return;
      const elements = elementsOf(rendered(`Before ${made} behind`));
      const shown = elements.find(({ localName }) => localName === 'code')?.text ?? '';
      expect(shown.replace(/\s+/g, ' ').trim()).toBe(
        made
          .replace(/^`+ ?| ?`+$/g, '')
          .replace(/\s+/g, ' ')
          .trim(),
      );
    }),
  );
});

test('a step that is slow, or changes the target, says so as the text does, in Markdown and HTML', () => {
  const slow = step('search-images', { tag: 'QzXk' });
  const risky = step('break-on-tag', { tag: 'QzXk' });
  if (slow === undefined || risky === undefined) throw new Error('There is no such step.');
  const doc = [slow, risky, { ...risky, slow: true }].map(
    (each): Node => ({ kind: 'step', step: each, indent: 0, width: 30 }),
  );
  const forms = [markdown(doc), docHtml(doc), text(layout(doc)).join('\n')];
  for (const form of forms) {
    const words = form.replace(/\s+/g, ' ');
    expect(words.match(/ \(slow\)/g)).toHaveLength(1);
    expect(words.match(/ \(changes the target\)/g)).toHaveLength(1);
    expect(words.match(/ \(slow, changes the target\)/g)).toHaveLength(1);
  }
});

test('text shows no sign of Markdown’s', () => {
  for (const text of [
    '# no heading',
    '- no list',
    '1. no list',
    '*a* _b_ `c`',
    '[a](b)',
    '<b>',
    '&lt;',
    'a|b',
  ]) {
    const shown = elementsOf(rendered(literal(text)));
    expect(shown.find(each => each.localName === 'body')?.text.trim()).toBe(text);
    expect(shown.filter(each => /^(?:h1|ul|ol|em|strong|code|a|b)$/.test(each.localName))).toEqual([]);
  }
});
