import type { Tone } from './doc.ts';
import type { Span, StyledLine } from './layout.ts';

/**
 * Debugger markup. Tags may be dropped by a console, so that the text alone must read well: every link shows
 * the command that it runs. (Customizing Debugger Output Using DML, Microsoft.)
 */
export function dml(lines: readonly StyledLine[]): string[] {
  return lines.map(line => line.map(markUp).join(''));
}

const COLOURS: Readonly<Record<Exclude<Tone, 'strong'>, string>> = {
  critical: 'errfg',
  warning: 'warnfg',
  note: 'empfg',
  healthy: 'normfg',
  unknown: 'empfg',
  subdued: 'subfg',
};

function markUp(span: Span): string {
  const words = withoutAliases(escapeDml(span.text));
  if (span.link !== undefined) return `<link cmd="${escapeDml(span.link)}">${words}</link>`;
  if (span.tone === undefined) return words;
  if (span.tone === 'strong') return `<b>${words}</b>`;
  const coloured = `<col fg="${COLOURS[span.tone]}">${words}</col>`;
  return span.tone === 'subdued' ? coloured : `<b>${coloured}</b>`;
}

/** The four characters that markup gives a meaning. */
export function escapeDml(text: string): string {
  return text.replace(/[&<>"]/g, character => ENTITIES[character] ?? character);
}

/**
 * A page is printed by a command, in which the engine replaces aliases, in quotes, too: `$u0` to `$u9`, `$ntsym` and
 * their like, and any in `${ }` (Using Aliases, Microsoft). A tag that shows nothing parts the sign from the name.
 * Behind @ a name is none of an alias's, as in `dx @$poolHelp()`, but for the first kind and the braces.
 */
function withoutAliases(text: string): string {
  return text.indexOf('$') < 0
    ? text
    : text.replace(SIGN, sign => (sign.length > 1 ? sign : `${sign}<b></b>`));
}

// @$poolHelp, which stays, or any other $
const SIGN = /@\$(?=[A-Za-z])(?!u[0-9])|\$/g;

const ENTITIES: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
