/** Cells under their titles, a line a row. */
import type { Cell, Column } from './doc.ts';
import { GAP, type Span, type StyledLine, spans } from './spans.ts';
import { clipped } from './wrap.ts';

export function layoutTable(
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
  if (text.length > column.width) {
    text =
      column.clauses === true
        ? clipped(text, column.width)
        : `${text.slice(0, Math.max(0, column.width - 3))}...`;
  }
  const room: Span = { text: ' '.repeat(Math.max(0, column.width - text.length)) };
  const { step } = cell;
  const tone = cell.tone ?? (list.length === 1 ? list[0]?.tone : undefined);
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
