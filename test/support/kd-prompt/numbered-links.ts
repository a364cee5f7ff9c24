/** The lines of the command window for a terminal: a number follows each link, by which it is clicked. */
import type { Segment, ShownLink } from '../windbg-host.ts';

/** A command keeps its number for the whole session, so that every link on the screen works. */
export class NumberedLinks {
  readonly #numbers = new Map<string, number>();
  readonly #links: ShownLink[] = [];

  get count(): number {
    return this.#links.length;
  }

  link(number: number): ShownLink | undefined {
    return this.#links[number - 1];
  }

  number(link: ShownLink): number {
    const known = this.#numbers.get(link.cmd);
    if (known !== undefined) return known;
    this.#links.push(link);
    this.#numbers.set(link.cmd, this.#links.length);
    return this.#links.length;
  }
}

/** One line with numbers; with `colours`, styled for a terminal. */
export function lineForTerminal(
  segments: readonly Segment[],
  numbers: NumberedLinks,
  colours: boolean,
): string {
  let shown = '';
  /** Columns that numbers took: blanks further right give them back, so that tables stay tables. */
  let debt = 0;
  // In a row of `dx -g` the blanks belong to narrow cells: there all rows move alike.
  const isGrid = segments[0]?.text === '= ';
  const paint = (text: string, codes: readonly string[]) =>
    colours && codes.length > 0 && text.trim() !== '' ? `\x1b[${codes.join(';')}m${text}\x1b[0m` : text;
  for (let at = 0; at < segments.length; at++) {
    const segment = segments[at];
    if (segment === undefined || segment.text === '') continue;
    const { link } = segment;
    if (link === undefined) {
      const text = segment.text.replace(/ {2,}/g, blanks => {
        const given = Math.min(debt, blanks.length - 1);
        debt -= given;
        return blanks.slice(given);
      });
      shown += paint(text, styleCodes(segment.style));
      continue;
    }
    // A link may consist of pieces of several styles: one number for all.
    let text = '';
    for (
      let next = segments[at];
      next?.link !== undefined && next.link.cmd === link.cmd;
      next = segments[++at]
    )
      text += next.text;
    at--;
    const words = text.trimEnd();
    const mark = `[${numbers.number({ ...link, text: words })}]`;
    const room = text.length - words.length;
    shown += `${paint(words, LINK)} ${paint(mark, DIM)}`;
    if (!isGrid) debt += mark.length + 1;
    // `dx` fills up a name to the column of the colon, inside of the link.
    const given = Math.min(debt, room);
    shown += ' '.repeat(room - given);
    debt -= given;
  }
  return shown;
}

const LINK = ['4', '94'];
const DIM = ['2'];

const CODES: Readonly<Record<string, string>> = {
  b: '1',
  i: '3',
  u: '4',
  'fg:errfg': '31',
  'fg:changed': '31',
  'fg:warnfg': '33',
  'fg:empfg': '36',
  'fg:emphfg': '36',
  'fg:normfg': '32',
  'fg:subfg': '90',
  'fg:verbfg': '90',
};

function styleCodes(style: readonly string[]): string[] {
  return style.map(each => CODES[each]).filter(code => code !== undefined);
}
