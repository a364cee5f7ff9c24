import type { Inline } from '../report/inline.ts';
import type { Step } from '../report/step.ts';
import type { Cell, Column, Doc, Node, Tone } from './doc.ts';
import { formatBytes, formatCount, formatShare, formatTag, printable } from './format.ts';

/** A piece of a line: printable ASCII, what it means, and the command that a click on it runs. */
export interface Span {
  readonly text: string;
  readonly tone?: Tone;
  readonly link?: string;
}

export type StyledLine = readonly Span[];

/** Between columns. */
const GAP = '  ';

/** Columns of a page: what a debugger window of common size shows without scrolling. */
export const WIDTH = 100;

/** Gives a page its lines. Every format prints the same lines, so a DML page without its tags is the text. */
export function layout(doc: Doc, width = WIDTH): StyledLine[] {
  const lines: StyledLine[] = [];
  for (const node of doc) lines.push(...withBefore(layoutNode(node, width), node));
  return lines.map(line => joined(trimEnd(line)));
}

const BEFORE = 2;

/** Puts a word into the room that the first line leaves at its beginning. */
function withBefore(lines: StyledLine[], node: Node): StyledLine[] {
  if (!('before' in node) || node.before === undefined) return lines;
  const [first, ...rest] = lines;
  const [lead, ...spans] = first ?? [];
  const text = `${' '.repeat(BEFORE)}${node.before}`;
  if (lead === undefined || withoutBlanksAtEnd(lead.text.slice(0, text.length)) !== '') return lines;
  return [[{ text, tone: 'subdued' }, withText(lead, lead.text.slice(text.length)), ...spans], ...rest];
}

function layoutNode(node: Node, width: number): StyledLine[] {
  switch (node.kind) {
    case 'blank':
      return [[]];
    case 'line':
      return [[{ text: '-'.repeat(width), tone: 'subdued' }]];
    case 'heading':
      return layoutHeading(node.words, node.aside, width);
    case 'paragraph': {
      const label = node.label;
      const labelWidth = label ? Math.max(label.width, label.text.length + 1) : 0;
      const hang = node.indent + labelWidth;
      const lead: Span[] = [{ text: ' '.repeat(node.indent) }];
      if (label) {
        lead.push({ text: label.text, tone: label.tone });
        lead.push({ text: ' '.repeat(labelWidth - label.text.length) });
      }
      const { aside, most } = node;
      const room = aside === undefined ? width : width - aside.text.length - GAP.length;
      const lines = shortened(wrap(spans(node.words, node.tone), room, hang, lead), most, room);
      return aside === undefined ? lines : withAside(lines, aside, width);
    }
    case 'quote':
      return [layoutQuote(node, width)];
    case 'table':
      return layoutTable(node.columns, node.rows, node.indent);
    case 'step':
      return shortened(layoutStep(node.step, node.indent, node.width, width), node.most, width);
    default:
      return unreachable(node);
  }
}

const DOTS = '...';

