/**
 * Debugger markup (DML) read as its public specification says (customizing-debugger-output-using-dml):
 * a fixed set of tags, named colours, four entities. Whatever lies outside is a fault.
 */
import { type Fault, faults } from './faults.ts';

/** A run of text with one look. */
export interface Segment {
  readonly text: string;
  /** Names of the styles in force: `b`, `i`, `u`, `fg:warnfg`, `bg:wbg`. */
  readonly style: readonly string[];
  readonly link?: Link;
}

export interface Link {
  readonly tag: 'link' | 'exec' | 'altlink';
  readonly cmd: string;
  /** The text shown when the mouse rests on it. */
  readonly alt?: string;
}

const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  link: ['name', 'cmd', 'alt', 'section'],
  altlink: ['name', 'cmd', 'section'],
  exec: ['cmd'],
  b: [],
  i: [],
  u: [],
  col: ['fg', 'bg'],
};

const COLOURS = new Set(
  (
    'wbg wfg clbg clfg empbg empfg emphfg subbg subfg normbg normfg warnbg warnfg errbg errfg verbbg verbfg changed ' +
    'srcnum srcchar srcstr srcid srckw srcpair srccmnt srcdrct srcspid srcannot'
  ).split(' '),
);

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

interface OpenTag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

/** The segments of one output call; a newline in the text stays a newline in a segment. */
export function parseDml(dml: string, fault: Fault): Segment[] {
  const segments: Segment[] = [];
  const open: OpenTag[] = [];
  const wrong = (problem: string) => fault(faults.dml(dml, problem));
  let at = 0;
  while (at < dml.length) {
    if (dml[at] !== '<') {
      const end = dml.indexOf('<', at);
      const raw = dml.slice(at, end < 0 ? dml.length : end);
      if (/[>"]/.test(raw)) wrong('a raw > or " in text');
      segments.push(segment(decoded(raw, wrong), open));
      at += raw.length;
      continue;
    }
    // <link cmd="!vm" alt="text"> or </link> or <altlink name="n" cmd="c" />
    const tag = /^<(\/?)([A-Za-z]+)((?:\s+[A-Za-z]+="[^"]*")*)\s*(\/?)>/.exec(dml.slice(at));
    if (tag === null) {
      wrong('a raw < or a broken tag');
      segments.push(segment('<', open));
      at++;
      continue;
    }
    at += tag[0].length;
    const name = tag[2] ?? '';
    const allowed = ATTRIBUTES[name];
    if (allowed === undefined) {
      wrong(`unknown tag <${name}>`);
      continue;
    }
    if (tag[1] === '/') {
      if (open[open.length - 1]?.name === name) open.pop();
      else wrong(`</${name}> closes ${open.length === 0 ? 'nothing' : `<${open[open.length - 1]?.name}>`}`);
      continue;
    }
    const attributes = readAttributes(name, allowed, tag[3] ?? '', wrong);
    const inLink = open.some(one => one.name === 'link' || one.name === 'exec');
    if (inLink && (name === 'link' || name === 'exec')) wrong('a link within a link');
    if (tag[4] === '/') {
      if (name !== 'altlink') wrong(`<${name}/> cannot close itself`);
      else segments.push(segment('', [...open, { name, attributes }]));
    } else open.push({ name, attributes });
  }
  if (open.length > 0) wrong(`<${open.map(one => one.name).join('><')}> is never closed`);
  return segments;
}

function readAttributes(
  tag: string,
  allowed: readonly string[],
  text: string,
  wrong: (problem: string) => void,
): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const one of text.matchAll(/([A-Za-z]+)="([^"]*)"/g)) {
    const name = one[1] ?? '';
    const raw = one[2] ?? '';
    if (!allowed.includes(name)) wrong(`<${tag}> has no attribute ${name}`);
    if (attributes.has(name)) wrong(`<${tag}> has two attributes ${name}`);
    // Links in published extensions hold a raw > (lambdas); a raw < would start a tag.
    if (raw.includes('<')) wrong(`a raw < in ${name}`);
    if (/[\r\n]/.test(raw)) wrong(`a line end in ${name}`);
    const value = decoded(raw, wrong);
    // Only third-party code has it, escaped: how a click reads it is not established.
    if (name === 'cmd' && value.includes('"')) wrong('a quotation mark in cmd');
    attributes.set(name, value);
  }
  if (tag === 'col') {
    for (const colour of attributes.values()) if (!COLOURS.has(colour)) wrong(`unknown colour ${colour}`);
    if (attributes.size === 0) wrong('<col> without a colour');
  }
  if (
    (tag === 'link' || tag === 'exec') &&
    (attributes.get('cmd') ?? attributes.get('section') ?? '') === ''
  ) {
    if (!attributes.has('name')) wrong(`<${tag}> without a command`);
  }
  return attributes;
}

function decoded(raw: string, wrong: (problem: string) => void): string {
  return raw.replace(/&[a-zA-Z]*;?/g, entity => {
    const char = ENTITIES[entity];
    if (char === undefined) wrong(`a raw & or unknown entity ${entity}`);
    return char ?? entity;
  });
}

function segment(text: string, open: readonly OpenTag[]): Segment {
  const style: string[] = [];
  let link: Link | undefined;
  for (const { name, attributes } of open) {
    if (name === 'col') for (const [side, colour] of attributes) style.push(`${side}:${colour}`);
    else if (name === 'link' || name === 'altlink' || name === 'exec') {
      const cmd = attributes.get('cmd');
      const alt = attributes.get('alt');
      if (cmd !== undefined) link = { tag: name, cmd, ...(alt === undefined ? {} : { alt }) };
    } else style.push(name);
  }
  return { text, style, ...(link === undefined ? {} : { link }) };
}
