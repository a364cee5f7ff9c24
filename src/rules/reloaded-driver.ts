import type { Modules } from '../facts/modules.ts';
import type { TagRow, TagUsage } from '../facts/tags.ts';
import { UNLOADED_REPEATEDLY } from '../knowledge/limits.ts';
import { evidence } from '../report/evidence.ts';
import { bytes, count, driver, type Inline, say, tag } from '../report/inline.ts';
import type { Finding } from '../report/report.ts';
import { step, steps } from '../report/step.ts';
import { ownerOf } from '../views/owner.ts';
import { defineRule } from './define.ts';

/** What a driver left behind is worth a warning from here on: judgement. */
const LEFT_BEHIND_WARNING = 1024 * 1024;

export default defineRule({
  id: 'reloaded-driver',
  needs: ['modules', 'tags'],
  wants: [],
  doc: {
    title: 'Driver that came and went and left allocations',
    says: 'A driver was loaded and unloaded several times, and a pool tag named like it still has allocations.',
    why: 'A driver must free its pool when it unloads. One that does not loses that memory at every round, until the machine is restarted.',
    measures:
      'Drivers that stand three times or more in the list of unloaded modules and whose name begins like a tag that nothing else explains.',
    misleads: 'The owner is concluded from the name. A driver that is loaded again now uses the tag rightly.',
    whatToDo:
      'Find out what loads and unloads the driver, and ask its maker for a version that frees its pool.',
  },
  check({ modules, tags }) {
    const findings: Finding[] = [];
    const starts = startsOfReloaded(modules.value);
    if (starts.size === 0) return [];
    for (const row of tags.value.rows) {
      if (!starts.has(row.tag.trim().toLowerCase())) continue;
      const owner = ownerOf(row, modules.value);
      if (owner === undefined || !owner.step.endsWith('-name') || owner.unloads < UNLOADED_REPEATEDLY)
        continue;
      const part = larger(row);
      if (part === undefined || part.usage.outstanding === 0) continue;
      const gone = owner.step === 'unloaded-name';
      const size = part.usage.bytes;
      findings.push({
        severity: gone && (size ?? 0) >= LEFT_BEHIND_WARNING ? 'warning' : 'note',
        confidence: gone ? 'likely' : 'possible',
        resource: part.pool,
        headline: say`${driver(owner.name)} was loaded and unloaded ${count(owner.unloads)} times${gone ? ', is not loaded now' : ''}, and tag ${tag(row.tag)}, likely its own, still holds ${amount(part.usage)}.`,
        holder: say`tag ${tag(row.tag)} of ${driver(owner.name)}, ${amount(part.usage)}`,
        details: [
          say`The owner is concluded from the name, which begins like the tag: no listed driver has this tag.`,
        ],
        tags: [row.tag],
        drivers: [owner.name],
        evidence: [...evidence(tags, row), ...evidence(modules, ...owner.lines.slice(0, 8))],
        next: steps(step('module-details', { module: owner.name }), step('search-images', { tag: row.tag })),
      });
    }
    return findings;
  },
});

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
