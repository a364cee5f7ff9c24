import type { StyledLine } from './layout.ts';

/** The lines without any marks. */
export function text(lines: readonly StyledLine[]): string[] {
  return lines.map(line => line.map(span => span.text).join(''));
}
