/** `--explain WHAT`: a rule, a pool tag by its characters or its number, or how suspects are weighed. */
import { rules } from '../diagnosis/rules/index.ts';
import { similarTags } from '../knowledge/similar-tags.ts';
import type { Doc } from './doc.ts';
import { formatTag, printable } from './format.ts';
import { explain, findRule } from './rule-pages.ts';
import { explainSuspects } from './suspect-pages.ts';
import { explainTag } from './tag-pages.ts';

export type Explained =
  | {
      readonly pages: readonly Doc[];
      /** What was taken for what, where it is not what was typed. */
      readonly remark?: string;
    }
  | { readonly problem: string };

export function explained(asked: string): Explained {
  const word = asked.trim();
  const lower = word.toLowerCase();
  if (lower === 'suspects') return { pages: [explainSuspects()] };
  const rule = findRule(lower);
  if (rule !== undefined) return { pages: [explain(rule)] };
  const number = /^0x[0-9a-f]{1,8}$/.test(lower) ? tagOfNumber(Number(lower)) : undefined;
  return explainedTag(number ?? asked, word) ?? { problem: unknown(word, lower) };
}

function explainedTag(tag: string, word: string): Explained | undefined {
  const similar = similarTags(tag);
  // Where nothing is written like it, a family of tags may fit.
  const [first = tag] = similar;
  const isExact = first === tag.padEnd(4);
  const isAsTyped = isExact || similar.length === 0;
  const tags = isAsTyped ? [first] : similar;
  const pages = tags.map(explainTag).filter((page): page is Doc => page !== undefined);
  if (pages.length === 0) return undefined;
  if (isAsTyped && tag.trim() === word) return { pages };
  return { pages, remark: `${word} is taken for ${named(tags)}.` };
}

function named(tags: readonly string[]): string {
  const shown = tags.map(tag => formatTag(printable(tag)));
  const last = shown[shown.length - 1] ?? '';
  return shown.length < 2 ? `the tag ${last}` : `the tags ${shown.slice(0, -1).join(', ')} and ${last}`;
}

/** Little-endian: the lowest byte is the first character. */
function tagOfNumber(value: number): string {
  return [0, 8, 16, 24].map(shift => String.fromCharCode((value >>> shift) & 0xff)).join('');
}

const MOST_RULES = 5;

function unknown(word: string, lower: string): string {
  const like = lower.length < 3 ? [] : rules.map(rule => rule.id).filter(id => id.includes(lower));
  const shown = like.slice(0, MOST_RULES).join(', ');
  const rulesLike = shown === '' ? '' : ` Rules like it: ${shown}.`;
  return `"${word}" is no rule and no known tag.${rulesLike} Give a rule of --rules, a tag as in --explain Toke or 0x656b6f54, or suspects.`;
}
