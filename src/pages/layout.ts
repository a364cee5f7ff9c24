/** Gives a page its lines. Every format prints the same lines, so a DML page without its tags is the text. */
import type { Inline } from '../report/inline.ts';
import type { Step } from '../report/step.ts';
import type { Doc, Node } from './doc.ts';
import { printable } from './format.ts';
import {
  GAP,
  joined,
  length,
  marksOf,
  type Span,
  type StyledLine,
  spanOf,
  spans,
  trimEnd,
  unreachable,
  withoutBlanksAtEnd,
  withText,
} from './spans.ts';
import { layoutTable } from './table.ts';
import { clipped, shortened, wrap } from './wrap.ts';

export type { Span, StyledLine } from './spans.ts';

/** Columns of a page: what a debugger window of common size shows without scrolling. */
export const WIDTH = 100;

export function layout(doc: Doc, width = WIDTH): StyledLine[] {
  const lines: StyledLine[] = [];
  for (const node of doc) lines.push(...withBefore(layoutNode(node, width), node));
  return lines.map(line => joined(trimEnd(line)));
}

const BEFORE = 2;
/** So many characters of a text that is cut still say something. */
const LEAST_TEXT = 16;

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
        lead.push(spanOf(label.text, label.tone, label.link?.command));
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
      return layoutStep(node, width);
    default:
      return unreachable(node);
  }
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
  const shown = cut(fitting, rest);
  if (node.step === undefined || source === '') return [{ text: lead, tone: 'subdued' }, { text: shown }];
  return [
    { text: ' '.repeat(node.indent) },
    { text: source, link: node.step.command },
    { text: `${gap}${place}${GAP}`, tone: 'subdued' },
    { text: shown },
  ];
}

// CM31  0  0  19797  91705344  Internal Configuration manager allocations , Binary: nt!cm
const OWNER_AT_END = /, Binary: [^,]{1,40}$/;

const FIGURE = /\d{3}/;

/** The end goes, but for the driver that a row of `!poolused` names there, where no figure goes for it. */
function cut(text: string, room: number): string {
  if (text.length <= room) return text;
  const owner = OWNER_AT_END.exec(text)?.[0] ?? '';
  const begin = room - '...'.length - owner.length;
  const isShort = begin < LEAST_TEXT || FIGURE.test(text.slice(begin, text.length - owner.length));
  return isShort ? `${text.slice(0, room - 3)}...` : `${text.slice(0, begin)}...${owner}`;
}

function layoutStep(node: Extract<Node, { kind: 'step' }>, width: number): StyledLine[] {
  const { step, indent, width: commandWidth, most } = node;
  const mark = marksOf(step);
  const command = printable(step.command);
  const shown: Span =
    step.asLink && !step.changesTarget
      ? { text: command, link: step.command }
      : { text: command, tone: 'strong' };
  const lead: Span[] = [{ text: ' '.repeat(indent) }, shown];
  const hang = indent + commandWidth;
  const gap = commandWidth - command.length;
  if (gap >= 2) {
    const room = width - hang - mark.length;
    const words = `${most === 1 ? clipped(step.purpose, room) : step.purpose}${mark}`;
    lead.push({ text: ' '.repeat(gap) });
    return shortened(wrap([{ text: words }], width, hang, lead), most, width);
  }
  if (most === 1) return [longCommand(lead, shown, step.purpose, mark, width)];
  return [lead, ...wrap([{ text: `${step.purpose}${mark}` }], width, hang, [{ text: ' '.repeat(hang) }])];
}

/** On one line a command stays whole, since a part of one cannot be typed; its purpose has what is left. */
function longCommand(
  [lead = { text: '' }]: StyledLine,
  command: Span,
  purpose: string,
  mark: string,
  width: number,
): StyledLine {
  const indent = Math.min(lead.text.length, Math.max(BEFORE + 4, width - command.text.length));
  const left = width - indent - command.text.length - GAP.length;
  const room = left - mark.length;
  const words = room >= LEAST_TEXT ? `${clipped(purpose, room)}${mark}` : mark.slice(1);
  const line = [{ text: ' '.repeat(indent) }, command];
  return words !== '' && words.length <= left ? [...line, { text: `${GAP}${words}` }] : line;
}
