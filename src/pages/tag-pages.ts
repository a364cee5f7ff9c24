/** What is known of a tag without any machine: `--explain Toke`. */
import { type HealthyRange, healthyRange } from '../knowledge/healthy-ranges.ts';
import { knownLeaksOf } from '../knowledge/known-leaks/index.ts';
import { tagBinary } from '../knowledge/tag-binaries.ts';
import { growth, type TagKind } from '../knowledge/tag-note.ts';
import { tagNote } from '../knowledge/tags/index.ts';
import { bytes, count, type Inline, name, say, tag } from '../report/inline.ts';
import type { Doc, Node } from './doc.ts';

const KINDS: Readonly<Record<TagKind, string>> = {
  cause: 'A leak of this tag is the fault of its owner.',
  mirror: 'It grows when another driver or program keeps objects open. Look for that holder.',
  cache: 'It is a cache. It grows with the load and is rarely a leak.',
  default: 'Many drivers share it. It does not name its owner.',
  fixed: 'It is reserved once at start-up.',
};

/** Undefined for what is no tag, or of which nothing is known. */
export function explainTag(given: string): Doc | undefined {
  if (given.length === 0 || given.length > 4) return undefined;
  const padded = given.padEnd(4);
  const note = tagNote(padded);
  const binary = tagBinary(padded);
  const leaks = knownLeaksOf(padded);
  const ranges = (['nonpaged', 'paged'] as const)
    .map(pool => healthyRange(padded, pool, 64))
    .filter((each): each is HealthyRange => each !== undefined);
  const exact = ranges.filter((each, at) => ranges.indexOf(each) === at && each.tag === padded);
  if (note === undefined && binary === undefined && leaks.length === 0) return undefined;
  const owner = note?.note.owner ?? binary?.binary;
  const when = note && growth(note.note);
  const lines: (readonly Inline[])[] = [];
  if (owner !== undefined) lines.push(say`Owner: ${name(owner)}.`);
  if (note?.note.kind !== undefined) lines.push(say`${KINDS[note.note.kind]}`);
  if (when !== undefined) lines.push(say`It grows when ${when}.`);
  const pools = new Set<string>();
  for (const each of exact) {
    if (pools.has(each.pool)) continue;
    pools.add(each.pool);
    lines.push(
      say`Healthy 64-bit machines keep up to ${count(each.outstanding)} allocations, ${bytes(each.bytes)} of ${each.pool} pool (${each.source}).`,
    );
  }
  return [
    { kind: 'heading', words: say`Pool tag ${tag(padded)}`, aside: note?.note.what ?? '' },
    ...lines.map((words): Node => ({ kind: 'paragraph', words, indent: 2 })),
    ...(leaks.length === 0
      ? []
      : [
          { kind: 'blank' } as const,
          { kind: 'paragraph', words: ['Known leaks'], indent: 0, tone: 'strong' } as const,
          ...leaks.map(
            (each): Node => ({
              kind: 'paragraph',
              words: say`${each.name}: ${each.what} ${each.source}`,
              indent: 2,
            }),
          ),
        ]),
  ];
}
