/** Makes the words of a page clickable: a tag leads to its page, a driver to its details, a line to its command. */

import { moduleOf } from '../../diagnosis/derived/module-of.ts';
import type { Doc, Node } from '../../pages/doc.ts';
import type { Modules } from '../../reading/facts/modules.ts';
import type { Inline } from '../../report/inline.ts';
import { step, stepOfCommand } from '../../report/step.ts';

/** The page with links. Of one word in one finding the first is enough: a page full of links is hard to read. */
export function linked(page: Doc, modules: Modules | undefined): Doc {
  let seen: string[] = [];
  const word = (each: Inline): Inline => {
    if (typeof each === 'string' || (each.kind !== 'tag' && each.kind !== 'driver')) return each;
    const to =
      each.kind === 'tag'
        ? step('verb-tag', { tag: each.tag })
        : step('module-details', { module: moduleOf(each.name, modules) });
    if (to === undefined || seen.indexOf(to.command) >= 0) return each;
    seen.push(to.command);
    return each.kind === 'tag'
      ? { kind: 'tag', tag: each.tag, step: to }
      : { kind: 'driver', name: each.name, step: to };
  };
  return page.map((node): Node => {
    switch (node.kind) {
      case 'blank':
      case 'line':
        seen = [];
        return node;
      case 'paragraph':
        return Object.assign({}, node, { words: node.words.map(word) });
      case 'quote': {
        const to = node.command === '' ? undefined : stepOfCommand(node.command);
        return to === undefined ? node : Object.assign({}, node, { step: to });
      }
      case 'table': {
        const rows = node.rows.map(row =>
          row.map(cell => {
            const [only] = cell.words;
            if (cell.step !== undefined || cell.words.length !== 1 || only === undefined) return cell;
            if (typeof only === 'string' || only.kind !== 'tag') return cell;
            const to = step('verb-tag', { tag: only.tag });
            return to === undefined ? cell : { words: cell.words, step: to };
          }),
        );
        return Object.assign({}, node, { rows });
      }
      default:
        return node;
    }
  });
}
