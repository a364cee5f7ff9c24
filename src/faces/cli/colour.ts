import { styleText } from 'node:util';
import type { Tone } from '../../pages/doc.ts';
import type { StyledLine } from '../../pages/layout.ts';

/** Colours by meaning; the words alone say the same. */
const STYLES: Readonly<Record<Tone, Parameters<typeof styleText>[0]>> = {
  critical: ['bold', 'red'],
  warning: ['bold', 'yellow'],
  note: ['bold', 'cyan'],
  healthy: ['bold', 'green'],
  unknown: ['bold', 'magenta'],
  strong: 'bold',
  subdued: 'gray',
};

/** The lines for a terminal. Commands, which are links in WinDbg, are blue. */
export function coloured(lines: readonly StyledLine[]): string[] {
  return lines.map(line =>
    line
      .map(span => {
        if (span.text.trim() === '') return span.text;
        const style = span.link !== undefined ? 'blue' : span.tone && STYLES[span.tone];
        return style === undefined ? span.text : styleText(style, span.text, { validateStream: false });
      })
      .join(''),
  );
}
