/** Two starts of one machine: the tag that is the largest after both comes back, which a cache of one load does too. */

import { tagNote } from '../knowledge/tags/index.ts';
import type { PoolGroup } from '../reading/facts/tags.ts';
import type { Finding } from '../report/finding.ts';
import { bytes, type Inline, say, share, tag } from '../report/inline.ts';
import { step, steps } from '../report/step.ts';
import type { Comparison } from './compare.ts';
import type { Snapshot, SnapshotTag } from './snapshot.ts';
import { RETURNING_LEAST, RETURNING_SHARE } from './thresholds.ts';

export function returningFindings({ before, after, groups }: Comparison): Finding[] {
  const found: Finding[] = [];
  for (const group of groups) {
    const was = largest(before, group);
    const is = largest(after, group);
    if (was === undefined || is === undefined || was.row.tag !== is.row.tag) continue;
    if (Math.min(was.share, is.share) < RETURNING_SHARE || Math.min(was.held, is.held) < RETURNING_LEAST)
      continue;
    const note = tagNote(is.row.tag)?.note;
    const load = note?.kind === 'cache' || note?.kind === 'mirror' || note?.kind === 'fixed';
    const parts = { tag: is.row.tag };
    found.push({
      severity: load ? 'note' : 'warning',
      confidence: load ? 'possible' : 'likely',
      resource: group === 'nonpaged' ? 'nonpaged-pool' : 'paged-pool',
      headline: say`Tag ${tag(is.row.tag)} is the largest of ${group} pool after both starts: ${bytes(was.held)}${rate(was.held, before)}, then ${bytes(is.held)}${rate(is.held, after)}.`,
      holder: say`tag ${tag(is.row.tag)}, which comes back after each start`,
      details: [
        say`It holds ${share(was.share)} and ${share(is.share)} of what the tags of ${group} pool hold.`,
        load
          ? say`${note?.what ?? ''}: it follows the load, so that it comes back need not be a leak.`
          : say`A leak comes back at the same rate after each start; two snapshots of one start prove it.`,
      ],
      tags: [is.row.tag],
      drivers: [],
      evidence: [],
      next: steps(
        ...(note?.next ?? []).slice(0, 2).map(id => step(id, parts)),
        step('search-images', parts),
        step('break-on-tag', parts),
      ),
    });
  }
  return found;
}

interface Largest {
  readonly row: SnapshotTag;
  readonly held: number;
  /** Of what all tags of the pool hold. */
  readonly share: number;
}

function largest({ tags }: Snapshot, group: PoolGroup): Largest | undefined {
  let sum = 0;
  let first: SnapshotTag | undefined;
  for (const row of tags?.rows ?? []) {
    const held = row[group]?.bytes ?? 0;
    sum += held;
    if (held > (first?.[group]?.bytes ?? 0)) first = row;
  }
  const held = first?.[group]?.bytes;
  return first === undefined || held === undefined ? undefined : { row: first, held, share: held / sum };
}

function rate(held: number, { taken }: Snapshot): Inline[] {
  const hours = (taken.uptimeSeconds ?? 0) / 3_600;
  return hours >= 1 ? say` (${bytes(held / hours)} for each hour that it was up)` : [];
}