/** The first lines; the last of them shows that it goes on. */
function shortened(lines: StyledLine[], most: number | undefined, width: number): StyledLine[] {
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

function withAside(
  lines: StyledLine[],
  aside: { readonly text: string; readonly link?: Step },
  width: number,
): StyledLine[] {
  const [first = [], ...rest] = lines;
  const text = printable(aside.text);
  const gap: Span = { text: ' '.repeat(Math.max(GAP.length, width - length(first) - text.length)) };
  return [[...first, gap, spanOf(text, 'subdued', aside.link?.command)], ...rest];
}

function layoutHeading(words: readonly Inline[], aside: string | undefined, width: number): StyledLine[] {
  const lines = wrap(spans(words, 'strong'), width, 0, []);
  const first = lines[0];
  if (aside === undefined || first === undefined) return lines;
  const text = printable(aside);
  const room = width - length(first) - text.length;
  if (room >= 2) {
    lines[0] = [...first, { text: ' '.repeat(room) }, { text, tone: 'subdued' }];
    return lines;
  }
  const indent = Math.max(2, width - text.length);
  return [...lines, ...wrap([{ text, tone: 'subdued' }], width, 2, [{ text: ' '.repeat(indent) }])];
}

/** One line, the numbers under each other; what does not fit is cut, since the JSON and the log have it whole. */
function layoutQuote(node: Extract<Node, { kind: 'quote' }>, width: number): StyledLine {
  const place = `line ${node.line}`;
  const room = node.width - GAP.length - place.length;
  const command = printable(node.command);
  const source = command.length > room - 1 ? `${command.slice(0, Math.max(0, room - 4))}...` : command;
  const gap = ' '.repeat(Math.max(1, room - source.length));
  const lead = `${' '.repeat(node.indent)}${source}${gap}${place}${GAP}`;
  const quote = withoutBlanksAtEnd(printable(node.text));
  const rest = Math.max(10, width - lead.length);
  // Of a wide row the figures matter more than the columns.
  const fitting = quote.length > rest ? quote.replace(/ {2,}/g, GAP).replace(/^ +/, '') : quote;
  const shown = fitting.length > rest ? `${fitting.slice(0, rest - 3)}...` : fitting;
  if (node.step === undefined || source === '') return [{ text: lead, tone: 'subdued' }, { text: shown }];
  return [
    { text: ' '.repeat(node.indent) },
    { text: source, link: node.step.command },
    { text: `${gap}${place}${GAP}`, tone: 'subdued' },
    { text: shown },
  ];
}

function layoutStep(step: Step, indent: number, commandWidth: number, width: number): StyledLine[] {
  const marks: string[] = [];
  if (step.slow) marks.push('slow');
  if (step.changesTarget) marks.push('changes the target');
  const command = printable(step.command);
  const lead: Span[] = [
    { text: ' '.repeat(indent) },
    step.asLink && !step.changesTarget
      ? { text: command, link: step.command }
      : { text: command, tone: 'strong' },
  ];
  const words = `${step.purpose}${marks.length > 0 ? ` (${marks.join(', ')})` : ''}`;
  const gap = commandWidth - command.length;
  if (gap >= 2) {
    lead.push({ text: ' '.repeat(gap) });
    return wrap([{ text: words }], width, indent + commandWidth, lead);
  }
  return [
    lead,
    ...wrap([{ text: words }], width, indent + commandWidth, [{ text: ' '.repeat(indent + commandWidth) }]),
  ];
}

function layoutTable(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  indent: number,
): StyledLine[] {
  const lead: Span = { text: ' '.repeat(indent) };
  const title: Span[] = [lead];
  for (const column of columns) {
    if (title.length > 1) title.push({ text: GAP });
    title.push({ text: padded(column.title, column), tone: 'subdued' });
  }
  const lines: StyledLine[] = columns.every(column => column.title === '') ? [] : [title];
  for (const row of rows) {
    const line: Span[] = [lead];
    columns.forEach((column, at) => {
      if (at > 0) line.push({ text: GAP });
      for (const span of layoutCell(row[at] ?? { words: [] }, column)) line.push(span);
    });
    lines.push(line);
  }
  return lines;
}

function layoutCell(cell: Cell, column: Column): Span[] {
  const list = spans(cell.words, undefined);
  let text = '';
  for (const span of list) text += span.text;
  if (text.length > column.width) text = `${text.slice(0, Math.max(0, column.width - 3))}...`;
  const room: Span = { text: ' '.repeat(Math.max(0, column.width - text.length)) };
  const { step } = cell;
  const tone = list.length === 1 ? list[0]?.tone : undefined;
  const shown: Span =
    step?.asLink === true && !step.changesTarget
      ? { text, link: step.command }
      : tone === undefined
        ? { text }
        : { text, tone };
  return column.right === true ? [room, shown] : [shown, room];
}

function padded(text: string, column: Column): string {
  return column.right === true ? text.padStart(column.width) : text.padEnd(column.width);
}

/** A run of spans that is not broken between lines. */
interface Atom {
  readonly spans: Span[];
  width: number;
  /** A blank stands before it, where it does not begin a line. */
  readonly blank: boolean;
}

function wrap(words: readonly Span[], width: number, hang: number, lead: readonly Span[]): StyledLine[] {
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

/** A no-break blank while lines are made: it keeps a figure with its unit, and a tag with its blanks. */
const KEEP = '\u00a0';

function spans(words: readonly Inline[], tone: Tone | undefined): Span[] {
  return words.map(word => {
    const span = inline(word);
    return tone === undefined || span.tone !== undefined ? span : spanOf(span.text, tone, span.link);
  });
}

function inline(word: Inline): Span {
  if (typeof word === 'string') return { text: printable(word) };
  switch (word.kind) {
    case 'bytes':
      return kept(formatBytes(word.bytes));
    case 'count':
      return kept(formatCount(word.count));
    case 'share':
      return kept(formatShare(word.share));
    case 'tag':
      return kept(formatTag(printable(word.tag)), 'strong', word.step);
    case 'driver':
      return kept(printable(word.name), 'strong', word.step);
    case 'name':
      return { text: printable(word.name) };
    case 'command':
      return word.step.asLink && !word.step.changesTarget
        ? { text: printable(word.step.command), link: word.step.command }
        : kept(printable(word.step.command), 'strong');
    default:
      return unreachable(word);
  }
}

function kept(text: string, tone?: Tone, step?: Step): Span {
  return spanOf(text.replace(/ /g, KEEP), tone, step?.command);
}

/** Built member by member: spreading objects is slow where the language is ES2017. */
function spanOf(text: string, tone: Tone | undefined, link?: string): Span {
  const span: { -readonly [K in keyof Span]: Span[K] } = { text };
  if (tone !== undefined) span.tone = tone;
  if (link !== undefined) span.link = link;
  return span;
}

function withText(span: Span, text: string): Span {
  return spanOf(text, span.tone, span.link);
}

function length(line: readonly Span[]): number {
  return line.reduce((sum, span) => sum + span.text.length, 0);
}

/** Words of one tone as one piece: markup around each of them would be longer than the text. */
function joined(line: StyledLine): StyledLine {
  const pieces: Span[] = [];
  line.forEach((span, at) => {
    const last = pieces[pieces.length - 1];
    const next = line[at + 1];
    const between =
      span.tone === undefined &&
      span.link === undefined &&
      withoutBlanksAtEnd(span.text) === '' &&
      next?.link === undefined;
    const tone = between && next !== undefined && last?.tone === next.tone ? last?.tone : span.tone;
    if (last !== undefined && last.link === undefined && span.link === undefined && last.tone === tone) {
      pieces[pieces.length - 1] = withText(last, last.text + span.text);
    } else pieces.push(span);
  });
  return pieces;
}

/** Without blanks at its end, and with plain blanks for those that held words together. */
function trimEnd(line: StyledLine): StyledLine {
  const shown = line.map(span =>
    span.text.indexOf(KEEP) < 0 ? span : withText(span, span.text.replace(/\u00a0/g, ' ')),
  );
  let last = shown[shown.length - 1];
  while (last !== undefined && last.link === undefined) {
    const text = withoutBlanksAtEnd(last.text);
    if (text === last.text && text !== '') break;
    if (text !== '') {
      shown[shown.length - 1] = withText(last, text);
      break;
    }
    shown.pop();
    last = shown[shown.length - 1];
  }
  return shown;
}

/** By a loop: a regular expression would look at every run of blanks to its end. */
function withoutBlanksAtEnd(text: string): string {
  let end = text.length;
  while (end > 0 && text.charCodeAt(end - 1) === BLANK) end--;
  return end === text.length ? text : text.slice(0, end);
}

const BLANK = 0x20;

function unreachable(value: never): never {
  throw new Error(`A kind of page element has no layout: ${JSON.stringify(value)}`);
}
