import type { Doc, Node } from '../render/doc.ts';
import type { AnyRule } from '../rules/define.ts';
import { rules } from '../rules/index.ts';

export const usage = `Finds out, from a Windows debugger's log, who ate the kernel's memory.

  node poolinsight-cli.js FILE...              a report for each target in each log; - is standard input
  node poolinsight-cli.js --explain RULE       what a rule says, measures, and when it misleads
  node poolinsight-cli.js --rules              all rules, a line each

Options
  -f, --format text|json   text is for people; json is a contract (README)
      --color, --no-color  default: colour when the output is a terminal
  -h, --help               this text
  -v, --version

A log is what .logopen writes, or text copied from the debugger's window. Worth having in it:
  vertarget   !vm 5   !poolused 3   !poolused 5   lm   !locks

Exit code: 0 nothing at warning or above, 1 something, 2 nothing could be read.
`;

export function findRule(id: string): AnyRule | undefined {
  return rules.find(rule => rule.id === id);
}

/** The documentation of one rule as a page. */
export function explain(rule: AnyRule): Doc {
  const { doc } = rule;
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
  ];
}

/** All rules, a line each. */
export function ruleList(): Doc {
  return rules.map(rule => ({
    kind: 'paragraph',
    words: [rule.doc.title],
    indent: 0,
    label: { text: rule.id, tone: 'strong', width: 30 },
  }));
}
