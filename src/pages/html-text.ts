/** Text of anyone's as text in HTML. */
import { printable } from './format.ts';

/** Printable, and without what HTML reads as its own. */
export function escaped(text: string): string {
  return printable(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}
