import type { Link, Segment } from './dml.ts';

/** A link as the user sees it: its text on the screen and what a click runs. */
export interface ShownLink extends Link {
  readonly text: string;
}

/** The command window: lines of segments, the last of them perhaps still open. */
export class CommandWindow {
  readonly #console: boolean;
  #lines: Segment[][] = [];
  /** No newline has come yet after the last segment. */
  #open = false;

  /** In a console (kd, cdb) links cannot be clicked and tags leave no trace. */
  constructor(kind: 'windbg' | 'console') {
    this.#console = kind === 'console';
  }

  write(segments: readonly Segment[]): void {
    for (const segment of segments) {
      const shown = this.#console ? { text: segment.text, style: [] } : segment;
      const parts = shown.text.split('\n');
      parts.forEach((text, i) => {
        if (i > 0) this.#open = false;
        if (text === '' && (i < parts.length - 1 || parts.length > 1)) {
          if (i < parts.length - 1) this.#line();
          return;
        }
        this.#line().push({ ...shown, text });
      });
    }
  }

  writeText(text: string): void {
    this.write([{ text, style: [] }]);
  }

  writeLine(...segments: Segment[]): void {
    this.write([...segments, { text: '\n', style: [] }]);
  }

  #line(): Segment[] {
    if (!this.#open) this.#lines.push([]);
    this.#open = true;
    return this.#lines[this.#lines.length - 1] ?? [];
  }

  clear(): void {
    this.#lines = [];
    this.#open = false;
  }

  /** Line by line, each as its segments. */
  segments(): readonly (readonly Segment[])[] {
    return this.#lines;
  }

  lines(): string[] {
    return this.#lines.map(line => line.map(segment => segment.text).join(''));
  }

  text(): string {
    return this.lines().join('\n');
  }

  /** In the order of the screen; a link whose text has several styles is one link. */
  links(): ShownLink[] {
    const links: ShownLink[] = [];
    for (const line of this.#lines) {
      let last: Link | undefined;
      for (const { text, link } of line) {
        const previous = links[links.length - 1];
        if (link !== undefined) {
          if (
            previous !== undefined &&
            last?.tag === link.tag &&
            last.cmd === link.cmd &&
            last.alt === link.alt
          ) {
            links[links.length - 1] = { ...previous, text: previous.text + text };
          } else links.push({ ...link, text });
        }
        last = link;
      }
    }
    return links;
  }

  /** The only link with this text; or with this text in it, when no other has. */
  link(text: string): ShownLink {
    const all = this.links();
    const exact = all.filter(link => link.text === text);
    const found = exact.length > 0 ? exact : all.filter(link => link.text.includes(text));
    const [first] = found;
    if (first === undefined) {
      throw new Error(
        `No link says ${JSON.stringify(text)}; there are: ${all.map(link => link.text).join(' | ')}`,
      );
    }
    if (new Set(found.map(link => link.cmd)).size > 1) {
      throw new Error(
        `Several links say ${JSON.stringify(text)}: ${found.map(link => link.cmd).join(' | ')}`,
      );
    }
    return first;
  }
}
