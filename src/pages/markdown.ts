/** A page as Markdown, for a ticket: it renders on GitHub, and says the same as the text. */
import type { Cell, Doc, Node } from './doc.ts';
import { printable } from './format.ts';
import { marksOf, spans } from './spans.ts';

export function markdown(doc: Doc): string {
  const lines: string[] = [];
  /** What the last block was: blocks of one kind stand together. */
  let last = '';
  const put = (kind: string, ...added: readonly string[]): void => {
    if (last !== '' && (kind !== last || kind === 'paragraph')) lines.push('');
    lines.push(...added);
    last = kind;
  };
  for (const node of doc) {
    if ('before' in node && node.before !== undefined) put('title', `**${node.before}**`);
    switch (node.kind) {
      case 'heading':
        put('heading', `## ${words(node.words)}${node.aside ? ` (${literal(node.aside)})` : ''}`);
        break;
      case 'paragraph': {
        const label = node.label ? `**${node.label.text}** ` : '';
        const aside = node.aside ? ` _${literal(node.aside.text)}_` : '';
        const text = `${label}${words(node.words)}${aside}`;
        if (text !== '') put('paragraph', node.tone === 'strong' ? `**${text.replace(/\*\*/g, '')}**` : text);
        break;
      }
      case 'quote':
        put(
          'quote',
          `- ${node.command === '' ? '' : `${code(node.command)} `}line ${node.line}: ${code(node.text)}`,
        );
        break;
      case 'step':
        put('step', `- ${code(node.step.command)} ${literal(node.step.purpose)}${marksOf(node.step)}`);
        break;
      case 'table':
        put('table', ...table(node));
        break;
      default:
    }
  }
  return `${lines.join('\n')}\n`;
}

function table({ columns, rows }: Extract<Node, { kind: 'table' }>): string[] {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    row(columns.map(each => literal(each.title))),
    row(columns.map(each => (each.right ? '---:' : '---'))),
    ...rows.map(cells => row(columns.map((_, at) => cell(cells[at])))),
  ];
}

// \[\#\#\#\#......\]
const BAR = /^\\\[(?:\\#|\.)+\\\]$/;

function cell(from: Cell | undefined): string {
  if (from === undefined) return '';
  const text = words(from.words, true);
  if (from.to !== undefined) return `[${text}](#${from.to})`;
  // A bar keeps its width as code.
  return BAR.test(text) ? `\`${text.replace(/\\/g, '')}\`` : text;
}

function words(list: Parameters<typeof spans>[0], inTable = false): string {
  return spans(list, undefined)
    .map(span => {
      const text = span.text.replace(/\u00a0/g, ' ');
      if (span.link === undefined && span.tone !== 'strong') return literal(text);
      // A table's row is parted before code is seen.
      return inTable ? code(text).replace(/\|/g, '\\|') : code(text);
    })
    .join('');
}

/** Text in which Markdown sees no signs of its own; nor HTML, which GitHub lets through in part. */
export function literal(text: string): string {
  return printable(text)
    .replace(/[\\`*_[\]<>|#~]/g, each => `\\${each}`)
    .replace(/&/g, '&amp;')
    .replace(/@/g, '@\u200b')
    .replace(/^\s+/, ' ')
    .replace(/^( ?)([-+])(?=\s)/, '$1\\$2')
    .replace(/^( ?\d+)([.)])(?=\s)/, '$1\\$2');
}

/** The target's text as code: with more backticks around than it has within. */
export function code(text: string): string {
  const shown = printable(text).trim();
  if (shown === '') return '';
  let most = 0;
  for (const run of shown.match(/`+/g) ?? []) most = Math.max(most, run.length);
  const ticks = '`'.repeat(most + 1);
  const pad = shown.startsWith('`') || shown.endsWith('`') ? ' ' : '';
  return `${ticks}${pad}${shown}${pad}${ticks}`;
}
