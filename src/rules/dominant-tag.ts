import type { PoolGroup, Tags } from '../facts/tags.ts';
import { DOMINANT_LEAST, DOMINANT_OF_MEMORY, DOMINANT_SHARE, DOMINANT_WARNING } from '../knowledge/limits.ts';
import { objectCount } from '../knowledge/object-counts.ts';
import { evidence } from '../report/evidence.ts';
import { bytes, count, say, share, tag } from '../report/inline.ts';
import type { Finding } from '../report/report.ts';
import { step, steps } from '../report/step.ts';
import { type Holder, holder } from '../views/holders.ts';
import { kindOf } from '../views/note-of.ts';
import { ownerOf } from '../views/owner.ts';
import { groupPressure } from '../views/pool-bound.ts';
import { poolTrouble } from '../views/pressure.ts';
import { remarkableTags, type TagPart } from '../views/remarkable-tags.ts';
import { SECOND_SNAPSHOT } from '../wording/one-cause.ts';
import { defineRule } from './define.ts';

/** A reservation is few large blocks. Judgement. */
const MANY_BLOCKS = 100_000;

/** Video memory managers and drivers keep much by right. */
const GRAPHICS = /^(?:dxgkrnl|dxgmms\d|nvlddmkm|amdkmdag|atikmdag|igdkmd\w{0,8})\.sys$/i;

export default defineRule({
  id: 'dominant-tag',
  needs: ['memory', 'tags'],
  wants: ['modules', 'tagHits'],
  about: 'tag',
  doc: {
    title: 'One tag that holds most of a pool',
    says: 'A single tag holds at least half of a pool that is not near its limit yet.',
    why: 'On a machine with much memory a leak runs for weeks before a pool is near anything. One tag that dwarfs all others is how it looks by then.',
    measures:
      'The largest tag of each pool on systems where the maximum is an address range, while the pool itself is not near its limit: at least half of the pool and 512 MB (note); also 2 GB and 5 % of physical memory (warning), without executive objects, which object-pile-up counts; a note at most, and only from there on, where it is a cache, counts what others hold, is reserved at start-up in fewer than 100,000 blocks, or belongs to a graphics driver.',
    misleads:
      'Some drivers keep large buffers on purpose: graphics, storage and file systems of third parties.',
    whatToDo: 'Find the owner of the tag and compare with a second snapshot.',
  },
  check({ memory, tags, modules, tagHits }) {
    const findings: Finding[] = [];
    const ram = memory.value.rows.physicalMemory?.kb;
    for (const group of tags.value.groups) {
      const pressure = groupPressure(memory.value, group);
      // Near a real maximum the pool's own finding tells who holds it.
      if (pressure === undefined || pressure.yardstick === 'maximum') continue;
      const first = largest(tags.value, group, pressure.usedKb * 1024);
      const held = first?.usage.bytes;
      if (first?.share === undefined || held === undefined) continue;
      if (held < DOMINANT_LEAST || first.share < DOMINANT_SHARE) continue;
      // How many objects are too many, other rules know.
      if (objectCount(first.row.tag) !== undefined) continue;
      const owner = ownerOf(first.row, modules?.value, tagHits?.value);
      const usual = usualReason(first, owner?.name);
      const grave = held >= DOMINANT_WARNING && ram !== undefined && held >= ram * 1024 * DOMINANT_OF_MEMORY;
      // On most machines a cache is the largest of its pool: that is no news.
      if (usual !== undefined && !grave) continue;
      const severity = usual === undefined && grave ? 'warning' : 'note';
      // From a note of the pool's own on, that finding tells who holds it; a warning is worth a second one.
      const trouble = poolTrouble(memory.value, group)?.severity;
      if (trouble !== undefined && (trouble !== 'note' || severity === 'note')) continue;
      const parts = { tag: first.row.tag };
      findings.push({
        severity,
        confidence: 'possible',
        resource: group === 'nonpaged' ? 'nonpaged-pool' : 'paged-pool',
        headline: say`Tag ${tag(first.row.tag)} alone holds ${bytes(held)}, ${share(first.share)} of ${group} pool, in ${count(first.usage.outstanding)} allocations.`,
        holder: say`tag ${tag(first.row.tag)}, ${bytes(held)}`,
        details: [
          ...(usual === undefined ? [] : [say`${usual}.`]),
          say`The pool is not near its limit, so nothing fails for lack of it yet.`,
          SECOND_SNAPSHOT,
        ],
        tags: [first.row.tag],
        drivers: owner !== undefined && usual === undefined && /\.sys$/i.test(owner.name) ? [owner.name] : [],
        evidence: [...evidence(tags, first.usage.from ?? first.row), ...evidence(memory, ...pressure.rows)],
        next: steps(
          ...(first.note?.next ?? []).slice(0, 2).map(id => step(id, parts)),
          ...(owner === undefined ? [step('search-images', parts)] : []),
          step('tag-counts', parts),
        ),
      });
    }
    return findings;
  },
});

/** Why so much of one tag can be right, as the beginning of a sentence. */
function usualReason({ row, usage }: Holder, owner: string | undefined): string | undefined {
  const kind = kindOf(row);
  if (kind === 'cache') return 'It is a cache, which follows the load and is rarely a leak';
  if (kind === 'fixed' && usage.outstanding < MANY_BLOCKS)
    return 'It is reserved at start-up, and is rarely a leak';
  if (kind === 'mirror') return 'It counts what somebody else holds, so the cause is their holder';
  return owner !== undefined && GRAPHICS.test(owner)
    ? 'It belongs to graphics, follows the load, and is rarely a leak'
    : undefined;
}

/** The tag that holds most of a pool. Smaller ones than the remarkable cannot dominate anything. */
function largest(tags: Tags, group: PoolGroup, usedBytes: number): Holder | undefined {
  let most: TagPart | undefined;
  for (const part of remarkableTags(tags)) {
    if (part.group === group && (part.usage.bytes ?? 0) > (most?.usage.bytes ?? 0)) most = part;
  }
  return most && holder(most.row, most.usage, usedBytes);
}
