/** How suspects are weighed, as a page: `--explain suspects`, and the help inside WinDbg. */
import { MODERATE, type Sign, STRONG, signs, WEAK } from '../diagnosis/suspects/signs.ts';
import type { Doc, Node } from './doc.ts';

const POINTS = 8;

export function explainSuspects(): Doc {
  return [
    { kind: 'heading', words: ['How suspects are weighed'], aside: 'suspects' },
    paragraph(
      `Each sign adds points, and each point doubles the odds of a leak. From ${STRONG} points on a suspect is strong (a warning), from ${MODERATE} on moderate (a note), from ${WEAK} on weak.`,
    ),
    paragraph(
      'A strong suspect has 3 points of its own figures at least, without its neighbours in the table.',
    ),
    paragraph('One snapshot cannot prove a leak. Take another later and compare.'),
    ...part(
      'Signs for a leak, with the most points of each',
      signs.filter(each => each.most > 0),
    ),
    ...part(
      'Signs against it',
      signs.filter(each => each.most < 0),
    ),
  ];
}

function part(title: string, list: readonly Sign[]): Node[] {
  return [
    { kind: 'blank' },
    { kind: 'paragraph', words: [title], indent: 0, tone: 'strong' },
    ...list.map(
      (each): Node => ({
        kind: 'paragraph',
        words: [`${each.id}: ${each.says} Source: ${each.source}.`],
        indent: 0,
        label: { text: `${each.most > 0 ? '+' : ''}${each.most}`, tone: 'strong', width: POINTS },
      }),
    ),
  ];
}

function paragraph(words: string): Node {
  return { kind: 'paragraph', words: [words], indent: 0 };
}
