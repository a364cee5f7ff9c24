/** As much of jsdom as the tests use; it brings no types. */
import { createRequire } from 'node:module';

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

const { JSDOM } = createRequire(import.meta.url)('jsdom') as {
  readonly JSDOM: new (html: string, options?: object) => { readonly window: Page };
};

/** Opens a page; with `runs` its script runs. */
export function opened(html: string, runs = false): Page {
  return new JSDOM(html, runs ? { runScripts: 'dangerously' } : {}).window;
}
