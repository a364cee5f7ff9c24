/** A comparison as the contract has it. Texts of the target's stay exactly as they were read. */
import type { Comparison, TagGrowth } from '../comparison/compare.ts';
import { exhaustion } from '../comparison/exhaustion.ts';
import { judge } from '../comparison/growing-tags.ts';
import type { ComparisonReport } from '../comparison/report.ts';
import type { ResourceGrowth } from '../comparison/resources.ts';
import type { Snapshot } from '../comparison/snapshot.ts';
import type {
  ComparisonJson,
  ExhaustionJson,
  MomentJson,
  ResourceGrowthJson,
  TagGrowthJson,
} from '../report/contract.ts';
import { findingJson, sentence, suspectJson, verdictJson } from './json.ts';

export function comparisonJson({
  verdict,
  findings,
  remarks,
  suspects,
  comparison,
}: ComparisonReport): ComparisonJson {
  const { before, after, elapsed, swapped, restarted, tags, resources, failures } = comparison;
  return {
    from: momentJson(before),
    to: momentJson(after),
    ...(elapsed && { seconds: elapsed.seconds }),
    swapped,
    restarted: restarted === true,
    verdict: verdictJson(verdict),
    findings: findings.map(findingJson),
    remarks: remarks.map(sentence),
    suspects: suspects.map(suspectJson),
    exhaustion: restarted === true ? [] : exhaustionJson(comparison),
    tags: tagsJson(tags),
    resources: resources.map(resourceJson),
    failures,
  };
}

function momentJson({ name, taken }: Snapshot): MomentJson {
  return { name, ...taken };
}

function tagsJson(tags: readonly TagGrowth[]): TagGrowthJson[] {
  const list: TagGrowthJson[] = [];
  for (const { tag, group, change, before, after, outstanding, ...rest } of tags) {
    if (change === 'unchanged') continue;
    const { bytes, outstandingPerHour, bytesPerHour, share } = rest;
    list.push({
      tag,
      pool: group,
      change,
      before,
      after,
      outstanding,
      ...(bytes !== undefined && { bytes }),
      ...(outstandingPerHour !== undefined && { outstandingPerHour }),
      ...(bytesPerHour !== undefined && { bytesPerHour }),
      ...(share !== undefined && { share }),
    });
  }
  return list;
}

const KB = 1024;

function resourceJson(growth: ResourceGrowth): ResourceGrowthJson {
  const { id, session, beforeKb, afterKb, growthKb, kbPerHour, drains, limitKb } = growth;
  const { shareBefore, shareAfter, secondsLeft } = growth;
  return {
    id,
    ...(session !== undefined && { session }),
    beforeBytes: beforeKb * KB,
    afterBytes: afterKb * KB,
    growthBytes: growthKb * KB,
    ...(kbPerHour !== undefined && { bytesPerHour: kbPerHour * KB }),
    drains,
    ...(limitKb !== undefined && { limitBytes: limitKb * KB }),
    ...(shareBefore !== undefined && { shareBefore }),
    ...(shareAfter !== undefined && { shareAfter }),
    ...(secondsLeft !== undefined && { secondsLeft }),
  };
}

function exhaustionJson(comparison: Comparison): ExhaustionJson[] {
  const judgement = judge(comparison);
  const list: ExhaustionJson[] = [];
  for (const pool of comparison.groups) {
    const end = exhaustion(comparison, judgement, pool);
    if (end?.pool.limitKb === undefined) continue;
    const { bytesPerHour, seconds, sooner } = end;
    list.push({
      pool,
      bytesPerHour,
      limitBytes: end.pool.limitKb * KB,
      secondsLeft: seconds,
      ...(sooner && {
        sooner: { resource: sooner.what, leftBytes: sooner.leftKb * KB, secondsLeft: sooner.seconds },
      }),
    });
  }
  return list;
}
