import { MOST_FINDINGS, UNLOADED_REPEATEDLY } from '../../knowledge/limits.ts';
import type { Modules } from '../../reading/facts/modules.ts';
import type { TagRow, TagUsage } from '../../reading/facts/tags.ts';
import { evidence } from '../../report/evidence.ts';
import type { Finding } from '../../report/finding.ts';
import { bytes, count, driver, type Inline, say, tag } from '../../report/inline.ts';
import { step, steps } from '../../report/step.ts';
import { type Owner, ownerOf } from '../derived/owner.ts';
import { defineRule } from './define.ts';
import prose from './reloaded-driver.md';

/** What a driver left behind is worth a warning from here on: judgement. */
const LEFT_BEHIND_WARNING = 1024 * 1024;

export default defineRule({
  id: 'reloaded-driver',
  needs: ['modules', 'tags'],
  wants: [],
  about: 'tag',
  pattern: 'Unloaded Module',
  prose,
  check({ modules, tags }) {
    const starts = startsOfReloaded(modules.value);
    if (starts.size === 0) return [];
    const found: LeftBehind[] = [];
    for (const row of tags.value.rows) {
      if (!starts.has(row.tag.trim().toLowerCase())) continue;
      const owner = ownerOf(row, modules.value);
      if (owner === undefined || !owner.step.endsWith('-name') || owner.unloads < UNLOADED_REPEATEDLY)
        continue;
      const part = larger(row);
      if (part === undefined || part.usage.outstanding === 0) continue;
      const gone = owner.step === 'unloaded-name';
      const grave = gone && (part.usage.bytes ?? 0) >= LEFT_BEHIND_WARNING;
      found.push({ row, owner, ...part, gone, severity: grave ? 'warning' : 'note' });
    }
    found.sort(byGravity);
    const told = found.slice(0, MOST_FINDINGS);
    const untold = found.slice(MOST_FINDINGS);
    return told.map((each, place): Finding => {
      const { row, owner, usage, gone } = each;
      const more = place === told.length - 1 ? untold : [];
      return {
        severity: each.severity,
        confidence: gone ? 'likely' : 'possible',
        resource: each.pool,
        headline: say`${driver(owner.name)} was loaded and unloaded ${count(owner.unloads)} times${gone ? ', is not loaded now' : ''}, and tag ${tag(row.tag)}, likely its own, still holds ${amount(usage)}.`,
        holder: say`tag ${tag(row.tag)} of ${driver(owner.name)}, ${amount(usage)}`,
        details: [
          say`The owner is concluded from the name, which begins like the tag: no listed driver has this tag.`,
          ...(more.length > 0 ? [andMore(more)] : []),
        ],
        tags: [row.tag],
        drivers: [owner.name],
        evidence: [
          ...evidence(tags, row),
          ...evidence(modules, ...owner.lines.slice(0, 8)),
          ...evidence(tags, ...more.slice(0, MOST_NAMED).map(other => other.row)),
        ],
        next: steps(
          step('module-details', { module: owner.module ?? owner.name }),
          step('search-images', { tag: row.tag }),
        ),
      };
    });
  },
});

/** A tag whose driver came and went. */
interface LeftBehind {
  readonly row: TagRow;
  readonly owner: Owner;
  readonly usage: TagUsage;
  readonly pool: 'nonpaged-pool' | 'paged-pool';
  /** The driver is not loaded now. */
  readonly gone: boolean;
  readonly severity: 'warning' | 'note';
}

/** The gravest first, then what holds most. */
function byGravity(a: LeftBehind, b: LeftBehind): number {
  const grave = (each: LeftBehind): number => (each.severity === 'warning' ? 0 : each.gone ? 1 : 2);
  return (
    grave(a) - grave(b) ||
    (b.usage.bytes ?? 0) - (a.usage.bytes ?? 0) ||
    b.usage.outstanding - a.usage.outstanding ||
    (a.row.tag < b.row.tag ? -1 : 1)
  );
}

/** As many of the others are named in a sentence. */
const MOST_NAMED = 6;

function andMore(more: readonly LeftBehind[]): Inline[] {
  const list: Inline[] = [];
  more.slice(0, MOST_NAMED).forEach(({ row, owner }, place) => {
    list.push(...say`${place > 0 ? ', ' : ''}${tag(row.tag)} of ${driver(owner.name)}`);
  });
  const rest = more.length - MOST_NAMED;
  return say`${count(more.length)} more ${more.length === 1 ? 'tag' : 'tags'} of drivers that came and went: ${list}${rest > 0 ? say` and ${count(rest)} more` : []}.`;
}

/** How the tags of drivers that came and went may begin: their first letters. */
function startsOfReloaded({ unloaded }: Modules): Set<string> {
  const times = new Map<string, number>();
  const starts = new Set<string>();
  for (const { file } of unloaded) {
    const name = file.toLowerCase();
    const count = (times.get(name) ?? 0) + 1;
    times.set(name, count);
    if (count === UNLOADED_REPEATEDLY) for (const length of [3, 4]) starts.add(name.slice(0, length));
  }
  return starts;
}

function larger(row: TagRow): { usage: TagUsage; pool: 'nonpaged-pool' | 'paged-pool' } | undefined {
  const weight = (usage: TagUsage | undefined): number => usage?.bytes ?? usage?.outstanding ?? -1;
  if (row.paged !== undefined && weight(row.paged) >= weight(row.nonpaged)) {
    return { usage: row.paged, pool: 'paged-pool' };
  }
  return row.nonpaged && { usage: row.nonpaged, pool: 'nonpaged-pool' };
}

function amount(usage: TagUsage): Inline[] {
  const many = say`${count(usage.outstanding)} allocations`;
  return usage.bytes === undefined ? many : say`${bytes(usage.bytes)} in ${many}`;
}
