import type { Readings } from '../reading/facts/collected.ts';
import type { Finding, Resource } from '../report/finding.ts';
import { count, type Inline, say, share } from '../report/inline.ts';
import type { Verdict } from '../report/report.ts';
import type { Suspect } from '../report/suspect.ts';
import type { Headroom } from './derived/headroom.ts';
import { sessionShare } from './derived/session-pool.ts';
import { systemView } from './derived/system.ts';
import { culpritOf, inShort } from './sentences/suspect.ts';

const SUSPECT_RULE = 'leak-suspect';
const MOST_SUSPECTS = 3;

/**
 * One sentence over everything that was found, the gravest first in `findings`. It answers two questions: what is
 * exhausted, and who looks like a leak.
 */
export function verdict(
  findings: readonly (Finding & { readonly rule: string })[],
  facts: Readings,
  headroom: readonly Headroom[],
  reason: readonly Inline[],
  suspects: readonly Suspect[] = [],
): Verdict {
  const told = suspects.filter(each => each.strength !== 'weak');
  return withSuspects(overall(findings, facts, headroom, reason, told), told);
}

/** Strong suspects first: they are whom a reader looks for. Moderate ones stand behind what is exhausted. */
function withSuspects(said: Verdict, told: readonly Suspect[]): Verdict {
  if (told.length === 0) return said;
  const before = told.filter(each => each.strength === 'strong');
  const behind = told.filter(each => each.strength !== 'strong');
  const tagsOf = (list: readonly Suspect[]): string[] =>
    list.reduce<string[]>((all, each) => all.concat(each.tags), []);
  const driversOf = (list: readonly Suspect[]): string[] =>
    list.map(culpritOf).filter((each): each is string => each !== undefined);
  return Object.assign({}, said, {
    tags: distinct([...tagsOf(before), ...said.tags, ...tagsOf(behind)]),
    drivers: distinct([...driversOf(before), ...said.drivers, ...driversOf(behind)]),
  });
}

const distinct = (list: readonly string[]): string[] =>
  list.filter((each, place) => list.indexOf(each) === place);

function overall(
  findings: readonly (Finding & { readonly rule: string })[],
  facts: Readings,
  headroom: readonly Headroom[],
  reason: readonly Inline[],
  told: readonly Suspect[],
): Verdict {
  const first = findings[0];
  if (first !== undefined && first.severity !== 'note') {
    return first.rule === SUSPECT_RULE ? suspected(first, facts, headroom, told) : of(first);
  }
  if (told.length > 0) {
    const main = findings.find(each => each.rule === SUSPECT_RULE) ?? first;
    if (main !== undefined) return suspected(main, facts, headroom, told);
  }
  const remarks = findings.filter(each => each.resource !== 'none');
  const remark = remarks.find(each => each.confidence !== 'possible') ?? remarks[0];
  if (facts.memory !== undefined) {
    // A remark on a resource stands, but nothing says that the rest is well.
    if (headroom.length === 0) {
      const unknown = say`Exhaustion was not checked: no row of !vm says how full a resource is.`;
      return plain('unknown', 'unknown', 'possible', remark ? say`${remark.headline} ${unknown}` : unknown);
    }
    const healthy = say`No resource is exhausted: ${headroomSentence(headroom)}${otherHeadroom(facts)}.${notLookedFor(facts)}`;
    // What is merely possible stands below; it does not make a healthy machine look sick.
    if (remark === undefined || remark.confidence === 'possible') {
      return { ...plain('healthy', 'none', 'likely', healthy), brief: allWell(facts) };
    }
    return { ...of(remark), headline: say`${remark.headline} ${healthy}`, brief: remark.headline };
  }
  if (facts.tags !== undefined) {
    const notSeen = say`Exhaustion was not checked.`;
    if (remark !== undefined) {
      return {
        ...plain('unknown', 'unknown', 'possible', say`${remark.headline} ${notSeen}`),
        brief: remark.headline,
      };
    }
    const [only, more] = facts.tags.value.groups;
    const where = only === undefined || more !== undefined ? 'pool tags' : `tags of ${only} pool`;
    const quiet = say`No leak stands out among the ${where}.`;
    return { ...plain('unknown', 'unknown', 'possible', say`${quiet} ${notSeen}`), brief: quiet };
  }
  return plain('unknown', 'unknown', 'possible', reason);
}

/** Slow leaks show after hours; judgement. */
const YOUNG_SECONDS = 30 * 60;

function allWell({ tags, target }: Readings): Inline[] {
  if (tags === undefined)
    return say`No resource is exhausted. Leaks were not checked: no pool tags were read.`;
  const up = target?.value.uptimeSeconds;
  if (up !== undefined && up < YOUNG_SECONDS) {
    const minutes = Math.max(1, Math.round(up / 60));
    return say`No resource is exhausted. Up for ${count(minutes)} ${minutes === 1 ? 'minute' : 'minutes'}: too early for a slow leak to show.`;
  }
  const [only, more] = tags.value.groups;
  if (more !== undefined || only === undefined) return say`No resource is exhausted, and no leak stands out.`;
  const other = only === 'paged' ? 'nonpaged' : 'paged';
  return say`No resource is exhausted, no leak stands out in ${only} pool (${other}: not read).`;
}

/** A suspect on a machine on which nothing is exhausted, or of which that is not known. */
function suspected(
  finding: Finding,
  facts: Readings,
  headroom: readonly Headroom[],
  told: readonly Suspect[],
): Verdict {
  const words: Inline[] = [];
  told.slice(0, MOST_SUSPECTS).forEach((each, place) => {
    words.push(...say`${place > 0 ? '; ' : ''}${inShort(each)}`);
  });
  if (told.length > MOST_SUSPECTS) words.push(...say`; and ${count(told.length - MOST_SUSPECTS)} more`);
  const subject = told.length === 1 ? 'Suspect' : 'Suspects';
  const known = facts.memory !== undefined && headroom.length > 0;
  return Object.assign(of(finding), {
    headline: known
      ? say`Nothing is exhausted yet. ${subject}: ${words}.`
      : say`${subject}: ${words}. Exhaustion was not checked.`,
    brief: known ? say`${finding.headline} Nothing is exhausted yet.` : finding.headline,
  });
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
    list.push(...say`${place > 0 ? ', ' : ''}${each.name} ${share(each.share)}`);
  });
  return list;
}

/** A leak far from any limit shows only among the tags: where they were not read, nothing found means little. */
function notLookedFor({ tags }: Readings): string {
  if (tags === undefined) return ' Leaks were not checked: no pool tags were read.';
  const [only, more] = tags.value.groups;
  if (more !== undefined || only === undefined) return '';
  return ` Leaks in ${only === 'paged' ? 'nonpaged' : 'paged'} pool were not checked: its tags were not read.`;
}

/** What has no share of a limit in `!vm` alone: session pools, and on x86 system PTEs. */
function otherHeadroom({ memory, sessions, target }: Readings): Inline[] {
  const words: Inline[] = [];
  const maximum = sessions?.value.pagedPoolMax;
  const shares = (sessions?.value.sessions ?? [])
    .map(each => sessionShare(each, maximum))
    .filter((each): each is number => each !== undefined);
  if (maximum !== undefined && shares.length > 0) {
    words.push(...say`, fullest session pool ${share(Math.max(...shares))}`);
  }
  const { bits } = systemView({
    ...(memory && { memory }),
    ...(target && { target }),
    ...(sessions && { sessions }),
  });
  const free = memory?.value.rows.freeSystemPtes;
  if (bits === 32 && free !== undefined) words.push(...say`, ${count(free.pages)} system PTEs free`);
  return words;
}
