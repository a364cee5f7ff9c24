/** Breaks words into lines, and shortens what has too many. */
import { length, type Span, type StyledLine, withText } from './spans.ts';

/** A run of spans that is not broken between lines. */
interface Atom {
  readonly spans: Span[];
  width: number;
  /** A blank stands before it, where it does not begin a line. */
  readonly blank: boolean;
}

export function wrap(
  words: readonly Span[],
  width: number,
  hang: number,
  lead: readonly Span[],
): StyledLine[] {
  const lines: Span[][] = [];
  let line: Span[] = [...lead];
  let used = length(lead);
  let empty = true;
  const room = Math.max(20, width - hang);
  for (const atom of atoms(words, room)) {
    const needed = atom.width + (atom.blank && !empty ? 1 : 0);
    if (!empty && used + needed > width) {
      lines.push(line);
      line = [{ text: ' '.repeat(hang) }];
      used = hang;
      empty = true;
    }
    if (atom.blank && !empty) {
      line.push({ text: ' ' });
      used++;
    }
    line.push(...atom.spans);
    used += atom.width;
    empty = false;
  }
  lines.push(line);
  return lines;
}

/** Breaks text at blanks; values (spans with a tone or link, or figures) stay whole unless longer than a line. */
function atoms(words: readonly Span[], room: number): Atom[] {
  const list: Atom[] = [];
  let open: Atom | undefined;
  let blank = false;
  const add = (span: Span): void => {
    // What is longer than a line together is broken between its spans; it never stands on one line.
    const tooLong = open !== undefined && open.width + span.text.length > room;
    if (open === undefined || blank || tooLong) {
      open = { spans: [], width: 0, blank: blank || tooLong };
      list.push(open);
      blank = false;
    }
    open.spans.push(span);
    open.width += span.text.length;
  };
  for (const span of words) {
    const pieces = span.link === undefined ? span.text.split(' ') : [span.text];
    pieces.forEach((piece, place) => {
      if (place > 0) blank = true;
      for (let at = 0; at < piece.length; at += room) {
        if (at > 0) {
          open = undefined;
          blank = true;
        }
        add(withText(span, piece.slice(at, at + room)));
      }
    });
  }
  return list;
}

const DOTS = '...';

/** The first lines; the last of them shows that it goes on. */
export function shortened(lines: StyledLine[], most: number | undefined, width: number): StyledLine[] {
  if (most === undefined || lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  const last: Span[] = [...(kept[most - 1] ?? [])];
  let used = length(last);
  while (used + DOTS.length > width) {
    const span = last.pop();
    // A link is never cut: it shows the command that it runs.
    if (span === undefined) break;
    used -= span.text.length;
    const room = width - DOTS.length - used;
    if (span.link === undefined && room > 0) {
      last.push(withText(span, span.text.slice(0, room)));
      used += Math.min(room, span.text.length);
    }
  }
  last.push({ text: DOTS });
  kept[most - 1] = last;
  return kept;
}

/** Of the room a clause fills at least so much, else words are kept and dots say that it goes on. */
const LEAST_CLAUSE = 0.35;

/** As much of our own words as fits: whole clauses where that leaves enough, else whole words and dots. */
export function clipped(text: string, room: number): string {
  if (text.length <= room) return text;
  let end = 0;
  const clause = /[,;:] | \(/g;
  for (let at = clause.exec(text); at !== null && at.index <= room; at = clause.exec(text)) end = at.index;
  if (end >= room * LEAST_CLAUSE) return text.slice(0, end);
  const word = text.lastIndexOf(' ', room - DOTS.length);
  return `${text.slice(0, word > 0 ? word : Math.max(0, room - DOTS.length))}${DOTS}`;
}
