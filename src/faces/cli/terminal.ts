/** How a page fits where it goes: its width and its colours. */
import { type StyledLine, WIDTH } from '../../pages/layout.ts';
import { text } from '../../pages/text.ts';
import { coloured } from './colour.ts';
import { NARROWEST, type Options, WIDEST } from './options.ts';
import type { Output } from './output.ts';

export function showOn(
  output: Output,
  options: Pick<Options, 'color' | 'output'>,
): (lines: readonly StyledLine[]) => void {
  const inColour = options.color === 'always' || (options.color === 'auto' && wantsColour(options));
  return lines => output.write(`${(inColour ? coloured(lines) : text(lines)).join('\n')}\n`);
}

/** NO_COLOR (no-color.org) and FORCE_COLOR as Node and others read them. */
function wantsColour({ output }: Pick<Options, 'output'>): boolean {
  const { NO_COLOR, FORCE_COLOR } = process.env;
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return output === undefined && process.stdout.isTTY === true;
}

/** What was asked for, else the terminal's width, within what a page is made for. */
export function widthOf({ width, output }: Pick<Options, 'width' | 'output'>): number {
  if (width !== undefined) return width;
  const columns = Number(process.env.COLUMNS) || (output === undefined ? process.stdout.columns : WIDTH);
  return Number.isInteger(columns) ? Math.min(WIDEST, Math.max(NARROWEST, columns)) : WIDTH;
}
