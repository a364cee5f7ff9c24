/** As much of jsdom as the tests use; it brings no types. */
import { createRequire } from 'node:module';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

export interface Element {
  readonly localName: string;
  textContent: string;
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>;
  value: string;
  hidden: boolean;
  open: boolean;
  getAttribute(name: string): string | null;
  closest(selector: string): Element | null;
  querySelector(selector: string): Element | null;
  querySelectorAll(selector: string): Iterable<Element>;
  click(): void;
  dispatchEvent(event: unknown): boolean;
}

export interface Page {
  readonly document: Element & { getElementById(id: string): Element | null; readonly title: string };
  readonly Event: new (name: string, init: { bubbles: boolean }) => unknown;
  readonly navigator: object;
}

interface Jsdom {
  readonly JSDOM: new (html: string, options?: object) => { readonly window: Page };
}

/** Opens a page; with `runs` its script runs. Jsdom takes a second to load, so only what opens a page loads it. */
export function opened(html: string, runs = false): Page {
  const { JSDOM } = createRequire(import.meta.url)('jsdom') as Jsdom;
  return new JSDOM(html, runs ? { runScripts: 'dangerously' } : {}).window;
}

export interface ParsedElement {
  readonly localName: string;
  readonly attributes: readonly { readonly name: string; readonly value: string }[];
  readonly text: string;
}

export const attributeOf = (element: ParsedElement | undefined, wanted: string): string | undefined =>
  element?.attributes.find(({ name }) => name === wanted)?.value;

/** Every element of a page in its order, from jsdom's own parser. A page that is only looked at needs no jsdom, which takes 20 times as long. */
export function elementsOf(html: string): ParsedElement[] {
  const found: ParsedElement[] = [];
  const textIn = (node: Tree.Node): string => {
    if ('tagName' in node) {
      const place = found.length;
      found.push({ localName: node.tagName, attributes: node.attrs, text: '' });
      const text = [...node.childNodes, ...('content' in node ? [node.content] : [])].map(textIn).join('');
      found[place] = { localName: node.tagName, attributes: node.attrs, text };
      return text;
    }
    if ('childNodes' in node) return node.childNodes.map(textIn).join('');
    return 'value' in node ? node.value : '';
  };
  textIn(parse(html));
  return found;
}
