/** The text of the log at hand, for a report that shows it. */
import type { LogText } from '../../pages/html.ts';
import type { Rewrite } from './read-log.ts';

/** Beyond this a page is slow to open; evidence that lies behind it stays quoted in its finding. */
const MOST_LINES = 20_000;

export interface KeptText {
  /** Keeps the lines that it is given, as they go on to be read. */
  keeping(name: string, rewrite: Rewrite | undefined): Rewrite;
  of(name: string): LogText | undefined;
}

export function keptText(): KeptText {
  let name: string | undefined;
  let lines: string[] = [];
  let isCut = false;
  return {
    keeping(of, rewrite) {
      name = of;
      lines = [];
      isCut = false;
      return line => {
        const text = rewrite === undefined ? line : rewrite(line);
        if (lines.length < MOST_LINES) lines.push(text);
        else isCut = true;
        return text;
      };
    },
    of: asked => (asked === name ? { name, lines, isCut } : undefined),
  };
}
