import type { Readings } from '../facts/collected.ts';
import { type Inline, kilobytes, say, share } from '../report/inline.ts';
import type { Finding, Resource, Verdict } from '../report/report.ts';
import type { Headroom } from '../views/headroom.ts';

/** One sentence over everything that was found, the gravest first in `findings`. */
export function verdict(
  findings: readonly Finding[],
  facts: Readings,
  headroom: readonly Headroom[],
  reason: readonly Inline[],
): Verdict {
  const first = findings[0];
  if (first !== undefined && first.severity !== 'note') return of(first);
  const remark = findings.find(each => each.resource !== 'none');
  if (facts.memory !== undefined) {
    const healthy = say`No exhaustion found: ${headroomSentence(headroom)}.`;
    if (remark === undefined) return plain('healthy', 'none', 'likely', healthy);
    return { ...of(remark), headline: say`${remark.headline} ${healthy}` };
  }
  if (facts.tags !== undefined) {
    return plain(
      'unknown',
      'unknown',
      'possible',
      say`No leak stands out among the pool tags; whether a resource is exhausted was not looked at.`,
    );
  }
  return plain('unknown', 'unknown', 'possible', reason);
}

function of(finding: Finding): Verdict {
  return {
    severity: finding.severity,
    resource: finding.resource,
    confidence: finding.confidence,
    headline: finding.headline,
    holder: finding.holder ?? [],
    tags: finding.tags,
    drivers: finding.drivers,
  };
}

function plain(
  severity: 'healthy' | 'unknown',
  resource: Resource,
  confidence: Verdict['confidence'],
  headline: readonly Inline[],
): Verdict {
  return { severity, resource, confidence, headline, holder: [], tags: [], drivers: [] };
}

function headroomSentence(headroom: readonly Headroom[]): Inline[] {
  const list: Inline[] = [];
  headroom.forEach((each, place) => {
    list.push(
      ...say`${place > 0 ? ', ' : ''}${each.name} at ${share(each.share)} of ${each.of} (${kilobytes(each.limitKb)})`,
    );
  });
  return list.length === 0 ? say`no resource that was read is near its limit` : list;
}
