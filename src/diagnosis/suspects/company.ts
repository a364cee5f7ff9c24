/** Signs that other rows show: the lead over the next tag, and tags with the same number of allocations. */
import type { PoolGroup, Tags } from '../../reading/facts/tags.ts';
import { count, type Inline, say, tag } from '../../report/inline.ts';
import { latest } from '../derived/latest.ts';
import { type Chain, chainsOf } from '../derived/lockstep.ts';
import { remarkableTags, type TagPart } from '../derived/remarkable-tags.ts';
import { type Weight, weight } from './reason.ts';

const MB = 1024 * 1024;
/** With less nobody leads anything. Judgement. */
const LEADER_BYTES = 4 * MB;
const LEADER_BLOCKS = 50_000;

/**
 * How near two counts must be to be no chance, by how large they are: in a table of a few hundred tags counts of millions
 * are rare, so a tenth of a per cent is enough.
 */
const PAIRS: readonly { readonly from: number; readonly apart: number }[] = [
  { from: 1_000_000, apart: 0.001 },
  { from: 100_000, apart: 0.0001 },
  { from: 10_000, apart: 0 },
];

/** Tags of one cause: they were allocated together. */
export interface Company {
  /** The most specific first. */
  readonly parts: readonly TagPart[];
  readonly points: number;
}

/** Every group of tags that go together; no tag is in two. */
export const companies = latest((tags: Tags): readonly Company[] => {
  const list = chainsOf(tags).map(ofChain);
  const taken = new Set<string>();
  for (const company of list) for (const part of company.parts) taken.add(keyOf(part));
  list.push(...pairs(remarkableTags(tags).filter(part => !taken.has(keyOf(part)))));
  return list;
});

export const keyOf = ({ row, group }: TagPart): string => `${row.tag} ${group} ${row.line}`;

function ofChain(chain: Chain): Company {
  const members = chain.links.length;
  return { parts: chain.links, points: members >= 5 ? 4 : members >= 3 ? 3 : 2 };
}

/** Two neighbours in the order of counts that are nearer than chance brings them. */
function pairs(parts: readonly TagPart[]): Company[] {
  const sorted = parts
    .filter(part => part.usage.outstanding >= 10_000)
    .sort((a, b) => b.usage.outstanding - a.usage.outstanding || (a.row.tag < b.row.tag ? -1 : 1));
  const found: Company[] = [];
  for (let place = 0; place + 1 < sorted.length; place++) {
    const one = sorted[place];
    const other = sorted[place + 1];
    if (one === undefined || other === undefined || one.row.tag === other.row.tag) continue;
    const rule = PAIRS.find(each => other.usage.outstanding >= each.from);
    if (rule === undefined) continue;
    if (one.usage.outstanding - other.usage.outstanding > other.usage.outstanding * rule.apart) continue;
    found.push({ parts: [one, other], points: other.usage.outstanding >= 100_000 ? 2 : 1 });
    place++;
  }
  return found;
}

/** What the tag leads by, among tags that are not of its own cause. */
export function leadSign(part: TagPart, tags: Tags, company: Company | undefined): Weight | undefined {
  const { group, usage } = part;
  const { measure, parts } = ranking(tags, group);
  const own = usage[measure] ?? 0;
  if (own < (measure === 'bytes' ? LEADER_BYTES : LEADER_BLOCKS)) return undefined;
  const next = parts.find(each => each.row.tag !== part.row.tag && !isMate(company, each.row.tag));
  const nextOwn = next?.usage[measure] ?? 0;
  // Alone in its table: nothing says how much the others hold.
  if (next === undefined || nextOwn <= 0)
    return weight('largest', 1, () => say`the largest of ${group} pool here`);
  const lead = own / nextOwn;
  if (lead < 1) return undefined;
  return weight('largest', 1 + Math.log2(lead), () =>
    lead >= 1.5
      ? say`largest of ${group} pool, ${times(lead)} the next (${tag(next.row.tag)})`
      : say`largest of ${group} pool`,
  );
}

function isMate(company: Company | undefined, tag: string): boolean {
  return company?.parts.some(mate => mate.row.tag === tag) === true;
}

function times(lead: number): Inline[] {
  return lead < 10 ? [`${Math.round(lead * 10) / 10} times`] : say`${count(Math.round(lead))} times`;
}

interface Ranking {
  /** What the table has to compare by. */
  readonly measure: 'bytes' | 'outstanding';
  /** The largest first. */
  readonly parts: readonly TagPart[];
}

const rankings = latest((_tags: Tags): { [K in PoolGroup]?: Ranking } => ({}));
/** A company has at most so many members, so the first that is not of it is among these. */
const RANKED = 80;

function ranking(tags: Tags, group: PoolGroup): Ranking {
  const lists = rankings(tags);
  const before = lists[group];
  if (before !== undefined) return before;
  const measure = tags.rows.some(row => row[group]?.bytes !== undefined) ? 'bytes' : 'outstanding';
  const parts = remarkableTags(tags)
    .filter(part => part.group === group)
    .sort((a, b) => (b.usage[measure] ?? 0) - (a.usage[measure] ?? 0) || (a.row.tag < b.row.tag ? -1 : 1))
    .slice(0, RANKED);
  const made: Ranking = { measure, parts };
  lists[group] = made;
  return made;
}

const MOST_NAMED = 4;
/** What company is worth whose other tags are as large as healthy machines keep them. Judgement. */
const BESIDE_USUAL = 0.5;

/** `isUsual` says whether healthy machines keep as much of a part. */
export function companySign(
  part: TagPart,
  company: Company | undefined,
  isUsual: (part: TagPart) => boolean,
): Weight | undefined {
  if (company === undefined) return undefined;
  const mates = company.parts.filter(each => each.row.tag !== part.row.tag);
  if (mates.length === 0) return undefined;
  // A driver that keeps something for every open file goes with the files by right.
  const points = mates.some(isUsual) ? BESIDE_USUAL : company.points;
  return weight('companions', points, () => {
    const names: Inline[] = [];
    mates.slice(0, MOST_NAMED).forEach((each, place) => {
      names.push(...say`${place > 0 ? ', ' : ''}${tag(each.row.tag)}`);
    });
    const more = mates.length > MOST_NAMED ? say` and ${count(mates.length - MOST_NAMED)} more` : [];
    return say`same count as ${names}${more}`;
  });
}
