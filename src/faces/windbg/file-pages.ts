/** Pages of a log inside WinDbg: they say that they show a file, and what a click would run on the target. */
import type { Doc, Node } from '../../pages/doc.ts';
import type { StyledLine } from '../../pages/layout.ts';
import { spanOf } from '../../pages/spans.ts';
import { command, name, say } from '../../report/inline.ts';
import { step } from '../../report/step.ts';
import type { ShownFile } from './shown-file.ts';

/** Less is an answer of a sentence or two. */
const LEAST_NODES = 3;

/** The remark in front of a page, and a mark at each command that would run on the target. */
export function withMarks(page: Doc, { path }: ShownFile): Doc {
  const back = step('verb-diagnose');
  const marked = page.map((node): Node => {
    // What is typed outside the debugger is on no target.
    if (node.kind !== 'step' || isOurs(node.step.command) || !(node.step.asLink || node.step.changesTarget))
      return node;
    const purpose = `on this target: ${node.step.purpose}`;
    return Object.assign({}, node, { step: Object.assign({}, node.step, { purpose }) });
  });
  // A sentence on a slip of the hand is no page.
  if (page.length < LEAST_NODES) return marked;
  return [
    {
      kind: 'paragraph',
      indent: 0,
      tone: 'subdued',
      words: say`This shows the file ${name(path)}, not this target. Back: ${back === undefined ? 'dx @$poolDiagnose()' : command(back)}`,
    },
    ...marked,
  ];
}

/** Without the links that are not marked: a click on evidence would run its command on another machine. */
export function onlyOurs(lines: readonly StyledLine[], page: Doc): StyledLine[] {
  const marked = new Set(page.map(node => (node.kind === 'step' ? node.step.command : '')));
  return lines.map(line =>
    line.map(span => {
      const { link } = span;
      return link === undefined || isOurs(link) || marked.has(link) ? span : spanOf(span.text, span.tone);
    }),
  );
}

function isOurs(text: string): boolean {
  return text.slice(0, 9) === 'dx @$pool';
}
