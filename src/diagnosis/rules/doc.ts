/** The page beside a rule, in its parts. The help in WinDbg, `--explain` and the README are made of it. */

export interface RuleDoc {
  /** A noun phrase without a full stop. */
  readonly title: string;
  /** What a finding of the rule says. */
  readonly says: string;
  readonly why: string;
  readonly measures: string;
  readonly misleads: string;
  readonly whatToDo: string;
}

/** The headings of every page, in their order. */
const HEADINGS: readonly (readonly [keyof RuleDoc, string])[] = [
  ['why', 'Why it matters'],
  ['measures', 'What is measured'],
  ['misleads', 'When it misleads'],
  ['whatToDo', 'What to do'],
];

/** Parts that the page lacks are empty; a test holds that none does. */
export function docOf({ prose }: { readonly prose: string }): RuleDoc {
  const [head = '', ...parts] = prose.split('\n## ');
  const [title = '', ...says] = head.split('\n');
  const doc: { -readonly [K in keyof RuleDoc]: string } = {
    title: title.replace('# ', ''),
    says: flat(says),
    why: '',
    measures: '',
    misleads: '',
    whatToDo: '',
  };
  for (const part of parts) {
    const [heading, ...lines] = part.split('\n');
    const known = HEADINGS.find(each => each[1] === heading);
    if (known) doc[known[0]] = flat(lines);
  }
  return doc;
}

function flat(lines: readonly string[]): string {
  return lines.filter(line => line !== '').join(' ');
}
