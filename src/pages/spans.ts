/** Pieces of lines: words with what they mean, and the command that a click runs. */
import type { Inline } from '../report/inline.ts';
import type { Step } from '../report/step.ts';
import type { Tone } from './doc.ts';
import { formatBytes, formatCount, formatShare, formatTag, printable } from './format.ts';

/** A piece of a line: printable ASCII, what it means, and the command that a click on it runs. */
export interface Span {
  readonly text: string;
  readonly tone?: Tone;
  readonly link?: string;
}

export type StyledLine = readonly Span[];

/** Between columns. */
export const GAP = '  ';

/** A no-break blank while lines are made: it keeps a figure with its unit, and a tag with its blanks. */
const KEEP = '\u00a0';

export function spans(words: readonly Inline[], tone: Tone | undefined): Span[] {
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
export function spanOf(text: string, tone: Tone | undefined, link?: string): Span {
  const span: { -readonly [K in keyof Span]: Span[K] } = { text };
  if (tone !== undefined) span.tone = tone;
  if (link !== undefined) span.link = link;
  return span;
}

export function withText(span: Span, text: string): Span {
  return spanOf(text, span.tone, span.link);
}

/** What a reader must know before running it. */
export function marksOf({ slow, changesTarget }: Step): string {
  const marks: string[] = [];
  if (slow) marks.push('slow');
  if (changesTarget) marks.push('changes the target');
  return marks.length > 0 ? ` (${marks.join(', ')})` : '';
}

export function length(line: readonly Span[]): number {
  return line.reduce((sum, span) => sum + span.text.length, 0);
}

/** Words of one tone as one piece: markup around each of them would be longer than the text. */
export function joined(line: StyledLine): StyledLine {
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
export function trimEnd(line: StyledLine): StyledLine {
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
export function withoutBlanksAtEnd(text: string): string {
  let end = text.length;
  while (end > 0 && text.charCodeAt(end - 1) === BLANK) end--;
  return end === text.length ? text : text.slice(0, end);
}

const BLANK = 0x20;

export function unreachable(value: never): never {
  throw new Error(`A kind of page element has no layout: ${JSON.stringify(value)}`);
}
