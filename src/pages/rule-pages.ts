/** The documentation of the rules as pages: `--explain`, and the help inside WinDbg. */
import type { AnyRule } from '../diagnosis/rules/define.ts';
import { docOf } from '../diagnosis/rules/doc.ts';
import { rules } from '../diagnosis/rules/index.ts';
import type { Doc, Node } from './doc.ts';

export function findRule(id: string): AnyRule | undefined {
  return rules.find(rule => rule.id === id);
}

/** The documentation of one rule as a page. */
export function explain(rule: AnyRule): Doc {
  const doc = docOf(rule);
  const part = (title: string, words: string): Node[] => [
    { kind: 'blank' },
    { kind: 'paragraph', words: [title], indent: 0, tone: 'strong' },
    { kind: 'paragraph', words: [words], indent: 2 },
  ];
  return [
    { kind: 'heading', words: [doc.title], aside: rule.id },
    ...part('What it says', doc.says),
    ...part('Why it matters', doc.why),
    ...part('What is measured', doc.measures),
    ...part('When it misleads', doc.misleads),
    ...part('What to do', doc.whatToDo),
    ...(rule.pattern === undefined ? [] : part('Pattern', rule.pattern)),
  ];
}

/** All rules, a line each. */
export function ruleList(): Doc {
  return rules.map(rule => ({
    kind: 'paragraph',
    words: [docOf(rule).title],
    indent: 0,
    label: { text: rule.id, tone: 'strong', width: 30 },
  }));
}
